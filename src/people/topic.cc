#include "people/topic.h"

#include <algorithm>
#include <vector>

#include "base/error.h"
#include "people/shipped.h"

namespace linli::people {

namespace {

struct catalogue {
  std::vector<subject> subjects;
  std::vector<topic> topics;
};

catalogue read_catalogue() {
  auto out = catalogue{};
  for (auto const& e : shipped_list("topics.toml", "subject")) {
    out.subjects.push_back({.key = e.text("key"),
                            .title = e.in_all("title"),
                            .text = e.in_all("text"),
                            .by_email = e.flag("by_email"),
                            .by_phone = e.flag("by_phone"),
                            .is_urgent = e.flag("urgent"),
                            .consent = e.text("consent")});
  }
  for (auto const& e : shipped_list("topics.toml", "topic")) {
    out.topics.push_back({.key = e.text("key"),
                          .subject = e.text("subject"),
                          .title = e.in_all("title"),
                          .text = e.in_all("text")});
  }
  return out;
}

catalogue const& all() {
  static auto const read = read_catalogue();
  return read;
}

}  // namespace

std::span<subject const> subjects() {
  return all().subjects;
}

subject const& find_subject(std::string_view const key) {
  auto const found = std::ranges::find(all().subjects, key, &subject::key);
  ensure(found != all().subjects.end(), fault::not_found,
         "people.no_such_subject", "There is no such subject.");
  return *found;
}

topic const& topic_of(std::string_view const key) {
  return *std::ranges::find(all().topics, key, &topic::key);
}

std::string filled(std::string_view text, words const& with, language const l) {
  auto out = std::string{};
  for (;;) {
    auto const from = text.find('{');
    auto const to = text.find('}', from);
    if (to == std::string_view::npos) {
      return out.append(text);
    }
    out.append(text.substr(0, from));
    auto const found = with.find(text.substr(from + 1, to - from - 1));
    out.append(found == with.end() ? text.substr(from, to - from + 1)
                                   : std::string_view{found->second.in(l)});
    text.remove_prefix(to + 1);
  }
}

}  // namespace linli::people
