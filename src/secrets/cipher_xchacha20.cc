#include <sodium.h>
#include <utility>

#include "secrets/ciphers.h"
#include "secrets/hmac.h"
#include "secrets/token.h"

namespace linli::secrets {

namespace {

constexpr auto kNonceBytes =
    std::size_t{crypto_aead_xchacha20poly1305_ietf_NPUBBYTES};
constexpr auto kTagBytes =
    std::size_t{crypto_aead_xchacha20poly1305_ietf_ABYTES};
constexpr auto kPurpose = std::string_view{"linli seal xchacha20-poly1305"};

unsigned char const* bytes_of(std::string_view const text) {
  return reinterpret_cast<unsigned char const*>(text.data());
}

unsigned char* bytes_of(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

secret_bytes key_from(secret_bytes const& secret) {
  return derive(hash::sha256, secret, kPurpose,
                crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
}

}  // namespace

std::string encrypt_xchacha20(secret_bytes const& secret,
                              std::string_view const context,
                              std::string_view const plaintext) {
  auto const nonce = random_bytes(kNonceBytes);
  auto const key = key_from(secret);
  auto out = std::string(plaintext.size() + kTagBytes, '\0');
  crypto_aead_xchacha20poly1305_ietf_encrypt(
      bytes_of(out), nullptr, bytes_of(plaintext), plaintext.size(),
      bytes_of(context), context.size(), nullptr, bytes_of(nonce),
      bytes_of(key.view()));
  return nonce + out;
}

std::optional<std::string> decrypt_xchacha20(secret_bytes const& secret,
                                             std::string_view const context,
                                             std::string_view const sealed) {
  if (sealed.size() < kNonceBytes + kTagBytes) {
    return std::nullopt;
  }
  auto const nonce = sealed.substr(0, kNonceBytes);
  auto const closed = sealed.substr(kNonceBytes);
  auto const key = key_from(secret);
  auto out = std::string(closed.size() - kTagBytes, '\0');
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(
          bytes_of(out), nullptr, nullptr, bytes_of(closed), closed.size(),
          bytes_of(context), context.size(), bytes_of(nonce),
          bytes_of(key.view())) != 0) {
    return std::nullopt;
  }
  return out;
}

}  // namespace linli::secrets
