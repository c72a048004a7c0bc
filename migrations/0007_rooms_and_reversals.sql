-- A room that is held for a session tells everybody what for once the activity is
-- published, and by the name it has then.
UPDATE booking SET is_public = 0, revision = revision + 1
WHERE kind = 2 AND is_public = 1 AND id IN (
  SELECT s.booking FROM activity_session s
  JOIN activity a ON a.id = s.activity WHERE a.state < 4);

UPDATE booking SET revision = revision + 1, title = (
  SELECT CASE WHEN a.title_zh <> '' THEN a.title_zh
              WHEN a.title_en <> '' THEN a.title_en ELSE a.title_zh_hant END
  FROM activity_session s JOIN activity a ON a.id = s.activity
  WHERE s.booking = booking.id)
WHERE kind = 2 AND id IN (
  SELECT b.id FROM activity_session s JOIN activity a ON a.id = s.activity
  JOIN booking b ON b.id = s.booking
  WHERE b.title <>
    CASE WHEN a.title_zh <> '' THEN a.title_zh
         WHEN a.title_en <> '' THEN a.title_en ELSE a.title_zh_hant END);

-- What ended while people had places in sessions to come is published again:
-- nobody told them. Now is when the latest line of the audit was written.
UPDATE activity SET state = 4, revision = revision + 1
WHERE state = 5 AND id IN (
  SELECT s.activity FROM activity_session s JOIN signup u ON u.session = s.id
  WHERE s.is_cancelled = 0 AND u.state IN (0, 1, 2, 3)
    AND s.starts_at > (SELECT COALESCE(MAX(at), 0) FROM audit));

-- A delivery that was entered wrongly is reversed by a movement back. Its
-- receipt keeps its number and is void; instead_of: what came was entered anew,
-- with a receipt of its own.
ALTER TABLE delivery ADD COLUMN reversed_at BIGINT;
ALTER TABLE delivery ADD COLUMN reversed_by BIGINT REFERENCES person (id);
ALTER TABLE delivery ADD COLUMN reversal_reason TEXT NOT NULL DEFAULT ''
  CONSTRAINT delivery_reversal_has_a_reason
    CHECK ((reversed_at IS NULL) = (reversal_reason = ''));
ALTER TABLE delivery ADD COLUMN instead_of BIGINT
  REFERENCES delivery (id) DEFERRABLE INITIALLY DEFERRED;

CREATE UNIQUE INDEX delivery_instead_of_is_once ON delivery (instead_of)
  WHERE instead_of IS NOT NULL;
