#pragma once

#include <cctype>
#include <cstdint>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "geo/projection.h"
#include "walk/network_builder.h"
#include "walk/town.h"

namespace linli::test {

/// A town drawn in a test, so that the whole truth stands on one screen:
///
///     A---B   C
///         |   |
///         D-g-E
///
/// Upper-case letters and digits are junctions with a name, + is one without.
/// From a junction a street leads to the right over - or down over |, to the
/// next junction. One character, and one line, is `a_character` long. Letters
/// within a street say what it is:
///
///     g  gated: may begin or end a walk      s  stairs
///     l  a lift                              w  not for wheels
///     > < ^ v  walked in this direction only
///
/// or what stands at that point of it:
///
///     x  marked crossing    t  crossing with signals (traffic lights)
///     k  raised kerb        c  closed: a wall      n  a gate on the way
class ascii_town {
 public:
  explicit ascii_town(std::string_view const drawing,
                      meters const a_character = meters{25})
      : a_character_{a_character} {
    split(drawing);
    for (auto y = std::size_t{0}; y != lines_.size(); ++y) {
      for (auto x = std::size_t{0}; x != lines_[y].size(); ++x) {
        if (is_junction(at(x, y))) {
          place(x, y);
          follow(x, y, 1, 0, '-');
          follow(x, y, 0, 1, '|');
        }
      }
    }
    streets = std::make_shared<walk::network const>(builder_.build(
        {.name = "drawn", .attribution = "drawn", .date = {}}, &report));
  }

  /// Where a named junction is.
  geo::latlng operator[](char const name) const { return named_.at(name); }

  /// A point on the straight line between two junctions.
  geo::latlng between(char const a, char const b, double const share) const {
    auto const p = (*this)[a];
    auto const q = (*this)[b];
    return {p.lat + share * (q.lat - p.lat), p.lng + share * (q.lng - p.lng)};
  }

  /// `east` and `south` characters away from the first of the drawing.
  geo::latlng point(double const east, double const south) const {
    auto const m = a_character_.value;
    return geo::projection{kOrigin}.to_latlng({east * m, -south * m});
  }

  walk::town town(std::vector<walk::profile> who) const {
    return walk::town{streets, std::move(who)};
  }

  std::shared_ptr<walk::network const> streets;
  walk::build_report report;

 private:
  static constexpr auto kOrigin = geo::latlng{31.2646, 121.505};

  void split(std::string_view rest) {
    while (!rest.empty()) {
      auto const end = rest.find('\n');
      lines_.emplace_back(rest.substr(0, end));
      rest = end == rest.npos ? "" : rest.substr(end + 1);
    }
  }

  char at(std::size_t const x, std::size_t const y) const {
    return y < lines_.size() && x < lines_[y].size() ? lines_[y][x] : ' ';
  }

  static bool is_junction(char const c) {
    return c == '+' || std::isupper(static_cast<unsigned char>(c)) != 0 ||
           std::isdigit(static_cast<unsigned char>(c)) != 0;
  }

  std::int64_t place(std::size_t const x, std::size_t const y) {
    auto const c = at(x, y);
    auto const where = point(static_cast<double>(x), static_cast<double>(y));
    auto const key = static_cast<std::int64_t>(y * 1000 + x);
    builder_.add_node(key, where,
                      {.crossing = c == 'x',
                       .signals = c == 't',
                       .kerb = c == 'k',
                       .closed = c == 'c',
                       .gated = c == 'n'});
    if (is_junction(c) && c != '+') {
      named_.insert_or_assign(c, where);
    }
    return key;
  }

  void follow(std::size_t x,
              std::size_t y,
              std::size_t const right,
              std::size_t const down,
              char const line) {
    if (at(x + right, y + down) != line) {
      return;
    }
    auto keys = std::vector{place(x, y)};
    auto traits = walk::street_traits{};
    for (;;) {
      x += right;
      y += down;
      auto const c = at(x, y);
      if (is_junction(c)) {
        keys.push_back(place(x, y));
        builder_.add_street(keys, traits, "");
        return;
      }
      if (c == 'x' || c == 't' || c == 'k' || c == 'c' || c == 'n') {
        keys.push_back(place(x, y));
      } else if (c != line) {
        mark(traits, c);
      }
    }
  }

  static void mark(walk::street_traits& t, char const c) {
    switch (c) {
      case 'g': t.gated = true; return;
      case 's': t.stairs = true; return;
      case 'l': t.lift = true; return;
      case 'w': t.no_wheels = true; return;
      case '>':
      case 'v': t.backward = false; return;
      case '<':
      case '^': t.forward = false; return;
      default:
        throw std::invalid_argument{std::string{"a drawn street leads to '"} +
                                    c + "'"};
    }
  }

  meters a_character_;
  std::vector<std::string> lines_;
  std::map<char, geo::latlng> named_;
  walk::network_builder builder_;
};

}  // namespace linli::test
