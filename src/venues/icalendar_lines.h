#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// An iCalendar object as it stands in its text, with the numbers of its lines:
/// libical does not keep them, and whoever reads a calendar that is not
/// understood wants to know where.
namespace linli::venues {

struct ical_property {
  std::string name{};  // in capitals
  std::vector<std::pair<std::string, std::string>> parameters{};
  std::string value{};
  std::string text{};  // all of it, unfolded
  int line{};          // from 1
};

/// "" for one it does not have; quotes are taken off.
std::string parameter_of(ical_property const& p, std::string_view name);

/// The values of a property that may have several ("EXDATE:…,…").
std::vector<std::string> values_of(ical_property const& p);

struct ical_event {
  int line{};  // of its BEGIN:VEVENT
  std::vector<ical_property> properties{};
};

/// The properties of a name, in their order.
std::vector<ical_property const*> all_of(ical_event const& e,
                                         std::string_view name);
/// The first of them, or null.
ical_property const* first_of(ical_event const& e, std::string_view name);

struct ical_text {
  std::string method{};  // of the calendar: "PUBLISH"
  std::vector<ical_event> events{};
};

/// The events of a calendar without what is within them (alarms).
ical_text lines_of_calendar(std::string_view text);

}  // namespace linli::venues
