// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/priority_reach.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

class ReachOfAPriority : public testing::Test {
protected:
    ReachOfAPriority() {
        priority.id = PriorityId{1};
        priority.from = monday;
    }
    void tell(std::vector<RepId> whom, QDate day, bool isWithWhy = true, PriorityId what = PriorityId{1}) {
        tellings.push_back({{}, what, std::move(whom), day, isWithWhy, TellingChannel::Spoken, {}});
    }
    void ask(RepId rep, QDate day, Recall recall, bool knewWhy = false) {
        checks.push_back({{}, priority.id, rep, day, recall, knewWhy, {}});
    }
    PriorityReach reach(QDate asOf = today) const {
        return priorityReach(priority, {ana, ben, cem}, tellings, checks, weekdays, asOf);
    }

    static inline const QDate monday{2026, 3, 2};
    static inline const QDate today{2026, 3, 31};
    const RepId ana{1}, ben{2}, cem{3};
    const WorkingDays weekdays;
    Priority priority;
    std::vector<Telling> tellings;
    std::vector<RecallCheck> checks;
};

TEST_F(ReachOfAPriority, LastsTenWorkingDays) {
    tell({ana}, monday);
    EXPECT_EQ(reach(monday.addDays(14)).heardLately, 1) << "the tenth working day";
    EXPECT_EQ(reach(monday.addDays(15)).heardLately, 0);
    EXPECT_DOUBLE_EQ(reach(monday).coverage()->share(), 1.0 / 3);
    EXPECT_EQ(reach(monday.addDays(-1)).told, 0) << "not known yet";
}

TEST_F(ReachOfAPriority, CountsEachRepATellingReached) {
    tell({ana, ben}, monday, true);
    tell({ana}, monday.addDays(3), false);
    tell({cem}, monday.addDays(3), true, PriorityId{2});
    tell({RepId{9}}, monday, true);
    EXPECT_EQ(reach().told, 3);
    EXPECT_EQ(reach().toldWithWhy, 2);
    EXPECT_DOUBLE_EQ(reach().whyShare()->share(), 2.0 / 3);
    EXPECT_EQ(lastTold(priority.id, ana, tellings, today), monday.addDays(3));
    EXPECT_FALSE(lastTold(priority.id, cem, tellings, today));
}

TEST_F(ReachOfAPriority, HasNoWhyShareBeforeItWasSaid) {
    EXPECT_FALSE(reach().whyShare());
    EXPECT_EQ(reach().coverage()->share(), 0);
}

TEST_F(ReachOfAPriority, TakesEachRepsLastAnswerAndCountsThoseNotAsked) {
    ask(ana, monday, Recall::None);
    ask(ana, monday.addDays(7), Recall::Full, true);
    ask(ben, monday.addDays(7), Recall::Half);
    ask(ben, today.addDays(1), Recall::Full);
    EXPECT_EQ(reach().recalledFully, 1);
    EXPECT_EQ(reach().knewWhy, 1);
    EXPECT_EQ(reach().recalledHalf, 1);
    EXPECT_EQ(reach().notRecalled, 0);
    EXPECT_EQ(reach().notAsked, 1);
}

TEST_F(ReachOfAPriority, IsMeasuredAmongThoseItIsForOnly) {
    priority.words.reps = {ana};
    tell({ana, ben}, today);
    EXPECT_EQ(reach().reps, 1);
    EXPECT_EQ(reach().told, 1);
    EXPECT_EQ(reach().coverage()->share(), 1);
}

TEST_F(ReachOfAPriority, WithNobodyItIsForHasNoCoverage) {
    priority.words.reps = {RepId{9}};
    EXPECT_FALSE(reach().coverage());
}

TEST(ListChanges, AreWhatBeganAndEndedAfterTheFirstList) {
    const Period quarter(QDate(2026, 1, 1), QDate(2026, 3, 31));
    Priority first, second, third;
    first.from = second.from = QDate(2026, 1, 5);
    EXPECT_EQ(listChanges({first, second}, quarter), 0) << "a list that begins";
    second.retired = Retirement{PriorityEnd::Done, {}, QDate(2026, 2, 2)};
    third.from = QDate(2026, 2, 2);
    EXPECT_EQ(listChanges({first, second, third}, quarter), 2);
    EXPECT_EQ(listChanges({first, second, third}, Period(QDate(2026, 4, 1), QDate(2026, 6, 30))), 0);
}

}  // namespace
}  // namespace headroom
