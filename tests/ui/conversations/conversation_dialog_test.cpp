// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversation_dialog.h"

#include "core/domain/error.h"
#include "tests/ui/conversations/conversation_fixture.h"
#include "ui/conversations/candidate_row.h"
#include "ui/conversations/spoken_day_field.h"
#include "ui/conversations/typed_line.h"
#include "ui/widgets/attendance_list.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/minutes_field.h"

#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::LoggingAConversation;
using test::today;

TEST_F(LoggingAConversation, TakesOneLineAndTwoKeys) {
    log();
    type("mar call 25 yesterday pricing objection");
    save();
    EXPECT_TRUE(isClosed());
    ASSERT_EQ(with(marcus).size(), 1u);
    const Conversation logged = with(marcus).front();
    EXPECT_EQ(logged.kind, ConversationKind::CallListening);
    EXPECT_EQ(logged.minutes, 25);
    EXPECT_EQ(logged.heldOn, today.addDays(-1));
    EXPECT_EQ(logged.sharedNotes, QStringLiteral("pricing objection"));
    EXPECT_EQ(workspace->undoState().lastStep, QStringLiteral("Logged: 25 min with Marcus Webb, yesterday"));
    workspace->undo();
    EXPECT_TRUE(with(marcus).empty());
}

TEST_F(LoggingAConversation, TheFieldsFollowTheLine) {
    log();
    type("mar 1:1 40 fri pricing");
    EXPECT_EQ(find<QComboBox>()->currentText(), QStringLiteral("Marcus Webb"));
    EXPECT_EQ(find<MinutesField>()->value(), 40);
    EXPECT_EQ(find<SpokenDayField>()->day(), QDate(2026, 11, 20));
    EXPECT_EQ(find<SpokenDayField>()->text(), QStringLiteral("Fri 20 Nov"));
}

TEST_F(LoggingAConversation, AFieldSetByHandIsNotOverwrittenByTypingOn) {
    log();
    type("mar call 25");
    press(Qt::Key_M, Qt::AltModifier);
    ASSERT_EQ(focused(), find<MinutesField>());
    type("40");
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_W, Qt::AltModifier);
    type("fri");
    press(Qt::Key_H, Qt::AltModifier);
    type("Asked for help");
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_EQ(focused(), find<TypedLine>());
    type(" today 1:1 and more");
    save();
    ASSERT_EQ(with(marcus).size(), 1u);
    const Conversation logged = with(marcus).front();
    EXPECT_EQ(logged.minutes, 40);
    EXPECT_EQ(logged.kind, ConversationKind::RideAlong);
    EXPECT_EQ(logged.heldOn, QDate(2026, 11, 20));
    EXPECT_EQ(logged.sharedNotes, QStringLiteral("Asked for help"));
}

TEST_F(LoggingAConversation, EscKeepsTheDraftForTheNextDialogAndTheNextStart) {
    log();
    type("mar call 25 pric");
    press(Qt::Key_O, Qt::AltModifier);
    type("Seems tired");
    press(Qt::Key_M, Qt::AltModifier);
    type("35");
    press(Qt::Key_Escape);
    EXPECT_TRUE(isClosed());
    EXPECT_TRUE(with(marcus).empty());

    log();
    EXPECT_EQ(find<TypedLine>()->line(), QStringLiteral("mar call 25 pric"));
    press(Qt::Key_Escape);
    reopen();
    log();
    EXPECT_TRUE(says(QStringLiteral("Your draft is back.")));
    type("ing");
    save();
    ASSERT_EQ(with(marcus).size(), 1u);
    EXPECT_EQ(with(marcus).front().minutes, 35);
    EXPECT_EQ(with(marcus).front().sharedNotes, QStringLiteral("pricing"));
    EXPECT_EQ(with(marcus).front().onlyMeNotes, QStringLiteral("Seems tired"));

    log();
    EXPECT_TRUE(find<TypedLine>()->line().isEmpty());
}

