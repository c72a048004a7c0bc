#include "venues/photograph_ops.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"
#include "people/audit.h"
#include "print/picture.h"
#include "secrets/encoding.h"
#include "venues/venue_ops.h"
#include "venues/venue_store.h"

namespace linli::venues {

namespace {

constexpr auto kLarge = 1600;
constexpr auto kSmall = 480;
constexpr auto kMostFileBytes = std::size_t{12} * 1024 * 1024;
constexpr auto kMostOfOne = std::size_t{30};

std::string name_of(photograph_of const& what) {
  return what.venue ? fmt::format("venue {}", what.venue->value)
                    : fmt::format("session {}", what.session.value_or(0));
}

people::spot spot_of(store::reader& db, photograph_of const& what) {
  auto const read = [](std::string area, std::optional<venue_id> const venue) {
    return people::spot{std::move(area), venue};
  };
  auto const found =
      what.venue
          ? db.one("SELECT area, id FROM venue WHERE id = $1", read,
                   *what.venue)
          : db.one(
                "SELECT a.area, COALESCE(r.venue, a.venue) FROM "
                "activity_session s JOIN activity a ON a.id = s.activity LEFT "
                "JOIN room r ON r.id = s.room WHERE s.id = $1",
                read, what.session.value_or(0));
  return found.value_or(people::spot{});
}

}  // namespace

void add_photograph(people::registry const& r,
                    people::caller const& by,
                    photograph_of const& what,
                    people::spot const& where,
                    photograph_wish const& wish) {
  by.allow(where);
  ensure(wish.file.size() <= kMostFileBytes, fault::invalid,
         "venues.not_a_photograph", "The file has more than 12 MB.");
  // Outside the transaction: drawing takes a while.
  auto const large = print::drawn_anew(wish.file, kLarge);
  auto const small = print::drawn_anew(large.jpeg, kSmall);
  r.db.write([&](store::writer& tx) {
    ensure(photographs_of(tx, what).size() < kMostOfOne, fault::conflict,
           "venues.too_many_photographs", "There are 30 already.");
    insert_photograph(tx,
                      {.key = {r.ids.next(by.now)},
                       .of = what,
                       .alt = base::normalize(wish.alt),
                       .width = large.width,
                       .height = large.height,
                       .has_consent = wish.has_consent,
                       .added_by = by.person,
                       .added_at = by.now},
                      secrets::base64url(large.jpeg),
                      secrets::base64url(small.jpeg));
    people::record(r, tx, by, "photograph.added", std::nullopt, where.area,
                   name_of(what));
  });
}

void add_venue_photograph(people::registry const& r,
                          people::caller const& by,
                          venue_id const which,
                          photograph_wish const& wish) {
  auto const v =
      r.db.read([&](store::reader& db) { return find_venue(db, which); });
  ensure(v && !v->closed_at, fault::not_found, "venues.no_such_venue",
         "There is no such venue.");
  add_photograph(r, by, {.venue = which}, spot_of(*v), wish);
}

void remove_photograph(people::registry const& r,
                       people::caller const& by,
                       photograph_id const which) {
  r.db.write([&](store::writer& tx) {
    auto const p = find_photograph(tx, which);
    ensure(p.has_value(), fault::not_found, "venues.no_such_photograph",
           "There is no such photograph.");
    auto const where = spot_of(tx, p->of);
    by.allow(where);
    delete_photograph(tx, which);
    people::record(r, tx, by, "photograph.removed", std::nullopt, where.area,
                   name_of(p->of));
  });
}

}  // namespace linli::venues
