// Made from api/*.yaml by `./dev generate`; do not edit.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/request.h"

namespace linli::api {

struct operation {
  std::string_view verb;
  std::string_view path;
  std::string_view id;
};

/// Every operation of the contract.
constexpr auto kOperations = std::to_array<operation>({
    {"GET", "/health", "get_health"},
    {"GET", "/metrics", "get_metrics"},
    {"GET", "/api", "get_api_page"},
    {"GET", "/api/openapi.json", "get_contract"},
    {"GET", "/api/v1/districts", "list_districts"},
    {"GET", "/api/v1/d/{district}", "get_district"},
    {"GET", "/api/v1/d/{district}/areas", "list_areas"},
    {"GET", "/api/v1/d/{district}/service-points", "list_service_points"},
    {"GET", "/api/v1/d/{district}/service-points/{id}", "get_service_point"},
    {"GET", "/api/v1/d/{district}/search", "search_places"},
    {"GET", "/api/v1/d/{district}/tiles/{z}/{x}/{y}", "get_tile"},
    {"GET", "/api/v1/d/{district}/circle", "get_circle"},
    {"GET", "/api/v1/d/{district}/coverage", "get_coverage"},
    {"GET", "/api/v1/d/{district}/coverage/export", "export_coverage"},
    {"GET", "/api/v1/d/{district}/gaps", "list_gaps"},
    {"GET", "/api/v1/d/{district}/what-if", "get_what_if"},
});

struct list_districts_params {
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_districts_params parse_list_districts(http::request const& from);

struct get_district_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_district_params parse_get_district(http::request const& from);

struct list_areas_params {
  std::string district{};
  std::string level{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_areas_params parse_list_areas(http::request const& from);

struct list_service_points_params {
  std::string district{};
  std::optional<std::string> category{};
  std::optional<std::vector<double>> bbox{};
  std::optional<std::string> q{};
  std::optional<std::int64_t> at{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_service_points_params parse_list_service_points(http::request const& from);

struct get_service_point_params {
  std::string district{};
  std::string id{};
  std::optional<std::int64_t> at{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_service_point_params parse_get_service_point(http::request const& from);

struct search_places_params {
  std::string district{};
  std::string q{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
search_places_params parse_search_places(http::request const& from);

struct get_tile_params {
  std::string district{};
  std::int64_t z{};
  std::int64_t x{};
  std::int64_t y{};
  std::optional<std::string> v{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_tile_params parse_get_tile(http::request const& from);

struct get_circle_params {
  std::string district{};
  double lat{};
  double lng{};
  std::string profile{};
  std::vector<std::int64_t> minutes{};
  std::optional<std::string> standard{};
  std::optional<std::int64_t> at{};
  bool geometry{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_circle_params parse_get_circle(http::request const& from);

struct get_coverage_params {
  std::string district{};
  std::string profile{};
  std::optional<std::string> standard{};
  std::optional<std::int64_t> at{};
  std::optional<std::string> level{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_coverage_params parse_get_coverage(http::request const& from);

struct export_coverage_params {
  std::string district{};
  std::string format{};
  std::string profile{};
  std::optional<std::string> standard{};
  std::optional<std::int64_t> at{};
  std::optional<std::string> level{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
export_coverage_params parse_export_coverage(http::request const& from);

struct list_gaps_params {
  std::string district{};
  std::string profile{};
  std::optional<std::string> standard{};
  std::optional<std::int64_t> at{};
  std::optional<std::string> category{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_gaps_params parse_list_gaps(http::request const& from);

struct get_what_if_params {
  std::string district{};
  std::optional<double> lat{};
  std::optional<double> lng{};
  std::optional<std::string> category{};
  std::optional<std::string> close{};
  std::string profile{};
  std::optional<std::string> standard{};
  std::optional<std::int64_t> at{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_what_if_params parse_get_what_if(http::request const& from);

}  // namespace linli::api
