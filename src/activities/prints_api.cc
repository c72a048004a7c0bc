#include <fmt/format.h>

#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "activities/activities_api.h"
#include "activities/activity_answers.h"
#include "activities/feed.h"
#include "activities/poster.h"
#include "activities/print_words.h"
#include "base/error.h"
#include "base/time_zone.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "people/sign_in_answers.h"
#include "places/places_store.h"
#include "venues/booking_ops.h"
#include "venues/photographs_api.h"
#include "venues/venue_store.h"

namespace linli::activities {

namespace {

using people::key_from;
using people::people_needs;
using people::visit_of;

using base::kDay;
constexpr auto kMostOnPoster = 200;
constexpr auto kMostInFeed = 100;
constexpr auto kFeedDays = 100;
constexpr auto kSvg = "image/svg+xml";

/// Where pages are, as whoever made the request sees them. The address the
/// server is told is its own comes before one that is given: anybody could hand
/// round an official poster that leads elsewhere.
std::string origin_of(people_needs const& needs,
                      http::request const& asked,
                      std::optional<std::string> const& given) {
  if (given && needs.public_url.empty()) {
    return *given;
  }
  auto const known = people::find_origin(needs, asked);
  return known ? *known
               : fmt::format("https://{}",
                             http::header(asked, "Host").value_or("localhost"));
}

/// What prints of one request share.
struct print_room {
  people::registry const& r;
  std::string origin{};
  http::language speaks{};
  base::instant now{};

