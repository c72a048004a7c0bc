#include "secrets/cbor.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <utility>

#include "base/text.h"

namespace linli::secrets {

namespace {

constexpr auto kDeepest = 8;
constexpr auto kMostPairs = std::uint64_t{64};
constexpr auto kMostInt =
    std::uint64_t{std::numeric_limits<std::int64_t>::max()};

enum major : std::uint8_t {
  unsigned_number,
  negative_number,
  bytes_string,
  text_string,
  list,
  map,
  tag,
  simple
};

struct head {
  major type;
  std::uint8_t info;
  std::uint64_t number;
};

std::optional<head> take_head(std::string_view& bytes) {
  if (bytes.empty()) {
    return std::nullopt;
  }
  auto const first = static_cast<unsigned char>(bytes.front());
  bytes.remove_prefix(1);
  auto const type = static_cast<major>(first >> 5U);
  auto const info = static_cast<std::uint8_t>(first & 31U);
  if (info < 24) {
    return head{type, info, info};
  }
  if (info > 27) {  // reserved, or of a length that is not told
    return std::nullopt;
  }
  auto const width = std::size_t{1} << (info - 24U);
  if (bytes.size() < width) {
    return std::nullopt;
  }
  auto number = std::uint64_t{0};
  for (auto const c : bytes.substr(0, width)) {
    number = (number << 8U) | static_cast<unsigned char>(c);
  }
  bytes.remove_prefix(width);
  return head{type, info, number};
}

bool take(std::string_view& bytes, int depth, cbor& out);

bool take_string(std::string_view& bytes, head const h, cbor& out) {
  if (h.number > bytes.size()) {
    return false;
  }
  out.is = h.type == bytes_string ? cbor::kind::bytes : cbor::kind::text;
  out.view = bytes.substr(0, h.number);
  bytes.remove_prefix(h.number);
  return h.type == bytes_string || base::is_utf8(out.view);
}

bool take_list(std::string_view& bytes,
               std::uint64_t const count,
               int const depth,
               cbor& out) {
  out.is = cbor::kind::list;
  for (auto i = std::uint64_t{0}; i != count; ++i) {
    if (!take(bytes, depth + 1, out.elements.emplace_back())) {
      return false;
    }
  }
  return true;
}

bool take_map(std::string_view& bytes,
              std::uint64_t const count,
              int const depth,
              cbor& out) {
  out.is = cbor::kind::map;
  if (count > kMostPairs) {
    return false;
  }
  for (auto i = std::uint64_t{0}; i != count; ++i) {
    auto key = cbor{};
    auto value = cbor{};
    if (!take(bytes, depth + 1, key) || !take(bytes, depth + 1, value)) {
      return false;
    }
    auto const is_number = key.is == cbor::kind::number;
    if ((!is_number && key.is != cbor::kind::text) ||
        (is_number ? find(out, key.number) : find(out, key.view)) != nullptr) {
      return false;
    }
    out.elements.push_back(std::move(key));
    out.elements.push_back(std::move(value));
  }
  return true;
}

bool take_simple(head const h, cbor& out) {
  constexpr auto kFalse = 20;
  constexpr auto kTrue = 21;
  constexpr auto kUndefined = 23;  // taken as null, which is 22
  if (h.info < kFalse || h.info > kUndefined) {
    return false;
  }
  out.is = h.info <= kTrue ? cbor::kind::boolean : cbor::kind::null;
  out.number = h.info == kTrue ? 1 : 0;
  return true;
}

bool take_number(head const h, cbor& out) {
  if (h.number > kMostInt) {
    return false;
  }
  auto const n = static_cast<std::int64_t>(h.number);
  out.is = cbor::kind::number;
  out.number = h.type == unsigned_number ? n : -1 - n;
  return true;
}

bool take(std::string_view& bytes, int const depth, cbor& out) {
  auto const h = depth > kDeepest ? std::nullopt : take_head(bytes);
  if (!h) {
    return false;
  }
  switch (h->type) {
    case unsigned_number:
    case negative_number: return take_number(*h, out);
    case bytes_string:
    case text_string: return take_string(bytes, *h, out);
    case list: return take_list(bytes, h->number, depth, out);
    case map: return take_map(bytes, h->number, depth, out);
    case simple: return take_simple(*h, out);
    case tag: break;
  }
  return false;
}

template <typename Matches>
cbor const* find_in(cbor const& in, Matches&& matches) {
  if (in.is != cbor::kind::map) {
    return nullptr;
  }
  for (auto i = std::size_t{0}; i + 1 < in.elements.size(); i += 2) {
    if (matches(in.elements[i])) {
      return &in.elements[i + 1];
    }
  }
  return nullptr;
}

bool has_kind(cbor const* const value, cbor::kind const kind) {
  return value != nullptr && value->is == kind;
}

}  // namespace

bool take_cbor(std::string_view& bytes, cbor& out) {
  out = {};
  return take(bytes, 0, out);
}

cbor const* find(cbor const& map, std::int64_t const key) {
  return find_in(map, [&](cbor const& k) {
    return k.is == cbor::kind::number && k.number == key;
  });
}

cbor const* find(cbor const& map, std::string_view const key) {
  return find_in(map, [&](cbor const& k) {
    return k.is == cbor::kind::text && k.view == key;
  });
}

std::int64_t const* as_number(cbor const* const value) {
  return has_kind(value, cbor::kind::number) ? &value->number : nullptr;
}

std::string_view const* as_bytes(cbor const* const value) {
  return has_kind(value, cbor::kind::bytes) ? &value->view : nullptr;
}

std::string_view const* as_text(cbor const* const value) {
  return has_kind(value, cbor::kind::text) ? &value->view : nullptr;
}

bool is_map(cbor const* const value) {
  return has_kind(value, cbor::kind::map);
}

}  // namespace linli::secrets
