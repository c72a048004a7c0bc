#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/text.h"
#include "base/time_text.h"
#include "people/announcement_ops.h"
#include "people/people_answers.h"
#include "people/people_api.h"

namespace linli::people {

namespace {

bool knows(store::reader& db, person_id const who, sealed_field const f) {
  auto const all = secrets_of(db, who);
  return std::ranges::find(all, f, &secret_row::field) != all.end();
}

/// Family and guardians read for whom they act; staff their own.
person_id whose_inbox(store::reader& db, caller const& by) {
  return acts_as_staff(db, by) ? by.person : by.whom();
}

http::response list_mine(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_list_my_notices(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& me = by;
  auto const& at = *r;
  auto const limit = static_cast<std::size_t>(p.limit);
  return http::ok(at.db.read([&](store::reader& db) {
    auto const who = whose_inbox(db, me);
    auto const found =
        notices_for(at, db, who, p.unread, p.after ? key_from(*p.after) : 0,
                    static_cast<int>(limit) + 1);
    auto out = api::notice_page{};
    out.unread = unread_notices(db, who);
    for (auto i = std::size_t{0}; i != found.size() && i != limit; ++i) {
      out.notices.push_back(to_api(found[i]));
    }
    if (found.size() > limit) {
      out.next = out.notices.back().id;
    }
    return api::to_json(out);
  }));
}

http::response left_to_read(store::reader& db, person_id const who) {
  return http::ok(
      api::to_json(api::unread_count{.unread = unread_notices(db, who)}));
}

http::response read_all(people_needs const& needs, http::request const& asked) {
  api::parse_read_my_notices(asked);
  auto const wish = api::parse_read_my_notices_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& me = by;
  return r->db.write([&](store::writer& tx) {
    auto const who = whose_inbox(tx, me);
    mark_notices_read(tx, who, {key_from(wish.up_to)}, me.now);
    return left_to_read(tx, who);
  });
}

http::response mark_one(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_mark_my_notice(asked);
  auto const wish = api::parse_mark_my_notice_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const& me = by;
  auto const at = wish.is_read ? std::optional{by.now} : std::nullopt;
  return r->db.write([&](store::writer& tx) {
    auto const who = whose_inbox(tx, me);
    ensure(mark_notice_read(tx, who, {key_from(p.notice_id)}, at),
           fault::not_found, "people.no_such_notice",
           "The caller has no such notice.");
    return left_to_read(tx, who);
  });
}

http::response answer_settings(registry const& r, person_id const who) {
  return http::ok(r.db.read([&](store::reader& db) {
    auto const found = notice_settings_of(db, who);
    auto out = api::notice_settings{
        .quiet_hours = {found.quiet.from, found.quiet.until},
        .subjects = {},
        .sends_email =
            (r.sends_email || r.is_demo) && knows(db, who, sealed_field::email),
        .sends_phone = (r.sends_phone || r.is_demo) &&
                       knows(db, who, sealed_field::phone)};
    for (auto const& c : found.choices) {
      auto const& s = find_subject(c.subject);
      out.subjects.push_back({.key = s.key,
                              .title = to_api(s.title),
                              .text = to_api(s.text),
                              .is_urgent = s.is_urgent,
                              .by_email = c.by_email,
                              .by_phone = c.by_phone});
    }
    return api::to_json(out);
  }));
}

http::response get_settings(people_needs const& needs,
                            http::request const& asked) {
  api::parse_get_my_notice_settings(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer_settings(*r, by.whom());
}

http::response set_settings(people_needs const& needs,
                            http::request const& asked) {
  api::parse_set_my_notice_settings(asked);
  auto const wish = api::parse_set_my_notice_settings_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto wanted = notice_settings{
      .quiet = {static_cast<int>(wish.quiet_hours.from_minute),
                static_cast<int>(wish.quiet_hours.until_minute)},
      .choices = {}};
  for (auto const& s : wish.subjects) {
    wanted.choices.push_back({s.key, s.by_email, s.by_phone});
  }
  set_notice_settings(*r, by, wanted);
  return answer_settings(*r, by.whom());
}

http::response tell_all(people_needs const& needs, http::request const& asked) {
  api::parse_announce(asked);
  auto const wish = api::parse_announce_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const told = wish.only_count.value_or(false)
                        ? audience_of(*r, by, wish.area)
                        : announce(*r, by, {wish.area, wish.title, wish.text},
                                   wish.key.value_or(""));
  return http::ok(api::to_json(api::audience_size{.persons = told}));
}

api::announcement_line to_api(store::reader& db, announcement_view const& a) {
  return {.id = text_of(a.row.key.value),
          .area = a.said.area,
          .title = a.said.title,
          .text = a.said.text,
          .author = chip(db, a.row.author),
          .at = rfc3339(a.row.created_at),
          .persons = a.row.persons,
          .is_done = a.row.done_at.has_value()};
}

http::response list_told(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_list_announcements(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const limit = static_cast<std::size_t>(p.limit);
  auto const q = announcement_query{.areas = by.areas->below(by.scope()),
                                    .everywhere = by.may(""),
                                    .before = p.after ? key_from(*p.after) : 0,
                                    .limit = static_cast<int>(limit) + 1};
  auto out = api::announcement_page{};
  auto const& kept = *r;
  kept.db.read([&](store::reader& db) {
    auto const all = announcements_for(kept, db, q);
    for (auto i = std::size_t{0}; i != all.size() && i != limit; ++i) {
      out.announcements.push_back(to_api(db, all[i]));
    }
    if (all.size() > limit) {
      out.next = out.announcements.back().id;
    }
  });
  return http::ok(api::to_json(out));
}

}  // namespace

void mount_notices(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const d = std::string{"/api/v1/d/{district}"};
  auto const add = adder(r, needs, d);
  add(verb::get, "/me/notices", list_mine);
  add(verb::post, "/me/notices/read", read_all);
  add(verb::patch, "/me/notices/{notice_id}", mark_one);
  add(verb::get, "/me/notice-settings", get_settings);
  add(verb::put, "/me/notice-settings", set_settings);
  add(verb::post, "/announcements", tell_all);
  add(verb::get, "/announcements", list_told);
}

}  // namespace linli::people
