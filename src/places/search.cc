#include "places/search.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/text.h"
#include "places/names.h"
#include "places/spread.h"

namespace linli::places {

namespace {

constexpr auto kKindRank = 30;

int kind_order(result_kind const kind) {
  switch (kind) {
    case result_kind::area: return 0;
    case result_kind::service: return 1;
    case result_kind::street: return 2;
    case result_kind::coordinate: break;
  }
  return 3;
}

}  // namespace

search_index::search_index(snapshot const& s,
                           std::span<street_name const> const streets) {
  auto kinds = std::map<std::string, std::string>{};
  for (auto const& c : s.categories) {
    kinds[c.key] = plain(c.name.zh) + "\n" + plain(c.name.en);
  }
  auto area_names = std::map<std::string, std::string>{};
  for (auto const& a : s.areas) {
    area_names[a.code] = best(a.name);
    if (a.label_at) {
      auto const parent = area_names.find(a.parent);
      add({.kind = result_kind::area,
           .name = best(a.name),
           .at = *a.label_at,
           .category = {},
           .area = a.code,
           .detail = parent == area_names.end() ? "" : parent->second},
          a.name, "", false);
    }
  }
  for (auto const& p : s.services) {
    auto const code = smallest_area_at(s.areas, p.at);
    auto const kind = kinds.find(p.category);
    add({.kind = result_kind::service,
         .name = best(p.name),
         .at = p.at,
         .category = p.category,
         .area = code,
         .detail = p.address.empty() ? area_names[code] : p.address,
         .service = p.id.value},
        p.name, kind == kinds.end() ? "" : kind->second, p.is_programme);
  }
  for (auto const& street : streets) {
    add({.kind = result_kind::street,
         .name = street.name,
         .at = street.at,
         .category = {},
         .area = {},
         .detail = {}},
        {street.name, "", ""}, "", false);
  }
}

void search_index::add(search_result shown,
                       localized const& name,
                       std::string kind,
                       bool const is_programme) {
  auto done = std::set<std::string>{};
  for (auto const* const n : {&name.zh, &name.en, &name.zh_hant}) {
    if (!n->empty() && done.insert(plain(*n)).second) {
      add_name(shown, *n, kind, is_programme);
    }
  }
  if (done.empty() && !kind.empty()) {
    // A toilet without a name is still found by what it is.
    entries_.push_back({std::move(shown), {}, std::move(kind), is_programme});
  }
}

void search_index::add_name(search_result const& shown,
                            std::string const& name,
                            std::string const& kind,
                            bool const is_programme) {
  entries_.push_back({shown, known(name), kind, is_programme});
}

int search_index::rank_of(entry const& e, asked_name const& query) {
  auto const rank = places::rank_of(e.name, query);
  if (rank != kNoRank) {
    return rank;
  }
  // Short texts are in too many kinds.
  auto const& letters = query.latin.empty() ? query.text : query.latin;
  auto const has_kind = letters.size() > 2 && !e.kind.empty() &&
                        e.kind.find(query.text) != std::string::npos;
  return has_kind ? kKindRank : kNoRank;
}

std::vector<search_result> search_index::find(std::string_view const query,
                                              std::size_t const limit) const {
  auto out = std::vector<search_result>{};
  if (!base::is_utf8(query) || limit == 0) {
    return out;
  }
  if (auto const p = parse_coordinate(query)) {
    out.push_back({.kind = result_kind::coordinate,
                   .name = std::string{base::trim(query)},
                   .at = *p,
                   .category = {},
                   .area = {},
                   .detail = {}});
    return out;
  }
  auto const wanted = asked(query);
  if (wanted.text.empty()) {
    return out;
  }
  struct hit {
    int rank;
    entry const* e;
  };
  auto hits = std::vector<hit>{};
  for (auto const& e : entries_) {
    if (auto const rank = rank_of(e, wanted); rank != kNoRank) {
      hits.push_back({rank, &e});
    }
  }
  auto const key = [](hit const& h) {
    return std::tuple{h.rank,
                      !h.e->is_programme,
                      kind_order(h.e->shown.kind),
                      h.e->name.text.size(),
                      std::string_view{h.e->name.text},
                      h.e->shown.service};
  };
  std::sort(hits.begin(), hits.end(),
            [&](auto const& a, auto const& b) { return key(a) < key(b); });
  auto seen = std::set<std::tuple<result_kind, std::int64_t, std::string>>{};
  for (auto const& h : hits) {
    auto const& s = h.e->shown;
    // One place has a name in several languages.
    if (seen.emplace(s.kind, s.service, s.service != 0 ? "" : s.area + s.name)
            .second) {
      out.push_back(s);
    }
    if (out.size() == limit) {
      break;
    }
  }
  return out;
}

std::optional<geo::latlng> parse_coordinate(std::string_view const text) {
  auto folded = base::is_utf8(text) ? base::fold(text) : std::string{};
  for (auto& c : folded) {
    c = c == ',' || c == ';' ? ' ' : c;  // NFKC has made ，into a comma
  }
  auto numbers = std::vector<double>{};
  for (auto const part : base::split(folded, ' ')) {
    if (part.empty()) {
      continue;
    }
    auto const n = base::parse_number(part);
    if (!n) {
      return std::nullopt;
    }
    numbers.push_back(*n);
  }
  if (numbers.size() != 2) {
    return std::nullopt;
  }
  auto const p = geo::latlng{numbers[0], numbers[1]};
  auto const swapped = geo::latlng{numbers[1], numbers[0]};
  if (geo::is_valid(p)) {
    return p;
  }
  return geo::is_valid(swapped) ? std::optional{swapped} : std::nullopt;
}

}  // namespace linli::places
