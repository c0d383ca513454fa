-- Questions as work: one row for each signal that asks something, made by the server after it has arrived.
-- `version` grows with each line of the history, so that two people never move a question at once.
CREATE TABLE question (
  id TEXT COLLATE "C" PRIMARY KEY,
  signal_number BIGINT NOT NULL UNIQUE,
  site TEXT COLLATE "C" NOT NULL,
  organisation TEXT COLLATE "C" NOT NULL,
  team TEXT,
  state TEXT COLLATE "C" NOT NULL,
  claimed_by TEXT,
  claimed_name TEXT,
  due TEXT COLLATE "C",
  received_at TEXT COLLATE "C" NOT NULL,
  changed_at TEXT COLLATE "C" NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX question_queue ON question (organisation, state, due);
CREATE INDEX question_state ON question (state, due);

CREATE TABLE question_event (
  id TEXT COLLATE "C" NOT NULL,
  number INTEGER NOT NULL,
  at TEXT COLLATE "C" NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (id, number)
);

CREATE TABLE answer (
  answer TEXT COLLATE "C" PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL,
  at TEXT COLLATE "C" NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL,
  helps INTEGER
);
CREATE INDEX answer_question ON answer (id, at);
CREATE INDEX answer_given ON answer (at);

-- What everybody may read on the page: in our words, so that it may stay when the question is destroyed by age.
CREATE TABLE public_answer (
  answer TEXT COLLATE "C" PRIMARY KEY,
  id TEXT COLLATE "C",
  site TEXT COLLATE "C" NOT NULL,
  url TEXT COLLATE "C" NOT NULL,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL,
  at TEXT COLLATE "C" NOT NULL
);
CREATE INDEX public_answer_page ON public_answer (site, url, at);
CREATE INDEX public_answer_question ON public_answer (id);

-- What is on its way to somebody outside. Never how to reach a person: that is opened when it is sent.
CREATE TABLE delivery (
  delivery TEXT COLLATE "C" PRIMARY KEY,
  sink TEXT COLLATE "C" NOT NULL,
  target TEXT COLLATE "C" NOT NULL,
  about TEXT COLLATE "C" NOT NULL,
  body TEXT NOT NULL,
  progress TEXT,
  attempts INTEGER NOT NULL,
  next_at TEXT COLLATE "C" NOT NULL,
  error TEXT,
  parked INTEGER NOT NULL,
  created_at TEXT COLLATE "C" NOT NULL
);
CREATE INDEX delivery_order ON delivery (sink, target, about, created_at, delivery);
CREATE INDEX delivery_due ON delivery (parked, next_at);
CREATE INDEX delivery_about ON delivery (about);

-- Signals that ask something, in order of change: those that are not yet at a desk are found here.
CREATE INDEX signal_question ON signal (changed) WHERE question_text IS NOT NULL;
