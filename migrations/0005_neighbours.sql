-- Roles for one venue, screens at the door, what neighbours do for each other, what
-- is decided about sessions, how somebody asked staff, and the head of the audit.

-- What the chain of the audit cannot show: that its newest lines were taken
-- out, or lines that are not chained yet. Part 0 is the chain: how many lines
-- it has and the hash of the last. The other parts are sums, each of the lines
-- some connections recorded, so that nobody waits for another; together they
-- are all there ever were. sealed: the same, with a key that is not in here.
CREATE TABLE audit_head (
  part INTEGER PRIMARY KEY,
  lines BIGINT NOT NULL,
  hash TEXT NOT NULL DEFAULT '',
  sealed TEXT NOT NULL DEFAULT '',
  CONSTRAINT audit_head_counts CHECK (part >= 0 AND lines >= 0)
);

-- Of a line that waits to be chained: says that Linli recorded it.
ALTER TABLE audit ADD COLUMN seal TEXT;

-- How somebody asked staff to sign them up or put them down for a shift.

-- Of a child under 14, whether a guardian asked.
ALTER TABLE signup ADD COLUMN by_guardian INTEGER NOT NULL DEFAULT 0
  CONSTRAINT signup_is_by_guardian_or_not CHECK (by_guardian IN (0, 1));

-- asked: 0 in person, 1 by phone, 2 on paper, 3 a guardian; nothing: by
-- themselves.
ALTER TABLE turn ADD COLUMN asked INTEGER
  CONSTRAINT turn_asked_exists CHECK (asked BETWEEN 0 AND 3);

-- Neighbours help one another, and ideas say when, for how many and for whom.

-- A favour somebody asks or offers. side: 0 asked, 1 offered. kind: 0 company,
-- 1 errand, 2 tools, 3 skill, 4 other. state: 0 open, 1 agreed, 2 done,
-- 3 withdrawn, 4 expired, 5 hidden. seen_in: whose people see it. times, place:
-- in words, roughly; never where somebody lives. contact: sealed, told to
-- whoever agreed. ends_at: when it is to be looked at next.
CREATE TABLE favour (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL REFERENCES person (id),
  made_by BIGINT NOT NULL REFERENCES person (id),
  area TEXT NOT NULL REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  seen_in TEXT NOT NULL REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  side INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  title TEXT NOT NULL,
  about TEXT NOT NULL DEFAULT '',
  times TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  is_for_many INTEGER NOT NULL DEFAULT 0,
  shares_phone INTEGER NOT NULL DEFAULT 0,
  contact TEXT NOT NULL DEFAULT '',
  state INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  own_key TEXT,
  is_demo INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  CONSTRAINT favour_side_exists CHECK (side IN (0, 1)),
  CONSTRAINT favour_kind_exists CHECK (kind BETWEEN 0 AND 4),
  CONSTRAINT favour_state_exists CHECK (state BETWEEN 0 AND 5),
  CONSTRAINT favour_flags_are_flags
    CHECK (is_for_many IN (0, 1) AND shares_phone IN (0, 1)
           AND is_demo IN (0, 1)),
  CONSTRAINT favour_stands_for_a_while CHECK (ends_at > created_at)
);

CREATE INDEX favour_by_state ON favour (state, id);
CREATE INDEX favour_by_person ON favour (person, id);
CREATE INDEX favour_to_end ON favour (ends_at) WHERE state IN (0, 1);
CREATE UNIQUE INDEX favour_made_once ON favour (made_by, own_key)
  WHERE own_key IS NOT NULL;

-- "I can", or "I would like that". state: 0 said, 1 accepted, 2 declined,
-- 3 withdrawn, 4 done.
CREATE TABLE favour_answer (
  id BIGINT PRIMARY KEY,
  favour BIGINT NOT NULL REFERENCES favour (id),
  person BIGINT NOT NULL REFERENCES person (id),
  made_by BIGINT NOT NULL REFERENCES person (id),
  words TEXT NOT NULL DEFAULT '',
  shares_phone INTEGER NOT NULL DEFAULT 0,
  contact TEXT NOT NULL DEFAULT '',
  thanks TEXT NOT NULL DEFAULT '',
  state INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  CONSTRAINT favour_answer_state_exists CHECK (state BETWEEN 0 AND 4),
  CONSTRAINT favour_answer_shares_or_not CHECK (shares_phone IN (0, 1))
);

