#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "api/generated/operations.h"
#include "support/contract.h"

#include "app/test_two_areas.h"

/// Every operation of the contract as a request about one of two areas.
namespace linli::app {

/// What a name stands for where it is not what it is called.
struct meaning {
  std::string_view operation;  // empty: anywhere
  std::string_view name;       // of a path parameter, or in a body or query
  std::string_view thing;      // of two_areas::makers
};

constexpr auto kMeans = std::to_array<meaning>({
    {"end_my_session", "session_id", "own_session"},
    {"add_representative", "person", "other_person"},
    {"end_my_representation", "representation_id", "own_representation"},
    {"move_out", "person_id", "member"},
    {"close_building", "building_id", "empty_building"},
    {"undo_import", "import_id", "run_import"},
    {"close_venue", "venue_id", "empty_venue"},
    {"close_room", "room_id", "empty_room"},
    {"decide_booking", "booking_id", "asked_booking"},
    {"answer_idea", "activity_id", "idea"},
    {"decide_volunteer", "person_id", "volunteer"},
    {"go_ahead_with_session", "session_id", "undecided"},
    {"withdraw_favour_answer", "favour_answer_id", "own_answer"},
    {"thank_for_favour", "favour_answer_id", "agreed_answer"},
    {"confirm_hours", "turn_id", "begun_turn"},
    {"record_delivery", "contribution_id", "accepted"},
    {"reverse_delivery", "contribution_id", "delivered"},
    {"record_use", "contribution_id", "delivered"},
    {"undo_use", "contribution_id", "delivered"},
    {"", "person", "person_id"},
    {"", "other", "other_person"},
    {"", "to", "person_id"},
    {"", "venue", "venue_id"},
    {"", "room", "room_id"},
    {"", "within", "room_id"},
    {"", "session", "session_id"},
    {"", "activity", "activity_id"},
    {"", "copy_of", "activity_id"},
    {"", "but", "booking_id"},
    {"", "instead_of", "service_point"},
    {"", "area", "area"},
});

inline std::optional<std::string> thing_for(api::operation const& o,
                                            std::string const& name) {
  for (auto const& m : kMeans) {
    if (m.name == name && (m.operation.empty() || m.operation == o.id)) {
      return std::string{m.thing};
    }
  }
  return std::nullopt;
}

/// What a body says beyond the smallest that the contract allows.
inline json more_for(api::operation const& o, two_areas& w) {
  using maker = json (*)(two_areas&);
  constexpr auto photograph = [](two_areas& x) -> json {
    return {{"content", x.picture()}};
  };
  constexpr auto hour = [](two_areas& x) { return x.hour(); };
  constexpr auto money = [](two_areas&) -> json { return {{"fen", 1}}; };
  constexpr auto spoken = [](two_areas&) -> json {
    return {{"how", "spoken"}};
  };
  static auto const all = std::map<std::string_view, maker>{
      {"start_import",
       [](two_areas& x) -> json {
         return {{"file_name", "x.csv"}, {"content", x.list_of_persons()}};
       }},
      {"give_role",
       [](two_areas&) -> json {
         return {{"role", "volunteer"}};
       }},
      {"appoint",
       [](two_areas&) -> json {
         return {{"role", "volunteer"}};
       }},
      {"find_person",
       [](two_areas& x) -> json {
         return {{"channel", "phone"}, {"address", x.known_number()}};
       }},
      {"start_my_address",
       [](two_areas&) -> json {
         return {{"channel", "phone"}, {"address", "13800009876"}};
       }},
      {"update_activity",
       [](two_areas&) -> json {
         return {{"revision", 3}};
       }},  // an idea that was agreed to and published
      {"spend_coins",
       [](two_areas&) -> json {
         return {{"how", "phone"}};
       }},
      {"record_consent", spoken},
      {"add_representative", spoken},
      {"add_venue_photograph", photograph},
      {"add_session_photograph", photograph},
      {"record_use",
       [](two_areas&) -> json {
         return {{"what", "茶水"}, {"fen", 1}};
       }},
      {"record_delivery", money},
      {"pledge", money},
      {"create_booking", hour},
      {"create_shifts", hour},
      {"add_sessions", hour},
      {"set_my_notice_settings",
       [](two_areas&) -> json {
         return {
             {"quiet_hours", {{"from_minute", 1320}, {"until_minute", 420}}}};
       }},
      {"add_favour",
       [](two_areas&) -> json {
         return {{"agrees", true}};
       }},
      {"hide_favour",
       [](two_areas&) -> json {
         return {{"hidden", true}, {"reason", "不合适"}};
       }},
      {"set_my_password",
       [](two_areas& x) -> json {
         return {{"name", x.own_key()}, {"password", "长长的一句话 2026"}};
       }},
      {"import_calendar", [](two_areas&) -> json {
         return {{"text",
                  "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
                  "END:VCALENDAR\r\n"}};
       }}};
  auto const found = all.find(o.id);
  return found == all.end() ? json::object() : found->second(w);
}

/// Why a refusal, or an answer, is another one than everywhere else.
struct exception {
  std::string_view operation;
  std::string_view why;
};

template <std::size_t N>
bool holds(std::array<exception, N> const& all, api::operation const& o) {
  return std::ranges::find(all, o.id, &exception::operation) != all.end();
}

constexpr auto kWholeDistricts = std::to_array<exception>({
    {"search_desk",
     "each kind as far as it may be listed: desk_search_test.cc"},
    {"get_time_bank", "sums and rules of the district, without anybody's name"},
    {"get_ledger", "the district's books are one: open to all who keep them"},
    {"export_ledger", "as get_ledger"},
});

constexpr auto kMakersOwn = std::to_array<exception>({
    {"get_import", "a list is its maker's alone: not found by anybody else"},
    {"drop_import", "as get_import"},
    {"map_import", "as get_import"},
    {"run_import", "as get_import"},
    {"undo_import", "as get_import"},
    {"list_imports", "as get_import"},
});

constexpr auto kFromElsewhere = std::to_array<exception>({
    {"add_representative", "who acts for somebody may live anywhere"},
    {"appoint", "who holds a role may live anywhere"},
});

constexpr auto kOfNoArea = std::to_array<exception>({
    {"find_person", "by the whole number, wherever they live (roles_test.cc)"},
});

constexpr auto kOpenToResidents = std::to_array<exception>({
    {"answer_my_consent", "a purpose is nobody's"},
    {"confirm_my_address", "of another's code is said that it is wrong"},
    {"connect_provider", "a provider is nobody's"},
    {"create_booking", "whoever lives in the district may book a room"},
    {"try_booking", "as create_booking"},
    {"sign_up", "whoever lives in the district may come"},
    {"sign_up_for_course", "as sign_up"},
    {"leave_course", "of one's own places, if there are any"},
    {"get_shift", "volunteers look for where they are needed"},
    {"take_turn", "whoever volunteers may"},
    {"take_over_turn", "whoever volunteers may, when it is offered"},
});

constexpr auto kHalfSignedIn = std::to_array<exception>({
    {"confirm_second_factor", "goes on with what the first factor began"},
});

constexpr auto kOpenToNeighbours = std::to_array<exception>({
    {"get_favour", "neighbours see what stands open where they live"},
    {"answer_favour", "as get_favour"},
    {"report_favour", "as get_favour"},
});

constexpr auto kNotInThisWorld = std::to_array<exception>({
    {"connect_provider", "it has no provider"},
    {"add_passkey", "needs a device (passkey_test.cc)"},
    {"confirm_authenticator", "needs a device (sign_in_test.cc)"},
    {"confirm_my_address", "needs a code that was sent (address_test.cc)"},
    {"remove_my_address", "nobody has one (address_test.cc)"},
    {"set_my_password", "for staff (sign_in_test.cc)"},
    {"remove_my_password", "nobody has one (sign_in_test.cc)"},
    {"remove_my_authenticator", "as remove_my_password"},
});

inline verb verb_of(api::operation const& o) {
  return o.verb == "GET"     ? verb::get
         : o.verb == "POST"  ? verb::post
         : o.verb == "PUT"   ? verb::put
         : o.verb == "PATCH" ? verb::patch
                             : verb::del;
}

inline std::vector<std::string> parameters_of(api::operation const& o) {
  auto out = std::vector<std::string>{};
  for (auto at = o.path.find('{'); at != std::string_view::npos;
       at = o.path.find('{', at + 1)) {
    auto const name =
        std::string{o.path.substr(at + 1, o.path.find('}', at) - at - 1)};
    if (name != "district") {
      out.push_back(name);
    }
  }
  return out;
}

/// Not for who asks, and not for what does not exist or cannot be said.
inline bool is_let_in(people::test_registry::reply const& r) {
  return r.status != 400 && r.status != 401 && r.status != 403 &&
         r.status != 404 && r.status < 500;
}

struct call {
  verb method;
  std::string target;
  json body;
};

inline bool is_list(api::operation const& o, call const& what) {
  return o.verb == "GET" && parameters_of(o).empty() && what.body.is_null();
}

inline test::contract::request asked_of(api::operation const& o) {
  return test::the_contract().smallest_request(std::string{o.verb},
                                               std::string{o.path});
}

/// Where a role is held that is none for the things of C1.
struct standing {
  bool is_for(api::permission const& line) const {
    return !line.venues || !is_theirs;
  }

