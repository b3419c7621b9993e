// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversation_store.h"
#include "core/store/priority_store.h"
#include "core/store/standard_store.h"
#include "core/store/topic_store.h"
#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

// Priorities and standards, each record with all its values.
class FrameStores : public StoreTest {
protected:
    FrameStores() : ada(addRep(QStringLiteral("Ada"))), ben(addRep(QStringLiteral("Ben"))) {}

    Priority priority(const char* text, int rank) {
        Priority made;
        made.words = {QString::fromUtf8(text),      QStringLiteral("why"), QStringLiteral("good"),
                      QStringLiteral("I go first"), monday.addDays(90),    {ada, ben}};
        made.from = monday;
        made.rank = rank;
        write([&](const Transaction& transaction) { made.id = priorities.add(transaction, made); });
        return made;
    }
    Standard standard() {
        Standard made{
            {},
            {QStringLiteral("Recap"), QStringLiteral("none"), QStringLiteral("some"), QStringLiteral("all")},
            monday,
            {},
            1};
        write([&](const Transaction& transaction) { made.id = standards.add(transaction, made); });
        return made;
    }
    Observation observation(StandardId of) const {
        return {{}, of, ada, ada, 4, QStringLiteral("by four"), monday, QStringLiteral("a call"), {}};
    }
    ConversationId held() {
        Conversation held;
        held.reps = {ada};
        held.heldOn = monday;
        held.loggedAt = QDateTime(monday, QTime(9, 0), Qt::UTC);
        ConversationId id;
        write([&](const Transaction& transaction) {
            id = ConversationStore(database()).add(transaction, held);
        });
        return id;
    }

    const QDate monday{2026, 3, 2};
    const RepId ada, ben;
    PriorityStore priorities{database()};
    StandardStore standards{database()};
};

TEST_F(FrameStores, KeepPrioritiesActiveOnesByRankFirst) {
    Priority a = priority("A", 2);
    const Priority b = priority("B", 1);
    Priority c = priority("C", 3);
    c.retired = Retirement{PriorityEnd::Stuck, QStringLiteral("done"), monday.addDays(30)};
    a.words.reps = {ben};
    a.words.until.reset();
    write([&](const Transaction& transaction) {
        priorities.save(transaction, a);
        priorities.save(transaction, c);
    });
    EXPECT_EQ(priorities.all(), (std::vector<Priority>{b, a, c}));
    EXPECT_EQ(priorities.priority(c.id), c);
    EXPECT_FALSE(priorities.priority(PriorityId{99}));
}

TEST_F(FrameStores, RefuseAPriorityWithoutAWhy) {
    Priority spoilt = priority("A", 1);
    spoilt.words.why.clear();
    EXPECT_EQ(errorOf([&] {
                  write([&](const Transaction& transaction) { priorities.save(transaction, spoilt); });
              }).kind(),
              ErrorKind::Refused);
}

TEST_F(FrameStores, KeepTellingsUntilTheirConversationGoes) {
    const PriorityId id = priority("A", 1).id;
    Telling told{{}, id, {ada, ben}, monday, true, TellingChannel::TeamMeeting, held()};
    Telling written{{}, id, {ben}, monday.addDays(-1), false, TellingChannel::Written, {}};
    write([&](const Transaction& transaction) {
        told.id = priorities.add(transaction, told);
        written.id = priorities.add(transaction, written);
    });
    EXPECT_EQ(priorities.tellings(), (std::vector<Telling>{written, told}));
    EXPECT_EQ(priorities.tellingsTo(ada), std::vector<Telling>{told});
    EXPECT_EQ(priorities.tellingsOf(id).size(), 2u);
    EXPECT_EQ(priorities.toldIn(*told.conversation), std::vector<Telling>{told});
    EXPECT_EQ(priorities.telling(told.id), told);
    const QStringList before = dump();
    step(QStringLiteral("remove"), [&](const Transaction& transaction) {
        ConversationStore(database()).remove(transaction, *told.conversation);
    });
    EXPECT_FALSE(priorities.telling(told.id));
    undo();
    EXPECT_EQ(dump(), before);
}

TEST_F(FrameStores, KeepRecallChecks) {
    RecallCheck check{{}, priority("A", 1).id, ada, monday, Recall::Half, true, QStringLiteral("next steps")};
    write([&](const Transaction& transaction) { check.id = priorities.add(transaction, check); });
    EXPECT_EQ(priorities.recallChecks(check.priority), std::vector<RecallCheck>{check});
    EXPECT_TRUE(priorities.recallChecks(PriorityId{99}).empty());
}

TEST_F(FrameStores, KeepStandardsAndWhatWasSeen) {
    Standard made = standard();
    EXPECT_EQ(standards.standard(made.id), made);
    made.until = monday.addDays(9);
    Observation seen = observation(made.id);
    write([&](const Transaction& transaction) {
        standards.save(transaction, made);
        seen.id = standards.add(transaction, seen);
    });
    EXPECT_EQ(standards.all(), std::vector<Standard>{made});
    EXPECT_EQ(standards.observation(seen.id), seen);
    EXPECT_EQ(standards.observationsOf(ada), std::vector<Observation>{seen});
    EXPECT_TRUE(standards.observationsOf(ben).empty());
    seen.of.reset();
    seen.by.reset();
    seen.level = 1;
    write([&](const Transaction& transaction) { standards.save(transaction, seen); });
    EXPECT_EQ(standards.observations(), std::vector<Observation>{seen});
    write([&](const Transaction& transaction) { standards.remove(transaction, seen.id); });
    EXPECT_TRUE(standards.observations().empty());
}

TEST_F(FrameStores, RefuseObservationsThatCannotBe) {
    const StandardId id = standard().id;
    const auto refuses = [&](const Observation& seen) {
        EXPECT_EQ(errorOf([&] {
                      write([&](const Transaction& transaction) { standards.add(transaction, seen); });
                  }).kind(),
                  ErrorKind::Refused);
    };
    Observation ofAnother = observation(id);
    ofAnother.by = ben;
    refuses(ofAnother);
    Observation tooHigh = observation(id);
    tooHigh.level = 6;
    refuses(tooHigh);
    Observation opinion = observation(id);
    opinion.evidence.clear();
    refuses(opinion);
}

TEST_F(FrameStores, KeepWhichTopicSaysAPriorityAgain) {
    const PriorityId id = priority("A", 1).id;
    TopicStore topics(database());
    Topic topic{{}, ada, QStringLiteral("Say again"), Party::Leader, monday, TopicState::Open, {}, {}, id};
    write([&](const Transaction& transaction) { topic.id = topics.add(transaction, topic); });
    EXPECT_EQ(topics.open(id), std::vector<Topic>{topic});
    EXPECT_TRUE(topics.open(PriorityId{99}).empty());
}

}  // namespace
}  // namespace headroom::test
