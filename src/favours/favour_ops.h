#pragma once

#include <optional>
#include <string>
#include <vector>

#include "favours/favour_store.h"
#include "people/caller.h"
#include "people/keeper.h"
#include "people/registry.h"

/// Asking and offering, answering, agreeing, thanking; and what staff does: for
/// somebody at the desk (`person`), hiding with a reason. One transaction each.
/// Staff who does something for somebody says how they asked (`how`), else
/// people.how_needed or people.minor_needs_guardian is thrown; they are told.
/// Those of one favour throw favours.no_such_favour where the caller may not
/// see it, and favours.not_now where it does not stand so.
namespace linli::favours {

/// What lets a name be shown to neighbours: a purpose of people/consents.toml.
constexpr auto kPurpose = std::string_view{"mutual_help"};

/// How far a favour is seen, in the order of the contract.
enum class favour_range : std::uint8_t { community, subdistrict, district };

struct favour_wish {
  std::optional<people::person_id> person{};  // staff: whose it is
  std::optional<people::asked_how> how{};     // staff: how they asked
  favour_side side{};
  int kind{};
  std::string title{};
  std::string about{};
  std::string times{};
  std::string place{};
  bool is_for_many{false};
  favour_range seen_in{};
  int days{14};
  sharing shares{};
  bool agrees{false};  // to the purpose, with this
  std::string own_key{};
};

/// Throws favours.consent_needed, favours.too_many, people.no_such_area for who
/// belongs to no community, people.no_such_person, people.not_allowed,
/// people.minor_needs_guardian.
favour_row add_favour(people::registry const& r,
                      people::caller const& by,
                      favour_wish const& wish,
                      bool is_demo = false);

struct answer_wish {
  std::optional<people::person_id> person{};
  std::optional<people::asked_how> how{};
  std::string words{};
  sharing shares{};
  bool agrees{false};
};

/// Throws as add_favour, favours.own_favour, favours.answered_already.
favour_row answer_favour(people::registry const& r,
                         people::caller const& by,
                         favour_id which,
                         answer_wish const& wish);

/// By whose favour it is. Throws favours.no_such_answer.
favour_row decide_answer(people::registry const& r,
                         people::caller const& by,
                         answer_id which,
                         bool accepted,
                         std::optional<people::asked_how> how = {});

/// By whose answer it is; one that was agreed stands open again.
favour_row withdraw_answer(people::registry const& r,
                           people::caller const& by,
                           answer_id which,
                           std::optional<people::asked_how> how = {});

/// By whoever was helped: it is done, and the other reads thanks.
favour_row thank(people::registry const& r,
                 people::caller const& by,
                 answer_id which,
                 std::string const& words,
                 std::optional<people::asked_how> how = {});

/// By whose it is; whoever answered is told.
favour_row withdraw_favour(people::registry const& r,
                           people::caller const& by,
                           favour_id which,
                           std::optional<people::asked_how> how = {});

/// It is over: with nobody more to come of one for many, or without thanks.
favour_row finish_favour(people::registry const& r,
                         people::caller const& by,
                         favour_id which,
                         std::optional<people::asked_how> how = {});

/// Staff near by is told. Again by the same person changes nothing.
favour_row report_favour(people::registry const& r,
                         people::caller const& by,
                         favour_id which,
                         std::string const& words);

/// By staff of its area; its owner reads why. Not hidden: shown again, and what
/// was reported is looked at. Throws favours.reason_needed.
favour_row hide_favour(people::registry const& r,
                       people::caller const& by,
                       favour_id which,
                       bool hidden,
                       std::string const& reason);

/// One the caller may see.
favour_row get_favour(people::registry const& r,
                      people::caller const& by,
                      favour_id which);

struct favour_page {
  std::vector<favour_row> favours{};
  bool has_more{false};
};

/// What stands where the caller lives, of the areas of `q` or everywhere.
favour_page favours_for(people::registry const& r,
                        people::caller const& by,
                        favour_query q);

/// Of the caller's areas, for staff; that somebody looked is recorded.
favour_page favours_at_desk(people::registry const& r,
                            people::caller const& by,
                            favour_query q);

/// Whether the caller acts as that person: themselves, for them, or as staff of
/// their area.
bool speaks_for(store::reader& db,
                people::caller const& by,
                people::person_id who);

/// What was told of how to reach somebody, opened; `of` is "favour" or
/// "favour answer".
std::string open_contact(people::registry const& r,
                         std::string_view of,
                         std::int64_t key,
                         sharing const& s);

/// Ends what has stood its time; answers how many.
std::size_t tend_favours(people::registry const& r, base::instant now);

people::keeper favour_keeper();

}  // namespace linli::favours