  std::string_view called;
  std::string_view area;
  std::string_view venue{};  // for one alone: its name
  bool is_theirs{false};     // in which the things are
};
constexpr auto kOutside = std::to_array<standing>(
    {{"in the other subdistrict", "S2"},
     {"for another venue alone", two_areas::kHere, "other_venue"},
     {"for their venue alone", two_areas::kHere, "venue_id", true}});

struct every_route : two_areas {
  /// An operation on the things of an area, with the smallest body.
  call on(api::operation const& o, std::string const& area) {
    auto target = std::string{o.path};
    if (auto const at = target.find("{district}"); at != std::string::npos) {
      target.replace(at, sizeof "{district}" - 1, "D");
    }
    for (auto const& name : parameters_of(o)) {
      target.replace(target.find("{" + name + "}"), name.size() + 2,
                     id(thing_for(o, name).value_or(name), area));
    }
    auto const asked = asked_of(o);
    target += asked.query.empty() ? "" : "?" + asked.query;
    return {verb_of(o), target, body_of(o, asked, area)};
  }

  json body_of(api::operation const& o,
               test::contract::request const& asked,
               std::string const& area) {
    if (asked.body.empty()) {
      return {};
    }
    auto out = json::parse(asked.body);
    out.update(more_for(o, *this));
    if (o.verb == "POST" && names_in_body(asked).contains("area")) {
      out["area"] = area;
    }
    auto const said = out;
    for (auto const& [name, value] : said.items()) {
      if (name == "own_key") {
        out[name] = own_key();
      } else if (auto const meant = thing_for(o, name);
                 meant && value.is_string()) {
        out[name] = id(*meant, area);
      }
    }
    return out;
  }

