#pragma once

#include <string>
#include <string_view>

namespace linli::secrets {

/// Bytes that must not stay behind in memory: wiped when the object goes. There
/// is no way to print one by accident.
class secret_bytes {
 public:
  secret_bytes() = default;
  explicit secret_bytes(std::string bytes);
  ~secret_bytes();
  secret_bytes(secret_bytes const&) = default;
  secret_bytes(secret_bytes&& other) noexcept;
  secret_bytes& operator=(secret_bytes other) noexcept;

  std::string_view view() const { return bytes_; }

 private:
  std::string bytes_;
};

/// Overwrites what is inside, in a way no compiler leaves out.
void wipe(std::string& bytes);

}  // namespace linli::secrets
