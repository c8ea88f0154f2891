-- PINs as hashes only, in a file of their own: no copy of the journal and no evidence folder ever bears one.
CREATE TABLE pins (
    operator TEXT NOT NULL PRIMARY KEY,
    hash     TEXT NOT NULL,   -- argon2id with its salt and its cost, as text
    peppered INTEGER NOT NULL -- 0: this machine had no place for a secret when it was set
) STRICT;
