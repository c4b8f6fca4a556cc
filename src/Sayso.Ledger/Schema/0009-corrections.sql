-- Derived: which entries of the record correct statements, and what took them back.
CREATE TABLE correction (
    entry    INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    undone   INTEGER                      -- the entry that took it back
) STRICT;
CREATE INDEX correction_by_document ON correction (document);
