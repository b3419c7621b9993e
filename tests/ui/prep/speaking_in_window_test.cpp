// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/wording.h"
#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/widgets.h"
#include "ui/prep/prep_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/places.h"
#include "ui/team/team_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QtTest/QTest>

namespace headroom {

namespace {

// A 1:1 held from its sheet, by keys, through the real window.
class SpeakingInTheWindow : public test::TestStore {
protected:
    SpeakingInTheWindow() {
        ana = addRep(QStringLiteral("Ana Ruiz"));
        promise = commitments.add(theirs("Call Alder", today), ana, today.addDays(-9));
        covered = topics.add(ana, QStringLiteral("Renewals"), Party::Rep, today);
        waiting = topics.add(ana, QStringLiteral("Territory"), Party::Leader, today);
        dropped = topics.add(ana, QStringLiteral("Parking"), Party::Leader, today);
        request = requests.ask(ana, QStringLiteral("pricing"), today);
        planned = book(ana, today);
        open();
    }
    void open() {
        window = std::make_unique<MainWindow>(workspace, theme, memory, today);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        press(Qt::Key_Return);
        page = window->findChild<PrepPage*>();
        ASSERT_TRUE(page && page->isVisible());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
        test::settle();
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void goTo(const QString& name) {
        QWidget* widget = test::named(*page, name);
        ASSERT_TRUE(widget) << name.toStdString();
        widget->setFocus();
    }
    void tick(const QString& name) {
        goTo(name);
        press(Qt::Key_Space);
    }
    bool says(const QString& text) const { return test::visibleTexts(*window).contains(text); }
    RepRecord record() const { return workspace.repProfile(ana, today).record; }

    Theme theme{Theme::Mode::Light};
    WindowMemory memory{path(QStringLiteral("window.ini"))};
    RepId ana;
    CommitmentId promise;
    TopicId covered, waiting, dropped;
    RequestId request;
    ConversationId planned;
    RunningConversations conversationsRunning{workspace};
    std::unique_ptr<MainWindow> window;
    PrepPage* page = nullptr;
};

TEST_F(SpeakingInTheWindow, StartsTicksTypesAndFinishesWithOneStep) {
    const QString before = workspace.undoState().lastStep;
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(page->isSpeaking());
    EXPECT_TRUE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget())) << "where typing starts";
    type(QStringLiteral("Price came up again"));
    tick(QStringLiteral("Covered: Renewals"));
    tick(QStringLiteral("Drop from the list: Parking"));
    tick(QStringLiteral("Done: Call Alder"));
    press(Qt::Key_Y, Qt::AltModifier);
    type(QStringLiteral("Send the list"));
    EXPECT_EQ(workspace.undoState().lastStep, before) << "nothing is saved while speaking";
    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_TRUE(window->findChild<TeamPage*>()->isVisible()) << "where the leader came from";
    const Conversation held = *workspace.conversation(planned);
    EXPECT_EQ(held.status, ConversationStatus::Held);
    EXPECT_EQ(held.sharedNotes, QStringLiteral("Price came up again"));
    EXPECT_EQ(held.minutes, 1);
    EXPECT_EQ(workspace.session().commitments.commitment(promise)->state, CommitmentState::Kept);
    EXPECT_EQ(workspace.session().topics.topic(covered)->state, TopicState::Covered);
    EXPECT_EQ(workspace.session().topics.topic(waiting)->state, TopicState::Open);
    EXPECT_EQ(workspace.session().topics.topic(dropped)->state, TopicState::Dropped);
    EXPECT_EQ(workspace.session().requests.request(request)->answeredBy, planned);
    ASSERT_EQ(record().yours.size(), 1u);
    EXPECT_EQ(record().yours.front().commitment.text, QStringLiteral("Send the list"));
    ASSERT_TRUE(record().next);
    EXPECT_EQ(record().next->plannedDay(), today.addDays(14));
    EXPECT_TRUE(says(QStringLiteral("Saved: 1 min with Ana Ruiz, 1 promise, 1 topic covered. Next 1:1: %1.")
                         .arg(wording::weekdayAndTime(*record().next->plannedFor))));
    EXPECT_FALSE(conversationsRunning.running(ana));

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(workspace.undoState().lastStep, before);
    EXPECT_EQ(workspace.conversation(planned)->status, ConversationStatus::Planned);
    EXPECT_EQ(record().topics.size(), 3u);
    EXPECT_EQ(record().requests.size(), 1u);
    EXPECT_TRUE(record().yours.empty());
    EXPECT_EQ(record().theirs.size(), 1u);
}

TEST_F(SpeakingInTheWindow, APriorityIsTickedWithItsWhyAndUnderstoodAsSaid) {
    PriorityWords words;
    words.text = QStringLiteral("Second meeting");
    words.why = QStringLiteral("It pays");
    priorities.add(words, today.addDays(-20));
    test::settle();
    EXPECT_TRUE(says(QStringLiteral("Say again, with the why")));
    EXPECT_FALSE(test::named(*page, QStringLiteral("Said: Second meeting. It pays"))) << "while preparing";
    press(Qt::Key_Return, Qt::ControlModifier);
    tick(QStringLiteral("With the why: Second meeting. It pays"));
    const auto* box =
        qobject_cast<QCheckBox*>(test::named(*page, QStringLiteral("Said: Second meeting. It pays")));
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->isChecked());
    press(Qt::Key_Return, Qt::ControlModifier);
    const PriorityCard card = workspace.priorityBoard(std::nullopt, today).active.at(0);
    EXPECT_EQ(card.rows.at(0).lastHeard, today);
    EXPECT_EQ(card.reach.toldWithWhy, 1);
}

