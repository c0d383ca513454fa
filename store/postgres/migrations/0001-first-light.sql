-- The same tables as on SQLite, so that one query code reads both. Text that is compared sorts by code
-- point (COLLATE "C"), as it does there; moments are ISO 8601 in UTC, which then sort by time.

-- One row: what the next signal and the next change are called. Whoever appends holds its lock, so that
-- changes become visible in the order of their numbers and no pull can miss one.
CREATE TABLE counter (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  last_number BIGINT NOT NULL,
  last_change BIGINT NOT NULL
);
INSERT INTO counter VALUES (1, 0, 0);

CREATE TABLE page (
  page_number INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  site TEXT COLLATE "C" NOT NULL,
  url TEXT COLLATE "C" NOT NULL,
  UNIQUE (site, url)
);
CREATE INDEX page_url ON page (url);

-- Partitions cannot promise that an id is unique among all of them; this table does.
CREATE TABLE identity (
  id TEXT COLLATE "C" PRIMARY KEY,
  signal_number BIGINT NOT NULL
);

CREATE TABLE signal (
  signal_number BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  revision INTEGER NOT NULL,
  site TEXT COLLATE "C" NOT NULL,
  page_number INTEGER NOT NULL REFERENCES page,
  page_title TEXT,
  page_language TEXT,
  clarity TEXT CHECK (clarity IN ('yes', 'partly', 'no')),
  reasons TEXT,
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
  receipt TEXT,
  received_at TEXT COLLATE "C" NOT NULL,
  updated_at TEXT COLLATE "C" NOT NULL,
  quarantine TEXT,
  likeness TEXT COLLATE "C",
  repeated INTEGER NOT NULL,
  set_by TEXT NOT NULL,
  PRIMARY KEY (signal_number, received_at)
) PARTITION BY RANGE (received_at);
CREATE INDEX signal_changed ON signal (changed);
CREATE INDEX signal_site_changed ON signal (site, changed);
CREATE INDEX signal_page_changed ON signal (page_number, changed);
CREATE INDEX signal_received ON signal (received_at);
CREATE INDEX signal_repeated ON signal (likeness) WHERE repeated = 1;
CREATE INDEX signal_receipt ON signal (receipt) WHERE receipt IS NOT NULL;

CREATE TABLE step (
  signal_number BIGINT NOT NULL,
  revision INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (signal_number, revision)
);

CREATE TABLE alike (
  likeness TEXT COLLATE "C" PRIMARY KEY,
  signals INTEGER NOT NULL
);

CREATE TABLE search (
  signal_number BIGINT PRIMARY KEY,
  words TSVECTOR NOT NULL
);
CREATE INDEX search_words ON search USING GIN (words);

CREATE TABLE contact (
  signal_number BIGINT PRIMARY KEY,
  sealed TEXT NOT NULL,
  received_at TEXT COLLATE "C" NOT NULL
);

CREATE TABLE daily_count (
  site TEXT COLLATE "C" NOT NULL,
  page_number INTEGER NOT NULL,
  dimension TEXT COLLATE "C" NOT NULL,
  day TEXT COLLATE "C" NOT NULL,
  value TEXT COLLATE "C" NOT NULL,
  clarity TEXT COLLATE "C" NOT NULL,
  invited INTEGER NOT NULL,
  repeated INTEGER NOT NULL,
  signals INTEGER NOT NULL,
  PRIMARY KEY (site, page_number, dimension, day, value, clarity, invited, repeated)
);

CREATE TABLE site (
  site TEXT COLLATE "C" PRIMARY KEY,
  organisation TEXT NOT NULL,
  settings TEXT NOT NULL
);

CREATE TABLE token (
  digest TEXT COLLATE "C" PRIMARY KEY,
  label TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT,
  revoked_at TEXT
);

-- Signals that were taken back. Their ids stay, so that a late step does not bring them to life again and
-- whoever pulled them can be told.
CREATE TABLE erased (
  id TEXT COLLATE "C" PRIMARY KEY,
  reason TEXT NOT NULL,
  erased_at TEXT COLLATE "C" NOT NULL
);

-- Who read, exported, erased or changed rights. Each line holds the hash of the one before it.
CREATE TABLE audit (
  number BIGINT PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);
