// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitment_store.h"
#include "core/store/conversation_store.h"
#include "core/store/experiment_store.h"
#include "core/store/request_store.h"
#include "core/store/skill_plan_store.h"
#include "core/store/struggle_store.h"
#include "core/store/topic_store.h"
#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

// What a 1:1 lives from, each kind with all its values.
class PromiseStores : public StoreTest {
protected:
    PromiseStores() : ada(addRep(QStringLiteral("Ada"))), ben(addRep(QStringLiteral("Ben"))) {
        Conversation held;
        held.reps = {ada};
        held.heldOn = monday;
        held.loggedAt = QDateTime(monday, QTime(9, 0), Qt::UTC);
        write([&](const Transaction& transaction) {
            conversation = ConversationStore(database()).add(transaction, held);
        });
    }

    template <typename Store, typename Record>
    Record added(Store& store, Record record) {
        write([&](const Transaction& transaction) { record.id = store.add(transaction, record); });
        return record;
    }
    template <typename Store, typename Record>
    void save(Store& store, const Record& record) {
        write([&](const Transaction& transaction) { store.save(transaction, record); });
    }
    // Each way of spoiling a sound record is refused and changes nothing.
    template <typename Store, typename Record>
    void expectRefused(Store& store, const Record& sound, std::vector<std::function<void(Record&)>> ways) {
        const QStringList before = dump();
        for (size_t i = 0; i < ways.size(); ++i) {
            Record spoilt = sound;
            ways[i](spoilt);
            EXPECT_EQ(errorOf([&] { added(store, spoilt); }).kind(), ErrorKind::Refused) << "way " << i;
        }
        EXPECT_EQ(dump(), before);
        added(store, sound);
    }

    Topic topic(RepId rep, const char* text = "Alder Freight") const {
        return {{}, rep, QString::fromUtf8(text), Party::Rep, monday, TopicState::Open, {}, {}, {}};
    }
    Commitment promise(RepId rep, std::optional<QDate> due) const {
        return {{},     Party::Rep,   rep, QStringLiteral("Call three lapsed accounts"),
                monday, conversation, due, CommitmentState::Open,
                {},     {},           {}};
    }
    Struggle struggle(RepId rep) const {
        return {{}, rep, QStringLiteral("Price"), QStringLiteral("No finance contact"), monday, {}, {}, {},
                {}, {}};
    }
    Help help(StruggleId of) const {
        return {{}, of, HelpKind::JointCall, QStringLiteral("Alder"), monday, monday.addDays(4), {}, {},
                {}, {}};
    }

    RepId ada, ben;
    ConversationId conversation;
    const QDate monday{2026, 3, 2};
    TopicStore topics{database()};
    RequestStore requests{database()};
    CommitmentStore commitments{database()};
    StruggleStore struggles{database()};
    ExperimentStore experiments{database()};
    SkillPlanStore plans{database()};
};

TEST_F(PromiseStores, TopicsComeBackAndOnlyOpenOnesWait) {
    Topic covered = added(topics, topic(ada));
    const Topic open = added(topics, topic(ada, "– ünïcode 🙂"));
    added(topics, topic(ben));
    covered.state = TopicState::Covered;
    covered.closedOn = monday.addDays(1);
    covered.coveredIn = conversation;
    save(topics, covered);
    EXPECT_EQ(topics.topic(covered.id), covered);
    EXPECT_EQ(topics.topic(TopicId{99}), std::nullopt);
    EXPECT_EQ(topics.open(ada), std::vector<Topic>{open});
    EXPECT_EQ(topics.coveredIn(conversation), std::vector<Topic>{covered});
}

TEST_F(PromiseStores, ATopicThatContradictsItselfIsRefused) {
    expectRefused<TopicStore, Topic>(
        topics, topic(ada),
        {[](Topic& one) { one.text.clear(); }, [](Topic& one) { one.rep = RepId{99}; },
         [](Topic& one) { one.raisedBy = Party(2); }, [](Topic& one) { one.state = TopicState::Covered; },
         [this](Topic& one) { one.closedOn = monday; }, [](Topic& one) { one.raisedOn = QDate(); },
         [](Topic& one) { one.coveredIn = ConversationId{99}; }});
}

TEST_F(PromiseStores, RequestsComeBackLongestWaitingFirst) {
    Request later{{}, ada, monday.addDays(2), QStringLiteral("The Corvane price"), {}, {}};
    later = added(requests, later);
    Request answered{{}, ada, monday, {}, monday.addDays(1), conversation};
    answered = added(requests, answered);
    const Request earlier = added(requests, Request{{}, ben, monday, {}, {}, {}});
    EXPECT_EQ(requests.open(), (std::vector<Request>{earlier, later}));
    EXPECT_EQ(requests.open(ada), std::vector<Request>{later});
    EXPECT_EQ(requests.ofRep(ada), (std::vector<Request>{answered, later}));
    EXPECT_EQ(requests.all().size(), 3U);
    EXPECT_EQ(requests.answeredBy(conversation), std::vector<Request>{answered});
    EXPECT_EQ(requests.request(answered.id), answered);
    write([&](const Transaction& transaction) { requests.remove(transaction, answered.id); });
    EXPECT_EQ(requests.request(answered.id), std::nullopt);
}

