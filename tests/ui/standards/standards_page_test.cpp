// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/standards_page.h"

#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/forms.h"
#include "tests/ui/support/widgets.h"
#include "ui/promises/history_dialog.h"
#include "ui/promises/history_tree.h"
#include "ui/standards/standards_grid.h"
#include "ui/standards/standards_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace headroom {

namespace {

class StandardsPageTest : public test::TestStore {
protected:
    StandardsPageTest() { theme.apply(); }
    ~StandardsPageTest() override { qApp->setStyleSheet({}); }

    StandardId add(const char* text) {
        return standards.add({QString::fromUtf8(text), QStringLiteral("one"), {}, QStringLiteral("five")},
                             today.addDays(-60));
    }
    void see(StandardId id, std::optional<RepId> of, int level, QDate on, std::optional<RepId> by = {}) {
        standards.observe({{}, id, of, by, level, QStringLiteral("Recap by four"), on, {}, {}}, today);
    }
    void show() {
        page.showTeam(std::nullopt, today);
        test::show(page, {1200, 800});
    }
    StandardsGrid& grid() const { return *page.findChild<StandardsGrid*>(); }
    QString said(int row, int column) const {
        return grid().model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { test::press(page, key, modifiers); }
    void goToFirstRep() {
        for (int row = 0; row < StandardsModel::FirstRep; ++row) press(Qt::Key_Down);
    }
    QDialog* dialog() { return test::dialogOnTop(page); }
    StandardsTable table() const { return workspace.standardsTable({}, today); }

    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    const RepId ola = addRep(QStringLiteral("Ola Berg"));
    Theme theme{Theme::Mode::Light};
    StandardsPage page{workspace, theme};
};

}  // namespace

TEST_F(StandardsPageTest, WithoutAnyEightAreOfferedAndThoseTickedAreTakenInOneStep) {
    show();
    EXPECT_TRUE(test::named(page, QStringLiteral("How are things done here?")));
    press(Qt::Key_Space);
    ASSERT_TRUE(dialog());
    const QList<QCheckBox*> ticks = dialog()->findChildren<QCheckBox*>();
    ASSERT_EQ(ticks.size(), 8);
    for (QCheckBox* tick : ticks) {
        tick->setFocus();
        press(Qt::Key_Space);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(dialog()) << "none is ticked";
    for (const int each : {1, 6}) {
        ticks[each]->setFocus();
        press(Qt::Key_Space);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(table().rows.size(), 2u);
    EXPECT_EQ(table().rows[1].standard.words, Standards::starterSet()[6]);
    EXPECT_TRUE(grid().isVisible());
    workspace.undo();
    EXPECT_TRUE(table().rows.empty());
    EXPECT_FALSE(grid().isVisible());
}

TEST_F(StandardsPageTest, WhatIsLeftOfTheSetIsOfferedWhileFewerThanFiveStand) {
    std::vector<StandardWords> set = Standards::starterSet();
    standards.add({set[0], set[1], set[2]}, today);
    add("Our own");
    show();
    QWidget* more = test::named(page, QStringLiteral("More to choose from"));
    ASSERT_TRUE(more && more->isVisible());
    more->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(dialog());
    const QList<QCheckBox*> ticks = dialog()->findChildren<QCheckBox*>();
    ASSERT_EQ(ticks.size(), 5);
    EXPECT_EQ(ticks.front()->text(), set[3].text);
    EXPECT_FALSE(ticks.front()->isChecked()) << "nobody asked for all the rest";
    ticks.back()->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(table().rows.size(), 5u);
    EXPECT_EQ(table().rows.back().standard.words, set.back());
    EXPECT_FALSE(more->isVisible()) << "five make a picture";
}

TEST_F(StandardsPageTest, RepsOpenAfterTheLeaderWentFirst) {
    const StandardId id = add("Recap");
    see(id, mei, 4, today);
    show();
    EXPECT_EQ(said(0, 1), QStringLiteral("You, Recap: not seen yet"));
    EXPECT_EQ(said(StandardsModel::FirstRep, 1), QStringLiteral("Mei Tanaka, Recap: opens after you"));
    goToFirstRep();
    press(Qt::Key_Return);
    EXPECT_FALSE(dialog()) << "the rep's cell is closed";
    QWidget* score = test::named(page, QStringLiteral("Score yourself first"));
    ASSERT_TRUE(score && score->isVisible());
    score->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(dialog());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(dialog()) << "a level without evidence";
    test::fill(*dialog(), QStringLiteral("What was seen"), QStringLiteral("My last ten mails"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(dialog());
    EXPECT_FALSE(score->isVisible());
    EXPECT_EQ(said(StandardsModel::FirstRep, 1),
              QStringLiteral("Mei Tanaka, Recap: Level 4, seen 1 time, last on 18 Mar 2026"));
}

TEST_F(StandardsPageTest, EnterOnARepWritesDownWhatWasSeen) {
    const StandardId id = add("Recap");
    see(id, {}, 3, today);
    show();
    goToFirstRep();
    press(Qt::Key_Return);
    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->windowTitle(), QStringLiteral("Seen of Mei Tanaka: Recap"));
    test::fill(*dialog(), QStringLiteral("What was seen"), QStringLiteral("The customer answered it"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(table().rows.front().reps[0].newest->level, 3);
    EXPECT_EQ(grid().currentIndex().row(), int(StandardsModel::FirstRep)) << "one stays where one was";
}

TEST_F(StandardsPageTest, SaysTheReadAsARangeAndTheOwnViewBesideIt) {
    const StandardId id = add("Recap");
    see(id, {}, 3, today);
    for (const int level : {3, 4, 3, 4}) see(id, mei, level, today.addDays(-10));
    see(id, mei, 5, today, mei);
    show();
    EXPECT_EQ(
        said(StandardsModel::FirstRep, 1),
        QStringLiteral("Mei Tanaka, Recap: Level 4, seen 4 times, last on 8 Mar 2026 (before that 3, 4, 3), "
                       "your read 3.5, likely 2.8 to 4.2, at 4 or 5 in 2 of 4 (likely 18 to "
                       "82\u00a0%), own view 5"));
    EXPECT_EQ(said(StandardsModel::RepsOfLeader, 1),
              QStringLiteral("How reps see you, Recap: nobody said yet"));
}

TEST_F(StandardsPageTest, SaysWhoGoesFirstOnceTheLeaderDid) {
    const StandardId id = add("Recap");
    for (const int level : {2, 4}) see(id, mei, level, today);
    show();
    EXPECT_EQ(said(StandardsModel::GoFirst, 1),
              QStringLiteral("You beside the reps, Recap: opens after you"));
    see(id, {}, 4, today);
    EXPECT_EQ(said(StandardsModel::GoFirst, 1),
              QStringLiteral("You beside the reps, Recap: You 4.0, reps 3.0: you go first by 1.0."));
    EXPECT_TRUE(test::named(page, QStringLiteral("You, Recap: Level 4, seen 1 time, last on 18 Mar 2026\n"
                                                 "You 4.0, reps 3.0: you go first by 1.0. "
                                                 "Your read: reps at 4 or 5 in 1 of 2 seen.")));
}

TEST_F(StandardsPageTest, EnterOnWhatWasSeenOpensItToBePutRight) {
    const StandardId id = add("Recap");
    see(id, {}, 3, today);
    see(id, mei, 2, today.addDays(-400));
    see(id, mei, 4, today);
    see(id, mei, 5, today, mei);
    show();
    goToFirstRep();
    press(Qt::Key_Return);
    auto* history = qobject_cast<HistoryDialog*>(dialog());
    ASSERT_TRUE(history);
    EXPECT_EQ(test::focusableWithoutName(*history), "");
    EXPECT_EQ(test::collisions(*history), "");
    EXPECT_EQ(test::ambiguousKeys(*history), "");
    const auto seen = [&] { return workspace.standardHistory(id, mei).observations; };
    ASSERT_EQ(seen().size(), 3u);
    press(Qt::Key_Down);  // the one of last year
    press(Qt::Key_Return);
    QDialog* form = dialog();
    ASSERT_TRUE(form && form != history);
    test::fill(*form, QStringLiteral("What was seen"), QStringLiteral("No recap at all"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(seen().back().observation.evidence, QStringLiteral("No recap at all"));
    EXPECT_EQ(seen().back().observation.seenOn, today.addDays(-400)) << "the rest is kept";
    EXPECT_EQ(seen().back().observation.level, 2);
    history->activateWindow();
    test::settle();
    history->findChild<HistoryTree*>()->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(seen().size(), 2u);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(seen().size(), 3u);
    press(Qt::Key_N);
    ASSERT_NE(dialog(), history);
    test::fill(*dialog(), QStringLiteral("What was seen"), QStringLiteral("One more"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(seen().size(), 4u);
}

TEST_F(StandardsPageTest, KeysChangeRankAndGiveUp) {
    add("A");
    add("B");
    show();
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(table().rows.front().standard.words.text, QStringLiteral("B"));
    press(Qt::Key_F2);
    ASSERT_TRUE(dialog());
    test::fill(*dialog(), QStringLiteral("Standard"), QStringLiteral("B, said better"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(table().rows.front().standard.words.text, QStringLiteral("B, said better"));
    page.activateWindow();
    test::settle();
    grid().setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(table().rows.size(), 1u);
    workspace.undo();
    EXPECT_EQ(table().rows.size(), 2u);
}

TEST_F(StandardsPageTest, ListsWhatIsTheLeadersToDo) {
    add("Recap");
    show();
    EXPECT_TRUE(test::named(page, QStringLiteral("1 standard so far; five to eight make a picture.\n"
                                                 "No fresh evidence in 13 weeks: Recap.\n"
                                                 "Seen on nothing for 13 weeks: Mei Tanaka and Ola Berg.")));
}

TEST_F(StandardsPageTest, NamesAllItShowsAndFits) {
    standards.add(Standards::starterSet(), today.addDays(-60));
    show();
    for (const QSize size : {QSize(1160, 840), QSize(1300, 690)}) {
        page.resize(size);
        test::settle();
        EXPECT_EQ(test::focusableWithoutName(page), "");
        EXPECT_EQ(test::collisions(page), "");
        EXPECT_EQ(test::ambiguousKeys(page), "");
    }
}

}  // namespace headroom
