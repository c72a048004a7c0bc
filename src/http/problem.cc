#include "http/problem.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

#include "base/text.h"
#include "base/too_often.h"
#include "http/errors.h"
#include "http/json.h"

namespace linli::http {

namespace {

// How long a client should wait when we cannot answer right now, seconds.
constexpr auto kRetryAfter = std::string_view{"2"};

// And when it asked too often and nobody said for how long.
constexpr auto kAgainIn = std::chrono::seconds{60};

void write_member(std::string& out,
                  std::string_view const name,
                  std::string_view const value) {
  out += ',';
  write_json(out, name);
  out += ':';
  write_json(out, value);
}

void write_fields(std::string& out,
                  std::vector<base::field_error> const& fields) {
  out += ",\"fields\":[";
  for (auto const& f : fields) {
    out += "{\"field\":";
    write_json(out, f.field);
    write_member(out, "message", f.message);
    out += "},";
  }
  out.back() = ']';
}

// "zh-TW", "zh-Hant-HK", "en-GB" … as one of ours.
std::optional<language> find_language(std::string_view const tag) {
  auto const folded = base::fold(tag);
  auto const begins = [&](std::string_view const with) {
    return folded == with ||
           (folded.starts_with(with) && folded[with.size()] == '-');
  };
  for (auto const* const hant : {"zh-hant", "zh-tw", "zh-hk", "zh-mo"}) {
    if (begins(hant)) {
      return language::zh_hant;
    }
  }
  if (begins("zh")) {
    return language::zh;
  }
  return begins("en") ? std::optional{language::en} : std::nullopt;
}

// q of "en;q=0.8"; 1 when there is none (RFC 9110 12.4.2).
double weight_of(std::string_view const parameters) {
  auto const at = parameters.find("q=");
  if (at == std::string_view::npos) {
    return 1;
  }
  return base::parse_number(base::trim(parameters.substr(at + 2))).value_or(0);
}

/// "{minutes}" is what stands in the catalogue.
std::string in_minutes(std::string_view const sentence,
                       std::chrono::seconds const wait) {
  constexpr auto kPlace = std::string_view{"{minutes}"};
  auto out = std::string{sentence};
  if (auto const at = out.find(kPlace); at != std::string::npos) {
    out.replace(
        at, kPlace.size(),
        std::to_string(std::chrono::ceil<std::chrono::minutes>(wait).count()));
  }
  return out;
}

response made(request const& asked,
              int const status,
              std::string_view const code,
              std::vector<base::field_error> const& fields,
              std::chrono::seconds const wait = kAgainIn) {
  auto const* const listed = find_error(code);
  auto const* const entry =
      listed != nullptr ? listed : find_error("http.internal");
  auto out = std::string{"{\"type\":"};
  write_json(out, "/api#error-" + std::string{code});
  write_member(out, "title", entry->title.in(asked.speaks));
  out += ",\"status\":";
  write_json(out, std::int64_t{status});
  write_member(out, "code", code);
  write_member(out, "detail", in_minutes(entry->next.in(asked.speaks), wait));
  if (!fields.empty()) {
    write_fields(out, fields);
  }
  if (status == 429) {
    out += ",\"again_in_s\":" + std::to_string(wait.count());
  }
  write_member(out, "request_id", asked.id);
  out += '}';
  auto answer = ok(std::move(out), "application/problem+json");
  answer.status = status;
  answer.cache_control = "no-store";
  if (status == 429) {
    answer.headers.push_back({"Retry-After", std::to_string(wait.count())});
  }
  if (status == 503) {
    answer.headers.push_back({"Retry-After", std::string{kRetryAfter}});
  }
  return answer;
}

struct named_fault {
  std::string_view name;  // as errors.yaml writes it
  int status;
};

constexpr auto kNamedFaults = std::to_array<named_fault>({
    {"invalid", 400},
    {"unauthorized", 401},
    {"forbidden", 403},
    {"not_found", 404},
    {"wrong_method", 405},
    {"conflict", 409},
    {"changed", 412},
    {"too_large", 413},
    {"address_too_long", 414},
    {"too_many", 429},
    {"header_too_large", 431},
    {"internal", 500},
    {"io", 500},
    {"unavailable", 503},
});

}  // namespace

error_entry const* find_error(std::string_view const code) {
  auto const all = error_catalogue();
  auto const found =
      std::ranges::lower_bound(all, code, {}, &error_entry::code);
  return found != all.end() && found->code == code ? &*found : nullptr;
}

int status_of(fault const kind) {
  switch (kind) {
    case fault::invalid: return 400;
    case fault::unauthorized: return 401;
    case fault::forbidden: return 403;
    case fault::not_found: return 404;
    case fault::conflict: return 409;
    case fault::changed: return 412;
    case fault::too_many: return 429;
    case fault::too_large: return 413;
    case fault::unavailable: return 503;
    case fault::io: return 500;
  }
  return 500;
}

response problem(request const& asked, std::string_view const code) {
  auto const* const entry = find_error(code);
  auto const fault_name = entry != nullptr ? entry->fault : "internal";
  auto const found =
      std::ranges::find(kNamedFaults, fault_name, &named_fault::name);
  return made(asked, found->status, code, {});
}

response problem(request const& asked, base::error const& what) {
  auto const* const too_often = dynamic_cast<base::too_often const*>(&what);
  return made(asked, status_of(what.kind()), what.code(), what.fields(),
              too_often != nullptr ? too_often->again_in() : kAgainIn);
}

language language_of(request const& asked) {
  if (auto const lang = query(asked, "lang")) {
    if (auto const found = find_language(*lang)) {
      return *found;
    }
  }
  auto best = language::zh;
  auto best_weight = 0.0;
  auto const accepted = header(asked, "Accept-Language").value_or("");
  if (!base::is_utf8(accepted)) {
    return best;
  }
  for (auto const part : base::split(accepted, ',')) {
    auto const semicolon = std::min(part.find(';'), part.size());
    auto const found = find_language(base::trim(part.substr(0, semicolon)));
    auto const weight = weight_of(part.substr(semicolon));
    if (found && weight > best_weight) {
      best = *found;
      best_weight = weight;
    }
  }
  return best;
}

}  // namespace linli::http
