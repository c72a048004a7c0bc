#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#include "base/progress.h"

namespace linli::cli {

/// Progress on standard error: one line that is redrawn on a terminal, one
/// line a finished step elsewhere (a log file wants no thousand lines). Ends
/// the line when destroyed.
class progress_bar {
 public:
  explicit progress_bar(std::FILE* out);
  ~progress_bar();
  progress_bar(progress_bar const&) = delete;
  progress_bar& operator=(progress_bar const&) = delete;

  /// What to hand to the work; valid as long as this bar.
  base::progress callback();

  /// Ends the line; what is printed next begins a new one.
  void finish();

 private:
  void show(std::string_view what, std::uint64_t done, std::uint64_t total);

  std::FILE* out_;
  bool is_terminal_;
  std::string what_;
  int shown_percent_{-1};
  bool is_line_open_{false};
};

}  // namespace linli::cli
