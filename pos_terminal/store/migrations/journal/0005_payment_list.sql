-- One row for each payment and each tender without a network, as the payments page lists them.
CREATE TABLE listed (
    id        TEXT NOT NULL PRIMARY KEY,
    sale      TEXT NOT NULL,
    at        INTEGER NOT NULL, -- of its beginning, UTC milliseconds
    number    TEXT NOT NULL COLLATE NOCASE,
    serial    INTEGER NOT NULL, -- the number's last part, 0: none
    receipt   TEXT NOT NULL COLLATE NOCASE,
    rail      TEXT NOT NULL,
    title     TEXT NOT NULL,
    standing  TEXT NOT NULL,
    part      TEXT NOT NULL,    -- the filter it is under
    minor     INTEGER NOT NULL,
    refunded  INTEGER NOT NULL,
    reference TEXT NOT NULL COLLATE NOCASE,
    code      TEXT NOT NULL COLLATE NOCASE,
    operator  TEXT NOT NULL,
    folded_to INTEGER NOT NULL
) STRICT;
CREATE INDEX listed_at ON listed (at, id);
CREATE INDEX listed_part ON listed (part, at, id);
CREATE INDEX listed_rail ON listed (rail, at, id);
CREATE INDEX listed_part_rail ON listed (part, rail, at, id);
CREATE INDEX listed_serial ON listed (serial, at) WHERE serial <> 0;
CREATE INDEX listed_receipt ON listed (receipt) WHERE receipt <> '';
CREATE INDEX listed_reference ON listed (reference) WHERE reference <> '';
CREATE INDEX listed_code ON listed (code) WHERE code <> '';
CREATE INDEX listed_minor ON listed (minor, at);
UPDATE folded SET folded_to = 0; -- fill it from the journal
