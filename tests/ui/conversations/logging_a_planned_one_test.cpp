// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/forms.h"
#include "ui/conversations/conversation_dialog.h"
#include "ui/conversations/typed_line.h"
#include "ui/widgets/attendance_list.h"
#include "ui/widgets/minutes_field.h"

#include <QPointer>

namespace headroom {

namespace {

// The dialog over a window, about a conversation that was planned.
class LoggingAPlannedOne : public test::TestStore {
protected:
    LoggingAPlannedOne() {
        theme.apply();
        test::show(window, {1200, 800});
    }
    ~LoggingAPlannedOne() override { qApp->setStyleSheet({}); }

    void open(ConversationId id) {
        dialog = new ConversationDialog(workspace, theme, today, std::nullopt, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->logPlanned(id);
        dialog->open();
        test::dialogOnTop(window);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { test::press(window, key, modifiers); }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    Conversation read(ConversationId id) const { return *workspace.conversation(id); }

    RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    RepId ola = addRep(QStringLiteral("Ola Berg"));
    Theme theme{Theme::Mode::Light};
    QWidget window;
    QPointer<ConversationDialog> dialog;
};

}  // namespace

TEST_F(LoggingAPlannedOne, TakesWhatWasPlannedAndTheNotesInOneStep) {
    const ConversationId id = conversations.plan({mei}, ConversationKind::DealReview,
                                                 {QDateTime(today.addDays(-2), QTime(14, 30)), 45});
    open(id);
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Log conversation"));
    EXPECT_FALSE(test::named(*dialog, QStringLiteral("Remove")));
    EXPECT_FALSE(test::named(*dialog, QStringLiteral("Save and log another")));
    press(Qt::Key_End, Qt::ControlModifier);
    type(" the Alder renewal");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(!dialog || dialog->isHidden());
    EXPECT_EQ(read(id).status, ConversationStatus::Held);
    EXPECT_EQ(read(id).kind, ConversationKind::DealReview);
    EXPECT_EQ(read(id).heldOn, today.addDays(-2));
    EXPECT_EQ(read(id).minutes, 45);
    EXPECT_EQ(read(id).sharedNotes, QStringLiteral("the Alder renewal"));
    EXPECT_EQ(read(id).plannedFor->toLocalTime(), QDateTime(today.addDays(-2), QTime(14, 30)));
    workspace.undo();
    EXPECT_EQ(read(id).status, ConversationStatus::Planned);
}

TEST_F(LoggingAPlannedOne, KeepsADraftOfItsOwnUntilItIsLogged) {
    const ConversationId id = book(mei, today.addDays(-1));
    open(id);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" price talk");
    press(Qt::Key_Escape);
    EXPECT_EQ(read(id).status, ConversationStatus::Planned);
    EXPECT_EQ(conversations.draft(), ConversationDraft{}) << "the quick log is another matter";
    open(id);
    EXPECT_TRUE(test::named(*dialog, QStringLiteral("Your draft is back.")));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(read(id).sharedNotes, QStringLiteral("price talk"));
    EXPECT_EQ(conversations.draft(id), ConversationDraft{});
}

TEST_F(LoggingAPlannedOne, ATeamMeetingBeginsWithThoseWhoWereAsked) {
    const RepId third = addRep(QStringLiteral("Tom Reed"));
    const ConversationId id =
        conversations.plan({mei, third}, ConversationKind::TeamMeeting, at(today.addDays(-1)));
    open(id);
    EXPECT_EQ(dialog->findChild<AttendanceList*>()->present(), (std::vector<RepId>{mei, third}));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(read(id).status, ConversationStatus::Held);
    EXPECT_EQ(read(id).reps, (std::vector<RepId>{mei, third}));
}

TEST_F(LoggingAPlannedOne, OneThatIsPlannedNoMoreCannotBeOpened) {
    const ConversationId id = book(mei, today.addDays(-1));
    conversations.cancel(id, Party::Rep);
    ConversationDialog gone(workspace, theme, today, std::nullopt, &window);
    EXPECT_THROW(gone.logPlanned(id), Error);
}

}  // namespace headroom
