#pragma once

namespace linli::secrets {

/// Before the first use of libsodium: seeds its randomness and chooses its
/// fast code paths. Any thread, any number of times. Throws std::runtime_error
/// when the system has no randomness, since nothing can be safe then.
void sodium_ready();

}  // namespace linli::secrets
