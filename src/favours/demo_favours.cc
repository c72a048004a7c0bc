#include "favours/demo_favours.h"

#include <algorithm>
#include <map>
#include <string>
#include <toml++/toml.h>
#include <vector>

#include "base/embedded.h"
#include "base/random.h"
#include "favours/favour_ops.h"
#include "people/demo_ops.h"
#include "people/person_store.h"

namespace linli::favours {

std::span<base::embedded_file const> demo_files();

namespace {

using base::kDay;
using people::person_id;

constexpr auto kFewest = std::size_t{4};  // neighbours of a community

template <std::size_t N>
int place_in(std::array<std::string_view, N> const& names,
             std::string_view const name) {
  return static_cast<int>(std::ranges::find(names, name) - names.begin());
}

std::string text_of(toml::table const& t, std::string_view const key) {
  return t[key].value_or(std::string{});
}

int number_of(toml::table const& t, std::string_view const key) {
  return t[key].value_or(0);
}

/// Neighbours of the demonstration, community by community.
class neighbours {
 public:
  neighbours(people::registry const& r,
             std::uint64_t const seed,
             base::instant const now)
      : r_{r}, by_{seed + 3}, now_{now} {}

  bool can_begin() {
    auto const there = r_.db.read([&](store::reader& db) {
      for (auto const who : people::demo_residents(db)) {
        auto const p = people::find_person(db, who);
        if (!p->area.empty() &&
            !people::is_child(p->born, people::day_of(now_))) {
          of_area_[p->area].push_back(who);
        }
      }
      return db.value_of<int>("SELECT 1 FROM favour LIMIT 1").has_value();
    });
    std::erase_if(of_area_,
                  [](auto const& a) { return a.second.size() < kFewest; });
    return !there && !of_area_.empty();
  }

  /// Each community has half of them, the next one the other half; a single one
  /// has all.
  void help() {
    auto const plan = toml::parse(demo_files().front().content);
    auto const& all = *plan["favour"].as_array();
    auto const step = of_area_.size() == 1 ? std::size_t{1} : std::size_t{2};
    auto begin = std::size_t{0};
    for (auto const& [area, who] : of_area_) {
      for (auto i = begin; i < all.size(); i += step) {
        auto const first = pick(who);
        live(*all.get_as<toml::table>(i), who[first],
             who[(first + 1) % who.size()]);
      }
      begin = (begin + 1) % step;
    }
  }

  demo_report report{};

 private:
  std::size_t pick(std::vector<person_id> const& of) {
    return by_.below(static_cast<std::uint32_t>(of.size()));
  }

  people::caller as(person_id const who, base::instant const at) const {
    return people::demo_caller(r_, "add_favour", who, at);
  }

  void live(toml::table const& f,
            person_id const owner,
            person_id const other) {
    static constexpr auto kKinds = std::to_array<std::string_view>(
        {"company", "errand", "tools", "skill", "other"});
    auto const at = base::instant{now_.unix_s - number_of(f, "ago") * kDay};
    auto const made = add_favour(
        r_, as(owner, at),
        {.side = text_of(f, "side") == "asked" ? favour_side::asked
                                               : favour_side::offered,
         .kind = place_in(kKinds, text_of(f, "kind")),
         .title = text_of(f, "title"),
         .about = text_of(f, "about"),
         .times = text_of(f, "times"),
         .place = text_of(f, "place"),
         .is_for_many = number_of(f, "many") == 1,
         .seen_in = text_of(f, "seen_in") == "subdistrict"
                        ? favour_range::subdistrict
                        : favour_range::community,
         .days = number_of(f, "days"),
         .shares = {number_of(f, "phone") == 1, text_of(f, "contact")},
         .agrees = true},
        true);
    ++report.favours;
    if (!text_of(f, "answer").empty()) {
      answer(f, made, other, at);
    }
    if (text_of(f, "becomes") == "withdrawn") {
      withdraw_favour(r_, as(owner, now_), made.key);
    }
  }

  void answer(toml::table const& f,
              favour_row const& made,
              person_id const other,
              base::instant const at) {
    auto const later = base::instant{at.unix_s + kDay / 3};
    answer_favour(
        r_, as(other, later), made.key,
        {.words = text_of(f, "answer"), .shares = {true, ""}, .agrees = true});
    ++report.answers;
    auto const reply = r_.db.read(
        [&](store::reader& db) { return answer_of(db, made.key, other)->key; });
    auto const becomes = text_of(f, "becomes");
    if (becomes == "agreed" || becomes == "done") {
      decide_answer(r_, as(made.person, {later.unix_s + kDay / 8}), reply,
                    true);
    }
    if (becomes == "done") {
      thank(r_, as(made.person, {later.unix_s + kDay}), reply,
            text_of(f, "thanks"));
    }
  }

  people::registry const& r_;
  base::random by_;
  base::instant now_;
  std::map<std::string, std::vector<person_id>> of_area_;
};

}  // namespace

demo_report enter_demo_favours(people::registry const& r,
                               std::uint64_t const seed,
                               base::instant const now) {
  auto all = neighbours{r, seed, now};
  if (all.can_begin()) {
    all.help();
  }
  return all.report;
}

}  // namespace linli::favours
