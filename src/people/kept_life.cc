#include "people/kept_life.h"

#include <algorithm>
#include <array>

#include "base/time_text.h"
#include "people/import_apply.h"

namespace linli::people {

namespace {

std::vector<kept_thing> lists_with(registry const& r,
                                   store::reader& db,
                                   person_id const who) {
  static constexpr auto kVerdictNames = std::to_array<std::string_view>(
      {"fresh", "changes", "same", "twice", "doubtful", "wrong"});
  auto out = std::vector<kept_thing>{};
  for (auto const& o : outcomes_about(db, who)) {
    auto thing = kept_thing{.kind = "list",
                            .at = o.at,
                            .state = std::string{kVerdictNames.at(
                                static_cast<std::size_t>(o.what.verdict))}};
    add_number(thing, "line", o.what.line);
    add_before(r, thing, o.of, o.what);
    out.push_back(std::move(thing));
  }
  return out;
}

std::vector<kept_thing> things_of(registry const& r,
                                  store::reader& db,
                                  person_id const who) {
  auto out = lists_with(r, db, who);
  for (auto const& k : r.keepers) {
    if (k.kept) {
      auto more = k.kept(r, db, who);
      out.insert(out.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
    }
  }
  return out;
}

api::kept_thing to_api(kept_thing const& thing) {
  auto out = api::kept_thing{
      .kind = thing.kind,
      .at = thing.at ? std::optional{rfc3339(*thing.at)} : std::nullopt,
      .state = thing.state.empty() ? std::nullopt : std::optional{thing.state},
      .text = thing.text,
      .details = {}};
  for (auto const& d : thing.details) {
    out.details.push_back({.name = d.name, .value = d.value});
  }
  return out;
}

}  // namespace

std::vector<api::kept_thing> life_of(registry const& r,
                                     store::reader& db,
                                     std::vector<person_id> const& who) {
  auto all = things_of(r, db, who.front());
  for (auto i = std::size_t{1}; i < who.size(); ++i) {
    for (auto& thing : things_of(r, db, who[i])) {
      // A merge copies what there may be one of for each record.
      if (std::ranges::find(all, thing) == all.end()) {
        all.push_back(std::move(thing));
      }
    }
  }
  auto out = std::vector<api::kept_thing>{};
  for (auto const& thing : all) {
    out.push_back(to_api(thing));
  }
  return out;
}

}  // namespace linli::people
