-- What many signals are about. Found by a run, named and kept by people; an id outlives the run that found it.
CREATE TABLE theme_run (
  run TEXT COLLATE "C" PRIMARY KEY,
  at TEXT COLLATE "C" NOT NULL,
  period TEXT COLLATE "C" NOT NULL,
  seed INTEGER NOT NULL,
  parameters TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  version TEXT NOT NULL,
  -- Counts of pieces of words that at least five texts share, to place later signals by.
  model TEXT NOT NULL
);
CREATE INDEX theme_run_at ON theme_run (at);

CREATE TABLE theme (
  theme TEXT COLLATE "C" PRIMARY KEY,
  run TEXT COLLATE "C" NOT NULL,
  label TEXT NOT NULL,
  language TEXT NOT NULL,
  terms TEXT NOT NULL,
  stability DOUBLE PRECISION NOT NULL,
  state TEXT COLLATE "C" NOT NULL,
  merged_into TEXT COLLATE "C"
);

CREATE TABLE theme_event (
  theme TEXT COLLATE "C" NOT NULL,
  number INTEGER NOT NULL,
  at TEXT COLLATE "C" NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (theme, number)
);

CREATE TABLE theme_quote (
  theme TEXT COLLATE "C" PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX theme_quote_signal ON theme_quote (id);

-- Signals without a row were looked at by no run yet; `theme` is NULL for what fits nowhere.
CREATE TABLE signal_theme (
  id TEXT COLLATE "C" PRIMARY KEY,
  theme TEXT COLLATE "C",
  by TEXT NOT NULL
);
CREATE INDEX signal_theme_theme ON signal_theme (theme, id);
