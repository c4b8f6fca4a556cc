-- Derived: one row for each attribution of the readings that count. An id is the day of the story and its place among that
-- day's (StatementId), so that the order of ids is the order of days, newest last.
CREATE TABLE statement (
    id         INTEGER PRIMARY KEY,
    document   INTEGER NOT NULL,
    speaker    INTEGER,                   -- the entity across stories
    kind       INTEGER,                   -- SourceKind
    stance     INTEGER NOT NULL,          -- Stance
    channel    INTEGER NOT NULL,          -- Channel
    type       INTEGER NOT NULL,          -- AttributionType
    expressed  INTEGER NOT NULL,
    confidence INTEGER NOT NULL           -- in hundredths
) STRICT;
CREATE INDEX statement_by_speaker ON statement (speaker, id) WHERE speaker IS NOT NULL;

-- The words of each attribution: what is attributed, who says it, and its kind, stance, outlet … as words of our own, so that one
-- question to the index answers words and filters together.
CREATE VIRTUAL TABLE words USING fts5 (content, source, facets, content = '', contentless_delete = 1, tokenize = "porter unicode61 remove_diacritics 2");

-- Which words each story has, not where: it finds candidates, whose texts are then looked at. Its rowid is the document's id.
CREATE VIRTUAL TABLE stories USING fts5 (text, content = '', contentless_delete = 1, detail = none, tokenize = "porter unicode61 remove_diacritics 2");

-- Which stories have which sampled run of words: what finds copies.
CREATE TABLE fingerprint (
    print    INTEGER NOT NULL,
    document INTEGER NOT NULL,
    PRIMARY KEY (print, document)
) STRICT, WITHOUT ROWID;
