-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a 1:1 lives from: topics, requests for help, promises in both directions, and help before anything else.
-- Days are ISO text. Party: 0 the leader, 1 the rep.

CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> ''),
    raised_by INTEGER NOT NULL CHECK (raised_by IN (0, 1)),
    raised_on TEXT NOT NULL CHECK (raised_on IS date(raised_on)),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    covered_in INTEGER REFERENCES conversation (id) ON DELETE SET NULL,
    CHECK ((state = 0) = (closed_on IS NULL))
) STRICT;
CREATE INDEX topic_by_rep ON topic (rep_id, state);
CREATE INDEX topic_by_conversation ON topic (covered_in) WHERE covered_in IS NOT NULL;

CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    asked_on TEXT NOT NULL CHECK (asked_on IS date(asked_on)),
    about TEXT NOT NULL,
    answered_on TEXT CHECK (answered_on IS date(answered_on) AND answered_on >= asked_on),
    answered_by INTEGER REFERENCES conversation (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX request_by_rep ON request (rep_id, answered_on);
CREATE INDEX request_by_conversation ON request (answered_by) WHERE answered_by IS NOT NULL;

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL CHECK (owner IN (0, 1)),
    rep_id INTEGER REFERENCES rep (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> ''),
    made_on TEXT NOT NULL CHECK (made_on IS date(made_on)),
    made_in INTEGER REFERENCES conversation (id) ON DELETE SET NULL,
    due TEXT CHECK (due IS date(due)),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    why TEXT NOT NULL,
    moved_from INTEGER REFERENCES commitment (id) ON DELETE SET NULL,
    CHECK (owner = 0 OR rep_id IS NOT NULL),
    CHECK ((state = 0) = (closed_on IS NULL))
) STRICT;
CREATE INDEX commitment_by_rep ON commitment (rep_id, state);
CREATE INDEX commitment_by_owner ON commitment (owner, state, due);
CREATE INDEX commitment_by_conversation ON commitment (made_in) WHERE made_in IS NOT NULL;
CREATE INDEX commitment_by_origin ON commitment (moved_from) WHERE moved_from IS NOT NULL;

CREATE TABLE struggle (
    id INTEGER PRIMARY KEY,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> ''),
    obstacle TEXT NOT NULL,
    raised_on TEXT NOT NULL CHECK (raised_on IS date(raised_on)),
    commitment_id INTEGER REFERENCES commitment (id) ON DELETE SET NULL,
    first_response INTEGER CHECK (first_response IN (0, 1)),
    responded_on TEXT CHECK (responded_on IS date(responded_on) AND responded_on >= raised_on),
    ended_on TEXT CHECK (ended_on IS date(ended_on) AND ended_on >= raised_on),
    learned TEXT NOT NULL,
    CHECK ((first_response IS NULL) = (responded_on IS NULL))
) STRICT;
CREATE INDEX struggle_by_rep ON struggle (rep_id, ended_on);
CREATE INDEX struggle_by_commitment ON struggle (commitment_id) WHERE commitment_id IS NOT NULL;

CREATE TABLE help (
    id INTEGER PRIMARY KEY,
    struggle_id INTEGER NOT NULL REFERENCES struggle (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 6),
    text TEXT NOT NULL,
    offered_on TEXT NOT NULL CHECK (offered_on IS date(offered_on)),
    due TEXT CHECK (due IS date(due)),
    done_on TEXT CHECK (done_on IS date(done_on) AND done_on >= offered_on),
    ask_on TEXT CHECK (ask_on IS date(ask_on)),
    did_it_help INTEGER CHECK (did_it_help BETWEEN 0 AND 2),
    asked_on TEXT CHECK (asked_on IS date(asked_on)),
    CHECK ((did_it_help IS NULL) = (asked_on IS NULL)),
    CHECK (did_it_help IS NULL OR done_on IS NOT NULL)
) STRICT;
CREATE INDEX help_by_struggle ON help (struggle_id);

CREATE TABLE consequence (
    id INTEGER PRIMARY KEY,
    struggle_id INTEGER NOT NULL REFERENCES struggle (id) ON DELETE CASCADE,
    written_on TEXT NOT NULL CHECK (written_on IS date(written_on)),
    expected TEXT NOT NULL CHECK (expected <> ''),
    tried TEXT NOT NULL CHECK (tried <> ''),
    next TEXT NOT NULL CHECK (next <> '')
) STRICT;
CREATE INDEX consequence_by_struggle ON consequence (struggle_id);

CREATE TABLE experiment (
    id INTEGER PRIMARY KEY,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    text TEXT NOT NULL CHECK (text <> ''),
    started_on TEXT NOT NULL CHECK (started_on IS date(started_on)),
    until_day TEXT NOT NULL CHECK (until_day IS date(until_day) AND until_day >= started_on),
    learned TEXT NOT NULL,
    ended_on TEXT CHECK (ended_on IS date(ended_on) AND ended_on >= started_on)
) STRICT;
CREATE INDEX experiment_by_rep ON experiment (rep_id, ended_on);

CREATE TABLE skill_plan (
    id INTEGER PRIMARY KEY,
    rep_id INTEGER NOT NULL REFERENCES rep (id) ON DELETE CASCADE,
    skill TEXT NOT NULL CHECK (skill <> ''),
    practice TEXT NOT NULL,
    started_on TEXT NOT NULL CHECK (started_on IS date(started_on)),
    until_day TEXT NOT NULL CHECK (until_day IS date(until_day) AND until_day >= started_on),
    seen TEXT NOT NULL,
    ended_on TEXT CHECK (ended_on IS date(ended_on) AND ended_on >= started_on)
) STRICT;
CREATE UNIQUE INDEX skill_plan_open_by_rep ON skill_plan (rep_id) WHERE ended_on IS NULL;
CREATE INDEX skill_plan_by_rep ON skill_plan (rep_id);

CREATE TABLE skill_evidence (
    id INTEGER PRIMARY KEY,
    skill_plan_id INTEGER NOT NULL REFERENCES skill_plan (id) ON DELETE CASCADE,
    seen_on TEXT NOT NULL CHECK (seen_on IS date(seen_on)),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;
CREATE INDEX skill_evidence_by_plan ON skill_evidence (skill_plan_id);

-- Of those planned only: an index that begins with the status would be taken for the many that were held.
CREATE INDEX conversation_planned ON conversation (planned_for) WHERE status = 0;