  static std::set<std::string> names_in_body(
      test::contract::request const& asked) {
    auto out = std::set<std::string>{};
    if (!asked.schema.empty()) {
      auto const all =
          json::parse(asked.schema).value("properties", json::object());
      for (auto const& each : all.items()) {
        out.insert(each.key());
      }
    }
    return out;
  }

  reply send(call const& what, std::string const& cookie = {}) const {
    auto out = ask_at(what.method, what.target, cookie, what.body);
    if (!out.body.is_object()) {
      out.body = json::object();  // a file, or nothing
    }
    return out;
  }

  /// Nothing comes of what is done meanwhile.
  template <typename Work>
  void in_vain(Work const& work) const {
    auto const before = everything();
    work();
    EXPECT_EQ(everything(), before) << "something was changed";
  }

  /// How many rows there are of everything; whatever changes a row is told in
  /// the audit.
  std::string everything() const {
    return db->read(
        [&](store::reader& r) { return *r.value_of<std::string>(counting); });
  }

  void SetUp() override {
    two_areas::SetUp();
    if (IsSkipped()) {
      return;
    }
    auto const is_sqlite = GetParam() == store::engine::sqlite;
    auto const tables = db->read([&](store::reader& r) {
      return r.all(
          is_sqlite
              ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1"
              : "SELECT table_name::text FROM information_schema.tables WHERE "
                "table_schema = current_schema() ORDER BY 1",
          [](std::string const& name) { return name; });
    });
    for (auto const& t : tables) {
      counting += counting.empty() ? "SELECT " : " || ' ' || ";
      counting += "(SELECT COUNT(*) FROM \"" + t + "\")";
    }
  }

