-- What the last change was called, as on PostgreSQL. The highest number among the signals will not do: when that
-- one is erased its number is given out again, and whoever pulled it never sees the next.
CREATE TABLE counter (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  last_number INTEGER NOT NULL,
  last_change INTEGER NOT NULL
) STRICT;
INSERT INTO counter SELECT 1, coalesce(max(signal_number), 0), coalesce(max(changed), 0) FROM signal;
