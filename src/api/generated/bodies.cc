// Made from api/*.yaml by `./dev generate`; do not edit.
#include "api/generated/bodies.h"

#include <nlohmann/json.hpp>

#include "http/body.h"

namespace linli::api {

namespace {

using json = nlohmann::json;

template <typename T>
requires(std::is_arithmetic_v<T> || std::is_same_v<T, std::string>)
void read(json const& from, T& out) {
  from.get_to(out);
}

template <typename T>
void read(json const& from, std::vector<T>& out);

void read(json const& from, api::channel& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "phone") {
    out = api::channel::phone;
  }
  if (text == "email") {
    out = api::channel::email;
  }
}

void read(json const& from, api::code_wish& out) {
  read(from.at("channel"), out.channel);
  read(from.at("address"), out.address);
}

void read(json const& from, api::sent_code_given& out) {
  read(from.at("code"), out.code);
  if (from.contains("shared") && !from.at("shared").is_null()) {
    read(from.at("shared"), out.shared.emplace());
  }
}

void read(json const& from, api::password_given& out) {
  read(from.at("name"), out.name);
  read(from.at("password"), out.password);
}

void read(json const& from, api::code_given& out) {
  read(from.at("code"), out.code);
}

void read(json const& from, api::card_shown& out) {
  read(from.at("card"), out.card);
  read(from.at("shared"), out.shared);
}

void read(json const& from, api::passkey_shown& out) {
  read(from.at("challenge"), out.challenge);
  read(from.at("id"), out.id);
  read(from.at("client_data"), out.client_data);
  read(from.at("authenticator_data"), out.authenticator_data);
  read(from.at("signature"), out.signature);
}

void read(json const& from, api::provider_wish& out) {
  if (from.contains("back") && !from.at("back").is_null()) {
    read(from.at("back"), out.back.emplace());
  }
}

void read(json const& from, api::new_passkey& out) {
  read(from.at("challenge"), out.challenge);
  read(from.at("name"), out.name);
  read(from.at("client_data"), out.client_data);
  read(from.at("attestation"), out.attestation);
}

void read(json const& from, api::language& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "zh-CN") {
    out = api::language::zh_cn;
  }
  if (text == "en") {
    out = api::language::en;
  }
  if (text == "zh-TW") {
    out = api::language::zh_tw;
  }
}

void read(json const& from, api::me_change& out) {
  if (from.contains("name") && !from.at("name").is_null()) {
    read(from.at("name"), out.name.emplace());
  }
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("language") && !from.at("language").is_null()) {
    read(from.at("language"), out.language.emplace());
  }
  if (from.contains("born") && !from.at("born").is_null()) {
    read(from.at("born"), out.born.emplace());
  }
}

void read(json const& from, api::consent_answer& out) {
  read(from.at("given"), out.given);
  if (from.contains("person") && !from.at("person").is_null()) {
    read(from.at("person"), out.person.emplace());
  }
}

void read(json const&, api::erase_wish&) {}

void read(json const& from, api::password_wish& out) {
  read(from.at("name"), out.name);
  read(from.at("password"), out.password);
  if (from.contains("old_password") && !from.at("old_password").is_null()) {
    read(from.at("old_password"), out.old_password.emplace());
  }
}

void read(json const& from, api::consent_how& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "on_page") {
    out = api::consent_how::on_page;
  }
  if (text == "spoken") {
    out = api::consent_how::spoken;
  }
  if (text == "paper") {
    out = api::consent_how::paper;
  }
  if (text == "guardian") {
    out = api::consent_how::guardian;
  }
}

void read(json const& from, api::act_for_wish& out) {
  if (from.contains("person") && !from.at("person").is_null()) {
    read(from.at("person"), out.person.emplace());
  }
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
}

void read(json const& from, api::role& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "operator") {
    out = api::role::operator_;
  }
  if (text == "district_officer") {
    out = api::role::district_officer;
  }
  if (text == "planner") {
    out = api::role::planner;
  }
  if (text == "subdistrict_officer") {
    out = api::role::subdistrict_officer;
  }
  if (text == "community_staff") {
    out = api::role::community_staff;
  }
  if (text == "venue_host") {
    out = api::role::venue_host;
  }
  if (text == "committee_member") {
    out = api::role::committee_member;
  }
  if (text == "volunteer") {
    out = api::role::volunteer;
  }
  if (text == "supporter") {
    out = api::role::supporter;
  }
}

void read(json const& from, api::appoint_wish& out) {
  read(from.at("person"), out.person);
  read(from.at("role"), out.role);
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("venue") && !from.at("venue").is_null()) {
    read(from.at("venue"), out.venue.emplace());
  }
  if (from.contains("days") && !from.at("days").is_null()) {
    read(from.at("days"), out.days.emplace());
  }
}

void read(json const& from, api::capacity& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "resident") {
    out = api::capacity::resident;
  }
  if (text == "staff") {
    out = api::capacity::staff;
  }
  if (text == "volunteer") {
    out = api::capacity::volunteer;
  }
  if (text == "committee_member") {
    out = api::capacity::committee_member;
  }
  if (text == "merchant") {
    out = api::capacity::merchant;
  }
  if (text == "organisation") {
    out = api::capacity::organisation;
  }
}

void read(json const& from, api::new_person& out) {
  read(from.at("name"), out.name);
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("born") && !from.at("born").is_null()) {
    read(from.at("born"), out.born.emplace());
  }
  if (from.contains("phone") && !from.at("phone").is_null()) {
    read(from.at("phone"), out.phone.emplace());
  }
  if (from.contains("email") && !from.at("email").is_null()) {
    read(from.at("email"), out.email.emplace());
  }
  if (from.contains("identity_number") && !from.at("identity_number").is_null()) {
    read(from.at("identity_number"), out.identity_number.emplace());
  }
  read(from.at("capacities"), out.capacities);
  if (from.contains("language") && !from.at("language").is_null()) {
    read(from.at("language"), out.language.emplace());
  }
  if (from.contains("door") && !from.at("door").is_null()) {
    read(from.at("door"), out.door.emplace());
  }
}

void read(json const& from, api::person_change& out) {
  read(from.at("revision"), out.revision);
  if (from.contains("name") && !from.at("name").is_null()) {
    read(from.at("name"), out.name.emplace());
  }
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("born") && !from.at("born").is_null()) {
    read(from.at("born"), out.born.emplace());
  }
  if (from.contains("phone") && !from.at("phone").is_null()) {
    read(from.at("phone"), out.phone.emplace());
  }
  if (from.contains("email") && !from.at("email").is_null()) {
    read(from.at("email"), out.email.emplace());
  }
  if (from.contains("identity_number") && !from.at("identity_number").is_null()) {
    read(from.at("identity_number"), out.identity_number.emplace());
  }
  if (from.contains("health_note") && !from.at("health_note").is_null()) {
    read(from.at("health_note"), out.health_note.emplace());
  }
  if (from.contains("capacities") && !from.at("capacities").is_null()) {
    read(from.at("capacities"), out.capacities.emplace());
  }
  if (from.contains("language") && !from.at("language").is_null()) {
    read(from.at("language"), out.language.emplace());
  }
  if (from.contains("door") && !from.at("door").is_null()) {
    read(from.at("door"), out.door.emplace());
  }
}

void read(json const& from, api::asked_how& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "in_person") {
    out = api::asked_how::in_person;
  }
  if (text == "phone") {
    out = api::asked_how::phone;
  }
  if (text == "paper") {
    out = api::asked_how::paper;
  }
  if (text == "guardian") {
    out = api::asked_how::guardian;
  }
}

void read(json const& from, api::export_wish& out) {
  read(from.at("how"), out.how);
}

void read(json const& from, api::erase_for_wish& out) {
  read(from.at("how"), out.how);
}

void read(json const& from, api::role_wish& out) {
  read(from.at("role"), out.role);
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("venue") && !from.at("venue").is_null()) {
    read(from.at("venue"), out.venue.emplace());
  }
  if (from.contains("days") && !from.at("days").is_null()) {
    read(from.at("days"), out.days.emplace());
  }
}

void read(json const& from, api::consent_record& out) {
  read(from.at("given"), out.given);
  read(from.at("how"), out.how);
}

void read(json const& from, api::representation_kind& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "family") {
    out = api::representation_kind::family;
  }
  if (text == "guardian") {
    out = api::representation_kind::guardian;
  }
  if (text == "staff") {
    out = api::representation_kind::staff;
  }
}

void read(json const& from, api::representative_wish& out) {
  read(from.at("person"), out.person);
  read(from.at("kind"), out.kind);
  read(from.at("how"), out.how);
}

void read(json const& from, api::merge_wish& out) {
  read(from.at("other"), out.other);
}

void read(json const& from, api::desk_list& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "activities") {
    out = api::desk_list::activities;
  }
  if (text == "announced") {
    out = api::desk_list::announced;
  }
  if (text == "asked") {
    out = api::desk_list::asked;
  }
  if (text == "audit") {
    out = api::desk_list::audit;
  }
  if (text == "buildings") {
    out = api::desk_list::buildings;
  }
  if (text == "contributions") {
    out = api::desk_list::contributions;
  }
  if (text == "favours") {
    out = api::desk_list::favours;
  }
  if (text == "households") {
    out = api::desk_list::households;
  }
  if (text == "import_rows") {
    out = api::desk_list::import_rows;
  }
  if (text == "imports") {
    out = api::desk_list::imports;
  }
  if (text == "names") {
    out = api::desk_list::names;
  }
  if (text == "roles") {
    out = api::desk_list::roles;
  }
  if (text == "shifts") {
    out = api::desk_list::shifts;
  }
  if (text == "supporters") {
    out = api::desk_list::supporters;
  }
  if (text == "undelivered") {
    out = api::desk_list::undelivered;
  }
  if (text == "venues") {
    out = api::desk_list::venues;
  }
  if (text == "volunteers") {
    out = api::desk_list::volunteers;
  }
  if (text == "webhooks") {
    out = api::desk_list::webhooks;
  }
}

void read(json const& from, api::list_filter& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "action") {
    out = api::list_filter::action;
  }
  if (text == "area") {
    out = api::list_filter::area;
  }
  if (text == "by") {
    out = api::list_filter::by;
  }
  if (text == "from") {
    out = api::list_filter::from;
  }
  if (text == "kind") {
    out = api::list_filter::kind;
  }
  if (text == "person") {
    out = api::list_filter::person;
  }
  if (text == "reported") {
    out = api::list_filter::reported;
  }
  if (text == "side") {
    out = api::list_filter::side;
  }
  if (text == "skill") {
    out = api::list_filter::skill;
  }
  if (text == "state") {
    out = api::list_filter::state;
  }
  if (text == "until") {
    out = api::list_filter::until;
  }
  if (text == "whom") {
    out = api::list_filter::whom;
  }
  if (text == "words") {
    out = api::list_filter::words;
  }
}

void read(json const& from, api::list_file& out) {
  read(from.at("list"), out.list);
  read(from.at("rows"), out.rows);
  if (from.contains("narrowed_by") && !from.at("narrowed_by").is_null()) {
    read(from.at("narrowed_by"), out.narrowed_by.emplace());
  }
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
}

void read(json const& from, api::read_up_to& out) {
  read(from.at("up_to"), out.up_to);
}

void read(json const& from, api::notice_mark& out) {
  read(from.at("is_read"), out.is_read);
}

void read(json const& from, api::quiet_hours& out) {
  read(from.at("from_minute"), out.from_minute);
  read(from.at("until_minute"), out.until_minute);
}

void read(json const& from, api::notice_wish& out) {
  read(from.at("key"), out.key);
  read(from.at("by_email"), out.by_email);
  read(from.at("by_phone"), out.by_phone);
}

void read(json const& from, api::notice_wishes& out) {
  read(from.at("quiet_hours"), out.quiet_hours);
  read(from.at("subjects"), out.subjects);
}

void read(json const& from, api::announcement& out) {
  read(from.at("area"), out.area);
  read(from.at("title"), out.title);
  read(from.at("text"), out.text);
  if (from.contains("only_count") && !from.at("only_count").is_null()) {
    read(from.at("only_count"), out.only_count.emplace());
  }
  if (from.contains("key") && !from.at("key").is_null()) {
    read(from.at("key"), out.key.emplace());
  }
}

void read(json const& from, api::new_webhook& out) {
  read(from.at("name"), out.name);
  read(from.at("url"), out.url);
  read(from.at("events"), out.events);
}

void read(json const& from, api::webhook_change& out) {
  if (from.contains("name") && !from.at("name").is_null()) {
    read(from.at("name"), out.name.emplace());
  }
  if (from.contains("url") && !from.at("url").is_null()) {
    read(from.at("url"), out.url.emplace());
  }
  if (from.contains("events") && !from.at("events").is_null()) {
    read(from.at("events"), out.events.emplace());
  }
  if (from.contains("is_paused") && !from.at("is_paused").is_null()) {
    read(from.at("is_paused"), out.is_paused.emplace());
  }
  if (from.contains("renew_secret") && !from.at("renew_secret").is_null()) {
    read(from.at("renew_secret"), out.renew_secret.emplace());
  }
}

void read(json const& from, geo::latlng& out) {
  out = {from.at("lat").get<double>(), from.at("lng").get<double>()};
}

void read(json const& from, api::new_building& out) {
  read(from.at("address"), out.address);
  read(from.at("area"), out.area);
  if (from.contains("floors") && !from.at("floors").is_null()) {
    read(from.at("floors"), out.floors.emplace());
  }
  if (from.contains("units") && !from.at("units").is_null()) {
    read(from.at("units"), out.units.emplace());
  }
  if (from.contains("at") && !from.at("at").is_null()) {
    read(from.at("at"), out.at.emplace());
  }
}

