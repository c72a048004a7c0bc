#include "circle/standard.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/embedded.h"
#include "base/error.h"
#include "base/file.h"

namespace linli::circle {

std::span<base::embedded_file const> embedded_files();

namespace {

/// Replaces the one of the same key or joins them.
void install(std::vector<standard>& all, standard s) {
  auto const it = std::find_if(all.begin(), all.end(), [&](auto const& other) {
    return other.key == s.key;
  });
  if (it == all.end()) {
    all.push_back(std::move(s));
  } else {
    *it = std::move(s);
  }
}

std::vector<std::filesystem::path> toml_files(
    std::filesystem::path const& folder) {
  auto failure = std::error_code{};
  auto files = std::vector<std::filesystem::path>{};
  for (auto const& entry :
       std::filesystem::directory_iterator{folder, failure}) {
    if (entry.path().extension() == ".toml") {
      files.push_back(entry.path());
    }
  }
  ensure(!failure, fault::io, "base.cannot_read",
         fmt::format("Cannot read the folder {}: {}.", folder.string(),
                     failure.message()));
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

std::vector<standard> load_standards(
    std::optional<std::filesystem::path> const& folder) {
  auto all = std::vector<standard>{};
  for (auto const& file : embedded_files()) {
    install(all, parse_standard(file.content, file.name));
  }
  if (folder) {
    for (auto const& file : toml_files(*folder)) {
      install(all, parse_standard(base::read_file(file), file.string()));
    }
  }
  std::sort(all.begin(), all.end(),
            [](auto const& a, auto const& b) { return a.key < b.key; });
  return all;
}

standard const& find_standard(std::span<standard const> const all,
                              std::string_view const key) {
  auto known = std::vector<std::string_view>{};
  for (auto const& s : all) {
    if (s.key == key) {
      return s;
    }
    known.emplace_back(s.key);
  }
  throw base::error{fault::invalid, "circle.no_such_standard",
                    fmt::format("There is no standard \"{}\"; there are: {}.",
                                key, fmt::join(known, ", "))};
}

bool is_discharged_by(duty const& d, std::string_view const category) {
  return std::find(d.counts.begin(), d.counts.end(), category) !=
         d.counts.end();
}

std::optional<std::size_t> find_duty(standard const& s,
                                     std::string_view const category) {
  auto found = std::optional<std::size_t>{};
  for (auto i = std::size_t{0}; i != s.duties.size(); ++i) {
    if (s.duties[i].category == category) {
      return i;
    }
    if (!found && is_discharged_by(s.duties[i], category)) {
      found = i;
    }
  }
  return found;
}

}  // namespace linli::circle
