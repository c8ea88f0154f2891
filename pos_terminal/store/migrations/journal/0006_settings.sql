-- The last settings that this till knows, found at every start without walking the journal.
CREATE INDEX journal_settings ON journal (seq) WHERE kind IN ('settings.changed', 'settings.seen');
