-- The index in less room. It is made anew after a change of form, so nothing here need be carried over.

-- Without the words' counts of each row, which only ranking asks for. The index then cannot forget a row by its number alone: it must be told the words again.
DROP TABLE words;
CREATE VIRTUAL TABLE words USING fts5 (content, source, facets, content = '', columnsize = 0, tokenize = "porter unicode61 remove_diacritics 2");

-- Until it is made anew nothing counts as being in it: should that be cut off, `sayso verify` tells, and nothing is taken out that is not there.
DELETE FROM statement;
UPDATE document SET first_statement = NULL, statements = 0;

-- The last numbers of statements whose words could not be taken out of the index, since their reading is damaged: no other statement may get such a number.
CREATE TABLE spent (
    id INTEGER PRIMARY KEY
) STRICT;

-- Every index ends with the row's number anyway; one that names it too holds it twice.
DROP INDEX statement_by_speaker;
CREATE INDEX statement_by_speaker ON statement (speaker) WHERE speaker IS NOT NULL;
DROP INDEX document_by_day;
CREATE INDEX document_by_day ON document (day);
DROP INDEX dispute_by_matter;
CREATE INDEX dispute_by_matter ON dispute (matter);