TEST_F(LoggingAConversation, ANameInTheLineWinsOverTheRepWhosePageItWasBegunOn) {
    log(marcus);
    EXPECT_EQ(find<QComboBox>()->currentText(), QStringLiteral("Marcus Webb"));
    type("call 25 pricing");
    EXPECT_EQ(find<QComboBox>()->currentText(), QStringLiteral("Marcus Webb"));
    press(Qt::Key_Escape);
    log();
    EXPECT_EQ(find<QComboBox>()->currentText(), QStringLiteral("Marcus Webb"))
        << "the draft knows whose page";
    press(Qt::Key_Home);
    type("ana ");
    save();
    EXPECT_EQ(with(marcus).size(), 0u);
    ASSERT_EQ(with(ana).size(), 1u);
    EXPECT_EQ(with(ana).front().sharedNotes, QStringLiteral("pricing"));
}

TEST_F(LoggingAConversation, AfreshForgetsTheDraft) {
    log();
    type("mar call 25 pric");
    press(Qt::Key_Escape);
    log();
    for (LinkButton* link : dialog->findChildren<LinkButton*>())
        if (link->text() == QStringLiteral("Start afresh")) link->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(find<TypedLine>()->line().isEmpty());
    EXPECT_EQ(focused(), find<TypedLine>());
    EXPECT_EQ(find<MinutesField>()->value(), 0);
    press(Qt::Key_Escape);
    EXPECT_EQ(Conversations(*workspace).draft(), ConversationDraft{});
}

TEST_F(LoggingAConversation, ALineGivenStandsInPlaceOfTheDraft) {
    log();
    type("mar call 25 pric");
    press(Qt::Key_O, Qt::AltModifier);
    type("Seems tired");
    press(Qt::Key_Escape);
    open([](ConversationDialog& opened) { opened.logLine(QStringLiteral("ana 1:1 30")); });
    EXPECT_EQ(find<TypedLine>()->line(), QStringLiteral("ana 1:1 30"));
    for (const QPlainTextEdit* edit : dialog->findChildren<QPlainTextEdit*>())
        EXPECT_FALSE(edit->toPlainText().contains(QStringLiteral("tired")));
}

TEST_F(LoggingAConversation, AnAmbiguousNameAsksAndTheAnswerIsOneKeyAway) {
    const RepId other = addRep(QStringLiteral("Ana Lindholm"));
    log();
    type("ana call 25");
    EXPECT_TRUE(says(QStringLiteral("Which one?")));
    EXPECT_EQ(find<QComboBox>()->currentIndex(), -1);
    save();
    EXPECT_FALSE(isClosed());
    EXPECT_TRUE(find<CandidateRow>()->isAncestorOf(focused()));
    press(Qt::Key_Space);
    EXPECT_FALSE(find<CandidateRow>()->isVisible());
    type(" pricing");
    save();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(with(ana).size() + with(other).size(), 1u);
}

TEST_F(LoggingAConversation, WithoutARepItSaysSoBesideTheField) {
    log();
    type("call 25 pricing");
    save();
    EXPECT_FALSE(isClosed());
    EXPECT_TRUE(says(QStringLiteral("Say whom you spoke with.")));
    EXPECT_EQ(focused(), find<QComboBox>());
    type("N");
    EXPECT_FALSE(says(QStringLiteral("Say whom you spoke with.")));
    save();
    ASSERT_EQ(with(nadia).size(), 1u);
    EXPECT_EQ(with(nadia).front().sharedNotes, QStringLiteral("pricing"));
}

TEST_F(LoggingAConversation, ADayThatIsNoneOrStillToComeIsSaidBesideTheField) {
    log();
    type("mar call 25");
    for (const auto& [typed, said] :
         {std::pair("2026-12-24", "Still to come."), std::pair("someday", "No day.")}) {
        press(Qt::Key_W, Qt::AltModifier);
        type(typed);
        save();
        EXPECT_FALSE(isClosed());
        EXPECT_TRUE(says(QString::fromLatin1(said))) << typed;
        EXPECT_EQ(find<SpokenDayField>()->text(), QString::fromLatin1(typed));
    }
    press(Qt::Key_W, Qt::AltModifier);
    type("yesterday");
    save();
    EXPECT_TRUE(isClosed());
    ASSERT_EQ(with(marcus).size(), 1u);
    EXPECT_EQ(with(marcus).front().heldOn, today.addDays(-1));
}

