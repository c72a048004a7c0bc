#include "contributions/receipt.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "contributions/capital_money.h"
#include "http/errors.h"

namespace linli::contributions {

namespace {

using http::sentence;
using print::paper;

constexpr auto kMoneyTitle =
    sentence{"捐赠收据", "Receipt for a donation", "捐贈收據"};
constexpr auto kOtherTitle =
    sentence{"支持确认", "Confirmation of support", "支持確認"};
constexpr auto kNumber = sentence{"编号", "Number", "編號"};
constexpr auto kDate = sentence{"日期", "Date", "日期"};
constexpr auto kFrom = sentence{"支持方", "Given by", "支持方"};
constexpr auto kRegistration = sentence{
    "统一社会信用代码", "Unified social credit code", "統一社會信用代碼"};
constexpr auto kKind = sentence{"类别", "Kind", "類別"};
constexpr auto kWhat = sentence{"内容", "What", "內容"};
constexpr auto kCount = sentence{"数量", "How much", "數量"};
constexpr auto kAmount = sentence{"金额", "Amount", "金額"};
constexpr auto kWorth = sentence{"折价", "Valued at", "折價"};
constexpr auto kCapitals =
    sentence{"人民币大写", "In words (人民币大写)", "人民幣大寫"};
constexpr auto kNote = sentence{"备注", "Note", "備註"};
constexpr auto kThanks = sentence{
    "已收到上述支持，将用于社区公共服务，去向可随时查询。衷心感谢！",
    "The above was received and will be used for the neighbourhood. What it is "
    "used for can be looked up at any time. Thank you!",
    "已收到上述支持，將用於社區公共服務，去向可隨時查詢。衷心感謝！"};
constexpr auto kReceivedBy = sentence{"接收方", "Received by", "接收方"};
constexpr auto kSeal =
    sentence{"（盖章 / 签字）", "(seal / signature)", "（蓋章 / 簽字）"};
constexpr auto kScan =
    sentence{"扫码看支持用在哪里", "Scan to see what it was used for",
             "掃碼看支持用在哪裡"};
constexpr auto kNoInvoice = sentence{
    "本页为社区登记凭据，不是税务发票或公益事业捐赠统一票据。",
    "This page confirms an entry in the neighbourhood's ledger. It is no "
    "invoice and no tax document.",
    "本頁為社區登記憑據，不是稅務發票或公益事業捐贈統一票據。"};
constexpr auto kDemo = sentence{"演示数据，非真实捐赠",
                                "Invented for a demonstration; not a real gift",
                                "演示資料，非真實捐贈"};

// By the numbers of the kinds.
constexpr auto kKindNames = std::to_array<sentence>({
    {"资金", "Money", "資金"},
    {"物资", "Goods", "物資"},
    {"场地", "Premises", "場地"},
    {"专业服务", "Expertise", "專業服務"},
});

constexpr auto kMargin = 60.0;
constexpr auto kNameWidth = 140.0;
constexpr auto kQrSide = 110.0;
constexpr auto kPadding = 11.0;
constexpr auto kHeadHeight = 112.0;
constexpr auto kFootHeight = 300.0;
constexpr auto kSoft = print::colour{0.3, 0.3, 0.3};

std::string text(sentence const& s, http::language const in) {
  return std::string{s.in(in)};
}

void add(std::vector<receipt_line>& to,
         sentence const& name,
         std::string value,
         http::language const in) {
  if (!value.empty()) {
    to.push_back({text(name, in), std::move(value)});
  }
}

/// The table at some size.
class line_table {
 public:
  line_table(paper& on, double const scale)
      : on_{on},
        padding_{kPadding * scale},
        name_{.size = 13 * scale, .ink = kSoft, .width = kNameWidth - kPadding},
        value_{.size = 15 * scale,
               .width = on.size().width - 2 * kMargin - kNameWidth - kPadding} {
  }

  double height_of(std::vector<receipt_line> const& lines) const {
    auto out = 0.0;
    for (auto const& l : lines) {
      out += height_of(l);
    }
    return out;
  }

  /// Answers where it ends.
  double draw(std::vector<receipt_line> const& lines, double const from) {
    auto const right = on_.size().width - kMargin;
    auto const between = kMargin + kNameWidth - kPadding;
    auto y = from;
    on_.line(kMargin, y, right, y, 1, print::kBlack);
    for (auto const& l : lines) {
      on_.text(kMargin + kPadding / 2, y + padding_, l.name, name_);
      on_.text(kMargin + kNameWidth, y + padding_, l.value, value_);
      y += height_of(l);
      on_.line(kMargin, y, right, y, 0.5, kSoft);
    }
    on_.line(between, from, between, y, 0.5, kSoft);
    return y;
  }

