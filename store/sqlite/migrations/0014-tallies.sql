-- What a half-year was about, counted as it goes: reading it costs the same however many signals there are.
-- Signals with words, by half-year, site and whether they may be analysed; quarantine and words said in confidence apart.
CREATE TABLE text_count (
  half TEXT NOT NULL,         -- 2026-H1, by the UTC moment of arrival
  site TEXT NOT NULL,
  what TEXT NOT NULL,         -- analysed, confidential, quarantined
  signals INTEGER NOT NULL,
  PRIMARY KEY (half, site, what)
) STRICT, WITHOUT ROWID;

-- The signals that a run or a later look placed, as far as they may be analysed: what the two tables below count.
CREATE VIEW theme_signal AS
  SELECT signal_theme.id, coalesce(signal_theme.theme, '') AS theme,
    substr(signal.received_at, 1, 4) || CASE WHEN substr(signal.received_at, 6, 2) < '07' THEN '-H1' ELSE '-H2' END
      AS half,
    signal.site, signal.page_number, signal.region, signal.life_event, signal.source, signal.language,
    signal.question_channel, substr(signal.received_at, 1, 7) AS month, signal.clarity,
    coalesce(signal.likeness, CAST(signal.signal_number AS TEXT)) AS words,
    EXISTS (SELECT 1 FROM question WHERE question.id = signal.id AND question.state IN ('answered', 'closed')) AS answered
  FROM signal_theme JOIN signal ON signal.id = signal_theme.id
  WHERE (signal.message IS NOT NULL OR signal.question_text IS NOT NULL OR signal.offer IS NOT NULL)
    AND signal.quarantine IS NULL AND signal.restricted IS NULL;

-- `site` '' is all of them together, `theme` '' what fits nowhere. Pages are told apart for all sites at once: each is of one.
CREATE TABLE theme_count (
  half TEXT NOT NULL,
  dimension TEXT NOT NULL,
  site TEXT NOT NULL,
  theme TEXT NOT NULL,
  value TEXT NOT NULL,
  signals INTEGER NOT NULL,
  PRIMARY KEY (half, dimension, site, theme, value)
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_count_theme ON theme_count (theme);
CREATE INDEX theme_count_none ON theme_count (signals) WHERE signals = 0;

-- Where which words were said: who repeats a text counts once. `many` is 1 where others said the same in the half-year.
CREATE TABLE theme_words (
  half TEXT NOT NULL,
  words TEXT NOT NULL,        -- what equal words share, as in `alike`
  theme TEXT NOT NULL,
  site TEXT NOT NULL,
  signals INTEGER NOT NULL,
  many INTEGER NOT NULL,
  PRIMARY KEY (half, words, theme, site)
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_words_many ON theme_words (many, half, site) WHERE many = 1;
CREATE INDEX theme_words_theme ON theme_words (theme);
CREATE INDEX theme_words_none ON theme_words (signals) WHERE signals = 0;

-- What was erased and is told of: what only grew old is most of it, and is not.
CREATE INDEX erased_told ON erased (erased_at) WHERE reason <> 'retention';

-- What there is already.
INSERT INTO text_count
  SELECT substr(received_at, 1, 4) || CASE WHEN substr(received_at, 6, 2) < '07' THEN '-H1' ELSE '-H2' END, site,
    CASE WHEN quarantine IS NOT NULL THEN 'quarantined' WHEN restricted IS NOT NULL THEN 'confidential' ELSE 'analysed' END,
    count(*)
  FROM signal WHERE message IS NOT NULL OR question_text IS NOT NULL OR offer IS NOT NULL GROUP BY 1, 2, 3;
CREATE TEMPORARY TABLE placed AS SELECT * FROM theme_signal;
CREATE TEMPORARY TABLE part AS
  SELECT half, dimension, site, theme, value, count(*) AS signals FROM (
    SELECT half, 'all' AS dimension, site, theme, '' AS value FROM placed
    UNION ALL SELECT half, 'page', '', theme, CAST(page_number AS TEXT) FROM placed
    UNION ALL SELECT half, 'month', site, theme, month FROM placed
    UNION ALL SELECT half, 'source', site, theme, source FROM placed
    UNION ALL SELECT half, 'region', site, theme, region FROM placed WHERE region IS NOT NULL
    UNION ALL SELECT half, 'lifeEvent', site, theme, life_event FROM placed WHERE life_event IS NOT NULL
    UNION ALL SELECT half, 'language', site, theme, language FROM placed WHERE language IS NOT NULL
    UNION ALL SELECT half, 'channel', site, theme, question_channel FROM placed WHERE question_channel IS NOT NULL
    UNION ALL SELECT half, 'clarity', site, theme, clarity FROM placed WHERE clarity IS NOT NULL
    UNION ALL SELECT half, 'answered', site, theme, '' FROM placed WHERE answered
  ) AS counted GROUP BY half, dimension, site, theme, value;
INSERT INTO theme_count SELECT half, dimension, site, theme, value, signals FROM part;
INSERT INTO theme_count
  SELECT half, dimension, '', theme, value, sum(signals) FROM part WHERE dimension <> 'page'
  GROUP BY half, dimension, theme, value;
INSERT INTO theme_words
  SELECT half, words, theme, site, count(*), 0 FROM placed GROUP BY half, words, theme, site;
UPDATE theme_words SET many = 1 WHERE (half, words) IN
  (SELECT half, words FROM theme_words GROUP BY half, words HAVING sum(signals) > 1);
DROP TABLE part;
DROP TABLE placed;

-- Counts by day of all sites together: hundreds of sites are hundreds of rows for each day.
CREATE TABLE total_count (
  dimension TEXT NOT NULL,
  day TEXT NOT NULL,
  value TEXT NOT NULL,
  clarity TEXT NOT NULL,
  invited INTEGER NOT NULL,
  repeated INTEGER NOT NULL,
  signals INTEGER NOT NULL,
  PRIMARY KEY (dimension, day, value, clarity, invited, repeated)
) STRICT, WITHOUT ROWID;
INSERT INTO total_count
  SELECT dimension, day, value, clarity, invited, repeated, sum(signals)
  FROM daily_count WHERE page_number = 0 GROUP BY 1, 2, 3, 4, 5, 6;
