#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <CLI/Validators.hpp>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>

#include "app/people_sheet.h"
#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "cli/answer.h"
#include "cli/keeper.h"
#include "cli/people.h"
#include "people/import_ops.h"

namespace linli::cli {

namespace {

constexpr auto kMostBytes = std::uintmax_t{16} * 1024 * 1024;
constexpr auto kRowsAPage = 500;

struct people_import_options {
  std::string district;
  std::filesystem::path file;
  std::string area;
  std::vector<std::string> map;
  std::filesystem::path report;
  bool is_dry{false};
  bool again{false};
};

constexpr auto kVerdictWords = std::to_array<std::string_view>(
    {"new", "changes", "same", "twice", "in doubt", "wrong"});

/// `--map 号=phone`: columns by their headings.
people::import_mapping mapping_of(people::import_view const& v,
                                  std::vector<std::string> const& wishes) {
  auto out = v.mapping;
  for (auto const& wish : wishes) {
    auto const parts = base::split(wish, '=');
    auto const column = std::ranges::find(v.header, parts[0]);
    auto field = std::uint8_t{0};
    while (field != people::kImportFields && parts.size() == 2 &&
           people::name_of(static_cast<people::import_field>(field)) !=
               parts[1]) {
      ++field;
    }
    ensure(parts.size() == 2 && column != v.header.end() &&
               (field != people::kImportFields || parts[1].empty()),
           fault::invalid, "cli.bad_option",
           fmt::format("--map is {}; expected the heading of a column, =, and "
                       "name, phone, email, identity_number, born, area, "
                       "building, door, capacity or language.",
                       wish));
    auto const index = static_cast<std::size_t>(column - v.header.begin());
    if (parts[1].empty()) {
      out[index] = std::nullopt;
      continue;
    }
    auto const is = static_cast<people::import_field>(field);
    std::ranges::replace(out, std::optional{is},
                         std::optional<people::import_field>{});
    out[index] = is;
  }
  return out;
}

people::sheet read_file(std::filesystem::path const& file, std::string& bytes) {
  auto failure = std::error_code{};
  auto const size = std::filesystem::file_size(file, failure);
  ensure(failure || size <= kMostBytes, fault::invalid,
         "people.import_too_large",
         fmt::format("{} has {} bytes; at most {}. Divide it.", file.string(),
                     size, kMostBytes));
  bytes = base::read_file(file);
  return app::read_people_sheet(bytes, file.filename().string());
}

std::string details_of(people::import_shown const& row) {
  auto out = std::string{};
  auto const add = [&](std::string const& text) {
    out += (out.empty() ? "" : "; ") + text;
  };
  for (auto const& p : row.problems) {
    add(p.column.empty() ? p.code : p.column + ": " + p.code);
  }
  for (auto const& c : row.changes) {
    add(c);
  }
  if (row.twice_of) {
    add(fmt::format("as line {}", *row.twice_of));
  }
  if (!row.candidates.empty()) {
    add(fmt::format("{} known of this name or number", row.candidates.size()));
  }
  if (!row.stayed.empty()) {
    add(fmt::format("stays: {}", fmt::join(row.stayed, ", ")));
  }
  return out;
}

answer rows_of(people::registry const& r,
               people::caller const& by,
               people::import_id const which,
               bool const stayed = false) {
  auto out = answer{.columns = {{"line"}, {"name"}, {"what"}, {"details"}},
                    .rows = {},
                    .is_of_walking = false,
                    .notes = {}};
  auto page = people::import_page{.stayed = stayed, .limit = kRowsAPage};
  for (auto more = true; more;) {
    auto const v = people::get_import(r, by, which, page);
    for (auto const& row : v.rows) {
      out.rows.push_back(
          {{static_cast<double>(row.outcome.line), row.name,
            std::string{
                kVerdictWords[static_cast<std::size_t>(row.outcome.verdict)]},
            details_of(row)}});
    }
    more = v.next.has_value();
    page.after = v.next.value_or(0);
  }
  return out;
}

void show_counts(people::import_view const& v) {
  for (auto i = std::size_t{0}; i != people::kVerdicts; ++i) {
    if (v.counts[i] != 0) {
      fmt::print("{:>7} {}\n", v.counts[i], kVerdictWords[i]);
    }
  }
}

people::import_view begin(people::registry const& r,
                          people::caller const& by,
                          people::import_wish const& wish,
                          people_import_options const& o) {
  auto const before = o.is_dry || o.again
                          ? std::nullopt
                          : people::unfinished_import(r, by, wish);
  if (before) {
    fmt::print("List {} was stopped after {} of {} rows; going on.\n",
               before->row.key.value, before->row.next_row,
               before->row.row_count);
    return *before;
  }
  auto const v = people::start_import(r, by, wish);
  return o.map.empty()
             ? v
             : people::map_import(r, by, v.row.key, mapping_of(v, o.map));
}

void run_people_import(context const& ctx, people_import_options const& o) {
  auto bytes = std::string{};
  auto rows = read_file(o.file, bytes);
  auto const half = open_platform(ctx, o.district);
  auto const& r = half->registry();
  auto const by = keeper(r, ctx.clock.now());
  auto v = begin(r, by,
                 {.file_name = o.file.filename().string(),
                  .bytes = bytes,
                  .rows = std::move(rows),
                  .area = o.area,
                  .again = o.again},
                 o);
  auto const which = v.row.key;
  if (o.is_dry) {
    write_answer(rows_of(r, by, which),
                 o.report.empty() ? answer_format::table : answer_format::csv,
                 o.report);
    people::drop_import(r, by, which);
    fmt::print("Nothing was put in:\n");
    show_counts(v);
    return;
  }
  do {
    v = people::run_import(r, by, which, {});
    fmt::print(stderr, "\r{} of {} rows", v.row.next_row, v.row.row_count);
  } while (v.row.state != people::import_state::done);
  fmt::print(stderr, "\n");
  if (!o.report.empty()) {
    write_answer(rows_of(r, by, which), answer_format::csv, o.report);
  }
  fmt::print("List {} is in:\n", which.value);
  show_counts(v);
  fmt::print("Undo: linli people undo-import {} --district {}\n", which.value,
             o.district);
}

struct undo_options {
  std::string district;
  std::int64_t list{};
};

void run_undo(context const& ctx, undo_options const& o) {
  auto const half = open_platform(ctx, o.district);
  auto const& r = half->registry();
  auto const by = keeper(r, ctx.clock.now());
  auto const v = people::undo_import(r, by, {o.list});
  fmt::print("List {} is undone.\n", o.list);
  if (v.stayed > 0) {
    fmt::print("Of {} rows more is known by now, and they stay:\n", v.stayed);
    write_answer(rows_of(r, by, {o.list}, true), answer_format::table, "");
  }
}

}  // namespace

void add_people_import(CLI::App& people, context const& ctx) {
  auto* const verb = people.add_subcommand(
      "import",
      "Add or change persons from CSV or XLSX: what is right is put in, what "
      "is wrong or in doubt is told, row by row");
  auto const o = std::make_shared<people_import_options>();
  verb->add_option("FILE", o->file, "The list")
      ->required()
      ->check(CLI::ExistingFile);
  verb->add_option("--district", o->district, "Code of the district")
      ->required();
  verb->add_option("--area", o->area,
                   "Code of the area of rows that do not say theirs");
  verb->add_option("--map", o->map,
                   "HEADING=field, where a column is not recognised")
      ->type_name("COLUMN=FIELD");
  verb->add_option("--report", o->report, "Write what became of each row here");
  verb->add_flag("--dry-run", o->is_dry,
                 "Only look; shows what would happen to each row");
  verb->add_flag("--again", o->again, "Though the same file is in already");
  verb->callback([&ctx, o] { run_people_import(ctx, *o); });

  auto* const undo = people.add_subcommand(
      "undo-import",
      "Take back what a list brought, while nothing is built on "
      "it");
  auto const u = std::make_shared<undo_options>();
  undo->add_option("LIST", u->list, "Number of the list")->required();
  undo->add_option("--district", u->district, "Code of the district")
      ->required();
  undo->callback([&ctx, u] { run_undo(ctx, *u); });
}

}  // namespace linli::cli