TEST_F(SpeakingInTheWindow, LosesNothingWhenTheWindowGoes) {
    press(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("Half a sent"));
    tick(QStringLiteral("Covered: Renewals"));
    window.reset();
    ASSERT_TRUE(conversationsRunning.running(ana));
    open();
    EXPECT_FALSE(page->isSpeaking());
    EXPECT_TRUE(test::named(*page, QStringLiteral("Go on with it")));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(page->isSpeaking());
    type(QStringLiteral("ence"));
    auto* box = qobject_cast<QAbstractButton*>(test::named(*page, QStringLiteral("Covered: Renewals")));
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->isChecked());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.conversation(planned)->sharedNotes, QStringLiteral("Half a sentence"));
}

TEST_F(SpeakingInTheWindow, NotNowKeepsTheDraftAndThrowingAwayCanBeTakenBack) {
    press(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("Price"));
    tick(QStringLiteral("Not now"));
    EXPECT_FALSE(page->isSpeaking());
    EXPECT_EQ(conversationsRunning.running(ana)->sharedNotes, QStringLiteral("Price"));
    tick(QStringLiteral("Throw it away"));
    EXPECT_FALSE(conversationsRunning.running(ana));
    EXPECT_TRUE(test::named(*page, QStringLiteral("Start conversation")));
    tick(QStringLiteral("Take it back"));
    EXPECT_EQ(conversationsRunning.running(ana)->sharedNotes, QStringLiteral("Price"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(page->isSpeaking());
}

TEST_F(SpeakingInTheWindow, WhoeverWroteNothingHasNothingToGoOnWith) {
    press(Qt::Key_Return, Qt::ControlModifier);
    tick(QStringLiteral("Not now"));
    EXPECT_FALSE(conversationsRunning.running(ana));
    EXPECT_TRUE(test::named(*page, QStringLiteral("Start conversation")));
}

TEST_F(SpeakingInTheWindow, EscLeavesThePageAndComesBackToTheConversation) {
    press(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("Price"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(window->findChild<TeamPage*>()->isVisible());
    EXPECT_EQ(conversationsRunning.running(ana)->sharedNotes, QStringLiteral("Price"));
    press(Qt::Key_Return);
    EXPECT_TRUE(page->isVisible());
    EXPECT_TRUE(page->isSpeaking());
}

TEST_F(SpeakingInTheWindow, SaysBesideTheFieldWhatCannotBeBooked) {
    press(Qt::Key_Return, Qt::ControlModifier);
    goTo(QStringLiteral("The day of the next 1:1"));
    auto* day = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    day->selectAll();
    type(QStringLiteral("31 Feb"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(page->isSpeaking()) << "nothing is saved";
    EXPECT_TRUE(day->hasFocus());
    EXPECT_TRUE(day->accessibleDescription().contains(QStringLiteral("is not a day")));
    type(QStringLiteral("18 Mar 2026"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(says(QStringLiteral("The next 1:1 is after today.")));
    tick(QStringLiteral("Book the next 1:1"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.conversation(planned)->status, ConversationStatus::Held);
    EXPECT_FALSE(record().next);
}

TEST_F(SpeakingInTheWindow, TheTimeOfTheNextIsTypedAsOneWritesIt) {
    press(Qt::Key_Return, Qt::ControlModifier);
    goTo(QStringLiteral("The time of the next 1:1"));
    auto* time = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(time);
    time->selectAll();
    type(QStringLiteral("25:00"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(page->isSpeaking()) << "nothing is saved";
    EXPECT_TRUE(time->hasFocus());
    EXPECT_TRUE(time->accessibleDescription().contains(QStringLiteral("is not a time")));
    type(QStringLiteral("2 pm"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(record().next);
    EXPECT_EQ(record().next->plannedFor->toLocalTime().time(), QTime(14, 0));
}

TEST_F(SpeakingInTheWindow, MinutesAreSetByHandFourHoursAtMost) {
    press(Qt::Key_Return, Qt::ControlModifier);
    goTo(QStringLiteral("Minutes"));
    auto* minutes = page->findChild<QSpinBox*>();
    minutes->selectAll();
    type(QStringLiteral("9999"));
    EXPECT_LE(minutes->value(), 240);
    minutes->selectAll();
    type(QStringLiteral("35"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.conversation(planned)->minutes, 35);
}

TEST_F(SpeakingInTheWindow, NotesOnlyTheLeaderSeesAreOnNoSheet) {
    press(Qt::Key_Return, Qt::ControlModifier);
    tick(QStringLiteral("Add a note only you see"));
    type(QStringLiteral("Unspoken thought"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.conversation(planned)->onlyMeNotes, QStringLiteral("Unspoken thought"));
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isVisible());
    for (const QString& text : test::visibleTexts(*page))
        EXPECT_FALSE(text.contains(QStringLiteral("Unspoken"))) << text.toStdString();
}

TEST_F(SpeakingInTheWindow, ATopicAddedWhileSpeakingIsThereToTick) {
    press(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("Price"));
    press(Qt::Key_T, Qt::ControlModifier);
    type(QStringLiteral("The new list"));
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isSpeaking());
    tick(QStringLiteral("Covered: The new list"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.conversation(planned)->sharedNotes, QStringLiteral("Price"));
    EXPECT_EQ(record().topics.size(), 3u);
}

}  // namespace

}  // namespace headroom
