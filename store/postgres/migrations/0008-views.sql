-- How often pages were seen, by day: from a sample of page views, or from the owner's own statistics. Nobody's, numbers only.
CREATE TABLE daily_view (
  site TEXT COLLATE "C" NOT NULL,
  page_number INTEGER NOT NULL REFERENCES page,
  day TEXT COLLATE "C" NOT NULL,
  language TEXT COLLATE "C" NOT NULL,
  estimated INTEGER NOT NULL,
  views BIGINT NOT NULL,
  PRIMARY KEY (site, page_number, day, estimated, language)
);

-- Days on which much more came in than is usual there: found once, told once. `page` '' is the whole site.
CREATE TABLE alert (
  alert TEXT COLLATE "C" PRIMARY KEY,
  site TEXT COLLATE "C" NOT NULL,
  page TEXT COLLATE "C" NOT NULL,
  day TEXT COLLATE "C" NOT NULL,
  what TEXT COLLATE "C" NOT NULL,
  found INTEGER NOT NULL,
  expected DOUBLE PRECISION NOT NULL,
  chance DOUBLE PRECISION NOT NULL,
  repeated INTEGER NOT NULL,
  marks TEXT NOT NULL,
  created_at TEXT COLLATE "C" NOT NULL,
  UNIQUE (site, page, day, what)
);
CREATE INDEX alert_day ON alert (day);
