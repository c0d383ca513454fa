-- Signals in order of arrival. `changed` is a number that every new or changed row takes from one
-- counter inside the transaction that writes it: "everything since" is a range over it.
CREATE TABLE page (
  page_number INTEGER PRIMARY KEY,
  site TEXT NOT NULL,
  url TEXT NOT NULL,
  UNIQUE (site, url)
) STRICT;

CREATE TABLE signal (
  signal_number INTEGER PRIMARY KEY,
  changed INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  site TEXT NOT NULL,
  page_number INTEGER NOT NULL REFERENCES page,
  page_title TEXT,
  page_language TEXT,
  clarity TEXT CHECK (clarity IN ('yes', 'partly', 'no')),
  reasons TEXT,               -- JSON list, as are moments and quarantine
  message TEXT,
  quote TEXT,
  question_text TEXT,
  question_channel TEXT,
  question_moments TEXT,
  question_language TEXT,
  offer TEXT,
  region TEXT,
  life_event TEXT,
  language TEXT,
  invited INTEGER,
  assisted INTEGER,
  source TEXT NOT NULL,
  receipt TEXT,               -- SHA-256 of the citizen's code
  received_at TEXT NOT NULL,  -- UTC, ISO 8601 with milliseconds
  updated_at TEXT NOT NULL,
  quarantine TEXT,            -- why it was set apart; NULL for nearly all
  likeness TEXT,              -- what equal words share; NULL without words
  repeated INTEGER NOT NULL,  -- 1 when somebody had sent these words before
  set_by TEXT NOT NULL        -- JSON: for each field the revision that set it
) STRICT;
CREATE UNIQUE INDEX signal_changed ON signal (changed);
CREATE INDEX signal_site_changed ON signal (site, changed);
CREATE INDEX signal_page_changed ON signal (page_number, changed);
CREATE INDEX signal_received ON signal (received_at);
-- The next in line when the first of equal words changes them.
CREATE INDEX signal_repeated ON signal (likeness) WHERE repeated = 1;
CREATE INDEX signal_receipt ON signal (receipt) WHERE receipt IS NOT NULL;

-- What was accepted under each revision, so that a repeat is told from another body.
CREATE TABLE step (
  signal_number INTEGER NOT NULL REFERENCES signal ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (signal_number, revision)
) STRICT, WITHOUT ROWID;

-- How many signals share their words. Linked and counted, never merged.
CREATE TABLE alike (
  likeness TEXT PRIMARY KEY,
  signals INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How to reach people: apart from what they said, and sealed to the desk's key (RFC 9180).
CREATE TABLE contact (
  signal_number INTEGER PRIMARY KEY REFERENCES signal ON DELETE CASCADE,
  sealed TEXT NOT NULL,
  received_at TEXT NOT NULL
) STRICT;

-- Kept in the transaction of every signal, so that a count costs the same however many there are.
-- `page_number` 0 is the whole site; clarity '' is "did not say".
CREATE TABLE daily_count (
  site TEXT NOT NULL,
  page_number INTEGER NOT NULL,
  dimension TEXT NOT NULL,
  day TEXT NOT NULL,          -- UTC date of arrival
  value TEXT NOT NULL,
  clarity TEXT NOT NULL,
  invited INTEGER NOT NULL,
  repeated INTEGER NOT NULL,
  signals INTEGER NOT NULL,
  PRIMARY KEY (dimension, page_number, site, day, value, clarity, invited, repeated)
) STRICT, WITHOUT ROWID;

-- Stems of what was said, for searching; `rowid` is `signal.changed`. Holds no text: rows are found here, and
-- read from `signal`.
CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1);

CREATE TABLE site (
  site TEXT PRIMARY KEY,
  organisation TEXT NOT NULL,
  settings TEXT NOT NULL      -- JSON, the Site schema
) STRICT, WITHOUT ROWID;

CREATE TABLE token (
  digest TEXT PRIMARY KEY,    -- SHA-256 of the token; the token itself is shown once
  label TEXT NOT NULL,
  scopes TEXT NOT NULL,       -- JSON list
  reach TEXT,                 -- JSON list of places; NULL is everywhere
  created_at TEXT NOT NULL,
  expires_at TEXT,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;

-- Staff. `issuer` and `subject` are who the provider says they are, from their first sign-in on.
CREATE TABLE person (
  person TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  roles TEXT NOT NULL,
  reach TEXT,
  issuer TEXT,
  subject TEXT,
  created_at TEXT NOT NULL,
  UNIQUE (issuer, subject)
) STRICT, WITHOUT ROWID;

-- Sites, or pages of one, that an organisation may read besides its own.
CREATE TABLE site_grant (
  site_grant TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  page TEXT,
  organisation TEXT NOT NULL,
  until TEXT
) STRICT, WITHOUT ROWID;

-- What somebody asks again and again, for themselves or for all.
CREATE TABLE saved_filter (
  saved_filter TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  title TEXT NOT NULL,
  query TEXT NOT NULL,
  shared INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Signals that were taken back. Their ids stay, so that a late step does not bring them to life again and
-- whoever pulled them can be told.
CREATE TABLE erased (
  id TEXT PRIMARY KEY,
  reason TEXT NOT NULL,
  erased_at TEXT NOT NULL
) STRICT;

-- Who read, exported, erased or changed rights. Each line holds the hash of the one before it.
CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