  /// What was done to a thing may have been the end of it.
  void forget_what_changed(api::operation const& o,
                           call const& what,
                           std::string const& area) {
    if (o.verb == "GET") {
      return;
    }
    for (auto const& name : parameters_of(o)) {
      forget(thing_for(o, name).value_or(name), area);
    }
    for (auto const& each : what.body.items()) {
      if (auto const named_there = thing_for(o, each.key())) {
        forget(*named_there, area);
      }
    }
  }

  /// The lists of a maker are made by whom they are asked of.
  void hand_over(api::operation const& o, std::string const& cookie) {
    if (holds(kMakersOwn, o)) {
      auto const me = get("/me", cookie).body.at("id").get<std::string>();
      db->write([&](store::writer& tx) {
        tx.run("UPDATE people_import SET made_by = $1 WHERE area = $2",
               std::stoll(me), std::string{kHere});
      });
    }
  }

  /// What is for oneself is not done for others by naming them.
  void expect_nobody_else_is_named(api::operation const& o,
                                   std::vector<std::string> const& others) {
    for (auto const& name : names_in_body(asked_of(o))) {
      if (name == "person" || name == "to") {
        auto what = on(o, kHere);
        what.body[name] = id("owner", kHere);
        in_vain([&] {
          for (auto const& other : others) {
            auto const answer = send(what, other);
            EXPECT_THAT(answer.status, testing::AnyOf(403, 404, 409))
                << name << ": " << answer.text;
          }
        });
      }
    }
  }

  /// Everybody there may be, so that later nobody has to be made.
  void fill_offices() {
    for (auto const& r : api::kRoles) {
      for (auto const* const area : {"D", "S1", "S2"}) {
        for (auto const by : kStrengths) {
          as(r.which, area, by);
        }
      }
      for (auto const& held : kOutside) {
        if (held.venue.empty() || r.of_venue) {
          from(held, r.which);
        }
      }
    }
  }

  void expect_code(call const& what,
                   std::string const& cookie,
                   std::string_view const code) const {
    auto const answer = send(what, cookie);
    EXPECT_EQ(answer.code(), code) << answer.status << " " << answer.text;
  }

  void expect_let_in(call const& what, std::string const& cookie) const {
    auto const answer = send(what, cookie);
    EXPECT_TRUE(is_let_in(answer)) << answer.status << " " << answer.text;
  }

  /// What a line of the table keeps from the things of C1.
  void expect_refused(api::operation const& o,
                      api::permission const& line,
                      call const& what,
                      role const r) {
    if ((line.roles & api::bit(r)) == 0) {
      expect_code(what, as(r, "D"), "people.not_allowed");
      return;
    }
    if (line.whole) {
      expect_code(what, as(r, "S1"), "people.not_allowed");
    }
    if (!is_list(o, what) && !holds(kOfNoArea, o)) {
      for (auto const& held : kOutside) {
        if (held.venue.empty() || (may_be_of_venue(r) && held.is_for(line))) {
          SCOPED_TRACE(held.called);
          auto const& cookie = from(held, r);
          expect_code(what, cookie,
                      holds(kMakersOwn, o) && held.venue.empty()
                          ? "people.no_such_import"
                          : "people.not_allowed");
        }
      }
    }
    for (auto const by : kStrengths) {
      if (by < line.least) {
        expect_code(what, as(r, held_for(line), by),
                    "people.stronger_sign_in_needed");
      }
    }
  }

  static std::string held_for(api::permission const& line) {
    return line.whole ? "D" : "S1";
  }

  static bool may_be_of_venue(role const r) {
    return std::ranges::find(api::kRoles, r, &api::role_entry::which)->of_venue;
  }

  std::string const& from(standing const& s, role const r) {
    auto const area = std::string{s.area};
    return s.venue.empty() ? as(r, area)
                           : in_venue(r, id(std::string{s.venue}, area), area);
  }
  static constexpr auto kStrengths =
      std::to_array({strength::card, strength::code, strength::password,
                     strength::second_factor});

  std::string counting;
};

}  // namespace linli::app
