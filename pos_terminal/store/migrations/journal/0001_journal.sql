-- The append-only record. Columns and their order are fixed for ever: the hash chain runs over them.
CREATE TABLE journal (
    till     TEXT NOT NULL,
    seq      INTEGER NOT NULL PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    at       INTEGER NOT NULL, -- UTC, milliseconds
    boot     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    v        INTEGER NOT NULL,
    sale     TEXT NOT NULL,
    payment  TEXT NOT NULL,
    operator TEXT NOT NULL,
    approver TEXT NOT NULL,
    body     TEXT NOT NULL,    -- JSON
    prev     BLOB NOT NULL,
    hash     BLOB NOT NULL
) STRICT;

CREATE INDEX journal_by_sale ON journal (sale, seq) WHERE sale <> '';
CREATE INDEX journal_starts ON journal (seq) WHERE kind = 'till.started';
CREATE INDEX journal_closed ON journal (seq) WHERE kind = 'sale.closed';

CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_drops_nothing BEFORE DELETE ON journal BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal) BEGIN
    SELECT RAISE(ABORT, 'the journal has no gaps');
END;
