-- One catalogue. It is replaced whole by an import; version counts the imports.
CREATE TABLE products (
    id          INTEGER PRIMARY KEY,
    sku         TEXT NOT NULL UNIQUE,
    sku_folded  TEXT NOT NULL,
    name        TEXT NOT NULL,
    price       INTEGER,          -- minor units; NULL: typed at the till
    tax_rate    INTEGER NOT NULL, -- hundredths of a percent
    unit        TEXT NOT NULL,
    category    TEXT NOT NULL,
    sold_out    INTEGER NOT NULL,
    picture     TEXT NOT NULL,
    favourite   INTEGER NOT NULL, -- place among the favourites, 0: none
    names       TEXT NOT NULL,    -- JSON: language -> name
    options     TEXT NOT NULL,    -- option groups, as given
    deposit     TEXT NOT NULL,    -- SKU of the deposit item
    minimum_age INTEGER NOT NULL,
    tax_here    INTEGER,          -- hundredths of a percent, eaten here
    tax_away    INTEGER,
    slot        TEXT NOT NULL     -- of a vending machine
) STRICT;
CREATE INDEX products_by_sku_folded ON products (sku_folded);
CREATE INDEX products_by_category ON products (category, name, id);
CREATE INDEX favourite_products ON products (favourite) WHERE favourite > 0;

CREATE TABLE barcodes (
    code    TEXT NOT NULL PRIMARY KEY,
    product INTEGER NOT NULL REFERENCES products (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE categories (
    name  TEXT NOT NULL PRIMARY KEY,
    place INTEGER NOT NULL,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5 (folded, content = '', tokenize = 'unicode61', prefix = '1 2 3');
CREATE VIRTUAL TABLE inside USING fts5 (folded, content = '', tokenize = 'trigram');

CREATE TABLE about (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL
) STRICT;
INSERT INTO about VALUES (1, 0);
