// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitments_page.h"

#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/forms.h"
#include "ui/commitments/commitment_model.h"
#include "ui/promises/struggle_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

namespace headroom {

namespace {

class CommitmentsPageTest : public test::TestStore {
protected:
    CommitmentsPageTest() { theme.apply(); }
    ~CommitmentsPageTest() override { qApp->setStyleSheet({}); }

    void show() {
        page.showTeam(std::nullopt, today);
        test::show(page, {1200, 800});
        tree().setFocus();
    }
    CommitmentTree& tree() const { return *page.findChild<CommitmentTree*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { test::press(page, key, modifiers); }
    QDialog* dialog() { return test::dialogOnTop(page); }
    void backToPage() {
        page.activateWindow();
        test::settle();
        tree().setFocus();
    }

    // Every group's title and, below it, what its lines say aloud.
    QStringList said() const {
        QStringList all;
        const QAbstractItemModel& model = *tree().model();
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex heading = model.index(group, 0);
            all << heading.data().toString();
            for (int row = 0; row < model.rowCount(heading); ++row)
                all << model.index(row, 0, heading).data(Qt::AccessibleTextRole).toString();
        }
        return all;
    }

    RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    RepId ola = addRep(QStringLiteral("Ola Berg"));
    Theme theme{Theme::Mode::Light};
    CommitmentsPage page{workspace, theme};
};

}  // namespace

TEST_F(CommitmentsPageTest, TheLeadersOwnComeFirstAndOnlyTheyAreLate) {
    commitments.add(theirs("Call finance", today.addDays(-3)), mei, today.addDays(-9));
    commitments.add(mine("Send the guide", today.addDays(-2)), ola, today.addDays(-9));
    show();
    EXPECT_EQ(said(), (QStringList{QStringLiteral("You will · 1"),
                                   QStringLiteral("Send the guide, Ola Berg, 2 days late"),
                                   QStringLiteral("Reps will · 1"),
                                   QStringLiteral("Call finance, Mei Tanaka, was due Sun 15 Mar")}));
    EXPECT_TRUE(test::named(page, QStringLiteral("1 promise of yours is late")));
}

TEST_F(CommitmentsPageTest, SpaceKeepsAPromiseAndUndoBringsItBack) {
    commitments.add(mine("Send the guide", today), ola, today.addDays(-9));
    show();
    press(Qt::Key_Space);
    EXPECT_EQ(said(), (QStringList{QStringLiteral("Closed in the last 30 days · 1"),
                                   QStringLiteral("Send the guide, Ola Berg, kept, 18 Mar")}));
    EXPECT_FALSE(tree().isExpanded(tree().model()->index(0, 0))) << "what is over is folded";
    workspace.undo();
    EXPECT_EQ(said().first(), QStringLiteral("You will · 1"));
}

TEST_F(CommitmentsPageTest, MMovesAPromiseOfTheLeadersInOneLine) {
    commitments.add(mine("Send the guide", today), ola, today.addDays(-9));
    show();
    press(Qt::Key_M);
    ASSERT_TRUE(dialog());
    test::fill(*dialog(), QStringLiteral("New day"), QStringLiteral("25 Mar 2026"));
    test::fill(*dialog(), QStringLiteral("Why"), QStringLiteral("Product is not ready"));
    press(Qt::Key_Return);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(said()[1], QStringLiteral("Send the guide, Ola Berg, due Wed 25 Mar"));
    EXPECT_EQ(said()[3], QStringLiteral("Send the guide, Ola Berg, moved, 18 Mar: Product is not ready"));
}

TEST_F(CommitmentsPageTest, ADayThatIsNoneStaysInTheFormWithTheReason) {
    commitments.add(mine("Send the guide", today), ola, today.addDays(-9));
    show();
    press(Qt::Key_M);
    ASSERT_TRUE(dialog());
    test::fill(*dialog(), QStringLiteral("New day"), QStringLiteral("soon"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(test::named(*dialog(), QStringLiteral("‘soon’ is not a day. Type it like 1 Dec 2026.")));
    test::fill(*dialog(), QStringLiteral("New day"), QStringLiteral("2 Mar 2026"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(
        test::named(*dialog(), QStringLiteral("The new day has passed already. Choose one to come.")));
    press(Qt::Key_Escape);
    EXPECT_EQ(said().first(), QStringLiteral("You will · 1"));
}

TEST_F(CommitmentsPageTest, WhatDidNotHappenAsksWhatGotInTheWayAndWhatHelpIsGivenInOneStep) {
    commitments.add(theirs("Call finance", today.addDays(-3)), mei, today.addDays(-9));
    show();
    press(Qt::Key_L);
    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->windowTitle(), QStringLiteral("What got in the way?"));
    test::fill(*dialog(), QStringLiteral("What got in the way"), QStringLiteral("Nobody there answers"));
    test::fill(*dialog(), QStringLiteral("The help in words"), QStringLiteral("call together"));
    press(Qt::Key_Return);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(said(),
              (QStringList{
                  QStringLiteral("Help you owe · 1"),
                  QStringLiteral("Practice: call together, for: Call finance, Mei Tanaka"),
                  QStringLiteral("Stuck · 1"), QStringLiteral("Call finance, Mei Tanaka, since Wed 18 Mar"),
                  QStringLiteral("Closed in the last 30 days · 1"),
                  QStringLiteral("Call finance, Mei Tanaka, let go, 18 Mar: Nobody there answers")}));
    workspace.undo();
    EXPECT_EQ(said(), (QStringList{QStringLiteral("Reps will · 1"),
                                   QStringLiteral("Call finance, Mei Tanaka, was due Sun 15 Mar")}));
}

TEST_F(CommitmentsPageTest, HelpIsGivenWithOneKeyAndAskedAboutTwoWeeksLater) {
    const StruggleId stuck = struggles.raise(mei, QStringLiteral("Price talk"), {}, today.addDays(-20));
    struggles.offerHelp(stuck, {HelpKind::RolePlay, QStringLiteral("the price"), {}}, today.addDays(-19));
    show();
    ASSERT_EQ(said().first(), QStringLiteral("Help you owe · 1"));
    press(Qt::Key_Space);
    EXPECT_EQ(said().first(), QStringLiteral("Stuck · 1"));
    page.showTeam(std::nullopt, today.addDays(14));
    ASSERT_EQ(said().first(), QStringLiteral("Did it help? · 1"));
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    ASSERT_TRUE(dialog());
    press(Qt::Key_Up);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(
        workspace.commitmentBook(std::nullopt, today.addDays(14)).struggles.front().help.front().didItHelp,
        DidItHelp::Partly);
}

TEST_F(CommitmentsPageTest, AStruggleLeftAloneIsTheLeadersAndStandsFirst) {
    struggles.raise(mei, QStringLiteral("Price talk"), {}, today.addDays(-1));
    struggles.raise(ola, QStringLiteral("Cold calls"), {}, today.addDays(-20));
    show();
    EXPECT_EQ(said(), (QStringList{QStringLiteral("Stuck · 2"),
                                   QStringLiteral("Cold calls, Ola Berg, no response since Thu 26 Feb"),
                                   QStringLiteral("Price talk, Mei Tanaka, since Tue 17 Mar")}));
    press(Qt::Key_Return);
    EXPECT_TRUE(page.findChild<StruggleDialog*>());
}

TEST_F(CommitmentsPageTest, EverythingThatWaitsOnTheLeaderIsListedBeforeWhatRepsPromised) {
    commitments.add(theirs("Call finance", today.addDays(3)), mei, today);
    commitments.add(mine("Send the guide", today.addDays(2)), ola, today);
    requests.ask(mei, QStringLiteral("The Corvane price"), today.addDays(-3));
    requests.ask(ola, {}, today.addDays(-1));
    book(ola, today.addDays(-2));
    book(mei, today.addDays(2));
    show();
    EXPECT_EQ(said().join(QLatin1Char('\n')).toStdString(),
              (QStringList{
                   QStringLiteral("You will · 1"), QStringLiteral("Send the guide, Ola Berg, due Fri"),
                   QStringLiteral("Asked you for help · 2"),
                   QStringLiteral("The Corvane price, Mei Tanaka, 3 days ago"),
                   QStringLiteral("Asked for help, Ola Berg, 1 day ago"), QStringLiteral("To log · 1"),
                   QStringLiteral("Log what happened, Ola Berg, 2 days ago"), QStringLiteral("Reps will · 1"),
                   QStringLiteral("Call finance, Mei Tanaka, by Sat")})
                  .join(QLatin1Char('\n'))
                  .toStdString());
    QTest::keyClicks(page.findChild<QLineEdit*>(), QStringLiteral("corvane"));
    EXPECT_EQ(said().size(), 2);
}

TEST_F(CommitmentsPageTest, ARequestIsAnsweredByOneKeyOrWithAConversation) {
    requests.ask(mei, QStringLiteral("The Corvane price"), today.addDays(-3));
    QSignalSpy logs(&page, &CommitmentsPage::logRequested);
    show();
    press(Qt::Key_Return);
    ASSERT_EQ(logs.size(), 1);
    EXPECT_EQ(logs.front().front().value<RepId>(), mei);
    EXPECT_EQ(said().size(), 2) << "nothing is answered yet";
    press(Qt::Key_L);
    press(Qt::Key_M);
    EXPECT_FALSE(dialog()) << "it is no promise";
    press(Qt::Key_Space);
    EXPECT_TRUE(said().isEmpty());
    EXPECT_EQ(workspace.undoState().lastStep.isEmpty(), false);
    workspace.undo();
    EXPECT_EQ(said().first(), QStringLiteral("Asked you for help · 1"));
}

TEST_F(CommitmentsPageTest, EnterLogsAConversationWhoseDayHasPassed) {
    const ConversationId past = book(ola, today.addDays(-2));
    QSignalSpy opened(&page, &CommitmentsPage::conversationOpened);
    show();
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.front().front().value<ConversationId>(), past);
}

TEST_F(CommitmentsPageTest, NAddsAPromise) {
    show();
    EXPECT_TRUE(test::named(page, QStringLiteral("Nobody has promised anything yet.")));
    QTest::mouseClick(test::named(page, QStringLiteral("Add a promise")), Qt::LeftButton);
    ASSERT_TRUE(dialog());
    test::fill(*dialog(), QStringLiteral("What"), QStringLiteral("Read the proposal"));
    press(Qt::Key_Return);
    backToPage();
    EXPECT_EQ(said()[1], QStringLiteral("Read the proposal, due Wed 25 Mar"));
    press(Qt::Key_N);
    ASSERT_TRUE(dialog());
    press(Qt::Key_Return);
    EXPECT_TRUE(test::named(*dialog(), QStringLiteral("Say what was promised.")));
}

TEST_F(CommitmentsPageTest, FiltersByWordsAndByRep) {
    commitments.add(mine("Send the guide", today), ola, today);
    commitments.add(mine("Send the reference", today), mei, today);
    show();
    auto* words = page.findChild<QLineEdit*>();
    QTest::keyClicks(words, QStringLiteral("GUIDE"));
    EXPECT_EQ(said().size(), 2);
    words->clear();
    auto* rep = page.findChild<QComboBox*>();
    rep->setFocus();
    QTest::keyClick(rep, Qt::Key_End);
    EXPECT_EQ(said(), (QStringList{QStringLiteral("You will · 1"),
                                   QStringLiteral("Send the guide, Ola Berg, due today")}));
    QTest::keyClicks(words, QStringLiteral("nothing"));
    EXPECT_TRUE(test::named(page, QStringLiteral("Nothing fits this filter.")));
}

TEST_F(CommitmentsPageTest, NothingOverlapsIsCutOrNameless) {
    commitments.add(mine("Send the guide", today), ola, today);
    for (const double scale : {1.0, 2.0}) {
        theme.setTextScale(scale);
        show();
        EXPECT_EQ(test::collisions(page), "") << scale;
        EXPECT_EQ(test::focusableWithoutName(page), "");
    }
}

}  // namespace headroom
