#include "http/lent_validator.h"

#include <mutex>
#include <utility>
#include <valijson/validator.hpp>
#include <vector>

namespace linli::http {

namespace {

struct shelf {
  std::mutex guard;
  std::vector<std::unique_ptr<valijson::Validator>> idle;
};

shelf& shared_shelf() {
  static auto all = shelf{};
  return all;
}

}  // namespace

lent_validator::lent_validator() {
  auto& all = shared_shelf();
  auto const lock = std::scoped_lock{all.guard};
  if (all.idle.empty()) {
    mine_ = std::make_unique<valijson::Validator>();
  } else {
    mine_ = std::move(all.idle.back());
    all.idle.pop_back();
  }
}

lent_validator::~lent_validator() {
  auto& all = shared_shelf();
  auto const lock = std::scoped_lock{all.guard};
  all.idle.push_back(std::move(mine_));
}

}  // namespace linli::http
