-- What happens in the shared living rooms: the venues and their rooms, and who
-- has a room when.

-- A venue is a service point as well: name, place, hours and whether a
-- wheelchair gets in are there. What nobody has told is NULL. quota_minutes: how
-- long a resident may have rooms in a week. release_after_minutes: a room whose
-- people have not come by then is free again.
CREATE TABLE venue (
  id BIGINT PRIMARY KEY,
  service_point BIGINT NOT NULL REFERENCES service_point (id),
  area TEXT NOT NULL REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  about_zh TEXT NOT NULL DEFAULT '',
  about_en TEXT NOT NULL DEFAULT '',
  about_zh_hant TEXT NOT NULL DEFAULT '',
  way_in_zh TEXT NOT NULL DEFAULT '',
  way_in_en TEXT NOT NULL DEFAULT '',
  way_in_zh_hant TEXT NOT NULL DEFAULT '',
  steps INTEGER,
  has_lift INTEGER,
  has_accessible_toilet INTEGER,
  phone TEXT NOT NULL DEFAULT '',
  book_ahead_days INTEGER NOT NULL,
  quota_minutes INTEGER,
  release_after_minutes INTEGER,
  is_demo INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  closed_at BIGINT,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT venue_is_one_service_point UNIQUE (service_point),
  CONSTRAINT venue_steps_count CHECK (steps >= 0),
  CONSTRAINT venue_flags_are_flags
    CHECK (has_lift IN (0, 1) AND has_accessible_toilet IN (0, 1)
           AND is_demo IN (0, 1)),
  CONSTRAINT venue_limits_count
    CHECK (book_ahead_days >= 0 AND quota_minutes >= 0
           AND release_after_minutes > 0),
  CONSTRAINT venue_revision_counts CHECK (revision > 0)
);

CREATE INDEX venue_by_area ON venue (area);

-- within: the larger room it is a part of. who_books: 0 staff, 1 residents, when
-- staff says yes, 2 residents. layouts: "theatre:40,circle:20". equipment:
-- "projector,piano". Buffers are kept free before and after every booking.
CREATE TABLE room (
  id BIGINT PRIMARY KEY,
  venue BIGINT NOT NULL REFERENCES venue (id),
  within BIGINT REFERENCES room (id) DEFERRABLE INITIALLY DEFERRED,
  name_zh TEXT NOT NULL DEFAULT '',
  name_en TEXT NOT NULL DEFAULT '',
  name_zh_hant TEXT NOT NULL DEFAULT '',
  rules_zh TEXT NOT NULL DEFAULT '',
  rules_en TEXT NOT NULL DEFAULT '',
  rules_zh_hant TEXT NOT NULL DEFAULT '',
  seats INTEGER NOT NULL,
  area_m2 INTEGER,
  layouts TEXT NOT NULL DEFAULT '',
  equipment TEXT NOT NULL DEFAULT '',
  who_books INTEGER NOT NULL DEFAULT 0,
  buffer_before_minutes INTEGER NOT NULL DEFAULT 0,
  buffer_after_minutes INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0,
  closed_at BIGINT,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT room_has_a_name
    CHECK (name_zh <> '' OR name_en <> '' OR name_zh_hant <> ''),
  CONSTRAINT room_is_not_within_itself CHECK (within <> id),
  CONSTRAINT room_seats_count CHECK (seats >= 0),
  CONSTRAINT room_who_books_exists CHECK (who_books BETWEEN 0 AND 2),
  CONSTRAINT room_buffers_count
    CHECK (buffer_before_minutes BETWEEN 0 AND 1440
           AND buffer_after_minutes BETWEEN 0 AND 1440)
);

CREATE INDEX room_by_venue ON room (venue, position);
CREATE INDEX room_by_within ON room (within) WHERE within IS NOT NULL;

-- Bookings made together by a rule (RFC 5545), each of which is a row of its own
-- in booking. from_wall: "2026-11-24T14:00" of the district's clocks.
CREATE TABLE booking_series (
  id BIGINT PRIMARY KEY,
  room BIGINT NOT NULL REFERENCES room (id),
  rule TEXT NOT NULL,
  from_wall TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT booking_series_lasts CHECK (minutes > 0)
);

