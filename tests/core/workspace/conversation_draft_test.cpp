// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conversation_draft.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

const QDate today(2026, 11, 24);

class ADraft : public testing::Test {
protected:
    ADraft() {
        for (const auto& [id, name] :
             {std::pair(1, "Ana Ruiz"), std::pair(2, "Jonah Price"), std::pair(3, "Wren")}) {
            reps.emplace_back();
            reps.back().id = RepId{id};
            reps.back().name = QString::fromLatin1(name);
            everybody.push_back(reps.back().id);
        }
        blank.heldOn = today;
    }

    Conversation drafted(const ConversationDraft& draft) const {
        return draftedConversation(draft, readDraft(draft, reps, today), blank, everybody);
    }

    std::vector<Rep> reps;
    std::vector<RepId> everybody;
    Conversation blank;
};

TEST_F(ADraft, SaysWhatItsLineSays) {
    ConversationDraft draft;
    draft.line = QStringLiteral("ana call 25 yesterday pricing");
    const Conversation said = drafted(draft);
    EXPECT_EQ(said.reps, std::vector{RepId{1}});
    EXPECT_EQ(said.kind, ConversationKind::CallListening);
    EXPECT_EQ(said.minutes, 25);
    EXPECT_EQ(said.heldOn, today.addDays(-1));
    EXPECT_EQ(said.sharedNotes, QStringLiteral("pricing"));
}

TEST_F(ADraft, TheHandWinsOverTheLine) {
    ConversationDraft draft;
    draft.line = QStringLiteral("ana call 25 yesterday pricing");
    draft.rep = RepId{3};
    draft.kind = ConversationKind::RideAlong;
    draft.minutes = 0;
    draft.day = today;
    draft.sharedNotes = QString();
    Conversation meant = blank;
    meant.reps = {RepId{3}};
    meant.kind = ConversationKind::RideAlong;
    EXPECT_EQ(drafted(draft), meant);
}

TEST_F(ADraft, OnlyTheNameOfTheRepSetByHandIsLookedFor) {
    ConversationDraft draft;
    draft.line = QStringLiteral("call 25 price too high");
    EXPECT_EQ(drafted(draft).reps, std::vector{RepId{2}});
    draft.rep = RepId{1};
    EXPECT_EQ(drafted(draft).reps, std::vector{RepId{1}});
    EXPECT_EQ(drafted(draft).sharedNotes, QStringLiteral("price too high"));
}

TEST_F(ADraft, EverybodyIsAtATeamMeetingUnlessTheHandSaysWho) {
    ConversationDraft draft;
    draft.line = QStringLiteral("team 45 priorities");
    EXPECT_EQ(drafted(draft).reps, everybody);
    draft.attendees = {RepId{2}, RepId{3}};
    EXPECT_EQ(drafted(draft).reps, *draft.attendees);
    draft.line = QStringLiteral("ana 1:1 45");
    EXPECT_EQ(drafted(draft).reps, std::vector{RepId{1}});
}

TEST_F(ADraft, OfAConversationGivesItBack) {
    Conversation stored = blank;
    stored.id = ConversationId{7};
    stored.reps = {RepId{2}};
    stored.kind = ConversationKind::DealReview;
    stored.minutes = 40;
    stored.heldOn = today.addDays(-40);
    stored.onlyMeNotes = QStringLiteral("Seems tired");
    stored.skillFocus = QStringLiteral("Discovery");
    for (const QString& notes :
         {QString(), QStringLiteral("call ana tue"), QStringLiteral("One line\nand another"),
          QStringLiteral("long ").repeated(60).trimmed()}) {
        stored.sharedNotes = notes;
        const ConversationDraft draft = draftOf(stored, reps, today);
        EXPECT_EQ(draftedConversation(draft, readDraft(draft, reps, today), stored, everybody), stored);
        EXPECT_LT(draft.line.size(), 200);
    }
    stored.reps = {RepId{1}, RepId{3}};
    const ConversationDraft draft = draftOf(stored, reps, today);
    EXPECT_EQ(draftedConversation(draft, readDraft(draft, reps, today), stored, everybody), stored);
}

TEST_F(ADraft, KeptTextThatIsNoDraftIsTakenForTheLine) {
    EXPECT_EQ(draftOf(QStringLiteral("ana call 25")).line, QStringLiteral("ana call 25"));
    EXPECT_EQ(draftOf(QString()), ConversationDraft{});
    EXPECT_TRUE(draftText({}).isEmpty());
}

}  // namespace
}  // namespace headroom
