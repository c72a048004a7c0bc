#include "volunteers/volunteer.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.h"

namespace linli::volunteers {

namespace {

constexpr auto kParts = std::string_view{"mae"};

}  // namespace

std::string skills_text(std::vector<int> const& all) {
  return fmt::format("{}", fmt::join(all, ","));
}

std::vector<int> skills_from(std::string_view const text) {
  auto out = std::vector<int>{};
  for (auto const part : base::split(text, ',')) {
    if (auto const n = base::parse_integer(part)) {
      out.push_back(static_cast<int>(*n));
    }
  }
  return out;
}

std::string parts_text(std::vector<free_part> const& all) {
  auto parts = std::vector<std::string>{};
  for (auto const& p : all) {
    parts.push_back(fmt::format("{}{}", p.weekday,
                                kParts.at(static_cast<std::size_t>(p.part))));
  }
  return fmt::format("{}", fmt::join(parts, ","));
}

std::vector<free_part> parts_from(std::string_view const text) {
  auto out = std::vector<free_part>{};
  for (auto const part : base::split(text, ',')) {
    auto const which =
        part.size() == 2 ? kParts.find(part[1]) : std::string_view::npos;
    if (which != std::string_view::npos && part[0] >= '1' && part[0] <= '7') {
      out.push_back({part[0] - '0', static_cast<int>(which)});
    }
  }
  return out;
}

}  // namespace linli::volunteers
