// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/rep_table.h"

#include "tests/ui/support/widgets.h"
#include "tests/ui/team/team_values.h"
#include "ui/team/rep_cells.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace headroom {

namespace {

class RepTableTest : public testing::Test {
protected:
    RepTableTest() {
        theme.apply();
        table.present(test::teamOverview());
        test::show(table, {1100, 400});
        table.setFocus(Qt::TabFocusReason);
    }
    ~RepTableTest() override { qApp->setStyleSheet({}); }

    static RepId sent(const QSignalSpy& spy) {
        return spy.isEmpty() ? RepId{} : spy.last().first().value<RepId>();
    }
    QPoint center(const QModelIndex& index) const { return table.visualRect(index).center(); }
    QModelIndex first() const { return table.model()->index(0, 0, table.model()->index(0, 0)); }
    // The entries of the menu that `open` opens, of which `choose` is pressed; -1 none.
    QStringList menuEntries(const std::function<void()>& open, int choose) {
        QStringList entries;
        QTimer::singleShot(0, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu) return;
            for (const QAction* action : menu->actions())
                entries << action->text() + (action->isEnabled() ? QString() : QStringLiteral(" (off)"));
            for (int i = 0; i <= choose; ++i) QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, choose < 0 ? Qt::Key_Escape : Qt::Key_Return);
        });
        open();
        return entries;
    }
    void pressMenuKey() {
        const QPoint at = center(table.currentIndex());
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, table.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table.viewport(), &asked);
    }

    Theme theme{Theme::Mode::Light};
    RepTable table{theme};
};

}  // namespace

TEST_F(RepTableTest, StartsWithWhoWaitsLongest) {
    EXPECT_EQ(table.currentRep(), RepId{1});
}

TEST_F(RepTableTest, ArrowsGoFromRepToRepPastTheGroups) {
    for (const qint64 id : {2, 3, 4, 4}) {
        QTest::keyClick(&table, Qt::Key_Down);
        EXPECT_EQ(table.currentRep(), RepId{id});
    }
    QTest::keyClick(&table, Qt::Key_Home);
    EXPECT_EQ(table.currentRep(), RepId{1});
    QTest::keyClick(&table, Qt::Key_End);
    EXPECT_EQ(table.currentRep(), RepId{4});
}

TEST_F(RepTableTest, EnterPreparesCtrlEnterAndADoubleClickOpenTheRep) {
    const QSignalSpy opened(&table, &RepTable::repOpened), prepared(&table, &RepTable::prepareRequested);
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 0);
    EXPECT_EQ(prepared.count(), 1);
    EXPECT_EQ(sent(prepared), RepId{1});
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(prepared.count(), 2);
    EXPECT_EQ(sent(prepared), RepId{2});
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(sent(opened), RepId{2});
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, center(first()));
    EXPECT_EQ(opened.count(), 1);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, center(first()));
    EXPECT_EQ(opened.count(), 2);
    EXPECT_EQ(sent(opened), RepId{1});
    EXPECT_EQ(prepared.count(), 2);
}

TEST_F(RepTableTest, AClickOnAgreeAsksForThePotential) {
    const QSignalSpy potential(&table, &RepTable::potentialRequested);
    test::show(table, {1500, 400});  // room for each column
    const QModelIndex renata = first().siblingAtRow(1);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      center(renata.siblingAtColumn(int(RepColumn::Potential))));
    EXPECT_EQ(sent(potential), RepId{2});
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      center(first().siblingAtColumn(int(RepColumn::Potential))));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, center(renata));
    EXPECT_EQ(potential.count(), 1);
}

TEST_F(RepTableTest, AClickOnBookAsksForA1on1WhereNoneIsPlanned) {
    TeamOverview overview = test::teamOverview();
    overview.needsYourHelp.front().nextPlanned = QDateTime(overview.today.addDays(1), QTime(10, 0));
    table.present(overview);
    const QSignalSpy booked(&table, &RepTable::bookRequested),
        potential(&table, &RepTable::potentialRequested);
    test::show(table, {1500, 400});
    const QModelIndex next = first().siblingAtColumn(int(RepColumn::NextMeeting));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, center(next));
    EXPECT_EQ(booked.count(), 0);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, center(next.siblingAtRow(1)));
    ASSERT_EQ(booked.count(), 1);
    EXPECT_EQ(sent(booked), RepId{2});
    EXPECT_EQ(potential.count(), 0);
}

TEST_F(RepTableTest, TheMenuKeyLogsEditsAndArchives) {
    const QSignalSpy opened(&table, &RepTable::repOpened), logged(&table, &RepTable::logRequested),
        edited(&table, &RepTable::editRequested), archived(&table, &RepTable::archiveRequested);
    QTest::keyClick(&table, Qt::Key_Down);
    const QSignalSpy prepared(&table, &RepTable::prepareRequested);
    const QSignalSpy asked(&table, &RepTable::askedForHelp), stuck(&table, &RepTable::struggleRequested),
        promised(&table, &RepTable::promiseRequested), agreed(&table, &RepTable::potentialRequested),
        booked(&table, &RepTable::bookRequested);
    EXPECT_EQ(menuEntries([this] { pressMenuKey(); }, 0).size(), 10);
    for (int entry = 1; entry < 10; ++entry) menuEntries([this] { pressMenuKey(); }, entry);
    for (const QSignalSpy* spy :
         {&prepared, &opened, &logged, &booked, &asked, &stuck, &promised, &agreed, &edited, &archived}) {
        EXPECT_EQ(spy->count(), 1);
        EXPECT_EQ(sent(*spy), RepId{2});
    }
}

