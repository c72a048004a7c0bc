#include "activities/session_notices.h"

#include <map>
#include <utility>

#include "people/notice_ops.h"
#include "people/staff_near.h"

namespace linli::activities {

namespace {

people::words words_about(people::registry const& r,
                          store::reader& db,
                          session_row const& first,
                          std::size_t const count,
                          news const& n) {
  auto out = words_of(r, db, first, n.of);
  out.insert(n.more.begin(), n.more.end());
  out["n"] = people::same_in_all(std::to_string(count));
  return out;
}

std::string_view topic_for(std::size_t const count, topics const& about) {
  return count == 1 ? about.one : about.several;
}

}  // namespace

void tell_all(people::registry const& r,
              store::writer& tx,
              std::vector<session_row> const& all,
              news const& n,
              base::instant const now) {
  using first_and_count = std::pair<std::size_t, std::size_t>;
  auto theirs = std::map<people::person_id, first_and_count>{};
  for (auto i = std::size_t{0}; i != all.size(); ++i) {
    for (auto const& u : signups_of(tx, all[i].key)) {
      if (is_live(u.as.state)) {
        ++theirs.try_emplace(u.person, i, 0).first->second.second;
      }
    }
  }
  auto said = std::map<first_and_count, people::words>{};
  for (auto const& [who, which] : theirs) {
    auto const [first, count] = which;
    auto const [words, is_new] = said.try_emplace(which);
    if (is_new) {
      words->second = words_about(r, tx, all[first], count, n);
    }
    people::tell(r, tx, who, topic_for(count, n.about), words->second, now);
  }
}

void tell_staff(people::registry const& r,
                store::writer& tx,
                std::vector<session_row> const& all,
                news const& n,
                base::instant const now) {
  auto const words = words_about(r, tx, all.front(), all.size(), n);
  for (auto const who :
       people::staff_near(tx, *r.areas.load(), n.of.area, now)) {
    people::tell(r, tx, who, topic_for(all.size(), n.about), words, now);
  }
}

}  // namespace linli::activities
