#include "http/router.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "http/url.h"

namespace linli::http {

namespace {

bool is_parameter(std::string_view const segment) {
  return segment.starts_with('{');
}

// From the end, where addresses differ most.
bool fits(router::route const& r, std::vector<std::string_view> const& given) {
  return std::equal(
      r.segments.rbegin(), r.segments.rend(), given.rbegin(), given.rend(),
      [](std::string_view const wanted, std::string_view const part) {
        return is_parameter(wanted) || wanted == part;
      });
}

std::optional<std::vector<field>> matched(
    router::route const& r, std::vector<std::string_view> const& given) {
  if (!fits(r, given)) {
    return std::nullopt;
  }
  auto parameters = std::vector<field>{};
  for (auto i = std::size_t{0}; i != given.size(); ++i) {
    auto const& wanted = r.segments[i];
    if (!is_parameter(wanted)) {
      continue;
    }
    auto value = percent_decode(given[i]);
    if (!value || value->empty()) {
      return std::nullopt;
    }
    parameters.push_back(
        {wanted.substr(1, wanted.size() - 2), std::move(*value)});
  }
  return parameters;
}

// Literal segments come before parameters at the first place they differ.
bool more_literal(router::route const& a, router::route const& b) {
  return std::ranges::lexicographical_compare(a.segments, b.segments, {},
                                              is_parameter, is_parameter);
}

}  // namespace

void router::add(verb const method, std::string pattern, handler answer) {
  auto segments = std::vector<std::string>{};
  for (auto const part : base::split(pattern, '/')) {
    segments.emplace_back(part);
  }
  auto const length = segments.size();
  by_length_.resize(std::max(by_length_.size(), length + 1));
  auto& alike = by_length_[length];
  routes_.push_back(
      {method, std::move(pattern), std::move(segments), std::move(answer)});
  auto const place = std::ranges::upper_bound(
      alike, routes_.back(), more_literal,
      [&](std::size_t const i) -> route const& { return routes_[i]; });
  alike.insert(place, routes_.size() - 1);
}

router::match router::find(verb const method,
                           std::string_view const raw_path) const {
  auto const given = base::split(raw_path, '/');
  auto const wanted = method == verb::head ? verb::get : method;
  auto out = match{};
  if (given.size() >= by_length_.size()) {
    return out;
  }
  for (auto const i : by_length_[given.size()]) {
    auto const& r = routes_[i];
    auto parameters = matched(r, given);
    if (!parameters) {
      continue;
    }
    out.allowed += out.allowed.empty() ? "" : ", ";
    out.allowed += r.method == verb::get ? "GET, HEAD" : name_of(r.method);
    if (out.found == nullptr && r.method == wanted) {
      out.found = &r;
      out.parameters = std::move(*parameters);
    }
  }
  return out;
}

}  // namespace linli::http
