#include "places/hours_import.h"

// The only file that sees Qt.
#include <KOpeningHours/Interval>
#include <KOpeningHours/OpeningHours>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "base/text.h"

namespace linli::places {

namespace {

using day_spans = std::vector<open_span>;  // minutes of that day, to 1440

constexpr auto kDaysAhead = 366;
constexpr auto kDaysPerWeek = 7;

/// An expression cut in two: what holds on ordinary days and the times of
/// public holidays. KOpeningHours would want a calendar of holidays to read
/// `PH`; Linli keeps the calendar itself (table holiday).
struct two_parts {
  std::string ordinary;
  std::optional<std::string> holiday;
};

/// "PH,Su 10:00-14:00" to the rule for Sundays and the times of holidays.
void add_rule(two_parts& parts, QString const& rule) {
  static auto const has_ph = QRegularExpression{R"(\bPH\b)"};
  static auto const ph_and_comma =
      QRegularExpression{R"(\bPH\b\s*,\s*|\s*,\s*\bPH\b|\bPH\b)"};
  static auto const selector =
      QRegularExpression{R"(^((?:PH|Mo|Tu|We|Th|Fr|Sa|Su|[-,\s])+)(.*)$)"};
  auto const append = [&](QString const& text) {
    parts.ordinary += (parts.ordinary.empty() ? "" : "; ");
    parts.ordinary += text.trimmed().toStdString();
  };
  auto const cut = selector.match(rule);
  if (!rule.contains(has_ph) || !cut.hasMatch()) {
    append(rule);
    return;
  }
  parts.holiday = cut.captured(2).trimmed().toStdString();
  auto const days = cut.captured(1).remove(ph_and_comma);
  if (!days.trimmed().isEmpty()) {
    append(days + cut.captured(2));
  }
}

two_parts without_holidays(std::string_view const expression) {
  // "Mo-Fr 08:00-12:00, PH off": an additional rule after a comma.
  static auto const comma_ph =
      QRegularExpression{R"(([0-9]|off)\s*,\s*(?=PH\b))"};
  auto text =
      QString::fromUtf8(expression.data(), static_cast<int>(expression.size()));
  text.replace(comma_ph, "\\1; ");
  auto parts = two_parts{};
  for (auto const& rule : text.split(u';')) {
    if (!rule.trimmed().isEmpty()) {
      add_rule(parts, rule.trimmed());
    }
  }
  return parts;
}

/// Months, years, weeks of the year, nth weekdays, the sun: the week is not
/// the same all year.
bool depends_on_the_date(std::string const& expression) {
  static auto const dated = QRegularExpression{
      "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[0-9]{4}|week|easter|"
      "\\[|sunrise|sunset|dawn|dusk",
      QRegularExpression::CaseInsensitiveOption};
  return QString::fromStdString(expression).contains(dated);
}

std::optional<KOpeningHours::OpeningHours> parsed(std::string const& text,
                                                  QTimeZone const& zone,
                                                  geo::latlng const at) {
  auto hours = KOpeningHours::OpeningHours{};
  hours.setLocation(static_cast<float>(at.lat), static_cast<float>(at.lng));
  hours.setRegion(u"CN");
  hours.setTimeZone(zone);
  hours.setExpression(text.data(), text.size());
  if (hours.error() != KOpeningHours::OpeningHours::NoError) {
    return std::nullopt;
  }
  return hours;
}

/// Wall-clock minutes since the midnight before `first`. KOpeningHours
/// answers with the right date and time but in the machine's own time zone,
/// so its moments must never be compared as moments.
qint64 wall_minutes(QDate const first, QDateTime const& t) {
  return first.daysTo(t.date()) * kMinutesPerDay +
         t.time().msecsSinceStartOfDay() / 60'000;
}

/// Puts [from, to) into the days it touches, cut at midnight.
void add_interval(qint64 const from,
                  qint64 const to,
                  std::vector<day_spans>& days) {
  for (auto day = from / kMinutesPerDay; day * kMinutesPerDay < to; ++day) {
    auto const midnight = day * kMinutesPerDay;
    days[static_cast<std::size_t>(day)].push_back(
        {static_cast<std::int32_t>(std::max(from, midnight) - midnight),
         static_cast<std::int32_t>(std::min(to, midnight + kMinutesPerDay) -
                                   midnight)});
  }
}

struct calendar {
  std::vector<day_spans> days;
  bool is_known{true};
};

calendar evaluate(KOpeningHours::OpeningHours const& hours,
                  QDate const first,
                  int const count,
                  QTimeZone const& zone) {
  auto out = calendar{std::vector<day_spans>(static_cast<std::size_t>(count))};
  auto const last = qint64{count} * kMinutesPerDay;
  auto reached = -last;  // guards against intervals that do not move on
  for (auto i = hours.interval(QDateTime{first, QTime{0, 0}, zone});
       i.isValid(); i = hours.nextInterval(i)) {
    auto const from = i.hasOpenBegin()
                          ? 0
                          : std::max<qint64>(0, wall_minutes(first, i.begin()));
    auto const end = i.hasOpenEnd() ? last : wall_minutes(first, i.end());
    // "20:00+": the estimated end is a guess, the best there is.
    auto const to = i.hasOpenEnd()
                        ? last
                        : std::min(last, wall_minutes(first, i.estimatedEnd()));
    if (i.state() == KOpeningHours::Interval::Open && from < to) {
      add_interval(from, to, out.days);
    }
    out.is_known &= i.state() != KOpeningHours::Interval::Unknown;
    if (end >= last || end <= reached) {
      break;
    }
    reached = end;
  }
  return out;
}

/// The day's spans seen most often on each weekday; the earliest seen wins a
/// tie.
std::array<day_spans, kDaysPerWeek> usual_days(
    std::vector<day_spans> const& days, int const first_weekday) {
  auto usual = std::array<day_spans, kDaysPerWeek>{};
  for (auto weekday = 0; weekday != kDaysPerWeek; ++weekday) {
    auto best = 0;
    auto seen = std::vector<std::pair<day_spans const*, int>>{};
    for (auto d = (weekday - first_weekday + kDaysPerWeek) % kDaysPerWeek;
         d < static_cast<int>(days.size()); d += kDaysPerWeek) {
      auto const& day = days[static_cast<std::size_t>(d)];
      auto at = std::find_if(seen.begin(), seen.end(),
                             [&](auto const& s) { return *s.first == day; });
      at = at == seen.end() ? seen.insert(at, {&day, 0}) : at;
      ++at->second;
    }
    for (auto const& [day, count] : seen) {
      if (count > best) {
        best = count;
        usual[static_cast<std::size_t>(weekday)] = *day;
      }
    }
  }
  return usual;
}

void fill(opening_hours& out, std::vector<day_spans> days, QDate const first) {
  for (auto& day : days) {
    make_proper(day);  // joins "8-12, 12-17"
  }
  auto const first_weekday = first.dayOfWeek() - 1;  // Qt: Monday is 1
  auto const usual = usual_days(days, first_weekday);
  for (auto weekday = 0; weekday != kDaysPerWeek; ++weekday) {
    for (auto const s : usual[static_cast<std::size_t>(weekday)]) {
      auto const base = weekday * kMinutesPerDay;
      out.week.push_back({base + s.from, base + s.to});
    }
  }
  make_proper(out.week);
  for (auto d = std::size_t{0}; d != days.size(); ++d) {
    auto const weekday = (static_cast<std::size_t>(first_weekday) + d) %
                         std::size_t{kDaysPerWeek};
    if (days[d] != usual[weekday]) {
      auto const date = first.addDays(static_cast<qint64>(d));
      out.exceptions.push_back(
          {date.toString(Qt::ISODate).toStdString(), days[d]});
    }
  }
}

/// The times of one day, as "10:00-14:00" or "off".
std::optional<day_spans> spans_of_a_day(std::string const& times,
                                        QDate const first,
                                        QTimeZone const& zone,
                                        geo::latlng const at) {
  auto const hours = parsed("Mo-Su " + times, zone, at);
  if (!hours) {
    return std::nullopt;
  }
  auto day = evaluate(*hours, first, 1, zone).days.front();
  make_proper(day);
  return day;
}

}  // namespace

std::optional<opening_hours> parse_opening_hours(
    std::string_view const expression, hours_context const& context) {
  auto const zone = QTimeZone{QByteArray::fromStdString(context.time_zone)};
  if (!zone.isValid() || base::trim(expression).empty()) {
    return std::nullopt;
  }
  auto const first =
      QDateTime::fromSecsSinceEpoch(context.now.unix_s, zone).date();
  auto const parts = without_holidays(expression);
  auto out = opening_hours{.is_known = true,
                           .week = {},
                           .holidays = {},
                           .exceptions = {},
                           .source = std::string{expression}};
  if (parts.holiday) {
    out.holidays = spans_of_a_day(*parts.holiday, first, zone, context.at);
    if (!out.holidays) {
      return std::nullopt;
    }
  }
  if (parts.ordinary.empty()) {
    return out;
  }
  auto const hours = parsed(parts.ordinary, zone, context.at);
  if (!hours) {
    return std::nullopt;
  }
  auto const is_dated = depends_on_the_date(parts.ordinary);
  auto year =
      evaluate(*hours, first, is_dated ? kDaysAhead : kDaysPerWeek, zone);
  if (!year.is_known) {
    return std::nullopt;
  }
  fill(out, std::move(year.days), first);
  return out;
}

}  // namespace linli::places
