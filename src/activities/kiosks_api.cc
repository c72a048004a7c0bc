#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "activities/activities_api.h"
#include "activities/activity_answers.h"
#include "activities/kiosk_ops.h"
#include "base/error.h"
#include "base/text.h"
#include "base/time_text.h"
#include "http/cookie.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "venues/venue_answers.h"
#include "venues/venue_ops.h"

namespace linli::activities {

namespace {

using people::key_from;
using people::people_needs;
using people::text_of;
using people::visit_of;

// As long as browsers keep any; set anew whenever the screen asks.
constexpr auto kCookieAge = std::chrono::hours{24 * 400};

std::string cookie_name(std::string const& district) {
  return "linli_kiosk_" + district;
}

http::field kiosk_cookie(people_needs const& needs,
                         std::string const& district,
                         std::string_view const token) {
  return http::set_cookie(cookie_name(district), token,
                          {.path = "/api/v1/d/" + district,
                           .max_age = kCookieAge,
                           .is_secure = needs.is_secure});
}

std::string token_of(http::request const& asked, std::string const& district) {
  return std::string{
      http::cookie(asked, cookie_name(district)).value_or(std::string_view{})};
}

api::kiosk to_api(kiosk_row const& k) {
  return {.id = text_of(k.key.value),
          .venue = text_of(k.venue.value),
          .made_at = base::rfc3339(k.made_at),
          .seen_at = base::rfc3339(k.seen_at)};
}

http::response list(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_list_kiosks(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto out = api::kiosk_list{};
  for (auto const& k : list_kiosks(*r, by, {key_from(p.venue_id)})) {
    out.kiosks.push_back(to_api(k));
  }
  return http::ok(api::to_json(out));
}

http::response set_up(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_set_up_kiosk(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const made = set_up_kiosk(*r, by, {key_from(p.venue_id)});
  auto out = http::ok(api::to_json(to_api(made.row)));
  out.headers.push_back(kiosk_cookie(needs, p.district, made.token));
  return out;
}

http::response end_it(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_end_kiosk(asked);
  auto const [r, by] = visit_of(needs, asked);
  end_kiosk(*r, by, {key_from(p.kiosk_id)});
  return http::no_content();
}

http::response show(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_get_kiosk(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const token = token_of(asked, p.district);
  auto const k = kiosk_of(*r, token, by.now);
  auto nobody = people::caller{};  // the same, whoever is signed in
  nobody.areas = by.areas;
  nobody.now = by.now;
  auto out = api::kiosk_view{
      .kiosk = to_api(k),
      .venue_name = venues::to_api(venues::get_venue(*r, k.venue).point.name),
      .opens_before_s = kComesBefore,
      .sessions = {}};
  r->db.read([&](store::reader& db) {
    auto make = answer_maker{db, nobody};
    for (auto const& l : sessions_at(db, k, nobody.now)) {
      out.sessions.push_back(make.line_of(l.session, l.activity));
    }
  });
  auto answer = http::ok(api::to_json(out));
  answer.headers.push_back(kiosk_cookie(needs, p.district, token));
  return answer;
}

check_in_note note_from(api::check_in_note const& n) {
  auto out = check_in_note{.key = n.key,
                           .at = base::parse_rfc3339(n.at),
                           .session = {key_from(n.session)},
                           .card = n.card.value_or(""),
                           .card_hash = n.card_hash.value_or("")};
  if (n.signup) {
    out.signup = signup_id{key_from(*n.signup)};
  }
  return out;
}

http::response check_in_all(people_needs const& needs,
                            http::request const& asked) {
  auto const p = api::parse_check_in(asked);
  auto const wish = api::parse_check_in_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const k = kiosk_of(*r, token_of(asked, p.district), by.now);
  auto notes = std::vector<check_in_note>{};
  for (auto const& n : wish.notes) {
    notes.push_back(note_from(n));
  }
  auto const done = check_in(*r, k, by, notes);
  return http::ok(r->db.read([&](store::reader& db) {
    auto out = api::check_in_results{};
    for (auto const& d : done) {
      auto one = api::check_in_result{.key = d.key, .is_done = d.why.empty()};
      if (!d.why.empty()) {
        one.why = d.why;
      } else if (d.signup) {
        one.name = people::chip(db, d.signup->row.person).name;
        one.party = d.signup->row.as.party;
      }
      out.results.push_back(std::move(one));
    }
    return api::to_json(out);
  }));
}

/// For a screen anybody reads: "王**".
std::string hidden(std::string const& name) {
  auto const count = base::count_code_points(name);
  auto end = std::size_t{count > 0 ? 1U : 0U};
  while (end < name.size() &&
         (static_cast<unsigned char>(name[end]) & 0xc0U) == 0x80U) {
    ++end;
  }
  return name.substr(0, end) + std::string(count > 0 ? count - 1 : 0, '*');
}

http::response find_places(people_needs const& needs,
                           http::request const& asked) {
  auto const p = api::parse_find_places_at_kiosk(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const k = kiosk_of(*r, token_of(asked, p.district), by.now);
  auto const found =
      places_by_digits(*r, k, {key_from(p.session_id)}, p.digits, by.now);
  return http::ok(r->db.read([&](store::reader& db) {
    auto out = api::found_places{};
    for (auto const& u : found) {
      out.places.push_back({text_of(u.as.id.value),
                            hidden(people::chip(db, u.person).name), u.as.party,
                            u.as.state == signup_state::attended});
    }
    return api::to_json(out);
  }));
}

}  // namespace

void mount_kiosks(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const add = people::adder(r, needs, "/api/v1/d/{district}");
  add(verb::get, "/venues/{venue_id}/kiosks", list);
  add(verb::post, "/venues/{venue_id}/kiosks", set_up);
  add(verb::del, "/kiosks/{kiosk_id}", end_it);
  add(verb::get, "/kiosk", show);
  add(verb::post, "/kiosk/check-ins", check_in_all);
  add(verb::get, "/kiosk/sessions/{session_id}/places", find_places);
}

}  // namespace linli::activities
