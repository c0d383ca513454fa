-- The same counts by month, for pages alone: a year of a thousand pages is 365,000 days to add up, and 12,000 months.
CREATE TABLE monthly_count (
  site TEXT NOT NULL,
  page_number INTEGER NOT NULL,
  dimension TEXT NOT NULL,
  month TEXT NOT NULL,
  value TEXT NOT NULL,
  clarity TEXT NOT NULL,
  invited INTEGER NOT NULL,
  repeated INTEGER NOT NULL,
  signals INTEGER NOT NULL,
  PRIMARY KEY (dimension, page_number, site, month, value, clarity, invited, repeated)
) STRICT, WITHOUT ROWID;
INSERT INTO monthly_count
  SELECT site, page_number, dimension, substr(day, 1, 7), value, clarity, invited, repeated, sum(signals)
  FROM daily_count WHERE page_number > 0 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
