#include "walk/street_pieces.h"

#include <algorithm>
#include <array>
#include <utility>

namespace linli::walk {

namespace {

constexpr auto kNone = UINT32_MAX;

/// How many street ends meet at each node; passing through counts two.
std::vector<std::uint8_t> count_ends(std::size_t const nodes,
                                     pieces const& streets) {
  constexpr auto kMany = std::uint8_t{3};
  auto ends = std::vector<std::uint8_t>(nodes);
  for (auto const& s : streets.all) {
    auto const points = streets.nodes_of(s);
    for (auto i = std::size_t{0}; i != points.size(); ++i) {
      auto const is_end = i == 0 || i + 1 == points.size();
      auto& n = ends[points[i]];
      n = static_cast<std::uint8_t>(std::min(kMany + 0, n + (is_end ? 1 : 2)));
    }
  }
  return ends;
}

/// Not everybody can walk on here.
bool stops_some(node_traits const& t) {
  return t.closed || t.gated || t.kerb;
}

pieces cut(std::span<build_node const> const nodes,
           std::span<std::uint8_t const> const ends,
           pieces const& streets) {
  auto out = pieces{.points = streets.points, .all = {}};
  for (auto const& s : streets.all) {
    auto begin = std::uint32_t{0};
    auto const points = streets.nodes_of(s);
    for (auto i = std::uint32_t{1}; i != s.points; ++i) {
      if (i + 1 == s.points || ends[points[i]] > 2 ||
          stops_some(nodes[points[i]].traits)) {
        auto p = s;
        p.first_point = s.first_point + begin;
        p.points = i - begin + 1;
        out.all.push_back(p);
        begin = i;
      }
    }
  }
  return out;
}

/// One end of a piece: which, and whether it is the last point.
struct piece_end {
  std::uint32_t piece{kNone};
  bool is_last{};
};

street_traits turned(street_traits t) {
  std::swap(t.forward, t.backward);
  return t;
}

/// Joins pieces that meet at a node where nothing else does.
class joiner {
 public:
  joiner(std::span<build_node const> const nodes,
         std::span<std::uint8_t const> const ends,
         pieces const& in)
      : in_{in}, meeting_(nodes.size()), is_done_(in.all.size()) {
    out_.points.reserve(in.points.size() + in.all.size());
    for (auto i = std::uint32_t{0}; i != in.all.size(); ++i) {
      for (auto const is_last : {false, true}) {
        auto const n = node_at({i, is_last});
        if (ends[n] == 2 && !stops_some(nodes[n].traits)) {
          auto& m = meeting_[n];
          (m[0].piece == kNone ? m[0] : m[1]) = {i, is_last};
        }
      }
    }
  }

  pieces run() {
    for (auto i = std::uint32_t{0}; i != in_.all.size(); ++i) {
      if (!is_done_[i]) {
        emit(beginning_of_chain(i));
      }
    }
    return std::move(out_);
  }

 private:
  std::uint32_t node_at(piece_end const e) const {
    auto const points = in_.nodes_of(in_.all[e.piece]);
    return e.is_last ? points.back() : points.front();
  }

  street_traits traits_towards(piece_end const e) const {
    auto const& t = in_.all[e.piece].traits;
    return e.is_last ? t : turned(t);
  }

  /// The end of the piece that continues beyond `e`, where it lies behind the
  /// joint, or nothing.
  piece_end continued(piece_end const e) const {
    auto const& m = meeting_[node_at(e)];
    if (m[0].piece == kNone || m[1].piece == kNone) {
      return {};
    }
    auto const is_first = m[0].piece == e.piece && m[0].is_last == e.is_last;
    auto const other = is_first ? m[1] : m[0];
    if (other.piece == e.piece) {
      return {};  // a ring
    }
    auto const far = piece_end{other.piece, !other.is_last};
    auto const same = traits_towards(far) == traits_towards(e) &&
                      in_.all[far.piece].name == in_.all[e.piece].name;
    return same ? far : piece_end{};
  }

  /// Walks back from piece `i` as far as pieces continue each other.
  piece_end beginning_of_chain(std::uint32_t const i) const {
    auto e = piece_end{i, false};
    for (auto next = continued(e); next.piece != kNone && next.piece != i;
         next = continued(e)) {
      e = next;
    }
    return {e.piece, !e.is_last};  // now looking forwards
  }

  void emit(piece_end e) {
    auto p = in_.all[e.piece];
    p.traits = traits_towards(e);
    p.first_point = static_cast<std::uint32_t>(out_.points.size());
    for (; e.piece != kNone && !is_done_[e.piece]; e = continued(e)) {
      is_done_[e.piece] = true;
      append(e, out_.points.size() != p.first_point);
    }
    p.points = static_cast<std::uint32_t>(out_.points.size()) - p.first_point;
    out_.all.push_back(p);
  }

  void append(piece_end const e, bool const skip_joint) {
    auto const points = in_.nodes_of(in_.all[e.piece]);
    auto const skip = skip_joint ? 1 : 0;
    if (e.is_last) {
      out_.points.insert(out_.points.end(), points.begin() + skip,
                         points.end());
    } else {
      out_.points.insert(out_.points.end(), points.rbegin() + skip,
                         points.rend());
    }
  }

  pieces const& in_;
  pieces out_;
  std::vector<std::array<piece_end, 2>> meeting_;  // per node
  std::vector<bool> is_done_;
};

}  // namespace

pieces cut_at_junctions(std::span<build_node const> const nodes,
                        pieces const& streets) {
  auto const ends = count_ends(nodes.size(), streets);
  return joiner{nodes, ends, cut(nodes, ends, streets)}.run();
}

}  // namespace linli::walk
