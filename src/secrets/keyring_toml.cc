#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <iterator>
#include <toml++/toml.h>
#include <utility>

#include "base/error.h"
#include "secrets/encoding.h"
#include "secrets/keyring.h"

namespace linli::secrets {

namespace {

constexpr auto kVersion = std::int64_t{1};
constexpr auto kSecretBytes = std::size_t{32};
constexpr auto kHighestNumber = std::int64_t{1'000'000};

constexpr auto kHead =
    R"(# The keys of this district. With them and the database anyone can read the
# phone numbers in it; without them nobody can, not even you. Keep a copy in a
# safe place, apart from the backups of the database, and do not edit this.
# `linli keys rotate` adds a key; the older ones must stay.
)";

constexpr auto kLookups =
    std::to_array<std::pair<algorithm, std::string_view>>({
        {algorithm::xchacha20_poly1305, "hmac-sha256"},
        {algorithm::sm4, "hmac-sm3"},
    });

/// One table of the file, and where to point when a field of it is wrong.
struct reader {
  [[noreturn]] void fail(std::string_view const field,
                         std::string_view const expected) const {
    auto const* const node = table.get(field);
    auto const line = (node != nullptr ? *node : table).source().begin.line;
    auto const name = fmt::format("{}{}", path, field);
    throw base::error{fault::invalid,
                      "secrets.bad_keys",
                      fmt::format("{}, line {}, field {}: expected {}.", file,
                                  line, name, expected),
                      {{name, std::string{expected}}}};
  }

  std::int64_t number(std::string_view const field) const {
    auto const value = table[field].value_exact<std::int64_t>();
    if (!value || *value < 1 || *value > kHighestNumber) {
      fail(field, fmt::format("a whole number from 1 to {}", kHighestNumber));
    }
    return *value;
  }

  /// False when it is not there.
  bool is_said(std::string_view const field) const {
    auto const value = table[field].value_exact<bool>();
    if (!value && table.contains(field)) {
      fail(field, "true or false");
    }
    return value.value_or(false);
  }

  secret_bytes secret() const {
    auto const text = table["secret"].value_exact<std::string_view>();
    auto bytes = text ? from_base64url(*text) : std::nullopt;
    if (!bytes || bytes->size() != kSecretBytes) {
      fail("secret", "43 characters of base64url, which are 32 bytes");
    }
    return secret_bytes{*std::move(bytes)};
  }

  template <typename Names>
  algorithm one_of(Names const& names) const {
    auto const text = table["algorithm"].value_exact<std::string_view>();
    for (auto const& [a, name] : names) {
      if (text == name) {
        return a;
      }
    }
    fail("algorithm",
         fmt::format(R"("{}" or "{}")", names[0].second, names[1].second));
  }

  base::instant moment(std::string_view const field) const {
    auto const at = table[field].value_exact<toml::date_time>();
    if (!at || !at->offset) {
      fail(field, "a moment such as 2026-11-25T08:00:00Z");
    }
    auto const day = std::chrono::sys_days{std::chrono::year{at->date.year} /
                                           at->date.month / at->date.day};
    auto const minutes = std::int64_t{at->time.hour} * 60 + at->time.minute -
                         at->offset->minutes;
    return {std::chrono::sys_seconds{day}.time_since_epoch().count() +
            minutes * 60 + at->time.second};
  }

  reader inner(std::string_view const field) const {
    auto const* const found = table[field].as_table();
    if (found == nullptr) {
      fail(field, "a table");
    }
    return {file, fmt::format("{}{}.", path, field), *found};
  }

  std::string_view file;
  std::string path;  // of the table, with a dot behind
  toml::table const& table;
};

sealing_key read_key(reader const& r) {
  static auto const kNames =
      std::array{std::pair{algorithm::xchacha20_poly1305,
                           name_of(algorithm::xchacha20_poly1305)},
                 std::pair{algorithm::sm4, name_of(algorithm::sm4)}};
  return {static_cast<std::uint32_t>(r.number("number")), r.one_of(kNames),
          r.secret(), r.moment("created_at")};
}

keyring read_keyring(reader const& r) {
  auto const version = r.number("version");
  if (version != kVersion) {
    r.fail("version",
           fmt::format("{}; a newer Linli made this file", kVersion));
  }
  auto keys = keyring{};
  auto const* const listed = r.table["key"].as_array();
  if (listed == nullptr || listed->empty()) {
    r.fail("key", "at least one [[key]]");
  }
  for (auto const& node : *listed) {
    auto const* const table = node.as_table();
    if (table == nullptr) {
      r.fail("key", "tables, written [[key]]");
    }
    auto const key = reader{r.file, "key.", *table};
    keys.keys.push_back(read_key(key));
    if (std::ranges::count(keys.keys, keys.keys.back().number,
                           &sealing_key::number) > 1) {
      key.fail("number", "a number no other key has");
    }
  }
  std::ranges::sort(keys.keys, {}, &sealing_key::number);
  keys.current = static_cast<std::uint32_t>(r.number("current"));
  if (keys.find(keys.current) == nullptr) {
    r.fail("current", "the number of one of the keys");
  }
  keys.has_audit_head = r.is_said("audit_has_head");
  auto const lookup = r.inner("lookup");
  keys.lookup_with = lookup.one_of(kLookups);
  keys.lookup_secret = lookup.secret();
  return keys;
}

}  // namespace

std::string write_keyring(keyring const& keys) {
  auto out = fmt::format(
      "{}version = {}\ncurrent = {}\n{}\n[lookup]\nalgorithm = \"{}\"\n"
      "secret = \"{}\"\n",
      kHead, kVersion, keys.current,
      keys.has_audit_head ? "audit_has_head = true\n" : "",
      std::ranges::find(kLookups, keys.lookup_with,
                        &decltype(kLookups)::value_type::first)
          ->second,
      base64url(keys.lookup_secret.view()));
  for (auto const& k : keys.keys) {
    fmt::format_to(std::back_inserter(out),
                   "\n[[key]]\nnumber = {}\nalgorithm = \"{}\"\n"
                   "created_at = {:%Y-%m-%dT%H:%M:%SZ}\nsecret = \"{}\"\n",
                   k.number, name_of(k.seals_with),
                   fmt::gmtime(static_cast<std::time_t>(k.created_at.unix_s)),
                   base64url(k.secret.view()));
  }
  return out;
}

keyring parse_keyring(std::string_view const text,
                      std::string_view const file) {
  try {
    auto const table = toml::parse(text, file);
    return read_keyring({file, "", table});
  } catch (toml::parse_error const& e) {
    // Its own words may quote what stands there.
    throw base::error{fault::invalid, "secrets.bad_keys",
                      fmt::format("{}, line {}: this is not TOML.", file,
                                  e.source().begin.line)};
  }
}

}  // namespace linli::secrets
