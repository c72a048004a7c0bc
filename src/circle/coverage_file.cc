#include "circle/coverage_file.h"

#include <cstring>
#include <type_traits>

#include "base/error.h"
#include "base/file.h"

namespace linli::circle {

namespace {

constexpr auto kMagic = std::uint64_t{0x314352434c4e494cULL};  // "LINLCRC1"
constexpr auto kFormat = std::uint32_t{1};

/// Appends values to a text of bytes.
class packer {
 public:
  template <typename T>
  void operator()(T const& value) {
    static_assert(std::is_trivially_copyable_v<T>);
    auto raw = std::array<char, sizeof(T)>{};
    std::memcpy(raw.data(), &value, sizeof(T));
    bytes_.append(raw.data(), raw.size());
  }
  void operator()(std::string const& text) {
    (*this)(text.size());
    bytes_ += text;
  }
  template <typename T>
  void operator()(std::optional<T> const& value) {
    (*this)(value.has_value());
    (*this)(value.value_or(T{}));
  }
  template <typename T>
  void operator()(std::vector<T> const& values) {
    (*this)(values.size());
    for (auto const& v : values) {
      if constexpr (std::is_trivially_copyable_v<T>) {
        (*this)(v);
      } else {
        fields(*this, v);
      }
    }
  }

  std::string& bytes() { return bytes_; }

 private:
  std::string bytes_;
};

/// Thrown by the unpacker when the bytes end too soon; never leaves here.
struct ends_too_soon {};

class unpacker {
 public:
  explicit unpacker(std::string_view const bytes) : rest_{bytes} {}

  template <typename T>
  void operator()(T& value) {
    static_assert(std::is_trivially_copyable_v<T>);
    std::memcpy(&value, take(sizeof(T)).data(), sizeof(T));
  }
  void operator()(std::string& text) { text = take(size(1)); }
  template <typename T>
  void operator()(std::optional<T>& value) {
    auto has = std::uint8_t{};
    auto inner = T{};
    (*this)(has);
    (*this)(inner);
    value = has != 0 ? std::optional{inner} : std::nullopt;
  }
  template <typename T>
  void operator()(std::vector<T>& values) {
    auto const is_plain = std::is_trivially_copyable_v<T>;
    values.resize(size(is_plain ? sizeof(T) : 1));
    for (auto& v : values) {
      if constexpr (std::is_trivially_copyable_v<T>) {
        (*this)(v);
      } else {
        fields(*this, v);
      }
    }
  }

 private:
  std::string_view take(std::size_t const n) {
    if (n > rest_.size()) {
      throw ends_too_soon{};
    }
    auto const taken = rest_.substr(0, n);
    rest_.remove_prefix(n);
    return taken;
  }
  /// A count of things of at least `each` bytes.
  std::size_t size(std::size_t const each) {
    auto n = std::size_t{};
    (*this)(n);
    if (n > rest_.size() / each) {
      throw ends_too_soon{};
    }
    return n;
  }