 private:
  double height_of(receipt_line const& l) const {
    return std::max(on_.height_of(l.name, name_),
                    on_.height_of(l.value, value_)) +
           2 * padding_;
  }

  paper& on_;
  double padding_;
  print::text_style name_;
  print::text_style value_;
};

void draw_foot(paper& on,
               receipt const& r,
               http::language const in,
               double const from) {
  auto const right = on.size().width - kMargin;
  auto const wide = right - kMargin;
  auto y = from + 26;
  y += on.text(kMargin, y, kThanks.in(in), {.size = 14, .width = wide}) + 40;
  auto const half = wide - kQrSide - 30;
  on.text(kMargin, y, fmt::format("{}  {}", kReceivedBy.in(in), r.district),
          {.size = 15, .is_bold = true, .width = half});
  on.text(kMargin, y + 46, kSeal.in(in), {.size = 13, .ink = kSoft});
  on.text(kMargin, y + 86, r.date, {.size = 14});
  if (!r.link.empty()) {
    on.qr(right - kQrSide, y, kQrSide, r.link);
    on.text(right - kQrSide - 20, y + kQrSide + 2, kScan.in(in),
            {.size = 10.5,
             .ink = kSoft,
             .width = kQrSide + 40,
             .side = print::align::centre});
  }
  on.text(kMargin, on.size().height - kMargin, kNoInvoice.in(in),
          {.size = 10.5, .ink = kSoft, .width = wide});
}

}  // namespace

std::vector<receipt_line> lines_of(receipt const& r, http::language const in) {
  auto out = std::vector<receipt_line>{};
  auto const is_money = r.kind == contribution_kind::money;
  add(out, kNumber, r.number, in);
  add(out, kDate, r.date, in);
  add(out, kFrom, r.supporter, in);
  add(out, kRegistration, r.registration, in);
  add(out, kKind, text(kKindNames.at(static_cast<std::size_t>(r.kind)), in),
      in);
  add(out, kWhat, r.title, in);
  if (!is_money) {
    add(out, kCount, fmt::format("{} {}", r.what.count, r.unit), in);
  }
  if (r.what.fen > 0) {
    add(out, is_money ? kAmount : kWorth,
        fmt::format("¥{}", in_figures(r.what.fen)), in);
    add(out, kCapitals, in_capitals(r.what.fen), in);
  }
  add(out, kNote, r.note, in);
  return out;
}

std::optional<double> scale_of(std::vector<receipt_line> const& lines) {
  auto on = paper{print::kA4, print::paper_format::pdf, ""};
  auto const room = on.size().height - kMargin - kHeadHeight - kFootHeight;
  for (auto const scale : {1.0, 0.9, 0.8, 0.7, 0.6, 0.5}) {
    if (line_table{on, scale}.height_of(lines) <= room) {
      return scale;
    }
  }
  return std::nullopt;
}

std::string receipt_page(receipt const& r,
                         http::language const in,
                         print::paper_format const format) {
  auto const& title =
      r.kind == contribution_kind::money ? kMoneyTitle : kOtherTitle;
  auto on =
      paper{print::kA4, format, fmt::format("{} {}", title.in(in), r.number)};
  auto const wide = on.size().width - 2 * kMargin;
  auto y = kMargin;
  y += on.text(kMargin, y, r.district,
               {.size = 14,
                .ink = kSoft,
                .width = wide,
                .side = print::align::centre}) +
       8;
  y += on.text(kMargin, y, title.in(in),
               {.size = 28,
                .is_bold = true,
                .width = wide,
                .side = print::align::centre}) +
       8;
  if (r.is_demo) {
    y += on.text(kMargin, y, kDemo.in(in),
                 {.size = 13,
                  .ink = kSoft,
                  .width = wide,
                  .side = print::align::centre});
  }
  auto const lines = lines_of(r, in);
  constexpr auto kSmallest = 0.5;
  y = line_table{on, scale_of(lines).value_or(kSmallest)}.draw(lines, y + 16);
  draw_foot(on, r, in, y);
  return on.finish();
}

}  // namespace linli::contributions
