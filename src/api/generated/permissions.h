// Made from api/*.yaml by `./dev generate`; do not edit.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "api/generated/types.h"

#include "http/errors.h"

namespace linli::api {

// Databases keep the numbers: never change one.
static_assert(static_cast<int>(role::operator_) == 0);  // installs, backs up, watches
static_assert(static_cast<int>(role::district_officer) == 1);  // runs the programme of the district
static_assert(static_cast<int>(role::planner) == 2);  // decides where the next venue goes
static_assert(static_cast<int>(role::subdistrict_officer) == 3);  // owns projects, budget and venues of a subdistrict
static_assert(static_cast<int>(role::community_staff) == 4);  // runs the living room day by day
static_assert(static_cast<int>(role::venue_host) == 5);  // receives at the door of a venue
static_assert(static_cast<int>(role::committee_member) == 6);  // deliberates and decides
static_assert(static_cast<int>(role::volunteer) == 7);  // gives activities and takes shifts
static_assert(static_cast<int>(role::supporter) == 8);  // speaks for a merchant or organisation

struct role_entry {
  role which;
  std::string_view name;
  http::sentence title;
};

constexpr auto kRoles = std::to_array<role_entry>({
    {role::operator_, "operator", {"运维", "Operator", "維運"}},
    {role::district_officer, "district_officer", {"区级干部", "District officer", "區級幹部"}},
    {role::planner, "planner", {"规划师", "Planner", "規劃師"}},
    {role::subdistrict_officer, "subdistrict_officer", {"街道干部", "Subdistrict officer", "街道幹部"}},
    {role::community_staff, "community_staff", {"居委会干部", "Community staff", "居委會幹部"}},
    {role::venue_host, "venue_host", {"场馆接待", "Venue host", "場館接待"}},
    {role::committee_member, "committee_member", {"共建委员会成员", "Committee member", "共建委員會成員"}},
    {role::volunteer, "volunteer", {"志愿者", "Volunteer", "志願者"}},
    {role::supporter, "supporter", {"支持方", "Supporter", "支持方"}},
});

enum class whom : std::uint8_t { everyone, signed_in, roles };

constexpr std::uint32_t bit(role const r) {
  return std::uint32_t{1} << static_cast<std::uint32_t>(r);
}

struct permission {
  std::string_view operation;
  whom may;
  std::uint32_t roles;  // bits, when only some may
  strength least;       // the weakest sign-in that will do
  bool whole{false};    // the role must be held for the whole district
  bool looks{false};    // everyone may, but who asks makes a difference
};

/// One line for every operation of the contract, in the order of kOperations.
constexpr auto kPermissions = std::to_array<permission>({
    {"get_health", whom::everyone, 0, strength::card},
    {"get_metrics", whom::everyone, 0, strength::card},
    {"get_api_page", whom::everyone, 0, strength::card},
    {"get_contract", whom::everyone, 0, strength::card},
    {"list_districts", whom::everyone, 0, strength::card},
    {"get_district", whom::everyone, 0, strength::card},
    {"list_areas", whom::everyone, 0, strength::card},
    {"list_service_points", whom::everyone, 0, strength::card},
    {"get_service_point", whom::everyone, 0, strength::card},
    {"search_places", whom::everyone, 0, strength::card},
    {"get_tile", whom::everyone, 0, strength::card},
    {"get_circle", whom::everyone, 0, strength::card},
    {"get_coverage", whom::everyone, 0, strength::card},
    {"export_coverage", whom::everyone, 0, strength::card},
    {"list_gaps", whom::everyone, 0, strength::card},
    {"get_what_if", whom::everyone, 0, strength::card},
    {"get_sign_in", whom::everyone, 0, strength::card},
    {"start_sign_in", whom::everyone, 0, strength::card},
    {"finish_sign_in", whom::everyone, 0, strength::card},
    {"sign_in_with_password", whom::everyone, 0, strength::card},
    {"confirm_second_factor", whom::everyone, 0, strength::card},
    {"sign_in_with_card", whom::everyone, 0, strength::card},
    {"ask_for_passkey", whom::everyone, 0, strength::card},
    {"sign_in_with_passkey", whom::everyone, 0, strength::card},
    {"start_provider_sign_in", whom::everyone, 0, strength::card},
    {"finish_provider_sign_in", whom::everyone, 0, strength::card},
    {"list_my_ways", whom::signed_in, 0, strength::card},
    {"remove_my_way", whom::signed_in, 0, strength::code},
    {"start_passkey", whom::signed_in, 0, strength::code},
    {"add_passkey", whom::signed_in, 0, strength::code},
    {"connect_provider", whom::signed_in, 0, strength::code},
    {"sign_out", whom::everyone, 0, strength::card},
    {"list_shown_messages", whom::everyone, 0, strength::card},
    {"get_me", whom::signed_in, 0, strength::card},
    {"update_me", whom::signed_in, 0, strength::card},
    {"list_my_sessions", whom::signed_in, 0, strength::card},
    {"end_my_session", whom::signed_in, 0, strength::code},
    {"list_my_consents", whom::signed_in, 0, strength::card},
    {"answer_my_consent", whom::signed_in, 0, strength::card},
    {"export_me", whom::signed_in, 0, strength::code},
    {"erase_me", whom::signed_in, 0, strength::code},
    {"set_my_password", whom::signed_in, 0, strength::code},
    {"start_authenticator", whom::signed_in, 0, strength::password},
    {"confirm_authenticator", whom::signed_in, 0, strength::password},
    {"list_my_people", whom::signed_in, 0, strength::card},
    {"act_for", whom::signed_in, 0, strength::card},
    {"list_persons", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"create_person", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"export_persons", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"get_person", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"update_person", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"give_role", whom::roles, bit(role::operator_) | bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::password},
    {"take_role", whom::roles, bit(role::operator_) | bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::password},
    {"issue_card", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"revoke_card", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"list_consents", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"record_consent", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"add_representative", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"end_representative", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"merge_person", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::password},
    {"undo_merge", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::password},
    {"list_audit", whom::roles, bit(role::operator_) | bit(role::district_officer) | bit(role::subdistrict_officer), strength::password},
    {"list_my_notices", whom::signed_in, 0, strength::card},
    {"read_my_notices", whom::signed_in, 0, strength::card},
    {"mark_my_notice", whom::signed_in, 0, strength::card},
    {"get_my_notice_settings", whom::signed_in, 0, strength::card},
    {"set_my_notice_settings", whom::signed_in, 0, strength::card},
    {"announce", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"list_announcements", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"list_webhooks", whom::roles, bit(role::operator_) | bit(role::district_officer), strength::password, true},
    {"add_webhook", whom::roles, bit(role::operator_) | bit(role::district_officer), strength::password, true},
    {"change_webhook", whom::roles, bit(role::operator_) | bit(role::district_officer), strength::password, true},
    {"remove_webhook", whom::roles, bit(role::operator_) | bit(role::district_officer), strength::password, true},
    {"try_webhook", whom::roles, bit(role::operator_) | bit(role::district_officer), strength::password, true},
    {"list_undelivered", whom::roles, bit(role::operator_) | bit(role::district_officer), strength::password, true},
    {"resend_undelivered", whom::roles, bit(role::operator_) | bit(role::district_officer), strength::password, true},
    {"drop_undelivered", whom::roles, bit(role::operator_) | bit(role::district_officer), strength::password, true},
    {"list_buildings", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"create_building", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"get_building", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"update_building", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"close_building", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"add_household", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"end_household", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"move_in", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"move_out", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"list_imports", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"start_import", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"get_import", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"drop_import", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"map_import", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"run_import", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"undo_import", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"list_venues", whom::everyone, 0, strength::card},
    {"create_venue", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"get_venue", whom::everyone, 0, strength::card, false, true},
    {"update_venue", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"close_venue", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"add_room", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"update_room", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"close_room", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"list_bookings", whom::everyone, 0, strength::card, false, true},
    {"create_booking", whom::signed_in, 0, strength::card},
    {"try_booking", whom::signed_in, 0, strength::card},
    {"list_asked_bookings", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff) | bit(role::venue_host), strength::code},
    {"get_booking", whom::signed_in, 0, strength::card},
    {"update_booking", whom::signed_in, 0, strength::card},
    {"cancel_booking", whom::signed_in, 0, strength::card},
    {"decide_booking", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff) | bit(role::venue_host), strength::code},
    {"check_in_booking", whom::signed_in, 0, strength::card},
    {"list_my_bookings", whom::signed_in, 0, strength::card},
    {"list_sessions", whom::everyone, 0, strength::card, false, true},
    {"get_session", whom::everyone, 0, strength::card, false, true},
    {"update_session", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"cancel_session", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"list_signups", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff) | bit(role::venue_host), strength::code},
    {"sign_up", whom::signed_in, 0, strength::card},
    {"get_lot", whom::everyone, 0, strength::card},
    {"cancel_signup", whom::signed_in, 0, strength::card},
    {"answer_offer", whom::signed_in, 0, strength::card},
    {"record_attendance", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff) | bit(role::venue_host), strength::code},
    {"give_feedback", whom::signed_in, 0, strength::card},
    {"list_my_signups", whom::signed_in, 0, strength::card},
    {"list_activities", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff) | bit(role::venue_host) | bit(role::committee_member), strength::code},
    {"create_activity", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"get_activity", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff) | bit(role::venue_host) | bit(role::committee_member), strength::code},
    {"update_activity", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"add_sessions", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"answer_idea", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff) | bit(role::committee_member), strength::code},
    {"list_my_ideas", whom::signed_in, 0, strength::card},
    {"propose_activity", whom::signed_in, 0, strength::card},
    {"get_venue_calendar", whom::everyone, 0, strength::card},
    {"get_room_calendar", whom::everyone, 0, strength::card},
    {"import_calendar", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"get_my_calendar_address", whom::signed_in, 0, strength::card},
    {"make_my_calendar_address", whom::signed_in, 0, strength::code},
    {"end_my_calendar_address", whom::signed_in, 0, strength::card},
    {"get_my_calendar", whom::everyone, 0, strength::card},
    {"export_signups", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff) | bit(role::venue_host), strength::code},
    {"find_persons_for_session", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff) | bit(role::venue_host), strength::code},
    {"reconcile_door", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff) | bit(role::venue_host), strength::code},
    {"get_poster", whom::everyone, 0, strength::card},
    {"get_district_poster", whom::everyone, 0, strength::card},
    {"get_share_card", whom::everyone, 0, strength::card},
    {"get_session_code", whom::everyone, 0, strength::card},
    {"get_signup_code", whom::signed_in, 0, strength::card},
    {"get_feed", whom::everyone, 0, strength::card},
    {"list_venue_photographs", whom::everyone, 0, strength::card},
    {"add_venue_photograph", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"list_session_photographs", whom::everyone, 0, strength::card},
    {"add_session_photograph", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"get_photograph", whom::everyone, 0, strength::card},
    {"remove_photograph", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"get_my_volunteering", whom::signed_in, 0, strength::card},
    {"set_my_volunteering", whom::signed_in, 0, strength::card},
    {"stop_volunteering", whom::signed_in, 0, strength::card},
    {"list_volunteers", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff) | bit(role::venue_host), strength::code},
    {"decide_volunteer", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"list_shifts", whom::signed_in, 0, strength::card},
    {"create_shifts", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"get_shift", whom::signed_in, 0, strength::card},
    {"update_shift", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"cancel_shift", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"take_turn", whom::signed_in, 0, strength::card},
    {"give_back_turn", whom::signed_in, 0, strength::card},
    {"offer_turn", whom::signed_in, 0, strength::card},
    {"take_over_turn", whom::signed_in, 0, strength::card},
    {"check_in_turn", whom::signed_in, 0, strength::card},
    {"confirm_hours", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"make_certificate", whom::signed_in, 0, strength::card},
    {"check_certificate", whom::everyone, 0, strength::card},
    {"print_certificate", whom::signed_in, 0, strength::card},
    {"get_my_coins", whom::signed_in, 0, strength::card},
    {"give_coins", whom::signed_in, 0, strength::code},
    {"get_time_bank", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"set_time_bank_rules", whom::roles, bit(role::district_officer), strength::password, true},
    {"spend_coins", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"list_supporters", whom::everyone, 0, strength::card, false, true},
    {"create_supporter", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"get_supporter", whom::everyone, 0, strength::card, false, true},
    {"update_supporter", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"pledge", whom::signed_in, 0, strength::card},
    {"list_my_supporters", whom::signed_in, 0, strength::card},
    {"list_contributions", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"get_contribution", whom::signed_in, 0, strength::card},
    {"decide_contribution", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"withdraw_contribution", whom::signed_in, 0, strength::card},
    {"record_delivery", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"record_use", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"undo_use", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"print_receipt", whom::signed_in, 0, strength::card},
    {"get_ledger", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"export_ledger", whom::roles, bit(role::district_officer) | bit(role::subdistrict_officer) | bit(role::community_staff), strength::code},
    {"list_session_supporters", whom::everyone, 0, strength::card},
    {"list_thanks", whom::everyone, 0, strength::card},
});

}  // namespace linli::api
