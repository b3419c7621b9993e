// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversation_store.h"

#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

class ConversationStoreTest : public StoreTest {
protected:
    ConversationStoreTest() : ada(addRep(QStringLiteral("Ada"))), ben(addRep(QStringLiteral("Ben"))) {}

    Conversation heldOn(QDate day) const {
        Conversation held;
        held.reps = {ada, ben};
        held.kind = ConversationKind::DealReview;
        held.plannedFor = QDateTime(day, QTime(8, 15), Qt::UTC);
        held.heldOn = day;
        held.minutes = 45;
        held.sharedNotes = QStringLiteral("What stood in the way?\n– the price");
        held.onlyMeNotes = QStringLiteral("I talked too much.");
        held.skillFocus = QStringLiteral("Discovery");
        held.opportunities = {OpportunityId{7}, OpportunityId{(qint64(1) << 62) + 1}};
        held.loggedAt = QDateTime(day, QTime(17, 0, 1), Qt::UTC);
        return held;
    }
    Conversation added(Conversation conversation) {
        write([&](const Transaction& transaction) {
            conversation.id = conversations.add(transaction, conversation);
        });
        return conversation;
    }

    RepId ada, ben;
    const QDate monday{2024, 5, 6};
    ConversationStore conversations{database()};
};

TEST_F(ConversationStoreTest, EverythingComesBack) {
    const Conversation held = added(heldOn(monday));
    EXPECT_EQ(conversations.conversation(held.id), held);
    EXPECT_EQ(conversations.conversation(ConversationId{held.id.value + 1}), std::nullopt);
}

TEST_F(ConversationStoreTest, APlannedOneNeedsNoDayAndIsNotHeld) {
    Conversation planned;
    planned.reps = {ada};
    planned.status = ConversationStatus::Planned;
    planned.loggedAt = QDateTime(monday, QTime(9, 0), Qt::UTC);
    planned = added(planned);
    EXPECT_EQ(conversations.conversation(planned.id), planned);
    EXPECT_TRUE(conversations.allHeld().empty());
    EXPECT_TRUE(conversations.heldWith(ada).empty());
    EXPECT_TRUE(conversations.lastHeld({ada}, monday).empty());
}

TEST_F(ConversationStoreTest, SavingReplacesWhoWasThereAndWhichDealsWereDiscussed) {
    Conversation held = added(heldOn(monday));
    held.reps = {ben};
    held.opportunities.clear();
    held.minutes = 30;
    held.plannedFor.reset();
    write([&](const Transaction& transaction) { conversations.save(transaction, held); });
    EXPECT_EQ(conversations.conversation(held.id), held);
    EXPECT_TRUE(conversations.heldWith(ada).empty());
}

TEST_F(ConversationStoreTest, ListsAreByDayAndBound) {
    const Conversation later = added(heldOn(monday.addDays(7)));
    Conversation earlier = heldOn(monday);
    earlier.reps = {ada};
    earlier = added(earlier);
    EXPECT_EQ(conversations.allHeld(), (std::vector<Conversation>{earlier, later}));
    EXPECT_EQ(conversations.heldWith(ben), std::vector<Conversation>{later});
    EXPECT_EQ(conversations.held(Period(monday, monday.addDays(6))), std::vector<Conversation>{earlier});
    EXPECT_EQ(conversations.held(Period(monday, monday.addDays(7))).size(), 2U);
    EXPECT_TRUE(conversations.held(Period(monday.addDays(1), monday.addDays(6))).empty());
}

TEST_F(ConversationStoreTest, ATeamMeetingIsNoConversationWithARep) {
    added(heldOn(monday));
    Conversation meeting = heldOn(monday.addDays(1));
    meeting.kind = ConversationKind::TeamMeeting;
    added(meeting);
    const std::vector<ConversationStore::LastHeld> last =
        conversations.lastHeld({ada, ben}, monday.addDays(1));
    ASSERT_EQ(last.size(), 2U);
    for (const auto& [rep, day] : last) EXPECT_EQ(day, monday) << rep.value;
    EXPECT_TRUE(conversations.lastHeld({ada, ben}, monday.addDays(-1)).empty()) << "not held yet on that day";
}

TEST_F(ConversationStoreTest, TheNewestComeFirstAndMayBeThoseWithSomeRepsOnly) {
    Conversation first = heldOn(monday);
    first.reps = {ada};
    first = added(first);
    Conversation second = heldOn(monday.addDays(1));
    second.reps = {ben};
    second = added(second);
    const Conversation third = added(heldOn(monday.addDays(1)));
    EXPECT_EQ(conversations.newestHeld(2), (std::vector<Conversation>{third, second}));
    EXPECT_EQ(conversations.newestHeld(9, {ada}), (std::vector<Conversation>{third, first}));
    EXPECT_EQ(conversations.newestHeld(1, {ada, ben}), std::vector<Conversation>{third});
    EXPECT_TRUE(conversations.newestHeld(9, {}).empty());
}

