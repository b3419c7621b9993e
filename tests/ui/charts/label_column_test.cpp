// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_column.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

void expectApart(const std::vector<LabelExtent>& labels, const std::vector<double>& begins) {
    for (size_t a = 0; a < labels.size(); ++a)
        for (size_t b = a + 1; b < labels.size(); ++b)
            EXPECT_TRUE(begins[a] + labels[a].length <= begins[b] ||
                        begins[b] + labels[b].length <= begins[a])
                << "labels " << a << " and " << b << " overlap";
}

}  // namespace

TEST(LabelColumn, LeavesLabelsThatDoNotTouchWhereTheyWantToBe) {
    EXPECT_EQ(spreadLabels({{10, 16}, {60, 48}, {30, 16}}, 0, 200), (std::vector<double>{10, 60, 30}));
}

TEST(LabelColumn, PartsLabelsThatWantTheSamePlaceEvenly) {
    EXPECT_EQ(spreadLabels({{100, 16}, {100, 16}}, 0, 200), (std::vector<double>{92, 108}));
}

TEST(LabelColumn, KeepsEveryLabelInsideAndInOrder) {
    const std::vector<LabelExtent> labels{{-20, 16}, {4, 48}, {180, 16}, {190, 16}, {185, 32}};
    const std::vector<double> begins = spreadLabels(labels, 0, 200);
    expectApart(labels, begins);
    EXPECT_GE(*std::min_element(begins.begin(), begins.end()), 0);
    for (size_t i = 0; i < labels.size(); ++i) EXPECT_LE(begins[i] + labels[i].length, 200);
    EXPECT_LT(begins[0], begins[1]);
    EXPECT_LT(begins[4], begins[3]);
}

TEST(LabelColumn, NeverLetsLabelsOverlapWhateverTheyWant) {
    unsigned seed = 7;
    const auto next = [&](unsigned below) { return (seed = seed * 1664525u + 1013904223u) / 65536u % below; };
    for (int round = 0; round < 500; ++round) {
        std::vector<LabelExtent> labels;
        for (unsigned i = 0; i < 1 + next(5); ++i)
            labels.push_back({double(next(260)) - 20, 16.0 * (1 + next(3))});
        expectApart(labels, spreadLabels(labels, 0, 240));
    }
}

}  // namespace headroom
