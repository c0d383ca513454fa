-- Who wants to hear what happens to questions. `secrets` is sealed with a key that is not in this file.
CREATE TABLE subscription (
  subscription TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  url TEXT NOT NULL,
  secrets TEXT NOT NULL,
  events TEXT,
  reach TEXT,
  created_at TEXT NOT NULL
) STRICT;

-- Who of staff gets a summary by e-mail, and up to which moment they have had it.
CREATE TABLE digest (
  digest TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  every TEXT NOT NULL,
  site TEXT NOT NULL,
  page TEXT,
  sent_until TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- What is known, what is not yet, and when there is more: shown on pages until that day.
CREATE TABLE notice (
  notice TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  page TEXT NOT NULL,
  language TEXT NOT NULL,
  known TEXT NOT NULL,
  unknown TEXT,
  confidential TEXT,
  more_on TEXT NOT NULL,
  keeper TEXT,
  reminded_on TEXT,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
) STRICT;
CREATE INDEX notice_site ON notice (site, more_on);

-- What was done to a page because of what people said.
CREATE TABLE page_change (
  page_change TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  page TEXT NOT NULL,
  day TEXT NOT NULL,
  what TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL
) STRICT;
CREATE INDEX page_change_site ON page_change (site, day);

-- Whether subscribers were told. They never heard of what was destroyed before.
ALTER TABLE erased ADD COLUMN told INTEGER NOT NULL DEFAULT 1;
CREATE INDEX erased_untold ON erased (erased_at) WHERE told = 0;

-- What was answered in a period, and whether it was on time.
CREATE INDEX question_site ON question (site, received_at);

-- A proposal to come by, as JSON.
ALTER TABLE answer ADD COLUMN appointment TEXT;
