-- A queue is read in its own order, by promised day with what has none last, so that its first fifty cost the same
-- however many follow. What waits has an index of its own: it stays small while what was answered grows.
CREATE INDEX question_waiting ON question (coalesce(due, '~'), received_at, id)
  WHERE state NOT IN ('answered', 'closed', 'withheld');
CREATE INDEX question_promised ON question (state, coalesce(due, '~'), received_at, id);
DROP INDEX question_state;
CREATE INDEX question_claimed ON question (claimed_by) WHERE claimed_by IS NOT NULL;
-- What is in quarantine is little among much.
CREATE INDEX signal_apart ON signal (changed) WHERE quarantine IS NOT NULL;
