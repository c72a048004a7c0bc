#pragma once

#include <cstdint>
#include <vector>

#include "walk/snap.h"
#include "walk/town.h"

/// The plain way to the same answers, for tests only: Dijkstra with a binary
/// heap over junctions x {leaving home, public, arriving}, straight from the
/// street records, no arcs left out beforehand.
namespace linli::walk::reference {

/// Deciseconds from one seat to another without a limit; kNever when there is
/// no way.
class walks {
 public:
  walks(network_arrays const& streets, profile const& who);

  void run(seat const& from);
  std::uint32_t to(seat const& to) const;

 private:
  enum state : std::uint8_t { leaving, in_public, arriving, kStates };

  struct step {
    std::uint32_t street;
    std::uint32_t to;
    std::uint32_t weight;
  };

  std::uint32_t& time(std::uint32_t const junction, state const s) {
    return time_[junction * kStates + s];
  }
  std::uint32_t time(std::uint32_t const junction, state const s) const {
    return time_[junction * kStates + s];
  }

  network_arrays streets_;
  std::vector<std::vector<step>> steps_;  // by junction
  std::vector<bool> is_public_;           // touches a street that is not gated
  std::vector<std::uint32_t> time_;
  seat from_;
};

}  // namespace linli::walk::reference
