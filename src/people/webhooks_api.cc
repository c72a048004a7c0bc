#include "api/generated/bodies.h"
#include "api/generated/operations.h"
#include "api/json.h"

#include "base/error.h"
#include "base/text.h"
#include "base/time_text.h"
#include "people/audit.h"
#include "people/outbox.h"
#include "people/people_answers.h"
#include "people/people_api.h"
#include "people/webhook_ops.h"

namespace linli::people {

namespace {

api::webhook as_webhook(webhook_row const& w, std::string const& secret) {
  auto out = api::webhook{.id = text_of(w.key.value),
                          .name = w.name,
                          .url = w.url,
                          .events = {},
                          .is_paused = w.state == webhook_state::paused,
                          .since = rfc3339(w.created_at),
                          .delivered_at = {},
                          .problem = {},
                          .secret = {}};
  for (auto const e : base::split(w.events, ',')) {
    out.events.emplace_back(e);
  }
  if (w.delivered_at) {
    out.delivered_at = rfc3339(*w.delivered_at);
  }
  if (!w.problem.empty()) {
    out.problem = w.problem;
  }
  if (!secret.empty()) {
    out.secret = secret;
  }
  return out;
}

http::response answer(new_webhook const& made) {
  return http::ok(api::to_json(as_webhook(made.row, made.secret)));
}

http::response list(people_needs const& needs, http::request const& asked) {
  api::parse_list_webhooks(asked);
  auto const [r, by] = visit_of(needs, asked);
  return http::ok(r->db.read([](store::reader& db) {
    auto out = api::webhook_list{.webhooks = {}, .actions = audit_actions(db)};
    for (auto const& w : list_webhooks(db)) {
      out.webhooks.push_back(as_webhook(w, {}));
    }
    return api::to_json(out);
  }));
}

http::response create(people_needs const& needs, http::request const& asked) {
  api::parse_add_webhook(asked);
  auto const wish = api::parse_add_webhook_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(add_webhook(*r, by, {wish.name, wish.url, wish.events}));
}

http::response change(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_change_webhook(asked);
  auto const wish = api::parse_change_webhook_body(asked);
  auto const [r, by] = visit_of(needs, asked);
  return answer(
      change_webhook(*r, by, {key_from(p.webhook_id)},
                     {.name = wish.name,
                      .url = wish.url,
                      .events = wish.events,
                      .is_paused = wish.is_paused,
                      .renews_secret = wish.renew_secret.value_or(false)}));
}

http::response remove(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_remove_webhook(asked);
  auto const [r, by] = visit_of(needs, asked);
  remove_webhook(*r, by, {key_from(p.webhook_id)});
  return http::no_content();
}

http::response send_test(people_needs const& needs,
                         http::request const& asked) {
  auto const p = api::parse_try_webhook(asked);
  auto const [r, by] = visit_of(needs, asked);
  try_webhook(*r, by, {key_from(p.webhook_id)});
  return http::no_content();
}

http::response undelivered(people_needs const& needs,
                           http::request const& asked) {
  auto const p = api::parse_list_undelivered(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const limit = static_cast<std::size_t>(p.limit);
  return http::ok(r->db.read([&](store::reader& db) {
    auto const rows = given_up_messages(db, p.after ? key_from(*p.after) : 0,
                                        static_cast<int>(limit) + 1);
    auto out = api::undelivered_page{};
    for (auto i = std::size_t{0}; i != rows.size() && i != limit; ++i) {
      auto const& row = rows[i];
      out.messages.push_back({.id = text_of(row.key.value),
                              .kind = static_cast<api::message_kind>(row.kind),
                              .at = rfc3339(row.created_at),
                              .tries = row.tries,
                              .problem = row.problem});
    }
    if (rows.size() > limit) {
      out.next = out.messages.back().id;
    }
    return api::to_json(out);
  }));
}

template <typename Work>
http::response with_message(registry const& r,
                            caller const& by,
                            std::string_view const action,
                            Work&& work) {
  r.db.write([&](store::writer& tx) {
    ensure(work(tx), fault::not_found, "people.no_such_message",
           "There is no such message that was laid aside.");
    record(r, tx, by, action, std::nullopt, by.areas->root());
  });
  return http::no_content();
}

http::response resend(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_resend_undelivered(asked);
  auto const [r, by] = visit_of(needs, asked);
  auto const now = by.now;
  auto answer = with_message(*r, by, "message.resent", [&](auto& tx) {
    return revive_message(tx, {key_from(p.message_id)}, now);
  });
  r->wake_postman();
  return answer;
}

http::response drop(people_needs const& needs, http::request const& asked) {
  auto const p = api::parse_drop_undelivered(asked);
  auto const [r, by] = visit_of(needs, asked);
  return with_message(*r, by, "message.dropped", [&](auto& tx) {
    return drop_message(tx, {key_from(p.message_id)});
  });
}

}  // namespace

void mount_webhooks(http::router& r, people_needs const& needs) {
  using http::verb;
  auto const d = std::string{"/api/v1/d/{district}"};
  auto const add = adder(r, needs, d);
  add(verb::get, "/webhooks", list);
  add(verb::post, "/webhooks", create);
  add(verb::patch, "/webhooks/{webhook_id}", change);
  add(verb::del, "/webhooks/{webhook_id}", remove);
  add(verb::post, "/webhooks/{webhook_id}/try", send_test);
  add(verb::get, "/undelivered", undelivered);
  add(verb::post, "/undelivered/{message_id}", resend);
  add(verb::del, "/undelivered/{message_id}", drop);
}

}  // namespace linli::people
