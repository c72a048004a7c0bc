#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/text.h"
#include "favours/favour_ops.h"
#include "favours/favour_steps.h"

namespace linli::favours {

namespace {

using people::kept_thing;
using people::person_id;
using people::registry;

constexpr auto kAll = 100'000;
// Agreed and never said to be done: the ways to reach each other go at last.
constexpr auto kAgreedLasts = 14 * base::kDay;

/// "favour_answer_ended 17 1": was withdrawn in favour of the other record's.
constexpr auto kAnswerEnded = std::string_view{"favour_answer_ended"};

std::string before_merge(registry const&,
                         store::writer& tx,
                         person_id const stays,
                         person_id const goes,
                         base::instant) {
  auto out = std::string{};
  auto const end = [&](answer_row a) {
    out += fmt::format("{} {} {}\n", kAnswerEnded, a.key.value,
                       static_cast<int>(a.state));
    a.state = answer_state::withdrawn;
    save_answer(tx, a);
  };
  for (auto const key : favours_answered_by_both(tx, stays, goes)) {
    auto const a = *answer_of(tx, key, stays);
    auto const b = *answer_of(tx, key, goes);
    end(b.state == answer_state::accepted ? a : b);
  }
  // Nobody answers a favour of their own.
  for (auto const& [owner, other] : {std::pair{stays, goes}, {goes, stays}}) {
    for (auto const& a : answers_of(tx, other, kAll)) {
      if (is_live(a.state) && needed_favour(tx, a.favour).person == owner) {
        auto f = needed_favour(tx, a.favour);
        end(a);
        if (f.state == favour_state::agreed) {
          f.state = favour_state::open;
          save_favour(tx, f);
        }
      }
    }
  }
  return out;
}

/// As it was; of a favour that was agreed with somebody else meanwhile,
/// declined as the other answers were.
void return_answer(registry const& r,
                   store::writer& tx,
                   answer_row a,
                   answer_state const was,
                   base::instant const now) {
  auto f = needed_favour(tx, a.favour);
  if (!is_live(f.state)) {
    return;
  }
  a.state = f.state == favour_state::open ? was : answer_state::declined;
  save_answer(tx, a);
  if (a.state == answer_state::accepted) {
    f.state = after_accepting(f);
    save_favour(tx, f);
    decline_others(r, tx, f, now);
  } else if (a.state == answer_state::declined) {
    tell(r, tx, a.person, "favour_declined", f, f.person, now);
  }
}

/// Whether one who answered a favour has another answer to it by now.
bool answers_twice(store::reader& db, answer_row const& a) {
  return std::ranges::any_of(answers_to(db, a.favour), [&](auto const& other) {
    return other.person == a.person && is_live(other.state);
  });
}

void undo(registry const& r,
          store::writer& tx,
          std::vector<std::string_view> const& words,
          base::instant const now) {
  if (words[0] != kAnswerEnded) {
    return;
  }
  auto const a = find_answer(tx, {base::parse_integer(words[1]).value_or(0)});
  if (a && a->state == answer_state::withdrawn && !answers_twice(tx, *a)) {
    return_answer(
        r, tx, *a,
        static_cast<answer_state>(base::parse_integer(words[2]).value_or(0)),
        now);
  }
}

/// What the person no longer wants to be seen with.
void end_all(registry const& r,
             store::writer& tx,
             person_id const who,
             base::instant const now) {
  for (auto const& a : answers_of(tx, who, kAll)) {
    if (is_live(a.state)) {
      give_up_answer(r, tx, needed_favour(tx, a.favour), a, now);
    }
  }
  for (auto f : favours_of(tx, who, kAll)) {
    // One that is hidden would else be shown again to everybody.
    if (is_live(f.state) || f.state == favour_state::hidden) {
      end_favour(r, tx, f, favour_state::withdrawn, now);
    }
  }
}

void taken_back(registry const& r,
                store::writer& tx,
                person_id const who,
                std::string_view const purpose,
                base::instant const now) {
  if (purpose == kPurpose) {
    end_all(r, tx, who, now);
  }
}

void forget(registry const& r,
            store::writer& tx,
            person_id const who,
            base::instant const now) {
  end_all(r, tx, who, now);
  delete_all_of(tx, who);
}

kept_thing kept_favour(registry const& r,
                       store::reader& db,
                       favour_row const& f) {
  static constexpr auto kStates = std::to_array<std::string_view>(
      {"open", "agreed", "done", "withdrawn", "expired", "hidden"});
  auto out = kept_thing{
      .kind = f.side == favour_side::asked ? "favour" : "favour_offered",
      .at = f.created_at,
      .state = std::string{kStates.at(static_cast<std::size_t>(f.state))},
      .text = f.title};
  add_text(out, "about", f.about);
  add_text(out, "times", f.times);
  add_text(out, "place", f.place);
  add_text(out, "contact", open_contact(r, "favour", f.key.value, f.shares));
  add_flag(out, "shares_phone", f.shares.shares_phone);
  add_time(out, "ends_at", f.ends_at);
  add_text(out, "reason", f.reason);
  add_other(db, out, "made_by", f.made_by, f.person);
  return out;
}

kept_thing kept_answer(registry const& r,
                       store::reader& db,
                       answer_row const& a) {
  static constexpr auto kStates = std::to_array<std::string_view>(
      {"asked", "accepted", "refused", "withdrawn", "done"});
  auto out = kept_thing{
      .kind = "favour_answer",
      .at = a.created_at,
      .state = std::string{kStates.at(static_cast<std::size_t>(a.state))},
      .text = a.words};
  add_text(out, "favour", needed_favour(db, a.favour).title);
  add_text(out, "contact",
           open_contact(r, "favour answer", a.key.value, a.shares));
  add_flag(out, "shares_phone", a.shares.shares_phone);
  add_text(out, "thanks", a.thanks);
  add_other(db, out, "made_by", a.made_by, a.person);
  return out;
}

std::vector<kept_thing> kept(registry const& r,
                             store::reader& db,
                             person_id const who) {
  auto out = std::vector<kept_thing>{};
  for (auto const& f : favours_of(db, who, kAll)) {
    out.push_back(kept_favour(r, db, f));
  }
  for (auto const& a : answers_of(db, who, kAll)) {
    out.push_back(kept_answer(r, db, a));
  }
  for (auto const& report : reports_by(db, who)) {
    auto& thing = out.emplace_back(
        kept_thing{.kind = "favour_report",
                   .at = report.created_at,
                   .state = report.is_open ? "reported" : "seen",
                   .text = report.words});
    add_text(thing, "favour", needed_favour(db, report.favour).title);
  }
  return out;
}

void end_one(registry const& r,
             store::writer& tx,
             favour_row f,
             base::instant const now) {
  auto const lasts = f.state == favour_state::agreed ? kAgreedLasts : 0;
  if (!is_live(f.state) || f.ends_at.unix_s + lasts > now.unix_s) {
    return;
  }
  auto has_agreed = false;
  for (auto a : answers_to(tx, f.key)) {
    has_agreed = has_agreed || a.state == answer_state::accepted;
    if (a.state == answer_state::accepted && f.state == favour_state::agreed) {
      a.state = answer_state::done;
      save_answer(tx, a);
    } else if (a.state == answer_state::said) {
      a.state = answer_state::declined;
      save_answer(tx, a);
      tell(r, tx, a.person, "favour_ended", f, f.person, now);
    }
  }
  if (f.state == favour_state::agreed) {
    f.state = favour_state::done;
  } else if (has_agreed) {
    f.state = favour_state::agreed;  // nobody more, and those in it go on
  } else {
    f.state = favour_state::expired;
    tell(r, tx, f.person, "favour_expired", f, f.person, now);
  }
  save_favour(tx, f);
}

}  // namespace

std::size_t tend_favours(registry const& r, base::instant const now) {
  constexpr auto kAtOnce = 50;
  auto const found = r.db.read([&](store::reader& db) {
    return favours_to_end(db, now, {now.unix_s - kAgreedLasts}, kAtOnce);
  });
  for (auto const key : found) {
    r.db.write_scarce(lock_of(key), [&](store::writer& tx) {
      end_one(r, tx, needed_favour(tx, key), now);
    });
  }
  return found.size();
}

people::keeper favour_keeper() {
  return {.name = "favours",
          .rows = {{"favour", "person"},
                   {"favour", "made_by", true},
                   {"favour_answer", "person"},
                   {"favour_answer", "made_by"},
                   {"favour_report", "person"}},
          .sealed = {{"favour", "contact", "favour"},
                     {"favour_answer", "contact", "favour answer"}},
          .before_merge = before_merge,
          .undo = undo,
          .kept = kept,
          .taken_back = taken_back,
          .forget = forget};
}

}  // namespace linli::favours