-- kind: 0 somebody's booking, 1 closed for a reason, 2 a session of an activity.
-- state: 0 asked, 1 booked, 2 declined, 3 cancelled, 4 nobody came and the room
-- was free again. title is what everybody may read when is_public. held_from and
-- held_until: with the room's buffers. of_wall: when the rule of its series
-- would have it, for one that was moved. own_key: what the page of whoever made it
-- calls it; sent again it is the same one.
CREATE TABLE booking (
  id BIGINT PRIMARY KEY,
  room BIGINT NOT NULL REFERENCES room (id),
  series BIGINT REFERENCES booking_series (id),
  of_wall TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL,
  state INTEGER NOT NULL,
  title TEXT NOT NULL,
  party TEXT NOT NULL DEFAULT '',
  persons INTEGER,
  layout TEXT NOT NULL DEFAULT '',
  is_public INTEGER NOT NULL DEFAULT 0,
  booked_by BIGINT NOT NULL REFERENCES person (id),
  made_by BIGINT NOT NULL REFERENCES person (id),
  from_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  held_from BIGINT NOT NULL,
  held_until BIGINT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  came_at BIGINT,
  outside_uid TEXT,
  own_key TEXT,
  created_at BIGINT NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT booking_kind_exists CHECK (kind BETWEEN 0 AND 2),
  CONSTRAINT booking_state_exists CHECK (state BETWEEN 0 AND 4),
  CONSTRAINT booking_is_public_or_not CHECK (is_public IN (0, 1)),
  CONSTRAINT booking_lasts CHECK (until_at > from_at),
  CONSTRAINT booking_holds_its_time
    CHECK (held_from <= from_at AND held_until >= until_at),
  CONSTRAINT booking_persons_count CHECK (persons > 0),
  CONSTRAINT booking_revision_counts CHECK (revision > 0)
);

CREATE INDEX booking_holding ON booking (room, held_until)
  WHERE state IN (0, 1);
CREATE INDEX booking_by_time ON booking (room, from_at);
CREATE INDEX booking_by_person ON booking (booked_by, from_at);
CREATE INDEX booking_by_series ON booking (series, from_at)
  WHERE series IS NOT NULL;
CREATE INDEX booking_asked ON booking (id) WHERE state = 0;
CREATE UNIQUE INDEX booking_from_outside ON booking (room, outside_uid)
  WHERE outside_uid IS NOT NULL;

CREATE UNIQUE INDEX booking_made_once ON booking (made_by, own_key)
  WHERE own_key IS NOT NULL;

-- The address at which a person's calendar can be subscribed to, as a hash.
CREATE TABLE calendar_address (
  person BIGINT PRIMARY KEY REFERENCES person (id),
  token_hash TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  CONSTRAINT calendar_address_is_once UNIQUE (token_hash)
);