void read(json const& from, api::building_change& out) {
  read(from.at("revision"), out.revision);
  if (from.contains("address") && !from.at("address").is_null()) {
    read(from.at("address"), out.address.emplace());
  }
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("floors") && !from.at("floors").is_null()) {
    read(from.at("floors"), out.floors.emplace());
  }
  if (from.contains("units") && !from.at("units").is_null()) {
    read(from.at("units"), out.units.emplace());
  }
  if (from.contains("at") && !from.at("at").is_null()) {
    read(from.at("at"), out.at.emplace());
  }
}

void read(json const& from, api::new_household& out) {
  read(from.at("door"), out.door);
}

void read(json const& from, api::household_relation& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "head") {
    out = api::household_relation::head;
  }
  if (text == "spouse") {
    out = api::household_relation::spouse;
  }
  if (text == "child") {
    out = api::household_relation::child;
  }
  if (text == "parent") {
    out = api::household_relation::parent;
  }
  if (text == "family") {
    out = api::household_relation::family;
  }
  if (text == "tenant") {
    out = api::household_relation::tenant;
  }
  if (text == "other") {
    out = api::household_relation::other;
  }
}

void read(json const& from, api::member_wish& out) {
  read(from.at("person"), out.person);
  read(from.at("relation"), out.relation);
}

void read(json const& from, api::import_file& out) {
  read(from.at("file_name"), out.file_name);
  read(from.at("content"), out.content);
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("again") && !from.at("again").is_null()) {
    read(from.at("again"), out.again.emplace());
  }
}

void read(json const& from, api::import_field& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "name") {
    out = api::import_field::name;
  }
  if (text == "phone") {
    out = api::import_field::phone;
  }
  if (text == "email") {
    out = api::import_field::email;
  }
  if (text == "identity_number") {
    out = api::import_field::identity_number;
  }
  if (text == "born") {
    out = api::import_field::born;
  }
  if (text == "area") {
    out = api::import_field::area;
  }
  if (text == "building") {
    out = api::import_field::building;
  }
  if (text == "door") {
    out = api::import_field::door;
  }
  if (text == "capacity") {
    out = api::import_field::capacity;
  }
  if (text == "language") {
    out = api::import_field::language;
  }
}

void read(json const& from, api::import_column_wish& out) {
  if (from.contains("field") && !from.at("field").is_null()) {
    read(from.at("field"), out.field.emplace());
  }
}

void read(json const& from, api::import_mapping& out) {
  read(from.at("columns"), out.columns);
}

void read(json const& from, api::import_choice& out) {
  read(from.at("line"), out.line);
  if (from.contains("person") && !from.at("person").is_null()) {
    read(from.at("person"), out.person.emplace());
  }
}

void read(json const& from, api::import_choices& out) {
  read(from.at("choices"), out.choices);
}

void read(json const& from, api::text_wish& out) {
  if (from.contains("zh") && !from.at("zh").is_null()) {
    read(from.at("zh"), out.zh.emplace());
  }
  if (from.contains("en") && !from.at("en").is_null()) {
    read(from.at("en"), out.en.emplace());
  }
  if (from.contains("zh-Hant") && !from.at("zh-Hant").is_null()) {
    read(from.at("zh-Hant"), out.zh_hant.emplace());
  }
}

void read(json const& from, api::open_minutes& out) {
  read(from.at("from"), out.from);
  read(from.at("to"), out.to);
}

void read(json const& from, api::open_date& out) {
  read(from.at("date"), out.date);
  read(from.at("spans"), out.spans);
}

void read(json const& from, api::venue_hours& out) {
  read(from.at("week"), out.week);
  if (from.contains("holidays") && !from.at("holidays").is_null()) {
    read(from.at("holidays"), out.holidays.emplace());
  }
  read(from.at("exceptions"), out.exceptions);
}

void read(json const& from, api::step_free& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "yes") {
    out = api::step_free::yes;
  }
  if (text == "no") {
    out = api::step_free::no;
  }
  if (text == "unknown") {
    out = api::step_free::unknown;
  }
}

void read(json const& from, api::new_venue& out) {
  read(from.at("name"), out.name);
  read(from.at("area"), out.area);
  read(from.at("at"), out.at);
  if (from.contains("category") && !from.at("category").is_null()) {
    read(from.at("category"), out.category.emplace());
  }
  if (from.contains("instead_of") && !from.at("instead_of").is_null()) {
    read(from.at("instead_of"), out.instead_of.emplace());
  }
  if (from.contains("address") && !from.at("address").is_null()) {
    read(from.at("address"), out.address.emplace());
  }
  if (from.contains("hours") && !from.at("hours").is_null()) {
    read(from.at("hours"), out.hours.emplace());
  }
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  if (from.contains("way_in") && !from.at("way_in").is_null()) {
    read(from.at("way_in"), out.way_in.emplace());
  }
  if (from.contains("step_free") && !from.at("step_free").is_null()) {
    read(from.at("step_free"), out.step_free.emplace());
  }
  if (from.contains("steps") && !from.at("steps").is_null()) {
    read(from.at("steps"), out.steps.emplace());
  }
  if (from.contains("has_lift") && !from.at("has_lift").is_null()) {
    read(from.at("has_lift"), out.has_lift.emplace());
  }
  if (from.contains("has_accessible_toilet") && !from.at("has_accessible_toilet").is_null()) {
    read(from.at("has_accessible_toilet"), out.has_accessible_toilet.emplace());
  }
  if (from.contains("phone") && !from.at("phone").is_null()) {
    read(from.at("phone"), out.phone.emplace());
  }
  if (from.contains("book_ahead_days") && !from.at("book_ahead_days").is_null()) {
    read(from.at("book_ahead_days"), out.book_ahead_days.emplace());
  }
  if (from.contains("quota_minutes") && !from.at("quota_minutes").is_null()) {
    read(from.at("quota_minutes"), out.quota_minutes.emplace());
  }
  if (from.contains("group_quota_minutes") && !from.at("group_quota_minutes").is_null()) {
    read(from.at("group_quota_minutes"), out.group_quota_minutes.emplace());
  }
  if (from.contains("release_after_minutes") && !from.at("release_after_minutes").is_null()) {
    read(from.at("release_after_minutes"), out.release_after_minutes.emplace());
  }
}

void read(json const& from, api::venue_change& out) {
  read(from.at("revision"), out.revision);
  if (from.contains("name") && !from.at("name").is_null()) {
    read(from.at("name"), out.name.emplace());
  }
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("at") && !from.at("at").is_null()) {
    read(from.at("at"), out.at.emplace());
  }
  if (from.contains("category") && !from.at("category").is_null()) {
    read(from.at("category"), out.category.emplace());
  }
  if (from.contains("address") && !from.at("address").is_null()) {
    read(from.at("address"), out.address.emplace());
  }
  if (from.contains("hours") && !from.at("hours").is_null()) {
    read(from.at("hours"), out.hours.emplace());
  }
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  if (from.contains("way_in") && !from.at("way_in").is_null()) {
    read(from.at("way_in"), out.way_in.emplace());
  }
  if (from.contains("step_free") && !from.at("step_free").is_null()) {
    read(from.at("step_free"), out.step_free.emplace());
  }
  if (from.contains("steps") && !from.at("steps").is_null()) {
    read(from.at("steps"), out.steps.emplace());
  }
  if (from.contains("has_lift") && !from.at("has_lift").is_null()) {
    read(from.at("has_lift"), out.has_lift.emplace());
  }
  if (from.contains("has_accessible_toilet") && !from.at("has_accessible_toilet").is_null()) {
    read(from.at("has_accessible_toilet"), out.has_accessible_toilet.emplace());
  }
  if (from.contains("phone") && !from.at("phone").is_null()) {
    read(from.at("phone"), out.phone.emplace());
  }
  if (from.contains("book_ahead_days") && !from.at("book_ahead_days").is_null()) {
    read(from.at("book_ahead_days"), out.book_ahead_days.emplace());
  }
  if (from.contains("quota_minutes") && !from.at("quota_minutes").is_null()) {
    read(from.at("quota_minutes"), out.quota_minutes.emplace());
  }
  if (from.contains("group_quota_minutes") && !from.at("group_quota_minutes").is_null()) {
    read(from.at("group_quota_minutes"), out.group_quota_minutes.emplace());
  }
  if (from.contains("release_after_minutes") && !from.at("release_after_minutes").is_null()) {
    read(from.at("release_after_minutes"), out.release_after_minutes.emplace());
  }
}

void read(json const& from, api::named_buildings& out) {
  read(from.at("buildings"), out.buildings);
}

void read(json const& from, api::room_layout& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "empty") {
    out = api::room_layout::empty;
  }
  if (text == "theatre") {
    out = api::room_layout::theatre;
  }
  if (text == "classroom") {
    out = api::room_layout::classroom;
  }
  if (text == "circle") {
    out = api::room_layout::circle;
  }
  if (text == "tables") {
    out = api::room_layout::tables;
  }
  if (text == "boardroom") {
    out = api::room_layout::boardroom;
  }
}

void read(json const& from, api::layout_seats& out) {
  read(from.at("layout"), out.layout);
  read(from.at("seats"), out.seats);
}

void read(json const& from, api::room_equipment& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "projector") {
    out = api::room_equipment::projector;
  }
  if (text == "screen") {
    out = api::room_equipment::screen;
  }
  if (text == "speakers") {
    out = api::room_equipment::speakers;
  }
  if (text == "microphone") {
    out = api::room_equipment::microphone;
  }
  if (text == "hearing_loop") {
    out = api::room_equipment::hearing_loop;
  }
  if (text == "whiteboard") {
    out = api::room_equipment::whiteboard;
  }
  if (text == "piano") {
    out = api::room_equipment::piano;
  }
  if (text == "kitchen") {
    out = api::room_equipment::kitchen;
  }
  if (text == "water") {
    out = api::room_equipment::water;
  }
  if (text == "air_conditioning") {
    out = api::room_equipment::air_conditioning;
  }
  if (text == "wifi") {
    out = api::room_equipment::wifi;
  }
  if (text == "craft_tables") {
    out = api::room_equipment::craft_tables;
  }
  if (text == "play_corner") {
    out = api::room_equipment::play_corner;
  }
  if (text == "mirrors") {
    out = api::room_equipment::mirrors;
  }
}

void read(json const& from, api::who_books& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "staff") {
    out = api::who_books::staff;
  }
  if (text == "on_approval") {
    out = api::who_books::on_approval;
  }
  if (text == "residents") {
    out = api::who_books::residents;
  }
}

void read(json const& from, api::new_room& out) {
  read(from.at("name"), out.name);
  read(from.at("seats"), out.seats);
  if (from.contains("within") && !from.at("within").is_null()) {
    read(from.at("within"), out.within.emplace());
  }
  if (from.contains("rules") && !from.at("rules").is_null()) {
    read(from.at("rules"), out.rules.emplace());
  }
  if (from.contains("area_m2") && !from.at("area_m2").is_null()) {
    read(from.at("area_m2"), out.area_m2.emplace());
  }
  if (from.contains("layouts") && !from.at("layouts").is_null()) {
    read(from.at("layouts"), out.layouts.emplace());
  }
  if (from.contains("equipment") && !from.at("equipment").is_null()) {
    read(from.at("equipment"), out.equipment.emplace());
  }
  if (from.contains("who_books") && !from.at("who_books").is_null()) {
    read(from.at("who_books"), out.who_books.emplace());
  }
  if (from.contains("buffer_before_minutes") && !from.at("buffer_before_minutes").is_null()) {
    read(from.at("buffer_before_minutes"), out.buffer_before_minutes.emplace());
  }
  if (from.contains("buffer_after_minutes") && !from.at("buffer_after_minutes").is_null()) {
    read(from.at("buffer_after_minutes"), out.buffer_after_minutes.emplace());
  }
  if (from.contains("position") && !from.at("position").is_null()) {
    read(from.at("position"), out.position.emplace());
  }
}

void read(json const& from, api::room_change& out) {
  read(from.at("revision"), out.revision);
  if (from.contains("name") && !from.at("name").is_null()) {
    read(from.at("name"), out.name.emplace());
  }
  if (from.contains("seats") && !from.at("seats").is_null()) {
    read(from.at("seats"), out.seats.emplace());
  }
  if (from.contains("within") && !from.at("within").is_null()) {
    read(from.at("within"), out.within.emplace());
  }
  if (from.contains("rules") && !from.at("rules").is_null()) {
    read(from.at("rules"), out.rules.emplace());
  }
  if (from.contains("area_m2") && !from.at("area_m2").is_null()) {
    read(from.at("area_m2"), out.area_m2.emplace());
  }
  if (from.contains("layouts") && !from.at("layouts").is_null()) {
    read(from.at("layouts"), out.layouts.emplace());
  }
  if (from.contains("equipment") && !from.at("equipment").is_null()) {
    read(from.at("equipment"), out.equipment.emplace());
  }
  if (from.contains("who_books") && !from.at("who_books").is_null()) {
    read(from.at("who_books"), out.who_books.emplace());
  }
  if (from.contains("buffer_before_minutes") && !from.at("buffer_before_minutes").is_null()) {
    read(from.at("buffer_before_minutes"), out.buffer_before_minutes.emplace());
  }
  if (from.contains("buffer_after_minutes") && !from.at("buffer_after_minutes").is_null()) {
    read(from.at("buffer_after_minutes"), out.buffer_after_minutes.emplace());
  }
  if (from.contains("position") && !from.at("position").is_null()) {
    read(from.at("position"), out.position.emplace());
  }
}

