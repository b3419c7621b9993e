// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/frame_history.h"
#include "core/workspace/priority_board.h"
#include "core/workspace/rep_frame.h"
#include "core/workspace/standards_table.h"

#include <QString>

// The words of priorities and standards (docs/METRICS.md).
namespace headroom::wording {

// How many of many reps are named.
enum class Naming { FirstFew, Everybody };

QString hearing(Hearing hearing);                          // "said without the why"
QString lastHeard(std::optional<QDate> day, QDate today);  // "this week", "5 weeks ago", "never"
// "Ana last heard this from you 5 weeks ago"
QString lastHeardFromYou(const QString& called, const PriorityHeard& heard, QDate today);
// "5 weeks ago, with the why"
QString heardFromYou(const PriorityHeard& heard, QDate today);
// The priority and its why.
QString withWhy(const Priority& priority);
QString nextChance(const std::optional<QDateTime>& time, QDate today);  // "today, 14:00", "not booked"
QString reach(const PriorityReach& reach);                              // "8 of 11 heard it lately"
// "With the why 12 of 18 times since 1 Oct 2026"
QString whyShare(const Priority& priority, const PriorityReach& reach);
QString recall(const PriorityReach& reach);  // "Said back in full by 2 of 5, half by 1; 6 not asked."
// "Until 30 Nov 2026", and what to do when that has passed; empty: open end
QString until(const Priority& priority, QDate today);
QString retirement(const Priority& priority);
// Whom to tell, when it is a month or a fortnight; empty: everybody heard it.
QString toTell(const PriorityCard& card);
// Who heard none lately and who was never asked for one; empty: nobody.
QString frameGaps(const std::vector<FrameGap>& gaps, Naming naming);
QString listChanges(int changes);
// "With the why, spoken"
QString told(const Telling& telling);
// "In full, and knew the why"; their own words apart.
QString recalled(const RecallCheck& check);
// "1:1, 13 Oct 2026"
QString conversation(const Conversation& conversation);
// Ready to be sent: what, why, what good looks like, how the leader goes first.
QString message(const Priority& priority);

// "Level 4, seen 3 times, last on 13 Oct 2026 (before that 3, 4), your read 3.7, likely 3.1 to 4.3, own
// view 5"
QString standardCell(const StandardCell& cell);
// "Asks before advising: your view 4 on 13 Oct 2026, own view 5, you yourself 3"
QString standardProfile(const StandardProfile& profile);
QString evidenceAge(const StandardCell& cell, QDate today);  // "12 d"; empty without any
QString levelWords(const StandardWords& words, int level);   // those of 1, 3 and 5; empty for the others
QString goFirst(const StandardRow& row);                     // "You 3.8, reps 3.3: you go first by 0.5."
QString goFirstShort(const StandardRow& row);                // "you lead by 0.5"
// "Your read: reps at 4 or 5 in 15 of 22 seen (likely 51 to 81 %)." Empty when nobody was seen.
QString goodShare(const StandardRow& row);
// Whether the list is of a length that can be kept in mind; empty when it is.
QString standardsAdvice(int standards);
QString staleStandards(const StandardsTable& table);
QString unseenReps(const StandardsTable& table, Naming naming);

}  // namespace headroom::wording
