#include "volunteers/turn_keeper.h"

namespace linli::volunteers {

people::keeper turn_keeper() {
  return {};
}

}  // namespace linli::volunteers
