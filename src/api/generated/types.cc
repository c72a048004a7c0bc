// Made from api/*.yaml by `./dev generate`; do not edit.
#include "api/generated/types.h"

#include "api/json.h"

namespace linli::api {

void write(std::string& out, localized const& value) {
  out += '{';
  if (value.zh) {
    out += "\"zh\":";
    write(out, *value.zh);
    out += ',';
  }
  if (value.en) {
    out += "\"en\":";
    write(out, *value.en);
    out += ',';
  }
  if (value.zh_hant) {
    out += "\"zh-Hant\":";
    write(out, *value.zh_hant);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, openness const value) {
  switch (value) {
    case openness::open: out += "\"open\""; break;
    case openness::closed: out += "\"closed\""; break;
    case openness::unknown: out += "\"unknown\""; break;
  }
}

void write(std::string& out, step_free const value) {
  switch (value) {
    case step_free::yes: out += "\"yes\""; break;
    case step_free::no: out += "\"no\""; break;
    case step_free::unknown: out += "\"unknown\""; break;
  }
}

void write(std::string& out, area_level const value) {
  switch (value) {
    case area_level::district: out += "\"district\""; break;
    case area_level::subdistrict: out += "\"subdistrict\""; break;
    case area_level::community: out += "\"community\""; break;
  }
}

void write(std::string& out, field_problem const& value) {
  out += '{';
  out += "\"field\":";
  write(out, value.field);
  out += ',';
  out += "\"message\":";
  write(out, value.message);
  out += ',';
  end_object(out);
}

void write(std::string& out, problem const& value) {
  out += '{';
  out += "\"type\":";
  write(out, value.type);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  out += "\"status\":";
  write(out, value.status);
  out += ',';
  out += "\"code\":";
  write(out, value.code);
  out += ',';
  if (value.detail) {
    out += "\"detail\":";
    write(out, *value.detail);
    out += ',';
  }
  if (value.fields) {
    out += "\"fields\":";
    write(out, *value.fields);
    out += ',';
  }
  if (value.again_in_s) {
    out += "\"again_in_s\":";
    write(out, *value.again_in_s);
    out += ',';
  }
  out += "\"request_id\":";
  write(out, value.request_id);
  out += ',';
  end_object(out);
}

void write(std::string& out, health const& value) {
  out += '{';
  out += "\"status\":\"ready\",";
  out += "\"version\":";
  write(out, value.version);
  out += ',';
  if (value.audit_in_doubt) {
    out += "\"audit_in_doubt\":";
    write(out, *value.audit_in_doubt);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, district_summary const& value) {
  out += '{';
  out += "\"code\":";
  write(out, value.code);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"center\":";
  write(out, value.center);
  out += ',';
  out += "\"bounds\":";
  write(out, value.bounds);
  out += ',';
  out += "\"estimated\":";
  write(out, value.estimated);
  out += ',';
  out += "\"residents\":";
  write(out, value.residents);
  out += ',';
  out += "\"service_points\":";
  write(out, value.service_points);
  out += ',';
  end_object(out);
}

void write(std::string& out, district_list const& value) {
  out += '{';
  out += "\"districts\":";
  write(out, value.districts);
  out += ',';
  if (value.first) {
    out += "\"first\":";
    write(out, *value.first);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, duty_detail const& value) {
  out += '{';
  out += "\"category\":";
  write(out, value.category);
  out += ',';
  out += "\"counts\":";
  write(out, value.counts);
  out += ',';
  if (value.limit_m) {
    out += "\"limit_m\":";
    write(out, *value.limit_m);
    out += ',';
  }
  if (value.limit_s) {
    out += "\"limit_s\":";
    write(out, *value.limit_s);
    out += ',';
  }
  if (value.one_per) {
    out += "\"one_per\":";
    write(out, *value.one_per);
    out += ',';
  }
  if (value.min_area_m2) {
    out += "\"min_area_m2\":";
    write(out, *value.min_area_m2);
    out += ',';
  }
  out += "\"tier_min\":";
  write(out, value.tier_min);
  out += ',';
  out += "\"clause\":";
  write(out, value.clause);
  out += ',';
  if (value.note) {
    out += "\"note\":";
    write(out, *value.note);
    out += ',';
  }
  out += "\"checked\":";
  write(out, value.checked);
  out += ',';
  out += "\"required\":";
  write(out, value.required);
  out += ',';
  end_object(out);
}

void write(std::string& out, standard_detail const& value) {
  out += '{';
  out += "\"key\":";
  write(out, value.key);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  out += "\"edition\":";
  write(out, value.edition);
  out += ',';
  out += "\"duties\":";
  write(out, value.duties);
  out += ',';
  end_object(out);
}

void write(std::string& out, category_detail const& value) {
  out += '{';
  out += "\"key\":";
  write(out, value.key);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"group\":";
  write(out, value.group);
  out += ',';
  out += "\"icon\":";
  write(out, value.icon);
  out += ',';
  out += "\"count\":";
  write(out, value.count);
  out += ',';
  end_object(out);
}

void write(std::string& out, profile_detail const& value) {
  out += '{';
  out += "\"key\":";
  write(out, value.key);
  out += ',';
  out += "\"pace_m_s\":";
  write(out, value.pace_m_s);
  out += ',';
  out += "\"stairs\":";
  write(out, value.stairs);
  out += ',';
  end_object(out);
}

void write(std::string& out, street_summary const& value) {
  out += '{';
  out += "\"source\":";
  write(out, value.source);
  out += ',';
  out += "\"attribution\":";
  write(out, value.attribution);
  out += ',';
  out += "\"date\":";
  write(out, value.date);
  out += ',';
  out += "\"junctions\":";
  write(out, value.junctions);
  out += ',';
  out += "\"streets\":";
  write(out, value.streets);
  out += ',';
  out += "\"gated_streets\":";
  write(out, value.gated_streets);
  out += ',';
  out += "\"islands\":";
  write(out, value.islands);
  out += ',';
  out += "\"length_m\":";
  write(out, value.length_m);
  out += ',';
  end_object(out);
}

void write(std::string& out, basemap_kind const value) {
  switch (value) {
    case basemap_kind::own: out += "\"own\""; break;
    case basemap_kind::outside: out += "\"outside\""; break;
  }
}

void write(std::string& out, basemap const& value) {
  out += '{';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"tiles\":";
  write(out, value.tiles);
  out += ',';
  out += "\"min_zoom\":";
  write(out, value.min_zoom);
  out += ',';
  out += "\"max_zoom\":";
  write(out, value.max_zoom);
  out += ',';
  out += "\"attribution\":";
  write(out, value.attribution);
  out += ',';
  end_object(out);
}

void write(std::string& out, district_detail const& value) {
  out += '{';
  out += "\"code\":";
  write(out, value.code);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"center\":";
  write(out, value.center);
  out += ',';
  out += "\"bounds\":";
  write(out, value.bounds);
  out += ',';
  out += "\"estimated\":";
  write(out, value.estimated);
  out += ',';
  out += "\"residents\":";
  write(out, value.residents);
  out += ',';
  out += "\"service_points\":";
  write(out, value.service_points);
  out += ',';
  out += "\"time_zone\":";
  write(out, value.time_zone);
  out += ',';
  out += "\"now_week_minute\":";
  write(out, value.now_week_minute);
  out += ',';
  out += "\"standard\":";
  write(out, value.standard);
  out += ',';
  out += "\"standards\":";
  write(out, value.standards);
  out += ',';
  out += "\"categories\":";
  write(out, value.categories);
  out += ',';
  out += "\"profiles\":";
  write(out, value.profiles);
  out += ',';
  if (value.streets) {
    out += "\"streets\":";
    write(out, *value.streets);
    out += ',';
  }
  out += "\"residents_estimated\":";
  write(out, value.residents_estimated);
  out += ',';
  out += "\"residents_source\":";
  write(out, value.residents_source);
  out += ',';
  out += "\"attributions\":";
  write(out, value.attributions);
  out += ',';
  if (value.notice) {
    out += "\"notice\":";
    write(out, *value.notice);
    out += ',';
  }
  out += "\"levels\":";
  write(out, value.levels);
  out += ',';
  out += "\"version\":";
  write(out, value.version);
  out += ',';
  if (value.basemap) {
    out += "\"basemap\":";
    write(out, *value.basemap);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, area_properties const& value) {
  out += '{';
  out += "\"code\":";
  write(out, value.code);
  out += ',';
  out += "\"parent\":";
  write(out, value.parent);
  out += ',';
  out += "\"level\":";
  write(out, value.level);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"residents\":";
  write(out, value.residents);
  out += ',';
  if (value.label) {
    out += "\"label\":";
    write(out, *value.label);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, area_feature const& value) {
  out += '{';
  out += "\"type\":\"Feature\",";
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"geometry\":";
  write_or_null(out, value.geometry);
  out += ',';
  out += "\"properties\":";
  write(out, value.properties);
  out += ',';
  end_object(out);
}

void write(std::string& out, area_collection const& value) {
  out += '{';
  out += "\"type\":\"FeatureCollection\",";
  out += "\"features\":";
  write(out, value.features);
  out += ',';
  end_object(out);
}

void write(std::string& out, service_point const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"category\":";
  write(out, value.category);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"openness\":";
  write(out, value.openness);
  out += ',';
  if (value.opens_at_minute) {
    out += "\"opens_at_minute\":";
    write(out, *value.opens_at_minute);
    out += ',';
  }
  if (value.closes_at_minute) {
    out += "\"closes_at_minute\":";
    write(out, *value.closes_at_minute);
    out += ',';
  }
  out += "\"step_free\":";
  write(out, value.step_free);
  out += ',';
  out += "\"programme\":";
  write(out, value.programme);
  out += ',';
  out += "\"rough\":";
  write(out, value.rough);
  out += ',';
  if (value.address) {
    out += "\"address\":";
    write(out, *value.address);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, service_point_page const& value) {
  out += '{';
  out += "\"service_points\":";
  write(out, value.service_points);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, open_span const& value) {
  out += '{';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"to\":";
  write(out, value.to);
  out += ',';
  end_object(out);
}

void write(std::string& out, hours const& value) {
  out += '{';
  out += "\"known\":";
  write(out, value.known);
  out += ',';
  out += "\"week\":";
  write(out, value.week);
  out += ',';
  out += "\"source\":";
  write(out, value.source);
  out += ',';
  end_object(out);
}

void write(std::string& out, service_point_detail const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"category\":";
  write(out, value.category);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"openness\":";
  write(out, value.openness);
  out += ',';
  if (value.opens_at_minute) {
    out += "\"opens_at_minute\":";
    write(out, *value.opens_at_minute);
    out += ',';
  }
  if (value.closes_at_minute) {
    out += "\"closes_at_minute\":";
    write(out, *value.closes_at_minute);
    out += ',';
  }
  out += "\"step_free\":";
  write(out, value.step_free);
  out += ',';
  out += "\"programme\":";
  write(out, value.programme);
  out += ',';
  out += "\"rough\":";
  write(out, value.rough);
  out += ',';
  if (value.address) {
    out += "\"address\":";
    write(out, *value.address);
    out += ',';
  }
  out += "\"hours\":";
  write(out, value.hours);
  out += ',';
  out += "\"source\":";
  write(out, value.source);
  out += ',';
  if (value.capacity) {
    out += "\"capacity\":";
    write(out, *value.capacity);
    out += ',';
  }
  if (value.area_m2) {
    out += "\"area_m2\":";
    write(out, *value.area_m2);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, search_kind const value) {
  switch (value) {
    case search_kind::service: out += "\"service\""; break;
    case search_kind::street: out += "\"street\""; break;
    case search_kind::area: out += "\"area\""; break;
    case search_kind::coordinate: out += "\"coordinate\""; break;
  }
}

void write(std::string& out, search_result const& value) {
  out += '{';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  if (value.id) {
    out += "\"id\":";
    write(out, *value.id);
    out += ',';
  }
  if (value.category) {
    out += "\"category\":";
    write(out, *value.category);
    out += ',';
  }
  if (value.area_code) {
    out += "\"area_code\":";
    write(out, *value.area_code);
    out += ',';
  }
  if (value.detail) {
    out += "\"detail\":";
    write(out, *value.detail);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, search_answer const& value) {
  out += '{';
  out += "\"results\":";
  write(out, value.results);
  out += ',';
  end_object(out);
}

void write(std::string& out, area_name const& value) {
  out += '{';
  out += "\"code\":";
  write(out, value.code);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  end_object(out);
}

void write(std::string& out, band const& value) {
  out += '{';
  out += "\"minutes\":";
  write(out, value.minutes);
  out += ',';
  out += "\"residents\":";
  write(out, value.residents);
  out += ',';
  if (value.geometry) {
    out += "\"geometry\":";
    write(out, *value.geometry);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, service_in_reach const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"category\":";
  write(out, value.category);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"walk_s\":";
  write(out, value.walk_s);
  out += ',';
  out += "\"distance_m\":";
  write(out, value.distance_m);
  out += ',';
  out += "\"minutes_band\":";
  write(out, value.minutes_band);
  out += ',';
  out += "\"openness\":";
  write(out, value.openness);
  out += ',';
  if (value.opens_at_minute) {
    out += "\"opens_at_minute\":";
    write(out, *value.opens_at_minute);
    out += ',';
  }
  if (value.closes_at_minute) {
    out += "\"closes_at_minute\":";
    write(out, *value.closes_at_minute);
    out += ',';
  }
  out += "\"step_free\":";
  write(out, value.step_free);
  out += ',';
  out += "\"programme\":";
  write(out, value.programme);
  out += ',';
  out += "\"rough\":";
  write(out, value.rough);
  out += ',';
  if (value.address) {
    out += "\"address\":";
    write(out, *value.address);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, nearest_service const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"walk_s\":";
  write(out, value.walk_s);
  out += ',';
  out += "\"distance_m\":";
  write(out, value.distance_m);
  out += ',';
  end_object(out);
}

void write(std::string& out, duty_here const& value) {
  out += '{';
  out += "\"category\":";
  write(out, value.category);
  out += ',';
  out += "\"tier_min\":";
  write(out, value.tier_min);
  out += ',';
  if (value.limit_m) {
    out += "\"limit_m\":";
    write(out, *value.limit_m);
    out += ',';
  }
  if (value.limit_s) {
    out += "\"limit_s\":";
    write(out, *value.limit_s);
    out += ',';
  }
  if (value.one_per) {
    out += "\"one_per\":";
    write(out, *value.one_per);
    out += ',';
  }
  out += "\"met\":";
  write(out, value.met);
  out += ',';
  out += "\"applicable\":";
  write(out, value.applicable);
  out += ',';
  if (value.nearest) {
    out += "\"nearest\":";
    write(out, *value.nearest);
    out += ',';
  }
  out += "\"clause\":";
  write(out, value.clause);
  out += ',';
  out += "\"checked\":";
  write(out, value.checked);
  out += ',';
  out += "\"required\":";
  write(out, value.required);
  out += ',';
  end_object(out);
}

void write(std::string& out, circle const& value) {
  out += '{';
  out += "\"origin\":";
  write(out, value.origin);
  out += ',';
  if (value.on_street) {
    out += "\"on_street\":";
    write(out, *value.on_street);
    out += ',';
  }
  out += "\"off_street_m\":";
  write(out, value.off_street_m);
  out += ',';
  out += "\"estimated\":";
  write(out, value.estimated);
  out += ',';
  out += "\"residents_source\":";
  write(out, value.residents_source);
  out += ',';
  out += "\"residents_estimated\":";
  write(out, value.residents_estimated);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  out += "\"bands\":";
  write(out, value.bands);
  out += ',';
  out += "\"services\":";
  write(out, value.services);
  out += ',';
  out += "\"duties\":";
  write(out, value.duties);
  out += ',';
  end_object(out);
}

void write(std::string& out, asked const& value) {
  out += '{';
  out += "\"profile\":";
  write(out, value.profile);
  out += ',';
  out += "\"standard\":";
  write(out, value.standard);
  out += ',';
  if (value.at) {
    out += "\"at\":";
    write(out, *value.at);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, recorded_coverage const& value) {
  out += '{';
  out += "\"duties\":";
  write(out, value.duties);
  out += ',';
  out += "\"share\":";
  write(out, value.share);
  out += ',';
  out += "\"missing\":";
  write(out, value.missing);
  out += ',';
  end_object(out);
}

void write(std::string& out, duty_coverage const& value) {
  out += '{';
  out += "\"category\":";
  write(out, value.category);
  out += ',';
  out += "\"tier_min\":";
  write(out, value.tier_min);
  out += ',';
  out += "\"share\":";
  write(out, value.share);
  out += ',';
  out += "\"covered\":";
  write(out, value.covered);
  out += ',';
  out += "\"applicable\":";
  write(out, value.applicable);
  out += ',';
  out += "\"unknown_hours\":";
  write(out, value.unknown_hours);
  out += ',';
  if (value.mean_walk_s) {
    out += "\"mean_walk_s\":";
    write(out, *value.mean_walk_s);
    out += ',';
  }
  if (value.fca) {
    out += "\"fca\":";
    write(out, *value.fca);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, area_coverage const& value) {
  out += '{';
  out += "\"code\":";
  write(out, value.code);
  out += ',';
  out += "\"level\":";
  write(out, value.level);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"residents\":";
  write(out, value.residents);
  out += ',';
  out += "\"compliant\":";
  write(out, value.compliant);
  out += ',';
  out += "\"compliant_share\":";
  write(out, value.compliant_share);
  out += ',';
  out += "\"duties\":";
  write(out, value.duties);
  out += ',';
  end_object(out);
}

void write(std::string& out, coverage const& value) {
  out += '{';
  out += "\"estimated\":";
  write(out, value.estimated);
  out += ',';
  out += "\"residents_source\":";
  write(out, value.residents_source);
  out += ',';
  out += "\"residents_estimated\":";
  write(out, value.residents_estimated);
  out += ',';
  out += "\"version\":";
  write(out, value.version);
  out += ',';
  out += "\"asked\":";
  write(out, value.asked);
  out += ',';
  out += "\"recorded\":";
  write(out, value.recorded);
  out += ',';
  out += "\"district\":";
  write(out, value.district);
  out += ',';
  out += "\"areas\":";
  write(out, value.areas);
  out += ',';
  end_object(out);
}

void write(std::string& out, export_format const value) {
  switch (value) {
    case export_format::csv: out += "\"csv\""; break;
    case export_format::xlsx: out += "\"xlsx\""; break;
    case export_format::geojson: out += "\"geojson\""; break;
    case export_format::html: out += "\"html\""; break;
  }
}

void write(std::string& out, gap_point const& value) {
  out += '{';
  out += "\"lat\":";
  write(out, value.lat);
  out += ',';
  out += "\"lng\":";
  write(out, value.lng);
  out += ',';
  out += "\"residents\":";
  write(out, value.residents);
  out += ',';
  end_object(out);
}

void write(std::string& out, gap const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"category\":";
  write(out, value.category);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  out += "\"residents\":";
  write(out, value.residents);
  out += ',';
  if (value.nearest_walk_s) {
    out += "\"nearest_walk_s\":";
    write(out, *value.nearest_walk_s);
    out += ',';
  }
  out += "\"points\":";
  write(out, value.points);
  out += ',';
  out += "\"points_left_out\":";
  write(out, value.points_left_out);
  out += ',';
  end_object(out);
}

void write(std::string& out, gap_page const& value) {
  out += '{';
  out += "\"gaps\":";
  write(out, value.gaps);
  out += ',';
  out += "\"unrecorded\":";
  write(out, value.unrecorded);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, area_gain const& value) {
  out += '{';
  out += "\"code\":";
  write(out, value.code);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"gained\":";
  write(out, value.gained);
  out += ',';
  end_object(out);
}

void write(std::string& out, what_if const& value) {
  out += '{';
  out += "\"category\":";
  write(out, value.category);
  out += ',';
  out += "\"residents\":";
  write(out, value.residents);
  out += ',';
  out += "\"newly_covered\":";
  write(out, value.newly_covered);
  out += ',';
  out += "\"covered_before\":";
  write(out, value.covered_before);
  out += ',';
  out += "\"covered_after\":";
  write(out, value.covered_after);
  out += ',';
  out += "\"share_before\":";
  write(out, value.share_before);
  out += ',';
  out += "\"share_after\":";
  write(out, value.share_after);
  out += ',';
  out += "\"compliant_before\":";
  write(out, value.compliant_before);
  out += ',';
  out += "\"compliant_after\":";
  write(out, value.compliant_after);
  out += ',';
  out += "\"mean_saved_s\":";
  write(out, value.mean_saved_s);
  out += ',';
  out += "\"areas\":";
  write(out, value.areas);
  out += ',';
  end_object(out);
}

void write(std::string& out, channel const value) {
  switch (value) {
    case channel::phone: out += "\"phone\""; break;
    case channel::email: out += "\"email\""; break;
  }
}

void write(std::string& out, capacity const value) {
  switch (value) {
    case capacity::resident: out += "\"resident\""; break;
    case capacity::staff: out += "\"staff\""; break;
    case capacity::volunteer: out += "\"volunteer\""; break;
    case capacity::committee_member: out += "\"committee_member\""; break;
    case capacity::merchant: out += "\"merchant\""; break;
    case capacity::organisation: out += "\"organisation\""; break;
  }
}

void write(std::string& out, strength const value) {
  switch (value) {
    case strength::card: out += "\"card\""; break;
    case strength::code: out += "\"code\""; break;
    case strength::password: out += "\"password\""; break;
    case strength::second_factor: out += "\"second_factor\""; break;
  }
}

void write(std::string& out, provider_chip const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  end_object(out);
}

void write(std::string& out, sign_in_ways const& value) {
  out += '{';
  out += "\"channels\":";
  write(out, value.channels);
  out += ',';
  out += "\"demo\":";
  write(out, value.demo);
  out += ',';
  out += "\"passkeys\":";
  write(out, value.passkeys);
  out += ',';
  out += "\"providers\":";
  write(out, value.providers);
  out += ',';
  end_object(out);
}

void write(std::string& out, code_wish const& value) {
  out += '{';
  out += "\"channel\":";
  write(out, value.channel);
  out += ',';
  out += "\"address\":";
  write(out, value.address);
  out += ',';
  end_object(out);
}

void write(std::string& out, code_sent const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"expires_at\":";
  write(out, value.expires_at);
  out += ',';
  out += "\"again_after_s\":";
  write(out, value.again_after_s);
  out += ',';
  end_object(out);
}

void write(std::string& out, code_given const& value) {
  out += '{';
  out += "\"code\":";
  write(out, value.code);
  out += ',';
  end_object(out);
}

void write(std::string& out, sent_code_given const& value) {
  out += '{';
  out += "\"code\":";
  write(out, value.code);
  out += ',';
  if (value.shared) {
    out += "\"shared\":";
    write(out, *value.shared);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, password_given const& value) {
  out += '{';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"password\":";
  write(out, value.password);
  out += ',';
  end_object(out);
}

void write(std::string& out, password_wish const& value) {
  out += '{';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"password\":";
  write(out, value.password);
  out += ',';
  if (value.old_password) {
    out += "\"old_password\":";
    write(out, *value.old_password);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, card_shown const& value) {
  out += '{';
  out += "\"card\":";
  write(out, value.card);
  out += ',';
  out += "\"shared\":";
  write(out, value.shared);
  out += ',';
  end_object(out);
}

void write(std::string& out, role const value) {
  switch (value) {
    case role::operator_: out += "\"operator\""; break;
    case role::district_officer: out += "\"district_officer\""; break;
    case role::planner: out += "\"planner\""; break;
    case role::subdistrict_officer: out += "\"subdistrict_officer\""; break;
    case role::community_staff: out += "\"community_staff\""; break;
    case role::venue_host: out += "\"venue_host\""; break;
    case role::committee_member: out += "\"committee_member\""; break;
    case role::volunteer: out += "\"volunteer\""; break;
    case role::supporter: out += "\"supporter\""; break;
  }
}

void write(std::string& out, grant const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"role\":";
  write(out, value.role);
  out += ',';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.venue_name) {
    out += "\"venue_name\":";
    write(out, *value.venue_name);
    out += ',';
  }
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, person_chip const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  end_object(out);
}

void write(std::string& out, second_factor_kind const value) {
  switch (value) {
    case second_factor_kind::authenticator: out += "\"authenticator\""; break;
    case second_factor_kind::passkey: out += "\"passkey\""; break;
  }
}

void write(std::string& out, me const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  out += "\"language\":";
  write(out, value.language);
  out += ',';
  out += "\"strength\":";
  write(out, value.strength);
  out += ',';
  out += "\"needs_second_factor\":";
  write(out, value.needs_second_factor);
  out += ',';
  if (value.second_factors) {
    out += "\"second_factors\":";
    write(out, *value.second_factors);
    out += ',';
  }
  out += "\"is_new\":";
  write(out, value.is_new);
  out += ',';
  out += "\"capacities\":";
  write(out, value.capacities);
  out += ',';
  out += "\"grants\":";
  write(out, value.grants);
  out += ',';
  if (value.acting_for) {
    out += "\"acting_for\":";
    write(out, *value.acting_for);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, language const value) {
  switch (value) {
    case language::zh_cn: out += "\"zh-CN\""; break;
    case language::en: out += "\"en\""; break;
    case language::zh_tw: out += "\"zh-TW\""; break;
  }
}

void write(std::string& out, me_change const& value) {
  out += '{';
  if (value.name) {
    out += "\"name\":";
    write(out, *value.name);
    out += ',';
  }
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.language) {
    out += "\"language\":";
    write(out, *value.language);
    out += ',';
  }
  if (value.born) {
    out += "\"born\":";
    write(out, *value.born);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, session_detail const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"device\":";
  write(out, value.device);
  out += ',';
  out += "\"strength\":";
  write(out, value.strength);
  out += ',';
  out += "\"began_at\":";
  write(out, value.began_at);
  out += ',';
  out += "\"seen_at\":";
  write(out, value.seen_at);
  out += ',';
  out += "\"is_this\":";
  write(out, value.is_this);
  out += ',';
  out += "\"is_shared\":";
  write(out, value.is_shared);
  out += ',';
  end_object(out);
}

void write(std::string& out, session_list const& value) {
  out += '{';
  out += "\"sessions\":";
  write(out, value.sessions);
  out += ',';
  end_object(out);
}

void write(std::string& out, consent_detail const& value) {
  out += '{';
  out += "\"purpose\":";
  write(out, value.purpose);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  out += "\"text\":";
  write(out, value.text);
  out += ',';
  out += "\"version\":";
  write(out, value.version);
  out += ',';
  out += "\"given\":";
  write(out, value.given);
  out += ',';
  if (value.answered_at) {
    out += "\"answered_at\":";
    write(out, *value.answered_at);
    out += ',';
  }
  if (value.answered_version) {
    out += "\"answered_version\":";
    write(out, *value.answered_version);
    out += ',';
  }
  if (value.by) {
    out += "\"by\":";
    write(out, *value.by);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, consent_list const& value) {
  out += '{';
  out += "\"consents\":";
  write(out, value.consents);
  out += ',';
  end_object(out);
}

void write(std::string& out, consent_answer const& value) {
  out += '{';
  out += "\"given\":";
  write(out, value.given);
  out += ',';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, consent_how const value) {
  switch (value) {
    case consent_how::on_page: out += "\"on_page\""; break;
    case consent_how::spoken: out += "\"spoken\""; break;
    case consent_how::paper: out += "\"paper\""; break;
    case consent_how::guardian: out += "\"guardian\""; break;
  }
}

void write(std::string& out, asked_how const value) {
  switch (value) {
    case asked_how::in_person: out += "\"in_person\""; break;
    case asked_how::phone: out += "\"phone\""; break;
    case asked_how::paper: out += "\"paper\""; break;
    case asked_how::guardian: out += "\"guardian\""; break;
  }
}

void write(std::string& out, as_asked const& value) {
  out += '{';
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, export_wish const& value) {
  out += '{';
  out += "\"how\":";
  write(out, value.how);
  out += ',';
  end_object(out);
}

void write(std::string& out, erase_for_wish const& value) {
  out += '{';
  out += "\"really\":true,";
  out += "\"how\":";
  write(out, value.how);
  out += ',';
  end_object(out);
}

void write(std::string& out, consent_record const& value) {
  out += '{';
  out += "\"given\":";
  write(out, value.given);
  out += ',';
  out += "\"how\":";
  write(out, value.how);
  out += ',';
  end_object(out);
}

void write(std::string& out, [[maybe_unused]] erase_wish const& value) {
  out += '{';
  out += "\"really\":true,";
  end_object(out);
}

void write(std::string& out, authenticator_secret const& value) {
  out += '{';
  out += "\"secret\":";
  write(out, value.secret);
  out += ',';
  out += "\"uri\":";
  write(out, value.uri);
  out += ',';
  end_object(out);
}

void write(std::string& out, representation_kind const value) {
  switch (value) {
    case representation_kind::family: out += "\"family\""; break;
    case representation_kind::guardian: out += "\"guardian\""; break;
    case representation_kind::staff: out += "\"staff\""; break;
  }
}

void write(std::string& out, represented const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  end_object(out);
}

void write(std::string& out, my_agent const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"agent\":";
  write(out, value.agent);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, agent_list const& value) {
  out += '{';
  out += "\"agents\":";
  write(out, value.agents);
  out += ',';
  end_object(out);
}

void write(std::string& out, role_holder const& value) {
  out += '{';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"grant\":";
  write(out, value.grant);
  out += ',';
  if (value.given_by) {
    out += "\"given_by\":";
    write(out, *value.given_by);
    out += ',';
  }
  out += "\"may_end\":";
  write(out, value.may_end);
  out += ',';
  end_object(out);
}

void write(std::string& out, role_holder_list const& value) {
  out += '{';
  out += "\"holders\":";
  write(out, value.holders);
  out += ',';
  end_object(out);
}

void write(std::string& out, appoint_wish const& value) {
  out += '{';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"role\":";
  write(out, value.role);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.days) {
    out += "\"days\":";
    write(out, *value.days);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, represented_list const& value) {
  out += '{';
  out += "\"persons\":";
  write(out, value.persons);
  out += ',';
  end_object(out);
}

void write(std::string& out, act_for_wish const& value) {
  out += '{';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, new_person const& value) {
  out += '{';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.born) {
    out += "\"born\":";
    write(out, *value.born);
    out += ',';
  }
  if (value.phone) {
    out += "\"phone\":";
    write(out, *value.phone);
    out += ',';
  }
  if (value.email) {
    out += "\"email\":";
    write(out, *value.email);
    out += ',';
  }
  if (value.identity_number) {
    out += "\"identity_number\":";
    write(out, *value.identity_number);
    out += ',';
  }
  out += "\"capacities\":";
  write(out, value.capacities);
  out += ',';
  if (value.language) {
    out += "\"language\":";
    write(out, *value.language);
    out += ',';
  }
  if (value.door) {
    out += "\"door\":";
    write(out, *value.door);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, person_change const& value) {
  out += '{';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  if (value.name) {
    out += "\"name\":";
    write(out, *value.name);
    out += ',';
  }
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.born) {
    out += "\"born\":";
    write(out, *value.born);
    out += ',';
  }
  if (value.phone) {
    out += "\"phone\":";
    write(out, *value.phone);
    out += ',';
  }
  if (value.email) {
    out += "\"email\":";
    write(out, *value.email);
    out += ',';
  }
  if (value.identity_number) {
    out += "\"identity_number\":";
    write(out, *value.identity_number);
    out += ',';
  }
  if (value.health_note) {
    out += "\"health_note\":";
    write(out, *value.health_note);
    out += ',';
  }
  if (value.capacities) {
    out += "\"capacities\":";
    write(out, *value.capacities);
    out += ',';
  }
  if (value.language) {
    out += "\"language\":";
    write(out, *value.language);
    out += ',';
  }
  if (value.door) {
    out += "\"door\":";
    write(out, *value.door);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, person_line const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  out += "\"capacities\":";
  write(out, value.capacities);
  out += ',';
  out += "\"roles\":";
  write(out, value.roles);
  out += ',';
  out += "\"has_phone\":";
  write(out, value.has_phone);
  out += ',';
  out += "\"has_card\":";
  write(out, value.has_card);
  out += ',';
  out += "\"is_demo\":";
  write(out, value.is_demo);
  out += ',';
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  if (value.seen_at) {
    out += "\"seen_at\":";
    write(out, *value.seen_at);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, person_page const& value) {
  out += '{';
  out += "\"persons\":";
  write(out, value.persons);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, representative const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  end_object(out);
}

void write(std::string& out, representative_wish const& value) {
  out += '{';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"how\":";
  write(out, value.how);
  out += ',';
  end_object(out);
}

void write(std::string& out, merge_wish const& value) {
  out += '{';
  out += "\"other\":";
  write(out, value.other);
  out += ',';
  end_object(out);
}

void write(std::string& out, household_relation const value) {
  switch (value) {
    case household_relation::head: out += "\"head\""; break;
    case household_relation::spouse: out += "\"spouse\""; break;
    case household_relation::child: out += "\"child\""; break;
    case household_relation::parent: out += "\"parent\""; break;
    case household_relation::family: out += "\"family\""; break;
    case household_relation::tenant: out += "\"tenant\""; break;
    case household_relation::other: out += "\"other\""; break;
  }
}

void write(std::string& out, home const& value) {
  out += '{';
  out += "\"building\":";
  write(out, value.building);
  out += ',';
  out += "\"household\":";
  write(out, value.household);
  out += ',';
  out += "\"address\":";
  write(out, value.address);
  out += ',';
  out += "\"door\":";
  write(out, value.door);
  out += ',';
  out += "\"relation\":";
  write(out, value.relation);
  out += ',';
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, person_detail const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.born) {
    out += "\"born\":";
    write(out, *value.born);
    out += ',';
  }
  if (value.phone) {
    out += "\"phone\":";
    write(out, *value.phone);
    out += ',';
  }
  if (value.email) {
    out += "\"email\":";
    write(out, *value.email);
    out += ',';
  }
  if (value.identity_number) {
    out += "\"identity_number\":";
    write(out, *value.identity_number);
    out += ',';
  }
  if (value.health_note) {
    out += "\"health_note\":";
    write(out, *value.health_note);
    out += ',';
  }
  if (value.door) {
    out += "\"door\":";
    write(out, *value.door);
    out += ',';
  }
  out += "\"language\":";
  write(out, value.language);
  out += ',';
  out += "\"capacities\":";
  write(out, value.capacities);
  out += ',';
  out += "\"grants\":";
  write(out, value.grants);
  out += ',';
  out += "\"representatives\":";
  write(out, value.representatives);
  out += ',';
  out += "\"has_card\":";
  write(out, value.has_card);
  out += ',';
  out += "\"is_demo\":";
  write(out, value.is_demo);
  out += ',';
  out += "\"is_child\":";
  write(out, value.is_child);
  out += ',';
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  if (value.merge) {
    out += "\"merge\":";
    write(out, *value.merge);
    out += ',';
  }
  if (value.home) {
    out += "\"home\":";
    write(out, *value.home);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, role_wish const& value) {
  out += '{';
  out += "\"role\":";
  write(out, value.role);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.days) {
    out += "\"days\":";
    write(out, *value.days);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, card const& value) {
  out += '{';
  out += "\"text\":";
  write(out, value.text);
  out += ',';
  out += "\"svg\":";
  write(out, value.svg);
  out += ',';
  end_object(out);
}

void write(std::string& out, kept_session const& value) {
  out += '{';
  out += "\"device\":";
  write(out, value.device);
  out += ',';
  out += "\"strength\":";
  write(out, value.strength);
  out += ',';
  out += "\"is_shared\":";
  write(out, value.is_shared);
  out += ',';
  out += "\"began_at\":";
  write(out, value.began_at);
  out += ',';
  out += "\"seen_at\":";
  write(out, value.seen_at);
  out += ',';
  if (value.ended_at) {
    out += "\"ended_at\":";
    write(out, *value.ended_at);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, kept_line const& value) {
  out += '{';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"action\":";
  write(out, value.action);
  out += ',';
  if (value.by) {
    out += "\"by\":";
    write(out, *value.by);
    out += ',';
  }
  if (value.fields) {
    out += "\"fields\":";
    write(out, *value.fields);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, kept_answer const& value) {
  out += '{';
  out += "\"purpose\":";
  write(out, value.purpose);
  out += ',';
  if (value.title) {
    out += "\"title\":";
    write(out, *value.title);
    out += ',';
  }
  out += "\"version\":";
  write(out, value.version);
  out += ',';
  out += "\"given\":";
  write(out, value.given);
  out += ',';
  out += "\"how\":";
  write(out, value.how);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  if (value.by) {
    out += "\"by\":";
    write(out, *value.by);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, quiet_hours const& value) {
  out += '{';
  out += "\"from_minute\":";
  write(out, value.from_minute);
  out += ',';
  out += "\"until_minute\":";
  write(out, value.until_minute);
  out += ',';
  end_object(out);
}

void write(std::string& out, kept_choice const& value) {
  out += '{';
  out += "\"key\":";
  write(out, value.key);
  out += ',';
  if (value.title) {
    out += "\"title\":";
    write(out, *value.title);
    out += ',';
  }
  out += "\"by_email\":";
  write(out, value.by_email);
  out += ',';
  out += "\"by_phone\":";
  write(out, value.by_phone);
  out += ',';
  end_object(out);
}

void write(std::string& out, kept_settings const& value) {
  out += '{';
  if (value.quiet_hours) {
    out += "\"quiet_hours\":";
    write(out, *value.quiet_hours);
    out += ',';
  }
  out += "\"choices\":";
  write(out, value.choices);
  out += ',';
  end_object(out);
}

void write(std::string& out, kept_record const& value) {
  out += '{';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"settings\":";
  write(out, value.settings);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  if (value.by) {
    out += "\"by\":";
    write(out, *value.by);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, kept_role const& value) {
  out += '{';
  out += "\"role\":";
  write(out, value.role);
  out += ',';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.venue_name) {
    out += "\"venue_name\":";
    write(out, *value.venue_name);
    out += ',';
  }
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  if (value.by) {
    out += "\"by\":";
    write(out, *value.by);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, kept_representation const& value) {
  out += '{';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"how\":";
  write(out, value.how);
  out += ',';
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  if (value.by) {
    out += "\"by\":";
    write(out, *value.by);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, notice const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"subject\":";
  write(out, value.subject);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  out += "\"text\":";
  write(out, value.text);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"is_read\":";
  write(out, value.is_read);
  out += ',';
  end_object(out);
}

void write(std::string& out, way_kind const value) {
  switch (value) {
    case way_kind::phone: out += "\"phone\""; break;
    case way_kind::email: out += "\"email\""; break;
    case way_kind::card: out += "\"card\""; break;
    case way_kind::password: out += "\"password\""; break;
    case way_kind::authenticator: out += "\"authenticator\""; break;
    case way_kind::passkey: out += "\"passkey\""; break;
    case way_kind::provider: out += "\"provider\""; break;
  }
}

void write(std::string& out, kept_way const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  if (value.used_at) {
    out += "\"used_at\":";
    write(out, *value.used_at);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, kept_detail const& value) {
  out += '{';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"value\":";
  write(out, value.value);
  out += ',';
  end_object(out);
}

void write(std::string& out, kept_thing const& value) {
  out += '{';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  if (value.at) {
    out += "\"at\":";
    write(out, *value.at);
    out += ',';
  }
  if (value.state) {
    out += "\"state\":";
    write(out, *value.state);
    out += ',';
  }
  out += "\"text\":";
  write(out, value.text);
  out += ',';
  out += "\"details\":";
  write(out, value.details);
  out += ',';
  end_object(out);
}

void write(std::string& out, kept_of_me const& value) {
  out += '{';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"records\":";
  write(out, value.records);
  out += ',';
  out += "\"consents\":";
  write(out, value.consents);
  out += ',';
  out += "\"answers\":";
  write(out, value.answers);
  out += ',';
  out += "\"homes\":";
  write(out, value.homes);
  out += ',';
  out += "\"roles\":";
  write(out, value.roles);
  out += ',';
  out += "\"acts_for_me\":";
  write(out, value.acts_for_me);
  out += ',';
  out += "\"i_act_for\":";
  write(out, value.i_act_for);
  out += ',';
  out += "\"sessions\":";
  write(out, value.sessions);
  out += ',';
  out += "\"settings\":";
  write(out, value.settings);
  out += ',';
  out += "\"notices\":";
  write(out, value.notices);
  out += ',';
  out += "\"ways\":";
  write(out, value.ways);
  out += ',';
  out += "\"lines\":";
  write(out, value.lines);
  out += ',';
  out += "\"life\":";
  write(out, value.life);
  out += ',';
  end_object(out);
}

void write(std::string& out, shown_message const& value) {
  out += '{';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"channel\":";
  write(out, value.channel);
  out += ',';
  out += "\"to\":";
  write(out, value.to);
  out += ',';
  out += "\"text\":";
  write(out, value.text);
  out += ',';
  end_object(out);
}

void write(std::string& out, shown_messages const& value) {
  out += '{';
  out += "\"messages\":";
  write(out, value.messages);
  out += ',';
  end_object(out);
}

void write(std::string& out, desk_list const value) {
  switch (value) {
    case desk_list::activities: out += "\"activities\""; break;
    case desk_list::announced: out += "\"announced\""; break;
    case desk_list::asked: out += "\"asked\""; break;
    case desk_list::audit: out += "\"audit\""; break;
    case desk_list::buildings: out += "\"buildings\""; break;
    case desk_list::contributions: out += "\"contributions\""; break;
    case desk_list::favours: out += "\"favours\""; break;
    case desk_list::households: out += "\"households\""; break;
    case desk_list::import_rows: out += "\"import_rows\""; break;
    case desk_list::imports: out += "\"imports\""; break;
    case desk_list::names: out += "\"names\""; break;
    case desk_list::roles: out += "\"roles\""; break;
    case desk_list::shifts: out += "\"shifts\""; break;
    case desk_list::supporters: out += "\"supporters\""; break;
    case desk_list::undelivered: out += "\"undelivered\""; break;
    case desk_list::venues: out += "\"venues\""; break;
    case desk_list::volunteers: out += "\"volunteers\""; break;
    case desk_list::webhooks: out += "\"webhooks\""; break;
  }
}

void write(std::string& out, list_filter const value) {
  switch (value) {
    case list_filter::action: out += "\"action\""; break;
    case list_filter::area: out += "\"area\""; break;
    case list_filter::by: out += "\"by\""; break;
    case list_filter::from: out += "\"from\""; break;
    case list_filter::kind: out += "\"kind\""; break;
    case list_filter::person: out += "\"person\""; break;
    case list_filter::reported: out += "\"reported\""; break;
    case list_filter::side: out += "\"side\""; break;
    case list_filter::skill: out += "\"skill\""; break;
    case list_filter::state: out += "\"state\""; break;
    case list_filter::until: out += "\"until\""; break;
    case list_filter::whom: out += "\"whom\""; break;
    case list_filter::words: out += "\"words\""; break;
  }
}

void write(std::string& out, list_file const& value) {
  out += '{';
  out += "\"list\":";
  write(out, value.list);
  out += ',';
  out += "\"rows\":";
  write(out, value.rows);
  out += ',';
  if (value.narrowed_by) {
    out += "\"narrowed_by\":";
    write(out, *value.narrowed_by);
    out += ',';
  }
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, audit_line const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"action\":";
  write(out, value.action);
  out += ',';
  if (value.actor) {
    out += "\"actor\":";
    write(out, *value.actor);
    out += ',';
  }
  if (value.acting_for) {
    out += "\"acting_for\":";
    write(out, *value.acting_for);
    out += ',';
  }
  if (value.subject) {
    out += "\"subject\":";
    write(out, *value.subject);
    out += ',';
  }
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.fields) {
    out += "\"fields\":";
    write(out, *value.fields);
    out += ',';
  }
  if (value.sequence) {
    out += "\"sequence\":";
    write(out, *value.sequence);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, audit_page const& value) {
  out += '{';
  out += "\"lines\":";
  write(out, value.lines);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, passkey_question const& value) {
  out += '{';
  out += "\"challenge\":";
  write(out, value.challenge);
  out += ',';
  out += "\"rp_id\":";
  write(out, value.rp_id);
  out += ',';
  out += "\"timeout_ms\":";
  write(out, value.timeout_ms);
  out += ',';
  out += "\"passkeys\":";
  write(out, value.passkeys);
  out += ',';
  end_object(out);
}

void write(std::string& out, passkey_shown const& value) {
  out += '{';
  out += "\"challenge\":";
  write(out, value.challenge);
  out += ',';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"client_data\":";
  write(out, value.client_data);
  out += ',';
  out += "\"authenticator_data\":";
  write(out, value.authenticator_data);
  out += ',';
  out += "\"signature\":";
  write(out, value.signature);
  out += ',';
  end_object(out);
}

void write(std::string& out, new_passkey_question const& value) {
  out += '{';
  out += "\"challenge\":";
  write(out, value.challenge);
  out += ',';
  out += "\"rp_id\":";
  write(out, value.rp_id);
  out += ',';
  out += "\"timeout_ms\":";
  write(out, value.timeout_ms);
  out += ',';
  out += "\"user_id\":";
  write(out, value.user_id);
  out += ',';
  out += "\"user_name\":";
  write(out, value.user_name);
  out += ',';
  out += "\"verify\":";
  write(out, value.verify);
  out += ',';
  out += "\"passkeys\":";
  write(out, value.passkeys);
  out += ',';
  end_object(out);
}

void write(std::string& out, new_passkey const& value) {
  out += '{';
  out += "\"challenge\":";
  write(out, value.challenge);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"client_data\":";
  write(out, value.client_data);
  out += ',';
  out += "\"attestation\":";
  write(out, value.attestation);
  out += ',';
  end_object(out);
}

void write(std::string& out, provider_wish const& value) {
  out += '{';
  if (value.back) {
    out += "\"back\":";
    write(out, *value.back);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, provider_address const& value) {
  out += '{';
  out += "\"address\":";
  write(out, value.address);
  out += ',';
  end_object(out);
}

void write(std::string& out, my_way const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  if (value.used_at) {
    out += "\"used_at\":";
    write(out, *value.used_at);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, my_address const& value) {
  out += '{';
  out += "\"channel\":";
  write(out, value.channel);
  out += ',';
  out += "\"covered\":";
  write(out, value.covered);
  out += ',';
  end_object(out);
}

void write(std::string& out, my_ways const& value) {
  out += '{';
  out += "\"passkeys\":";
  write(out, value.passkeys);
  out += ',';
  out += "\"providers\":";
  write(out, value.providers);
  out += ',';
  out += "\"offered\":";
  write(out, value.offered);
  out += ',';
  out += "\"codes\":";
  write(out, value.codes);
  out += ',';
  out += "\"addresses\":";
  write(out, value.addresses);
  out += ',';
  out += "\"has_password\":";
  write(out, value.has_password);
  out += ',';
  out += "\"has_authenticator\":";
  write(out, value.has_authenticator);
  out += ',';
  out += "\"takes_passkeys\":";
  write(out, value.takes_passkeys);
  out += ',';
  end_object(out);
}

void write(std::string& out, notice_page const& value) {
  out += '{';
  out += "\"notices\":";
  write(out, value.notices);
  out += ',';
  out += "\"unread\":";
  write(out, value.unread);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, read_up_to const& value) {
  out += '{';
  out += "\"up_to\":";
  write(out, value.up_to);
  out += ',';
  end_object(out);
}

void write(std::string& out, notice_mark const& value) {
  out += '{';
  out += "\"is_read\":";
  write(out, value.is_read);
  out += ',';
  end_object(out);
}

void write(std::string& out, unread_count const& value) {
  out += '{';
  out += "\"unread\":";
  write(out, value.unread);
  out += ',';
  end_object(out);
}

void write(std::string& out, notice_wish const& value) {
  out += '{';
  out += "\"key\":";
  write(out, value.key);
  out += ',';
  out += "\"by_email\":";
  write(out, value.by_email);
  out += ',';
  out += "\"by_phone\":";
  write(out, value.by_phone);
  out += ',';
  end_object(out);
}

void write(std::string& out, notice_wishes const& value) {
  out += '{';
  out += "\"quiet_hours\":";
  write(out, value.quiet_hours);
  out += ',';
  out += "\"subjects\":";
  write(out, value.subjects);
  out += ',';
  end_object(out);
}

void write(std::string& out, notice_subject const& value) {
  out += '{';
  out += "\"key\":";
  write(out, value.key);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  out += "\"text\":";
  write(out, value.text);
  out += ',';
  out += "\"is_urgent\":";
  write(out, value.is_urgent);
  out += ',';
  out += "\"by_email\":";
  write(out, value.by_email);
  out += ',';
  out += "\"by_phone\":";
  write(out, value.by_phone);
  out += ',';
  end_object(out);
}

void write(std::string& out, notice_settings const& value) {
  out += '{';
  out += "\"quiet_hours\":";
  write(out, value.quiet_hours);
  out += ',';
  out += "\"subjects\":";
  write(out, value.subjects);
  out += ',';
  out += "\"sends_email\":";
  write(out, value.sends_email);
  out += ',';
  out += "\"sends_phone\":";
  write(out, value.sends_phone);
  out += ',';
  end_object(out);
}

void write(std::string& out, announcement const& value) {
  out += '{';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  out += "\"text\":";
  write(out, value.text);
  out += ',';
  if (value.only_count) {
    out += "\"only_count\":";
    write(out, *value.only_count);
    out += ',';
  }
  if (value.key) {
    out += "\"key\":";
    write(out, *value.key);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, announcement_line const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  out += "\"text\":";
  write(out, value.text);
  out += ',';
  out += "\"author\":";
  write(out, value.author);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"persons\":";
  write(out, value.persons);
  out += ',';
  out += "\"is_done\":";
  write(out, value.is_done);
  out += ',';
  end_object(out);
}

void write(std::string& out, announcement_page const& value) {
  out += '{';
  out += "\"announcements\":";
  write(out, value.announcements);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, audience_size const& value) {
  out += '{';
  out += "\"persons\":";
  write(out, value.persons);
  out += ',';
  end_object(out);
}

void write(std::string& out, new_webhook const& value) {
  out += '{';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"url\":";
  write(out, value.url);
  out += ',';
  out += "\"events\":";
  write(out, value.events);
  out += ',';
  end_object(out);
}

void write(std::string& out, webhook_change const& value) {
  out += '{';
  if (value.name) {
    out += "\"name\":";
    write(out, *value.name);
    out += ',';
  }
  if (value.url) {
    out += "\"url\":";
    write(out, *value.url);
    out += ',';
  }
  if (value.events) {
    out += "\"events\":";
    write(out, *value.events);
    out += ',';
  }
  if (value.is_paused) {
    out += "\"is_paused\":";
    write(out, *value.is_paused);
    out += ',';
  }
  if (value.renew_secret) {
    out += "\"renew_secret\":";
    write(out, *value.renew_secret);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, webhook const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"url\":";
  write(out, value.url);
  out += ',';
  out += "\"events\":";
  write(out, value.events);
  out += ',';
  out += "\"is_paused\":";
  write(out, value.is_paused);
  out += ',';
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  if (value.delivered_at) {
    out += "\"delivered_at\":";
    write(out, *value.delivered_at);
    out += ',';
  }
  if (value.problem) {
    out += "\"problem\":";
    write(out, *value.problem);
    out += ',';
  }
  if (value.secret) {
    out += "\"secret\":";
    write(out, *value.secret);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, webhook_list const& value) {
  out += '{';
  out += "\"webhooks\":";
  write(out, value.webhooks);
  out += ',';
  out += "\"actions\":";
  write(out, value.actions);
  out += ',';
  end_object(out);
}

void write(std::string& out, message_kind const value) {
  switch (value) {
    case message_kind::phone_code: out += "\"phone_code\""; break;
    case message_kind::email_code: out += "\"email_code\""; break;
    case message_kind::mail: out += "\"mail\""; break;
    case message_kind::webhook: out += "\"webhook\""; break;
    case message_kind::text_message: out += "\"text_message\""; break;
  }
}

void write(std::string& out, undelivered_message const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"tries\":";
  write(out, value.tries);
  out += ',';
  out += "\"problem\":";
  write(out, value.problem);
  out += ',';
  end_object(out);
}

void write(std::string& out, undelivered_page const& value) {
  out += '{';
  out += "\"messages\":";
  write(out, value.messages);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, building_line const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"address\":";
  write(out, value.address);
  out += ',';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  if (value.floors) {
    out += "\"floors\":";
    write(out, *value.floors);
    out += ',';
  }
  if (value.units) {
    out += "\"units\":";
    write(out, *value.units);
    out += ',';
  }
  out += "\"households\":";
  write(out, value.households);
  out += ',';
  out += "\"persons\":";
  write(out, value.persons);
  out += ',';
  out += "\"is_demo\":";
  write(out, value.is_demo);
  out += ',';
  end_object(out);
}

void write(std::string& out, building_page const& value) {
  out += '{';
  out += "\"buildings\":";
  write(out, value.buildings);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, new_building const& value) {
  out += '{';
  out += "\"address\":";
  write(out, value.address);
  out += ',';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  if (value.floors) {
    out += "\"floors\":";
    write(out, *value.floors);
    out += ',';
  }
  if (value.units) {
    out += "\"units\":";
    write(out, *value.units);
    out += ',';
  }
  if (value.at) {
    out += "\"at\":";
    write(out, *value.at);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, building_change const& value) {
  out += '{';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  if (value.address) {
    out += "\"address\":";
    write(out, *value.address);
    out += ',';
  }
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.floors) {
    out += "\"floors\":";
    write(out, *value.floors);
    out += ',';
  }
  if (value.units) {
    out += "\"units\":";
    write(out, *value.units);
    out += ',';
  }
  if (value.at) {
    out += "\"at\":";
    write(out, *value.at);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, household_member const& value) {
  out += '{';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"relation\":";
  write(out, value.relation);
  out += ',';
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, household const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"door\":";
  write(out, value.door);
  out += ',';
  out += "\"since\":";
  write(out, value.since);
  out += ',';
  out += "\"members\":";
  write(out, value.members);
  out += ',';
  out += "\"former\":";
  write(out, value.former);
  out += ',';
  end_object(out);
}

void write(std::string& out, building_detail const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"address\":";
  write(out, value.address);
  out += ',';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  if (value.floors) {
    out += "\"floors\":";
    write(out, *value.floors);
    out += ',';
  }
  if (value.units) {
    out += "\"units\":";
    write(out, *value.units);
    out += ',';
  }
  if (value.at) {
    out += "\"at\":";
    write(out, *value.at);
    out += ',';
  }
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  out += "\"is_demo\":";
  write(out, value.is_demo);
  out += ',';
  out += "\"households\":";
  write(out, value.households);
  out += ',';
  end_object(out);
}

void write(std::string& out, new_household const& value) {
  out += '{';
  out += "\"door\":";
  write(out, value.door);
  out += ',';
  end_object(out);
}

void write(std::string& out, member_wish const& value) {
  out += '{';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"relation\":";
  write(out, value.relation);
  out += ',';
  end_object(out);
}

void write(std::string& out, import_field const value) {
  switch (value) {
    case import_field::name: out += "\"name\""; break;
    case import_field::phone: out += "\"phone\""; break;
    case import_field::email: out += "\"email\""; break;
    case import_field::identity_number: out += "\"identity_number\""; break;
    case import_field::born: out += "\"born\""; break;
    case import_field::area: out += "\"area\""; break;
    case import_field::building: out += "\"building\""; break;
    case import_field::door: out += "\"door\""; break;
    case import_field::capacity: out += "\"capacity\""; break;
    case import_field::language: out += "\"language\""; break;
  }
}

void write(std::string& out, import_verdict const value) {
  switch (value) {
    case import_verdict::fresh: out += "\"fresh\""; break;
    case import_verdict::changes: out += "\"changes\""; break;
    case import_verdict::same: out += "\"same\""; break;
    case import_verdict::twice: out += "\"twice\""; break;
    case import_verdict::doubtful: out += "\"doubtful\""; break;
    case import_verdict::wrong: out += "\"wrong\""; break;
  }
}

void write(std::string& out, import_state const value) {
  switch (value) {
    case import_state::seen: out += "\"seen\""; break;
    case import_state::running: out += "\"running\""; break;
    case import_state::done: out += "\"done\""; break;
    case import_state::undone: out += "\"undone\""; break;
    case import_state::dropped: out += "\"dropped\""; break;
  }
}

void write(std::string& out, import_file const& value) {
  out += '{';
  out += "\"file_name\":";
  write(out, value.file_name);
  out += ',';
  out += "\"content\":";
  write(out, value.content);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.again) {
    out += "\"again\":";
    write(out, *value.again);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, import_column const& value) {
  out += '{';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  if (value.field) {
    out += "\"field\":";
    write(out, *value.field);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, import_column_wish const& value) {
  out += '{';
  if (value.field) {
    out += "\"field\":";
    write(out, *value.field);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, import_mapping const& value) {
  out += '{';
  out += "\"columns\":";
  write(out, value.columns);
  out += ',';
  end_object(out);
}

void write(std::string& out, import_choice const& value) {
  out += '{';
  out += "\"line\":";
  write(out, value.line);
  out += ',';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, import_choices const& value) {
  out += '{';
  out += "\"choices\":";
  write(out, value.choices);
  out += ',';
  end_object(out);
}

void write(std::string& out, import_problem const& value) {
  out += '{';
  if (value.column) {
    out += "\"column\":";
    write(out, *value.column);
    out += ',';
  }
  out += "\"code\":";
  write(out, value.code);
  out += ',';
  end_object(out);
}

void write(std::string& out, import_candidate const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  if (value.born) {
    out += "\"born\":";
    write(out, *value.born);
    out += ',';
  }
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, import_row const& value) {
  out += '{';
  out += "\"line\":";
  write(out, value.line);
  out += ',';
  out += "\"verdict\":";
  write(out, value.verdict);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  out += "\"changes\":";
  write(out, value.changes);
  out += ',';
  if (value.twice_of) {
    out += "\"twice_of\":";
    write(out, *value.twice_of);
    out += ',';
  }
  out += "\"candidates\":";
  write(out, value.candidates);
  out += ',';
  out += "\"problems\":";
  write(out, value.problems);
  out += ',';
  if (value.stayed) {
    out += "\"stayed\":";
    write(out, *value.stayed);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, import_counts const& value) {
  out += '{';
  out += "\"fresh\":";
  write(out, value.fresh);
  out += ',';
  out += "\"changes\":";
  write(out, value.changes);
  out += ',';
  out += "\"same\":";
  write(out, value.same);
  out += ',';
  out += "\"twice\":";
  write(out, value.twice);
  out += ',';
  out += "\"doubtful\":";
  write(out, value.doubtful);
  out += ',';
  out += "\"wrong\":";
  write(out, value.wrong);
  out += ',';
  end_object(out);
}

void write(std::string& out, import_line const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"file_name\":";
  write(out, value.file_name);
  out += ',';
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"row_count\":";
  write(out, value.row_count);
  out += ',';
  out += "\"done_count\":";
  write(out, value.done_count);
  out += ',';
  out += "\"counts\":";
  write(out, value.counts);
  out += ',';
  end_object(out);
}

void write(std::string& out, import_list const& value) {
  out += '{';
  out += "\"imports\":";
  write(out, value.imports);
  out += ',';
  end_object(out);
}

void write(std::string& out, import_detail const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"file_name\":";
  write(out, value.file_name);
  out += ',';
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"row_count\":";
  write(out, value.row_count);
  out += ',';
  out += "\"done_count\":";
  write(out, value.done_count);
  out += ',';
  out += "\"counts\":";
  write(out, value.counts);
  out += ',';
  if (value.stayed_count) {
    out += "\"stayed_count\":";
    write(out, *value.stayed_count);
    out += ',';
  }
  out += "\"columns\":";
  write(out, value.columns);
  out += ',';
  out += "\"rows\":";
  write(out, value.rows);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, room_layout const value) {
  switch (value) {
    case room_layout::empty: out += "\"empty\""; break;
    case room_layout::theatre: out += "\"theatre\""; break;
    case room_layout::classroom: out += "\"classroom\""; break;
    case room_layout::circle: out += "\"circle\""; break;
    case room_layout::tables: out += "\"tables\""; break;
    case room_layout::boardroom: out += "\"boardroom\""; break;
  }
}

void write(std::string& out, room_equipment const value) {
  switch (value) {
    case room_equipment::projector: out += "\"projector\""; break;
    case room_equipment::screen: out += "\"screen\""; break;
    case room_equipment::speakers: out += "\"speakers\""; break;
    case room_equipment::microphone: out += "\"microphone\""; break;
    case room_equipment::hearing_loop: out += "\"hearing_loop\""; break;
    case room_equipment::whiteboard: out += "\"whiteboard\""; break;
    case room_equipment::piano: out += "\"piano\""; break;
    case room_equipment::kitchen: out += "\"kitchen\""; break;
    case room_equipment::water: out += "\"water\""; break;
    case room_equipment::air_conditioning: out += "\"air_conditioning\""; break;
    case room_equipment::wifi: out += "\"wifi\""; break;
    case room_equipment::craft_tables: out += "\"craft_tables\""; break;
    case room_equipment::play_corner: out += "\"play_corner\""; break;
    case room_equipment::mirrors: out += "\"mirrors\""; break;
  }
}

void write(std::string& out, who_books const value) {
  switch (value) {
    case who_books::staff: out += "\"staff\""; break;
    case who_books::on_approval: out += "\"on_approval\""; break;
    case who_books::residents: out += "\"residents\""; break;
  }
}

void write(std::string& out, open_minutes const& value) {
  out += '{';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"to\":";
  write(out, value.to);
  out += ',';
  end_object(out);
}

void write(std::string& out, open_date const& value) {
  out += '{';
  out += "\"date\":";
  write(out, value.date);
  out += ',';
  out += "\"spans\":";
  write(out, value.spans);
  out += ',';
  end_object(out);
}

void write(std::string& out, holiday const& value) {
  out += '{';
  out += "\"date\":";
  write(out, value.date);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  end_object(out);
}

void write(std::string& out, venue_hours const& value) {
  out += '{';
  out += "\"week\":";
  write(out, value.week);
  out += ',';
  if (value.holidays) {
    out += "\"holidays\":";
    write(out, *value.holidays);
    out += ',';
  }
  out += "\"exceptions\":";
  write(out, value.exceptions);
  out += ',';
  end_object(out);
}

void write(std::string& out, venue_line const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"service_point\":";
  write(out, value.service_point);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  if (value.address) {
    out += "\"address\":";
    write(out, *value.address);
    out += ',';
  }
  out += "\"openness\":";
  write(out, value.openness);
  out += ',';
  out += "\"rooms\":";
  write(out, value.rooms);
  out += ',';
  out += "\"is_demo\":";
  write(out, value.is_demo);
  out += ',';
  end_object(out);
}

void write(std::string& out, venue_list const& value) {
  out += '{';
  out += "\"venues\":";
  write(out, value.venues);
  out += ',';
  end_object(out);
}

void write(std::string& out, layout_seats const& value) {
  out += '{';
  out += "\"layout\":";
  write(out, value.layout);
  out += ',';
  out += "\"seats\":";
  write(out, value.seats);
  out += ',';
  end_object(out);
}

void write(std::string& out, room const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  if (value.within) {
    out += "\"within\":";
    write(out, *value.within);
    out += ',';
  }
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  if (value.rules) {
    out += "\"rules\":";
    write(out, *value.rules);
    out += ',';
  }
  out += "\"seats\":";
  write(out, value.seats);
  out += ',';
  if (value.area_m2) {
    out += "\"area_m2\":";
    write(out, *value.area_m2);
    out += ',';
  }
  out += "\"layouts\":";
  write(out, value.layouts);
  out += ',';
  out += "\"equipment\":";
  write(out, value.equipment);
  out += ',';
  out += "\"who_books\":";
  write(out, value.who_books);
  out += ',';
  out += "\"buffer_before_minutes\":";
  write(out, value.buffer_before_minutes);
  out += ',';
  out += "\"buffer_after_minutes\":";
  write(out, value.buffer_after_minutes);
  out += ',';
  out += "\"position\":";
  write(out, value.position);
  out += ',';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  end_object(out);
}

void write(std::string& out, venue_detail const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"service_point\":";
  write(out, value.service_point);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"category\":";
  write(out, value.category);
  out += ',';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  if (value.address) {
    out += "\"address\":";
    write(out, *value.address);
    out += ',';
  }
  if (value.hours) {
    out += "\"hours\":";
    write(out, *value.hours);
    out += ',';
  }
  out += "\"holidays\":";
  write(out, value.holidays);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.way_in) {
    out += "\"way_in\":";
    write(out, *value.way_in);
    out += ',';
  }
  out += "\"step_free\":";
  write(out, value.step_free);
  out += ',';
  if (value.steps) {
    out += "\"steps\":";
    write(out, *value.steps);
    out += ',';
  }
  if (value.has_lift) {
    out += "\"has_lift\":";
    write(out, *value.has_lift);
    out += ',';
  }
  if (value.has_accessible_toilet) {
    out += "\"has_accessible_toilet\":";
    write(out, *value.has_accessible_toilet);
    out += ',';
  }
  if (value.phone) {
    out += "\"phone\":";
    write(out, *value.phone);
    out += ',';
  }
  out += "\"book_ahead_days\":";
  write(out, value.book_ahead_days);
  out += ',';
  if (value.quota_minutes) {
    out += "\"quota_minutes\":";
    write(out, *value.quota_minutes);
    out += ',';
  }
  if (value.group_quota_minutes) {
    out += "\"group_quota_minutes\":";
    write(out, *value.group_quota_minutes);
    out += ',';
  }
  if (value.release_after_minutes) {
    out += "\"release_after_minutes\":";
    write(out, *value.release_after_minutes);
    out += ',';
  }
  out += "\"rooms\":";
  write(out, value.rooms);
  out += ',';
  out += "\"may_change\":";
  write(out, value.may_change);
  out += ',';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  out += "\"is_demo\":";
  write(out, value.is_demo);
  out += ',';
  end_object(out);
}

void write(std::string& out, text_wish const& value) {
  out += '{';
  if (value.zh) {
    out += "\"zh\":";
    write(out, *value.zh);
    out += ',';
  }
  if (value.en) {
    out += "\"en\":";
    write(out, *value.en);
    out += ',';
  }
  if (value.zh_hant) {
    out += "\"zh-Hant\":";
    write(out, *value.zh_hant);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, new_venue const& value) {
  out += '{';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  if (value.category) {
    out += "\"category\":";
    write(out, *value.category);
    out += ',';
  }
  if (value.instead_of) {
    out += "\"instead_of\":";
    write(out, *value.instead_of);
    out += ',';
  }
  if (value.address) {
    out += "\"address\":";
    write(out, *value.address);
    out += ',';
  }
  if (value.hours) {
    out += "\"hours\":";
    write(out, *value.hours);
    out += ',';
  }
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.way_in) {
    out += "\"way_in\":";
    write(out, *value.way_in);
    out += ',';
  }
  if (value.step_free) {
    out += "\"step_free\":";
    write(out, *value.step_free);
    out += ',';
  }
  if (value.steps) {
    out += "\"steps\":";
    write(out, *value.steps);
    out += ',';
  }
  if (value.has_lift) {
    out += "\"has_lift\":";
    write(out, *value.has_lift);
    out += ',';
  }
  if (value.has_accessible_toilet) {
    out += "\"has_accessible_toilet\":";
    write(out, *value.has_accessible_toilet);
    out += ',';
  }
  if (value.phone) {
    out += "\"phone\":";
    write(out, *value.phone);
    out += ',';
  }
  if (value.book_ahead_days) {
    out += "\"book_ahead_days\":";
    write(out, *value.book_ahead_days);
    out += ',';
  }
  if (value.quota_minutes) {
    out += "\"quota_minutes\":";
    write(out, *value.quota_minutes);
    out += ',';
  }
  if (value.group_quota_minutes) {
    out += "\"group_quota_minutes\":";
    write(out, *value.group_quota_minutes);
    out += ',';
  }
  if (value.release_after_minutes) {
    out += "\"release_after_minutes\":";
    write(out, *value.release_after_minutes);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, venue_change const& value) {
  out += '{';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  if (value.name) {
    out += "\"name\":";
    write(out, *value.name);
    out += ',';
  }
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.at) {
    out += "\"at\":";
    write(out, *value.at);
    out += ',';
  }
  if (value.category) {
    out += "\"category\":";
    write(out, *value.category);
    out += ',';
  }
  if (value.address) {
    out += "\"address\":";
    write(out, *value.address);
    out += ',';
  }
  if (value.hours) {
    out += "\"hours\":";
    write(out, *value.hours);
    out += ',';
  }
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.way_in) {
    out += "\"way_in\":";
    write(out, *value.way_in);
    out += ',';
  }
  if (value.step_free) {
    out += "\"step_free\":";
    write(out, *value.step_free);
    out += ',';
  }
  if (value.steps) {
    out += "\"steps\":";
    write(out, *value.steps);
    out += ',';
  }
  if (value.has_lift) {
    out += "\"has_lift\":";
    write(out, *value.has_lift);
    out += ',';
  }
  if (value.has_accessible_toilet) {
    out += "\"has_accessible_toilet\":";
    write(out, *value.has_accessible_toilet);
    out += ',';
  }
  if (value.phone) {
    out += "\"phone\":";
    write(out, *value.phone);
    out += ',';
  }
  if (value.book_ahead_days) {
    out += "\"book_ahead_days\":";
    write(out, *value.book_ahead_days);
    out += ',';
  }
  if (value.quota_minutes) {
    out += "\"quota_minutes\":";
    write(out, *value.quota_minutes);
    out += ',';
  }
  if (value.group_quota_minutes) {
    out += "\"group_quota_minutes\":";
    write(out, *value.group_quota_minutes);
    out += ',';
  }
  if (value.release_after_minutes) {
    out += "\"release_after_minutes\":";
    write(out, *value.release_after_minutes);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, venue_building const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"address\":";
  write(out, value.address);
  out += ',';
  end_object(out);
}

void write(std::string& out, venue_buildings const& value) {
  out += '{';
  out += "\"buildings\":";
  write(out, value.buildings);
  out += ',';
  out += "\"is_named\":";
  write(out, value.is_named);
  out += ',';
  end_object(out);
}

void write(std::string& out, named_buildings const& value) {
  out += '{';
  out += "\"buildings\":";
  write(out, value.buildings);
  out += ',';
  end_object(out);
}

void write(std::string& out, new_room const& value) {
  out += '{';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"seats\":";
  write(out, value.seats);
  out += ',';
  if (value.within) {
    out += "\"within\":";
    write(out, *value.within);
    out += ',';
  }
  if (value.rules) {
    out += "\"rules\":";
    write(out, *value.rules);
    out += ',';
  }
  if (value.area_m2) {
    out += "\"area_m2\":";
    write(out, *value.area_m2);
    out += ',';
  }
  if (value.layouts) {
    out += "\"layouts\":";
    write(out, *value.layouts);
    out += ',';
  }
  if (value.equipment) {
    out += "\"equipment\":";
    write(out, *value.equipment);
    out += ',';
  }
  if (value.who_books) {
    out += "\"who_books\":";
    write(out, *value.who_books);
    out += ',';
  }
  if (value.buffer_before_minutes) {
    out += "\"buffer_before_minutes\":";
    write(out, *value.buffer_before_minutes);
    out += ',';
  }
  if (value.buffer_after_minutes) {
    out += "\"buffer_after_minutes\":";
    write(out, *value.buffer_after_minutes);
    out += ',';
  }
  if (value.position) {
    out += "\"position\":";
    write(out, *value.position);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, room_change const& value) {
  out += '{';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  if (value.name) {
    out += "\"name\":";
    write(out, *value.name);
    out += ',';
  }
  if (value.seats) {
    out += "\"seats\":";
    write(out, *value.seats);
    out += ',';
  }
  if (value.within) {
    out += "\"within\":";
    write(out, *value.within);
    out += ',';
  }
  if (value.rules) {
    out += "\"rules\":";
    write(out, *value.rules);
    out += ',';
  }
  if (value.area_m2) {
    out += "\"area_m2\":";
    write(out, *value.area_m2);
    out += ',';
  }
  if (value.layouts) {
    out += "\"layouts\":";
    write(out, *value.layouts);
    out += ',';
  }
  if (value.equipment) {
    out += "\"equipment\":";
    write(out, *value.equipment);
    out += ',';
  }
  if (value.who_books) {
    out += "\"who_books\":";
    write(out, *value.who_books);
    out += ',';
  }
  if (value.buffer_before_minutes) {
    out += "\"buffer_before_minutes\":";
    write(out, *value.buffer_before_minutes);
    out += ',';
  }
  if (value.buffer_after_minutes) {
    out += "\"buffer_after_minutes\":";
    write(out, *value.buffer_after_minutes);
    out += ',';
  }
  if (value.position) {
    out += "\"position\":";
    write(out, *value.position);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, booking_kind const value) {
  switch (value) {
    case booking_kind::booking: out += "\"booking\""; break;
    case booking_kind::closure: out += "\"closure\""; break;
    case booking_kind::session: out += "\"session\""; break;
  }
}

void write(std::string& out, booking_state const value) {
  switch (value) {
    case booking_state::asked: out += "\"asked\""; break;
    case booking_state::booked: out += "\"booked\""; break;
    case booking_state::declined: out += "\"declined\""; break;
    case booking_state::cancelled: out += "\"cancelled\""; break;
    case booking_state::released: out += "\"released\""; break;
  }
}

void write(std::string& out, booking const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"room\":";
  write(out, value.room);
  out += ',';
  if (value.room_name) {
    out += "\"room_name\":";
    write(out, *value.room_name);
    out += ',';
  }
  out += "\"venue\":";
  write(out, value.venue);
  out += ',';
  if (value.venue_name) {
    out += "\"venue_name\":";
    write(out, *value.venue_name);
    out += ',';
  }
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  if (value.title) {
    out += "\"title\":";
    write(out, *value.title);
    out += ',';
  }
  if (value.party) {
    out += "\"party\":";
    write(out, *value.party);
    out += ',';
  }
  if (value.persons) {
    out += "\"persons\":";
    write(out, *value.persons);
    out += ',';
  }
  if (value.layout) {
    out += "\"layout\":";
    write(out, *value.layout);
    out += ',';
  }
  out += "\"is_public\":";
  write(out, value.is_public);
  out += ',';
  if (value.series) {
    out += "\"series\":";
    write(out, *value.series);
    out += ',';
  }
  if (value.rule) {
    out += "\"rule\":";
    write(out, *value.rule);
    out += ',';
  }
  if (value.by) {
    out += "\"by\":";
    write(out, *value.by);
    out += ',';
  }
  if (value.made_by) {
    out += "\"made_by\":";
    write(out, *value.made_by);
    out += ',';
  }
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  if (value.came_at) {
    out += "\"came_at\":";
    write(out, *value.came_at);
    out += ',';
  }
  out += "\"is_mine\":";
  write(out, value.is_mine);
  out += ',';
  out += "\"may_change\":";
  write(out, value.may_change);
  out += ',';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  end_object(out);
}

void write(std::string& out, booking_list const& value) {
  out += '{';
  out += "\"bookings\":";
  write(out, value.bookings);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, new_booking const& value) {
  out += '{';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  if (value.rule) {
    out += "\"rule\":";
    write(out, *value.rule);
    out += ',';
  }
  if (value.skip_taken) {
    out += "\"skip_taken\":";
    write(out, *value.skip_taken);
    out += ',';
  }
  if (value.kind) {
    out += "\"kind\":";
    write(out, *value.kind);
    out += ',';
  }
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  if (value.party) {
    out += "\"party\":";
    write(out, *value.party);
    out += ',';
  }
  if (value.persons) {
    out += "\"persons\":";
    write(out, *value.persons);
    out += ',';
  }
  if (value.layout) {
    out += "\"layout\":";
    write(out, *value.layout);
    out += ',';
  }
  if (value.is_public) {
    out += "\"is_public\":";
    write(out, *value.is_public);
    out += ',';
  }
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  if (value.again) {
    out += "\"again\":";
    write(out, *value.again);
    out += ',';
  }
  if (value.own_key) {
    out += "\"own_key\":";
    write(out, *value.own_key);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, booking_trial const& value) {
  out += '{';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  if (value.rule) {
    out += "\"rule\":";
    write(out, *value.rule);
    out += ',';
  }
  if (value.persons) {
    out += "\"persons\":";
    write(out, *value.persons);
    out += ',';
  }
  if (value.but) {
    out += "\"but\":";
    write(out, *value.but);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, taken_why const value) {
  switch (value) {
    case taken_why::booked: out += "\"booked\""; break;
    case taken_why::closed: out += "\"closed\""; break;
    case taken_why::not_open: out += "\"not_open\""; break;
    case taken_why::past: out += "\"past\""; break;
  }
}

void write(std::string& out, taken_time const& value) {
  out += '{';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  out += "\"why\":";
  write(out, value.why);
  out += ',';
  if (value.title) {
    out += "\"title\":";
    write(out, *value.title);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, other_room const& value) {
  out += '{';
  out += "\"room\":";
  write(out, value.room);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"seats\":";
  write(out, value.seats);
  out += ',';
  end_object(out);
}

void write(std::string& out, other_time const& value) {
  out += '{';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  end_object(out);
}

void write(std::string& out, booking_outlook const& value) {
  out += '{';
  out += "\"times\":";
  write(out, value.times);
  out += ',';
  out += "\"taken\":";
  write(out, value.taken);
  out += ',';
  out += "\"other_rooms\":";
  write(out, value.other_rooms);
  out += ',';
  out += "\"other_times\":";
  write(out, value.other_times);
  out += ',';
  out += "\"needs_approval\":";
  write(out, value.needs_approval);
  out += ',';
  end_object(out);
}

void write(std::string& out, booked const& value) {
  out += '{';
  out += "\"bookings\":";
  write(out, value.bookings);
  out += ',';
  out += "\"left_out\":";
  write(out, value.left_out);
  out += ',';
  end_object(out);
}

void write(std::string& out, booking_scope const value) {
  switch (value) {
    case booking_scope::single: out += "\"single\""; break;
    case booking_scope::following: out += "\"following\""; break;
    case booking_scope::all: out += "\"all\""; break;
  }
}

void write(std::string& out, booking_change const& value) {
  out += '{';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  if (value.scope) {
    out += "\"scope\":";
    write(out, *value.scope);
    out += ',';
  }
  if (value.room) {
    out += "\"room\":";
    write(out, *value.room);
    out += ',';
  }
  if (value.from) {
    out += "\"from\":";
    write(out, *value.from);
    out += ',';
  }
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  if (value.title) {
    out += "\"title\":";
    write(out, *value.title);
    out += ',';
  }
  if (value.party) {
    out += "\"party\":";
    write(out, *value.party);
    out += ',';
  }
  if (value.persons) {
    out += "\"persons\":";
    write(out, *value.persons);
    out += ',';
  }
  if (value.layout) {
    out += "\"layout\":";
    write(out, *value.layout);
    out += ',';
  }
  if (value.is_public) {
    out += "\"is_public\":";
    write(out, *value.is_public);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, booking_cancel const& value) {
  out += '{';
  if (value.scope) {
    out += "\"scope\":";
    write(out, *value.scope);
    out += ',';
  }
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, booking_decision const& value) {
  out += '{';
  out += "\"agreed\":";
  write(out, value.agreed);
  out += ',';
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, activity_kind const value) {
  switch (value) {
    case activity_kind::class_: out += "\"class\""; break;
    case activity_kind::gathering: out += "\"gathering\""; break;
    case activity_kind::market: out += "\"market\""; break;
    case activity_kind::workshop: out += "\"workshop\""; break;
    case activity_kind::screening: out += "\"screening\""; break;
    case activity_kind::talk: out += "\"talk\""; break;
    case activity_kind::outing: out += "\"outing\""; break;
    case activity_kind::mutual_help: out += "\"mutual_help\""; break;
    case activity_kind::sport: out += "\"sport\""; break;
    case activity_kind::other: out += "\"other\""; break;
  }
}

void write(std::string& out, activity_state const value) {
  switch (value) {
    case activity_state::idea: out += "\"idea\""; break;
    case activity_state::asked_back: out += "\"asked_back\""; break;
    case activity_state::declined: out += "\"declined\""; break;
    case activity_state::draft: out += "\"draft\""; break;
    case activity_state::published: out += "\"published\""; break;
    case activity_state::over: out += "\"over\""; break;
    case activity_state::happened: out += "\"happened\""; break;
    case activity_state::cancelled: out += "\"cancelled\""; break;
  }
}

void write(std::string& out, session_state const value) {
  switch (value) {
    case session_state::planned: out += "\"planned\""; break;
    case session_state::happened: out += "\"happened\""; break;
    case session_state::cancelled: out += "\"cancelled\""; break;
  }
}

void write(std::string& out, way_of_giving const value) {
  switch (value) {
    case way_of_giving::first_come: out += "\"first_come\""; break;
    case way_of_giving::lot: out += "\"lot\""; break;
  }
}

void write(std::string& out, signup_state const value) {
  switch (value) {
    case signup_state::asked: out += "\"asked\""; break;
    case signup_state::given: out += "\"given\""; break;
    case signup_state::waiting: out += "\"waiting\""; break;
    case signup_state::offered: out += "\"offered\""; break;
    case signup_state::cancelled: out += "\"cancelled\""; break;
    case signup_state::expired: out += "\"expired\""; break;
    case signup_state::attended: out += "\"attended\""; break;
    case signup_state::missed: out += "\"missed\""; break;
  }
}

void write(std::string& out, kept_places const& value) {
  out += '{';
  out += "\"places\":";
  write(out, value.places);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  end_object(out);
}

void write(std::string& out, my_place const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  out += "\"party\":";
  write(out, value.party);
  out += ',';
  if (value.ahead) {
    out += "\"ahead\":";
    write(out, *value.ahead);
    out += ',';
  }
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  if (value.ticket) {
    out += "\"ticket\":";
    write(out, *value.ticket);
    out += ',';
  }
  if (value.liked) {
    out += "\"liked\":";
    write(out, *value.liked);
    out += ',';
  }
  if (value.made_by) {
    out += "\"made_by\":";
    write(out, *value.made_by);
    out += ',';
  }
  if (value.asked) {
    out += "\"asked\":";
    write(out, *value.asked);
    out += ',';
  }
  if (value.again) {
    out += "\"again\":";
    write(out, *value.again);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, fen const& value) {
  out += '{';
  out += "\"fen\":";
  write(out, value.fen);
  out += ',';
  end_object(out);
}

void write(std::string& out, session_line const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"activity\":";
  write(out, value.activity);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.venue_name) {
    out += "\"venue_name\":";
    write(out, *value.venue_name);
    out += ',';
  }
  if (value.service_point) {
    out += "\"service_point\":";
    write(out, *value.service_point);
    out += ',';
  }
  if (value.room_name) {
    out += "\"room_name\":";
    write(out, *value.room_name);
    out += ',';
  }
  if (value.place) {
    out += "\"place\":";
    write(out, *value.place);
    out += ',';
  }
  out += "\"places\":";
  write(out, value.places);
  out += ',';
  out += "\"left\":";
  write(out, value.left);
  out += ',';
  if (value.waiting) {
    out += "\"waiting\":";
    write(out, *value.waiting);
    out += ',';
  }
  if (value.most_waiting) {
    out += "\"most_waiting\":";
    write(out, *value.most_waiting);
    out += ',';
  }
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  if (value.came) {
    out += "\"came\":";
    write(out, *value.came);
    out += ',';
  }
  out += "\"is_cancelled\":";
  write(out, value.is_cancelled);
  out += ',';
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  out += "\"way\":";
  write(out, value.way);
  out += ',';
  out += "\"opens_at\":";
  write(out, value.opens_at);
  out += ',';
  out += "\"closes_at\":";
  write(out, value.closes_at);
  out += ',';
  if (value.draw_at) {
    out += "\"draw_at\":";
    write(out, *value.draw_at);
    out += ',';
  }
  if (value.is_drawn) {
    out += "\"is_drawn\":";
    write(out, *value.is_drawn);
    out += ',';
  }
  if (value.fee) {
    out += "\"fee\":";
    write(out, *value.fee);
    out += ',';
  }
  if (value.mine) {
    out += "\"mine\":";
    write(out, *value.mine);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, session_filter const value) {
  switch (value) {
    case session_filter::venue: out += "\"venue\""; break;
    case session_filter::kind: out += "\"kind\""; break;
    case session_filter::age: out += "\"age\""; break;
    case session_filter::language: out += "\"language\""; break;
    case session_filter::seated: out += "\"seated\""; break;
  }
}

void write(std::string& out, without_filter const& value) {
  out += '{';
  out += "\"filter\":";
  write(out, value.filter);
  out += ',';
  out += "\"found\":";
  write(out, value.found);
  out += ',';
  end_object(out);
}

void write(std::string& out, session_page const& value) {
  out += '{';
  out += "\"sessions\":";
  write(out, value.sessions);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  out += "\"found\":";
  write(out, value.found);
  out += ',';
  out += "\"without\":";
  write(out, value.without);
  out += ',';
  end_object(out);
}

void write(std::string& out, wished_time const& value) {
  out += '{';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"minutes\":";
  write(out, value.minutes);
  out += ',';
  end_object(out);
}

void write(std::string& out, idea_wishes const& value) {
  out += '{';
  out += "\"times\":";
  write(out, value.times);
  out += ',';
  if (value.when) {
    out += "\"when\":";
    write(out, *value.when);
    out += ',';
  }
  if (value.people_min) {
    out += "\"people_min\":";
    write(out, *value.people_min);
    out += ',';
  }
  if (value.people_max) {
    out += "\"people_max\":";
    write(out, *value.people_max);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, activity_line const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.bring) {
    out += "\"bring\":";
    write(out, *value.bring);
    out += ',';
  }
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.venue_name) {
    out += "\"venue_name\":";
    write(out, *value.venue_name);
    out += ',';
  }
  if (value.leader) {
    out += "\"leader\":";
    write(out, *value.leader);
    out += ',';
  }
  if (value.age_from) {
    out += "\"age_from\":";
    write(out, *value.age_from);
    out += ',';
  }
  if (value.age_until) {
    out += "\"age_until\":";
    write(out, *value.age_until);
    out += ',';
  }
  out += "\"languages\":";
  write(out, value.languages);
  out += ',';
  out += "\"is_seated\":";
  write(out, value.is_seated);
  out += ',';
  if (value.fee) {
    out += "\"fee\":";
    write(out, *value.fee);
    out += ',';
  }
  if (value.initiator) {
    out += "\"initiator\":";
    write(out, *value.initiator);
    out += ',';
  }
  if (value.needs) {
    out += "\"needs\":";
    write(out, *value.needs);
    out += ',';
  }
  if (value.wishes) {
    out += "\"wishes\":";
    write(out, *value.wishes);
    out += ',';
  }
  if (value.answer) {
    out += "\"answer\":";
    write(out, *value.answer);
    out += ',';
  }
  if (value.sessions) {
    out += "\"sessions\":";
    write(out, *value.sessions);
    out += ',';
  }
  if (value.next_at) {
    out += "\"next_at\":";
    write(out, *value.next_at);
    out += ',';
  }
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  out += "\"is_demo\":";
  write(out, value.is_demo);
  out += ',';
  end_object(out);
}

void write(std::string& out, session_view const& value) {
  out += '{';
  out += "\"session\":";
  write(out, value.session);
  out += ',';
  out += "\"about\":";
  write(out, value.about);
  out += ',';
  if (value.room) {
    out += "\"room\":";
    write(out, *value.room);
    out += ',';
  }
  out += "\"minimum\":";
  write(out, value.minimum);
  out += ',';
  out += "\"group_max\":";
  write(out, value.group_max);
  out += ',';
  if (value.most_waiting) {
    out += "\"most_waiting\":";
    write(out, *value.most_waiting);
    out += ',';
  }
  out += "\"offer_minutes\":";
  write(out, value.offer_minutes);
  out += ',';
  out += "\"decide_at\":";
  write(out, value.decide_at);
  out += ',';
  out += "\"is_too_few\":";
  write(out, value.is_too_few);
  out += ',';
  out += "\"goes_ahead\":";
  write(out, value.goes_ahead);
  out += ',';
  if (value.walk_in) {
    out += "\"walk_in\":";
    write(out, *value.walk_in);
    out += ',';
  }
  if (value.first_timer) {
    out += "\"first_timer\":";
    write(out, *value.first_timer);
    out += ',';
  }
  if (value.neighbour) {
    out += "\"neighbour\":";
    write(out, *value.neighbour);
    out += ',';
  }
  out += "\"neighbours\":";
  write(out, value.neighbours);
  out += ',';
  if (value.clash) {
    out += "\"clash\":";
    write(out, *value.clash);
    out += ',';
  }
  out += "\"in_course\":";
  write(out, value.in_course);
  out += ',';
  out += "\"may_change\":";
  write(out, value.may_change);
  out += ',';
  out += "\"door_opens_at\":";
  write(out, value.door_opens_at);
  out += ',';
  out += "\"may_run\":";
  write(out, value.may_run);
  out += ',';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  end_object(out);
}

void write(std::string& out, signup_how const value) {
  switch (value) {
    case signup_how::self: out += "\"self\""; break;
    case signup_how::desk: out += "\"desk\""; break;
    case signup_how::phone: out += "\"phone\""; break;
    case signup_how::paper: out += "\"paper\""; break;
    case signup_how::door: out += "\"door\""; break;
  }
}

void write(std::string& out, other_place const& value) {
  out += '{';
  if (value.title) {
    out += "\"title\":";
    write(out, *value.title);
    out += ',';
  }
  if (value.from) {
    out += "\"from\":";
    write(out, *value.from);
    out += ',';
  }
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, signup const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"session\":";
  write(out, value.session);
  out += ',';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  out += "\"party\":";
  write(out, value.party);
  out += ',';
  if (value.ahead) {
    out += "\"ahead\":";
    write(out, *value.ahead);
    out += ',';
  }
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  if (value.number) {
    out += "\"number\":";
    write(out, *value.number);
    out += ',';
  }
  out += "\"how\":";
  write(out, value.how);
  out += ',';
  if (value.made_by) {
    out += "\"made_by\":";
    write(out, *value.made_by);
    out += ',';
  }
  if (value.asked) {
    out += "\"asked\":";
    write(out, *value.asked);
    out += ',';
  }
  if (value.came_at) {
    out += "\"came_at\":";
    write(out, *value.came_at);
    out += ',';
  }
  if (value.liked) {
    out += "\"liked\":";
    write(out, *value.liked);
    out += ',';
  }
  if (value.again) {
    out += "\"again\":";
    write(out, *value.again);
    out += ',';
  }
  if (value.clash) {
    out += "\"clash\":";
    write(out, *value.clash);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, course_session const& value) {
  out += '{';
  out += "\"session\":";
  write(out, value.session);
  out += ',';
  if (value.clash) {
    out += "\"clash\":";
    write(out, *value.clash);
    out += ',';
  }
  if (value.signup) {
    out += "\"signup\":";
    write(out, *value.signup);
    out += ',';
  }
  if (value.why) {
    out += "\"why\":";
    write(out, *value.why);
    out += ',';
  }
  if (value.why_text) {
    out += "\"why_text\":";
    write(out, *value.why_text);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, course const& value) {
  out += '{';
  out += "\"sessions\":";
  write(out, value.sessions);
  out += ',';
  end_object(out);
}

void write(std::string& out, activity_page const& value) {
  out += '{';
  out += "\"activities\":";
  write(out, value.activities);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, activity_detail const& value) {
  out += '{';
  out += "\"activity\":";
  write(out, value.activity);
  out += ',';
  out += "\"sessions\":";
  write(out, value.sessions);
  out += ',';
  out += "\"to_come\":";
  write(out, value.to_come);
  out += ',';
  out += "\"going\":";
  write(out, value.going);
  out += ',';
  end_object(out);
}

void write(std::string& out, undecided_session const& value) {
  out += '{';
  out += "\"session\":";
  write(out, value.session);
  out += ',';
  out += "\"given\":";
  write(out, value.given);
  out += ',';
  out += "\"minimum\":";
  write(out, value.minimum);
  out += ',';
  end_object(out);
}

void write(std::string& out, undecided_sessions const& value) {
  out += '{';
  out += "\"sessions\":";
  write(out, value.sessions);
  out += ',';
  end_object(out);
}

void write(std::string& out, activity_wish const& value) {
  out += '{';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  if (value.copy_of) {
    out += "\"copy_of\":";
    write(out, *value.copy_of);
    out += ',';
  }
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.bring) {
    out += "\"bring\":";
    write(out, *value.bring);
    out += ',';
  }
  if (value.leader) {
    out += "\"leader\":";
    write(out, *value.leader);
    out += ',';
  }
  if (value.age_from) {
    out += "\"age_from\":";
    write(out, *value.age_from);
    out += ',';
  }
  if (value.age_until) {
    out += "\"age_until\":";
    write(out, *value.age_until);
    out += ',';
  }
  if (value.languages) {
    out += "\"languages\":";
    write(out, *value.languages);
    out += ',';
  }
  if (value.is_seated) {
    out += "\"is_seated\":";
    write(out, *value.is_seated);
    out += ',';
  }
  if (value.fee) {
    out += "\"fee\":";
    write(out, *value.fee);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, activity_change const& value) {
  out += '{';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  if (value.state) {
    out += "\"state\":";
    write(out, *value.state);
    out += ',';
  }
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  if (value.kind) {
    out += "\"kind\":";
    write(out, *value.kind);
    out += ',';
  }
  if (value.title) {
    out += "\"title\":";
    write(out, *value.title);
    out += ',';
  }
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.bring) {
    out += "\"bring\":";
    write(out, *value.bring);
    out += ',';
  }
  if (value.leader) {
    out += "\"leader\":";
    write(out, *value.leader);
    out += ',';
  }
  if (value.age_from) {
    out += "\"age_from\":";
    write(out, *value.age_from);
    out += ',';
  }
  if (value.age_until) {
    out += "\"age_until\":";
    write(out, *value.age_until);
    out += ',';
  }
  if (value.languages) {
    out += "\"languages\":";
    write(out, *value.languages);
    out += ',';
  }
  if (value.is_seated) {
    out += "\"is_seated\":";
    write(out, *value.is_seated);
    out += ',';
  }
  if (value.fee) {
    out += "\"fee\":";
    write(out, *value.fee);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, kept_wish const& value) {
  out += '{';
  out += "\"places\":";
  write(out, value.places);
  out += ',';
  out += "\"until_before_minutes\":";
  write(out, value.until_before_minutes);
  out += ',';
  end_object(out);
}

void write(std::string& out, new_sessions const& value) {
  out += '{';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  if (value.rule) {
    out += "\"rule\":";
    write(out, *value.rule);
    out += ',';
  }
  if (value.joins) {
    out += "\"joins\":";
    write(out, *value.joins);
    out += ',';
  }
  if (value.room) {
    out += "\"room\":";
    write(out, *value.room);
    out += ',';
  }
  if (value.place) {
    out += "\"place\":";
    write(out, *value.place);
    out += ',';
  }
  out += "\"places\":";
  write(out, value.places);
  out += ',';
  if (value.minimum) {
    out += "\"minimum\":";
    write(out, *value.minimum);
    out += ',';
  }
  if (value.group_max) {
    out += "\"group_max\":";
    write(out, *value.group_max);
    out += ',';
  }
  if (value.most_waiting) {
    out += "\"most_waiting\":";
    write(out, *value.most_waiting);
    out += ',';
  }
  if (value.way) {
    out += "\"way\":";
    write(out, *value.way);
    out += ',';
  }
  if (value.opens_before_minutes) {
    out += "\"opens_before_minutes\":";
    write(out, *value.opens_before_minutes);
    out += ',';
  }
  if (value.closes_before_minutes) {
    out += "\"closes_before_minutes\":";
    write(out, *value.closes_before_minutes);
    out += ',';
  }
  if (value.draw_before_minutes) {
    out += "\"draw_before_minutes\":";
    write(out, *value.draw_before_minutes);
    out += ',';
  }
  if (value.decide_before_minutes) {
    out += "\"decide_before_minutes\":";
    write(out, *value.decide_before_minutes);
    out += ',';
  }
  if (value.offer_minutes) {
    out += "\"offer_minutes\":";
    write(out, *value.offer_minutes);
    out += ',';
  }
  if (value.walk_in) {
    out += "\"walk_in\":";
    write(out, *value.walk_in);
    out += ',';
  }
  if (value.first_timer) {
    out += "\"first_timer\":";
    write(out, *value.first_timer);
    out += ',';
  }
  if (value.neighbour) {
    out += "\"neighbour\":";
    write(out, *value.neighbour);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, session_proposal const& value) {
  out += '{';
  out += "\"wish\":";
  write(out, value.wish);
  out += ',';
  out += "\"course\":";
  write(out, value.course);
  out += ',';
  if (value.room_name) {
    out += "\"room_name\":";
    write(out, *value.room_name);
    out += ',';
  }
  if (value.holiday) {
    out += "\"holiday\":";
    write(out, *value.holiday);
    out += ',';
  }
  if (value.taken) {
    out += "\"taken\":";
    write(out, *value.taken);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, session_proposals const& value) {
  out += '{';
  out += "\"proposals\":";
  write(out, value.proposals);
  out += ',';
  end_object(out);
}

void write(std::string& out, session_change const& value) {
  out += '{';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  if (value.scope) {
    out += "\"scope\":";
    write(out, *value.scope);
    out += ',';
  }
  if (value.from) {
    out += "\"from\":";
    write(out, *value.from);
    out += ',';
  }
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  if (value.room) {
    out += "\"room\":";
    write(out, *value.room);
    out += ',';
  }
  if (value.place) {
    out += "\"place\":";
    write(out, *value.place);
    out += ',';
  }
  if (value.places) {
    out += "\"places\":";
    write(out, *value.places);
    out += ',';
  }
  if (value.minimum) {
    out += "\"minimum\":";
    write(out, *value.minimum);
    out += ',';
  }
  if (value.group_max) {
    out += "\"group_max\":";
    write(out, *value.group_max);
    out += ',';
  }
  if (value.offer_minutes) {
    out += "\"offer_minutes\":";
    write(out, *value.offer_minutes);
    out += ',';
  }
  if (value.most_waiting) {
    out += "\"most_waiting\":";
    write(out, *value.most_waiting);
    out += ',';
  }
  if (value.way) {
    out += "\"way\":";
    write(out, *value.way);
    out += ',';
  }
  if (value.opens_before_minutes) {
    out += "\"opens_before_minutes\":";
    write(out, *value.opens_before_minutes);
    out += ',';
  }
  if (value.closes_before_minutes) {
    out += "\"closes_before_minutes\":";
    write(out, *value.closes_before_minutes);
    out += ',';
  }
  if (value.draw_before_minutes) {
    out += "\"draw_before_minutes\":";
    write(out, *value.draw_before_minutes);
    out += ',';
  }
  if (value.decide_before_minutes) {
    out += "\"decide_before_minutes\":";
    write(out, *value.decide_before_minutes);
    out += ',';
  }
  if (value.walk_in) {
    out += "\"walk_in\":";
    write(out, *value.walk_in);
    out += ',';
  }
  if (value.first_timer) {
    out += "\"first_timer\":";
    write(out, *value.first_timer);
    out += ',';
  }
  if (value.neighbour) {
    out += "\"neighbour\":";
    write(out, *value.neighbour);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, session_cancel const& value) {
  out += '{';
  out += "\"reason\":";
  write(out, value.reason);
  out += ',';
  if (value.scope) {
    out += "\"scope\":";
    write(out, *value.scope);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, signup_wish const& value) {
  out += '{';
  if (value.party) {
    out += "\"party\":";
    write(out, *value.party);
    out += ',';
  }
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  if (value.by_guardian) {
    out += "\"by_guardian\":";
    write(out, *value.by_guardian);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, signup_list const& value) {
  out += '{';
  out += "\"signups\":";
  write(out, value.signups);
  out += ',';
  out += "\"given\":";
  write(out, value.given);
  out += ',';
  out += "\"offered\":";
  write(out, value.offered);
  out += ',';
  out += "\"waiting\":";
  write(out, value.waiting);
  out += ',';
  out += "\"attended\":";
  write(out, value.attended);
  out += ',';
  end_object(out);
}

void write(std::string& out, found_person const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"is_child\":";
  write(out, value.is_child);
  out += ',';
  if (value.clash) {
    out += "\"clash\":";
    write(out, *value.clash);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, found_persons const& value) {
  out += '{';
  out += "\"persons\":";
  write(out, value.persons);
  out += ',';
  end_object(out);
}

void write(std::string& out, door_note const& value) {
  out += '{';
  out += "\"key\":";
  write(out, value.key);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  if (value.signup) {
    out += "\"signup\":";
    write(out, *value.signup);
    out += ',';
  }
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  if (value.card) {
    out += "\"card\":";
    write(out, *value.card);
    out += ',';
  }
  if (value.card_hash) {
    out += "\"card_hash\":";
    write(out, *value.card_hash);
    out += ',';
  }
  if (value.came) {
    out += "\"came\":";
    write(out, *value.came);
    out += ',';
  }
  if (value.taken_back) {
    out += "\"taken_back\":";
    write(out, *value.taken_back);
    out += ',';
  }
  if (value.party) {
    out += "\"party\":";
    write(out, *value.party);
    out += ',';
  }
  if (value.by_guardian) {
    out += "\"by_guardian\":";
    write(out, *value.by_guardian);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, door_notes const& value) {
  out += '{';
  out += "\"notes\":";
  write(out, value.notes);
  out += ',';
  end_object(out);
}

void write(std::string& out, door_result const& value) {
  out += '{';
  out += "\"key\":";
  write(out, value.key);
  out += ',';
  out += "\"is_done\":";
  write(out, value.is_done);
  out += ',';
  if (value.why) {
    out += "\"why\":";
    write(out, *value.why);
    out += ',';
  }
  if (value.signup) {
    out += "\"signup\":";
    write(out, *value.signup);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, door_results const& value) {
  out += '{';
  out += "\"results\":";
  write(out, value.results);
  out += ',';
  end_object(out);
}

void write(std::string& out, course_leaving const& value) {
  out += '{';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, offer_answer const& value) {
  out += '{';
  out += "\"accepted\":";
  write(out, value.accepted);
  out += ',';
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, attendance const& value) {
  out += '{';
  if (value.came) {
    out += "\"came\":";
    write(out, *value.came);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, feedback const& value) {
  out += '{';
  if (value.liked) {
    out += "\"liked\":";
    write(out, *value.liked);
    out += ',';
  }
  if (value.again) {
    out += "\"again\":";
    write(out, *value.again);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, my_signup const& value) {
  out += '{';
  out += "\"session\":";
  write(out, value.session);
  out += ',';
  out += "\"feedback_given\":";
  write(out, value.feedback_given);
  out += ',';
  end_object(out);
}

void write(std::string& out, my_signups const& value) {
  out += '{';
  out += "\"coming\":";
  write(out, value.coming);
  out += ',';
  out += "\"past\":";
  write(out, value.past);
  out += ',';
  end_object(out);
}

void write(std::string& out, lot_ticket const& value) {
  out += '{';
  out += "\"number\":";
  write(out, value.number);
  out += ',';
  out += "\"slips\":";
  write(out, value.slips);
  out += ',';
  out += "\"party\":";
  write(out, value.party);
  out += ',';
  out += "\"kinds\":";
  write(out, value.kinds);
  out += ',';
  end_object(out);
}

void write(std::string& out, lot const& value) {
  out += '{';
  out += "\"commitment\":";
  write(out, value.commitment);
  out += ',';
  out += "\"draw_at\":";
  write(out, value.draw_at);
  out += ',';
  out += "\"is_drawn\":";
  write(out, value.is_drawn);
  out += ',';
  if (value.seed) {
    out += "\"seed\":";
    write(out, *value.seed);
    out += ',';
  }
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.places) {
    out += "\"places\":";
    write(out, *value.places);
    out += ',';
  }
  if (value.kept) {
    out += "\"kept\":";
    write(out, *value.kept);
    out += ',';
  }
  if (value.is_saving) {
    out += "\"is_saving\":";
    write(out, *value.is_saving);
    out += ',';
  }
  out += "\"tickets\":";
  write(out, value.tickets);
  out += ',';
  out += "\"order\":";
  write(out, value.order);
  out += ',';
  out += "\"given\":";
  write(out, value.given);
  out += ',';
  end_object(out);
}

void write(std::string& out, idea const& value) {
  out += '{';
  if (value.idea) {
    out += "\"idea\":";
    write(out, *value.idea);
    out += ',';
  }
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  out += "\"needs\":";
  write(out, value.needs);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.times) {
    out += "\"times\":";
    write(out, *value.times);
    out += ',';
  }
  if (value.when) {
    out += "\"when\":";
    write(out, *value.when);
    out += ',';
  }
  if (value.people_min) {
    out += "\"people_min\":";
    write(out, *value.people_min);
    out += ',';
  }
  if (value.people_max) {
    out += "\"people_max\":";
    write(out, *value.people_max);
    out += ',';
  }
  if (value.age_from) {
    out += "\"age_from\":";
    write(out, *value.age_from);
    out += ',';
  }
  if (value.age_until) {
    out += "\"age_until\":";
    write(out, *value.age_until);
    out += ',';
  }
  if (value.is_seated) {
    out += "\"is_seated\":";
    write(out, *value.is_seated);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, idea_verdict const value) {
  switch (value) {
    case idea_verdict::yes_to_it: out += "\"yes_to_it\""; break;
    case idea_verdict::ask_back: out += "\"ask_back\""; break;
    case idea_verdict::decline: out += "\"decline\""; break;
  }
}

void write(std::string& out, idea_answer const& value) {
  out += '{';
  out += "\"answer\":";
  write(out, value.answer);
  out += ',';
  if (value.text) {
    out += "\"text\":";
    write(out, *value.text);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, calendar_text const& value) {
  out += '{';
  out += "\"text\":";
  write(out, value.text);
  out += ',';
  end_object(out);
}

void write(std::string& out, calendar_problem const& value) {
  out += '{';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  if (value.from) {
    out += "\"from\":";
    write(out, *value.from);
    out += ',';
  }
  out += "\"why\":";
  write(out, value.why);
  out += ',';
  if (value.line) {
    out += "\"line\":";
    write(out, *value.line);
    out += ',';
  }
  if (value.property) {
    out += "\"property\":";
    write(out, *value.property);
    out += ',';
  }
  if (value.text) {
    out += "\"text\":";
    write(out, *value.text);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, calendar_import const& value) {
  out += '{';
  out += "\"events\":";
  write(out, value.events);
  out += ',';
  out += "\"booked\":";
  write(out, value.booked);
  out += ',';
  out += "\"known\":";
  write(out, value.known);
  out += ',';
  out += "\"cancelled\":";
  write(out, value.cancelled);
  out += ',';
  out += "\"left_out\":";
  write(out, value.left_out);
  out += ',';
  end_object(out);
}

void write(std::string& out, calendar_address const& value) {
  out += '{';
  out += "\"is_there\":";
  write(out, value.is_there);
  out += ',';
  if (value.since) {
    out += "\"since\":";
    write(out, *value.since);
    out += ',';
  }
  if (value.path) {
    out += "\"path\":";
    write(out, *value.path);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, photograph const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"alt\":";
  write(out, value.alt);
  out += ',';
  out += "\"width\":";
  write(out, value.width);
  out += ',';
  out += "\"height\":";
  write(out, value.height);
  out += ',';
  end_object(out);
}

void write(std::string& out, photograph_list const& value) {
  out += '{';
  out += "\"photographs\":";
  write(out, value.photographs);
  out += ',';
  end_object(out);
}

void write(std::string& out, photograph_wish const& value) {
  out += '{';
  out += "\"content\":";
  write(out, value.content);
  out += ',';
  out += "\"alt\":";
  write(out, value.alt);
  out += ',';
  if (value.has_consent) {
    out += "\"has_consent\":";
    write(out, *value.has_consent);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, skill const value) {
  switch (value) {
    case skill::receiving: out += "\"receiving\""; break;
    case skill::company: out += "\"company\""; break;
    case skill::teaching: out += "\"teaching\""; break;
    case skill::crafts: out += "\"crafts\""; break;
    case skill::music: out += "\"music\""; break;
    case skill::painting: out += "\"painting\""; break;
    case skill::reading: out += "\"reading\""; break;
    case skill::computers: out += "\"computers\""; break;
    case skill::repair: out += "\"repair\""; break;
    case skill::cooking: out += "\"cooking\""; break;
    case skill::first_aid: out += "\"first_aid\""; break;
    case skill::health: out += "\"health\""; break;
    case skill::law: out += "\"law\""; break;
    case skill::translation: out += "\"translation\""; break;
    case skill::guiding: out += "\"guiding\""; break;
    case skill::photography: out += "\"photography\""; break;
    case skill::organising: out += "\"organising\""; break;
    case skill::carrying: out += "\"carrying\""; break;
  }
}

void write(std::string& out, volunteer_state const value) {
  switch (value) {
    case volunteer_state::none: out += "\"none\""; break;
    case volunteer_state::asked: out += "\"asked\""; break;
    case volunteer_state::accepted: out += "\"accepted\""; break;
    case volunteer_state::declined: out += "\"declined\""; break;
    case volunteer_state::stopped: out += "\"stopped\""; break;
  }
}

void write(std::string& out, part_of_day const value) {
  switch (value) {
    case part_of_day::morning: out += "\"morning\""; break;
    case part_of_day::afternoon: out += "\"afternoon\""; break;
    case part_of_day::evening: out += "\"evening\""; break;
  }
}

void write(std::string& out, availability const& value) {
  out += '{';
  out += "\"weekday\":";
  write(out, value.weekday);
  out += ',';
  out += "\"part\":";
  write(out, value.part);
  out += ',';
  end_object(out);
}

void write(std::string& out, volunteer_wish const& value) {
  out += '{';
  out += "\"skills\":";
  write(out, value.skills);
  out += ',';
  out += "\"when\":";
  write(out, value.when);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.hours_a_week) {
    out += "\"hours_a_week\":";
    write(out, *value.hours_a_week);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, volunteer_line const& value) {
  out += '{';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  out += "\"skills\":";
  write(out, value.skills);
  out += ',';
  out += "\"when\":";
  write(out, value.when);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  out += "\"hours_a_week\":";
  write(out, value.hours_a_week);
  out += ',';
  if (value.since) {
    out += "\"since\":";
    write(out, *value.since);
    out += ',';
  }
  out += "\"confirmed_minutes\":";
  write(out, value.confirmed_minutes);
  out += ',';
  end_object(out);
}

void write(std::string& out, volunteer_page const& value) {
  out += '{';
  out += "\"volunteers\":";
  write(out, value.volunteers);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, volunteer_decision const& value) {
  out += '{';
  out += "\"accepted\":";
  write(out, value.accepted);
  out += ',';
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, turn_state const value) {
  switch (value) {
    case turn_state::taken: out += "\"taken\""; break;
    case turn_state::given_back: out += "\"given_back\""; break;
    case turn_state::came: out += "\"came\""; break;
    case turn_state::missed: out += "\"missed\""; break;
  }
}

void write(std::string& out, turn const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  out += "\"is_offered\":";
  write(out, value.is_offered);
  out += ',';
  if (value.came_at) {
    out += "\"came_at\":";
    write(out, *value.came_at);
    out += ',';
  }
  if (value.left_at) {
    out += "\"left_at\":";
    write(out, *value.left_at);
    out += ',';
  }
  if (value.minutes) {
    out += "\"minutes\":";
    write(out, *value.minutes);
    out += ',';
  }
  if (value.by_door) {
    out += "\"by_door\":";
    write(out, *value.by_door);
    out += ',';
  }
  if (value.made_by) {
    out += "\"made_by\":";
    write(out, *value.made_by);
    out += ',';
  }
  if (value.asked) {
    out += "\"asked\":";
    write(out, *value.asked);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, shift const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.venue_name) {
    out += "\"venue_name\":";
    write(out, *value.venue_name);
    out += ',';
  }
  if (value.place) {
    out += "\"place\":";
    write(out, *value.place);
    out += ',';
  }
  if (value.session) {
    out += "\"session\":";
    write(out, *value.session);
    out += ',';
  }
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  out += "\"places\":";
  write(out, value.places);
  out += ',';
  out += "\"taken\":";
  write(out, value.taken);
  out += ',';
  out += "\"skills\":";
  write(out, value.skills);
  out += ',';
  out += "\"is_cancelled\":";
  write(out, value.is_cancelled);
  out += ',';
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  if (value.mine) {
    out += "\"mine\":";
    write(out, *value.mine);
    out += ',';
  }
  if (value.turns) {
    out += "\"turns\":";
    write(out, *value.turns);
    out += ',';
  }
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  end_object(out);
}

void write(std::string& out, shift_list const& value) {
  out += '{';
  out += "\"shifts\":";
  write(out, value.shifts);
  out += ',';
  end_object(out);
}

void write(std::string& out, clash_kind const value) {
  switch (value) {
    case clash_kind::overlap: out += "\"overlap\""; break;
    case clash_kind::place: out += "\"place\""; break;
    case clash_kind::close: out += "\"close\""; break;
    case clash_kind::outside_hours: out += "\"outside_hours\""; break;
    case clash_kind::missing_skill: out += "\"missing_skill\""; break;
    case clash_kind::over_week: out += "\"over_week\""; break;
  }
}

void write(std::string& out, clash const& value) {
  out += '{';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"is_hard\":";
  write(out, value.is_hard);
  out += ',';
  if (value.what) {
    out += "\"what\":";
    write(out, *value.what);
    out += ',';
  }
  if (value.from) {
    out += "\"from\":";
    write(out, *value.from);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, shift_view const& value) {
  out += '{';
  out += "\"shift\":";
  write(out, value.shift);
  out += ',';
  out += "\"clashes\":";
  write(out, value.clashes);
  out += ',';
  out += "\"may_change\":";
  write(out, value.may_change);
  out += ',';
  end_object(out);
}

void write(std::string& out, shift_wish const& value) {
  out += '{';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.session) {
    out += "\"session\":";
    write(out, *value.session);
    out += ',';
  }
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  if (value.rule) {
    out += "\"rule\":";
    write(out, *value.rule);
    out += ',';
  }
  out += "\"places\":";
  write(out, value.places);
  out += ',';
  if (value.skills) {
    out += "\"skills\":";
    write(out, *value.skills);
    out += ',';
  }
  if (value.own_key) {
    out += "\"own_key\":";
    write(out, *value.own_key);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, shift_change const& value) {
  out += '{';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  if (value.title) {
    out += "\"title\":";
    write(out, *value.title);
    out += ',';
  }
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.from) {
    out += "\"from\":";
    write(out, *value.from);
    out += ',';
  }
  if (value.until) {
    out += "\"until\":";
    write(out, *value.until);
    out += ',';
  }
  if (value.places) {
    out += "\"places\":";
    write(out, *value.places);
    out += ',';
  }
  if (value.skills) {
    out += "\"skills\":";
    write(out, *value.skills);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, shift_cancel const& value) {
  out += '{';
  out += "\"reason\":";
  write(out, value.reason);
  out += ',';
  end_object(out);
}

void write(std::string& out, turn_wish const& value) {
  out += '{';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  if (value.anyway) {
    out += "\"anyway\":";
    write(out, *value.anyway);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, swap_wish const& value) {
  out += '{';
  out += "\"offered\":";
  write(out, value.offered);
  out += ',';
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, turn_check_in const& value) {
  out += '{';
  out += "\"coming\":";
  write(out, value.coming);
  out += ',';
  end_object(out);
}

void write(std::string& out, turn_hours const& value) {
  out += '{';
  out += "\"minutes\":";
  write(out, value.minutes);
  out += ',';
  end_object(out);
}

void write(std::string& out, my_volunteering const& value) {
  out += '{';
  out += "\"profile\":";
  write(out, value.profile);
  out += ',';
  out += "\"coming\":";
  write(out, value.coming);
  out += ',';
  out += "\"past\":";
  write(out, value.past);
  out += ',';
  out += "\"coins_minutes\":";
  write(out, value.coins_minutes);
  out += ',';
  out += "\"has_account\":";
  write(out, value.has_account);
  out += ',';
  end_object(out);
}

void write(std::string& out, certificate_wish const& value) {
  out += '{';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  end_object(out);
}

void write(std::string& out, certificate const& value) {
  out += '{';
  out += "\"code\":";
  write(out, value.code);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  out += "\"minutes\":";
  write(out, value.minutes);
  out += ',';
  out += "\"turns\":";
  write(out, value.turns);
  out += ',';
  out += "\"minutes_now\":";
  write(out, value.minutes_now);
  out += ',';
  out += "\"turns_now\":";
  write(out, value.turns_now);
  out += ',';
  out += "\"made_at\":";
  write(out, value.made_at);
  out += ',';
  end_object(out);
}

void write(std::string& out, coin_kind const value) {
  switch (value) {
    case coin_kind::earned: out += "\"earned\""; break;
    case coin_kind::corrected: out += "\"corrected\""; break;
    case coin_kind::given: out += "\"given\""; break;
    case coin_kind::received: out += "\"received\""; break;
    case coin_kind::spent: out += "\"spent\""; break;
  }
}

void write(std::string& out, coin_entry const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"minutes\":";
  write(out, value.minutes);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  if (value.what) {
    out += "\"what\":";
    write(out, *value.what);
    out += ',';
  }
  if (value.with) {
    out += "\"with\":";
    write(out, *value.with);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, time_bank_rules const& value) {
  out += '{';
  if (value.month_minutes) {
    out += "\"month_minutes\":";
    write(out, *value.month_minutes);
    out += ',';
  }
  if (value.balance_minutes) {
    out += "\"balance_minutes\":";
    write(out, *value.balance_minutes);
    out += ',';
  }
  if (value.gift_month_minutes) {
    out += "\"gift_month_minutes\":";
    write(out, *value.gift_month_minutes);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, coin_account const& value) {
  out += '{';
  out += "\"balance_minutes\":";
  write(out, value.balance_minutes);
  out += ',';
  out += "\"earned_this_month_minutes\":";
  write(out, value.earned_this_month_minutes);
  out += ',';
  out += "\"rules\":";
  write(out, value.rules);
  out += ',';
  out += "\"entries\":";
  write(out, value.entries);
  out += ',';
  out += "\"family\":";
  write(out, value.family);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, coin_balance const& value) {
  out += '{';
  out += "\"balance_minutes\":";
  write(out, value.balance_minutes);
  out += ',';
  end_object(out);
}

void write(std::string& out, coin_gift const& value) {
  out += '{';
  out += "\"to\":";
  write(out, value.to);
  out += ',';
  out += "\"minutes\":";
  write(out, value.minutes);
  out += ',';
  out += "\"own_key\":";
  write(out, value.own_key);
  out += ',';
  end_object(out);
}

void write(std::string& out, coin_spending const& value) {
  out += '{';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"how\":";
  write(out, value.how);
  out += ',';
  out += "\"minutes\":";
  write(out, value.minutes);
  out += ',';
  out += "\"what\":";
  write(out, value.what);
  out += ',';
  out += "\"own_key\":";
  write(out, value.own_key);
  out += ',';
  end_object(out);
}

void write(std::string& out, time_bank const& value) {
  out += '{';
  out += "\"rules\":";
  write(out, value.rules);
  out += ',';
  out += "\"earned_minutes\":";
  write(out, value.earned_minutes);
  out += ',';
  out += "\"spent_minutes\":";
  write(out, value.spent_minutes);
  out += ',';
  out += "\"held_minutes\":";
  write(out, value.held_minutes);
  out += ',';
  out += "\"accounts\":";
  write(out, value.accounts);
  out += ',';
  out += "\"balances\":";
  write(out, value.balances);
  out += ',';
  end_object(out);
}

void write(std::string& out, supporter_kind const value) {
  switch (value) {
    case supporter_kind::shop: out += "\"shop\""; break;
    case supporter_kind::association: out += "\"association\""; break;
    case supporter_kind::public_body: out += "\"public_body\""; break;
  }
}

void write(std::string& out, supporter const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  out += "\"is_thanked\":";
  write(out, value.is_thanked);
  out += ',';
  if (value.contributions) {
    out += "\"contributions\":";
    write(out, *value.contributions);
    out += ',';
  }
  out += "\"is_demo\":";
  write(out, value.is_demo);
  out += ',';
  end_object(out);
}

void write(std::string& out, supporter_list const& value) {
  out += '{';
  out += "\"supporters\":";
  write(out, value.supporters);
  out += ',';
  end_object(out);
}

void write(std::string& out, supporter_wish const& value) {
  out += '{';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  if (value.registration) {
    out += "\"registration\":";
    write(out, *value.registration);
    out += ',';
  }
  if (value.is_thanked) {
    out += "\"is_thanked\":";
    write(out, *value.is_thanked);
    out += ',';
  }
  if (value.interest) {
    out += "\"interest\":";
    write(out, *value.interest);
    out += ',';
  }
  if (value.speakers) {
    out += "\"speakers\":";
    write(out, *value.speakers);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, supporter_change const& value) {
  out += '{';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  if (value.kind) {
    out += "\"kind\":";
    write(out, *value.kind);
    out += ',';
  }
  if (value.name) {
    out += "\"name\":";
    write(out, *value.name);
    out += ',';
  }
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.registration) {
    out += "\"registration\":";
    write(out, *value.registration);
    out += ',';
  }
  if (value.is_thanked) {
    out += "\"is_thanked\":";
    write(out, *value.is_thanked);
    out += ',';
  }
  if (value.interest) {
    out += "\"interest\":";
    write(out, *value.interest);
    out += ',';
  }
  if (value.speakers) {
    out += "\"speakers\":";
    write(out, *value.speakers);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, contribution_kind const value) {
  switch (value) {
    case contribution_kind::money: out += "\"money\""; break;
    case contribution_kind::goods: out += "\"goods\""; break;
    case contribution_kind::premises: out += "\"premises\""; break;
    case contribution_kind::expertise: out += "\"expertise\""; break;
  }
}

void write(std::string& out, contribution_state const value) {
  switch (value) {
    case contribution_state::pledged: out += "\"pledged\""; break;
    case contribution_state::accepted: out += "\"accepted\""; break;
    case contribution_state::refused: out += "\"refused\""; break;
    case contribution_state::withdrawn: out += "\"withdrawn\""; break;
    case contribution_state::delivered: out += "\"delivered\""; break;
    case contribution_state::used: out += "\"used\""; break;
  }
}

void write(std::string& out, quantity const& value) {
  out += '{';
  out += "\"count\":";
  write(out, value.count);
  out += ',';
  out += "\"unit\":";
  write(out, value.unit);
  out += ',';
  end_object(out);
}

void write(std::string& out, contribution const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"supporter\":";
  write(out, value.supporter);
  out += ',';
  out += "\"supporter_name\":";
  write(out, value.supporter_name);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.venue_name) {
    out += "\"venue_name\":";
    write(out, *value.venue_name);
    out += ',';
  }
  if (value.activity) {
    out += "\"activity\":";
    write(out, *value.activity);
    out += ',';
  }
  if (value.activity_title) {
    out += "\"activity_title\":";
    write(out, *value.activity_title);
    out += ',';
  }
  out += "\"fen\":";
  write(out, value.fen);
  out += ',';
  if (value.quantity) {
    out += "\"quantity\":";
    write(out, *value.quantity);
    out += ',';
  }
  out += "\"delivered_fen\":";
  write(out, value.delivered_fen);
  out += ',';
  if (value.delivered_count) {
    out += "\"delivered_count\":";
    write(out, *value.delivered_count);
    out += ',';
  }
  out += "\"used_fen\":";
  write(out, value.used_fen);
  out += ',';
  if (value.used_count) {
    out += "\"used_count\":";
    write(out, *value.used_count);
    out += ',';
  }
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  out += "\"has_interest\":";
  write(out, value.has_interest);
  out += ',';
  out += "\"is_demo\":";
  write(out, value.is_demo);
  out += ',';
  out += "\"revision\":";
  write(out, value.revision);
  out += ',';
  end_object(out);
}

void write(std::string& out, outcome_numbers const& value) {
  out += '{';
  out += "\"sessions\":";
  write(out, value.sessions);
  out += ',';
  if (value.attended) {
    out += "\"attended\":";
    write(out, *value.attended);
    out += ',';
  }
  if (value.first_time) {
    out += "\"first_time\":";
    write(out, *value.first_time);
    out += ',';
  }
  if (value.answers) {
    out += "\"answers\":";
    write(out, *value.answers);
    out += ',';
  }
  if (value.liked_percent) {
    out += "\"liked_percent\":";
    write(out, *value.liked_percent);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, thanks const& value) {
  out += '{';
  out += "\"supporter\":";
  write(out, value.supporter);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  if (value.session) {
    out += "\"session\":";
    write(out, *value.session);
    out += ',';
  }
  if (value.what) {
    out += "\"what\":";
    write(out, *value.what);
    out += ',';
  }
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  end_object(out);
}

void write(std::string& out, supporter_view const& value) {
  out += '{';
  out += "\"supporter\":";
  write(out, value.supporter);
  out += ',';
  if (value.registration) {
    out += "\"registration\":";
    write(out, *value.registration);
    out += ',';
  }
  if (value.interest) {
    out += "\"interest\":";
    write(out, *value.interest);
    out += ',';
  }
  if (value.speakers) {
    out += "\"speakers\":";
    write(out, *value.speakers);
    out += ',';
  }
  out += "\"contributions\":";
  write(out, value.contributions);
  out += ',';
  out += "\"outcome\":";
  write(out, value.outcome);
  out += ',';
  if (value.thanks) {
    out += "\"thanks\":";
    write(out, *value.thanks);
    out += ',';
  }
  out += "\"may_change\":";
  write(out, value.may_change);
  out += ',';
  if (value.may_pledge) {
    out += "\"may_pledge\":";
    write(out, *value.may_pledge);
    out += ',';
  }
  if (value.revision) {
    out += "\"revision\":";
    write(out, *value.revision);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, my_supporters const& value) {
  out += '{';
  out += "\"supporters\":";
  write(out, value.supporters);
  out += ',';
  end_object(out);
}

void write(std::string& out, contribution_page const& value) {
  out += '{';
  out += "\"contributions\":";
  write(out, value.contributions);
  out += ',';
  out += "\"pledged\":";
  write(out, value.pledged);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, delivery const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"fen\":";
  write(out, value.fen);
  out += ',';
  if (value.count) {
    out += "\"count\":";
    write(out, *value.count);
    out += ',';
  }
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  if (value.note) {
    out += "\"note\":";
    write(out, *value.note);
    out += ',';
  }
  out += "\"receipt\":";
  write(out, value.receipt);
  out += ',';
  out += "\"receipt_number\":";
  write(out, value.receipt_number);
  out += ',';
  out += "\"is_reversed\":";
  write(out, value.is_reversed);
  out += ',';
  if (value.reversed_at) {
    out += "\"reversed_at\":";
    write(out, *value.reversed_at);
    out += ',';
  }
  if (value.reversal_reason) {
    out += "\"reversal_reason\":";
    write(out, *value.reversal_reason);
    out += ',';
  }
  if (value.instead_of) {
    out += "\"instead_of\":";
    write(out, *value.instead_of);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, use const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"fen\":";
  write(out, value.fen);
  out += ',';
  if (value.count) {
    out += "\"count\":";
    write(out, *value.count);
    out += ',';
  }
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"what\":";
  write(out, value.what);
  out += ',';
  if (value.session) {
    out += "\"session\":";
    write(out, *value.session);
    out += ',';
  }
  out += "\"is_undone\":";
  write(out, value.is_undone);
  out += ',';
  end_object(out);
}

void write(std::string& out, contribution_view const& value) {
  out += '{';
  out += "\"contribution\":";
  write(out, value.contribution);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.interest) {
    out += "\"interest\":";
    write(out, *value.interest);
    out += ',';
  }
  if (value.interested) {
    out += "\"interested\":";
    write(out, *value.interested);
    out += ',';
  }
  if (value.decided_by) {
    out += "\"decided_by\":";
    write(out, *value.decided_by);
    out += ',';
  }
  out += "\"deliveries\":";
  write(out, value.deliveries);
  out += ',';
  out += "\"uses\":";
  write(out, value.uses);
  out += ',';
  out += "\"outcome\":";
  write(out, value.outcome);
  out += ',';
  out += "\"may_decide\":";
  write(out, value.may_decide);
  out += ',';
  out += "\"may_withdraw\":";
  write(out, value.may_withdraw);
  out += ',';
  end_object(out);
}

void write(std::string& out, pledge_wish const& value) {
  out += '{';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.fen) {
    out += "\"fen\":";
    write(out, *value.fen);
    out += ',';
  }
  if (value.quantity) {
    out += "\"quantity\":";
    write(out, *value.quantity);
    out += ',';
  }
  if (value.venue) {
    out += "\"venue\":";
    write(out, *value.venue);
    out += ',';
  }
  if (value.activity) {
    out += "\"activity\":";
    write(out, *value.activity);
    out += ',';
  }
  out += "\"own_key\":";
  write(out, value.own_key);
  out += ',';
  end_object(out);
}

void write(std::string& out, contribution_decision const& value) {
  out += '{';
  out += "\"accepted\":";
  write(out, value.accepted);
  out += ',';
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, delivery_wish const& value) {
  out += '{';
  if (value.fen) {
    out += "\"fen\":";
    write(out, *value.fen);
    out += ',';
  }
  if (value.count) {
    out += "\"count\":";
    write(out, *value.count);
    out += ',';
  }
  if (value.note) {
    out += "\"note\":";
    write(out, *value.note);
    out += ',';
  }
  out += "\"own_key\":";
  write(out, value.own_key);
  out += ',';
  end_object(out);
}

void write(std::string& out, delivery_correction const& value) {
  out += '{';
  if (value.fen) {
    out += "\"fen\":";
    write(out, *value.fen);
    out += ',';
  }
  if (value.count) {
    out += "\"count\":";
    write(out, *value.count);
    out += ',';
  }
  if (value.note) {
    out += "\"note\":";
    write(out, *value.note);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, delivery_reversal const& value) {
  out += '{';
  out += "\"reason\":";
  write(out, value.reason);
  out += ',';
  if (value.instead) {
    out += "\"instead\":";
    write(out, *value.instead);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, use_wish const& value) {
  out += '{';
  if (value.session) {
    out += "\"session\":";
    write(out, *value.session);
    out += ',';
  }
  if (value.what) {
    out += "\"what\":";
    write(out, *value.what);
    out += ',';
  }
  if (value.fen) {
    out += "\"fen\":";
    write(out, *value.fen);
    out += ',';
  }
  if (value.count) {
    out += "\"count\":";
    write(out, *value.count);
    out += ',';
  }
  out += "\"own_key\":";
  write(out, value.own_key);
  out += ',';
  end_object(out);
}

void write(std::string& out, thanks_list const& value) {
  out += '{';
  out += "\"thanks\":";
  write(out, value.thanks);
  out += ',';
  end_object(out);
}

void write(std::string& out, ledger_account const value) {
  switch (value) {
    case ledger_account::given: out += "\"given\""; break;
    case ledger_account::held: out += "\"held\""; break;
    case ledger_account::used: out += "\"used\""; break;
  }
}

void write(std::string& out, ledger_line const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"number\":";
  write(out, value.number);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"from\":";
  write(out, value.from);
  out += ',';
  out += "\"to\":";
  write(out, value.to);
  out += ',';
  out += "\"fen\":";
  write(out, value.fen);
  out += ',';
  if (value.is_money) {
    out += "\"is_money\":";
    write(out, *value.is_money);
    out += ',';
  }
  out += "\"contribution\":";
  write(out, value.contribution);
  out += ',';
  out += "\"supporter_name\":";
  write(out, value.supporter_name);
  out += ',';
  out += "\"what\":";
  write(out, value.what);
  out += ',';
  out += "\"is_counter\":";
  write(out, value.is_counter);
  out += ',';
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, ledger const& value) {
  out += '{';
  out += "\"lines\":";
  write(out, value.lines);
  out += ',';
  out += "\"given_fen\":";
  write(out, value.given_fen);
  out += ',';
  out += "\"held_fen\":";
  write(out, value.held_fen);
  out += ',';
  out += "\"used_fen\":";
  write(out, value.used_fen);
  out += ',';
  out += "\"balances\":";
  write(out, value.balances);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, favour_side const value) {
  switch (value) {
    case favour_side::asked: out += "\"asked\""; break;
    case favour_side::offered: out += "\"offered\""; break;
  }
}

void write(std::string& out, favour_kind const value) {
  switch (value) {
    case favour_kind::company: out += "\"company\""; break;
    case favour_kind::errand: out += "\"errand\""; break;
    case favour_kind::tools: out += "\"tools\""; break;
    case favour_kind::skill: out += "\"skill\""; break;
    case favour_kind::other: out += "\"other\""; break;
  }
}

void write(std::string& out, favour_state const value) {
  switch (value) {
    case favour_state::open: out += "\"open\""; break;
    case favour_state::agreed: out += "\"agreed\""; break;
    case favour_state::done: out += "\"done\""; break;
    case favour_state::withdrawn: out += "\"withdrawn\""; break;
    case favour_state::expired: out += "\"expired\""; break;
    case favour_state::hidden: out += "\"hidden\""; break;
  }
}

void write(std::string& out, favour_answer_state const value) {
  switch (value) {
    case favour_answer_state::said: out += "\"said\""; break;
    case favour_answer_state::accepted: out += "\"accepted\""; break;
    case favour_answer_state::declined: out += "\"declined\""; break;
    case favour_answer_state::withdrawn: out += "\"withdrawn\""; break;
    case favour_answer_state::done: out += "\"done\""; break;
  }
}

void write(std::string& out, favour_range const value) {
  switch (value) {
    case favour_range::community: out += "\"community\""; break;
    case favour_range::subdistrict: out += "\"subdistrict\""; break;
    case favour_range::district: out += "\"district\""; break;
  }
}

void write(std::string& out, favour const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"side\":";
  write(out, value.side);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.times) {
    out += "\"times\":";
    write(out, *value.times);
    out += ',';
  }
  if (value.place) {
    out += "\"place\":";
    write(out, *value.place);
    out += ',';
  }
  out += "\"who\":";
  write(out, value.who);
  out += ',';
  out += "\"area\":";
  write(out, value.area);
  out += ',';
  out += "\"seen_in\":";
  write(out, value.seen_in);
  out += ',';
  out += "\"is_for_many\":";
  write(out, value.is_for_many);
  out += ',';
  out += "\"until\":";
  write(out, value.until);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"is_mine\":";
  write(out, value.is_mine);
  out += ',';
  if (value.my_answer) {
    out += "\"my_answer\":";
    write(out, *value.my_answer);
    out += ',';
  }
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  if (value.waiting) {
    out += "\"waiting\":";
    write(out, *value.waiting);
    out += ',';
  }
  if (value.reports) {
    out += "\"reports\":";
    write(out, *value.reports);
    out += ',';
  }
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, favour_page const& value) {
  out += '{';
  out += "\"favours\":";
  write(out, value.favours);
  out += ',';
  if (value.next) {
    out += "\"next\":";
    write(out, *value.next);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, shared_contact const& value) {
  out += '{';
  if (value.phone) {
    out += "\"phone\":";
    write(out, *value.phone);
    out += ',';
  }
  if (value.words) {
    out += "\"words\":";
    write(out, *value.words);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, favour_answer const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"who\":";
  write(out, value.who);
  out += ',';
  out += "\"state\":";
  write(out, value.state);
  out += ',';
  if (value.words) {
    out += "\"words\":";
    write(out, *value.words);
    out += ',';
  }
  if (value.thanks) {
    out += "\"thanks\":";
    write(out, *value.thanks);
    out += ',';
  }
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"is_mine\":";
  write(out, value.is_mine);
  out += ',';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  if (value.contact) {
    out += "\"contact\":";
    write(out, *value.contact);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, favour_report const& value) {
  out += '{';
  out += "\"person\":";
  write(out, value.person);
  out += ',';
  out += "\"text\":";
  write(out, value.text);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  end_object(out);
}

void write(std::string& out, favour_view const& value) {
  out += '{';
  out += "\"favour\":";
  write(out, value.favour);
  out += ',';
  if (value.contact) {
    out += "\"contact\":";
    write(out, *value.contact);
    out += ',';
  }
  out += "\"answers\":";
  write(out, value.answers);
  out += ',';
  out += "\"reports\":";
  write(out, value.reports);
  out += ',';
  end_object(out);
}

void write(std::string& out, my_favours const& value) {
  out += '{';
  out += "\"agreed\":";
  write(out, value.agreed);
  out += ',';
  out += "\"own\":";
  write(out, value.own);
  out += ',';
  out += "\"answered\":";
  write(out, value.answered);
  out += ',';
  end_object(out);
}

void write(std::string& out, favour_wish const& value) {
  out += '{';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  out += "\"side\":";
  write(out, value.side);
  out += ',';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"title\":";
  write(out, value.title);
  out += ',';
  if (value.about) {
    out += "\"about\":";
    write(out, *value.about);
    out += ',';
  }
  if (value.times) {
    out += "\"times\":";
    write(out, *value.times);
    out += ',';
  }
  if (value.place) {
    out += "\"place\":";
    write(out, *value.place);
    out += ',';
  }
  if (value.is_for_many) {
    out += "\"is_for_many\":";
    write(out, *value.is_for_many);
    out += ',';
  }
  if (value.seen_in) {
    out += "\"seen_in\":";
    write(out, *value.seen_in);
    out += ',';
  }
  out += "\"days\":";
  write(out, value.days);
  out += ',';
  if (value.shares_phone) {
    out += "\"shares_phone\":";
    write(out, *value.shares_phone);
    out += ',';
  }
  if (value.contact) {
    out += "\"contact\":";
    write(out, *value.contact);
    out += ',';
  }
  if (value.agrees) {
    out += "\"agrees\":";
    write(out, *value.agrees);
    out += ',';
  }
  out += "\"own_key\":";
  write(out, value.own_key);
  out += ',';
  end_object(out);
}

void write(std::string& out, favour_answer_wish const& value) {
  out += '{';
  if (value.person) {
    out += "\"person\":";
    write(out, *value.person);
    out += ',';
  }
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  if (value.words) {
    out += "\"words\":";
    write(out, *value.words);
    out += ',';
  }
  if (value.shares_phone) {
    out += "\"shares_phone\":";
    write(out, *value.shares_phone);
    out += ',';
  }
  if (value.contact) {
    out += "\"contact\":";
    write(out, *value.contact);
    out += ',';
  }
  if (value.agrees) {
    out += "\"agrees\":";
    write(out, *value.agrees);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, favour_decision const& value) {
  out += '{';
  out += "\"accepted\":";
  write(out, value.accepted);
  out += ',';
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, favour_thanks const& value) {
  out += '{';
  if (value.text) {
    out += "\"text\":";
    write(out, *value.text);
    out += ',';
  }
  if (value.how) {
    out += "\"how\":";
    write(out, *value.how);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, favour_report_wish const& value) {
  out += '{';
  out += "\"text\":";
  write(out, value.text);
  out += ',';
  end_object(out);
}

void write(std::string& out, favour_hiding const& value) {
  out += '{';
  out += "\"hidden\":";
  write(out, value.hidden);
  out += ',';
  if (value.reason) {
    out += "\"reason\":";
    write(out, *value.reason);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, kiosk const& value) {
  out += '{';
  out += "\"id\":";
  write(out, value.id);
  out += ',';
  out += "\"venue\":";
  write(out, value.venue);
  out += ',';
  out += "\"made_at\":";
  write(out, value.made_at);
  out += ',';
  out += "\"seen_at\":";
  write(out, value.seen_at);
  out += ',';
  end_object(out);
}

void write(std::string& out, kiosk_list const& value) {
  out += '{';
  out += "\"kiosks\":";
  write(out, value.kiosks);
  out += ',';
  end_object(out);
}

void write(std::string& out, kiosk_view const& value) {
  out += '{';
  out += "\"kiosk\":";
  write(out, value.kiosk);
  out += ',';
  out += "\"venue_name\":";
  write(out, value.venue_name);
  out += ',';
  out += "\"opens_before_s\":";
  write(out, value.opens_before_s);
  out += ',';
  out += "\"sessions\":";
  write(out, value.sessions);
  out += ',';
  end_object(out);
}

void write(std::string& out, check_in_note const& value) {
  out += '{';
  out += "\"key\":";
  write(out, value.key);
  out += ',';
  out += "\"at\":";
  write(out, value.at);
  out += ',';
  out += "\"session\":";
  write(out, value.session);
  out += ',';
  if (value.card) {
    out += "\"card\":";
    write(out, *value.card);
    out += ',';
  }
  if (value.card_hash) {
    out += "\"card_hash\":";
    write(out, *value.card_hash);
    out += ',';
  }
  if (value.signup) {
    out += "\"signup\":";
    write(out, *value.signup);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, check_in_notes const& value) {
  out += '{';
  out += "\"notes\":";
  write(out, value.notes);
  out += ',';
  end_object(out);
}

void write(std::string& out, check_in_result const& value) {
  out += '{';
  out += "\"key\":";
  write(out, value.key);
  out += ',';
  out += "\"is_done\":";
  write(out, value.is_done);
  out += ',';
  if (value.why) {
    out += "\"why\":";
    write(out, *value.why);
    out += ',';
  }
  if (value.name) {
    out += "\"name\":";
    write(out, *value.name);
    out += ',';
  }
  if (value.party) {
    out += "\"party\":";
    write(out, *value.party);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, check_in_results const& value) {
  out += '{';
  out += "\"results\":";
  write(out, value.results);
  out += ',';
  end_object(out);
}

void write(std::string& out, found_place const& value) {
  out += '{';
  out += "\"signup\":";
  write(out, value.signup);
  out += ',';
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  out += "\"party\":";
  write(out, value.party);
  out += ',';
  out += "\"has_come\":";
  write(out, value.has_come);
  out += ',';
  end_object(out);
}

void write(std::string& out, found_places const& value) {
  out += '{';
  out += "\"places\":";
  write(out, value.places);
  out += ',';
  end_object(out);
}

void write(std::string& out, desk_kind const value) {
  switch (value) {
    case desk_kind::person: out += "\"person\""; break;
    case desk_kind::venue: out += "\"venue\""; break;
    case desk_kind::activity: out += "\"activity\""; break;
    case desk_kind::supporter: out += "\"supporter\""; break;
    case desk_kind::building: out += "\"building\""; break;
    case desk_kind::area: out += "\"area\""; break;
    case desk_kind::place: out += "\"place\""; break;
  }
}

void write(std::string& out, desk_hit const& value) {
  out += '{';
  if (value.id) {
    out += "\"id\":";
    write(out, *value.id);
    out += ',';
  }
  out += "\"name\":";
  write(out, value.name);
  out += ',';
  if (value.area) {
    out += "\"area\":";
    write(out, *value.area);
    out += ',';
  }
  if (value.detail) {
    out += "\"detail\":";
    write(out, *value.detail);
    out += ',';
  }
  if (value.at) {
    out += "\"at\":";
    write(out, *value.at);
    out += ',';
  }
  if (value.from) {
    out += "\"from\":";
    write(out, *value.from);
    out += ',';
  }
  end_object(out);
}

void write(std::string& out, desk_group const& value) {
  out += '{';
  out += "\"kind\":";
  write(out, value.kind);
  out += ',';
  out += "\"total\":";
  write(out, value.total);
  out += ',';
  out += "\"hits\":";
  write(out, value.hits);
  out += ',';
  end_object(out);
}

void write(std::string& out, desk_answer const& value) {
  out += '{';
  out += "\"groups\":";
  write(out, value.groups);
  out += ',';
  end_object(out);
}

}  // namespace linli::api
