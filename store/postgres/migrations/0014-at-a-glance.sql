-- Of each day on which signals came in, the number of the last change before: what came in since a day is found in the
-- order of change, without putting all of it in order.
CREATE TABLE daily_change (
  day TEXT COLLATE "C" PRIMARY KEY, -- UTC date of arrival
  last_before BIGINT NOT NULL
);
INSERT INTO daily_change SELECT substr(received_at, 1, 10), min(changed) - 1 FROM signal GROUP BY 1;

-- Which answers wait to be put in the post: few among all that were ever given.
ALTER TABLE question ADD COLUMN to_post INTEGER NOT NULL DEFAULT 0;
UPDATE question SET to_post = 1
  WHERE (SELECT question_channel FROM signal WHERE signal.signal_number = question.signal_number) = 'letter'
    AND (SELECT action FROM question_event WHERE question_event.id = question.id
      AND action IN ('answer', 'approve', 'sent') ORDER BY number DESC LIMIT 1) <> 'sent';
CREATE INDEX question_to_post ON question (coalesce(due, '~'), received_at, id) WHERE to_post = 1;
