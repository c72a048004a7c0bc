#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "delivery/http_client.h"
#include "people/provider.h"

/// Talks to one identity provider. It waits for the network: for worker threads
/// only, and only for a few of them at once, so that a provider that hangs
/// leaves the others to serve everybody else.
namespace linli::people {

class provider_client {
 public:
  using ask_function = std::function<delivery::http_answer(
      delivery::http_request const&, delivery::http_options const&)>;

  explicit provider_client(provider_settings settings,
                           ask_function ask = delivery::ask);

  provider_settings const& settings() const { return settings_; }

  /// What it says of itself, asked once an hour. Throws
  /// people.provider_unavailable.
  provider_endpoints endpoints(base::instant now);

  /// Who came back with this code: asks for the id token, checks it, and asks
  /// for what is missing in it. Throws people.provider_unavailable,
  /// people.provider_refused.
  secrets::id_token_claims claims_for(std::string_view code,
                                      std::string_view verifier,
                                      std::string_view nonce,
                                      std::string_view redirect,
                                      base::instant now);

 private:
  // What was asked for, and when; good for an hour, or while nothing newer can
  // be had for a day.
  template <typename T>
  struct kept {
    std::optional<T> value;
    base::instant at;
  };

  /// One of the few that may wait for it; gives its place back by itself.
  class turn {
   public:
    turn(provider_client& of, base::instant now);
    ~turn();
    turn(turn const&) = delete;
    turn& operator=(turn const&) = delete;

   private:
    provider_client& of_;
  };

  delivery::http_answer reach(delivery::http_request const& what,
                              base::instant now);
  delivery::http_answer reach_for_document(std::string const& address,
                                           base::instant now);
  std::string keys(provider_endpoints const& e,
                   base::instant now,
                   std::int64_t good_for);
  provider_tokens tokens_for(provider_endpoints const& e,
                             std::string_view code,
                             std::string_view verifier,
                             std::string_view redirect,
                             base::instant now);
  secrets::id_token_claims verified(provider_endpoints const& e,
                                    provider_tokens const& tokens,
                                    std::string_view nonce,
                                    base::instant now);
  bool lacks_claims(secrets::id_token_claims const& c) const;

  provider_settings settings_;
  ask_function ask_;
  std::mutex mutex_;
  std::condition_variable wake_;
  int under_way_{0};
  base::instant shut_until_{};  // it was not there a moment ago
  kept<provider_endpoints> endpoints_;
  kept<std::string> keys_;
};

/// All of a server's; made at the start, then only used.
struct provider_set {
  /// Null when there is none of this name.
  provider_client* find(std::string_view id) const;

  std::vector<std::unique_ptr<provider_client>> all;
};

}  // namespace linli::people
