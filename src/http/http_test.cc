#include <gtest/gtest.h>
#include <limits>
#include <set>

#include "base/error.h"
#include "base/random.h"
#include "http/compress.h"
#include "http/errors.h"
#include "http/json.h"
#include "http/problem.h"
#include "http/router.h"
#include "http/url.h"

namespace linli::http {

namespace {

template <typename T>
std::string written(T const& value) {
  auto out = std::string{};
  write_json(out, value);
  return out;
}

request speaking(std::string accept_language) {
  auto r = request{};
  r.headers.push_back({"accept-language", std::move(accept_language)});
  return r;
}

}  // namespace

TEST(http_json, text_is_escaped) {
  EXPECT_EQ(written(std::string_view{"a\"b\\c\n\x01虹"}),
            "\"a\\\"b\\\\c\\n\\u0001虹\"");
  EXPECT_EQ(written(std::string_view{}), "\"\"");
}

TEST(http_json, numbers_keep_six_decimals_and_no_noise) {
  EXPECT_EQ(written(0.1 + 0.2), "0.3");
  EXPECT_EQ(written(-30.0345678), "-30.034568");
  EXPECT_EQ(written(-0.0000001), "0");
  EXPECT_EQ(written(-0.5), "-0.5");
  EXPECT_EQ(written(812935.0), "812935");
  EXPECT_EQ(written(0.000001), "0.000001");
  EXPECT_EQ(written(1e300), "1e+300");
  EXPECT_EQ(written(std::numeric_limits<double>::infinity()), "null");
  EXPECT_EQ(written(std::int64_t{-7}), "-7");
}

TEST(http_url, what_is_encoded_comes_back) {
  auto const text = std::string{"虹口 & a+b%/\"?#"};
  EXPECT_EQ(percent_decode(percent_encode(text)), text);
}

TEST(http_url, broken_encoding_is_refused) {
  for (auto const* const bad : {"%", "%2", "%zz", "a%", "%E8%99", "%00", "%-1",
                                "%ff", "%C0%AF", "%ED%A0%80"}) {
    EXPECT_FALSE(percent_decode(bad)) << bad;
  }
}

TEST(http_url, a_query_is_read_in_its_order) {
  auto const fields = parse_query("/x?a=1&b=%E8%99%B9+x&&c&d==");
  ASSERT_TRUE(fields);
  EXPECT_EQ(*fields, (std::vector<field>{
                         {"a", "1"}, {"b", "虹 x"}, {"c", ""}, {"d", "="}}));
  EXPECT_TRUE(parse_query("/x")->empty());
  EXPECT_TRUE(parse_query("/x?")->empty());
  EXPECT_FALSE(parse_query("/x?a=%f"));
}

TEST(http_router, literal_segments_win_whatever_the_order) {
  auto r = router{};
  r.get("/d/{district}", [](auto const&) { return no_content(); });
  r.get("/d/all", [](auto const&) { return ok("all"); });
  r.get("/d/{district}/x", [](auto const&) { return ok("x"); });
  EXPECT_EQ(r.find(verb::get, "/d/all").found->pattern, "/d/all");
  EXPECT_EQ(r.find(verb::get, "/d/1").found->pattern, "/d/{district}");
  EXPECT_EQ(r.find(verb::head, "/d/1/x").found->pattern, "/d/{district}/x");
  EXPECT_EQ(r.find(verb::get, "/d/a%2Fx").parameters,
            (std::vector<field>{{"district", "a/x"}}));
  EXPECT_EQ(r.find(verb::get, "/d/").found, nullptr);
  EXPECT_EQ(r.find(verb::get, "/d/1/x/").found, nullptr);
  EXPECT_EQ(r.find(verb::get, "//d/1").found, nullptr);
}

TEST(http_router, a_wrong_method_learns_the_right_ones) {
  auto r = router{};
  r.get("/a", [](auto const&) { return no_content(); });
  r.add(verb::put, "/a", [](auto const&) { return no_content(); });
  auto const m = r.find(verb::del, "/a");
  EXPECT_EQ(m.found, nullptr);
  EXPECT_EQ(m.allowed, "GET, HEAD, PUT");
}

TEST(http_problem, the_readers_language_is_the_best_they_named) {
  EXPECT_EQ(language_of(request{}), language::zh);
  EXPECT_EQ(language_of(speaking("en-GB,en;q=0.9")), language::en);
  EXPECT_EQ(language_of(speaking("fr, zh-TW;q=0.5, en;q=0.4")),
            language::zh_hant);
  EXPECT_EQ(language_of(speaking("zh-Hant-HK")), language::zh_hant);
  EXPECT_EQ(language_of(speaking("en;q=0.2,zh-CN;q=0.9")), language::zh);
  EXPECT_EQ(language_of(speaking("fr;q=x,;;,q=")), language::zh);
  auto asked = speaking("zh-CN");
  asked.query = {{"lang", "en"}};
  EXPECT_EQ(language_of(asked), language::en);
}

TEST(http_problem, what_an_error_says_of_this_machine_is_not_told) {
  auto const answer = problem(request{}, base::error{fault::io, "http.internal",
                                                     "Cannot read /secret"});
  EXPECT_EQ(answer.status, 500);
  EXPECT_EQ(answer.content->find("secret"), std::string::npos);
}

TEST(http_problem, every_fault_has_the_status_the_catalogue_promises) {
  struct {
    fault kind;
    int status;
  } const cases[] = {{fault::invalid, 400},   {fault::unauthorized, 401},
                     {fault::forbidden, 403}, {fault::not_found, 404},
                     {fault::conflict, 409},  {fault::too_large, 413},
                     {fault::io, 500},        {fault::unavailable, 503}};
  for (auto const& c : cases) {
    EXPECT_EQ(status_of(c.kind), c.status);
  }
  for (auto const& e : error_catalogue()) {
    auto const status = problem(request{}, e.code).status;
    EXPECT_TRUE(status >= 400 && status < 600) << e.code;
    EXPECT_FALSE(e.title.zh.empty() || e.title.en.empty() ||
                 e.title.zh_hant.empty() || e.next.en.empty())
        << e.code;
  }
}

TEST(http_compress, gzip_is_taken_only_where_it_is_allowed) {
  EXPECT_TRUE(accepts("gzip, deflate, br", "gzip"));
  EXPECT_TRUE(accepts("br;q=1.0, gzip;q=0.8, *;q=0.1", "gzip"));
  EXPECT_TRUE(accepts("*", "gzip"));
  EXPECT_FALSE(accepts("gzip;q=0", "gzip"));
  EXPECT_FALSE(accepts("br", "gzip"));
  EXPECT_TRUE(accepts("gzip, deflate, br", "br"));
  EXPECT_FALSE(accepts("gzip, br;q=0", "br"));
  EXPECT_FALSE(accepts("gzip, *", "br"));
  EXPECT_FALSE(accepts("", "gzip"));
  EXPECT_TRUE(is_compressible("application/geo+json"));
  EXPECT_TRUE(is_compressible("text/html; charset=utf-8"));
  EXPECT_FALSE(is_compressible("image/png"));
}

TEST(http_url, no_bytes_make_the_decoder_fall) {
  auto r = base::random{7};
  for (auto i = 0; i != 2000; ++i) {
    auto text = std::string{"/?"};
    for (auto n = r.below(40); n != 0; --n) {
      text += r.below(3) == 0 ? '%' : static_cast<char>(r.below(256));
    }
    auto const fields = parse_query(text);
    EXPECT_TRUE(!fields || fields->size() <= 40);
  }
}

}  // namespace linli::http
