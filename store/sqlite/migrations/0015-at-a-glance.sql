-- Of each day on which signals came in, the number of the last change before: what came in since a day is found in the
-- order of change, without putting all of it in order.
CREATE TABLE daily_change (
  day TEXT PRIMARY KEY, -- UTC date of arrival
  last_before INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO daily_change SELECT substr(received_at, 1, 10), min(changed) - 1 FROM signal GROUP BY 1;

-- Which answers wait to be put in the post: few among all that were ever given.
ALTER TABLE question ADD COLUMN to_post INTEGER NOT NULL DEFAULT 0;
UPDATE question SET to_post = 1
  WHERE (SELECT question_channel FROM signal WHERE signal.signal_number = question.signal_number) = 'letter'
    AND (SELECT action FROM question_event WHERE question_event.id = question.id
      AND action IN ('answer', 'approve', 'sent') ORDER BY number DESC LIMIT 1) <> 'sent';
CREATE INDEX question_to_post ON question (coalesce(due, '~'), received_at, id) WHERE to_post = 1;

-- All that signals are counted by, in the order in which they came in: what no counts are kept of is counted from here,
-- and no signal is looked up for it. It finds days as the index before it did.
CREATE INDEX signal_counted ON signal (received_at, clarity, language, source, reasons, question_channel, region,
  life_event, site, page_number, invited, repeated, quarantine, restricted);
DROP INDEX signal_received;
