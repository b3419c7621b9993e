// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/help.h"
#include "core/workspace/conversation_outcome.h"
#include "core/workspace/prep_sheet.h"
#include "core/workspace/rep_profile.h"
#include "core/workspace/team_overview.h"

#include <QString>

namespace headroom {

// The words on screen, the same on the page, in print and on the command line (docs/METRICS.md).
namespace wording {

QString percent(Rate rate);                        // "31 %", as the locale writes it
QString range(const RateRange& range);             // "38 to 63 %"
QString points(double share);                      // "+4", "-3": whole points, signed
QString wonOfDecided(DealCount deals);             // "14 of 40"
QString hours(double hours);                       // "16.5", "3"
QString day(QDate day);                            // "31 Dec 2017"
QString weekdayAndDay(QDate day);                  // "Tue 16 Dec"
QString weekdayAndTime(const QDateTime& time);     // "Thu 18 Dec, 10:00", in the leader's zone
QString timeOfDay(QTime time);                     // "10:00"
QString conversationKind(ConversationKind kind);   // "Call listening"
QString helpKind(HelpKind kind);                   // "Joint call"
QString help(HelpKind kind, const QString& text);  // "Joint call: the Alder renewal"
QString helpGiven(const Help& help);               // "3 Mar 2026, Joint call: the Alder renewal. It helped."

// "11 days late" and "due Thu" of the leader's own; "was due Fri 19 Dec" and "by Fri" of a rep's; "kept, 19
// Nov" of a closed one; empty without a day.
QString due(const CommitmentRow& row, QDate today);
// "3 days late" and "due Thu" of help owed; empty without a day.
QString due(const Help& help, QDate today);
// What waits, and since when.
QString waiting(const WaitingItem& item);
QString waitingSince(const WaitingItem& item, QDate today);
QString helpFirst(const HelpFirst& help);        // "Help came first in 7 of 9 (likely 50 to 93 %). ..."
QString prepStep(PrepStep step);                 // "You first"
QString prepFinding(const RepProfile& profile);  // the close rate in a few short sentences
// What was saved of a 1:1: "Saved: 25 min with Ana, 2 promises. Next 1:1: Tue 16 Dec, 10:00."
QString saved(const Rep& rep, const Conversation& held, const ConversationOutcome& outcome);

// Why a conversation is kept but is no coaching; empty when it is.
QString whatItCountsFor(const Conversation& conversation);
// "Logged 9 days later."; empty for one logged in time.
QString loggedLate(const Conversation& conversation);

QString verdict(const Verdict& verdict);        // "Likely growing", "Not enough deals yet (12 of 20)"
QString verdictDetail(const Verdict& verdict);  // "Too early to tell. Leaning up. About 1 in 10 steady reps
                                                // look like this by luck."
QString teamHeadline(const TeamOverview& overview);  // "Average close rate 31 % (was 27 %). Likely growing."
// The same of a team's figures alone.
QString teamHeadline(const TeamGrowth& growth, std::optional<Rate> averageRate,
                     std::optional<QDate> lastDecision);
QString teamCaveat(const TeamOverview& overview);  // as of when, how many reps, who is apart
QString repFinding(
    const RepProfile& profile);  // "14 of 40 against a baseline of 20 of 80. Best estimate ... Too early ..."
QString smallestVisible(const RepProfile& profile);  // "With this many deals only changes of about ..."
QString towardPotential(const RepProfile& profile);  // "+4 of the 15 points you agreed (range -3 to +11)."
QString engagement(const RepProfile& profile);  // "55 with Ana. ..." or "Nothing logged for 28 days. ..."
QString nextForYou(const NextForYou& next);     // "You last spoke 33 days ago; your rhythm is two weeks."
QString lastDecision(QDate day);                // "Last decision 31 Dec 2017"
QString stale(int stale, int staleAfterDays);

}  // namespace wording
}  // namespace headroom
