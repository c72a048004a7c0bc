#include "activities/poster.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>

#include "activities/print_words.h"
#include "base/time_zone.h"
#include "people/dictionary.h"
#include "people/spoken_time.h"

namespace linli::activities {

namespace {

using print::colour;
using print::paper;
using print::text_style;

constexpr auto kDark = colour{0.07, 0.33, 0.26};  // white on it: 9.7 to 1
constexpr auto kPale = colour{0.92, 0.96, 0.94};
constexpr auto kRule = colour{0.75, 0.82, 0.79};
constexpr auto kSoft = colour{0.25, 0.29, 0.27};  // 9 to 1 on white

constexpr auto kMargin = 48.0;
constexpr auto kHeadHeight = 184.0;
constexpr auto kFootHeight = 92.0;
constexpr auto kClockWidth = 172.0;
constexpr auto kGap = 16.0;
constexpr auto kLeast =
    14.0;  // points; what older people read from a step away

people::words number(std::string const& name, std::int64_t const value) {
  return {{name, people::same_in_all(std::to_string(value))}};
}

std::string yuan_of(std::int64_t const fen) {
  return fen % 100 == 0 ? fmt::format("{}", fen / 100)
                        : fmt::format("{}.{:02}", fen / 100, fen % 100);
}

base::wall_time begins(announced const& one, poster_head const& head) {
  return base::wall_time_of(one.session.terms.starts_at, head.zone);
}

std::string clocks_of(announced const& one, poster_head const& head) {
  return fmt::format("{}–{}", people::clock_text(begins(one, head)),
                     people::clock_text(base::wall_time_of(
                         one.session.terms.ends_at, head.zone)));
}

std::string ages_of(activity_row const& a, http::language const in) {
  auto with = people::words{};
  if (a.age_from) {
    with.merge(number("from", *a.age_from));
  }
  if (a.age_until) {
    with.merge(number("until", *a.age_until));
  }
  if (a.age_from && a.age_until) {
    return said("ages", in, with);
  }
  return a.age_from    ? said("from_age", in, with)
         : a.age_until ? said("until_age", in, with)
                       : "";
}

/// How large everything is on a poster; all sizes follow.
struct scale {
  double by{1};

  double of(double const size) const { return std::max(kLeast, size * by); }
  double space(double const size) const { return size * by; }
  double code() const { return std::max(64.0, 92 * by); }  // of a QR code
};

class poster_painter {
 public:
  poster_painter(poster_head const& head,
                 std::vector<announced> const& sessions,
                 print::paper_format const format)
      : head_{head},
        sessions_{sessions},
        format_{format},
        on_{print::kA3, format, head.venue} {
    // As large as fits; many sessions go on to another page.
    for (auto const by : {1.4, 1.25, 1.1, 1.0, 0.9, 0.8, 0.72, 0.64}) {
      scale_.by = by;
      if (height_of_all() <= room()) {
        break;
      }
    }
    auto const is_cut =
        format == print::paper_format::png && height_of_all() > room();
    has_more_ = is_cut || head.beyond > 0;
  }

  std::string drawn() {
    draw_head();
    draw_foot();
    y_ = kHeadHeight + 20;
    if (sessions_.empty()) {
      on_.text(kMargin, y_ + 40, said("nothing", head_.speaks),
               {.size = 32, .width = width()});
    }
    auto i = std::size_t{0};
    for (; i != sessions_.size(); ++i) {
      if (y_ + height_of(i) > end_of_list() && !turn_page()) {
        break;
      }
      draw(i);
    }
    if (has_more_) {
      draw_more(sessions_.size() - i + static_cast<std::size_t>(head_.beyond));
    }
    return on_.finish();
  }

 private:
  double width() const { return on_.size().width - 2 * kMargin; }
  double bottom() const { return on_.size().height - kFootHeight; }
  double room() const { return bottom() - kHeadHeight - 20; }
  double more_height() const { return scale_.of(20) * 1.4; }
  double end_of_list() const {
    return bottom() - (has_more_ ? more_height() : 0);
  }
  double text_width() const {
    return width() - kClockWidth * scale_.by - scale_.code() - 2 * kGap;
  }

  text_style title_style() const {
    return {.size = scale_.of(27),
            .is_bold = true,
            .width = text_width(),
            .most_lines = 2,
            .leading = 1.2};
  }
  text_style line_style() const {
    return {.size = scale_.of(19),
            .ink = kSoft,
            .width = text_width(),
            .most_lines = 2};
  }