TEST_F(RepTableTest, TheMenuOffersNoChangeWhenNothingCanBeChanged) {
    table.setCanChange(false);
    table.present(test::teamOverview());
    const QStringList entries = menuEntries([this] { pressMenuKey(); }, -1);
    ASSERT_EQ(entries.size(), 10);
    for (int i = 0; i < 2; ++i) EXPECT_FALSE(entries[i].endsWith(QStringLiteral("(off)"))) << i;
    for (int i = 2; i < 10; ++i) EXPECT_TRUE(entries[i].endsWith(QStringLiteral("(off)"))) << i;
}

TEST_F(RepTableTest, OneKeyNotesThatTheSelectedRepAskedForHelp) {
    const QSignalSpy asked(&table, &RepTable::askedForHelp);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_H);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(sent(asked), RepId{2});
    table.setCanChange(false);
    QTest::keyClick(&table, Qt::Key_H);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(RepTableTest, TheSelectionFollowsTheRepNotTheRow) {
    table.selectRep(RepId{2});
    TeamOverview overview = test::teamOverview();
    overview.upToDate.push_back(overview.needsYourHelp[1]);  // spoken with today
    overview.needsYourHelp.pop_back();
    table.present(overview);
    EXPECT_EQ(table.currentRep(), RepId{2});
    overview.upToDate.pop_back();
    table.present(overview);
    EXPECT_EQ(table.currentRep(), RepId{1});
}

TEST_F(RepTableTest, TheFocusedRowHasARing) {
    const auto drawn = [this] { return table.viewport()->grab(table.visualRect(first())).toImage(); };
    QTest::keyClick(&table, Qt::Key_Down);
    const QImage other = drawn();
    QTest::keyClick(&table, Qt::Key_Up);
    EXPECT_EQ(drawn().pixelColor(1, 1), theme.color(Tone::Focus));
    EXPECT_NE(other.pixelColor(1, 1), theme.color(Tone::Focus));
}

TEST_F(RepTableTest, SwitchingTheThemeRepaintsTheRows) {
    const auto corner = [this] {
        return table.viewport()->grab().toImage().pixelColor(table.viewport()->width() - 3,
                                                             table.viewport()->height() - 3);
    };
    EXPECT_EQ(corner(), theme.color(Tone::Surface));
    theme.setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(corner(), QColor(0x1D, 0x21, 0x25));
}

TEST_F(RepTableTest, EveryColumnHasItsWholeWidthInBothWindows) {
    for (const int width : {1366 - 56 - 50, 1440 - 208 - 50}) {
        table.resize(width, 400);
        QCoreApplication::processEvents();
        EXPECT_FALSE(table.horizontalScrollBar()->isVisible()) << width;
        int right = 0;
        for (int column = 0; column < repColumnCount; ++column) {
            if (table.isColumnHidden(column)) continue;
            const int needed = table.itemDelegateForColumn(column)
                                   ? table.itemDelegateForColumn(column)
                                         ->sizeHint({}, first().siblingAtColumn(column))
                                         .width()
                                   : 0;
            EXPECT_GE(table.columnWidth(column), needed) << column;
            right = std::max(right, table.columnViewportPosition(column) + table.columnWidth(column));
        }
        EXPECT_LE(right, table.viewport()->width()) << width;
    }
}

TEST_F(RepTableTest, AVeryLongNameLeavesTheTableWhole) {
    TeamOverview overview = test::teamOverview();
    overview.needsYourHelp[0].name =
        QStringLiteral("Maximiliane Oberhuber-Grünwald von und zu Hohenlohe-Schillingsfürst").repeated(2);
    table.present(overview);
    QCoreApplication::processEvents();
    EXPECT_LE(table.columnWidth(0), table.viewport()->width() / 3);
    EXPECT_FALSE(table.horizontalScrollBar()->isVisible());
    EXPECT_TRUE(first().data(Qt::ToolTipRole).toString().startsWith(overview.needsYourHelp[0].name));
}

TEST_F(RepTableTest, LargeTextScrollsRatherThanOverlaps) {
    theme.setTextScale(2);
    QCoreApplication::processEvents();
    EXPECT_GE(table.visualRect(first()).height(), 64);
    EXPECT_TRUE(table.horizontalScrollBar()->isVisible());
    EXPECT_GE(table.columnWidth(int(RepColumn::Range)), 300);
    for (int column = 0; column < repColumnCount; ++column) {
        if (table.isColumnHidden(column)) continue;
        const QRect cell = table.visualRect(first().siblingAtColumn(column));
        EXPECT_EQ(cell.width(), table.columnWidth(column)) << column;
    }
}

TEST_F(RepTableTest, TwoHundredRepsScrollAndKeepTheirPlace) {
    TeamOverview overview;
    for (int i = 0; i < 200; ++i) {
        auto& group = i < 80 ? overview.needsYourHelp : overview.upToDate;
        group.push_back(test::teamRow(i + 1, QStringLiteral("Rep %1").arg(i + 1), 220 - i, 30, 20));
    }
    table.present(overview);
    table.selectRep(RepId{150});
    QCoreApplication::processEvents();
    const int scrolled = table.verticalScrollBar()->value();
    EXPECT_GT(scrolled, 0);
    EXPECT_TRUE(table.viewport()->rect().contains(center(table.currentIndex())));
    table.present(overview);
    EXPECT_EQ(table.currentRep(), RepId{150});
    EXPECT_EQ(table.verticalScrollBar()->value(), scrolled);
}

}  // namespace headroom
