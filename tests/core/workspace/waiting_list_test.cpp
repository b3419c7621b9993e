// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/wording.h"
#include "tests/core/workspace/test_store.h"

namespace headroom {

class WaitingOnTheLeader : public test::TestStore {
protected:
    std::vector<WaitingItem> waiting(std::optional<TeamId> team = {}) const {
        return workspace.teamOverview(team, today).waiting;
    }
    QStringList said() const {
        QStringList lines;
        for (const WaitingItem& item : waiting())
            lines << wording::waiting(item) + QStringLiteral(" | ") + wording::waitingSince(item, today);
        return lines;
    }
    bool needsHelp(RepId rep) const {
        for (const TeamRow& row : workspace.teamOverview(std::nullopt, today).needsYourHelp)
            if (row.rep == rep) return true;
        return false;
    }
    RepId spokenWith(const QString& name) {
        const RepId rep = addRep(name);
        conversations.log(oneToOne(rep, today.addDays(-1)), today);
        return rep;
    }

    const RepId ana = spokenWith(QStringLiteral("Ana Ruiz"));
    const RepId ben = spokenWith(QStringLiteral("Ben Okafor"));
};

TEST_F(WaitingOnTheLeader, IsEmptyWhenNothingIsOwed) {
    commitments.add(mine("next week", today.addDays(4)), ana, today);
    commitments.add(mine("some day", {}), ana, today);
    commitments.add(theirs("was due", today.addDays(-9)), ana, today);
    struggles.raise(ana, QStringLiteral("Price"), {}, today.addDays(-2));
    book(ana, today);
    EXPECT_TRUE(waiting().empty());
    EXPECT_FALSE(needsHelp(ana));
}

TEST_F(WaitingOnTheLeader, LateFirstThenWhatOthersWaitForThenWhatIsMerelyDue) {
    const StruggleId price = struggles.raise(ana, QStringLiteral("Price"), {}, today.addDays(-30));
    const HelpId asked =
        struggles.offerHelp(price, {HelpKind::JointCall, QStringLiteral("Alder"), {}}, today.addDays(-29));
    struggles.helpDone(asked, today.addDays(-20));
    struggles.offerHelp(price, {HelpKind::Time, {}, today.addDays(-5)}, today.addDays(-20));
    struggles.offerHelp(price, {HelpKind::Practice, QStringLiteral("Openings"), today}, today.addDays(-20));
    struggles.raise(ben, QStringLiteral("Demos"), {}, today.addDays(-9));
    commitments.add(mine("due", today.addDays(3)), ben, today);
    commitments.add(mine("late", today.addDays(-2)), {}, today.addDays(-9));
    commitments.add(mine("later", today.addDays(-12)), ana, today.addDays(-20));
    requests.ask(ben, QStringLiteral("The Corvane price"), today.addDays(-1));
    requests.ask(ana, {}, today);
    conversations.plan({ana, ben}, {}, at(today.addDays(-6)));
    EXPECT_EQ(said(), (QStringList{
                          QStringLiteral("later | 12 days late"),
                          QStringLiteral("Help Ana Ruiz: Price | 5 days late"),
                          QStringLiteral("late | 2 days late"),
                          QStringLiteral("Ben Okafor asked for help: The Corvane price | 1 day ago"),
                          QStringLiteral("Ana Ruiz asked for help | today"),
                          QStringLiteral("Ben Okafor is stuck, without a response: Demos | 9 days ago"),
                          QStringLiteral("Log what happened with Ana Ruiz and Ben Okafor | 6 days ago"),
                          QStringLiteral("Ask Ana Ruiz whether it helped: Alder | since 12 Mar"),
                          QStringLiteral("due | due Sat"),
                          QStringLiteral("Help Ana Ruiz: Openings | due today"),
                      }));
}

TEST_F(WaitingOnTheLeader, LatePromisesHelpRequestsAndBeingLeftAloneNeedTheLeaderAndResultsDoNot) {
    EXPECT_FALSE(needsHelp(ana));
    const auto needsHelpAfter = [&](const std::function<void()>& act) {
        act();
        const bool needs = needsHelp(ana);
        workspace.undo();
        EXPECT_FALSE(needsHelp(ana));
        return needs;
    };
    EXPECT_TRUE(
        needsHelpAfter([&] { commitments.add(mine("x", today.addDays(-1)), ana, today.addDays(-9)); }));
    EXPECT_FALSE(needsHelpAfter([&] { commitments.add(mine("x", today), ana, today); }));
    EXPECT_TRUE(needsHelpAfter([&] { requests.ask(ana, {}, today); }));
    EXPECT_TRUE(needsHelpAfter([&] { struggles.raise(ana, QStringLiteral("x"), {}, today.addDays(-10)); }));
    EXPECT_FALSE(needsHelpAfter([&] { book(ana, today.addDays(-1)); }));
    EXPECT_FALSE(needsHelpAfter([&] { commitments.add(theirs("x", today.addDays(-9)), ana, today); }));
}

TEST_F(WaitingOnTheLeader, ATeamSeesWhatItsOwnRepsWaitFor) {
    const RepId sven =
        members.addNames({QStringLiteral("Sven Holm")}, QStringLiteral("South"), today).front();
    for (const RepId rep : {ana, sven}) requests.ask(rep, {}, today);
    conversations.plan({ana, sven}, {}, at(today.addDays(-1)));
    commitments.add(mine("to everybody", today), {}, today);
    EXPECT_EQ(waiting().size(), 4u);
    for (const Team& team : workspace.teams()) {
        const std::vector<WaitingItem> items = waiting(team.id);
        ASSERT_EQ(items.size(), 3u) << qPrintable(team.name);
        const RepId rep = team.name == QStringLiteral("South") ? sven : ana;
        EXPECT_EQ(items[0].rep, rep);
        EXPECT_EQ(items[1].rep, rep) << "the meeting of both waits in both teams";
        EXPECT_FALSE(items[2].rep);
    }
}

TEST_F(WaitingOnTheLeader, AnArchivedRepWaitsForNothing) {
    requests.ask(ana, {}, today);
    commitments.add(mine("x", today.addDays(-1)), ana, today.addDays(-9));
    struggles.raise(ana, QStringLiteral("x"), {}, today.addDays(-10));
    book(ana, today.addDays(-1));
    EXPECT_EQ(waiting().size(), 4u);
    members.archive(ana, today);
    EXPECT_TRUE(waiting().empty());
    const Meetings meetings = workspace.meetings(std::nullopt, today);
    EXPECT_TRUE(meetings.toLog.empty());
    ASSERT_EQ(meetings.proposals.size(), 1u);
    EXPECT_EQ(meetings.proposals.front().rep, ben);
}

TEST_F(WaitingOnTheLeader, EachRowHasItsOwnAndTheNextOneBooked) {
    requests.ask(ana, {}, today);
    conversations.plan({ana, ben}, ConversationKind::TeamMeeting, at(today));
    const ConversationId id = book(ana, today.addDays(2));
    const TeamOverview team = workspace.teamOverview(std::nullopt, today);
    ASSERT_EQ(team.needsYourHelp.size(), 1u);
    EXPECT_EQ(team.needsYourHelp.front().waiting.size(), 1u);
    EXPECT_EQ(team.needsYourHelp.front().nextPlanned, workspace.conversation(id)->plannedFor);
    ASSERT_EQ(team.upToDate.size(), 1u);
    EXPECT_FALSE(team.upToDate.front().nextPlanned) << "a team meeting is no 1:1";
}

}  // namespace headroom
