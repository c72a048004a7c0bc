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
