#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "base/clock.h"
#include "base/id.h"

/// How C++ values become parameters of a statement and columns become C++
/// values. The three kinds both engines share; there are no others on purpose:
/// instants are UTC seconds, money is fen, flags are 0 and 1, enums their
/// number, geometry is GeoJSON text.
namespace linli::store {

enum class kind : std::uint8_t { integer, real, text };

/// One parameter or one column. `integer` is `long long` and not int64_t
/// because that is the type SOCI binds.
struct value {
  kind type{kind::text};
  bool is_null{true};
  long long integer{};
  double real{};
  std::string text;
};

/// What a C++ type is in the database: `type`, `to` and `from`.
template <typename T>
struct column;

template <typename T>
requires std::integral<T> || std::is_enum_v<T>
struct column<T> {
  static constexpr auto type = kind::integer;
  static value to(T const v) {
    return {.type = type,
            .is_null = false,
            .integer = static_cast<long long>(v),
            .text = {}};
  }
  static T from(value const& v) {
    if constexpr (std::is_same_v<T, bool>) {
      return v.integer != 0;
    } else {
      return static_cast<T>(v.integer);
    }
  }
};

template <std::floating_point T>
struct column<T> {
  static constexpr auto type = kind::real;
  static value to(T const v) {
    return {.type = type, .is_null = false, .real = v, .text = {}};
  }
  static T from(value const& v) { return static_cast<T>(v.real); }
};

template <typename T>
requires std::convertible_to<T, std::string_view>
struct column<T> {
  static constexpr auto type = kind::text;
  static value to(std::string_view const v) {
    return {.type = type, .is_null = false, .text = std::string{v}};
  }
  static std::string from(value& v) { return std::move(v.text); }
};

template <typename Tag>
struct column<id<Tag>> {
  static constexpr auto type = kind::integer;
  static value to(id<Tag> const v) { return column<std::int64_t>::to(v.value); }
  static id<Tag> from(value const& v) { return {v.integer}; }
};

template <>
struct column<base::instant> {
  static constexpr auto type = kind::integer;
  static value to(base::instant const v) {
    return column<std::int64_t>::to(v.unix_s);
  }
  static base::instant from(value const& v) { return {v.integer}; }
};

template <typename T>
struct column<std::optional<T>> {
  static constexpr auto type = column<T>::type;
  static value to(std::optional<T> const& v) {
    return v ? column<T>::to(*v) : value{.type = type, .text = {}};
  }
  static std::optional<T> from(value& v) {
    return v.is_null ? std::nullopt : std::optional<T>{column<T>::from(v)};
  }
};

template <typename T>
value to_value(T const& v) {
  return column<std::decay_t<T const&>>::to(v);
}

/// The parameter list of the function that reads a row; its types say what the
/// columns are, in order. Works for functions and for lambdas that are not
/// generic.
template <typename F>
struct row_function : row_function<decltype(&std::decay_t<F>::operator())> {};

template <typename R, typename... Columns>
struct row_function<R (*)(Columns...)> {
  using result = R;
  using columns = std::tuple<std::decay_t<Columns>...>;
};
template <typename R, typename... Columns>
struct row_function<R(Columns...)> : row_function<R (*)(Columns...)> {};
template <typename R, typename... Columns>
struct row_function<R (&)(Columns...)> : row_function<R (*)(Columns...)> {};
template <typename C, typename R, typename... Columns>
struct row_function<R (C::*)(Columns...) const>
    : row_function<R (*)(Columns...)> {};
template <typename C, typename R, typename... Columns>
struct row_function<R (C::*)(Columns...)> : row_function<R (*)(Columns...)> {};

}  // namespace linli::store
