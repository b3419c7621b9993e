// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"

namespace headroom {
namespace {

// One thing a leader does, after everything before it was done.
struct Act {
    const char* name;
    std::function<void(Workspace&)> perform;
};

class EachUseCase : public testing::Test {
protected:
    QStringList dump() { return test::dumpOf(workspace->session().database); }
    void reopen() {
        workspace.reset();
        workspace.emplace(folder.filePath(QStringLiteral("team.db")));
    }

    const QDate today{2026, 3, 18};
    const QString text = QStringLiteral("Alder \'Freight\' – 100 %1 \"of\" it");
    QTemporaryDir folder;
    std::optional<Workspace> workspace{folder.filePath(QStringLiteral("team.db"))};
    RepId ana, ben;
    ConversationId planned, moved;
    TopicId topic;
    RequestId request;
    CommitmentId promise, theirs;
    StruggleId struggle;
    HelpId help, second;
    SkillPlanId skill;
    ExperimentId experiment;
    PriorityId priority;
    TellingId telling;
    StandardId standard;
    ObservationId observation;

    Conversation talk(ConversationId id = {}) const {
        Conversation held;
        held.id = id;
        held.reps = {ana, ben};
        held.heldOn = today;
        held.sharedNotes = text;
        held.loggedAt = QDateTime(today, QTime(12, 0), Qt::UTC);
        return held;
    }
    std::vector<Act> acts();
};

std::vector<Act> EachUseCase::acts() {
    const auto at = [this](int days) { return Booking{QDateTime(today.addDays(days), QTime(10, 0)), 30}; };
    return {
        {"plan", [=, this](Workspace& w) { planned = Conversations(w).plan({ana}, {}, at(1)); }},
        {"move", [=, this](Workspace& w) { moved = Conversations(w).move(planned, at(2).when); }},
        {"add topic", [this](Workspace& w) { topic = Topics(w).add(ana, text, Party::Rep, today); }},
        {"describe topic", [this](Workspace& w) { Topics(w).describe(topic, text + text); }},
        {"ask", [this](Workspace& w) { request = Requests(w).ask(ana, text, today); }},
        {"describe request", [this](Workspace& w) { Requests(w).describe(request, {}); }},
        {"promise",
         [this](Workspace& w) {
             promise = Commitments(w).add({Party::Leader, text, today}, ana, today);
         }},
        {"correct", [this](Workspace& w) { Commitments(w).correct(promise, text + text, today.addDays(2)); }},
        {"move promise",
         [this](Workspace& w) { promise = Commitments(w).move(promise, today.addDays(9), text, today); }},
        {"log with an outcome",
         [=, this](Workspace& w) {
             ConversationOutcome outcome;
             outcome.promises = {{Party::Rep, text, today.addDays(3)}, {Party::Leader, text, {}}};
             outcome.struggles = {text};
             outcome.requests = {text};
             outcome.covered = {topic};
             outcome.answered = {request};
             outcome.kept = {promise};
             outcome.next = at(14);
             Conversations(w).log(talk(moved), outcome, today);
         }},
        {"rep promises",
         [this](Workspace& w) {
             theirs = Commitments(w).add({Party::Rep, text, today}, ana, today);
         }},
        {"did not happen",
         [this](Workspace& w) {
             struggle = Commitments(w).didNotHappen(
                 theirs, {text, HelpOffer{HelpKind::JointCall, text, today}, today.addDays(7)}, today);
             help = w.session().struggles.helpFor(struggle).front().id;
         }},
        {"describe struggle", [this](Workspace& w) { Struggles(w).describe(struggle, text, text + text); }},
        {"offer more help",
         [this](Workspace& w) {
             second = Struggles(w).offerHelp(struggle, {HelpKind::Time, {}, {}}, today);
         }},
        {"withdraw help", [this](Workspace& w) { Struggles(w).withdrawHelp(second); }},
        {"help done", [this](Workspace& w) { Struggles(w).helpDone(help, today); }},
        {"did it help",
         [this](Workspace& w) { Struggles(w).answerWhetherItHelped(help, DidItHelp::No, today); }},
        {"consequence", [this](Workspace& w) { Struggles(w).writeConsequence(struggle, text, text, today); }},
        {"end struggle", [this](Workspace& w) { Struggles(w).end(struggle, text, today); }},
        {"raise", [this](Workspace& w) { struggle = Struggles(w).raise(ana, text, {}, today); }},
        {"respond otherwise", [this](Workspace& w) { Struggles(w).respondOtherwise(struggle, today); }},
        {"start skill",
         [this](Workspace& w) {
             skill = Development(w).startSkill(ana, text, text, today.addDays(60), today);
         }},
        {"change skill",
         [this](Workspace& w) { Development(w).changeSkill(skill, text, {}, today.addDays(90)); }},
        {"add evidence", [this](Workspace& w) { Development(w).addEvidence(skill, text, today); }},
        {"end skill", [this](Workspace& w) { Development(w).endSkill(skill, text, today); }},
        {"try out", [this](Workspace& w) { experiment = Development(w).tryOut(ana, text, today, today); }},
        {"change experiment",
         [this](Workspace& w) {
             Development(w).changeExperiment(experiment, text + text, today.addDays(1));
         }},
        {"end experiment", [this](Workspace& w) { Development(w).endExperiment(experiment, text, today); }},
        {"second topic", [this](Workspace& w) { topic = Topics(w).add(ben, text, Party::Leader, today); }},
        {"cover topic", [this](Workspace& w) { Topics(w).cover(topic, today); }},
        {"third topic", [this](Workspace& w) { topic = Topics(w).add(ben, text, Party::Leader, today); }},
        {"drop topic", [this](Workspace& w) { Topics(w).drop(topic, today); }},
        {"ask again", [this](Workspace& w) { request = Requests(w).ask(ben, {}, today); }},
        {"answer", [this](Workspace& w) { Requests(w).answer(request, today); }},
        {"remove request", [this](Workspace& w) { Requests(w).remove(request); }},
        {"promise again",
         [this](Workspace& w) {
             promise = Commitments(w).add({Party::Leader, text, {}}, {}, today);
         }},
        {"keep", [this](Workspace& w) { Commitments(w).keep(promise, today); }},
        {"and again",
         [this](Workspace& w) {
             promise = Commitments(w).add({Party::Leader, text, {}}, {}, today);
         }},
        {"let go", [this](Workspace& w) { Commitments(w).letGo(promise, text, today); }},
        {"remove conversation", [this](Workspace& w) { Conversations(w).remove(moved); }},
        {"plan again",
         [=, this](Workspace& w) {
             planned = Conversations(w).plan({ana, ben}, {}, at(5));
         }},
        {"cancel", [this](Workspace& w) { Conversations(w).cancel(planned, Party::Rep); }},
        {"add priority",
         [this](Workspace& w) {
             priority = Priorities(w).add({text, text, text, text, today, {ana, ben}}, today);
         }},
        {"change priority",
         [this](Workspace& w) {
             Priorities(w).change(priority, {text + text, text, {}, {}, {}, {ana}});
         }},
        {"put on agendas",
         [this](Workspace& w) {
             Priorities(w).putOnAgendas(priority, {ana, ben}, today);
         }},
        {"tell",
         [this](Workspace& w) {
             telling =
                 Priorities(w).tell({{}, priority, {ana}, today, true, TellingChannel::Written, {}}, today);
         }},
        {"take back", [this](Workspace& w) { Priorities(w).takeBack(telling); }},
        {"recall",
         [this](Workspace& w) {
             Priorities(w).checkRecall({{}, priority, ana, today, Recall::Half, true, text}, today);
         }},
        {"replace",
         [this](Workspace& w) {
             priority = Priorities(w).replace(priority, {PriorityEnd::Done, text, today},
                                              {text, text, {}, {}, {}, {}}, today);
         }},
        {"add another",
         [this](Workspace& w) {
             priority = Priorities(w).add({text, text, {}, {}, {}, {}}, today);
         }},
        {"rank", [this](Workspace& w) { Priorities(w).rank(priority, 1); }},
        {"retire",
         [this](Workspace& w) {
             Priorities(w).retire(priority, {PriorityEnd::Stuck, text, today},
                                  StandardWords{text, {}, {}, {}});
         }},
        {"add standard",
         [this](Workspace& w) {
             standard = Standards(w).add({text, text, text, text}, today);
         }},
        {"change standard",
         [this](Workspace& w) {
             Standards(w).change(standard, {text, {}, {}, {}});
         }},
        {"rank standard", [this](Workspace& w) { Standards(w).rank(standard, 1); }},
        {"observe",
         [this](Workspace& w) {
             observation = Standards(w).observe({{}, standard, ana, {}, 3, text, today, text, {}}, today);
         }},
        {"change observation",
         [this](Workspace& w) {
             Standards(w).change({observation, standard, ana, ana, 5, text, today, {}, {}}, today);
         }},
        {"remove observation", [this](Workspace& w) { Standards(w).remove(observation); }},
        {"give up", [this](Workspace& w) { Standards(w).giveUp(standard, today); }},
    };
}

TEST_F(EachUseCase, IsOneUndoStepAndRedoRepeatsItAlsoAfterAStop) {
    const std::vector<RepId> reps = TeamMembers(*workspace)
                                        .addNames({QStringLiteral("Ana Ruiz"), QStringLiteral("Ben Okafor")},
                                                  QStringLiteral("North"), today);
    ana = reps[0];
    ben = reps[1];
    std::vector<QStringList> states{dump()};
    for (const Act& act : acts()) {
        SCOPED_TRACE(act.name);
        ASSERT_NO_THROW(act.perform(*workspace));
        states.push_back(dump());
        ASSERT_NE(states.back(), states[states.size() - 2]);
        const QString label = workspace->undoState().lastStep;
        ASSERT_FALSE(label.isEmpty());
        EXPECT_EQ(workspace->undo(), label);
        ASSERT_EQ(dump(), states[states.size() - 2]) << "one step takes all of it back";
        EXPECT_EQ(workspace->redo(), label);
        ASSERT_EQ(dump(), states.back());
    }
    reopen();
    for (size_t at = states.size() - 1; at > 0; --at) {
        workspace->undo();
        ASSERT_EQ(dump(), states[at - 1]) << acts()[at - 1].name;
    }
    reopen();
    for (size_t at = 1; at < states.size(); ++at) {
        workspace->redo();
        ASSERT_EQ(dump(), states[at]) << acts()[at - 1].name;
    }
}

}  // namespace
}  // namespace headroom
