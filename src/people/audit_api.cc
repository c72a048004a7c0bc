#include <algorithm>
#include <limits>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/text.h"
#include "base/time_text.h"
#include "base/time_zone.h"
#include "people/audit.h"
#include "people/list_file_ops.h"
#include "people/people_answers.h"
#include "people/people_api.h"

namespace linli::people {

namespace {

/// A day as the clocks of the district have it, and `days` more.
base::instant day_from(registry const& r,
                       char const* const field,
                       std::string const& text,
                       int const days) {
  auto const day = base::parse_date(text);
  if (!day) {
    throw base::error{fault::invalid,
                      "http.bad_fields",
                      "A field is not what the contract asks for.",
                      {{field, "2026-11-24"}}};
  }
  auto const zone = r.time_zone.load();
  return base::instant_of(*day + std::chrono::days{days},
                          zone != nullptr ? *zone : "");
}

std::vector<std::string> actions_from(std::string const& list) {
  auto out = std::vector<std::string>{};
  for (auto const each : base::split(list, ',')) {
    out.emplace_back(each);
  }
  return out;
}

std::vector<std::string> areas_from(caller const& by,
                                    std::optional<std::string> const& area) {
  if (!area) {
    return by.scope();
  }
  ensure(by.areas->has(*area), fault::invalid, "people.no_such_area",
         "There is no area of that code.");
  by.allow(*area);
  return {*area};
}

template <typename Asked>
audit_query query_from(registry const& r, caller const& by, Asked const& p) {
  auto const scope = areas_from(by, p.area);
  auto out = audit_query{
      .everywhere = std::ranges::find(scope, by.areas->root()) != scope.end(),
      .areas = by.areas->below(scope),
      .oldest_first = p.order == "oldest",
      .after = p.after ? key_from(*p.after) : 0,
      .limit = static_cast<int>(p.limit) + 1};
  auto const person = [](std::optional<std::string> const& id) {
    return id ? std::optional{person_from(*id)} : std::nullopt;
  };
  out.person = person(p.person);
  out.actor = person(p.by);
  out.whom = person(p.whom);
  if (p.action) {
    out.actions = actions_from(*p.action);
  }
  if (p.from) {
    out.from = day_from(r, "from", *p.from, 0);
  }
  if (p.until) {
    out.until = day_from(r, "until", *p.until, 1);
  }
  return out;
}

api::audit_line to_api(store::reader& db, audit_line const& l) {
  auto const named = [&](std::optional<person_id> const who) {
    return who ? std::optional{chip(db, *who)} : std::nullopt;
  };
  auto const given = [](std::string const& text) {
    return text.empty() ? std::nullopt : std::optional{text};
  };
  return {.id = text_of(l.key.value),
          .at = rfc3339(l.at),
          .action = l.action,
          .actor = named(l.actor),
          .acting_for = named(l.acting_for),
          .subject = named(l.subject),
          .area = given(l.area),
          .fields = given(l.fields),
          .sequence = l.sequence};
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_audit(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const q = query_from(*r, by, p);
  auto const limit = static_cast<std::size_t>(p.limit);
  auto out = api::audit_page{};
  r->db.read([&](store::reader& db) {
    auto const lines = list_audit(db, q);
    for (auto i = std::size_t{0}; i != lines.size() && i != limit; ++i) {
      out.lines.push_back(to_api(db, lines[i]));
    }
    if (lines.size() > limit) {
      out.next = out.lines.back().id;
    }
  });
  return http::ok(api::to_json(out));
}

/// What the contract calls it.
template <typename Enum>
std::string name_of(Enum const value) {
  auto const text = api::to_json(value);
  return text.substr(1, text.size() - 2);
}

http::response record_file(people_needs const& needs,
                           http::request const& asked) {
  api::parse_record_list_file(asked);
  auto const wish = api::parse_record_list_file_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto what = list_file{.list = name_of(wish.list),
                        .rows = wish.rows,
                        .area = wish.area.value_or("")};
  for (auto const each :
       wish.narrowed_by.value_or(std::vector<api::list_filter>{})) {
    what.narrowed_by.push_back(name_of(each));
  }
  record_list_file(*r, by, what);
  return http::no_content();
}

}  // namespace

void mount_audit(http::router& r, people_needs const& needs) {
  auto const add = adder(r, needs, "/api/v1/d/{district}/audit");
  add(http::verb::get, "", list);
  add(http::verb::post, "/list-files", record_file);
}

}  // namespace linli::people
