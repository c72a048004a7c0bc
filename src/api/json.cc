#include "api/json.h"

#include <cmath>

#include "http/json.h"

namespace linli::api {

namespace {

void write_member(std::string& out,
                  std::string_view const name,
                  double const value) {
  out += name;
  write(out, value);
}

void write_ring(std::string& out, geo::ring const& r) {
  out += '[';
  for (auto const p : r) {
    out += '[';
    write(out, p.lng);
    out += ',';
    write(out, p.lat);
    out += "],";
  }
  out.back() = ']';
}

}  // namespace

void write(std::string& out, std::string_view const text) {
  http::write_json(out, text);
}
void write(std::string& out, std::int64_t const value) {
  http::write_json(out, value);
}
void write(std::string& out, double const value) {
  http::write_json(out, value);
}
void write(std::string& out, bool const value) {
  out += value ? "true" : "false";
}

void write(std::string& out, geo::latlng const at) {
  write_member(out, "{\"lat\":", at.lat);
  write_member(out, ",\"lng\":", at.lng);
  out += '}';
}

void write(std::string& out, geo::box const& b) {
  write_member(out, "{\"south\":", b.south);
  write_member(out, ",\"west\":", b.west);
  write_member(out, ",\"north\":", b.north);
  write_member(out, ",\"east\":", b.east);
  out += '}';
}

void write(std::string& out, geo::multipolygon const& area) {
  out += R"({"type":"MultiPolygon","coordinates":[)";
  for (auto const& part : area) {
    out += '[';
    write_ring(out, part.outer);
    for (auto const& hole : part.holes) {
      out += ',';
      write_ring(out, hole);
    }
    out += "],";
  }
  if (out.back() == ',') {
    out.pop_back();
  }
  out += "]}";
}

}  // namespace linli::api
