#include "contributions/contribution_answers.h"

#include <fmt/format.h>

#include "activities/activity_store.h"
#include "base/time_text.h"
#include "contributions/contribution_notices.h"
#include "contributions/supporter_ops.h"
#include "people/people_answers.h"
#include "venues/booking_ops.h"
#include "venues/venue_answers.h"

namespace linli::contributions {

namespace {

using people::text_of;

constexpr auto kYear = std::int64_t{365} * 86'400;
constexpr auto kThanksShown = 100;

std::optional<std::string> or_none(std::string const& text) {
  return text.empty() ? std::nullopt : std::optional{text};
}

std::optional<api::localized> or_none(localized const& text) {
  return places::best(text).empty() ? std::nullopt
                                    : std::optional{venues::to_api(text)};
}

api::outcome_numbers to_api(outcome const& o) {
  return {.sessions = o.sessions,
          .attended = o.attended,
          .first_time = o.first_time,
          .answers = o.answers,
          .liked_percent = o.liked_percent};
}

std::optional<std::int64_t> count_of(contribution_kind const kind,
                                     amount const& what) {
  return kind == contribution_kind::money ? std::nullopt
                                          : std::optional{what.count};
}

people::spot spot_of(contribution_row const& c) {
  return {.area = c.area, .venue = c.held_at};
}

std::vector<api::person_chip> chips(store::reader& db,
                                    std::vector<people::person_id> const& all) {
  auto out = std::vector<api::person_chip>{};
  for (auto const who : all) {
    out.push_back(people::chip(db, who));
  }
  return out;
}

std::vector<api::delivery> to_api(std::vector<delivery_row> const& all,
                                  contribution_kind const kind,
                                  std::string const& district) {
  auto numbers = std::map<delivery_id, std::string>{};
  auto out = std::vector<api::delivery>{};
  for (auto const& d : all) {
    numbers[d.key] = text_of(district, d.receipt);
    out.push_back({.id = text_of(d.key.value),
                   .fen = d.what.fen,
                   .count = count_of(kind, d.what),
                   .at = base::rfc3339(d.at),
                   .note = or_none(d.note),
                   .receipt = text_of(d.key.value),
                   .receipt_number = numbers[d.key],
                   .is_reversed = d.reversed_at.has_value(),
                   .reversed_at = {},
                   .reversal_reason = or_none(d.reversal_reason),
                   .instead_of = {}});
    if (d.reversed_at) {
      out.back().reversed_at = base::rfc3339(*d.reversed_at);
    }
    if (d.instead_of) {
      out.back().instead_of = numbers[*d.instead_of];
    }
  }
  return out;
}

api::use to_api(store::reader& db,
                use_row const& u,
                contribution_kind const kind) {
  return {.id = text_of(u.key.value),
          .fen = u.what.fen,
          .count = count_of(kind, u.what),
          .at = base::rfc3339(u.at),
          .what = people::to_api(said_use(db, u)),
          .session = u.session ? std::optional{text_of(u.session->value)}
                               : std::nullopt,
          .is_undone = u.is_undone};
}

api::thanks to_api(thanks_row const& t) {
  return {.supporter = text_of(t.supporter.value),
          .name = venues::to_api(t.name),
          .kind = static_cast<api::contribution_kind>(t.kind),
          .title = t.title,
          .session = t.session ? std::optional{text_of(t.session->value)}
                               : std::nullopt,
          .what = or_none(t.what),
          .at = base::rfc3339(t.at)};
}

}  // namespace

supporter_row const& answer_maker::supporter_of(contribution_row const& c) {
  auto const [at, is_new] = supporters_.try_emplace(c.supporter);
  if (is_new) {
    at->second = *find_supporter(db_, c.supporter);
  }
  return at->second;
}

api::supporter answer_maker::line_of(supporter_row const& s) {
  return {.id = text_of(s.key.value),
          .kind = static_cast<api::supporter_kind>(s.kind),
          .name = venues::to_api(s.name),
          .about = or_none(s.about),
          .area = s.area,
          .is_thanked = s.is_thanked,
          .contributions = count_delivered(db_, s.key),
          .is_demo = s.is_demo};
}

api::supporter_view answer_maker::view_of(supporter_row const& s) {
  auto const is_staff = venues::is_staff(by_, s.area);
  auto const is_theirs = is_speaker(db_, by_, s.key);
  auto out = api::supporter_view{
      .supporter = line_of(s),
      .registration = {},
      .interest = {},
      .speakers = {},
      .contributions = {},
      .outcome = to_api(outcome_of_supporter(db_, s.key, by_.now)),
      .thanks = to_api(list_thanks(db_, {.since = thanked_since(by_.now),
                                         .supporter = s.key,
                                         .limit = kThanksShown}))
                    .thanks,
      .may_change = is_staff,
      .may_pledge = is_staff || is_theirs,
      .revision = is_staff ? std::optional{s.revision} : std::nullopt};
  if (is_staff || is_theirs) {
    out.registration = or_none(s.registration);
    out.interest = or_none(s.interest);
    out.speakers = chips(db_, speakers_of(db_, s.key));
    for (auto const& c : contributions_of(db_, s.key)) {
      out.contributions.push_back(line_of(c));
    }
  }
  return out;
}

api::contribution answer_maker::line_of(contribution_row const& c) {
  auto const& s = supporter_of(c);
  auto const& b = c.balance;
  auto out = api::contribution{
      .id = text_of(c.key.value),
      .supporter = text_of(c.supporter.value),
      .supporter_name = venues::to_api(s.name),
      .kind = static_cast<api::contribution_kind>(c.kind),
      .state = static_cast<api::contribution_state>(c.state),
      .title = c.title,
      .area = c.area,
      .venue = c.venue ? std::optional{text_of(c.venue->value)} : std::nullopt,
      .venue_name = venues::name_of(db_, c.venue),
      .activity =
          c.activity ? std::optional{text_of(c.activity->value)} : std::nullopt,
      .activity_title = {},
      .fen = b.pledged.fen,
      .quantity = {},
      .delivered_fen = b.delivered.fen,
      .delivered_count = count_of(c.kind, b.delivered),
      .used_fen = b.used.fen,
      .used_count = count_of(c.kind, b.used),
      .at = base::rfc3339(c.created_at),
      .reason = or_none(c.reason),
      .has_interest = !s.interest.empty() ||
                      !interested_in(db_, by_, c.supporter, spot_of(c)).empty(),
      .is_demo = c.is_demo,
      .revision = c.revision};
  if (c.kind != contribution_kind::money) {
    out.quantity = api::quantity{.count = b.pledged.count, .unit = c.unit};
  }
  if (auto const a = c.activity ? activities::find_activity(db_, *c.activity)
                                : std::nullopt) {
    out.activity_title = venues::to_api(a->title);
  }
  return out;
}

api::contribution_view answer_maker::view_of(contribution_row const& c) {
  auto const is_staff = venues::is_staff(by_, c.area);
  auto const is_theirs = is_speaker(db_, by_, c.supporter) ||
                         speaks_for(db_, by_.person, c.supporter);
  auto out = api::contribution_view{
      .contribution = line_of(c),
      .about = or_none(c.about),
      .interest = or_none(supporter_of(c).interest),
      .interested =
          chips(db_, interested_in(db_, by_, c.supporter, spot_of(c))),
      .decided_by = {},
      .deliveries = {},
      .uses = {},
      .outcome = to_api(outcome_of_contribution(db_, c.key, by_.now)),
      .may_decide = is_staff && !is_theirs,
      .may_withdraw = contributions::may_withdraw(c.state, c.kind, c.balance)};
  if (is_staff && c.decided_by) {
    out.decided_by = people::chip(db_, *c.decided_by);
  }
  out.deliveries = to_api(deliveries_of(db_, c.key), c.kind, r_.district);
  for (auto const& u : uses_of(db_, c.key)) {
    out.uses.push_back(to_api(db_, u, c.kind));
  }
  return out;
}

api::thanks_list to_api(std::vector<thanks_row> const& all) {
  auto out = api::thanks_list{};
  for (auto const& t : all) {
    out.thanks.push_back(to_api(t));
  }
  return out;
}

std::string said_of(listed_move const& m, std::string const& district) {
  if (m.receipt) {
    return fmt::format("{} {}", m.title, text_of(district, *m.receipt));
  }
  auto const& what = m.used_for.empty() ? m.session_title : m.used_for;
  return what.empty() ? m.title : fmt::format("{} → {}", m.title, what);
}

api::ledger_line to_api(listed_move const& m, std::string const& district) {
  return {.id = text_of(m.row.key.value),
          .number = m.row.number,
          .at = base::rfc3339(m.row.at),
          .from = static_cast<api::ledger_account>(m.row.as.from),
          .to = static_cast<api::ledger_account>(m.row.as.to),
          .fen = m.row.as.fen,
          .is_money = m.row.is_money,
          .contribution = text_of(m.row.contribution.value),
          .supporter_name = venues::to_api(m.supporter),
          .what = said_of(m, district),
          .is_counter = is_counter(m.row.as),
          .reason = or_none(m.reason)};
}

base::instant thanked_since(base::instant const now) {
  return {now.unix_s - kYear};
}

}  // namespace linli::contributions
