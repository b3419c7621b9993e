// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reps_file.h"

#include "core/exchange/recognition.h"
#include "tests/support/files.h"
#include "tests/support/real_data.h"

namespace headroom {

class ReadingReps : public test::TestFiles {
protected:
    RepsReading read(const QByteArray& csv) const { return readFrom(write(csv)); }
    static RepsReading readFrom(const QString& path) {
        const RecognisedFile file = recognise(path);
        return readReps(file.shape, file.suggested);
    }
};

TEST_F(ReadingReps, NamesTeamsAndAddresses) {
    const RepsReading reading =
        read("Full Name,Team,E-mail\n Mei  Tanaka ,North,mei@example.com\nJonas Weber,,\n");
    EXPECT_EQ(reading.rows,
              (std::vector<RepsFileRow>{{QString(), QStringLiteral("Mei Tanaka"), QStringLiteral("North"),
                                         QStringLiteral("mei@example.com")},
                                        {QString(), QStringLiteral("Jonas Weber"), QString(), QString()}}));
    EXPECT_TRUE(reading.issues.empty());
}

TEST_F(ReadingReps, FirstAndLastNameAreOneName) {
    const RepsReading reading =
        read("User ID,First Name,Last Name,Email\n1,Mei,Tanaka,m@example.com\n2,,Jonas Weber,\n");
    EXPECT_EQ(reading.rows[0].name, QStringLiteral("Mei Tanaka"));
    EXPECT_EQ(reading.rows[1].name, QStringLiteral("Jonas Weber")) << "all of it in one column";
    EXPECT_EQ(reading.rows[0].key, QStringLiteral("1"));
}

TEST_F(ReadingReps, AManagersIdBecomesTheManagersName) {
    const RepsReading reading = read("ID,NAME,MANAGERID\n1,Dana Cole,\n2,Mei Tanaka,1\n3,Jonas Weber,77\n");
    EXPECT_EQ(reading.rows[1].teamName, QStringLiteral("Dana Cole"));
    EXPECT_EQ(reading.rows[2].teamName, QStringLiteral("77")) << "nobody of the file";
}

TEST_F(ReadingReps, NobodyTwiceAndNobodyNameless) {
    const RepsReading reading =
        read("Name,Team\nMei Tanaka,North\nMEI TANAKA,South\n,South\nJonas Weber,South\n");
    EXPECT_EQ(reading.read, 4);
    ASSERT_EQ(reading.rows.size(), 2u);
    EXPECT_EQ(reading.rows[0].teamName, QStringLiteral("North"));
    ASSERT_EQ(reading.issues.size(), 2u);
    EXPECT_EQ(reading.issues[0].line, 3);
    EXPECT_EQ(reading.issues[0].column, QStringLiteral("Name"));
    EXPECT_EQ(reading.issues[1].line, 4);
}

TEST_F(ReadingReps, OfTheRealTeamFile) {
    HEADROOM_NEEDS_REAL_DATA();
    const RepsReading reading =
        readFrom(test::realDataFolder() + QStringLiteral("/crm_opportunities/sales_teams.csv"));
    EXPECT_EQ(reading.rows.size(), 35u);
    EXPECT_TRUE(reading.issues.empty());
    for (const RepsFileRow& row : reading.rows) EXPECT_FALSE(row.teamName.isEmpty());
}

}  // namespace headroom