  std::string title_of(announced const& one) const {
    auto const& title = said(one.activity.title, head_.speaks);
    return one.session.terms.is_cancelled
               ? fmt::format("【{}】{}", said("cancelled", head_.speaks), title)
               : title;
  }

  std::string below(announced const& one) const {
    auto const terms = one.session.terms.is_cancelled
                           ? one.session.reason
                           : terms_line(one, head_.speaks);
    return one.where.empty() ? terms
           : terms.empty()   ? one.where
                             : one.where + " · " + terms;
  }

  bool begins_a_day(std::size_t const i) const {
    using std::chrono::days;
    using std::chrono::floor;
    return i == 0 || floor<days>(begins(sessions_[i], head_)) !=
                         floor<days>(begins(sessions_[i - 1], head_));
  }

  double day_height() const { return scale_.of(26) * 1.3 + scale_.space(24); }

  double entry_height(announced const& one) const {
    auto const text = on_.height_of(title_of(one), title_style()) +
                      on_.height_of(below(one), line_style());
    return std::max(scale_.code(), text) + scale_.space(16);
  }

  double height_of(std::size_t const i) const {
    return (begins_a_day(i) ? day_height() : 0) + entry_height(sessions_[i]);
  }

  double height_of_all() const {
    auto out = 0.0;
    for (auto i = std::size_t{0}; i != sessions_.size(); ++i) {
      out += height_of(i);
    }
    return out;
  }

  /// False where there is no other page.
  bool turn_page() {
    if (format_ == print::paper_format::png) {
      return false;
    }
    on_.new_page();
    draw_head();
    draw_foot();
    y_ = kHeadHeight + 20;
    return true;
  }

  void draw_head() {
    auto const side = kHeadHeight - 48;
    auto const text = width() - side - kGap;
    on_.fill(0, 0, on_.size().width, kHeadHeight, kDark);
    auto y = 20.0;
    y += on_.text(kMargin, y, said("this_week", head_.speaks),
                  {.size = 50,
                   .is_bold = true,
                   .ink = print::kWhite,
                   .width = text,
                   .most_lines = 1,
                   .leading = 1.1});
    y += on_.text(kMargin, y, head_.venue,
                  {.size = 28,
                   .ink = print::kWhite,
                   .width = text,
                   .most_lines = 1,
                   .leading = 1.2});
    auto const last = head_.from + std::chrono::days{6};
    auto const speaks = people::language_of(head_.speaks);
    on_.text(kMargin, y,
             fmt::format("{}–{}", people::spoken_day(head_.from).in(speaks),
                         people::spoken_day(last).in(speaks)),
             {.size = 22, .ink = print::kWhite, .width = text});
    on_.qr(on_.size().width - kMargin - side, 24, side, head_.link);
  }

  void draw_more(std::size_t const count) {
    on_.text(kMargin, bottom() - more_height(),
             said("more", head_.speaks,
                  number("count", static_cast<std::int64_t>(count))),
             {.size = scale_.of(20), .is_bold = true});
  }

  void draw_foot() {
    auto const top = bottom() + 12;
    on_.line(kMargin, top, on_.size().width - kMargin, top, 1, kRule);
    auto const y = top + 10 +
                   on_.text(kMargin, top + 10,
                            said(head_.phone.empty() ? "scan" : "scan_or_call",
                                 head_.speaks),
                            {.size = 17, .width = width(), .most_lines = 1});
    auto who = head_.address;
    if (!head_.phone.empty()) {
      who += (who.empty() ? "" : " · ") +
             said("phone", head_.speaks,
                  {{"phone", people::same_in_all(head_.phone)}});
    }
    on_.text(kMargin, y, who,
             {.size = 17, .is_bold = true, .width = width(), .most_lines = 1});
  }

