// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/mirror_view.h"

#include <QString>
#include <QStringList>

// The words of the leader's engagement (docs/METRICS.md). None of them names a cause.
namespace headroom::wording {

QString engagementPart(EngagementPart part);         // "Rhythm kept"
QString engagementPartMeaning(EngagementPart part);  // what it asks, in a sentence
QString partPoints(const MirrorPart& part);  // "19 of 25 points"; "not counted: no standard is active"
QString partRow(EngagementPart part, const PartRow& row);  // "Ana: nothing for 20 working days"

// "55"; "40, first weeks"; "no record", "away", "not said".
QString engagementNumber(const MirrorEngagement& engagement);
// The most useful true thing: who gets the time and who waits, or the part that costs most.
QString engagementFinding(const MirrorEngagement& engagement);
// "70 or more in 4 of the last 13 weeks."
QString sustained(const MirrorEngagement& engagement);

// What the hours show, the strongest thing the record carries; and what is drawn.
QString hoursFinding(const CoachingHours& hours);
QString hoursDetail(const CoachingHours& hours);
// "Week of 16 Nov: 0.5 h, outside your usual range, quarter end"
QString hoursWeek(const CoachingHours& hours, const HoursWeek& week);
QString usualRange(const CoachingHours& hours);  // "1.9 to 5.5 h"; empty without one

QString growthAndEngagement(const EngagementGrowth& growth);  // the headline of the team's growth
QString engagementLink(const EngagementGrowth& growth);       // what can be said of both together, with its p
QString teamTogether(const EngagementGrowth& growth);         // the team's quarters; empty before eight
// What one quarter holds, a line each.
QStringList growthQuarter(const GrowthQuarter& quarter);

}  // namespace headroom::wording
