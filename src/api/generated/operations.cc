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

get_sign_in_params parse_get_sign_in(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

start_sign_in_params parse_start_sign_in(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

finish_sign_in_params parse_finish_sign_in(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"code_id":{"type":"string","pattern":"^[A-Za-z0-9_-]{16,64}$"}},"additionalProperties":false,"required":["district","code_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .code_id = values.text("code_id"),
  };
}

sign_in_with_password_params parse_sign_in_with_password(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

confirm_second_factor_params parse_confirm_second_factor(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

sign_in_with_card_params parse_sign_in_with_card(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

ask_for_passkey_params parse_ask_for_passkey(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

sign_in_with_passkey_params parse_sign_in_with_passkey(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

start_provider_sign_in_params parse_start_provider_sign_in(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"provider":{"type":"string","pattern":"^[a-z0-9-]{1,40}$"}},"additionalProperties":false,"required":["district","provider"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .provider = values.text("provider"),
  };
}

finish_provider_sign_in_params parse_finish_provider_sign_in(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"provider":{"type":"string","pattern":"^[a-z0-9-]{1,40}$"},"state":{"type":"string","maxLength":200},"code":{"type":"string","maxLength":4000},"iss":{"type":"string","maxLength":400},"error":{"type":"string","maxLength":200}},"additionalProperties":false,"required":["district","provider"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .provider = values.text("provider"),
      .state = values.has("state") ? std::optional{values.text("state")} : std::nullopt,
      .code = values.has("code") ? std::optional{values.text("code")} : std::nullopt,
      .iss = values.has("iss") ? std::optional{values.text("iss")} : std::nullopt,
      .error = values.has("error") ? std::optional{values.text("error")} : std::nullopt,
  };
}

list_my_ways_params parse_list_my_ways(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

remove_my_way_params parse_remove_my_way(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"way_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"really":{"type":"boolean","default":false}},"additionalProperties":false,"required":["district","way_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .way_id = values.text("way_id"),
      .really = values.boolean("really"),
  };
}

start_passkey_params parse_start_passkey(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

add_passkey_params parse_add_passkey(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

start_my_address_params parse_start_my_address(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

confirm_my_address_params parse_confirm_my_address(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"code_id":{"type":"string","pattern":"^[A-Za-z0-9_-]{16,64}$"}},"additionalProperties":false,"required":["district","code_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .code_id = values.text("code_id"),
  };
}

remove_my_address_params parse_remove_my_address(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"channel":{"type":"string","enum":["phone","email"]},"really":{"type":"boolean","default":false}},"additionalProperties":false,"required":["district","channel"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .channel = values.text("channel"),
      .really = values.boolean("really"),
  };
}

connect_provider_params parse_connect_provider(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"provider":{"type":"string","pattern":"^[a-z0-9-]{1,40}$"}},"additionalProperties":false,"required":["district","provider"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .provider = values.text("provider"),
  };
}

sign_out_params parse_sign_out(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_shown_messages_params parse_list_shown_messages(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

get_me_params parse_get_me(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

update_me_params parse_update_me(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_my_sessions_params parse_list_my_sessions(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

end_my_session_params parse_end_my_session(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

list_my_consents_params parse_list_my_consents(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

answer_my_consent_params parse_answer_my_consent(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"purpose":{"type":"string","pattern":"^[a-z_]{1,40}$"}},"additionalProperties":false,"required":["district","purpose"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .purpose = values.text("purpose"),
  };
}

export_me_params parse_export_me(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

erase_me_params parse_erase_me(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

set_my_password_params parse_set_my_password(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

remove_my_password_params parse_remove_my_password(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"really":{"type":"boolean","default":false}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .really = values.boolean("really"),
  };
}

start_authenticator_params parse_start_authenticator(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

confirm_authenticator_params parse_confirm_authenticator(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

remove_my_authenticator_params parse_remove_my_authenticator(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_my_people_params parse_list_my_people(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

act_for_params parse_act_for(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_my_agents_params parse_list_my_agents(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

end_my_representation_params parse_end_my_representation(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"representation_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","representation_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .representation_id = values.text("representation_id"),
  };
}

find_person_params parse_find_person(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_roles_params parse_list_roles(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .area = values.has("area") ? std::optional{values.text("area")} : std::nullopt,
  };
}

appoint_params parse_appoint(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

end_role_params parse_end_role(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"grant_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","grant_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .grant_id = values.text("grant_id"),
  };
}

list_persons_params parse_list_persons(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"q":{"type":"string","minLength":1,"maxLength":80},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"capacity":{"type":"string","enum":["resident","staff","volunteer","committee_member","merchant","organisation"]},"sort":{"type":"string","enum":["newest","oldest","name","area","seen"],"default":"newest"},"after":{"type":"string","pattern":"^([A-Za-z0-9_-]{0,400}[.])?[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .q = values.has("q") ? std::optional{values.text("q")} : std::nullopt,
      .area = values.has("area") ? std::optional{values.text("area")} : std::nullopt,
      .capacity = values.has("capacity") ? std::optional{values.text("capacity")} : std::nullopt,
      .sort = values.text("sort"),
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

create_person_params parse_create_person(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

export_persons_params parse_export_persons(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"format":{"type":"string","enum":["csv","xlsx"]},"q":{"type":"string","minLength":1,"maxLength":80},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"capacity":{"type":"string","enum":["resident","staff","volunteer","committee_member","merchant","organisation"]}},"additionalProperties":false,"required":["district","format"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .format = values.text("format"),
      .q = values.has("q") ? std::optional{values.text("q")} : std::nullopt,
      .area = values.has("area") ? std::optional{values.text("area")} : std::nullopt,
      .capacity = values.has("capacity") ? std::optional{values.text("capacity")} : std::nullopt,
  };
}

get_person_params parse_get_person(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

update_person_params parse_update_person(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

export_kept_params parse_export_kept(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

erase_person_params parse_erase_person(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

give_role_params parse_give_role(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

take_role_params parse_take_role(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"grant_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id","grant_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
      .grant_id = values.text("grant_id"),
  };
}

issue_card_params parse_issue_card(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

revoke_card_params parse_revoke_card(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

list_consents_params parse_list_consents(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

record_consent_params parse_record_consent(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"purpose":{"type":"string","pattern":"^[a-z_]{1,40}$"}},"additionalProperties":false,"required":["district","person_id","purpose"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
      .purpose = values.text("purpose"),
  };
}

add_representative_params parse_add_representative(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

end_representative_params parse_end_representative(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"representation_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id","representation_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
      .representation_id = values.text("representation_id"),
  };
}

merge_person_params parse_merge_person(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

undo_merge_params parse_undo_merge(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"merge_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","merge_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .merge_id = values.text("merge_id"),
  };
}

list_audit_params parse_list_audit(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"by":{"type":"string","pattern":"^[0-9]{1,19}$"},"whom":{"type":"string","pattern":"^[0-9]{1,19}$"},"action":{"type":"string","maxLength":4000,"pattern":"^[a-z_.]{1,40}(,[a-z_.]{1,40})*$"},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"from":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"order":{"type":"string","enum":["newest","oldest"],"default":"newest"},"after":{"type":"string","pattern":"^[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person = values.has("person") ? std::optional{values.text("person")} : std::nullopt,
      .by = values.has("by") ? std::optional{values.text("by")} : std::nullopt,
      .whom = values.has("whom") ? std::optional{values.text("whom")} : std::nullopt,
      .action = values.has("action") ? std::optional{values.text("action")} : std::nullopt,
      .area = values.has("area") ? std::optional{values.text("area")} : std::nullopt,
      .from = values.has("from") ? std::optional{values.text("from")} : std::nullopt,
      .until = values.has("until") ? std::optional{values.text("until")} : std::nullopt,
      .order = values.text("order"),
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

record_list_file_params parse_record_list_file(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_my_notices_params parse_list_my_notices(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"unread":{"type":"boolean","default":false},"after":{"type":"string","pattern":"^[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .unread = values.boolean("unread"),
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

read_my_notices_params parse_read_my_notices(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

mark_my_notice_params parse_mark_my_notice(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"notice_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","notice_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .notice_id = values.text("notice_id"),
  };
}

get_my_notice_settings_params parse_get_my_notice_settings(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

set_my_notice_settings_params parse_set_my_notice_settings(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

announce_params parse_announce(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_announcements_params parse_list_announcements(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"after":{"type":"string","pattern":"^[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

list_webhooks_params parse_list_webhooks(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

add_webhook_params parse_add_webhook(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

change_webhook_params parse_change_webhook(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"webhook_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","webhook_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .webhook_id = values.text("webhook_id"),
  };
}

remove_webhook_params parse_remove_webhook(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"webhook_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","webhook_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .webhook_id = values.text("webhook_id"),
  };
}

try_webhook_params parse_try_webhook(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"webhook_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","webhook_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .webhook_id = values.text("webhook_id"),
  };
}

list_undelivered_params parse_list_undelivered(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"after":{"type":"string","pattern":"^[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

resend_undelivered_params parse_resend_undelivered(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"message_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","message_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .message_id = values.text("message_id"),
  };
}

drop_undelivered_params parse_drop_undelivered(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"message_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","message_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .message_id = values.text("message_id"),
  };
}

list_buildings_params parse_list_buildings(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"q":{"type":"string","minLength":1,"maxLength":80},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"after":{"type":"string","pattern":"^[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .q = values.has("q") ? std::optional{values.text("q")} : std::nullopt,
      .area = values.has("area") ? std::optional{values.text("area")} : std::nullopt,
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

create_building_params parse_create_building(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

get_building_params parse_get_building(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"building_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","building_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .building_id = values.text("building_id"),
  };
}

update_building_params parse_update_building(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"building_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","building_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .building_id = values.text("building_id"),
  };
}

close_building_params parse_close_building(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"building_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","building_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .building_id = values.text("building_id"),
  };
}

add_household_params parse_add_household(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"building_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","building_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .building_id = values.text("building_id"),
  };
}

end_household_params parse_end_household(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"household_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","household_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .household_id = values.text("household_id"),
  };
}

move_in_params parse_move_in(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"household_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","household_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .household_id = values.text("household_id"),
  };
}

move_out_params parse_move_out(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"household_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","household_id","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .household_id = values.text("household_id"),
      .person_id = values.text("person_id"),
  };
}

list_imports_params parse_list_imports(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

start_import_params parse_start_import(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

get_import_params parse_get_import(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"import_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"after":{"type":"string","pattern":"^[0-9]{1,9}$"},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100},"verdict":{"type":"string","enum":["fresh","changes","same","twice","doubtful","wrong"]},"stayed":{"type":"boolean","default":false}},"additionalProperties":false,"required":["district","import_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .import_id = values.text("import_id"),
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
      .verdict = values.has("verdict") ? std::optional{values.text("verdict")} : std::nullopt,
      .stayed = values.boolean("stayed"),
  };
}

drop_import_params parse_drop_import(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"import_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","import_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .import_id = values.text("import_id"),
  };
}

map_import_params parse_map_import(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"import_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","import_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .import_id = values.text("import_id"),
  };
}

run_import_params parse_run_import(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"import_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","import_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .import_id = values.text("import_id"),
  };
}

undo_import_params parse_undo_import(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"import_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","import_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .import_id = values.text("import_id"),
  };
}

list_venues_params parse_list_venues(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

create_venue_params parse_create_venue(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

get_venue_params parse_get_venue(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
  };
}

update_venue_params parse_update_venue(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
  };
}

close_venue_params parse_close_venue(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
  };
}

get_venue_buildings_params parse_get_venue_buildings(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
  };
}

set_venue_buildings_params parse_set_venue_buildings(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
  };
}

add_room_params parse_add_room(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
  };
}

update_room_params parse_update_room(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"room_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","room_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .room_id = values.text("room_id"),
  };
}

close_room_params parse_close_room(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"room_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","room_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .room_id = values.text("room_id"),
  };
}

list_bookings_params parse_list_bookings(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"from":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"until":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"room":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id","from","until"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
      .from = values.text("from"),
      .until = values.text("until"),
      .room = values.has("room") ? std::optional{values.text("room")} : std::nullopt,
  };
}

create_booking_params parse_create_booking(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"room_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","room_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .room_id = values.text("room_id"),
  };
}

try_booking_params parse_try_booking(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"room_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","room_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .room_id = values.text("room_id"),
  };
}

list_asked_bookings_params parse_list_asked_bookings(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"after":{"type":"string","pattern":"^[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

get_booking_params parse_get_booking(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"booking_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","booking_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .booking_id = values.text("booking_id"),
  };
}

update_booking_params parse_update_booking(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"booking_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","booking_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .booking_id = values.text("booking_id"),
  };
}

cancel_booking_params parse_cancel_booking(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"booking_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","booking_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .booking_id = values.text("booking_id"),
  };
}

decide_booking_params parse_decide_booking(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"booking_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","booking_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .booking_id = values.text("booking_id"),
  };
}

check_in_booking_params parse_check_in_booking(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"booking_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","booking_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .booking_id = values.text("booking_id"),
  };
}

list_my_bookings_params parse_list_my_bookings(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_sessions_params parse_list_sessions(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"from":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"until":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"venue":{"type":"string","pattern":"^[0-9]{1,19}$"},"activity":{"type":"string","pattern":"^[0-9]{1,19}$"},"kind":{"type":"string","enum":["class","gathering","market","workshop","screening","talk","outing","mutual_help","sport","other"]},"kinds":{"type":"string","pattern":"^[a-z_]{1,20}(,[a-z_]{1,20}){0,9}$"},"age":{"type":"integer","minimum":0,"maximum":130},"language":{"type":"string","pattern":"^[a-z]{2,3}$"},"seated":{"type":"boolean","default":false},"state":{"type":"string","enum":["planned","happened","cancelled"]},"after":{"type":"string","pattern":"^[0-9]{1,19}[.][0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100}},"additionalProperties":false,"required":["district","from","until"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .from = values.text("from"),
      .until = values.text("until"),
      .venue = values.has("venue") ? std::optional{values.text("venue")} : std::nullopt,
      .activity = values.has("activity") ? std::optional{values.text("activity")} : std::nullopt,
      .kind = values.has("kind") ? std::optional{values.text("kind")} : std::nullopt,
      .kinds = values.has("kinds") ? std::optional{values.text("kinds")} : std::nullopt,
      .age = values.has("age") ? std::optional{values.integer("age")} : std::nullopt,
      .language = values.has("language") ? std::optional{values.text("language")} : std::nullopt,
      .seated = values.boolean("seated"),
      .state = values.has("state") ? std::optional{values.text("state")} : std::nullopt,
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

get_session_params parse_get_session(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

update_session_params parse_update_session(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

cancel_session_params parse_cancel_session(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

go_ahead_with_session_params parse_go_ahead_with_session(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

list_undecided_sessions_params parse_list_undecided_sessions(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_signups_params parse_list_signups(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

sign_up_params parse_sign_up(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

get_lot_params parse_get_lot(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

cancel_signup_params parse_cancel_signup(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"signup_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","signup_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .signup_id = values.text("signup_id"),
  };
}

answer_offer_params parse_answer_offer(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"signup_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","signup_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .signup_id = values.text("signup_id"),
  };
}

record_attendance_params parse_record_attendance(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"signup_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","signup_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .signup_id = values.text("signup_id"),
  };
}

give_feedback_params parse_give_feedback(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"signup_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","signup_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .signup_id = values.text("signup_id"),
  };
}

list_my_signups_params parse_list_my_signups(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_activities_params parse_list_activities(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"q":{"type":"string","minLength":1,"maxLength":80},"state":{"type":"string","enum":["idea","asked_back","declined","draft","published","over","happened","cancelled"]},"after":{"type":"string","pattern":"^[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .q = values.has("q") ? std::optional{values.text("q")} : std::nullopt,
      .state = values.has("state") ? std::optional{values.text("state")} : std::nullopt,
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

create_activity_params parse_create_activity(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

get_activity_params parse_get_activity(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"activity_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","activity_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .activity_id = values.text("activity_id"),
  };
}

update_activity_params parse_update_activity(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"activity_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","activity_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .activity_id = values.text("activity_id"),
  };
}

add_sessions_params parse_add_sessions(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"activity_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","activity_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .activity_id = values.text("activity_id"),
  };
}

propose_sessions_params parse_propose_sessions(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"activity_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","activity_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .activity_id = values.text("activity_id"),
  };
}

answer_idea_params parse_answer_idea(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"activity_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","activity_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .activity_id = values.text("activity_id"),
  };
}

list_my_ideas_params parse_list_my_ideas(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

propose_activity_params parse_propose_activity(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

get_venue_calendar_params parse_get_venue_calendar(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
  };
}

get_room_calendar_params parse_get_room_calendar(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"room_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","room_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .room_id = values.text("room_id"),
  };
}

import_calendar_params parse_import_calendar(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"room_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","room_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .room_id = values.text("room_id"),
  };
}

get_my_calendar_address_params parse_get_my_calendar_address(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

make_my_calendar_address_params parse_make_my_calendar_address(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

end_my_calendar_address_params parse_end_my_calendar_address(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

get_my_calendar_params parse_get_my_calendar(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"token":{"type":"string","pattern":"^[A-Za-z0-9_-]{20,100}$"}},"additionalProperties":false,"required":["district","token"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .token = values.text("token"),
  };
}

get_course_params parse_get_course(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

sign_up_for_course_params parse_sign_up_for_course(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

leave_course_params parse_leave_course(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

export_signups_params parse_export_signups(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"format":{"type":"string","enum":["csv","xlsx"]}},"additionalProperties":false,"required":["district","session_id","format"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
      .format = values.text("format"),
  };
}

find_persons_for_session_params parse_find_persons_for_session(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"q":{"type":"string","minLength":1,"maxLength":40}},"additionalProperties":false,"required":["district","session_id","q"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
      .q = values.text("q"),
  };
}

reconcile_door_params parse_reconcile_door(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

get_poster_params parse_get_poster(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"date":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"format":{"type":"string","enum":["pdf","png"]},"origin":{"type":"string","maxLength":120,"pattern":"^https?://[A-Za-z0-9.:\\[\\]-]{1,110}$"}},"additionalProperties":false,"required":["district","venue_id","date","format"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
      .date = values.text("date"),
      .format = values.text("format"),
      .origin = values.has("origin") ? std::optional{values.text("origin")} : std::nullopt,
  };
}

get_district_poster_params parse_get_district_poster(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"date":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"format":{"type":"string","enum":["pdf","png"]},"origin":{"type":"string","maxLength":120,"pattern":"^https?://[A-Za-z0-9.:\\[\\]-]{1,110}$"}},"additionalProperties":false,"required":["district","date","format"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .date = values.text("date"),
      .format = values.text("format"),
      .origin = values.has("origin") ? std::optional{values.text("origin")} : std::nullopt,
  };
}

get_share_card_params parse_get_share_card(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"origin":{"type":"string","maxLength":120,"pattern":"^https?://[A-Za-z0-9.:\\[\\]-]{1,110}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
      .origin = values.has("origin") ? std::optional{values.text("origin")} : std::nullopt,
  };
}

get_session_code_params parse_get_session_code(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"origin":{"type":"string","maxLength":120,"pattern":"^https?://[A-Za-z0-9.:\\[\\]-]{1,110}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
      .origin = values.has("origin") ? std::optional{values.text("origin")} : std::nullopt,
  };
}

get_signup_code_params parse_get_signup_code(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"signup_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","signup_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .signup_id = values.text("signup_id"),
  };
}

get_feed_params parse_get_feed(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"format":{"type":"string","enum":["atom","json"]},"venue":{"type":"string","pattern":"^[0-9]{1,19}$"},"origin":{"type":"string","maxLength":120,"pattern":"^https?://[A-Za-z0-9.:\\[\\]-]{1,110}$"}},"additionalProperties":false,"required":["district","format"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .format = values.text("format"),
      .venue = values.has("venue") ? std::optional{values.text("venue")} : std::nullopt,
      .origin = values.has("origin") ? std::optional{values.text("origin")} : std::nullopt,
  };
}

list_venue_photographs_params parse_list_venue_photographs(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
  };
}

add_venue_photograph_params parse_add_venue_photograph(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
  };
}

list_session_photographs_params parse_list_session_photographs(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

add_session_photograph_params parse_add_session_photograph(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

get_photograph_params parse_get_photograph(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"photograph_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"size":{"type":"string","enum":["large","small"],"default":"large"}},"additionalProperties":false,"required":["district","photograph_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .photograph_id = values.text("photograph_id"),
      .size = values.text("size"),
  };
}

remove_photograph_params parse_remove_photograph(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"photograph_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","photograph_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .photograph_id = values.text("photograph_id"),
  };
}

get_my_volunteering_params parse_get_my_volunteering(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

set_my_volunteering_params parse_set_my_volunteering(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

stop_volunteering_params parse_stop_volunteering(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_volunteers_params parse_list_volunteers(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"state":{"type":"string","enum":["none","asked","accepted","declined","stopped"]},"skill":{"type":"string","enum":["receiving","company","teaching","crafts","music","painting","reading","computers","repair","cooking","first_aid","health","law","translation","guiding","photography","organising","carrying"]},"at":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"after":{"type":"string","pattern":"^[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .state = values.has("state") ? std::optional{values.text("state")} : std::nullopt,
      .skill = values.has("skill") ? std::optional{values.text("skill")} : std::nullopt,
      .at = values.has("at") ? std::optional{values.text("at")} : std::nullopt,
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

decide_volunteer_params parse_decide_volunteer(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

list_shifts_params parse_list_shifts(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"from":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"until":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"venue":{"type":"string","pattern":"^[0-9]{1,19}$"},"session":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","from","until"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .from = values.text("from"),
      .until = values.text("until"),
      .venue = values.has("venue") ? std::optional{values.text("venue")} : std::nullopt,
      .session = values.has("session") ? std::optional{values.text("session")} : std::nullopt,
  };
}

create_shifts_params parse_create_shifts(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

get_shift_params parse_get_shift(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"shift_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"person":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","shift_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .shift_id = values.text("shift_id"),
      .person = values.has("person") ? std::optional{values.text("person")} : std::nullopt,
  };
}

update_shift_params parse_update_shift(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"shift_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","shift_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .shift_id = values.text("shift_id"),
  };
}

cancel_shift_params parse_cancel_shift(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"shift_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","shift_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .shift_id = values.text("shift_id"),
  };
}

take_turn_params parse_take_turn(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"shift_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","shift_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .shift_id = values.text("shift_id"),
  };
}

give_back_turn_params parse_give_back_turn(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"turn_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","turn_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .turn_id = values.text("turn_id"),
  };
}

offer_turn_params parse_offer_turn(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"turn_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","turn_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .turn_id = values.text("turn_id"),
  };
}

take_over_turn_params parse_take_over_turn(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"turn_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","turn_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .turn_id = values.text("turn_id"),
  };
}

check_in_turn_params parse_check_in_turn(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"turn_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","turn_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .turn_id = values.text("turn_id"),
  };
}

confirm_hours_params parse_confirm_hours(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"turn_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","turn_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .turn_id = values.text("turn_id"),
  };
}

make_certificate_params parse_make_certificate(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

check_certificate_params parse_check_certificate(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"certificate_code":{"type":"string","pattern":"^[A-Z0-9-]{8,40}$"}},"additionalProperties":false,"required":["district","certificate_code"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .certificate_code = values.text("certificate_code"),
  };
}

print_certificate_params parse_print_certificate(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"certificate_code":{"type":"string","pattern":"^[A-Z0-9-]{8,40}$"}},"additionalProperties":false,"required":["district","certificate_code"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .certificate_code = values.text("certificate_code"),
  };
}

get_my_coins_params parse_get_my_coins(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"after":{"type":"string","pattern":"^[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

give_coins_params parse_give_coins(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

get_time_bank_params parse_get_time_bank(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

set_time_bank_rules_params parse_set_time_bank_rules(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

spend_coins_params parse_spend_coins(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

get_coins_of_params parse_get_coins_of(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"person_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","person_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .person_id = values.text("person_id"),
  };
}

list_supporters_params parse_list_supporters(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .area = values.has("area") ? std::optional{values.text("area")} : std::nullopt,
  };
}

create_supporter_params parse_create_supporter(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

get_supporter_params parse_get_supporter(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"supporter_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","supporter_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .supporter_id = values.text("supporter_id"),
  };
}

update_supporter_params parse_update_supporter(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"supporter_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","supporter_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .supporter_id = values.text("supporter_id"),
  };
}

pledge_params parse_pledge(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"supporter_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","supporter_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .supporter_id = values.text("supporter_id"),
  };
}

list_my_supporters_params parse_list_my_supporters(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_contributions_params parse_list_contributions(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"state":{"type":"string","enum":["pledged","accepted","refused","withdrawn","delivered","used"]},"activity":{"type":"string","pattern":"^[0-9]{1,19}$"},"after":{"type":"string","pattern":"^[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .state = values.has("state") ? std::optional{values.text("state")} : std::nullopt,
      .activity = values.has("activity") ? std::optional{values.text("activity")} : std::nullopt,
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

get_contribution_params parse_get_contribution(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"contribution_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","contribution_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .contribution_id = values.text("contribution_id"),
  };
}

decide_contribution_params parse_decide_contribution(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"contribution_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","contribution_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .contribution_id = values.text("contribution_id"),
  };
}

withdraw_contribution_params parse_withdraw_contribution(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"contribution_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","contribution_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .contribution_id = values.text("contribution_id"),
  };
}

record_delivery_params parse_record_delivery(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"contribution_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","contribution_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .contribution_id = values.text("contribution_id"),
  };
}

reverse_delivery_params parse_reverse_delivery(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"contribution_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"delivery_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","contribution_id","delivery_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .contribution_id = values.text("contribution_id"),
      .delivery_id = values.text("delivery_id"),
  };
}

record_use_params parse_record_use(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"contribution_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","contribution_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .contribution_id = values.text("contribution_id"),
  };
}

undo_use_params parse_undo_use(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"contribution_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"use_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","contribution_id","use_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .contribution_id = values.text("contribution_id"),
      .use_id = values.text("use_id"),
  };
}

print_receipt_params parse_print_receipt(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"receipt_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","receipt_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .receipt_id = values.text("receipt_id"),
  };
}

get_ledger_params parse_get_ledger(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"year":{"type":"integer","minimum":2000,"maximum":2200},"after":{"type":"string","pattern":"^[0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .year = values.has("year") ? std::optional{values.integer("year")} : std::nullopt,
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

export_ledger_params parse_export_ledger(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"format":{"type":"string","enum":["csv","xlsx"]},"year":{"type":"integer","minimum":2000,"maximum":2200}},"additionalProperties":false,"required":["district","format"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .format = values.text("format"),
      .year = values.has("year") ? std::optional{values.integer("year")} : std::nullopt,
  };
}

list_session_supporters_params parse_list_session_supporters(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","session_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
  };
}

list_thanks_params parse_list_thanks(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue = values.has("venue") ? std::optional{values.text("venue")} : std::nullopt,
  };
}

list_favours_params parse_list_favours(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"side":{"type":"string","enum":["asked","offered"]},"kind":{"type":"string","enum":["company","errand","tools","skill","other"]},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"order":{"type":"string","enum":["newest","ending"],"default":"newest"},"after":{"type":"string","pattern":"^[0-9]{1,19}[.][0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .side = values.has("side") ? std::optional{values.text("side")} : std::nullopt,
      .kind = values.has("kind") ? std::optional{values.text("kind")} : std::nullopt,
      .area = values.has("area") ? std::optional{values.text("area")} : std::nullopt,
      .order = values.text("order"),
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

add_favour_params parse_add_favour(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_favours_at_desk_params parse_list_favours_at_desk(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"state":{"type":"string","enum":["open","agreed","done","withdrawn","expired","hidden"]},"reported":{"type":"string","enum":["yes"]},"side":{"type":"string","enum":["asked","offered"]},"kind":{"type":"string","enum":["company","errand","tools","skill","other"]},"after":{"type":"string","pattern":"^[0-9]{1,19}[.][0-9]{1,19}$"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .state = values.has("state") ? std::optional{values.text("state")} : std::nullopt,
      .reported = values.has("reported") ? std::optional{values.text("reported")} : std::nullopt,
      .side = values.has("side") ? std::optional{values.text("side")} : std::nullopt,
      .kind = values.has("kind") ? std::optional{values.text("kind")} : std::nullopt,
      .after = values.has("after") ? std::optional{values.text("after")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

get_favour_params parse_get_favour(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"favour_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","favour_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .favour_id = values.text("favour_id"),
  };
}

withdraw_favour_params parse_withdraw_favour(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"favour_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","favour_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .favour_id = values.text("favour_id"),
  };
}

finish_favour_params parse_finish_favour(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"favour_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","favour_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .favour_id = values.text("favour_id"),
  };
}

answer_favour_params parse_answer_favour(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"favour_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","favour_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .favour_id = values.text("favour_id"),
  };
}

report_favour_params parse_report_favour(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"favour_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","favour_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .favour_id = values.text("favour_id"),
  };
}

hide_favour_params parse_hide_favour(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"favour_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","favour_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .favour_id = values.text("favour_id"),
  };
}

decide_favour_answer_params parse_decide_favour_answer(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"favour_answer_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","favour_answer_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .favour_answer_id = values.text("favour_answer_id"),
  };
}

withdraw_favour_answer_params parse_withdraw_favour_answer(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"favour_answer_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","favour_answer_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .favour_answer_id = values.text("favour_answer_id"),
  };
}

thank_for_favour_params parse_thank_for_favour(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"favour_answer_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","favour_answer_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .favour_answer_id = values.text("favour_answer_id"),
  };
}

list_my_favours_params parse_list_my_favours(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

list_kiosks_params parse_list_kiosks(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
  };
}

set_up_kiosk_params parse_set_up_kiosk(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","venue_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .venue_id = values.text("venue_id"),
  };
}

end_kiosk_params parse_end_kiosk(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"kiosk_id":{"type":"string","pattern":"^[0-9]{1,19}$"}},"additionalProperties":false,"required":["district","kiosk_id"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .kiosk_id = values.text("kiosk_id"),
  };
}

get_kiosk_params parse_get_kiosk(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

check_in_params parse_check_in(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}},"additionalProperties":false,"required":["district"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
  };
}

find_places_at_kiosk_params parse_find_places_at_kiosk(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"session_id":{"type":"string","pattern":"^[0-9]{1,19}$"},"digits":{"type":"string","pattern":"^[0-9]{4}$"}},"additionalProperties":false,"required":["district","session_id","digits"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .session_id = values.text("session_id"),
      .digits = values.text("digits"),
  };
}

search_desk_params parse_search_desk(http::request const& from) {
  static auto const parameters = http::parameters{R"json({"type":"object","properties":{"district":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"q":{"type":"string","minLength":1,"maxLength":80},"kind":{"type":"string","enum":["person","venue","activity","supporter","building","area","place"]},"limit":{"type":"integer","minimum":1,"maximum":200,"default":5}},"additionalProperties":false,"required":["district","q"]})json"};
  auto const values = parameters.read(from);
  return {
      .district = values.text("district"),
      .q = values.text("q"),
      .kind = values.has("kind") ? std::optional{values.text("kind")} : std::nullopt,
      .limit = values.integer("limit"),
  };
}

}  // namespace linli::api
