#include "activities/feed.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "activities/print_words.h"
#include "base/time_text.h"
#include "base/time_zone.h"
#include "people/dictionary.h"
#include "people/spoken_time.h"

namespace linli::activities {

namespace {

std::string_view code_of(http::language const in) {
  return in == http::language::en        ? "en"
         : in == http::language::zh_hant ? "zh-TW"
                                         : "zh-CN";
}

/// Characters XML 1.0 does not have are left out.
std::string escaped(std::string_view const text) {
  auto out = std::string{};
  for (auto const c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') {
          out += c;
        }
    }
  }
  return out;
}

std::string title_of(feed_head const& head, announced const& one) {
  auto const when =
      people::spoken(base::wall_time_of(one.session.terms.starts_at, head.zone),
                     base::wall_time_of(one.session.terms.ends_at, head.zone))
          .in(people::language_of(head.speaks));
  auto const& title = said(one.activity.title, head.speaks);
  return one.session.terms.is_cancelled
             ? fmt::format("【{}】{} {}", said("cancelled", head.speaks), title,
                           when)
             : fmt::format("{} {}", title, when);
}

std::string text_of(feed_head const& head, announced const& one) {
  auto const& about = said(one.activity.about, head.speaks);
  auto out = one.session.terms.is_cancelled ? one.session.reason
                                            : terms_line(one, head.speaks);
  for (auto const& more : {one.where, about}) {
    out += more.empty() ? "" : (out.empty() ? "" : "\n") + more;
  }
  return out;
}

/// Later with every change: a second for each.
std::string changed_at(announced const& one) {
  return base::rfc3339(
      {one.session.created_at.unix_s + one.session.revision - 1});
}

std::string id_of(feed_head const& head, announced const& one) {
  return fmt::format("{}:session:{}", head.id, one.session.key.value);
}

}  // namespace

std::string atom_feed(feed_head const& head,
                      std::vector<announced> const& all) {
  auto out = fmt::format(
      R"(<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{}">
<id>{}</id>
<title>{}</title>
<updated>{}</updated>
<link rel="self" type="application/atom+xml" href="{}"/>
<link rel="alternate" type="text/html" href="{}"/>
<author><name>Linli</name></author>
)",
      code_of(head.speaks), escaped(head.id), escaped(head.title),
      base::rfc3339(head.updated), escaped(head.self), escaped(head.link));
  for (auto const& one : all) {
    out += fmt::format(
        R"(<entry>
<id>{}</id>
<title>{}</title>
<published>{}</published>
<updated>{}</updated>
<link rel="alternate" type="text/html" href="{}"/>
<content type="text">{}</content>
</entry>
)",
        escaped(id_of(head, one)), escaped(title_of(head, one)),
        base::rfc3339(one.session.created_at), changed_at(one),
        escaped(one.link), escaped(text_of(head, one)));
  }
  return out + "</feed>\n";
}

std::string json_feed(feed_head const& head,
                      std::vector<announced> const& all) {
  using json = nlohmann::json;
  auto items = json::array();
  for (auto const& one : all) {
    items.push_back({{"id", id_of(head, one)},
                     {"url", one.link},
                     {"title", title_of(head, one)},
                     {"content_text", text_of(head, one)},
                     {"date_published", base::rfc3339(one.session.created_at)},
                     {"date_modified", changed_at(one)},
                     {"_linli",
                      {{"from", base::rfc3339(one.session.terms.starts_at)},
                       {"until", base::rfc3339(one.session.terms.ends_at)},
                       {"is_cancelled", one.session.terms.is_cancelled}}}});
  }
  return json{{"version", "https://jsonfeed.org/version/1.1"},
              {"title", head.title},
              {"home_page_url", head.link},
              {"feed_url", head.self},
              {"language", code_of(head.speaks)},
              {"items", items}}
      .dump();
}

}  // namespace linli::activities
