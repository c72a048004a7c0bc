#pragma once

#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>

#include "support/temporary_folder.h"

namespace linli::test {

/// A key and a certificate that vouches for itself, for 127.0.0.1.
class certificate {
 public:
  certificate() {
    auto const command =
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 "
        "-nodes -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1"
        " -keyout " +
        key().string() + " -out " + file().string() + " 2>/dev/null";
    if (std::system(command.c_str()) != 0) {  // NOLINT(cert-env33-c)
      throw std::runtime_error{"openssl makes no certificate"};
    }
  }

  std::filesystem::path file() const { return folder_.path() / "cert.pem"; }
  std::filesystem::path key() const { return folder_.path() / "key.pem"; }

 private:
  temporary_folder folder_;
};

}  // namespace linli::test
