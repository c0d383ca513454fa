-- Which roles alone may read a signal: what was said in confidence, at a work visit or behind closed doors. A JSON list;
-- NULL, as nearly all have, is whoever may read signals there.
ALTER TABLE signal ADD COLUMN restricted TEXT;
