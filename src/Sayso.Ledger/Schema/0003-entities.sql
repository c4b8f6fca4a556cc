-- Derived: whoever speaks or is spoken of by name in more than one story's eyes.
CREATE TABLE entity (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL,
    kind   INTEGER NOT NULL,              -- EntityKind
    known  BLOB NOT NULL,                 -- what helps to know it again
    merged INTEGER                        -- the entity it was merged into
) STRICT;
CREATE INDEX entity_by_merged ON entity (merged) WHERE merged IS NOT NULL;

CREATE TABLE entity_key (
    key    TEXT NOT NULL,
    entity INTEGER NOT NULL,
    PRIMARY KEY (key, entity)
) STRICT, WITHOUT ROWID;

-- Which entity of a story is which of the ledger.
CREATE TABLE entity_story (
    document INTEGER NOT NULL,
    local    TEXT NOT NULL,               -- the entity's name within the reading: e3
    entity   INTEGER NOT NULL,
    PRIMARY KEY (document, local)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_story_by_entity ON entity_story (entity, document);

CREATE VIRTUAL TABLE names USING fts5 (name, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