TEST_F(LoggingAConversation, TheDayStepsWithTheArrowsAndNeverPastToday) {
    log();
    press(Qt::Key_W, Qt::AltModifier);
    press(Qt::Key_Down);
    EXPECT_EQ(find<SpokenDayField>()->text(), QStringLiteral("Yesterday, Mon 23 Nov"));
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(find<SpokenDayField>()->text(), QStringLiteral("Today"));
}

TEST_F(LoggingAConversation, AFailedSaveKeepsWhatWasTyped) {
    log();
    type("mar call 25 pricing");
    const QString path = workspace->path();
    ASSERT_TRUE(QFile::rename(path, path + QStringLiteral(".away")));
    save();
    EXPECT_FALSE(isClosed());
    EXPECT_TRUE(find<InlineNotice>()->isVisible());
    EXPECT_EQ(find<TypedLine>()->line(), QStringLiteral("mar call 25 pricing"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(isClosed());
    EXPECT_TRUE(find<InlineNotice>()->isVisible());
    ASSERT_TRUE(QFile::rename(path + QStringLiteral(".away"), path));
    save();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(with(marcus).size(), 1u);
}

TEST_F(LoggingAConversation, ARepPassedInNeedsNoName) {
    log(ana);
    EXPECT_EQ(find<QComboBox>()->currentText(), QStringLiteral("Ana Ruiz"));
    type("25 webb deal lost");
    save();
    ASSERT_EQ(with(ana).size(), 1u);
    EXPECT_EQ(with(ana).front().minutes, 25);
    EXPECT_EQ(with(ana).front().sharedNotes, QStringLiteral("webb deal lost"));
    EXPECT_TRUE(with(marcus).empty());
}

TEST_F(LoggingAConversation, AnUntouchedDialogLeavesNoDraft) {
    log(ana);
    press(Qt::Key_Escape);
    EXPECT_EQ(Conversations(*workspace).draft(), ConversationDraft{});
}

TEST_F(LoggingAConversation, AnotherOneStartsBlankAndSaysWhatWasLogged) {
    log();
    type("mar call 25 pricing");
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(isClosed());
    EXPECT_TRUE(find<TypedLine>()->line().isEmpty());
    EXPECT_TRUE(says(QStringLiteral("Logged: 25 min with Marcus Webb, today")));
    type("ana 1:1 30 plan");
    save();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(with(marcus).size(), 1u);
    EXPECT_EQ(with(ana).size(), 1u);
}

TEST_F(LoggingAConversation, ATeamMeetingHasEverybodyExceptWhoIsTickedOff) {
    log();
    type("team 45 priorities");
    EXPECT_FALSE(find<QComboBox>()->isVisible());
    press(Qt::Key_R, Qt::AltModifier);
    ASSERT_EQ(focused(), find<AttendanceList>());
    press(Qt::Key_Space);
    press(Qt::Key_L, Qt::ControlModifier);
    type(" again");
    save();
    EXPECT_TRUE(isClosed());
    EXPECT_TRUE(with(ana).empty());
    ASSERT_EQ(with(marcus).size(), 1u);
    EXPECT_EQ(with(nadia).size(), 1u);
    EXPECT_EQ(with(marcus).front().reps, (std::vector<RepId>{marcus, nadia}));
    EXPECT_EQ(with(marcus).front().sharedNotes, QStringLiteral("priorities again"));
}

TEST_F(LoggingAConversation, WhatDoesNotCountIsSaidQuietly) {
    const QString remark = QStringLiteral("Kept, but counts toward engagement from 15 minutes");
    log();
    EXPECT_FALSE(says(remark));
    type("mar 10 pricing");
    EXPECT_TRUE(says(remark));
    press(Qt::Key_M, Qt::AltModifier);
    type("15");
    EXPECT_FALSE(says(remark));
}

TEST_F(LoggingAConversation, ArchivedRepsAreNotOffered) {
    TeamMembers(*workspace).archive(nadia, today);
    log();
    EXPECT_EQ(find<QComboBox>()->findText(QStringLiteral("Nadia Costa")), -1);
    EXPECT_EQ(find<QComboBox>()->count(), 2);
}

TEST_F(LoggingAConversation, EnterNeitherSavesNorBreaksTheLine) {
    log();
    type("mar call 25");
    press(Qt::Key_Return);
    EXPECT_FALSE(isClosed());
    EXPECT_EQ(find<TypedLine>()->line(), QStringLiteral("mar call 25"));
}

TEST_F(LoggingAConversation, TheLineGrowsToThreeRows) {
    log();
    const int one = find<TypedLine>()->height();
    type("mar call 25 ");
    for (int i = 0; i < 8; ++i) type("froze when asked for a discount ");
    const int three = find<TypedLine>()->height();
    EXPECT_GT(three, one + 20);
    for (int i = 0; i < 8; ++i) type("froze when asked for a discount ");
    EXPECT_EQ(find<TypedLine>()->height(), three);
}

// An existing conversation, opened again.
class CorrectingAConversation : public LoggingAConversation {
protected:
    CorrectingAConversation() {
        Conversation conversation;
        conversation.reps = {marcus};
        conversation.kind = ConversationKind::DealReview;
        conversation.heldOn = today.addDays(-3);
        conversation.minutes = 25;
        conversation.sharedNotes = QStringLiteral("call ana tue");
        conversation.onlyMeNotes = QStringLiteral("Seems tired");
        id = Conversations(*workspace).log(conversation, today);
        stored = *workspace->conversation(id);
    }

    ConversationId id;
    Conversation stored;
};

TEST_F(CorrectingAConversation, SavingItUntouchedChangesNothing) {
    edit(id);
    save();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(workspace->conversation(id), stored);
}

TEST_F(CorrectingAConversation, ChangesOneField) {
    edit(id);
    press(Qt::Key_M, Qt::AltModifier);
    type("40");
    save();
    stored.minutes = 40;
    EXPECT_EQ(workspace->conversation(id), stored);
    workspace->undo();
    EXPECT_EQ(workspace->conversation(id)->minutes, 25);
}

TEST_F(CorrectingAConversation, ItsDraftIsItsOwn) {
    edit(id);
    press(Qt::Key_M, Qt::AltModifier);
    type("40");
    press(Qt::Key_Escape);
    log();
    EXPECT_TRUE(find<TypedLine>()->line().isEmpty());
    press(Qt::Key_Escape);
    edit(id);
    EXPECT_EQ(find<MinutesField>()->value(), 40);
    EXPECT_EQ(workspace->conversation(id), stored);
}

TEST_F(CorrectingAConversation, RemovesItWithoutAskingAndUndoBringsItBack) {
    edit(id);
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Remove")) button->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(isClosed());
    EXPECT_FALSE(workspace->conversation(id));
    workspace->undo();
    EXPECT_EQ(workspace->conversation(id), stored);
}

TEST_F(CorrectingAConversation, ARepArchivedSinceStillStandsInIt) {
    TeamMembers(*workspace).archive(marcus, today);
    edit(id);
    EXPECT_EQ(find<QComboBox>()->currentText(), QStringLiteral("Marcus Webb"));
    save();
    EXPECT_EQ(workspace->conversation(id), stored);
}

TEST_F(CorrectingAConversation, OneThatIsGoneCannotBeOpened) {
    Conversations(*workspace).remove(id);
    ConversationDialog gone(*workspace, theme, today, std::nullopt, &window);
    EXPECT_THROW(gone.editConversation(id), Error);
}

}  // namespace
}  // namespace headroom
