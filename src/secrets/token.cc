#include "secrets/token.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <fmt/format.h>
#include <sodium.h>

#include "secrets/encoding.h"
#include "secrets/sodium_ready.h"

namespace linli::secrets {

namespace {

constexpr auto kTokenBytes = std::size_t{32};

unsigned char const* bytes_of(std::string_view const text) {
  return reinterpret_cast<unsigned char const*>(text.data());
}

unsigned char* bytes_of(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

}  // namespace

std::string random_bytes(std::size_t const count) {
  sodium_ready();
  auto out = std::string(count, '\0');
  randombytes_buf(out.data(), out.size());
  return out;
}

std::string new_token() {
  return base64url(random_bytes(kTokenBytes));
}

std::string new_code(int const digits) {
  assert(digits >= 1 && digits <= 9);
  sodium_ready();
  auto beyond = std::uint32_t{1};
  for (auto i = 0; i != digits; ++i) {
    beyond *= 10;
  }
  return fmt::format("{:0{}}", randombytes_uniform(beyond), digits);
}

std::string sha256(std::string_view const bytes) {
  auto out = std::string(crypto_hash_sha256_BYTES, '\0');
  crypto_hash_sha256(bytes_of(out), bytes_of(bytes), bytes.size());
  return out;
}

std::string hmac_sha256(std::string_view const key,
                        std::string_view const bytes) {
  auto out = std::string(crypto_auth_hmacsha256_BYTES, '\0');
  auto state = crypto_auth_hmacsha256_state{};
  crypto_auth_hmacsha256_init(&state, bytes_of(key), key.size());
  crypto_auth_hmacsha256_update(&state, bytes_of(bytes), bytes.size());
  crypto_auth_hmacsha256_final(&state, bytes_of(out));
  sodium_memzero(&state, sizeof(state));
  return out;
}

std::string token_hash(std::string_view const token) {
  return base64url(sha256(token));
}

bool equal_in_constant_time(std::string_view const a,
                            std::string_view const b) {
  return a.size() == b.size() &&
         sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace linli::secrets
