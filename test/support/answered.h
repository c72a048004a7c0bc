#pragma once

#include <future>
#include <memory>
#include <utility>

#include "http/site.h"

namespace linli::test {

/// What the site answers, once it has.
inline http::response answered(http::site const& s, http::request asked) {
  auto const made = std::make_shared<std::promise<http::response>>();
  s.answer(std::move(asked),
           [made](http::response const& r) { made->set_value(r); });
  return made->get_future().get();
}

}  // namespace linli::test
