// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"

namespace headroom {

class MakingPromises : public test::TestStore {
protected:
    CommitmentBook book(QDate day) const { return workspace.commitmentBook(std::nullopt, day); }
    Commitment read(CommitmentId id) { return *workspace.session().commitments.commitment(id); }

    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
};

TEST_F(MakingPromises, RefuseWhatCannotBe) {
    EXPECT_EQ(refusal([&] { commitments.add(mine(" \n", today), ana, today); }),
              QStringLiteral("Say what was promised."));
    EXPECT_EQ(refusal([&] { commitments.add(theirs("x", today), std::nullopt, today); }),
              QStringLiteral("Say who promised it."));
    EXPECT_FALSE(refusal([&] { commitments.add(mine("x", today), RepId{99}, today); }).isEmpty());
    const CommitmentId id = commitments.add(mine("x", today), ana, today);
    EXPECT_FALSE(refusal([&] { commitments.correct(id, {}, today); }).isEmpty());
    EXPECT_EQ(refusal([&] { commitments.move(id, today.addDays(-1), {}, today); }),
              QStringLiteral("The new day has passed already. Choose one to come."));
    EXPECT_EQ(refusal([&] { commitments.didNotHappen(id, {}, today); }),
              QStringLiteral("This promise is yours: keep it, move it or let it go."));
    commitments.keep(id, today);
    for (const auto& act : std::vector<std::function<void()>>{
             [&] { commitments.keep(id, today); }, [&] { commitments.letGo(id, {}, today); },
             [&] { commitments.move(id, today, {}, today); },
             [&] { commitments.correct(id, QStringLiteral("y"), {}); }})
        EXPECT_EQ(refusal(act), QStringLiteral("This promise is closed already."));
    EXPECT_EQ(refusal([&] { commitments.keep(CommitmentId{99}, today); }),
              QStringLiteral("This promise is no longer here."));
}

TEST_F(MakingPromises, AMovedOneStaysOnRecordAndAnotherTakesItsPlace) {
    const CommitmentId first =
        commitments.add(theirs("Three lapsed accounts", today), ana, today.addDays(-7));
    const CommitmentId second =
        commitments.move(first, today.addDays(5), QStringLiteral("The buyer was ill"), today);
    const Commitment old = read(first), next = read(second);
    EXPECT_EQ(old.state, CommitmentState::Moved);
    EXPECT_EQ(old.closedOn, today);
    EXPECT_EQ(old.why, QStringLiteral("The buyer was ill"));
    EXPECT_EQ(old.due, today);
    EXPECT_TRUE(next.isOpen());
    EXPECT_EQ(next.movedFrom, first);
    EXPECT_EQ(next.due, today.addDays(5));
    EXPECT_EQ(next.madeOn, today);
    EXPECT_EQ(next.text, old.text);
    EXPECT_TRUE(next.why.isEmpty());
}

TEST_F(MakingPromises, OneThatDidNotHappenRaisesWhatGotInTheWayAndOwesHelp) {
    const CommitmentId id =
        commitments.add(theirs("Recap mail the same day", today.addDays(-3)), ana, today.addDays(-9));
    const DidNotHappen told{QStringLiteral("No template"),
                            HelpOffer{HelpKind::Practice, QStringLiteral("Write one"), today.addDays(2)},
                            today.addDays(7)};
    const StruggleId struggle = commitments.didNotHappen(id, told, today);
    const CommitmentBook after = book(today);
    ASSERT_EQ(after.struggles.size(), 1u);
    const StruggleRow& row = after.struggles.front();
    EXPECT_EQ(row.struggle.id, struggle);
    EXPECT_EQ(row.struggle.text, QStringLiteral("Recap mail the same day"));
    EXPECT_EQ(row.struggle.obstacle, QStringLiteral("No template"));
    EXPECT_EQ(row.struggle.commitment, id);
    EXPECT_EQ(row.struggle.firstResponse, FirstResponse::Help);
    ASSERT_EQ(row.help.size(), 1u);
    EXPECT_TRUE(row.help.front().isOwed());
    ASSERT_EQ(after.theirs.size(), 1u);
    EXPECT_EQ(after.theirs.front().commitment.due, today.addDays(7));
    EXPECT_EQ(read(id).state, CommitmentState::Moved);
    workspace.undo();
    EXPECT_TRUE(read(id).isOpen());
    EXPECT_TRUE(book(today).struggles.empty());
}

TEST_F(MakingPromises, WithoutANewDayItIsLetGoAndWithoutHelpItWaitsForAnAnswer) {
    const CommitmentId id = commitments.add(theirs("Recap mail", today), ana, today);
    EXPECT_FALSE(refusal([&] {
                     commitments.didNotHappen(id, {{}, {}, today.addDays(-1)}, today);
                 }).isEmpty());
    commitments.didNotHappen(id, {QStringLiteral("No time"), {}, {}}, today);
    EXPECT_EQ(read(id).state, CommitmentState::LetGo);
    EXPECT_TRUE(book(today).theirs.empty());
    EXPECT_FALSE(book(today).struggles.front().struggle.firstResponse);
}

TEST_F(MakingPromises, TheBookPutsYoursFirstByDueDayAndCountsWhatIsLate) {
    commitments.add(mine("none", {}), ana, today);
    commitments.add(mine("later", today.addDays(9)), {}, today);
    commitments.add(mine("late", today.addDays(-11)), ana, today.addDays(-20));
    commitments.add(theirs("was due", today.addDays(-4)), ana, today.addDays(-20));
    const CommitmentBook read = book(today);
    ASSERT_EQ(read.yours.size(), 3u);
    EXPECT_EQ(read.yours[0].daysLate, 11);
    EXPECT_EQ(read.yours[1].commitment.text, QStringLiteral("later"));
    EXPECT_FALSE(read.yours[2].commitment.due);
    EXPECT_EQ(read.lateCount, 1);
    ASSERT_EQ(read.theirs.size(), 1u);
    EXPECT_FALSE(read.theirs.front().daysLate) << "late is said of the leader's only";
}

TEST_F(MakingPromises, WhatWasClosedStaysThirtyDaysNewestFirst) {
    const auto closeOn = [&](const char* text, QDate day) {
        commitments.keep(commitments.add(theirs(text, day), ana, day), day);
    };
    closeOn("old", today.addDays(-30));
    closeOn("first", today.addDays(-29));
    closeOn("second", today);
    const CommitmentBook read = book(today);
    ASSERT_EQ(read.closed.size(), 2u);
    EXPECT_EQ(read.closed[0].commitment.text, QStringLiteral("second"));
    const std::vector<CommitmentRow> ofRep = workspace.repProfile(ana, today).record.closed;
    ASSERT_EQ(ofRep.size(), 2u);
    EXPECT_EQ(ofRep[1].commitment.text, QStringLiteral("first"));
}

TEST_F(MakingPromises, ATeamSeesItsOwnAndAnArchivedRepIsInNobodysBook) {
    const RepId sven =
        members.addNames({QStringLiteral("Sven Holm")}, QStringLiteral("South"), today).front();
    const RepId gone = addRep(QStringLiteral("Gone Away"));
    for (const RepId rep : {ana, sven, gone}) {
        commitments.add(mine("late", today.addDays(-1)), rep, today.addDays(-9));
        commitments.add(theirs("open", {}), rep, today);
        struggles.raise(rep, QStringLiteral("Price"), {}, today);
    }
    commitments.add(mine("to everybody", today), {}, today);
    members.archive(gone, today);
    EXPECT_EQ(book(today).yours.size(), 3u);
    EXPECT_EQ(book(today).lateCount, 2);
    EXPECT_EQ(book(today).theirs.size(), 2u);
    EXPECT_EQ(book(today).struggles.size(), 2u);
    for (const Team& team : workspace.teams()) {
        const CommitmentBook ofTeam = workspace.commitmentBook(team.id, today);
        EXPECT_EQ(ofTeam.yours.size(), 2u) << qPrintable(team.name);
        EXPECT_EQ(ofTeam.theirs.size(), 1u);
        EXPECT_EQ(ofTeam.struggles.size(), 1u);
    }
    EXPECT_EQ(workspace.repProfile(gone, today).record.yours.size(), 1u) << "on record all the same";
}

}  // namespace headroom
