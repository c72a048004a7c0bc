#include "people/kept_thing.h"

#include "base/time_text.h"
#include "people/person_store.h"

namespace linli::people {

void add_text(kept_thing& to,
              std::string_view const name,
              std::string_view const text) {
  if (!text.empty()) {
    to.details.push_back({std::string{name}, std::string{text}});
  }
}

void add_number(kept_thing& to,
                std::string_view const name,
                std::optional<std::int64_t> const number) {
  add_text(to, name, number ? std::to_string(*number) : "");
}

void add_time(kept_thing& to,
              std::string_view const name,
              std::optional<base::instant> const at) {
  add_text(to, name, at ? base::rfc3339(*at) : "");
}

void add_flag(kept_thing& to,
              std::string_view const name,
              std::optional<bool> const is_so) {
  add_text(to, name, !is_so ? "" : *is_so ? "yes" : "no");
}

void add_other(store::reader& db,
               kept_thing& to,
               std::string_view const name,
               std::optional<person_id> const who,
               person_id const than) {
  if (who && *who != than) {
    auto const other = find_person(db, *who);
    add_text(to, name, other ? other->name : "");
  }
}

}  // namespace linli::people
