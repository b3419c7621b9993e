// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace headroom {

// What the invented leader and reps promise, ask and struggle with. %1 stands for an account.
QStringList samplePromisesOfLeader();
QStringList samplePromisesOfRep();
QStringList sampleReasonsToMove();
QStringList sampleReasonsToLetGo();
QStringList sampleObstacles();
QStringList sampleStruggles();
QStringList sampleLearned();
QStringList sampleRequests();
QStringList sampleTopicsOfLeader();
QStringList sampleTopicsOfRep();

// Help of one kind: HelpKind as a number.
struct SampleHelp {
    int kind = 0;
    QString text;
};
std::vector<SampleHelp> sampleHelp();

// One skill with all that is told of it.
struct SampleSkill {
    QString skill;
    QString practice;
    QStringList evidence;
    QString seen;
};
std::vector<SampleSkill> sampleSkillPlans();

}  // namespace headroom
