-- Issues: questions of several organisations about which one person speaks. Exactly one, always: there is one place
-- for a spokesperson and it cannot be empty. `version` is for an issue what it is for a question.
CREATE TABLE issue (
  issue TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  spokesperson TEXT NOT NULL CHECK (spokesperson <> ''),
  spokesperson_name TEXT NOT NULL CHECK (spokesperson_name <> ''),
  organisation TEXT NOT NULL CHECK (organisation <> ''),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE TABLE issue_event (
  issue TEXT NOT NULL REFERENCES issue (issue),
  number INTEGER NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (issue, number)
) STRICT;

ALTER TABLE question ADD COLUMN issue TEXT REFERENCES issue (issue);
CREATE INDEX question_issue ON question (issue) WHERE issue IS NOT NULL;

-- What waits for a spokesperson: at most one for each question, and gone when it is answered.
CREATE TABLE proposal (
  id TEXT PRIMARY KEY,
  proposal TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  text TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL,
  public_question TEXT,
  appointment TEXT,
  message TEXT
) STRICT;

ALTER TABLE answer ADD COLUMN message TEXT;

-- Core messages. Every version of every text stays; a place is `site …` or `organisation …`, empty for the core.
CREATE TABLE core_message (
  core_message TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  organisation TEXT NOT NULL,
  created_at TEXT NOT NULL,
  retired_at TEXT
) STRICT;

CREATE TABLE core_message_text (
  core_message TEXT NOT NULL REFERENCES core_message (core_message),
  place TEXT NOT NULL,
  version INTEGER NOT NULL,
  core_version INTEGER NOT NULL,
  text TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (core_message, place, version)
) STRICT;
