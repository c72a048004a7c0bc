#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace linli::http {

using labels = std::map<std::string, std::string>;

/// Figures for Prometheus. Any number of threads may count at once.
class metrics {
 public:
  metrics();
  ~metrics();
  metrics(metrics const&) = delete;
  metrics& operator=(metrics const&) = delete;

  /// One answered request, by the pattern of its route: an address would make
  /// as many figures as there are addresses.
  void count(std::string_view route,
             int status,
             std::chrono::duration<double> took);

  /// A figure that goes up and down.
  void set(std::string const& name,
           std::string const& help,
           labels const& of,
           double value);

  /// A figure that only grows.
  void increment(std::string const& name,
                 std::string const& help,
                 labels const& of);

  /// Text exposition format 0.0.4.
  std::string text() const;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace linli::http
