#include "people/audit_head.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "secrets/seal.h"

namespace linli::people {

namespace {

constexpr auto kChain = 0;    // the part that is the chain's
constexpr auto kSums = 64;    // parts 1 to 64
constexpr auto kPage = 2000;  // lines looked at at once
constexpr auto kMostFindings = std::size_t{20};

struct part_row {
  int part{};
  std::int64_t lines{};
  std::string hash{};
  std::string sealed{};
};

std::string context_of(int const part) {
  return fmt::format("audit head {}", part);
}

std::string sealed(secrets::keyring const& keys, part_row const& p) {
  return secrets::seal(keys, context_of(p.part),
                       fmt::format("{} {}", p.lines, p.hash));
}

bool is_ours(secrets::keyring const& keys, part_row const& p) {
  try {
    return secrets::open(keys, context_of(p.part), p.sealed) ==
           fmt::format("{} {}", p.lines, p.hash);
  } catch (base::error const&) {
    return false;
  }
}

part_row read_part(int const part,
                   std::int64_t const lines,
                   std::string hash,
                   std::string seal) {
  return {part, lines, std::move(hash), std::move(seal)};
}

void put(secrets::keyring const& keys, store::writer& tx, part_row const& p) {
  tx.run(R"(
    INSERT INTO audit_head (part, lines, hash, sealed) VALUES ($1, $2, $3, $4)
    ON CONFLICT (part) DO UPDATE SET lines = excluded.lines,
      hash = excluded.hash, sealed = excluded.sealed)",
         p.part, p.lines, p.hash, sealed(keys, p));
}

void put_head(secrets::keyring const& keys,
              store::writer& tx,
              audit_head const& h) {
  put(keys, tx, {.part = kChain, .lines = h.lines, .hash = h.hash});
}

// One that writes alone, as on SQLite, has one sum; connections that write side
// by side have one each, as far as there are, or they would have to wait for
// each other. Nothing is looked up: PostgreSQL takes what a serializable
// transaction reads of so small a table for the whole of it.
std::string sum_of(store::engine const e) {
  return fmt::format(
      R"(
    INSERT INTO audit_head (part, lines) VALUES ({}, $1)
    ON CONFLICT (part) DO UPDATE SET lines = audit_head.lines + excluded.lines
    RETURNING part, lines, hash, sealed)",
      e == store::engine::sqlite
          ? "1"
          : fmt::format("1 + pg_backend_pid() % {}", kSums));
}

/// A sum somebody else changed is not made ours again, not even when it comes
/// to what its seal says: the seal goes, and `linli check` tells.
void add_lines(secrets::keyring const& keys,
               store::writer& tx,
               std::int64_t const recorded) {
  auto now = *tx.one(sum_of(tx.runs_on()), read_part, recorded);
  auto before = now;
  before.lines -= recorded;
  if (is_ours(keys, before)) {
    put(keys, tx, now);
  } else {
    tx.run(
        "UPDATE audit_head SET sealed = 'broken' WHERE part = $1 AND sealed <> "
        "''",
        now.part);
  }
}

std::int64_t count_lines(store::reader& db) {
  return *db.value_of<std::int64_t>("SELECT COUNT(*) FROM audit");
}

/// Over the lines there are, whoever wrote them.
void put_first_head(registry const& r, store::writer& tx) {
  tx.run("DELETE FROM audit_head");
  put_head(r.keys, tx, chain_everything(tx));
  for (auto part = 1; part <= kSums; ++part) {
    put(r.keys, tx, {.part = part, .lines = part == 1 ? count_lines(tx) : 0});
  }
}

std::vector<part_row> parts_of(store::reader& db) {
  return db.all(
      "SELECT part, lines, hash, sealed FROM audit_head ORDER BY part",
      read_part);
}

bool has_head(store::reader& db) {
  return *db.value_of<std::int64_t>(
             "SELECT COUNT(*) FROM audit_head WHERE sealed <> ''") != 0;
}

/// Collects what was found, but not without end.
class finder {
 public:
  template <typename... Args>
  void found(fmt::format_string<Args...> const text, Args&&... args) {
    if (all_.size() < kMostFindings) {
      all_.push_back(fmt::format(text, std::forward<Args>(args)...));
    }
  }

  std::vector<std::string> all() && { return std::move(all_); }

 private:
  std::vector<std::string> all_;
};

/// The sums together; nothing when one cannot be believed.
std::optional<std::int64_t> look_at_parts(finder& f,
                                          std::vector<part_row> const& parts,
                                          secrets::keyring const& keys) {
  auto sum = std::int64_t{0};
  auto next = 0;
  auto are_ours = parts.size() == kSums + 1;
  for (auto const& p : parts) {
    are_ours = are_ours && p.part == next++;
    if (!is_ours(keys, p)) {
      f.found("part {} of the head is not what was recorded", p.part);
      are_ours = false;
    }
    sum += p.part == kChain ? 0 : p.lines;
  }
  if (parts.size() != kSums + 1) {
    f.found("{} of the head's {} parts are here", parts.size(), kSums + 1);
  }
  return are_ours ? std::optional{sum} : std::nullopt;
}

