-- SPDX-License-Identifier: GPL-3.0-or-later
-- What keeps pages quick after ten years: of nearly everything written down only a handful is still open, and only the
-- newest of what is over is ever shown.

-- When somebody was last spoken with, and at what time of day a planned 1:1 last began. Kind 5: team meeting.
CREATE INDEX conversation_spoken ON conversation (held_on) WHERE status = 1 AND kind <> 5;
CREATE INDEX conversation_begun ON conversation (planned_for)
    WHERE status = 1 AND kind = 0 AND planned_for IS NOT NULL;

CREATE INDEX commitment_open ON commitment (due) WHERE state = 0;
CREATE INDEX commitment_by_closing ON commitment (closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX request_open ON request (asked_on) WHERE answered_on IS NULL;
CREATE INDEX struggle_open ON struggle (raised_on) WHERE ended_on IS NULL;
CREATE INDEX struggle_by_day ON struggle (raised_on);
-- Given, and to be asked about some day.
CREATE INDEX help_to_ask ON help (ask_on) WHERE done_on IS NOT NULL AND did_it_help IS NULL AND ask_on IS NOT NULL;
