#include "secrets/authenticator_data.h"

#include <cstddef>

#include "secrets/cbor.h"

namespace linli::secrets {

namespace {

// RFC 9053: labels and values.
constexpr auto kKeyType = std::int64_t{1};
constexpr auto kAlgorithm = std::int64_t{3};
constexpr auto kCurveOrModulus = std::int64_t{-1};
constexpr auto kXOrExponent = std::int64_t{-2};
constexpr auto kY = std::int64_t{-3};
constexpr auto kOkp = std::int64_t{1};
constexpr auto kEc2 = std::int64_t{2};
constexpr auto kRsa = std::int64_t{3};
constexpr auto kEs256 = std::int64_t{-7};
constexpr auto kEdDsa = std::int64_t{-8};
constexpr auto kRs256 = std::int64_t{-257};
constexpr auto kP256 = std::int64_t{1};
constexpr auto kEd25519 = std::int64_t{6};

// WebAuthn, 6.1.
constexpr auto kHashBytes = std::size_t{32};
constexpr auto kAaguidBytes = std::size_t{16};
constexpr auto kMostIdBytes = std::uint32_t{1023};
constexpr auto kPresent = 0x01U;
constexpr auto kVerified = 0x04U;
constexpr auto kMayBeBackedUp = 0x08U;
constexpr auto kBackedUp = 0x10U;
constexpr auto kHasCredential = 0x40U;
constexpr auto kHasExtensions = 0x80U;

std::int64_t number_at(cbor const& map, std::int64_t const key) {
  auto const* const found = as_number(find(map, key));
  return found == nullptr ? 0 : *found;  // no value used here is 0
}

std::string_view bytes_at(cbor const& map, std::int64_t const key) {
  auto const* const found = as_bytes(find(map, key));
  return found == nullptr ? std::string_view{} : *found;
}

struct reader {
  std::optional<std::string_view> take(std::size_t const count) {
    if (rest.size() < count) {
      return std::nullopt;
    }
    auto const taken = rest.substr(0, count);
    rest.remove_prefix(count);
    return taken;
  }

  // Big-endian.
  std::optional<std::uint32_t> take_number(std::size_t const width) {
    auto const bytes = take(width);
    if (!bytes) {
      return std::nullopt;
    }
    auto number = std::uint32_t{0};
    for (auto const c : *bytes) {
      number = (number << 8U) | static_cast<unsigned char>(c);
    }
    return number;
  }

  std::string_view rest;
};

bool take_credential(reader& in, authenticator_data& out) {
  auto const aaguid = in.take(kAaguidBytes);
  auto const length = in.take_number(2);
  if (!aaguid || !length || *length == 0 || *length > kMostIdBytes) {
    return false;
  }
  auto const id = in.take(*length);
  if (!id) {
    return false;
  }
  auto const before = in.rest;
  auto key = cbor{};
  if (!take_cbor(in.rest, key)) {
    return false;
  }
  out.has_credential = true;
  out.aaguid = *aaguid;
  out.credential_id = *id;
  out.cose_public_key = before.substr(0, before.size() - in.rest.size());
  return true;
}

}  // namespace

std::optional<cose_key> read_cose_key(std::string_view bytes) {
  auto map = cbor{};
  if (!take_cbor(bytes, map) || !bytes.empty()) {
    return std::nullopt;
  }
  auto const type = number_at(map, kKeyType);
  auto const algorithm = number_at(map, kAlgorithm);
  auto const curve = number_at(map, kCurveOrModulus);
  auto const second = bytes_at(map, kXOrExponent);
  auto out = cose_key{};
  if (type == kEc2 && algorithm == kEs256 && curve == kP256) {
    out = {signature_form::es256, p256_key(second, bytes_at(map, kY))};
  } else if (type == kRsa && algorithm == kRs256) {
    out = {signature_form::rs256,
           rsa_key(bytes_at(map, kCurveOrModulus), second)};
  } else if (type == kOkp && algorithm == kEdDsa && curve == kEd25519) {
    out = {signature_form::eddsa, ed25519_key(second)};
  }
  return out.key ? std::optional{out} : std::nullopt;
}

std::optional<authenticator_data> read_authenticator_data(
    std::string_view const bytes) {
  auto in = reader{bytes};
  auto const hash = in.take(kHashBytes);
  auto const flags = in.take_number(1);
  auto const count = in.take_number(4);
  if (!hash || !flags || !count) {
    return std::nullopt;
  }
  auto out = authenticator_data{};
  out.rp_id_hash = *hash;
  out.user_present = (*flags & kPresent) != 0;
  out.user_verified = (*flags & kVerified) != 0;
  out.backup_eligible = (*flags & kMayBeBackedUp) != 0;
  out.backed_up = (*flags & kBackedUp) != 0;
  out.sign_count = *count;
  if ((*flags & kHasCredential) != 0 && !take_credential(in, out)) {
    return std::nullopt;
  }
  if ((*flags & kHasExtensions) != 0) {
    auto extensions = cbor{};
    if (!take_cbor(in.rest, extensions) || !is_map(&extensions)) {
      return std::nullopt;
    }
  }
  if (!in.rest.empty() || (out.backed_up && !out.backup_eligible)) {
    return std::nullopt;
  }
  return out;
}

}  // namespace linli::secrets
