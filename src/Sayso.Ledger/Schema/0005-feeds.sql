-- What servers said of feeds that were taken in whole, so that they need not be fetched again while nothing is new. Neither record nor derived: it may be lost.
CREATE TABLE feed (
    url      TEXT PRIMARY KEY,
    etag     TEXT,
    modified TEXT
) STRICT, WITHOUT ROWID;