TEST_F(PromiseStores, ARequestIsNotAnsweredBeforeItIsAsked) {
    expectRefused<RequestStore, Request>(requests, {{}, ada, monday, {}, {}, {}},
                                         {[this](Request& one) { one.answeredOn = monday.addDays(-1); },
                                          [](Request& one) { one.rep = RepId{99}; }});
}

TEST_F(PromiseStores, PromisesComeBackByDueDayWithoutOneLast) {
    const Commitment none = added(commitments, promise(ada, std::nullopt));
    const Commitment later = added(commitments, promise(ben, monday.addDays(9)));
    Commitment mine = promise(ada, monday.addDays(2));
    mine.owner = Party::Leader;
    mine.rep.reset();
    mine = added(commitments, mine);
    Commitment moved = promise(ada, monday);
    moved.state = CommitmentState::Moved;
    moved.closedOn = monday.addDays(3);
    moved.why = QStringLiteral("The buyer was ill");
    moved.movedFrom = none.id;
    moved = added(commitments, moved);
    EXPECT_EQ(commitments.open(), (std::vector<Commitment>{mine, later, none}));
    EXPECT_EQ(commitments.ofRep(ada), (std::vector<Commitment>{moved, none}));
    EXPECT_EQ(commitments.ofRep(ada, monday.addDays(3)), (std::vector<Commitment>{moved, none}));
    EXPECT_EQ(commitments.ofRep(ada, monday.addDays(4)), std::vector<Commitment>{none});
    EXPECT_EQ(commitments.ofLeader(), std::vector<Commitment>{mine});
    EXPECT_EQ(commitments.closedSince(monday.addDays(3)), std::vector<Commitment>{moved});
    EXPECT_TRUE(commitments.closedSince(monday.addDays(4)).empty());
    EXPECT_EQ(commitments.madeIn(conversation).size(), 4U);
    EXPECT_EQ(commitments.commitment(moved.id), moved);
}

TEST_F(PromiseStores, APromiseThatContradictsItselfIsRefused) {
    expectRefused<CommitmentStore, Commitment>(
        commitments, promise(ada, monday),
        {[](Commitment& one) { one.text.clear(); }, [](Commitment& one) { one.rep.reset(); },
         [](Commitment& one) { one.state = CommitmentState::Kept; },
         [this](Commitment& one) { one.closedOn = monday; }, [](Commitment& one) { one.owner = Party(2); },
         [](Commitment& one) { one.state = CommitmentState(4); },
         [](Commitment& one) { one.movedFrom = CommitmentId{99}; },
         [](Commitment& one) { one.madeIn = ConversationId{99}; }});
}

