// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/domain/error.h"
#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/widgets.h"
#include "ui/first_run/first_run_page.h"
#include "ui/importing/import_dialog.h"
#include "ui/mirror/coaching_hours_card.h"
#include "ui/people/rep_dialog.h"
#include "ui/rep/rep_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/navigation.h"
#include "ui/shell/places.h"
#include "ui/shell/quick_switch.h"
#include "ui/shell/status_line.h"
#include "ui/team/rep_table.h"
#include "ui/team/team_page.h"
#include "ui/widgets/attempt.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

namespace headroom {

namespace {

class MainWindowTest : public test::TestStore {
protected:
    MainWindowTest() { theme.apply(); }
    ~MainWindowTest() override {
        window.reset();
        qApp->setStyleSheet({});
    }

    void open(QSize size = {1440, 900}) { open(workspace, size); }
    void open(Workspace& shown, QSize size = {1440, 900}) {
        window = std::make_unique<MainWindow>(shown, theme, memory, today);
        window->setIsSample(false);
        test::show(*window, size);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        // A desktop gives the keyboard back when a dialog closes; the offscreen platform does not.
        if (!QApplication::activeWindow() || !QApplication::activeWindow()->isVisible()) {
            window->activateWindow();
            test::settle();
        }
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        test::settle();
    }
    template <typename Part>
    Part* part() const {
        Part* found = window->findChild<Part*>();
        return found && found->isVisible() ? found : nullptr;
    }
    bool says(const QString& text) const { return test::visibleTexts(*window).contains(text); }
    QAction* action(const QString& text) const {
        for (QAction* each : window->actions())
            if (each->text() == text) return each;
        ADD_FAILURE() << "no action " << qPrintable(text);
        return nullptr;
    }
    template <typename Pane>
    bool isFocusIn() const {
        return part<Pane>() && part<Pane>()->isAncestorOf(QApplication::focusWidget());
    }

