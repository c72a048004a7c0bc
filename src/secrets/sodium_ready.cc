#include "secrets/sodium_ready.h"

#include <sodium.h>
#include <stdexcept>

namespace linli::secrets {

void sodium_ready() {
  static auto const kReady = [] {
    if (sodium_init() < 0) {
      throw std::runtime_error{"The system has no randomness to give."};
    }
    return true;
  }();
  static_cast<void>(kReady);
}

}  // namespace linli::secrets