void read(json const& from, api::booking_kind& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "booking") {
    out = api::booking_kind::booking;
  }
  if (text == "closure") {
    out = api::booking_kind::closure;
  }
  if (text == "session") {
    out = api::booking_kind::session;
  }
}

void read(json const& from, api::new_booking& out) {
  read(from.at("from"), out.from);
  read(from.at("until"), out.until);
  if (from.contains("rule") && !from.at("rule").is_null()) {
    read(from.at("rule"), out.rule.emplace());
  }
  if (from.contains("skip_taken") && !from.at("skip_taken").is_null()) {
    read(from.at("skip_taken"), out.skip_taken.emplace());
  }
  if (from.contains("kind") && !from.at("kind").is_null()) {
    read(from.at("kind"), out.kind.emplace());
  }
  read(from.at("title"), out.title);
  if (from.contains("party") && !from.at("party").is_null()) {
    read(from.at("party"), out.party.emplace());
  }
  if (from.contains("persons") && !from.at("persons").is_null()) {
    read(from.at("persons"), out.persons.emplace());
  }
  if (from.contains("layout") && !from.at("layout").is_null()) {
    read(from.at("layout"), out.layout.emplace());
  }
  if (from.contains("is_public") && !from.at("is_public").is_null()) {
    read(from.at("is_public"), out.is_public.emplace());
  }
  if (from.contains("person") && !from.at("person").is_null()) {
    read(from.at("person"), out.person.emplace());
  }
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
  if (from.contains("again") && !from.at("again").is_null()) {
    read(from.at("again"), out.again.emplace());
  }
  if (from.contains("own_key") && !from.at("own_key").is_null()) {
    read(from.at("own_key"), out.own_key.emplace());
  }
}

void read(json const& from, api::booking_trial& out) {
  read(from.at("from"), out.from);
  read(from.at("until"), out.until);
  if (from.contains("rule") && !from.at("rule").is_null()) {
    read(from.at("rule"), out.rule.emplace());
  }
  if (from.contains("persons") && !from.at("persons").is_null()) {
    read(from.at("persons"), out.persons.emplace());
  }
  if (from.contains("but") && !from.at("but").is_null()) {
    read(from.at("but"), out.but.emplace());
  }
}

void read(json const& from, api::booking_scope& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "single") {
    out = api::booking_scope::single;
  }
  if (text == "following") {
    out = api::booking_scope::following;
  }
  if (text == "all") {
    out = api::booking_scope::all;
  }
}

void read(json const& from, api::booking_change& out) {
  read(from.at("revision"), out.revision);
  if (from.contains("scope") && !from.at("scope").is_null()) {
    read(from.at("scope"), out.scope.emplace());
  }
  if (from.contains("room") && !from.at("room").is_null()) {
    read(from.at("room"), out.room.emplace());
  }
  if (from.contains("from") && !from.at("from").is_null()) {
    read(from.at("from"), out.from.emplace());
  }
  if (from.contains("until") && !from.at("until").is_null()) {
    read(from.at("until"), out.until.emplace());
  }
  if (from.contains("title") && !from.at("title").is_null()) {
    read(from.at("title"), out.title.emplace());
  }
  if (from.contains("party") && !from.at("party").is_null()) {
    read(from.at("party"), out.party.emplace());
  }
  if (from.contains("persons") && !from.at("persons").is_null()) {
    read(from.at("persons"), out.persons.emplace());
  }
  if (from.contains("layout") && !from.at("layout").is_null()) {
    read(from.at("layout"), out.layout.emplace());
  }
  if (from.contains("is_public") && !from.at("is_public").is_null()) {
    read(from.at("is_public"), out.is_public.emplace());
  }
}

void read(json const& from, api::booking_cancel& out) {
  if (from.contains("scope") && !from.at("scope").is_null()) {
    read(from.at("scope"), out.scope.emplace());
  }
  if (from.contains("reason") && !from.at("reason").is_null()) {
    read(from.at("reason"), out.reason.emplace());
  }
}

void read(json const& from, api::booking_decision& out) {
  read(from.at("agreed"), out.agreed);
  if (from.contains("reason") && !from.at("reason").is_null()) {
    read(from.at("reason"), out.reason.emplace());
  }
}

void read(json const& from, api::way_of_giving& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "first_come") {
    out = api::way_of_giving::first_come;
  }
  if (text == "lot") {
    out = api::way_of_giving::lot;
  }
}

void read(json const& from, api::kept_wish& out) {
  read(from.at("places"), out.places);
  read(from.at("until_before_minutes"), out.until_before_minutes);
}

void read(json const& from, api::session_change& out) {
  read(from.at("revision"), out.revision);
  if (from.contains("scope") && !from.at("scope").is_null()) {
    read(from.at("scope"), out.scope.emplace());
  }
  if (from.contains("from") && !from.at("from").is_null()) {
    read(from.at("from"), out.from.emplace());
  }
  if (from.contains("until") && !from.at("until").is_null()) {
    read(from.at("until"), out.until.emplace());
  }
  if (from.contains("room") && !from.at("room").is_null()) {
    read(from.at("room"), out.room.emplace());
  }
  if (from.contains("place") && !from.at("place").is_null()) {
    read(from.at("place"), out.place.emplace());
  }
  if (from.contains("places") && !from.at("places").is_null()) {
    read(from.at("places"), out.places.emplace());
  }
  if (from.contains("minimum") && !from.at("minimum").is_null()) {
    read(from.at("minimum"), out.minimum.emplace());
  }
  if (from.contains("group_max") && !from.at("group_max").is_null()) {
    read(from.at("group_max"), out.group_max.emplace());
  }
  if (from.contains("offer_minutes") && !from.at("offer_minutes").is_null()) {
    read(from.at("offer_minutes"), out.offer_minutes.emplace());
  }
  if (from.contains("most_waiting") && !from.at("most_waiting").is_null()) {
    read(from.at("most_waiting"), out.most_waiting.emplace());
  }
  if (from.contains("way") && !from.at("way").is_null()) {
    read(from.at("way"), out.way.emplace());
  }
  if (from.contains("opens_before_minutes") && !from.at("opens_before_minutes").is_null()) {
    read(from.at("opens_before_minutes"), out.opens_before_minutes.emplace());
  }
  if (from.contains("closes_before_minutes") && !from.at("closes_before_minutes").is_null()) {
    read(from.at("closes_before_minutes"), out.closes_before_minutes.emplace());
  }
  if (from.contains("draw_before_minutes") && !from.at("draw_before_minutes").is_null()) {
    read(from.at("draw_before_minutes"), out.draw_before_minutes.emplace());
  }
  if (from.contains("decide_before_minutes") && !from.at("decide_before_minutes").is_null()) {
    read(from.at("decide_before_minutes"), out.decide_before_minutes.emplace());
  }
  if (from.contains("walk_in") && !from.at("walk_in").is_null()) {
    read(from.at("walk_in"), out.walk_in.emplace());
  }
  if (from.contains("first_timer") && !from.at("first_timer").is_null()) {
    read(from.at("first_timer"), out.first_timer.emplace());
  }
  if (from.contains("neighbour") && !from.at("neighbour").is_null()) {
    read(from.at("neighbour"), out.neighbour.emplace());
  }
}

void read(json const& from, api::session_cancel& out) {
  read(from.at("reason"), out.reason);
  if (from.contains("scope") && !from.at("scope").is_null()) {
    read(from.at("scope"), out.scope.emplace());
  }
}

void read(json const& from, api::signup_how& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "self") {
    out = api::signup_how::self;
  }
  if (text == "desk") {
    out = api::signup_how::desk;
  }
  if (text == "phone") {
    out = api::signup_how::phone;
  }
  if (text == "paper") {
    out = api::signup_how::paper;
  }
  if (text == "door") {
    out = api::signup_how::door;
  }
}

void read(json const& from, api::signup_wish& out) {
  if (from.contains("party") && !from.at("party").is_null()) {
    read(from.at("party"), out.party.emplace());
  }
  if (from.contains("person") && !from.at("person").is_null()) {
    read(from.at("person"), out.person.emplace());
  }
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
  if (from.contains("by_guardian") && !from.at("by_guardian").is_null()) {
    read(from.at("by_guardian"), out.by_guardian.emplace());
  }
}

void read(json const& from, api::as_asked& out) {
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
}

void read(json const& from, api::offer_answer& out) {
  read(from.at("accepted"), out.accepted);
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
}

void read(json const& from, api::attendance& out) {
  if (from.contains("came") && !from.at("came").is_null()) {
    read(from.at("came"), out.came.emplace());
  }
}

void read(json const& from, api::feedback& out) {
  if (from.contains("liked") && !from.at("liked").is_null()) {
    read(from.at("liked"), out.liked.emplace());
  }
  if (from.contains("again") && !from.at("again").is_null()) {
    read(from.at("again"), out.again.emplace());
  }
}

void read(json const& from, api::activity_kind& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "class") {
    out = api::activity_kind::class_;
  }
  if (text == "gathering") {
    out = api::activity_kind::gathering;
  }
  if (text == "market") {
    out = api::activity_kind::market;
  }
  if (text == "workshop") {
    out = api::activity_kind::workshop;
  }
  if (text == "screening") {
    out = api::activity_kind::screening;
  }
  if (text == "talk") {
    out = api::activity_kind::talk;
  }
  if (text == "outing") {
    out = api::activity_kind::outing;
  }
  if (text == "mutual_help") {
    out = api::activity_kind::mutual_help;
  }
  if (text == "sport") {
    out = api::activity_kind::sport;
  }
  if (text == "other") {
    out = api::activity_kind::other;
  }
}

void read(json const& from, api::fen& out) {
  read(from.at("fen"), out.fen);
}

void read(json const& from, api::activity_wish& out) {
  read(from.at("kind"), out.kind);
  read(from.at("title"), out.title);
  read(from.at("area"), out.area);
  if (from.contains("copy_of") && !from.at("copy_of").is_null()) {
    read(from.at("copy_of"), out.copy_of.emplace());
  }
  if (from.contains("venue") && !from.at("venue").is_null()) {
    read(from.at("venue"), out.venue.emplace());
  }
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  if (from.contains("bring") && !from.at("bring").is_null()) {
    read(from.at("bring"), out.bring.emplace());
  }
  if (from.contains("leader") && !from.at("leader").is_null()) {
    read(from.at("leader"), out.leader.emplace());
  }
  if (from.contains("age_from") && !from.at("age_from").is_null()) {
    read(from.at("age_from"), out.age_from.emplace());
  }
  if (from.contains("age_until") && !from.at("age_until").is_null()) {
    read(from.at("age_until"), out.age_until.emplace());
  }
  if (from.contains("languages") && !from.at("languages").is_null()) {
    read(from.at("languages"), out.languages.emplace());
  }
  if (from.contains("is_seated") && !from.at("is_seated").is_null()) {
    read(from.at("is_seated"), out.is_seated.emplace());
  }
  if (from.contains("fee") && !from.at("fee").is_null()) {
    read(from.at("fee"), out.fee.emplace());
  }
}

void read(json const& from, api::activity_state& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "idea") {
    out = api::activity_state::idea;
  }
  if (text == "asked_back") {
    out = api::activity_state::asked_back;
  }
  if (text == "declined") {
    out = api::activity_state::declined;
  }
  if (text == "draft") {
    out = api::activity_state::draft;
  }
  if (text == "published") {
    out = api::activity_state::published;
  }
  if (text == "over") {
    out = api::activity_state::over;
  }
  if (text == "happened") {
    out = api::activity_state::happened;
  }
  if (text == "cancelled") {
    out = api::activity_state::cancelled;
  }
}

void read(json const& from, api::activity_change& out) {
  read(from.at("revision"), out.revision);
  if (from.contains("state") && !from.at("state").is_null()) {
    read(from.at("state"), out.state.emplace());
  }
  if (from.contains("reason") && !from.at("reason").is_null()) {
    read(from.at("reason"), out.reason.emplace());
  }
  if (from.contains("kind") && !from.at("kind").is_null()) {
    read(from.at("kind"), out.kind.emplace());
  }
  if (from.contains("title") && !from.at("title").is_null()) {
    read(from.at("title"), out.title.emplace());
  }
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("venue") && !from.at("venue").is_null()) {
    read(from.at("venue"), out.venue.emplace());
  }
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  if (from.contains("bring") && !from.at("bring").is_null()) {
    read(from.at("bring"), out.bring.emplace());
  }
  if (from.contains("leader") && !from.at("leader").is_null()) {
    read(from.at("leader"), out.leader.emplace());
  }
  if (from.contains("age_from") && !from.at("age_from").is_null()) {
    read(from.at("age_from"), out.age_from.emplace());
  }
  if (from.contains("age_until") && !from.at("age_until").is_null()) {
    read(from.at("age_until"), out.age_until.emplace());
  }
  if (from.contains("languages") && !from.at("languages").is_null()) {
    read(from.at("languages"), out.languages.emplace());
  }
  if (from.contains("is_seated") && !from.at("is_seated").is_null()) {
    read(from.at("is_seated"), out.is_seated.emplace());
  }
  if (from.contains("fee") && !from.at("fee").is_null()) {
    read(from.at("fee"), out.fee.emplace());
  }
}

