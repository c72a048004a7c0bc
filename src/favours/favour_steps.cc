#include "favours/favour_steps.h"

#include <fmt/format.h>

#include "base/error.h"
#include "people/person_store.h"

namespace linli::favours {

std::string lock_of(favour_id const which) {
  return fmt::format("favour {}", which.value);
}

favour_row needed_favour(store::reader& db, favour_id const which) {
  auto found = find_favour(db, which);
  ensure(found.has_value(), fault::not_found, "favours.no_such_favour",
         "There is no such favour.");
  return *std::move(found);
}

void tell(people::registry const& r,
          store::writer& tx,
          people::person_id const whom,
          std::string_view const about,
          favour_row const& f,
          people::person_id const who,
          base::instant const now,
          people::words more) {
  auto const p = people::find_person(tx, who);
  more.emplace("title", people::same_in_all(f.title));
  more.emplace("who",
               people::same_in_all(p ? people::given_name(p->name) : ""));
  people::tell(r, tx, whom, about, more, now);
}

void end_answers(people::registry const& r,
                 store::writer& tx,
                 favour_row const& f,
                 base::instant const now) {
  for (auto a : answers_to(tx, f.key)) {
    if (is_live(a.state)) {
      a.state = answer_state::declined;
      save_answer(tx, a);
      tell(r, tx, a.person, "favour_ended", f, f.person, now);
    }
  }
}

void end_favour(people::registry const& r,
                store::writer& tx,
                favour_row& f,
                favour_state const how,
                base::instant const now) {
  f.state = how;
  save_favour(tx, f);
  end_answers(r, tx, f, now);
}

void give_up_answer(people::registry const& r,
                    store::writer& tx,
                    favour_row f,
                    answer_row a,
                    base::instant const now) {
  auto const was_agreed = a.state == answer_state::accepted;
  a.state = answer_state::withdrawn;
  save_answer(tx, a);
  if (f.state == favour_state::agreed && was_agreed) {
    f.state = favour_state::open;
    save_favour(tx, f);
  }
  if (is_live(f.state)) {
    tell(r, tx, f.person, "favour_answer_withdrawn", f, a.person, now);
  }
}

}  // namespace linli::favours
