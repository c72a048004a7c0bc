#include "contributions/receipt.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "contributions/capital_money.h"
#include "contributions/contribution_words.h"

namespace linli::contributions {

namespace {

using print::paper;

// By the numbers of the kinds.
constexpr auto kKindWords = std::to_array<std::string_view>(
    {"money", "goods", "premises", "expertise"});

constexpr auto kMargin = 60.0;
constexpr auto kNameWidth = 140.0;
constexpr auto kQrSide = 110.0;
constexpr auto kPadding = 11.0;
constexpr auto kHeadHeight = 112.0;
constexpr auto kFootHeight = 300.0;
// Of the longest words the contract allows, on a receipt that is void.
constexpr auto kSmallest = 0.4;
constexpr auto kRed = print::colour{0.72, 0.11, 0.11};
constexpr auto kSoft = print::colour{0.3, 0.3, 0.3};

/// The table at some size.
class line_table {
 public:
  line_table(paper& on, double const scale)
      : on_{on},
        padding_{kPadding * scale},
        name_{.size = 13 * scale, .ink = kSoft, .width = kNameWidth - kPadding},
        value_{.size = 15 * scale,
               .width = on.size().width - 2 * kMargin - kNameWidth - kPadding} {
  }

  double height_of(std::vector<receipt_line> const& lines) const {
    auto out = 0.0;
    for (auto const& l : lines) {
      out += height_of(l);
    }
    return out;
  }

  /// Answers where it ends.
  double draw(std::vector<receipt_line> const& lines, double const from) {
    auto const right = on_.size().width - kMargin;
    auto const between = kMargin + kNameWidth - kPadding;
    auto y = from;
    on_.line(kMargin, y, right, y, 1, print::kBlack);
    for (auto const& l : lines) {
      on_.text(kMargin + kPadding / 2, y + padding_, l.name, name_);
      on_.text(kMargin + kNameWidth, y + padding_, l.value, value_);
      y += height_of(l);
      on_.line(kMargin, y, right, y, 0.5, kSoft);
    }
    on_.line(between, from, between, y, 0.5, kSoft);
    return y;
  }

 private:
  double height_of(receipt_line const& l) const {
    return std::max(on_.height_of(l.name, name_),
                    on_.height_of(l.value, value_)) +
           2 * padding_;
  }

  paper& on_;
  double padding_;
  print::text_style name_;
  print::text_style value_;
};

void draw_foot(paper& on,
               receipt const& r,
               http::language const in,
               double const from) {
  auto const right = on.size().width - kMargin;
  auto const wide = right - kMargin;
  auto y = from + 26;
  y +=
      on.text(kMargin, y, said(r.void_since.empty() ? "thanks" : "is_void", in),
              {.size = 14, .width = wide}) +
      40;
  auto const half = wide - kQrSide - 30;
  on.text(kMargin, y,
          fmt::format("{}  {}", said("received_by", in), r.district),
          {.size = 15, .is_bold = true, .width = half});
  on.text(kMargin, y + 46, said("seal", in), {.size = 13, .ink = kSoft});
  on.text(kMargin, y + 86, r.date, {.size = 14});
  if (!r.link.empty()) {
    on.qr(right - kQrSide, y, kQrSide, r.link);
    on.text(right - kQrSide - 20, y + kQrSide + 2, said("scan", in),
            {.size = 10.5,
             .ink = kSoft,
             .width = kQrSide + 40,
             .side = print::align::centre});
  }
  on.text(kMargin, on.size().height - kMargin, said("no_invoice", in),
          {.size = 10.5, .ink = kSoft, .width = wide});
}

}  // namespace

std::vector<receipt_line> lines_of(receipt const& r, http::language const in) {
  auto out = std::vector<receipt_line>{};
  auto const add = [&](std::string_view const name, std::string value) {
    if (!value.empty()) {
      out.push_back({said(name, in), std::move(value)});
    }
  };
  auto const is_money = r.kind == contribution_kind::money;
  add("number", r.number);
  add("date", r.date);
  add("given_by", r.supporter);
  add("registration", r.registration);
  add("kind", said(kKindWords.at(static_cast<std::size_t>(r.kind)), in));
  add("what", r.title);
  if (!is_money) {
    add("count", fmt::format("{} {}", r.what.count, r.unit));
  }
  if (r.what.fen > 0) {
    add(is_money ? "amount" : "valued_at",
        fmt::format("¥{}", in_figures(r.what.fen)));
    add("capitals", in_capitals(r.what.fen));
  }
  add("note", r.note);
  add("instead_of", r.instead_of);
  add("void_since", r.void_since);
  add("void_why", r.void_why);
  add("right_one", r.right_one);
  return out;
}

std::optional<double> scale_of(std::vector<receipt_line> const& lines) {
  auto on = paper{print::kA4, print::paper_format::pdf, ""};
  auto const room = on.size().height - kMargin - kHeadHeight - kFootHeight;
  for (auto const scale : {1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.45, kSmallest}) {
    if (line_table{on, scale}.height_of(lines) <= room) {
      return scale;
    }
  }
  return std::nullopt;
}

std::string receipt_page(receipt const& r,
                         http::language const in,
                         print::paper_format const format) {
  auto const title =
      said(r.kind == contribution_kind::money ? "receipt" : "confirmation", in);
  auto on = paper{print::kA4, format, fmt::format("{} {}", title, r.number)};
  auto const wide = on.size().width - 2 * kMargin;
  auto y = kMargin;
  y += on.text(kMargin, y, r.district,
               {.size = 14,
                .ink = kSoft,
                .width = wide,
                .side = print::align::centre}) +
       8;
  y += on.text(kMargin, y, title,
               {.size = 28,
                .is_bold = true,
                .width = wide,
                .side = print::align::centre}) +
       8;
  if (!r.void_since.empty()) {
    on.text(kMargin, kMargin, said("void", in),
            {.size = 34,
             .is_bold = true,
             .ink = kRed,
             .width = wide,
             .side = print::align::end});
  }
  if (r.is_demo) {
    y += on.text(kMargin, y, said("demo", in),
                 {.size = 13,
                  .ink = kSoft,
                  .width = wide,
                  .side = print::align::centre});
  }
  auto const lines = lines_of(r, in);
  y = line_table{on, scale_of(lines).value_or(kSmallest)}.draw(lines, y + 16);
  draw_foot(on, r, in, y);
  return on.finish();
}

}  // namespace linli::contributions
