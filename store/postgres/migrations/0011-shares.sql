-- A token that is a link to share: who made it, by their id and as they were called then (JSON). It opens numbers alone.
ALTER TABLE token ADD COLUMN share TEXT;
-- The last day on which it was used; kept of links alone.
ALTER TABLE token ADD COLUMN used_on TEXT;
