#include "places/csv.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "base/error.h"
#include "base/text.h"

namespace linli::places {

namespace {

constexpr auto kUtf16LittleBom = std::string_view{"\xff\xfe"};
constexpr auto kUtf16BigBom = std::string_view{"\xfe\xff"};

struct converter {
  explicit converter(char const* const name) {
    auto status = U_ZERO_ERROR;
    handle = ucnv_open(name, &status);
    ucnv_setToUCallBack(handle, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr,
                        nullptr, &status);
  }
  ~converter() { ucnv_close(handle); }
  converter(converter const&) = delete;
  converter& operator=(converter const&) = delete;

  UConverter* handle{nullptr};
};

/// Nothing when the bytes are not of that encoding.
std::optional<std::string> convert(std::string_view const bytes,
                                   char const* const encoding) {
  auto const c = converter{encoding};
  auto status = U_ZERO_ERROR;
  auto const text = icu::UnicodeString{
      bytes.data(), static_cast<std::int32_t>(bytes.size()), c.handle, status};
  if (U_FAILURE(status)) {
    return std::nullopt;
  }
  auto out = std::string{};
  text.toUTF8String(out);
  return out;
}

std::size_t line_of(std::string_view const text, std::size_t const at) {
  return 1 + static_cast<std::size_t>(std::count(
                 text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at),
                 '\n'));
}

/// The candidate the header line has most of; a comma when it has none.
char separator_of(std::string_view const text) {
  auto const header = text.substr(0, text.find('\n'));
  auto best = ',';
  auto most = std::count(header.begin(), header.end(), ',');
  for (auto const c : {';', '\t'}) {
    if (auto const n = std::count(header.begin(), header.end(), c); n > most) {
      most = n;
      best = c;
    }
  }
  return best;
}

/// Walks the text once; positions are bytes.
class scanner {
 public:
  scanner(std::string_view const text, std::string_view const file)
      : text_{text}, file_{file}, separator_{separator_of(text)} {}

  bool is_at_end() const { return at_ >= text_.size(); }

  csv_row next_row() {
    auto row = csv_row{.line = line_, .fields = {}};
    for (;;) {
      row.fields.push_back(next_field());
      if (is_at_end() || text_[at_] != separator_) {
        break;
      }
      ++at_;
    }
    skip_line_end();
    return row;
  }

 private:
  std::string next_field() {
    return !is_at_end() && text_[at_] == '"' ? quoted_field() : plain_field();
  }

  std::string plain_field() {
    auto const stops = std::array{separator_, '\n', '\r'};
    auto const end = std::min(
        text_.size(),
        text_.find_first_of(std::string_view{stops.data(), stops.size()}, at_));
    auto const field = text_.substr(at_, end - at_);
    at_ = end;
    return std::string{field};
  }

  std::string quoted_field() {
    auto const opened = at_;
    auto field = std::string{};
    for (++at_;;) {
      auto const quote = text_.find('"', at_);
      if (quote == std::string_view::npos) {
        fail_quote(opened, "is never closed");
      }
      auto const part = text_.substr(at_, quote - at_);
      line_ +=
          static_cast<std::size_t>(std::count(part.begin(), part.end(), '\n'));
      field += part;
      at_ = quote + 1;
      if (is_at_end() || text_[at_] != '"') {
        break;
      }
      field += '"';
      ++at_;
    }
    if (!is_at_end() && text_[at_] != separator_ && text_[at_] != '\n' &&
        text_[at_] != '\r') {
      fail_quote(opened, "is followed by more text before the next separator");
    }
    return field;
  }

  void skip_line_end() {
    if (!is_at_end() && text_[at_] == '\r') {
      ++at_;
      if (!is_at_end() && text_[at_] == '\n') {
        ++at_;
      }
      ++line_;
    } else if (!is_at_end() && text_[at_] == '\n') {
      ++at_;
      ++line_;
    }
  }

  [[noreturn]] void fail_quote(std::size_t const at,
                               std::string_view const what) const {
    auto const line_start = text_.rfind('\n', at);
    auto const column =
        at - (line_start == std::string_view::npos ? 0 : line_start + 1) + 1;
    throw base::error{
        fault::invalid, "places.csv_quote",
        fmt::format("{}, line {}, byte {}: the quoted field that begins here "
                    "{}. A quotation mark inside a field is written twice.",
                    file_, line_of(text_, at), column, what)};
  }

  std::string_view text_;
  std::string_view file_;
  char separator_;
  std::size_t at_{0};
  std::size_t line_{1};
};

bool is_blank(csv_row const& row) {
  return std::all_of(row.fields.begin(), row.fields.end(),
                     [](auto const& f) { return base::trim(f).empty(); });
}

void add_row(csv_table& table, csv_row row) {
  if (is_blank(row)) {
    return;
  }
  // Spreadsheets leave empty cells at the end out, or add some.
  while (row.fields.size() > table.header.size() && row.fields.back().empty()) {
    row.fields.pop_back();
  }
  if (row.fields.size() != table.header.size()) {
    table.dropped.push_back(
        {row.line, row.fields.front(),
         fmt::format("it has {} fields where the header has {}",
                     row.fields.size(), table.header.size())});
    return;
  }
  table.rows.push_back(std::move(row));
}

}  // namespace

decoded_text decode_text(std::string_view const bytes,
                         std::string_view const file) {
  if (bytes.starts_with(kUtf16LittleBom) || bytes.starts_with(kUtf16BigBom)) {
    if (auto text = convert(bytes, "UTF-16")) {
      return {*std::move(text), "UTF-16"};
    }
  }
  auto const body =
      bytes.starts_with(kUtf8Bom) ? bytes.substr(kUtf8Bom.size()) : bytes;
  if (base::is_utf8(body)) {
    return {std::string{body}, "UTF-8"};
  }
  if (auto text = convert(bytes, "GB18030")) {
    return {*std::move(text), "GB 18030"};
  }
  throw base::error{
      fault::invalid, "places.csv_encoding",
      fmt::format("{} is neither UTF-8, UTF-16 nor GB 18030. Save it as UTF-8 "
                  "(in a spreadsheet: \"CSV UTF-8\") and try again.",
                  file)};
}

csv_table parse_csv(std::string_view const bytes, std::string_view const file) {
  auto const decoded = decode_text(bytes, file);
  auto table = csv_table{.file = std::string{file},
                         .header = {},
                         .rows = {},
                         .dropped = {},
                         .encoding = decoded.encoding};
  auto scan = scanner{decoded.text, file};
  while (table.header.empty() && !scan.is_at_end()) {
    if (auto row = scan.next_row(); !is_blank(row)) {
      table.header = std::move(row.fields);
    }
  }
  ensure(
      !table.header.empty(), fault::invalid, "places.csv_empty",
      fmt::format("{} is empty. Its first line must name the columns.", file));
  while (!scan.is_at_end()) {
    add_row(table, scan.next_row());
  }
  return table;
}

}  // namespace linli::places
