#include "volunteers/volunteers_api.h"

namespace linli::volunteers {

void mount_volunteers(http::router&, people::people_needs const&) {}

}  // namespace linli::volunteers
