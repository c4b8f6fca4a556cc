-- Who may ask over HTTP. Neither record nor derived, and never exported: a key that is removed is gone. Of the key itself only its hash is kept.
CREATE TABLE api_key (
    number  INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
    name    TEXT NOT NULL UNIQUE COLLATE NOCASE,
    hash    BLOB NOT NULL,                     -- SHA-256 of the key's random bytes
    scopes  INTEGER NOT NULL,                  -- KeyScopes
    at      INTEGER NOT NULL                   -- when it was made: milliseconds since 1970, UTC
) STRICT;
