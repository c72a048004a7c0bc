-- Ideas of residents say when and for how many; for whom they are, an activity
-- says already.

-- wished_when: in words. people_min, people_max: nothing where it does not matter.
ALTER TABLE activity ADD COLUMN wished_when TEXT NOT NULL DEFAULT '';
ALTER TABLE activity ADD COLUMN people_min INTEGER
  CONSTRAINT activity_people_min_counts CHECK (people_min > 0);
ALTER TABLE activity ADD COLUMN people_max INTEGER
  CONSTRAINT activity_people_max_counts CHECK (people_max > 0);

-- The times an idea would like, the one liked best first; any of them will do.
CREATE TABLE wished_time (
  activity BIGINT NOT NULL REFERENCES activity (id),
  position INTEGER NOT NULL,
  starts_at BIGINT NOT NULL,
  minutes INTEGER NOT NULL,
  PRIMARY KEY (activity, position),
  CONSTRAINT wished_time_has_a_place CHECK (position >= 0),
  CONSTRAINT wished_time_lasts CHECK (minutes BETWEEN 15 AND 1440)
);
