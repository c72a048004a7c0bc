#include "cli/people.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>
#include <string>

#include "base/error.h"
#include "cli/keeper.h"
#include "people/appoint_ops.h"
#include "people/sign_in_ops.h"

namespace linli::cli {

namespace {

struct appointment {
  std::string district;
  std::string name;
  std::string role{"operator"};
  std::string area;
  std::string phone;
  std::string sign_in_name;
};

people::role role_from(std::string const& name) {
  for (auto const& r : api::kRoles) {
    if (r.name == name) {
      return r.which;
    }
  }
  throw base::error{fault::invalid, "cli.bad_option",
                    "There is no role \"" + name +
                        "\"; see api/permissions.yaml for all of them."};
}

std::string read_password() {
  auto line = std::string{};
  std::getline(std::cin, line);
  return line;
}

void appoint(context const& ctx, appointment const& a) {
  auto const role = role_from(a.role);
  auto const password =
      a.sign_in_name.empty() ? std::string{} : read_password();
  auto const half = open_platform(ctx, a.district);
  auto const& r = half->registry();
  auto const by = keeper(r, ctx.clock.now());
  auto const done = people::appoint(r, by,
                                    {.name = a.name,
                                     .phone = a.phone,
                                     .role = {.which = role, .area = a.area},
                                     .sign_in_name = a.sign_in_name,
                                     .password = password});
  fmt::print("{} is {} of {}{}.\n", a.name, a.role,
             a.area.empty() ? by.areas->root() : a.area,
             done.was_known ? ", and was known already" : "");
  if (!a.sign_in_name.empty()) {
    fmt::print("Sign in with the name {} and the password given.\n",
               a.sign_in_name);
  }
}

struct reset {
  std::string district;
  std::string sign_in_name;
};

void reset_sign_in(context const& ctx, reset const& what) {
  auto const half = open_platform(ctx, what.district);
  auto const& r = half->registry();
  people::reset_sign_in(r, keeper(r, ctx.clock.now()), what.sign_in_name,
                        read_password());
  fmt::print(
      "{} signs in with the password given, without an authenticator or a "
      "passkey. Every device was signed out.\n",
      what.sign_in_name);
}

}  // namespace

void add_people(CLI::App& app, context const& ctx) {
  auto* const people = app.add_subcommand(
      "people",
      "Persons of a district: its first officers, lists of residents");
  people->require_subcommand(1);
  auto* const verb = people->add_subcommand(
      "appoint",
      "Add a person of the staff and entrust them with a role, or entrust "
      "whoever of this name has the number already");
  auto const a = std::make_shared<appointment>();
  verb->add_option("--district", a->district, "Code of the district")
      ->required();
  verb->add_option("--name", a->name, "Name of the person")->required();
  verb->add_option("--role", a->role,
                   "operator, district_officer, subdistrict_officer, "
                   "community_staff …")
      ->capture_default_str();
  verb->add_option("--area", a->area,
                   "Code of the area it holds for; without it the district");
  verb->add_option("--phone", a->phone, "To sign in with a code");
  verb->add_option("--sign-in", a->sign_in_name,
                   "Name to sign in with; the password is read from standard "
                   "input");
  verb->callback([&ctx, a] { appoint(ctx, *a); });
  auto* const again = people->add_subcommand(
      "reset-sign-in",
      "A new password, read from standard input, for who forgot theirs or lost "
      "a device: authenticator and passkeys are gone, every device is signed "
      "out");
  auto const what = std::make_shared<reset>();
  again->add_option("--district", what->district, "Code of the district")
      ->required();
  again->add_option("--sign-in", what->sign_in_name, "Name they sign in with")
      ->required();
  again->callback([&ctx, what] { reset_sign_in(ctx, *what); });
  add_people_import(*people, ctx);
}

}  // namespace linli::cli
