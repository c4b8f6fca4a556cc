-- What was handed in and is to be read. What is accepted is here before anybody is told so; once it is done, only what came of it is kept for a while.
-- Neither record nor derived, and never exported.
CREATE TABLE addition (
    number  INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice: addresses are made of it
    at      INTEGER NOT NULL,                  -- when it was accepted: milliseconds since 1970, UTC
    told    TEXT NOT NULL,                     -- what it is and what is known of it, in the words of whoever accepted it
    body    BLOB,                              -- what was handed in; none where it is still to be fetched, and once it is done
    tries   INTEGER NOT NULL DEFAULT 0,        -- how often the reading of it was begun
    outcome TEXT                               -- what came of it; none as long as it waits
) STRICT;
CREATE INDEX addition_waiting ON addition (number) WHERE outcome IS NULL;

-- Feeds that are watched: how their last visit went and when the next is due, so that a program that starts again asks nobody too early.
CREATE TABLE watched_feed (
    url     TEXT PRIMARY KEY,
    last    INTEGER NOT NULL,                  -- milliseconds since 1970, UTC
    next    INTEGER,                           -- none where it is gone for good
    errors  INTEGER NOT NULL,                  -- how many visits failed since the last that did not
    fault   TEXT,                              -- what was wrong at the last visit
    added   INTEGER NOT NULL,                  -- how many stories came from it in all
    changed INTEGER NOT NULL                   -- how many of them are later versions of stories that were there
) STRICT, WITHOUT ROWID;

-- Entries of feeds that have only a summary, whose page was fetched: it need not be fetched again as long as the summary is the same.
CREATE TABLE watched_entry (
    feed  TEXT NOT NULL,
    entry TEXT NOT NULL,                       -- its address
    hash  BLOB NOT NULL,                       -- of what the feed says of it
    tries INTEGER NOT NULL,                    -- how often its page could not be had; 0 once it was
    PRIMARY KEY (feed, entry)
) STRICT, WITHOUT ROWID;
