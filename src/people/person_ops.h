#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "people/audit.h"
#include "people/caller.h"
#include "people/consent.h"
#include "people/household_ops.h"
#include "people/person_store.h"
#include "people/registry.h"

/// One function for each thing done to persons: one transaction, load, rule,
/// save, audit. Each throws people.not_allowed when none of the caller's roles
/// holds for the person's area, people.no_such_person for one that is merged or
/// erased.
namespace linli::people {

/// With what the venue is called, when it holds for one.
struct named_grant {
  grant what{};
  std::optional<localized> venue{};
};

/// A person with everything a page shows.
struct person_view {
  person_row row;
  std::vector<capacity> capacities;
  std::vector<named_grant> grants;
  std::vector<std::pair<representation_row, std::string>> representatives;
  std::map<sealed_field, std::string> fields;  // opened
  bool has_card{false};
  std::vector<home_view> homes;       // the one now first
  std::optional<std::int64_t> merge;  // the latest that can be undone
};

/// What is told of a person; members without a value are left as they are, an
/// empty text takes the field away.
struct person_change {
  std::optional<std::string> name;
  std::optional<std::string> area;
  std::optional<std::string> born;
  std::optional<language> speaks;
  std::optional<std::vector<capacity>> capacities;
  std::map<sealed_field, std::string> fields;
};

std::vector<named_grant> named_grants(registry const& r,
                                      store::reader& db,
                                      person_id who,
                                      base::instant now);

/// Everything of a person, without asking who asks; of a record that was merged
/// what it still says.
person_view view_of(registry const& r,
                    store::reader& db,
                    person_id who,
                    base::instant now);

/// Whether a phone number is known and ends with these digits.
bool phone_ends_with(registry const& r,
                     store::reader& db,
                     person_id who,
                     std::string_view digits);

/// Opens the sealed fields; that somebody looked is recorded.
person_view get_person(registry const& r, caller const& by, person_id who);

/// Throws people.no_such_area, people.bad_phone, people.bad_email,
/// people.bad_birth_date, people.bad_identity_number, people.already_known.
person_view create_person(registry const& r,
                          caller const& by,
                          person_change const& what,
                          bool is_demo = false);

/// As create_person, and people.changed_meanwhile when the person's revision is
/// another, people.no_consent_to_keep for a health note nobody agreed to,
/// people.beyond_own_role for addresses of somebody with a higher role.
person_view update_person(registry const& r,
                          caller const& by,
                          person_id who,
                          std::int64_t revision,
                          person_change const& what);

/// One's own: name, area, language, date of birth.
void update_me(registry const& r, caller const& me, person_change const& what);

struct person_page {
  person_order by{};
  std::string after{};  // the `next` of the page before
  int limit{50};
};

struct person_list {
  std::vector<person_line> lines;
  std::optional<std::string> next;
};

/// `text`: a part of the name, or a whole number or address. Throws
/// people.no_such_area, people.not_allowed.
person_list find_persons(registry const& r,
                         caller const& by,
                         std::string_view text,
                         std::string const& area,
                         std::optional<capacity> is,
                         person_page const& page);

/// How many there are, up to `most`.
std::int64_t count_persons(registry const& r,
                           caller const& by,
                           std::string_view text,
                           std::int64_t most);

/// As find_persons, of certain areas and without asking who asks.
person_list find_persons_in(registry const& r,
                            std::string_view text,
                            std::vector<std::string> const& scope,
                            std::optional<capacity> is,
                            base::instant now,
                            person_page const& page);

/// Everybody find_persons would list, and that they were taken along is
/// recorded. Throws as find_persons, and people.too_many_to_export.
std::vector<person_line> export_persons(registry const& r,
                                        caller const& by,
                                        std::string_view text,
                                        std::string const& area,
                                        std::optional<capacity> is);

/// What the person agreed to is about to be shown: recorded.
void see_consents(registry const& r, caller const& by, person_id who);

/// Either for an area or for one venue.
struct role_wish {
  role which{};
  std::string area{};
  std::optional<venue_id> venue{};
  std::optional<int> days{};
};

/// Only below one's own role, inside one's own area; an operator any. Throws
/// people.beyond_own_role, people.no_such_area, people.not_for_a_venue,
/// venues.no_such_venue.
void give_role(registry const& r,
               caller const& by,
               person_id who,
               role_wish const& wish);

/// Throws people.no_such_grant, people.beyond_own_role.
void take_role(registry const& r,
               caller const& by,
               person_id who,
               grant_id which);

/// The venue closes: roles for it end. Within the transaction that closes it.
void end_venue_roles(registry const& r,
                     store::writer& tx,
                     caller const& by,
                     venue_id which);

/// The venue lies in another area: roles for it go along.
void move_venue_roles(store::writer& tx,
                      venue_id which,
                      std::string const& area);

/// As give_role, to whoever: wherever they live. Throws people.no_such_person,
/// people.minor_needs_guardian.
grant_id appoint(registry const& r,
                 caller const& by,
                 person_id who,
                 role_wish const& wish);

/// As take_role, wherever its holder lives.
void end_role(registry const& r, caller const& by, grant_id which);

/// Who is entrusted with what.
struct role_holder {
  person_id person{};
  std::string name{};
  named_grant held{};
  std::optional<person_id> given_by{};
  bool may_end{false};
};

/// Those whose role is for the caller's areas, or for this one; by role, then
/// name. Throws people.no_such_area, people.not_allowed.
std::vector<role_holder> role_holders(registry const& r,
                                      caller const& by,
                                      std::string const& area);

/// Who has this whole number or address, wherever they live; recorded. Throws
/// people.no_such_person, also for a child's; people.bad_phone,
/// people.bad_email.
person_row find_by_address(registry const& r,
                           caller const& by,
                           sealed_field field,
                           std::string const& address);

std::string give_card(registry const& r, caller const& by, person_id who);
void revoke_card(registry const& r, caller const& by, person_id who);

/// Under 14 only a guardian says it: people.minor_needs_guardian.
void record_consent(registry const& r,
                    caller const& by,
                    person_id who,
                    std::string_view purpose,
                    bool is_given,
                    consent_how how);

/// Somebody else answered for the person: told.
void tell_of_consent(registry const& r,
                     store::writer& tx,
                     caller const& by,
                     person_id who,
                     std::string_view purpose,
                     bool is_given);

/// Throws people.for_oneself; people.minor_needs_guardian when a child's is no
/// guardian, or a guardian's is no child.
void add_representative(registry const& r,
                        caller const& by,
                        person_id who,
                        person_id agent,
                        representation_kind kind,
                        consent_how how);
void end_representative(registry const& r,
                        caller const& by,
                        person_id who,
                        representation_id which);

/// By either of the two. Throws people.no_such_representation.
void end_my_representation(registry const& r,
                           caller const& me,
                           representation_id which);

/// Guardians of who has turned 14 act no more, and both are told. How many.
std::size_t end_guardianships(registry const& r, base::instant now);

/// Whether the session acts for somebody as staff, not as family or guardian.
bool acts_as_staff(store::reader& db, caller const& by);

/// From here on the session acts for `whom`, or for oneself again. Family and
/// guardians by what was recorded; staff for who belongs to their area and just
/// agreed. Throws people.no_consent_to_act.
void act_for(registry const& r,
             caller const& me,
             std::optional<person_id> whom,
             std::optional<consent_how> how);

/// The other's roles, cards, consents and sign-in ways go to `kept`, with what
/// only it knew.
/// Throws people.for_oneself, people.already_merged.
void merge_persons(registry const& r,
                   caller const& by,
                   person_id kept,
                   person_id gone);

/// Answers whose record it was merged into. Throws people.no_such_merge.
person_id undo_merge(registry const& r, caller const& by, std::int64_t merge);

}  // namespace linli::people
