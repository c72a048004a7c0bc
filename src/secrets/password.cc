#include "secrets/password.h"

#include <cerrno>
#include <new>
#include <semaphore>
#include <sodium.h>

#include "base/text.h"
#include "secrets/sodium_ready.h"

namespace linli::secrets {

namespace {

constexpr auto kKib = std::size_t{1024};

// Each takes a processor and its memory for tens of milliseconds; more of them
// at a time would only take them from everybody else.
auto hashing = std::counting_semaphore<>{2};

class turn {
 public:
  turn() { hashing.acquire(); }
  ~turn() { hashing.release(); }
  turn(turn const&) = delete;
  turn& operator=(turn const&) = delete;
};

}  // namespace

std::string hash_password(std::string_view const password,
                          password_cost const cost) {
  sodium_ready();
  auto const text = base::normalize(password);
  auto out = std::string(crypto_pwhash_STRBYTES, '\0');
  auto const mine = turn{};
  if (crypto_pwhash_str_alg(out.data(), text.data(), text.size(), cost.passes,
                            cost.memory_kib * kKib,
                            crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::bad_alloc{};
  }
  out.resize(out.find('\0'));
  return out;
}

bool verify_password(std::string const& hash, std::string_view const password) {
  sodium_ready();
  if (hash.size() >= crypto_pwhash_STRBYTES || !base::is_utf8(password)) {
    return false;
  }
  auto const text = base::normalize(password);
  auto const mine = turn{};
  errno = 0;
  if (crypto_pwhash_str_verify(hash.c_str(), text.data(), text.size()) == 0) {
    return true;
  }
  if (errno == ENOMEM) {
    throw std::bad_alloc{};  // not to be told from a wrong password otherwise
  }
  return false;
}

bool needs_rehash(std::string const& hash, password_cost const cost) {
  sodium_ready();
  return hash.size() >= crypto_pwhash_STRBYTES ||
         crypto_pwhash_str_needs_rehash(hash.c_str(), cost.passes,
                                        cost.memory_kib * kKib) != 0;
}

bool verify_nothing(std::string_view const password, password_cost const cost) {
  if (base::is_utf8(password)) {
    hash_password(password, cost);
  }
  return false;
}

}  // namespace linli::secrets
