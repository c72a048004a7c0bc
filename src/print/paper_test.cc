#include "print/paper.h"

#include <gmock/gmock.h>

#include "base/error.h"

namespace linli::print {

namespace {

using testing::HasSubstr;
using testing::StartsWith;

std::string page(paper_format const f) {
  auto p = paper{kA4, f, "收据", 72};
  p.text(40, 40, "邻里 Linli", {.size = 30, .is_bold = true});
  p.fill(40, 100, 100, 20, {1, 0, 0}, 4);
  p.frame(40, 140, 100, 20, 1, kBlack);
  p.line(40, 180, 400, 180, 1, kBlack);
  p.qr(40, 200, 120, "https://example.org/d/310109");
  return p.finish();
}

TEST(paper, is_a_pdf_or_a_png) {
  EXPECT_THAT(page(paper_format::pdf), StartsWith("%PDF-1."));
  EXPECT_THAT(page(paper_format::pdf), HasSubstr("%%EOF"));
  EXPECT_THAT(page(paper_format::png), StartsWith("\x89PNG\r\n"));
}

TEST(paper, png_is_as_large_as_it_was_asked_for) {
  auto p = paper{kA4, paper_format::png, "", 144};
  auto const bytes = p.finish();
  auto const number = [&](std::size_t const at) {
    auto out = 0U;
    for (auto i = at; i != at + 4; ++i) {
      out = out * 256 + static_cast<unsigned char>(bytes[i]);
    }
    return out;
  };
  EXPECT_EQ(number(16), 1191U);
  EXPECT_EQ(number(20), 1684U);
}

TEST(paper, text_wraps_at_its_width_and_ends_after_its_lines) {
  auto const p = paper{kA4, paper_format::pdf, ""};
  auto const what = std::string(
      "春季雅集插花茶艺古琴春季雅集插花茶艺古琴春季雅集插花茶艺古琴");
  auto const one = p.height_of("春", {.size = 20});
  EXPECT_GT(one, 20);
  EXPECT_GT(p.height_of(what, {.size = 20, .width = 100}), 5 * one);
  EXPECT_LT(p.height_of(what, {.size = 20, .width = 100, .most_lines = 2}),
            2.5 * one);
  EXPECT_GT(p.width_of(what, {.size = 20}), 500);
  EXPECT_LE(p.width_of(what, {.size = 20, .width = 100}), 100);
}

TEST(paper, pdf_has_as_many_pages_as_were_begun) {
  auto p = paper{kA4, paper_format::pdf, ""};
  p.text(10, 10, "1", {});
  p.new_page();
  p.text(10, 10, "2", {});
  EXPECT_THAT(p.finish(), HasSubstr("/Count 2"));
}

TEST(qr_code, is_an_svg_with_a_quiet_zone) {
  auto const svg = qr_code("linli");
  // Version 1 is 21 modules wide.
  EXPECT_THAT(svg, HasSubstr(R"(viewBox="0 0 29 29")"));
  EXPECT_THAT(svg, HasSubstr("M4 4h1v1h-1z"));
}

TEST(qr_code, says_when_a_text_is_too_long) {
  EXPECT_THROW(qr_code(std::string(5000, 'x')), base::error);
}

}  // namespace

}  // namespace linli::print
