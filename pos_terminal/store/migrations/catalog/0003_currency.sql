-- In what the prices were taken in: an import before the first start goes by settings that may still change.
-- An empty currency: nothing was taken in yet, or by a program that did not note it.
ALTER TABLE about ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE about ADD COLUMN decimals INTEGER NOT NULL DEFAULT 0;
