#include "circle/report_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <map>

#include "base/text.h"
#include "circle/report_outline.h"

namespace linli::circle {

namespace {

constexpr auto kWidest = 640.0;  // units of the drawing, pixels when wide
constexpr auto kHighest = 560.0;
constexpr auto kMargin = 14.0;
constexpr auto kSmallestCell = 3;
constexpr auto kLargestCell = 12;
constexpr auto kCircleArea = 3000.0;  // of the largest circle, in units²

geo::box residents_box(places::snapshot const& s) {
  auto box = geo::box{};
  for (auto const& r : s.residents) {
    if (r.residents > 0) {
      box.extend(r.at);
    }
  }
  return box;
}

void join(geo::box& to, geo::box const& more) {
  if (!more.is_empty()) {
    to.extend({more.south, more.west});
    to.extend({more.north, more.east});
  }
}

bool is_compliant(export_view const& v, std::size_t const resident) {
  for (auto d = std::size_t{0}; d != v.by.duties.size(); ++d) {
    if (v.by.duties[d].is_required &&
        v.c.reach[d].residents[resident] == standing::lacking) {
      return false;
    }
  }
  return true;
}

std::optional<double> standing_share(standing const s) {
  return s == standing::not_applicable ? std::nullopt
         : is_covered(s)               ? std::optional{1.0}
                                       : std::optional{0.0};
}

}  // namespace

int class_of(std::optional<double> const& share) {
  return share
             ? std::clamp(static_cast<int>(*share * kClasses), 0, kClasses - 1)
             : kNobody;
}

shade compliance_shade(export_view const& v) {
  return {compliant_share_of, [&v](std::size_t const i) {
            return std::optional{is_compliant(v, i) ? 1.0 : 0.0};
          }};
}

shade average_shade(export_view const& v) {
  auto recorded = std::vector<std::size_t>{};
  for (auto d = std::size_t{0}; d != v.by.duties.size(); ++d) {
    if (v.by.duties[d].is_required && v.on_record[d] != 0) {
      recorded.push_back(d);
    }
  }
  auto const all =
      static_cast<double>(std::max<std::size_t>(1, recorded.size()));
  return {[&v, all](area_coverage const& a) {
            auto const n = average_reached(v.by, a);
            return n ? std::optional{*n / all} : std::nullopt;
          },
          [&v, all, recorded](std::size_t const i) {
            auto const n = std::ranges::count_if(recorded, [&](auto const d) {
              return is_covered(v.c.reach[d].residents[i]);
            });
            return std::optional{static_cast<double>(n) / all};
          }};
}

shade duty_shade(export_view const& v, std::size_t const duty) {
  return {[duty](area_coverage const& a) { return share_of(a.duties[duty]); },
          [&v, duty](std::size_t const i) {
            return standing_share(v.c.reach[duty].residents[i]);
          }};
}

report_map::report_map(export_view const& v) : v_{v} {
  choose_areas();
  fit();
  if (!is_empty()) {
    gather_residents();
  }
}

/// The smallest areas most of which have a border.
void report_map::choose_areas() {
  using enum places::level;
  for (auto const kind : {community, subdistrict}) {
    auto all = std::size_t{0};
    auto drawn = std::vector<export_row const*>{};
    for (auto const& row : v_.rows) {
      all += row.kind == kind ? 1 : 0;
      if (row.kind == kind && row.area != nullptr &&
          !row.area->boundary.empty()) {
        drawn.push_back(&row);
      }
    }
    if (drawn.size() > 1 && drawn.size() * 2 >= all) {
      shaded_ = std::move(drawn);
      level_ = kind;
      break;
    }
  }
  for (auto const& a : v_.index.places->areas) {
    auto const is_larger = !level_ || a.kind < *level_;
    if (is_larger && !a.boundary.empty()) {
      outlined_.push_back(&a);
    }
  }
}

void report_map::fit() {
  auto box = geo::box{};
  for (auto const* const row : shaded_) {
    join(box, geo::bounds(row->area->boundary));
  }
  for (auto const* const a : outlined_) {
    join(box, geo::bounds(a->boundary));
  }
  if (box.is_empty()) {
    box = residents_box(*v_.index.places);
  }
  if (box.is_empty()) {
    return;
  }
  constexpr auto kSmallest = 200.0;  // metres
  low_ = v_.index.flat.to_xy({box.south, box.west});
  auto const high = v_.index.flat.to_xy({box.north, box.east});
  auto const wide = std::max(kSmallest, high.x - low_.x);
  auto const tall = std::max(kSmallest, high.y - low_.y);
  per_m_ =
      std::min((kWidest - 2 * kMargin) / wide, (kHighest - 2 * kMargin) / tall);
  width_ = static_cast<int>(std::lround(wide * per_m_ + 2 * kMargin));
  height_ = static_cast<int>(std::lround(tall * per_m_ + 2 * kMargin));
}

geo::xy report_map::place(geo::latlng const at) const {
  auto const p = v_.index.flat.to_xy(at) - low_;
  return {p.x * per_m_ + kMargin, height_ - (p.y * per_m_ + kMargin)};
}

void report_map::gather_residents() {
  cell_size_ = std::clamp(
      static_cast<int>(std::lround(v_.index.spacing_m * per_m_ * 0.9)),
      kSmallestCell, kLargestCell);
  auto by_place = std::map<std::pair<int, int>, cell>{};
  auto const& all = v_.index.places->residents;
  for (auto i = std::uint32_t{0}; i != all.size(); ++i) {
    auto const p = place(all[i].at);
    if (all[i].residents > 0 && p.x >= 0 && p.y >= 0 && p.x <= width_ &&
        p.y <= height_) {
      auto const column = static_cast<int>(p.x) / cell_size_;
      auto const row = static_cast<int>(p.y) / cell_size_;
      auto& c = by_place[{row, column}];
      c.x = column * cell_size_ + cell_size_ / 2;
      c.y = row * cell_size_ + cell_size_ / 2;
      c.residents.push_back(i);
    }
  }
  for (auto& [key, c] : by_place) {
    cells_.push_back(std::move(c));
  }
}

std::string report_map::border_path(geo::multipolygon const& border) const {
  auto path = std::string{};
  auto const add = [&](geo::ring const& r) {
    auto points = std::vector<geo::xy>{};
    points.reserve(r.size());
    for (auto const& at : r) {
      points.push_back(place(at));
    }
    append_outline(path, points);
  };
  for (auto const& part : border) {
    add(part.outer);
    for (auto const& hole : part.holes) {
      add(hole);
    }
  }
  return path;
}

std::string report_map::definitions() const {
  if (is_empty()) {
    return {};
  }
  auto out = std::string{
      R"x(<svg class="defs" width="0" height="0" aria-hidden="true"><defs>)x"
      R"x(<pattern id="none" width="6" height="6" patternUnits=)x"
      R"x("userSpaceOnUse" patternTransform="rotate(45)">)x"
      R"x(<rect width="6" height="6" fill="#fff"/><line x1="0" y1="0" x2="0")x"
      R"x( y2="6" stroke="#8a8378" stroke-width="1.4"/></pattern>)x"};
  for (auto i = std::size_t{0}; i != shaded_.size(); ++i) {
    out += fmt::format(R"(<path id="a{}" d="{}"/>)", i,
                       border_path(shaded_[i]->area->boundary));
  }
  auto path = std::string{};
  for (auto const* const a : outlined_) {
    path += border_path(a->boundary);
  }
  out += fmt::format(R"(<path id="out" d="{}"/>)", path);
  out += R"(<path id="homes" d=")";
  for (auto const& c : cells_) {
    out += fmt::format("M{} {}h0", c.x, c.y);
  }
  out += R"("/>)";
  return out + "</defs></svg>\n";
}

