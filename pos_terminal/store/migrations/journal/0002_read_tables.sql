-- Folds of the journal, written in each event's own transaction; they can be rebuilt from it at any time.
CREATE TABLE folded (
    one       INTEGER PRIMARY KEY CHECK (one = 1),
    folded_to INTEGER NOT NULL
) STRICT;
INSERT INTO folded VALUES (1, 0);

CREATE TABLE series (
    name TEXT PRIMARY KEY,
    next INTEGER NOT NULL
) STRICT;

CREATE TABLE sales (
    id        TEXT NOT NULL PRIMARY KEY,
    state     TEXT NOT NULL,
    number    TEXT NOT NULL,
    receipt   TEXT NOT NULL,
    total     INTEGER NOT NULL, -- minor units; 0 until it is frozen
    operator  TEXT NOT NULL,
    name      TEXT NOT NULL,    -- of a parked basket
    started   INTEGER NOT NULL, -- UTC, milliseconds
    at        INTEGER NOT NULL, -- of the last change of this row
    late      INTEGER NOT NULL,
    open      INTEGER NOT NULL, -- a start must read it
    folded_to INTEGER NOT NULL
) STRICT;
CREATE INDEX open_sales ON sales (id) WHERE open = 1;
CREATE INDEX ended_sales ON sales (at, id) WHERE open = 0;
CREATE UNIQUE INDEX sale_numbers ON sales (number) WHERE number <> '';
CREATE UNIQUE INDEX receipt_numbers ON sales (receipt) WHERE receipt <> '';

CREATE TABLE payments (
    id        TEXT NOT NULL PRIMARY KEY,
    sale      TEXT NOT NULL,
    rail      TEXT NOT NULL,
    state     TEXT NOT NULL,
    minor     INTEGER NOT NULL, -- the share
    paid      INTEGER NOT NULL,
    currency  TEXT NOT NULL,
    reference TEXT NOT NULL,
    number    TEXT NOT NULL,    -- the sale's
    live      INTEGER NOT NULL, -- neither final nor disowned
    final     INTEGER NOT NULL,
    open      INTEGER NOT NULL, -- not final, or still to be read again, or money to go back
    created   INTEGER NOT NULL, -- UTC, milliseconds
    at        INTEGER NOT NULL,
    folded_to INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_live_payment ON payments (sale) WHERE live = 1; -- PAYMENTS.md rule 4
CREATE INDEX open_payments ON payments (sale) WHERE open = 1;
CREATE INDEX payments_by_sale ON payments (sale);
