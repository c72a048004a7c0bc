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
