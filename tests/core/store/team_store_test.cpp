// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/team_store.h"

#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

const QDate april(2024, 4, 1);
const QDate june(2024, 6, 1);
const QDate july(2024, 7, 1);

class TeamStoreTest : public StoreTest {
protected:
    TeamStoreTest() {
        write([&](const Transaction& transaction) {
            north = teams.add(transaction, QStringLiteral("North"));
            south = teams.add(transaction, QStringLiteral("South"));
            west = teams.add(transaction, QStringLiteral("West"));
        });
        rep = addRep(QStringLiteral("Ada"));
    }
    void move(std::optional<TeamId> team, std::optional<QDate> from) {
        write([&](const Transaction& transaction) { teams.move(transaction, rep, team, from); });
    }
    // At most one team a day.
    void expectNoOverlap() {
        const std::vector<Membership> spans = teams.memberships();
        for (QDate day(2024, 1, 1); day < QDate(2025, 1, 1); day = day.addDays(1)) {
            const auto holds = [&](const Membership& span) {
                return (!span.from || *span.from <= day) && (!span.until || *span.until >= day);
            };
            ASSERT_LE(std::count_if(spans.begin(), spans.end(), holds), 1)
                << day.toString(Qt::ISODate).toStdString();
        }
    }

    TeamStore teams{database()};
    TeamId north, south, west;
    RepId rep;
};

TEST_F(TeamStoreTest, TeamsAreFoundByNameWhateverTheCase) {
    EXPECT_EQ(teams.teams(), (std::vector<Team>{{north, QStringLiteral("North")},
                                                {south, QStringLiteral("South")},
                                                {west, QStringLiteral("West")}}));
    EXPECT_EQ(teams.named(QStringLiteral("NORTH")), (Team{north, QStringLiteral("North")}));
    EXPECT_EQ(teams.named(QStringLiteral("Nort")), std::nullopt);
}

TEST_F(TeamStoreTest, ATeamNeedsANameOfItsOwn) {
    for (const QString& name : {QStringLiteral("north"), QString()})
        EXPECT_EQ(errorOf([&] {
                      write([&](const Transaction& transaction) { teams.add(transaction, name); });
                  }).kind(),
                  ErrorKind::Refused);
    EXPECT_EQ(teams.teams().size(), 3U);
}

TEST_F(TeamStoreTest, AMoveEndsTheSpanBefore) {
    move(north, std::nullopt);
    move(south, june);
    EXPECT_EQ(teams.teamOf(rep, june.addDays(-1)), north);
    EXPECT_EQ(teams.teamOf(rep, june), south);
    EXPECT_EQ(teams.memberships(), (std::vector<Membership>{{rep, north, std::nullopt, june.addDays(-1)},
                                                            {rep, south, june, std::nullopt}}));
    expectNoOverlap();
}

TEST_F(TeamStoreTest, AnEarlierMoveReplacesWhatComesAfterIt) {
    move(north, april);
    move(south, july);
    move(west, june);
    EXPECT_EQ(teams.teamOf(rep, june.addDays(-1)), north);
    EXPECT_EQ(teams.teamOf(rep, july), west);
    expectNoOverlap();
    move(south, std::nullopt);
    EXPECT_EQ(teams.memberships(), (std::vector<Membership>{{rep, south, std::nullopt, std::nullopt}}));
}

TEST_F(TeamStoreTest, LeavingEndsWithoutANewTeam) {
    move(north, april);
    move(std::nullopt, june);
    EXPECT_EQ(teams.teamOf(rep, june.addDays(-1)), north);
    EXPECT_EQ(teams.teamOf(rep, june), std::nullopt);
    EXPECT_EQ(teams.teamOf(rep, april.addDays(-1)), std::nullopt);
    move(south, july);
    EXPECT_EQ(teams.teamOf(rep, june), std::nullopt);
    EXPECT_EQ(teams.teamOf(rep, july), south);
    expectNoOverlap();
}

TEST_F(TeamStoreTest, OnlyKnownRepsAndTeamsBelong) {
    EXPECT_EQ(errorOf([&] { move(TeamId{999}, june); }).kind(), ErrorKind::Refused);
    rep = RepId{999};
    EXPECT_EQ(errorOf([&] { move(north, june); }).kind(), ErrorKind::Refused);
    EXPECT_TRUE(teams.memberships().empty());
}

}  // namespace
}  // namespace headroom::test
