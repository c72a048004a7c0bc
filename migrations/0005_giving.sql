-- What people give: their time as volunteers, and what merchants and
-- organisations contribute.

-- state: 0 asked, 1 accepted, 2 declined, 3 stopped. skills: numbers of `skill`
-- of api/volunteers.yaml, "0,4". hours: weekday and part of the day, "1m,6a".
CREATE TABLE volunteer (
  person BIGINT PRIMARY KEY REFERENCES person (id),
  state INTEGER NOT NULL,
  skills TEXT NOT NULL DEFAULT '',
  hours TEXT NOT NULL DEFAULT '',
  about TEXT NOT NULL DEFAULT '',
  hours_a_week INTEGER NOT NULL DEFAULT 8,
  reason TEXT NOT NULL DEFAULT '',
  since BIGINT NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT volunteer_state_exists CHECK (state BETWEEN 0 AND 3),
  CONSTRAINT volunteer_hours_are_hours CHECK (hours_a_week BETWEEN 1 AND 168)
);

CREATE INDEX volunteer_by_state ON volunteer (state, since);

-- A time volunteers are needed. taken: turns that are not given back.
CREATE TABLE shift (
  id BIGINT PRIMARY KEY,
  area TEXT NOT NULL REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  venue BIGINT REFERENCES venue (id),
  session BIGINT REFERENCES activity_session (id),
  title TEXT NOT NULL,
  about TEXT NOT NULL DEFAULT '',
  from_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  places INTEGER NOT NULL,
  taken INTEGER NOT NULL DEFAULT 0,
  skills TEXT NOT NULL DEFAULT '',
  is_cancelled INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  made_by BIGINT NOT NULL REFERENCES person (id),
  own_key TEXT,
  is_demo INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT shift_lasts CHECK (until_at > from_at),
  CONSTRAINT shift_places_count CHECK (places > 0 AND taken >= 0),
  CONSTRAINT shift_flags_are_flags
    CHECK (is_cancelled IN (0, 1) AND is_demo IN (0, 1)),
  CONSTRAINT shift_revision_counts CHECK (revision > 0)
);

CREATE INDEX shift_by_time ON shift (from_at, id);
CREATE INDEX shift_by_session ON shift (session) WHERE session IS NOT NULL;
CREATE UNIQUE INDEX shift_made_once ON shift (made_by, own_key, from_at)
  WHERE own_key IS NOT NULL;

-- state: 0 taken, 1 given back, 2 came, 3 did not come. minutes: what counts,
-- once it was confirmed. by_door: whether the door recorded coming and going.
CREATE TABLE turn (
  id BIGINT PRIMARY KEY,
  shift BIGINT NOT NULL REFERENCES shift (id),
  person BIGINT NOT NULL REFERENCES person (id),
  state INTEGER NOT NULL DEFAULT 0,
  is_offered INTEGER NOT NULL DEFAULT 0,
  came_at BIGINT,
  left_at BIGINT,
  by_door INTEGER NOT NULL DEFAULT 0,
  minutes INTEGER,
  made_by BIGINT NOT NULL REFERENCES person (id),
  created_at BIGINT NOT NULL,
  CONSTRAINT turn_state_exists CHECK (state BETWEEN 0 AND 3),
  CONSTRAINT turn_flags_are_flags
    CHECK (is_offered IN (0, 1) AND by_door IN (0, 1)),
  CONSTRAINT turn_minutes_count CHECK (minutes BETWEEN 0 AND 1440)
);

CREATE UNIQUE INDEX turn_once ON turn (shift, person) WHERE state <> 1;
CREATE INDEX turn_by_person ON turn (person, id);

CREATE TABLE certificate (
  id BIGINT PRIMARY KEY,
  code TEXT NOT NULL,
  person BIGINT NOT NULL REFERENCES person (id),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  minutes BIGINT NOT NULL,
  turns INTEGER NOT NULL,
  made_at BIGINT NOT NULL,
  CONSTRAINT certificate_code_is_once UNIQUE (code)
);

CREATE INDEX certificate_by_person ON certificate (person, id);

-- The time bank: every movement takes from one account what it gives to
-- another; NULL is the bank, which coins come from when they are earned and go
-- to when they are spent. kind: 0 earned, 1 corrected, 2 given to family,
-- 3 spent. balance_minutes of an account is the sum of its movements.
CREATE TABLE coin_account (
  person BIGINT PRIMARY KEY REFERENCES person (id),
  balance_minutes BIGINT NOT NULL,
  CONSTRAINT coin_account_is_no_debt CHECK (balance_minutes >= 0)
);

