// Made from api/*.yaml by `./dev generate`; do not edit.
#include "api/generated/operations.h"

#include "http/parameters.h"

namespace linli::api {

list_districts_params parse_list_districts(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{},"additionalProperties":false,"required":[]})json"};
  auto const values = parameters.read(from);
  return {

  };
}

get_district_params parse_get_district(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_areas_params parse_list_areas(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"level":{"type":"string","enum":["district","subdistrict","community"],"default":"subdistrict"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .level = values.text("level"),
  };
}

list_service_points_params parse_list_service_points(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"category":{"type":"string","pattern":"^[a-z0-9_]{1,40}$"},"bbox":{"type":"array","minItems":4,"maxItems":4,"items":{"type":"number","minimum":-180,"maximum":180}},"q":{"type":"string","minLength":1,"maxLength":80},"at":{"type":"integer","minimum":0,"maximum":10079},"after":{"type":"string","pattern":"^[0-9]{1,18}$"},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .category = values.has("category") ? std::optional{values.text("category")} : std::nullopt,
      .bbox = values.has("bbox") ? std::optional{values.numbers("bbox")} : std::nullopt,
      .q = values.has("q") ? std::optional{values.text("q")} : std::nullopt,
      .at = values.has("at") ? std::optional{values.integer("at")} : std::nullopt,
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

get_service_point_params parse_get_service_point(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"id":{"type":"string","pattern":"^[0-9]{1,18}$"},"at":{"type":"integer","minimum":0,"maximum":10079}},"additionalProperties":false,"required":["district","id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .id = values.text("id"),
      .at = values.has("at") ? std::optional{values.integer("at")} : std::nullopt,
  };
}

search_places_params parse_search_places(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"q":{"type":"string","minLength":1,"maxLength":80},"limit":{"type":"integer","minimum":1,"maximum":50,"default":10}},"additionalProperties":false,"required":["district","q"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .q = values.text("q"),
      .limit = values.integer("limit"),
  };
}

get_tile_params parse_get_tile(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"z":{"type":"integer","minimum":0,"maximum":22},"x":{"type":"integer","minimum":0,"maximum":4194303},"y":{"type":"integer","minimum":0,"maximum":4194303},"v":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district","z","x","y"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .z = values.integer("z"),
      .x = values.integer("x"),
      .y = values.integer("y"),
      .v = values.has("v") ? std::optional{values.text("v")} : std::nullopt,
  };
}

get_circle_params parse_get_circle(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180},"profile":{"type":"string","pattern":"^[a-z0-9_]{1,40}$","default":"adult"},"minutes":{"type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":60},"default":[5,10,15]},"standard":{"type":"string","pattern":"^[a-z0-9_.-]{1,40}$"},"at":{"type":"integer","minimum":0,"maximum":10079},"geometry":{"type":"boolean","default":true}},"additionalProperties":false,"required":["district","lat","lng"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .lat = values.number("lat"),
      .lng = values.number("lng"),
      .profile = values.text("profile"),
      .minutes = values.integers("minutes"),
      .standard = values.has("standard") ? std::optional{values.text("standard")} : std::nullopt,
      .at = values.has("at") ? std::optional{values.integer("at")} : std::nullopt,
      .geometry = values.boolean("geometry"),
  };
}

get_coverage_params parse_get_coverage(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"profile":{"type":"string","pattern":"^[a-z0-9_]{1,40}$","default":"adult"},"standard":{"type":"string","pattern":"^[a-z0-9_.-]{1,40}$"},"at":{"type":"integer","minimum":0,"maximum":10079},"level":{"type":"string","enum":["district","subdistrict","community"]}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .profile = values.text("profile"),
      .standard = values.has("standard") ? std::optional{values.text("standard")} : std::nullopt,
      .at = values.has("at") ? std::optional{values.integer("at")} : std::nullopt,
      .level = values.has("level") ? std::optional{values.text("level")} : std::nullopt,
  };
}

export_coverage_params parse_export_coverage(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"format":{"type":"string","enum":["csv","xlsx","geojson","html"]},"profile":{"type":"string","pattern":"^[a-z0-9_]{1,40}$","default":"adult"},"standard":{"type":"string","pattern":"^[a-z0-9_.-]{1,40}$"},"at":{"type":"integer","minimum":0,"maximum":10079},"level":{"type":"string","enum":["district","subdistrict","community"]}},"additionalProperties":false,"required":["district","format"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .format = values.text("format"),
      .profile = values.text("profile"),
      .standard = values.has("standard") ? std::optional{values.text("standard")} : std::nullopt,
      .at = values.has("at") ? std::optional{values.integer("at")} : std::nullopt,
      .level = values.has("level") ? std::optional{values.text("level")} : std::nullopt,
  };
}

list_gaps_params parse_list_gaps(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"profile":{"type":"string","pattern":"^[a-z0-9_]{1,40}$","default":"adult"},"standard":{"type":"string","pattern":"^[a-z0-9_.-]{1,40}$"},"at":{"type":"integer","minimum":0,"maximum":10079},"category":{"type":"string","pattern":"^[a-z0-9_]{1,40}$"},"after":{"type":"string","pattern":"^[A-Za-z0-9_:.-]{1,80}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .profile = values.text("profile"),
      .standard = values.has("standard") ? std::optional{values.text("standard")} : std::nullopt,
      .at = values.has("at") ? std::optional{values.integer("at")} : std::nullopt,
      .category = values.has("category") ? std::optional{values.text("category")} : std::nullopt,
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

get_what_if_params parse_get_what_if(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180},"category":{"type":"string","pattern":"^[a-z0-9_]{1,40}$"},"close":{"type":"string","pattern":"^[0-9]{1,18}$"},"profile":{"type":"string","pattern":"^[a-z0-9_]{1,40}$","default":"adult"},"standard":{"type":"string","pattern":"^[a-z0-9_.-]{1,40}$"},"at":{"type":"integer","minimum":0,"maximum":10079}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .lat = values.has("lat") ? std::optional{values.number("lat")} : std::nullopt,
      .lng = values.has("lng") ? std::optional{values.number("lng")} : std::nullopt,
      .category = values.has("category") ? std::optional{values.text("category")} : std::nullopt,
      .close = values.has("close") ? std::optional{values.text("close")} : std::nullopt,
      .profile = values.text("profile"),
      .standard = values.has("standard") ? std::optional{values.text("standard")} : std::nullopt,
      .at = values.has("at") ? std::optional{values.integer("at")} : std::nullopt,
  };
}

}  // namespace linli::api
