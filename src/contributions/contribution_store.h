#pragma once

#include <optional>
#include <string>
#include <vector>

#include "contributions/contribution.h"
#include "store/database.h"

/// The tables `contribution`, `delivery` and `contribution_use` of
/// migrations/0004_living_room.sql and 0007_rooms_and_reversals.sql: SQL and
/// nothing else.
namespace linli::contributions {

std::optional<contribution_row> find_contribution(store::reader& db,
                                                  contribution_id which);
std::optional<contribution_row> contribution_made_as(
    store::reader& db, people::person_id by, std::string const& own_key);
void insert_contribution(store::writer& db, contribution_row const& c);

/// State, sums, reason and who decided; counts the revision up.
void update_contribution(store::writer& db, contribution_row const& c);

/// The latest first.
std::vector<contribution_row> contributions_of(store::reader& db,
                                               supporter_id which);
std::vector<contribution_row> pledged_by(store::reader& db,
                                         people::person_id who);

struct contribution_query {
  std::vector<std::string> areas{};
  std::optional<contribution_state> state{};
  std::optional<activities::activity_row> fit_for{};
  std::int64_t before{};  // ids below it; 0: from the newest
  int limit{50};
};

/// For certain areas, the latest first. What fits an activity was accepted, is
/// not used up, and is for it, for its venue, or for neither of any.
std::vector<contribution_row> list_contributions(store::reader& db,
                                                 contribution_query const& q);
std::int64_t count_pledged(store::reader& db,
                           std::vector<std::string> const& areas);

/// Of how many of its contributions something came.
std::int64_t count_delivered(store::reader& db, supporter_id which);

std::optional<delivery_row> find_delivery(store::reader& db, delivery_id which);
std::optional<delivery_row> delivery_made_as(store::reader& db,
                                             people::person_id by,
                                             std::string const& own_key);
void insert_delivery(store::writer& db, delivery_row const& d);

/// When, by whom, and why.
void mark_reversed(store::writer& db, delivery_row const& d);

/// The delivery that puts a reversed one right.
std::optional<delivery_row> find_instead_of(store::reader& db,
                                            delivery_id which);
std::vector<delivery_row> deliveries_of(store::reader& db,
                                        contribution_id which);

/// The last number that was given away in a year; 0 when none was.
int last_receipt(store::reader& db, int year);

std::optional<use_row> find_use(store::reader& db, use_id which);
std::optional<use_row> use_made_as(store::reader& db,
                                   people::person_id by,
                                   std::string const& own_key);
void insert_use(store::writer& db, use_row const& u);
void mark_undone(store::writer& db, use_id which);
std::vector<use_row> uses_of(store::reader& db, contribution_id which);

}  // namespace linli::contributions
