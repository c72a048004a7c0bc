#include <algorithm>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/text.h"
#include "base/time_text.h"
#include "people/import_ops.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "secrets/encoding.h"

namespace linli::people {

namespace {

import_id import_from(std::string const& text) {
  return {base::parse_integer(text).value_or(0)};
}

std::string bytes_of(std::string text) {
  auto out = secrets::from_base64(std::move(text));
  ensure(out.has_value(), fault::invalid, "people.import_unreadable",
         "The content is not base 64.");
  return *std::move(out);
}

api::import_counts to_api(std::array<std::int64_t, kVerdicts> const& n) {
  return {.fresh = n[0],
          .changes = n[1],
          .same = n[2],
          .twice = n[3],
          .doubtful = n[4],
          .wrong = n[5]};
}

api::import_row to_api(import_shown const& s) {
  auto out = api::import_row{
      .line = s.outcome.line,
      .verdict = static_cast<api::import_verdict>(s.outcome.verdict),
      .name = s.name,
      .person = {},
      .changes = s.changes,
      .twice_of =
          s.twice_of ? std::optional{std::int64_t{*s.twice_of}} : std::nullopt,
      .candidates = {},
      .problems = {},
      .stayed = {}};
  if (s.outcome.person) {
    out.person = text_of(s.outcome.person->value);
  }
  auto const given = [](std::string const& text) {
    return text.empty() ? std::nullopt : std::optional{text};
  };
  for (auto const& c : s.candidates) {
    out.candidates.push_back({.id = text_of(c.key.value),
                              .name = c.name,
                              .born = given(c.born),
                              .area = given(c.area)});
  }
  if (!s.stayed.empty()) {
    out.stayed = s.stayed;
  }
  for (auto const& p : s.problems) {
    out.problems.push_back({.column = given(p.column), .code = p.code});
  }
  return out;
}

http::response answer(import_view const& v) {
  auto out = api::import_detail{
      .id = text_of(v.row.key.value),
      .file_name = v.row.file_name,
      .state = static_cast<api::import_state>(v.row.state),
      .at = rfc3339(v.row.created_at),
      .row_count = v.row.row_count,
      .done_count = v.row.next_row,
      .counts = to_api(v.counts),
      .stayed_count = v.stayed == 0 ? std::nullopt : std::optional{v.stayed},
      .columns = {},
      .rows = {},
      .next = v.next ? std::optional{text_of(*v.next)} : std::nullopt};
  for (auto i = std::size_t{0}; i != v.header.size(); ++i) {
    out.columns.push_back(
        {.name = v.header[i],
         .field = v.mapping[i] ? std::optional{static_cast<api::import_field>(
                                     *v.mapping[i])}
                               : std::nullopt});
  }
  for (auto const& row : v.rows) {
    out.rows.push_back(to_api(row));
  }
  return http::ok(api::to_json(out));
}

http::response list(people_needs const& needs, http::request const& asked) {
  api::parse_list_imports(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto out = api::import_list{};
  for (auto const& v : list_imports(*r, by)) {
    out.imports.push_back({.id = text_of(v.row.key.value),
                           .file_name = v.row.file_name,
                           .state = static_cast<api::import_state>(v.row.state),
                           .at = rfc3339(v.row.created_at),
                           .row_count = v.row.row_count,
                           .done_count = v.row.next_row,
                           .counts = to_api(v.counts)});
  }
  return http::ok(api::to_json(out));
}

/// Where a row does not say, people are of the caller's own area.
std::string own_area(caller const& by) {
  auto const scope = by.scope();
  return scope.size() == 1 && scope.front() != by.areas->root() ? scope.front()
                                                                : std::string{};
}

http::response start(people_needs const& needs, http::request const& asked) {
  api::parse_start_import(asked);
  auto const wish = api::parse_start_import_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const bytes = bytes_of(wish.content);
  return answer(start_import(*r, by,
                             {.file_name = wish.file_name,
                              .bytes = bytes,
                              .rows = needs.read_sheet(bytes, wish.file_name),
                              .area = wish.area.value_or(own_area(by)),
                              .again = wish.again.value_or(false)}));
}

http::response get(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_import(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto page =
      import_page{.stayed = p.stayed, .limit = static_cast<int>(p.limit)};
  if (p.after) {
    page.after = static_cast<int>(base::parse_integer(*p.after).value_or(0));
  }
  for (auto v = std::size_t{0}; p.verdict && v != kVerdicts; ++v) {
    if (api::to_json(static_cast<api::import_verdict>(v)) ==
        "\"" + *p.verdict + "\"") {
      page.only = static_cast<import_verdict>(v);
    }
  }
  return answer(get_import(*r, by, import_from(p.import_id), page));
}

http::response map(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_map_import(asked);
  auto const wish = api::parse_map_import_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto mapping = import_mapping{};
  for (auto const& c : wish.columns) {
    mapping.push_back(c.field
                          ? std::optional{static_cast<import_field>(*c.field)}
                          : std::nullopt);
  }
  return answer(map_import(*r, by, import_from(p.import_id), mapping));
}

http::response run(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_run_import(asked);
  auto const wish = api::parse_run_import_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto choices = import_choices{};
  for (auto const& c : wish.choices) {
    choices[static_cast<int>(c.line)] =
        c.person ? std::optional{person_from(*c.person)} : std::nullopt;
  }
  return answer(run_import(*r, by, import_from(p.import_id), choices));
}

http::response undo(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_undo_import(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(undo_import(*r, by, import_from(p.import_id)));
}

http::response drop(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_drop_import(asked);
  auto const [r, by] = visit_of(needs, asked);
  drop_import(*r, by, import_from(p.import_id));
  return http::no_content();
}

}  // namespace

void mount_imports(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const all = std::string{"/api/v1/d/{district}/imports"};
  auto const one = std::string{"/{import_id}"};
  auto const add = adder(r, needs, all);
  add(verb::get, "", list);
  add(verb::post, "", start);
  add(verb::get, one, get);
  add(verb::del, one, drop);
  add(verb::put, one + "/mapping", map);
  add(verb::post, one + "/run", run);
  add(verb::post, one + "/undo", undo);
}

}  // namespace linli::people
