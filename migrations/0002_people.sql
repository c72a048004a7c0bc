-- Who is who, how they sign in, what they may, what they agreed to, and what was
-- done. Phone numbers and other sensitive fields are sealed (src/secrets); to
-- find one, its keyed hash is kept as `lookup`. Ids are given by the program and
-- grow with time, so that newest first is by id.

-- state: 0 here, 1 merged into another, 2 erased. born: YYYY, YYYY-MM or
-- YYYY-MM-DD. An erased person keeps the row: counts stay right.
CREATE TABLE person (
  id BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  born TEXT NOT NULL DEFAULT '',
  area TEXT REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  language INTEGER NOT NULL DEFAULT 0,
  is_demo INTEGER NOT NULL DEFAULT 0,
  state INTEGER NOT NULL DEFAULT 0,
  merged_into BIGINT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  created_at BIGINT NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT person_state_exists CHECK (state BETWEEN 0 AND 2),
  CONSTRAINT person_is_merged_into_one
    CHECK ((state = 1) = (merged_into IS NOT NULL)),
  CONSTRAINT person_is_not_merged_into_itself CHECK (merged_into <> id),
  CONSTRAINT person_erased_has_no_name
    CHECK (state <> 2 OR (name = '' AND born = '')),
  CONSTRAINT person_language_exists CHECK (language BETWEEN 0 AND 2),
  CONSTRAINT person_is_demo_or_not CHECK (is_demo IN (0, 1)),
  CONSTRAINT person_revision_counts CHECK (revision > 0)
);

CREATE INDEX person_by_area ON person (area, id);

-- capacity: 0 resident, 1 staff, 2 volunteer, 3 committee member, 4 merchant,
-- 5 organisation.
CREATE TABLE person_capacity (
  person BIGINT NOT NULL REFERENCES person (id),
  capacity INTEGER NOT NULL,
  PRIMARY KEY (person, capacity),
  CONSTRAINT person_capacity_exists CHECK (capacity BETWEEN 0 AND 5)
);

-- What a name is found by: its ends, its pinyin, its initials, folded, in hex:
-- so that both engines order it alike.
CREATE TABLE person_word (
  word TEXT NOT NULL,
  person BIGINT NOT NULL REFERENCES person (id),
  PRIMARY KEY (word, person)
);

CREATE INDEX person_word_by_person ON person_word (person);

-- field: 0 phone, 1 email, 2 identity number, 3 health note, 4 door.
CREATE TABLE person_secret (
  person BIGINT NOT NULL REFERENCES person (id),
  field INTEGER NOT NULL,
  sealed TEXT NOT NULL,
  lookup TEXT,
  PRIMARY KEY (person, field),
  CONSTRAINT person_secret_field_exists CHECK (field BETWEEN 0 AND 4)
);

CREATE INDEX person_secret_by_lookup ON person_secret (lookup)
  WHERE lookup IS NOT NULL;

-- kind: 0 phone, 1 email, 2 card, 3 password, 4 authenticator, 5 passkey,
-- 6 identity provider. lookup: keyed hash of what is shown (number, address,
-- card, name); secret: password hash or sealed secret. An authenticator counts
-- once is_confirmed; counter is the last step it was used at.
CREATE TABLE credential (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL REFERENCES person (id),
  kind INTEGER NOT NULL,
  lookup TEXT,
  secret TEXT NOT NULL DEFAULT '',
  is_confirmed INTEGER NOT NULL DEFAULT 1,
  counter BIGINT NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  used_at BIGINT,
  CONSTRAINT credential_is_of_one_person UNIQUE (kind, lookup),
  CONSTRAINT credential_kind_exists CHECK (kind BETWEEN 0 AND 6),
  CONSTRAINT credential_is_confirmed_or_not CHECK (is_confirmed IN (0, 1))
);

CREATE INDEX credential_by_person ON credential (person, kind);

CREATE TABLE sign_in_code (
  id TEXT PRIMARY KEY,
  channel INTEGER NOT NULL,
  lookup TEXT NOT NULL,
  sealed TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  used_at BIGINT,
  CONSTRAINT sign_in_code_channel_exists CHECK (channel BETWEEN 0 AND 1)
);

CREATE INDEX sign_in_code_by_lookup ON sign_in_code (lookup, created_at);

-- How often something was tried since a moment; what is a keyed hash.
CREATE TABLE attempt (
  what TEXT PRIMARY KEY,
  since BIGINT NOT NULL,
  count INTEGER NOT NULL,
  CONSTRAINT attempt_counts CHECK (count > 0)
);

-- strength: 0 card, 1 code, 2 password, 3 second factor. The cookie's token is
-- kept as a hash; it is replaced now and then, and the one before is good for
-- requests under way.
CREATE TABLE session (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL REFERENCES person (id),
  token_hash TEXT NOT NULL,
  old_token_hash TEXT,
  rotated_at BIGINT NOT NULL,
  strength INTEGER NOT NULL,
  needs_second_factor INTEGER NOT NULL DEFAULT 0,
  is_shared INTEGER NOT NULL DEFAULT 0,
  device TEXT NOT NULL DEFAULT '',
  acting_for BIGINT REFERENCES person (id),
  began_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  ended_at BIGINT,
  CONSTRAINT session_token_is_once UNIQUE (token_hash),
  CONSTRAINT session_strength_exists CHECK (strength BETWEEN 0 AND 3),
  CONSTRAINT session_flags_are_flags
    CHECK (needs_second_factor IN (0, 1) AND is_shared IN (0, 1)),
  CONSTRAINT session_does_not_act_for_itself CHECK (acting_for <> person)
);

