// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "tests/core/workspace/test_store.h"

namespace headroom {

class LoggingConversations : public test::TestStore {};

TEST_F(LoggingConversations, ChangeTheRepsLaneAndWait) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    ASSERT_EQ(workspace.repProfile(mei, today).engagement.state, EngagementState::NoRecord);
    ASSERT_EQ(workspace.teamOverview(std::nullopt, today).needsYourHelp.size(), 1u);

    conversations.log(oneToOne(mei, today.addDays(-1)), today);

    const RepProfile profile = workspace.repProfile(mei, today);
    EXPECT_EQ(profile.engagement.state, EngagementState::Scored);
    EXPECT_EQ(profile.daysSinceLast, 1);
    ASSERT_FALSE(profile.recent.minutes.empty());
    EXPECT_EQ(profile.recent.minutes.back().minutes, 30);
    EXPECT_EQ(profile.recent.conversations.size(), 1u);
    const TeamOverview team = workspace.teamOverview(std::nullopt, today);
    EXPECT_TRUE(team.needsYourHelp.empty());
    ASSERT_EQ(team.upToDate.size(), 1u);
    EXPECT_EQ(team.upToDate.front().conversationsByWeek.back(), 1);
    EXPECT_EQ(team.coaching.weeks.back().minutes, 30);
}

TEST_F(LoggingConversations, UndoAndRedoBringBackExactlyTheSame) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    const ConversationId id = conversations.log(oneToOne(mei, today), today);
    const std::optional<Conversation> logged = workspace.conversation(id);
    ASSERT_TRUE(logged);
    EXPECT_EQ(workspace.undo(), QStringLiteral("Logged: 30 min with Mei Tanaka, today"));
    EXPECT_FALSE(workspace.conversation(id));
    EXPECT_EQ(workspace.redo(), QStringLiteral("Logged: 30 min with Mei Tanaka, today"));
    EXPECT_EQ(workspace.conversation(id), logged);
}

TEST_F(LoggingConversations, RefuseWhatCannotBe) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    const QString before = workspace.undoState().lastStep;
    EXPECT_THROW(conversations.log(oneToOne(mei, today.addDays(1)), today), Error);
    EXPECT_THROW(conversations.log(oneToOne(mei, today, 1441), today), Error);
    EXPECT_THROW(conversations.log(oneToOne(mei, today, -1), today), Error);
    EXPECT_THROW(conversations.log(oneToOne(RepId{99}, today), today), Error);
    Conversation nobody = oneToOne(mei, today);
    nobody.reps.clear();
    EXPECT_THROW(conversations.log(nobody, today), Error);
    EXPECT_EQ(workspace.undoState().lastStep, before);
    EXPECT_EQ(workspace.repProfile(mei, today).conversationCount, 0);
}

TEST_F(LoggingConversations, ATeamMeetingEndsNobodysWait) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    Conversation meeting = oneToOne(mei, today);
    meeting.kind = ConversationKind::TeamMeeting;
    conversations.log(meeting, today);
    const TeamOverview team = workspace.teamOverview(std::nullopt, today);
    ASSERT_EQ(team.needsYourHelp.size(), 1u);
    EXPECT_FALSE(team.needsYourHelp.front().daysSinceLast);
    EXPECT_EQ(team.coaching.weeks.back().minutes, 0);
}

TEST_F(LoggingConversations, ADraftOutlivesTheWindowAndEndsWithTheLog) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    ConversationDraft draft;
    draft.line = QStringLiteral("mei 25 disc");
    draft.minutes = 35;
    draft.attendees = {mei};
    draft.onlyMeNotes = QStringLiteral("Seems tired");
    conversations.keepDraft(draft);
    {
        Workspace other(workspace.path(), Workspace::Mode::ReadOnly);
        EXPECT_EQ(Conversations(other).draft(), draft);
    }
    conversations.log(oneToOne(mei, today), today);
    EXPECT_EQ(conversations.draft(), ConversationDraft{});
}

TEST_F(LoggingConversations, ADraftOfACorrectionIsItsOwn) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    const ConversationId first = conversations.log(oneToOne(mei, today), today);
    const ConversationId second = conversations.log(oneToOne(mei, today), today);
    ConversationDraft draft;
    draft.line = QStringLiteral("mei 45");
    conversations.keepDraft(draft, first);
    EXPECT_EQ(conversations.draft(), ConversationDraft{});
    EXPECT_EQ(conversations.draft(second), ConversationDraft{});
    EXPECT_EQ(conversations.draft(first), draft);
    conversations.change(*workspace.conversation(first), today);
    EXPECT_EQ(conversations.draft(first), ConversationDraft{});
}

TEST_F(LoggingConversations, WithoutMinutesTheStepSaysWhatItWas) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    conversations.log(oneToOne(mei, today, 0), today);
    EXPECT_EQ(workspace.undoState().lastStep, QStringLiteral("Logged: 1:1 with Mei Tanaka, today"));
}

TEST_F(LoggingConversations, ChangingAndRemovingAreStepsOfTheirOwn) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    Conversation logged = *workspace.conversation(conversations.log(oneToOne(mei, today), today));
    logged.minutes = 45;
    conversations.change(logged, today);
    EXPECT_EQ(workspace.conversation(logged.id)->minutes, 45);
    conversations.remove(logged.id);
    EXPECT_FALSE(workspace.conversation(logged.id));
    EXPECT_THROW(conversations.remove(logged.id), Error);
    workspace.undo();
    workspace.undo();
    EXPECT_EQ(workspace.conversation(logged.id)->minutes, 30);
}

}  // namespace headroom
