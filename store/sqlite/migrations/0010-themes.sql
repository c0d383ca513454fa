-- What many signals are about. Found by a run, named and kept by people; an id outlives the run that found it.
CREATE TABLE theme_run (
  run TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  period TEXT NOT NULL,
  seed INTEGER NOT NULL,
  parameters TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  version TEXT NOT NULL,
  -- Counts of pieces of words that at least five texts share, to place later signals by.
  model TEXT NOT NULL
) STRICT;
CREATE INDEX theme_run_at ON theme_run (at);

CREATE TABLE theme (
  theme TEXT PRIMARY KEY,
  run TEXT NOT NULL,
  label TEXT NOT NULL,
  language TEXT NOT NULL,
  terms TEXT NOT NULL,
  stability REAL NOT NULL,
  state TEXT NOT NULL,
  merged_into TEXT
) STRICT;

CREATE TABLE theme_event (
  theme TEXT NOT NULL,
  number INTEGER NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (theme, number)
) STRICT;

CREATE TABLE theme_quote (
  theme TEXT PRIMARY KEY,
  id TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX theme_quote_signal ON theme_quote (id);

-- Signals without a row were looked at by no run yet; `theme` is NULL for what fits nowhere.
CREATE TABLE signal_theme (
  id TEXT PRIMARY KEY,
  theme TEXT,
  by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX signal_theme_theme ON signal_theme (theme, id);
