#include "secrets/public_key.h"

#include <cstddef>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <string>

namespace linli::secrets {

namespace {

constexpr auto kPartBytes = std::size_t{32};  // of P-256 and Ed25519
constexpr auto kFewestRsaBits = 2048;
constexpr auto kMostRsaBits = 8192;
constexpr auto kMostExponentBits = 33;

struct freer {
  void operator()(BIGNUM* const b) const { BN_free(b); }
  void operator()(EVP_PKEY_CTX* const c) const { EVP_PKEY_CTX_free(c); }
  void operator()(EVP_MD_CTX* const c) const { EVP_MD_CTX_free(c); }
  void operator()(OSSL_PARAM_BLD* const b) const { OSSL_PARAM_BLD_free(b); }
  void operator()(OSSL_PARAM* const p) const { OSSL_PARAM_free(p); }
  void operator()(ECDSA_SIG* const s) const { ECDSA_SIG_free(s); }
};

template <typename T>
using owned = std::unique_ptr<T, freer>;

unsigned char const* bytes_of(std::string_view const text) {
  return reinterpret_cast<unsigned char const*>(text.data());
}

owned<BIGNUM> number_of(std::string_view const bytes) {
  return owned<BIGNUM>{
      BN_bin2bn(bytes_of(bytes), static_cast<int>(bytes.size()), nullptr)};
}

public_key owned_key(EVP_PKEY* const key) {
  ERR_clear_error();  // of keys that are none, lest a later call finds it
  return key == nullptr ? public_key{} : public_key{key, EVP_PKEY_free};
}

public_key made(char const* const kind, OSSL_PARAM_BLD* const builder) {
  auto const parameters = owned<OSSL_PARAM>{OSSL_PARAM_BLD_to_param(builder)};
  auto const context =
      owned<EVP_PKEY_CTX>{EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr)};
  EVP_PKEY* key = nullptr;
  if (parameters && context && EVP_PKEY_fromdata_init(context.get()) == 1) {
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY,
                      parameters.get());
  }
  return owned_key(key);
}

// r and s as DER; empty when they are not 64 bytes.
std::string der_of(std::string_view const raw) {
  if (raw.size() != 2 * kPartBytes) {
    return {};
  }
  auto const both = owned<ECDSA_SIG>{ECDSA_SIG_new()};
  auto r = number_of(raw.substr(0, kPartBytes));
  auto s = number_of(raw.substr(kPartBytes));
  if (!both || !r || !s || ECDSA_SIG_set0(both.get(), r.get(), s.get()) != 1) {
    return {};
  }
  static_cast<void>(r.release());
  static_cast<void>(s.release());
  unsigned char* out = nullptr;
  auto const length = i2d_ECDSA_SIG(both.get(), &out);
  if (length <= 0) {
    return {};
  }
  auto der = std::string{reinterpret_cast<char const*>(out),
                         static_cast<std::size_t>(length)};
  OPENSSL_free(out);
  return der;
}

char const* kind_of(signature_form const form) {
  switch (form) {
    case signature_form::es256:
    case signature_form::es256_raw: return "EC";
    case signature_form::rs256: return "RSA";
    case signature_form::eddsa: return "ED25519";
  }
  return "";
}

}  // namespace

public_key p256_key(std::string_view const x, std::string_view const y) {
  if (x.size() != kPartBytes || y.size() != kPartBytes) {
    return {};
  }
  auto const point = std::string{'\x04'}.append(x).append(y);
  auto const builder = owned<OSSL_PARAM_BLD>{OSSL_PARAM_BLD_new()};
  if (!builder ||
      OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME,
                                      SN_X9_62_prime256v1, 0) != 1 ||
      OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                       point.data(), point.size()) != 1) {
    return {};
  }
  return made("EC", builder.get());
}

public_key rsa_key(std::string_view const n, std::string_view const e) {
  if (n.size() > kMostRsaBits / 8 || e.size() > kPartBytes) {
    return {};
  }
  auto const modulus = number_of(n);
  auto const exponent = number_of(e);
  auto const builder = owned<OSSL_PARAM_BLD>{OSSL_PARAM_BLD_new()};
  if (!modulus || !exponent || !builder ||
      BN_num_bits(modulus.get()) < kFewestRsaBits ||
      BN_is_odd(modulus.get()) == 0 || BN_is_odd(exponent.get()) == 0 ||
      BN_is_one(exponent.get()) != 0 ||
      BN_num_bits(exponent.get()) >= kMostExponentBits ||
      OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N,
                             modulus.get()) != 1 ||
      OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E,
                             exponent.get()) != 1) {
    return {};
  }
  return made("RSA", builder.get());
}

public_key ed25519_key(std::string_view const x) {
  return owned_key(x.size() != kPartBytes
                       ? nullptr
                       : EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr,
                                                     bytes_of(x), x.size()));
}

bool is_signed_by(public_key const& key,
                  signature_form const form,
                  std::string_view const message,
                  std::string_view const signature) {
  if (!key || EVP_PKEY_is_a(key.get(), kind_of(form)) != 1) {
    return false;
  }
  auto const der =
      form == signature_form::es256_raw ? der_of(signature) : std::string{};
  auto const given = form == signature_form::es256_raw ? der : signature;
  auto const* const digest =
      form == signature_form::eddsa ? nullptr : EVP_sha256();
  auto const context = owned<EVP_MD_CTX>{EVP_MD_CTX_new()};
  auto const right =
      context && !given.empty() &&
      EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr,
                           key.get()) == 1 &&
      EVP_DigestVerify(context.get(), bytes_of(given), given.size(),
                       bytes_of(message), message.size()) == 1;
  ERR_clear_error();
  return right;
}

}  // namespace linli::secrets
