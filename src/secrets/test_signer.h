#pragma once

#include <cstddef>
#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <stdexcept>
#include <string>
#include <string_view>

/// Keys of the other side: what an authenticator or an identity provider has.
/// For tests only.
namespace linli::secrets {

class test_signer {
 public:
  static test_signer p256() { return test_signer{EVP_EC_gen("P-256")}; }
  static test_signer p384() { return test_signer{EVP_EC_gen("P-384")}; }
  static test_signer rsa(unsigned const bits = 2048) {
    return test_signer{EVP_RSA_gen(bits)};
  }
  static test_signer ed25519() {
    return test_signer{EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")};
  }

  /// SHA-256 below unless Ed25519; ECDSA in DER.
  std::string sign(std::string_view const message) const {
    auto const* const digest =
        EVP_PKEY_is_a(key_.get(), "ED25519") == 1 ? nullptr : EVP_sha256();
    auto const context = std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)>{
        EVP_MD_CTX_new(), EVP_MD_CTX_free};
    auto out = std::string(1024, '\0');
    auto length = out.size();
    if (EVP_DigestSignInit(context.get(), nullptr, digest, nullptr,
                           key_.get()) != 1 ||
        EVP_DigestSign(context.get(),
                       reinterpret_cast<unsigned char*>(out.data()), &length,
                       reinterpret_cast<unsigned char const*>(message.data()),
                       message.size()) != 1) {
      throw std::runtime_error{"cannot sign"};
    }
    out.resize(length);
    return out;
  }

  /// r and s of 32 bytes each.
  std::string sign_raw(std::string_view const message) const {
    auto const der = sign(message);
    auto const* at = reinterpret_cast<unsigned char const*>(der.data());
    auto const both = std::unique_ptr<ECDSA_SIG, void (*)(ECDSA_SIG*)>{
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())),
        ECDSA_SIG_free};
    return padded(ECDSA_SIG_get0_r(both.get())) +
           padded(ECDSA_SIG_get0_s(both.get()));
  }

  std::string x() const { return number(OSSL_PKEY_PARAM_EC_PUB_X, 32); }
  std::string y() const { return number(OSSL_PKEY_PARAM_EC_PUB_Y, 32); }
  std::string n() const { return number(OSSL_PKEY_PARAM_RSA_N, 0); }
  std::string e() const { return number(OSSL_PKEY_PARAM_RSA_E, 0); }

  /// The 32 bytes of an Ed25519 key.
  std::string raw() const {
    auto out = std::string(32, '\0');
    auto length = out.size();
    EVP_PKEY_get_raw_public_key(
        key_.get(), reinterpret_cast<unsigned char*>(out.data()), &length);
    return out;
  }

 private:
  explicit test_signer(EVP_PKEY* const key) : key_{key, EVP_PKEY_free} {
    if (key == nullptr) {
      throw std::runtime_error{"cannot make a key"};
    }
  }

  static std::string padded(BIGNUM const* const b, int const width = 32) {
    auto out = std::string(static_cast<std::size_t>(width), '\0');
    BN_bn2binpad(b, reinterpret_cast<unsigned char*>(out.data()), width);
    return out;
  }

  std::string number(char const* const name, int const width) const {
    BIGNUM* b = nullptr;
    EVP_PKEY_get_bn_param(key_.get(), name, &b);
    auto const kept = std::unique_ptr<BIGNUM, void (*)(BIGNUM*)>{b, BN_free};
    return padded(b, width == 0 ? BN_num_bytes(b) : width);
  }

  std::shared_ptr<EVP_PKEY> key_;
};

}  // namespace linli::secrets
