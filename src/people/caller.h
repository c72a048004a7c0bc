#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/generated/permissions.h"

#include "base/clock.h"
#include "http/request.h"
#include "people/localized.h"
#include "people/person.h"
#include "people/venue_place.h"

/// Who asks, and what they may. A caller is made once for a request, by the
/// gate (gate.h), and handed to every operation.
namespace linli::people {

using api::role;
using api::strength;
using session_id = id<struct session_tag>;
using grant_id = id<struct grant_tag>;

struct grant {
  grant_id key{};
  role which{};
  std::string area{};
  base::instant since{};
  std::optional<base::instant> until{};
  std::optional<venue_id> venue{};  // it holds for this one in the area only
};

/// Where something is: in an area, and there in a venue or in none.
struct spot {
  std::string area{};
  std::optional<venue_id> venue{};
};

/// The hierarchy of a district: which area lies in which.
class area_tree {
 public:
  area_tree() = default;
  /// Code and the code above it, empty for the district's own.
  explicit area_tree(
      std::vector<std::pair<std::string, std::string>> const& areas);

  bool has(std::string_view code) const;

  /// The district itself.
  std::string const& root() const { return root_; }

  /// The code where no name is known; an empty area is the district's.
  localized name_of(std::string_view area) const;

  /// Whether `area` is `above` or lies in it; an empty area is the district's.
  bool lies_in(std::string_view area, std::string_view above) const;

  /// The areas and all below them, sorted, each once.
  std::vector<std::string> below(std::vector<std::string> const& areas) const;

  /// The area and all above it, the smallest first; an empty one is the
  /// district's.
  std::vector<std::string> up_from(std::string_view area) const;

  /// How people call an area. Before the tree is shared.
  void call(std::string const& code, localized name);

  /// The name of an area, or its code when nobody named it; empty for the
  /// district's own.
  std::string name_of(std::string_view area, http::language speaks) const;

 private:
  std::string root_;
  std::map<std::string, localized, std::less<>> names_;
  std::map<std::string, std::string, std::less<>> above_;
};

struct caller : http::caller {
  /// The areas in which one of the roles that this operation is open to holds;
  /// empty for operations that are not about areas.
  std::vector<std::string> scope() const;

  /// The single venues for which one does.
  std::vector<venue_id> venues() const;

  /// Throws error{forbidden, "people.not_allowed"} unless one of those areas
  /// holds this one, or the spot is in one of those venues. An empty area is
  /// the district's.
  void allow(std::string_view area) const;
  void allow(spot const& where) const;
  /// And unless the operation is open to whoever a thing is of (`own` of the
  /// permission table) and they ask.
  void allow(spot const& where, std::optional<person_id> owner) const;
  bool may_as_owner(std::optional<person_id> owner) const;
  bool may(std::string_view area) const;
  bool may(spot const& where) const;

  /// Whether the caller has one of the roles (api::bit) there.
  bool has(std::uint32_t roles, spot const& where) const;

  /// Whom what is done is done for: the person acted for, else oneself.
  person_id whom() const { return acting_for.value_or(person); }

  api::permission const* asked{nullptr};
  std::shared_ptr<area_tree const> areas{};
  base::instant now{};

  // Of whoever has signed in; zero for everybody else.
  person_id person{};
  session_id session{};
  strength signed_in_by{};
  bool needs_second_factor{false};
  std::optional<person_id> acting_for{};
  std::vector<grant> grants{};
};

/// Throws error{unauthorized, "people.not_signed_in"}, error{forbidden,
/// "people.stronger_sign_in_needed"} or error{forbidden, "people.not_allowed"}
/// unless `c` may call the operation somewhere at least, or something could be
/// their own.
void check_permission(caller const& c);

/// The line of the permission table. The operation must be in it.
api::permission const& permission_of(std::string_view operation);

/// The caller as who asks for another operation; nothing when they may not.
std::optional<caller> asking_for(caller const& c, std::string_view operation);

/// The caller the gate made of a request.
caller const& caller_of(http::request const& asked);

}  // namespace linli::people
