#include "people/import_rules.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>

#include "base/error.h"
#include "base/text.h"

namespace linli::people {

namespace {

/// What stands in a cell: lines and tabs become spaces (a spreadsheet's cell
/// may have several lines), and what nobody can see is nothing.
std::string one_line(std::string text) {
  for (auto& c : text) {
    c = static_cast<unsigned char>(c) < 0x20U ? ' ' : c;
  }
  return base::fold(text).empty() ? std::string{} : base::normalize(text);
}

constexpr auto kNames = std::to_array<std::string_view>(
    {"name", "phone", "email", "identity_number", "born", "area", "building",
     "door", "capacity", "language"});
constexpr auto kMostInName = std::size_t{60};      // characters
constexpr auto kMostInAddress = std::size_t{120};  // characters
constexpr auto kMostInDoor = std::size_t{40};      // characters

struct heading {
  import_field field;
  std::string_view words;  // folded, with | between
};

constexpr auto kHeadings = std::to_array<heading>({
    {import_field::name, "姓名|居民姓名|名字|name|full name|fullname"},
    {import_field::phone,
     "手机|手机号|手机号码|电话|电话号码|联系电话|联系方式|手機|手機號碼|電話|"
     "聯絡電話|phone|mobile|tel|telephone|phone number|mobile number"},
    {import_field::email, "邮箱|电子邮箱|邮件|信箱|電子郵件|email|e-mail|mail"},
    {import_field::identity_number,
     "身份证号|身份证|身份证号码|证件号|证件号码|公民身份号码|身分證號|"
     "identity number|id number|identity|id card"},
    {import_field::born,
     "出生日期|出生年月|出生|生日|出生年份|出生年|born|birthday|birth date|"
     "date of birth|birth year"},
    {import_field::area,
     "居委会|居委|社区|所属居委会|所属社区|居民区|街道|片区|居委會|社區|area|"
     "community|subdistrict|area code"},
    {import_field::building,
     "楼栋|地址|住址|家庭住址|现住址|小区|弄号|楼号|樓棟|building|address"},
    {import_field::door, "门牌|门牌号|室号|室|房号|房间号|門牌|door|room|flat"},
    {import_field::capacity,
     "身份|身份类型|人员类型|类型|身分|capacity|capacities|is"},
    {import_field::language, "语言|語言|language"},
});

// How people write "手机 号*" and "手机号（必填）".
std::string bare(std::string_view const text) {
  auto out = std::string{};
  auto folded = base::fold(base::trim(text));
  for (auto const mark : {"(", "*", ":"}) {
    if (auto const at = folded.find(mark); at != folded.npos && at != 0) {
      folded.resize(at);
    }
  }
  return std::string{base::trim(folded)};
}

bool is_said(std::string_view const words, std::string_view const text) {
  return std::ranges::any_of(base::split(words, '|'),
                             [&](auto const w) { return w == text; });
}

bool is_digits(std::string_view const text) {
  return !text.empty() && std::ranges::all_of(text, [](char const c) {
    return c >= '0' && c <= '9';
  });
}

/// A number as a spreadsheet writes it out: 13800001234.0.
std::string without_decimals(std::string_view const text) {
  return text.ends_with(".0") && is_digits(text.substr(0, text.size() - 2))
             ? std::string{text.substr(0, text.size() - 2)}
             : std::string{text};
}

/// 1.38E+10: the last digits are gone.
bool is_rounded(std::string_view const text) {
  auto const e = text.find_first_of("eE");
  return e != text.npos && e != 0 && is_digits(text.substr(0, 1)) &&
         text.substr(e).find('+') == 1;
}

bool is_formula(std::string_view const text) {
  return text.starts_with('=') || text.starts_with('@');
}

std::string date_of_serial(int const days) {
  using namespace std::chrono;
  auto const date = year_month_day{sys_days{year{1899} / December / 30} +
                                   std::chrono::days{days}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::optional<capacity> capacity_from(std::string_view const text) {
  constexpr auto kWords = std::to_array<std::string_view>(
      {"居民|resident", "工作人员|干部|社工|工作人員|幹部|staff",
       "志愿者|志願者|volunteer",
       "委员|委员会成员|共建委员会成员|委員|committee member|committee_member",
       "商户|商家|商戶|merchant", "组织|社会组织|社會組織|organisation"});
  auto const asked = base::fold(text);
  for (auto i = std::size_t{0}; i != kWords.size(); ++i) {
    if (is_said(kWords[i], asked)) {
      return static_cast<capacity>(i);
    }
  }
  return std::nullopt;
}

std::optional<language> language_from(std::string_view const text) {
  auto const asked = base::fold(text);
  return is_said("zh|zh-cn|中文|简体|简体中文|普通话|chinese", asked)
             ? std::optional{language::zh}
         : is_said("zh-tw|繁体|繁體|繁体中文|繁體中文", asked)
             ? std::optional{language::zh_hant}
         : is_said("en|英文|英语|english", asked) ? std::optional{language::en}
                                                  : std::nullopt;
}

/// One row being read.
class row_reader {
 public:
  row_reader(sheet const& from,
             import_mapping const& mapping,
             import_place const& place)
      : from_{from}, mapping_{mapping}, place_{place} {}

  import_line read(sheet::row const& row) {
    out_ = {.line = row.line};
    auto said = std::array<std::string, kImportFields>{};
    for (auto i = std::size_t{0}; i != mapping_.size(); ++i) {
      if (mapping_[i]) {
        column_[static_cast<std::size_t>(*mapping_[i])] = from_.header[i];
        said[static_cast<std::size_t>(*mapping_[i])] = one_line(row.values[i]);
      }
    }
    take_name(said[0]);
    take_sealed(import_field::phone, sealed_field::phone,
                without_decimals(said[1]), normal_phone);
    take_sealed(import_field::email, sealed_field::email, said[2],
                normal_email);
    take_sealed(import_field::identity_number, sealed_field::identity_number,
                without_decimals(said[3]), normal_identity_number);
    take_born(without_decimals(said[4]));
    take_area(said[5]);
    take_home(said[6], without_decimals(said[7]));
    take_capacities(said[8]);
    if (!said[9].empty()) {
      out_.speaks = language_from(said[9]);
      expect(out_.speaks.has_value(), import_field::language, "language");
    }
    return std::move(out_);
  }

 private:
  void expect(bool const holds,
              import_field const f,
              std::string_view const code) {
    if (!holds) {
      out_.problems.push_back(
          {column_[static_cast<std::size_t>(f)], std::string{code}});
    }
  }

  void take_name(std::string const& text) {
    expect(!text.empty(), import_field::name, "name_missing");
    expect(base::count_code_points(text) <= kMostInName, import_field::name,
           "too_long");
    expect(!is_formula(text), import_field::name, "formula");
    out_.name = text;
  }

  template <typename Rule>
  void take_sealed(import_field const f,
                   sealed_field const to,
                   std::string const& text,
                   Rule const& normal) {
    if (text.empty()) {
      return;
    }
    auto const one = normal(text);
    auto const is_kept = one.has_value();
    expect(is_kept, f,
           is_rounded(text)   ? std::string_view{"rounded"}
           : is_formula(text) ? std::string_view{"formula"}
                              : name_of(f));
    if (is_kept) {
      out_.fields[to] = *one;
    }
  }

  void take_born(std::string const& text) {
    auto const number = out_.fields.find(sealed_field::identity_number);
    if (!text.empty()) {
      out_.born = normal_birth_date(text);
      expect(is_birth_date(out_.born, day_of(place_.by.now)),
             import_field::born, "born");
    } else if (number != out_.fields.end()) {
      auto const& n = number->second;
      out_.born =
          n.substr(6, 4) + "-" + n.substr(10, 2) + "-" + n.substr(12, 2);
    }
  }

  void take_area(std::string const& text) {
    if (text.empty()) {
      out_.area = place_.area;
      expect(place_.by.may(place_.area), import_field::area, "area_missing");
      return;
    }
    auto const& areas = *place_.by.areas;
    auto found = areas.has(text) ? std::vector{text} : place_.names.find(text);
    auto const known = !found.empty();
    std::erase_if(found, [&](auto const& a) { return !place_.by.may(a); });
    expect(known, import_field::area, "area_unknown");
    expect(!known || !found.empty(), import_field::area, "area_not_yours");
    expect(found.size() < 2, import_field::area, "area_several");
    if (found.size() == 1) {
      out_.is_area_said = true;
      out_.area = found.front() == areas.root() ? "" : found.front();
    }
  }

  void take_home(std::string const& building, std::string const& door) {
    expect(base::count_code_points(building) <= kMostInAddress,
           import_field::building, "too_long");
    expect(base::count_code_points(door) <= kMostInDoor, import_field::door,
           "too_long");
    expect(!is_formula(building), import_field::building, "formula");
    expect(!is_formula(door), import_field::door, "formula");
    if (!building.empty() && !door.empty() && out_.area &&
        !out_.area->empty()) {
      out_.building = building;
      out_.door = door;
    } else if (!building.empty() || !door.empty()) {
      out_.fields[sealed_field::door] =
          building + (building.empty() || door.empty() ? "" : " ") + door;
    }
  }

  void take_capacities(std::string const& text) {
    auto part = std::string{};
    auto rest = text;
    for (auto const* const between : {"、", "，", ";", "；", "/", "|"}) {
      for (auto at = rest.find(between); at != rest.npos;
           at = rest.find(between)) {
        rest.replace(at, std::string_view{between}.size(), ",");
      }
    }
    for (auto const each : base::split(rest, ',')) {
      auto const word = base::trim(each);
      if (word.empty()) {
        continue;
      }
      auto const is = capacity_from(word);
      expect(is.has_value(), import_field::capacity, "capacity");
      if (is &&
          std::ranges::find(out_.capacities, *is) == out_.capacities.end()) {
        out_.capacities.push_back(*is);
      }
    }
  }

  sheet const& from_;
  import_mapping const& mapping_;
  import_place const& place_;
  std::array<std::string, kImportFields> column_;
  import_line out_;
};

/// What two rows of one person have in common.
std::string key_of(import_line const& l) {
  auto const said = [&](sealed_field const f) {
    auto const found = l.fields.find(f);
    return found == l.fields.end() ? std::string{} : found->second;
  };
  if (auto const number = said(sealed_field::identity_number);
      !number.empty()) {
    return "i" + number;
  }
  return fmt::format("n{}|{}|{}|{}|{}|{}", base::fold(l.name), l.born,
                     said(sealed_field::phone), l.area.value_or(""), l.building,
                     l.door + said(sealed_field::door));
}

/// What is kept of the headings is not sealed: no number of anybody's among
/// them.
bool has_number(std::string const& cell) {
  constexpr auto kShortest = 7;
  auto run = 0;
  return std::ranges::any_of(cell, [&](char const c) {
    run = c >= '0' && c <= '9' ? run + 1 : 0;
    return run == kShortest;
  });
}

}  // namespace

void check_sheet(sheet const& s) {
  ensure(!s.header.empty() && !(s.rows.empty() && s.torn.empty()),
         fault::invalid, "people.import_empty", "The list has nobody in it.");
  auto const is_small = [](std::vector<std::string> const& cells) {
    return std::ranges::all_of(
        cells, [](auto const& c) { return c.size() <= kMostInCell; });
  };
  ensure(s.header.size() <= kMostColumns && s.rows.size() <= kMostRows &&
             is_small(s.header) &&
             std::ranges::all_of(
                 s.rows, [&](auto const& r) { return is_small(r.values); }),
         fault::invalid, "people.import_too_large",
         fmt::format("The list has {} rows and {} columns; at most {} and {}, "
                     "and {} bytes in a cell.",
                     s.rows.size(), s.header.size(), kMostRows, kMostColumns,
                     kMostInCell));
  auto const is_text = [](std::vector<std::string> const& cells) {
    return std::ranges::all_of(cells, [](auto const& c) {
      return base::is_utf8(c) && c.find('\0') == c.npos;
    });
  };
  ensure(is_text(s.header) &&
             std::ranges::all_of(
                 s.rows, [&](auto const& r) { return is_text(r.values); }),
         fault::invalid, "people.import_unreadable",
         "The list holds bytes that are no text.");
  ensure(std::ranges::none_of(s.header, has_number), fault::invalid,
         "people.import_no_heading",
         "The first line is a row of somebody's, not the columns' names.");
}

std::string_view name_of(import_field const f) {
  return kNames[static_cast<std::size_t>(f)];
}

import_mapping recognise(std::vector<std::string> const& header) {
  auto out = import_mapping(header.size());
  for (auto const& h : kHeadings) {
    for (auto i = std::size_t{0}; i != header.size(); ++i) {
      if (!out[i] && is_said(h.words, bare(header[i]))) {
        out[i] = h.field;
        break;
      }
    }
  }
  return out;
}

std::string normal_birth_date(std::string_view const text) {
  auto numbers = std::vector<std::string>{};
  auto is_open = false;
  for (auto const c : text) {
    if (c >= '0' && c <= '9') {
      if (!is_open) {
        numbers.emplace_back();
      }
      numbers.back() += c;
    }
    is_open = c >= '0' && c <= '9';
  }
  constexpr auto kSerialDigits = std::size_t{5};
  if (is_digits(text) && text.size() == kSerialDigits) {
    return date_of_serial(
        static_cast<int>(base::parse_integer(text).value_or(0)));
  }
  if (is_digits(text) && text.size() >= 6) {
    numbers = {std::string{text.substr(0, 4)}, std::string{text.substr(4, 2)}};
    if (text.size() == 8) {
      numbers.emplace_back(text.substr(6, 2));
    }
  }
  if (numbers.empty() || numbers[0].size() != 4) {
    return {};
  }
  auto out = numbers[0];
  for (auto i = std::size_t{1}; i < std::min(numbers.size(), std::size_t{3});
       ++i) {
    out += (numbers[i].size() == 1 ? "-0" : "-") + numbers[i];
  }
  return out;
}

std::vector<std::pair<sealed_field, std::string>> said_of_whom(
    std::string const& cell) {
  auto const text = without_decimals(one_line(cell));
  auto out = std::vector<std::pair<sealed_field, std::string>>{};
  auto const add = [&](sealed_field const f, auto normal) {
    if (normal) {
      out.emplace_back(f, *std::move(normal));
    }
  };
  add(sealed_field::phone, normal_phone(text));
  add(sealed_field::email, normal_email(text));
  add(sealed_field::identity_number, normal_identity_number(text));
  return out;
}

std::vector<import_line> read_lines(sheet const& from,
                                    import_mapping const& mapping,
                                    import_place const& place) {
  auto out = std::vector<import_line>{};
  auto first = std::map<std::string, int>{};
  auto phones = std::map<std::string, std::string>{};  // and whose
  auto const today = day_of(place.by.now);
  auto reader = row_reader{from, mapping, place};
  for (auto const& row : from.rows) {
    auto l = reader.read(row);
    if (l.problems.empty()) {
      auto const [at, is_new] = first.emplace(key_of(l), l.line);
      if (!is_new) {
        l.twice_of = at->second;
      }
      if (auto const phone = l.fields.find(sealed_field::phone);
          is_new && phone != l.fields.end()) {
        auto const whose = phones.emplace(phone->second, l.name).first;
        l.shares_phone = whose->second != l.name && !is_child(l.born, today);
      }
    }
    out.push_back(std::move(l));
  }
  for (auto const line : from.torn) {
    out.push_back({.line = line, .problems = {{"", "width"}}});
  }
  for (auto const line : from.erased) {
    out.push_back({.line = line, .problems = {{"", "erased"}}});
  }
  std::ranges::sort(out, {}, &import_line::line);
  return out;
}

}  // namespace linli::people