-- What is offered. state: 0 an idea of a resident's, 1 the idea was asked about,
-- 2 the idea was declined, 3 a draft, 4 published, 5 over. kind: see
-- `activity_kind` of api/activities.yaml. initiator: whose idea it was, and who
-- runs it. needs: what an idea asks for; answer: what it was told.
CREATE TABLE activity (
  id BIGINT PRIMARY KEY,
  area TEXT NOT NULL REFERENCES area (code) DEFERRABLE INITIALLY DEFERRED,
  venue BIGINT REFERENCES venue (id),
  kind INTEGER NOT NULL,
  state INTEGER NOT NULL,
  title_zh TEXT NOT NULL DEFAULT '',
  title_en TEXT NOT NULL DEFAULT '',
  title_zh_hant TEXT NOT NULL DEFAULT '',
  about_zh TEXT NOT NULL DEFAULT '',
  about_en TEXT NOT NULL DEFAULT '',
  about_zh_hant TEXT NOT NULL DEFAULT '',
  bring_zh TEXT NOT NULL DEFAULT '',
  bring_en TEXT NOT NULL DEFAULT '',
  bring_zh_hant TEXT NOT NULL DEFAULT '',
  leader TEXT NOT NULL DEFAULT '',
  age_from INTEGER,
  age_until INTEGER,
  languages TEXT NOT NULL DEFAULT '',
  is_seated INTEGER NOT NULL DEFAULT 0,
  fee_fen BIGINT NOT NULL DEFAULT 0,
  initiator BIGINT REFERENCES person (id),
  needs TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT '',
  is_demo INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT activity_has_a_title
    CHECK (title_zh <> '' OR title_en <> '' OR title_zh_hant <> ''),
  CONSTRAINT activity_state_exists CHECK (state BETWEEN 0 AND 5),
  CONSTRAINT activity_kind_exists CHECK (kind BETWEEN 0 AND 9),
  CONSTRAINT activity_ages_are_ages
    CHECK (age_from BETWEEN 0 AND 130 AND age_until BETWEEN 0 AND 130),
  CONSTRAINT activity_fee_is_no_debt CHECK (fee_fen >= 0),
  CONSTRAINT activity_flags_are_flags
    CHECK (is_seated IN (0, 1) AND is_demo IN (0, 1)),
  CONSTRAINT activity_revision_counts CHECK (revision > 0)
);

CREATE INDEX activity_by_state ON activity (state, id);
CREATE INDEX activity_by_initiator ON activity (initiator)
  WHERE initiator IS NOT NULL;

-- One dated occurrence of an activity, and how it gives its places
-- (src/activities/signup.h). way: 0 first come, 1 a lot. kept_*: places kept for
-- a kind of people until a moment. tally: counts of its signups, in the form of
-- src/activities/tally_text.h, changed with them; next_number: of the next
-- signup. commitment and seed: of the lot (docs/algorithms/lot.md); the seed is
-- sealed until it was drawn.
CREATE TABLE activity_session (
  id BIGINT PRIMARY KEY,
  activity BIGINT NOT NULL REFERENCES activity (id),
  booking BIGINT REFERENCES booking (id),
  room BIGINT REFERENCES room (id),
  place TEXT NOT NULL DEFAULT '',
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  is_cancelled INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  places INTEGER NOT NULL,
  minimum INTEGER NOT NULL DEFAULT 0,
  group_max INTEGER NOT NULL DEFAULT 1,
  most_waiting INTEGER,
  way INTEGER NOT NULL DEFAULT 0,
  kept_walk_in INTEGER NOT NULL DEFAULT 0,
  kept_walk_in_until BIGINT NOT NULL DEFAULT 0,
  kept_first_timer INTEGER NOT NULL DEFAULT 0,
  kept_first_timer_until BIGINT NOT NULL DEFAULT 0,
  kept_neighbour INTEGER NOT NULL DEFAULT 0,
  kept_neighbour_until BIGINT NOT NULL DEFAULT 0,
  opens_at BIGINT NOT NULL,
  closes_at BIGINT NOT NULL,
  draw_at BIGINT NOT NULL DEFAULT 0,
  offer_minutes INTEGER NOT NULL DEFAULT 120,
  is_drawn INTEGER NOT NULL DEFAULT 0,
  commitment TEXT NOT NULL DEFAULT '',
  sealed_seed TEXT NOT NULL DEFAULT '',
  lot TEXT NOT NULL DEFAULT '',
  tally TEXT NOT NULL DEFAULT '',
  next_number BIGINT NOT NULL DEFAULT 1,
  look_at BIGINT,
  reminded_until BIGINT NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT session_lasts CHECK (ends_at > starts_at),
  CONSTRAINT session_places_count
    CHECK (places >= 0 AND minimum >= 0 AND group_max > 0
           AND most_waiting >= 0 AND offer_minutes > 0),
  CONSTRAINT session_kept_count
    CHECK (kept_walk_in >= 0 AND kept_first_timer >= 0
           AND kept_neighbour >= 0),
  CONSTRAINT session_way_exists CHECK (way BETWEEN 0 AND 1),
  CONSTRAINT session_flags_are_flags
    CHECK (is_cancelled IN (0, 1) AND is_drawn IN (0, 1)),
  CONSTRAINT session_opens_before_it_closes CHECK (opens_at <= closes_at),
  CONSTRAINT session_revision_counts CHECK (revision > 0)
);

