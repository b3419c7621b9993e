// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rank_correlation.h"
#include "core/metrics/ranks.h"
#include "core/metrics/trend.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace headroom {
namespace {

int signOf(double value) {
    return (value > 0) - (value < 0);
}

// Kendall's S of an order of values.
int scoreOf(const std::vector<double>& values) {
    int score = 0;
    for (size_t later = 1; later < values.size(); ++later)
        for (size_t earlier = 0; earlier < later; ++earlier) score += signOf(values[later] - values[earlier]);
    return score;
}

// By going through every different order of the values, each as likely as another.
double shareAsStrong(std::vector<double> values) {
    const int seen = std::abs(scoreOf(values));
    std::sort(values.begin(), values.end());
    int orders = 0, strong = 0;
    do {
        ++orders;
        strong += std::abs(scoreOf(values)) >= seen;
    } while (std::next_permutation(values.begin(), values.end()));
    return double(strong) / orders;
}

TEST(Ranks, AreSharedByEqualValues) {
    EXPECT_EQ(ranksOf({30, 10, 20}), (std::vector<double>{3, 1, 2}));
    EXPECT_EQ(ranksOf({5, 7, 5, 5}), (std::vector<double>{2, 4, 2, 2}));
    EXPECT_TRUE(ranksOf({}).empty());
}

TEST(RankCorrelation, SeesOnlyOrder) {
    const auto straight = rankCorrelation({1, 2, 3, 4}, {1, 10, 100, 1000});
    ASSERT_TRUE(straight);
    EXPECT_DOUBLE_EQ(straight->rho, 1);
    EXPECT_DOUBLE_EQ(straight->greater, 1.0 / 24);
    EXPECT_DOUBLE_EQ(rankCorrelation({1, 2, 3, 4}, {9, 8, 7, 6})->rho, -1);
}

TEST(RankCorrelation, SaysNothingWhereOneFigureNeverVaries) {
    EXPECT_FALSE(rankCorrelation({1, 2, 3}, {5, 5, 5}));
    EXPECT_FALSE(rankCorrelation({4}, {4}));
    EXPECT_FALSE(rankCorrelation({}, {}));
}

TEST(RankCorrelation, DrawsOrdersOfManyPairsAndNeverSaysImpossible) {
    std::vector<double> x;
    for (int i = 0; i < 14; ++i) x.push_back(i);
    const auto found = rankCorrelation(x, x);
    ASSERT_TRUE(found);
    EXPECT_DOUBLE_EQ(found->greater, 1.0 / 2000) << "no drawn order is as good as the perfect one";
    EXPECT_EQ(found, rankCorrelation(x, x)) << "the same records give the same figure";
}

TEST(Trend, CountsRepeatedAnswersAsWhatTheyAre) {
    for (const std::vector<double>& answers : std::vector<std::vector<double>>{{0, 0, 1, 1, 2, 1, 2, 2},
                                                                               {2, 2, 1, 1, 0, 1, 0, 0},
                                                                               {1, 1, 1, 1, 1, 1, 1, 2},
                                                                               {0, 2, 0, 2, 1, 1, 2, 0, 1},
                                                                               {3, 1, 4, 1, 5, 9, 2, 6}}) {
        const auto trend = mannKendall(answers);
        ASSERT_TRUE(trend);
        EXPECT_NEAR(trend->probability, shareAsStrong(answers), 1e-12);
        EXPECT_EQ(signOf(trend->tau), signOf(scoreOf(answers)));
    }
}

TEST(Trend, IsOneWhereEveryAnswerIsHigher) {
    EXPECT_DOUBLE_EQ(mannKendall({1, 2, 3, 4, 5})->tau, 1);
    EXPECT_DOUBLE_EQ(mannKendall({5, 4, 3, 2, 1})->tau, -1);
    EXPECT_NEAR(mannKendall({1, 2, 3, 4, 5})->probability, 2.0 / 120, 1e-12);
}

TEST(Trend, SaysNothingWhereNothingVaries) {
    EXPECT_FALSE(mannKendall({2, 2, 2, 2}));
    EXPECT_FALSE(mannKendall({2}));
    EXPECT_FALSE(mannKendall({}));
}

TEST(Trend, HoldsForALifeOfAnswers) {
    std::vector<double> climbing;
    for (int quarter = 0; quarter < 80; ++quarter) climbing.push_back(quarter / 27);
    const auto trend = mannKendall(climbing);
    ASSERT_TRUE(trend);
    EXPECT_GT(trend->probability, 0);
    EXPECT_LT(trend->probability, 1e-20);
    std::vector<double> swinging;
    for (int quarter = 0; quarter < 80; ++quarter) swinging.push_back(quarter % 3);
    EXPECT_GT(mannKendall(swinging)->probability, 0.5);
    EXPECT_LE(mannKendall(swinging)->probability, 1);
}

}  // namespace
}  // namespace headroom