    Theme theme{Theme::Mode::Light};
    WindowMemory memory{path(QStringLiteral("window.ini"))};
    std::unique_ptr<MainWindow> window;
};

}  // namespace

TEST_F(MainWindowTest, TheFirstRunAsksForAFileAtOnce) {
    open();
    key(Qt::Key_Return);
    auto* chooser = window->findChild<QFileDialog*>();
    ASSERT_TRUE(chooser);
    EXPECT_TRUE(chooser->isVisible());
    chooser->reject();
    EXPECT_TRUE(part<ImportDialog>()) << "from here another file can be dropped or chosen";
}

TEST_F(MainWindowTest, BeginsWithTheFirstRunAndComesToTheTeamByKeysAlone) {
    open();
    EXPECT_TRUE(part<FirstRunPage>());
    EXPECT_EQ(test::nameOf(*QApplication::focusWidget()), QStringLiteral("Choose a CSV file"));
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mei Tanaka"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(part<TeamPage>());
    EXPECT_FALSE(part<FirstRunPage>());
    EXPECT_TRUE(says(QStringLiteral("Added: 1 rep")));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(part<FirstRunPage>());
    EXPECT_TRUE(says(QStringLiteral("Taken back: Added: 1 rep")));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(part<TeamPage>());
}

TEST_F(MainWindowTest, F6GoesNavigationHeadTableStatusLineAndRound) {
    addRep(QStringLiteral("Mei Tanaka"));
    open();
    EXPECT_TRUE(part<RepTable>()->hasFocus());
    key(Qt::Key_F6);
    EXPECT_TRUE(isFocusIn<StatusLine>());
    key(Qt::Key_F6);
    EXPECT_TRUE(isFocusIn<Navigation>());
    key(Qt::Key_F6);
    EXPECT_EQ(test::nameOf(*QApplication::focusWidget()), QStringLiteral("Go to a rep"));
    key(Qt::Key_F6);
    EXPECT_TRUE(part<RepTable>()->hasFocus());
}

TEST_F(MainWindowTest, Ctrl1GoesToTheTableOfReps) {
    addRep(QStringLiteral("Mei Tanaka"));
    open();
    key(Qt::Key_F6);
    ASSERT_TRUE(isFocusIn<StatusLine>());
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(part<RepTable>()->hasFocus());
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(part<RepPage>());
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(part<RepTable>()->hasFocus());
}

TEST_F(MainWindowTest, CtrlKFindsARepByAnyPartOfNameOrAlias) {
    addRep(QStringLiteral("Mei Tanaka"));
    Rep jonas;
    jonas.name = QStringLiteral("Jonas Weber");
    jonas.aliases = {QStringLiteral("JW-042")};
    const RepId id = members.add(jonas, {}, today);
    open();
    key(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(part<QuickSwitch>());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("w-04"));
    key(Qt::Key_Return);
    EXPECT_EQ(window->places().place(), Place::Rep);
    EXPECT_EQ(window->places().currentRep(), id);
    key(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(part<QuickSwitch>());
    EXPECT_TRUE(part<QuickSwitch>()->findChild<QLineEdit*>()->text().isEmpty());
    key(Qt::Key_Escape);
    EXPECT_FALSE(part<QuickSwitch>());
}

TEST_F(MainWindowTest, CtrlKGoesToPlacesPrioritiesAndStandardsAndSearchesTheNotes) {
    addRep(QStringLiteral("Mei Tanaka"));
    PriorityWords words;
    words.why = QStringLiteral("Because");
    for (const char* text : {"Finance in early", "Second meeting"}) {
        words.text = QString::fromLatin1(text);
        priorities.add(words, today);
    }
    standards.add(Standards::starterSet(), today);
    open();
    const auto go = [&](const char* text) {
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        key(Qt::Key_Return);
        window->activateWindow();
        test::settle();
    };
    go("commit");
    EXPECT_EQ(window->places().place(), Place::Commitments);
    go("second meet");
    EXPECT_EQ(window->places().place(), Place::Priorities);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Priority 2: Second meeting"));
    go("before advising");
    EXPECT_EQ(window->places().place(), Place::Standards);
    EXPECT_TRUE(test::named(*window, QStringLiteral("You, Asks before advising: not seen yet")));
    go("zebra");
    EXPECT_EQ(window->places().place(), Place::Meetings);
    EXPECT_EQ(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("zebra"));
}

TEST_F(MainWindowTest, CtrlShiftTTurnsTheChartsOfTheMirrorIntoTables) {
    addRep(QStringLiteral("Mei Tanaka"));
    open();
    key(Qt::Key_6, Qt::ControlModifier);
    ASSERT_EQ(window->places().place(), Place::Mirror);
    EXPECT_FALSE(part<CoachingHoursCard>()->showsTable());
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(part<CoachingHoursCard>()->showsTable());
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(action(QStringLiteral("Charts or table"))->isEnabled());
}

TEST_F(MainWindowTest, ARepIsAddedEditedAndArchivedWithoutAMouse) {
    addRep(QStringLiteral("Mei Tanaka"));
    open();
    key(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Jonas Weber"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(says(QStringLiteral("Added: Jonas Weber")));
    EXPECT_EQ(workspace.rep(*part<TeamPage>()->currentRep())->name, QStringLiteral("Jonas Weber"));
    part<TeamPage>()->setFocus();
    key(Qt::Key_F2);
    EXPECT_EQ(QApplication::activeWindow()->windowTitle(), QStringLiteral("Jonas Weber"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Jonas Lindholm"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(says(QStringLiteral("Changed: Jonas Lindholm")));
}

TEST_F(MainWindowTest, ANewRepHalfTypedIsThereAgainAfterEsc) {
    addRep(QStringLiteral("Mei Tanaka"));
    open();
    key(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Jonas"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(part<RepDialog>());
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("Jonas"));
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text().isEmpty());
}

TEST_F(MainWindowTest, NamesHalfTypedAreThereAgainAfterEsc) {
    open();
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mei"));
    key(Qt::Key_Escape);
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.reps().front().name, QStringLiteral("Mei"));
}

TEST_F(MainWindowTest, EverybodyArchivedIsNotAFirstRun) {
    members.archive(addRep(QStringLiteral("Mei Tanaka")), today);
    open();
    EXPECT_TRUE(part<TeamPage>());
    EXPECT_TRUE(says(QStringLiteral("Nobody is on this team yet.")));
    QTest::mouseClick(test::named(*window, QStringLiteral("Archived reps")), Qt::LeftButton);
    test::settle();
    key(Qt::Key_Return);
    EXPECT_EQ(workspace.reps().size(), 1u);
}

TEST_F(MainWindowTest, UndoInATextFieldBelongsToTheTextFirst) {
    addRep(QStringLiteral("Mei Tanaka"));
    open();
    key(Qt::Key_N, Qt::ControlModifier);
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QTest::keyClicks(name, QStringLiteral("Jonas"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(name->text().isEmpty());
    EXPECT_EQ(workspace.reps().size(), 1u);
}

TEST_F(MainWindowTest, WhatWentWrongIsSaidAndNothingIsLost) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    open();
    part<TeamPage>()->selectRep(mei);
    EXPECT_FALSE(attempt(part<TeamPage>(), [] {
        throw Error(ErrorKind::Storage, QStringLiteral("The disk is full. Nothing was saved."),
                    QStringLiteral("SQLITE_FULL"));
    }));
    ASSERT_TRUE(says(QStringLiteral("The disk is full. Nothing was saved.")));
    EXPECT_TRUE(part<TeamPage>());
    EXPECT_EQ(part<TeamPage>()->currentRep(), mei);
    EXPECT_EQ(test::collisions(*window), "");
    QTest::mouseClick(test::named(*window, QStringLiteral("Close this message")), Qt::LeftButton);
    EXPECT_FALSE(says(QStringLiteral("The disk is full. Nothing was saved.")));
}

TEST_F(MainWindowTest, UndoOfAMovedFileSaysSoAndKeepsThePage) {
    addRep(QStringLiteral("Mei Tanaka"));
    open();
    QFile::rename(workspace.path(), workspace.path() + QStringLiteral(".moved"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(
        says(QStringLiteral("The file was moved or replaced while it was open. Nothing was saved; open it "
                            "again from its new place.")));
    EXPECT_TRUE(says(QStringLiteral("Added: 1 rep")));
    EXPECT_TRUE(part<TeamPage>());
}

TEST_F(MainWindowTest, ASecondWindowSaysWhyAndItsChangingActionsAreOff) {
    addRep(QStringLiteral("Mei Tanaka"));
    Workspace reader(workspace.path(), Workspace::Mode::ReadOnly);
    open(reader);
    EXPECT_TRUE(says(QStringLiteral("Another window has this file open. Reading works; saving waits.")));
    EXPECT_TRUE(says(QStringLiteral("Reading only")));
    for (const char* text : {"Log conversation", "Add names", "Add a rep", "Import data", "Undo", "Redo"})
        EXPECT_FALSE(action(QLatin1String(text))->isEnabled()) << text;
    for (const char* text : {"Team", "Go to anything by name", "Keys", "Settings", "Next part of the window"})
        EXPECT_TRUE(action(QLatin1String(text))->isEnabled()) << text;
    EXPECT_FALSE(test::named(*window, QStringLiteral("Undo: Added: 1 rep"))->isEnabled());
    EXPECT_FALSE(test::named(*part<Navigation>(), QStringLiteral("Import data"))->isEnabled());
    EXPECT_EQ(test::collisions(*window), "");
}

TEST_F(MainWindowTest, TheSampleSaysWhatItIsAndHowToLeave) {
    addRep(QStringLiteral("Mei Tanaka"));
    open();
    window->setIsSample(true);
    const QSignalSpy left(window.get(), &MainWindow::ownStoreRequested);
    EXPECT_TRUE(says(QStringLiteral("This is the sample team. Everybody in it is invented.")));
    QTest::mouseClick(test::named(*window, QStringLiteral("Leave the sample")), Qt::LeftButton);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(MainWindowTest, GeometryLookTeamAndTextSizeAreRemembered) {
    addRep(QStringLiteral("Mei Tanaka"));
    open({1200, 720});
    key(Qt::Key_Comma, Qt::ControlModifier);
    auto* settings = part<SettingsDialog>();
    ASSERT_TRUE(settings);
    QTest::mouseClick(test::named(*settings, QStringLiteral("Dark")), Qt::LeftButton);
    EXPECT_TRUE(theme.isDark());
    key(Qt::Key_Escape);
    key(Qt::Key_F9);
    window->close();
    WindowMemory later(path(QStringLiteral("window.ini")));
    EXPECT_EQ(later.look(), Theme::Mode::Dark);
    EXPECT_EQ(later.textScale(), 1);
    EXPECT_TRUE(later.isNavigationCollapsed());
    MainWindow again(workspace, theme, later, today);
    EXPECT_EQ(again.size(), QSize(1200, 720));
}

TEST_F(MainWindowTest, AnotherThemeRepaintsEveryPart) {
    addRep(QStringLiteral("Mei Tanaka"));
    open();
    const auto corner = [this](const QPoint& at) { return window->grab().toImage().pixelColor(at); };
    const QPoint navigation(100, 500), status(700, 899 - 6), page(260, 899 - 34);
    EXPECT_EQ(corner(navigation), theme.color(Tone::Sunken));
    theme.setMode(Theme::Mode::Dark);
    test::settle();
    EXPECT_EQ(corner(navigation), QColor(0x11, 0x14, 0x16));
    EXPECT_EQ(corner(status), QColor(0x11, 0x14, 0x16));
    EXPECT_EQ(corner(page), QColor(0x15, 0x18, 0x1B));
}

TEST_F(MainWindowTest, NoKeyMeansTwoThings) {
    open();
    EXPECT_EQ(test::ambiguousKeys(*window), "");
    addRep(QStringLiteral("Mei Tanaka"));
    test::settle();
    EXPECT_EQ(test::ambiguousKeys(*window), "");
}

TEST_F(MainWindowTest, EverythingThatTakesTheFocusHasAName) {
    open();
    EXPECT_EQ(test::focusableWithoutName(*window), "");
    addRep(QStringLiteral("Mei Tanaka"));
    test::settle();
    EXPECT_EQ(test::focusableWithoutName(*window), "");
}

TEST_F(MainWindowTest, F1ListsEveryKey) {
    open();
    key(Qt::Key_F1);
    const QPointer<QWidget> keys = QApplication::activeWindow();
    ASSERT_EQ(keys->windowTitle(), QStringLiteral("Keys"));
    for (const QAction* each : window->actions())
        if (!each->shortcut().isEmpty())
            EXPECT_TRUE(test::visibleTexts(*keys).contains(each->text())) << qPrintable(each->text());
    key(Qt::Key_Escape);
    EXPECT_FALSE(keys && keys->isVisible());
}

TEST_F(MainWindowTest, TheMenuBarComesAndGoes) {
    open();
    EXPECT_FALSE(window->menuBar()->isVisible());
    key(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(window->menuBar()->isVisible());
    key(Qt::Key_M, Qt::ControlModifier);
    EXPECT_FALSE(window->menuBar()->isVisible());
}

TEST_F(MainWindowTest, NothingOverlapsOrIsCutAtAnySizeLookAndTextSize) {
    addRep(QStringLiteral("Maximiliane Oberhuber-Grünwald von und zu Hohenlohe-Schillingsfürst"));
    for (const double scale : {1.0, 2.0}) {
        theme.setTextScale(scale);
        for (const QSize size : {QSize(1440, 900), QSize(1366, 768), QSize(960, 600)}) {
            open(size);
            EXPECT_EQ(test::collisions(*window), "") << size.width() << " at " << scale;
        }
    }
}

TEST_F(MainWindowTest, TheNavigationNarrowsInASmallWindow) {
    open();
    EXPECT_FALSE(part<Navigation>()->isCollapsed());
    test::show(*window, {1366, 768});
    EXPECT_TRUE(part<Navigation>()->isCollapsed());
    EXPECT_EQ(part<Navigation>()->width(), 56);
}

TEST_F(MainWindowTest, TheTeamLastLookedAtIsShownAgain) {
    addRep(QStringLiteral("Mei Tanaka"));
    Rep jonas;
    jonas.name = QStringLiteral("Jonas Weber");
    const RepId id = members.add(jonas, QStringLiteral("R&D <South>"), today);
    memory.keepTeam(workspace.path(), workspace.teamOf(id, today)->id);
    open();
    EXPECT_EQ(part<TeamPage>()->currentRep(), id);
    EXPECT_TRUE(test::named(*window, QStringLiteral("Team: R&D <South>")));
    memory.keepTeam(workspace.path(), TeamId{99});
    open();
    EXPECT_TRUE(test::named(*window, QStringLiteral("Team: All reps")));
}

TEST_F(MainWindowTest, AnotherDayCountsFromThatDay) {
    addRep(QStringLiteral("Mei Tanaka"));
    open();
    EXPECT_TRUE(says(QStringLiteral("Wednesday 18 March 2026 · week 11 of Q1")));
    window->setToday(today.addDays(1));
    EXPECT_TRUE(says(QStringLiteral("Thursday 19 March 2026 · week 12 of Q1")));
}

}  // namespace headroom