void look_at_chain(finder& f, store::reader& db, audit_head const& head) {
  auto const last = chain_end(db);
  if (last.lines < head.lines) {
    f.found("lines {} to {} are missing at the end", last.lines + 1,
            head.lines);
  } else if (last.lines > head.lines) {
    f.found("lines {} to {} were chained by somebody else", head.lines + 1,
            last.lines);
  } else if (last != head) {
    f.found("line {} is not the last one that was recorded", head.lines);
  }
}

void look_at_unchained(finder& f,
                       store::reader& db,
                       secrets::keyring const& keys) {
  auto after = audit_id{};
  for (;;) {
    auto const page = unchained_after(db, after, kPage);
    for (auto const& [line, seal] : page) {
      if (seal != seal_of(keys, line)) {
        f.found("line with id {} was put in by somebody else, or changed",
                line.key.value);
      }
      after = line.key;
    }
    if (page.size() < std::size_t{kPage}) {
      return;
    }
  }
}

void look_at_sum(finder& f, store::reader& db, std::int64_t const recorded) {
  auto const here = count_lines(db);
  if (here < recorded) {
    f.found("{} of {} lines are missing", recorded - here, recorded);
  } else if (here > recorded) {
    f.found("{} lines are more than the {} that were recorded", here - recorded,
            recorded);
  }
}

void look_at_noted(finder& f, store::reader& db, audit_head const& noted) {
  if (chain_end(db).lines < noted.lines) {
    f.found(
        "the database was put back to before line {}, which was noted outside",
        noted.lines);
  } else if (!has_been_head(db, noted)) {
    f.found("line {} is not the one that was noted outside", noted.lines);
  }
}

}  // namespace

std::string text_of(audit_head const& h) {
  return fmt::format("{}:{}", h.lines, h.hash);
}

std::optional<audit_head> parse_audit_head(std::string_view const text) {
  constexpr auto kHashLetters = std::size_t{43};
  auto const colon = std::min(text.find(':'), text.size());
  auto const lines = base::parse_integer(text.substr(0, colon));
  auto const hash = text.substr(std::min(colon + 1, text.size()));
  auto const is_one = lines && *lines >= 0 &&
                      hash.size() == (*lines == 0 ? 0 : kHashLetters) &&
                      colon != text.size();
  return is_one ? std::optional{audit_head{*lines, std::string{hash}}}
                : std::nullopt;
}

bool anchor_audit(registry const& r) {
  if (r.db.read(has_head)) {
    return false;
  }
  return r.db.write_scarce(kAuditChain, [&](store::writer& tx) {
    if (has_head(tx)) {
      return false;
    }
    put_first_head(r, tx);
    return true;
  });
}

bool has_sealed_head(store::reader& db, secrets::keyring const& keys) {
  auto const parts = parts_of(db);
  return parts.size() == kSums + 1 &&
         std::ranges::all_of(
             parts, [&](part_row const& p) { return is_ours(keys, p); });
}

void accept_audit(registry const& r, caller const& by) {
  r.db.write_scarce(kAuditChain, [&](store::writer& tx) {
    if (!audit_head_findings(tx, r.keys).empty()) {
      put_first_head(r, tx);
    }
    record(r, tx, by, "audit.accepted", {}, {});
  });
}

bool has_been_used(store::reader& db) {
  return *db.value_of<std::int64_t>(
             "SELECT (SELECT COUNT(*) FROM person) + "
             "(SELECT COUNT(*) FROM audit)") != 0;
}

std::optional<audit_head> find_audit_head(store::reader& db) {
  return db.one(
      "SELECT lines, hash FROM audit_head WHERE part = 0 AND sealed <> ''",
      [](std::int64_t const lines, std::string hash) {
        return audit_head{lines, std::move(hash)};
      });
}

bool has_been_head(store::reader& db, audit_head const& h) {
  return h.lines == 0 ||
         db.value_of<std::string>("SELECT hash FROM audit WHERE sequence = $1",
                                  h.lines) == h.hash;
}

std::string seal_of(secrets::keyring const& keys, audit_line const& line) {
  return secrets::lookup(keys, "audit line", said_by(line));
}

void count_line(registry const& r, store::writer& tx) {
  tx.count(
      [&keys = r.keys](store::writer& at_the_end, std::int64_t const recorded) {
        add_lines(keys, at_the_end, recorded);
      });
}

void move_audit_head(secrets::keyring const& keys,
                     store::writer& tx,
                     audit_head const& from,
                     audit_head const& to) {
  auto const now =
      tx.one("SELECT part, lines, hash, sealed FROM audit_head WHERE part = 0",
             read_part);
  if (now && is_ours(keys, *now) && audit_head{now->lines, now->hash} == from) {
    put_head(keys, tx, to);
  }
}

std::vector<std::string> audit_head_findings(
    store::reader& db,
    secrets::keyring const& keys,
    std::span<audit_head const> const noted) {
  auto f = finder{};
  auto const parts = parts_of(db);
  auto const recorded = look_at_parts(f, parts, keys);
  if (recorded) {
    look_at_chain(f, db, {parts.front().lines, parts.front().hash});
    look_at_sum(f, db, *recorded);
  }
  look_at_unchained(f, db, keys);
  for (auto const& each : noted) {
    look_at_noted(f, db, each);
  }
  return std::move(f).all();
}

}  // namespace linli::people
