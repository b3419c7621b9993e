-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calendars: where they lie, what their meetings became here, and what the leader's corrections taught. Of titles and
-- people of meetings only what a rule goes by is kept.

CREATE TABLE calendar_source (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE CHECK (path <> ''),
    modified_at TEXT NOT NULL,
    is_watched INTEGER NOT NULL CHECK (is_watched IN (0, 1))
) STRICT;

-- One time a meeting takes place: its series and, of a series, when it was meant to begin. At most one of entry and
-- conversation stands; neither and not left out: what it became was removed here.
CREATE TABLE calendar_item (
    id INTEGER PRIMARY KEY,
    calendar_source_id INTEGER NOT NULL REFERENCES calendar_source (id),
    uid TEXT NOT NULL CHECK (uid <> ''),
    recurrence_id TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    is_left_out INTEGER NOT NULL CHECK (is_left_out IN (0, 1)),
    time_entry_id INTEGER REFERENCES time_entry (id) ON DELETE SET NULL,
    conversation_id INTEGER REFERENCES conversation (id) ON DELETE SET NULL,
    CHECK (time_entry_id IS NULL OR conversation_id IS NULL),
    UNIQUE (uid, recurrence_id)
) STRICT;
CREATE INDEX calendar_item_by_source ON calendar_item (calendar_source_id);
CREATE INDEX calendar_item_by_entry ON calendar_item (time_entry_id) WHERE time_entry_id IS NOT NULL;
CREATE INDEX calendar_item_by_conversation ON calendar_item (conversation_id) WHERE conversation_id IS NOT NULL;

-- words of a title and the address of the one person it is with, who may be anybody. kind as in time_entry; none: left
-- out.
CREATE TABLE calendar_rule (
    id INTEGER PRIMARY KEY,
    words TEXT NOT NULL,
    email TEXT NOT NULL,
    kind INTEGER CHECK (kind BETWEEN 0 AND 5),
    rep_id INTEGER REFERENCES rep (id) ON DELETE CASCADE,
    CHECK (words <> '' OR email <> ''),
    UNIQUE (words, email)
) STRICT;
CREATE INDEX calendar_rule_by_rep ON calendar_rule (rep_id) WHERE rep_id IS NOT NULL;