std::string report_map::outlines() const {
  return outlined_.empty() ? "" : R"(<use href="#out" class="out"/>)";
}

std::string report_map::shaded_areas(shade const& by) const {
  auto out = std::string{};
  for (auto i = std::size_t{0}; i != shaded_.size(); ++i) {
    auto const share = by.of_area(*shaded_[i]->figures);
    auto const shown = share ? percent(*share) : v_.say("report.legend_none");
    auto const c = class_of(share);
    out += fmt::format(
        R"(<use href="#a{}" class="{}"><title>{} {}</title></use>)", i,
        c == kNobody ? "cn" : fmt::format("c{}", c),
        base::escape_html(shaded_[i]->name), base::escape_html(shown));
  }
  return out;
}

std::string report_map::shaded_cells(shade const& by) const {
  auto paths = std::array<std::string, kClasses + 1>{};
  for (auto const& c : cells_) {
    auto sum = 0.0;
    auto heads = 0.0;
    for (auto const i : c.residents) {
      if (auto const share = by.of_resident(i)) {
        auto const n = v_.index.places->residents[i].residents;
        sum += n * *share;
        heads += n;
      }
    }
    auto const k =
        class_of(heads > 0 ? std::optional{sum / heads} : std::nullopt);
    paths[static_cast<std::size_t>(k == kNobody ? kClasses : k)] +=
        fmt::format("M{} {}h0", c.x, c.y);
  }
  auto out = fmt::format(R"(<g class="homes" stroke-width="{}">)", cell_size_);
  for (auto k = std::size_t{0}; k != paths.size(); ++k) {
    if (!paths[k].empty()) {
      out +=
          fmt::format(R"(<path class="{}" d="{}"/>)",
                      k == kClasses ? "sn" : fmt::format("s{}", k), paths[k]);
    }
  }
  return out + "</g>";
}

