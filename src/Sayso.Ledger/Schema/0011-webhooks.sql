-- Who is to be told when somebody says something new. Neither record nor derived, and never exported.
CREATE TABLE webhook (
    number  INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
    url     TEXT NOT NULL,
    entity  INTEGER,                           -- whose statements: the entity's, or those of whoever is called so
    speaker TEXT,
    stance  INTEGER,                           -- Stance; none for any
    words   TEXT,                              -- what they are about; none for anything
    secret  BLOB NOT NULL,                     -- what messages are signed with, which needs it as it is
    at      INTEGER NOT NULL,                  -- when it was made: milliseconds since 1970, UTC
    seen    INTEGER NOT NULL,                  -- the last document whose statements were looked at
    closed  TEXT                               -- why nothing is sent any more
) STRICT;

-- What is to be sent, and what became of what was. A message is here before its first sending, with what was looked at, so that none is lost and none made twice.
CREATE TABLE delivery (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    webhook INTEGER NOT NULL,
    message TEXT NOT NULL,                     -- the same at every try
    body    BLOB NOT NULL,
    at      INTEGER NOT NULL,                  -- when it was made
    next    INTEGER,                           -- when it is due; none once it is done
    tries   INTEGER NOT NULL DEFAULT 0,
    status  INTEGER,                           -- the answer's status at the last try
    fault   TEXT,                              -- why that was no success
    done    INTEGER,                           -- when it was taken, or given up
    UNIQUE (webhook, message)
) STRICT;
CREATE INDEX delivery_due ON delivery (next) WHERE next IS NOT NULL;
