// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/rep_delegates.h"

#include "tests/ui/support/widgets.h"
#include "tests/ui/team/team_values.h"
#include "ui/team/rep_table_model.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace headroom {

namespace {

constexpr int margin = 40;

class RepDelegatesTest : public testing::TestWithParam<Theme::Mode> {
protected:
    // The cell painted in the middle of a larger picture of one colour.
    QImage painted(const QModelIndex& index, QSize cell, Qt::LayoutDirection direction = Qt::LeftToRight) {
        QImage image(cell + QSize(2 * margin, 2 * margin), QImage::Format_ARGB32_Premultiplied);
        image.fill(ground);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = place(cell);
        option.direction = direction;
        delegateFor(index).paint(&painter, option, index);
        return image;
    }
    static QRect place(QSize cell) { return {QPoint(margin, margin), cell}; }

    const CellDelegate& delegateFor(const QModelIndex& index) const {
        if (index.column() == int(RepColumn::Conversations)) return strip;
        if (index.column() == int(RepColumn::Range)) return range;
        return text;
    }

    Theme theme{GetParam()};
    CellDelegate text{theme};
    StripDelegate strip{theme};
    RangeDelegate range{theme};
    RepTableModel model;
    const QColor ground{1, 254, 3};
};

// Everything at once that a row can hold.
TeamOverview crowded() {
    TeamOverview overview = test::teamOverview();
    TeamRow& row = overview.needsYourHelp[0];
    row.name = QStringLiteral("Maximiliane Oberhuber-Grünwald von und zu Hohenlohe-Schillingsfürst");
    row.conversationsByWeek = std::vector<int>(13, 9);
    row.daysSinceLast = 12345;
    row.potential = Rate(1);
    row.baseline = Rate(0);
    row.closeRate = closeRate(DealCount{1, 1});
    row.verdict = {VerdictKind::NotEnoughDeals, QDate(2025, 9, 30), 19};
    row.isAway = true;
    row.openDeals = row.staleDeals = 1234567;
    return overview;
}

}  // namespace

TEST_P(RepDelegatesTest, PaintNothingOutsideTheirCell) {
    for (const TeamOverview& overview : {test::teamOverview(), crowded()}) {
        model.present(overview);
        for (const double scale : {1.0, 2.0}) {
            theme.setTextScale(scale);
            for (int column = 0; column < repColumnCount; ++column)
                for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                    const QModelIndex index = model.index(0, column, model.index(0, 0));
                    const QSize cell(std::max(150, delegateFor(index).sizeHint({}, index).width()),
                                     theme.scaled(size::rowCompact));
                    const QImage image = painted(index, cell, direction);
                    EXPECT_EQ(test::pixelsOutside(image, place(cell), ground), 0)
                        << "column " << column << " at " << scale;
                    EXPECT_GT(test::pixelsOutside(image, {}, ground), 20)
                        << "column " << column << " is blank";
                }
        }
    }
}

TEST_P(RepDelegatesTest, ANarrowCellStaysInside) {
    model.present(crowded());
    for (int column = 0; column < repColumnCount; ++column) {
        if (column == int(RepColumn::Conversations) || column == int(RepColumn::Range)) continue;
        const QModelIndex index = model.index(0, column, model.index(0, 0));
        EXPECT_EQ(test::pixelsOutside(painted(index, {60, 32}), place({60, 32}), ground), 0) << column;
    }
}

TEST_P(RepDelegatesTest, AWeekWithAConversationIsFilledInTheLeadersColour) {
    TeamOverview overview = test::teamOverview();
    const auto leadersPixels = [&](std::vector<int> weeks) {
        overview.needsYourHelp[0].conversationsByWeek = std::move(weeks);
        overview.needsYourHelp[0].isPastRhythm = false;
        model.present(overview);
        const QImage image =
            painted(model.index(0, int(RepColumn::Conversations), model.index(0, 0)), {260, 36});
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == theme.color(Tone::LeaderMark)) ++count;
        return count;
    };
    std::vector<int> weeks(13, 0);
    EXPECT_EQ(leadersPixels(weeks), 0);
    weeks[4] = 1;
    EXPECT_EQ(leadersPixels(weeks), 64);
    weeks[9] = 2;
    EXPECT_EQ(leadersPixels(weeks), 3 * 64);
    weeks[9] = 7;  // three at most are drawn
    EXPECT_EQ(leadersPixels(weeks), 4 * 64);
}

INSTANTIATE_TEST_SUITE_P(Looks, RepDelegatesTest, testing::Values(Theme::Mode::Light, Theme::Mode::Dark),
                         [](const auto& info) {
                             return info.param == Theme::Mode::Light ? "Light" : "Dark";
                         });

}  // namespace headroom
