#pragma once

#include <optional>
#include <string>
#include <vector>

#include "favours/favour.h"
#include "store/database.h"

/// The tables `favour`, `favour_answer` and `favour_report` of
/// migrations/0005_neighbours.sql: SQL and nothing else.
namespace linli::favours {

std::optional<favour_row> find_favour(store::reader& db, favour_id which);
std::optional<favour_row> favour_made(store::reader& db,
                                      people::person_id by,
                                      std::string const& own_key);
void insert_favour(store::writer& db, favour_row const& f);

/// State, reason and when it is to be looked at.
void save_favour(store::writer& db, favour_row const& f);

enum class favour_order : std::uint8_t { newest, ending };

struct favour_query {
  std::vector<std::string> areas{};  // only of these, unless everywhere
  bool everywhere{false};
  std::vector<std::string> seen_in{};  // only seen there; empty: all
  std::optional<favour_state> state{};
  std::optional<favour_side> side{};
  std::optional<int> kind{};
  bool is_reported{false};
  std::optional<base::instant> standing_at{};
  favour_order order{};
  favour_id after{};  // where the page before ended, with …
  base::instant after_end{};
  int limit{50};
};

std::vector<favour_row> list_favours(store::reader& db, favour_query const& q);

/// The latest first.
std::vector<favour_row> favours_of(store::reader& db,
                                   people::person_id who,
                                   int limit);
int live_favours_of(store::reader& db, people::person_id who);

/// Whose time is over by now; of those that are agreed, before that.
std::vector<favour_id> favours_to_end(store::reader& db,
                                      base::instant now,
                                      base::instant agreed_before,
                                      int most);

std::optional<answer_row> find_answer(store::reader& db, answer_id which);
/// The latest of that person.
std::optional<answer_row> answer_of(store::reader& db,
                                    favour_id which,
                                    people::person_id who);
/// In the order they came.
std::vector<answer_row> answers_to(store::reader& db, favour_id which);
/// The latest first.
std::vector<answer_row> answers_of(store::reader& db,
                                   people::person_id who,
                                   int limit);
void insert_answer(store::writer& db, answer_row const& a);
/// State and thanks.
void save_answer(store::writer& db, answer_row const& a);

/// Those nobody looked at yet.
std::vector<report_row> open_reports(store::reader& db, favour_id which);
bool has_reported(store::reader& db, favour_id which, people::person_id who);
/// All somebody wrote, the latest first.
std::vector<report_row> reports_by(store::reader& db, people::person_id who);
void insert_report(store::writer& db, report_row const& r);
void close_reports(store::writer& db, favour_id which);

/// Everything of a person is gone.
void delete_all_of(store::writer& db, people::person_id who);

/// Answers of either person to the same favour that are both live.
std::vector<favour_id> favours_answered_by_both(store::reader& db,
                                                people::person_id a,
                                                people::person_id b);

}  // namespace linli::favours