  std::string page(std::string_view const rest) const {
    return fmt::format("{}/d/{}/{}", origin, r.district, rest);
  }
  std::string session_page(session_id const which) const {
    return page(fmt::format("sessions/{}", which.value));
  }
};

struct venue_place {
  venues::venue_row row{};
  places::service_point point{};
};

venue_place place_of(store::reader& db, venues::venue_id const which) {
  auto const v = venues::find_venue(db, which);
  ensure(v && !v->closed_at, fault::not_found, "venues.no_such_venue",
         "There is no such venue.");
  return {*v,
          places::find_service(db, v->point).value_or(places::service_point{})};
}

announced announce(store::reader& db,
                   print_room const& in,
                   listed_session const& l) {
  auto where = l.session.place;
  if (l.session.room) {
    auto const room = venues::find_room(db, *l.session.room);
    where = room ? said(room->name, in.speaks) : where;
  }
  return {.session = l.session,
          .activity = l.activity,
          .where = where,
          .link = in.session_page(l.session.key)};
}

poster_head head_of(store::reader& db,
                    print_room const& in,
                    std::optional<venues::venue_id> const which) {
  auto out = poster_head{.link = in.page("today"),
                         .zone = venues::zone_of(in.r),
                         .speaks = in.speaks};
  if (!which) {
    auto const areas = in.r.areas.load();
    out.venue = areas->name_of(areas->root(), in.speaks);
  } else {
    auto const at = place_of(db, *which);
    out.venue = said(at.point.name, in.speaks);
    out.address = at.point.address;
    out.phone = at.row.phone;
    out.link = in.page(fmt::format("venues/{}", which->value));
  }
  return out;
}

/// What is on where, on a poster that is of all venues. One that is closed for
/// good has its name still.
announced announce_with_venue(store::reader& db,
                              print_room const& in,
                              listed_session const& l) {
  auto out = announce(db, in, l);
  auto const where = spot_of(db, l.session, l.activity).venue;
  auto const v = where ? venues::find_venue(db, *where) : std::nullopt;
  auto const point = v ? places::find_service(db, v->point) : std::nullopt;
  if (point) {
    auto const& name = said(point->name, in.speaks);
    out.where =
        out.where.empty() ? name : fmt::format("{} · {}", name, out.where);
  }
  return out;
}

http::response poster_of(print_room const& in,
                         std::optional<venues::venue_id> const which,
                         std::string const& date,
                         std::string const& format) {
  auto const day = base::parse_date(date);
  ensure(day.has_value(), fault::invalid, "activities.bad_time",
         "Expected a date.");
  auto const is_pdf = format == "pdf";
  auto sessions = std::vector<announced>{};
  auto const head = in.r.db.read([&](store::reader& db) {
    auto out = head_of(db, in, which);
    out.from = *day;
    auto const from = base::instant_of(*day, out.zone);
    auto const wanted = session_query{
        .from = from,
        .until = base::instant_of(*day + std::chrono::days{7}, out.zone),
        .venue = which,
        .now = in.now,
        .limit = kMostOnPoster};
    auto const found = list_sessions(db, wanted);
    out.beyond = count_sessions(db, wanted) - static_cast<int>(found.size());
    for (auto const& l : found) {
      sessions.push_back(which ? announce(db, in, l)
                               : announce_with_venue(db, in, l));
    }
    return out;
  });
  auto out = http::ok(
      poster(head, sessions,
             is_pdf ? print::paper_format::pdf : print::paper_format::png),
      is_pdf ? "application/pdf" : "image/png");
  out.headers.push_back(
      {"Content-Disposition",
       fmt::format("inline; filename=\"linli-{}-{}.{}\"",
                   which ? people::text_of(which->value) : in.r.district, date,
                   format)});
  return out;
}

http::response get_poster(people_needs const& needs,
                          http::request const& asked) {
  auto const p = api::parse_get_poster(asked);
  auto const r = needs.find(p.district);
  return poster_of(
      {*r, origin_of(needs, asked, p.origin), asked.speaks, needs.clock.now()},
      venues::venue_id{key_from(p.venue_id)}, p.date, p.format);
}

http::response get_district_poster(people_needs const& needs,
                                   http::request const& asked) {
  auto const p = api::parse_get_district_poster(asked);
  auto const r = needs.find(p.district);
  return poster_of(
      {*r, origin_of(needs, asked, p.origin), asked.speaks, needs.clock.now()},
      std::nullopt, p.date, p.format);
}

/// Of a session everybody may see.
listed_session seen_by_all(store::reader& db,
                           session_id const which,
                           base::instant const now) {
  auto found = find_public_session(db, which, now);
  ensure(found.has_value(), fault::not_found, "activities.no_such_session",
         "There is no such session.");
  return *std::move(found);
}

http::response get_card(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_share_card(asked);
  auto const r = needs.find(p.district);
  auto const in =
      print_room{*r, origin_of(needs, asked, p.origin), asked.speaks};
  auto const now = needs.clock.now();
  auto one = announced{};
  auto const head = r->db.read([&](store::reader& db) {
    auto const l = seen_by_all(db, {key_from(p.session_id)}, now);
    one = announce(db, in, l);
    return head_of(db, in, spot_of(db, l.session, l.activity).venue);
  });
  return http::ok(share_card(head, one), "image/png");
}

http::response get_session_code(people_needs const& needs,
                                http::request const& asked) {
  auto const p = api::parse_get_session_code(asked);
  auto const r = needs.find(p.district);
  auto const in =
      print_room{*r, origin_of(needs, asked, p.origin), asked.speaks};
  auto const now = needs.clock.now();
  auto const l = r->db.read([&](store::reader& db) {
    return seen_by_all(db, {key_from(p.session_id)}, now);
  });
  return http::ok(print::qr_code(in.session_page(l.session.key)), kSvg);
}

/// Read by the list at the door, also without a network: it knows the numbers
/// of its signups.
http::response get_signup_code(people_needs const& needs,
                               http::request const& asked) {
  auto const p = api::parse_get_signup_code(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const me = by.whom();
  auto const row = r->db.read([&](store::reader& db) {
    return find_signup(db, {key_from(p.signup_id)});
  });
  ensure(row && row->person == me, fault::not_found,
         "activities.no_such_signup", "The caller has no such signup.");
  auto out =
      http::ok(print::qr_code(fmt::format(
                   "linli:signup:{}:{}", row->session.value, row->as.id.value)),
               kSvg);
  // It never changes, and is shown where there may be no network.
  out.cache_control = "private, max-age=2592000";
  return out;
}

http::response get_feed(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_feed(asked);
  auto const r = needs.find(p.district);
  auto const in =
      print_room{*r, origin_of(needs, asked, p.origin), asked.speaks};
  auto const venue = p.venue
                         ? std::optional{venues::venue_id{key_from(*p.venue)}}
                         : std::nullopt;
  auto const now = needs.clock.now();
  auto all = std::vector<announced>{};
  auto const about = r->db.read([&](store::reader& db) {
    auto const found =
        list_sessions(db, {.from = now,
                           .until = {now.unix_s + kFeedDays * kDay},
                           .venue = venue,
                           .now = now,
                           .limit = kMostInFeed});
    for (auto const& l : found) {
      all.push_back(announce(db, in, l));
    }
    return head_of(db, in, venue);
  });
  auto const is_atom = p.format == "atom";
  auto const head = feed_head{
      .title = said("feed", in.speaks,
                    {{"district", people::same_in_all(about.venue)}}),
      .link = about.link,
      .self = in.origin + asked.target,
      .id = fmt::format("urn:linli:{}{}", r->district,
                        p.venue ? ":venue:" + *p.venue : std::string{}),
      .zone = about.zone,
      .speaks = in.speaks,
      .updated = now};
  return is_atom ? http::ok(atom_feed(head, all),
                            "application/atom+xml; charset=utf-8")
                 : http::ok(json_feed(head, all),
                            "application/feed+json; charset=utf-8");
}

http::response list_photographs(people_needs const& needs,
                                http::request const& asked) {
  auto const p = api::parse_list_session_photographs(asked);
  auto const r = needs.find(p.district);
  auto const now = needs.clock.now();
  return http::ok(r->db.read([&](store::reader& db) {
    auto const l = seen_by_all(db, {key_from(p.session_id)}, now);
    return api::to_json(
        venues::photographs_for(db, {.session = l.session.key.value}));
  }));
}

http::response add_photograph(people_needs const& needs,
                              http::request const& asked) {
  auto const p = api::parse_add_session_photograph(asked);
  auto wish =
      venues::photograph_from(api::parse_add_session_photograph_body(asked));
  auto const [r, by] = visit_of(needs, asked);
  auto const now = by.now;
  auto const where = r->db.read([&](store::reader& db) {
    auto const l = seen_by_all(db, {key_from(p.session_id)}, now);
    return spot_of(db, l.session, l.activity);
  });
  by.allow(where);
  ensure(wish.has_consent, fault::conflict, "activities.consent_needed",
         "Whoever can be recognized must have agreed.");
  auto const of = venues::photograph_of{.session = key_from(p.session_id)};
  venues::add_photograph(*r, by, of, where, wish);
  return http::ok(r->db.read([&](store::reader& db) {
    return api::to_json(venues::photographs_for(db, of));
  }));
}

}  // namespace

void mount_prints(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  auto const session = std::string{"/sessions/{session_id}"};
  add(verb::get, "/venues/{venue_id}/poster", get_poster);
  add(verb::get, "/poster", get_district_poster);
  add(verb::get, session + "/card", get_card);
  add(verb::get, session + "/qr", get_session_code);
  add(verb::get, "/signups/{signup_id}/qr", get_signup_code);
  add(verb::get, "/feed", get_feed);
  add(verb::get, session + "/photographs", list_photographs);
  add(verb::post, session + "/photographs", add_photograph);
}

}  // namespace linli::activities
