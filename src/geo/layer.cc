#include "geo/layer.h"

#include <algorithm>
#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gdal_priv.h>
#include <memory>
#include <mutex>
#include <ogr_api.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include "base/error.h"
#include "base/text.h"

namespace linli::geo {

namespace {

namespace fs = std::filesystem;

/// While one lives, GDAL prints nothing in this thread.
struct quiet {
  quiet() { CPLPushErrorHandler(CPLQuietErrorHandler); }
  ~quiet() { CPLPopErrorHandler(); }
  quiet(quiet const&) = delete;
  quiet& operator=(quiet const&) = delete;
};

struct destroy {
  void operator()(OGRFeature* const f) const { OGRFeature::DestroyFeature(f); }
  void operator()(OGRCoordinateTransformation* const t) const {
    OGRCoordinateTransformation::DestroyCT(t);
  }
};
using transformation = std::unique_ptr<OGRCoordinateTransformation, destroy>;

[[noreturn]] void fail(std::string_view const code, std::string const& text) {
  throw base::error{fault::invalid, std::string{code}, text};
}

GDALDatasetUniquePtr open(fs::path const& path) {
  static auto once = std::once_flag{};
  std::call_once(once, [] { GDALAllRegister(); });
  auto failure = std::error_code{};
  ensure(fs::exists(path, failure), fault::io, "geo.cannot_read",
         fmt::format("There is no file {}.", path.string()));
  auto options = CPLStringList{};
  if (path.extension() == ".csv" || path.extension() == ".CSV") {
    options.AddString("X_POSSIBLE_NAMES=lng,lon,long,longitude,x,经度");
    options.AddString("Y_POSSIBLE_NAMES=lat,latitude,y,纬度");
    options.AddString("GEOM_POSSIBLE_NAMES=wkt,geometry,geom");
    options.AddString("KEEP_GEOM_COLUMNS=YES");
  }
  auto file = GDALDatasetUniquePtr{
      GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                        nullptr, options.List(), nullptr)};
  if (!file) {
    fail("geo.not_a_map",
         fmt::format("{} is not a map file that can be read: {}. Give a "
                     "GeoPackage, shapefile, GeoJSON, KML or CSV with "
                     "coordinates.",
                     path.string(), CPLGetLastErrorMsg()));
  }
  return file;
}

std::vector<std::string> names_of(GDALDataset& file) {
  auto names = std::vector<std::string>{};
  for (auto* const l : file.GetLayers()) {
    names.emplace_back(l->GetName());
  }
  return names;
}

bool may_hold(OGRLayer& l, geometry_kind const want) {
  auto const type = wkbFlatten(l.GetGeomType());
  auto const is = [&](auto... types) { return ((type == types) || ...); };
  if (is(wkbUnknown, wkbGeometryCollection)) {
    return true;
  }
  switch (want) {
    case geometry_kind::any: return type != wkbNone;
    case geometry_kind::points: return is(wkbPoint, wkbMultiPoint);
    case geometry_kind::lines:
      return is(wkbLineString, wkbMultiLineString, wkbCircularString,
                wkbCompoundCurve, wkbMultiCurve);
    case geometry_kind::areas:
      return is(wkbPolygon, wkbMultiPolygon, wkbCurvePolygon, wkbMultiSurface);
  }
  return false;
}

std::string_view name_of(geometry_kind const kind) {
  switch (kind) {
    case geometry_kind::any: return "geometry";
    case geometry_kind::points: return "points";
    case geometry_kind::lines: return "lines";
    case geometry_kind::areas: return "areas";
  }
  return "";
}

OGRLayer& choose_layer(GDALDataset& file,
                       fs::path const& path,
                       layer_options const& options) {
  if (!options.layer.empty()) {
    auto* const named = file.GetLayerByName(options.layer.c_str());
    if (named == nullptr) {
      fail("geo.no_such_layer",
           fmt::format("{} has no layer '{}'. It has: {}.", path.string(),
                       options.layer, fmt::join(names_of(file), ", ")));
    }
    return *named;
  }
  auto fitting = std::vector<OGRLayer*>{};
  for (auto* const l : file.GetLayers()) {
    if (may_hold(*l, options.want)) {
      fitting.push_back(l);
    }
  }
  if (fitting.size() > 1) {
    fail("geo.no_such_layer",
         fmt::format("{} has several layers: {}. Choose one with --layer.",
                     path.string(), fmt::join(names_of(file), ", ")));
  }
  if (fitting.empty()) {
    fail("geo.wrong_geometry",
         fmt::format("{} has no layer of {}. It has: {}.", path.string(),
                     name_of(options.want), fmt::join(names_of(file), ", ")));
  }
  return *fitting.front();
}

/// Null when the layer is in WGS 84 degrees already.
transformation to_wgs84_from(OGRLayer& l, fs::path const& path) {
  auto const* const source = l.GetSpatialRef();
  if (source == nullptr) {
    return nullptr;
  }
  auto from = *source;
  from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  auto wgs84 = OGRSpatialReference{};
  wgs84.SetWellKnownGeogCS("WGS84");
  wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  if (from.IsSame(&wgs84) != 0) {
    return nullptr;
  }
  auto t = transformation{OGRCreateCoordinateTransformation(&from, &wgs84)};
  if (!t) {
    fail("geo.bad_coordinates",
         fmt::format("The coordinates of {} cannot be converted to WGS 84: "
                     "{}. Save the layer in EPSG:4326.",
                     path.string(), CPLGetLastErrorMsg()));
  }
  return t;
}

/// Shapefiles of older programs come in GB 18030 and do not say so.
std::string to_utf8(std::string text) {
  if (!base::is_utf8(text)) {
    auto* const utf8 = CPLRecode(text.c_str(), "GB18030", CPL_ENC_UTF8);
    text = utf8;
    CPLFree(utf8);
  }
  return base::is_utf8(text) ? text : std::string{};
}

std::string text_of(OGRFeature& f, int const column) {
  return f.IsFieldSetAndNotNull(column) == 0
             ? std::string{}
             : to_utf8(f.GetFieldAsString(column));
}

/// Turns OGR's geometries into ours, checking each coordinate on the way.
class geometry_reader {
 public:
  geometry_reader(fs::path const& path, coordinate_system const from)
      : path_{path}, from_{from} {}

