// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitment_store.h"
#include "core/store/conversation_store.h"
#include "core/store/experiment_store.h"
#include "core/store/growth_plan_store.h"
#include "core/store/import_store.h"
#include "core/store/leader_store.h"
#include "core/store/rep_store.h"
#include "core/store/request_store.h"
#include "core/store/skill_plan_store.h"
#include "core/store/store_faults.h"
#include "core/store/struggle_store.h"
#include "core/store/team_store.h"
#include "core/store/topic_store.h"
#include "tests/core/store/store_fixture.h"

#include <random>
#include <set>

namespace headroom::test {
namespace {

// Does random things to a store, each as one step, and always something that was not there before.
class RandomSteps : public StoreTest, public testing::WithParamInterface<unsigned> {
protected:
    RandomSteps() : m_random(GetParam()) {}

    size_t below(size_t bound) { return m_random() % bound; }
    void doSomething() {
        using Act = void (RandomSteps::*)(const Transaction&);
        static constexpr Act acts[] = {
            &RandomSteps::addRep,         &RandomSteps::changeRep, &RandomSteps::addTeam,
            &RandomSteps::moveRep,        &RandomSteps::import,    &RandomSteps::changeLeader,
            &RandomSteps::agreePotential, &RandomSteps::log,       &RandomSteps::rewrite,
            &RandomSteps::strike,         &RandomSteps::raise,     &RandomSteps::ask,
            &RandomSteps::promise,        &RandomSteps::stumble,   &RandomSteps::develop};
        const Act act = acts[below(std::size(acts))];
        step(QString::number(++m_made), [&](const Transaction& transaction) { (this->*act)(transaction); });
    }

private:
    QString word() { return QStringLiteral("w%1 '\"é漢\n%2").arg(m_made).arg(m_random()); }
    QDate day() { return QDate(2024, 1, 1).addDays(qint64(below(700))); }
    std::vector<Rep> everybody() { return RepStore(database()).reps(true); }
    std::optional<Rep> somebody() {
        const std::vector<Rep> all = everybody();
        return all.empty() ? std::nullopt : std::optional(all[below(all.size())]);
    }

