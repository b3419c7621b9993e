-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days are ISO text, except the two of an opportunity, which are Julian day numbers; times are UTC ISO text; money is
-- minor units with its currency; shares are basis points.

CREATE TABLE leader (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    fiscal_year_first_month INTEGER NOT NULL CHECK (fiscal_year_first_month BETWEEN 1 AND 12),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    coaching_minutes_per_week_aim INTEGER NOT NULL CHECK (coaching_minutes_per_week_aim >= 0),
    rhythm_days INTEGER NOT NULL CHECK (rhythm_days BETWEEN 1 AND 365)
) STRICT;
INSERT INTO leader VALUES (1, '', 1, 31, 'USD', 360, 14);

CREATE TABLE holiday (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL UNIQUE CHECK (day IS date(day))
) STRICT;

CREATE TABLE leader_away (
    id INTEGER PRIMARY KEY,
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day TEXT NOT NULL CHECK (last_day IS date(last_day) AND last_day >= first_day)
) STRICT;

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> '')
) STRICT;

CREATE TABLE rep (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    called_name TEXT NOT NULL,
    email TEXT NOT NULL,
    started_on TEXT CHECK (started_on IS date(started_on)),
    role TEXT NOT NULL,
    segment TEXT NOT NULL,
    rhythm_days INTEGER NOT NULL CHECK (rhythm_days BETWEEN 1 AND 365),
    archived_on TEXT CHECK (archived_on IS date(archived_on))
) STRICT;
CREATE UNIQUE INDEX rep_by_name ON rep (name COLLATE NOCASE);

CREATE TABLE rep_alias (
    id INTEGER PRIMARY KEY,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    alias TEXT NOT NULL CHECK (alias <> '')
) STRICT;
CREATE UNIQUE INDEX rep_alias_by_alias ON rep_alias (alias COLLATE NOCASE);
CREATE INDEX rep_alias_by_rep ON rep_alias (rep_id);

CREATE TABLE rep_away (
    id INTEGER PRIMARY KEY,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day TEXT NOT NULL CHECK (last_day IS date(last_day) AND last_day >= first_day)
) STRICT;
CREATE INDEX rep_away_by_rep ON rep_away (rep_id);

CREATE TABLE membership (
    id INTEGER PRIMARY KEY,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    team_id INTEGER NOT NULL REFERENCES team (id),
    from_day TEXT CHECK (from_day IS date(from_day)),
    until_day TEXT CHECK (until_day IS date(until_day)),
    CHECK (until_day IS NULL OR from_day IS NULL OR until_day >= from_day)
) STRICT;
CREATE INDEX membership_by_rep ON membership (rep_id);
CREATE INDEX membership_by_team ON membership (team_id);

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (name <> '')
) STRICT;

CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id),
    file_name TEXT NOT NULL,
    folder TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    file_modified_at TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
    added INTEGER NOT NULL CHECK (added >= 0),
    updated INTEGER NOT NULL CHECK (updated >= 0),
    unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
    skipped INTEGER NOT NULL CHECK (skipped >= 0)
) STRICT;
CREATE INDEX import_by_source ON import (source_id);

CREATE TABLE import_issue (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    line INTEGER NOT NULL CHECK (line >= 0),
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX import_issue_by_import ON import_issue (import_id);

CREATE TABLE column_matching (
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    matching TEXT NOT NULL CHECK (matching <> '')
) STRICT;

-- The id is the identity itself: 63 bits of a hash over source and external id.
CREATE TABLE opportunity (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id),
    external_id TEXT NOT NULL,
    rep_id INTEGER NOT NULL REFERENCES rep (id),
    name TEXT NOT NULL,
    account TEXT NOT NULL,
    segment TEXT NOT NULL,
    stage TEXT NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 2),
    opened_on INTEGER,
    closed_on INTEGER,
    value_minor INTEGER,
    currency TEXT NOT NULL,
    added_by INTEGER NOT NULL REFERENCES import (id),
    missing_since INTEGER REFERENCES import (id),
    archived_on TEXT CHECK (archived_on IS date(archived_on))
) STRICT;
CREATE INDEX opportunity_by_rep ON opportunity (rep_id, closed_on, outcome, opened_on) WHERE archived_on IS NULL;

CREATE TABLE growth_plan (
    id INTEGER PRIMARY KEY,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    started_on TEXT NOT NULL CHECK (started_on IS date(started_on)),
    baseline_first_day TEXT NOT NULL CHECK (baseline_first_day IS date(baseline_first_day)),
    baseline_last_day TEXT NOT NULL CHECK (baseline_last_day IS date(baseline_last_day) AND baseline_last_day >= baseline_first_day),
    baseline_won INTEGER NOT NULL CHECK (baseline_won >= 0),
    baseline_lost INTEGER NOT NULL CHECK (baseline_lost >= 0)
) STRICT;
CREATE UNIQUE INDEX growth_plan_by_rep ON growth_plan (rep_id);

CREATE TABLE potential_step (
    id INTEGER PRIMARY KEY,
    growth_plan_id INTEGER NOT NULL REFERENCES growth_plan (id) ON DELETE CASCADE,
    agreed_on TEXT NOT NULL CHECK (agreed_on IS date(agreed_on)),
    potential_basis_points INTEGER NOT NULL CHECK (potential_basis_points BETWEEN 0 AND 10000),
    why TEXT NOT NULL
) STRICT;
CREATE INDEX potential_step_by_plan ON potential_step (growth_plan_id);

CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
    planned_for TEXT,
    held_on TEXT CHECK (held_on IS date(held_on)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    shared_notes TEXT NOT NULL,
    only_me_notes TEXT NOT NULL,
    skill_focus TEXT NOT NULL,
    logged_at TEXT NOT NULL,
    CHECK (status <> 1 OR held_on IS NOT NULL)
) STRICT;
CREATE INDEX conversation_by_day ON conversation (held_on);

CREATE TABLE conversation_rep (
    id INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    rep_id INTEGER NOT NULL REFERENCES rep (id),
    UNIQUE (conversation_id, rep_id)
) STRICT;
CREATE INDEX conversation_rep_by_rep ON conversation_rep (rep_id, conversation_id);

CREATE TABLE conversation_opportunity (
    id INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    opportunity_id INTEGER NOT NULL,
    UNIQUE (conversation_id, opportunity_id)
) STRICT;

-- Kept outside the journal: what is half typed, and how the app was left.
CREATE TABLE draft (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The undo journal. A step is one thing a person did; its changes say how to take it back, newest first.
CREATE TABLE journal_step (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1))
) STRICT;

CREATE TABLE journal_change (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES journal_step (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    inverse TEXT NOT NULL CHECK (inverse IN ('delete', 'insert', 'update', 'delete added by import')),
    -- What the row held, in the order of its table's columns.
    value_1 ANY, value_2 ANY, value_3 ANY, value_4 ANY, value_5 ANY, value_6 ANY,
    value_7 ANY, value_8 ANY, value_9 ANY, value_10 ANY, value_11 ANY, value_12 ANY,
    value_13 ANY, value_14 ANY, value_15 ANY, value_16 ANY, value_17 ANY, value_18 ANY,
    value_19 ANY, value_20 ANY, value_21 ANY, value_22 ANY, value_23 ANY, value_24 ANY
) STRICT;
CREATE INDEX journal_change_by_step ON journal_change (step_id);

-- The step that is being recorded; no row means nothing is.
CREATE TABLE journal_recording (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    step_id INTEGER NOT NULL
) STRICT;