  void add(OGRGeometry const& g, feature& f) const {
    switch (wkbFlatten(g.getGeometryType())) {
      case wkbPoint:
        if (g.IsEmpty() == 0) {
          auto const& p = *g.toPoint();
          f.points.push_back(checked(p.getX(), p.getY()));
        }
        break;
      case wkbLineString: f.lines.push_back(points(*g.toLineString())); break;
      case wkbPolygon: add_polygon(*g.toPolygon(), f); break;
      case wkbMultiPoint:
      case wkbMultiLineString:
      case wkbMultiPolygon:
      case wkbGeometryCollection:
        for (auto const* const part : *g.toGeometryCollection()) {
          add(*part, f);
        }
        break;
      default: add_linearized(g, f);
    }
  }

 private:
  void add_linearized(OGRGeometry const& g, feature& f) const {
    if (g.hasCurveGeometry() != 0) {
      auto const flat = OGRGeometryUniquePtr{g.getLinearGeometry()};
      if (flat && flat->hasCurveGeometry() == 0) {
        add(*flat, f);
      }
    }
  }

  void add_polygon(OGRPolygon const& p, feature& f) const {
    auto const* const outer = p.getExteriorRing();
    if (outer == nullptr || outer->getNumPoints() < 4) {
      return;
    }
    auto area = polygon{.outer = points(*outer), .holes = {}};
    for (auto i = 0; i != p.getNumInteriorRings(); ++i) {
      area.holes.push_back(points(*p.getInteriorRing(i)));
    }
    f.areas.push_back(std::move(area));
  }

  line points(OGRSimpleCurve const& c) const {
    auto l = line{};
    l.reserve(static_cast<std::size_t>(c.getNumPoints()));
    for (auto i = 0; i != c.getNumPoints(); ++i) {
      l.push_back(checked(c.getX(i), c.getY(i)));
    }
    return l;
  }