void read(json const& from, api::new_sessions& out) {
  read(from.at("from"), out.from);
  read(from.at("until"), out.until);
  if (from.contains("rule") && !from.at("rule").is_null()) {
    read(from.at("rule"), out.rule.emplace());
  }
  if (from.contains("joins") && !from.at("joins").is_null()) {
    read(from.at("joins"), out.joins.emplace());
  }
  if (from.contains("room") && !from.at("room").is_null()) {
    read(from.at("room"), out.room.emplace());
  }
  if (from.contains("place") && !from.at("place").is_null()) {
    read(from.at("place"), out.place.emplace());
  }
  read(from.at("places"), out.places);
  if (from.contains("minimum") && !from.at("minimum").is_null()) {
    read(from.at("minimum"), out.minimum.emplace());
  }
  if (from.contains("group_max") && !from.at("group_max").is_null()) {
    read(from.at("group_max"), out.group_max.emplace());
  }
  if (from.contains("most_waiting") && !from.at("most_waiting").is_null()) {
    read(from.at("most_waiting"), out.most_waiting.emplace());
  }
  if (from.contains("way") && !from.at("way").is_null()) {
    read(from.at("way"), out.way.emplace());
  }
  if (from.contains("opens_before_minutes") && !from.at("opens_before_minutes").is_null()) {
    read(from.at("opens_before_minutes"), out.opens_before_minutes.emplace());
  }
  if (from.contains("closes_before_minutes") && !from.at("closes_before_minutes").is_null()) {
    read(from.at("closes_before_minutes"), out.closes_before_minutes.emplace());
  }
  if (from.contains("draw_before_minutes") && !from.at("draw_before_minutes").is_null()) {
    read(from.at("draw_before_minutes"), out.draw_before_minutes.emplace());
  }
  if (from.contains("decide_before_minutes") && !from.at("decide_before_minutes").is_null()) {
    read(from.at("decide_before_minutes"), out.decide_before_minutes.emplace());
  }
  if (from.contains("offer_minutes") && !from.at("offer_minutes").is_null()) {
    read(from.at("offer_minutes"), out.offer_minutes.emplace());
  }
  if (from.contains("walk_in") && !from.at("walk_in").is_null()) {
    read(from.at("walk_in"), out.walk_in.emplace());
  }
  if (from.contains("first_timer") && !from.at("first_timer").is_null()) {
    read(from.at("first_timer"), out.first_timer.emplace());
  }
  if (from.contains("neighbour") && !from.at("neighbour").is_null()) {
    read(from.at("neighbour"), out.neighbour.emplace());
  }
}

void read(json const& from, api::idea_verdict& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "yes_to_it") {
    out = api::idea_verdict::yes_to_it;
  }
  if (text == "ask_back") {
    out = api::idea_verdict::ask_back;
  }
  if (text == "decline") {
    out = api::idea_verdict::decline;
  }
}

void read(json const& from, api::idea_answer& out) {
  read(from.at("answer"), out.answer);
  if (from.contains("text") && !from.at("text").is_null()) {
    read(from.at("text"), out.text.emplace());
  }
}

void read(json const& from, api::wished_time& out) {
  read(from.at("from"), out.from);
  read(from.at("minutes"), out.minutes);
}

void read(json const& from, api::idea& out) {
  if (from.contains("idea") && !from.at("idea").is_null()) {
    read(from.at("idea"), out.idea.emplace());
  }
  read(from.at("kind"), out.kind);
  read(from.at("title"), out.title);
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  read(from.at("needs"), out.needs);
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("venue") && !from.at("venue").is_null()) {
    read(from.at("venue"), out.venue.emplace());
  }
  if (from.contains("times") && !from.at("times").is_null()) {
    read(from.at("times"), out.times.emplace());
  }
  if (from.contains("when") && !from.at("when").is_null()) {
    read(from.at("when"), out.when.emplace());
  }
  if (from.contains("people_min") && !from.at("people_min").is_null()) {
    read(from.at("people_min"), out.people_min.emplace());
  }
  if (from.contains("people_max") && !from.at("people_max").is_null()) {
    read(from.at("people_max"), out.people_max.emplace());
  }
  if (from.contains("age_from") && !from.at("age_from").is_null()) {
    read(from.at("age_from"), out.age_from.emplace());
  }
  if (from.contains("age_until") && !from.at("age_until").is_null()) {
    read(from.at("age_until"), out.age_until.emplace());
  }
  if (from.contains("is_seated") && !from.at("is_seated").is_null()) {
    read(from.at("is_seated"), out.is_seated.emplace());
  }
}

void read(json const& from, api::calendar_text& out) {
  read(from.at("text"), out.text);
}

void read(json const& from, api::course_leaving& out) {
  if (from.contains("person") && !from.at("person").is_null()) {
    read(from.at("person"), out.person.emplace());
  }
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
}

void read(json const& from, api::door_note& out) {
  read(from.at("key"), out.key);
  read(from.at("at"), out.at);
  if (from.contains("signup") && !from.at("signup").is_null()) {
    read(from.at("signup"), out.signup.emplace());
  }
  if (from.contains("person") && !from.at("person").is_null()) {
    read(from.at("person"), out.person.emplace());
  }
  if (from.contains("card") && !from.at("card").is_null()) {
    read(from.at("card"), out.card.emplace());
  }
  if (from.contains("card_hash") && !from.at("card_hash").is_null()) {
    read(from.at("card_hash"), out.card_hash.emplace());
  }
  if (from.contains("came") && !from.at("came").is_null()) {
    read(from.at("came"), out.came.emplace());
  }
  if (from.contains("taken_back") && !from.at("taken_back").is_null()) {
    read(from.at("taken_back"), out.taken_back.emplace());
  }
  if (from.contains("party") && !from.at("party").is_null()) {
    read(from.at("party"), out.party.emplace());
  }
  if (from.contains("by_guardian") && !from.at("by_guardian").is_null()) {
    read(from.at("by_guardian"), out.by_guardian.emplace());
  }
}

void read(json const& from, api::door_notes& out) {
  read(from.at("notes"), out.notes);
}

void read(json const& from, api::photograph_wish& out) {
  read(from.at("content"), out.content);
  read(from.at("alt"), out.alt);
  if (from.contains("has_consent") && !from.at("has_consent").is_null()) {
    read(from.at("has_consent"), out.has_consent.emplace());
  }
}

void read(json const& from, api::skill& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "receiving") {
    out = api::skill::receiving;
  }
  if (text == "company") {
    out = api::skill::company;
  }
  if (text == "teaching") {
    out = api::skill::teaching;
  }
  if (text == "crafts") {
    out = api::skill::crafts;
  }
  if (text == "music") {
    out = api::skill::music;
  }
  if (text == "painting") {
    out = api::skill::painting;
  }
  if (text == "reading") {
    out = api::skill::reading;
  }
  if (text == "computers") {
    out = api::skill::computers;
  }
  if (text == "repair") {
    out = api::skill::repair;
  }
  if (text == "cooking") {
    out = api::skill::cooking;
  }
  if (text == "first_aid") {
    out = api::skill::first_aid;
  }
  if (text == "health") {
    out = api::skill::health;
  }
  if (text == "law") {
    out = api::skill::law;
  }
  if (text == "translation") {
    out = api::skill::translation;
  }
  if (text == "guiding") {
    out = api::skill::guiding;
  }
  if (text == "photography") {
    out = api::skill::photography;
  }
  if (text == "organising") {
    out = api::skill::organising;
  }
  if (text == "carrying") {
    out = api::skill::carrying;
  }
}

void read(json const& from, api::part_of_day& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "morning") {
    out = api::part_of_day::morning;
  }
  if (text == "afternoon") {
    out = api::part_of_day::afternoon;
  }
  if (text == "evening") {
    out = api::part_of_day::evening;
  }
}

void read(json const& from, api::availability& out) {
  read(from.at("weekday"), out.weekday);
  read(from.at("part"), out.part);
}

void read(json const& from, api::volunteer_wish& out) {
  read(from.at("skills"), out.skills);
  read(from.at("when"), out.when);
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  if (from.contains("hours_a_week") && !from.at("hours_a_week").is_null()) {
    read(from.at("hours_a_week"), out.hours_a_week.emplace());
  }
}

void read(json const& from, api::volunteer_decision& out) {
  read(from.at("accepted"), out.accepted);
  if (from.contains("reason") && !from.at("reason").is_null()) {
    read(from.at("reason"), out.reason.emplace());
  }
}

void read(json const& from, api::shift_wish& out) {
  read(from.at("title"), out.title);
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("venue") && !from.at("venue").is_null()) {
    read(from.at("venue"), out.venue.emplace());
  }
  if (from.contains("session") && !from.at("session").is_null()) {
    read(from.at("session"), out.session.emplace());
  }
  read(from.at("from"), out.from);
  read(from.at("until"), out.until);
  if (from.contains("rule") && !from.at("rule").is_null()) {
    read(from.at("rule"), out.rule.emplace());
  }
  read(from.at("places"), out.places);
  if (from.contains("skills") && !from.at("skills").is_null()) {
    read(from.at("skills"), out.skills.emplace());
  }
  if (from.contains("own_key") && !from.at("own_key").is_null()) {
    read(from.at("own_key"), out.own_key.emplace());
  }
}

void read(json const& from, api::shift_change& out) {
  read(from.at("revision"), out.revision);
  if (from.contains("title") && !from.at("title").is_null()) {
    read(from.at("title"), out.title.emplace());
  }
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  if (from.contains("from") && !from.at("from").is_null()) {
    read(from.at("from"), out.from.emplace());
  }
  if (from.contains("until") && !from.at("until").is_null()) {
    read(from.at("until"), out.until.emplace());
  }
  if (from.contains("places") && !from.at("places").is_null()) {
    read(from.at("places"), out.places.emplace());
  }
  if (from.contains("skills") && !from.at("skills").is_null()) {
    read(from.at("skills"), out.skills.emplace());
  }
}

void read(json const& from, api::shift_cancel& out) {
  read(from.at("reason"), out.reason);
}

void read(json const& from, api::turn_wish& out) {
  if (from.contains("person") && !from.at("person").is_null()) {
    read(from.at("person"), out.person.emplace());
  }
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
  if (from.contains("anyway") && !from.at("anyway").is_null()) {
    read(from.at("anyway"), out.anyway.emplace());
  }
}

void read(json const& from, api::swap_wish& out) {
  read(from.at("offered"), out.offered);
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
}

void read(json const& from, api::turn_check_in& out) {
  read(from.at("coming"), out.coming);
}

void read(json const& from, api::turn_hours& out) {
  read(from.at("minutes"), out.minutes);
}

void read(json const& from, api::certificate_wish& out) {
  read(from.at("from"), out.from);
  read(from.at("until"), out.until);
}

void read(json const& from, api::coin_gift& out) {
  read(from.at("to"), out.to);
  read(from.at("minutes"), out.minutes);
  read(from.at("own_key"), out.own_key);
}

void read(json const& from, api::time_bank_rules& out) {
  if (from.contains("month_minutes") && !from.at("month_minutes").is_null()) {
    read(from.at("month_minutes"), out.month_minutes.emplace());
  }
  if (from.contains("balance_minutes") && !from.at("balance_minutes").is_null()) {
    read(from.at("balance_minutes"), out.balance_minutes.emplace());
  }
  if (from.contains("gift_month_minutes") && !from.at("gift_month_minutes").is_null()) {
    read(from.at("gift_month_minutes"), out.gift_month_minutes.emplace());
  }
}

void read(json const& from, api::coin_spending& out) {
  read(from.at("person"), out.person);
  read(from.at("how"), out.how);
  read(from.at("minutes"), out.minutes);
  read(from.at("what"), out.what);
  read(from.at("own_key"), out.own_key);
}

void read(json const& from, api::supporter_kind& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "shop") {
    out = api::supporter_kind::shop;
  }
  if (text == "association") {
    out = api::supporter_kind::association;
  }
  if (text == "public_body") {
    out = api::supporter_kind::public_body;
  }
}

void read(json const& from, api::supporter_wish& out) {
  read(from.at("kind"), out.kind);
  read(from.at("name"), out.name);
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  read(from.at("area"), out.area);
  if (from.contains("registration") && !from.at("registration").is_null()) {
    read(from.at("registration"), out.registration.emplace());
  }
  if (from.contains("is_thanked") && !from.at("is_thanked").is_null()) {
    read(from.at("is_thanked"), out.is_thanked.emplace());
  }
  if (from.contains("interest") && !from.at("interest").is_null()) {
    read(from.at("interest"), out.interest.emplace());
  }
  if (from.contains("speakers") && !from.at("speakers").is_null()) {
    read(from.at("speakers"), out.speakers.emplace());
  }
}

void read(json const& from, api::supporter_change& out) {
  read(from.at("revision"), out.revision);
  if (from.contains("kind") && !from.at("kind").is_null()) {
    read(from.at("kind"), out.kind.emplace());
  }
  if (from.contains("name") && !from.at("name").is_null()) {
    read(from.at("name"), out.name.emplace());
  }
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  if (from.contains("area") && !from.at("area").is_null()) {
    read(from.at("area"), out.area.emplace());
  }
  if (from.contains("registration") && !from.at("registration").is_null()) {
    read(from.at("registration"), out.registration.emplace());
  }
  if (from.contains("is_thanked") && !from.at("is_thanked").is_null()) {
    read(from.at("is_thanked"), out.is_thanked.emplace());
  }
  if (from.contains("interest") && !from.at("interest").is_null()) {
    read(from.at("interest"), out.interest.emplace());
  }
  if (from.contains("speakers") && !from.at("speakers").is_null()) {
    read(from.at("speakers"), out.speakers.emplace());
  }
}

