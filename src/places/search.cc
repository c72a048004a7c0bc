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

/// Ranks: smaller is better; kNone is no hit.
constexpr auto kPinyin = 10;
constexpr auto kInitials = 20;
constexpr auto kKind = 30;
constexpr auto kNone = 100;

bool is_letter(char const c) {
  auto const u = static_cast<unsigned char>(c);
  return u >= 0x80 || (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z');
}

/// Where words begin: at the start and after anything that is no letter.
/// Chinese has no blanks; inside it every character may begin a word, and
/// ranking says "substring" for those.
std::vector<std::uint32_t> word_starts(std::string_view const text) {
  auto out = std::vector<std::uint32_t>{};
  for (auto i = std::size_t{0}; i != text.size(); ++i) {
    if (is_letter(text[i]) && (i == 0 || !is_letter(text[i - 1]))) {
      out.push_back(static_cast<std::uint32_t>(i));
    }
  }
  return out;
}

/// 0 whole, 1 at the beginning, 2 at one of `starts`, 3 anywhere (when
/// `anywhere`), kNone.
int place_in(std::string_view const text,
             std::string_view const part,
             std::span<std::uint32_t const> const starts,
             bool const anywhere) {
  if (part.empty() || text.size() < part.size()) {
    return kNone;
  }
  if (text.starts_with(part)) {
    return text.size() == part.size() ? 0 : 1;
  }
  for (auto const s : starts) {
    if (text.substr(s).starts_with(part)) {
      return 2;
    }
  }
  return anywhere && text.find(part) != std::string_view::npos ? 3 : kNone;
}

bool is_latin(std::string_view const text) {
  return std::all_of(text.begin(), text.end(), [](char const c) {
    return static_cast<unsigned char>(c) < 0x80;
  });
}

std::string without_blanks(std::string_view const text) {
  auto out = std::string{text};
  std::erase_if(out, [](char const c) { return !is_letter(c); });
  return out;
}

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
    entries_.push_back({.shown = std::move(shown),
                        .text = {},
                        .words = {},
                        .latin = {},
                        .syllables = {},
                        .initials = {},
                        .kind = std::move(kind),
                        .is_programme = is_programme});
  }
}

void search_index::add_name(search_result const& shown,
                            std::string const& name,
                            std::string const& kind,
                            bool const is_programme) {
  auto e = entry{.shown = shown,
                 .text = plain(name),
                 .words = {},
                 .latin = {},
                 .syllables = {},
                 .initials = {},
                 .kind = kind,
                 .is_programme = is_programme};
  e.words = word_starts(e.text);
  for (auto const& s : syllables(name)) {
    e.syllables.push_back(static_cast<std::uint32_t>(e.latin.size()));
    e.latin += s;
    e.initials += s.front();
  }
  entries_.push_back(std::move(e));
}

int search_index::rank_of(entry const& e,
                          std::string_view const text,
                          std::string_view const latin) {
  auto const by_text = place_in(e.text, text, e.words, true);
  if (by_text != kNone || latin.empty()) {
    auto const has_kind = !e.kind.empty() && text.size() > 2 &&
                          e.kind.find(text) != std::string::npos;
    return by_text != kNone ? by_text : has_kind ? kKind : kNone;
  }
  if (auto const r = place_in(e.latin, latin, e.syllables, false); r != kNone) {
    return kPinyin + r;
  }
  if (auto const r = place_in(e.initials, latin, {}, true); r != kNone) {
    return kInitials + r;
  }
  auto const has_kind = latin.size() > 2 && !e.kind.empty() &&
                        e.kind.find(text) != std::string::npos;
  return has_kind ? kKind : kNone;
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
  auto const text = plain(base::trim(query));
  if (text.empty()) {
    return out;
  }
  auto const latin = is_latin(text) ? without_blanks(text) : std::string{};
  struct hit {
    int rank;
    entry const* e;
  };
  auto hits = std::vector<hit>{};
  for (auto const& e : entries_) {
    if (auto const rank = rank_of(e, text, latin); rank != kNone) {
      hits.push_back({rank, &e});
    }
  }
  auto const key = [](hit const& h) {
    return std::tuple{h.rank,
                      !h.e->is_programme,
                      kind_order(h.e->shown.kind),
                      h.e->text.size(),
                      std::string_view{h.e->text},
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
