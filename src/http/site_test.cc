#include "http/site.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <gtest/gtest.h>
#include <thread>
#include <vector>
#include <zlib.h>

#include "support/answered.h"
#include "support/temporary_folder.h"

#include "base/error.h"
#include "base/file.h"

namespace linli::http {

namespace {

constexpr auto kFiles = std::to_array<base::embedded_file>({
    {"index.html", "<!doctype html><title>Linli</title>"},
    {"assets/app-1a2b.js", "console.log('x')"},
});

std::string long_text() {
  // In braces this is a string of two.
  // NOLINTNEXTLINE(modernize-return-braced-init-list)
  return std::string(5000, 'a');
}

router some_routes() {
  auto r = router{};
  r.get("/api/v1/long", [](auto const&) {
    auto answer = ok("\"" + long_text() + "\"");
    answer.etag = "v1";
    return answer;
  });
  r.get("/api/v1/d/{district}", [](request const& asked) {
    return ok("\"" + asked.path_parameters.front().value + "\"");
  });
  r.get("/api/v1/fails", [](auto const&) -> response {
    throw std::runtime_error{"the secret of the house"};
  });
  r.get("/api/v1/refuses", [](auto const&) -> response {
    throw base::error{fault::not_found, "places.no_such_district", "No."};
  });
  return r;
}

struct test_site {
  explicit test_site(bool const over_tls = false) : is_secure{over_tls} {}

  request asking(std::string target) const {
    auto r = request{};
    r.target = std::move(target);
    r.id = "test";
    r.headers = {{"Accept-Language", "en"}};
    return r;
  }
  response get(std::string target, std::vector<field> headers = {}) const {
    auto r = asking(std::move(target));
    r.headers.insert(r.headers.end(), headers.begin(), headers.end());
    return answer(std::move(r));
  }
  response answer(request asked) const {
    return test::answered(what, std::move(asked));
  }

