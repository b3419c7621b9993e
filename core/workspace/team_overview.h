// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "core/domain/team.h"
#include "core/metrics/close_rate.h"
#include "core/metrics/growth.h"
#include "core/workspace/waiting_list.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace headroom {

// How much of the leader's coaching a week held. The running week is not complete.
struct CoachingWeek {
    QDate monday;
    int minutes = 0;
    bool isComplete = true;
    bool operator==(const CoachingWeek&) const = default;
};

struct CoachingTime {
    std::vector<CoachingWeek> weeks;  // 13, oldest first, the last one running
    double aimHours = 0;              // a week
    int repsInRhythm = 0;
    int reps = 0;
    bool hasRecord = false;  // any conversation in the 13 weeks
};

// What one rep's row on the Team page shows.
struct TeamRow {
    RepId rep;
    QString name;
    QString called;
    int rhythmDays = 14;
    std::vector<int>
        conversationsByWeek;  // 13, oldest first: how many conversations of any kind but team meetings
    std::optional<int> daysSinceLast;    // since the last held conversation with the rep; none: never
    bool isPastRhythm = false;           // also when there never was one
    bool isAway = false;                 // today
    std::optional<CloseRate> closeRate;  // last 13 weeks
    std::optional<Rate> baseline;        // where the growth plan started
    std::optional<Rate> potential;       // none: not agreed yet
    bool isPotentialReached = false;
    Verdict verdict;  // only said when there is a potential
    int openDeals = 0;
    int staleDeals = 0;
    std::optional<int> staleAfterDays;  // by the rep's own team
    std::optional<QDate> startedOn;
    std::vector<WaitingItem> waiting;      // what the leader owes this rep
    std::optional<QDateTime> nextPlanned;  // UTC
    // Past the rhythm, late on a promise or help, asked for help, or left alone with a struggle.
    bool needsYourHelp = false;
};

// The rep who has waited longest, until 1:1s can be booked.
struct NextForYou {
    RepId rep;
    QString name;
    QString called;
    std::optional<int> daysSinceLast;
    int rhythmDays = 14;
};

struct UnagreedPotential {
    RepId rep;
    QString name;
    bool isAgreeable = true;  // false while there are under 20 decided deals to start from
};

// A newer file of a kind that was imported before, seen in the same folder.
struct NewerFile {
    QString path;
    QString fileName;
    QDateTime modifiedAt;
};

// Everything the Team page shows, on one day, for one team.
struct TeamOverview {
    QDate today;
    QDate figuresDay;        // today, or the last decision when the data ends more than 13 weeks ago
    bool isOldData = false;  // figuresDay lies before today
    std::optional<QDate> lastDecision;
    std::optional<TeamId> team;  // none: all reps
    QString teamName;
    std::vector<Team> teams;  // to choose from

    TeamGrowth growth;  // headline, as of the last fiscal quarter end
    std::optional<Rate>
        averageRate;    // mean 13-week rate over reps with decided deals, when nobody is eligible
    int repsApart = 0;  // joined, left or with too few deals: not in the headline

    std::optional<NextForYou> next;    // none: nobody is past their rhythm
    std::vector<WaitingItem> waiting;  // on the leader, from the whole team
    std::vector<UnagreedPotential> withoutPotential;
    CoachingTime coaching;

    std::vector<TeamRow> needsYourHelp;  // longest wait first
    std::vector<TeamRow> upToDate;       // longest wait first
    std::optional<ImportId> lastImport;
    std::optional<QDateTime> lastImportAt;
    int opportunities = 0;

    bool isEmpty() const { return needsYourHelp.empty() && upToDate.empty(); }
    // What the navigation counts: promises of the leader's that are late, and conversations to log.
    int latePromises() const;
    int toLog() const;
};

}  // namespace headroom
