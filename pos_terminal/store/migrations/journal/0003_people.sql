-- Who may work at the till, and how often each PIN was wrong: folds, as the tables before. No PIN is among them.
CREATE TABLE operators (
    id        TEXT NOT NULL PRIMARY KEY,
    place     INTEGER NOT NULL, -- in the order of being added
    name      TEXT NOT NULL,
    role      TEXT NOT NULL,
    active    INTEGER NOT NULL,
    has_pin   INTEGER NOT NULL,
    signed_in INTEGER NOT NULL
) STRICT;

CREATE TABLE pin_tries (
    id      TEXT NOT NULL PRIMARY KEY, -- an operator, or approval
    wrong   INTEGER NOT NULL,
    seconds INTEGER NOT NULL,          -- of the last lock
    until   INTEGER NOT NULL           -- its end, UTC milliseconds; 0: none
) STRICT;
