#include "api/json.h"

#include "geo/geojson.h"
#include "http/json.h"

namespace linli::api {

namespace {

void write_member(std::string& out,
                  std::string_view const name,
                  double const value) {
  out += name;
  write(out, value);
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
  geo::append_geojson(area, out);
}

}  // namespace linli::api
