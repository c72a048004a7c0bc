#include "circle/export_view.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

#include "circle/circle_answers.h"
#include "places/category_rules.h"

namespace linli::circle {

namespace {

places::category const* find_in(std::vector<places::category> const& all,
                                std::string_view const key) {
  auto const found = std::ranges::find(all, key, &places::category::key);
  return found == all.end() ? nullptr : &*found;
}

places::area const* area_of(places::snapshot const& s,
                            std::string_view const code) {
  auto const found = std::ranges::find(s.areas, code, &places::area::code);
  return found == s.areas.end() ? nullptr : &*found;
}

export_row row_of(export_view const& v,
                  area_coverage const& figures,
                  places::level const kind_if_unknown) {
  auto const* const a = area_of(*v.index.places, figures.area);
  return {.figures = &figures,
          .area = a,
          .code = figures.area,
          .parent = a != nullptr ? a->parent : std::string{},
          .kind = a != nullptr ? a->kind : kind_if_unknown,
          .name = area_name(v, figures.area)};
}

std::string clock_text(std::int32_t const minute) {
  auto const of_day = minute % places::kMinutesPerDay;
  return fmt::format("{:02}:{:02}", of_day / 60, of_day % 60);
}

std::string day_of(base::instant const at) {
  auto const day = std::chrono::floor<std::chrono::days>(
      std::chrono::sys_seconds{std::chrono::seconds{at.unix_s}});
  auto const date = std::chrono::year_month_day{day};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string streets_text(walk::network_source const& from) {
  auto text = from.name;
  if (!from.attribution.empty()) {
    text += (text.empty() ? "" : ", ") + from.attribution;
  }
  if (from.date.unix_s > 0) {
    text += (text.empty() ? "" : ", ") + day_of(from.date);
  }
  return text;
}

}  // namespace

export_view make_view(circle_index const& index,
                      standard const& by,
                      coverage const& c,
                      export_options const& options) {
  auto v = export_view{.index = index,
                       .by = by,
                       .c = c,
                       .options = options,
                       .say = report_words{options.lang},
                       .rows = {},
                       .duties = {},
                       .on_record = {}};
  for (auto const& d : by.duties) {
    v.duties.push_back(category_name(v, d.category));
    v.on_record.push_back(services_on_record(index, d));
  }
  v.rows.push_back(row_of(v, c.district, places::level::district));
  v.rows.front().kind = places::level::district;
  v.rows.front().name = district_name(v);
  for (auto const& figures : c.areas) {
    auto row = row_of(v, figures, places::level::community);
    if (!options.level || row.kind == *options.level) {
      v.rows.push_back(std::move(row));
    }
  }
  return v;
}

std::string category_name(export_view const& v, std::string_view const key) {
  auto const* found = find_in(v.index.places->categories, key);
  if (found == nullptr) {
    found = find_in(places::shipped_category_rules().categories, key);
  }
  return found == nullptr ? std::string{key}
                          : text_in(found->name, v.options.lang);
}

std::string area_name(export_view const& v, std::string_view const code) {
  auto const* const a = area_of(*v.index.places, code);
  auto const name =
      a != nullptr ? text_in(a->name, v.options.lang) : std::string{};
  return name.empty() ? std::string{code} : name;
}

std::string district_name(export_view const& v) {
  auto const& name = text_in(v.index.places->name, v.options.lang);
  return name.empty() ? v.index.places->code : name;
}

std::string walker_name(export_view const& v) {
  auto const& key = v.index.town->profiles()[v.c.asked.profile].name;
  auto const word = "walkers." + key;
  return v.say.has(word) ? v.say(word) : key;
}

std::string walker_text(export_view const& v) {
  constexpr auto kSecondsAMinute = 60;
  auto const& who = v.index.town->profiles()[v.c.asked.profile];
  auto const per_minute = std::lround(who.on_flat.value * kSecondsAMinute);
  return v.say("walkers.pace",
               {{"walker", walker_name(v)}, {"n", std::to_string(per_minute)}});
}

std::string time_text(export_view const& v) {
  if (!v.c.asked.at) {
    return v.say("days.any");
  }
  auto const minute = v.c.asked.at->value;
  auto const day = "days.d" + std::to_string(minute / places::kMinutesPerDay);
  return v.say("days.at", {{"day", v.say(day)}, {"time", clock_text(minute)}});
}

std::string walking_text(export_view const& v) {
  auto const* const streets = v.index.town->streets();
  if (v.c.is_estimate || streets == nullptr) {
    return v.say("facts.walking_estimated");
  }
  auto const source = streets_text(streets->source());
  return v.say(
      "facts.walking_streets",
      {{"source", source.empty() ? v.say("facts.unknown_source") : source}});
}

std::string residents_text(export_view const& v) {
  auto const& s = *v.index.places;
  auto const source = s.residents_source.empty() ? v.say("facts.unknown_source")
                                                 : s.residents_source;
  return s.are_residents_estimated
             ? v.say("facts.residents_estimated", {{"source", source}})
             : source;
}

std::string made_text(export_view const& v) {
  auto const& when = v.options.made_at;
  return when.date.empty() ? std::string{}
                           : when.date + " " + clock_text(when.at.value);
}

std::string limit_text(export_view const& v, duty const& d) {
  constexpr auto kSecondsAMinute = 60.0;
  if (d.limit) {
    return v.say("units.within_m", {{"n", people(d.limit->value)}});
  }
  if (d.limit_time) {
    return v.say("units.within_min",
                 {{"n", number(d.limit_time->count() / kSecondsAMinute, 1)}});
  }
  return v.say("units.one_per_" + std::string{level_key(d.one_per.value_or(
                                      places::level::district))});
}

std::string level_name(export_view const& v, places::level const kind) {
  return v.say("levels." + std::string{level_key(kind)});
}

std::vector<std::string> attributions(export_view const& v) {
  auto all = v.index.places->attributions;
  auto const* const streets = v.index.town->streets();
  auto const add = [&](std::string const& text) {
    if (!text.empty() && std::ranges::find(all, text) == all.end()) {
      all.push_back(text);
    }
  };
  add(v.index.places->residents_source);
  if (streets != nullptr) {
    add(streets->source().attribution);
  }
  return all;
}

std::optional<double> share_of(duty_coverage const& d) {
  return d.applicable > 0 ? std::optional{d.share} : std::nullopt;
}

std::optional<double> compliant_share_of(area_coverage const& a) {
  return a.residents > 0 ? std::optional{a.compliant_share} : std::nullopt;
}

std::optional<double> average_reached(standard const& by,
                                      area_coverage const& a) {
  auto sum = 0.0;
  for (auto i = std::size_t{0}; i != by.duties.size(); ++i) {
    if (by.duties[i].is_required) {
      sum += share_of(a.duties[i]).value_or(0);
    }
  }
  return a.residents > 0 ? std::optional{sum} : std::nullopt;
}

std::size_t count_required(standard const& by) {
  return static_cast<std::size_t>(
      std::ranges::count(by.duties, true, &duty::is_required));
}

std::string not_on_record(export_view const& v, bool const only_required) {
  auto names = std::vector<std::string>{};
  for (auto d = std::size_t{0}; d != v.by.duties.size(); ++d) {
    if (v.on_record[d] == 0 && (v.by.duties[d].is_required || !only_required)) {
      names.push_back(v.duties[d]);
    }
  }
  return joined(v, names);
}

std::string joined(export_view const& v,
                   std::vector<std::string> const& names) {
  return fmt::format("{}", fmt::join(names, v.say("units.comma")));
}

}  // namespace linli::circle
