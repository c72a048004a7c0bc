-- Addresses of calendars that were made while acting for somebody told whoever
-- made them where that person is, also after the acting had ended.
DELETE FROM calendar_address WHERE EXISTS (
  SELECT 1 FROM audit l WHERE l.action = 'calendar.shared'
    AND l.subject = calendar_address.person AND l.acting_for IS NOT NULL
    AND l.at >= calendar_address.created_at);

-- Merging somebody whose coins were all gone moved what they had earned and
-- spent to somebody without an account.
INSERT INTO coin_account (person, balance_minutes)
SELECT p.id, 0 FROM person p
WHERE NOT EXISTS (SELECT 1 FROM coin_account a WHERE a.person = p.id)
  AND EXISTS (SELECT 1 FROM coin_move m
              WHERE m.from_person = p.id OR m.to_person = p.id);

-- Coins credited after somebody was erased go to the bank, like those they had.
INSERT INTO coin_move (id, from_person, kind, minutes, made_by, at)
SELECT (SELECT MAX(id) FROM coin_move) + ROW_NUMBER() OVER (ORDER BY a.person),
  a.person, 3, a.balance_minutes, a.person,
  (SELECT MAX(at) FROM coin_move)
FROM coin_account a JOIN person p ON p.id = a.person
WHERE p.state = 2 AND a.balance_minutes > 0;

UPDATE coin_account SET balance_minutes = 0
WHERE person IN (SELECT id FROM person WHERE state = 2);

-- An activity whose sessions are held in the rooms of one venue is the venue's.
UPDATE activity SET revision = revision + 1, venue = (
  SELECT MIN(r.venue) FROM activity_session s JOIN room r ON r.id = s.room
  WHERE s.activity = activity.id AND s.is_cancelled = 0)
WHERE venue IS NULL AND state >= 3 AND 1 = (
  SELECT COUNT(DISTINCT r.venue) FROM activity_session s
  JOIN room r ON r.id = s.room
  WHERE s.activity = activity.id AND s.is_cancelled = 0)
  AND NOT EXISTS (
    SELECT 1 FROM activity_session s
    WHERE s.activity = activity.id AND s.is_cancelled = 0 AND s.room IS NULL);

-- Undoing a merge agreed on a favour for one again, and left others waiting.
UPDATE favour_answer SET state = 2 WHERE state = 0 AND favour IN (
  SELECT id FROM favour WHERE state IN (1, 2) AND is_for_many = 0);
