// Made from api/*.yaml by `./dev generate`; do not edit.
#pragma once

#include "api/generated/types.h"
#include "http/request.h"

// Each reads the body of one operation; one that may be left out is read as
// one that says nothing. Throws error{invalid,
// "http.bad_body"} when it is no JSON, "http.bad_fields" naming every field at
// fault.
namespace linli::api {

code_wish parse_start_sign_in_body(http::request const& from);
sent_code_given parse_finish_sign_in_body(http::request const& from);
password_given parse_sign_in_with_password_body(http::request const& from);
code_given parse_confirm_second_factor_body(http::request const& from);
card_shown parse_sign_in_with_card_body(http::request const& from);
passkey_shown parse_sign_in_with_passkey_body(http::request const& from);
provider_wish parse_start_provider_sign_in_body(http::request const& from);
new_passkey parse_add_passkey_body(http::request const& from);
code_wish parse_start_my_address_body(http::request const& from);
code_given parse_confirm_my_address_body(http::request const& from);
me_change parse_update_me_body(http::request const& from);
consent_answer parse_answer_my_consent_body(http::request const& from);
erase_wish parse_erase_me_body(http::request const& from);
password_wish parse_set_my_password_body(http::request const& from);
code_given parse_confirm_authenticator_body(http::request const& from);
act_for_wish parse_act_for_body(http::request const& from);
code_wish parse_find_person_body(http::request const& from);
appoint_wish parse_appoint_body(http::request const& from);
new_person parse_create_person_body(http::request const& from);
person_change parse_update_person_body(http::request const& from);
export_wish parse_export_kept_body(http::request const& from);
erase_for_wish parse_erase_person_body(http::request const& from);
role_wish parse_give_role_body(http::request const& from);
consent_record parse_record_consent_body(http::request const& from);
representative_wish parse_add_representative_body(http::request const& from);
merge_wish parse_merge_person_body(http::request const& from);
list_file parse_record_list_file_body(http::request const& from);
read_up_to parse_read_my_notices_body(http::request const& from);
notice_mark parse_mark_my_notice_body(http::request const& from);
notice_wishes parse_set_my_notice_settings_body(http::request const& from);
announcement parse_announce_body(http::request const& from);
new_webhook parse_add_webhook_body(http::request const& from);
webhook_change parse_change_webhook_body(http::request const& from);
new_building parse_create_building_body(http::request const& from);
building_change parse_update_building_body(http::request const& from);
new_household parse_add_household_body(http::request const& from);
member_wish parse_move_in_body(http::request const& from);
import_file parse_start_import_body(http::request const& from);
import_mapping parse_map_import_body(http::request const& from);
import_choices parse_run_import_body(http::request const& from);
new_venue parse_create_venue_body(http::request const& from);
venue_change parse_update_venue_body(http::request const& from);
named_buildings parse_set_venue_buildings_body(http::request const& from);
new_room parse_add_room_body(http::request const& from);
room_change parse_update_room_body(http::request const& from);
new_booking parse_create_booking_body(http::request const& from);
booking_trial parse_try_booking_body(http::request const& from);
booking_change parse_update_booking_body(http::request const& from);
booking_cancel parse_cancel_booking_body(http::request const& from);
booking_decision parse_decide_booking_body(http::request const& from);
session_change parse_update_session_body(http::request const& from);
session_cancel parse_cancel_session_body(http::request const& from);
signup_wish parse_sign_up_body(http::request const& from);
as_asked parse_cancel_signup_body(http::request const& from);
offer_answer parse_answer_offer_body(http::request const& from);
attendance parse_record_attendance_body(http::request const& from);
feedback parse_give_feedback_body(http::request const& from);
activity_wish parse_create_activity_body(http::request const& from);
activity_change parse_update_activity_body(http::request const& from);
new_sessions parse_add_sessions_body(http::request const& from);
idea_answer parse_answer_idea_body(http::request const& from);
idea parse_propose_activity_body(http::request const& from);
calendar_text parse_import_calendar_body(http::request const& from);
signup_wish parse_sign_up_for_course_body(http::request const& from);
course_leaving parse_leave_course_body(http::request const& from);
door_notes parse_reconcile_door_body(http::request const& from);
photograph_wish parse_add_venue_photograph_body(http::request const& from);
photograph_wish parse_add_session_photograph_body(http::request const& from);
volunteer_wish parse_set_my_volunteering_body(http::request const& from);
volunteer_decision parse_decide_volunteer_body(http::request const& from);
shift_wish parse_create_shifts_body(http::request const& from);
shift_change parse_update_shift_body(http::request const& from);
shift_cancel parse_cancel_shift_body(http::request const& from);
turn_wish parse_take_turn_body(http::request const& from);
as_asked parse_give_back_turn_body(http::request const& from);
swap_wish parse_offer_turn_body(http::request const& from);
turn_wish parse_take_over_turn_body(http::request const& from);
turn_check_in parse_check_in_turn_body(http::request const& from);
turn_hours parse_confirm_hours_body(http::request const& from);
certificate_wish parse_make_certificate_body(http::request const& from);
coin_gift parse_give_coins_body(http::request const& from);
time_bank_rules parse_set_time_bank_rules_body(http::request const& from);
coin_spending parse_spend_coins_body(http::request const& from);
supporter_wish parse_create_supporter_body(http::request const& from);
supporter_change parse_update_supporter_body(http::request const& from);
pledge_wish parse_pledge_body(http::request const& from);
contribution_decision parse_decide_contribution_body(http::request const& from);
delivery_wish parse_record_delivery_body(http::request const& from);
delivery_reversal parse_reverse_delivery_body(http::request const& from);
use_wish parse_record_use_body(http::request const& from);
favour_wish parse_add_favour_body(http::request const& from);
as_asked parse_withdraw_favour_body(http::request const& from);
as_asked parse_finish_favour_body(http::request const& from);
favour_answer_wish parse_answer_favour_body(http::request const& from);
favour_report_wish parse_report_favour_body(http::request const& from);
favour_hiding parse_hide_favour_body(http::request const& from);
favour_decision parse_decide_favour_answer_body(http::request const& from);
as_asked parse_withdraw_favour_answer_body(http::request const& from);
favour_thanks parse_thank_for_favour_body(http::request const& from);
check_in_notes parse_check_in_body(http::request const& from);

}  // namespace linli::api