CREATE TABLE coin_move (
  id BIGINT PRIMARY KEY,
  from_person BIGINT REFERENCES person (id),
  to_person BIGINT REFERENCES person (id),
  kind INTEGER NOT NULL,
  minutes BIGINT NOT NULL,
  turn BIGINT REFERENCES turn (id),
  what TEXT NOT NULL DEFAULT '',
  made_by BIGINT NOT NULL REFERENCES person (id),
  own_key TEXT,
  at BIGINT NOT NULL,
  CONSTRAINT coin_move_kind_exists CHECK (kind BETWEEN 0 AND 3),
  CONSTRAINT coin_move_moves CHECK (minutes > 0)
);

CREATE INDEX coin_move_from ON coin_move (from_person, id)
  WHERE from_person IS NOT NULL;
CREATE INDEX coin_move_to ON coin_move (to_person, id)
  WHERE to_person IS NOT NULL;
CREATE INDEX coin_move_by_turn ON coin_move (turn) WHERE turn IS NOT NULL;
CREATE UNIQUE INDEX coin_move_made_once ON coin_move (made_by, own_key)
  WHERE own_key IS NOT NULL;

-- One row; what is NULL has no cap.
CREATE TABLE time_bank_rule (
  id INTEGER PRIMARY KEY,
  month_minutes BIGINT,
  balance_minutes BIGINT,
  gift_month_minutes BIGINT,
  CONSTRAINT time_bank_rule_is_one CHECK (id = 1)
);

-- A merchant or organisation. kind: 0 shop, 1 association, 2 public body.
-- interest: what it declared to have to do with those who decide.
CREATE TABLE supporter (
  id BIGINT PRIMARY KEY,
  kind INTEGER NOT NULL,
  name_zh TEXT NOT NULL DEFAULT '',
  name_en TEXT NOT NULL DEFAULT '',
  name_zh_hant TEXT NOT NULL DEFAULT '',
  about_zh TEXT NOT NULL DEFAULT '',
  about_en TEXT NOT NULL DEFAULT '',
  about_zh_hant TEXT NOT NULL DEFAULT '',
  area TEXT NOT NULL REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  registration TEXT NOT NULL DEFAULT '',
  interest TEXT NOT NULL DEFAULT '',
  is_thanked INTEGER NOT NULL DEFAULT 1,
  is_demo INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT supporter_has_a_name
    CHECK (name_zh <> '' OR name_en <> '' OR name_zh_hant <> ''),
  CONSTRAINT supporter_kind_exists CHECK (kind BETWEEN 0 AND 2),
  CONSTRAINT supporter_flags_are_flags
    CHECK (is_thanked IN (0, 1) AND is_demo IN (0, 1)),
  CONSTRAINT supporter_revision_counts CHECK (revision > 0)
);

CREATE INDEX supporter_by_area ON supporter (area);

-- Who may pledge for it.
CREATE TABLE supporter_speaker (
  id BIGINT PRIMARY KEY,
  supporter BIGINT NOT NULL REFERENCES supporter (id),
  person BIGINT NOT NULL REFERENCES person (id),
  CONSTRAINT supporter_speaker_is_once UNIQUE (supporter, person)
);

CREATE INDEX supporter_speaker_by_person ON supporter_speaker (person);

