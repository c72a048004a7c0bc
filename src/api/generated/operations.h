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
    {"GET", "/api/v1/d/{district}/sign-in", "get_sign_in"},
    {"POST", "/api/v1/d/{district}/sign-in/codes", "start_sign_in"},
    {"POST", "/api/v1/d/{district}/sign-in/codes/{code_id}", "finish_sign_in"},
    {"POST", "/api/v1/d/{district}/sign-in/password", "sign_in_with_password"},
    {"POST", "/api/v1/d/{district}/sign-in/second-factor", "confirm_second_factor"},
    {"POST", "/api/v1/d/{district}/sign-in/card", "sign_in_with_card"},
    {"POST", "/api/v1/d/{district}/sign-in/passkey/question", "ask_for_passkey"},
    {"POST", "/api/v1/d/{district}/sign-in/passkey", "sign_in_with_passkey"},
    {"POST", "/api/v1/d/{district}/sign-in/providers/{provider}", "start_provider_sign_in"},
    {"GET", "/api/v1/d/{district}/sign-in/providers/{provider}/callback", "finish_provider_sign_in"},
    {"GET", "/api/v1/d/{district}/me/ways", "list_my_ways"},
    {"DELETE", "/api/v1/d/{district}/me/ways/{way_id}", "remove_my_way"},
    {"POST", "/api/v1/d/{district}/me/passkeys/question", "start_passkey"},
    {"POST", "/api/v1/d/{district}/me/passkeys", "add_passkey"},
    {"POST", "/api/v1/d/{district}/me/addresses/codes", "start_my_address"},
    {"POST", "/api/v1/d/{district}/me/addresses/codes/{code_id}", "confirm_my_address"},
    {"DELETE", "/api/v1/d/{district}/me/addresses/{channel}", "remove_my_address"},
    {"POST", "/api/v1/d/{district}/me/providers/{provider}", "connect_provider"},
    {"DELETE", "/api/v1/d/{district}/session", "sign_out"},
    {"GET", "/api/v1/d/{district}/outbox/shown", "list_shown_messages"},
    {"GET", "/api/v1/d/{district}/me", "get_me"},
    {"PATCH", "/api/v1/d/{district}/me", "update_me"},
    {"GET", "/api/v1/d/{district}/me/sessions", "list_my_sessions"},
    {"DELETE", "/api/v1/d/{district}/me/sessions/{session_id}", "end_my_session"},
    {"GET", "/api/v1/d/{district}/me/consents", "list_my_consents"},
    {"PUT", "/api/v1/d/{district}/me/consents/{purpose}", "answer_my_consent"},
    {"GET", "/api/v1/d/{district}/me/export", "export_me"},
    {"POST", "/api/v1/d/{district}/me/erase", "erase_me"},
    {"PUT", "/api/v1/d/{district}/me/password", "set_my_password"},
    {"DELETE", "/api/v1/d/{district}/me/password", "remove_my_password"},
    {"POST", "/api/v1/d/{district}/me/authenticator", "start_authenticator"},
    {"PUT", "/api/v1/d/{district}/me/authenticator", "confirm_authenticator"},
    {"DELETE", "/api/v1/d/{district}/me/authenticator", "remove_my_authenticator"},
    {"GET", "/api/v1/d/{district}/me/acting-for", "list_my_people"},
    {"PUT", "/api/v1/d/{district}/me/acting-for", "act_for"},
    {"GET", "/api/v1/d/{district}/me/agents", "list_my_agents"},
    {"DELETE", "/api/v1/d/{district}/me/representations/{representation_id}", "end_my_representation"},
    {"POST", "/api/v1/d/{district}/persons/find", "find_person"},
    {"GET", "/api/v1/d/{district}/roles", "list_roles"},
    {"POST", "/api/v1/d/{district}/roles", "appoint"},
    {"DELETE", "/api/v1/d/{district}/roles/{grant_id}", "end_role"},
    {"GET", "/api/v1/d/{district}/persons", "list_persons"},
    {"POST", "/api/v1/d/{district}/persons", "create_person"},
    {"GET", "/api/v1/d/{district}/persons/export", "export_persons"},
    {"GET", "/api/v1/d/{district}/persons/{person_id}", "get_person"},
    {"PATCH", "/api/v1/d/{district}/persons/{person_id}", "update_person"},
    {"POST", "/api/v1/d/{district}/persons/{person_id}/kept", "export_kept"},
    {"POST", "/api/v1/d/{district}/persons/{person_id}/erase", "erase_person"},
    {"POST", "/api/v1/d/{district}/persons/{person_id}/roles", "give_role"},
    {"DELETE", "/api/v1/d/{district}/persons/{person_id}/roles/{grant_id}", "take_role"},
    {"POST", "/api/v1/d/{district}/persons/{person_id}/cards", "issue_card"},
    {"DELETE", "/api/v1/d/{district}/persons/{person_id}/cards", "revoke_card"},
    {"GET", "/api/v1/d/{district}/persons/{person_id}/consents", "list_consents"},
    {"PUT", "/api/v1/d/{district}/persons/{person_id}/consents/{purpose}", "record_consent"},
    {"POST", "/api/v1/d/{district}/persons/{person_id}/representatives", "add_representative"},
    {"DELETE", "/api/v1/d/{district}/persons/{person_id}/representatives/{representation_id}", "end_representative"},
    {"POST", "/api/v1/d/{district}/persons/{person_id}/merge", "merge_person"},
    {"POST", "/api/v1/d/{district}/merges/{merge_id}/undo", "undo_merge"},
    {"GET", "/api/v1/d/{district}/audit", "list_audit"},
    {"POST", "/api/v1/d/{district}/audit/list-files", "record_list_file"},
    {"GET", "/api/v1/d/{district}/me/notices", "list_my_notices"},
    {"POST", "/api/v1/d/{district}/me/notices/read", "read_my_notices"},
    {"PATCH", "/api/v1/d/{district}/me/notices/{notice_id}", "mark_my_notice"},
    {"GET", "/api/v1/d/{district}/me/notice-settings", "get_my_notice_settings"},
    {"PUT", "/api/v1/d/{district}/me/notice-settings", "set_my_notice_settings"},
    {"POST", "/api/v1/d/{district}/announcements", "announce"},
    {"GET", "/api/v1/d/{district}/announcements", "list_announcements"},
    {"GET", "/api/v1/d/{district}/webhooks", "list_webhooks"},
    {"POST", "/api/v1/d/{district}/webhooks", "add_webhook"},
    {"PATCH", "/api/v1/d/{district}/webhooks/{webhook_id}", "change_webhook"},
    {"DELETE", "/api/v1/d/{district}/webhooks/{webhook_id}", "remove_webhook"},
    {"POST", "/api/v1/d/{district}/webhooks/{webhook_id}/try", "try_webhook"},
    {"GET", "/api/v1/d/{district}/undelivered", "list_undelivered"},
    {"POST", "/api/v1/d/{district}/undelivered/{message_id}", "resend_undelivered"},
    {"DELETE", "/api/v1/d/{district}/undelivered/{message_id}", "drop_undelivered"},
    {"GET", "/api/v1/d/{district}/buildings", "list_buildings"},
    {"POST", "/api/v1/d/{district}/buildings", "create_building"},
    {"GET", "/api/v1/d/{district}/buildings/{building_id}", "get_building"},
    {"PATCH", "/api/v1/d/{district}/buildings/{building_id}", "update_building"},
    {"DELETE", "/api/v1/d/{district}/buildings/{building_id}", "close_building"},
    {"POST", "/api/v1/d/{district}/buildings/{building_id}/households", "add_household"},
    {"DELETE", "/api/v1/d/{district}/households/{household_id}", "end_household"},
    {"POST", "/api/v1/d/{district}/households/{household_id}/members", "move_in"},
    {"DELETE", "/api/v1/d/{district}/households/{household_id}/members/{person_id}", "move_out"},
    {"GET", "/api/v1/d/{district}/imports", "list_imports"},
    {"POST", "/api/v1/d/{district}/imports", "start_import"},
    {"GET", "/api/v1/d/{district}/imports/{import_id}", "get_import"},
    {"DELETE", "/api/v1/d/{district}/imports/{import_id}", "drop_import"},
    {"PUT", "/api/v1/d/{district}/imports/{import_id}/mapping", "map_import"},
    {"POST", "/api/v1/d/{district}/imports/{import_id}/run", "run_import"},
    {"POST", "/api/v1/d/{district}/imports/{import_id}/undo", "undo_import"},
    {"GET", "/api/v1/d/{district}/venues", "list_venues"},
    {"POST", "/api/v1/d/{district}/venues", "create_venue"},
    {"GET", "/api/v1/d/{district}/venues/{venue_id}", "get_venue"},
    {"PATCH", "/api/v1/d/{district}/venues/{venue_id}", "update_venue"},
    {"DELETE", "/api/v1/d/{district}/venues/{venue_id}", "close_venue"},
    {"GET", "/api/v1/d/{district}/venues/{venue_id}/buildings", "get_venue_buildings"},
    {"PUT", "/api/v1/d/{district}/venues/{venue_id}/buildings", "set_venue_buildings"},
    {"POST", "/api/v1/d/{district}/venues/{venue_id}/rooms", "add_room"},
    {"PATCH", "/api/v1/d/{district}/rooms/{room_id}", "update_room"},
    {"DELETE", "/api/v1/d/{district}/rooms/{room_id}", "close_room"},
    {"GET", "/api/v1/d/{district}/venues/{venue_id}/bookings", "list_bookings"},
    {"POST", "/api/v1/d/{district}/rooms/{room_id}/bookings", "create_booking"},
    {"POST", "/api/v1/d/{district}/rooms/{room_id}/bookings/try", "try_booking"},
    {"GET", "/api/v1/d/{district}/bookings/asked", "list_asked_bookings"},
    {"GET", "/api/v1/d/{district}/bookings/{booking_id}", "get_booking"},
    {"PATCH", "/api/v1/d/{district}/bookings/{booking_id}", "update_booking"},
    {"POST", "/api/v1/d/{district}/bookings/{booking_id}/cancel", "cancel_booking"},
    {"POST", "/api/v1/d/{district}/bookings/{booking_id}/decision", "decide_booking"},
    {"POST", "/api/v1/d/{district}/bookings/{booking_id}/arrival", "check_in_booking"},
    {"GET", "/api/v1/d/{district}/me/bookings", "list_my_bookings"},
    {"GET", "/api/v1/d/{district}/sessions", "list_sessions"},
    {"GET", "/api/v1/d/{district}/sessions/{session_id}", "get_session"},
    {"PATCH", "/api/v1/d/{district}/sessions/{session_id}", "update_session"},
    {"POST", "/api/v1/d/{district}/sessions/{session_id}/cancel", "cancel_session"},
    {"POST", "/api/v1/d/{district}/sessions/{session_id}/go-ahead", "go_ahead_with_session"},
    {"GET", "/api/v1/d/{district}/undecided-sessions", "list_undecided_sessions"},
    {"GET", "/api/v1/d/{district}/sessions/{session_id}/signups", "list_signups"},
    {"POST", "/api/v1/d/{district}/sessions/{session_id}/signups", "sign_up"},
    {"GET", "/api/v1/d/{district}/sessions/{session_id}/lot", "get_lot"},
    {"POST", "/api/v1/d/{district}/signups/{signup_id}/cancel", "cancel_signup"},
    {"POST", "/api/v1/d/{district}/signups/{signup_id}/answer", "answer_offer"},
    {"PUT", "/api/v1/d/{district}/signups/{signup_id}/attendance", "record_attendance"},
    {"PUT", "/api/v1/d/{district}/signups/{signup_id}/feedback", "give_feedback"},
    {"GET", "/api/v1/d/{district}/me/signups", "list_my_signups"},
    {"GET", "/api/v1/d/{district}/activities", "list_activities"},
    {"POST", "/api/v1/d/{district}/activities", "create_activity"},
    {"GET", "/api/v1/d/{district}/activities/{activity_id}", "get_activity"},
    {"PATCH", "/api/v1/d/{district}/activities/{activity_id}", "update_activity"},
    {"POST", "/api/v1/d/{district}/activities/{activity_id}/sessions", "add_sessions"},
    {"GET", "/api/v1/d/{district}/activities/{activity_id}/again", "propose_sessions"},
    {"POST", "/api/v1/d/{district}/activities/{activity_id}/answer", "answer_idea"},
    {"GET", "/api/v1/d/{district}/me/ideas", "list_my_ideas"},
    {"POST", "/api/v1/d/{district}/me/ideas", "propose_activity"},
    {"GET", "/api/v1/d/{district}/venues/{venue_id}/calendar", "get_venue_calendar"},
    {"GET", "/api/v1/d/{district}/rooms/{room_id}/calendar", "get_room_calendar"},
    {"POST", "/api/v1/d/{district}/rooms/{room_id}/calendar/import", "import_calendar"},
    {"GET", "/api/v1/d/{district}/me/calendar", "get_my_calendar_address"},
    {"POST", "/api/v1/d/{district}/me/calendar", "make_my_calendar_address"},
    {"DELETE", "/api/v1/d/{district}/me/calendar", "end_my_calendar_address"},
    {"GET", "/api/v1/d/{district}/calendars/{token}", "get_my_calendar"},
    {"GET", "/api/v1/d/{district}/sessions/{session_id}/course", "get_course"},
    {"POST", "/api/v1/d/{district}/sessions/{session_id}/course", "sign_up_for_course"},
    {"POST", "/api/v1/d/{district}/sessions/{session_id}/course/leave", "leave_course"},
    {"GET", "/api/v1/d/{district}/sessions/{session_id}/signups/export", "export_signups"},
    {"GET", "/api/v1/d/{district}/sessions/{session_id}/persons", "find_persons_for_session"},
    {"POST", "/api/v1/d/{district}/sessions/{session_id}/door", "reconcile_door"},
    {"GET", "/api/v1/d/{district}/venues/{venue_id}/poster", "get_poster"},
    {"GET", "/api/v1/d/{district}/poster", "get_district_poster"},
    {"GET", "/api/v1/d/{district}/sessions/{session_id}/card", "get_share_card"},
    {"GET", "/api/v1/d/{district}/sessions/{session_id}/qr", "get_session_code"},
    {"GET", "/api/v1/d/{district}/signups/{signup_id}/qr", "get_signup_code"},
    {"GET", "/api/v1/d/{district}/feed", "get_feed"},
    {"GET", "/api/v1/d/{district}/venues/{venue_id}/photographs", "list_venue_photographs"},
    {"POST", "/api/v1/d/{district}/venues/{venue_id}/photographs", "add_venue_photograph"},
    {"GET", "/api/v1/d/{district}/sessions/{session_id}/photographs", "list_session_photographs"},
    {"POST", "/api/v1/d/{district}/sessions/{session_id}/photographs", "add_session_photograph"},
    {"GET", "/api/v1/d/{district}/photographs/{photograph_id}", "get_photograph"},
    {"DELETE", "/api/v1/d/{district}/photographs/{photograph_id}", "remove_photograph"},
    {"GET", "/api/v1/d/{district}/me/volunteering", "get_my_volunteering"},
    {"PUT", "/api/v1/d/{district}/me/volunteering", "set_my_volunteering"},
    {"DELETE", "/api/v1/d/{district}/me/volunteering", "stop_volunteering"},
    {"GET", "/api/v1/d/{district}/volunteers", "list_volunteers"},
    {"POST", "/api/v1/d/{district}/volunteers/{person_id}/decision", "decide_volunteer"},
    {"GET", "/api/v1/d/{district}/shifts", "list_shifts"},
    {"POST", "/api/v1/d/{district}/shifts", "create_shifts"},
    {"GET", "/api/v1/d/{district}/shifts/{shift_id}", "get_shift"},
    {"PATCH", "/api/v1/d/{district}/shifts/{shift_id}", "update_shift"},
    {"POST", "/api/v1/d/{district}/shifts/{shift_id}/cancel", "cancel_shift"},
    {"POST", "/api/v1/d/{district}/shifts/{shift_id}/turns", "take_turn"},
    {"POST", "/api/v1/d/{district}/turns/{turn_id}/give-back", "give_back_turn"},
    {"PUT", "/api/v1/d/{district}/turns/{turn_id}/swap", "offer_turn"},
    {"POST", "/api/v1/d/{district}/turns/{turn_id}/swap", "take_over_turn"},
    {"POST", "/api/v1/d/{district}/turns/{turn_id}/check-in", "check_in_turn"},
    {"PUT", "/api/v1/d/{district}/turns/{turn_id}/hours", "confirm_hours"},
    {"POST", "/api/v1/d/{district}/me/certificates", "make_certificate"},
    {"GET", "/api/v1/d/{district}/certificates/{certificate_code}", "check_certificate"},
    {"GET", "/api/v1/d/{district}/certificates/{certificate_code}/file", "print_certificate"},
    {"GET", "/api/v1/d/{district}/me/coins", "get_my_coins"},
    {"POST", "/api/v1/d/{district}/me/coins", "give_coins"},
    {"GET", "/api/v1/d/{district}/coins", "get_time_bank"},
    {"PUT", "/api/v1/d/{district}/coins", "set_time_bank_rules"},
    {"POST", "/api/v1/d/{district}/coins", "spend_coins"},
    {"GET", "/api/v1/d/{district}/coins/{person_id}", "get_coins_of"},
    {"GET", "/api/v1/d/{district}/supporters", "list_supporters"},
    {"POST", "/api/v1/d/{district}/supporters", "create_supporter"},
    {"GET", "/api/v1/d/{district}/supporters/{supporter_id}", "get_supporter"},
    {"PATCH", "/api/v1/d/{district}/supporters/{supporter_id}", "update_supporter"},
    {"POST", "/api/v1/d/{district}/supporters/{supporter_id}/contributions", "pledge"},
    {"GET", "/api/v1/d/{district}/me/supporters", "list_my_supporters"},
    {"GET", "/api/v1/d/{district}/contributions", "list_contributions"},
    {"GET", "/api/v1/d/{district}/contributions/{contribution_id}", "get_contribution"},
    {"POST", "/api/v1/d/{district}/contributions/{contribution_id}/decision", "decide_contribution"},
    {"POST", "/api/v1/d/{district}/contributions/{contribution_id}/withdraw", "withdraw_contribution"},
    {"POST", "/api/v1/d/{district}/contributions/{contribution_id}/deliveries", "record_delivery"},
    {"POST", "/api/v1/d/{district}/contributions/{contribution_id}/deliveries/{delivery_id}/reverse", "reverse_delivery"},
    {"POST", "/api/v1/d/{district}/contributions/{contribution_id}/uses", "record_use"},
    {"POST", "/api/v1/d/{district}/contributions/{contribution_id}/uses/{use_id}/undo", "undo_use"},
    {"GET", "/api/v1/d/{district}/receipts/{receipt_id}", "print_receipt"},
    {"GET", "/api/v1/d/{district}/ledger", "get_ledger"},
    {"GET", "/api/v1/d/{district}/ledger/export", "export_ledger"},
    {"GET", "/api/v1/d/{district}/sessions/{session_id}/supporters", "list_session_supporters"},
    {"GET", "/api/v1/d/{district}/thanks", "list_thanks"},
    {"GET", "/api/v1/d/{district}/favours", "list_favours"},
    {"POST", "/api/v1/d/{district}/favours", "add_favour"},
    {"GET", "/api/v1/d/{district}/favours-at-desk", "list_favours_at_desk"},
    {"GET", "/api/v1/d/{district}/favours/{favour_id}", "get_favour"},
    {"POST", "/api/v1/d/{district}/favours/{favour_id}/withdraw", "withdraw_favour"},
    {"POST", "/api/v1/d/{district}/favours/{favour_id}/done", "finish_favour"},
    {"POST", "/api/v1/d/{district}/favours/{favour_id}/answers", "answer_favour"},
    {"POST", "/api/v1/d/{district}/favours/{favour_id}/reports", "report_favour"},
    {"PUT", "/api/v1/d/{district}/favours/{favour_id}/hiding", "hide_favour"},
    {"POST", "/api/v1/d/{district}/favour-answers/{favour_answer_id}/decision", "decide_favour_answer"},
    {"POST", "/api/v1/d/{district}/favour-answers/{favour_answer_id}/withdraw", "withdraw_favour_answer"},
    {"POST", "/api/v1/d/{district}/favour-answers/{favour_answer_id}/thanks", "thank_for_favour"},
    {"GET", "/api/v1/d/{district}/me/favours", "list_my_favours"},
    {"GET", "/api/v1/d/{district}/venues/{venue_id}/kiosks", "list_kiosks"},
    {"POST", "/api/v1/d/{district}/venues/{venue_id}/kiosks", "set_up_kiosk"},
    {"DELETE", "/api/v1/d/{district}/kiosks/{kiosk_id}", "end_kiosk"},
    {"GET", "/api/v1/d/{district}/kiosk", "get_kiosk"},
    {"POST", "/api/v1/d/{district}/kiosk/check-ins", "check_in"},
    {"GET", "/api/v1/d/{district}/kiosk/sessions/{session_id}/places", "find_places_at_kiosk"},
    {"GET", "/api/v1/d/{district}/desk/search", "search_desk"},
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