void read(json const& from, api::contribution_kind& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "money") {
    out = api::contribution_kind::money;
  }
  if (text == "goods") {
    out = api::contribution_kind::goods;
  }
  if (text == "premises") {
    out = api::contribution_kind::premises;
  }
  if (text == "expertise") {
    out = api::contribution_kind::expertise;
  }
}

void read(json const& from, api::quantity& out) {
  read(from.at("count"), out.count);
  read(from.at("unit"), out.unit);
}

void read(json const& from, api::pledge_wish& out) {
  read(from.at("kind"), out.kind);
  read(from.at("title"), out.title);
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  if (from.contains("fen") && !from.at("fen").is_null()) {
    read(from.at("fen"), out.fen.emplace());
  }
  if (from.contains("quantity") && !from.at("quantity").is_null()) {
    read(from.at("quantity"), out.quantity.emplace());
  }
  if (from.contains("venue") && !from.at("venue").is_null()) {
    read(from.at("venue"), out.venue.emplace());
  }
  if (from.contains("activity") && !from.at("activity").is_null()) {
    read(from.at("activity"), out.activity.emplace());
  }
  read(from.at("own_key"), out.own_key);
}

void read(json const& from, api::contribution_decision& out) {
  read(from.at("accepted"), out.accepted);
  if (from.contains("reason") && !from.at("reason").is_null()) {
    read(from.at("reason"), out.reason.emplace());
  }
}

void read(json const& from, api::delivery_wish& out) {
  if (from.contains("fen") && !from.at("fen").is_null()) {
    read(from.at("fen"), out.fen.emplace());
  }
  if (from.contains("count") && !from.at("count").is_null()) {
    read(from.at("count"), out.count.emplace());
  }
  if (from.contains("note") && !from.at("note").is_null()) {
    read(from.at("note"), out.note.emplace());
  }
  read(from.at("own_key"), out.own_key);
}

void read(json const& from, api::delivery_correction& out) {
  if (from.contains("fen") && !from.at("fen").is_null()) {
    read(from.at("fen"), out.fen.emplace());
  }
  if (from.contains("count") && !from.at("count").is_null()) {
    read(from.at("count"), out.count.emplace());
  }
  if (from.contains("note") && !from.at("note").is_null()) {
    read(from.at("note"), out.note.emplace());
  }
}

void read(json const& from, api::delivery_reversal& out) {
  read(from.at("reason"), out.reason);
  if (from.contains("instead") && !from.at("instead").is_null()) {
    read(from.at("instead"), out.instead.emplace());
  }
}

void read(json const& from, api::use_wish& out) {
  if (from.contains("session") && !from.at("session").is_null()) {
    read(from.at("session"), out.session.emplace());
  }
  if (from.contains("what") && !from.at("what").is_null()) {
    read(from.at("what"), out.what.emplace());
  }
  if (from.contains("fen") && !from.at("fen").is_null()) {
    read(from.at("fen"), out.fen.emplace());
  }
  if (from.contains("count") && !from.at("count").is_null()) {
    read(from.at("count"), out.count.emplace());
  }
  read(from.at("own_key"), out.own_key);
}

void read(json const& from, api::favour_side& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "asked") {
    out = api::favour_side::asked;
  }
  if (text == "offered") {
    out = api::favour_side::offered;
  }
}

void read(json const& from, api::favour_kind& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "company") {
    out = api::favour_kind::company;
  }
  if (text == "errand") {
    out = api::favour_kind::errand;
  }
  if (text == "tools") {
    out = api::favour_kind::tools;
  }
  if (text == "skill") {
    out = api::favour_kind::skill;
  }
  if (text == "other") {
    out = api::favour_kind::other;
  }
}

void read(json const& from, api::favour_range& out) {
  auto const& text = from.get_ref<std::string const&>();
  if (text == "community") {
    out = api::favour_range::community;
  }
  if (text == "subdistrict") {
    out = api::favour_range::subdistrict;
  }
  if (text == "district") {
    out = api::favour_range::district;
  }
}

void read(json const& from, api::favour_wish& out) {
  if (from.contains("person") && !from.at("person").is_null()) {
    read(from.at("person"), out.person.emplace());
  }
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
  read(from.at("side"), out.side);
  read(from.at("kind"), out.kind);
  read(from.at("title"), out.title);
  if (from.contains("about") && !from.at("about").is_null()) {
    read(from.at("about"), out.about.emplace());
  }
  if (from.contains("times") && !from.at("times").is_null()) {
    read(from.at("times"), out.times.emplace());
  }
  if (from.contains("place") && !from.at("place").is_null()) {
    read(from.at("place"), out.place.emplace());
  }
  if (from.contains("is_for_many") && !from.at("is_for_many").is_null()) {
    read(from.at("is_for_many"), out.is_for_many.emplace());
  }
  if (from.contains("seen_in") && !from.at("seen_in").is_null()) {
    read(from.at("seen_in"), out.seen_in.emplace());
  }
  read(from.at("days"), out.days);
  if (from.contains("shares_phone") && !from.at("shares_phone").is_null()) {
    read(from.at("shares_phone"), out.shares_phone.emplace());
  }
  if (from.contains("contact") && !from.at("contact").is_null()) {
    read(from.at("contact"), out.contact.emplace());
  }
  if (from.contains("agrees") && !from.at("agrees").is_null()) {
    read(from.at("agrees"), out.agrees.emplace());
  }
  read(from.at("own_key"), out.own_key);
}

void read(json const& from, api::favour_answer_wish& out) {
  if (from.contains("person") && !from.at("person").is_null()) {
    read(from.at("person"), out.person.emplace());
  }
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
  if (from.contains("words") && !from.at("words").is_null()) {
    read(from.at("words"), out.words.emplace());
  }
  if (from.contains("shares_phone") && !from.at("shares_phone").is_null()) {
    read(from.at("shares_phone"), out.shares_phone.emplace());
  }
  if (from.contains("contact") && !from.at("contact").is_null()) {
    read(from.at("contact"), out.contact.emplace());
  }
  if (from.contains("agrees") && !from.at("agrees").is_null()) {
    read(from.at("agrees"), out.agrees.emplace());
  }
}

void read(json const& from, api::favour_report_wish& out) {
  read(from.at("text"), out.text);
}

void read(json const& from, api::favour_hiding& out) {
  read(from.at("hidden"), out.hidden);
  if (from.contains("reason") && !from.at("reason").is_null()) {
    read(from.at("reason"), out.reason.emplace());
  }
}

void read(json const& from, api::favour_decision& out) {
  read(from.at("accepted"), out.accepted);
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
}

void read(json const& from, api::favour_thanks& out) {
  if (from.contains("text") && !from.at("text").is_null()) {
    read(from.at("text"), out.text.emplace());
  }
  if (from.contains("how") && !from.at("how").is_null()) {
    read(from.at("how"), out.how.emplace());
  }
}

void read(json const& from, api::check_in_note& out) {
  read(from.at("key"), out.key);
  read(from.at("at"), out.at);
  read(from.at("session"), out.session);
  if (from.contains("card") && !from.at("card").is_null()) {
    read(from.at("card"), out.card.emplace());
  }
  if (from.contains("card_hash") && !from.at("card_hash").is_null()) {
    read(from.at("card_hash"), out.card_hash.emplace());
  }
  if (from.contains("signup") && !from.at("signup").is_null()) {
    read(from.at("signup"), out.signup.emplace());
  }
}

void read(json const& from, api::check_in_notes& out) {
  read(from.at("notes"), out.notes);
}

template <typename T>
void read(json const& from, std::vector<T>& out) {
  for (auto const& item : from) {
    read(item, out.emplace_back());
  }
}

}  // namespace

code_wish parse_start_sign_in_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["channel","address"],"additionalProperties":false,"properties":{"channel":{"type":"string","enum":["phone","email"]},"address":{"type":"string","minLength":3,"maxLength":120}}})json"};
  auto out = code_wish{};
  read(schema.read(from), out);
  return out;
}

sent_code_given parse_finish_sign_in_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["code"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^[0-9]{6}$"},"shared":{"type":"boolean"}}})json"};
  auto out = sent_code_given{};
  read(schema.read(from), out);
  return out;
}

password_given parse_sign_in_with_password_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["name","password"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"password":{"type":"string","minLength":1,"maxLength":200}}})json"};
  auto out = password_given{};
  read(schema.read(from), out);
  return out;
}

code_given parse_confirm_second_factor_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["code"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^[0-9]{6}$"}}})json"};
  auto out = code_given{};
  read(schema.read(from), out);
  return out;
}

card_shown parse_sign_in_with_card_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["card","shared"],"additionalProperties":false,"properties":{"card":{"type":"string","minLength":16,"maxLength":200},"shared":{"type":"boolean"}}})json"};
  auto out = card_shown{};
  read(schema.read(from), out);
  return out;
}

passkey_shown parse_sign_in_with_passkey_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["challenge","id","client_data","authenticator_data","signature"],"additionalProperties":false,"properties":{"challenge":{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$"},"id":{"type":"string","minLength":1,"maxLength":24000},"client_data":{"type":"string","minLength":1,"maxLength":24000},"authenticator_data":{"type":"string","minLength":1,"maxLength":24000},"signature":{"type":"string","minLength":1,"maxLength":24000}}})json"};
  auto out = passkey_shown{};
  read(schema.read(from), out);
  return out;
}

provider_wish parse_start_provider_sign_in_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"back":{"type":"string","maxLength":1000}}})json"};
  auto out = provider_wish{};
  read(schema.read(from), out);
  return out;
}

new_passkey parse_add_passkey_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["challenge","name","client_data","attestation"],"additionalProperties":false,"properties":{"challenge":{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$"},"name":{"type":"string","minLength":1,"maxLength":60},"client_data":{"type":"string","minLength":1,"maxLength":24000},"attestation":{"type":"string","minLength":1,"maxLength":24000}}})json"};
  auto out = new_passkey{};
  read(schema.read(from), out);
  return out;
}

code_wish parse_start_my_address_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["channel","address"],"additionalProperties":false,"properties":{"channel":{"type":"string","enum":["phone","email"]},"address":{"type":"string","minLength":3,"maxLength":120}}})json"};
  auto out = code_wish{};
  read(schema.read(from), out);
  return out;
}

code_given parse_confirm_my_address_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["code"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^[0-9]{6}$"}}})json"};
  auto out = code_given{};
  read(schema.read(from), out);
  return out;
}

me_change parse_update_me_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":60},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{0,40}$"},"language":{"type":"string","enum":["zh-CN","en","zh-TW"]},"born":{"type":"string","pattern":"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$"}}})json"};
  auto out = me_change{};
  read(schema.read(from), out);
  return out;
}

consent_answer parse_answer_my_consent_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["given"],"additionalProperties":false,"properties":{"given":{"type":"boolean"},"person":{"type":"string","pattern":"^[0-9]{1,19}$"}}})json"};
  auto out = consent_answer{};
  read(schema.read(from), out);
  return out;
}

erase_wish parse_erase_me_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["really"],"additionalProperties":false,"properties":{"really":{"const":true}}})json"};
  auto out = erase_wish{};
  read(schema.read(from), out);
  return out;
}

password_wish parse_set_my_password_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["name","password"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":3,"maxLength":80},"password":{"type":"string","minLength":1,"maxLength":200},"old_password":{"type":"string","minLength":1,"maxLength":200}}})json"};
  auto out = password_wish{};
  read(schema.read(from), out);
  return out;
}

code_given parse_confirm_authenticator_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["code"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^[0-9]{6}$"}}})json"};
  auto out = code_given{};
  read(schema.read(from), out);
  return out;
}

act_for_wish parse_act_for_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"how":{"type":"string","enum":["on_page","spoken","paper","guardian"]}}})json"};
  auto out = act_for_wish{};
  read(schema.read(from), out);
  return out;
}

code_wish parse_find_person_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["channel","address"],"additionalProperties":false,"properties":{"channel":{"type":"string","enum":["phone","email"]},"address":{"type":"string","minLength":3,"maxLength":120}}})json"};
  auto out = code_wish{};
  read(schema.read(from), out);
  return out;
}

appoint_wish parse_appoint_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["person","role"],"additionalProperties":false,"properties":{"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"role":{"type":"string","enum":["operator","district_officer","planner","subdistrict_officer","community_staff","venue_host","committee_member","volunteer","supporter"]},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue":{"type":"string","pattern":"^[0-9]{1,19}$"},"days":{"type":"integer","minimum":1,"maximum":3660}}})json"};
  auto out = appoint_wish{};
  read(schema.read(from), out);
  return out;
}

new_person parse_create_person_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["name","capacities"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":60},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"born":{"type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},"phone":{"type":"string","minLength":3,"maxLength":40},"email":{"type":"string","minLength":3,"maxLength":120},"identity_number":{"type":"string","minLength":15,"maxLength":20},"capacities":{"type":"array","maxItems":6,"items":{"type":"string","enum":["resident","staff","volunteer","committee_member","merchant","organisation"]}},"language":{"type":"string","enum":["zh-CN","en","zh-TW"]},"door":{"type":"string","minLength":1,"maxLength":120}}})json"};
  auto out = new_person{};
  read(schema.read(from), out);
  return out;
}

