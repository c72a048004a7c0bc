#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/error.h"
#include "secrets/encoding.h"
#include "secrets/jwt.h"

namespace {

// Of RFC 7515 appendix A.3.
constexpr auto kKeys =
    R"({"keys":[{"kty":"EC","kid":"e1","crv":"P-256",)"
    R"("x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
    R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]})";

void refused(std::string_view const token, std::string_view const keys) {
  try {
    linli::secrets::verify_id_token(token, keys,
                                    {.issuer = "https://id.example.cn",
                                     .audience = "linli",
                                     .nonce = "nonce",
                                     .now = {1764052800}});
    std::abort();  // nobody signs by chance
  } catch (linli::base::error const&) {
  }
}

}  // namespace

/// Whatever a browser or a provider sends ends in a base::error.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* const data,
                                      std::size_t const size) {
  auto const bytes =
      std::string_view{reinterpret_cast<char const*>(data), size};
  refused(bytes, kKeys);
  auto const token =
      linli::secrets::base64url(R"({"alg":"ES256","kid":"e1"})") + "." +
      linli::secrets::base64url(bytes) + "." + std::string(86, 'A');
  refused(token, kKeys);
  refused(token, bytes);
  return 0;
}
