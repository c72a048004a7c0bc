#include "http/metrics.h"

#include <map>
#include <mutex>
#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>
#include <shared_mutex>

namespace linli::http {

namespace {

// Seconds. One circle takes well under a millisecond, a coverage some.
auto const kBuckets = prometheus::Histogram::BucketBoundaries{
    0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5};

}  // namespace

struct metrics::state {
  /// Of one route and status.
  struct series {
    prometheus::Counter* requests{};
    prometheus::Histogram* durations{};
  };

  series const& series_of(std::string_view const route, int const status) {
    auto const key = std::pair{std::string{route}, status};
    {
      auto const lock = std::shared_lock{guard};
      if (auto const found = known.find(key); found != known.end()) {
        return found->second;
      }
    }
    auto const lock = std::scoped_lock{guard};
    auto& out = known[key];
    out = {&requests.Add(
               {{"route", key.first}, {"status", std::to_string(status)}}),
           &durations.Add({{"route", key.first}}, kBuckets)};
    return out;
  }

  prometheus::Registry registry;
  prometheus::Family<prometheus::Counter>& requests{
      prometheus::BuildCounter()
          .Name("linli_http_requests_total")
          .Help("Answered requests by route and status")
          .Register(registry)};
  prometheus::Family<prometheus::Histogram>& durations{
      prometheus::BuildHistogram()
          .Name("linli_http_request_seconds")
          .Help("Time to make an answer, without reading and writing it")
          .Register(registry)};

  // Found by their labels again for every request they would cost a hundredth
  // of it.
  std::shared_mutex guard;
  std::map<std::pair<std::string, int>, series> known;
};

metrics::metrics() : state_{std::make_unique<state>()} {}
metrics::~metrics() = default;

void metrics::count(std::string_view const route,
                    int const status,
                    std::chrono::duration<double> const took) {
  auto const& s = state_->series_of(route, status);
  s.requests->Increment();
  s.durations->Observe(took.count());
}

void metrics::set(std::string const& name,
                  std::string const& help,
                  labels const& of,
                  double const value) {
  prometheus::BuildGauge()
      .Name(name)
      .Help(help)
      .Register(state_->registry)
      .Add(of)
      .Set(value);
}

void metrics::increment(std::string const& name,
                        std::string const& help,
                        labels const& of) {
  prometheus::BuildCounter()
      .Name(name)
      .Help(help)
      .Register(state_->registry)
      .Add(of)
      .Increment();
}

std::string metrics::text() const {
  return prometheus::TextSerializer{}.Serialize(state_->registry.Collect());
}

}  // namespace linli::http
