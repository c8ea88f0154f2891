-- What lies in each slot of a machine, as staff and its drops tell it.
CREATE TABLE slots (
    id        TEXT NOT NULL PRIMARY KEY, -- the slot's name
    items     INTEGER,                   -- NULL: the machine counts them itself, or nobody does
    why       TEXT NOT NULL,             -- it is not sold from; empty: it is
    folded_to INTEGER NOT NULL
) STRICT;
