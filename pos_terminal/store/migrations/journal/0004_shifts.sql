-- What each shift adds up to, kept with every sale: the current one, and those that have their Z.
CREATE TABLE shifts (
    id        INTEGER NOT NULL PRIMARY KEY, -- the shift's number
    z         TEXT NOT NULL,                -- empty: not closed
    at        INTEGER NOT NULL,             -- of the last change, UTC milliseconds
    state     TEXT NOT NULL,                -- JSON
    folded_to INTEGER NOT NULL              -- of a closed one: the journal row of its Z
) STRICT;
CREATE UNIQUE INDEX shift_zs ON shifts (z) WHERE z <> '';
CREATE INDEX payments_changed ON payments (folded_to);
UPDATE folded SET folded_to = 0; -- fill it from the journal
