-- What people are told: an inbox each, by mail or message if they like, and other
-- programs that follow what happens in the district.

-- A message may now be for a person (found when it is sent: an address may have
-- changed, consent may have been taken back) and may be a text message.
-- kind: 0 code to a phone, 1 code by mail, 2 mail, 3 webhook, 4 text message.
-- state: 0 waits, 1 done, 2 given up. sealed is empty once it is done.
DROP INDEX outbox_waiting;

CREATE TABLE outbox_next (
  id BIGINT PRIMARY KEY,
  kind INTEGER NOT NULL,
  person BIGINT REFERENCES person (id),
  sealed TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  state INTEGER NOT NULL DEFAULT 0,
  problem TEXT NOT NULL DEFAULT '',
  done_at BIGINT,
  CONSTRAINT outbox_kind_exists CHECK (kind BETWEEN 0 AND 4),
  CONSTRAINT outbox_state_exists CHECK (state BETWEEN 0 AND 2)
);

INSERT INTO outbox_next (id, kind, sealed, created_at, due_at, tries, state,
  problem, done_at)
SELECT id, kind, sealed, created_at, due_at, tries, state, problem, done_at
FROM outbox;

DROP TABLE outbox;

ALTER TABLE outbox_next RENAME TO outbox;

CREATE INDEX outbox_waiting ON outbox (due_at) WHERE state = 0;
CREATE INDEX outbox_given_up ON outbox (id) WHERE state = 2;
CREATE INDEX outbox_by_person ON outbox (person) WHERE person IS NOT NULL;

-- topic: see src/people/topics.toml. sealed: what it says, in every language.
CREATE TABLE notice (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL REFERENCES person (id),
  topic TEXT NOT NULL,
  sealed TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  read_at BIGINT
);

CREATE INDEX notice_by_person ON notice (person, id);
CREATE INDEX notice_unread ON notice (person) WHERE read_at IS NULL;

-- What the residents of an area are told. own_key: what the author's page calls
-- it; sent again it is the same one, and digest tells whether it says the same.
-- persons: how many it was for. after: the last one told, as telling many takes
-- several transactions; done_at: when everybody was.
CREATE TABLE announcement (
  id BIGINT PRIMARY KEY,
  author BIGINT NOT NULL REFERENCES person (id),
  own_key TEXT NOT NULL,
  digest TEXT NOT NULL,
  area TEXT NOT NULL,
  sealed TEXT NOT NULL,
  persons BIGINT NOT NULL,
  after BIGINT NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  done_at BIGINT,
  CONSTRAINT announcement_is_made_once UNIQUE (author, own_key)
);

CREATE INDEX announcement_by_area ON announcement (area, id);
CREATE INDEX announcement_under_way ON announcement (id)
  WHERE done_at IS NULL;

-- How a person wants to be told of a kind of things, beside the inbox; without
-- a row, as the kind says.
CREATE TABLE notice_choice (
  person BIGINT NOT NULL REFERENCES person (id),
  subject TEXT NOT NULL,
  by_email INTEGER NOT NULL,
  by_phone INTEGER NOT NULL,
  PRIMARY KEY (person, subject),
  CONSTRAINT notice_choice_is_a_choice
    CHECK (by_email IN (0, 1) AND by_phone IN (0, 1))
);

-- Minutes since midnight of the district; from later than until spans midnight.
CREATE TABLE quiet_hours (
  person BIGINT PRIMARY KEY REFERENCES person (id),
  from_minute INTEGER NOT NULL,
  until_minute INTEGER NOT NULL,
  CONSTRAINT quiet_hours_are_of_a_day
    CHECK (from_minute BETWEEN 0 AND 1439 AND until_minute BETWEEN 0 AND 1439)
);

-- Who follows what is done: every line of the audit whose action is among the
-- events ("*": all) is posted there, without personal data. state: 0 in use,
-- 1 paused, 2 gone (it said so itself, or was removed). after: the last line of
-- the chain that was looked at for it.
CREATE TABLE webhook (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  events TEXT NOT NULL,
  sealed_secret TEXT NOT NULL,
  sealed_old_secret TEXT NOT NULL DEFAULT '',
  state INTEGER NOT NULL DEFAULT 0,
  after BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  delivered_at BIGINT,
  problem TEXT NOT NULL DEFAULT '',
  CONSTRAINT webhook_state_exists CHECK (state BETWEEN 0 AND 2)
);

-- Which actions there are, for whoever chooses among them.
CREATE INDEX audit_by_action ON audit (action, id);

-- Passkeys and identity providers: what a sign-in under way is to be answered
-- with, and what its owner calls a way to sign in.

-- Of a passkey its name; of a provider its id in linli.toml. For both, lookup
-- is the keyed hash of what is shown (the passkey's id; issuer and subject), and
-- counter of a passkey its sign counter.
ALTER TABLE credential ADD COLUMN label TEXT NOT NULL DEFAULT '';

-- A question good once: kind 0 a new passkey, 1 a passkey to sign in with, 2 one
-- as second factor, 3 a provider. id: hash of the challenge or the state.
-- person, session: who had signed in. browser: hash of the cookie that binds it.
CREATE TABLE sign_in_question (
  id TEXT PRIMARY KEY,
  kind INTEGER NOT NULL,
  person BIGINT REFERENCES person (id),
  session BIGINT REFERENCES session (id),
  provider TEXT NOT NULL DEFAULT '',
  browser TEXT NOT NULL DEFAULT '',
  sealed TEXT NOT NULL DEFAULT '',
  expires_at BIGINT NOT NULL,
  CONSTRAINT sign_in_question_kind_exists CHECK (kind BETWEEN 0 AND 3),
  CONSTRAINT sign_in_question_is_of_a_session
    CHECK ((person IS NULL) = (session IS NULL))
);

CREATE INDEX sign_in_question_by_end ON sign_in_question (expires_at);

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
