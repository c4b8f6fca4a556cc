-- Derived: whoever stories name, across stories.
CREATE TABLE entity (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,                -- the name to show
    names   TEXT,                         -- all its names, one to a line; none where it has the one
    kind    INTEGER NOT NULL,             -- EntityKind
    stories INTEGER NOT NULL,             -- how many stories name it
    known   BLOB,                         -- what helps to know it again, once it is frequent; until then its few stories are asked
    merged  INTEGER                       -- the entity it was merged into
) STRICT;
CREATE INDEX entity_by_merged ON entity (merged) WHERE merged IS NOT NULL;

-- What an entity may be called. Of those with one key, the frequent come first: rank is minus the binary logarithm of its stories.
CREATE TABLE entity_key (
    key    INTEGER NOT NULL,             -- a hash of the name's key
    rank   INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    PRIMARY KEY (key, rank, entity)
) STRICT, WITHOUT ROWID;

-- Which entity of a story is which of the ledger.
CREATE TABLE entity_story (
    document INTEGER NOT NULL,
    local    TEXT NOT NULL,               -- its name within the reading: e3
    entity   INTEGER NOT NULL,
    PRIMARY KEY (document, local)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_story_by_entity ON entity_story (entity, document);