    void addRep(const Transaction& transaction) {
        Rep rep;
        rep.name = word();
        for (size_t i = below(3); i > 0; --i) rep.aliases << word();
        if (below(2) == 0) rep.away.emplace_back(day(), QDate(2026, 1, 1));
        RepStore(database()).add(transaction, rep);
    }
    void changeRep(const Transaction& transaction) {
        std::optional<Rep> rep = somebody();
        if (!rep) return addRep(transaction);
        rep->role = word();
        rep->aliases = {word()};
        rep->startedOn = below(2) == 0 ? std::nullopt : std::optional(day());
        RepStore(database()).save(transaction, *rep);
    }
    void addTeam(const Transaction& transaction) { TeamStore(database()).add(transaction, word()); }
    void moveRep(const Transaction& transaction) {
        addTeam(transaction);
        const std::vector<Team> teams = TeamStore(database()).teams();
        if (const std::optional<Rep> rep = somebody())
            TeamStore(database()).move(transaction, rep->id, teams[below(teams.size())].id, day());
    }
    void agreePotential(const Transaction& transaction) {
        const std::optional<Rep> rep = somebody();
        if (!rep) return addRep(transaction);
        GrowthPlanStore plans(database());
        const PotentialStep agreed{day(), Rate(double(below(101)) / 100), word()};
        if (const std::optional<GrowthPlan> plan = plans.ofRep(rep->id))
            return below(2) == 0 ? plans.addStep(transaction, plan->id, agreed)
                                 : plans.replaceLastStep(transaction, plan->id, agreed);
        plans.add(transaction, {{}, rep->id, day(), {Period(day(), QDate(2026, 1, 1)), {3, 4}}, {agreed}});
    }
    void log(const Transaction& transaction) {
        Conversation held;
        for (const Rep& rep : everybody())
            if (below(2) == 0) held.reps.push_back(rep.id);
        held.heldOn = day();
        held.sharedNotes = word();
        held.opportunities = {OpportunityId{qint64(m_random()) << 20}};
        held.loggedAt = QDateTime(day(), QTime(12, 0), Qt::UTC);
        ConversationStore(database()).add(transaction, held);
    }
    std::optional<Conversation> aConversation() {
        const std::vector<Conversation> all = ConversationStore(database()).allHeld();
        return all.empty() ? std::nullopt : std::optional(all[below(all.size())]);
    }
    void rewrite(const Transaction& transaction) {
        std::optional<Conversation> held = aConversation();
        if (!held) return log(transaction);
        held->onlyMeNotes = word();
        held->opportunities.clear();
        ConversationStore(database()).save(transaction, *held);
    }
    void strike(const Transaction& transaction) {
        const std::optional<Conversation> held = aConversation();
        if (!held) return log(transaction);
        ConversationStore(database()).remove(transaction, held->id);
    }
    // A new record, and something about those of the same rep that are open.
    void raise(const Transaction& transaction) {
        const std::optional<Rep> rep = somebody();
        if (!rep) return addRep(transaction);
        TopicStore topics(database());
        topics.add(transaction, {{}, rep->id, word(), Party(below(2)), day(), TopicState::Open, {}, {}, {}});
        for (Topic open : topics.open(rep->id)) {
            if (below(2) == 0) continue;
            open.state = TopicState(1 + below(2));
            open.closedOn = day();
            if (const std::optional<Conversation> held = aConversation()) open.coveredIn = held->id;
            topics.save(transaction, open);
        }
    }
    void ask(const Transaction& transaction) {
        const std::optional<Rep> rep = somebody();
        if (!rep) return addRep(transaction);
        RequestStore requests(database());
        requests.add(transaction, {{}, rep->id, day(), word(), {}, {}});
        for (Request open : requests.open()) {
            if (below(4) == 0) requests.remove(transaction, open.id);
            open.answeredOn = open.askedOn.addDays(qint64(below(9)));
            if (const std::optional<Conversation> held = aConversation()) open.answeredBy = held->id;
            if (below(2) == 0) requests.save(transaction, open);
        }
    }
    void promise(const Transaction& transaction) {
        const std::optional<Rep> rep = somebody();
        if (!rep) return addRep(transaction);
        CommitmentStore commitments(database());
        Commitment made;
        made.owner = Party::Rep;
        made.rep = rep->id;
        made.text = word();
        made.madeOn = day();
        if (const std::optional<Conversation> held = aConversation()) made.madeIn = held->id;
        commitments.add(transaction, made);
        for (Commitment open : commitments.open()) {
            if (below(3) > 0) continue;
            open.state = CommitmentState(1 + below(3));
            open.closedOn = day();
            open.why = word();
            commitments.save(transaction, open);
            made.movedFrom = open.id;
            if (open.state == CommitmentState::Moved) commitments.add(transaction, made);
        }
    }
    void stumble(const Transaction& transaction) {
        const std::optional<Rep> rep = somebody();
        if (!rep) return addRep(transaction);
        StruggleStore struggles(database());
        Struggle stuck{{}, rep->id, word(), word(), day(), {}, {}, {}, {}, {}};
        for (const Commitment& made : CommitmentStore(database()).ofRep(rep->id)) stuck.commitment = made.id;
        stuck.id = struggles.add(transaction, stuck);
        Help help{{}, stuck.id, HelpKind(below(7)), word(), stuck.raisedOn, {}, {}, {}, {}, {}};
        help.id = struggles.add(transaction, help);
        for (Help owed : struggles.unfinishedHelp()) {
            owed.doneOn = owed.offeredOn;
            owed.didItHelp = DidItHelp(below(3));
            owed.askedOn = day();
            if (below(2) == 0) struggles.save(transaction, owed);
            if (below(6) == 0) struggles.remove(transaction, owed.id);
        }
        struggles.add(transaction, Consequence{{}, stuck.id, day(), word(), word(), word()});
        stuck.endedOn = stuck.raisedOn;
        if (below(2) == 0) struggles.save(transaction, stuck);
    }
    void develop(const Transaction& transaction) {
        const std::optional<Rep> rep = somebody();
        if (!rep) return addRep(transaction);
        ExperimentStore experiments(database());
        experiments.add(transaction, {{}, rep->id, word(), day(), QDate(2026, 1, 1), {}, {}});
        for (Experiment tried : experiments.ofRep(rep->id)) {
            tried.learned = word();
            if (below(2) == 0) experiments.save(transaction, tried);
        }
        SkillPlanStore plans(database());
        for (SkillPlan plan : plans.ofRep(rep->id)) {
            plans.addEvidence(transaction, plan.id, {day(), word()});
            plan.endedOn = plan.until;
            plans.save(transaction, plan);
        }
        plans.add(transaction,
                  {{}, rep->id, word(), word(), day(), QDate(2026, 1, 1), {{day(), word()}}, {}, {}});
    }
    void changeLeader(const Transaction& transaction) {
        Leader leader;
        leader.name = word();
        for (size_t i = below(4); i > 0; --i)
            leader.holidays.push_back(QDate(2024, int(i), 1 + int(below(28))));
        LeaderStore(database()).save(transaction, leader);
    }
    // New deals, changed ones, missing ones and archived ones, with the matching and the record of it.
    void import(const Transaction& transaction) {
        addRep(transaction);
        ImportStore imports(database());
        const std::optional<SourceId> known = imports.sourceNamed(QStringLiteral("CRM"));
        ImportRecord record;
        record.source = known ? *known : imports.addSource(transaction, QStringLiteral("CRM"));
        record.fileName = word();
        record.fileModifiedAt = record.importedAt = QDateTime(day(), QTime(8, 0), Qt::UTC);
        record.issues = {{qint64(below(100)), word(), word(), word()}};
        record.id = imports.add(transaction, record);
        ColumnMatching matching;
        matching.fingerprint = QString::number(below(3));
        matching.sourceName = word();
        imports.keepMatching(transaction, matching);

        OpportunityStore opportunities(database());
        std::vector<qint64> present;
        opportunities.forEachOfSource(record.source, [&](const OpportunityRecord& one) {
            present.push_back(one.id);
            return true;
        });
        std::vector<Deal> deals = someDeals(present);
        opportunities.insertAll(transaction, record.source, record.id, oneByOne(deals));
        for (const qint64 id : present) changeDeal(transaction, opportunities, id, record.id);
        record.added = int(deals.size());
        imports.saveCounts(transaction, record);
    }
    std::vector<Deal> someDeals(const std::vector<qint64>& present) {
        std::set<qint64> ids;
        for (size_t i = below(30); i > 0; --i) ids.insert(qint64(m_random()) * 2'000'000'000 + 1);
        for (const qint64 id : present) ids.erase(id);
        std::vector<Deal> deals;
        for (const qint64 id : ids) deals.push_back(dealOf(id));
        return deals;
    }
    Deal dealOf(qint64 id) {
        Deal deal;
        deal.id = id;
        deal.rep = somebody()->id.value;
        deal.name = word().toStdString();
        deal.outcome = Outcome(below(3));
        if (below(2) == 0) deal.closedOn = day();
        if (below(2) == 0) deal.valueMinor = qint64(m_random());
        return deal;
    }
    void changeDeal(const Transaction& transaction, OpportunityStore& opportunities, qint64 id,
                    ImportId import) {
        const Deal changed = dealOf(id);
        switch (below(6)) {
            case 0:
                return opportunities.update(transaction, changed.record());
            case 1:
                return opportunities.markMissing(transaction, id, import);
            case 2:
                return opportunities.archive(transaction, id, day());
            default:
                return;
        }
    }

    std::mt19937 m_random;
    int m_made = 0;
};

// At each point the store must hold exactly what it held when that point was first reached.
TEST_P(RandomSteps, UndoAndRedoAreExactAlsoAcrossAStop) {
    std::vector<QStringList> states{dump()};
    size_t at = 0;
    for (int round = 0; round < 120; ++round) {
        switch (below(5)) {
            case 0:
                ASSERT_EQ(undo().isEmpty(), at == 0);
                if (at > 0) --at;
                break;
            case 1:
                ASSERT_EQ(redo().isEmpty(), at + 1 == states.size());
                if (at + 1 < states.size()) ++at;
                break;
            default:
                doSomething();
                states.resize(++at);
                states.push_back(dump());
        }
        if (below(15) == 0) reopen();
        ASSERT_EQ(dump(), states[at]) << "after round " << round;
    }
    for (; at > 0; --at) {
        ASSERT_FALSE(undo().isEmpty());
        ASSERT_EQ(dump(), states[at - 1]);
    }
    reopen();
    for (; at + 1 < states.size(); ++at) {
        ASSERT_FALSE(redo().isEmpty());
        ASSERT_EQ(dump(), states[at + 1]);
    }
    EXPECT_EQ(faultsInStore(path()), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomSteps, testing::Range(1U, 9U));

}  // namespace
}  // namespace headroom::test
