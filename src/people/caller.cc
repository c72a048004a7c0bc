#include "people/caller.h"

#include <algorithm>
#include <cassert>

#include "base/error.h"

namespace linli::people {

area_tree::area_tree(
    std::vector<std::pair<std::string, std::string>> const& areas) {
  for (auto const& [code, above] : areas) {
    above_.emplace(code, above);
    if (above.empty()) {
      root_ = code;
    }
  }
}

bool area_tree::has(std::string_view const code) const {
  return above_.contains(code);
}

bool area_tree::lies_in(std::string_view const area,
                        std::string_view const above) const {
  auto at = area.empty() ? std::string_view{root_} : area;
  while (at != above) {
    auto const found = above_.find(at);
    if (found == above_.end() || found->second.empty()) {
      return false;
    }
    at = found->second;
  }
  return true;
}

localized area_tree::name_of(std::string_view const area) const {
  auto const code = area.empty() ? root_ : std::string{area};
  auto const found = names_.find(code);
  if (found == names_.end()) {
    return same_in_all(code);
  }
  // Where it has no name in a language, by another.
  auto out = found->second;
  for (auto* const text : {&out.zh, &out.en, &out.zh_hant}) {
    for (auto const* const other : {&out.zh, &out.en, &out.zh_hant}) {
      *text = text->empty() ? *other : *text;
    }
    *text = text->empty() ? code : *text;
  }
  return out;
}

std::vector<std::string> area_tree::below(
    std::vector<std::string> const& areas) const {
  auto out = std::vector<std::string>{};
  for (auto const& entry : above_) {
    auto const& code = entry.first;
    if (std::ranges::any_of(areas,
                            [&](auto const& a) { return lies_in(code, a); })) {
      out.push_back(code);
    }
  }
  return out;
}

std::vector<std::string> area_tree::up_from(std::string_view const area) const {
  auto out = std::vector<std::string>{};
  auto at = area.empty() ? root_ : std::string{area};
  for (auto found = above_.find(at); found != above_.end();
       found = above_.find(at)) {
    out.push_back(at);
    at = found->second;
  }
  return out;
}

void area_tree::call(std::string const& code, localized name) {
  names_.insert_or_assign(code, std::move(name));
}

std::string area_tree::name_of(std::string_view const area,
                               http::language const speaks) const {
  if (area.empty()) {
    return {};
  }
  auto const all = name_of(area);
  return speaks == http::language::en   ? all.en
         : speaks == http::language::zh ? all.zh
                                        : all.zh_hant;
}

namespace {

bool opens(api::permission const* const asked, grant const& g) {
  return asked != nullptr && (asked->roles & api::bit(g.which)) != 0;
}

}  // namespace

std::vector<std::string> caller::scope() const {
  auto out = std::vector<std::string>{};
  for (auto const& g : grants) {
    if (!g.venue && opens(asked, g)) {
      out.push_back(g.area);
    }
  }
  return out;
}

std::vector<venue_id> caller::venues() const {
  auto out = std::vector<venue_id>{};
  for (auto const& g : grants) {
    if (g.venue && opens(asked, g)) {
      out.push_back(*g.venue);
    }
  }
  return out;
}

bool caller::has(std::uint32_t const roles, spot const& where) const {
  return std::ranges::any_of(grants, [&](grant const& g) {
    return (roles & api::bit(g.which)) != 0 &&
           (g.venue ? g.venue == where.venue
                    : areas->lies_in(where.area, g.area));
  });
}

bool caller::may(spot const& where) const {
  return asked != nullptr && has(asked->roles, where);
}

bool caller::may(std::string_view const area) const {
  return may(spot{.area = std::string{area}});
}

void caller::allow(spot const& where) const {
  ensure(may(where), fault::forbidden, "people.not_allowed",
         "None of the caller's roles holds there.");
}

bool caller::may_as_owner(std::optional<person_id> const owner) const {
  return asked != nullptr && asked->own && person.value != 0 && owner == whom();
}

void caller::allow(spot const& where,
                   std::optional<person_id> const owner) const {
  if (!may_as_owner(owner)) {
    allow(where);
  }
}

void caller::allow(std::string_view const area) const {
  allow(spot{.area = std::string{area}});
}

void check_permission(caller const& c) {
  assert(c.asked != nullptr);
  if (c.asked->may == api::whom::everyone) {
    return;
  }
  ensure(c.person.value != 0 && !c.needs_second_factor, fault::unauthorized,
         "people.not_signed_in", "Nobody is signed in.");
  if (c.asked->may == api::whom::roles) {
    auto const has_somewhere = !c.scope().empty() || c.asked->own ||
                               (c.asked->venues && !c.venues().empty());
    ensure(has_somewhere && (!c.asked->whole || c.may("")), fault::forbidden,
           "people.not_allowed", "None of the caller's roles may do this.");
  }
  ensure(c.signed_in_by >= c.asked->least, fault::forbidden,
         "people.stronger_sign_in_needed",
         "The session was begun in too weak a way for this.");
}

api::permission const& permission_of(std::string_view const operation) {
  auto const* const found = std::ranges::find(api::kPermissions, operation,
                                              &api::permission::operation);
  assert(found != std::ranges::end(api::kPermissions));
  return *found;
}

std::optional<caller> asking_for(caller const& c,
                                 std::string_view const operation) {
  auto out = c;
  out.asked = &permission_of(operation);
  try {
    check_permission(out);
  } catch (base::error const&) {
    return std::nullopt;
  }
  return out;
}

caller const& caller_of(http::request const& asked) {
  auto const* const found = dynamic_cast<caller const*>(asked.asks.get());
  assert(found != nullptr);
  return *found;
}

}  // namespace linli::people
