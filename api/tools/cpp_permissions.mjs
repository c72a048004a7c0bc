// The permission table of api/permissions.yaml as C++: one line for every
// operation of the contract, in its order.
import { kBanner, literal, member } from './cpp.mjs'
import { operations } from './bundle.mjs'

/// What `may` of one line means: everyone, signed_in, or a list of roles.
export const isForRoles = (line) => Array.isArray(line.may)

function lineOf(permissions, { operation }) {
  const line = permissions.operations[operation.operationId]
  const who = isForRoles(line) ? 'roles' : line.may
  const roles = isForRoles(line) ? line.may : []
  const mask = roles.map((r) => `bit(role::${member(r)})`).join(' | ') || '0'
  const flags = [line.whole, line.looks, line.venues, line.own].map(Boolean)
  const told = flags.slice(0, flags.lastIndexOf(true) + 1).map((f) => `, ${f}`).join('')
  return `    {${literal(operation.operationId)}, whom::${who}, ${mask}, strength::${line.strength ?? 'card'}${told}},`
}

export function permissionSource(document, permissions) {
  const roles = Object.entries(permissions.roles)
  return `${kBanner}#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "api/generated/types.h"

#include "http/errors.h"

namespace linli::api {

// Databases keep the numbers: never change one.
${roles.map(([name, r]) => `static_assert(static_cast<int>(role::${member(name)}) == ${r.number});  // ${r.does}`).join('\n')}

struct role_entry {
  role which;
  std::string_view name;
  http::sentence title;
  bool of_venue{false};  // may be given for one venue
};

constexpr auto kRoles = std::to_array<role_entry>({
${roles.map(([name, r]) => `    {role::${member(name)}, ${literal(name)}, {${literal(r.zh)}, ${literal(r.en)}, ${literal(r['zh-Hant'])}}${r.of_venue ? ', true' : ''}},`).join('\n')}
});

enum class whom : std::uint8_t { everyone, signed_in, roles };

constexpr std::uint32_t bit(role const r) {
  return std::uint32_t{1} << static_cast<std::uint32_t>(r);
}

struct permission {
  std::string_view operation;
  whom may;
  std::uint32_t roles;  // bits, when only some may
  strength least;       // the weakest sign-in that will do
  bool whole{false};    // the role must be held for the whole district
  bool looks{false};    // everyone may, but who asks makes a difference
  bool venues{false};   // a role given for one venue counts, too
  bool own{false};      // whoever the thing is of may, too, without a role
};

/// One line for every operation of the contract, in the order of kOperations.
constexpr auto kPermissions = std::to_array<permission>({
${operations(document).map((o) => lineOf(permissions, o)).join('\n')}
});

}  // namespace linli::api
`
}
