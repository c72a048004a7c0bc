#include <array>
#include <fmt/format.h>
#include <xlsxwriter.h>

#include "base/error.h"
#include "base/file.h"
#include "circle/export_view.h"
#include "tables/own_folder.h"

namespace linli::circle {

namespace {

struct formats {
  lxw_format* title{};
  lxw_format* header{};
  lxw_format* text{};
  lxw_format* wrapped{};
  lxw_format* people{};
  lxw_format* percent{};
  lxw_format* minutes{};
  lxw_format* degrees{};
};

lxw_format* numbers(lxw_workbook* const book, char const* const pattern) {
  auto* const f = workbook_add_format(book);
  format_set_num_format(f, pattern);
  return f;
}

formats make_formats(lxw_workbook* const book) {
  constexpr auto kTitleSize = 16.0;
  constexpr auto kBrick = lxw_color_t{0xB4472E};
  constexpr auto kPaper = lxw_color_t{0xF1E6DA};
  auto f = formats{};
  f.title = workbook_add_format(book);
  format_set_bold(f.title);
  format_set_font_size(f.title, kTitleSize);
  format_set_font_color(f.title, kBrick);
  f.header = workbook_add_format(book);
  format_set_bold(f.header);
  format_set_bg_color(f.header, kPaper);
  format_set_bottom(f.header, LXW_BORDER_THIN);
  format_set_text_wrap(f.header);
  format_set_align(f.header, LXW_ALIGN_VERTICAL_TOP);
  f.text = numbers(book, "@");
  f.wrapped = numbers(book, "@");
  format_set_text_wrap(f.wrapped);
  format_set_align(f.wrapped, LXW_ALIGN_VERTICAL_TOP);
  f.people = numbers(book, "#,##0");
  f.percent = numbers(book, "0.0%");
  f.minutes = numbers(book, "0.0");
  f.degrees = numbers(book, "0.000000");
  return f;
}

/// Writes cells of one sheet from left to right.
class sheet {
 public:
  sheet(lxw_workbook* const book, formats const& f, std::string const& name)
      : at_{workbook_add_worksheet(book, name.c_str())}, f_{f} {}

  void text(std::string const& value, lxw_format* const style = nullptr) {
    worksheet_write_string(at_, row_, column_++, value.c_str(),
                           style == nullptr ? f_.text : style);
  }
  void number(std::optional<double> const& value, lxw_format* const style) {
    if (value) {
      worksheet_write_number(at_, row_, column_, *value, style);
    }
    ++column_;
  }
  void header(std::string const& value, double const width) {
    widest_ = std::max(widest_, column_);
    worksheet_set_column(at_, column_, column_, width, nullptr);
    text(value, f_.header);
  }
  void next_row() {
    ++row_;
    column_ = 0;
  }
  /// The header is the first row and stays in sight beside `columns` columns.
  void finish_table(lxw_col_t const columns) {
    worksheet_freeze_panes(at_, 1, columns);
    worksheet_autofilter(at_, 0, 0, row_ > 0 ? row_ - 1 : 0, widest_);
    worksheet_set_landscape(at_);
    worksheet_set_paper(at_, kA4);
    worksheet_fit_to_pages(at_, 1, 0);
    worksheet_repeat_rows(at_, 0, 0);
  }
  void set_width(lxw_col_t const column, double const width) {
    worksheet_set_column(at_, column, column, width, nullptr);
  }
  formats const& style() const { return f_; }

 private:
  static constexpr auto kA4 = std::uint8_t{9};

