#include "cli/divisions.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "places/division_search.h"

namespace linli::cli {

namespace {

constexpr auto kDistrictDigits = std::size_t{6};
constexpr auto kCommunityDigits = std::size_t{12};

bool is_code(std::string_view const text) {
  return std::ranges::all_of(text,
                             [](char const c) { return c >= '0' && c <= '9'; });
}

double count_of(std::size_t const n) {
  return static_cast<double>(n);
}

answer begin_answer(places::divisions const& all,
                    std::vector<answer_column> columns) {
  auto out = answer{};
  out.is_of_walking = false;
  out.columns = std::move(columns);
  out.notes = {fmt::format("National codes of {}.", all.as_of)};
  return out;
}

answer provinces(places::divisions const& all) {
  auto out = begin_answer(all, {{"code"}, {"province"}, {"districts"}});
  auto counts = std::map<std::string, std::pair<std::string, std::size_t>>{};
  for (auto const& d : all.districts) {
    auto& [name, n] = counts[d.code.substr(0, 2)];
    name = d.province;
    ++n;
  }
  for (auto const& [code, province] : counts) {
    out.rows.push_back({{code, province.first, count_of(province.second)}});
  }
  return out;
}

answer districts(places::divisions const& all,
                 std::vector<places::division const*> const& some) {
  auto out = begin_answer(all, {{"code"},
                                {"province"},
                                {"city"},
                                {"district"},
                                {"subdistricts"},
                                {"communities"}});
  for (auto const* const d : some) {
    auto const inside = places::subdistricts_of(all, *d);
    auto communities = std::size_t{0};
    for (auto const& s : inside) {
      communities += s.communities.size();
    }
    out.rows.push_back({{d->code, d->province, d->city, d->name,
                         count_of(inside.size()), count_of(communities)}});
  }
  return out;
}

/// What is in a district; only what begins with `code`.
answer inside(places::divisions const& all,
              places::division const& d,
              std::string_view const code) {
  auto out = begin_answer(all, {{"district"},
                                {"subdistrict_code"},
                                {"subdistrict"},
                                {"community_code"},
                                {"community"}});
  auto subdistricts = std::size_t{0};
  for (auto const& s : places::subdistricts_of(all, d)) {
    auto const before = out.rows.size();
    for (auto const& c : s.communities) {
      if (c.code.starts_with(code)) {
        out.rows.push_back({{d.code, s.code, s.name, c.code, c.name}});
      }
    }
    subdistricts += out.rows.size() == before ? 0U : 1U;
  }
  ensure(!out.rows.empty(), fault::not_found, "places.no_such_division",
         fmt::format("{} {} has nothing with the code {}. See all it has: "
                     "linli divisions {}",
                     places::full_name(d), d.code, code, d.code));
  out.notes.insert(out.notes.begin(),
                   fmt::format("{} {}: {} subdistrict{}, {} communit{}.",
                               places::full_name(d), d.code, subdistricts,
                               subdistricts == 1 ? "" : "s", out.rows.size(),
                               out.rows.size() == 1 ? "y" : "ies"));
  return out;
}

answer with_code(places::divisions const& all, std::string const& code) {
  ensure(code.size() <= kCommunityDigits, fault::invalid, "cli.bad_option",
         fmt::format("{} is no code: the longest have 12 digits.", code));
  if (code.size() > kDistrictDigits) {
    auto const district = code.substr(0, kDistrictDigits);
    return inside(all, places::needed_division(all, district), code);
  }
  auto const found = places::divisions_under(all, code);
  if (found.empty() && code.size() == kDistrictDigits) {
    places::needed_division(all, code);  // says what there is near it
  }
  ensure(!found.empty(), fault::not_found, "places.no_such_division",
         fmt::format("No code of a district begins with {}. The provinces: "
                     "linli divisions",
                     code));
  return found.size() == 1 ? inside(all, *found.front(), found.front()->code)
                           : districts(all, found);
}

struct divisions_options {
  std::vector<std::string> words;
  std::string format;
  std::filesystem::path out;
};

answer_format format_of(divisions_options const& o) {
  auto const ending = o.out.extension();
  if (o.format == "json" || (o.format.empty() && ending == ".json")) {
    return answer_format::json;
  }
  ensure(o.format != "geojson" && (!o.format.empty() || ending != ".geojson"),
         fault::invalid, "cli.bad_option",
         "The national codes have no borders to write as GeoJSON; expected "
         "table, csv or json.");
  return format_of_answer(o.format, o.out);
}

void run_divisions(divisions_options const& o) {
  auto const format = format_of(o);
  write_answer(divisions_answer(places::shipped_divisions(),
                                fmt::format("{}", fmt::join(o.words, " "))),
               format, o.out);
}

}  // namespace

answer divisions_answer(places::divisions const& all,
                        std::string const& query) {
  auto const text = std::string{base::trim(query)};
  if (text.empty()) {
    return provinces(all);
  }
  if (is_code(text)) {
    return with_code(all, text);
  }
  auto const found = places::divisions_called(all, text);
  if (found.empty()) {
    places::refuse_name(all, text);
  }
  return found.size() == 1 ? inside(all, *found.front(), found.front()->code)
                           : districts(all, found);
}

void add_divisions(CLI::App& app) {
  auto& verb = *app.add_subcommand(
      "divisions",
      "Look up districts, subdistricts and communities in the national codes. "
      "One district is listed with all that is in it; several, or a city or "
      "province, as districts.");
  auto const o = std::make_shared<divisions_options>();
  verb.add_option(
          "query", o->words,
          "A name (虹口, 上海 虹口, hongkou) or a code or its beginning "
          "(310109, 3101); without it the provinces")
      ->type_name("NAME|CODE");
  verb.add_option("--format", o->format,
                  "table, csv or json; without it by the ending of --out")
      ->type_name("KIND");
  verb.add_option("--out", o->out, "Write here instead of to standard output")
      ->type_name("FILE");
  verb.callback([o] { run_divisions(*o); });
}

}  // namespace linli::cli