person_change parse_update_person_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["revision"],"additionalProperties":false,"properties":{"revision":{"type":"integer","minimum":1,"maximum":1000000000},"name":{"type":"string","minLength":1,"maxLength":60},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{0,40}$"},"born":{"type":"string","pattern":"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$"},"phone":{"type":"string","maxLength":40},"email":{"type":"string","maxLength":120},"identity_number":{"type":"string","maxLength":20},"health_note":{"type":"string","maxLength":500},"capacities":{"type":"array","maxItems":6,"items":{"type":"string","enum":["resident","staff","volunteer","committee_member","merchant","organisation"]}},"language":{"type":"string","enum":["zh-CN","en","zh-TW"]},"door":{"type":"string","maxLength":120}}})json"};
  auto out = person_change{};
  read(schema.read(from), out);
  return out;
}

export_wish parse_export_kept_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["how"],"additionalProperties":false,"properties":{"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = export_wish{};
  read(schema.read(from), out);
  return out;
}

erase_for_wish parse_erase_person_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["really","how"],"additionalProperties":false,"properties":{"really":{"const":true},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = erase_for_wish{};
  read(schema.read(from), out);
  return out;
}

role_wish parse_give_role_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["role"],"additionalProperties":false,"properties":{"role":{"type":"string","enum":["operator","district_officer","planner","subdistrict_officer","community_staff","venue_host","committee_member","volunteer","supporter"]},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue":{"type":"string","pattern":"^[0-9]{1,19}$"},"days":{"type":"integer","minimum":1,"maximum":3660}}})json"};
  auto out = role_wish{};
  read(schema.read(from), out);
  return out;
}

consent_record parse_record_consent_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["given","how"],"additionalProperties":false,"properties":{"given":{"type":"boolean"},"how":{"type":"string","enum":["on_page","spoken","paper","guardian"]}}})json"};
  auto out = consent_record{};
  read(schema.read(from), out);
  return out;
}

representative_wish parse_add_representative_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["person","kind","how"],"additionalProperties":false,"properties":{"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"kind":{"type":"string","enum":["family","guardian","staff"]},"how":{"type":"string","enum":["on_page","spoken","paper","guardian"]}}})json"};
  auto out = representative_wish{};
  read(schema.read(from), out);
  return out;
}

merge_wish parse_merge_person_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["other"],"additionalProperties":false,"properties":{"other":{"type":"string","pattern":"^[0-9]{1,19}$"}}})json"};
  auto out = merge_wish{};
  read(schema.read(from), out);
  return out;
}

list_file parse_record_list_file_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["list","rows"],"additionalProperties":false,"properties":{"list":{"type":"string","enum":["activities","announced","asked","audit","buildings","contributions","favours","households","import_rows","imports","names","roles","shifts","supporters","undelivered","venues","volunteers","webhooks"]},"rows":{"type":"integer","minimum":0,"maximum":100000},"narrowed_by":{"type":"array","maxItems":13,"items":{"type":"string","enum":["action","area","by","from","kind","person","reported","side","skill","state","until","whom","words"]}},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"}}})json"};
  auto out = list_file{};
  read(schema.read(from), out);
  return out;
}

read_up_to parse_read_my_notices_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["up_to"],"additionalProperties":false,"properties":{"up_to":{"type":"string","pattern":"^[0-9]{1,19}$"}}})json"};
  auto out = read_up_to{};
  read(schema.read(from), out);
  return out;
}

notice_mark parse_mark_my_notice_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["is_read"],"additionalProperties":false,"properties":{"is_read":{"type":"boolean"}}})json"};
  auto out = notice_mark{};
  read(schema.read(from), out);
  return out;
}

notice_wishes parse_set_my_notice_settings_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["quiet_hours","subjects"],"additionalProperties":false,"properties":{"quiet_hours":{"type":"object","required":["from_minute","until_minute"],"additionalProperties":false,"properties":{"from_minute":{"type":"integer","minimum":0,"maximum":1439},"until_minute":{"type":"integer","minimum":0,"maximum":1439}}},"subjects":{"type":"array","maxItems":50,"items":{"type":"object","required":["key","by_email","by_phone"],"additionalProperties":false,"properties":{"key":{"type":"string","pattern":"^[a-z_]{1,40}$"},"by_email":{"type":"boolean"},"by_phone":{"type":"boolean"}}}}}})json"};
  auto out = notice_wishes{};
  read(schema.read(from), out);
  return out;
}

announcement parse_announce_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["area","title","text"],"additionalProperties":false,"properties":{"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"title":{"type":"string","minLength":1,"maxLength":80,"pattern":"^[^\\x00-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$"},"text":{"type":"string","minLength":1,"maxLength":2000,"pattern":"^[^\\x00-\\x08\\x0b-\\x1f\\x7f]*$"},"only_count":{"type":"boolean","default":false},"key":{"type":"string","pattern":"^[A-Za-z0-9_-]{8,64}$"}}})json"};
  auto out = announcement{};
  read(schema.read(from), out);
  return out;
}

new_webhook parse_add_webhook_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["name","url","events"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"url":{"type":"string","minLength":10,"maxLength":500,"pattern":"^https?://[^ ]+$"},"events":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^([a-z_]{1,20}[.][a-z_]{1,20}|[*])$"}}}})json"};
  auto out = new_webhook{};
  read(schema.read(from), out);
  return out;
}

webhook_change parse_change_webhook_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"url":{"type":"string","minLength":10,"maxLength":500,"pattern":"^https?://[^ ]+$"},"events":{"type":"array","minItems":1,"maxItems":50,"items":{"type":"string","pattern":"^([a-z_]{1,20}[.][a-z_]{1,20}|[*])$"}},"is_paused":{"type":"boolean"},"renew_secret":{"type":"boolean","default":false}}})json"};
  auto out = webhook_change{};
  read(schema.read(from), out);
  return out;
}

new_building parse_create_building_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["address","area"],"additionalProperties":false,"properties":{"address":{"type":"string","minLength":1,"maxLength":120},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"floors":{"type":"integer","minimum":1,"maximum":200},"units":{"type":"integer","minimum":1,"maximum":5000},"at":{"type":"object","required":["lat","lng"],"additionalProperties":false,"properties":{"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180}}}}})json"};
  auto out = new_building{};
  read(schema.read(from), out);
  return out;
}

building_change parse_update_building_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["revision"],"additionalProperties":false,"properties":{"revision":{"type":"integer","minimum":1,"maximum":1000000000},"address":{"type":"string","minLength":1,"maxLength":120},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"floors":{"type":"integer","minimum":1,"maximum":200},"units":{"type":"integer","minimum":1,"maximum":5000},"at":{"type":"object","required":["lat","lng"],"additionalProperties":false,"properties":{"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180}}}}})json"};
  auto out = building_change{};
  read(schema.read(from), out);
  return out;
}

new_household parse_add_household_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["door"],"additionalProperties":false,"properties":{"door":{"type":"string","minLength":1,"maxLength":40}}})json"};
  auto out = new_household{};
  read(schema.read(from), out);
  return out;
}

member_wish parse_move_in_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["person","relation"],"additionalProperties":false,"properties":{"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"relation":{"type":"string","enum":["head","spouse","child","parent","family","tenant","other"]}}})json"};
  auto out = member_wish{};
  read(schema.read(from), out);
  return out;
}

import_file parse_start_import_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["file_name","content"],"additionalProperties":false,"properties":{"file_name":{"type":"string","minLength":1,"maxLength":120},"content":{"type":"string","minLength":1,"maxLength":24000000},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"again":{"type":"boolean"}}})json"};
  auto out = import_file{};
  read(schema.read(from), out);
  return out;
}

import_mapping parse_map_import_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["columns"],"additionalProperties":false,"properties":{"columns":{"type":"array","maxItems":60,"items":{"type":"object","additionalProperties":false,"properties":{"field":{"type":"string","enum":["name","phone","email","identity_number","born","area","building","door","capacity","language"]}}}}}})json"};
  auto out = import_mapping{};
  read(schema.read(from), out);
  return out;
}

import_choices parse_run_import_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["choices"],"additionalProperties":false,"properties":{"choices":{"type":"array","maxItems":2000,"items":{"type":"object","required":["line"],"additionalProperties":false,"properties":{"line":{"type":"integer","minimum":1,"maximum":2000000},"person":{"type":"string","pattern":"^[0-9]{1,19}$"}}}}}})json"};
  auto out = import_choices{};
  read(schema.read(from), out);
  return out;
}

new_venue parse_create_venue_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["name","area","at"],"additionalProperties":false,"properties":{"name":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"at":{"type":"object","required":["lat","lng"],"additionalProperties":false,"properties":{"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180}}},"category":{"type":"string","pattern":"^[a-z0-9_]{1,40}$"},"instead_of":{"type":"string","pattern":"^[0-9]{1,19}$"},"address":{"type":"string","maxLength":200},"hours":{"type":"object","required":["week","exceptions"],"additionalProperties":false,"properties":{"week":{"type":"array","maxItems":60,"items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"integer","minimum":0,"maximum":10080},"to":{"type":"integer","minimum":1,"maximum":20160}}}},"holidays":{"type":"array","maxItems":12,"items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"integer","minimum":0,"maximum":10080},"to":{"type":"integer","minimum":1,"maximum":20160}}}},"exceptions":{"type":"array","maxItems":400,"items":{"type":"object","required":["date","spans"],"additionalProperties":false,"properties":{"date":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"spans":{"type":"array","maxItems":12,"items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"integer","minimum":0,"maximum":10080},"to":{"type":"integer","minimum":1,"maximum":20160}}}}}}}}},"about":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"way_in":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"step_free":{"type":"string","enum":["yes","no","unknown"]},"steps":{"type":"integer","minimum":0,"maximum":1000},"has_lift":{"type":"boolean"},"has_accessible_toilet":{"type":"boolean"},"phone":{"type":"string","maxLength":40},"book_ahead_days":{"type":"integer","minimum":0,"maximum":400},"quota_minutes":{"type":"integer","minimum":0,"maximum":10080},"group_quota_minutes":{"type":"integer","minimum":0,"maximum":10080},"release_after_minutes":{"type":"integer","minimum":0,"maximum":600}}})json"};
  auto out = new_venue{};
  read(schema.read(from), out);
  return out;
}

venue_change parse_update_venue_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["revision"],"additionalProperties":false,"properties":{"revision":{"type":"integer","minimum":1},"name":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"at":{"type":"object","required":["lat","lng"],"additionalProperties":false,"properties":{"lat":{"type":"number","minimum":-90,"maximum":90},"lng":{"type":"number","minimum":-180,"maximum":180}}},"category":{"type":"string","pattern":"^[a-z0-9_]{1,40}$"},"address":{"type":"string","maxLength":200},"hours":{"type":"object","required":["week","exceptions"],"additionalProperties":false,"properties":{"week":{"type":"array","maxItems":60,"items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"integer","minimum":0,"maximum":10080},"to":{"type":"integer","minimum":1,"maximum":20160}}}},"holidays":{"type":"array","maxItems":12,"items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"integer","minimum":0,"maximum":10080},"to":{"type":"integer","minimum":1,"maximum":20160}}}},"exceptions":{"type":"array","maxItems":400,"items":{"type":"object","required":["date","spans"],"additionalProperties":false,"properties":{"date":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"spans":{"type":"array","maxItems":12,"items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"integer","minimum":0,"maximum":10080},"to":{"type":"integer","minimum":1,"maximum":20160}}}}}}}}},"about":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"way_in":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"step_free":{"type":"string","enum":["yes","no","unknown"]},"steps":{"type":"integer","minimum":0,"maximum":1000},"has_lift":{"type":"boolean"},"has_accessible_toilet":{"type":"boolean"},"phone":{"type":"string","maxLength":40},"book_ahead_days":{"type":"integer","minimum":0,"maximum":400},"quota_minutes":{"type":"integer","minimum":0,"maximum":10080},"group_quota_minutes":{"type":"integer","minimum":0,"maximum":10080},"release_after_minutes":{"type":"integer","minimum":0,"maximum":600}}})json"};
  auto out = venue_change{};
  read(schema.read(from), out);
  return out;
}

named_buildings parse_set_venue_buildings_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["buildings"],"additionalProperties":false,"properties":{"buildings":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]{1,19}$"}}}})json"};
  auto out = named_buildings{};
  read(schema.read(from), out);
  return out;
}

new_room parse_add_room_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["name","seats"],"additionalProperties":false,"properties":{"name":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"seats":{"type":"integer","minimum":0,"maximum":10000},"within":{"type":"string","pattern":"^[0-9]{1,19}$"},"rules":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"area_m2":{"type":"integer","minimum":1,"maximum":100000},"layouts":{"type":"array","maxItems":10,"items":{"type":"object","required":["layout","seats"],"additionalProperties":false,"properties":{"layout":{"type":"string","enum":["empty","theatre","classroom","circle","tables","boardroom"]},"seats":{"type":"integer","minimum":0,"maximum":10000}}}},"equipment":{"type":"array","maxItems":20,"items":{"type":"string","enum":["projector","screen","speakers","microphone","hearing_loop","whiteboard","piano","kitchen","water","air_conditioning","wifi","craft_tables","play_corner","mirrors"]}},"who_books":{"type":"string","enum":["staff","on_approval","residents"]},"buffer_before_minutes":{"type":"integer","minimum":0,"maximum":240},"buffer_after_minutes":{"type":"integer","minimum":0,"maximum":240},"position":{"type":"integer","minimum":0,"maximum":1000}}})json"};
  auto out = new_room{};
  read(schema.read(from), out);
  return out;
}

