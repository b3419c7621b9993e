// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"

#include <QStringList>

namespace headroom {

// The words of the Rep page beside those every page shares (wording.h).
namespace wording {

QString quarter(Quarter quarter);             // "Q3 2026"
QString rhythm(int days);                     // "every two weeks"
QString sinceLast(std::optional<int> days);   // "last spoke yesterday"
QString baseline(const Baseline& baseline);   // "20 of 80, 1 Jul 2024 to 30 Jun 2025"
QString headroom(const RepProfile& profile);  // "11 points of headroom left"; empty without a potential
QString aboveStart(const PotentialOffer& offer,
                   Rate potential);               // "15 points above the baseline, 19 above now."
QString potentialReason(PotentialReason reason);  // why this one is suggested
QString ifStaleWereLost(
    const RepProfile& profile);  // of the stale: "44 % if they were lost"; empty without any

// Whether minutes a week can be said: nothing logged is no record, not none.
bool hasMinutes(const RepProfile& profile);
// The page's subtitle: how long, how often, how long ago.
QString withYou(const RepProfile& profile);
// What the growth chart shows, said in words for whoever does not see it.
QString growthChart(const RepProfile& profile, const ProfileSpan& span);
// The same for the engagement lane.
QString engagementLane(const RepProfile& profile, const ProfileSpan& span);
// Everything the charts hold about the week of `day`, a line each under the
// week itself: the rate of the 13 weeks up to it, its
// quarter, engagement, minutes, conversations.
QStringList weekDetail(const ProfileSpan& span, QDate day);

}  // namespace wording
}  // namespace headroom
