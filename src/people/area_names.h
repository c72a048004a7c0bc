#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What areas are called, for lists that name them instead of their codes.
namespace linli::people {

class area_names {
 public:
  void add(std::string_view name, std::string code);

  /// Codes of the areas called that, with or without 街道, 社区 or 居委会 at
  /// the end; several when subdistricts have communities of one name.
  std::vector<std::string> find(std::string_view name) const;

 private:
  std::multimap<std::string, std::string, std::less<>> codes_;
};

}  // namespace linli::people