CREATE INDEX favour_answer_by_favour ON favour_answer (favour, id);
CREATE INDEX favour_answer_by_person ON favour_answer (person, id);
CREATE UNIQUE INDEX favour_answered_once ON favour_answer (favour, person)
  WHERE state IN (0, 1);

-- What somebody told staff of a favour that is none. is_open: until they looked.
CREATE TABLE favour_report (
  id BIGINT PRIMARY KEY,
  favour BIGINT NOT NULL REFERENCES favour (id),
  person BIGINT NOT NULL REFERENCES person (id),
  words TEXT NOT NULL,
  is_open INTEGER NOT NULL DEFAULT 1,
  created_at BIGINT NOT NULL,
  CONSTRAINT favour_report_is_open_or_not CHECK (is_open IN (0, 1))
);

CREATE INDEX favour_report_by_favour ON favour_report (favour, id);
CREATE INDEX favour_report_by_person ON favour_report (person, id);

-- Persons in the order of their names, and screens at which people check in to
-- the sessions of a venue.

-- token_hash: of the token in the screen's cookie.
CREATE TABLE kiosk (
  id BIGINT PRIMARY KEY,
  venue BIGINT NOT NULL REFERENCES venue (id),
  token_hash TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  ended_at BIGINT,
  CONSTRAINT kiosk_token_is_once UNIQUE (token_hash)
);

CREATE INDEX kiosk_by_venue ON kiosk (venue, id) WHERE ended_at IS NULL;

-- A card is also found by the hash of its text, kept in `secret`: a kiosk
-- without a network keeps nothing that signs in.
CREATE INDEX credential_by_card_hash ON credential (secret)
  WHERE kind = 2 AND secret <> '';

-- What names are put in order by: how they are read, folded, in hex as the words
-- are. Of names of several words it is the longest one until they are next saved.
ALTER TABLE person ADD COLUMN sounds TEXT NOT NULL DEFAULT '';

UPDATE person SET sounds = COALESCE(
  (SELECT w.word FROM person_word w WHERE w.person = person.id AND w.word < '8'
   ORDER BY LENGTH(w.word) DESC, w.word LIMIT 1), '')
WHERE state = 0;

-- The one venue a role holds for; without it a role holds for its whole area.
ALTER TABLE role_grant ADD COLUMN venue BIGINT REFERENCES venue (id)
  DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX role_grant_by_venue ON role_grant (venue) WHERE venue IS NOT NULL;

-- When it is to be known whether enough come to a session, and what was done
-- about too few. few: 0 nothing yet, 1 its people were told, 2 it takes place all
-- the same.
ALTER TABLE activity_session ADD COLUMN decide_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE activity_session ADD COLUMN few INTEGER NOT NULL DEFAULT 0
  CONSTRAINT session_few_exists CHECK (few BETWEEN 0 AND 2);

CREATE INDEX activity_session_too_few ON activity_session (starts_at)
  WHERE few = 1;

-- A day before, for those there are.
UPDATE activity_session SET decide_at = starts_at - 86400;
UPDATE activity_session SET look_at = decide_at
  WHERE minimum > 0 AND is_cancelled = 0
    AND (look_at IS NULL OR look_at > decide_at);

-- The buildings whose residents are the neighbours of a venue.
CREATE TABLE venue_building (
  venue BIGINT NOT NULL REFERENCES venue (id),
  building BIGINT NOT NULL REFERENCES building (id),
  PRIMARY KEY (venue, building)
);

-- How long residents may have rooms for one group in a week, whoever books.
ALTER TABLE venue ADD COLUMN group_quota_minutes INTEGER
  CONSTRAINT venue_group_quota_counts CHECK (group_quota_minutes >= 0);
