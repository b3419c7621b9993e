// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quarter_table_model.h"

#include "tests/ui/charts/profile_values.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace headroom {

TEST(QuarterTable, ShowsTheFiguresOfTheChartsNewestFirst) {
    QuarterTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    ProfileSpan span = test::mei().recent;
    span.quarters.back().isComplete = false;
    model.present(span);
    ASSERT_EQ(model.rowCount(), 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(text(0, QuarterTableModel::Quarter), QLatin1String("Q2 2026 so far"));
    EXPECT_EQ(text(0, QuarterTableModel::WonOfDecided), QLatin1String("14 of 40"));
    EXPECT_EQ(text(0, QuarterTableModel::CloseRate), QStringLiteral("35\u00a0%"));
    EXPECT_EQ(text(0, QuarterTableModel::LikelyRange), QStringLiteral("24 to 48\u00a0%"));
    EXPECT_EQ(text(0, QuarterTableModel::Luck), QStringLiteral("12 to 38\u00a0%"));
    EXPECT_EQ(text(0, QuarterTableModel::Engagement), QLatin1String("80"));
    EXPECT_EQ(text(0, QuarterTableModel::Minutes), QLatin1String("200"));
    EXPECT_EQ(text(1, QuarterTableModel::Quarter), QLatin1String("Q1 2026"));
}

TEST(QuarterTable, ShowsADashWhereThereIsNoFigure) {
    QuarterTableModel model;
    ProfileSpan span = test::mei().recent;
    span.quarters.back().rate.reset();
    span.quarters.back().luck.reset();
    span.quarters.back().engagement.reset();
    model.present(span);
    for (const int column :
         {QuarterTableModel::WonOfDecided, QuarterTableModel::CloseRate, QuarterTableModel::LikelyRange,
          QuarterTableModel::Luck, QuarterTableModel::Engagement})
        EXPECT_EQ(model.index(0, column).data().toString(), QStringLiteral("\u2013"));
}

}  // namespace headroom
