-- Questions as work: one row for each signal that asks something, made by the server after it has arrived.
-- `version` grows with each line of the history, so that two people never move a question at once.
CREATE TABLE question (
  id TEXT PRIMARY KEY,
  signal_number INTEGER NOT NULL UNIQUE,
  site TEXT NOT NULL,
  organisation TEXT NOT NULL,
  team TEXT,
  state TEXT NOT NULL,
  claimed_by TEXT,
  claimed_name TEXT,
  due TEXT,
  received_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX question_queue ON question (organisation, state, due);
CREATE INDEX question_state ON question (state, due);

CREATE TABLE question_event (
  id TEXT NOT NULL,
  number INTEGER NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (id, number)
) STRICT;

CREATE TABLE answer (
  answer TEXT PRIMARY KEY,
  id TEXT NOT NULL,
  at TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL,
  helps INTEGER
) STRICT;
CREATE INDEX answer_question ON answer (id, at);
CREATE INDEX answer_given ON answer (at);

-- What everybody may read on the page: in our words, so that it may stay when the question is destroyed by age.
CREATE TABLE public_answer (
  answer TEXT PRIMARY KEY,
  id TEXT,
  site TEXT NOT NULL,
  url TEXT NOT NULL,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  language TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX public_answer_page ON public_answer (site, url, at);
CREATE INDEX public_answer_question ON public_answer (id);

-- What is on its way to somebody outside. Never how to reach a person: that is opened when it is sent.
CREATE TABLE delivery (
  delivery TEXT PRIMARY KEY,
  sink TEXT NOT NULL,
  target TEXT NOT NULL,
  about TEXT NOT NULL,
  body TEXT NOT NULL,
  progress TEXT,
  attempts INTEGER NOT NULL,
  next_at TEXT NOT NULL,
  error TEXT,
  parked INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX delivery_order ON delivery (sink, target, about, created_at, delivery);
CREATE INDEX delivery_due ON delivery (parked, next_at);
CREATE INDEX delivery_about ON delivery (about);

-- Signals that ask something, in order of change: those that are not yet at a desk are found here.
CREATE INDEX signal_question ON signal (changed) WHERE question_text IS NOT NULL;