  void draw(std::size_t const i) {
    auto const& one = sessions_[i];
    if (begins_a_day(i)) {
      auto const high = scale_.of(26) * 1.3 + scale_.space(8);
      y_ += scale_.space(8);
      on_.fill(kMargin, y_, width(), high, kPale, 6);
      on_.text(kMargin + 12, y_ + scale_.space(1),
               people::spoken_day(begins(one, head_))
                   .in(people::language_of(head_.speaks)),
               {.size = scale_.of(26), .is_bold = true, .ink = kDark});
      y_ += day_height() - scale_.space(8);
    }
    auto const high = entry_height(one);
    on_.text(kMargin + 12, y_, clocks_of(one, head_),
             {.size = scale_.of(25), .is_bold = true});
    auto const x = kMargin + kClockWidth * scale_.by + kGap;
    auto const y = y_ + on_.text(x, y_, title_of(one), title_style());
    on_.text(x, y, below(one), line_style());
    if (!one.session.terms.is_cancelled) {
      on_.qr(on_.size().width - kMargin - scale_.code(), y_, scale_.code(),
             one.link);
    }
    y_ += high;
    on_.line(kMargin, y_ - scale_.space(8), on_.size().width - kMargin,
             y_ - scale_.space(8), 0.7, kRule);
  }

  poster_head const& head_;
  std::vector<announced> const& sessions_;
  print::paper_format format_;
  paper on_;
  scale scale_;
  bool has_more_{false};  // than are listed
  double y_{0};
};

}  // namespace

std::string terms_line(announced const& one, http::language const in) {
  auto const& a = one.activity;
  auto parts = std::vector<std::string>{
      said("places", in, number("places", one.session.terms.places))};
  if (one.session.terms.way == way_of_giving::lot) {
    parts.push_back(said("lot", in));
  }
  parts.push_back(
      a.fee_fen == 0
          ? said("free", in)
          : said("fee", in,
                 {{"yuan", people::same_in_all(yuan_of(a.fee_fen))}}));
  if (auto const ages = ages_of(a, in); !ages.empty()) {
    parts.push_back(ages);
  }
  if (a.is_seated) {
    parts.push_back(said("seated", in));
  }
  if (!a.leader.empty()) {
    parts.push_back(
        said("led_by", in, {{"leader", people::same_in_all(a.leader)}}));
  }
  return fmt::format("{}", fmt::join(parts, " · "));
}

std::string poster(poster_head const& head,
                   std::vector<announced> const& sessions,
                   print::paper_format const format) {
  return poster_painter{head, sessions, format}.drawn();
}

std::string share_card(poster_head const& head, announced const& one) {
  constexpr auto kWide = 540.0;
  constexpr auto kHigh = 720.0;
  constexpr auto kEdge = 36.0;
  constexpr auto kSide = 168.0;
  // Two dots a point.
  auto on = paper{{kWide, kHigh}, print::paper_format::png, head.venue, 144};
  auto const in = head.speaks;
  auto const text = kWide - 2 * kEdge;
  on.fill(0, 0, kWide, 96, kDark);
  on.text(kEdge, 26, head.venue,
          {.size = 30,
           .is_bold = true,
           .ink = print::kWhite,
           .width = text,
           .most_lines = 1});
  auto y = 124.0;
  auto const& title = said(one.activity.title, in);
  y += on.text(kEdge, y,
               one.session.terms.is_cancelled
                   ? fmt::format("【{}】{}", said("cancelled", in), title)
                   : title,
               {.size = 44,
                .is_bold = true,
                .width = text,
                .most_lines = 3,
                .leading = 1.2});
  y += 14;
  y += on.text(
      kEdge, y,
      people::spoken(begins(one, head),
                     base::wall_time_of(one.session.terms.ends_at, head.zone))
          .in(people::language_of(in)),
      {.size = 28, .is_bold = true, .ink = kDark, .width = text});
  y += on.text(kEdge, y, one.where,
               {.size = 22, .ink = kSoft, .width = text, .most_lines = 1});
  y += on.text(kEdge, y, terms_line(one, in),
               {.size = 22, .ink = kSoft, .width = text, .most_lines = 2});
  auto const foot = kHigh - kSide - 24;
  auto const lines = static_cast<int>((foot - y - 36) / (21 * 1.3));
  if (auto const& about = said(one.activity.about, in);
      lines > 0 && !about.empty()) {
    on.text(kEdge, y + 14, about,
            {.size = 21, .width = text, .most_lines = lines});
  }
  on.line(kEdge, foot - 12, kWide - kEdge, foot - 12, 1, kRule);
  on.qr(kWide - kEdge - kSide, foot, kSide, one.link);
  auto const beside = text - kSide - 12;
  auto const low = foot + 20 +
                   on.text(kEdge, foot + 20, said("scan_card", in),
                           {.size = 30, .is_bold = true, .width = beside});
  on.text(kEdge, low + 6, head.address,
          {.size = 19, .ink = kSoft, .width = beside, .most_lines = 3});
  return on.finish();
}

}  // namespace linli::activities
