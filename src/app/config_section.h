#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

#include "base/error.h"

/// How linli.toml is read; for the files that read parts of it.
namespace linli::app {

[[noreturn]] inline void refuse(std::filesystem::path const& file,
                                toml::source_region const& where,
                                std::string const& what) {
  throw base::error{
      fault::invalid, "app.bad_config",
      fmt::format("{}, line {}: {}", file.string(), where.begin.line, what)};
}

// Reads the keys of one table and refuses what it does not know.
class section {
 public:
  section(toml::table const& t,
          std::string name,
          std::filesystem::path const& file)
      : table_{t}, name_{std::move(name)}, file_{file} {}

  template <typename Number>
  void number(std::string_view const key,
              Number& to,
              std::int64_t const least,
              std::int64_t const most) {
    if (auto const* const node = take(key)) {
      auto const v = node->value_exact<std::int64_t>();
      if (!v || *v < least || *v > most) {
        expected(*node, key,
                 fmt::format("a whole number from {} to {}", least, most));
      }
      to = static_cast<Number>(*v);
    }
  }

  void duration(std::string_view const key,
                std::chrono::seconds& to,
                std::int64_t const least,
                std::int64_t const most) {
    auto seconds = to.count();
    number(key, seconds, least, most);
    to = std::chrono::seconds{seconds};
  }

  void text(std::string_view const key, std::string& to) {
    if (auto const* const node = take(key)) {
      auto const v = node->value_exact<std::string>();
      if (!v) {
        expected(*node, key, "a text in quotes");
      }
      to = *v;
    }
  }

  /// False when there is no such key.
  bool texts(std::string_view const key, std::vector<std::string>& to) {
    auto const* const node = take(key);
    if (node == nullptr) {
      return false;
    }
    auto const* const all = node->as_array();
    if (all == nullptr ||
        !(all->empty() || all->is_homogeneous<std::string>())) {
      expected(*node, key, "a list of texts in quotes");
    }
    to.clear();
    for (auto const& each : *all) {
      to.push_back(*each.value_exact<std::string>());
    }
    return true;
  }

  void flag(std::string_view const key, bool& to) {
    if (auto const* const node = take(key)) {
      auto const v = node->value_exact<bool>();
      if (!v) {
        expected(*node, key, "true or false");
      }
      to = *v;
    }
  }

  std::optional<section> inner(std::string_view const key) {
    auto const* const node = take(key);
    if (node == nullptr) {
      return std::nullopt;
    }
    if (!node->is_table()) {
      expected(*node, key, fmt::format("a table [{}]", key));
    }
    return section{*node->as_table(), std::string{key}, file_};
  }

  /// Tables of one name, [[key]].
  std::vector<section> each(std::string_view const key) {
    auto out = std::vector<section>{};
    if (auto const* const node = take(key)) {
      if (!node->is_array_of_tables()) {
        expected(*node, key, fmt::format("tables [[{}]]", key));
      }
      for (auto const& one : *node->as_array()) {
        out.emplace_back(*one.as_table(), std::string{key}, file_);
      }
    }
    return out;
  }

  /// One of several words; `to` gets its place.
  template <typename Enum, std::size_t N>
  void word(std::string_view const key,
            Enum& to,
            std::array<std::string_view, N> const& words) {
    auto given = std::string{};
    text(key, given);
    auto const* const node = find(key);
    auto const found = std::ranges::find(words, given);
    if (node != nullptr && found == words.end()) {
      expected(*node, key, fmt::format("one of {}", fmt::join(words, ", ")));
    }
    if (node != nullptr) {
      to = static_cast<Enum>(found - words.begin());
    }
  }

  /// Refuses the table itself.
  [[noreturn]] void lacks(std::string_view const key,
                          std::string_view const what) const {
    expected(table_, key, what);
  }

  std::filesystem::path folder() const { return file_.parent_path(); }

  void finish() const {
    for (auto const& [key, node] : table_) {
      if (std::ranges::find(known_, key.str()) == known_.end()) {
        refuse(file_, node.source(),
               fmt::format("there is no setting \"{}\"{}; there are {}.",
                           key.str(),
                           name_.empty() ? "" : " under [" + name_ + "]",
                           fmt::join(known_, ", ")));
      }
    }
  }

  [[noreturn]] void expected(toml::node const& node,
                             std::string_view const key,
                             std::string_view const what) const {
    refuse(file_, node.source(),
           fmt::format("{}{} must be {}.", name_.empty() ? "" : name_ + ".",
                       key, what));
  }

  toml::node const* find(std::string_view const key) const {
    return table_.get(key);
  }

 private:
  toml::node const* take(std::string_view const key) {
    known_.emplace_back(key);
    return table_.get(key);
  }

  toml::table const& table_;
  std::string name_;
  std::filesystem::path const& file_;
  std::vector<std::string> known_;
};

/// Printable and without what would end or escape an address.
inline bool is_address(std::string_view const text) {
  return std::ranges::all_of(text, [](char const c) {
    return c > ' ' && c < 0x7f &&
           std::string_view{"\"'<>\\^`{|}@#?"}.find(c) ==
               std::string_view::npos;
  });
}

}  // namespace linli::app
