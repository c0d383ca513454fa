-- How often pages were seen, by day: from a sample of page views, or from the owner's own statistics. Nobody's, numbers only.
CREATE TABLE daily_view (
  site TEXT NOT NULL,
  page_number INTEGER NOT NULL REFERENCES page,
  day TEXT NOT NULL,          -- UTC date
  language TEXT NOT NULL,     -- of the page; '' when it was not said
  estimated INTEGER NOT NULL, -- 1 from a sample, 0 as the owner counted
  views INTEGER NOT NULL,
  PRIMARY KEY (site, page_number, day, estimated, language)
) STRICT, WITHOUT ROWID;

-- Days on which much more came in than is usual there: found once, told once. `page` '' is the whole site.
CREATE TABLE alert (
  alert TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  page TEXT NOT NULL,
  day TEXT NOT NULL,
  what TEXT NOT NULL,
  found INTEGER NOT NULL,
  expected REAL NOT NULL,
  chance REAL NOT NULL,
  repeated INTEGER NOT NULL,
  marks TEXT NOT NULL,        -- JSON list: why it may not be many people
  created_at TEXT NOT NULL,
  UNIQUE (site, page, day, what)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_day ON alert (day);
