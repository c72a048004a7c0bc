#include "http/compress.h"

#include <algorithm>
#include <limits>
#include <new>
#include <zlib.h>

#include "base/text.h"

namespace linli::http {

std::string gzip(std::string_view const text, int const level) {
  constexpr auto kGzipFormat = 15 + 16;
  constexpr auto kMemory = 8;
  auto stream = z_stream{};
  if (::deflateInit2(&stream, level, Z_DEFLATED, kGzipFormat, kMemory,
                     Z_DEFAULT_STRATEGY) != Z_OK) {
    throw std::bad_alloc{};
  }
  auto out = std::string(::deflateBound(&stream, text.size()), '\0');
  // zlib does not write to its input; its interface predates const.
  stream.next_in =
      const_cast<Bytef*>(reinterpret_cast<Bytef const*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  ::deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  ::deflateEnd(&stream);
  return out;
}

bool is_compressible(std::string_view const content_type) {
  auto const kind = content_type.substr(0, content_type.find(';'));
  return kind.starts_with("text/") || kind.ends_with("json") ||
         kind.ends_with("xml") || kind.ends_with("javascript");
}

bool accepts(std::string_view const accept_encoding,
             std::string_view const coding) {
  for (auto const part : base::split(accept_encoding, ',')) {
    auto const pieces = base::split(part, ';');
    auto const named = base::trim(pieces.front());
    if (named != coding && (named != "*" || coding != "gzip")) {
      continue;
    }
    auto const refused =
        std::any_of(pieces.begin() + 1, pieces.end(), [](auto const p) {
          auto const q = base::trim(p);
          return q.starts_with("q=") &&
                 base::parse_number(q.substr(2)).value_or(0) <= 0;
        });
    return !refused;
  }
  return false;
}

}  // namespace linli::http
