#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;  // OpenSSL's EVP_PKEY

/// Keys of the other side: what an authenticator or an identity provider has.
/// For tests only.
namespace linli::secrets {

class test_signer {
 public:
  static test_signer p256();
  static test_signer rsa(unsigned bits = 2048);
  static test_signer ed25519();

  /// Over SHA-256, unless Ed25519; ECDSA in DER.
  std::string sign(std::string_view message) const;

  /// ECDSA as r and s of 32 bytes each.
  std::string sign_raw(std::string_view message) const;

  /// Parts of the public key: of P-256, of RSA, of Ed25519.
  std::string x() const;
  std::string y() const;
  std::string n() const;
  std::string e() const;
  std::string raw() const;

 private:
  explicit test_signer(evp_pkey_st* key);

  std::shared_ptr<evp_pkey_st> key_;
};

}  // namespace linli::secrets
