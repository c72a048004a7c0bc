#include "contributions/credit_code.h"

#include <cstddef>

namespace linli::contributions {

namespace {

// GB 32100-2015, table 1: no I, O, S, V and Z, which look like others.
constexpr auto kCharacters =
    std::string_view{"0123456789ABCDEFGHJKLMNPQRTUWXY"};
constexpr auto kLength = std::size_t{18};
constexpr auto kAreaFrom = std::size_t{2};  // six digits of GB/T 2260
constexpr auto kAreaUntil = std::size_t{8};
constexpr auto kModulus = std::size_t{31};

char upper(char const c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// The weight of place n is 3 to the n, modulo 31.
std::size_t check_of(std::string_view const code) {
  auto weight = std::size_t{1};
  auto sum = std::size_t{0};
  for (auto const c : code.substr(0, kLength - 1)) {
    sum += kCharacters.find(c) * weight;
    weight = weight * 3 % kModulus;
  }
  return (kModulus - sum % kModulus) % kModulus;
}

bool has_an_area(std::string_view const code) {
  auto const area = code.substr(kAreaFrom, kAreaUntil - kAreaFrom);
  return area.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::optional<std::string> normal_credit_code(std::string_view const text) {
  auto code = std::string{};
  for (auto const c : text) {
    if (c != ' ' && c != '-') {
      code.push_back(upper(c));
    }
  }
  auto const is_one =
      code.size() == kLength &&
      code.find_first_not_of(kCharacters) == std::string::npos &&
      has_an_area(code) && kCharacters[check_of(code)] == code.back();
  return is_one ? std::optional{code} : std::nullopt;
}

}  // namespace linli::contributions