struct get_sign_in_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_sign_in_params parse_get_sign_in(http::request const& from);

struct start_sign_in_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
start_sign_in_params parse_start_sign_in(http::request const& from);

struct finish_sign_in_params {
  std::string district{};
  std::string code_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
finish_sign_in_params parse_finish_sign_in(http::request const& from);

struct sign_in_with_password_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
sign_in_with_password_params parse_sign_in_with_password(http::request const& from);

struct confirm_second_factor_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
confirm_second_factor_params parse_confirm_second_factor(http::request const& from);

struct sign_in_with_card_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
sign_in_with_card_params parse_sign_in_with_card(http::request const& from);

struct ask_for_passkey_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
ask_for_passkey_params parse_ask_for_passkey(http::request const& from);

struct sign_in_with_passkey_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
sign_in_with_passkey_params parse_sign_in_with_passkey(http::request const& from);

struct start_provider_sign_in_params {
  std::string district{};
  std::string provider{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
start_provider_sign_in_params parse_start_provider_sign_in(http::request const& from);

struct finish_provider_sign_in_params {
  std::string district{};
  std::string provider{};
  std::optional<std::string> state{};
  std::optional<std::string> code{};
  std::optional<std::string> iss{};
  std::optional<std::string> error{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
finish_provider_sign_in_params parse_finish_provider_sign_in(http::request const& from);

struct list_my_ways_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_my_ways_params parse_list_my_ways(http::request const& from);

struct remove_my_way_params {
  std::string district{};
  std::string way_id{};
  bool really{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
remove_my_way_params parse_remove_my_way(http::request const& from);

struct start_passkey_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
start_passkey_params parse_start_passkey(http::request const& from);

struct add_passkey_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
add_passkey_params parse_add_passkey(http::request const& from);

struct start_my_address_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
start_my_address_params parse_start_my_address(http::request const& from);

struct confirm_my_address_params {
  std::string district{};
  std::string code_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
confirm_my_address_params parse_confirm_my_address(http::request const& from);

struct remove_my_address_params {
  std::string district{};
  std::string channel{};
  bool really{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
remove_my_address_params parse_remove_my_address(http::request const& from);

struct connect_provider_params {
  std::string district{};
  std::string provider{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
connect_provider_params parse_connect_provider(http::request const& from);

struct sign_out_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
sign_out_params parse_sign_out(http::request const& from);

struct list_shown_messages_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_shown_messages_params parse_list_shown_messages(http::request const& from);

struct get_me_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_me_params parse_get_me(http::request const& from);

struct update_me_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
update_me_params parse_update_me(http::request const& from);

struct list_my_sessions_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_my_sessions_params parse_list_my_sessions(http::request const& from);

struct end_my_session_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
end_my_session_params parse_end_my_session(http::request const& from);

struct list_my_consents_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_my_consents_params parse_list_my_consents(http::request const& from);

struct answer_my_consent_params {
  std::string district{};
  std::string purpose{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
answer_my_consent_params parse_answer_my_consent(http::request const& from);

struct export_me_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
export_me_params parse_export_me(http::request const& from);

struct erase_me_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
erase_me_params parse_erase_me(http::request const& from);

struct set_my_password_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
set_my_password_params parse_set_my_password(http::request const& from);

struct remove_my_password_params {
  std::string district{};
  bool really{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
remove_my_password_params parse_remove_my_password(http::request const& from);

struct start_authenticator_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
start_authenticator_params parse_start_authenticator(http::request const& from);

struct confirm_authenticator_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
confirm_authenticator_params parse_confirm_authenticator(http::request const& from);

struct remove_my_authenticator_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
remove_my_authenticator_params parse_remove_my_authenticator(http::request const& from);

struct list_my_people_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_my_people_params parse_list_my_people(http::request const& from);

struct act_for_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
act_for_params parse_act_for(http::request const& from);

struct list_my_agents_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_my_agents_params parse_list_my_agents(http::request const& from);

struct end_my_representation_params {
  std::string district{};
  std::string representation_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
end_my_representation_params parse_end_my_representation(http::request const& from);

struct find_person_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
find_person_params parse_find_person(http::request const& from);

struct list_roles_params {
  std::string district{};
  std::optional<std::string> area{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_roles_params parse_list_roles(http::request const& from);

struct appoint_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
appoint_params parse_appoint(http::request const& from);

struct end_role_params {
  std::string district{};
  std::string grant_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
end_role_params parse_end_role(http::request const& from);

struct list_persons_params {
  std::string district{};
  std::optional<std::string> q{};
  std::optional<std::string> area{};
  std::optional<std::string> capacity{};
  std::string sort{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_persons_params parse_list_persons(http::request const& from);

struct create_person_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
create_person_params parse_create_person(http::request const& from);

struct export_persons_params {
  std::string district{};
  std::string format{};
  std::optional<std::string> q{};
  std::optional<std::string> area{};
  std::optional<std::string> capacity{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
export_persons_params parse_export_persons(http::request const& from);

struct get_person_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_person_params parse_get_person(http::request const& from);

struct update_person_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
update_person_params parse_update_person(http::request const& from);

struct export_kept_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
export_kept_params parse_export_kept(http::request const& from);

struct erase_person_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
erase_person_params parse_erase_person(http::request const& from);

struct give_role_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
give_role_params parse_give_role(http::request const& from);

struct take_role_params {
  std::string district{};
  std::string person_id{};
  std::string grant_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
take_role_params parse_take_role(http::request const& from);

struct issue_card_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
issue_card_params parse_issue_card(http::request const& from);

struct revoke_card_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
revoke_card_params parse_revoke_card(http::request const& from);

struct list_consents_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_consents_params parse_list_consents(http::request const& from);

struct record_consent_params {
  std::string district{};
  std::string person_id{};
  std::string purpose{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
record_consent_params parse_record_consent(http::request const& from);

struct add_representative_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
add_representative_params parse_add_representative(http::request const& from);

struct end_representative_params {
  std::string district{};
  std::string person_id{};
  std::string representation_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
end_representative_params parse_end_representative(http::request const& from);

struct merge_person_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
merge_person_params parse_merge_person(http::request const& from);

struct undo_merge_params {
  std::string district{};
  std::string merge_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
undo_merge_params parse_undo_merge(http::request const& from);

struct list_audit_params {
  std::string district{};
  std::optional<std::string> person{};
  std::optional<std::string> by{};
  std::optional<std::string> whom{};
  std::optional<std::string> action{};
  std::optional<std::string> area{};
  std::optional<std::string> from{};
  std::optional<std::string> until{};
  std::string order{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_audit_params parse_list_audit(http::request const& from);

struct record_list_file_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
record_list_file_params parse_record_list_file(http::request const& from);

struct list_my_notices_params {
  std::string district{};
  bool unread{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_my_notices_params parse_list_my_notices(http::request const& from);

struct read_my_notices_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
read_my_notices_params parse_read_my_notices(http::request const& from);

struct mark_my_notice_params {
  std::string district{};
  std::string notice_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
mark_my_notice_params parse_mark_my_notice(http::request const& from);

struct get_my_notice_settings_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_my_notice_settings_params parse_get_my_notice_settings(http::request const& from);

struct set_my_notice_settings_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
set_my_notice_settings_params parse_set_my_notice_settings(http::request const& from);

struct announce_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
announce_params parse_announce(http::request const& from);

struct list_announcements_params {
  std::string district{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_announcements_params parse_list_announcements(http::request const& from);

struct list_webhooks_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_webhooks_params parse_list_webhooks(http::request const& from);

struct add_webhook_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
add_webhook_params parse_add_webhook(http::request const& from);

struct change_webhook_params {
  std::string district{};
  std::string webhook_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
change_webhook_params parse_change_webhook(http::request const& from);

struct remove_webhook_params {
  std::string district{};
  std::string webhook_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
remove_webhook_params parse_remove_webhook(http::request const& from);

struct try_webhook_params {
  std::string district{};
  std::string webhook_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
try_webhook_params parse_try_webhook(http::request const& from);

struct list_undelivered_params {
  std::string district{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_undelivered_params parse_list_undelivered(http::request const& from);

struct resend_undelivered_params {
  std::string district{};
  std::string message_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
resend_undelivered_params parse_resend_undelivered(http::request const& from);

struct drop_undelivered_params {
  std::string district{};
  std::string message_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
drop_undelivered_params parse_drop_undelivered(http::request const& from);

struct list_buildings_params {
  std::string district{};
  std::optional<std::string> q{};
  std::optional<std::string> area{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_buildings_params parse_list_buildings(http::request const& from);

struct create_building_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
create_building_params parse_create_building(http::request const& from);

struct get_building_params {
  std::string district{};
  std::string building_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_building_params parse_get_building(http::request const& from);

struct update_building_params {
  std::string district{};
  std::string building_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
update_building_params parse_update_building(http::request const& from);

struct close_building_params {
  std::string district{};
  std::string building_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
close_building_params parse_close_building(http::request const& from);

struct add_household_params {
  std::string district{};
  std::string building_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
add_household_params parse_add_household(http::request const& from);

struct end_household_params {
  std::string district{};
  std::string household_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
end_household_params parse_end_household(http::request const& from);

struct move_in_params {
  std::string district{};
  std::string household_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
move_in_params parse_move_in(http::request const& from);

struct move_out_params {
  std::string district{};
  std::string household_id{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
move_out_params parse_move_out(http::request const& from);

struct list_imports_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_imports_params parse_list_imports(http::request const& from);

struct start_import_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
start_import_params parse_start_import(http::request const& from);

struct get_import_params {
  std::string district{};
  std::string import_id{};
  std::optional<std::string> after{};
  std::int64_t limit{};
  std::optional<std::string> verdict{};
  bool stayed{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_import_params parse_get_import(http::request const& from);

struct drop_import_params {
  std::string district{};
  std::string import_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
drop_import_params parse_drop_import(http::request const& from);

struct map_import_params {
  std::string district{};
  std::string import_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
map_import_params parse_map_import(http::request const& from);

struct run_import_params {
  std::string district{};
  std::string import_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
run_import_params parse_run_import(http::request const& from);

struct undo_import_params {
  std::string district{};
  std::string import_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
undo_import_params parse_undo_import(http::request const& from);

struct list_venues_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_venues_params parse_list_venues(http::request const& from);

struct create_venue_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
create_venue_params parse_create_venue(http::request const& from);

struct get_venue_params {
  std::string district{};
  std::string venue_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_venue_params parse_get_venue(http::request const& from);

struct update_venue_params {
  std::string district{};
  std::string venue_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
update_venue_params parse_update_venue(http::request const& from);

struct close_venue_params {
  std::string district{};
  std::string venue_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
close_venue_params parse_close_venue(http::request const& from);

struct get_venue_buildings_params {
  std::string district{};
  std::string venue_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_venue_buildings_params parse_get_venue_buildings(http::request const& from);

struct set_venue_buildings_params {
  std::string district{};
  std::string venue_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
set_venue_buildings_params parse_set_venue_buildings(http::request const& from);

struct add_room_params {
  std::string district{};
  std::string venue_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
add_room_params parse_add_room(http::request const& from);

struct update_room_params {
  std::string district{};
  std::string room_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
update_room_params parse_update_room(http::request const& from);

struct close_room_params {
  std::string district{};
  std::string room_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
close_room_params parse_close_room(http::request const& from);

struct list_bookings_params {
  std::string district{};
  std::string venue_id{};
  std::string from{};
  std::string until{};
  std::optional<std::string> room{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_bookings_params parse_list_bookings(http::request const& from);

struct create_booking_params {
  std::string district{};
  std::string room_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
create_booking_params parse_create_booking(http::request const& from);

struct try_booking_params {
  std::string district{};
  std::string room_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
try_booking_params parse_try_booking(http::request const& from);

struct list_asked_bookings_params {
  std::string district{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_asked_bookings_params parse_list_asked_bookings(http::request const& from);

struct get_booking_params {
  std::string district{};
  std::string booking_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_booking_params parse_get_booking(http::request const& from);

struct update_booking_params {
  std::string district{};
  std::string booking_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
update_booking_params parse_update_booking(http::request const& from);

struct cancel_booking_params {
  std::string district{};
  std::string booking_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
cancel_booking_params parse_cancel_booking(http::request const& from);

struct decide_booking_params {
  std::string district{};
  std::string booking_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
decide_booking_params parse_decide_booking(http::request const& from);

struct check_in_booking_params {
  std::string district{};
  std::string booking_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
check_in_booking_params parse_check_in_booking(http::request const& from);

struct list_my_bookings_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_my_bookings_params parse_list_my_bookings(http::request const& from);

struct list_sessions_params {
  std::string district{};
  std::string from{};
  std::string until{};
  std::optional<std::string> venue{};
  std::optional<std::string> activity{};
  std::optional<std::string> kind{};
  std::optional<std::string> kinds{};
  std::optional<std::int64_t> age{};
  std::optional<std::string> language{};
  bool seated{};
  std::optional<std::string> state{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_sessions_params parse_list_sessions(http::request const& from);

struct get_session_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_session_params parse_get_session(http::request const& from);

struct update_session_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
update_session_params parse_update_session(http::request const& from);

struct cancel_session_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
cancel_session_params parse_cancel_session(http::request const& from);

struct go_ahead_with_session_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
go_ahead_with_session_params parse_go_ahead_with_session(http::request const& from);

struct list_undecided_sessions_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_undecided_sessions_params parse_list_undecided_sessions(http::request const& from);

struct list_signups_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_signups_params parse_list_signups(http::request const& from);

struct sign_up_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
sign_up_params parse_sign_up(http::request const& from);

struct get_lot_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_lot_params parse_get_lot(http::request const& from);

struct cancel_signup_params {
  std::string district{};
  std::string signup_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
cancel_signup_params parse_cancel_signup(http::request const& from);

struct answer_offer_params {
  std::string district{};
  std::string signup_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
answer_offer_params parse_answer_offer(http::request const& from);

struct record_attendance_params {
  std::string district{};
  std::string signup_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
record_attendance_params parse_record_attendance(http::request const& from);

struct give_feedback_params {
  std::string district{};
  std::string signup_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
give_feedback_params parse_give_feedback(http::request const& from);

struct list_my_signups_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_my_signups_params parse_list_my_signups(http::request const& from);

struct list_activities_params {
  std::string district{};
  std::optional<std::string> q{};
  std::optional<std::string> state{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_activities_params parse_list_activities(http::request const& from);

struct create_activity_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
create_activity_params parse_create_activity(http::request const& from);

struct get_activity_params {
  std::string district{};
  std::string activity_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_activity_params parse_get_activity(http::request const& from);

struct update_activity_params {
  std::string district{};
  std::string activity_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
update_activity_params parse_update_activity(http::request const& from);

struct add_sessions_params {
  std::string district{};
  std::string activity_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
add_sessions_params parse_add_sessions(http::request const& from);

struct propose_sessions_params {
  std::string district{};
  std::string activity_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
propose_sessions_params parse_propose_sessions(http::request const& from);

struct answer_idea_params {
  std::string district{};
  std::string activity_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
answer_idea_params parse_answer_idea(http::request const& from);

struct list_my_ideas_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_my_ideas_params parse_list_my_ideas(http::request const& from);

struct propose_activity_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
propose_activity_params parse_propose_activity(http::request const& from);

struct get_venue_calendar_params {
  std::string district{};
  std::string venue_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_venue_calendar_params parse_get_venue_calendar(http::request const& from);

struct get_room_calendar_params {
  std::string district{};
  std::string room_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_room_calendar_params parse_get_room_calendar(http::request const& from);

struct import_calendar_params {
  std::string district{};
  std::string room_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
import_calendar_params parse_import_calendar(http::request const& from);

struct get_my_calendar_address_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_my_calendar_address_params parse_get_my_calendar_address(http::request const& from);

struct make_my_calendar_address_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
make_my_calendar_address_params parse_make_my_calendar_address(http::request const& from);

struct end_my_calendar_address_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
end_my_calendar_address_params parse_end_my_calendar_address(http::request const& from);

struct get_my_calendar_params {
  std::string district{};
  std::string token{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_my_calendar_params parse_get_my_calendar(http::request const& from);

struct get_course_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_course_params parse_get_course(http::request const& from);

struct sign_up_for_course_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
sign_up_for_course_params parse_sign_up_for_course(http::request const& from);

struct leave_course_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
leave_course_params parse_leave_course(http::request const& from);

struct export_signups_params {
  std::string district{};
  std::string session_id{};
  std::string format{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
export_signups_params parse_export_signups(http::request const& from);

struct find_persons_for_session_params {
  std::string district{};
  std::string session_id{};
  std::string q{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
find_persons_for_session_params parse_find_persons_for_session(http::request const& from);

struct reconcile_door_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
reconcile_door_params parse_reconcile_door(http::request const& from);

struct get_poster_params {
  std::string district{};
  std::string venue_id{};
  std::string date{};
  std::string format{};
  std::optional<std::string> origin{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_poster_params parse_get_poster(http::request const& from);

struct get_district_poster_params {
  std::string district{};
  std::string date{};
  std::string format{};
  std::optional<std::string> origin{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_district_poster_params parse_get_district_poster(http::request const& from);

struct get_share_card_params {
  std::string district{};
  std::string session_id{};
  std::optional<std::string> origin{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_share_card_params parse_get_share_card(http::request const& from);

struct get_session_code_params {
  std::string district{};
  std::string session_id{};
  std::optional<std::string> origin{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_session_code_params parse_get_session_code(http::request const& from);

struct get_signup_code_params {
  std::string district{};
  std::string signup_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_signup_code_params parse_get_signup_code(http::request const& from);

struct get_feed_params {
  std::string district{};
  std::string format{};
  std::optional<std::string> venue{};
  std::optional<std::string> origin{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_feed_params parse_get_feed(http::request const& from);

struct list_venue_photographs_params {
  std::string district{};
  std::string venue_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_venue_photographs_params parse_list_venue_photographs(http::request const& from);

struct add_venue_photograph_params {
  std::string district{};
  std::string venue_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
add_venue_photograph_params parse_add_venue_photograph(http::request const& from);

struct list_session_photographs_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_session_photographs_params parse_list_session_photographs(http::request const& from);

struct add_session_photograph_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
add_session_photograph_params parse_add_session_photograph(http::request const& from);

struct get_photograph_params {
  std::string district{};
  std::string photograph_id{};
  std::string size{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_photograph_params parse_get_photograph(http::request const& from);

struct remove_photograph_params {
  std::string district{};
  std::string photograph_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
remove_photograph_params parse_remove_photograph(http::request const& from);

struct get_my_volunteering_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_my_volunteering_params parse_get_my_volunteering(http::request const& from);

struct set_my_volunteering_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
set_my_volunteering_params parse_set_my_volunteering(http::request const& from);

struct stop_volunteering_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
stop_volunteering_params parse_stop_volunteering(http::request const& from);

struct list_volunteers_params {
  std::string district{};
  std::optional<std::string> state{};
  std::optional<std::string> skill{};
  std::optional<std::string> at{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_volunteers_params parse_list_volunteers(http::request const& from);

struct decide_volunteer_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
decide_volunteer_params parse_decide_volunteer(http::request const& from);

struct list_shifts_params {
  std::string district{};
  std::string from{};
  std::string until{};
  std::optional<std::string> venue{};
  std::optional<std::string> session{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_shifts_params parse_list_shifts(http::request const& from);

struct create_shifts_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
create_shifts_params parse_create_shifts(http::request const& from);

struct get_shift_params {
  std::string district{};
  std::string shift_id{};
  std::optional<std::string> person{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_shift_params parse_get_shift(http::request const& from);

struct update_shift_params {
  std::string district{};
  std::string shift_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
update_shift_params parse_update_shift(http::request const& from);

struct cancel_shift_params {
  std::string district{};
  std::string shift_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
cancel_shift_params parse_cancel_shift(http::request const& from);

struct take_turn_params {
  std::string district{};
  std::string shift_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
take_turn_params parse_take_turn(http::request const& from);

struct give_back_turn_params {
  std::string district{};
  std::string turn_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
give_back_turn_params parse_give_back_turn(http::request const& from);

struct offer_turn_params {
  std::string district{};
  std::string turn_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
offer_turn_params parse_offer_turn(http::request const& from);

struct take_over_turn_params {
  std::string district{};
  std::string turn_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
take_over_turn_params parse_take_over_turn(http::request const& from);

struct check_in_turn_params {
  std::string district{};
  std::string turn_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
check_in_turn_params parse_check_in_turn(http::request const& from);

struct confirm_hours_params {
  std::string district{};
  std::string turn_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
confirm_hours_params parse_confirm_hours(http::request const& from);

struct make_certificate_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
make_certificate_params parse_make_certificate(http::request const& from);

struct check_certificate_params {
  std::string district{};
  std::string certificate_code{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
check_certificate_params parse_check_certificate(http::request const& from);

struct print_certificate_params {
  std::string district{};
  std::string certificate_code{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
print_certificate_params parse_print_certificate(http::request const& from);

struct get_my_coins_params {
  std::string district{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_my_coins_params parse_get_my_coins(http::request const& from);

struct give_coins_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
give_coins_params parse_give_coins(http::request const& from);

struct get_time_bank_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_time_bank_params parse_get_time_bank(http::request const& from);

struct set_time_bank_rules_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
set_time_bank_rules_params parse_set_time_bank_rules(http::request const& from);

struct spend_coins_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
spend_coins_params parse_spend_coins(http::request const& from);

struct get_coins_of_params {
  std::string district{};
  std::string person_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_coins_of_params parse_get_coins_of(http::request const& from);

struct list_supporters_params {
  std::string district{};
  std::optional<std::string> area{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_supporters_params parse_list_supporters(http::request const& from);

struct create_supporter_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
create_supporter_params parse_create_supporter(http::request const& from);

struct get_supporter_params {
  std::string district{};
  std::string supporter_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_supporter_params parse_get_supporter(http::request const& from);

struct update_supporter_params {
  std::string district{};
  std::string supporter_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
update_supporter_params parse_update_supporter(http::request const& from);

struct pledge_params {
  std::string district{};
  std::string supporter_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
pledge_params parse_pledge(http::request const& from);

struct list_my_supporters_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_my_supporters_params parse_list_my_supporters(http::request const& from);

struct list_contributions_params {
  std::string district{};
  std::optional<std::string> state{};
  std::optional<std::string> activity{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_contributions_params parse_list_contributions(http::request const& from);

struct get_contribution_params {
  std::string district{};
  std::string contribution_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_contribution_params parse_get_contribution(http::request const& from);

struct decide_contribution_params {
  std::string district{};
  std::string contribution_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
decide_contribution_params parse_decide_contribution(http::request const& from);

struct withdraw_contribution_params {
  std::string district{};
  std::string contribution_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
withdraw_contribution_params parse_withdraw_contribution(http::request const& from);

struct record_delivery_params {
  std::string district{};
  std::string contribution_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
record_delivery_params parse_record_delivery(http::request const& from);

struct reverse_delivery_params {
  std::string district{};
  std::string contribution_id{};
  std::string delivery_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
reverse_delivery_params parse_reverse_delivery(http::request const& from);

struct record_use_params {
  std::string district{};
  std::string contribution_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
record_use_params parse_record_use(http::request const& from);

struct undo_use_params {
  std::string district{};
  std::string contribution_id{};
  std::string use_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
undo_use_params parse_undo_use(http::request const& from);

struct print_receipt_params {
  std::string district{};
  std::string receipt_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
print_receipt_params parse_print_receipt(http::request const& from);

struct get_ledger_params {
  std::string district{};
  std::optional<std::int64_t> year{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_ledger_params parse_get_ledger(http::request const& from);

struct export_ledger_params {
  std::string district{};
  std::string format{};
  std::optional<std::int64_t> year{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
export_ledger_params parse_export_ledger(http::request const& from);

struct list_session_supporters_params {
  std::string district{};
  std::string session_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_session_supporters_params parse_list_session_supporters(http::request const& from);

struct list_thanks_params {
  std::string district{};
  std::optional<std::string> venue{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_thanks_params parse_list_thanks(http::request const& from);

struct list_favours_params {
  std::string district{};
  std::optional<std::string> side{};
  std::optional<std::string> kind{};
  std::optional<std::string> area{};
  std::string order{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_favours_params parse_list_favours(http::request const& from);

struct add_favour_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
add_favour_params parse_add_favour(http::request const& from);

struct list_favours_at_desk_params {
  std::string district{};
  std::optional<std::string> state{};
  std::optional<std::string> reported{};
  std::optional<std::string> side{};
  std::optional<std::string> kind{};
  std::optional<std::string> after{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_favours_at_desk_params parse_list_favours_at_desk(http::request const& from);

struct get_favour_params {
  std::string district{};
  std::string favour_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_favour_params parse_get_favour(http::request const& from);

struct withdraw_favour_params {
  std::string district{};
  std::string favour_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
withdraw_favour_params parse_withdraw_favour(http::request const& from);

struct finish_favour_params {
  std::string district{};
  std::string favour_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
finish_favour_params parse_finish_favour(http::request const& from);

struct answer_favour_params {
  std::string district{};
  std::string favour_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
answer_favour_params parse_answer_favour(http::request const& from);

struct report_favour_params {
  std::string district{};
  std::string favour_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
report_favour_params parse_report_favour(http::request const& from);

struct hide_favour_params {
  std::string district{};
  std::string favour_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
hide_favour_params parse_hide_favour(http::request const& from);

struct decide_favour_answer_params {
  std::string district{};
  std::string favour_answer_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
decide_favour_answer_params parse_decide_favour_answer(http::request const& from);

struct withdraw_favour_answer_params {
  std::string district{};
  std::string favour_answer_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
withdraw_favour_answer_params parse_withdraw_favour_answer(http::request const& from);

struct thank_for_favour_params {
  std::string district{};
  std::string favour_answer_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
thank_for_favour_params parse_thank_for_favour(http::request const& from);

struct list_my_favours_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_my_favours_params parse_list_my_favours(http::request const& from);

struct list_kiosks_params {
  std::string district{};
  std::string venue_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
list_kiosks_params parse_list_kiosks(http::request const& from);

struct set_up_kiosk_params {
  std::string district{};
  std::string venue_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
set_up_kiosk_params parse_set_up_kiosk(http::request const& from);

struct end_kiosk_params {
  std::string district{};
  std::string kiosk_id{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
end_kiosk_params parse_end_kiosk(http::request const& from);

struct get_kiosk_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
get_kiosk_params parse_get_kiosk(http::request const& from);

struct check_in_params {
  std::string district{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
check_in_params parse_check_in(http::request const& from);

struct find_places_at_kiosk_params {
  std::string district{};
  std::string session_id{};
  std::string digits{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
find_places_at_kiosk_params parse_find_places_at_kiosk(http::request const& from);

struct search_desk_params {
  std::string district{};
  std::string q{};
  std::optional<std::string> kind{};
  std::int64_t limit{};
};

/// Throws error{invalid, "http.bad_parameters"} naming every field at fault.
search_desk_params parse_search_desk(http::request const& from);

}  // namespace linli::api
