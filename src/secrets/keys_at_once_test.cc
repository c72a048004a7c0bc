#include <fstream>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/temporary_folder.h"

#include "base/file.h"
#include "secrets/keyring.h"

namespace linli::secrets {

TEST(secrets_keys_file, processes_that_start_at_once_get_the_same_keys) {
  constexpr auto kProcesses = 8;
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "keys.toml";
  int gate[2];
  ASSERT_EQ(::pipe(gate), 0);
  pid_t children[kProcesses];
  for (auto i = 0; i != kProcesses; ++i) {
    children[i] = ::fork();
    if (children[i] == 0) {
      ::close(gate[1]);
      char ignored = 0;
      auto const end = ::read(gate[0], &ignored, 1);  // until all are there
      auto const keys = read_or_create_keys(path, {}, algorithm::sm4);
      std::ofstream{folder.path() / std::to_string(i)} << write_keyring(keys);
      ::_exit(end == 0 ? 0 : 1);
    }
    ASSERT_GT(children[i], 0);
  }
  ::close(gate[0]);
  ::close(gate[1]);
  for (auto const child : children) {
    auto status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
  }
  for (auto i = 0; i != kProcesses; ++i) {
    EXPECT_EQ(base::read_file(folder.path() / std::to_string(i)),
              base::read_file(path));
  }
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator{folder.path()},
                          std::filesystem::directory_iterator{}),
            kProcesses + 1)
      << "nothing temporary is left";
}

TEST(secrets_keys_file, a_link_to_nowhere_is_no_reason_to_make_one) {
  auto const folder = test::temporary_folder{};
  auto const path = folder.path() / "keys.toml";
  std::filesystem::create_symlink(folder.path() / "gone.toml", path);
  EXPECT_ANY_THROW(read_or_create_keys(path, {}, algorithm::sm4));
  EXPECT_TRUE(std::filesystem::is_symlink(path));
}

}  // namespace linli::secrets
