-- Counts of all sites together, by day, under the site '': what is asked most does not add up every site.
INSERT INTO daily_count (site, page_number, dimension, day, value, clarity, invited, repeated, signals)
  SELECT '', 0, dimension, day, value, clarity, invited, repeated, sum(signals)
  FROM daily_count WHERE page_number = 0 GROUP BY dimension, day, value, clarity, invited, repeated;

-- Of each day on which signals came in, the number of the last change before: what came in since a day is found in the
-- order of change, without putting all of it in order.
CREATE TABLE daily_change (
  day TEXT COLLATE "C" PRIMARY KEY, -- UTC date of arrival
  last_before BIGINT NOT NULL
);
INSERT INTO daily_change SELECT substr(received_at, 1, 10), min(changed) - 1 FROM signal GROUP BY 1;
