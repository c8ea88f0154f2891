-- Folders that were upgraded before 0003 and 0004 were written went past them: their tables are made now and filled.
UPDATE folded SET folded_to = 0 WHERE 2 <> (
    SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('operators', 'shifts')
);
CREATE TABLE IF NOT EXISTS operators (
    id        TEXT NOT NULL PRIMARY KEY,
    place     INTEGER NOT NULL,
    name      TEXT NOT NULL,
    role      TEXT NOT NULL,
    active    INTEGER NOT NULL,
    has_pin   INTEGER NOT NULL,
    signed_in INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS pin_tries (
    id      TEXT NOT NULL PRIMARY KEY,
    wrong   INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    until   INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS shifts (
    id        INTEGER NOT NULL PRIMARY KEY,
    z         TEXT NOT NULL,
    at        INTEGER NOT NULL,
    state     TEXT NOT NULL,
    folded_to INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS shift_zs ON shifts (z) WHERE z <> '';
CREATE INDEX IF NOT EXISTS payments_changed ON payments (folded_to);
