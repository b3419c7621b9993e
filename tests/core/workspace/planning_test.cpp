// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"

namespace headroom {

class PlanningConversations : public test::TestStore {
protected:
    Conversation read(ConversationId id) const { return *workspace.conversation(id); }
    RepRecord record(RepId rep, QDate day) const { return workspace.repProfile(rep, day).record; }
    Conversation logOf(ConversationId planned, QDate day) const {
        Conversation held = read(planned);
        held.heldOn = day;
        held.sharedNotes = QStringLiteral("Discovery questions");
        return held;
    }

    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    const RepId ben = addRep(QStringLiteral("Ben Okafor"));
};

TEST_F(PlanningConversations, APlannedOneWaitsAndIsNotHeld) {
    const ConversationId id = book(ana, today.addDays(1));
    EXPECT_EQ(read(id).status, ConversationStatus::Planned);
    EXPECT_EQ(read(id).plannedDay(), today.addDays(1));
    EXPECT_EQ(read(id).minutes, 30);
    EXPECT_EQ(record(ana, today).next->id, id);
    EXPECT_FALSE(record(ana, today).proposed) << "nothing to propose while one is booked";
    EXPECT_FALSE(workspace.repProfile(ana, today).daysSinceLast);
}

TEST_F(PlanningConversations, RefuseWhatCannotBe) {
    const ConversationId id = book(ana, today);
    EXPECT_EQ(refusal([&] { conversations.plan({}, {}, at(today)); }),
              QStringLiteral("Say whom you speak with."));
    EXPECT_EQ(refusal([&] { conversations.plan({RepId{99}}, {}, at(today)); }),
              QStringLiteral("This rep is no longer here."));
    EXPECT_EQ(refusal([&] { conversations.plan({ana}, {}, {}); }),
              QStringLiteral("Say when you will speak."));
    EXPECT_FALSE(refusal([&] { conversations.plan({ana}, {}, {at(today).when, 1441}); }).isEmpty());
    EXPECT_EQ(refusal([&] { conversations.move(id, {}); }), QStringLiteral("Say when you will speak."));
    EXPECT_FALSE(refusal([&] { conversations.move(ConversationId{99}, at(today).when); }).isEmpty());
    EXPECT_FALSE(refusal([&] { conversations.cancel(ConversationId{99}, Party::Rep); }).isEmpty());
    Conversation stranger = oneToOne(ana, today);
    stranger.id = ConversationId{99};
    EXPECT_FALSE(refusal([&] { conversations.log(stranger, today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { conversations.change(stranger, today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { conversations.change(read(id), today); }).isEmpty()) << "not held yet";
    ConversationOutcome outcome;
    outcome.next = Booking{};
    EXPECT_EQ(refusal([&] { conversations.log(oneToOne(ana, today), outcome, today); }),
              QStringLiteral("Say when you will speak."));
}

TEST_F(PlanningConversations, MovingKeepsTheOldOneAsMovedAndPlansAnother) {
    const ConversationId old = book(ana, today);
    const ConversationId next = conversations.move(old, at(today.addDays(2)).when);
    EXPECT_NE(next, old);
    EXPECT_EQ(read(old).status, ConversationStatus::Moved);
    EXPECT_EQ(read(old).plannedDay(), today);
    EXPECT_EQ(read(next).status, ConversationStatus::Planned);
    EXPECT_EQ(read(next).plannedDay(), today.addDays(2));
    EXPECT_EQ(read(next).reps, read(old).reps);
    EXPECT_FALSE(refusal([&] { conversations.move(old, at(today).when); }).isEmpty()) << "moved once";
}

TEST_F(PlanningConversations, WhoCancelledIsKept) {
    const ConversationId mine = book(ana, today);
    const ConversationId hers = book(ana, today.addDays(1));
    conversations.cancel(mine, Party::Leader);
    conversations.cancel(hers, Party::Rep);
    EXPECT_EQ(read(mine).status, ConversationStatus::CancelledByMe);
    EXPECT_EQ(read(hers).status, ConversationStatus::CancelledByRep);
    EXPECT_FALSE(record(ana, today).next);
    EXPECT_FALSE(refusal([&] { conversations.log(logOf(mine, today), today); }).isEmpty());
}

TEST_F(PlanningConversations, LoggingKeepsItsIdAndWhenItWasPlanned) {
    const ConversationId id = book(ana, today.addDays(-1));
    Conversation typed = oneToOne(ana, today, 45);
    typed.id = id;
    EXPECT_EQ(conversations.log(typed, today), id);
    EXPECT_EQ(read(id).status, ConversationStatus::Held);
    EXPECT_EQ(read(id).plannedDay(), today.addDays(-1));
    EXPECT_EQ(read(id).heldOn, today);
    EXPECT_EQ(read(id).minutes, 45);
    EXPECT_FALSE(refusal([&] { conversations.log(typed, today); }).isEmpty()) << "logged once";
}

TEST_F(PlanningConversations, LoggingTakesItsOwnDraftAwayAndLeavesAnother) {
    ConversationDraft draft;
    draft.line = QStringLiteral("ana call 25");
    conversations.keepDraft(draft);
    const ConversationId id = book(ana, today.addDays(-1));
    conversations.keepDraft(draft, id);
    Conversation typed = oneToOne(ana, today.addDays(-1));
    typed.id = id;
    conversations.log(typed, today);
    EXPECT_EQ(conversations.draft(id), ConversationDraft{});
    EXPECT_EQ(conversations.draft(), draft) << "of a conversation that was not logged yet";
    conversations.log(oneToOne(ana, today), today);
    EXPECT_EQ(conversations.draft(), ConversationDraft{});
}

TEST_F(PlanningConversations, WhatComesOutOfOneIsWrittenWithIt) {
    const TopicId covered = topics.add(ana, QStringLiteral("Territory"), Party::Rep, today.addDays(-9));
    const TopicId dropped = topics.add(ana, QStringLiteral("Parking"), Party::Leader, today.addDays(-9));
    const RequestId asked = requests.ask(ana, QStringLiteral("The Corvane price"), today.addDays(-1));
    const CommitmentId kept = commitments.add(mine("Introduce finance", today), ana, today.addDays(-9));
    ConversationOutcome outcome;
    outcome.promises = {mine("Join the Alder call", today.addDays(3)), theirs("Three lapsed accounts", {}),
                        mine("   ", {})};
    outcome.struggles = {QStringLiteral("Price comes up too early"), QString()};
    outcome.requests = {QStringLiteral("A second pair of eyes")};
    outcome.covered = {covered, covered};
    outcome.dropped = {dropped};
    outcome.answered = {asked};
    outcome.kept = {kept};
    outcome.next = at(today.addDays(14));
    const ConversationId id = conversations.log(oneToOne(ana, today), outcome, today);

    const RepRecord after = record(ana, today);
    ASSERT_EQ(after.yours.size(), 1u);
    EXPECT_EQ(after.yours.front().commitment.text, QStringLiteral("Join the Alder call"));
    EXPECT_EQ(after.yours.front().commitment.madeIn, id);
    EXPECT_EQ(after.yours.front().commitment.madeOn, today);
    ASSERT_EQ(after.theirs.size(), 1u);
    ASSERT_EQ(after.closed.size(), 1u);
    EXPECT_EQ(after.closed.front().commitment.state, CommitmentState::Kept);
    ASSERT_EQ(after.struggles.size(), 1u);
    EXPECT_EQ(after.struggles.front().struggle.raisedOn, today);
    ASSERT_EQ(after.requests.size(), 1u);
    EXPECT_TRUE(after.topics.empty());
    EXPECT_EQ(after.next->plannedDay(), today.addDays(14));

    const ConversationRecord came = workspace.conversationRecord(id, today);
    EXPECT_EQ(came.row.withWhom, QStringLiteral("Ana Ruiz"));
    EXPECT_EQ(came.promises.size(), 2u);
    ASSERT_EQ(came.covered.size(), 1u);
    EXPECT_EQ(came.covered.front().id, covered);
    ASSERT_EQ(came.answered.size(), 1u);
    EXPECT_EQ(came.answered.front().answeredOn, today);
    EXPECT_THROW(workspace.conversationRecord(ConversationId{99}, today), Error);
}

TEST_F(PlanningConversations, APromiseOfSeveralIsOneOfEachAndTheLeadersIsToNobodyAlone) {
    Conversation both = oneToOne(ana, today);
    both.reps = {ana, ben};
    ConversationOutcome outcome;
    outcome.promises = {mine("New price list", today.addDays(-1)), theirs("One deal each", today)};
    outcome.struggles = {QStringLiteral("Nobody answers on Fridays")};
    conversations.log(both, outcome, today);
    const CommitmentBook book = workspace.commitmentBook(std::nullopt, today);
    ASSERT_EQ(book.yours.size(), 1u);
    EXPECT_FALSE(book.yours.front().commitment.rep);
    EXPECT_TRUE(book.yours.front().called.isEmpty());
    ASSERT_EQ(book.theirs.size(), 2u);
    EXPECT_EQ(book.theirs[0].called, QStringLiteral("Ana Ruiz"));
    EXPECT_EQ(book.theirs[1].called, QStringLiteral("Ben Okafor"));
    EXPECT_EQ(book.struggles.size(), 2u);
    const TeamOverview team = workspace.teamOverview(std::nullopt, today);
    ASSERT_EQ(team.waiting.size(), 1u);
    EXPECT_FALSE(team.waiting.front().rep);
    EXPECT_TRUE(team.needsYourHelp.empty()) << "late to nobody alone puts nobody there";
}

TEST_F(PlanningConversations, TopicsCarryAcrossMovedCancelledAndSkippedMeetingsUntilCovered) {
    const QDate monday = today.addDays(-2);
    const TopicId topic = topics.add(ana, QStringLiteral("Territory change"), Party::Rep, monday);
    const auto waits = [&](bool isCarried) {
        const std::vector<TopicRow> rows = record(ana, today.addDays(30)).topics;
        return rows.size() == 1 && rows.front().topic.id == topic && rows.front().isCarried == isCarried;
    };
    EXPECT_TRUE(waits(false));
    const ConversationId first = book(ana, monday);
    EXPECT_TRUE(waits(false));
    const ConversationId second = conversations.move(first, at(today).when);
    EXPECT_TRUE(waits(true));
    conversations.cancel(second, Party::Leader);
    EXPECT_TRUE(waits(true));
    conversations.log(oneToOne(ana, today), today);
    EXPECT_TRUE(waits(true)) << "spoken with, but not about it";
    Conversation talk = oneToOne(ana, today);
    ConversationOutcome outcome;
    outcome.covered = {topic};
    const ConversationId held = conversations.log(talk, outcome, today);
    EXPECT_TRUE(record(ana, today).topics.empty());
    EXPECT_EQ(workspace.conversationRecord(held, today).covered.front().coveredIn, held);
}

TEST_F(PlanningConversations, SpokenWithLaterCarriesATopicAndSpokenOnItsDayDoesNot) {
    topics.add(ana, QStringLiteral("Territory change"), Party::Rep, today.addDays(-1));
    conversations.log(oneToOne(ana, today.addDays(-1)), today);
    EXPECT_FALSE(record(ana, today).topics.front().isCarried);
    conversations.log(oneToOne(ana, today), today);
    EXPECT_TRUE(record(ana, today).topics.front().isCarried);
}

TEST_F(PlanningConversations, RemovingOneOpensAgainWhatItCoveredAndAnsweredAndKeepsPromises) {
    const TopicId topic = topics.add(ana, QStringLiteral("Territory"), Party::Rep, today);
    const RequestId request = requests.ask(ana, {}, today);
    ConversationOutcome outcome;
    outcome.covered = {topic};
    outcome.answered = {request};
    outcome.promises = {mine("Join the Alder call", today)};
    const ConversationId id = conversations.log(oneToOne(ana, today), outcome, today);
    conversations.remove(id);
    const RepRecord after = record(ana, today);
    EXPECT_EQ(after.topics.size(), 1u);
    EXPECT_EQ(after.requests.size(), 1u);
    ASSERT_EQ(after.yours.size(), 1u);
    EXPECT_FALSE(after.yours.front().commitment.madeIn);
}

TEST_F(PlanningConversations, TopicsAndRequestsRefuseWhatCannotBe) {
    EXPECT_EQ(refusal([&] { topics.add(ana, QStringLiteral("  "), Party::Rep, today); }),
              QStringLiteral("Say what the topic is."));
    EXPECT_FALSE(refusal([&] { topics.add(RepId{99}, QStringLiteral("x"), Party::Rep, today); }).isEmpty());
    const TopicId topic = topics.add(ana, QStringLiteral("  Territory "), Party::Rep, today);
    EXPECT_EQ(record(ana, today).topics.front().topic.text, QStringLiteral("Territory"));
    EXPECT_FALSE(refusal([&] { topics.describe(topic, {}); }).isEmpty());
    topics.drop(topic, today);
    EXPECT_EQ(refusal([&] { topics.cover(topic, today); }), QStringLiteral("This topic is no longer open."));
    EXPECT_FALSE(refusal([&] { requests.ask(RepId{99}, {}, today); }).isEmpty());
    const RequestId request = requests.ask(ana, {}, today);
    requests.answer(request, today.addDays(1));
    EXPECT_EQ(refusal([&] { requests.answer(request, today); }),
              QStringLiteral("This request was answered already."));
    requests.remove(request);
    EXPECT_FALSE(refusal([&] { requests.remove(request); }).isEmpty());
}

}  // namespace headroom
