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