TEST_F(ConversationStoreTest, TheLastStartIsThatOfAOneToOneThatWasPlannedAndHeld) {
    Conversation oneToOne = heldOn(monday);
    oneToOne.reps = {ada};
    oneToOne.kind = ConversationKind::OneToOne;
    added(oneToOne);
    added(heldOn(monday.addDays(7)));  // a deal review
    Conversation unplanned = oneToOne;
    unplanned.heldOn = monday.addDays(8);
    unplanned.plannedFor.reset();
    added(unplanned);
    const QDateTime start(monday, QTime(8, 15), Qt::UTC);
    const std::vector<ConversationStore::LastStart> last = conversations.lastStarts(monday);
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last.front().rep, ada);
    EXPECT_EQ(last.front().start, start);
    EXPECT_EQ(conversations.lastStart(ada), start);
    EXPECT_EQ(conversations.lastStart(ben), std::nullopt);
    EXPECT_TRUE(conversations.lastStarts(monday.addDays(1)).empty());
}

TEST_F(ConversationStoreTest, WhoWasSpokenWithLongAgoIsFoundToo) {
    Conversation longAgo = heldOn(monday.addYears(-3));
    longAgo.reps = {ada};
    added(longAgo);
    Conversation lately = heldOn(monday);
    lately.reps = {ben};
    added(lately);
    const std::vector<ConversationStore::LastHeld> last =
        conversations.lastHeld({ada, ben}, monday.addDays(1));
    ASSERT_EQ(last.size(), 2U);
    EXPECT_EQ(last[0].rep, ada);
    EXPECT_EQ(last[0].day, monday.addYears(-3));
    EXPECT_EQ(last[1].day, monday);
    EXPECT_TRUE(conversations.lastHeld({}, monday).empty());
}

TEST_F(ConversationStoreTest, ThoseHeldInAPeriodMayBeThoseWithSomeRepsOnly) {
    Conversation withAda = heldOn(monday);
    withAda.reps = {ada};
    withAda = added(withAda);
    const Conversation withBoth = added(heldOn(monday.addDays(1)));
    const Period week(monday, monday.addDays(6));
    EXPECT_EQ(conversations.held(week, {ben}), std::vector<Conversation>{withBoth});
    EXPECT_EQ(conversations.held(week, {ada, ben}), (std::vector<Conversation>{withAda, withBoth}));
    EXPECT_TRUE(conversations.held(week, {}).empty());
}

TEST_F(ConversationStoreTest, OccasionsAreDaysSpokenAndDaysThatFellThrough) {
    EXPECT_FALSE(conversations.lastOccasions(ada).held);
    EXPECT_FALSE(conversations.lastOccasions(ada).fellThrough);
    added(heldOn(monday));
    Conversation meeting = heldOn(monday.addDays(3));
    meeting.kind = ConversationKind::TeamMeeting;
    added(meeting);
    Conversation moved = heldOn(monday.addDays(2));
    moved.status = ConversationStatus::Moved;
    moved.heldOn.reset();
    added(moved);
    EXPECT_EQ(conversations.lastOccasions(ada).held, monday);
    EXPECT_EQ(conversations.lastOccasions(ada).fellThrough, monday.addDays(2));
}

TEST_F(ConversationStoreTest, RemovingTakesItsListsAlong) {
    const QStringList before = dump();
    const Conversation held = added(heldOn(monday));
    write([&](const Transaction& transaction) { conversations.remove(transaction, held.id); });
    EXPECT_EQ(dump(), before);
}

TEST_F(ConversationStoreTest, NonsenseIsRefused) {
    const QStringList before = dump();
    const auto refuses = [&](auto spoil) {
        Conversation spoilt = heldOn(monday);
        spoil(spoilt);
        EXPECT_EQ(errorOf([&] { added(spoilt); }).kind(), ErrorKind::Refused);
    };
    refuses([](Conversation& spoilt) { spoilt.heldOn.reset(); });
    refuses([](Conversation& spoilt) { spoilt.minutes = -1; });
    refuses([](Conversation& spoilt) { spoilt.minutes = 1441; });
    refuses([](Conversation& spoilt) { spoilt.kind = ConversationKind(7); });
    refuses([](Conversation& spoilt) { spoilt.status = ConversationStatus(5); });
    refuses([](Conversation& spoilt) { spoilt.reps = {RepId{999}}; });
    refuses([this](Conversation& spoilt) { spoilt.reps = {ada, ada}; });
    EXPECT_EQ(dump(), before);
}

}  // namespace
}  // namespace headroom::test
