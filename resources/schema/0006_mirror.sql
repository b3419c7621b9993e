-- SPDX-License-Identifier: GPL-3.0-or-later
-- The leader's own page: how engagement is measured, where the week goes, habits, what reps say, the true test, and
-- plans to win trust back. Quarters are kept by their first day.

-- The seven weights are per cent of the level; minutes are one rep's share of coaching within 28 days.
ALTER TABLE leader ADD COLUMN engagement_minutes INTEGER NOT NULL DEFAULT 180 CHECK (engagement_minutes > 0);
ALTER TABLE leader ADD COLUMN engagement_weeks INTEGER NOT NULL DEFAULT 4 CHECK (engagement_weeks BETWEEN 2 AND 13);
ALTER TABLE leader ADD COLUMN weight_rhythm INTEGER NOT NULL DEFAULT 25 CHECK (weight_rhythm BETWEEN 0 AND 100);
ALTER TABLE leader ADD COLUMN weight_neglect INTEGER NOT NULL DEFAULT 20 CHECK (weight_neglect BETWEEN 0 AND 100);
ALTER TABLE leader ADD COLUMN weight_time INTEGER NOT NULL DEFAULT 15 CHECK (weight_time BETWEEN 0 AND 100);
ALTER TABLE leader ADD COLUMN weight_promises INTEGER NOT NULL DEFAULT 15 CHECK (weight_promises BETWEEN 0 AND 100);
ALTER TABLE leader ADD COLUMN weight_seeing INTEGER NOT NULL DEFAULT 10 CHECK (weight_seeing BETWEEN 0 AND 100);
ALTER TABLE leader ADD COLUMN weight_priorities INTEGER NOT NULL DEFAULT 10 CHECK (weight_priorities BETWEEN 0 AND 100);
ALTER TABLE leader ADD COLUMN weight_help INTEGER NOT NULL DEFAULT 5 CHECK (weight_help BETWEEN 0 AND 100);
ALTER TABLE leader ADD COLUMN working_minutes_per_week INTEGER NOT NULL DEFAULT 2400
    CHECK (working_minutes_per_week BETWEEN 0 AND 10080);

-- A check-in tells a whole week, kept by its Monday; there 0 minutes are something said.
CREATE TABLE time_entry (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day)),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 2),
    note TEXT NOT NULL,
    CHECK (minutes > 0 OR source = 2)
) STRICT;
CREATE INDEX time_entry_by_day ON time_entry (day);
CREATE UNIQUE INDEX time_entry_check_in ON time_entry (day, kind) WHERE source = 2;

CREATE TABLE time_intention (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    minutes_per_week INTEGER NOT NULL CHECK (minutes_per_week BETWEEN 0 AND 10080),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    UNIQUE (kind, from_day)
) STRICT;

CREATE TABLE habit_view (
    id INTEGER PRIMARY KEY,
    quarter_first TEXT NOT NULL CHECK (quarter_first IS date(quarter_first)),
    habit INTEGER NOT NULL CHECK (habit BETWEEN 0 AND 5),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    seen_on TEXT NOT NULL CHECK (seen_on IS date(seen_on)),
    UNIQUE (quarter_first, habit)
) STRICT;

-- What a rep answered to the four statements, 1 to 5 each. form_row says which row of a form's file it came from.
CREATE TABLE pulse_answer (
    id INTEGER PRIMARY KEY,
    answered_on TEXT NOT NULL CHECK (answered_on IS date(answered_on)),
    rep_id INTEGER REFERENCES rep (id) ON DELETE SET NULL,
    source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 1),
    expected INTEGER CHECK (expected BETWEEN 1 AND 5),
    safe INTEGER CHECK (safe BETWEEN 1 AND 5),
    coached INTEGER CHECK (coached BETWEEN 1 AND 5),
    leader_first INTEGER CHECK (leader_first BETWEEN 1 AND 5),
    form_row TEXT NOT NULL,
    CHECK (coalesce(expected, safe, coached, leader_first) IS NOT NULL)
) STRICT;
CREATE INDEX pulse_answer_by_day ON pulse_answer (answered_on);
CREATE INDEX pulse_answer_by_rep ON pulse_answer (rep_id) WHERE rep_id IS NOT NULL;
CREATE UNIQUE INDEX pulse_answer_by_form_row ON pulse_answer (form_row) WHERE form_row <> '';

CREATE TABLE true_test (
    id INTEGER PRIMARY KEY,
    quarter_first TEXT NOT NULL UNIQUE CHECK (quarter_first IS date(quarter_first)),
    answered_on TEXT NOT NULL CHECK (answered_on IS date(answered_on)),
    answer INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 2)
) STRICT;

-- What stood on record when the question was answered, in the words shown.
CREATE TABLE true_test_evidence (
    id INTEGER PRIMARY KEY,
    true_test_id INTEGER NOT NULL REFERENCES true_test (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX true_test_evidence_by_test ON true_test_evidence (true_test_id);

CREATE TABLE true_test_difference (
    id INTEGER PRIMARY KEY,
    true_test_id INTEGER NOT NULL REFERENCES true_test (id) ON DELETE CASCADE,
    habit INTEGER NOT NULL CHECK (habit BETWEEN 0 AND 5),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX true_test_difference_by_test ON true_test_difference (true_test_id);

CREATE TABLE true_test_promise (
    id INTEGER PRIMARY KEY,
    true_test_id INTEGER NOT NULL REFERENCES true_test (id) ON DELETE CASCADE,
    commitment_id INTEGER NOT NULL REFERENCES commitment (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX true_test_promise_by_test ON true_test_promise (true_test_id);
CREATE INDEX true_test_promise_by_commitment ON true_test_promise (commitment_id);

-- A plan to win back one rep's trust.
CREATE TABLE reset (
    id INTEGER PRIMARY KEY,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    begun_on TEXT NOT NULL CHECK (begun_on IS date(begun_on)),
    what_happened TEXT NOT NULL CHECK (what_happened <> ''),
    trust_before INTEGER NOT NULL CHECK (trust_before BETWEEN 1 AND 5),
    trust_after INTEGER CHECK (trust_after BETWEEN 1 AND 5),
    ended_on TEXT CHECK (ended_on IS date(ended_on)),
    learned TEXT NOT NULL
) STRICT;
CREATE INDEX reset_by_rep ON reset (rep_id);
CREATE UNIQUE INDEX reset_open ON reset (rep_id) WHERE ended_on IS NULL;

-- Its steps: own it, ask, promise, report back. Each is a promise of the leader's.
CREATE TABLE reset_step (
    id INTEGER PRIMARY KEY,
    reset_id INTEGER NOT NULL REFERENCES reset (id) ON DELETE CASCADE,
    step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 3),
    commitment_id INTEGER NOT NULL REFERENCES commitment (id) ON DELETE CASCADE,
    UNIQUE (reset_id, step)
) STRICT;
CREATE INDEX reset_step_by_commitment ON reset_step (commitment_id);
