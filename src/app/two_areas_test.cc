#include "app/test_two_areas.h"

namespace linli::app {

namespace {

std::string last(json const& all) {
  auto out = std::string{};
  for (auto const& each : all) {
    auto const key = each.at("id").get<std::string>();
    out = std::max(out, key);
  }
  return out;
}

std::string idea(two_areas& w, std::string const& a) {
  return w
      .made("/me/ideas",
            {{"kind", "class"},
             {"title", w.mark(a) + "点子"},
             {"needs", "一张桌子"},
             {"area", a}},
            w.owner(a))
      .at("id");
}

/// Agreed to and on: the owner's idea, which they run.
std::string activity(two_areas& w, std::string const& a) {
  auto const key = w.made("/me/ideas",
                          {{"kind", "class"},
                           {"title", w.mark(a)},
                           {"needs", "一张桌子"},
                           {"area", a},
                           {"venue", w.id("venue_id", a)}},
                          w.owner(a))
                       .at("id")
                       .get<std::string>();
  w.made("/activities/" + key + "/answer", {{"answer", "yes_to_it"}});
  auto times = w.hour();
  times["places"] = 30;
  w.made("/activities/" + key + "/sessions", times);
  w.done(w.ask(verb::patch, "/activities/" + key, w.boss,
               {{"revision", 2}, {"state", "published"}}));
  return key;
}

std::string household(two_areas& w, std::string const& a) {
  return last(w.made("/buildings/" + w.id("building_id", a) + "/households",
                     {{"door", w.own_key()}})
                  .at("households"));
}

std::string member(two_areas& w, std::string const& a) {
  auto who = w.person(a);
  w.made("/households/" + w.id("household_id", a) + "/members",
         {{"person", who}, {"relation", "head"}});
  return who;
}

std::string notice(two_areas& w, std::string const& a) {
  w.done(w.ask(verb::put, "/persons/" + w.id("owner", a) + "/consents/notices",
               w.boss, {{"given", true}, {"how", "spoken"}}));
  return w.get("/me/notices", w.owner(a)).body.at("notices").at(0).at("id");
}

/// One that could not be delivered, of the district's.
std::string message(two_areas& w, std::string const& a) {
  w.done(w.post("/webhooks/" + w.id("webhook_id", a) + "/try", {}, w.boss));
  return w.db->write([](store::writer& tx) {
    auto const key = *tx.value_of<std::int64_t>("SELECT MAX(id) FROM outbox");
    tx.run("UPDATE outbox SET state = 2, problem = 'x' WHERE id = $1", key);
    return std::to_string(key);
  });
}

std::string way(two_areas& w, std::string const& a) {
  auto const key = w.ids.next(w.now);
  w.db->write([&](store::writer& tx) {
    people::insert_credential(tx,
                              {.key = {key},
                               .person = {std::stoll(w.id("owner", a))},
                               .kind = people::credential_kind::passkey,
                               .lookup = std::to_string(key),
                               .label = "手机"},
                              w.now);
  });
  return std::to_string(key);
}

std::string own_session(two_areas& w, std::string const& a) {
  w.session_of({std::stoll(w.id("owner", a))}, strength::code);
  return std::to_string(w.db->read([&](store::reader& r) {
    return *r.value_of<std::int64_t>("SELECT MAX(id) FROM session");
  }));
}

std::string started_import(two_areas& w, std::string const& a) {
  return w
      .made("/imports", {{"file_name", w.mark(a) + ".csv"},
                         {"content", w.list_of_persons()},
                         {"area", a}})
      .at("id");
}

std::string run_import(two_areas& w, std::string const& a) {
  auto const key = started_import(w, a);
  w.made("/imports/" + key + "/run", {{"choices", json::array()}});
  return key;
}

std::string representation(two_areas& w, std::string const& a) {
  return last(
      w.made("/persons/" + w.id("person_id", a) + "/representatives",
             {{"person", w.person(a)}, {"kind", "family"}, {"how", "spoken"}})
          .at("representatives"));
}

std::string certificate(two_areas& w, std::string const& a) {
  w.done(w.ask(verb::put, "/turns/" + w.begun_turn(a) + "/hours", w.boss,
               {{"minutes", 60}}));
  return w
      .made("/me/certificates",
            {{"from", "2020-01-01"}, {"until", "2030-01-01"}}, w.owner(a))
      .at("code");
}

std::string volunteer(two_areas& w, std::string const& a) {
  w.done(w.ask(verb::put, "/me/volunteering", w.owner(a),
               {{"skills", {"receiving"}}, {"when", json::array()}}));
  auto who = w.id("owner", a);
  w.made("/volunteers/" + who + "/decision", {{"accepted", true}});
  return who;
}

std::string token(two_areas& w, std::string const& a) {
  auto const path = w.made("/me/calendar", json::object(), w.owner(a))
                        .at("path")
                        .get<std::string>();
  return path.substr(path.rfind('/') + 1);
}

/// Of a session that few have signed up for.
std::string undecided(two_areas& w, std::string const& a) {
  auto const of = activity(w, a);
  auto times = w.hour();
  times["places"] = 30;
  times["minimum"] = 5;
  auto which =
      last(w.made("/activities/" + of + "/sessions", times).at("sessions"));
  w.db->write([&](store::writer& tx) {
    tx.run("UPDATE activity_session SET few = 1 WHERE id = $1",
           std::stoll(which));
  });
  return which;
}

std::string agreed_answer(two_areas& w, std::string const& a) {
  auto which = w.favour_answer(a, w.owner(a), w.helper(a));
  w.made("/favour-answers/" + which + "/decision", {{"accepted", true}},
         w.owner(a));
  return which;
}

}  // namespace

/// By the names of path parameters and of what bodies name, and by those of
/// kMeans in permissions_test.cc.
std::map<std::string, two_areas::maker> const& two_areas::makers() {
  using w = two_areas&;
  using a = std::string const&;
  static auto const all = std::map<std::string, maker>{
      {"area", [](w, a in) { return in; }},
      {"purpose", [](w, a) { return std::string{"photos"}; }},
      {"provider", [](w, a) { return std::string{"none"}; }},
      {"channel", [](w, a) { return std::string{"phone"}; }},
      {"id", [](w, a) { return std::string{"1"}; }},  // of a service point
      {"z", [](w, a) { return std::string{"14"}; }},
      {"x", [](w, a) { return std::string{"13721"}; }},
      {"y", [](w, a) { return std::string{"6694"}; }},

      {"owner", [](w x, a in) { return x.person(in); }},
      {"neighbour", [](w x, a in) { return x.person(in); }},
      {"person_id", [](w x, a in) { return x.person(in); }},
      {"other_person", [](w x, a in) { return x.person(in); }},
      {"grant_id",
       [](w x, a in) {
         return last(x.made("/persons/" + x.id("person_id", in) + "/roles",
                            {{"role", "volunteer"}, {"area", in}})
                         .at("grants"));
       }},
      {"representation_id", representation},
      {"own_representation",
       [](w x, a in) {
         return last(
             x.made("/persons/" + x.id("other_person", in) + "/representatives",
                    {{"person", x.id("owner", in)},
                     {"kind", "family"},
                     {"how", "spoken"}})
                 .at("representatives"));
       }},
      {"merge_id",
       [](w x, a in) {
         return x
             .made("/persons/" + x.person(in) + "/merge",
                   {{"other", x.person(in)}})
             .at("merge")
             .get<std::string>();
       }},
      {"code_id",
       [](w x, a) {
         return x
             .made("/sign-in/codes",
                   {{"channel", "phone"},
                    {"address",
                     std::to_string(13'800'000'000 + ++x.made_so_far)}})
             .at("id")
             .get<std::string>();
       }},
      {"way_id", way},
      {"own_session", own_session},
      {"notice_id", notice},
      {"webhook_id",
       [](w x, a in) {
         return x
             .made("/webhooks", {{"name", x.mark(in)},
                                 {"url", "https://example.org/x"},
                                 {"events", {"*"}}})
             .at("id")
             .get<std::string>();
       }},
      {"message_id", message},

      {"announcement",
       [](w x, a in) {
         x.made("/announcements",
                {{"area", in}, {"title", x.mark(in)}, {"text", "停水"}});
         return std::string{"1"};
       }},

      {"building_id", [](w x, a in) { return x.building(in); }},
      {"empty_building", [](w x, a in) { return x.building(in); }},
      {"household_id", household},
      {"member", member},
      {"import_id", started_import},
      {"run_import", run_import},

      {"venue_id", [](w x, a in) { return x.venue(in); }},
      {"service_point",
       [](w x, a in) {
         return x.get("/venues/" + x.id("venue_id", in))
             .body.at("service_point")
             .get<std::string>();
       }},
      {"other_venue", [](w x, a in) { return x.venue(in); }},
      {"empty_venue", [](w x, a in) { return x.venue(in); }},
      {"room_id",
       [](w x, a in) { return x.room(x.id("venue_id", in), "residents"); }},
      {"empty_room",
       [](w x, a in) { return x.room(x.id("venue_id", in), "residents"); }},
      {"booking_id",
       [](w x, a in) {
         return x.booking(in,
                          {{"person", x.id("owner", in)}, {"how", "phone"}});
       }},
      {"asked_booking",
       [](w x, a in) {
         auto wish = x.tomorrow();
         wish["title"] = x.mark(in) + "讨论";
         auto const where = x.room(x.id("venue_id", in), "on_approval");
         return x.made("/rooms/" + where + "/bookings", wish, x.owner(in))
             .at("bookings")
             .at(0)
             .at("id")
             .get<std::string>();
       }},
      {"photograph_id",
       [](w x, a in) {
         return last(x.made("/venues/" + x.id("venue_id", in) + "/photographs",
                            {{"content", x.picture()}, {"alt", x.mark(in)}})
                         .at("photographs"));
       }},

      {"activity_id", activity},
      {"idea", idea},
      {"session_id",
       [](w x, a in) {
         auto times = x.hour();
         times["places"] = 30;
         return last(
             x.made("/activities/" + x.id("activity_id", in) + "/sessions",
                    times)
                 .at("sessions"));
       }},
      {"signup_id",
       [](w x, a in) {
         return x
             .made("/sessions/" + x.id("session_id", in) + "/signups",
                   json::object(), x.owner(in))
             .at("id")
             .get<std::string>();
       }},
      {"token", token},
      {"undecided", undecided},
      {"kiosk_id",
       [](w x, a in) {
         return x.made("/venues/" + x.id("venue_id", in) + "/kiosks", {})
             .at("id")
             .get<std::string>();
       }},

      {"helper", [](w x, a in) { return x.person(in); }},
      {"favour_id", [](w x, a in) { return x.favour(in, x.owner(in)); }},
      {"favour_answer_id",
       [](w x, a in) {
         return x.favour_answer(in, x.owner(in), x.helper(in));
       }},
      {"own_answer",
       [](w x, a in) {
         return x.favour_answer(in, x.helper(in), x.owner(in));
       }},
      {"agreed_answer", agreed_answer},

      {"volunteer", volunteer},
      {"shift_id",
       [](w x, a in) {
         auto wish = x.hour();
         wish["title"] = x.mark(in) + "引导";
         wish["area"] = in;
         wish["places"] = 3;
         return last(x.made("/shifts", wish).at("shifts"));
       }},
      {"turn_id", [](w x, a in) { return x.turn(in); }},
      {"begun_turn", [](w x, a in) { return x.begun_turn(in); }},
      {"certificate_code", certificate},

      {"supporter_id",
       [](w x, a in) {
         return x
             .made("/supporters", {{"kind", "shop"},
                                   {"name", {{"zh", x.mark(in) + "花店"}}},
                                   {"area", in},
                                   {"speakers", {x.id("owner", in)}}})
             .at("supporter")
             .at("id")
             .get<std::string>();
       }},
      {"contribution_id", [](w x, a in) { return x.pledged(in); }},
      {"accepted", [](w x, a in) { return x.accepted(in); }},
      {"delivered",
       [](w x, a in) {
         return x.delivered(in).at("contribution").at("id").get<std::string>();
       }},
      {"use_id",
       [](w x, a in) {
         return last(
             x.made("/contributions/" + x.id("delivered", in) + "/uses",
                    {{"what", "茶水"}, {"fen", 1}, {"own_key", x.own_key()}})
                 .at("uses"));
       }},
      {"delivery_id",
       [](w x, a in) {
         auto const of = x.id("delivered", in);
         return last(x.made("/contributions/" + of + "/deliveries",
                            {{"fen", 1}, {"own_key", x.own_key()}})
                         .at("deliveries"));
       }},
      {"receipt_id",
       [](w x, a in) {
         return x.delivered(in)
             .at("deliveries")
             .at(0)
             .at("receipt")
             .get<std::string>();
       }},
  };
  return all;
}

}  // namespace linli::app
