-- Buildings, the households in them and who lives there; and the lists people
-- are imported from.

-- folded: the address as it is compared and searched.
CREATE TABLE building (
  id BIGINT PRIMARY KEY,
  area TEXT NOT NULL REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  address TEXT NOT NULL,
  folded TEXT NOT NULL,
  lat DOUBLE PRECISION,
  lng DOUBLE PRECISION,
  floors INTEGER,
  units INTEGER,
  is_demo INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  closed_at BIGINT,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT building_has_an_address CHECK (address <> '' AND folded <> ''),
  CONSTRAINT building_is_on_earth
    CHECK (lat BETWEEN -90 AND 90 AND lng BETWEEN -180 AND 180),
  CONSTRAINT building_is_somewhere_or_not
    CHECK ((lat IS NULL) = (lng IS NULL)),
  CONSTRAINT building_has_floors CHECK (floors BETWEEN 1 AND 200),
  CONSTRAINT building_has_units CHECK (units BETWEEN 1 AND 5000),
  CONSTRAINT building_is_demo_or_not CHECK (is_demo IN (0, 1)),
  CONSTRAINT building_revision_counts CHECK (revision > 0)
);

CREATE UNIQUE INDEX building_is_once ON building (area, folded)
  WHERE closed_at IS NULL;

-- A door of a building and who shares it. The door is sealed; lookup is its
-- keyed hash.
CREATE TABLE household (
  id BIGINT PRIMARY KEY,
  building BIGINT NOT NULL REFERENCES building (id),
  sealed TEXT NOT NULL,
  lookup TEXT NOT NULL,
  began_at BIGINT NOT NULL,
  ended_at BIGINT,
  CONSTRAINT household_ends_after_it_began CHECK (ended_at >= began_at)
);

CREATE INDEX household_by_building ON household (building);
CREATE UNIQUE INDEX household_door_is_once ON household (building, lookup)
  WHERE ended_at IS NULL;

-- relation, to the head: 0 head, 1 spouse, 2 child, 3 parent, 4 other family,
-- 5 tenant, 6 other. Who moved out keeps the row with its end.
CREATE TABLE household_member (
  id BIGINT PRIMARY KEY,
  household BIGINT NOT NULL REFERENCES household (id),
  person BIGINT NOT NULL REFERENCES person (id),
  relation INTEGER NOT NULL,
  since BIGINT NOT NULL,
  until BIGINT,
  CONSTRAINT household_member_relation_exists CHECK (relation BETWEEN 0 AND 6),
  CONSTRAINT household_member_leaves_after_coming CHECK (until >= since)
);

CREATE INDEX household_member_by_household ON household_member (household);
CREATE INDEX household_member_by_person ON household_member (person);
CREATE UNIQUE INDEX household_member_lives_once ON household_member (person)
  WHERE until IS NULL;
CREATE UNIQUE INDEX household_has_one_head ON household_member (household)
  WHERE until IS NULL AND relation = 0;

-- A list of people somebody brought. sealed: its rows, until they are in or
-- given up. state: 0 looked at, 1 under way, 2 in, 3 undone, 4 given up.
-- next_row counts the rows worked off.
CREATE TABLE people_import (
  id BIGINT PRIMARY KEY,
  made_by BIGINT REFERENCES person (id),
  area TEXT REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  file_name TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  mapping TEXT NOT NULL,
  sealed TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  next_row INTEGER NOT NULL DEFAULT 0,
  state INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  done_at BIGINT,
  CONSTRAINT people_import_state_exists CHECK (state BETWEEN 0 AND 4),
  CONSTRAINT people_import_counts_rows
    CHECK (next_row BETWEEN 0 AND row_count)
);

CREATE INDEX people_import_by_hash ON people_import (file_hash);

-- What became of a row. verdict: 0 new, 1 changes, 2 same, 3 twice in the file,
-- 4 in doubt, 5 wrong. before: what the row changed, sealed, to undo it.
-- revision: of the person after the row.
CREATE TABLE people_import_row (
  import BIGINT NOT NULL REFERENCES people_import (id),
  line INTEGER NOT NULL,
  verdict INTEGER NOT NULL,
  person BIGINT REFERENCES person (id),
  before TEXT NOT NULL DEFAULT '',
  revision BIGINT,
  notes TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (import, line),
  CONSTRAINT people_import_row_verdict_exists CHECK (verdict BETWEEN 0 AND 5)
);

CREATE INDEX people_import_row_by_person ON people_import_row (person);
