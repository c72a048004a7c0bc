#include "contributions/contributions_api.h"

namespace linli::contributions {

void mount_contributions(http::router&, people::people_needs const&) {}

}  // namespace linli::contributions