std::string report_map::residents_beneath() const {
  return cells_.empty() ? ""
                        : fmt::format(R"(<use href="#homes" class="where" )"
                                      R"(stroke-width="{}"/>)",
                                      std::max(2, cell_size_ / 2));
}

std::string report_map::shaded(shade const& by,
                               std::string_view const title) const {
  return shaded(by, title, {});
}

std::string report_map::shaded(shade const& by,
                               std::string_view const title,
                               std::vector<map_label> const& labels) const {
  return frame(title,
               (has_areas() ? shaded_areas(by) : shaded_cells(by)) + outlines(),
               labels);
}

std::string report_map::circles(std::vector<map_circle> const& circles,
                                std::string_view const title,
                                std::vector<map_label> const& labels) const {
  auto most = 1.0;
  for (auto const& c : circles) {
    most = std::max(most, c.residents);
  }
  auto content = std::string{};
  for (auto i = std::size_t{0}; i != shaded_.size(); ++i) {
    content += fmt::format(R"(<use href="#a{}" class="land"/>)", i);
  }
  content += outlines() + residents_beneath();
  for (auto const& c : circles) {
    auto const p = place(c.at);
    constexpr auto kSmallestRadius = 3.0;
    auto const r = std::max(
        kSmallestRadius,
        std::sqrt(kCircleArea * c.residents / most / std::numbers::pi));
    content += fmt::format(
        R"(<circle class="gap" cx="{:.0f}" cy="{:.0f}" r="{:.1f}"/>)", p.x, p.y,
        r);
  }
  return frame(title, content, labels);
}

std::string report_map::frame(std::string_view const title,
                              std::string_view const content,
                              std::vector<map_label> const& labels) const {
  return fmt::format(
      R"(<div class="map" style="max-width:{}px"><svg viewBox="0 0 {} {}" role="img" )"
      R"(aria-label="{}">{}</svg>{}</div>)",
      width_, width_, height_,
      base::escape_html(
          v_.say("report.map_alt", {{"what", std::string{title}}})),
      content, labels_on(labels));
}

std::string report_map::labels_on(std::vector<map_label> const& labels) const {
  auto out = std::string{};
  auto board = label_board{};
  for (auto const& l : labels) {
    auto const p = place(l.at);
    auto const fit = board.put(p, l.number, l.name);
    if (fit == label_fit::none) {
      continue;
    }
    out += fmt::format(
        R"(<span class="label{}" style="left:{:.1f}%;top:{:.1f}%">)",
        fit == label_fit::wide_number || fit == label_fit::wide_name ? " wide"
                                                                     : "",
        100 * p.x / width_, 100 * p.y / height_);
    if (!l.number.empty()) {
      out += fmt::format("<b>{}</b>", base::escape_html(l.number));
    }
    if (fit == label_fit::name || fit == label_fit::wide_name) {
      out += fmt::format("<i>{}</i>", base::escape_html(l.name));
    }
    out += "</span>";
  }
  return out;
}

std::string report_map::scale_bar() const {
  constexpr auto kShare = 0.25;  // of the width, at most
  constexpr auto kThousand = 1000.0;
  auto const most = width_ * kShare / per_m_;
  auto const power = std::pow(10.0, std::floor(std::log10(most)));
  auto const first = most / power;
  auto const length = power * (first >= 5 ? 5 : first >= 2 ? 2 : 1);
  auto const text =
      length >= kThousand
          ? v_.say("units.km", {{"n", number(length / kThousand, 0)}})
          : v_.say("units.m", {{"n", number(length, 0)}});
  return fmt::format(R"(<div class="scale" style="max-width:{}px">)"
                     R"(<span style="width:{:.2f}%"></span>{} · {}</div>)",
                     width_, 100 * length * per_m_ / width_,
                     base::escape_html(text),
                     base::escape_html(v_.say("report.north")));
}

}  // namespace linli::circle
