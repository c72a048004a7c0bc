#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/clock.h"

/// How often signing in may be tried from one client and in a whole district,
/// beyond what is counted for one account (sign_in_ops.h).
namespace linli::people {

/// What is counted, each by itself. The first two are counted when they are
/// done, the others when they were wrong.
enum class sign_in_step : std::uint8_t {
  code_sent,
  question,  // a passkey's or a provider's, asked for
  code,
  password,
  second_factor,
  card,
  passkey,
  provider
};

/// As linli.toml and the figures call them, by their numbers.
constexpr auto kStepNames = std::to_array<std::string_view>(
    {"codes_sent", "questions", "codes", "passwords", "second_factors", "cards",
     "passkeys", "providers"});

/// So many at once, and as many again in an hour; 0: without limit.
using hourly = std::array<int, kStepNames.size()>;

/// NIST SP 800-63B (rate limiting) allows a hundred wrong tries in a row at
/// one account, OWASP ASVS 4.0.3 2.2.1 a hundred an hour; here nobody gets more
/// than that from one address for all accounts together. A living room, or a
/// whole block behind one address of IPv4, rarely mistypes that often, but may
/// well want more codes.
struct sign_in_limits_settings {
  hourly per_client{300, 1000, 100, 100, 100, 100, 100, 100};
  hourly per_district{10'000, 50'000, 2000, 2000, 2000, 2000, 2000, 2000};
  std::size_t clients{100'000};  // remembered at most, 100 bytes each
};

enum class limit_outcome : std::uint8_t {
  counted,
  refused_to_client,
  refused_to_district
};

/// In the memory of one server: two servers count each for itself. Each limit
/// is a bucket that leaks (GCRA, ITU-T I.371): one number for each client. Any
/// number of threads may ask.
class sign_in_limits {
 public:
  using watcher = std::function<void(sign_in_step, limit_outcome)>;

  explicit sign_in_limits(
      sign_in_limits_settings const& settings = {},
      watcher watch = [](sign_in_step, limit_outcome) {});

  /// One step that is under way. It is given back when this ends, unless it was
  /// kept: a thousand tries at once are not a thousand free ones.
  class turn {
   public:
    turn(turn&& other) noexcept;
    turn& operator=(turn&&) = delete;
    ~turn();

    void keep();

   private:
    friend class sign_in_limits;
    turn(sign_in_limits& of,
         sign_in_step what,
         std::string client,
         std::string district);

    sign_in_limits* of_;
    sign_in_step what_;
    std::string client_;
    std::string district_;
  };

  /// Throws people.too_many_from_here, people.too_many_in_district, both saying
  /// in how long there is a turn again, and whatever the account.
  turn take(sign_in_step what,
            std::string_view client,
            std::string_view district,
            base::instant now);

  /// Clients remembered now.
  std::size_t clients() const;

 private:
  // When it is empty again, in microseconds.
  using buckets = std::unordered_map<std::string, std::int64_t>;

  void give_back(turn const& t);
  void forget_some(std::int64_t now_us);

  sign_in_limits_settings settings_;
  watcher watch_;
  mutable std::mutex guard_;
  buckets of_clients_;
  buckets of_districts_;
};

}  // namespace linli::people
