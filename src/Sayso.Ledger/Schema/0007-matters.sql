-- Derived: who is on which side of a matter, over all stories, so that an answer need not look for them.
CREATE TABLE matter_side (
    matter    INTEGER NOT NULL,
    side      INTEGER NOT NULL,           -- MatterPart
    statement INTEGER NOT NULL,
    PRIMARY KEY (matter, side, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX matter_side_by_statement ON matter_side (statement);

-- By which words a new story's statements find the disputes whose claim they may repeat: numbers of the claim's two longest words.
CREATE TABLE claim_key (
    longest INTEGER NOT NULL,
    second  INTEGER NOT NULL,
    dispute INTEGER NOT NULL,
    PRIMARY KEY (longest, second, dispute)
) STRICT, WITHOUT ROWID;