room_change parse_update_room_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["revision"],"additionalProperties":false,"properties":{"revision":{"type":"integer","minimum":1},"name":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"seats":{"type":"integer","minimum":0,"maximum":10000},"within":{"type":"string","pattern":"^[0-9]{0,19}$"},"rules":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"area_m2":{"type":"integer","minimum":1,"maximum":100000},"layouts":{"type":"array","maxItems":10,"items":{"type":"object","required":["layout","seats"],"additionalProperties":false,"properties":{"layout":{"type":"string","enum":["empty","theatre","classroom","circle","tables","boardroom"]},"seats":{"type":"integer","minimum":0,"maximum":10000}}}},"equipment":{"type":"array","maxItems":20,"items":{"type":"string","enum":["projector","screen","speakers","microphone","hearing_loop","whiteboard","piano","kitchen","water","air_conditioning","wifi","craft_tables","play_corner","mirrors"]}},"who_books":{"type":"string","enum":["staff","on_approval","residents"]},"buffer_before_minutes":{"type":"integer","minimum":0,"maximum":240},"buffer_after_minutes":{"type":"integer","minimum":0,"maximum":240},"position":{"type":"integer","minimum":0,"maximum":1000}}})json"};
  auto out = room_change{};
  read(schema.read(from), out);
  return out;
}

new_booking parse_create_booking_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["from","until","title"],"additionalProperties":false,"properties":{"from":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"until":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"rule":{"type":"string","maxLength":500},"skip_taken":{"type":"boolean"},"kind":{"type":"string","enum":["booking","closure","session"]},"title":{"type":"string","minLength":1,"maxLength":120},"party":{"type":"string","maxLength":80},"persons":{"type":"integer","minimum":1,"maximum":10000},"layout":{"type":"string","enum":["empty","theatre","classroom","circle","tables","boardroom"]},"is_public":{"type":"boolean"},"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]},"again":{"type":"string","pattern":"^[0-9]{1,19}$"},"own_key":{"type":"string","pattern":"^[A-Za-z0-9_-]{8,64}$"}}})json"};
  auto out = new_booking{};
  read(schema.read(from), out);
  return out;
}

booking_trial parse_try_booking_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["from","until"],"additionalProperties":false,"properties":{"from":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"until":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"rule":{"type":"string","maxLength":500},"persons":{"type":"integer","minimum":1,"maximum":10000},"but":{"type":"string","pattern":"^[0-9]{1,19}$"}}})json"};
  auto out = booking_trial{};
  read(schema.read(from), out);
  return out;
}

booking_change parse_update_booking_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["revision"],"additionalProperties":false,"properties":{"revision":{"type":"integer","minimum":1},"scope":{"type":"string","enum":["single","following","all"]},"room":{"type":"string","pattern":"^[0-9]{1,19}$"},"from":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"until":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"title":{"type":"string","minLength":1,"maxLength":120},"party":{"type":"string","maxLength":80},"persons":{"type":"integer","minimum":1,"maximum":10000},"layout":{"type":"string","enum":["empty","theatre","classroom","circle","tables","boardroom"]},"is_public":{"type":"boolean"}}})json"};
  auto out = booking_change{};
  read(schema.read(from), out);
  return out;
}

booking_cancel parse_cancel_booking_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"scope":{"type":"string","enum":["single","following","all"]},"reason":{"type":"string","maxLength":300}}})json"};
  auto out = booking_cancel{};
  read(schema.read(from), out);
  return out;
}

booking_decision parse_decide_booking_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["agreed"],"additionalProperties":false,"properties":{"agreed":{"type":"boolean"},"reason":{"type":"string","maxLength":300}}})json"};
  auto out = booking_decision{};
  read(schema.read(from), out);
  return out;
}

session_change parse_update_session_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["revision"],"additionalProperties":false,"properties":{"revision":{"type":"integer","minimum":1},"scope":{"type":"string","enum":["single","following","all"]},"from":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"until":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"room":{"type":"string","pattern":"^[0-9]{0,19}$"},"place":{"type":"string","maxLength":120},"places":{"type":"integer","minimum":0,"maximum":10000},"minimum":{"type":"integer","minimum":0,"maximum":10000},"group_max":{"type":"integer","minimum":1,"maximum":100},"offer_minutes":{"type":"integer","minimum":10,"maximum":10080},"most_waiting":{"type":"integer","minimum":-1,"maximum":100000},"way":{"type":"string","enum":["first_come","lot"]},"opens_before_minutes":{"type":"integer","minimum":0,"maximum":600000},"closes_before_minutes":{"type":"integer","minimum":0,"maximum":600000},"draw_before_minutes":{"type":"integer","minimum":60,"maximum":600000},"decide_before_minutes":{"type":"integer","minimum":0,"maximum":600000},"walk_in":{"type":"object","required":["places","until_before_minutes"],"additionalProperties":false,"properties":{"places":{"type":"integer","minimum":0,"maximum":10000},"until_before_minutes":{"type":"integer","minimum":0,"maximum":600000}}},"first_timer":{"type":"object","required":["places","until_before_minutes"],"additionalProperties":false,"properties":{"places":{"type":"integer","minimum":0,"maximum":10000},"until_before_minutes":{"type":"integer","minimum":0,"maximum":600000}}},"neighbour":{"type":"object","required":["places","until_before_minutes"],"additionalProperties":false,"properties":{"places":{"type":"integer","minimum":0,"maximum":10000},"until_before_minutes":{"type":"integer","minimum":0,"maximum":600000}}}}})json"};
  auto out = session_change{};
  read(schema.read(from), out);
  return out;
}

session_cancel parse_cancel_session_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["reason"],"additionalProperties":false,"properties":{"reason":{"type":"string","minLength":1,"maxLength":300},"scope":{"type":"string","enum":["single","following","all"]}}})json"};
  auto out = session_cancel{};
  read(schema.read(from), out);
  return out;
}

signup_wish parse_sign_up_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"party":{"type":"integer","minimum":1,"maximum":100},"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"how":{"type":"string","enum":["self","desk","phone","paper","door"]},"by_guardian":{"type":"boolean"}}})json"};
  auto out = signup_wish{};
  read(schema.read(from), out);
  return out;
}

as_asked parse_cancel_signup_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = as_asked{};
  if (!from.body.empty()) {
    read(schema.read(from), out);
  }
  return out;
}

offer_answer parse_answer_offer_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["accepted"],"additionalProperties":false,"properties":{"accepted":{"type":"boolean"},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = offer_answer{};
  read(schema.read(from), out);
  return out;
}

attendance parse_record_attendance_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"came":{"type":"boolean"}}})json"};
  auto out = attendance{};
  read(schema.read(from), out);
  return out;
}

feedback parse_give_feedback_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","minProperties":1,"additionalProperties":false,"properties":{"liked":{"type":"integer","minimum":1,"maximum":3},"again":{"type":"boolean"}}})json"};
  auto out = feedback{};
  read(schema.read(from), out);
  return out;
}

activity_wish parse_create_activity_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["kind","title","area"],"additionalProperties":false,"properties":{"kind":{"type":"string","enum":["class","gathering","market","workshop","screening","talk","outing","mutual_help","sport","other"]},"title":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"copy_of":{"type":"string","pattern":"^[0-9]{1,19}$"},"venue":{"type":"string","pattern":"^[0-9]{0,19}$"},"about":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"bring":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"leader":{"type":"string","maxLength":80},"age_from":{"type":"integer","minimum":0,"maximum":130},"age_until":{"type":"integer","minimum":0,"maximum":130},"languages":{"type":"array","maxItems":8,"items":{"type":"string","pattern":"^[a-z]{2,3}$"}},"is_seated":{"type":"boolean"},"fee":{"type":"object","required":["fen"],"additionalProperties":false,"properties":{"fen":{"type":"integer","minimum":0,"maximum":100000000}}}}})json"};
  auto out = activity_wish{};
  read(schema.read(from), out);
  return out;
}

activity_change parse_update_activity_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["revision"],"additionalProperties":false,"properties":{"revision":{"type":"integer","minimum":1},"state":{"type":"string","enum":["idea","asked_back","declined","draft","published","over","happened","cancelled"]},"reason":{"type":"string","minLength":1,"maxLength":300},"kind":{"type":"string","enum":["class","gathering","market","workshop","screening","talk","outing","mutual_help","sport","other"]},"title":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue":{"type":"string","pattern":"^[0-9]{0,19}$"},"about":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"bring":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"leader":{"type":"string","maxLength":80},"age_from":{"type":"integer","minimum":0,"maximum":130},"age_until":{"type":"integer","minimum":0,"maximum":130},"languages":{"type":"array","maxItems":8,"items":{"type":"string","pattern":"^[a-z]{2,3}$"}},"is_seated":{"type":"boolean"},"fee":{"type":"object","required":["fen"],"additionalProperties":false,"properties":{"fen":{"type":"integer","minimum":0,"maximum":100000000}}}}})json"};
  auto out = activity_change{};
  read(schema.read(from), out);
  return out;
}

new_sessions parse_add_sessions_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["from","until","places"],"additionalProperties":false,"properties":{"from":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"until":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"rule":{"type":"string","maxLength":500},"joins":{"type":"string","pattern":"^[0-9]{1,19}$"},"room":{"type":"string","pattern":"^[0-9]{0,19}$"},"place":{"type":"string","maxLength":120},"places":{"type":"integer","minimum":0,"maximum":10000},"minimum":{"type":"integer","minimum":0,"maximum":10000},"group_max":{"type":"integer","minimum":1,"maximum":100},"most_waiting":{"type":"integer","minimum":0,"maximum":100000},"way":{"type":"string","enum":["first_come","lot"]},"opens_before_minutes":{"type":"integer","minimum":0,"maximum":600000},"closes_before_minutes":{"type":"integer","minimum":0,"maximum":600000},"draw_before_minutes":{"type":"integer","minimum":60,"maximum":600000},"decide_before_minutes":{"type":"integer","minimum":0,"maximum":600000},"offer_minutes":{"type":"integer","minimum":10,"maximum":10080},"walk_in":{"type":"object","required":["places","until_before_minutes"],"additionalProperties":false,"properties":{"places":{"type":"integer","minimum":0,"maximum":10000},"until_before_minutes":{"type":"integer","minimum":0,"maximum":600000}}},"first_timer":{"type":"object","required":["places","until_before_minutes"],"additionalProperties":false,"properties":{"places":{"type":"integer","minimum":0,"maximum":10000},"until_before_minutes":{"type":"integer","minimum":0,"maximum":600000}}},"neighbour":{"type":"object","required":["places","until_before_minutes"],"additionalProperties":false,"properties":{"places":{"type":"integer","minimum":0,"maximum":10000},"until_before_minutes":{"type":"integer","minimum":0,"maximum":600000}}}}})json"};
  auto out = new_sessions{};
  read(schema.read(from), out);
  return out;
}

idea_answer parse_answer_idea_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["answer"],"additionalProperties":false,"properties":{"answer":{"type":"string","enum":["yes_to_it","ask_back","decline"]},"text":{"type":"string","maxLength":1000}}})json"};
  auto out = idea_answer{};
  read(schema.read(from), out);
  return out;
}

idea parse_propose_activity_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["kind","title","needs"],"additionalProperties":false,"properties":{"idea":{"type":"string","pattern":"^[0-9]{1,19}$"},"kind":{"type":"string","enum":["class","gathering","market","workshop","screening","talk","outing","mutual_help","sport","other"]},"title":{"type":"string","minLength":1,"maxLength":80},"about":{"type":"string","maxLength":2000},"needs":{"type":"string","minLength":1,"maxLength":2000},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue":{"type":"string","pattern":"^[0-9]{1,19}$"},"times":{"type":"array","maxItems":5,"items":{"type":"object","required":["from","minutes"],"additionalProperties":false,"properties":{"from":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"minutes":{"type":"integer","minimum":15,"maximum":1440}}}},"when":{"type":"string","maxLength":200},"people_min":{"type":"integer","minimum":0,"maximum":10000},"people_max":{"type":"integer","minimum":0,"maximum":10000},"age_from":{"type":"integer","minimum":0,"maximum":130},"age_until":{"type":"integer","minimum":0,"maximum":130},"is_seated":{"type":"boolean"}}})json"};
  auto out = idea{};
  read(schema.read(from), out);
  return out;
}

calendar_text parse_import_calendar_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string","minLength":1,"maxLength":900000}}})json"};
  auto out = calendar_text{};
  read(schema.read(from), out);
  return out;
}

signup_wish parse_sign_up_for_course_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"party":{"type":"integer","minimum":1,"maximum":100},"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"how":{"type":"string","enum":["self","desk","phone","paper","door"]},"by_guardian":{"type":"boolean"}}})json"};
  auto out = signup_wish{};
  read(schema.read(from), out);
  return out;
}

course_leaving parse_leave_course_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = course_leaving{};
  if (!from.body.empty()) {
    read(schema.read(from), out);
  }
  return out;
}

door_notes parse_reconcile_door_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["notes"],"additionalProperties":false,"properties":{"notes":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"object","required":["key","at"],"additionalProperties":false,"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9_-]{8,64}$"},"at":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"signup":{"type":"string","pattern":"^[0-9]{1,19}$"},"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"card":{"type":"string","minLength":1,"maxLength":120},"card_hash":{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$"},"came":{"type":"boolean"},"taken_back":{"type":"boolean"},"party":{"type":"integer","minimum":1,"maximum":100},"by_guardian":{"type":"boolean"}}}}}})json"};
  auto out = door_notes{};
  read(schema.read(from), out);
  return out;
}

