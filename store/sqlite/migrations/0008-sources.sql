-- Which roles alone may read a signal: what was said in confidence, at a work visit or behind closed doors. A JSON list;
-- NULL, as nearly all have, is whoever may read signals there.
ALTER TABLE signal ADD COLUMN restricted TEXT;

-- Whose events a partner's token may hand in: a JSON list of `source` of CloudEvents. With it, the token does nothing else.
ALTER TABLE token ADD COLUMN event_sources TEXT;