CREATE INDEX session_by_person ON session (person, ended_at);
CREATE INDEX session_by_old_token ON session (old_token_hash)
  WHERE old_token_hash IS NOT NULL;
CREATE INDEX session_by_acting_for ON session (acting_for)
  WHERE acting_for IS NOT NULL;

-- role: the numbers of api/permissions.yaml.
CREATE TABLE role_grant (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL REFERENCES person (id),
  role INTEGER NOT NULL,
  area TEXT NOT NULL REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  given_by BIGINT REFERENCES person (id),
  given_at BIGINT NOT NULL,
  until BIGINT,
  ended_at BIGINT,
  CONSTRAINT role_grant_role_exists CHECK (role BETWEEN 0 AND 31)
);

CREATE INDEX role_grant_by_person ON role_grant (person);

-- Every answer is a row of its own; the latest of a purpose counts. how: 0 on
-- the page, 1 spoken, 2 on paper, 3 by the guardian.
CREATE TABLE consent (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL REFERENCES person (id),
  purpose TEXT NOT NULL,
  version INTEGER NOT NULL,
  is_given INTEGER NOT NULL,
  how INTEGER NOT NULL,
  recorded_by BIGINT REFERENCES person (id),
  at BIGINT NOT NULL,
  CONSTRAINT consent_is_given_or_not CHECK (is_given IN (0, 1)),
  CONSTRAINT consent_how_exists CHECK (how BETWEEN 0 AND 3)
);

CREATE INDEX consent_by_person ON consent (person, purpose, id);

-- kind: 0 family, 1 guardian, 2 staff. Who acts for a person; how they agreed.
CREATE TABLE representation (
  id BIGINT PRIMARY KEY,
  person BIGINT NOT NULL REFERENCES person (id),
  agent BIGINT NOT NULL REFERENCES person (id),
  kind INTEGER NOT NULL,
  how INTEGER NOT NULL,
  recorded_by BIGINT REFERENCES person (id),
  since BIGINT NOT NULL,
  until BIGINT,
  ended_at BIGINT,
  CONSTRAINT representation_is_of_two CHECK (person <> agent),
  CONSTRAINT representation_kind_exists CHECK (kind BETWEEN 0 AND 2),
  CONSTRAINT representation_how_exists CHECK (how BETWEEN 0 AND 3)
);

CREATE INDEX representation_by_person ON representation (person);
CREATE INDEX representation_by_agent ON representation (agent);

-- moved: which rows came with the record that is gone, as "table id" lines.
CREATE TABLE person_merge (
  id BIGINT PRIMARY KEY,
  kept BIGINT NOT NULL REFERENCES person (id),
  gone BIGINT NOT NULL REFERENCES person (id),
  moved TEXT NOT NULL,
  merged_by BIGINT REFERENCES person (id),
  at BIGINT NOT NULL,
  undone_at BIGINT,
  CONSTRAINT person_merge_is_of_two CHECK (kept <> gone)
);

CREATE INDEX person_merge_by_kept ON person_merge (kept);

-- Append-only. Never the data themselves: who, what, to whom, where, and the
-- names of fields. Lines are written without a place in the chain and chained
-- in the order of their ids a moment later (people/audit_chain): a chain within
-- the transaction would make everybody wait for everybody. No foreign keys:
-- a line outlives what it is about.
CREATE TABLE audit (
  id BIGINT PRIMARY KEY,
  at BIGINT NOT NULL,
  actor BIGINT,
  acting_for BIGINT,
  action TEXT NOT NULL,
  subject BIGINT,
  area TEXT,
  fields TEXT NOT NULL DEFAULT '',
  sequence BIGINT,
  hash TEXT,
  CONSTRAINT audit_sequence_is_once UNIQUE (sequence),
  CONSTRAINT audit_is_chained_or_not
    CHECK ((sequence IS NULL) = (hash IS NULL))
);

CREATE INDEX audit_unchained ON audit (id) WHERE sequence IS NULL;
CREATE INDEX audit_by_actor ON audit (actor, id);
CREATE INDEX audit_by_subject ON audit (subject, id);

-- What must follow a commit: a mail, a message, a call to another server.
-- kind: 0 code to a phone, 1 code by mail, 2 mail, 3 webhook. state: 0 waits,
-- 1 done, 2 given up.
CREATE TABLE outbox (
  id BIGINT PRIMARY KEY,
  kind INTEGER NOT NULL,
  sealed TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  state INTEGER NOT NULL DEFAULT 0,
  problem TEXT NOT NULL DEFAULT '',
  done_at BIGINT,
  CONSTRAINT outbox_kind_exists CHECK (kind BETWEEN 0 AND 3),
  CONSTRAINT outbox_state_exists CHECK (state BETWEEN 0 AND 2)
);

CREATE INDEX outbox_waiting ON outbox (due_at) WHERE state = 0;