TEST_F(PromiseStores, StrugglesHelpAndConsequencesComeBack) {
    Struggle stuck = added(struggles, struggle(ada));
    Help given = added(struggles, help(stuck.id));
    EXPECT_EQ(struggles.unfinishedHelp(), std::vector<Help>{given});
    given.doneOn = monday.addDays(3);
    given.askOn = monday.addDays(17);
    save(struggles, given);
    EXPECT_EQ(struggles.unfinishedHelp(), std::vector<Help>{given});
    stuck.firstResponse = FirstResponse::Help;
    stuck.respondedOn = monday;
    stuck.endedOn = monday.addDays(20);
    stuck.learned = QStringLiteral("Finance first");
    save(struggles, stuck);
    EXPECT_EQ(struggles.unfinished(), std::vector<Struggle>{stuck}) << "still to be asked about";
    EXPECT_EQ(struggles.unfinished(ada), std::vector<Struggle>{stuck});
    EXPECT_TRUE(struggles.unfinished(ben).empty());
    given.didItHelp = DidItHelp::Partly;
    given.askedOn = monday.addDays(21);
    save(struggles, given);
    const Consequence written = added(
        struggles,
        Consequence{{}, stuck.id, monday, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    EXPECT_TRUE(struggles.unfinished().empty());
    EXPECT_TRUE(struggles.unfinishedHelp().empty());
    EXPECT_EQ(struggles.struggle(stuck.id), stuck);
    EXPECT_EQ(struggles.help(given.id), given);
    EXPECT_EQ(struggles.helpFor(stuck.id), std::vector<Help>{given});
    EXPECT_EQ(struggles.consequencesOf(stuck.id), std::vector<Consequence>{written});
    EXPECT_EQ(struggles.raisedSince(monday, std::nullopt), std::vector<Struggle>{stuck});
    EXPECT_EQ(struggles.raisedSince(monday, std::vector{ada}), std::vector<Struggle>{stuck});
    EXPECT_TRUE(struggles.raisedSince(monday, std::vector{ben}).empty());
    EXPECT_TRUE(struggles.raisedSince(monday.addDays(1), std::nullopt).empty());
}

TEST_F(PromiseStores, HelpOwedForAStruggleThatEndedIsOwedNoMore) {
    Struggle stuck = added(struggles, struggle(ada));
    added(struggles, help(stuck.id));
    stuck.endedOn = monday;
    save(struggles, stuck);
    EXPECT_TRUE(struggles.unfinishedHelp().empty());
    EXPECT_TRUE(struggles.unfinished().empty());
}

TEST_F(PromiseStores, AStruggleThatContradictsItselfIsRefused) {
    expectRefused<StruggleStore, Struggle>(struggles, struggle(ada),
                                           {[](Struggle& one) { one.text.clear(); },
                                            [](Struggle& one) { one.firstResponse = FirstResponse::Help; },
                                            [this](Struggle& one) { one.respondedOn = monday; },
                                            [this](Struggle& one) {
                                                one.firstResponse = FirstResponse::Other;
                                                one.respondedOn = monday.addDays(-1);
                                            },
                                            [this](Struggle& one) { one.endedOn = monday.addDays(-1); },
                                            [](Struggle& one) { one.commitment = CommitmentId{99}; }});
}

TEST_F(PromiseStores, HelpAndConsequencesThatContradictThemselvesAreRefused) {
    const Struggle stuck = added(struggles, struggle(ada));
    expectRefused<StruggleStore, Help>(
        struggles, help(stuck.id),
        {[](Help& one) { one.kind = HelpKind(7); }, [](Help& one) { one.struggle = StruggleId{99}; },
         [this](Help& one) { one.doneOn = monday.addDays(-1); },
         [](Help& one) { one.didItHelp = DidItHelp::Yes; }, [this](Help& one) { one.askedOn = monday; },
         [this](Help& one) {  // asked about and not given
             one.didItHelp = DidItHelp::Yes;
             one.askedOn = monday;
         }});
    const Consequence sound{
        {}, stuck.id, monday, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    expectRefused<StruggleStore, Consequence>(
        struggles, sound,
        {[](Consequence& one) { one.expected.clear(); }, [](Consequence& one) { one.tried.clear(); },
         [](Consequence& one) { one.next.clear(); },
         [](Consequence& one) { one.struggle = StruggleId{99}; }});
}

TEST_F(PromiseStores, ExperimentsComeBackAndEndAfterTheyBegin) {
    const Experiment sound{{}, ada, QStringLiteral("No slides"), monday, monday.addDays(14), {}, {}};
    expectRefused<ExperimentStore, Experiment>(
        experiments, sound,
        {[](Experiment& one) { one.text.clear(); },
         [this](Experiment& one) { one.until = monday.addDays(-1); },
         [this](Experiment& one) { one.endedOn = monday.addDays(-1); }});
    Experiment ended = experiments.ofRep(ada).front();
    ended.learned = QStringLiteral("They asked more");
    ended.endedOn = monday.addDays(10);
    save(experiments, ended);
    EXPECT_EQ(experiments.experiment(ended.id), ended);
    EXPECT_EQ(experiments.ofRep(ada), std::vector<Experiment>{ended});
}

TEST_F(PromiseStores, ASkillPlanComesBackWithItsEvidenceAndOnlyOneIsOpen) {
    const SkillPlan sound{{},
                          ada,
                          QStringLiteral("First questions"),
                          {},
                          monday,
                          monday.addDays(60),
                          {{monday.addDays(5), QStringLiteral("Waited")}, {monday, QStringLiteral("Asked")}},
                          {},
                          {}};
    expectRefused<SkillPlanStore, SkillPlan>(plans, sound,
                                             {[](SkillPlan& one) { one.skill.clear(); },
                                              [this](SkillPlan& one) { one.until = monday.addDays(-1); },
                                              [](SkillPlan& one) { one.evidence.front().text.clear(); }});
    SkillPlan plan = plans.ofRep(ada).front();
    ASSERT_EQ(plan.evidence.size(), 2U);
    EXPECT_EQ(plan.evidence.front().seenOn, monday) << "oldest first";
    EXPECT_EQ(errorOf([&] { added(plans, sound); }).kind(), ErrorKind::Refused) << "a second open one";
    plan.seen = QStringLiteral("Asks three before showing anything");
    plan.endedOn = monday.addDays(30);
    save(plans, plan);
    EXPECT_EQ(plans.plan(plan.id), plan);
    added(plans, sound);
    EXPECT_EQ(plans.ofRep(ada).size(), 2U);
}

TEST_F(PromiseStores, RemovingAConversationLeavesWhatCameOutOfIt) {
    const Commitment made = added(commitments, promise(ada, monday));
    Request answered{{}, ada, monday, {}, monday, conversation};
    answered = added(requests, answered);
    step(QStringLiteral("Remove"), [&](const Transaction& transaction) {
        ConversationStore(database()).remove(transaction, conversation);
    });
    EXPECT_EQ(commitments.commitment(made.id)->madeIn, std::nullopt);
    EXPECT_EQ(requests.request(answered.id)->answeredBy, std::nullopt);
    undo();
    EXPECT_EQ(commitments.commitment(made.id), made);
    EXPECT_EQ(requests.request(answered.id), answered);
}

}  // namespace
}  // namespace headroom::test
