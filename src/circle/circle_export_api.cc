#include <algorithm>
#include <fmt/format.h>

#include "api/generated/operations.h"

#include "circle/circle_answers.h"
#include "circle/coverage_export.h"
#include "http/url.h"

namespace linli::circle {

namespace {

std::optional<places::level> level_of(std::optional<std::string> const& key) {
  using enum places::level;
  for (auto const l : {district, subdistrict, community}) {
    if (key && *key == level_key(l)) {
      return l;
    }
  }
  return std::nullopt;
}

/// What no system takes in a file's name becomes a blank.
std::string fit_for_a_name(std::string text) {
  constexpr auto kRefused = std::string_view{R"(/\:*?"<>|)"};
  for (auto& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 ||
        kRefused.find(c) != std::string_view::npos) {
      c = ' ';
    }
  }
  return text;
}

/// RFC 6266: an ASCII name for everybody, the real one (RFC 5987) beside it.
std::string disposition(std::string ascii, std::string_view const name) {
  std::ranges::replace_if(
      ascii,
      [](char const c) {
        auto const u = static_cast<unsigned char>(c);
        return u < 0x20 || u > 0x7e || c == '"' || c == '\\' || c == '/';
      },
      '_');
  return fmt::format("attachment; filename=\"{}\"; filename*=UTF-8''{}", ascii,
                     http::percent_encode(name));
}

}  // namespace

http::response export_coverage(circle_needs const& needs,
                               http::request const& asked) {
  auto const p = api::parse_export_coverage(asked);
  auto const d = needs.find(p.district);
  auto const q = asked_question(d, p.profile, p.standard, p.at);
  auto const& by = asked_standard(d, q);
  // The contract lets only the four through.
  auto const format = format_of(p.format).value_or(export_format::csv);
  auto const c = d.coverage_for(q);
  auto const options = export_options{.lang = asked.speaks,
                                      .level = level_of(p.level),
                                      .made_at = needs.now(*d.index->places)};
  auto answer = http::ok(to_file(*d.index, by, *c, format, options),
                         content_type_of(format));
  auto const title = export_title(*d.index, by, *c, options);
  answer.headers.push_back(
      {"Content-Disposition",
       disposition(export_file_name(*d.index, *c, format),
                   fit_for_a_name(title) + std::string{ending_of(format)})});
  return answer;
}

}  // namespace linli::circle
