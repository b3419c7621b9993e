// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/growth_plan_store.h"

#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

class GrowthPlanStoreTest : public StoreTest {
protected:
    GrowthPlanStoreTest() : rep(addRep(QStringLiteral("Ada"))) {}

    GrowthPlan plan() const {
        return {GrowthPlanId{},
                rep,
                QDate(2024, 4, 8),
                {Period(QDate(2024, 1, 1), QDate(2024, 3, 31)), {21, 33}},
                {{QDate(2024, 4, 8), Rate(0.5),
                  QStringLiteral("She closes half of what she qualifies herself.")}}};
    }
    GrowthPlan added(GrowthPlan plan) {
        write([&](const Transaction& transaction) { plans.add(transaction, plan); });
        plan.id = plans.ofRep(plan.rep)->id;
        return plan;
    }

    RepId rep;
    GrowthPlanStore plans{database()};
};

TEST_F(GrowthPlanStoreTest, APlanComesBackWithItsSteps) {
    GrowthPlan expected = added(plan());
    EXPECT_TRUE(expected.id.isStored());
    EXPECT_EQ(plans.ofRep(rep), expected);

    const PotentialStep raised{QDate(2024, 7, 1), Rate(0.5525), QStringLiteral("Two months above.")};
    write([&](const Transaction& transaction) { plans.addStep(transaction, expected.id, raised); });
    expected.steps.push_back(raised);
    EXPECT_EQ(plans.ofRep(rep), expected);
    EXPECT_EQ(plans.plans(), std::vector<GrowthPlan>{expected});
}

TEST_F(GrowthPlanStoreTest, OnlyTheLastStepIsReplacedAndKeepsItsDay) {
    GrowthPlan expected = plan();
    expected.steps.push_back({QDate(2024, 7, 1), Rate(0.55), QStringLiteral("Raised")});
    expected = added(expected);
    write([&](const Transaction& transaction) {
        plans.replaceLastStep(transaction, expected.id,
                              {QDate(2024, 7, 2), Rate(0.6), QStringLiteral("Typed wrong")});
    });
    expected.steps.back() = {QDate(2024, 7, 1), Rate(0.6), QStringLiteral("Typed wrong")};
    EXPECT_EQ(plans.ofRep(rep), expected);
}

TEST_F(GrowthPlanStoreTest, EachRepHasOneOfTheirOwn) {
    const GrowthPlan first = added(plan());
    GrowthPlan other = plan();
    other.rep = addRep(QStringLiteral("Ben"));
    EXPECT_EQ(plans.ofRep(other.rep), std::nullopt);
    other = added(other);
    EXPECT_EQ(plans.plans(), (std::vector<GrowthPlan>{first, other}));
    EXPECT_EQ(errorOf([&] { added(plan()); }).kind(), ErrorKind::Refused);
    other.rep = RepId{999};
    EXPECT_EQ(errorOf([&] { added(other); }).kind(), ErrorKind::Refused);
}

TEST_F(GrowthPlanStoreTest, NonsenseIsRefused) {
    const auto refuses = [&](auto spoil) {
        GrowthPlan spoilt = plan();
        spoil(spoilt);
        EXPECT_EQ(errorOf([&] { added(spoilt); }).kind(), ErrorKind::Refused);
    };
    refuses([](GrowthPlan& spoilt) { spoilt.baseline.deals.won = -1; });
    refuses([](GrowthPlan& spoilt) { spoilt.startedOn = QDate(); });
    refuses([](GrowthPlan& spoilt) { spoilt.steps.front().agreedOn = QDate(); });
    EXPECT_TRUE(plans.plans().empty());
}

}  // namespace
}  // namespace headroom::test
