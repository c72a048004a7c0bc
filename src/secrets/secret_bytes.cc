#include "secrets/secret_bytes.h"

#include <sodium.h>
#include <utility>

namespace linli::secrets {

secret_bytes::secret_bytes(std::string bytes) : bytes_{std::move(bytes)} {}

secret_bytes::~secret_bytes() {
  wipe(bytes_);
}

secret_bytes::secret_bytes(secret_bytes&& other) noexcept {
  bytes_.swap(other.bytes_);
}

secret_bytes& secret_bytes::operator=(secret_bytes other) noexcept {
  bytes_.swap(other.bytes_);
  return *this;
}

void wipe(std::string& bytes) {
  sodium_memzero(bytes.data(), bytes.size());
}

}  // namespace linli::secrets