  latlng checked(double const x, double const y) const {
    auto const p = latlng{y, x};
    if (is_valid(p)) {
      return to_wgs84(p, from_);
    }
    auto const advice =
        is_valid({x, y})
            ? "Latitude and longitude look swapped: exchange the two columns."
            : "They look like metres of a projection that the file does not "
              "name: set its coordinate system (for example with QGIS) and "
              "save it in EPSG:4326.";
    fail("geo.bad_coordinates",
         fmt::format("{} has the coordinate ({}, {}), which is no longitude "
                     "and latitude. {}",
                     path_.string(), x, y, advice));
  }

  fs::path const& path_;
  coordinate_system from_;
};

bool fits(feature const& f, geometry_kind const want) {
  switch (want) {
    case geometry_kind::any:
      return !f.points.empty() || !f.lines.empty() || !f.areas.empty();
    case geometry_kind::points: return !f.points.empty();
    case geometry_kind::lines: return !f.lines.empty();
    case geometry_kind::areas: return !f.areas.empty();
  }
  return false;
}

feature to_feature(OGRFeature& row,
                   int const columns,
                   OGRCoordinateTransformation* const transform,
                   geometry_reader const& reader) {
  auto f = feature{};
  f.id = row.GetFID();
  f.values.reserve(static_cast<std::size_t>(columns));
  for (auto i = 0; i != columns; ++i) {
    f.values.push_back(text_of(row, i));
  }
  auto* const geometry = row.GetGeometryRef();
  if (geometry == nullptr ||
      (transform != nullptr && geometry->transform(transform) != OGRERR_NONE)) {
    return f;
  }
  reader.add(*geometry, f);
  make_proper(f.areas);
  return f;
}

void check_found(layer const& l,
                 fs::path const& path,
                 layer_options const& options) {
  if (!l.features.empty()) {
    return;
  }
  if (l.skipped_features == 0) {
    fail("geo.empty_layer",
         fmt::format("The layer '{}' of {} is empty.", l.name, path.string()));
  }
  fail("geo.wrong_geometry",
       fmt::format("None of the {} features of layer '{}' of {} has {}.",
                   l.skipped_features, l.name, path.string(),
                   name_of(options.want)));
}

}  // namespace

std::optional<std::size_t> layer::find_column(
    std::string_view const column) const {
  auto const wanted = base::fold(column);
  auto const at =
      std::find_if(columns.begin(), columns.end(),
                   [&](auto const& c) { return base::fold(c) == wanted; });
  return at == columns.end()
             ? std::nullopt
             : std::optional{static_cast<std::size_t>(at - columns.begin())};
}

std::vector<std::string> layer_names(fs::path const& path) {
  auto const silence = quiet{};
  return names_of(*open(path));
}

layer read_layer(fs::path const& path, layer_options const& options) {
  auto const silence = quiet{};
  auto const file = open(path);
  auto& source = choose_layer(*file, path, options);
  auto const transform = to_wgs84_from(source, path);
  auto const reader = geometry_reader{path, options.from};

  auto l = layer{};
  l.name = source.GetName();
  l.is_crs_assumed = source.GetSpatialRef() == nullptr;
  auto const columns = source.GetLayerDefn()->GetFieldCount();
  for (auto i = 0; i != columns; ++i) {
    l.columns.push_back(
        to_utf8(source.GetLayerDefn()->GetFieldDefn(i)->GetNameRef()));
  }
  source.ResetReading();
  while (auto const row =
             std::unique_ptr<OGRFeature, destroy>{source.GetNextFeature()}) {
    auto f = to_feature(*row, columns, transform.get(), reader);
    if (fits(f, options.want)) {
      l.features.push_back(std::move(f));
    } else {
      ++l.skipped_features;
    }
  }
  check_found(l, path, options);
  return l;
}

multipolygon read_boundary(fs::path const& path, layer_options const& options) {
  auto only_areas = options;
  only_areas.want = geometry_kind::areas;
  auto all = multipolygon{};
  for (auto& f : read_layer(path, only_areas).features) {
    all.insert(all.end(), std::make_move_iterator(f.areas.begin()),
               std::make_move_iterator(f.areas.end()));
  }
  return all;
}

}  // namespace linli::geo
