#include "store/copy_rows.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <utility>

#include "base/error.h"
#include "store/catalog.h"

namespace linli::store {

namespace {

std::string joined(std::vector<std::string> const& parts) {
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::vector<std::string> names_of(table_info const& t) {
  auto out = std::vector<std::string>{};
  for (auto const& c : t.columns) {
    out.push_back(c.name);
  }
  return out;
}

std::vector<kind> kinds_of(table_info const& t) {
  auto out = std::vector<kind>{};
  for (auto const& c : t.columns) {
    out.push_back(c.type);
  }
  return out;
}

std::vector<std::size_t> key_columns(table_info const& t) {
  auto out = std::vector<std::size_t>{};
  for (auto i = std::size_t{0}; i != t.columns.size(); ++i) {
    if (t.columns[i].key_position > 0) {
      out.push_back(i);
    }
  }
  std::ranges::sort(out, {},
                    [&](auto const i) { return t.columns[i].key_position; });
  return out;
}

/// The rows of a table in the order of its key, some at a time: a table need
/// not fit into memory.
class row_stream {
 public:
  row_stream(session& s, table_info const& t)
      : session_{&s}, kinds_{kinds_of(t)}, key_{key_columns(t)} {
    // Every table of ours has a key: a test holds the migrations to it.
    assert(!key_.empty());
    auto places = std::vector<std::string>{};
    for (auto i = std::size_t{0}; i != key_.size(); ++i) {
      places.push_back(fmt::format("${}", i + 1));
    }
    auto const order = key_order(t, s.runs_on());
    auto const head =
        fmt::format("SELECT {} FROM {}", joined(names_of(t)), t.name);
    auto const tail = fmt::format(" ORDER BY {} LIMIT {}", order, kAtOnce);
    first_ = head + tail;
    more_ = fmt::format("{} WHERE ({}) > ({}){}", head, order, joined(places),
                        tail);
  }

  /// Null at the end; valid until the next call.
  std::vector<value> const* next() {
    if (at_ == rows_.size() && !is_last_) {
      fetch();
    }
    return at_ == rows_.size() ? nullptr : &rows_[at_++];
  }

 private:
  static constexpr auto kAtOnce = std::size_t{2000};

  void fetch() {
    auto after = std::vector<value>{};
    if (!rows_.empty()) {
      for (auto const i : key_) {
        after.push_back(rows_.back()[i]);
      }
    }
    auto page = std::vector<std::vector<value>>{};
    session_->run(after.empty() ? first_ : more_, after, kinds_,
                  [&](std::span<value> row) {
                    page.emplace_back(row.begin(), row.end());
                  });
    is_last_ = page.size() < kAtOnce;
    rows_ = std::move(page);
    at_ = 0;
  }

  session* session_;
  std::vector<kind> kinds_;
  std::vector<std::size_t> key_;
  std::string first_;
  std::string more_;
  std::vector<std::vector<value>> rows_;
  std::size_t at_{0};
  bool is_last_{false};
};

/// Puts rows into a table, many with one statement.
class row_sink {
 public:
  row_sink(session& s, table_info const& t)
      : session_{&s},
        head_{fmt::format(
            "INSERT INTO {} ({}) VALUES ", t.name, joined(names_of(t)))},
        columns_{t.columns.size()},
        at_once_{std::max<std::size_t>(1, kMostParameters / columns_)} {}

  void put(std::vector<value> const& row) {
    values_.insert(values_.end(), row.begin(), row.end());
    if (values_.size() == columns_ * at_once_) {
      flush(at_once_);
    }
  }

  void finish() {
    auto const rest = std::exchange(values_, {});
    for (auto i = std::size_t{0}; i != rest.size(); i += columns_) {
      values_.assign(rest.begin() + static_cast<std::ptrdiff_t>(i),
                     rest.begin() + static_cast<std::ptrdiff_t>(i + columns_));
      flush(1);
    }
  }

 private:
  static constexpr auto kMostParameters = std::size_t{500};

  void flush(std::size_t const rows) {
    auto sql = head_;
    auto n = 0;
    for (auto r = std::size_t{0}; r != rows; ++r) {
      sql += r == 0 ? "(" : ", (";
      for (auto c = std::size_t{0}; c != columns_; ++c) {
        sql += fmt::format("{}${}", c == 0 ? "" : ", ", ++n);
      }
      sql += ')';
    }
    session_->run(sql, values_, {}, [](auto) {});
    values_.clear();
  }

  session* session_;
  std::string head_;
  std::size_t columns_;
  std::size_t at_once_;
  std::vector<value> values_;
};

std::int64_t count_of(reader db, table_info const& t) {
  return db.value_of<std::int64_t>("SELECT count(*) FROM " + t.name)
      .value_or(0);
}

bool is_same(value const& a, value const& b) {
  if (a.is_null || b.is_null) {
    return a.is_null == b.is_null;
  }
  switch (a.type) {
    case kind::integer: return a.integer == b.integer;
    case kind::real: return a.real == b.real;
    case kind::text: return a.text == b.text;
  }
  return false;
}

std::string as_text(value const& v) {
  return v.type == kind::text ? v.text : std::to_string(v.integer);
}

std::string key_text(table_info const& t, std::vector<value> const& row) {
  auto out = std::vector<std::string>{};
  for (auto i = std::size_t{0}; i != row.size(); ++i) {
    if (t.columns[i].key_position > 0) {
      out.push_back(t.columns[i].name + " " + as_text(row[i]));
    }
  }
  return joined(out);
}

/// Below 0: the key of `a` comes first.
int order_of_keys(table_info const& t,
                  std::vector<value> const& a,
                  std::vector<value> const& b) {
  for (auto const i : key_columns(t)) {
    if (a[i].type == kind::text && a[i].text != b[i].text) {
      return a[i].text < b[i].text ? -1 : 1;
    }
    if (a[i].integer != b[i].integer) {
      return a[i].integer < b[i].integer ? -1 : 1;
    }
  }
  return 0;
}

[[noreturn]] void differ(address const& a,
                         address const& b,
                         std::string const& what) {
  throw base::error{
      fault::conflict, "store.differs",
      fmt::format("{} and {} differ: {}.", a.shown(), b.shown(), what)};
}

std::int64_t compare_table(table_info const& t,
                           frozen& a,
                           frozen& b,
                           base::progress const& progress) {
  auto left = row_stream{a.connection(), t};
  auto right = row_stream{b.connection(), t};
  auto const fail = [&](std::string const& what) {
    differ(a.connection().where(), b.connection().where(), what);
  };
  auto const total = static_cast<std::uint64_t>(count_of(a.db(), t));
  auto const what = "Comparing " + t.name;
  for (auto n = std::int64_t{0};; ++n) {
    auto const* const x = left.next();
    auto const* const y = right.next();
    if (x == nullptr && y == nullptr) {
      return n;
    }
    if (x == nullptr || y == nullptr) {
      fail(fmt::format("the row of {} with {} is only in {}", t.name,
                       key_text(t, x == nullptr ? *y : *x),
                       (x == nullptr ? b : a).connection().where().shown()));
    }
    if (auto const order = order_of_keys(t, *x, *y); order != 0) {
      fail(fmt::format("the row of {} with {} is only in {}", t.name,
                       key_text(t, order < 0 ? *x : *y),
                       (order < 0 ? a : b).connection().where().shown()));
    }
    for (auto c = std::size_t{0}; c != t.columns.size(); ++c) {
      if (!is_same((*x)[c], (*y)[c])) {
        fail(fmt::format("{} of the row of {} with {}", t.columns[c].name,
                         t.name, key_text(t, *x)));
      }
    }
    progress(what, static_cast<std::uint64_t>(n), total);
  }
}

}  // namespace

void copy_rows(frozen& from,
               address const& to,
               base::progress const& progress) {
  auto s = session{to, session::role::writer};
  auto source = from.db();
  auto const tables = tables_of(source);
  s.execute("BEGIN");
  if (to.kind == engine::sqlite) {
    s.execute("PRAGMA defer_foreign_keys = ON");
  }
  for (auto i = tables.size(); i-- != 0;) {
    s.execute("DELETE FROM " + tables[i].name);  // what a migration put there
  }
  for (auto const& t : tables) {
    auto rows = row_stream{from.connection(), t};
    auto sink = row_sink{s, t};
    auto const total = static_cast<std::uint64_t>(count_of(source, t));
    auto const what = "Copying " + t.name;
    auto n = std::int64_t{0};
    while (auto const* const row = rows.next()) {
      sink.put(*row);
      progress(what, static_cast<std::uint64_t>(++n), total);
    }
    sink.finish();
  }
  s.execute("COMMIT");
}

std::vector<copied_table> compare_rows(frozen& a,
                                       frozen& b,
                                       base::progress const& progress) {
  auto db = a.db();
  auto out = std::vector<copied_table>{};
  for (auto const& t : tables_of(db)) {
    out.push_back({t.name, compare_table(t, a, b, progress)});
  }
  return out;
}

}  // namespace linli::store