CREATE INDEX activity_session_by_time ON activity_session (starts_at, id);
CREATE INDEX activity_session_by_activity ON activity_session
  (activity, starts_at);
CREATE INDEX activity_session_to_look_at ON activity_session (look_at)
  WHERE look_at IS NOT NULL;

-- One person's place in a session, or one party's. state: 0 asked, 1 given, 2
-- waiting, 3 offered, 4 cancelled, 5 expired, 6 attended, 7 no show. kinds: bits
-- of src/activities/supply.h. number: order in line. until_at: of an offer. how:
-- 0 by themselves, 1 at the desk, 2 by phone, 3 on a paper list, 4 at the door.
-- liked, again: the two questions asked afterwards, 1 to 3 and 0 or 1. ticket: of
-- a lot; number is the place in the order drawn from then on.
CREATE TABLE signup (
  id BIGINT PRIMARY KEY,
  session BIGINT NOT NULL REFERENCES activity_session (id),
  person BIGINT NOT NULL REFERENCES person (id),
  state INTEGER NOT NULL,
  kinds INTEGER NOT NULL,
  party INTEGER NOT NULL,
  number BIGINT NOT NULL,
  until_at BIGINT NOT NULL DEFAULT 0,
  made_by BIGINT NOT NULL REFERENCES person (id),
  how INTEGER NOT NULL DEFAULT 0,
  came_at BIGINT,
  ticket BIGINT,
  liked INTEGER,
  again INTEGER,
  created_at BIGINT NOT NULL,
  CONSTRAINT signup_state_exists CHECK (state BETWEEN 0 AND 7),
  CONSTRAINT signup_is_for_somebody CHECK (party > 0),
  CONSTRAINT signup_how_exists CHECK (how BETWEEN 0 AND 4),
  CONSTRAINT signup_answers_exist CHECK (liked BETWEEN 1 AND 3 AND again IN (0, 1))
);

CREATE UNIQUE INDEX signup_once ON signup (session, person)
  WHERE state IN (0, 1, 2, 3, 6);
CREATE INDEX signup_in_line ON signup (session, number);
CREATE INDEX signup_by_person ON signup (person, id);
CREATE INDEX signup_offered ON signup (until_at) WHERE state = 3;

-- What was noted at a door, so that sending it again does it once. why: code of
-- the error of one that could not be.
CREATE TABLE door_note (
  session BIGINT NOT NULL REFERENCES activity_session (id),
  note_key TEXT NOT NULL,
  signup BIGINT REFERENCES signup (id),
  why TEXT NOT NULL DEFAULT '',
  noted_at BIGINT NOT NULL,
  PRIMARY KEY (session, note_key)
);

-- Of a venue or of a session. large and small: JPEG in base 64, without what the
-- camera wrote into it. has_consent: whoever can be recognized agreed.
CREATE TABLE photograph (
  id BIGINT PRIMARY KEY,
  venue BIGINT REFERENCES venue (id),
  session BIGINT REFERENCES activity_session (id),
  alt TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  large TEXT NOT NULL,
  small TEXT NOT NULL,
  has_consent INTEGER NOT NULL DEFAULT 0,
  added_by BIGINT NOT NULL REFERENCES person (id),
  added_at BIGINT NOT NULL,
  CONSTRAINT photograph_is_of_one_thing
    CHECK ((venue IS NULL) <> (session IS NULL)),
  CONSTRAINT photograph_has_a_size CHECK (width > 0 AND height > 0),
  CONSTRAINT photograph_consent_is_a_flag CHECK (has_consent IN (0, 1))
);

CREATE INDEX photograph_by_venue ON photograph (venue, id)
  WHERE venue IS NOT NULL;
CREATE INDEX photograph_by_session ON photograph (session, id)
  WHERE session IS NOT NULL;
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
