#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/error.h"
#include "secrets/authenticator_data.h"
#include "secrets/cbor.h"
#include "secrets/encoding.h"
#include "secrets/webauthn.h"

namespace {

std::string_view inside(std::string_view const part,
                        std::string_view const whole) {
  if (!part.empty() &&
      (part.data() < whole.data() ||
       part.data() + part.size() > whole.data() + whole.size())) {
    std::abort();
  }
  return part;
}

}  // namespace

/// Whatever an authenticator sends: views inside the input, or nothing; and a
/// registration that ends in a base::error, since nobody signs by chance.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* const data,
                                      std::size_t const size) {
  using namespace linli::secrets;
  auto const bytes =
      std::string_view{reinterpret_cast<char const*>(data), size};
  auto rest = bytes;
  auto value = cbor{};
  if (take_cbor(rest, value)) {
    inside(rest, bytes);
  }
  read_cose_key(bytes);
  if (auto const found = read_authenticator_data(bytes)) {
    inside(found->credential_id, bytes);
    read_cose_key(inside(found->cose_public_key, bytes));
  }
  auto const asked = passkey_request{
      "linli.example.cn", {"https://linli.example.cn"}, "0123456789abcdef"};
  auto const client_data =
      R"({"type":"webauthn.create","challenge":"MDEyMzQ1Njc4OWFiY2RlZg",)"
      R"("origin":"https://linli.example.cn"})";
  try {
    verify_registration(asked, client_data, bytes);
  } catch (linli::base::error const&) {
  }
  try {
    verify_registration(asked, bytes, bytes);
    std::abort();  // it is not JSON and CBOR at once
  } catch (linli::base::error const&) {
  }
  return 0;
}