  bool is_secure;
  metrics figures;
  site what{some_routes(),
            files{std::span{kFiles}},
            figures,
            {.limits = {},
             .outside_origins = {"https://t.example"},
             .logs_access = false,
             .is_secure = is_secure}};
};

std::string header_of(response const& from, std::string_view const name) {
  auto const found = std::ranges::find(from.headers, name, &field::name);
  return found == from.headers.end() ? "" : found->value;
}

std::string gunzip(std::string const& bytes) {
  auto stream = z_stream{};
  ::inflateInit2(&stream, 15 + 16);
  auto out = std::string(100'000, '\0');
  auto in = bytes;
  stream.next_in = reinterpret_cast<Bytef*>(in.data());
  stream.avail_in = static_cast<uInt>(in.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(::inflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(stream.total_out);
  ::inflateEnd(&stream);
  return out;
}

}  // namespace

TEST(http_site, a_page_of_the_front_end_is_the_index_at_any_depth) {
  auto const s = test_site{};
  for (auto const* const path : {"/", "/d/310109/map?lat=1", "/d/310109"}) {
    auto const answer = s.get(path);
    EXPECT_EQ(answer.status, 200) << path;
    EXPECT_EQ(answer.content_type, kHtml);
    EXPECT_EQ(header_of(answer, "Cache-Control"), "no-cache");
  }
  EXPECT_EQ(s.get("/assets/none.js").status, 404);
  EXPECT_EQ(s.get("/api/v1/none").status, 404);
  EXPECT_EQ(s.get("/api/none").status, 404);
}

TEST(http_site, assets_may_be_kept_for_ever) {
  auto const s = test_site{};
  auto const answer = s.get("/assets/app-1a2b.js");
  EXPECT_EQ(answer.status, 200);
  EXPECT_NE(header_of(answer, "Cache-Control").find("immutable"),
            std::string::npos);
}

TEST(http_site, an_unchanged_answer_is_not_sent_again) {
  auto const s = test_site{};
  EXPECT_EQ(header_of(s.get("/api/v1/long"), "ETag"), "W/\"v1\"");
  for (auto const* const tag : {"\"v1\"", "W/\"v1\"", R"("v0", W/"v1")", "*"}) {
    auto const answer = s.get("/api/v1/long", {{"If-None-Match", tag}});
    EXPECT_EQ(answer.status, 304) << tag;
    EXPECT_EQ(answer.content, nullptr);
  }
  EXPECT_EQ(s.get("/api/v1/long", {{"If-None-Match", "\"v2\""}}).status, 200);
}

TEST(http_site, long_text_is_compressed_for_those_who_can_read_it) {
  auto const s = test_site{};
  auto const plain = s.get("/api/v1/long");
  EXPECT_EQ(header_of(plain, "Content-Encoding"), "");
  EXPECT_EQ(header_of(plain, "Vary"), "Accept-Encoding");
  auto const packed = s.get("/api/v1/long", {{"Accept-Encoding", "gzip"}});
  EXPECT_EQ(header_of(packed, "Content-Encoding"), "gzip");
  EXPECT_LT(packed.content->size(), 200U);
  EXPECT_EQ(gunzip(*packed.content), *plain.content);
  EXPECT_EQ(header_of(s.get("/api/v1/d/1", {{"Accept-Encoding", "gzip"}}),
                      "Content-Encoding"),
            "");
}

TEST(http_site, a_file_is_given_in_brotli_where_somebody_made_it) {
  auto const text = long_text();
  auto const embedded = std::to_array<base::embedded_file>(
      {{"assets/a-1.js", text},
       {"assets/a-1.js.br", "as small as can be"},
       {"assets/b-2.js", text}});
  auto figures = metrics{};
  auto const s =
      site{some_routes(),
           files{std::span{embedded}},
           figures,
           {.limits = {}, .outside_origins = {}, .logs_access = false}};
  auto const get = [&](std::string_view const path, std::string_view takes) {
    auto asked = request{};
    asked.target = path;
    asked.id = "test";
    asked.headers = {{"Accept-Encoding", std::string{takes}}};
    return test::answered(s, std::move(asked));
  };
  auto const small = get("/assets/a-1.js", "gzip, deflate, br");
  EXPECT_EQ(header_of(small, "Content-Encoding"), "br");
  EXPECT_EQ(header_of(small, "Vary"), "Accept-Encoding");
  EXPECT_EQ(small.content_type, "text/javascript; charset=utf-8");
  EXPECT_EQ(*small.content, "as small as can be");
  EXPECT_EQ(header_of(get("/assets/a-1.js", "gzip"), "Content-Encoding"),
            "gzip");
  EXPECT_EQ(*get("/assets/a-1.js", "").content, text);
  EXPECT_EQ(header_of(get("/assets/b-2.js", "gzip, br"), "Content-Encoding"),
            "gzip");
  EXPECT_EQ(get("/assets/a-1.js.br", "br").status, 404) << "no file of its own";
}

TEST(http_site, an_answer_that_comes_later_is_finished_like_any_other) {
  auto takers = std::vector<answer_taker>{};
  auto routes = router{};
  routes.add(verb::post, "/api/v1/later/{what}", [&](request const& asked) {
    return comes_later([&](answer_taker take) {
      takers.push_back([&asked, take = std::move(take)](auto const& make) {
        take([&] {
          auto out = make();
          out.headers.push_back({"Asked", asked.path_parameters[0].value});
          return out;
        });
      });
    });
  });
  routes.set_guard([](auto const&, request& asked, handler const& answer) {
    return changed(answer(asked), [](answer_maker const& make) {
      auto out = make();
      out.cache_control = "no-store";
      return out;
    });
  });
  auto figures = metrics{};
  auto const s =
      site{std::move(routes),
           files{std::span{kFiles}},
           figures,
           {.limits = {}, .outside_origins = {}, .logs_access = false}};
  auto answers = std::vector<response>{};
  for (auto const* const what : {"a", "b"}) {
    auto asked = request{};
    asked.method = verb::post;
    asked.target = std::string{"/api/v1/later/"} + what;
    asked.id = "test";
    s.answer(asked, [&](response const& made) { answers.push_back(made); });
  }
  EXPECT_TRUE(answers.empty());
  ASSERT_EQ(takers.size(), 2U);
  std::jthread{[&] {
    takers[1]([]() -> response {
      throw base::error{fault::conflict, "activities.full", "No."};
    });
    takers[0]([] { return ok("1"); });
  }}.join();
  ASSERT_EQ(answers.size(), 2U);
  EXPECT_EQ(answers[0].status, 409);
  EXPECT_EQ(answers[0].content_type, "application/problem+json");
  EXPECT_EQ(answers[1].status, 200);
  EXPECT_EQ(*answers[1].content, "1");
  EXPECT_EQ(header_of(answers[1], "Asked"), "a");
  EXPECT_EQ(header_of(answers[1], "Cache-Control"), "no-store");
  for (auto const& a : answers) {
    EXPECT_EQ(a.route, "/api/v1/later/{what}");
    EXPECT_EQ(header_of(a, "X-Request-Id"), "test");
    EXPECT_NE(header_of(a, "Content-Security-Policy"), "");
  }
  EXPECT_NE(figures.text().find(R"(route="/api/v1/later/{what}")"),
            std::string::npos);
}

TEST(http_site, our_own_mistake_tells_nothing_but_its_number) {
  auto const s = test_site{};
  auto const answer = s.get("/api/v1/fails");
  EXPECT_EQ(answer.status, 500);
  EXPECT_EQ(answer.content->find("secret"), std::string::npos);
  EXPECT_NE(answer.content->find("\"request_id\":\"test\""), std::string::npos);
  EXPECT_EQ(answer.content_type, "application/problem+json");
}

TEST(http_site, a_problem_speaks_the_readers_language) {
  auto const s = test_site{};
  EXPECT_NE(s.get("/api/v1/refuses").content->find("no such district"),
            std::string::npos);
  EXPECT_NE(s.get("/api/v1/refuses?lang=zh-TW").content->find("這台伺服器"),
            std::string::npos);
}

TEST(http_site, what_is_too_long_is_refused_naming_the_setting) {
  auto const s = test_site{};
  auto const address = s.get("/api/v1/d/1?x=" + std::string(5000, 'a'));
  EXPECT_EQ(address.status, 414);
  EXPECT_NE(address.content->find("address_bytes"), std::string::npos);
  auto const headers =
      s.get("/api/v1/d/1", {{"Cookie", std::string(20'000, 'a')}});
  EXPECT_EQ(headers.status, 431);
  EXPECT_NE(headers.content->find("header_bytes"), std::string::npos);
  auto big = s.asking("/api/v1/d/1");
  big.body = std::string(2'000'000, 'a');
  EXPECT_EQ(s.answer(big).status, 413);
}

TEST(http_site, what_cannot_be_read_is_a_bad_request) {
  auto const s = test_site{};
  for (auto const* const bad :
       {"/%", "/api/v1/d/%ff", "/api/v1/d/1?a=%zz", "/api/v1/d/1?%C0%AF=1",
        "nonsense", "", "http://other/", "/\xff", "/%00"}) {
    EXPECT_EQ(s.get(bad).status, 400) << bad;
  }
}

TEST(http_site, a_wrong_method_is_told_the_right_one) {
  auto const s = test_site{};
  auto post = s.asking("/api/v1/long");
  post.method = verb::post;
  auto const answer = s.answer(post);
  EXPECT_EQ(answer.status, 405);
  EXPECT_EQ(header_of(answer, "Allow"), "GET, HEAD");
  post.target = "/";
  EXPECT_EQ(s.answer(post).status, 405);
}

/// A page, an answer of the API, a file, one that is unchanged, one by another
/// verb, and everything that can go wrong.
std::vector<response> answers_of_every_kind(test_site const& s) {
  auto out = std::vector<response>{};
  for (auto const* const target :
       {"/", "/d/310109/map", "/api/v1/d/1", "/none.js", "/api/v1/none", "/%",
        "/api/v1/fails", "/api/v1/refuses"}) {
    out.push_back(s.get(target));
  }
  out.push_back(s.get("/api/v1/long", {{"If-None-Match", "*"}}));
  auto post = s.asking("/api/v1/long");
  post.method = verb::post;
  out.push_back(s.answer(post));
  out.push_back(s.what.refusal(s.asking("/"), "http.too_busy"));
  return out;
}

TEST(http_site, every_answer_carries_the_headers_that_protect_the_page) {
  auto const s = test_site{};
  for (auto const& answer : answers_of_every_kind(s)) {
    auto const policy = header_of(answer, "Content-Security-Policy");
    for (auto const* const part :
         {"default-src 'self';", "script-src 'self';", "object-src 'none'",
          "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
          "https://t.example"}) {
      EXPECT_NE(policy.find(part), std::string::npos) << part;
    }
    EXPECT_EQ(header_of(answer, "X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(header_of(answer, "Referrer-Policy"), "same-origin");
    EXPECT_EQ(header_of(answer, "Cross-Origin-Opener-Policy"), "same-origin");
    EXPECT_EQ(header_of(answer, "Cross-Origin-Resource-Policy"), "same-origin");
    EXPECT_EQ(header_of(answer, "X-Request-Id"), "test");
    EXPECT_EQ(header_of(answer, "Strict-Transport-Security"), "");
  }
}

TEST(http_site, a_script_of_a_page_obeys_the_policy_of_the_page) {
  auto const answer = test_site{}.get("/assets/app-1a2b.js");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(header_of(answer, "Content-Security-Policy"), "");
  EXPECT_EQ(header_of(answer, "X-Content-Type-Options"), "nosniff");
  EXPECT_EQ(header_of(answer, "Cross-Origin-Resource-Policy"), "same-origin");
}

TEST(http_site, the_page_may_ask_where_one_is_and_for_the_camera) {
  auto const allowed = header_of(test_site{}.get("/"), "Permissions-Policy");
  for (auto const* const part :
       {"geolocation=(self)", "camera=(self)", "microphone=()"}) {
    EXPECT_NE(allowed.find(part), std::string::npos) << part;
  }
}

TEST(http_site, over_tls_every_answer_says_so_for_a_year) {
  auto const s = test_site{true};
  for (auto const& answer : answers_of_every_kind(s)) {
    EXPECT_EQ(header_of(answer, "Strict-Transport-Security"),
              "max-age=31536000")
        << answer.status;
  }
}

TEST(http_site, figures_count_by_route_and_not_by_address) {
  auto const s = test_site{};
  s.get("/api/v1/d/1");
  s.get("/api/v1/d/2");
  s.get("/none.js");
  auto const text = s.figures.text();
  EXPECT_NE(text.find("linli_http_requests_total{route=\"/api/v1/d/"
                      "{district}\",status=\"200\"} 2"),
            std::string::npos)
      << text;
  EXPECT_EQ(text.find("none.js"), std::string::npos);
}

TEST(http_files, nothing_outside_the_folder_is_read) {
  auto const folder = test::temporary_folder{};
  auto const web = folder.path() / "web";
  std::filesystem::create_directories(web / "assets");
  base::write_file_atomically(folder.path() / "secret.txt", "secret");
  base::write_file_atomically(web / "index.html", "index");
  base::write_file_atomically(web / ".env", "secret");
  std::filesystem::create_symlink(folder.path() / "secret.txt",
                                  web / "link.txt");
  auto const f = files{web};
  EXPECT_EQ(*f.find("/index.html")->content, "index");
  std::filesystem::create_symlink(folder.path() / "secret.txt",
                                  web / "index.html.br");
  EXPECT_EQ(f.find("/index.html")->brotli, nullptr);
  std::filesystem::remove(web / "index.html.br");
  base::write_file_atomically(web / "index.html.br", "smaller");
  EXPECT_EQ(*f.find("/index.html")->brotli, "smaller");
  EXPECT_FALSE(f.find("/index.html.br"));
  for (auto const* const path :
       {"/../secret.txt", "/assets/../../secret.txt", "/..", "/.", "//",
        "/link.txt", "/.env", "/assets", "", "secret.txt", "/..\\secret.txt",
        "/./index.html", "/index.html/", "/index.html/x"}) {
    EXPECT_FALSE(f.find(path)) << path;
  }

  auto figures = metrics{};
  auto const s =
      site{router{},
           files{web},
           figures,
           {.limits = {}, .outside_origins = {}, .logs_access = false}};
  for (auto const* const target : {"/%2e%2e/secret.txt", "/..%2fsecret.txt",
                                   "/assets/%2e%2e%2f%2e%2e/"
                                   "secret.txt",
                                   "/link.txt"}) {
    auto asked = request{};
    asked.target = target;
    auto const answer = test::answered(s, std::move(asked));
    EXPECT_EQ(answer.content->find("\"secret"), std::string::npos);
    EXPECT_EQ(answer.status, 404) << target;
  }
}

}  // namespace linli::http
