-- SPDX-License-Identifier: GPL-3.0-or-later
-- What matters most and how often it was said; how things are done here, and who was seen doing them so.
-- Days are ISO text. A missing rep of an observation is the leader.

CREATE TABLE priority (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> ''),
    why TEXT NOT NULL CHECK (why <> ''),
    good TEXT NOT NULL,
    go_first TEXT NOT NULL,
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    rank INTEGER NOT NULL CHECK (rank > 0),
    ending INTEGER CHECK (ending BETWEEN 0 AND 2),
    ending_why TEXT NOT NULL,
    retired_on TEXT CHECK (retired_on IS date(retired_on)),
    CHECK ((ending IS NULL) = (retired_on IS NULL))
) STRICT;

CREATE TABLE priority_rep (
    id INTEGER PRIMARY KEY,
    priority_id INTEGER NOT NULL REFERENCES priority (id) ON DELETE CASCADE,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    UNIQUE (priority_id, rep_id)
) STRICT;
CREATE INDEX priority_rep_by_rep ON priority_rep (rep_id);

CREATE TABLE telling (
    id INTEGER PRIMARY KEY,
    priority_id INTEGER NOT NULL REFERENCES priority (id) ON DELETE CASCADE,
    told_on TEXT NOT NULL CHECK (told_on IS date(told_on)),
    with_why INTEGER NOT NULL CHECK (with_why IN (0, 1)),
    channel INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 2),
    conversation_id INTEGER REFERENCES conversation (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX telling_by_priority ON telling (priority_id, told_on);
CREATE INDEX telling_by_conversation ON telling (conversation_id) WHERE conversation_id IS NOT NULL;

CREATE TABLE telling_rep (
    id INTEGER PRIMARY KEY,
    telling_id INTEGER NOT NULL REFERENCES telling (id) ON DELETE CASCADE,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    UNIQUE (telling_id, rep_id)
) STRICT;
CREATE INDEX telling_rep_by_rep ON telling_rep (rep_id);

CREATE TABLE recall_check (
    id INTEGER PRIMARY KEY,
    priority_id INTEGER NOT NULL REFERENCES priority (id) ON DELETE CASCADE,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
    recall INTEGER NOT NULL CHECK (recall BETWEEN 0 AND 2),
    knew_why INTEGER NOT NULL CHECK (knew_why IN (0, 1)),
    said TEXT NOT NULL
) STRICT;
CREATE INDEX recall_check_by_priority ON recall_check (priority_id, rep_id);
CREATE INDEX recall_check_by_rep ON recall_check (rep_id);

CREATE TABLE standard (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> ''),
    level_1 TEXT NOT NULL,
    level_3 TEXT NOT NULL,
    level_5 TEXT NOT NULL,
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    rank INTEGER NOT NULL CHECK (rank > 0)
) STRICT;

CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    standard_id INTEGER NOT NULL REFERENCES standard (id) ON DELETE CASCADE,
    of_rep INTEGER REFERENCES rep (id) ON DELETE CASCADE,
    by_rep INTEGER REFERENCES rep (id) ON DELETE CASCADE,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    evidence TEXT NOT NULL CHECK (evidence <> ''),
    seen_on TEXT NOT NULL CHECK (seen_on IS date(seen_on)),
    seen_where TEXT NOT NULL,
    conversation_id INTEGER REFERENCES conversation (id) ON DELETE SET NULL,
    CHECK (of_rep IS NULL OR by_rep IS NULL OR of_rep = by_rep)
) STRICT;
CREATE INDEX observation_by_standard ON observation (standard_id, seen_on);
CREATE INDEX observation_by_rep ON observation (of_rep, seen_on);
CREATE INDEX observation_by_observer ON observation (by_rep) WHERE by_rep IS NOT NULL;
CREATE INDEX observation_by_conversation ON observation (conversation_id) WHERE conversation_id IS NOT NULL;

-- A topic that waits to say a priority again.
ALTER TABLE topic ADD COLUMN priority_id INTEGER REFERENCES priority (id) ON DELETE SET NULL;
CREATE INDEX topic_by_priority ON topic (priority_id) WHERE priority_id IS NOT NULL;
