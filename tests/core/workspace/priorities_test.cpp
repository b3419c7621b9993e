// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"

namespace headroom {

class SayingPriorities : public test::TestStore {
protected:
    static PriorityWords words(const char* text) {
        PriorityWords made;
        made.text = QString::fromUtf8(text);
        made.why = QStringLiteral("Deals with a next step rarely go quiet");
        return made;
    }
    Retirement stuck() const { return {PriorityEnd::Stuck, QStringLiteral("Everybody does it"), today}; }
    Telling telling(PriorityId id, std::vector<RepId> reps, QDate day, bool isWithWhy = true) const {
        return {{}, id, std::move(reps), day, isWithWhy, TellingChannel::Spoken, {}};
    }
    PriorityBoard board() const { return workspace.priorityBoard({}, today); }
    HearingRow rowOf(RepId rep) const {
        const PriorityBoard read = board();
        for (const HearingRow& row : read.active.front().rows)
            if (row.rep.id == rep) return row;
        ADD_FAILURE() << "no such row";
        return {};
    }
    QStringList ranked() const {
        QStringList texts;
        const PriorityBoard read = board();
        for (const PriorityCard& card : read.active) {
            EXPECT_EQ(card.priority.rank, int(texts.size()) + 1);
            texts << card.priority.words.text;
        }
        return texts;
    }

    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    const RepId ben = addRep(QStringLiteral("Ben Okafor"));
};

TEST_F(SayingPriorities, NeedATextAndAWhy) {
    EXPECT_FALSE(refusal([&] { priorities.add(words("  "), today); }).isEmpty());
    PriorityWords order = words("Call more");
    order.why.clear();
    EXPECT_EQ(refusal([&] { priorities.add(order, today); }),
              QStringLiteral("Say why it matters. A priority without its why is an order."));
    PriorityWords past = words("Call more");
    past.until = today.addDays(-1);
    EXPECT_FALSE(refusal([&] { priorities.add(past, today); }).isEmpty());
    PriorityWords forNobody = words("Call more");
    forNobody.reps = {RepId{99}};
    EXPECT_FALSE(refusal([&] { priorities.add(forNobody, today); }).isEmpty());
}

TEST_F(SayingPriorities, AreThreeAtMostAndAFourthTakesAPlace) {
    priorities.add(words("A"), today);
    const PriorityId b = priorities.add(words("B"), today);
    priorities.add(words("C"), today);
    EXPECT_FALSE(refusal([&] { priorities.add(words("D"), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] {
                     priorities.replace(b, {PriorityEnd::Done, {}, today}, words("D"), today);
                 }).isEmpty());
    priorities.replace(b, {PriorityEnd::Dropped, QStringLiteral("Too much"), today}, words("D"), today);
    EXPECT_EQ(ranked(), (QStringList{QStringLiteral("A"), QStringLiteral("D"), QStringLiteral("C")}));
    ASSERT_EQ(board().retired.size(), 1u);
    EXPECT_EQ(board().retired.front().retired->why, QStringLiteral("Too much"));
    workspace.undo();
    EXPECT_EQ(ranked(), (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
}

TEST_F(SayingPriorities, KeepTheirRanksWithoutGaps) {
    const PriorityId a = priorities.add(words("A"), today);
    priorities.add(words("B"), today);
    const PriorityId c = priorities.add(words("C"), today);
    priorities.rank(c, 1);
    EXPECT_EQ(ranked(), (QStringList{QStringLiteral("C"), QStringLiteral("A"), QStringLiteral("B")}));
    priorities.rank(c, 99);
    EXPECT_EQ(ranked(), (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    priorities.retire(a, stuck());
    EXPECT_EQ(ranked(), (QStringList{QStringLiteral("B"), QStringLiteral("C")}));
    EXPECT_FALSE(refusal([&] { priorities.retire(a, stuck()); }).isEmpty());
    EXPECT_FALSE(refusal([&] { priorities.change(a, words("A")); }).isEmpty());
}

TEST_F(SayingPriorities, ThatStuckBecomeStandardsInTheSameStep) {
    const PriorityId id = priorities.add(words("Recap the same day"), today);
    priorities.retire(id, stuck(), StandardWords{QStringLiteral("Recap the same day"), {}, {}, {}});
    ASSERT_EQ(workspace.standardsTable({}, today).rows.size(), 1u);
    workspace.undo();
    EXPECT_TRUE(workspace.standardsTable({}, today).rows.empty());
    EXPECT_EQ(board().active.size(), 1u);
}

TEST_F(SayingPriorities, ThatMakeRoomMayBecomeStandardsToo) {
    const PriorityId id = priorities.add(words("Recap the same day"), today);
    priorities.replace(id, stuck(), words("Finance in early"), today,
                       StandardWords{QStringLiteral("Recap the same day"), {}, {}, {}});
    ASSERT_EQ(workspace.standards().size(), 1u);
    EXPECT_EQ(workspace.standards().front().words.text, QStringLiteral("Recap the same day"));
    EXPECT_EQ(ranked(), QStringList{QStringLiteral("Finance in early")});
    workspace.undo();
    EXPECT_TRUE(workspace.standards().empty());
    EXPECT_EQ(ranked(), QStringList{QStringLiteral("Recap the same day")});
}

TEST_F(SayingPriorities, ShowWhoHeardThemWeekByWeek) {
    const PriorityId id = priorities.add(words("A"), today.addDays(-21));
    priorities.tell(telling(id, {ana}, today.addDays(-14), false), today);
    priorities.tell(telling(id, {ana}, today.addDays(-13), true), today);
    priorities.tell(telling(id, {ana}, today, false), today);
    const HearingRow row = rowOf(ana);
    const size_t now = row.weeks.size() - 1;
    EXPECT_EQ(row.weeks[now], Hearing::Said);
    EXPECT_EQ(row.weeks[now - 1], Hearing::NotThatWeek);
    EXPECT_EQ(row.weeks[now - 2], Hearing::WithWhy) << "the better of two";
    EXPECT_EQ(row.weeks[now - 3], Hearing::NotThatWeek);
    EXPECT_EQ(row.weeks[now - 4], Hearing::NotYetHere);
    EXPECT_EQ(row.lastHeard, today);
    EXPECT_EQ(board().weeks.back(), QDate(2026, 3, 16));
    EXPECT_EQ(board().active.front().rows.front().rep.id, ben) << "who never heard it leads";
    EXPECT_EQ(board().active.front().reach.heardLately, 1);
}

TEST_F(SayingPriorities, RefuseTellingsThatCannotBe) {
    const PriorityId id = priorities.add(words("A"), today.addDays(-7));
    EXPECT_FALSE(refusal([&] { priorities.tell(telling(id, {}, today), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { priorities.tell(telling(id, {RepId{99}}, today), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { priorities.tell(telling(id, {ana}, today.addDays(1)), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { priorities.tell(telling(id, {ana}, today.addDays(-8)), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { priorities.tell(telling(PriorityId{9}, {ana}, today), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { priorities.takeBack(TellingId{9}); }).isEmpty());
}

TEST_F(SayingPriorities, GoOnTheAgendasOnceAndOffThemWhenSaid) {
    const PriorityId id = priorities.add(words("A"), today);
    EXPECT_EQ(board().active.front().toTell(), (std::vector<RepId>{ana, ben}));
    EXPECT_EQ(priorities.putOnAgendas(id, {ana, ben}, today), 2);
    EXPECT_EQ(priorities.putOnAgendas(id, {ana, ben}, today), 0);
    EXPECT_TRUE(board().active.front().toTell().empty());
    EXPECT_TRUE(rowOf(ana).isOnAgenda);
    const TellingId told = priorities.tell(telling(id, {ana}, today), today);
    EXPECT_FALSE(rowOf(ana).isOnAgenda);
    EXPECT_TRUE(rowOf(ben).isOnAgenda);
    priorities.takeBack(told);
    EXPECT_FALSE(rowOf(ana).lastHeard);
    priorities.retire(id, stuck());
    EXPECT_TRUE(workspace.session().topics.open(ben).empty()) << "nobody needs reminding";
}

TEST_F(SayingPriorities, AreSaidWithTheConversationTheyWereSaidIn) {
    const PriorityId id = priorities.add(words("A"), today.addDays(-30));
    Conversation meeting = oneToOne(ana, today.addDays(-1));
    meeting.reps = {ana, ben};
    meeting.kind = ConversationKind::TeamMeeting;
    ConversationOutcome outcome;
    outcome.said = {{id, true}, {PriorityId{99}, true}};
    const ConversationId held = conversations.log(meeting, outcome, today);
    for (const RepId rep : {ana, ben}) EXPECT_EQ(rowOf(rep).lastHeard, today.addDays(-1));
    EXPECT_EQ(board().active.front().teamMeetings.back(), Hearing::WithWhy);
    EXPECT_EQ(workspace.conversationRecord(held, today).said,
              (std::vector{SaidInIt{QStringLiteral("A"), true}}));
    conversations.remove(held);
    EXPECT_FALSE(rowOf(ana).lastHeard) << "it was never said then";
    workspace.undo();
    EXPECT_EQ(rowOf(ana).lastHeard, today.addDays(-1));
}

TEST_F(SayingPriorities, KnowTheNextChanceToSayThem) {
    priorities.add(words("A"), today);
    EXPECT_FALSE(rowOf(ana).nextChance);
    book(ana, today.addDays(6));
    book(ana, today.addDays(2));
    EXPECT_EQ(rowOf(ana).nextChance->toLocalTime().date(), today.addDays(2));
}

TEST_F(SayingPriorities, AFrameIsMissingWhereNothingWasHeardOrAsked) {
    EXPECT_TRUE(board().gaps.empty()) << "no priority, no frame to miss";
    const PriorityId id = priorities.add(words("A"), today.addDays(-30));
    ASSERT_EQ(board().gaps.size(), 2u);
    priorities.tell(telling(id, {ana}, today), today);
    EXPECT_FALSE(board().gaps.front().hasHeardNone);
    EXPECT_TRUE(board().gaps.front().wasNeverAsked);
    priorities.checkRecall({{}, id, ana, today, Recall::Half, false, QStringLiteral(" next steps ")}, today);
    ASSERT_EQ(board().gaps.size(), 1u);
    EXPECT_EQ(board().gaps.front().rep.id, ben);
    EXPECT_EQ(rowOf(ana).lastCheck->said, QStringLiteral("next steps"));
    EXPECT_FALSE(refusal([&] {
                     priorities.checkRecall({{}, id, ana, today.addDays(1), Recall::Full, true, {}}, today);
                 }).isEmpty());
}

TEST_F(SayingPriorities, FeedEngagement) {
    const PriorityId id = priorities.add(words("A"), today.addDays(-30));
    conversations.log(oneToOne(ana, today.addDays(-3)), today);
    const auto said = [&] { return workspace.repProfile(ana, today).engagement.parts.prioritiesSaid; };
    EXPECT_EQ(said(), 0.0);
    priorities.tell(telling(id, {ana}, today), today);
    EXPECT_EQ(said(), 1.0);
}

TEST_F(SayingPriorities, CanBePutRightAndTakenBackOneByOne) {
    const PriorityId id = priorities.add(words("A"), today.addDays(-30));
    Telling said = telling(id, {ana}, today.addDays(-3), false);
    said.id = priorities.tell(said, today);
    said.reps = {ana, ben};
    said.isWithWhy = true;
    said.toldOn = today.addDays(-2);
    priorities.change(said, today);
    PriorityHistory history = workspace.priorityHistory(id);
    ASSERT_EQ(history.tellings.size(), 1u);
    EXPECT_EQ(history.tellings.front().telling, said);
    EXPECT_EQ(history.tellings.front().whom, QStringLiteral("Ana Ruiz and Ben Okafor"));
    EXPECT_EQ(rowOf(ben).lastHeard, today.addDays(-2));
    workspace.undo();
    EXPECT_FALSE(rowOf(ben).lastHeard);
    EXPECT_EQ(rowOf(ana).lastHeard, today.addDays(-3));
    workspace.redo();
    said.toldOn = today.addDays(-31);
    EXPECT_FALSE(refusal([&] { priorities.change(said, today); }).isEmpty()) << "before it began";
    said.toldOn = today;
    said.reps.clear();
    EXPECT_FALSE(refusal([&] { priorities.change(said, today); }).isEmpty()) << "to nobody";
    priorities.takeBack(said.id);
    EXPECT_TRUE(workspace.priorityHistory(id).tellings.empty());
    EXPECT_FALSE(refusal([&] { priorities.change(said, today); }).isEmpty()) << "it is gone";
    workspace.undo();
    EXPECT_EQ(workspace.priorityHistory(id).tellings.front().telling.reps, (std::vector<RepId>{ana, ben}));
}

TEST_F(SayingPriorities, PutRightAreOffTheAgendasOfThoseTheyReachedAfterAll) {
    const PriorityId id = priorities.add(words("A"), today.addDays(-60));
    Telling said = telling(id, {ana}, today.addDays(-30));
    said.id = priorities.tell(said, today);
    priorities.putOnAgendas(id, {ana, ben}, today.addDays(-1));
    said.reps = {ana, ben};
    priorities.change(said, today);
    EXPECT_FALSE(rowOf(ben).isOnAgenda);
    EXPECT_TRUE(rowOf(ana).isOnAgenda) << "it was put there a month after";
    said.toldOn = today;
    priorities.change(said, today);
    EXPECT_FALSE(rowOf(ana).isOnAgenda);
    workspace.undo();
    EXPECT_TRUE(rowOf(ana).isOnAgenda);
}

TEST_F(SayingPriorities, RecallIsPutRightAndRemovedNewestFirst) {
    const PriorityId id = priorities.add(words("A"), today.addDays(-30));
    RecallCheck first{{}, id, ana, today.addDays(-9), Recall::Half, false, QStringLiteral("something")};
    first.id = priorities.checkRecall(first, today);
    const RecallCheck second{{}, id, ben, today, Recall::Full, true, {}};
    const RecallCheckId secondId = priorities.checkRecall(second, today);
    EXPECT_EQ(workspace.priorityHistory(id).checks.front().check.id, secondId);
    EXPECT_EQ(workspace.priorityHistory(id).checks.back().called, QStringLiteral("Ana Ruiz"));
    first.recall = Recall::Full;
    first.said = QStringLiteral("  a step in both calendars ");
    priorities.change(first, today);
    EXPECT_EQ(workspace.priorityHistory(id).checks.back().check.said,
              QStringLiteral("a step in both calendars"));
    EXPECT_EQ(board().active.front().reach.recalledFully, 2);
    first.askedOn = today.addDays(1);
    EXPECT_FALSE(refusal([&] { priorities.change(first, today); }).isEmpty());
    priorities.remove(secondId);
    EXPECT_EQ(board().active.front().reach.notAsked, 1);
    EXPECT_FALSE(refusal([&] { priorities.remove(secondId); }).isEmpty());
    workspace.undo();
    EXPECT_EQ(board().active.front().reach.notAsked, 0);
}

}  // namespace headroom
