#pragma once

#include <fmt/format.h>
#include <string_view>

/// One line a happening: time, level, topic (`module.part`), message. Goes to
/// standard error. Never personal data. The sink is set up once by `cli`; the
/// heavy header stays in log.cc.
namespace linli::base {

enum class level { debug, info, warning, error };

void set_log_level(level least);

void log(level at, std::string_view topic, std::string_view message);

template <typename... Args>
void log_info(std::string_view const topic,
              fmt::format_string<Args...> f,
              Args&&... args) {
  log(level::info, topic, fmt::format(f, std::forward<Args>(args)...));
}

template <typename... Args>
void log_warning(std::string_view const topic,
                 fmt::format_string<Args...> f,
                 Args&&... args) {
  log(level::warning, topic, fmt::format(f, std::forward<Args>(args)...));
}

template <typename... Args>
void log_error(std::string_view const topic,
               fmt::format_string<Args...> f,
               Args&&... args) {
  log(level::error, topic, fmt::format(f, std::forward<Args>(args)...));
}

}  // namespace linli::base
