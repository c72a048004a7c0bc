// Made from api/*.yaml by `./dev generate`; do not edit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "geo/box.h"
#include "geo/latlng.h"
#include "geo/polygon.h"

namespace linli::api {

/// A name or sentence of the content, in the languages somebody gave it in; at least one of them.
struct localized {
  std::optional<std::string> zh{};  // Simplified Chinese
  std::optional<std::string> en{};  // English
  std::optional<std::string> zh_hant{};  // Traditional Chinese
};

/// Whether a service is open at the asked minute; unknown when nobody has told its hours.
enum class openness : std::uint8_t { open, closed, unknown };

/// Whether a wheelchair gets in; unknown when nobody has said.
enum class step_free : std::uint8_t { yes, no, unknown };

/// A level of the official hierarchy, largest first.
enum class area_level : std::uint8_t { district, subdistrict, community };

/// One parameter at fault.
struct field_problem {
  std::string field{};  // Name of the parameter or path of the field
  std::string message{};  // What was expected there, in the reader's language
};

/// RFC 9457. `code` is stable and stands in the list of errors; `title` says in the reader's language what is wrong, `detail` what to do next.
struct problem {
  std::string type{};  // Where the code is explained, relative to this server
  std::string title{};  // What is wrong
  std::int64_t status{};  // The HTTP status again
  std::string code{};  // Stable code of the error
  std::optional<std::string> detail{};  // What to do next
  std::optional<std::vector<api::field_problem>> fields{};  // The parameters at fault, when it was them
  std::optional<std::int64_t> again_in_s{};  // With 429: seconds until it is worth trying again, as Retry-After says
  std::string request_id{};  // Finds this request in the server's log
};

/// The state of the server.
struct health {
  std::string version{};  // Version of Linli
  std::optional<std::vector<std::string>> audit_in_doubt{};  // Codes of districts whose audit is not what was noted of it, if there are any; `linli check` says what is missing
};

/// What a list of districts shows of one.
struct district_summary {
  std::string code{};  // Code of the district
  api::localized name{};  // Its name
  geo::latlng center{};  // Middle of its bounds
  geo::box bounds{};  // Around everything known of it
  bool estimated{};  // It has no streets yet: walking times are straight lines × 1.3
  double residents{};  // Residents known of
  std::int64_t service_points{};  // Service points known of
};

/// The districts of this server.
struct district_list {
  std::vector<api::district_summary> districts{};  // By code
  std::optional<std::string> first{};  // Code of the one to show to who has not been here before, when the operator has set it and it is there
};

/// One duty of a standard; exactly one of `limit_m`, `limit_s` and `one_per` is given.
struct duty_detail {
  std::string category{};  // Key of the category
  std::vector<std::string> counts{};  // Keys of the categories that discharge it
  std::optional<double> limit_m{};  // Within this walking distance, metres
  std::optional<std::int64_t> limit_s{};  // Within this walking time, seconds
  std::optional<api::area_level> one_per{};  // One in each area of this level, however far
  std::optional<std::int64_t> min_area_m2{};  // Counts from this floor area, square metres; one of unknown area counts
  std::int64_t tier_min{};  // The circle it belongs to: 5, 10 or 15 minutes
  std::string clause{};  // Where it stands in the text
  std::optional<api::localized> note{};  // What a reader should know about it
  bool checked{};  // The clause was read in the printed text
  bool required{};  // Counts for compliance
};

/// A planning standard.
struct standard_detail {
  std::string key{};  // Its key, "gb50180-2018"
  api::localized title{};  // Its title
  std::string edition{};  // Its edition
  std::vector<api::duty_detail> duties{};  // In the order of the standard
};

/// A kind of service.
struct category_detail {
  std::string key{};  // Its key, "canteen"
  api::localized name{};  // Its name
  std::string group{};  // What it is shown under: education, health, care, daily, culture, sport, transport, programme
  std::string icon{};  // Key of its icon
  std::int64_t count{};  // Service points of it in the district
};

/// A kind of walker.
struct profile_detail {
  std::string key{};  // Its key, "wheelchair"
  double pace_m_s{};  // Pace on the flat, metres per second
  bool stairs{};  // Can use stairs
};

/// The streets of a district, and where they come from.
struct street_summary {
  std::string source{};  // Name of the file
  std::string attribution{};  // Who must be named
  std::string date{};  // Date of the data, else of the file
  std::int64_t junctions{};  // Junctions
  std::int64_t streets{};  // Streets between two junctions
  std::int64_t gated_streets{};  // Of those, behind gates
  std::int64_t islands{};  // Parts not joined to the main one
  double length_m{};  // Length of all streets, metres
};

/// own: vector tiles made at import and served here; outside: raster tiles of a source set in the configuration.
enum class basemap_kind : std::uint8_t { own, outside };

/// Where the tiles of the base map are.
struct basemap {
  api::basemap_kind kind{};  // Whose it is
  std::string tiles{};  // URL template with {z}, {x} and {y}; a path on this server when own
  std::int64_t min_zoom{};  // Smallest zoom with tiles
  std::int64_t max_zoom{};  // Largest zoom with tiles; beyond it, enlarge
  std::string attribution{};  // Who must be named on the map
};

/// A district, and what may be asked about it.
struct district_detail {
  std::string code{};  // Code of the district
  api::localized name{};  // Its name
  geo::latlng center{};  // Middle of its bounds
  geo::box bounds{};  // Around everything known of it
  bool estimated{};  // It has no streets yet: walking times are straight lines × 1.3
  double residents{};  // Residents known of
  std::int64_t service_points{};  // Service points known of
  std::string time_zone{};  // IANA name of its zone, "Asia/Shanghai"
  std::int64_t now_week_minute{};  // The present minute of its local week, Monday 0:00 is 0
  std::string standard{};  // Key of the standard the district has chosen
  std::vector<api::standard_detail> standards{};  // The standards that can be asked for
  std::vector<api::category_detail> categories{};  // Every category, in the order to show them
  std::vector<api::profile_detail> profiles{};  // The walkers that can be asked for, adult first
  std::optional<api::street_summary> streets{};  // Its streets; absent when it has none
  bool residents_estimated{};  // Residents were spread over buildings, not counted where they live
  std::string residents_source{};  // Where the residents are known from; show it beside every figure
  std::vector<std::string> attributions{};  // Who must be named wherever the data are shown
  std::optional<api::localized> notice{};  // What a reader must know; show it
  std::vector<api::area_level> levels{};  // The levels below the district that have areas
  std::string version{};  // Changes whenever anything of the district does
  std::optional<api::basemap> basemap{};  // The base map; absent when there is none
};

/// What is known of an area.
struct area_properties {
  std::string code{};  // Its code
  std::string parent{};  // Code of the area it belongs to, empty for the district
  api::area_level level{};  // Its level
  api::localized name{};  // Its name
  double residents{};  // Residents known of in it
  std::optional<geo::latlng> label{};  // Where to write its name; absent when nobody knows where it is
};

/// One area.
struct area_feature {
  std::string id{};  // Its code
  std::optional<geo::multipolygon> geometry{};  // Its border; null where nobody has drawn it
  api::area_properties properties{};  // What is known of it
};

/// GeoJSON FeatureCollection of areas.
struct area_collection {
  std::vector<api::area_feature> features{};  // By code
};

/// Anything on the map that serves residents.
struct service_point {
  std::string id{};  // Opaque, stable
  api::localized name{};  // Its name, or its category's where it has none
  std::string category{};  // Key of its category
  geo::latlng at{};  // Where it is
  api::openness openness{};  // At the asked minute, else at the present one
  std::optional<std::int64_t> opens_at_minute{};  // When closed: minute of the week it opens next
  std::optional<std::int64_t> closes_at_minute{};  // When open: minute of the week it closes
  api::step_free step_free{};  // Whether a wheelchair gets in
  bool programme{};  // Run by the programme
  bool rough{};  // Placed by hand, may be off
  std::optional<std::string> address{};  // Its address, where known
};

/// A page of service points.
struct service_point_page {
  std::vector<api::service_point> service_points{};  // By id
  std::optional<std::string> next{};  // `after` of the next page; absent on the last
};

/// Open from one minute of the week to another, the latter not included.
struct open_span {
  std::int64_t from{};  // Minute of the week, Monday 0:00 is 0
  std::int64_t to{};  // Minute of the week; beyond 10080 it is in the next week
};

/// Opening hours through the week.
struct hours {
  bool known{};  // False: nobody has told the hours, and `week` is empty
  std::vector<api::open_span> week{};  // When it is open, ascending, disjoint
  std::string source{};  // The text they were read from, "Mo-Fr 08:00-17:00"; may be empty
};

/// Everything known about a service point.
struct service_point_detail {
  std::string id{};  // Opaque, stable
  api::localized name{};  // Its name, or its category's where it has none
  std::string category{};  // Key of its category
  geo::latlng at{};  // Where it is
  api::openness openness{};  // At the asked minute, else at the present one
  std::optional<std::int64_t> opens_at_minute{};  // When closed: minute of the week it opens next
  std::optional<std::int64_t> closes_at_minute{};  // When open: minute of the week it closes
  api::step_free step_free{};  // Whether a wheelchair gets in
  bool programme{};  // Run by the programme
  bool rough{};  // Placed by hand, may be off
  std::optional<std::string> address{};  // Its address, where known
  api::hours hours{};  // Its opening hours
  std::string source{};  // Where it is known from: "osm", the name of a file, "hand"
  std::optional<std::int64_t> capacity{};  // Seats, beds or meals at a time, where known
  std::optional<std::int64_t> area_m2{};  // Floor area in square metres, where known
};

/// What was found.
enum class search_kind : std::uint8_t { service, street, area, coordinate };

/// Something that was found.
struct search_result {
  api::search_kind kind{};  // What it is
  api::localized name{};  // Its name
  geo::latlng at{};  // Where it is
  std::optional<std::string> id{};  // Id of the service point
  std::optional<std::string> category{};  // Category of the service point
  std::optional<std::string> area_code{};  // Code of the area found, or of the area it lies in
  std::optional<std::string> detail{};  // What tells it from others of the same name: an address
};

/// What was found.
struct search_answer {
  std::vector<api::search_result> results{};  // Best first
};

/// An area, by name.
struct area_name {
  std::string code{};  // Its code
  api::localized name{};  // Its name
};

/// Everywhere within one limit.
struct band {
  std::int64_t minutes{};  // The limit in minutes
  double residents{};  // Residents within it
  std::optional<geo::multipolygon> geometry{};  // Its shape; absent with geometry=false
};

/// A service within reach.
struct service_in_reach {
  std::string id{};  // Opaque, stable
  api::localized name{};  // Its name, or its category's where it has none
  std::string category{};  // Key of its category
  geo::latlng at{};  // Where it is
  std::int64_t walk_s{};  // Walk to it, seconds, rounded up
  std::int64_t distance_m{};  // Walk to it, metres
  std::int64_t minutes_band{};  // The smallest band that holds it, its `minutes`
  api::openness openness{};  // At the asked minute, else at the present one
  std::optional<std::int64_t> opens_at_minute{};  // When closed: minute of the week it opens next
  std::optional<std::int64_t> closes_at_minute{};  // When open: minute of the week it closes
  api::step_free step_free{};  // Whether a wheelchair gets in
  bool programme{};  // Run by the programme
  bool rough{};  // Placed by hand, may be off
  std::optional<std::string> address{};  // Its address, where known
};

/// The nearest service of a category.
struct nearest_service {
  std::string id{};  // Id of the service point
  api::localized name{};  // Its name
  std::int64_t walk_s{};  // Walk to it, seconds, rounded up
  std::int64_t distance_m{};  // Walk to it, metres
};

/// A duty of the standard, seen from one point.
struct duty_here {
  std::string category{};  // Key of the category
  std::int64_t tier_min{};  // The circle it belongs to: 5, 10 or 15 minutes
  std::optional<double> limit_m{};  // Within this walking distance, metres
  std::optional<std::int64_t> limit_s{};  // Within this walking time, seconds
  std::optional<api::area_level> one_per{};  // One in each area of this level, however far
  bool met{};  // A service that counts is within the limit, or in the area where one in each is asked
  bool applicable{};  // False: one in each area is asked, and nobody knows in which area the point lies
  std::optional<api::nearest_service> nearest{};  // The nearest that counts, within or beyond the limit; absent when none is within half an hour
  std::string clause{};  // Where it stands in the text
  bool checked{};  // The clause was read in the printed text
  bool required{};  // Counts for compliance
};

/// Everything within some minutes on foot of a point.
struct circle {
  geo::latlng origin{};  // The point asked about
  std::optional<geo::latlng> on_street{};  // Where it meets the streets; absent when none is near enough
  double off_street_m{};  // From the point to the street, metres
  bool estimated{};  // Walking times are straight lines × 1.3; say so wherever they are shown
  std::string residents_source{};  // Where the residents are known from
  bool residents_estimated{};  // Residents were spread over buildings
  std::optional<api::area_name> area{};  // The smallest area with a border around the point, if any
  std::vector<api::band> bands{};  // Ascending; each holds the ones before
  std::vector<api::service_in_reach> services{};  // Services within the largest band, nearest first; those known to be closed at `at` too, marked so
  std::vector<api::duty_here> duties{};  // What the standard asks of this point, in its order; what is missing has `met` false
};

/// Who asks, by which standard, when.
struct asked {
  std::string profile{};  // Key of the walker
  std::string standard{};  // Key of the standard
  std::optional<std::int64_t> at{};  // Minute of the week; absent when opening hours do not matter
};

/// Kinds nobody has recorded a single service of are a question about the data before they are one about the district.
struct recorded_coverage {
  std::int64_t duties{};  // Required duties with a service on record
  double share{};  // Share of the district's residents who can walk to all of those
  std::vector<std::string> missing{};  // Categories of duties without a single service on record
};

/// The coverage of one duty in one area.
struct duty_coverage {
  std::string category{};  // Key of the category
  std::int64_t tier_min{};  // The circle it belongs to: 5, 10 or 15 minutes
  double share{};  // `covered` / `applicable`; 0 when that is 0
  double covered{};  // Residents within the limit
  double applicable{};  // Residents it can be said of: all, but for what there must be one of in each area, only those whose area is known
  double unknown_hours{};  // Of the covered, by a service of unknown hours; 0 unless `at` is asked
  std::optional<double> mean_walk_s{};  // Mean walk of those who can reach one at all, seconds; absent when nobody can
  std::optional<double> fca{};  // Capacity per 1000 residents who can walk to it (2SFCA); absent where capacity is not known
};

/// The coverage of one area.
struct area_coverage {
  std::string code{};  // Code of the area
  api::area_level level{};  // Its level
  api::localized name{};  // Its name
  double residents{};  // Residents known of in it
  double compliant{};  // Residents with everything the standard requires
  double compliant_share{};  // Their share, 0 where there are no residents
  std::vector<api::duty_coverage> duties{};  // In the order of the standard
};

/// Which residents have what.
struct coverage {
  bool estimated{};  // Walking times are straight lines × 1.3
  std::string residents_source{};  // Where the residents are known from
  bool residents_estimated{};  // Residents were spread over buildings
  std::string version{};  // Version of the district's data it was computed from
  api::asked asked{};  // What was asked
  api::recorded_coverage recorded{};  // What the data know of at all
  api::area_coverage district{};  // The district as a whole
  std::vector<api::area_coverage> areas{};  // Its areas, by code
};

/// Kind of file.
enum class export_format : std::uint8_t { csv, xlsx, geojson, html };

/// Some of the residents of a gap.
struct gap_point {
  double lat{};  // Degrees north
  double lng{};  // Degrees east
  double residents{};  // How many
};

/// Residents near each other who lack the same category.
struct gap {
  std::string id{};  // Names it within this version of the data
  std::string category{};  // Key of what they lack
  geo::latlng at{};  // The middle of those residents
  std::optional<api::area_name> area{};  // The area most of them live in, where known
  double residents{};  // How many lack it
  std::optional<double> nearest_walk_s{};  // Their mean walk to the nearest one, seconds; absent when there is none within reach
  std::vector<api::gap_point> points{};  // Where they live, most residents first
  std::int64_t points_left_out{};  // How many more points there are beyond 200
};

/// A page of gaps.
struct gap_page {
  std::vector<api::gap> gaps{};  // Worst first, kinds without a single service on record last
  std::vector<std::string> unrecorded{};  // Categories of duties without a single service on record
  std::optional<std::string> next{};  // `after` of the next page; absent on the last
};

/// What changes in one area.
struct area_gain {
  std::string code{};  // Code of the area
  api::localized name{};  // Its name
  double gained{};  // Residents who gain it; negative when they lose it
};

/// What changes when a service opens or closes.
struct what_if {
  std::string category{};  // Key of the category
  double residents{};  // Residents of the district
  double newly_covered{};  // Residents who gain it within the limit; negative when a closure takes it from them
  double covered_before{};  // Residents within the limit before
  double covered_after{};  // Residents within the limit after
  double share_before{};  // Their share before
  double share_after{};  // Their share after
  double compliant_before{};  // Residents with everything the standard requires before
  double compliant_after{};  // The same after
  double mean_saved_s{};  // Mean saving of those whose walk changes, seconds; negative when it gets longer
  std::vector<api::area_gain> areas{};  // The areas where something changes, most first
};

/// Where a one-time code goes.
enum class channel : std::uint8_t { phone, email };

/// What somebody is in the neighbourhood; one may be several.
enum class capacity : std::uint8_t { resident, staff, volunteer, committee_member, merchant, organisation };

/// How surely somebody signed in, weakest first.
enum class strength : std::uint8_t { card, code, password, second_factor };

/// Somebody else one can sign in with.
struct provider_chip {
  std::string id{};  // For the paths
  api::localized name{};  // What people call it
};

/// How one can sign in to a district.
struct sign_in_ways {
  std::vector<api::channel> channels{};  // Where codes can be sent
  bool demo{};  // A demonstration: its messages are shown to everybody
  bool passkeys{};  // Passkeys can be used
  std::vector<api::provider_chip> providers{};  // Who else says who somebody is
};

/// Where to send a code.
struct code_wish {
  api::channel channel{};  // Phone or mail
  std::string address{};  // Number or address, as people write it
};

/// A code is under way.
struct code_sent {
  std::string id{};  // Give it with the code
  std::string expires_at{};  // Until when it is good, RFC 3339
  std::int64_t again_after_s{};  // Seconds until another can be asked for
};

/// Six digits.
struct code_given {
  std::string code{};  // The digits
};

/// The six digits that were sent.
struct sent_code_given {
  std::string code{};  // The digits
  std::optional<bool> shared{};  // A device many use; the session ends after a pause of two minutes. Left out: one’s own device
};

/// A name and a password.
struct password_given {
  std::string name{};  // The name to sign in with
  std::string password{};  // The password
};

/// A name and a password to sign in with from now on.
struct password_wish {
  std::string name{};  // The name, unlike anybody else's
  std::string password{};  // At least ten characters
  std::optional<std::string> old_password{};  // The one so far, when there is one
};

/// A card held before the camera.
struct card_shown {
  std::string card{};  // The text of its QR code
  bool shared{};  // A device many use; the session ends after a pause of two minutes
};

/// What somebody is entrusted with.
enum class role : std::uint8_t { operator_, district_officer, planner, subdistrict_officer, community_staff, venue_host, committee_member, volunteer, supporter };

/// A role somewhere.
struct grant {
  std::string id{};  // The grant
  api::role role{};  // What it is
  std::string area{};  // Code of the area it holds for and below; of a venue the one it lies in
  std::optional<std::string> venue{};  // The one venue it holds for; left out: the whole area
  std::optional<api::localized> venue_name{};  // What that venue is called
  std::string since{};  // RFC 3339
  std::optional<std::string> until{};  // When it ends by itself
};

/// A person in a word.
struct person_chip {
  std::string id{};  // The person
  std::string name{};  // Name
};

/// What a second factor may be.
enum class second_factor_kind : std::uint8_t { authenticator, passkey };

/// Who is signed in.
struct me {
  std::string id{};  // The person
  std::string name{};  // Name; empty until given
  std::optional<std::string> area{};  // Code of the community or subdistrict one belongs to
  std::string language{};  // Language for messages: zh-CN, en or zh-TW
  api::strength strength{};  // How the session was begun
  bool needs_second_factor{};  // Nothing but the second factor is accepted
  std::optional<std::vector<api::second_factor_kind>> second_factors{};  // Which will do, while one is needed
  bool is_new{};  // This sign-in made the person known
  std::vector<api::capacity> capacities{};  // What one is
  std::vector<api::grant> grants{};  // What one is entrusted with
  std::optional<api::person_chip> acting_for{};  // For whom this session acts
};

/// A language Linli speaks.
enum class language : std::uint8_t { zh_cn, en, zh_tw };

/// What to change of oneself.
struct me_change {
  std::optional<std::string> name{};  // Name
  std::optional<std::string> area{};  // Code of the community; empty: none
  std::optional<api::language> language{};  // Language for messages
  std::optional<std::string> born{};  // Year, month or day of birth; empty: not told
};

/// One device one is signed in on.
struct session_detail {
  std::string id{};  // The session
  std::string device{};  // What the device said it is
  api::strength strength{};  // How it was begun
  std::string began_at{};  // RFC 3339
  std::string seen_at{};  // Last used, to the minute, RFC 3339
  bool is_this{};  // The session that asks
  bool is_shared{};  // On a device many use
};

/// Sessions that have not ended.
struct session_list {
  std::vector<api::session_detail> sessions{};  // The latest used first
};

/// One purpose and what was answered.
struct consent_detail {
  std::string purpose{};  // Key of the purpose
  api::localized title{};  // In a few words
  api::localized text{};  // What exactly is agreed to
  std::int64_t version{};  // Version of the text
  bool given{};  // Agreed to this version and not taken back
  std::optional<std::string> answered_at{};  // When that was, RFC 3339
  std::optional<std::int64_t> answered_version{};  // Which version was answered
  std::optional<api::person_chip> by{};  // Who recorded it, when it was not the person
};

/// Every purpose.
struct consent_list {
  std::vector<api::consent_detail> consents{};  // In the order of the texts
};

/// Yes or no.
struct consent_answer {
  bool given{};  // True: agreed; false: taken back
  std::optional<std::string> person{};  // `id` of whom the page shows: refused when the session by now acts for somebody else, or for nobody. Left out: for whomever it acts
};

/// How somebody said it.
enum class consent_how : std::uint8_t { on_page, spoken, paper, guardian };

/// How somebody asked staff to do something for them.
enum class asked_how : std::uint8_t { in_person, phone, paper, guardian };

/// How somebody asked for what staff does for them.
struct as_asked {
  std::optional<api::asked_how> how{};  // Staff: how they asked; needed for somebody else
};

/// How a person asked for what is kept of them.
struct export_wish {
  api::asked_how how{};  // How they asked
};

/// The wish of another that cannot be taken back.
struct erase_for_wish {
  api::asked_how how{};  // How they asked
};

/// What somebody else answered.
struct consent_record {
  bool given{};  // True: agreed; false: taken back
  api::consent_how how{};  // How it was said
};

/// A wish that cannot be taken back.
struct erase_wish {

};

/// What the authenticator must know.
struct authenticator_secret {
  std::string secret{};  // Base 32
  std::string uri{};  // otpauth://…, for a QR code
};

/// As what somebody acts for another.
enum class representation_kind : std::uint8_t { family, guardian, staff };

/// Somebody one may act for.
struct represented {
  std::string id{};  // To end it
  api::person_chip person{};  // Who
  api::representation_kind kind{};  // As what
};

/// Somebody who may act for one.
struct my_agent {
  std::string id{};  // To end it
  api::person_chip agent{};  // Who
  api::representation_kind kind{};  // As what
  std::string since{};  // RFC 3339
  std::optional<std::string> until{};  // When it ends by itself
};

/// All who may act for one.
struct agent_list {
  std::vector<api::my_agent> agents{};  // The first first
};

/// Who is entrusted with what.
struct role_holder {
  api::person_chip person{};  // Who
  api::grant grant{};  // With what
  std::optional<api::person_chip> given_by{};  // By whom
  bool may_end{};  // Whether whoever asks may take it back
};

/// All roles of an area.
struct role_holder_list {
  std::vector<api::role_holder> holders{};  // By role, then name
};

/// A role for somebody.
struct appoint_wish {
  std::string person{};  // Who
  api::role role{};  // Which
  std::optional<std::string> area{};  // Code of the area it holds for; either it or the venue
  std::optional<std::string> venue{};  // The one venue it holds for
  std::optional<std::int64_t> days{};  // Ends after so many days; left out: stays
};

/// All one may act for.
struct represented_list {
  std::vector<api::represented> persons{};  // By name
};

/// For whom.
struct act_for_wish {
  std::optional<std::string> person{};  // Whom to act for; left out: myself
  std::optional<api::consent_how> how{};  // Staff: how the person agreed just now
};

/// What is known of somebody new.
struct new_person {
  std::string name{};  // Name
  std::optional<std::string> area{};  // Code of the community or subdistrict
  std::optional<std::string> born{};  // Year, month or day of birth
  std::optional<std::string> phone{};  // Phone number
  std::optional<std::string> email{};  // Mail address
  std::optional<std::string> identity_number{};  // Resident identity number, where a service needs it
  std::vector<api::capacity> capacities{};  // What the person is
  std::optional<api::language> language{};  // Language for messages
  std::optional<std::string> door{};  // Building and door
};

/// What to change of a person; an empty text takes a field away.
struct person_change {
  std::int64_t revision{};  // The revision the change was made from
  std::optional<std::string> name{};  // Name
  std::optional<std::string> area{};  // Code of the community
  std::optional<std::string> born{};  // Year, month or day of birth
  std::optional<std::string> phone{};  // Phone number
  std::optional<std::string> email{};  // Mail address
  std::optional<std::string> identity_number{};  // Resident identity number
  std::optional<std::string> health_note{};  // What helpers must know
  std::optional<std::vector<api::capacity>> capacities{};  // What the person is
  std::optional<api::language> language{};  // Language for messages
  std::optional<std::string> door{};  // Building and door
};

/// A person in a list.
struct person_line {
  std::string id{};  // The person
  std::string name{};  // Name
  std::optional<std::string> area{};  // Code of the area
  std::vector<api::capacity> capacities{};  // What the person is
  std::vector<api::role> roles{};  // Roles held anywhere
  bool has_phone{};  // A phone number is known
  bool has_card{};  // A card is valid
  bool is_demo{};  // Invented for a demonstration
  std::string since{};  // Known since, RFC 3339
  std::optional<std::string> seen_at{};  // When a session of theirs was last used, RFC 3339
};

/// A page of persons.
struct person_page {
  std::vector<api::person_line> persons{};  // In the order asked for
  std::optional<std::string> next{};  // `after` of the next page
};

/// Somebody who acts for a person.
struct representative {
  std::string id{};  // The representation
  api::person_chip person{};  // Who acts
  api::representation_kind kind{};  // As what
  std::string since{};  // RFC 3339
};

/// Who shall act for the person.
struct representative_wish {
  std::string person{};  // Who acts
  api::representation_kind kind{};  // As what
  api::consent_how how{};  // How the person agreed
};

/// The record that is the same person.
struct merge_wish {
  std::string other{};  // Its id
};

/// What somebody is to the head of a household.
enum class household_relation : std::uint8_t { head, spouse, child, parent, family, tenant, other };

/// Where somebody lives or lived.
struct home {
  std::string building{};  // The building
  std::string household{};  // The household
  std::string address{};  // Lane and number
  std::string door{};  // Number of the door
  api::household_relation relation{};  // To the head
  std::string since{};  // RFC 3339
  std::optional<std::string> until{};  // When they moved out, RFC 3339
};

/// One person.
struct person_detail {
  std::string id{};  // The person
  std::string name{};  // Name
  std::int64_t revision{};  // Counts changes
  std::optional<std::string> area{};  // Code of the area
  std::optional<std::string> born{};  // Year, month or day of birth
  std::optional<std::string> phone{};  // Phone number
  std::optional<std::string> email{};  // Mail address
  std::optional<std::string> identity_number{};  // Its last four characters only
  std::optional<std::string> health_note{};  // What helpers must know
  std::optional<std::string> door{};  // Building and door
  std::string language{};  // Language for messages
  std::vector<api::capacity> capacities{};  // What the person is
  std::vector<api::grant> grants{};  // Roles
  std::vector<api::representative> representatives{};  // Who acts for the person
  bool has_card{};  // A card is valid
  bool is_demo{};  // Invented for a demonstration
  bool is_child{};  // Under 14; only a guardian agrees for them
  std::string since{};  // Known since, RFC 3339
  std::optional<std::string> merge{};  // The latest merge into this record that can be undone
  std::optional<api::home> home{};  // Where the person lives
};

/// A role to give.
struct role_wish {
  api::role role{};  // Which
  std::optional<std::string> area{};  // Code of the area it holds for; either it or the venue
  std::optional<std::string> venue{};  // The one venue it holds for
  std::optional<std::int64_t> days{};  // Ends after so many days; left out: stays
};

/// A card to print.
struct card {
  std::string text{};  // Text of the QR code
  std::string svg{};  // The QR code as SVG
};

/// A session as it is kept.
struct kept_session {
  std::string device{};  // What the device said it is
  api::strength strength{};  // How it was begun
  bool is_shared{};  // On a device many use
  std::string began_at{};  // RFC 3339
  std::string seen_at{};  // Last used, RFC 3339
  std::optional<std::string> ended_at{};  // RFC 3339; left out: nobody signed out; it may be too old to be used
};

/// Something that was done by or to somebody.
struct kept_line {
  std::string at{};  // RFC 3339
  std::string action{};  // What
  std::optional<api::person_chip> by{};  // Who did it, when it was not the person
  std::optional<std::string> fields{};  // Which fields, or how it was asked for; never their content
};

/// One answer to one purpose, as it was given.
struct kept_answer {
  std::string purpose{};  // Key of the purpose
  std::optional<api::localized> title{};  // In a few words; left out of one that is no more
  std::int64_t version{};  // Version of the text that was answered
  bool given{};  // Agreed; false: did not, or took it back
  api::consent_how how{};  // How it was said
  std::string at{};  // RFC 3339
  std::optional<api::person_chip> by{};  // Who recorded it, when it was not the person
};

/// When nothing but what is urgent is sent, in the district's time.
struct quiet_hours {
  std::int64_t from_minute{};  // Minutes since midnight
  std::int64_t until_minute{};  // The next day when it is earlier; the same: no quiet hours
};

/// How somebody chose to be told of a subject, beside the inbox.
struct kept_choice {
  std::string key{};  // The subject
  std::optional<api::localized> title{};  // What it is called; left out of one that is no more
  bool by_email{};  // By mail
  bool by_phone{};  // By text message
};

/// What somebody chose of how to be told; the rest is as it is for everybody.
struct kept_settings {
  std::optional<api::quiet_hours> quiet_hours{};  // When to be left in peace, when the person chose it
  std::vector<api::kept_choice> choices{};  // Of the subjects that were chosen
};

/// A record that was merged into the person's, as it is still kept.
struct kept_record {
  api::person_detail person{};  // What it says of the person
  api::kept_settings settings{};  // How the person had chosen to be told
  std::string at{};  // When it was merged, RFC 3339
  std::optional<api::person_chip> by{};  // Who merged them
};

/// A role as it is kept.
struct kept_role {
  api::role role{};  // What it is
  std::string area{};  // Code of the area it holds for; of a venue the one it lies in
  std::optional<std::string> venue{};  // The one venue it holds for
  std::optional<api::localized> venue_name{};  // What that venue is called
  std::string since{};  // RFC 3339
  std::optional<std::string> until{};  // When it ended or ends, RFC 3339
  std::optional<api::person_chip> by{};  // Who gave it, when it was not the person
};

/// Somebody who may or might act for somebody.
struct kept_representation {
  api::person_chip person{};  // The other of the two
  api::representation_kind kind{};  // As what
  api::consent_how how{};  // How it was agreed to
  std::string since{};  // RFC 3339
  std::optional<std::string> until{};  // When it ended or ends, RFC 3339
  std::optional<api::person_chip> by{};  // Who recorded it, when it was not the person
};

/// One thing somebody was told.
struct notice {
  std::string id{};  // The notice
  std::string subject{};  // A key of `subjects` in GET /me/notice-settings
  api::localized title{};  // One line
  api::localized text{};  // What there is to say; plain text, lines may break
  std::string at{};  // RFC 3339
  bool is_read{};  // Whether it was read
};

/// What one signs in with.
enum class way_kind : std::uint8_t { phone, email, card, password, authenticator, passkey, provider };

/// Something one can sign in with, as it is kept; never what is secret of it.
struct kept_way {
  std::string id{};  // It
  api::way_kind kind{};  // What it is
  std::string name{};  // What its owner or the provider calls it; may be empty
  std::string since{};  // RFC 3339
  std::optional<std::string> used_at{};  // Last used, RFC 3339
};

/// One thing that is kept of something.
struct kept_detail {
  std::string name{};  // What it is: party, liked, skills and so on
  std::string value{};  // What is kept: words as they were written, keys of the contract with commas between, yes and no, numbers, and times as RFC 3339
};

/// Something that is kept of a person by a module.
struct kept_thing {
  std::string kind{};  // What it is: booking, signup, idea, turn, coin, pledge and so on
  std::optional<std::string> at{};  // When
  std::optional<std::string> state{};  // How it stands
  std::string text{};  // What it is called, or what was written
  std::vector<api::kept_detail> details{};  // What else is kept of it
};

/// Everything that is kept of a person.
struct kept_of_me {
  api::person_detail person{};  // Who
  std::vector<api::kept_record> records{};  // Records that became this one by merging; what happened with them is among the rest
  std::vector<api::consent_detail> consents{};  // What holds now of every purpose
  std::vector<api::kept_answer> answers{};  // Every answer ever given, the first first
  std::vector<api::home> homes{};  // Where one lives and lived
  std::vector<api::kept_role> roles{};  // Roles that hold and held, the first first
  std::vector<api::kept_representation> acts_for_me{};  // Who may act for the person, and might; the first first
  std::vector<api::kept_representation> i_act_for{};  // For whom the person may act, and might; the first first
  std::vector<api::kept_session> sessions{};  // Devices one signed in with, also those signed out since; the latest first
  api::kept_settings settings{};  // How the person chose to be told
  std::vector<api::notice> notices{};  // What the person was told
  std::vector<api::kept_way> ways{};  // What one can sign in with, the latest first
  std::vector<api::kept_line> lines{};  // What was recorded
  std::vector<api::kept_thing> life{};  // Rooms booked, places in sessions and how they were liked, ideas, photographs added, what a volunteer offers, turns, coins, pledges, favours, lists one was in
};

/// A message a demonstration did not send.
struct shown_message {
  std::string at{};  // RFC 3339
  api::channel channel{};  // Phone or mail
  std::string to{};  // Where it would have gone, its middle hidden
  std::string text{};  // What it says
};

/// Messages, newest first.
struct shown_messages {
  std::vector<api::shown_message> messages{};  // At most 50
};

/// A list of the desk that its page can write into a file.
enum class desk_list : std::uint8_t { activities, announced, asked, audit, buildings, contributions, favours, households, import_rows, imports, names, roles, shifts, supporters, undelivered, venues, volunteers, webhooks };

/// What a list can be narrowed by.
enum class list_filter : std::uint8_t { action, area, by, from, kind, person, reported, side, skill, state, until, whom, words };

/// A list as it is written into a file.
struct list_file {
  api::desk_list list{};  // Which
  std::int64_t rows{};  // How many it has
  std::optional<std::vector<api::list_filter>> narrowed_by{};  // By what, never to what
  std::optional<std::string> area{};  // Code of the area it is of; left out: as far as the caller is entrusted
};

/// One thing done.
struct audit_line {
  std::string id{};  // The line
  std::string at{};  // RFC 3339
  std::string action{};  // What: noun.verb
  std::optional<api::person_chip> actor{};  // Who; nobody for what the server did itself
  std::optional<api::person_chip> acting_for{};  // For whom
  std::optional<api::person_chip> subject{};  // To whom
  std::optional<std::string> area{};  // Where
  std::optional<std::string> fields{};  // Which fields, never their content
  std::optional<std::int64_t> sequence{};  // Place in the chain; absent for a moment after it was done
};

/// A page of lines.
struct audit_page {
  std::vector<api::audit_line> lines{};  // In the order asked for
  std::optional<std::string> next{};  // `after` of the next page
};

/// What the browser is to ask the authenticator.
struct passkey_question {
  std::string challenge{};  // Random, good once
  std::string rp_id{};  // The site the passkeys are of
  std::int64_t timeout_ms{};  // How long it is good for
  std::vector<std::string> passkeys{};  // Which passkeys will do; none: any of this site
};

/// What the authenticator signed.
struct passkey_shown {
  std::string challenge{};  // That of the question
  std::string id{};  // Which passkey
  std::string client_data{};  // clientDataJSON
  std::string authenticator_data{};  // authenticatorData
  std::string signature{};  // The signature
};

/// What the browser is to ask for a new passkey.
struct new_passkey_question {
  std::string challenge{};  // Random, good once
  std::string rp_id{};  // The site it will be of
  std::int64_t timeout_ms{};  // How long it is good for
  std::string user_id{};  // Bytes that stand for the person and say nothing
  std::string user_name{};  // What the device shows beside the passkey
  bool verify{};  // The device must make sure who holds it
  std::vector<std::string> passkeys{};  // Those one has: not the same device twice
};

/// A new passkey.
struct new_passkey {
  std::string challenge{};  // That of the question
  std::string name{};  // To know it by
  std::string client_data{};  // clientDataJSON
  std::string attestation{};  // attestationObject
};

/// A sign-in with a provider.
struct provider_wish {
  std::optional<std::string> back{};  // Page of this district to go to afterwards, /d/…; anything else is left alone
};

/// Where the provider asks who somebody is.
struct provider_address {
  std::string address{};  // Send the browser there
};

/// A passkey or a provider that signs a person in.
struct my_way {
  std::string id{};  // The way
  std::string name{};  // Of a passkey: its name; of a provider: its `id`
  std::string since{};  // RFC 3339
  std::optional<std::string> used_at{};  // Last used, RFC 3339
};

/// A number or address of one's own, covered.
struct my_address {
  api::channel channel{};  // Phone or mail
  std::string covered{};  // Enough to know it by: the last four digits, or the first letter and what follows the @
};

/// How somebody can sign in.
struct my_ways {
  std::vector<api::my_way> passkeys{};  // The latest first
  std::vector<api::my_way> providers{};  // Those connected
  std::vector<api::provider_chip> offered{};  // All that can be connected
  std::vector<api::channel> codes{};  // Where codes reach one
  std::vector<api::my_address> addresses{};  // Number and mail address that are kept of one
  bool has_password{};  // A name and a password are set
  bool has_authenticator{};  // An authenticator is confirmed
  bool takes_passkeys{};  // This site knows its address, and passkeys can be added
};

/// A page of notices.
struct notice_page {
  std::vector<api::notice> notices{};  // Newest first
  std::int64_t unread{};  // How many of all are not read
  std::optional<std::string> next{};  // `after` of the next page
};

/// Up to which notice all are read.
struct read_up_to {
  std::string up_to{};  // The newest that was seen
};

/// What to mark a notice as.
struct notice_mark {
  bool is_read{};  // Read, or not
};

/// What is left to read.
struct unread_count {
  std::int64_t unread{};  // How many
};

/// How somebody wants to be told of a subject, beside the inbox.
struct notice_wish {
  std::string key{};  // The subject
  bool by_email{};  // By mail
  bool by_phone{};  // By text message
};

/// How somebody wants to be told.
struct notice_wishes {
  api::quiet_hours quiet_hours{};  // When to be left in peace
  std::vector<api::notice_wish> subjects{};  // One of each
};

/// A kind of things people are told of, and how.
struct notice_subject {
  std::string key{};  // The subject
  api::localized title{};  // What it is called
  api::localized text{};  // What belongs to it
  bool is_urgent{};  // Does not wait for the end of the quiet hours
  bool by_email{};  // By mail
  bool by_phone{};  // By text message
};

/// How somebody is told.
struct notice_settings {
  api::quiet_hours quiet_hours{};  // When to be left in peace
  std::vector<api::notice_subject> subjects{};  // All there are
  bool sends_email{};  // Whether this server sends mail, and an address is known
  bool sends_phone{};  // Whether this server sends text messages, and a number is known
};

/// Something the residents of an area are told.
struct announcement {
  std::string area{};  // Code of the area
  std::string title{};  // One line
  std::string text{};  // Plain text; lines may break
  std::optional<bool> only_count{};  // Only say how many it would reach
  std::optional<std::string> key{};  // What the sender calls this announcement, e.g. a UUID
};

/// Something the residents of an area were told.
struct announcement_line {
  std::string id{};  // Identifier
  std::string area{};  // Code of the area
  std::string title{};  // One line
  std::string text{};  // Plain text
  api::person_chip author{};  // Who announced it
  std::string at{};  // When
  std::int64_t persons{};  // How many it was for
  bool is_done{};  // Whether everybody has been told
};

/// A page of announcements.
struct announcement_page {
  std::vector<api::announcement_line> announcements{};  // Newest first
  std::optional<std::string> next{};  // What `after` is for the next page
};

/// How many are told.
struct audience_size {
  std::int64_t persons{};  // How many
};

/// A program that wants to follow.
struct new_webhook {
  std::string name{};  // What people call it
  std::string url{};  // Where it is posted to: https, and http in a demonstration
  std::vector<std::string> events{};  // Actions of the audit, or ["*"] for all
};

/// What is to be different.
struct webhook_change {
  std::optional<std::string> name{};  // What people call it
  std::optional<std::string> url{};  // Where it is posted to: https, and http in a demonstration
  std::optional<std::vector<std::string>> events{};  // Actions of the audit, or ["*"] for all
  std::optional<bool> is_paused{};  // Send nothing for now
  std::optional<bool> renew_secret{};  // Sign with a new secret from now on
};

/// A program that follows what is done.
struct webhook {
  std::string id{};  // The webhook
  std::string name{};  // What people call it
  std::string url{};  // Where it is posted to
  std::vector<std::string> events{};  // What it follows
  bool is_paused{};  // Nothing is sent for now
  std::string since{};  // RFC 3339
  std::optional<std::string> delivered_at{};  // When something last arrived, RFC 3339
  std::optional<std::string> problem{};  // Why the latest did not, in English
  std::optional<std::string> secret{};  // What it is signed with; only when it is new
};

/// Programs that follow.
struct webhook_list {
  std::vector<api::webhook> webhooks{};  // In the order they were made
  std::vector<std::string> actions{};  // Actions there have been, to choose from
};

/// What kind of message.
enum class message_kind : std::uint8_t { phone_code, email_code, mail, webhook, text_message };

/// A message that could not be delivered.
struct undelivered_message {
  std::string id{};  // The message
  api::message_kind kind{};  // What kind of message
  std::string at{};  // When it was written, RFC 3339
  std::int64_t tries{};  // How often it was tried
  std::string problem{};  // What went wrong last, in English
};

/// A page of messages.
struct undelivered_page {
  std::vector<api::undelivered_message> messages{};  // Newest first
  std::optional<std::string> next{};  // `after` of the next page
};

/// A building in a list.
struct building_line {
  std::string id{};  // The building
  std::string address{};  // Lane and number
  std::string area{};  // Code of the community
  std::optional<std::int64_t> floors{};  // How many floors
  std::optional<std::int64_t> units{};  // How many doors
  std::int64_t households{};  // How many are known
  std::int64_t persons{};  // How many live there, as far as known
  bool is_demo{};  // Invented for a demonstration
};

/// A page of buildings.
struct building_page {
  std::vector<api::building_line> buildings{};  // The latest added first
  std::optional<std::string> next{};  // `after` of the next page
};

/// What is known of a building.
struct new_building {
  std::string address{};  // Lane and number
  std::string area{};  // Code of the community
  std::optional<std::int64_t> floors{};  // How many floors
  std::optional<std::int64_t> units{};  // How many doors
  std::optional<geo::latlng> at{};  // Where it stands
};

/// What to change of a building.
struct building_change {
  std::int64_t revision{};  // The revision the change was made from
  std::optional<std::string> address{};  // Lane and number
  std::optional<std::string> area{};  // Code of the community
  std::optional<std::int64_t> floors{};  // How many floors
  std::optional<std::int64_t> units{};  // How many doors
  std::optional<geo::latlng> at{};  // Where it stands
};

/// Somebody who lives or lived behind a door.
struct household_member {
  api::person_chip person{};  // Who
  api::household_relation relation{};  // To the head
  std::string since{};  // RFC 3339
  std::optional<std::string> until{};  // When they moved out, RFC 3339
};

/// Who shares a door.
struct household {
  std::string id{};  // The household
  std::string door{};  // Number of the door
  std::string since{};  // RFC 3339
  std::vector<api::household_member> members{};  // The head first
  std::vector<api::household_member> former{};  // Who moved out, the latest first
};

/// A building with its households.
struct building_detail {
  std::string id{};  // The building
  std::string address{};  // Lane and number
  std::string area{};  // Code of the community
  std::optional<std::int64_t> floors{};  // How many floors
  std::optional<std::int64_t> units{};  // How many doors
  std::optional<geo::latlng> at{};  // Where it stands
  std::int64_t revision{};  // Counts changes
  bool is_demo{};  // Invented for a demonstration
  std::vector<api::household> households{};  // By door
};

/// A door.
struct new_household {
  std::string door{};  // Number of the door
};

/// Who lives there, as what.
struct member_wish {
  std::string person{};  // Who
  api::household_relation relation{};  // To the head
};

/// What a column holds.
enum class import_field : std::uint8_t { name, phone, email, identity_number, born, area, building, door, capacity, language };

/// What happens to a row.
enum class import_verdict : std::uint8_t { fresh, changes, same, twice, doubtful, wrong };

/// How far a list is.
enum class import_state : std::uint8_t { seen, running, done, undone, dropped };

/// A file with people.
struct import_file {
  std::string file_name{};  // Its name
  std::string content{};  // Base 64
  std::optional<std::string> area{};  // Whose people they are where a row does not say
  std::optional<bool> again{};  // Though the same file is in already
};

/// A column of the file.
struct import_column {
  std::string name{};  // Its heading
  std::optional<api::import_field> field{};  // What it holds; absent: nothing of it is taken
};

/// What a column shall be.
struct import_column_wish {
  std::optional<api::import_field> field{};  // Absent: nothing of it is taken
};

/// What the columns are, in the order of the file.
struct import_mapping {
  std::vector<api::import_column_wish> columns{};  // One for each
};

/// What a row in doubt is.
struct import_choice {
  std::int64_t line{};  // The row
  std::optional<std::string> person{};  // It is this person; absent: somebody new
};

/// What rows in doubt are.
struct import_choices {
  std::vector<api::import_choice> choices{};  // Those not named are left out
};

/// Why a row is wrong.
struct import_problem {
  std::optional<std::string> column{};  // Heading of the column
  std::string code{};  // What was expected: a key of the page's words
};

/// Who a row might be.
struct import_candidate {
  std::string id{};  // The person
  std::string name{};  // Name
  std::optional<std::string> born{};  // Date of birth
  std::optional<std::string> area{};  // Code of the area
};

/// A row and what happens to it.
struct import_row {
  std::int64_t line{};  // Line of the file
  api::import_verdict verdict{};  // What happens
  std::string name{};  // As the row has it; empty once the list is over
  std::optional<std::string> person{};  // Whom it is
  std::vector<std::string> changes{};  // Fields that change
  std::optional<std::int64_t> twice_of{};  // The line it repeats
  std::vector<api::import_candidate> candidates{};  // Who it might be
  std::vector<api::import_problem> problems{};  // What is wrong
  std::optional<std::vector<std::string>> stayed{};  // Of a list that was undone: why the row stayed, keys of the page's words
};

/// How many rows of each kind.
struct import_counts {
  std::int64_t fresh{};  // Somebody new
  std::int64_t changes{};  // Somebody known, with changes
  std::int64_t same{};  // Nothing new
  std::int64_t twice{};  // Repeats another row
  std::int64_t doubtful{};  // Might be somebody known
  std::int64_t wrong{};  // Cannot be taken
};

/// A list of people.
struct import_line {
  std::string id{};  // The list
  std::string file_name{};  // Its file
  api::import_state state{};  // How far it is
  std::string at{};  // When it was read, RFC 3339
  std::int64_t row_count{};  // Rows in it
  std::int64_t done_count{};  // Rows worked off
  api::import_counts counts{};  // What happens, or happened
};

/// Lists of people.
struct import_list {
  std::vector<api::import_line> imports{};  // The latest first
};

/// A list with some of its rows.
struct import_detail {
  std::string id{};  // The list
  std::string file_name{};  // Its file
  api::import_state state{};  // How far it is
  std::string at{};  // When it was read, RFC 3339
  std::int64_t row_count{};  // Rows in it
  std::int64_t done_count{};  // Rows worked off
  api::import_counts counts{};  // What happens, or happened
  std::optional<std::int64_t> stayed_count{};  // Rows that stayed when it was undone
  std::vector<api::import_column> columns{};  // As the file has them
  std::vector<api::import_row> rows{};  // By line
  std::optional<std::string> next{};  // `after` of the next page
};

/// How a room is set up.
enum class room_layout : std::uint8_t { empty, theatre, classroom, circle, tables, boardroom };

/// What is in a room.
enum class room_equipment : std::uint8_t { projector, screen, speakers, microphone, hearing_loop, whiteboard, piano, kitchen, water, air_conditioning, wifi, craft_tables, play_corner, mirrors };

/// Who may have a room: staff only, residents when staff says yes, residents at once.
enum class who_books : std::uint8_t { staff, on_approval, residents };

/// Open from one minute to another, the latter not included.
struct open_minutes {
  std::int64_t from{};  // Minute of the week (Monday 0:00 is 0) or of a day
  std::int64_t to{};  // Minute after it; may pass midnight or the end of the week
};

/// A date on which the week does not hold.
struct open_date {
  std::string date{};  // The date
  std::vector<api::open_minutes> spans{};  // Minutes of that day; none: closed
};

/// A public holiday.
struct holiday {
  std::string date{};  // The date
  std::string name{};  // What it is called
};

/// When a venue is open.
struct venue_hours {
  std::vector<api::open_minutes> week{};  // Minutes of the week
  std::optional<std::vector<api::open_minutes>> holidays{};  // Minutes of a public holiday; left out: as the week says
  std::vector<api::open_date> exceptions{};  // Dates on which it is different
};

/// A venue in a list.
struct venue_line {
  std::string id{};  // The venue
  std::string service_point{};  // The service point it is on the map
  api::localized name{};  // What it is called
  std::string area{};  // Code of the community or subdistrict
  geo::latlng at{};  // Where it is
  std::optional<std::string> address{};  // Street and number
  api::openness openness{};  // Now
  std::int64_t rooms{};  // How many rooms it has
  bool is_demo{};  // Invented for a demonstration
};

/// Every venue.
struct venue_list {
  std::vector<api::venue_line> venues{};  // By name
};

/// How many sit in a room set up in a way.
struct layout_seats {
  api::room_layout layout{};  // The way
  std::int64_t seats{};  // For how many
};

/// A room or open area of a venue.
struct room {
  std::string id{};  // The room
  std::optional<std::string> within{};  // The larger room it is a part of
  api::localized name{};  // What it is called
  std::optional<api::localized> rules{};  // What to mind in it
  std::int64_t seats{};  // For how many
  std::optional<std::int64_t> area_m2{};  // How large
  std::vector<api::layout_seats> layouts{};  // How it can be set up
  std::vector<api::room_equipment> equipment{};  // What is in it
  api::who_books who_books{};  // Who may have it
  std::int64_t buffer_before_minutes{};  // Kept free before
  std::int64_t buffer_after_minutes{};  // Kept free after
  std::int64_t position{};  // Order in lists
  std::int64_t revision{};  // Counts changes
};

/// A venue, how to get in, and its rooms.
struct venue_detail {
  std::string id{};  // The venue
  std::string service_point{};  // The service point it is on the map
  api::localized name{};  // What it is called
  std::string category{};  // Key of its category on the map
  std::string area{};  // Code of the community or subdistrict
  geo::latlng at{};  // Where it is
  std::optional<std::string> address{};  // Street and number
  std::optional<api::venue_hours> hours{};  // When it is open
  std::vector<api::holiday> holidays{};  // Public holidays of the district, on which `hours.holidays` hold unless an exception says otherwise; by date
  std::optional<api::localized> about{};  // What it is
  std::optional<api::localized> way_in{};  // How to find the door and get in
  api::step_free step_free{};  // Whether a wheelchair gets in
  std::optional<std::int64_t> steps{};  // Steps at the door
  std::optional<bool> has_lift{};  // Whether there is a lift
  std::optional<bool> has_accessible_toilet{};  // Whether a wheelchair gets into the toilet
  std::optional<std::string> phone{};  // Number to call
  std::int64_t book_ahead_days{};  // How many days ahead residents may book
  std::optional<std::int64_t> quota_minutes{};  // How long a resident may have rooms in a week
  std::optional<std::int64_t> group_quota_minutes{};  // How long residents may have rooms for the same group in a week
  std::optional<std::int64_t> release_after_minutes{};  // After how long a room is free again when nobody comes
  std::vector<api::room> rooms{};  // In the order they are shown in
  bool may_change{};  // Whether whoever asks is staff here
  std::int64_t revision{};  // Counts changes
  bool is_demo{};  // Invented for a demonstration
};

/// A text in the languages somebody gives it in.
struct text_wish {
  std::optional<std::string> zh{};  // Simplified Chinese
  std::optional<std::string> en{};  // English
  std::optional<std::string> zh_hant{};  // Traditional Chinese
};

/// A venue to open.
struct new_venue {
  api::text_wish name{};  // What it is called
  std::string area{};  // Code of the community or subdistrict
  geo::latlng at{};  // Where it is
  std::optional<std::string> category{};  // Key of its category on the map; left out: living_room
  std::optional<std::string> instead_of{};  // A service point that is the same place
  std::optional<std::string> address{};  // Street and number
  std::optional<api::venue_hours> hours{};  // When it is open
  std::optional<api::text_wish> about{};  // What it is
  std::optional<api::text_wish> way_in{};  // How to find the door and get in
  std::optional<api::step_free> step_free{};  // Whether a wheelchair gets in
  std::optional<std::int64_t> steps{};  // Steps at the door
  std::optional<bool> has_lift{};  // Whether there is a lift
  std::optional<bool> has_accessible_toilet{};  // Whether a wheelchair gets into the toilet
  std::optional<std::string> phone{};  // Number to call
  std::optional<std::int64_t> book_ahead_days{};  // How many days ahead residents may book; left out: 60
  std::optional<std::int64_t> quota_minutes{};  // How long a resident may have rooms in a week; 0: as long as they like
  std::optional<std::int64_t> group_quota_minutes{};  // How long residents may have rooms for the same group (`party`) in a week, whoever books; 0: as long as they like
  std::optional<std::int64_t> release_after_minutes{};  // After how long a room is free again when nobody comes; 0: never
};

/// What to change of a venue.
struct venue_change {
  std::int64_t revision{};  // From which the change was made
  std::optional<api::text_wish> name{};  // What it is called
  std::optional<std::string> area{};  // Code of the community or subdistrict
  std::optional<geo::latlng> at{};  // Where it is
  std::optional<std::string> category{};  // Key of its category on the map; left out: living_room
  std::optional<std::string> address{};  // Street and number
  std::optional<api::venue_hours> hours{};  // When it is open
  std::optional<api::text_wish> about{};  // What it is
  std::optional<api::text_wish> way_in{};  // How to find the door and get in
  std::optional<api::step_free> step_free{};  // Whether a wheelchair gets in
  std::optional<std::int64_t> steps{};  // Steps at the door
  std::optional<bool> has_lift{};  // Whether there is a lift
  std::optional<bool> has_accessible_toilet{};  // Whether a wheelchair gets into the toilet
  std::optional<std::string> phone{};  // Number to call
  std::optional<std::int64_t> book_ahead_days{};  // How many days ahead residents may book; left out: 60
  std::optional<std::int64_t> quota_minutes{};  // How long a resident may have rooms in a week; 0: as long as they like
  std::optional<std::int64_t> group_quota_minutes{};  // How long residents may have rooms for the same group (`party`) in a week, whoever books; 0: as long as they like
  std::optional<std::int64_t> release_after_minutes{};  // After how long a room is free again when nobody comes; 0: never
};

/// A building of a venue.
struct venue_building {
  std::string id{};  // The building
  std::string address{};  // Its address
};

/// Whose neighbours a venue has.
struct venue_buildings {
  std::vector<api::venue_building> buildings{};  // By their address
  bool is_named{};  // Named by staff; else the one at its address
};

/// The buildings of a venue.
struct named_buildings {
  std::vector<std::string> buildings{};  // All of them
};

/// A room to add.
struct new_room {
  api::text_wish name{};  // What it is called
  std::int64_t seats{};  // For how many
  std::optional<std::string> within{};  // The larger room it is a part of
  std::optional<api::text_wish> rules{};  // What to mind in it
  std::optional<std::int64_t> area_m2{};  // How large
  std::optional<std::vector<api::layout_seats>> layouts{};  // How it can be set up
  std::optional<std::vector<api::room_equipment>> equipment{};  // What is in it
  std::optional<api::who_books> who_books{};  // Who may have it; left out: staff
  std::optional<std::int64_t> buffer_before_minutes{};  // Kept free before
  std::optional<std::int64_t> buffer_after_minutes{};  // Kept free after
  std::optional<std::int64_t> position{};  // Order in lists
};

/// What to change of a room.
struct room_change {
  std::int64_t revision{};  // From which the change was made
  std::optional<api::text_wish> name{};  // What it is called
  std::optional<std::int64_t> seats{};  // For how many
  std::optional<std::string> within{};  // The larger room it is a part of; empty: of none
  std::optional<api::text_wish> rules{};  // What to mind in it
  std::optional<std::int64_t> area_m2{};  // How large
  std::optional<std::vector<api::layout_seats>> layouts{};  // How it can be set up
  std::optional<std::vector<api::room_equipment>> equipment{};  // What is in it
  std::optional<api::who_books> who_books{};  // Who may have it; left out: staff
  std::optional<std::int64_t> buffer_before_minutes{};  // Kept free before
  std::optional<std::int64_t> buffer_after_minutes{};  // Kept free after
  std::optional<std::int64_t> position{};  // Order in lists
};

/// Somebody's booking, closed for a reason, a session of an activity.
enum class booking_kind : std::uint8_t { booking, closure, session };

/// `asked` and `booked` hold the room. released: nobody came.
enum class booking_state : std::uint8_t { asked, booked, declined, cancelled, released };

/// A room for a time. Of others' bookings only what is public is told.
struct booking {
  std::string id{};  // The booking
  std::string room{};  // The room
  std::optional<api::localized> room_name{};  // What the room is called
  std::string venue{};  // The venue it is in
  std::optional<api::localized> venue_name{};  // What the venue is called
  api::booking_kind kind{};  // What for
  api::booking_state state{};  // How it stands
  std::string from{};  // Beginning
  std::string until{};  // End
  std::optional<std::string> title{};  // What it is for
  std::optional<std::string> party{};  // The group it is for
  std::optional<std::int64_t> persons{};  // How many come
  std::optional<std::string> layout{};  // How the room is set up
  bool is_public{};  // Whether everybody may read the title
  std::optional<std::string> series{};  // Those booked together by a rule
  std::optional<std::string> rule{};  // The rule (RFC 5545)
  std::optional<api::person_chip> by{};  // Who has the room
  std::optional<api::person_chip> made_by{};  // Who booked it for them
  std::optional<std::string> reason{};  // Why it was declined or cancelled, or the room closed
  std::optional<std::string> came_at{};  // When they came
  bool is_mine{};  // Whether it is of whoever asks
  bool may_change{};  // Whether whoever asks may change it
  std::int64_t revision{};  // Counts changes
};

/// Bookings.
struct booking_list {
  std::vector<api::booking> bookings{};  // In their order
  std::optional<std::string> next{};  // `after` of the next page
};

/// A room to book.
struct new_booking {
  std::string from{};  // Beginning, of the first
  std::string until{};  // End, of the first
  std::optional<std::string> rule{};  // How it repeats (RFC 5545, daily at most); for a year at most
  std::optional<bool> skip_taken{};  // By a rule: leave out those that cannot be had
  std::optional<api::booking_kind> kind{};  // Staff also closes a room; left out: booking
  std::string title{};  // What it is for
  std::optional<std::string> party{};  // The group it is for
  std::optional<std::int64_t> persons{};  // How many come
  std::optional<api::room_layout> layout{};  // How to set it up
  std::optional<bool> is_public{};  // Whether everybody may read the title
  std::optional<std::string> person{};  // Staff: for whom; left out: for oneself
  std::optional<api::asked_how> how{};  // Staff: how they asked; needed for somebody else
  std::optional<std::string> again{};  // A cancelled booking of theirs in this room that is taken back, as they had it: it needs no `how`. One's own, given back less than 15 minutes ago, is the same booking again, also beyond the limits of residents
  std::optional<std::string> own_key{};  // What the page calls it; sent again it is the same one
};

/// A time to look at.
struct booking_trial {
  std::string from{};  // Beginning, of the first
  std::string until{};  // End, of the first
  std::optional<std::string> rule{};  // How it repeats (RFC 5545, daily at most); for a year at most
  std::optional<std::int64_t> persons{};  // How many come
  std::optional<std::string> but{};  // A booking that would be moved
};

/// Somebody has the room or a part of it, it is closed for a reason, the venue is not open, it is over.
enum class taken_why : std::uint8_t { booked, closed, not_open, past };

/// A time that cannot be had, and why.
struct taken_time {
  std::string from{};  // Beginning
  std::string until{};  // End
  api::taken_why why{};  // What is in the way
  std::optional<std::string> title{};  // What has it, where that is public
};

/// A room that is free at that time.
struct other_room {
  std::string room{};  // The room
  api::localized name{};  // What it is called
  std::int64_t seats{};  // For how many
};

/// A time at which the room is free.
struct other_time {
  std::string from{};  // Beginning
  std::string until{};  // End
};

/// What is in the way, and what is free.
struct booking_outlook {
  std::int64_t times{};  // How many times the rule gives
  std::vector<api::taken_time> taken{};  // Those that cannot be had, by their beginning
  std::vector<api::other_room> other_rooms{};  // Free at all of them, the fewest seats that do first
  std::vector<api::other_time> other_times{};  // For the first that cannot be had, the nearest first
  bool needs_approval{};  // Whether staff is asked first
};

/// What was booked, changed or cancelled.
struct booked {
  std::vector<api::booking> bookings{};  // By their beginning
  std::vector<api::taken_time> left_out{};  // What could not be had
};

/// Of a series: this one, this and those that follow, all to come.
enum class booking_scope : std::uint8_t { single, following, all };

/// What to change of a booking.
struct booking_change {
  std::int64_t revision{};  // From which the change was made
  std::optional<api::booking_scope> scope{};  // Which of a series; left out: single
  std::optional<std::string> room{};  // Into which room; one of the same venue
  std::optional<std::string> from{};  // New beginning of this one; the others move as far
  std::optional<std::string> until{};  // New end of this one
  std::optional<std::string> title{};  // What it is for
  std::optional<std::string> party{};  // The group it is for
  std::optional<std::int64_t> persons{};  // How many come
  std::optional<api::room_layout> layout{};  // How to set it up
  std::optional<bool> is_public{};  // Whether everybody may read the title
};

/// What to give back.
struct booking_cancel {
  std::optional<api::booking_scope> scope{};  // Which of a series; left out: single
  std::optional<std::string> reason{};  // Why; whoever has it is told
};

/// Yes or no.
struct booking_decision {
  bool agreed{};  // Whether they may have it
  std::optional<std::string> reason{};  // Why; whoever has it is told
};

/// What sort of thing it is; mutual_help is offered and asked among neighbours.
enum class activity_kind : std::uint8_t { class_, gathering, market, workshop, screening, talk, outing, mutual_help, sport, other };

/// idea: of a resident, not answered. asked_back: the idea needs more. over: no more sessions; what has begun goes on. happened: none to come, at least one took place. cancelled: none to come, none took place.
enum class activity_state : std::uint8_t { idea, asked_back, declined, draft, published, over, happened, cancelled };

/// planned: to come or under way. happened: its time is over, and it was not cancelled.
enum class session_state : std::uint8_t { planned, happened, cancelled };

/// First come first served, or a lot among all who ask in time.
enum class way_of_giving : std::uint8_t { first_come, lot };

/// asked: in a lot that is not drawn. offered: a place is held until `until`. missed: did not come.
enum class signup_state : std::uint8_t { asked, given, waiting, offered, cancelled, expired, attended, missed };

/// Places kept for a kind of people, until a moment.
struct kept_places {
  std::int64_t places{};  // How many
  std::string until{};  // Then open to everybody
};

/// How one stands with a session.
struct my_place {
  std::string id{};  // The signup
  api::signup_state state{};  // How it stands
  std::int64_t party{};  // For how many
  std::optional<std::int64_t> ahead{};  // Parties in line before, when waiting
  std::optional<std::string> until{};  // Of an offer: when it ends
  std::optional<std::int64_t> ticket{};  // Of a lot: the number of one's ticket
  std::optional<std::int64_t> liked{};  // How it was, 1 to 3
  std::optional<api::person_chip> made_by{};  // Who signed one up, when it was somebody else
  std::optional<api::asked_how> asked{};  // How one asked staff to
  std::optional<bool> again{};  // Whether one would come again
};

/// Money.
struct fen {
  std::int64_t fen{};  // Hundredths of a yuan
};

/// A session in a list.
struct session_line {
  std::string id{};  // The session
  std::string activity{};  // The activity
  api::activity_kind kind{};  // What sort of thing
  api::localized title{};  // What it is called
  std::string from{};  // Beginning
  std::string until{};  // End
  std::optional<std::string> venue{};  // The venue
  std::optional<api::localized> venue_name{};  // What the venue is called
  std::optional<std::string> service_point{};  // The venue on the map
  std::optional<api::localized> room_name{};  // What the room is called
  std::optional<std::string> place{};  // Where it is, when in no room
  std::int64_t places{};  // How many there are
  std::int64_t left{};  // How many one could still have
  std::optional<std::int64_t> waiting{};  // Parties in line
  std::optional<std::int64_t> most_waiting{};  // How many parties may wait; left out: no limit
  api::session_state state{};  // Whether it is to come, happened or was cancelled
  std::optional<std::int64_t> came{};  // People who came to one that happened; left out while nobody noted it
  bool is_cancelled{};  // Does not take place
  std::optional<std::string> reason{};  // Why not
  api::way_of_giving way{};  // How places are given
  std::string opens_at{};  // Signing up begins
  std::string closes_at{};  // Signing up ends
  std::optional<std::string> draw_at{};  // Of a lot: when it is drawn
  std::optional<bool> is_drawn{};  // Of a lot: whether it was drawn
  std::optional<api::fen> fee{};  // What it costs; left out: nothing
  std::optional<api::my_place> mine{};  // One's own place
};

/// What sessions are chosen by; kind: by `kind` and `kinds`.
enum class session_filter : std::uint8_t { venue, kind, age, language, seated };

/// What leaving out a filter brings.
struct without_filter {
  api::session_filter filter{};  // The filter
  std::int64_t found{};  // How many sessions there are without it
};

/// A page of sessions.
struct session_page {
  std::vector<api::session_line> sessions{};  // By their beginning
  std::optional<std::string> next{};  // `after` of the next page
  std::int64_t found{};  // How many there are, on all pages
  std::vector<api::without_filter> without{};  // When there are none: how many there would be without one of the filters, where that helps
};

/// A time somebody would like.
struct wished_time {
  std::string from{};  // Beginning
  std::int64_t minutes{};  // How long
};

/// When an idea would take place, and for how many.
struct idea_wishes {
  std::vector<api::wished_time> times{};  // Any of them will do; the one liked best first
  std::optional<std::string> when{};  // When, in words
  std::optional<std::int64_t> people_min{};  // How many it takes; left out: no matter
  std::optional<std::int64_t> people_max{};  // For how many at most; left out: no matter
};

/// An activity in a list.
struct activity_line {
  std::string id{};  // The activity
  api::activity_kind kind{};  // What sort of thing
  api::activity_state state{};  // How it stands
  api::localized title{};  // What it is called
  std::optional<api::localized> about{};  // What happens
  std::optional<api::localized> bring{};  // What to bring
  std::string area{};  // Code of the area it is of
  std::optional<std::string> venue{};  // The venue
  std::optional<api::localized> venue_name{};  // What the venue is called
  std::optional<std::string> leader{};  // Who gives it
  std::optional<std::int64_t> age_from{};  // For whom: from this age
  std::optional<std::int64_t> age_until{};  // Up to this age
  std::vector<std::string> languages{};  // Spoken in it
  bool is_seated{};  // One can sit all the time
  std::optional<api::fen> fee{};  // What it costs; left out: nothing
  std::optional<api::person_chip> initiator{};  // Whose idea it was; for who answers it and themselves
  std::optional<std::string> needs{};  // What the idea asks for; for who answers it and whose it is
  std::optional<api::idea_wishes> wishes{};  // When and for how many; for who answers it and whose it is
  std::optional<std::string> answer{};  // What the idea was told; for who answers it and whose it is
  std::optional<std::int64_t> sessions{};  // How many sessions are to come
  std::optional<std::string> next_at{};  // When the next is
  std::int64_t revision{};  // Counts changes
  bool is_demo{};  // Invented for a demonstration
};

/// A session and its activity.
struct session_view {
  api::session_line session{};  // When and where, and one's own place
  api::activity_line about{};  // What it is
  std::optional<std::string> room{};  // The room
  std::int64_t minimum{};  // How many are needed
  std::int64_t group_max{};  // How many one may sign up
  std::optional<std::int64_t> most_waiting{};  // How many parties may wait
  std::int64_t offer_minutes{};  // How long an offer lasts
  std::string decide_at{};  // When too few are told of
  bool is_too_few{};  // Whether that is now, with fewer than the minimum, and nobody has decided
  bool goes_ahead{};  // Whether it takes place with fewer than the minimum
  std::optional<api::kept_places> walk_in{};  // Kept for who comes to the door
  std::optional<api::kept_places> first_timer{};  // Kept for who has never had a place
  std::optional<api::kept_places> neighbour{};  // Kept for who lives in the building
  std::vector<std::string> neighbours{};  // Addresses of the buildings places are kept for; none: whoever is of the community
  std::optional<api::session_line> clash{};  // Another one signed up for at that time: a place, an offer, in line, or asked in a lot
  std::int64_t in_course{};  // How many sessions of its course have not begun, itself too
  bool may_change{};  // Whether whoever asks is staff here
  std::string door_opens_at{};  // From when on it can be noted who came
  bool may_run{};  // Whether its activity was the idea of whoever asks: they see who comes, note it, and decide when too few do
  std::int64_t revision{};  // Counts changes
};

/// How somebody signed up.
enum class signup_how : std::uint8_t { self, desk, phone, paper, door };

/// Something else somebody has a place in at the same time; what it is, for its staff.
struct other_place {
  std::optional<api::localized> title{};  // What it is called
  std::optional<std::string> from{};  // When it begins
  std::optional<std::string> until{};  // When it ends
};

/// A place, or where one stands in line.
struct signup {
  std::string id{};  // The signup
  std::string session{};  // The session
  std::optional<api::person_chip> person{};  // Whose it is; for staff
  api::signup_state state{};  // How it stands
  std::int64_t party{};  // For how many
  std::optional<std::int64_t> ahead{};  // Parties in line before, when waiting
  std::optional<std::string> until{};  // Of an offer: when it ends
  std::optional<std::int64_t> number{};  // Order of arrival; of a lot the ticket
  api::signup_how how{};  // How they signed up
  std::optional<api::person_chip> made_by{};  // Who signed them up, when it was somebody else
  std::optional<api::asked_how> asked{};  // How they asked staff to
  std::optional<std::string> came_at{};  // When they came
  std::optional<std::int64_t> liked{};  // How it was, 1 to 3
  std::optional<bool> again{};  // Whether they would come again
  std::optional<api::other_place> clash{};  // After signing up somebody else: what else they have at that time
};

/// A session of a course.
struct course_session {
  api::session_line session{};  // The session, with one's own place
  std::optional<api::session_line> clash{};  // Another one has a place in at that time
  std::optional<api::signup> signup{};  // After signing up somebody else: how theirs stands
  std::optional<std::string> why{};  // After signing up: code of the error that says why there is no place
  std::optional<std::string> why_text{};  // The same for people, in the language asked for
};

/// Sessions of an activity that were set in one go and have not begun.
struct course {
  std::vector<api::course_session> sessions{};  // By their beginning
};

/// A page of activities.
struct activity_page {
  std::vector<api::activity_line> activities{};  // The latest first
  std::optional<std::string> next{};  // `after` of the next page
};

/// An activity and its sessions.
struct activity_detail {
  api::activity_line activity{};  // What it is
  std::vector<api::session_line> sessions{};  // All to come, 400 at most, and the last 100 that are over, by their beginning
  std::int64_t to_come{};  // How many have not begun and were not cancelled: what ending it calls off
  std::int64_t going{};  // How many people have a place in one of those, wait or asked; each once
};

/// A session with too few people.
struct undecided_session {
  api::session_line session{};  // The session
  std::int64_t given{};  // People who have a place
  std::int64_t minimum{};  // How many are needed
};

/// Sessions with too few people.
struct undecided_sessions {
  std::vector<api::undecided_session> sessions{};  // By their beginning
};

/// An activity to plan.
struct activity_wish {
  api::activity_kind kind{};  // What sort of thing
  api::text_wish title{};  // What it is called
  std::string area{};  // Code of the area it is of
  std::optional<std::string> copy_of{};  // An activity whose other members are taken over
  std::optional<std::string> venue{};  // The venue; empty: none
  std::optional<api::text_wish> about{};  // What happens
  std::optional<api::text_wish> bring{};  // What to bring
  std::optional<std::string> leader{};  // Who gives it
  std::optional<std::int64_t> age_from{};  // For whom: from this age; 0: any
  std::optional<std::int64_t> age_until{};  // Up to this age; 0: any
  std::optional<std::vector<std::string>> languages{};  // Spoken in it (ISO 639)
  std::optional<bool> is_seated{};  // One can sit all the time
  std::optional<api::fen> fee{};  // What it costs
};

/// What to change of an activity.
struct activity_change {
  std::int64_t revision{};  // From which the change was made
  std::optional<api::activity_state> state{};  // draft, published or over
  std::optional<std::string> reason{};  // Why what has not begun is called off when it ends; whoever signed up is told
  std::optional<api::activity_kind> kind{};  // What sort of thing
  std::optional<api::text_wish> title{};  // What it is called
  std::optional<std::string> area{};  // Code of the area it is of
  std::optional<std::string> venue{};  // The venue; empty: none
  std::optional<api::text_wish> about{};  // What happens
  std::optional<api::text_wish> bring{};  // What to bring
  std::optional<std::string> leader{};  // Who gives it
  std::optional<std::int64_t> age_from{};  // For whom: from this age; 0: any
  std::optional<std::int64_t> age_until{};  // Up to this age; 0: any
  std::optional<std::vector<std::string>> languages{};  // Spoken in it (ISO 639)
  std::optional<bool> is_seated{};  // One can sit all the time
  std::optional<api::fen> fee{};  // What it costs
};

/// Places to keep for a kind of people.
struct kept_wish {
  std::int64_t places{};  // How many
  std::int64_t until_before_minutes{};  // Open to everybody so long before the beginning
};

/// A session, or several by a rule.
struct new_sessions {
  std::string from{};  // Beginning, of the first
  std::string until{};  // End, of the first
  std::optional<std::string> rule{};  // How it repeats (RFC 5545, daily at most); for a year at most
  std::optional<std::string> joins{};  // `id` of a session of the activity whose course these are of, too; left out: they are one of their own
  std::optional<std::string> room{};  // The room; empty: none
  std::optional<std::string> place{};  // Where it is, when in no room
  std::int64_t places{};  // How many there are
  std::optional<std::int64_t> minimum{};  // How many are needed
  std::optional<std::int64_t> group_max{};  // How many one may sign up; left out: 1
  std::optional<std::int64_t> most_waiting{};  // How many parties may wait; left out: no limit
  std::optional<api::way_of_giving> way{};  // How places are given; left out: first come
  std::optional<std::int64_t> opens_before_minutes{};  // Signing up begins so long before; left out: at once
  std::optional<std::int64_t> closes_before_minutes{};  // Signing up ends so long before; left out: with the beginning
  std::optional<std::int64_t> draw_before_minutes{};  // A lot is drawn so long before; left out: three days
  std::optional<std::int64_t> decide_before_minutes{};  // With fewer than the minimum, who runs it and the staff are told so long before; left out: a day
  std::optional<std::int64_t> offer_minutes{};  // How long an offer lasts; left out: 120
  std::optional<api::kept_wish> walk_in{};  // Kept for who comes to the door
  std::optional<api::kept_wish> first_timer{};  // Kept for who has never had a place
  std::optional<api::kept_wish> neighbour{};  // Kept for who lives in the building
};

/// A session as it would be again.
struct session_proposal {
  api::new_sessions wish{};  // To be added as it is
  std::string course{};  // The same for those that were one course: all but the first join it
  std::optional<api::localized> room_name{};  // What the room is called
  std::optional<std::string> holiday{};  // The holiday that day is
  std::optional<api::taken_time> taken{};  // What is in the way
};

/// Sessions as they would be again.
struct session_proposals {
  std::vector<api::session_proposal> proposals{};  // By their beginning
};

/// What to change of a session.
struct session_change {
  std::int64_t revision{};  // From which the change was made
  std::optional<api::booking_scope> scope{};  // Which of its course; left out: single
  std::optional<std::string> from{};  // Beginning, of the first
  std::optional<std::string> until{};  // End, of the first
  std::optional<std::string> room{};  // The room; empty: none
  std::optional<std::string> place{};  // Where it is, when in no room
  std::optional<std::int64_t> places{};  // How many there are
  std::optional<std::int64_t> minimum{};  // How many are needed
  std::optional<std::int64_t> group_max{};  // How many one may sign up; left out: 1
  std::optional<std::int64_t> offer_minutes{};  // How long an offer lasts; left out: 120
  std::optional<std::int64_t> most_waiting{};  // How many parties may wait; -1: no limit
  std::optional<api::way_of_giving> way{};  // How places are given; left out: first come
  std::optional<std::int64_t> opens_before_minutes{};  // Signing up begins so long before; left out: at once
  std::optional<std::int64_t> closes_before_minutes{};  // Signing up ends so long before; left out: with the beginning
  std::optional<std::int64_t> draw_before_minutes{};  // A lot is drawn so long before; left out: three days
  std::optional<std::int64_t> decide_before_minutes{};  // With fewer than the minimum, who runs it and the staff are told so long before; left out: a day
  std::optional<api::kept_wish> walk_in{};  // Kept for who comes to the door
  std::optional<api::kept_wish> first_timer{};  // Kept for who has never had a place
  std::optional<api::kept_wish> neighbour{};  // Kept for who lives in the building
};

/// Why a session does not take place.
struct session_cancel {
  std::string reason{};  // Why; whoever signed up is told
  std::optional<api::booking_scope> scope{};  // Which of its course; left out: single
};

/// A place to ask for.
struct signup_wish {
  std::optional<std::int64_t> party{};  // For how many; left out: 1
  std::optional<std::string> person{};  // Staff: for whom; left out: for oneself, or whom one acts for
  std::optional<api::signup_how> how{};  // Staff: how they asked; needed for somebody else
  std::optional<bool> by_guardian{};  // Staff: a guardian asked, as it must be for a child under 14
};

/// Everybody who signed up.
struct signup_list {
  std::vector<api::signup> signups{};  // In the order they came in
  std::int64_t given{};  // People who have a place, also those who came
  std::int64_t offered{};  // People a place is held for
  std::int64_t waiting{};  // Parties in line
  std::int64_t attended{};  // People who came
};

/// Somebody who could be meant.
struct found_person {
  std::string id{};  // The person
  std::string name{};  // Name
  bool is_child{};  // Under 14: a guardian must have asked
  std::optional<api::other_place> clash{};  // What else they signed up for at that time
};

/// Who could be meant.
struct found_persons {
  std::vector<api::found_person> persons{};  // By name
};

/// Something noted at the door.
struct door_note {
  std::string key{};  // What the device calls it
  std::string at{};  // When it was noted; one that no calendar has is answered with activities.bad_time
  std::optional<std::string> signup{};  // Whose place; or
  std::optional<std::string> person{};  // who came without one, as staff found them; or
  std::optional<std::string> card{};  // what the card says of who came without one; or
  std::optional<std::string> card_hash{};  // SHA-256 of that without linli:card:, as base64url, what a device keeps while it has no network
  std::optional<bool> came{};  // Whether they came; left out: yes
  std::optional<bool> taken_back{};  // What was noted of the place was a mistake: neither came nor missed
  std::optional<std::int64_t> party{};  // For how many, of who came without a place
  std::optional<bool> by_guardian{};  // A guardian is there, of a child who came without a place
};

/// What was noted.
struct door_notes {
  std::vector<api::door_note> notes{};  // In the order they were noted
};

/// What came of a note.
struct door_result {
  std::string key{};  // What the device calls it
  bool is_done{};  // Whether it is so now
  std::optional<std::string> why{};  // Code of the error, when not
  std::optional<api::signup> signup{};  // How it stands
};

/// What came of the notes.
struct door_results {
  std::vector<api::door_result> results{};  // In their order
};

/// Whose places are given back.
struct course_leaving {
  std::optional<std::string> person{};  // Staff: whose; left out: one’s own, or of whom one acts for
  std::optional<api::asked_how> how{};  // Staff: how they asked; needed for somebody else
};

/// Yes or no.
struct offer_answer {
  bool accepted{};  // Whether the place is taken
  std::optional<api::asked_how> how{};  // Staff: how they said so; needed for somebody else
};

/// Whether they came.
struct attendance {
  std::optional<bool> came{};  // Whether they came; left out: it was noted by mistake, neither is known
};

/// How it was.
struct feedback {
  std::optional<std::int64_t> liked{};  // 1 not so well, 2 well, 3 very well
  std::optional<bool> again{};  // Whether one would come again
};

/// A place of mine.
struct my_signup {
  api::session_line session{};  // The session, with my place
  bool feedback_given{};  // Whether one of the two questions was answered
};

/// Places of mine.
struct my_signups {
  std::vector<api::my_signup> coming{};  // To come, by their beginning
  std::vector<api::my_signup> past{};  // Of the last 90 days, the latest first
};

/// One who asked, without a name.
struct lot_ticket {
  std::int64_t number{};  // Known to its owner
  std::int64_t slips{};  // How many slips it has
  std::int64_t party{};  // For how many
  std::int64_t kinds{};  // Bits: 1 at the door, 2 first time, 4 neighbour
};

/// A lot, before and after it was drawn.
struct lot {
  std::string commitment{};  // SHA-256 of the seed, published when asking began
  std::string draw_at{};  // When it is drawn
  bool is_drawn{};  // Whether it was
  std::optional<std::string> seed{};  // What it was drawn with
  std::optional<std::string> about{};  // What names the session in the draw
  std::optional<std::int64_t> places{};  // How many there were
  std::optional<std::vector<std::int64_t>> kept{};  // Kept at the draw: at the door, first time, neighbours
  std::optional<bool> is_saving{};  // Whether places were saved for larger parties
  std::vector<api::lot_ticket> tickets{};  // Everybody who asked
  std::vector<std::int64_t> order{};  // Numbers in the order drawn
  std::vector<std::int64_t> given{};  // Numbers that got a place
};

/// What somebody would like to start.
struct idea {
  std::optional<std::string> idea{};  // One of mine that was asked back
  api::activity_kind kind{};  // What sort of thing
  std::string title{};  // What it would be called
  std::optional<std::string> about{};  // What would happen, for whom
  std::string needs{};  // What it needs
  std::optional<std::string> area{};  // Code of the area; left out: one's own
  std::optional<std::string> venue{};  // Where one would like it
  std::optional<std::vector<api::wished_time>> times{};  // When one would like it; any of them will do
  std::optional<std::string> when{};  // When, in words
  std::optional<std::int64_t> people_min{};  // How many it takes; left out or 0: no matter
  std::optional<std::int64_t> people_max{};  // For how many at most; left out or 0: no matter
  std::optional<std::int64_t> age_from{};  // For whom: from this age; 0: any
  std::optional<std::int64_t> age_until{};  // Up to this age; 0: any
  std::optional<bool> is_seated{};  // One can sit all the time
};

/// Yes, a question first, or no.
enum class idea_verdict : std::uint8_t { yes_to_it, ask_back, decline };

/// What an idea is told.
struct idea_answer {
  api::idea_verdict answer{};  // Yes, ask back, or no
  std::optional<std::string> text{};  // What is told; needed unless yes
};

/// A calendar.
struct calendar_text {
  std::string text{};  // The iCalendar object
};

/// An event that was not booked.
struct calendar_problem {
  std::string title{};  // What the event is called
  std::optional<std::string> from{};  // Beginning, when it could be read
  std::string why{};  // Code of the error
  std::optional<std::int64_t> line{};  // Where the event, or the property that is not understood, begins in the text, from 1
  std::optional<std::string> property{};  // The property that is not understood, such as RRULE
  std::optional<std::string> text{};  // What is not understood, as it stands there
};

/// What came of a calendar.
struct calendar_import {
  std::int64_t events{};  // Events in it
  std::int64_t booked{};  // Bookings made
  std::int64_t known{};  // Events read before
  std::int64_t cancelled{};  // Events that are called off altogether; nothing is booked for them
  std::vector<api::calendar_problem> left_out{};  // What was not booked
};

/// Where a calendar can be subscribed to.
struct calendar_address {
  bool is_there{};  // Whether there is one
  std::optional<std::string> since{};  // When it was made
  std::optional<std::string> path{};  // The address, below the server's own; only when it was made just now
};

/// A photograph.
struct photograph {
  std::string id{};  // The photograph
  std::string alt{};  // What is to be seen, for whoever cannot see it
  std::int64_t width{};  // Dots across, of the large one
  std::int64_t height{};  // Dots down
};

/// Photographs.
struct photograph_list {
  std::vector<api::photograph> photographs{};  // In their order
};

/// A photograph to add.
struct photograph_wish {
  std::string content{};  // The file, base 64
  std::string alt{};  // What is to be seen, for whoever cannot see it
  std::optional<bool> has_consent{};  // Whoever can be recognized agreed
};

/// What a volunteer can do.
enum class skill : std::uint8_t { receiving, company, teaching, crafts, music, painting, reading, computers, repair, cooking, first_aid, health, law, translation, guiding, photography, organising, carrying };

/// asked: staff has not answered. stopped: by themselves.
enum class volunteer_state : std::uint8_t { none, asked, accepted, declined, stopped };

/// morning: until 12:00; afternoon: until 18:00; evening: after.
enum class part_of_day : std::uint8_t { morning, afternoon, evening };

/// A part of a day of the week.
struct availability {
  std::int64_t weekday{};  // 1 Monday to 7 Sunday
  api::part_of_day part{};  // Which part of it
};

/// What somebody offers.
struct volunteer_wish {
  std::vector<api::skill> skills{};  // What they can do
  std::vector<api::availability> when{};  // When they have time; empty: it depends
  std::optional<std::string> about{};  // In their own words
  std::optional<std::int64_t> hours_a_week{};  // How much at most; left out: 8
};

/// A volunteer.
struct volunteer_line {
  std::optional<api::person_chip> person{};  // Who
  api::volunteer_state state{};  // How it stands
  std::optional<std::string> reason{};  // Why declined
  std::optional<std::string> area{};  // Code of the area they live in
  std::vector<api::skill> skills{};  // What they can do
  std::vector<api::availability> when{};  // When they have time
  std::optional<std::string> about{};  // In their own words
  std::int64_t hours_a_week{};  // How much at most
  std::optional<std::string> since{};  // When they first offered
  std::int64_t confirmed_minutes{};  // Minutes that count, of all time
};

/// A page of volunteers.
struct volunteer_page {
  std::vector<api::volunteer_line> volunteers{};  // The latest first
  std::optional<std::string> next{};  // `after` of the next page
};

/// Yes or no.
struct volunteer_decision {
  bool accepted{};  // Whether they are a volunteer
  std::optional<std::string> reason{};  // Why not; needed then
};

/// taken: to come or under way. missed: did not come.
enum class turn_state : std::uint8_t { taken, given_back, came, missed };

/// One volunteer's turn in a shift.
struct turn {
  std::string id{};  // The turn
  std::optional<api::person_chip> person{};  // Whose it is; for staff and of offered ones
  api::turn_state state{};  // How it stands
  bool is_offered{};  // Somebody else may take it over
  std::optional<std::string> came_at{};  // When they came
  std::optional<std::string> left_at{};  // When they left
  std::optional<std::int64_t> minutes{};  // Minutes that count; left out until confirmed
  std::optional<bool> by_door{};  // Whether the door recorded it
  std::optional<api::person_chip> made_by{};  // Who put them down, when it was somebody else; for staff and themselves
  std::optional<api::asked_how> asked{};  // How they asked staff to
};

/// A time volunteers are needed.
struct shift {
  std::string id{};  // The shift
  std::string title{};  // What is to be done
  std::optional<std::string> about{};  // More about it
  std::string area{};  // Code of its area
  std::optional<std::string> venue{};  // The venue; its session's when it has none of its own
  std::optional<api::localized> venue_name{};  // What the venue is called
  std::optional<api::localized> place{};  // Where there: its session's room, or the place in words
  std::optional<std::string> session{};  // The session it helps with
  std::string from{};  // Beginning
  std::string until{};  // End
  std::int64_t places{};  // How many are needed
  std::int64_t taken{};  // How many there are
  std::vector<api::skill> skills{};  // What it takes
  bool is_cancelled{};  // Does not take place
  std::optional<std::string> reason{};  // Why not
  std::optional<api::turn> mine{};  // One's own turn
  std::optional<std::vector<api::turn>> turns{};  // For staff everybody's; for volunteers those offered that they could take over
  std::int64_t revision{};  // Counts changes
};

/// Shifts.
struct shift_list {
  std::vector<api::shift> shifts{};  // By their beginning; 1,000 at most
};

/// overlap and place: hard. The others are soft.
enum class clash_kind : std::uint8_t { overlap, place, close, outside_hours, missing_skill, over_week };

/// What stands against taking a turn.
struct clash {
  api::clash_kind kind{};  // overlap: another turn. place: a session one has a place in. over_week: over one's own hours a week
  bool is_hard{};  // Whether it cannot be
  std::optional<std::string> what{};  // The other shift or session
  std::optional<std::string> from{};  // Its beginning
};

/// A shift and what stands against it.
struct shift_view {
  api::shift shift{};  // The shift
  std::vector<api::clash> clashes{};  // For whoever asks, or the `person` asked about
  bool may_change{};  // Whether whoever asks is staff here
};

/// A shift to ask for, or several.
struct shift_wish {
  std::string title{};  // What is to be done
  std::optional<std::string> about{};  // More about it
  std::optional<std::string> area{};  // Code of the area; left out: of the venue or the session
  std::optional<std::string> venue{};  // The venue
  std::optional<std::string> session{};  // The session it helps with
  std::string from{};  // Beginning, of the first
  std::string until{};  // End, of the first; a day later at most
  std::optional<std::string> rule{};  // How it repeats (RFC 5545, daily at most); for a year at most
  std::int64_t places{};  // How many are needed
  std::optional<std::vector<api::skill>> skills{};  // What it takes
  std::optional<std::string> own_key{};  // What whoever asks calls it, so that sending it twice makes one
};

/// What to change of a shift.
struct shift_change {
  std::int64_t revision{};  // From which the change was made
  std::optional<std::string> title{};  // What is to be done
  std::optional<std::string> about{};  // More about it
  std::optional<std::string> from{};  // Beginning, of the first
  std::optional<std::string> until{};  // End, of the first; a day later at most
  std::optional<std::int64_t> places{};  // How many are needed
  std::optional<std::vector<api::skill>> skills{};  // What it takes
};

/// Why a shift does not take place.
struct shift_cancel {
  std::string reason{};  // Why; whoever has a turn is told
};

/// A turn to take.
struct turn_wish {
  std::optional<std::string> person{};  // Staff: for whom
  std::optional<api::asked_how> how{};  // Staff: how they asked; needed for somebody else
  std::optional<bool> anyway{};  // Though something should be thought over
};

/// Whether somebody may take a turn over.
struct swap_wish {
  bool offered{};  // Whether it is offered
  std::optional<api::asked_how> how{};  // Staff: how they asked; needed for somebody else
};

/// Coming or going.
struct turn_check_in {
  bool coming{};  // true: here. false: leaving
};

/// How long somebody helped.
struct turn_hours {
  std::int64_t minutes{};  // Zero: did not come
};

/// My volunteering.
struct my_volunteering {
  api::volunteer_line profile{};  // What I offer
  std::vector<api::shift> coming{};  // My turns to come
  std::vector<api::shift> past{};  // Of the last year, the latest first
  std::int64_t coins_minutes{};  // Balance of the time bank; 60 are a coin
  bool has_account{};  // Whether coins ever moved there: earned, or from the family
};

/// Days of a certificate.
struct certificate_wish {
  std::string from{};  // First day
  std::string until{};  // Last day
};

/// What a certificate says.
struct certificate {
  std::string code{};  // What it is checked by
  std::string name{};  // Whose it is; hidden in part from others
  std::string from{};  // First day
  std::string until{};  // Last day
  std::int64_t minutes{};  // Minutes that count
  std::int64_t turns{};  // How many shifts
  std::int64_t minutes_now{};  // Minutes of the same days that are confirmed now
  std::int64_t turns_now{};  // How many shifts of the same days are confirmed now
  std::string made_at{};  // When it was made
};

/// earned: by a turn. corrected: hours were corrected.
enum class coin_kind : std::uint8_t { earned, corrected, given, received, spent };

/// Coins that moved.
struct coin_entry {
  std::string id{};  // The entry
  api::coin_kind kind{};  // Why
  std::int64_t minutes{};  // More or, when negative, less
  std::string at{};  // When
  std::optional<std::string> what{};  // The shift, or what was got for it
  std::optional<api::person_chip> with{};  // From whom or to whom
};

/// Caps of the time bank; a cap left out is none.
struct time_bank_rules {
  std::optional<std::int64_t> month_minutes{};  // One earns at most so much a month
  std::optional<std::int64_t> balance_minutes{};  // One holds at most so much
  std::optional<std::int64_t> gift_month_minutes{};  // One gives at most so much a month
};

/// An account of the time bank.
struct coin_account {
  std::int64_t balance_minutes{};  // 60 are a coin
  std::int64_t earned_this_month_minutes{};  // Toward the month's cap
  api::time_bank_rules rules{};  // The caps
  std::vector<api::coin_entry> entries{};  // The latest first
  std::vector<api::person_chip> family{};  // To whom one may give
  std::optional<std::string> next{};  // `after` of the next page
};

/// How many coins somebody has.
struct coin_balance {
  std::int64_t balance_minutes{};  // 60 are a coin
};

/// Coins for somebody of the family.
struct coin_gift {
  std::string to{};  // To whom
  std::int64_t minutes{};  // 60 are a coin
  std::string own_key{};  // What whoever asks calls it, so that sending it twice moves it once
};

/// What somebody got for coins.
struct coin_spending {
  std::string person{};  // Whose coins
  api::asked_how how{};  // How they asked
  std::int64_t minutes{};  // 60 are a coin
  std::string what{};  // What they got
  std::string own_key{};  // What whoever asks calls it, so that sending it twice moves it once
};

/// The time bank.
struct time_bank {
  api::time_bank_rules rules{};  // The caps
  std::int64_t earned_minutes{};  // Of all time
  std::int64_t spent_minutes{};  // Of all time
  std::int64_t held_minutes{};  // On all accounts
  std::int64_t accounts{};  // How many people hold some
  bool balances{};  // Whether earned is spent and held, counted anew
};

/// A merchant, an organisation (社会组织), or a public body.
enum class supporter_kind : std::uint8_t { shop, association, public_body };

/// Who gives.
struct supporter {
  std::string id{};  // The supporter
  api::supporter_kind kind{};  // What it is
  api::localized name{};  // What it is called
  std::optional<api::localized> about{};  // What it does
  std::string area{};  // Code of the area it is in
  bool is_thanked{};  // It wants to be thanked in public
  std::optional<std::int64_t> contributions{};  // How many were delivered
  bool is_demo{};  // Invented for a demonstration
};

/// Supporters.
struct supporter_list {
  std::vector<api::supporter> supporters{};  // By name
};

/// A supporter to put down.
struct supporter_wish {
  api::supporter_kind kind{};  // What it is
  api::text_wish name{};  // What it is called
  std::optional<api::text_wish> about{};  // What it does
  std::string area{};  // Code of the area it is in
  std::optional<std::string> registration{};  // Unified social credit code (GB 32100)
  std::optional<bool> is_thanked{};  // It wants to be thanked in public; left out: yes
  std::optional<std::string> interest{};  // A declared interest: what it has to do with those who decide
  std::optional<std::vector<std::string>> speakers{};  // Persons who speak for it
};

/// What to change of a supporter.
struct supporter_change {
  std::int64_t revision{};  // From which the change was made
  std::optional<api::supporter_kind> kind{};  // What it is
  std::optional<api::text_wish> name{};  // What it is called
  std::optional<api::text_wish> about{};  // What it does
  std::optional<std::string> area{};  // Code of the area it is in
  std::optional<std::string> registration{};  // Unified social credit code (GB 32100)
  std::optional<bool> is_thanked{};  // It wants to be thanked in public; left out: yes
  std::optional<std::string> interest{};  // A declared interest: what it has to do with those who decide
  std::optional<std::vector<std::string>> speakers{};  // Persons who speak for it
};

/// What is given.
enum class contribution_kind : std::uint8_t { money, goods, premises, expertise };

/// pledged: not answered. delivered: something came. used: all of it was used.
enum class contribution_state : std::uint8_t { pledged, accepted, refused, withdrawn, delivered, used };

/// How much of something that is no money.
struct quantity {
  std::int64_t count{};  // How many
  std::string unit{};  // Of what: 份, hours, pieces
};

/// What was given, in a line.
struct contribution {
  std::string id{};  // The contribution
  std::string supporter{};  // Who gives
  api::localized supporter_name{};  // What it is called
  api::contribution_kind kind{};  // What is given
  api::contribution_state state{};  // How it stands
  std::string title{};  // In a word
  std::optional<std::string> area{};  // Code of the area it is for
  std::optional<std::string> venue{};  // For this venue
  std::optional<api::localized> venue_name{};  // What the venue is called
  std::optional<std::string> activity{};  // For this activity
  std::optional<api::localized> activity_title{};  // What the activity is called
  std::int64_t fen{};  // Money, or what it is worth; 0: not valued
  std::optional<api::quantity> quantity{};  // How much, when no money
  std::int64_t delivered_fen{};  // What came, in money or worth
  std::optional<std::int64_t> delivered_count{};  // What came, counted
  std::int64_t used_fen{};  // What was used, in money or worth
  std::optional<std::int64_t> used_count{};  // What was used, counted
  std::string at{};  // When it was pledged
  std::optional<std::string> reason{};  // Why declined
  bool has_interest{};  // An interest is declared, or a speaker is staff or of the committee here
  bool is_demo{};  // Invented for a demonstration
  std::int64_t revision{};  // Counts changes
};

/// What came of it, in numbers. Left out where it is of fewer than five people.
struct outcome_numbers {
  std::int64_t sessions{};  // Sessions it was used for that took place
  std::optional<std::int64_t> attended{};  // People who came to them
  std::optional<std::int64_t> first_time{};  // Of those for the first time
  std::optional<std::int64_t> answers{};  // How many said how it was
  std::optional<std::int64_t> liked_percent{};  // Of those: well or very well
};

/// What is said in public.
struct thanks {
  std::string supporter{};  // Who gave
  api::localized name{};  // What it is called
  api::contribution_kind kind{};  // What was given
  std::string title{};  // In a word
  std::optional<std::string> session{};  // For this session
  std::optional<api::localized> what{};  // For what
  std::string at{};  // When
};

/// A supporter and what it gave.
struct supporter_view {
  api::supporter supporter{};  // Who
  std::optional<std::string> registration{};  // Unified social credit code; for staff and its speakers
  std::optional<std::string> interest{};  // A declared interest; for staff and its speakers
  std::optional<std::vector<api::person_chip>> speakers{};  // For staff and its speakers
  std::vector<api::contribution> contributions{};  // The latest first; for staff and its speakers
  api::outcome_numbers outcome{};  // What came of all of it
  std::optional<std::vector<api::thanks>> thanks{};  // What is said in public, the latest first
  bool may_change{};  // Whether whoever asks is staff here
  std::optional<bool> may_pledge{};  // Whether whoever asks may pledge for it
  std::optional<std::int64_t> revision{};  // Counts changes; for staff
};

/// For whom I speak.
struct my_supporters {
  std::vector<api::supporter_view> supporters{};  // By name
};

/// A page of contributions.
struct contribution_page {
  std::vector<api::contribution> contributions{};  // The latest first
  std::int64_t pledged{};  // How many wait for an answer
  std::optional<std::string> next{};  // `after` of the next page
};

/// Something that came.
struct delivery {
  std::string id{};  // The delivery
  std::int64_t fen{};  // Money, or what it is worth
  std::optional<std::int64_t> count{};  // How many, when no money
  std::string at{};  // When
  std::optional<std::string> note{};  // What was noted
  std::string receipt{};  // Its receipt
  std::string receipt_number{};  // What stands on it: 310109-2026-0007
  bool is_reversed{};  // It was put down wrongly; its receipt is void
  std::optional<std::string> reversed_at{};  // Since when
  std::optional<std::string> reversal_reason{};  // Why
  std::optional<std::string> instead_of{};  // Number of the receipt this one puts right
};

/// What something was used for.
struct use {
  std::string id{};  // The use
  std::int64_t fen{};  // Money, or what it is worth
  std::optional<std::int64_t> count{};  // How many, when no money
  std::string at{};  // When
  api::localized what{};  // For what; of a session its activity's title
  std::optional<std::string> session{};  // For this session
  bool is_undone{};  // It was not used for that after all
};

/// A contribution and what became of it.
struct contribution_view {
  api::contribution contribution{};  // What was given
  std::optional<std::string> about{};  // More about it
  std::optional<std::string> interest{};  // The declared interest
  std::optional<std::vector<api::person_chip>> interested{};  // Speakers who are staff or of the committee here
  std::optional<api::person_chip> decided_by{};  // Who accepted or declined it; for staff
  std::vector<api::delivery> deliveries{};  // What came
  std::vector<api::use> uses{};  // What it was used for
  api::outcome_numbers outcome{};  // What came of it
  bool may_decide{};  // Whether whoever asks is staff here and no speaker of it
  bool may_withdraw{};  // Whether whoever asks may take it back
};

/// What is pledged.
struct pledge_wish {
  api::contribution_kind kind{};  // What is given
  std::string title{};  // In a word
  std::optional<std::string> about{};  // More about it, and conditions
  std::optional<std::int64_t> fen{};  // Money; of other things what they are worth
  std::optional<api::quantity> quantity{};  // How much, when no money
  std::optional<std::string> venue{};  // For this venue
  std::optional<std::string> activity{};  // For this activity
  std::string own_key{};  // What whoever asks calls it, so that sending it twice is once
};

/// Yes or no.
struct contribution_decision {
  bool accepted{};  // Whether it is accepted
  std::optional<std::string> reason{};  // Why not; needed then
};

/// What came.
struct delivery_wish {
  std::optional<std::int64_t> fen{};  // Money; of other things what they are worth
  std::optional<std::int64_t> count{};  // How many, when no money
  std::optional<std::string> note{};  // What was noted
  std::string own_key{};  // What whoever asks calls it, so that sending it twice is once
};

/// What came really.
struct delivery_correction {
  std::optional<std::int64_t> fen{};  // Money; of other things what they are worth
  std::optional<std::int64_t> count{};  // How many, when no money
  std::optional<std::string> note{};  // What was noted
};

/// Why a delivery was put down wrongly.
struct delivery_reversal {
  std::string reason{};  // Why; the supporter reads it
  std::optional<api::delivery_correction> instead{};  // What came really; left out: nothing
};

/// What it was used for.
struct use_wish {
  std::optional<std::string> session{};  // For this session
  std::optional<std::string> what{};  // For what; left out: the activity's title
  std::optional<std::int64_t> fen{};  // Money; of other things what they are worth
  std::optional<std::int64_t> count{};  // How many, when no money
  std::string own_key{};  // What whoever asks calls it, so that sending it twice is once
};

/// Thanks.
struct thanks_list {
  std::vector<api::thanks> thanks{};  // The latest first
};

/// given: by supporters. held: not used yet. used: for the neighbourhood.
enum class ledger_account : std::uint8_t { given, held, used };

/// A movement.
struct ledger_line {
  std::string id{};  // The movement
  std::int64_t number{};  // Counts movements without a gap
  std::string at{};  // When
  api::ledger_account from{};  // What it is taken from
  api::ledger_account to{};  // What it goes to
  std::int64_t fen{};  // How much
  std::optional<bool> is_money{};  // Money, not a worth
  std::string contribution{};  // Of this contribution
  api::localized supporter_name{};  // Who gave
  std::string what{};  // What for
  bool is_counter{};  // It takes another movement back
  std::optional<std::string> reason{};  // Why it takes another back
};

/// A page of the ledger and where it stands.
struct ledger {
  std::vector<api::ledger_line> lines{};  // The latest first
  std::int64_t given_fen{};  // Given in all
  std::int64_t held_fen{};  // Not used yet
  std::int64_t used_fen{};  // Used
  bool balances{};  // Whether given is held and used, counted anew
  std::optional<std::string> next{};  // `after` of the next page
};

/// Asked or offered.
enum class favour_side : std::uint8_t { asked, offered };

/// What sort of help.
enum class favour_kind : std::uint8_t { company, errand, tools, skill, other };

/// How a favour stands.
enum class favour_state : std::uint8_t { open, agreed, done, withdrawn, expired, hidden };

/// How an answer stands.
enum class favour_answer_state : std::uint8_t { said, accepted, declined, withdrawn, done };

/// How far it is seen.
enum class favour_range : std::uint8_t { community, subdistrict, district };

/// A favour asked or offered.
struct favour {
  std::string id{};  // The favour
  api::favour_side side{};  // Asked or offered
  api::favour_kind kind{};  // What sort of help
  api::favour_state state{};  // How it stands
  std::string title{};  // In a few words
  std::optional<std::string> about{};  // What it is about
  std::optional<std::string> times{};  // When, in their words
  std::optional<std::string> place{};  // Roughly where, in their words
  std::string who{};  // Whose it is, by the name neighbours use
  api::localized area{};  // The community it is of
  api::localized seen_in{};  // Whose people see it
  bool is_for_many{};  // Agreed with as many as like
  std::string until{};  // Until when it stands
  std::string at{};  // When it was said
  bool is_mine{};  // Mine, or whom I act for
  std::optional<api::favour_answer_state> my_answer{};  // How my answer stands
  std::optional<api::person_chip> person{};  // Whose it is; for staff
  std::optional<std::int64_t> waiting{};  // Answers to decide; for whose it is and staff
  std::optional<std::int64_t> reports{};  // Reports nobody looked at; for staff
  std::optional<std::string> reason{};  // Why it was hidden; for whose it is and staff
};

/// Favours.
struct favour_page {
  std::vector<api::favour> favours{};  // In the order asked for
  std::optional<std::string> next{};  // For `after`, when there are more
};

/// How to reach somebody, as far as they chose to share it.
struct shared_contact {
  std::optional<std::string> phone{};  // Phone number
  std::optional<std::string> words{};  // In their words
};

/// Somebody's answer.
struct favour_answer {
  std::string id{};  // The answer
  std::string who{};  // By the name neighbours use
  api::favour_answer_state state{};  // How it stands
  std::optional<std::string> words{};  // What they said
  std::optional<std::string> thanks{};  // What they were told afterwards
  std::string at{};  // When they said it
  bool is_mine{};  // Mine, or whom I act for
  std::optional<api::person_chip> person{};  // Who; for staff
  std::optional<api::shared_contact> contact{};  // How to reach them, once agreed
};

/// What somebody told staff of a favour.
struct favour_report {
  api::person_chip person{};  // Who
  std::string text{};  // What is wrong
  std::string at{};  // When
};

/// A favour, and what one may see of its answers.
struct favour_view {
  api::favour favour{};  // The favour
  std::optional<api::shared_contact> contact{};  // How to reach whose it is, once agreed
  std::vector<api::favour_answer> answers{};  // In the order they came
  std::vector<api::favour_report> reports{};  // Those nobody looked at; for staff
};

/// What I asked, offered and answered.
struct my_favours {
  bool agreed{};  // To neighbours seeing my name
  std::vector<api::favour> own{};  // Asked and offered
  std::vector<api::favour> answered{};  // Of neighbours, answered
};

/// A favour to ask or offer.
struct favour_wish {
  std::optional<std::string> person{};  // Staff: for whom; left out: for oneself, or whom one acts for
  std::optional<api::asked_how> how{};  // Staff: how they asked; needed for somebody else
  api::favour_side side{};  // Asked or offered
  api::favour_kind kind{};  // What sort of help
  std::string title{};  // In a few words
  std::optional<std::string> about{};  // What it is about
  std::optional<std::string> times{};  // When, in words
  std::optional<std::string> place{};  // Roughly where, in words; no address
  std::optional<bool> is_for_many{};  // Agreed with as many as like; left out: with one
  std::optional<api::favour_range> seen_in{};  // How far it is seen; left out: in the community
  std::int64_t days{};  // How many days it stands
  std::optional<bool> shares_phone{};  // Whoever agreed sees the phone number
  std::optional<std::string> contact{};  // How to reach them, in words; for whoever agreed
  std::optional<bool> agrees{};  // To neighbours seeing their name
  std::string own_key{};  // What whoever asks calls it, so that sending it twice is once
};

/// I can, or I would like that.
struct favour_answer_wish {
  std::optional<std::string> person{};  // Staff: for whom; left out: for oneself, or whom one acts for
  std::optional<api::asked_how> how{};  // Staff: how they asked; needed for somebody else
  std::optional<std::string> words{};  // What they say to it
  std::optional<bool> shares_phone{};  // Whoever agreed sees the phone number
  std::optional<std::string> contact{};  // How to reach them, in words; for whoever agreed
  std::optional<bool> agrees{};  // To neighbours seeing their name
};

/// Yes please, or no thank you.
struct favour_decision {
  bool accepted{};  // Whether it is agreed
  std::optional<api::asked_how> how{};  // Staff: how they asked; needed for somebody else
};

/// What they are told.
struct favour_thanks {
  std::optional<std::string> text{};  // In words
  std::optional<api::asked_how> how{};  // Staff: how they asked; needed for somebody else
};

/// What is wrong.
struct favour_report_wish {
  std::string text{};  // In words
};

/// Whether it is hidden.
struct favour_hiding {
  bool hidden{};  // Hidden, or shown
  std::optional<std::string> reason{};  // Why; needed to hide
};

/// A screen at which people check in.
struct kiosk {
  std::string id{};  // The screen
  std::string venue{};  // The venue at whose door it stands
  std::string made_at{};  // When it was set up
  std::string seen_at{};  // When it was last heard of, to the hour
};

/// The screens of a venue.
struct kiosk_list {
  std::vector<api::kiosk> kiosks{};  // By when they were set up
};

/// A screen and what is on at its venue.
struct kiosk_view {
  api::kiosk kiosk{};  // The screen
  api::localized venue_name{};  // What the venue is called
  std::int64_t opens_before_s{};  // How long before a session checking in begins
  std::vector<api::session_line> sessions{};  // By their beginning
};

/// Somebody came; exactly one of card, card_hash and signup.
struct check_in_note {
  std::string key{};  // What the screen calls it
  std::string at{};  // When they came
  std::string session{};  // To what
  std::optional<std::string> card{};  // What their card says; or
  std::optional<std::string> card_hash{};  // SHA-256 of that without linli:card:, as base64url, what a screen keeps while it has no network; or
  std::optional<std::string> signup{};  // the place of the code they showed
};

/// Who came.
struct check_in_notes {
  std::vector<api::check_in_note> notes{};  // In the order they came
};

/// What came of one.
struct check_in_result {
  std::string key{};  // What the screen calls it
  bool is_done{};  // Whether they are checked in
  std::optional<std::string> why{};  // Code of the error, when not
  std::optional<std::string> name{};  // Who it is, when they are
  std::optional<std::int64_t> party{};  // For how many, when they are
};

/// What came of them.
struct check_in_results {
  std::vector<api::check_in_result> results{};  // In their order
};

/// A place somebody may say is theirs.
struct found_place {
  std::string signup{};  // The place
  std::string name{};  // The first sign of the name, the others hidden
  std::int64_t party{};  // For how many
  bool has_come{};  // Whether they are checked in
};

/// Whose place could be meant.
struct found_places {
  std::vector<api::found_place> places{};  // In the order they signed up
};

/// What somebody may look for.
enum class desk_kind : std::uint8_t { person, venue, activity, supporter, building, area, place };

/// Something found.
struct desk_hit {
  std::optional<std::string> id{};  // Its id, or the code of an area; streets and coordinates have none
  api::localized name{};  // What it is called
  std::optional<std::string> area{};  // Code of its area
  std::optional<std::string> detail{};  // Where it is
  std::optional<geo::latlng> at{};  // On the map
  std::optional<std::string> from{};  // Of an activity: its next session
};

/// What was found of one kind.
struct desk_group {
  api::desk_kind kind{};  // What they are
  std::int64_t total{};  // How many there are; 1000 is so many or more
  std::vector<api::desk_hit> hits{};  // The best first; persons the newest first
};

/// What was found, by kind.
struct desk_answer {
  std::vector<api::desk_group> groups{};  // Kinds of which there is something
};

// Each writes its value as JSON at the end of `out`.
void write(std::string& out, localized const& value);
void write(std::string& out, openness value);
void write(std::string& out, step_free value);
void write(std::string& out, area_level value);
void write(std::string& out, field_problem const& value);
void write(std::string& out, problem const& value);
void write(std::string& out, health const& value);
void write(std::string& out, district_summary const& value);
void write(std::string& out, district_list const& value);
void write(std::string& out, duty_detail const& value);
void write(std::string& out, standard_detail const& value);
void write(std::string& out, category_detail const& value);
void write(std::string& out, profile_detail const& value);
void write(std::string& out, street_summary const& value);
void write(std::string& out, basemap_kind value);
void write(std::string& out, basemap const& value);
void write(std::string& out, district_detail const& value);
void write(std::string& out, area_properties const& value);
void write(std::string& out, area_feature const& value);
void write(std::string& out, area_collection const& value);
void write(std::string& out, service_point const& value);
void write(std::string& out, service_point_page const& value);
void write(std::string& out, open_span const& value);
void write(std::string& out, hours const& value);
void write(std::string& out, service_point_detail const& value);
void write(std::string& out, search_kind value);
void write(std::string& out, search_result const& value);
void write(std::string& out, search_answer const& value);
void write(std::string& out, area_name const& value);
void write(std::string& out, band const& value);
void write(std::string& out, service_in_reach const& value);
void write(std::string& out, nearest_service const& value);
void write(std::string& out, duty_here const& value);
void write(std::string& out, circle const& value);
void write(std::string& out, asked const& value);
void write(std::string& out, recorded_coverage const& value);
void write(std::string& out, duty_coverage const& value);
void write(std::string& out, area_coverage const& value);
void write(std::string& out, coverage const& value);
void write(std::string& out, export_format value);
void write(std::string& out, gap_point const& value);
void write(std::string& out, gap const& value);
void write(std::string& out, gap_page const& value);
void write(std::string& out, area_gain const& value);
void write(std::string& out, what_if const& value);
void write(std::string& out, channel value);
void write(std::string& out, capacity value);
void write(std::string& out, strength value);
void write(std::string& out, provider_chip const& value);
void write(std::string& out, sign_in_ways const& value);
void write(std::string& out, code_wish const& value);
void write(std::string& out, code_sent const& value);
void write(std::string& out, code_given const& value);
void write(std::string& out, sent_code_given const& value);
void write(std::string& out, password_given const& value);
void write(std::string& out, password_wish const& value);
void write(std::string& out, card_shown const& value);
void write(std::string& out, role value);
void write(std::string& out, grant const& value);
void write(std::string& out, person_chip const& value);
void write(std::string& out, second_factor_kind value);
void write(std::string& out, me const& value);
void write(std::string& out, language value);
void write(std::string& out, me_change const& value);
void write(std::string& out, session_detail const& value);
void write(std::string& out, session_list const& value);
void write(std::string& out, consent_detail const& value);
void write(std::string& out, consent_list const& value);
void write(std::string& out, consent_answer const& value);
void write(std::string& out, consent_how value);
void write(std::string& out, asked_how value);
void write(std::string& out, as_asked const& value);
void write(std::string& out, export_wish const& value);
void write(std::string& out, erase_for_wish const& value);
void write(std::string& out, consent_record const& value);
void write(std::string& out, erase_wish const& value);
void write(std::string& out, authenticator_secret const& value);
void write(std::string& out, representation_kind value);
void write(std::string& out, represented const& value);
void write(std::string& out, my_agent const& value);
void write(std::string& out, agent_list const& value);
void write(std::string& out, role_holder const& value);
void write(std::string& out, role_holder_list const& value);
void write(std::string& out, appoint_wish const& value);
void write(std::string& out, represented_list const& value);
void write(std::string& out, act_for_wish const& value);
void write(std::string& out, new_person const& value);
void write(std::string& out, person_change const& value);
void write(std::string& out, person_line const& value);
void write(std::string& out, person_page const& value);
void write(std::string& out, representative const& value);
void write(std::string& out, representative_wish const& value);
void write(std::string& out, merge_wish const& value);
void write(std::string& out, household_relation value);
void write(std::string& out, home const& value);
void write(std::string& out, person_detail const& value);
void write(std::string& out, role_wish const& value);
void write(std::string& out, card const& value);
void write(std::string& out, kept_session const& value);
void write(std::string& out, kept_line const& value);
void write(std::string& out, kept_answer const& value);
void write(std::string& out, quiet_hours const& value);
void write(std::string& out, kept_choice const& value);
void write(std::string& out, kept_settings const& value);
void write(std::string& out, kept_record const& value);
void write(std::string& out, kept_role const& value);
void write(std::string& out, kept_representation const& value);
void write(std::string& out, notice const& value);
void write(std::string& out, way_kind value);
void write(std::string& out, kept_way const& value);
void write(std::string& out, kept_detail const& value);
void write(std::string& out, kept_thing const& value);
void write(std::string& out, kept_of_me const& value);
void write(std::string& out, shown_message const& value);
void write(std::string& out, shown_messages const& value);
void write(std::string& out, desk_list value);
void write(std::string& out, list_filter value);
void write(std::string& out, list_file const& value);
void write(std::string& out, audit_line const& value);
void write(std::string& out, audit_page const& value);
void write(std::string& out, passkey_question const& value);
void write(std::string& out, passkey_shown const& value);
void write(std::string& out, new_passkey_question const& value);
void write(std::string& out, new_passkey const& value);
void write(std::string& out, provider_wish const& value);
void write(std::string& out, provider_address const& value);
void write(std::string& out, my_way const& value);
void write(std::string& out, my_address const& value);
void write(std::string& out, my_ways const& value);
void write(std::string& out, notice_page const& value);
void write(std::string& out, read_up_to const& value);
void write(std::string& out, notice_mark const& value);
void write(std::string& out, unread_count const& value);
void write(std::string& out, notice_wish const& value);
void write(std::string& out, notice_wishes const& value);
void write(std::string& out, notice_subject const& value);
void write(std::string& out, notice_settings const& value);
void write(std::string& out, announcement const& value);
void write(std::string& out, announcement_line const& value);
void write(std::string& out, announcement_page const& value);
void write(std::string& out, audience_size const& value);
void write(std::string& out, new_webhook const& value);
void write(std::string& out, webhook_change const& value);
void write(std::string& out, webhook const& value);
void write(std::string& out, webhook_list const& value);
void write(std::string& out, message_kind value);
void write(std::string& out, undelivered_message const& value);
void write(std::string& out, undelivered_page const& value);
void write(std::string& out, building_line const& value);
void write(std::string& out, building_page const& value);
void write(std::string& out, new_building const& value);
void write(std::string& out, building_change const& value);
void write(std::string& out, household_member const& value);
void write(std::string& out, household const& value);
void write(std::string& out, building_detail const& value);
void write(std::string& out, new_household const& value);
void write(std::string& out, member_wish const& value);
void write(std::string& out, import_field value);
void write(std::string& out, import_verdict value);
void write(std::string& out, import_state value);
void write(std::string& out, import_file const& value);
void write(std::string& out, import_column const& value);
void write(std::string& out, import_column_wish const& value);
void write(std::string& out, import_mapping const& value);
void write(std::string& out, import_choice const& value);
void write(std::string& out, import_choices const& value);
void write(std::string& out, import_problem const& value);
void write(std::string& out, import_candidate const& value);
void write(std::string& out, import_row const& value);
void write(std::string& out, import_counts const& value);
void write(std::string& out, import_line const& value);
void write(std::string& out, import_list const& value);
void write(std::string& out, import_detail const& value);
void write(std::string& out, room_layout value);
void write(std::string& out, room_equipment value);
void write(std::string& out, who_books value);
void write(std::string& out, open_minutes const& value);
void write(std::string& out, open_date const& value);
void write(std::string& out, holiday const& value);
void write(std::string& out, venue_hours const& value);
void write(std::string& out, venue_line const& value);
void write(std::string& out, venue_list const& value);
void write(std::string& out, layout_seats const& value);
void write(std::string& out, room const& value);
void write(std::string& out, venue_detail const& value);
void write(std::string& out, text_wish const& value);
void write(std::string& out, new_venue const& value);
void write(std::string& out, venue_change const& value);
void write(std::string& out, venue_building const& value);
void write(std::string& out, venue_buildings const& value);
void write(std::string& out, named_buildings const& value);
void write(std::string& out, new_room const& value);
void write(std::string& out, room_change const& value);
void write(std::string& out, booking_kind value);
void write(std::string& out, booking_state value);
void write(std::string& out, booking const& value);
void write(std::string& out, booking_list const& value);
void write(std::string& out, new_booking const& value);
void write(std::string& out, booking_trial const& value);
void write(std::string& out, taken_why value);
void write(std::string& out, taken_time const& value);
void write(std::string& out, other_room const& value);
void write(std::string& out, other_time const& value);
void write(std::string& out, booking_outlook const& value);
void write(std::string& out, booked const& value);
void write(std::string& out, booking_scope value);
void write(std::string& out, booking_change const& value);
void write(std::string& out, booking_cancel const& value);
void write(std::string& out, booking_decision const& value);
void write(std::string& out, activity_kind value);
void write(std::string& out, activity_state value);
void write(std::string& out, session_state value);
void write(std::string& out, way_of_giving value);
void write(std::string& out, signup_state value);
void write(std::string& out, kept_places const& value);
void write(std::string& out, my_place const& value);
void write(std::string& out, fen const& value);
void write(std::string& out, session_line const& value);
void write(std::string& out, session_filter value);
void write(std::string& out, without_filter const& value);
void write(std::string& out, session_page const& value);
void write(std::string& out, wished_time const& value);
void write(std::string& out, idea_wishes const& value);
void write(std::string& out, activity_line const& value);
void write(std::string& out, session_view const& value);
void write(std::string& out, signup_how value);
void write(std::string& out, other_place const& value);
void write(std::string& out, signup const& value);
void write(std::string& out, course_session const& value);
void write(std::string& out, course const& value);
void write(std::string& out, activity_page const& value);
void write(std::string& out, activity_detail const& value);
void write(std::string& out, undecided_session const& value);
void write(std::string& out, undecided_sessions const& value);
void write(std::string& out, activity_wish const& value);
void write(std::string& out, activity_change const& value);
void write(std::string& out, kept_wish const& value);
void write(std::string& out, new_sessions const& value);
void write(std::string& out, session_proposal const& value);
void write(std::string& out, session_proposals const& value);
void write(std::string& out, session_change const& value);
void write(std::string& out, session_cancel const& value);
void write(std::string& out, signup_wish const& value);
void write(std::string& out, signup_list const& value);
void write(std::string& out, found_person const& value);
void write(std::string& out, found_persons const& value);
void write(std::string& out, door_note const& value);
void write(std::string& out, door_notes const& value);
void write(std::string& out, door_result const& value);
void write(std::string& out, door_results const& value);
void write(std::string& out, course_leaving const& value);
void write(std::string& out, offer_answer const& value);
void write(std::string& out, attendance const& value);
void write(std::string& out, feedback const& value);
void write(std::string& out, my_signup const& value);
void write(std::string& out, my_signups const& value);
void write(std::string& out, lot_ticket const& value);
void write(std::string& out, lot const& value);
void write(std::string& out, idea const& value);
void write(std::string& out, idea_verdict value);
void write(std::string& out, idea_answer const& value);
void write(std::string& out, calendar_text const& value);
void write(std::string& out, calendar_problem const& value);
void write(std::string& out, calendar_import const& value);
void write(std::string& out, calendar_address const& value);
void write(std::string& out, photograph const& value);
void write(std::string& out, photograph_list const& value);
void write(std::string& out, photograph_wish const& value);
void write(std::string& out, skill value);
void write(std::string& out, volunteer_state value);
void write(std::string& out, part_of_day value);
void write(std::string& out, availability const& value);
void write(std::string& out, volunteer_wish const& value);
void write(std::string& out, volunteer_line const& value);
void write(std::string& out, volunteer_page const& value);
void write(std::string& out, volunteer_decision const& value);
void write(std::string& out, turn_state value);
void write(std::string& out, turn const& value);
void write(std::string& out, shift const& value);
void write(std::string& out, shift_list const& value);
void write(std::string& out, clash_kind value);
void write(std::string& out, clash const& value);
void write(std::string& out, shift_view const& value);
void write(std::string& out, shift_wish const& value);
void write(std::string& out, shift_change const& value);
void write(std::string& out, shift_cancel const& value);
void write(std::string& out, turn_wish const& value);
void write(std::string& out, swap_wish const& value);
void write(std::string& out, turn_check_in const& value);
void write(std::string& out, turn_hours const& value);
void write(std::string& out, my_volunteering const& value);
void write(std::string& out, certificate_wish const& value);
void write(std::string& out, certificate const& value);
void write(std::string& out, coin_kind value);
void write(std::string& out, coin_entry const& value);
void write(std::string& out, time_bank_rules const& value);
void write(std::string& out, coin_account const& value);
void write(std::string& out, coin_balance const& value);
void write(std::string& out, coin_gift const& value);
void write(std::string& out, coin_spending const& value);
void write(std::string& out, time_bank const& value);
void write(std::string& out, supporter_kind value);
void write(std::string& out, supporter const& value);
void write(std::string& out, supporter_list const& value);
void write(std::string& out, supporter_wish const& value);
void write(std::string& out, supporter_change const& value);
void write(std::string& out, contribution_kind value);
void write(std::string& out, contribution_state value);
void write(std::string& out, quantity const& value);
void write(std::string& out, contribution const& value);
void write(std::string& out, outcome_numbers const& value);
void write(std::string& out, thanks const& value);
void write(std::string& out, supporter_view const& value);
void write(std::string& out, my_supporters const& value);
void write(std::string& out, contribution_page const& value);
void write(std::string& out, delivery const& value);
void write(std::string& out, use const& value);
void write(std::string& out, contribution_view const& value);
void write(std::string& out, pledge_wish const& value);
void write(std::string& out, contribution_decision const& value);
void write(std::string& out, delivery_wish const& value);
void write(std::string& out, delivery_correction const& value);
void write(std::string& out, delivery_reversal const& value);
void write(std::string& out, use_wish const& value);
void write(std::string& out, thanks_list const& value);
void write(std::string& out, ledger_account value);
void write(std::string& out, ledger_line const& value);
void write(std::string& out, ledger const& value);
void write(std::string& out, favour_side value);
void write(std::string& out, favour_kind value);
void write(std::string& out, favour_state value);
void write(std::string& out, favour_answer_state value);
void write(std::string& out, favour_range value);
void write(std::string& out, favour const& value);
void write(std::string& out, favour_page const& value);
void write(std::string& out, shared_contact const& value);
void write(std::string& out, favour_answer const& value);
void write(std::string& out, favour_report const& value);
void write(std::string& out, favour_view const& value);
void write(std::string& out, my_favours const& value);
void write(std::string& out, favour_wish const& value);
void write(std::string& out, favour_answer_wish const& value);
void write(std::string& out, favour_decision const& value);
void write(std::string& out, favour_thanks const& value);
void write(std::string& out, favour_report_wish const& value);
void write(std::string& out, favour_hiding const& value);
void write(std::string& out, kiosk const& value);
void write(std::string& out, kiosk_list const& value);
void write(std::string& out, kiosk_view const& value);
void write(std::string& out, check_in_note const& value);
void write(std::string& out, check_in_notes const& value);
void write(std::string& out, check_in_result const& value);
void write(std::string& out, check_in_results const& value);
void write(std::string& out, found_place const& value);
void write(std::string& out, found_places const& value);
void write(std::string& out, desk_kind value);
void write(std::string& out, desk_hit const& value);
void write(std::string& out, desk_group const& value);
void write(std::string& out, desk_answer const& value);

}  // namespace linli::api
