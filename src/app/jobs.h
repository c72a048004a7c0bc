#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <string_view>
#include <thread>
#include <vector>

#include "app/world.h"
#include "base/clock.h"
#include "people/postman.h"

namespace linli::app {

/// Wakes whoever waits for work.
class bell {
 public:
  void ring();

  /// Until it has been rung since `heard`, the time is over or a stop is asked
  /// for; answers how often it was rung.
  std::uint64_t wait(std::stop_token const& stop,
                     std::uint64_t heard,
                     std::chrono::milliseconds longest);

 private:
  std::mutex mutex_;
  std::condition_variable_any rung_;
  std::uint64_t times_{0};
};

/// What a server does for its districts beside answering: sends what waits in
/// the outboxes (codes, notices and webhooks each on a thread of their own),
/// chains the audit, feeds the webhooks, seals anew after the keys were
/// rotated, notes when sessions were used, throws away what is too old. What
/// one district's database refuses is logged and tried again later, and holds
/// nothing up elsewhere. Several servers may do it for one database.
class jobs {
 public:
  /// Everything given must outlive it.
  jobs(world const& all,
       people::carriers const& with,
       base::clock const& clock,
       bell& awake);
  ~jobs();
  jobs(jobs const&) = delete;
  jobs& operator=(jobs const&) = delete;

  /// What is being sent is sent; nothing new is begun.
  void stop();

 private:
  using work = std::function<bool(people::registry const&)>;

  void start(std::string_view name,
             std::chrono::milliseconds every,
             work of_one);

  world const& all_;
  people::carriers const& with_;
  base::clock const& clock_;
  bell& awake_;
  std::vector<std::jthread> threads_;
};

/// One round of what is not sending. True when there was something to do.
bool tend(people::registry const& r, base::instant now);

}  // namespace linli::app
