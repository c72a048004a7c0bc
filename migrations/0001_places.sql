-- What the map half knows of a district: hierarchy, services, residents.
-- Names are content in up to three languages; geometry is GeoJSON text.

CREATE TABLE district (
  code TEXT PRIMARY KEY,
  time_zone TEXT NOT NULL,
  standard TEXT NOT NULL,
  notice_zh TEXT NOT NULL DEFAULT '',
  notice_en TEXT NOT NULL DEFAULT '',
  notice_zh_hant TEXT NOT NULL DEFAULT '',
  -- Goes up with every change of anything the map half reads.
  version BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT district_code_is_short CHECK (length(code) BETWEEN 1 AND 32),
  CONSTRAINT district_version_counts CHECK (version > 0)
);

-- level: 0 district, 1 subdistrict, 2 community.
CREATE TABLE area (
  code TEXT PRIMARY KEY,
  parent TEXT REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  level INTEGER NOT NULL,
  name_zh TEXT NOT NULL DEFAULT '',
  name_en TEXT NOT NULL DEFAULT '',
  name_zh_hant TEXT NOT NULL DEFAULT '',
  boundary TEXT,
  label_lat DOUBLE PRECISION,
  label_lng DOUBLE PRECISION,
  CONSTRAINT area_level_exists CHECK (level BETWEEN 0 AND 2),
  CONSTRAINT area_only_the_district_has_no_parent
    CHECK ((parent IS NULL) = (level = 0)),
  CONSTRAINT area_has_a_name
    CHECK (name_zh <> '' OR name_en <> '' OR name_zh_hant <> ''),
  CONSTRAINT area_label_is_on_earth
    CHECK (label_lat BETWEEN -90 AND 90 AND label_lng BETWEEN -180 AND 180)
);

CREATE INDEX area_by_parent ON area (parent);

CREATE TABLE category (
  key TEXT PRIMARY KEY,
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  name_zh_hant TEXT NOT NULL,
  group_key TEXT NOT NULL,
  icon TEXT NOT NULL,
  position INTEGER NOT NULL,
  CONSTRAINT category_position_counts CHECK (position >= 0)
);

-- Where rows came from, for the line under the map and for replacing them.
-- kind: 0 areas, 1 services, 2 residents, 3 streets.
CREATE TABLE source (
  kind INTEGER NOT NULL,
  name TEXT NOT NULL,
  attribution TEXT NOT NULL DEFAULT '',
  is_estimated INTEGER NOT NULL DEFAULT 0,
  imported_at BIGINT NOT NULL,
  PRIMARY KEY (kind, name),
  CONSTRAINT source_kind_exists CHECK (kind BETWEEN 0 AND 3),
  CONSTRAINT source_is_estimated_or_not CHECK (is_estimated IN (0, 1))
);

-- access: can a wheelchair get in; 0 unknown, 1 yes, 2 no.
CREATE TABLE service_point (
  id BIGINT PRIMARY KEY,
  source TEXT NOT NULL,
  source_ref TEXT NOT NULL,
  name_zh TEXT NOT NULL DEFAULT '',
  name_en TEXT NOT NULL DEFAULT '',
  name_zh_hant TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL REFERENCES category (key),
  lat DOUBLE PRECISION NOT NULL,
  lng DOUBLE PRECISION NOT NULL,
  address TEXT NOT NULL DEFAULT '',
  hours TEXT,
  access INTEGER NOT NULL DEFAULT 0,
  capacity INTEGER,
  area_m2 INTEGER,
  is_programme INTEGER NOT NULL DEFAULT 0,
  is_position_rough INTEGER NOT NULL DEFAULT 0,
  is_hidden INTEGER NOT NULL DEFAULT 0,
  -- The same place from a richer source; this row is then not shown.
  merged_into BIGINT REFERENCES service_point (id)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT service_point_is_once_in_its_source UNIQUE (source, source_ref),
  CONSTRAINT service_point_is_on_earth
    CHECK (lat BETWEEN -90 AND 90 AND lng BETWEEN -180 AND 180),
  CONSTRAINT service_point_access_exists CHECK (access BETWEEN 0 AND 2),
  CONSTRAINT service_point_capacity_is_no_debt CHECK (capacity >= 0),
  CONSTRAINT service_point_area_is_no_debt CHECK (area_m2 >= 0),
  CONSTRAINT service_point_flags_are_flags
    CHECK (is_programme IN (0, 1) AND is_position_rough IN (0, 1)
           AND is_hidden IN (0, 1)),
  CONSTRAINT service_point_is_not_merged_into_itself CHECK (merged_into <> id)
);

CREATE INDEX service_point_by_category ON service_point (category);
CREATE INDEX service_point_by_merger ON service_point (merged_into)
  WHERE merged_into IS NOT NULL;

CREATE TABLE resident_point (
  id BIGINT PRIMARY KEY,
  source TEXT NOT NULL,
  lat DOUBLE PRECISION NOT NULL,
  lng DOUBLE PRECISION NOT NULL,
  residents DOUBLE PRECISION NOT NULL,
  aged_60_up DOUBLE PRECISION,
  aged_0_14 DOUBLE PRECISION,
  area TEXT REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT resident_point_is_on_earth
    CHECK (lat BETWEEN -90 AND 90 AND lng BETWEEN -180 AND 180),
  CONSTRAINT resident_point_counts_people CHECK (residents >= 0),
  CONSTRAINT resident_point_old_are_residents
    CHECK (aged_60_up BETWEEN 0 AND residents),
  CONSTRAINT resident_point_young_are_residents
    CHECK (aged_0_14 BETWEEN 0 AND residents)
);

CREATE INDEX resident_point_by_area ON resident_point (area);

-- Days on which the week does not hold. is_workday: a weekend day on which
-- offices open to make up for a bridge day (调休).
CREATE TABLE holiday (
  date TEXT PRIMARY KEY,
  name TEXT NOT NULL DEFAULT '',
  is_workday INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT holiday_date_is_iso CHECK (date LIKE '____-__-__'),
  CONSTRAINT holiday_is_workday_or_not CHECK (is_workday IN (0, 1))
);
