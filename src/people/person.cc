#include "people/person.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>

#include "base/text.h"

namespace linli::people {

namespace {

bool is_digit(char const c) {
  return c >= '0' && c <= '9';
}

bool is_digits(std::string_view const text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

// Digits, with a + that may stand first; nothing when there is anything else
// than what people write between digits.
std::optional<std::string> dialled(std::string_view const text) {
  auto out = std::string{};
  for (auto const c : text) {
    if (is_digit(c) || (c == '+' && out.empty())) {
      out += c;
    } else if (c != ' ' && c != '-' && c != '(' && c != ')' && c != '.') {
      return std::nullopt;
    }
  }
  return out;
}

// Of 17 digits: weights and check characters of ISO 7064 MOD 11-2.
char check_character(std::string_view const digits) {
  constexpr auto kWeights =
      std::to_array<int>({7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2});
  constexpr auto kCharacters = std::string_view{"10X98765432"};
  auto sum = 0;
  for (auto i = std::size_t{0}; i != kWeights.size(); ++i) {
    sum += kWeights[i] * (digits[i] - '0');
  }
  return kCharacters[static_cast<std::size_t>(sum % 11)];
}

int number_of(std::string_view const digits) {
  auto n = 0;
  for (auto const c : digits) {
    n = n * 10 + (c - '0');
  }
  return n;
}

bool is_date(int const year, int const month, int const day) {
  using namespace std::chrono;
  return year_month_day{std::chrono::year{year},
                        std::chrono::month{static_cast<unsigned>(month)},
                        std::chrono::day{static_cast<unsigned>(day)}}
      .ok();
}

// "1943" and "1943-05" as the last day they may mean.
std::string last_day_of(std::string_view const born) {
  using namespace std::chrono;
  if (born.size() == 10) {
    return std::string{born};
  }
  auto const y = year{number_of(born.substr(0, 4))};
  auto const m =
      born.size() == 7
          ? month{static_cast<unsigned>(number_of(born.substr(5, 2)))}
          : December;
  auto const last = year_month_day{y / m / std::chrono::last};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(last.year()),
                     static_cast<unsigned>(last.month()),
                     static_cast<unsigned>(last.day()));
}

}  // namespace

std::string_view name_of(sealed_field const f) {
  switch (f) {
    case sealed_field::phone: return "phone";
    case sealed_field::email: return "email";
    case sealed_field::identity_number: return "identity_number";
    case sealed_field::health_note: return "health_note";
    case sealed_field::door: break;
  }
  return "door";
}

std::optional<std::string> normal_phone(std::string_view const text) {
  auto number = dialled(base::trim(text));
  if (!number) {
    return std::nullopt;
  }
  if (number->starts_with("00")) {
    number->replace(0, 2, "+");
  }
  auto national = std::string_view{*number};
  if (national.starts_with("+")) {
    if (!national.starts_with("+86")) {
      auto const digits = national.substr(1);
      return is_digits(digits) && digits.size() >= 8 && digits.size() <= 15 &&
                     digits.front() != '0'
                 ? number
                 : std::nullopt;
    }
    national.remove_prefix(3);
  }
  auto const is_mobile = national.size() == 11 && national[0] == '1' &&
                         national[1] >= '3' && national[1] <= '9';
  // An area code has its 0 at home and loses it after +86.
  auto land = std::string_view{};
  if (national.starts_with('0')) {
    land = national.substr(1);
  } else if (number->starts_with("+86")) {
    land = national;
  }
  auto const is_land =
      land.size() >= 9 && land.size() <= 11 && land.front() != '0';
  if (!is_digits(national) || (!is_mobile && !is_land)) {
    return std::nullopt;
  }
  return "+86" + std::string{is_mobile ? national : land};
}

std::optional<std::string> normal_email(std::string_view const text) {
  auto const trimmed = base::trim(text);
  auto const at = trimmed.find('@');
  if (at == std::string_view::npos || at == 0 || at > 64 ||
      trimmed.size() > 254 || trimmed.find('@', at + 1) != trimmed.npos) {
    return std::nullopt;
  }
  auto const domain = trimmed.substr(at + 1);
  auto const is_plain = std::ranges::none_of(trimmed, [](char const c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<' ||
           c == '>' || c == ',' || c == ';' || c == '\x7f';
  });
  auto const dot = domain.find('.');
  if (!is_plain || dot == domain.npos || dot == 0 || domain.back() == '.' ||
      domain.find("..") != domain.npos) {
    return std::nullopt;
  }
  auto out = std::string{trimmed};
  std::transform(out.begin(), out.end(), out.begin(), [](char const c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

std::optional<std::string> normal_identity_number(std::string_view const text) {
  auto out = std::string{};
  for (auto const c : text) {
    if (c != ' ') {
      out += c == 'x' ? 'X' : c;
    }
  }
  if (out.size() != 18 || !is_digits(out.substr(0, 17)) ||
      !is_date(number_of(out.substr(6, 4)), number_of(out.substr(10, 2)),
               number_of(out.substr(12, 2))) ||
      out.back() != check_character(out)) {
    return std::nullopt;
  }
  return out;
}

bool is_birth_date(std::string_view const born, std::string_view const today) {
  auto const has_form =
      (born.size() == 4 || born.size() == 7 || born.size() == 10) &&
      is_digits(born.substr(0, 4)) &&
      (born.size() < 7 || (born[4] == '-' && is_digits(born.substr(5, 2)))) &&
      (born.size() < 10 || (born[7] == '-' && is_digits(born.substr(8, 2))));
  if (!has_form) {
    return false;
  }
  auto const month = born.size() < 7 ? 1 : number_of(born.substr(5, 2));
  auto const day = born.size() < 10 ? 1 : number_of(born.substr(8, 2));
  return is_date(number_of(born.substr(0, 4)), month, day) &&
         number_of(born.substr(0, 4)) >= 1880 &&
         born <= today.substr(0, born.size());
}

bool is_child(std::string_view const born, std::string_view const today) {
  if (born.empty()) {
    return false;
  }
  auto fourteenth = last_day_of(born);
  auto const year = number_of(fourteenth.substr(0, 4)) + 14;
  fourteenth.replace(0, 4, fmt::format("{:04}", year));
  return today < fourteenth;
}

std::string day_of(base::instant const at) {
  using namespace std::chrono;
  auto const local = sys_seconds{seconds{at.unix_s}} + hours{8};
  auto const date = year_month_day{floor<days>(local)};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string hidden(std::string_view const address) {
  auto const at = address.find('@');
  if (at != address.npos) {
    return std::string{address.substr(0, 1)} + "***" +
           std::string{address.substr(at)};
  }
  auto const national =
      address.starts_with("+86") ? address.substr(3) : address;
  return national.size() < 8
             ? "***"
             : std::string{national.substr(0, 3)} + "****" +
                   std::string{national.substr(national.size() - 4)};
}

}  // namespace linli::people
