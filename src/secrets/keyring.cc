#include "secrets/keyring.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "secrets/private_file.h"
#include "secrets/token.h"

namespace linli::secrets {

namespace {

constexpr auto kSecretBytes = std::size_t{32};

constexpr auto kNames = std::to_array<std::pair<algorithm, std::string_view>>({
    {algorithm::xchacha20_poly1305, "xchacha20-poly1305"},
    {algorithm::sm4, "sm4"},
});

secret_bytes new_secret() {
  return secret_bytes{random_bytes(kSecretBytes)};
}

}  // namespace

std::string_view name_of(algorithm const a) {
  return std::ranges::find(kNames, a, &decltype(kNames)::value_type::first)
      ->second;
}

std::optional<algorithm> find_algorithm(std::string_view const name) {
  for (auto const& [a, its_name] : kNames) {
    if (its_name == name) {
      return a;
    }
  }
  return std::nullopt;
}

sealing_key const& keyring::current_key() const {
  auto const* const found = find(current);
  assert(found != nullptr);
  return *found;
}

sealing_key const* keyring::find(std::uint32_t const number) const {
  auto const at = std::ranges::find(keys, number, &sealing_key::number);
  return at == keys.end() ? nullptr : &*at;
}

void keyring::rotate(base::instant const now, algorithm const a) {
  auto const number = keys.empty() ? 1 : keys.back().number + 1;
  keys.push_back({number, a, new_secret(), now});
  current = number;
}

keyring new_keyring(base::instant const now, algorithm const a) {
  auto made = keyring{};
  made.rotate(now, a);
  made.lookup_secret = new_secret();
  made.lookup_with = a;
  return made;
}

keyring read_keys(std::filesystem::path const& path) {
  auto text = read_private_file(path);
  auto const wiped = secret_bytes{std::move(text)};
  return parse_keyring(wiped.view(), path.string());
}

keyring read_or_create_keys(std::filesystem::path const& path,
                            base::instant const now,
                            algorithm const a) {
  if (!std::filesystem::exists(std::filesystem::symlink_status(path))) {
    auto const lock = folder_lock{path};
    if (!std::filesystem::exists(std::filesystem::symlink_status(path))) {
      auto const text = secret_bytes{write_keyring(new_keyring(now, a))};
      write_private_file(path, text.view());
    }
  }
  return read_keys(path);
}

void note_audit_head(std::filesystem::path const& path) {
  auto const lock = folder_lock{path};
  auto keys = read_keys(path);
  if (!keys.has_audit_head) {
    keys.has_audit_head = true;
    auto const text = secret_bytes{write_keyring(keys)};
    write_private_file(path, text.view());
  }
}

keyring rotate_keys(std::filesystem::path const& path,
                    base::instant const now,
                    algorithm const a) {
  auto const lock = folder_lock{path};
  auto keys = read_keys(path);
  keys.rotate(now, a);
  auto const text = secret_bytes{write_keyring(keys)};
  write_private_file(path, text.view());
  return keys;
}

}  // namespace linli::secrets
