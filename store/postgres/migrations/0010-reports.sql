-- A version of the report of a half-year: about everything (no organisation), or about one organisation. What was reviewed
-- is frozen as JSON, without words of citizens; a published version never changes.
CREATE TABLE report (
  report TEXT COLLATE "C" PRIMARY KEY,
  period TEXT COLLATE "C" NOT NULL,
  organisation TEXT COLLATE "C" NOT NULL,
  version INTEGER NOT NULL,
  state TEXT COLLATE "C" NOT NULL,
  revision INTEGER NOT NULL,
  summary TEXT,
  content TEXT,
  changed_at TEXT COLLATE "C" NOT NULL,
  changed_by TEXT NOT NULL,
  reviewed_by TEXT,
  published_at TEXT COLLATE "C",
  published_by TEXT,
  UNIQUE (period, organisation, version)
);

-- What an analyst writes about a thread of it, as JSON.
CREATE TABLE report_text (
  report TEXT COLLATE "C" NOT NULL,
  theme TEXT COLLATE "C" NOT NULL,
  texts TEXT NOT NULL,
  changed_at TEXT COLLATE "C" NOT NULL,
  changed_by TEXT NOT NULL,
  PRIMARY KEY (report, theme)
);

-- Words of a citizen that somebody signed off. Apart from what is frozen: they go when the signal goes.
CREATE TABLE report_quote (
  report TEXT COLLATE "C" NOT NULL,
  theme TEXT COLLATE "C" NOT NULL,
  signal TEXT COLLATE "C" NOT NULL,
  text TEXT NOT NULL,
  signed_at TEXT COLLATE "C" NOT NULL,
  signed_by TEXT NOT NULL,
  PRIMARY KEY (report, theme)
);
CREATE INDEX report_quote_signal ON report_quote (signal);

-- What was decided when people looked back, and what came of it.
CREATE TABLE decision (
  decision TEXT COLLATE "C" PRIMARY KEY,
  period TEXT COLLATE "C" NOT NULL,
  organisation TEXT COLLATE "C" NOT NULL,
  what TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT COLLATE "C" NOT NULL,
  state TEXT COLLATE "C" NOT NULL,
  reason TEXT,
  version INTEGER NOT NULL,
  changed_at TEXT COLLATE "C" NOT NULL,
  changed_by TEXT NOT NULL
);
CREATE INDEX decision_period ON decision (organisation, period);
