#include "cli/progress_bar.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <unistd.h>

namespace linli::cli {

namespace {

constexpr auto kWidth = 30;

std::string bar(int const percent) {
  auto const full = percent * kWidth / 100;
  auto text = std::string{};
  for (auto i = 0; i != kWidth; ++i) {
    text += i < full ? "█" : "░";
  }
  return text;
}

int percent_of(std::uint64_t const done, std::uint64_t const total) {
  return total == 0 ? -1
                    : static_cast<int>(std::min(done, total) * 100 / total);
}

}  // namespace

progress_bar::progress_bar(std::FILE* const out)
    : out_{out}, is_terminal_{::isatty(::fileno(out)) == 1} {}

progress_bar::~progress_bar() {
  finish();
}

base::progress progress_bar::callback() {
  return [this](std::string_view const what, std::uint64_t const done,
                std::uint64_t const total) { show(what, done, total); };
}

void progress_bar::show(std::string_view const what,
                        std::uint64_t const done,
                        std::uint64_t const total) {
  if (what != what_) {
    finish();
    what_ = what;
    shown_percent_ = -2;
  }
  auto const percent = percent_of(done, total);
  if (!is_terminal_) {
    if (shown_percent_ == -2) {
      fmt::print(out_, "  {}\n", what);
      shown_percent_ = percent;
    }
    return;
  }
  if (percent == shown_percent_ && percent >= 0) {
    return;
  }
  shown_percent_ = percent;
  is_line_open_ = true;
  if (percent < 0) {
    fmt::print(out_, "\r\033[K  {} {}", what,
               done == 0 ? "" : fmt::format("{}", done));
  } else {
    fmt::print(out_, "\r\033[K  {} {} {:3d} %", bar(percent), what, percent);
  }
  std::fflush(out_);
}

void progress_bar::finish() {
  if (is_line_open_) {
    fmt::print(out_, "\n");
    is_line_open_ = false;
  }
}

}  // namespace linli::cli
