// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace headroom {

// How the invented leader spends time with a rep.
enum class Attention { Steady, Growing, Fading, Gone, JustStarted };

// What one invented rep lives through in the sample.
struct SampleStory {
    QString name;
    QString called;
    QString role;
    double dealsPerWeek = 2;  // decided
    double rateAtFirst = 0.3;
    double rateNow = 0.3;
    int turnsWeeksAgo = 30;  // when the rate changes, over a quarter
    Attention attention = Attention::Steady;
    int rhythmDays = 14;
    int silentDays = 3;     // since the last conversation
    int planWeeksAgo = 40;  // 0: no potential agreed yet
    double potential = 0.45;
    double raisedTo = 0;      // a second step, 16 weeks ago; 0: none
    int startedWeeksAgo = 0;  // 0: before the sample begins
    QString why;
};

// The eleven stories the sample is known by.
std::vector<SampleStory> sampleStories();

// Words the sample is written with.
QStringList sampleFirstNames();
QStringList sampleLastNames();
QStringList sampleAccounts();
QStringList sampleNotes();
QStringList sampleSkills();

}  // namespace headroom
