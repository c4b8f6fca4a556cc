-- Derived: what stories leave in dispute. Disputes over the same claim, in however many stories, have one matter.
CREATE TABLE dispute (
    id       INTEGER PRIMARY KEY,         -- StatementId's form: the day and its place there
    document INTEGER NOT NULL,
    local    TEXT NOT NULL,               -- its name within the reading: d1
    claim    TEXT NOT NULL,               -- the words that state it
    matter   INTEGER NOT NULL             -- the id of the first dispute over the same claim
) STRICT;
CREATE INDEX dispute_by_document ON dispute (document);
CREATE INDEX dispute_by_matter ON dispute (matter, id);

CREATE VIRTUAL TABLE claims USING fts5 (claim, content = '', contentless_delete = 1, tokenize = "porter unicode61 remove_diacritics 2");
