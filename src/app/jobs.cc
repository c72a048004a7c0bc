#include "app/jobs.h"

#include <cstring>
#include <functional>
#include <string_view>

#include "activities/signup_ops.h"
#include "base/log.h"
#include "favours/favour_ops.h"
#include "people/announcement_ops.h"
#include "people/audit.h"
#include "people/import_rows.h"
#include "people/outbox.h"
#include "people/person_ops.h"
#include "people/reseal.h"
#include "people/sign_in_ops.h"
#include "people/webhook_ops.h"
#include "secrets/token.h"
#include "venues/booking_ops.h"

namespace linli::app {

namespace {

using namespace std::chrono_literals;

// Another server's messages ring no bell here.
constexpr auto kLookAgain = 2s;
constexpr auto kTendAgain = 5s;
using base::kDay;
constexpr auto kKeepsDone = 7 * kDay;
constexpr auto kKeepsGivenUp = 90 * kDay;
constexpr auto kResealAtOnce = 500;  // values in one transaction
constexpr auto kAtOnce = 100;  // messages of a district before the next one

std::uint64_t any_number() {
  auto out = std::uint64_t{0};
  std::memcpy(&out, secrets::random_bytes(sizeof out).data(), sizeof out);
  return out;
}

void write_what_is_left(people::registry const& r) {
  try {
    while (people::write_seen_sessions(r)) {
    }
  } catch (std::exception const& e) {
    base::log_warning("app.jobs", "sessions of {}: {}", r.district, e.what());
  }
}

}  // namespace

void bell::ring() {
  {
    auto const lock = std::lock_guard{mutex_};
    ++times_;
  }
  rung_.notify_all();
}

std::uint64_t bell::wait(std::stop_token const& stop,
                         std::uint64_t const heard,
                         std::chrono::milliseconds const longest) {
  auto lock = std::unique_lock{mutex_};
  rung_.wait_for(lock, stop, longest, [&] { return times_ != heard; });
  return times_;
}

bool tend(people::registry const& r, base::instant const now) {
  struct step {
    std::string_view name;
    std::function<bool()> work;
  };
  auto is_busy = false;
  // Each for itself: what one cannot read keeps no other from its work.
  for (auto const& s : {
           step{"audit", [&] { return people::chain_audit(r, now) > 0; }},
           step{"announcements", [&] { return people::tell_next(r, now); }},
           step{"webhooks", [&] { return people::feed_webhooks(r, now) > 0; }},
           step{"outbox",
                [&] {
                  people::prune_outbox(r.db, {now.unix_s - kKeepsDone},
                                       {now.unix_s - kKeepsGivenUp});
                  return false;
                }},
           step{"sealing",
                [&] { return people::reseal(r, kResealAtOnce) > 0; }},
           step{"lists", [&] { return people::end_old_imports(r, now) > 0; }},
           step{"guardians",
                [&] { return people::end_guardianships(r, now) > 0; }},
           step{"rooms", [&] { return venues::tend_bookings(r, now) > 0; }},
           step{"sessions",
                [&] { return activities::tend_sessions(r, now) > 0; }},
           step{"favours", [&] { return favours::tend_favours(r, now) > 0; }},
       }) {
    try {
      is_busy = s.work() || is_busy;
    } catch (std::exception const& e) {
      base::log_warning("app.jobs", "{} of {}: {}", s.name, r.district,
                        e.what());
    }
  }
  return is_busy;
}

jobs::jobs(world const& all,
           people::carriers const& with,
           base::clock const& clock,
           bell& awake)
    : all_{all}, with_{with}, clock_{clock}, awake_{awake} {
  struct line {
    std::string_view name;
    people::lane which;
  };
  for (auto const& l : {line{"codes to phones", people::lane::phone_codes},
                        line{"codes by mail", people::lane::mail_codes},
                        line{"notices", people::lane::notices},
                        line{"webhooks", people::lane::webhooks}}) {
    start(l.name, kLookAgain, [this, l](people::registry const& r) {
      return people::deliver_next(r, with_, l.which, clock_.now(),
                                  any_number());
    });
  }
  start("upkeep", kTendAgain,
        [this](people::registry const& r) { return tend(r, clock_.now()); });
  start("sessions", kTendAgain, people::write_seen_sessions);
}

jobs::~jobs() {
  stop();
}

void jobs::stop() {
  for (auto& t : threads_) {
    t.request_stop();
  }
  threads_.clear();  // joins
  for (auto const& r : all_.registries()) {
    write_what_is_left(*r);
  }
}

void jobs::start(std::string_view const name,
                 std::chrono::milliseconds const every,
                 work of_one) {
  threads_.emplace_back([this, name, every, of_one = std::move(of_one)](
                            std::stop_token const& stop) {
    auto heard = std::uint64_t{0};
    while (!stop.stop_requested()) {
      for (auto const& r : all_.registries()) {
        try {
          for (auto i = 0; i < kAtOnce && !stop.stop_requested(); ++i) {
            if (!of_one(*r)) {
              break;
            }
          }
        } catch (std::exception const& e) {
          base::log_warning("app.jobs", "{} of {}: {}", name, r->district,
                            e.what());
        }
      }
      heard = awake_.wait(stop, heard, every);
    }
  });
}

}  // namespace linli::app
