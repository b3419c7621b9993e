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

PromiseMade promise(Party owner, const char* text, std::optional<QDate> due = {}) {
    return {owner, QLatin1String(text), due};
}

TEST_F(ADraft, WhatCameOutIsWhatTheLineSaysUnlessTheHandDoes) {
    ConversationDraft draft;
    draft.line = QStringLiteral("ana call 25 they: list it by fri me: call back stuck: price asks: demos");
    const auto outcome = [&] { return draftedOutcome(draft, readDraft(draft, reps, today)); };
    const PromiseMade listed = promise(Party::Rep, "list it", QDate(2026, 11, 27));
    EXPECT_EQ(outcome().promises, (std::vector{listed, promise(Party::Leader, "call back")}));
    EXPECT_EQ(outcome().struggles, QStringList{QStringLiteral("price")});
    draft.ownPromises = {promise(Party::Leader, "write"), promise(Party::Leader, "ring")};
    draft.struggles = QStringList{};
    draft.covered = {TopicId{4}};
    draft.line += QStringLiteral(" they: and more me: another");
    EXPECT_EQ(outcome().promises,
              (std::vector{listed, promise(Party::Rep, "and more"), promise(Party::Leader, "write"),
                           promise(Party::Leader, "ring")}));
    EXPECT_TRUE(outcome().struggles.isEmpty());
    EXPECT_EQ(outcome().requests, QStringList{QStringLiteral("demos")});
    EXPECT_EQ(outcome().covered, std::vector{TopicId{4}});
    for (const QuickLogSpan& span : spansInEffect(draft, readDraft(draft, reps, today)))
        EXPECT_TRUE(span.part != QuickLogPart::OwnPromise && span.part != QuickLogPart::Struggle);
}

TEST_F(ADraft, PrioritiesAndStandardsOfALineAreThoseOfTheirRank) {
    const TypedFrame frame{{PriorityId{7}, PriorityId{9}}, {StandardId{4}}};
    ConversationDraft draft;
    draft.line = QStringLiteral("ana call 25 p2 why s1=4 \"asked first\"");
    const auto outcome = [&] {
        return draftedOutcome(draft, readDraft(draft, reps, today, frame.ranks()), frame);
    };
    EXPECT_EQ(outcome().said, (std::vector{PrioritySaid{PriorityId{9}, true}}));
    EXPECT_EQ(outcome().seen, (std::vector{LevelSeen{StandardId{4}, 4, QStringLiteral("asked first")}}));
    draft.said = {PrioritySaid{PriorityId{7}, false}};
    draft.line += QStringLiteral(" p1 why");
    EXPECT_EQ(outcome().said, *draft.said);
    EXPECT_EQ(outcome().seen.size(), 1u);
    draft.seen.emplace();
    EXPECT_TRUE(outcome().seen.empty());
    for (const QuickLogSpan& span : spansInEffect(draft, readDraft(draft, reps, today, frame.ranks())))
        EXPECT_TRUE(span.part != QuickLogPart::Priority && span.part != QuickLogPart::Level);
}

TEST_F(ADraft, IsKeptWithEverythingSetByHand) {
    ConversationDraft draft;
    draft.line = QStringLiteral("ana call “25”");
    EXPECT_EQ(draftOf(draftText(draft)), draft);
    draft.repPromises = {promise(Party::Rep, "list, by \"fri\""),
                         promise(Party::Rep, "call", QDate(2026, 12, 3))};
    draft.ownPromises.emplace();
    draft.struggles = QStringList{QStringLiteral("price"), QStringLiteral("silence")};
    draft.requests = QStringList{QString()};
    draft.said = {PrioritySaid{PriorityId{7}, true}, PrioritySaid{PriorityId{9}, false}};
    draft.seen = {LevelSeen{StandardId{4}, 4, QStringLiteral("said \"why\", twice")}};
    draft.covered = {TopicId{4}, TopicId{5}};
    draft.answered = {RequestId{6}};
    EXPECT_EQ(draftOf(draftText(draft)), draft);
}

TEST_F(ADraft, ThatOnlySaysWhoAskedIsNoConversation) {
    ConversationDraft draft;
    const auto isAlone = [&](const char* line) {
        draft.line = QLatin1String(line);
        return isRequestAlone(draft, readDraft(draft, reps, today));
    };
    EXPECT_TRUE(isAlone("ana asks: pricing"));
    EXPECT_TRUE(isAlone("ana asks:"));
    EXPECT_FALSE(isAlone("ana call asks: pricing"));
    EXPECT_FALSE(isAlone("ana asks: pricing me: call back"));
    EXPECT_FALSE(isAlone("ana p1 asks: pricing"));
    EXPECT_FALSE(isAlone("ana pricing"));
    draft.requests = QStringList{QStringLiteral("pricing")};
    EXPECT_TRUE(isAlone("ana"));
    draft.minutes = 20;
    EXPECT_FALSE(isAlone("ana"));
}

TEST_F(ADraft, KeptTextThatIsNoDraftIsTakenForTheLine) {
    EXPECT_EQ(draftOf(QStringLiteral("ana call 25")).line, QStringLiteral("ana call 25"));
    EXPECT_EQ(draftOf(QString()), ConversationDraft{});
    EXPECT_TRUE(draftText({}).isEmpty());
}

}  // namespace
}  // namespace headroom
