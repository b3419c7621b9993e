-- SPDX-License-Identifier: GPL-3.0-or-later
-- What makes a million opportunities quick: each import notes how many there are, what is missing has an index, and an
-- import that is repeated is one change again.

-- In the store once it was taken in, archived ones too; none when it brought reps.
ALTER TABLE import ADD COLUMN opportunities INTEGER CHECK (opportunities >= 0);
UPDATE import SET opportunities = (SELECT count(*) FROM opportunity)
    WHERE EXISTS (SELECT 1 FROM opportunity o WHERE o.source_id = import.source_id);
CREATE INDEX opportunity_missing ON opportunity (missing_since) WHERE missing_since IS NOT NULL;

DROP TABLE journal_change;
CREATE TABLE journal_change (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES journal_step (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    inverse TEXT NOT NULL CHECK (inverse IN ('delete', 'insert', 'update', 'delete added by import', 'insert added by import')),
    -- What the row held, in the order of its table's columns.
    value_1 ANY, value_2 ANY, value_3 ANY, value_4 ANY, value_5 ANY, value_6 ANY,
    value_7 ANY, value_8 ANY, value_9 ANY, value_10 ANY, value_11 ANY, value_12 ANY,
    value_13 ANY, value_14 ANY, value_15 ANY, value_16 ANY, value_17 ANY, value_18 ANY,
    value_19 ANY, value_20 ANY, value_21 ANY, value_22 ANY, value_23 ANY, value_24 ANY
) STRICT;
CREATE INDEX journal_change_by_step ON journal_change (step_id);
