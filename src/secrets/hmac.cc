#include "secrets/hmac.h"

#include <array>
#include <cassert>
#include <memory>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <stdexcept>

namespace linli::secrets {

namespace {

char const* name_of(hash const with) {
  switch (with) {
    case hash::sha1: return "SHA1";
    case hash::sha256: return "SHA256";
    case hash::sm3: return "SM3";
  }
  return "";
}

struct freer {
  void operator()(EVP_KDF* const k) const { EVP_KDF_free(k); }
  void operator()(EVP_KDF_CTX* const c) const { EVP_KDF_CTX_free(c); }
};

// OpenSSL's parameters take pointers to what they only read.
OSSL_PARAM octets(char const* const name, std::string_view const bytes) {
  return OSSL_PARAM_construct_octet_string(
      name, const_cast<char*>(bytes.data()), bytes.size());
}

OSSL_PARAM digest(hash const with) {
  return OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST,
                                          const_cast<char*>(name_of(with)), 0);
}

}  // namespace

std::string hmac(hash const with,
                 std::string_view const key,
                 std::string_view const bytes) {
  assert(!key.empty());
  auto out = std::string(EVP_MAX_MD_SIZE, '\0');
  auto length = std::size_t{0};
  if (EVP_Q_mac(nullptr, "HMAC", nullptr, name_of(with), nullptr, key.data(),
                key.size(),
                reinterpret_cast<unsigned char const*>(bytes.data()),
                bytes.size(), reinterpret_cast<unsigned char*>(out.data()),
                out.size(), &length) == nullptr) {
    throw std::runtime_error{std::string{"OpenSSL has no HMAC with "} +
                             name_of(with)};
  }
  out.resize(length);
  return out;
}

secret_bytes derive(hash const with,
                    secret_bytes const& secret,
                    std::string_view const purpose,
                    std::size_t const length) {
  auto const kdf =
      std::unique_ptr<EVP_KDF, freer>{EVP_KDF_fetch(nullptr, "HKDF", nullptr)};
  auto const context = std::unique_ptr<EVP_KDF_CTX, freer>{
      kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr};
  auto const parameters = std::array<OSSL_PARAM, 4>{
      {digest(with), octets(OSSL_KDF_PARAM_KEY, secret.view()),
       octets(OSSL_KDF_PARAM_INFO, purpose), OSSL_PARAM_construct_end()}};
  auto out = std::string(length, '\0');
  if (!context || EVP_KDF_derive(context.get(),
                                 reinterpret_cast<unsigned char*>(out.data()),
                                 out.size(), parameters.data()) <= 0) {
    throw std::runtime_error{std::string{"OpenSSL has no HKDF with "} +
                             name_of(with)};
  }
  return secret_bytes{std::move(out)};
}

}  // namespace linli::secrets
