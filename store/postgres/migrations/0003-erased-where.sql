-- Whose erasure it was: who may read one site alone is told of what was taken back there, and of nothing else.
ALTER TABLE erased ADD COLUMN site TEXT COLLATE "C";
