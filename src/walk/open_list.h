#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace linli::walk {

/// 0 or 1, of which the compiler does not know that it came from a comparison:
/// it would make a branch of it, where arithmetic is meant.
inline std::uint32_t as_number(bool const b) {
  auto n = std::uint32_t{b};
  asm("" : "+r"(n));
  return n;
}

/// `yes` where `which` is 1, `no` where it is 0, without a branch.
template <typename T>
T pick(std::uint32_t const which, T const yes, T const no) {
  return no ^ ((yes ^ no) & (T{0} - T{which}));
}

/// A list that is written to without a branch: the value always goes behind the
/// last one, and counts only if it is wanted. In a search nobody can foresee
/// which arc improves a label, the processor neither, and a wrong guess costs
/// it more than all the writing. Keeps its memory when cleared.
template <typename T>
class open_list {
 public:
  /// `wanted` is 0 or 1.
  void push_if(std::uint32_t const wanted, T const& value) {
    if (count_ == room_) {
      grow();
    }
    values_[count_] = value;
    count_ += wanted;
  }

  void push(T const& value) { push_if(1, value); }
  void clear() { count_ = 0; }

  std::uint32_t size() const { return count_; }
  T const& operator[](std::size_t const i) const { return values_[i]; }
  std::span<T const> all() const { return {values_.get(), count_}; }

 private:
  static constexpr auto kFirstRoom = std::uint32_t{8};

  // Out of line: the loops around push_if() need the registers.
  [[gnu::noinline, gnu::cold]] void grow() {
    auto const room = std::max(kFirstRoom, 2 * room_);
    auto values = std::make_unique<T[]>(room);
    std::copy_n(values_.get(), count_, values.get());
    values_ = std::move(values);
    room_ = room;
  }

  std::unique_ptr<T[]> values_;
  std::uint32_t count_{0};
  std::uint32_t room_{0};
};

}  // namespace linli::walk
