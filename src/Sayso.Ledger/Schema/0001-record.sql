-- The record: what came in and what was decided, entry after entry. Everything else in this file of a ledger is derived from it.
CREATE TABLE entry (
    number  INTEGER PRIMARY KEY,          -- 1, 2, 3 … without gaps
    kind    INTEGER NOT NULL,             -- EntryKind
    at      INTEGER NOT NULL,             -- when it was stored: milliseconds since 1970, UTC
    subject INTEGER,                      -- the entry it is about: the document of a reading, what an undoing undoes
    body    BLOB NOT NULL,                -- packed: EntryBody says how
    hash    BLOB NOT NULL                 -- SHA-256 of the hash before and all of the above
) STRICT;

CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;

-- Derived: one row for each text.
CREATE TABLE document (
    id              INTEGER PRIMARY KEY,  -- the number of its entry
    hash            BLOB NOT NULL UNIQUE, -- SHA-256 of the text in UTF-8
    reading         INTEGER,              -- the entry of the reading that counts
    engine          TEXT,                 -- the engine's version that made it
    day             INTEGER NOT NULL,     -- when it was published, in days since 0001-01-01; 0 where unknown
    first_statement INTEGER,              -- the id of its first statement in the index
    statements      INTEGER NOT NULL DEFAULT 0,
    length          INTEGER NOT NULL,     -- of the text, in UTF-16 units
    family          INTEGER NOT NULL,     -- the first document of those that are copies or versions of each other
    story           INTEGER NOT NULL,     -- the first document of those that are versions of one story
    retracted       INTEGER               -- the entry of the retraction
) STRICT;
CREATE INDEX document_by_day ON document (day, id);
CREATE INDEX document_by_family ON document (family);
CREATE INDEX document_by_story ON document (story);

-- Derived: where and when a text was published. One text may have been published in many places.
CREATE TABLE appearance (
    entry    INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    url      TEXT,
    outlet   INTEGER,
    title    TEXT,
    author   TEXT,
    day      INTEGER NOT NULL
) STRICT;
CREATE INDEX appearance_by_document ON appearance (document);
CREATE INDEX appearance_by_url ON appearance (url) WHERE url IS NOT NULL;

CREATE TABLE outlet (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;
