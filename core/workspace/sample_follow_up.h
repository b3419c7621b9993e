// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sample_stories.h"
#include "core/workspace/sample_team.h"

namespace headroom {

// Adds what came out of the conversations of the last two years: promises in both directions, topics,
// requests, struggles with their help, and skill plans. `stories` tell of the team's reps, in their order.
// Nothing that was raised in the last weeks is left open: that is told by addScenes().
void addFollowUp(SampleTeam& team, const std::vector<SampleStory>& stories, quint32 seed, QDate today);

// Adds what the leader has before them today: what is late, who asked, who is left alone, what is planned.
void addScenes(SampleTeam& team, QDate today);

// The day that comes so many working days later (earlier under 0), Monday to Friday.
QDate sampleWorkday(QDate day, int workingDays);
// The time of day a rep's planned 1:1s have.
QTime sampleTimeOfDay(RepId rep);

}  // namespace headroom
