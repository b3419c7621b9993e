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
    EXPECT_THROW(members.add(other, {}, today), Error);
    other.aliases.clear();
    other.name = QStringLiteral("  ");
    EXPECT_THROW(members.add(other, {}, today), Error);
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
    members.change(*workspace.rep(jonas), QStringLiteral("South"), today);
    EXPECT_EQ(workspace.teamOverview(workspace.teamOf(jonas, today)->id, today).needsYourHelp.size(), 1u);
    EXPECT_EQ(workspace.teamOverview(std::nullopt, today).needsYourHelp.size(), 2u);
    members.change(*workspace.rep(jonas), QStringLiteral(" north "), today);
    EXPECT_EQ(workspace.teamOf(jonas, today)->name, QStringLiteral("North"));
    members.change(*workspace.rep(jonas), {}, today);
    EXPECT_FALSE(workspace.teamOf(jonas, today));
}

TEST_F(EditingTheTeam, RecordAndTeamChangeInOneStep) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    Rep rep = *workspace.rep(mei);
    const Rep before = rep;
    rep.role = QStringLiteral("Account executive");
    members.change(rep, QStringLiteral("South"), today);
    EXPECT_EQ(workspace.rep(mei), rep);
    EXPECT_EQ(workspace.teamOf(mei, today)->name, QStringLiteral("South"));
    EXPECT_EQ(workspace.undo(), QStringLiteral("Changed: Mei Tanaka"));
    EXPECT_EQ(workspace.rep(mei), before);
    EXPECT_EQ(workspace.teamOf(mei, today)->name, QStringLiteral("North"));
    EXPECT_EQ(workspace.teams().size(), 1u);
}

TEST_F(EditingTheTeam, SavingWithoutAChangeIsNoStep) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    Rep rep = *workspace.rep(mei);
    rep.aliases = {QStringLiteral("MT-17")};
    members.change(rep);
    const QString step = workspace.undoState().lastStep;
    workspace.undo();
    members.change(*workspace.rep(mei), QStringLiteral("North"), today);
    EXPECT_EQ(workspace.undoState().redoStep, step);
    members.changeLeader(workspace.leader());
    EXPECT_EQ(workspace.undoState().redoStep, step);
}

TEST_F(EditingTheTeam, AFormerNameStaysHowTheCrmSpellsIt) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    Rep rep = *workspace.rep(mei);
    rep.name = QStringLiteral("  Mei  Lindholm ");
    rep.aliases = {QStringLiteral("MT-17"), QStringLiteral(" mt-17"), QStringLiteral(""),
                   QStringLiteral("mei lindholm")};
    members.change(rep);
    EXPECT_EQ(workspace.rep(mei)->name, QStringLiteral("Mei Lindholm"));
    EXPECT_EQ(workspace.rep(mei)->aliases,
              (QStringList{QStringLiteral("MT-17"), QStringLiteral("Mei Tanaka")}));
}

TEST_F(EditingTheTeam, FaultsNameTheirFields) {
    addRep(QStringLiteral("Mei Tanaka"));
    Rep rep;
    rep.name = QStringLiteral(" ");
    rep.aliases = {QStringLiteral("mt"), QStringLiteral("MEI tanaka")};
    rep.rhythmDays = 400;
    std::vector<RecordField> fields;
    for (const RecordFault& fault : members.faults(rep)) fields.push_back(fault.field);
    EXPECT_EQ(fields, (std::vector{RecordField::Name, RecordField::Aliases, RecordField::Rhythm}));
    Leader leader;
    EXPECT_TRUE(members.faults(leader).empty());
    leader.weekdays = 0;
    leader.currency = QStringLiteral("euro");
    EXPECT_EQ(members.faults(leader).size(), 2u);
    EXPECT_THROW(members.changeLeader(leader), Error);
}

TEST_F(EditingTheTeam, TheFiscalYearDecidesTheQuarters) {
    Leader leader = workspace.leader();
    leader.fiscalYearFirstMonth = 2;
    leader.holidays = {QDate(2026, 12, 25)};
    members.changeLeader(leader);
    EXPECT_EQ(workspace.leader(), leader);
    EXPECT_EQ(workspace.leader().calendar().quarterOf(today), (Quarter{2027, 1}));
    workspace.undo();
    EXPECT_EQ(workspace.leader().calendar().quarterOf(today), (Quarter{2026, 1}));
}

TEST_F(EditingTheTeam, ASecondWindowReadsAndSaysWhyItCannotSave) {
    addRep(QStringLiteral("Mei Tanaka"));
    EXPECT_THROW(Workspace(workspace.path()), Error);
    Workspace second(workspace.path(), Workspace::Mode::ReadOnly);
    EXPECT_EQ(second.reps().size(), 1u);
    try {
        TeamMembers(second).changeRhythm(second.reps().front().id, 7);
        FAIL() << "a second window must not write";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Locked);
    }
}

}  // namespace headroom
