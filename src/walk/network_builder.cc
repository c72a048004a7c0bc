#include "walk/network_builder.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

#include "base/error.h"
#include "walk/gate_rules.h"
#include "walk/network_layout.h"
#include "walk/street_pieces.h"

namespace linli::walk {

namespace {

// Far beyond any street's name (OpenStreetMap: 255 characters).
constexpr auto kLongestName = std::size_t{4096};

constexpr auto kAbsent = UINT32_MAX;

/// Node keys to consecutive numbers: open addressing, a power of two of
/// slots, at most half of them used.
class key_table {
 public:
  explicit key_table(std::size_t const keys) {
    while (slots_ < 2 * keys + 2) {
      slots_ *= 2;
    }
    keys_.resize(slots_);
    numbers_.assign(slots_, kAbsent);
  }

  std::uint32_t find(std::int64_t const key) const {
    return numbers_[slot(key)];
  }

  std::uint32_t number(std::int64_t const key) {
    auto const s = slot(key);
    if (numbers_[s] == kAbsent) {
      keys_[s] = key;
      numbers_[s] = count_++;
    }
    return numbers_[s];
  }

  std::uint32_t count() const { return count_; }

 private:
  std::size_t slot(std::int64_t const key) const {
    constexpr auto kGolden = std::uint64_t{0x9e3779b97f4a7c15};
    auto h = static_cast<std::uint64_t>(key) * kGolden;
    h ^= h >> 32U;
    auto s = static_cast<std::size_t>(h) & (slots_ - 1);
    while (numbers_[s] != kAbsent && keys_[s] != key) {
      s = (s + 1) & (slots_ - 1);
    }
    return s;
  }

  std::size_t slots_{16};
  std::vector<std::int64_t> keys_;
  std::vector<std::uint32_t> numbers_;
  std::uint32_t count_{0};
};

void merge(node_traits& into, node_traits const& t) {
  into.crossing |= t.crossing;
  into.signals |= t.signals;
  into.kerb |= t.kerb;
  into.closed |= t.closed;
  into.gated |= t.gated;
}

std::string_view shortened(std::string_view name) {
  if (name.size() > kLongestName) {
    auto n = kLongestName;
    while (n != 0 && (static_cast<unsigned char>(name[n]) & 0xc0U) == 0x80U) {
      --n;  // not inside a character
    }
    name = name.substr(0, n);
  }
  return name;
}

}  // namespace

struct network_builder::state {
  struct given_node {
    std::int64_t key;
    point_e7 at;
    node_traits traits;
  };
  struct given_street {
    std::size_t first_key;
    std::uint32_t keys;
    std::uint32_t name;
    street_traits traits;
  };

  state() { name_offset(""); }

  std::uint32_t name_offset(std::string_view const name);
  std::vector<build_node> place_nodes(key_table& table) const;
  pieces placed_streets(std::span<build_node const> nodes,
                        key_table const& table,
                        build_report& report) const;

  std::vector<given_node> nodes;
  std::vector<std::int64_t> keys;
  std::vector<given_street> streets;
  std::unordered_map<std::string, std::uint32_t> name_offsets;
  std::vector<std::byte> names;  // length (2 bytes), then the text
};

std::uint32_t network_builder::state::name_offset(std::string_view const name) {
  auto const text = shortened(name);
  auto const [it, is_new] = name_offsets.try_emplace(
      std::string{text}, static_cast<std::uint32_t>(names.size()));
  if (is_new) {
    auto const length = static_cast<std::uint16_t>(text.size());
    auto const* const l = reinterpret_cast<std::byte const*>(&length);
    names.insert(names.end(), l, l + sizeof(length));
    auto const* const t = reinterpret_cast<std::byte const*>(text.data());
    names.insert(names.end(), t, t + text.size());
  }
  return it->second;
}

std::vector<build_node> network_builder::state::place_nodes(
    key_table& table) const {
  for (auto const key : keys) {
    table.number(key);
  }
  auto placed = std::vector<build_node>(table.count());
  for (auto const& n : nodes) {
    auto const i = table.find(n.key);
    if (i != kAbsent) {
      placed[i].at = n.at;
      placed[i].is_placed = true;
      merge(placed[i].traits, n.traits);
    }
  }
  return placed;
}

pieces network_builder::state::placed_streets(
    std::span<build_node const> const placed,
    key_table const& table,
    build_report& report) const {
  auto out = pieces{};
  out.points.reserve(keys.size());
  auto const close = [&](given_street const& s, std::size_t const first) {
    auto const n = out.points.size() - first;
    if (n >= 2) {
      out.all.push_back({.first_point = static_cast<std::uint32_t>(first),
                         .points = static_cast<std::uint32_t>(n),
                         .name = s.name,
                         .traits = s.traits});
    } else {
      out.points.resize(first);
      report.dropped_pieces += n == 0 ? 0 : 1;
    }
  };
  for (auto const& s : streets) {
    auto first = out.points.size();
    for (auto const key : std::span{keys}.subspan(s.first_key, s.keys)) {
      auto const n = table.find(key);
      if (!placed[n].is_placed) {
        ++report.missing_nodes;
        close(s, first);
        first = out.points.size();
      } else if (out.points.size() == first || out.points.back() != n) {
        out.points.push_back(n);
      }
    }
    close(s, first);
  }
  return out;
}

network_builder::network_builder() : state_{std::make_unique<state>()} {}
network_builder::~network_builder() = default;
network_builder::network_builder(network_builder&&) noexcept = default;
network_builder& network_builder::operator=(network_builder&&) noexcept =
    default;

void network_builder::add_node(std::int64_t const key,
                               geo::latlng const at,
                               node_traits const traits) {
  ensure(geo::is_valid(at), fault::invalid, "walk.bad_coordinate",
         "A street leads through a point that does not lie on the earth: "
         "latitude must be within 90 and longitude within 180 degrees.");
  state_->nodes.push_back({key, to_e7(at), traits});
}

void network_builder::add_street(std::span<std::int64_t const> const keys,
                                 street_traits const traits,
                                 std::string_view const name) {
  state_->streets.push_back({.first_key = state_->keys.size(),
                             .keys = static_cast<std::uint32_t>(keys.size()),
                             .name = state_->name_offset(name),
                             .traits = traits});
  state_->keys.insert(state_->keys.end(), keys.begin(), keys.end());
}

network network_builder::build(network_source const& source,
                               build_report* const report) {
  auto const given = std::exchange(state_, std::make_unique<state>());
  auto ignored = build_report{};
  auto& r = report != nullptr ? *report : ignored;
  r = {};

  auto table = key_table{given->keys.size()};
  auto const nodes = given->place_nodes(table);
  auto streets =
      cut_at_junctions(nodes, given->placed_streets(nodes, table, r));
  ensure(!streets.all.empty(), fault::invalid, "walk.no_streets",
         "Nothing in this file can be walked on: it has no street or path "
         "that is open to people on foot, with at least two points.");
  r.pocket_streets =
      close_pockets(nodes, piece_lengths(nodes, streets), streets);
  auto const at = make_junctions(nodes, streets);
  return network::from_bytes(lay_out(nodes, streets, at, given->names, source),
                             false);
}

}  // namespace linli::walk