  std::string_view rest_;
};

// One list of fields serves writing and reading.

template <typename Archive, typename T>
void fields_of_duty(Archive& a, T& c) {
  a(c.category);
  a(c.share);
  a(c.covered);
  a(c.applicable);
  a(c.unknown_hours);
  a(c.mean_walk_s);
  a(c.fca);
}
template <typename Archive, typename T>
void fields_of_area(Archive& a, T& c) {
  a(c.area);
  a(c.residents);
  a(c.compliant);
  a(c.compliant_share);
  a(c.duties);
}
template <typename Archive, typename T>
void fields_of_gap(Archive& a, T& g) {
  a(g.id);
  a(g.category);
  a(g.at);
  a(g.area);
  a(g.residents);
  a(g.nearest_walk_s);
  a(g.has_nearest);
  a(g.members);
}
template <typename Archive, typename T>
void fields_of_reach(Archive& a, T& r) {
  a(r.counting);
  a(r.nearest);
  a(r.within);
  a(r.residents);
}

template <typename Archive, typename T>
void fields(Archive& a, T& value) {
  using plain = std::remove_const_t<T>;
  if constexpr (std::is_same_v<plain, duty_coverage>) {
    fields_of_duty(a, value);
  } else if constexpr (std::is_same_v<plain, area_coverage>) {
    fields_of_area(a, value);
  } else if constexpr (std::is_same_v<plain, gap>) {
    fields_of_gap(a, value);
  } else {
    fields_of_reach(a, value);
  }
}

template <typename Archive, typename T>
void all_fields(Archive& a, T& c) {
  a(c.asked.profile);
  a(c.asked.standard);
  a(c.asked.at);
  a(c.version);
  a(c.is_estimate);
  fields(a, c.district);
  a(c.areas);
  a(c.gaps);
  a(c.reach);
}

std::uint64_t checksum_of(std::string_view const bytes) {
  return base::checksum(std::as_bytes(std::span{bytes}));
}

struct head {
  std::uint64_t magic{kMagic};
  std::uint64_t fingerprint{};
  std::uint64_t checksum{};
  std::uint32_t format{kFormat};
  std::uint32_t unused{0};
};

void add_profile(packer& to, walk::profile const& who) {
  to(who.name);
  to(who.on_flat.value);
  to(who.on_stairs.value_or(pace{0}).value);
  to(who.may_use_kerbs);
  to(who.crossing_wait.count());
  to(who.signal_wait.count());
  to(who.lift_wait.count());
  to(who.max_slope_percent);
}

void add_standard(packer& to, standard const& by) {
  to(by.key);
  for (auto const& d : by.duties) {
    to(d.category);
    for (auto const& c : d.counts) {
      to(c);
    }
    to(d.limit.value_or(meters{0}).value);
    to(d.limit_time.value_or(seconds{0}).count());
    to(d.one_per);
    to(d.min_area_m2);
    to(d.is_required);
  }
}

void add_positions(packer& to, std::vector<walk::position> const& all) {
  for (auto const& p : all) {
    to(p.at);
    to(p.street);
    to(p.along_m);
    to(p.off_street_m);
  }
}

}  // namespace

std::uint64_t fingerprint(circle_index const& index,
                          standard const& by,
                          question const& asked) {
  auto pack = packer{};
  pack(kFormat);
  pack(index.places->code);
  pack(index.places->version);
  if (auto const* const net = index.town->streets()) {
    pack(base::checksum(std::as_bytes(net->arrays().streets)));
    pack(base::checksum(std::as_bytes(net->arrays().junctions)));
  }
  add_profile(pack, index.town->profiles()[asked.profile]);
  add_standard(pack, by);
  pack(asked.profile);
  pack(asked.at);
  add_positions(pack, index.residents);
  add_positions(pack, index.services);
  return checksum_of(pack.bytes());
}

void save_coverage(std::filesystem::path const& path,
                   coverage const& c,
                   std::uint64_t const fingerprint) {
  auto body = packer{};
  all_fields(body, c);
  auto file = packer{};
  file(head{.fingerprint = fingerprint, .checksum = checksum_of(body.bytes())});
  file.bytes() += body.bytes();
  base::write_file_atomically(path, file.bytes());
}

std::optional<coverage> load_coverage(std::filesystem::path const& path,
                                      std::uint64_t const fingerprint) {
  auto bytes = std::string{};
  try {
    bytes = base::read_file(path);
  } catch (base::error const&) {
    return std::nullopt;
  }
  auto h = head{};
  if (bytes.size() < sizeof(h)) {
    return std::nullopt;
  }
  std::memcpy(&h, bytes.data(), sizeof(h));
  auto const body = std::string_view{bytes}.substr(sizeof(h));
  if (h.magic != kMagic || h.format != kFormat ||
      h.fingerprint != fingerprint || h.checksum != checksum_of(body)) {
    return std::nullopt;
  }
  try {
    auto c = coverage{};
    auto unpack = unpacker{body};
    all_fields(unpack, c);
    return c;
  } catch (ends_too_soon const&) {
    return std::nullopt;
  }
}

}  // namespace linli::circle
