#include "secrets/test_signer.h"

#include <cstddef>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <stdexcept>

namespace linli::secrets {

namespace {

constexpr auto kPartBytes = 32;

std::string padded(BIGNUM const* const b, int const width = kPartBytes) {
  auto out = std::string(static_cast<std::size_t>(width), '\0');
  BN_bn2binpad(b, reinterpret_cast<unsigned char*>(out.data()), width);
  return out;
}

// A width of 0: as many bytes as it has.
std::string number(EVP_PKEY const* const key,
                   char const* const name,
                   int const width) {
  BIGNUM* b = nullptr;
  EVP_PKEY_get_bn_param(key, name, &b);
  auto const kept = std::unique_ptr<BIGNUM, void (*)(BIGNUM*)>{b, BN_free};
  return padded(b, width == 0 ? BN_num_bytes(b) : width);
}

}  // namespace

test_signer::test_signer(EVP_PKEY* const key) : key_{key, EVP_PKEY_free} {
  if (key == nullptr) {
    throw std::runtime_error{"cannot make a key"};
  }
}

test_signer test_signer::p256() {
  return test_signer{EVP_EC_gen("P-256")};
}

test_signer test_signer::rsa(unsigned const bits) {
  return test_signer{EVP_RSA_gen(bits)};
}

test_signer test_signer::ed25519() {
  return test_signer{EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")};
}

std::string test_signer::sign(std::string_view const message) const {
  auto const* const digest =
      EVP_PKEY_is_a(key_.get(), "ED25519") == 1 ? nullptr : EVP_sha256();
  auto const context = std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)>{
      EVP_MD_CTX_new(), EVP_MD_CTX_free};
  auto out = std::string(
      static_cast<std::size_t>(EVP_PKEY_get_size(key_.get())), '\0');
  auto length = out.size();
  if (EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key_.get()) !=
          1 ||
      EVP_DigestSign(context.get(),
                     reinterpret_cast<unsigned char*>(out.data()), &length,
                     reinterpret_cast<unsigned char const*>(message.data()),
                     message.size()) != 1) {
    throw std::runtime_error{"cannot sign"};
  }
  out.resize(length);
  return out;
}

std::string test_signer::sign_raw(std::string_view const message) const {
  auto const der = sign(message);
  auto const* at = reinterpret_cast<unsigned char const*>(der.data());
  auto const both = std::unique_ptr<ECDSA_SIG, void (*)(ECDSA_SIG*)>{
      d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())),
      ECDSA_SIG_free};
  return padded(ECDSA_SIG_get0_r(both.get())) +
         padded(ECDSA_SIG_get0_s(both.get()));
}

std::string test_signer::x() const {
  return number(key_.get(), OSSL_PKEY_PARAM_EC_PUB_X, kPartBytes);
}

std::string test_signer::y() const {
  return number(key_.get(), OSSL_PKEY_PARAM_EC_PUB_Y, kPartBytes);
}

std::string test_signer::n() const {
  return number(key_.get(), OSSL_PKEY_PARAM_RSA_N, 0);
}

std::string test_signer::e() const {
  return number(key_.get(), OSSL_PKEY_PARAM_RSA_E, 0);
}

std::string test_signer::raw() const {
  auto out = std::string(kPartBytes, '\0');
  auto length = out.size();
  EVP_PKEY_get_raw_public_key(
      key_.get(), reinterpret_cast<unsigned char*>(out.data()), &length);
  return out;
}

}  // namespace linli::secrets
