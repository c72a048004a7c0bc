#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "support/child_server.h"
#include "support/temporary_folder.h"

#include "base/file.h"

namespace linli::test {

/// test/support/smtp_server.py as a fixture; see there for its options and for
/// the addresses that are refused.
class smtp_server {
 public:
  explicit smtp_server(std::vector<std::string> const& options = {})
      : running_{command(options)} {}

  std::uint16_t port() const { return running_.port(); }

  /// What came, in its order: JSON as smtp_server.py describes it.
  std::vector<std::string> mails() const { return files(".json"); }

  /// The same as it was sent.
  std::vector<std::string> raw_mails() const { return files(".eml"); }

 private:
  std::vector<std::string> command(
      std::vector<std::string> const& options) const {
    auto words = std::vector<std::string>{
        "/usr/bin/python3", LINLI_SOURCE_DIR "/test/support/smtp_server.py",
        "--folder", folder_.path().string()};
    words.insert(words.end(), options.begin(), options.end());
    return words;
  }

  std::vector<std::string> files(std::string const& ending) const {
    auto paths = std::vector<std::filesystem::path>{};
    for (auto const& entry :
         std::filesystem::directory_iterator{folder_.path()}) {
      if (entry.path().extension() == ending) {
        paths.push_back(entry.path());
      }
    }
    std::ranges::sort(paths);
    auto texts = std::vector<std::string>{};
    for (auto const& path : paths) {
      texts.push_back(base::read_file(path));
    }
    return texts;
  }

  temporary_folder folder_;
  child_server running_;
};

}  // namespace linli::test
