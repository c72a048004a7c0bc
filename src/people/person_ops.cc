#include "people/person_ops.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "base/error.h"
#include "base/text.h"
#include "people/address_rules.h"
#include "people/child_rules.h"
#include "people/person_rules.h"
#include "people/sign_in_store.h"
#include "secrets/seal.h"

namespace linli::people {

namespace {

// What one spreadsheet and one answer comfortably hold.
constexpr auto kMostExported = std::size_t{20'000};

std::string context_of(person_id const who, sealed_field const f) {
  return fmt::format("person {} {}", who.value, name_of(f));
}

std::string normal_area(caller const& by, std::string const& area) {
  ensure(area.empty() || by.areas->has(area), fault::invalid,
         "people.no_such_area", "There is no area of that code.");
  return area == by.areas->root() ? "" : area;
}

void apply(caller const& by, person_change const& what, person_row& to) {
  if (what.name) {
    to.name = base::normalize(*what.name);
  }
  if (what.area) {
    to.area = normal_area(by, *what.area);
  }
  if (what.born) {
    ensure(what.born->empty() || is_birth_date(*what.born, day_of(by.now)),
           fault::invalid, "people.bad_birth_date",
           "This is no date of birth.");
    to.born = *what.born;
  }
  to.speaks = what.speaks.value_or(to.speaks);
}

std::string names_of(person_change const& what) {
  auto out = std::string{};
  auto const add = [&](bool const is_told, std::string_view const name) {
    if (is_told) {
      out += out.empty() ? "" : ",";
      out += name;
    }
  };
  add(what.name.has_value(), "name");
  add(what.area.has_value(), "area");
  add(what.born.has_value(), "born");
  add(what.speaks.has_value(), "language");
  add(what.capacities.has_value(), "capacities");
  for (auto const& [f, text] : what.fields) {
    add(true, name_of(f));
  }
  return out;
}

/// "key.id", or the id where nothing else puts in order.
std::string cursor_of(person_line const& last, person_order const by) {
  auto const id = std::to_string(last.row.key.value);
  return by == person_order::newest || by == person_order::oldest
             ? id
             : key_of(last, by) + "." + id;
}

void start_after(std::string_view const cursor, person_query& q) {
  auto const dot = cursor.rfind('.');
  auto const id = base::parse_integer(
      dot == std::string_view::npos ? cursor : cursor.substr(dot + 1));
  q.after = {id.value_or(0)};
  q.after_key = dot == std::string_view::npos ? "" : cursor.substr(0, dot);
  if (q.by == person_order::seen && !base::parse_integer(q.after_key)) {
    q.after_key = "0";
  }
}

/// Where somebody may look. Throws people.no_such_area, people.not_allowed.
std::vector<std::string> scope_for(caller const& by, std::string const& area) {
  if (area.empty()) {
    return by.scope();
  }
  ensure(by.areas->has(area), fault::invalid, "people.no_such_area",
         "There is no area of that code.");
  by.allow(area);
  return {area};
}

person_query query_within(registry const& r,
                          std::string_view const text,
                          std::vector<std::string> const& scope) {
  auto q = person_query{};
  auto const areas = r.areas.load();
  q.everywhere = std::ranges::find(scope, areas->root()) != scope.end();
  q.areas = areas->below(scope);
  auto const asked = base::trim(text);
  if (auto const phone = normal_phone(asked)) {
    q.lookup = secrets::lookup(r.keys, "phone", *phone);
  } else if (auto const email = normal_email(asked)) {
    q.lookup = secrets::lookup(r.keys, "email", *email);
  } else {
    q.word = base::fold(asked);
  }
  return q;
}

}  // namespace

std::optional<std::string> lookup_of(registry const& r,
                                     sealed_field const f,
                                     std::string const& text) {
  if (f == sealed_field::health_note || f == sealed_field::door) {
    return std::nullopt;
  }
  return secrets::lookup(r.keys, name_of(f), text);
}

std::map<sealed_field, std::string> open_fields(registry const& r,
                                                store::reader& db,
                                                person_id const who) {
  auto out = std::map<sealed_field, std::string>{};
  for (auto const& s : secrets_of(db, who)) {
    out[s.field] = secrets::open(r.keys, context_of(who, s.field), s.sealed);
  }
  return out;
}

bool phone_ends_with(registry const& r,
                     store::reader& db,
                     person_id const who,
                     std::string_view const digits) {
  auto const all = secrets_of(db, who);
  auto const s =
      std::ranges::find(all, sealed_field::phone, &secret_row::field);
  return s != all.end() &&
         secrets::open(r.keys, context_of(who, s->field), s->sealed)
             .ends_with(digits);
}

person_row find_here(store::reader& db, person_id const who) {
  auto found = find_person(db, who);
  ensure(found && found->state == person_state::here, fault::not_found,
         "people.no_such_person", "There is no such person.");
  return *std::move(found);
}

person_row find_allowed(store::reader& db,
                        caller const& by,
                        person_id const who) {
  auto found = find_here(db, who);
  by.allow(found.area);
  return found;
}

std::string name_told(store::reader& db, person_id const who) {
  auto const p = find_person(db, who);
  return p && !p->name.empty() ? p->name : "Linli";
}

bool is_above(caller const& by, grant const& g) {
  return std::ranges::any_of(by.grants, [&](grant const& mine) {
    return (mine.which < g.which || mine.which == role::operator_) &&
           (mine.venue ? mine.venue == g.venue
                       : by.areas->lies_in(g.area, mine.area));
  });
}

void ensure_above_all(store::reader& db,
                      caller const& by,
                      person_id const who) {
  auto const theirs = grants_of(db, who, by.now);
  ensure(who == by.person ||
             std::ranges::all_of(
                 theirs, [&](grant const& g) { return is_above(by, g); }),
         fault::forbidden, "people.beyond_own_role",
         "The person holds a role that is not below the caller's.");
}

std::map<sealed_field, std::string> normal_fields(
    std::map<sealed_field, std::string> fields) {
  auto const normalize = [&](sealed_field const f, auto const& rule,
                             std::string_view const code) {
    auto const found = fields.find(f);
    if (found != fields.end() && !found->second.empty()) {
      auto const normal = rule(found->second);
      ensure(normal.has_value(), fault::invalid, code,
             "A field has not the form it must have.");
      found->second = *normal;
    }
  };
  normalize(sealed_field::phone, normal_phone, "people.bad_phone");
  normalize(sealed_field::email, normal_email, "people.bad_email");
  normalize(sealed_field::identity_number, normal_identity_number,
            "people.bad_identity_number");
  return fields;
}

void put_field(registry const& r,
               store::writer& tx,
               person_id const who,
               sealed_field const f,
               std::string const& text) {
  put_secret(tx, who, f, secrets::seal(r.keys, context_of(who, f), text),
             lookup_of(r, f, text));
}

std::vector<named_grant> named_grants(registry const& r,
                                      store::reader& db,
                                      person_id const who,
                                      base::instant const now) {
  auto out = std::vector<named_grant>{};
  for (auto& g : grants_of(db, who, now)) {
    auto const venue = g.venue ? r.find_venue(db, *g.venue) : std::nullopt;
    out.push_back(
        {std::move(g), venue ? std::optional{venue->name} : std::nullopt});
  }
  return out;
}

person_view view_of(registry const& r,
                    store::reader& db,
                    person_id const who,
                    base::instant const now) {
  auto const row = find_person(db, who);
  ensure(row && row->state != person_state::erased, fault::not_found,
         "people.no_such_person", "There is no such person.");
  auto out = person_view{.row = *row,
                         .capacities = capacities_of(db, who),
                         .grants = named_grants(r, db, who, now),
                         .representatives = {},
                         .fields = open_fields(r, db, who),
                         .homes = view_homes(r, db, who),
                         .merge = {}};
  for (auto const& rep : representatives_of(db, who, now)) {
    auto const agent = find_person(db, rep.agent);
    out.representatives.emplace_back(rep, agent ? agent->name : "");
  }
  out.has_card = credential_of(db, who, credential_kind::card).has_value();
  out.merge = db.value_of<std::int64_t>(
      "SELECT id FROM person_merge WHERE kept = $1 AND undone_at IS NULL "
      "ORDER BY id DESC LIMIT 1",
      who);
  return out;
}

person_view get_person(registry const& r,
                       caller const& by,
                       person_id const who) {
  return r.db.write([&](store::writer& tx) {
    auto const p = find_allowed(tx, by, who);
    record(r, tx, by, "person.seen", who, p.area);
    return view_of(r, tx, who, by.now);
  });
}

person_view create_person(registry const& r,
                          caller const& by,
                          person_change const& what,
                          bool const is_demo) {
  auto p = person_row{.key = {},
                      .name = {},
                      .born = {},
                      .area = {},
                      .is_demo = is_demo,
                      .merged_into = {},
                      .created_at = by.now};
  apply(by, what, p);
  by.allow(p.area);
  auto const fields = normal_fields(what.fields);
  return r.db.write([&](store::writer& tx) {
    p.key = {r.ids.next(by.now)};
    insert_person(tx, p);
    put_capacities(tx, p.key,
                   what.capacities.value_or(std::vector<capacity>{}));
    for (auto const f : {sealed_field::phone, sealed_field::email}) {
      if (auto const given = fields.find(f); given != fields.end()) {
        ensure_nobodys(r, tx, by, p, f, given->second);
      }
    }
    put_fields(r, tx, by, p.key, fields);
    record(r, tx, by, "person.created", p.key, p.area, names_of(what));
    return view_of(r, tx, p.key, by.now);
  });
}

person_view update_person(registry const& r,
                          caller const& by,
                          person_id const who,
                          std::int64_t const revision,
                          person_change const& what) {
  auto const fields = normal_fields(what.fields);
  return r.db.write([&](store::writer& tx) {
    auto p = find_allowed(tx, by, who);
    ensure(p.revision == revision, fault::changed, "people.changed_meanwhile",
           "The person was changed since.");
    if (fields.contains(sealed_field::phone) ||
        fields.contains(sealed_field::email)) {
      ensure_above_all(tx, by, who);
    }
    auto const note = fields.find(sealed_field::health_note);
    ensure(note == fields.end() || note->second.empty() ||
               has_consent(tx, who, "health"),
           fault::forbidden, "people.no_consent_to_keep",
           "The person has not agreed to a note on health.");
    ensure_may_make_child(tx, by, p, what.born.value_or(p.born));
    apply(by, what, p);
    by.allow(p.area);
    for (auto const& [f, was] : changed_addresses(r, tx, who, fields)) {
      ensure_nobodys(r, tx, by, p, f, fields.at(f));
    }
    update_person(tx, p);
    if (what.capacities) {
      put_capacities(tx, who, *what.capacities);
    }
    change_fields(r, tx, by, p, fields);
    end_what_no_child_has(r, tx, by, p);
    record(r, tx, by, "person.changed", who, p.area, names_of(what));
    return view_of(r, tx, who, by.now);
  });
}

void update_me(registry const& r, caller const& me, person_change const& what) {
  r.db.write([&](store::writer& tx) {
    auto p = find_here(tx, me.person);
    apply(me, what, p);
    ensure(!is_child(p.born, day_of(me.now)), fault::forbidden,
           "people.minor_needs_guardian",
           "Under 14 a guardian signs in, and acts for the child.");
    update_person(tx, p);
    record(r, tx, me, "person.changed", me.person, p.area, names_of(what));
  });
}

person_list find_persons_in(registry const& r,
                            std::string_view const text,
                            std::vector<std::string> const& scope,
                            std::optional<capacity> const is,
                            base::instant const now,
                            person_page const& page) {
  auto q = query_within(r, text, scope);
  q.is = is;
  q.by = page.by;
  q.limit = page.limit + 1;
  start_after(page.after, q);
  return r.db.read([&](store::reader& db) {
    auto out = person_list{};
    for (auto& line : list_person_lines(db, q, now)) {
      if (out.lines.size() == static_cast<std::size_t>(page.limit)) {
        out.next = cursor_of(out.lines.back(), page.by);
        break;
      }
      out.lines.push_back(std::move(line));
    }
    return out;
  });
}

person_list find_persons(registry const& r,
                         caller const& by,
                         std::string_view const text,
                         std::string const& area,
                         std::optional<capacity> const is,
                         person_page const& page) {
  return find_persons_in(r, text, scope_for(by, area), is, by.now, page);
}

std::int64_t count_persons(registry const& r,
                           caller const& by,
                           std::string_view const text,
                           std::int64_t const most) {
  auto q = query_within(r, text, scope_for(by, ""));
  q.limit = static_cast<int>(most);
  return r.db.read([&](store::reader& db) { return count_persons(db, q); });
}

std::vector<person_line> export_persons(registry const& r,
                                        caller const& by,
                                        std::string_view const text,
                                        std::string const& area,
                                        std::optional<capacity> const is) {
  constexpr auto kPage = 500;  // others ask between two pages
  auto out = std::vector<person_line>{};
  auto after = std::optional{std::string{}};
  while (after) {
    auto page =
        find_persons(r, by, text, area, is, {.after = *after, .limit = kPage});
    std::ranges::move(page.lines, std::back_inserter(out));
    after = page.next;
    ensure(out.size() <= kMostExported, fault::invalid,
           "people.too_many_to_export", "More persons than one file may hold.");
  }
  r.db.write([&](store::writer& tx) {
    record(r, tx, by, "persons.exported", std::nullopt, area,
           std::to_string(out.size()));
  });
  return out;
}

}  // namespace linli::people
