#include "contributions/supporter_keeper.h"

namespace linli::contributions {

people::keeper supporter_keeper() {
  return {};
}

}  // namespace linli::contributions
