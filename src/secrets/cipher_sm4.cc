#include <cassert>
#include <cstdint>
#include <limits>
#include <memory>
#include <openssl/evp.h>
#include <stdexcept>

#include "secrets/ciphers.h"
#include "secrets/hmac.h"
#include "secrets/token.h"

namespace linli::secrets {

namespace {

constexpr auto kKeyBytes = std::size_t{16};
constexpr auto kBlockBytes = std::size_t{16};
constexpr auto kTagBytes = std::size_t{32};
constexpr auto kEncrypt = std::string_view{"linli seal sm4-ctr"};
constexpr auto kAuthenticate = std::string_view{"linli seal hmac-sm3"};

struct freer {
  void operator()(EVP_CIPHER_CTX* const c) const { EVP_CIPHER_CTX_free(c); }
};

unsigned char const* bytes_of(std::string_view const text) {
  return reinterpret_cast<unsigned char const*>(text.data());
}

// Counter mode: the same function both ways.
std::string sm4_ctr(secret_bytes const& secret,
                    std::string_view const first_block,
                    std::string_view const bytes) {
  assert(bytes.size() <= std::size_t{std::numeric_limits<int>::max()});
  auto const key = derive(hash::sm3, secret, kEncrypt, kKeyBytes);
  auto const context =
      std::unique_ptr<EVP_CIPHER_CTX, freer>{EVP_CIPHER_CTX_new()};
  auto out = std::string(bytes.size(), '\0');
  auto length = 0;
  if (!context ||
      EVP_EncryptInit_ex(context.get(), EVP_sm4_ctr(), nullptr,
                         bytes_of(key.view()), bytes_of(first_block)) != 1 ||
      EVP_EncryptUpdate(context.get(),
                        reinterpret_cast<unsigned char*>(out.data()), &length,
                        bytes_of(bytes), static_cast<int>(bytes.size())) != 1) {
    throw std::runtime_error{"OpenSSL has no SM4 in counter mode"};
  }
  return out;
}

std::string tag_of(secret_bytes const& secret,
                   std::string_view const context,
                   std::string_view const closed) {
  auto const key = derive(hash::sm3, secret, kAuthenticate, kTagBytes);
  // The length keeps the context and what follows apart.
  auto covered = std::string{};
  auto length = std::uint64_t{context.size()};
  for (auto i = 0; i != 8; ++i) {
    covered += static_cast<char>(length & 255U);
    length >>= 8U;
  }
  covered.append(context).append(closed);
  return hmac(hash::sm3, key.view(), covered);
}

}  // namespace

std::string encrypt_sm4(secret_bytes const& secret,
                        std::string_view const context,
                        std::string_view const plaintext) {
  auto out = random_bytes(kBlockBytes);
  out += sm4_ctr(secret, out, plaintext);
  out += tag_of(secret, context, out);
  return out;
}

std::optional<std::string> decrypt_sm4(secret_bytes const& secret,
                                       std::string_view const context,
                                       std::string_view const sealed) {
  if (sealed.size() < kBlockBytes + kTagBytes) {
    return std::nullopt;
  }
  auto const closed = sealed.substr(0, sealed.size() - kTagBytes);
  auto const tag = sealed.substr(closed.size());
  if (!equal_in_constant_time(tag, tag_of(secret, context, closed))) {
    return std::nullopt;
  }
  return sm4_ctr(secret, closed.substr(0, kBlockBytes),
                 closed.substr(kBlockBytes));
}

}  // namespace linli::secrets