photograph_wish parse_add_venue_photograph_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["content","alt"],"additionalProperties":false,"properties":{"content":{"type":"string","minLength":1,"maxLength":16500000},"alt":{"type":"string","minLength":1,"maxLength":200},"has_consent":{"type":"boolean"}}})json"};
  auto out = photograph_wish{};
  read(schema.read(from), out);
  return out;
}

photograph_wish parse_add_session_photograph_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["content","alt"],"additionalProperties":false,"properties":{"content":{"type":"string","minLength":1,"maxLength":16500000},"alt":{"type":"string","minLength":1,"maxLength":200},"has_consent":{"type":"boolean"}}})json"};
  auto out = photograph_wish{};
  read(schema.read(from), out);
  return out;
}

volunteer_wish parse_set_my_volunteering_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["skills","when"],"additionalProperties":false,"properties":{"skills":{"type":"array","minItems":1,"maxItems":18,"uniqueItems":true,"items":{"type":"string","enum":["receiving","company","teaching","crafts","music","painting","reading","computers","repair","cooking","first_aid","health","law","translation","guiding","photography","organising","carrying"]}},"when":{"type":"array","maxItems":21,"items":{"type":"object","required":["weekday","part"],"additionalProperties":false,"properties":{"weekday":{"type":"integer","minimum":1,"maximum":7},"part":{"type":"string","enum":["morning","afternoon","evening"]}}}},"about":{"type":"string","maxLength":500},"hours_a_week":{"type":"integer","minimum":1,"maximum":40}}})json"};
  auto out = volunteer_wish{};
  read(schema.read(from), out);
  return out;
}

volunteer_decision parse_decide_volunteer_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["accepted"],"additionalProperties":false,"properties":{"accepted":{"type":"boolean"},"reason":{"type":"string","maxLength":300}}})json"};
  auto out = volunteer_decision{};
  read(schema.read(from), out);
  return out;
}

shift_wish parse_create_shifts_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["title","from","until","places"],"additionalProperties":false,"properties":{"title":{"type":"string","minLength":1,"maxLength":80},"about":{"type":"string","maxLength":1000},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"venue":{"type":"string","pattern":"^[0-9]{1,19}$"},"session":{"type":"string","pattern":"^[0-9]{1,19}$"},"from":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"until":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"rule":{"type":"string","maxLength":500},"places":{"type":"integer","minimum":1,"maximum":500},"skills":{"type":"array","maxItems":18,"uniqueItems":true,"items":{"type":"string","enum":["receiving","company","teaching","crafts","music","painting","reading","computers","repair","cooking","first_aid","health","law","translation","guiding","photography","organising","carrying"]}},"own_key":{"type":"string","pattern":"^[A-Za-z0-9_-]{8,64}$"}}})json"};
  auto out = shift_wish{};
  read(schema.read(from), out);
  return out;
}

shift_change parse_update_shift_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["revision"],"additionalProperties":false,"properties":{"revision":{"type":"integer","minimum":1},"title":{"type":"string","minLength":1,"maxLength":80},"about":{"type":"string","maxLength":1000},"from":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"until":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"places":{"type":"integer","minimum":1,"maximum":500},"skills":{"type":"array","maxItems":18,"uniqueItems":true,"items":{"type":"string","enum":["receiving","company","teaching","crafts","music","painting","reading","computers","repair","cooking","first_aid","health","law","translation","guiding","photography","organising","carrying"]}}}})json"};
  auto out = shift_change{};
  read(schema.read(from), out);
  return out;
}

shift_cancel parse_cancel_shift_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["reason"],"additionalProperties":false,"properties":{"reason":{"type":"string","minLength":1,"maxLength":300}}})json"};
  auto out = shift_cancel{};
  read(schema.read(from), out);
  return out;
}

turn_wish parse_take_turn_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]},"anyway":{"type":"boolean"}}})json"};
  auto out = turn_wish{};
  read(schema.read(from), out);
  return out;
}

as_asked parse_give_back_turn_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = as_asked{};
  if (!from.body.empty()) {
    read(schema.read(from), out);
  }
  return out;
}

swap_wish parse_offer_turn_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["offered"],"additionalProperties":false,"properties":{"offered":{"type":"boolean"},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = swap_wish{};
  read(schema.read(from), out);
  return out;
}

turn_wish parse_take_over_turn_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]},"anyway":{"type":"boolean"}}})json"};
  auto out = turn_wish{};
  read(schema.read(from), out);
  return out;
}

turn_check_in parse_check_in_turn_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["coming"],"additionalProperties":false,"properties":{"coming":{"type":"boolean"}}})json"};
  auto out = turn_check_in{};
  read(schema.read(from), out);
  return out;
}

turn_hours parse_confirm_hours_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["minutes"],"additionalProperties":false,"properties":{"minutes":{"type":"integer","minimum":0,"maximum":1440}}})json"};
  auto out = turn_hours{};
  read(schema.read(from), out);
  return out;
}

certificate_wish parse_make_certificate_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["from","until"],"additionalProperties":false,"properties":{"from":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}})json"};
  auto out = certificate_wish{};
  read(schema.read(from), out);
  return out;
}

coin_gift parse_give_coins_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["to","minutes","own_key"],"additionalProperties":false,"properties":{"to":{"type":"string","pattern":"^[0-9]{1,19}$"},"minutes":{"type":"integer","minimum":1,"maximum":600000},"own_key":{"type":"string","pattern":"^[A-Za-z0-9_-]{8,64}$"}}})json"};
  auto out = coin_gift{};
  read(schema.read(from), out);
  return out;
}

time_bank_rules parse_set_time_bank_rules_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"month_minutes":{"type":"integer","minimum":0,"maximum":600000},"balance_minutes":{"type":"integer","minimum":0,"maximum":6000000},"gift_month_minutes":{"type":"integer","minimum":0,"maximum":600000}}})json"};
  auto out = time_bank_rules{};
  read(schema.read(from), out);
  return out;
}

coin_spending parse_spend_coins_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["person","minutes","what","how","own_key"],"additionalProperties":false,"properties":{"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]},"minutes":{"type":"integer","minimum":1,"maximum":600000},"what":{"type":"string","minLength":1,"maxLength":120},"own_key":{"type":"string","pattern":"^[A-Za-z0-9_-]{8,64}$"}}})json"};
  auto out = coin_spending{};
  read(schema.read(from), out);
  return out;
}

supporter_wish parse_create_supporter_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["kind","name","area"],"additionalProperties":false,"properties":{"kind":{"type":"string","enum":["shop","association","public_body"]},"name":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"about":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"registration":{"type":"string","maxLength":40},"is_thanked":{"type":"boolean"},"interest":{"type":"string","maxLength":500},"speakers":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^[0-9]{1,19}$"}}}})json"};
  auto out = supporter_wish{};
  read(schema.read(from), out);
  return out;
}

supporter_change parse_update_supporter_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["revision"],"additionalProperties":false,"properties":{"revision":{"type":"integer","minimum":1},"kind":{"type":"string","enum":["shop","association","public_body"]},"name":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"about":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"zh":{"type":"string","maxLength":2000},"en":{"type":"string","maxLength":2000},"zh-Hant":{"type":"string","maxLength":2000}}},"area":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,40}$"},"registration":{"type":"string","maxLength":40},"is_thanked":{"type":"boolean"},"interest":{"type":"string","maxLength":500},"speakers":{"type":"array","maxItems":20,"items":{"type":"string","pattern":"^[0-9]{1,19}$"}}}})json"};
  auto out = supporter_change{};
  read(schema.read(from), out);
  return out;
}

pledge_wish parse_pledge_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["kind","title","own_key"],"additionalProperties":false,"properties":{"kind":{"type":"string","enum":["money","goods","premises","expertise"]},"title":{"type":"string","minLength":1,"maxLength":80},"about":{"type":"string","maxLength":1000},"fen":{"type":"integer","minimum":0,"maximum":100000000000},"quantity":{"type":"object","required":["count","unit"],"additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":100000000},"unit":{"type":"string","minLength":1,"maxLength":20}}},"venue":{"type":"string","pattern":"^[0-9]{1,19}$"},"activity":{"type":"string","pattern":"^[0-9]{1,19}$"},"own_key":{"type":"string","pattern":"^[A-Za-z0-9_-]{8,64}$"}}})json"};
  auto out = pledge_wish{};
  read(schema.read(from), out);
  return out;
}

contribution_decision parse_decide_contribution_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["accepted"],"additionalProperties":false,"properties":{"accepted":{"type":"boolean"},"reason":{"type":"string","maxLength":300}}})json"};
  auto out = contribution_decision{};
  read(schema.read(from), out);
  return out;
}

delivery_wish parse_record_delivery_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["own_key"],"additionalProperties":false,"properties":{"fen":{"type":"integer","minimum":0,"maximum":100000000000},"count":{"type":"integer","minimum":1,"maximum":100000000},"note":{"type":"string","maxLength":300},"own_key":{"type":"string","pattern":"^[A-Za-z0-9_-]{8,64}$"}}})json"};
  auto out = delivery_wish{};
  read(schema.read(from), out);
  return out;
}

delivery_reversal parse_reverse_delivery_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["reason"],"additionalProperties":false,"properties":{"reason":{"type":"string","minLength":1,"maxLength":300},"instead":{"type":"object","additionalProperties":false,"properties":{"fen":{"type":"integer","minimum":0,"maximum":100000000000},"count":{"type":"integer","minimum":1,"maximum":100000000},"note":{"type":"string","maxLength":300}}}}})json"};
  auto out = delivery_reversal{};
  read(schema.read(from), out);
  return out;
}

use_wish parse_record_use_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["own_key"],"additionalProperties":false,"properties":{"session":{"type":"string","pattern":"^[0-9]{1,19}$"},"what":{"type":"string","maxLength":200},"fen":{"type":"integer","minimum":0,"maximum":100000000000},"count":{"type":"integer","minimum":1,"maximum":100000000},"own_key":{"type":"string","pattern":"^[A-Za-z0-9_-]{8,64}$"}}})json"};
  auto out = use_wish{};
  read(schema.read(from), out);
  return out;
}

favour_wish parse_add_favour_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["side","kind","title","days","own_key"],"additionalProperties":false,"properties":{"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]},"side":{"type":"string","enum":["asked","offered"]},"kind":{"type":"string","enum":["company","errand","tools","skill","other"]},"title":{"type":"string","minLength":1,"maxLength":60},"about":{"type":"string","maxLength":500},"times":{"type":"string","maxLength":120},"place":{"type":"string","maxLength":120},"is_for_many":{"type":"boolean"},"seen_in":{"type":"string","enum":["community","subdistrict","district"]},"days":{"type":"integer","minimum":1,"maximum":90},"shares_phone":{"type":"boolean"},"contact":{"type":"string","maxLength":120},"agrees":{"type":"boolean"},"own_key":{"type":"string","pattern":"^[A-Za-z0-9_-]{8,64}$"}}})json"};
  auto out = favour_wish{};
  read(schema.read(from), out);
  return out;
}

as_asked parse_withdraw_favour_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = as_asked{};
  if (!from.body.empty()) {
    read(schema.read(from), out);
  }
  return out;
}

as_asked parse_finish_favour_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = as_asked{};
  if (!from.body.empty()) {
    read(schema.read(from), out);
  }
  return out;
}

favour_answer_wish parse_answer_favour_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"person":{"type":"string","pattern":"^[0-9]{1,19}$"},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]},"words":{"type":"string","maxLength":300},"shares_phone":{"type":"boolean"},"contact":{"type":"string","maxLength":120},"agrees":{"type":"boolean"}}})json"};
  auto out = favour_answer_wish{};
  read(schema.read(from), out);
  return out;
}

favour_report_wish parse_report_favour_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["text"],"additionalProperties":false,"properties":{"text":{"type":"string","minLength":1,"maxLength":500}}})json"};
  auto out = favour_report_wish{};
  read(schema.read(from), out);
  return out;
}

favour_hiding parse_hide_favour_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["hidden"],"additionalProperties":false,"properties":{"hidden":{"type":"boolean"},"reason":{"type":"string","maxLength":300}}})json"};
  auto out = favour_hiding{};
  read(schema.read(from), out);
  return out;
}

favour_decision parse_decide_favour_answer_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["accepted"],"additionalProperties":false,"properties":{"accepted":{"type":"boolean"},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = favour_decision{};
  read(schema.read(from), out);
  return out;
}

as_asked parse_withdraw_favour_answer_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = as_asked{};
  if (!from.body.empty()) {
    read(schema.read(from), out);
  }
  return out;
}

favour_thanks parse_thank_for_favour_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","maxLength":300},"how":{"type":"string","enum":["in_person","phone","paper","guardian"]}}})json"};
  auto out = favour_thanks{};
  read(schema.read(from), out);
  return out;
}

check_in_notes parse_check_in_body(http::request const& from) {
  static auto const schema = http::body_schema{R"json({"type":"object","required":["notes"],"additionalProperties":false,"properties":{"notes":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"object","required":["key","at","session"],"additionalProperties":false,"properties":{"key":{"type":"string","pattern":"^[A-Za-z0-9_-]{8,64}$"},"at":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}(Z|[+-][0-9]{2}:[0-9]{2})$"},"session":{"type":"string","pattern":"^[0-9]{1,19}$"},"card":{"type":"string","minLength":1,"maxLength":120},"card_hash":{"type":"string","pattern":"^[A-Za-z0-9_-]{43}$"},"signup":{"type":"string","pattern":"^[0-9]{1,19}$"}}}}}})json"};
  auto out = check_in_notes{};
  read(schema.read(from), out);
  return out;
}

}  // namespace linli::api
