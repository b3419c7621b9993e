// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"

namespace headroom {

class DevelopingReps : public test::TestStore {
protected:
    SkillPlanId start(const char* skill = "First questions") {
        return development.startSkill(ana, QString::fromUtf8(skill), QStringLiteral("Three slow ones a call"),
                                      today.addDays(60), today);
    }
    RepRecord record(QDate day) const { return workspace.repProfile(ana, day).record; }

    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    const QString some = QStringLiteral("some");
};

TEST_F(DevelopingReps, OneSkillAtATime) {
    const SkillPlanId first = start();
    EXPECT_EQ(refusal([&] { start("Holding the price"); }),
              QStringLiteral(
                  "Ana Ruiz works on one skill at a time: \u2018First questions\u2019. End that first."));
    development.addEvidence(first, QStringLiteral("Waited for the answer"), today.addDays(3));
    ASSERT_TRUE(record(today).skill);
    EXPECT_EQ(record(today).skill->evidence.size(), 1u);
    development.endSkill(first, QStringLiteral("Asks three before showing anything"), today.addDays(30));
    EXPECT_FALSE(record(today).skill);
    start("Holding the price");
    EXPECT_EQ(record(today).skill->skill, QStringLiteral("Holding the price"));
}

TEST_F(DevelopingReps, ASkillPlanRefusesWhatCannotBe) {
    EXPECT_EQ(refusal([&] { start(" "); }), QStringLiteral("Say which skill."));
    EXPECT_FALSE(refusal([&] { development.startSkill(RepId{99}, some, {}, today, today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { development.startSkill(ana, some, {}, today.addDays(-1), today); }).isEmpty());
    const SkillPlanId id = start();
    EXPECT_FALSE(refusal([&] { development.changeSkill(id, {}, {}, today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { development.changeSkill(id, some, {}, today.addDays(-1)); }).isEmpty());
    EXPECT_EQ(refusal([&] { development.addEvidence(id, {}, today); }), QStringLiteral("Say what you saw."));
    EXPECT_EQ(refusal([&] { development.endSkill(id, {}, today); }),
              QStringLiteral("Say what you saw of it."));
    development.endSkill(id, some, today);
    EXPECT_EQ(refusal([&] { development.addEvidence(id, some, today); }),
              QStringLiteral("This skill plan is no longer open."));
}

TEST_F(DevelopingReps, AnExperimentEndsWithWhatWasLearnedAndCountsAgainstNobody) {
    const ExperimentId id =
        development.tryOut(ana, QStringLiteral("No slides in the first meeting"), today.addDays(7), today);
    development.tryOut(ana, QStringLiteral("Call before the mail"), today.addDays(7), today);
    EXPECT_EQ(record(today).experiments.size(), 2u);
    const TeamOverview later = workspace.teamOverview(std::nullopt, today.addDays(30));
    EXPECT_TRUE(later.waiting.empty()) << "an experiment past its day waits on nobody";
    EXPECT_EQ(refusal([&] { development.endExperiment(id, {}, today); }),
              QStringLiteral("Say what you learned, also when it did not work."));
    development.endExperiment(id, QStringLiteral("They asked twice as much"), today.addDays(9));
    EXPECT_EQ(record(today).experiments.size(), 1u);
    EXPECT_FALSE(refusal([&] { development.endExperiment(id, some, today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { development.changeExperiment(id, some, today); }).isEmpty());
    EXPECT_EQ(refusal([&] { development.tryOut(ana, {}, today, today); }),
              QStringLiteral("Say what you try."));
    EXPECT_FALSE(refusal([&] { development.tryOut(ana, some, today.addDays(-1), today); }).isEmpty());
}

}  // namespace headroom
