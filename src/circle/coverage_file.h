#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "circle/coverage.h"

/// A coverage on disk, so that a restart need not compute the usual one again.
/// Of this machine only (its byte order), worth nothing but time: whatever
/// does not fit is ignored and computed.
namespace linli::circle {

/// Names everything a coverage depends on: streets, places, walkers, standard
/// and question.
std::uint64_t fingerprint(circle_index const& index,
                          standard const& by,
                          question const& asked);

/// Throws error{io, "base.cannot_write"}.
void save_coverage(std::filesystem::path const& path,
                   coverage const& c,
                   std::uint64_t fingerprint);

/// Nothing when there is no such file, it is damaged, of another version of
/// this format or of another fingerprint.
std::optional<coverage> load_coverage(std::filesystem::path const& path,
                                      std::uint64_t fingerprint);

}  // namespace linli::circle
