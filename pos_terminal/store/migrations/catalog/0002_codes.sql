-- A product is read with its barcodes and with the code that the tax office or the bookkeeping has for its rate.
ALTER TABLE products ADD COLUMN tax_code TEXT NOT NULL DEFAULT '';
CREATE INDEX barcodes_by_product ON barcodes (product);
