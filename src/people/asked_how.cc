#include "people/asked_how.h"

#include <array>

#include "base/error.h"
#include "people/dictionary.h"
#include "people/person_rules.h"

namespace linli::people {

std::string_view audit_word(asked_how const how) {
  static constexpr auto kWords =
      std::to_array<std::string_view>({"asked_in_person", "asked_by_phone",
                                       "asked_on_paper", "asked_by_guardian"});
  return kWords.at(static_cast<std::size_t>(how));
}

localized const& spoken(asked_how const how) {
  return people_words().find(audit_word(how));
}

void ensure_may_ask(person_row const& for_whom,
                    asked_how const how,
                    base::instant const now) {
  ensure(how == asked_how::guardian || !is_child(for_whom.born, day_of(now)),
         fault::forbidden, "people.minor_needs_guardian",
         "Under 14 a guardian asks.");
}

person_row find_asking(store::reader& db,
                       person_id const for_whom,
                       std::optional<asked_how> const how,
                       base::instant const now) {
  ensure(how.has_value(), fault::invalid, "people.how_needed",
         "What is done for somebody is done as they asked.");
  auto p = find_here(db, for_whom);
  ensure_may_ask(p, *how, now);
  return p;
}

std::optional<asked_how> needed_how(store::reader& db,
                                    caller const& by,
                                    person_id const for_whom,
                                    std::optional<asked_how> const said) {
  if (for_whom == by.whom()) {
    return std::nullopt;
  }
  find_asking(db, for_whom, said, by.now);
  return said;
}

std::string audit_note(std::optional<asked_how> const how) {
  return how ? "," + std::string{audit_word(*how)} : "";
}

localized asked_note(store::reader& db,
                     person_id const by,
                     std::optional<asked_how> const how) {
  auto const who = find_person(db, by);
  auto with = words{{"by", same_in_all(who ? who->name : "")}};
  if (how) {
    with.emplace("how", spoken(*how));
  }
  auto const& note = people_words().find(how ? "asked_note" : "acted_note");
  return {filled(note.zh, with, language::zh),
          filled(note.en, with, language::en),
          filled(note.zh_hant, with, language::zh_hant)};
}

}  // namespace linli::people
