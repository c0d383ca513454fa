-- Who wants to hear what happens to questions. `secrets` is sealed with a key that is not in this file.
CREATE TABLE subscription (
  subscription TEXT COLLATE "C" PRIMARY KEY,
  label TEXT NOT NULL,
  url TEXT NOT NULL,
  secrets TEXT NOT NULL,
  events TEXT,
  reach TEXT,
  created_at TEXT COLLATE "C" NOT NULL
);

-- Who of staff gets a summary by e-mail, and up to which moment they have had it.
CREATE TABLE digest (
  digest TEXT COLLATE "C" PRIMARY KEY,
  owner TEXT COLLATE "C" NOT NULL,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  every TEXT COLLATE "C" NOT NULL,
  site TEXT COLLATE "C" NOT NULL,
  page TEXT COLLATE "C",
  sent_until TEXT COLLATE "C" NOT NULL,
  created_at TEXT COLLATE "C" NOT NULL
);

-- What is known, what is not yet, and when there is more: shown on pages until that day.
CREATE TABLE notice (
  notice TEXT COLLATE "C" PRIMARY KEY,
  site TEXT COLLATE "C" NOT NULL,
  page TEXT COLLATE "C" NOT NULL,
  language TEXT NOT NULL,
  known TEXT NOT NULL,
  unknown TEXT,
  confidential TEXT,
  more_on TEXT COLLATE "C" NOT NULL,
  keeper TEXT,
  reminded_on TEXT COLLATE "C",
  changed_at TEXT COLLATE "C" NOT NULL,
  changed_by TEXT NOT NULL
);
CREATE INDEX notice_site ON notice (site, more_on);

-- What was done to a page because of what people said.
CREATE TABLE page_change (
  page_change TEXT COLLATE "C" PRIMARY KEY,
  site TEXT COLLATE "C" NOT NULL,
  page TEXT COLLATE "C" NOT NULL,
  day TEXT COLLATE "C" NOT NULL,
  what TEXT NOT NULL,
  created_at TEXT COLLATE "C" NOT NULL,
  created_by TEXT NOT NULL
);
CREATE INDEX page_change_site ON page_change (site, day);

-- Whether subscribers were told. They never heard of what was destroyed before.
ALTER TABLE erased ADD COLUMN told INTEGER NOT NULL DEFAULT 1;
CREATE INDEX erased_untold ON erased (erased_at) WHERE told = 0;

-- What was answered in a period, and whether it was on time.
CREATE INDEX question_site ON question (site, received_at);

-- A proposal to come by, as JSON.
ALTER TABLE answer ADD COLUMN appointment TEXT;
