// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/widgets.h"
#include "ui/prep/prep_page.h"
#include "ui/rep/rep_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/places.h"
#include "ui/team/team_page.h"
#include "ui/widgets/page_scroll.h"

#include <QApplication>
#include <QLineEdit>
#include <QPrintDialog>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QTest>

namespace headroom {

namespace {

class PreparingInTheWindow : public test::TestStore {
protected:
    PreparingInTheWindow() {
        ana = addRep(QStringLiteral("Ana Ruiz"));
        late = commitments.add(mine("Introduce Ana to the finance lead", today.addDays(-8)), ana,
                               today.addDays(-12));
        window = std::make_unique<MainWindow>(workspace, theme, memory, today);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        page = window->findChild<PrepPage*>();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
        test::settle();
    }
    void prepare() {
        press(Qt::Key_R, Qt::ControlModifier);
        page = window->findChild<PrepPage*>();
        ASSERT_TRUE(page);
        ASSERT_TRUE(page->isVisible());
    }
    std::optional<PrepItem> line(const QString& text) const {
        for (const PrepSection& section : workspace.prepSheet(ana, today).sections)
            for (const PrepItem& item : section.items)
                if (item.text == text) return item;
        return std::nullopt;
    }

    Theme theme{Theme::Mode::Light};
    WindowMemory memory{path(QStringLiteral("window.ini"))};
    RepId ana;
    CommitmentId late;
    std::unique_ptr<MainWindow> window;
    PrepPage* page = nullptr;
};

TEST_F(PreparingInTheWindow, OpensTheSheetAndGoesBackByKeys) {
    prepare();
    EXPECT_EQ(page->currentRep(), ana);
    EXPECT_TRUE(test::named(*page, QStringLiteral("1. You first")));
    EXPECT_EQ(test::focusableWithoutName(*page), "");
    EXPECT_EQ(test::collisions(*page), "");
    EXPECT_EQ(test::ambiguousKeys(*window), "");
    press(Qt::Key_Escape);
    EXPECT_TRUE(window->findChild<TeamPage*>()->isVisible());
}

TEST_F(PreparingInTheWindow, KeepsALatePromiseAndTakesItBack) {
    prepare();
    auto* now = qobject_cast<QAbstractButton*>(
        test::named(*page, QStringLiteral("Done now: Introduce Ana to the finance lead")));
    ASSERT_TRUE(now);
    now->setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(line(QStringLiteral("Introduce Ana to the finance lead")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(line(QStringLiteral("Introduce Ana to the finance lead")));
}

TEST_F(PreparingInTheWindow, NotesATalkingPointByKeys) {
    prepare();
    press(Qt::Key_T, Qt::ControlModifier);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, QStringLiteral("January territory"));
    press(Qt::Key_Return);
    EXPECT_TRUE(line(QStringLiteral("January territory")));
    EXPECT_TRUE(test::visibleTexts(*page).contains(QStringLiteral("January territory")));
    EXPECT_EQ(field->text(), QString());
}

TEST_F(PreparingInTheWindow, OnesOwnTalkingPointsDoNotSayWhoseTheyAre) {
    topics.add(ana, QStringLiteral("Territory"), Party::Leader, today.addDays(-9));
    conversations.log(oneToOne(ana, today.addDays(-5)), today);
    topics.add(ana, QStringLiteral("Forecast"), Party::Leader, today);
    prepare();
    EXPECT_TRUE(test::named(*page, QStringLiteral("Territory, carried over")));
    EXPECT_TRUE(test::named(*page, QStringLiteral("Forecast")));
}

TEST_F(PreparingInTheWindow, RewordsALineAndTakesItOff) {
    prepare();
    const QString edit = QStringLiteral("Edit: Promises both ways, each with a day, and the next 1:1.");
    auto* button = qobject_cast<QAbstractButton*>(test::named(*page, edit));
    ASSERT_TRUE(button);
    button->setFocus();
    press(Qt::Key_Return);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    QTest::keyClicks(field, QStringLiteral("Two promises"));
    press(Qt::Key_Return);
    EXPECT_TRUE(line(QStringLiteral("Two promises")));
    button = qobject_cast<QAbstractButton*>(test::named(*page, QStringLiteral("Edit: Two promises")));
    ASSERT_TRUE(button);
    EXPECT_TRUE(button->hasFocus()) << "the keyboard stays at the line";
    press(Qt::Key_Return);
    field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    field->clear();
    press(Qt::Key_Return);
    EXPECT_FALSE(line(QStringLiteral("Two promises")));
}

TEST_F(PreparingInTheWindow, CtrlPAsksForAPrinter) {
    prepare();
    press(Qt::Key_P, Qt::ControlModifier);
    auto* dialog = window->findChild<QPrintDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Print: 1:1 with Ana Ruiz, 18 Mar 2026"));
    dialog->reject();
    test::settle();
    EXPECT_TRUE(page->isVisible());
}

TEST_F(PreparingInTheWindow, SavesTheSheetAsAPdf) {
    prepare();
    const QString file = path(QStringLiteral("sheet.pdf"));
    page->saveTo(file);
    EXPECT_GT(QFileInfo(file).size(), 1000);
}

TEST_F(PreparingInTheWindow, EnterOnTeamOpensTheSheetAndEscGoesBackToWhereOneWas) {
    press(Qt::Key_Return);
    page = window->findChild<PrepPage*>();
    ASSERT_TRUE(page && page->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(window->findChild<TeamPage*>()->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(window->findChild<RepPage*>()->isVisible());
    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(page->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(window->findChild<RepPage*>()->isVisible());
}

TEST_F(PreparingInTheWindow, StaysAtTheLineThatIsTickedAndSaysWhatIsWrongWithADay) {
    commitments.add(theirs("Call Alder", today), ana, today);
    commitments.add(theirs("Write to Birch", today), ana, today);
    prepare();
    test::named(*page, QStringLiteral("Done: Call Alder"))->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(workspace.repProfile(ana, today).record.theirs.size(), 1u);
    EXPECT_TRUE(page->isAncestorOf(QApplication::focusWidget()));
    EXPECT_TRUE(qobject_cast<QAbstractButton*>(QApplication::focusWidget()));
    EXPECT_TRUE(QApplication::focusWidget()->accessibleName().startsWith(QStringLiteral("Done: ")));

    test::named(*page, QStringLiteral("New date: Introduce Ana to the finance lead"))->setFocus();
    press(Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("31 Feb 2026"));
    press(Qt::Key_Return);
    EXPECT_TRUE(
        QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("is not a day")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1 Jan 2026"));
    press(Qt::Key_Return);
    const QString past = QStringLiteral("This day has passed already. Choose one to come.");
    EXPECT_TRUE(test::visibleTexts(*page).contains(past));
    EXPECT_TRUE(workspace.session().commitments.commitment(late)->isOpen());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1 Apr 2026"));
    press(Qt::Key_Return);
    EXPECT_EQ(workspace.session().commitments.commitment(late)->state, CommitmentState::Moved);
}

TEST_F(PreparingInTheWindow, AsksForAnotherDayForTheNext) {
    prepare();
    const QSignalSpy asked(page, &PrepPage::bookRequested);
    auto* link = qobject_cast<QAbstractButton*>(test::named(*page, QStringLiteral("Book the next 1:1")));
    ASSERT_TRUE(link);
    link->setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<RepId>(), ana);
}

TEST_F(PreparingInTheWindow, ARepWithoutHistoryGetsAnHonestShortSheet) {
    const RepId kim = addRep(QStringLiteral("Kim Roe"));
    window->places().prepare(kim);
    test::settle();
    page = window->findChild<PrepPage*>();
    EXPECT_TRUE(test::visibleTexts(*page).contains(QStringLiteral("No conversation on record yet.")));
    EXPECT_TRUE(test::named(*page, QStringLiteral("1. Ask, then listen")));
    EXPECT_FALSE(test::named(*page, QStringLiteral("1. You first")));
    EXPECT_EQ(test::collisions(*page), "");
}

TEST_F(PreparingInTheWindow, LargeTextRunsDownwardsAndNeverOutOfTheSide) {
    prepare();
    for (const bool isSpeaking : {false, true}) {
        if (isSpeaking) press(Qt::Key_Return, Qt::ControlModifier);
        for (const double scale : {1.5, 2.0}) {
            theme.setTextScale(scale);
            window->resize(1440, 900);
            test::settle();
            EXPECT_EQ(test::collisions(*page), "") << scale;
            for (const PageScroll* scroll : page->findChildren<PageScroll*>())
                EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << scale << isSpeaking;
        }
    }
}

TEST_F(PreparingInTheWindow, NothingIsCutInBothWindowsAndLooks) {
    commitments.add(theirs("Call Alder about the renewal that was promised in spring", today), ana, today);
    topics.add(ana, QStringLiteral("January territory"), Party::Leader, today);
    requests.ask(ana, QStringLiteral("the Alder renewal"), today);
    prepare();
    for (const bool isSpeaking : {false, true}) {
        if (isSpeaking) press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_EQ(page->isSpeaking(), isSpeaking);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.setMode(mode);
            for (const QSize size : {QSize(1440, 900), QSize(1366, 768), QSize(960, 600)}) {
                window->resize(size);
                test::settle();
                EXPECT_EQ(test::collisions(*page), "") << size.width();
                EXPECT_EQ(test::focusableWithoutName(*page), "");
            }
        }
    }
    EXPECT_EQ(test::ambiguousKeys(*window), "");
}

}  // namespace

}  // namespace headroom
