// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/forms.h"
#include "ui/conversations/conversation_dialog.h"
#include "ui/meetings/booking_form.h"
#include "ui/meetings/meeting_tree.h"
#include "ui/meetings/meetings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/places.h"

#include <QLineEdit>

namespace headroom {

namespace {

class MeetingsInTheWindow : public test::TestStore {
protected:
    MeetingsInTheWindow() { theme.apply(); }
    ~MeetingsInTheWindow() override { qApp->setStyleSheet({}); }

    void show() {
        window.places().open(Place::Team);
        test::show(window, {1440, 900});
        window.activateWindow();
        test::settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { test::press(window, key, modifiers); }
    Place place() const { return window.places().place(); }
    QDialog* dialog() { return test::dialogOnTop(window); }

    RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    RepId ola = addRep(QStringLiteral("Ola Berg"));
    Theme theme{Theme::Mode::Light};
    WindowMemory memory{path(QStringLiteral("window.ini"))};
    MainWindow window{workspace, theme, memory, today};
};

}  // namespace

TEST_F(MeetingsInTheWindow, AreOnCtrl2AndTheNavigationSaysHowManyToLog) {
    book(mei, today.addDays(-1));
    show();
    QWidget* entry = test::named(window, QStringLiteral("1:1s"));
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->accessibleDescription(), QStringLiteral("1 conversation to log"));
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(place(), Place::Meetings);
    EXPECT_EQ(QApplication::focusWidget(), window.findChild<MeetingTree*>());
    press(Qt::Key_1, Qt::ControlModifier);
    QTest::mouseClick(entry, Qt::LeftButton);
    EXPECT_EQ(place(), Place::Meetings);
    EXPECT_EQ(test::ambiguousKeys(window), "");
}

TEST_F(MeetingsInTheWindow, APassedOneIsLoggedFromThePageAndTheDebtIsGone) {
    const ConversationId id = book(mei, today.addDays(-1));
    show();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Return);
    ASSERT_TRUE(qobject_cast<ConversationDialog*>(dialog()));
    EXPECT_EQ(dialog()->windowTitle(), QStringLiteral("Log conversation"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.conversation(id)->status, ConversationStatus::Held);
    EXPECT_EQ(test::named(window, QStringLiteral("1:1s"))->accessibleDescription(),
              QStringLiteral("You are here"));
}

TEST_F(MeetingsInTheWindow, TeamsWaitingPanelLogsAPassedOneAsItWasPlanned) {
    const ConversationId id = book(mei, today.addDays(-1));
    show();
    QWidget* log = nullptr;
    for (QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisible() && each->accessibleName().startsWith(QStringLiteral("Log: "))) log = each;
    ASSERT_TRUE(log);
    QTest::mouseClick(log, Qt::LeftButton);
    ASSERT_TRUE(qobject_cast<ConversationDialog*>(dialog()));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.conversation(id)->status, ConversationStatus::Held);
}

TEST_F(MeetingsInTheWindow, CtrlBBooksWithTheRepInSight) {
    show();
    window.places().selectOnTeam(ola);
    press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(qobject_cast<BookingForm*>(dialog()));
    press(Qt::Key_Return, Qt::ControlModifier);
    const Meetings meetings = workspace.meetings(std::nullopt, today);
    ASSERT_EQ(meetings.upcoming.size(), 1u);
    EXPECT_EQ(meetings.upcoming.front().conversation.reps, std::vector<RepId>{ola});
}

TEST_F(MeetingsInTheWindow, ASheetPreparedFromHereLeadsBackHere) {
    book(mei, today.addDays(1));
    show();
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Return);
    EXPECT_EQ(place(), Place::Prep);
    press(Qt::Key_Escape);
    EXPECT_EQ(place(), Place::Meetings);
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_EQ(place(), Place::Prep);
    press(Qt::Key_Escape);
    EXPECT_EQ(place(), Place::Team);
}

TEST_F(MeetingsInTheWindow, ASheetPreparedFromACommitmentLeadsBackThere) {
    commitments.add(mine("Send the guide", today), ola, today);
    show();
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_EQ(place(), Place::Prep);
    EXPECT_EQ(window.places().currentRep(), ola);
    press(Qt::Key_Escape);
    EXPECT_EQ(place(), Place::Commitments);
}

TEST_F(MeetingsInTheWindow, CtrlFSearchesNotesFromEverywhere) {
    conversations.log(oneToOne(mei, today.addDays(-3)), today);
    show();
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(place(), Place::Meetings);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("discovery"));
    EXPECT_TRUE(test::named(window, QStringLiteral("Mei Tanaka, Sun 15 Mar: Discovery questions")));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_TRUE(qobject_cast<ConversationDialog*>(dialog()));
    EXPECT_EQ(dialog()->windowTitle(), QStringLiteral("Correct conversation"));
}

}  // namespace headroom
