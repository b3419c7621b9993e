// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "tests/core/workspace/test_store.h"

namespace headroom {

using EditingTheTeam = test::TestStore;

TEST_F(EditingTheTeam, TypedNamesBecomeRepsOfOneTeamInOneStep) {
    const std::vector<RepId> added =
        members.addNames({QStringLiteral("Mei Tanaka"), QStringLiteral("  "), QStringLiteral("mei tanaka"),
                          QStringLiteral(" Jonas  Weber ")},
                         QStringLiteral("North"), today);
    ASSERT_EQ(added.size(), 2u);
    EXPECT_EQ(workspace.rep(added[1])->name, QStringLiteral("Jonas Weber"));
    const TeamOverview team = workspace.teamOverview(workspace.teams().front().id, today);
    EXPECT_EQ(team.needsYourHelp.size(), 2u);
    workspace.undo();
    EXPECT_TRUE(workspace.reps(true).empty());
    EXPECT_TRUE(workspace.teams().empty());
}

TEST_F(EditingTheTeam, NobodyTwice) {
    addRep(QStringLiteral("Mei Tanaka"));
    EXPECT_THROW(members.addNames({QStringLiteral("MEI TANAKA")}, {}, today), Error);
    Rep other;
    other.name = QStringLiteral("Jonas Weber");
    other.aliases = {QStringLiteral("mei tanaka")};
    EXPECT_THROW(members.add(other, std::nullopt, today), Error);
    other.aliases.clear();
    other.name = QStringLiteral("  ");
    EXPECT_THROW(members.add(other, std::nullopt, today), Error);
    EXPECT_EQ(workspace.reps(true).size(), 1u);
}

TEST_F(EditingTheTeam, AnArchivedRepLeavesTheTeamAndComesBackWhole) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    const std::optional<Rep> before = workspace.rep(mei);
    members.archive(mei, today);
    EXPECT_TRUE(workspace.teamOverview(std::nullopt, today).isEmpty());
    EXPECT_NO_THROW(workspace.repProfile(mei, today));
    members.restore(mei);
    EXPECT_EQ(workspace.rep(mei), before);
}

TEST_F(EditingTheTeam, ARhythmDecidesWhoNeedsHelp) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    Conversation conversation;
    conversation.reps = {mei};
    conversation.heldOn = today.addDays(-10);
    conversation.minutes = 30;
    conversations.log(conversation, today);
    EXPECT_TRUE(workspace.teamOverview(std::nullopt, today).needsYourHelp.empty());
    members.changeRhythm(mei, 7);
    EXPECT_EQ(workspace.teamOverview(std::nullopt, today).needsYourHelp.size(), 1u);
    EXPECT_THROW(members.changeRhythm(mei, 0), Error);
}

TEST_F(EditingTheTeam, SomebodyAwayIsNotWaiting) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    Rep rep = *workspace.rep(mei);
    rep.away = {Period(today.addDays(-3), today.addDays(3))};
    members.change(rep);
    const TeamOverview team = workspace.teamOverview(std::nullopt, today);
    ASSERT_EQ(team.upToDate.size(), 1u);
    EXPECT_TRUE(team.upToDate.front().isAway);
    EXPECT_FALSE(team.next);
}

TEST_F(EditingTheTeam, ATeamShowsItsOwnRepsOnly) {
    addRep(QStringLiteral("Mei Tanaka"));
    const RepId jonas = addRep(QStringLiteral("Jonas Weber"));
    const TeamId south = members.addTeam(QStringLiteral("South"));
    members.changeTeam(jonas, south, today);
    EXPECT_EQ(workspace.teamOverview(south, today).needsYourHelp.size(), 1u);
    EXPECT_EQ(workspace.teamOverview(std::nullopt, today).needsYourHelp.size(), 2u);
    EXPECT_THROW(members.addTeam(QStringLiteral("south")), Error);
}

TEST_F(EditingTheTeam, ASecondWindowReadsAndSaysWhyItCannotSave) {
    addRep(QStringLiteral("Mei Tanaka"));
    EXPECT_THROW(Workspace(workspace.path()), Error);
    Workspace second(workspace.path(), Workspace::Mode::ReadOnly);
    EXPECT_EQ(second.reps().size(), 1u);
    try {
        TeamMembers(second).addTeam(QStringLiteral("South"));
        FAIL() << "a second window must not write";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Locked);
    }
}

}  // namespace headroom