-- kind: 0 money, 1 goods, 2 premises, 3 expertise. state: 0 pledged, 1 accepted,
-- 2 declined, 3 withdrawn, 4 something came, 5 all of it was used. fen: money,
-- or what it is worth. count and unit: of what is no money. delivered_* and
-- used_*: sums of its deliveries and uses, changed with them.
CREATE TABLE contribution (
  id BIGINT PRIMARY KEY,
  supporter BIGINT NOT NULL REFERENCES supporter (id),
  kind INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL,
  about TEXT NOT NULL DEFAULT '',
  venue BIGINT REFERENCES venue (id),
  activity BIGINT REFERENCES activity (id),
  fen BIGINT NOT NULL DEFAULT 0,
  count BIGINT NOT NULL DEFAULT 0,
  unit TEXT NOT NULL DEFAULT '',
  delivered_fen BIGINT NOT NULL DEFAULT 0,
  delivered_count BIGINT NOT NULL DEFAULT 0,
  used_fen BIGINT NOT NULL DEFAULT 0,
  used_count BIGINT NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  decided_by BIGINT REFERENCES person (id),
  made_by BIGINT NOT NULL REFERENCES person (id),
  own_key TEXT NOT NULL,
  is_demo INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT contribution_kind_exists CHECK (kind BETWEEN 0 AND 3),
  CONSTRAINT contribution_state_exists CHECK (state BETWEEN 0 AND 5),
  CONSTRAINT contribution_counts
    CHECK (fen >= 0 AND count >= 0 AND delivered_fen >= 0
           AND delivered_count >= 0),
  CONSTRAINT contribution_uses_what_came
    CHECK (used_fen BETWEEN 0 AND delivered_fen
           AND used_count BETWEEN 0 AND delivered_count),
  CONSTRAINT contribution_is_demo_or_not CHECK (is_demo IN (0, 1)),
  CONSTRAINT contribution_made_once UNIQUE (made_by, own_key),
  CONSTRAINT contribution_revision_counts CHECK (revision > 0)
);

CREATE INDEX contribution_by_supporter ON contribution (supporter, id);
CREATE INDEX contribution_by_state ON contribution (state, id);

-- Something that came; its receipt is number `receipt` of the year.
CREATE TABLE delivery (
  id BIGINT PRIMARY KEY,
  contribution BIGINT NOT NULL REFERENCES contribution (id),
  fen BIGINT NOT NULL DEFAULT 0,
  count BIGINT NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  receipt_year INTEGER NOT NULL,
  receipt INTEGER NOT NULL,
  made_by BIGINT NOT NULL REFERENCES person (id),
  own_key TEXT NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT delivery_is_something CHECK (fen > 0 OR count > 0),
  CONSTRAINT delivery_made_once UNIQUE (made_by, own_key),
  CONSTRAINT receipt_number_is_once UNIQUE (receipt_year, receipt)
);

CREATE INDEX delivery_by_contribution ON delivery (contribution, id);

CREATE TABLE contribution_use (
  id BIGINT PRIMARY KEY,
  contribution BIGINT NOT NULL REFERENCES contribution (id),
  session BIGINT REFERENCES activity_session (id),
  fen BIGINT NOT NULL DEFAULT 0,
  count BIGINT NOT NULL DEFAULT 0,
  what TEXT NOT NULL DEFAULT '',
  is_undone INTEGER NOT NULL DEFAULT 0,
  made_by BIGINT NOT NULL REFERENCES person (id),
  own_key TEXT NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT contribution_use_is_something CHECK (fen >= 0 AND count >= 0),
  CONSTRAINT contribution_use_is_undone_or_not CHECK (is_undone IN (0, 1)),
  CONSTRAINT contribution_use_made_once UNIQUE (made_by, own_key)
);

CREATE INDEX contribution_use_by_contribution ON contribution_use
  (contribution, id);
CREATE INDEX contribution_use_by_session ON contribution_use (session)
  WHERE session IS NOT NULL;

-- Double entry. Accounts: 0 given, 1 held, 2 used. number: without a gap.
CREATE TABLE ledger_move (
  id BIGINT PRIMARY KEY,
  number BIGINT NOT NULL,
  contribution BIGINT NOT NULL REFERENCES contribution (id),
  delivery BIGINT REFERENCES delivery (id),
  used_for BIGINT REFERENCES contribution_use (id),
  from_account INTEGER NOT NULL,
  to_account INTEGER NOT NULL,
  fen BIGINT NOT NULL,
  is_money INTEGER NOT NULL,
  at BIGINT NOT NULL,
  CONSTRAINT ledger_move_number_is_once UNIQUE (number),
  CONSTRAINT ledger_move_accounts_exist
    CHECK (from_account BETWEEN 0 AND 2 AND to_account BETWEEN 0 AND 2
           AND from_account <> to_account),
  CONSTRAINT ledger_move_moves CHECK (fen >= 0),
  CONSTRAINT ledger_move_is_money_or_not CHECK (is_money IN (0, 1))
);

CREATE INDEX ledger_move_by_contribution ON ledger_move (contribution);
CREATE INDEX ledger_move_by_time ON ledger_move (at, number);