  lxw_worksheet* at_;
  formats const& f_;
  lxw_row_t row_{0};
  lxw_col_t column_{0};
  lxw_col_t widest_{0};
};

constexpr auto kNarrow = 11.0;
constexpr auto kMiddle = 16.0;
constexpr auto kWide = 26.0;

void write_facts(sheet& s, export_view const& v) {
  auto const& district = v.c.district;
  auto const fact = [&](std::string_view const name, std::string const& value) {
    s.text(v.say("facts." + std::string{name}), s.style().header);
    s.text(value);
    s.next_row();
  };
  fact("district", fmt::format("{} ({})", district_name(v), district.area));
  fact("made_at", made_text(v));
  fact("walker", walker_text(v));
  fact("standard", text_in(v.by.title, v.options.lang));
  fact("edition", v.by.edition);
  fact("time", time_text(v));
  fact("walking", walking_text(v));
  fact("residents_source", residents_text(v));
  for (auto const& source : attributions(v)) {
    fact("sources", source);
  }
  s.text(v.say("columns.residents"), s.style().header);
  s.number(district.residents, s.style().people);
  s.next_row();
  s.text(v.say("columns.everything"), s.style().header);
  s.number(district.compliant, s.style().people);
  s.next_row();
  s.text(v.say("columns.everything_share"), s.style().header);
  s.number(compliant_share_of(district), s.style().percent);
  s.next_row();
}

void write_duty(sheet& s, export_view const& v, std::size_t const i) {
  constexpr auto kSecondsAMinute = 60.0;
  auto const& d = v.by.duties[i];
  auto const& figures = v.c.district.duties[i];
  s.text(v.duties[i]);
  s.text(limit_text(v, d));
  s.number(d.tier_min, nullptr);
  s.text(v.say(d.is_required ? "units.yes" : "units.no"));
  s.text(d.clause);
  s.text(v.say(d.is_checked ? "units.yes" : "units.no"));
  s.number(static_cast<double>(v.on_record[i]), s.style().people);
  s.number(share_of(figures), s.style().percent);
  s.number(figures.covered, s.style().people);
  s.number(figures.applicable, s.style().people);
  s.number(figures.unknown_hours, s.style().people);
  s.number(figures.mean_walk_s
               ? std::optional{*figures.mean_walk_s / kSecondsAMinute}
               : std::nullopt,
           s.style().minutes);
  s.number(figures.fca, s.style().minutes);
  s.text(text_in(d.note, v.options.lang));
  s.next_row();
}

void write_summary(lxw_workbook* const book,
                   formats const& f,
                   export_view const& v) {
  constexpr auto kColumns = std::array<std::string_view, 14>{
      "category",      "limit",         "tier",  "required", "clause",
      "checked",       "services",      "share", "covered",  "applicable",
      "unknown_hours", "mean_walk_min", "fca",   "note"};
  auto s = sheet{book, f, v.say("sheets.summary")};
  s.text(v.say("report.document_title", {{"district", district_name(v)}}),
         f.title);
  s.next_row();
  write_facts(s, v);
  s.next_row();
  for (auto const column : kColumns) {
    s.header(v.say("columns." + std::string{column}), kMiddle);
  }
  s.next_row();
  for (auto i = std::size_t{0}; i != v.by.duties.size(); ++i) {
    write_duty(s, v, i);
  }
  s.set_width(0, kWide);
  s.set_width(1, kWide);
}

void write_area_columns(sheet& s, export_view const& v) {
  s.header(v.say("columns.code"), kMiddle);
  s.header(v.say("columns.name"), kWide);
  s.header(v.say("columns.level"), kNarrow);
  s.header(v.say("columns.parent"), kMiddle);
  s.header(v.say("columns.residents"), kNarrow);
}

void write_area(sheet& s, export_view const& v, export_row const& row) {
  s.text(row.code);
  s.text(row.name);
  s.text(level_name(v, row.kind));
  s.text(row.parent);
  s.number(row.figures->residents, s.style().people);
}

enum class figure : std::uint8_t { share, covered };

void write_areas(lxw_workbook* const book,
                 formats const& f,
                 export_view const& v,
                 figure const wanted) {
  constexpr auto kFrozen = lxw_col_t{2};
  auto const is_share = wanted == figure::share;
  auto s = sheet{book, f, v.say(is_share ? "sheets.shares" : "sheets.covered")};
  write_area_columns(s, v);
  s.header(v.say("columns.everything"), kNarrow);
  for (auto const& name : v.duties) {
    s.header(name, kNarrow);
  }
  s.next_row();
  for (auto const& row : v.rows) {
    auto const& a = *row.figures;
    write_area(s, v, row);
    s.number(is_share ? compliant_share_of(a) : std::optional{a.compliant},
             is_share ? f.percent : f.people);
    for (auto const& d : a.duties) {
      s.number(is_share           ? share_of(d)
               : d.applicable > 0 ? std::optional{d.covered}
                                  : std::nullopt,
               is_share ? f.percent : f.people);
    }
    s.next_row();
  }
  s.finish_table(kFrozen);
}

void write_gap(sheet& s,
               export_view const& v,
               gap const& g,
               std::size_t const rank) {
  constexpr auto kSecondsAMinute = 60.0;
  s.number(static_cast<double>(rank), nullptr);
  s.text(category_name(v, g.category));
  s.text(g.area.empty() ? v.say("report.gap_unknown_area")
                        : area_name(v, g.area));
  s.text(g.area);
  s.number(g.residents, s.style().people);
  s.number(g.has_nearest ? std::optional{g.nearest_walk_s / kSecondsAMinute}
                         : std::nullopt,
           s.style().minutes);
  s.number(g.at.lat, s.style().degrees);
  s.number(g.at.lng, s.style().degrees);
  s.next_row();
}

void write_gaps(lxw_workbook* const book,
                formats const& f,
                export_view const& v) {
  auto s = sheet{book, f, v.say("sheets.gaps")};
  s.header(v.say("columns.rank"), kNarrow);
  s.header(v.say("columns.category"), kWide);
  s.header(v.say("columns.area"), kWide);
  s.header(v.say("columns.code"), kMiddle);
  s.header(v.say("columns.lacking"), kMiddle);
  s.header(v.say("columns.nearest_min"), kMiddle);
  s.header(v.say("columns.lat"), kMiddle);
  s.header(v.say("columns.lng"), kMiddle);
  s.next_row();
  for (auto i = std::size_t{0}; i != v.c.gaps.size(); ++i) {
    write_gap(s, v, v.c.gaps[i], i + 1);
  }
  s.finish_table(1);
}

}  // namespace

std::string xlsx_file(export_view const& v) {
  auto const folder = tables::own_folder{};
  auto const path = folder.path() / "coverage.xlsx";
  auto temporary = folder.path().string();
  auto options = lxw_workbook_options{
      .constant_memory = 0, .tmpdir = temporary.data(), .use_zip64 = 0};
  auto* const book = workbook_new_opt(path.c_str(), &options);
  ensure(book != nullptr, fault::io, "base.cannot_write",
         "There is no memory for a workbook.");
  auto const f = make_formats(book);
  write_summary(book, f, v);
  write_areas(book, f, v, figure::share);
  write_areas(book, f, v, figure::covered);
  write_gaps(book, f, v);
  auto const result = workbook_close(book);
  ensure(
      result == LXW_NO_ERROR, fault::io, "base.cannot_write",
      fmt::format("Cannot write {}: {}.", path.string(), lxw_strerror(result)));
  return base::read_file(path);
}

}  // namespace linli::circle
