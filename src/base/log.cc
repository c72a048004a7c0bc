#include "base/log.h"

#include <memory>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace linli::base {

namespace {

spdlog::level::level_enum to_spdlog(level const l) {
  switch (l) {
    case level::debug: return spdlog::level::debug;
    case level::info: return spdlog::level::info;
    case level::warning: return spdlog::level::warn;
    case level::error: return spdlog::level::err;
  }
  return spdlog::level::info;
}

spdlog::logger& logger() {
  static auto const the_logger = [] {
    auto l = std::make_shared<spdlog::logger>(
        "linli", std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
    l->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %^%l%$ %v");
    return l;
  }();
  return *the_logger;
}

}  // namespace

void set_log_level(level const least) {
  logger().set_level(to_spdlog(least));
}

void log(level const at,
         std::string_view const topic,
         std::string_view const message) {
  logger().log(to_spdlog(at), "{}: {}", topic, message);
}

}  // namespace linli::base
