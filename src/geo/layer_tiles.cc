#include "geo/layer_tiles.h"

#include <algorithm>
#include <cpl_error.h>
#include <cpl_string.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <gdal_priv.h>
#include <mutex>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>
#include <unistd.h>

#include "base/error.h"

namespace linli::geo {

namespace {

namespace fs = std::filesystem;

struct quiet {
  quiet() {
    CPLErrorReset();
    CPLPushErrorHandler(CPLQuietErrorHandler);
  }
  ~quiet() { CPLPopErrorHandler(); }
  quiet(quiet const&) = delete;
  quiet& operator=(quiet const&) = delete;
};

[[noreturn]] void cannot_write(fs::path const& path) {
  auto const why = std::string_view{CPLGetLastErrorMsg()};
  throw base::error{
      fault::io, "geo.cannot_write",
      fmt::format("Cannot write the map tiles {}{}{}. Is the disk full?",
                  path.string(), why.empty() ? "" : ": ", why)};
}

void ensure_no_failure(fs::path const& path) {
  if (CPLGetLastErrorType() >= CE_Failure) {
    cannot_write(path);
  }
}

/// {"streets_2":{"target_name":"streets","minzoom":13,"maxzoom":16}, …}
std::string layers_as_json(std::vector<tile_layer> const& layers) {
  auto json = std::string{"{"};
  for (auto i = std::size_t{0}; i != layers.size(); ++i) {
    auto const& l = layers[i];
    json += fmt::format(
        R"({}"{}_{}":{{"target_name":"{}","minzoom":{},"maxzoom":{}}})",
        i == 0 ? "" : ",", l.target, i, l.target, l.min_zoom, l.max_zoom);
  }
  return json + "}";
}

OGRGeometryUniquePtr to_ogr(line const& l) {
  auto out = std::make_unique<OGRLineString>();
  for (auto const& p : l) {
    out->addPoint(p.lng, p.lat);
  }
  return OGRGeometryUniquePtr{out.release()};
}

OGRGeometryUniquePtr to_ogr(multipolygon const& areas) {
  auto out = std::make_unique<OGRMultiPolygon>();
  auto const add_ring = [](OGRPolygon& polygon, ring const& r) {
    auto ogr = std::make_unique<OGRLinearRing>();
    for (auto const& p : r) {
      ogr->addPoint(p.lng, p.lat);
    }
    polygon.addRingDirectly(ogr.release());
  };
  for (auto const& a : areas) {
    auto polygon = std::make_unique<OGRPolygon>();
    add_ring(*polygon, a.outer);
    for (auto const& hole : a.holes) {
      add_ring(*polygon, hole);
    }
    out->addGeometryDirectly(polygon.release());
  }
  return OGRGeometryUniquePtr{out.release()};
}

/// Removes what an unfinished write left behind.
void remove_quietly(fs::path const& path) {
  auto ignored = std::error_code{};
  for (auto const* const suffix :
       {"", "-journal", ".temp.db", ".temp.db-journal"}) {
    auto p = path;
    p += suffix;
    fs::remove(p, ignored);
  }
}

void sync(fs::path const& path) {
  auto const fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd >= 0) {
    ::fsync(fd);
    ::close(fd);
  }
}

}  // namespace

struct tile_writer::state {
  fs::path path;
  fs::path unfinished;
  GDALDatasetUniquePtr file;
  std::vector<OGRLayer*> layers;
};

tile_writer::tile_writer(fs::path const& path,
                         std::string const& name,
                         std::vector<tile_layer> const& layers,
                         std::vector<std::string> const& attributes)
    : state_{std::make_unique<state>()} {
  static auto once = std::once_flag{};
  std::call_once(once, [] { GDALAllRegister(); });
  auto const silence = quiet{};
  auto& s = *state_;
  s.path = path;
  // The driver insists on its own suffix.
  s.unfinished = path;
  s.unfinished += fmt::format(".{}.new.mbtiles", ::getpid());
  remove_quietly(s.unfinished);

  auto* const driver = GetGDALDriverManager()->GetDriverByName("MVT");
  auto const zoom = std::minmax_element(
      layers.begin(), layers.end(),
      [](auto& a, auto& b) { return a.min_zoom < b.min_zoom; });
  auto const deepest = std::max_element(
      layers.begin(), layers.end(),
      [](auto& a, auto& b) { return a.max_zoom < b.max_zoom; });
  auto options = CPLStringList{};
  options.SetNameValue("NAME", name.c_str());
  options.SetNameValue("MINZOOM", std::to_string(zoom.first->min_zoom).c_str());
  options.SetNameValue("MAXZOOM", std::to_string(deepest->max_zoom).c_str());
  options.SetNameValue("CONF", layers_as_json(layers).c_str());
  // Away from the deepest zoom a line may lie off by one 4096th of a tile.
  options.SetNameValue("SIMPLIFICATION", "1");
  // The file is synced once, when it is whole.
  CPLSetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF");
  s.file = GDALDatasetUniquePtr{
      driver == nullptr ? nullptr
                        : driver->Create(s.unfinished.c_str(), 0, 0, 0,
                                         GDT_Unknown, options.List())};
  if (!s.file) {
    cannot_write(path);
  }
  auto wgs84 = OGRSpatialReference{};
  wgs84.SetWellKnownGeogCS("WGS84");
  wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  for (auto i = std::size_t{0}; i != layers.size(); ++i) {
    auto const title = fmt::format("{}_{}", layers[i].target, i);
    auto* const l = s.file->CreateLayer(title.c_str(), &wgs84, wkbUnknown);
    if (l == nullptr) {
      cannot_write(path);
    }
    for (auto const& a : attributes) {
      auto field = OGRFieldDefn{a.c_str(), OFTString};
      l->CreateField(&field);
    }
    s.layers.push_back(l);
  }
}

tile_writer::~tile_writer() {
  auto const silence = quiet{};
  state_->file.reset();
  remove_quietly(state_->unfinished);
}

void tile_writer::add(tile_feature const& f) {
  auto const silence = quiet{};
  auto& rows = *state_->layers.at(f.layer);
  auto const write = [&](OGRGeometryUniquePtr geometry) {
    auto row = OGRFeature{rows.GetLayerDefn()};
    for (auto const& [key, value] : f.attributes) {
      auto const column = row.GetFieldIndex(std::string{key}.c_str());
      if (column >= 0 && !value.empty()) {
        row.SetField(column, std::string{value}.c_str());
      }
    }
    row.SetGeometryDirectly(geometry.release());
    if (rows.CreateFeature(&row) != OGRERR_NONE) {
      cannot_write(state_->path);
    }
  };
  for (auto const& p : f.points) {
    write(OGRGeometryUniquePtr{new OGRPoint{p.lng, p.lat}});
  }
  for (auto const& l : f.lines) {
    if (l.size() > 1) {
      write(to_ogr(l));
    }
  }
  if (!f.areas.empty()) {
    write(to_ogr(f.areas));
  }
}

void tile_writer::finish() {
  auto const silence = quiet{};
  auto& s = *state_;
  s.file.reset();  // makes the tiles
  ensure_no_failure(s.path);
  sync(s.unfinished);
  auto failure = std::error_code{};
  fs::rename(s.unfinished, s.path, failure);
  if (failure) {
    throw base::error{fault::io, "geo.cannot_write",
                      fmt::format("Cannot write the map tiles {}: {}.",
                                  s.path.string(), failure.message())};
  }
}

}  // namespace linli::geo
