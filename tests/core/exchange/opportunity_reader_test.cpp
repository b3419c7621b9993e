// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/exchange/opportunity_file.h"
#include "core/exchange/recognition.h"
#include "tests/support/files.h"

#include <QDate>

#include <map>
#include <set>

namespace headroom {

class ReadingOpportunities : public test::TestFiles {
protected:
    using Row = OpportunityBatch::Row;

    OpportunityReading read(const QByteArray& csv, const std::function<void(ColumnMatching&)>& change = {},
                            const std::optional<QStringList>& owners = std::nullopt) {
        const RecognisedFile file = recognise(write(csv));
        ColumnMatching matching = file.suggested;
        if (change) change(matching);
        return readOpportunities(file.shape, matching, QStringLiteral("USD"), m_ownerNames, owners);
    }

    // Rows by the line they stand on.
    static std::map<int, Row> byLine(const OpportunityReading& reading) {
        std::map<int, Row> rows;
        for (const Row& row : reading.batch.rows()) rows[int(row.line)] = row;
        return rows;
    }

    static std::string word(const OpportunityReading& reading, quint32 index) {
        return reading.batch.words()[index];
    }

    QHash<QString, QString> m_ownerNames;
};

namespace {

const QByteArray withIds =
    "Opportunity ID,Opportunity Name,Owner,Account,Stage,Created Date,Close Date,Amount\n";
const QByteArray withoutIds = "Opportunity Name,Owner,Account,Stage,Created Date,Close Date,Amount\n";

std::vector<qint64> idsOf(const OpportunityReading& reading) {
    std::vector<qint64> ids;
    for (const OpportunityBatch::Row& row : reading.batch.rows()) ids.push_back(row.id);
    return ids;
}

}  // namespace

TEST_F(ReadingOpportunities, ARowBecomesAnOpportunity) {
    const OpportunityReading reading =
        read(withIds + "A1, Alpha ,Mei  Tanaka,Acme,Closed Won,2026-01-05,2026-02-03,\"$1,000.50\"\n");
    ASSERT_EQ(reading.batch.rows().size(), 1u);
    const Row row = reading.batch.rows().front();
    EXPECT_EQ(reading.batch.externalId(row), "A1");
    EXPECT_EQ(reading.batch.name(row), "Alpha");
    EXPECT_EQ(word(reading, row.owner), "Mei Tanaka") << "blanks within a name count once";
    EXPECT_EQ(word(reading, row.account), "Acme");
    EXPECT_EQ(word(reading, row.stage), "Closed Won") << "as written";
    EXPECT_EQ(word(reading, row.currency), "USD");
    EXPECT_EQ(row.outcome, Outcome::Won);
    EXPECT_EQ(row.openedOn, QDate(2026, 1, 5).toJulianDay());
    EXPECT_EQ(row.closedOn, QDate(2026, 2, 3).toJulianDay());
    EXPECT_EQ(row.valueMinor, 100'050);
    EXPECT_TRUE(reading.hasKeys);
    EXPECT_EQ(reading.owners, QStringList{QStringLiteral("Mei Tanaka")});
}

TEST_F(ReadingOpportunities, RowsComeAscendingByIdentityEachOnce) {
    QByteArray csv = withIds;
    for (int i = 0; i < 200; ++i)
        csv += "A" + QByteArray::number(i) + ",Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n";
    const std::vector<qint64> ids = idsOf(read(csv));
    EXPECT_EQ(ids.size(), 200u);
    EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end()));
    EXPECT_EQ(std::set<qint64>(ids.begin(), ids.end()).size(), 200u);
    EXPECT_GT(ids.front(), 0);
}

TEST_F(ReadingOpportunities, AnIdIsTheIdentityWhateverElseChanges) {
    const qint64 first = idsOf(read(withIds + "A1,Alpha,Mei,Acme,Open,2026-01-05,,1\n")).front();
    EXPECT_EQ(idsOf(read(withIds + "A1,Renamed,Jonas,Birch,Won,2026-01-06,2026-02-03,900\n")).front(), first);
    EXPECT_NE(idsOf(read(withIds + "A2,Alpha,Mei,Acme,Open,2026-01-05,,1\n")).front(), first);
    const auto otherSource = [](ColumnMatching& matching) {
        matching.sourceName = QStringLiteral("Another CRM");
    };
    EXPECT_NE(idsOf(read(withIds + "A1,Alpha,Mei,Acme,Open,2026-01-05,,1\n", otherSource)).front(), first);
}

TEST_F(ReadingOpportunities, WithoutAnIdOwnerNameAccountAndOpeningDayAreTheIdentity) {
    const auto id = [&](const QByteArray& row) { return idsOf(read(withoutIds + row)).front(); };
    const qint64 first = id("Alpha,Mei,Acme,Open,2026-01-05,,1\n");
    EXPECT_EQ(id("Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,900\n"), first)
        << "stage, closing day and value may change";
    EXPECT_NE(id("Beta,Mei,Acme,Open,2026-01-05,,1\n"), first);
    EXPECT_NE(id("Alpha,Jonas,Acme,Open,2026-01-05,,1\n"), first);
    EXPECT_NE(id("Alpha,Mei,Birch,Open,2026-01-05,,1\n"), first);
    EXPECT_NE(id("Alpha,Mei,Acme,Open,2026-01-06,,1\n"), first);
    EXPECT_NE(id("AlphaMei,,,Open,2026-01-05,,1\nAlpha,Mei,Acme,Open,2026-01-07,,1\n"), first);
}

TEST_F(ReadingOpportunities, IdenticalRowsAreKeptAndCountedThrough) {
    const QByteArray same = "Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n";
    const std::vector<qint64> three = idsOf(read(withoutIds + same + same + same));
    EXPECT_EQ(std::set<qint64>(three.begin(), three.end()).size(), 3u);
    EXPECT_EQ(idsOf(read(withoutIds + same + same + same)), three) << "the same again";
    for (const qint64 id : idsOf(read(withoutIds + same + same)))
        EXPECT_TRUE(std::find(three.begin(), three.end(), id) != three.end());
}

TEST_F(ReadingOpportunities, TheSameIdTwiceCountsOnceByItsLastRow) {
    const OpportunityReading reading = read(withIds +
                                            "A1,Alpha,Mei,Acme,Open,2026-01-05,,1\n"
                                            "A2,Beta,Mei,Acme,Won,2026-01-05,2026-02-03,1\n"
                                            "A1,Alpha,Mei,Acme,Won,2026-01-05,2026-02-04,1\n");
    ASSERT_EQ(reading.batch.rows().size(), 2u);
    EXPECT_EQ(byLine(reading)[4].outcome, Outcome::Won);
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0].line, 2);
    EXPECT_EQ(reading.issues[0].value, QStringLiteral("A1"));
    EXPECT_EQ(reading.issues[0].reason, QStringLiteral("The same id stands in a later row, which counts."));
}

TEST_F(ReadingOpportunities, BadRowsAreListedWithLineColumnValueAndReason) {
    const OpportunityReading reading = read(withIds +
                                            "A1,Alpha,,Acme,Won,2026-01-05,2026-02-03,1\n"
                                            "A2,Alpha,Mei,Acme,Won,2026-01-05,2026-02-31,1\n"
                                            "A3,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,much\n"
                                            ",Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n"
                                            "A5,Alpha,Mei,Acme,Won,sometime,2026-02-03,1\n"
                                            "A6,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n");
    EXPECT_EQ(reading.read, 6);
    EXPECT_EQ(reading.batch.rows().size(), 1u);
    EXPECT_EQ(reading.issueCount, 5);
    ASSERT_EQ(reading.issues.size(), 5u);
    const auto issue = [&](size_t at, qint64 line, const char* column, const char* value) {
        EXPECT_EQ(reading.issues[at].line, line);
        EXPECT_EQ(reading.issues[at].column, QLatin1String(column));
        EXPECT_EQ(reading.issues[at].value, QLatin1String(value));
        EXPECT_TRUE(reading.issues[at].reason.endsWith(QLatin1Char('.')));
    };
    issue(0, 2, "Owner", "");
    issue(1, 3, "Close Date", "2026-02-31");
    issue(2, 4, "Amount", "much");
    issue(3, 5, "Opportunity ID", "");
    issue(4, 6, "Created Date", "sometime");
}

TEST_F(ReadingOpportunities, DecidedWithoutADayIsCountedAsUndatedAndKept) {
    const OpportunityReading reading = read(withIds +
                                            "A1,Alpha,Mei,Acme,Lost,2026-01-05,,1\n"
                                            "A2,Beta,Mei,Acme,Won,2026-01-05,,1\n"
                                            "A3,Gamma,Mei,Acme,Won,2026-01-05,2026-02-03,1\n"
                                            "A4,Delta,Mei,Acme,Open,2026-01-05,,1\n");
    EXPECT_EQ(reading.batch.rows().size(), 4u);
    EXPECT_EQ(reading.undated, 2);
    EXPECT_EQ(byLine(reading)[2].closedOn, OpportunityBatch::noDay);
}

TEST_F(ReadingOpportunities, ARowThatIsNotTakenInIsNotCountedAsUndated) {
    const OpportunityReading reading = read(withIds +
                                            "A1,Alpha,Mei,Acme,Lost,2026-01-05,,much\n"
                                            "A2,Beta,Mei,Acme,Lost,2026-01-05,,1\n"
                                            "A2,Beta,Mei,Acme,Lost,2026-01-05,,1\n");
    EXPECT_EQ(reading.batch.rows().size(), 1u);
    EXPECT_EQ(reading.undated, 1);
}

TEST_F(ReadingOpportunities, WhatIsOpenHasNoClosingDayWhateverIsExpected) {
    const OpportunityReading reading =
        read(withIds + "A1,Alpha,Mei,Acme,Negotiation,2026-01-05,2026-05-30,1\n");
    EXPECT_EQ(reading.batch.rows().front().closedOn, OpportunityBatch::noDay);
    EXPECT_EQ(reading.undated, 0);
}

TEST_F(ReadingOpportunities, TheMatchingsOutcomeWordsWin) {
    const auto change = [](ColumnMatching& matching) {
        matching.outcomeWords[QStringLiteral("Signed")] = OutcomeWord::Won;
        matching.outcomeWords[QStringLiteral("Won")] = OutcomeWord::Lost;
        matching.outcomeWords[QStringLiteral("Test")] = OutcomeWord::LeftOut;
    };
    const OpportunityReading reading = read(withIds +
                                                "A1,Alpha,Mei,Acme,Signed,2026-01-05,2026-02-03,1\n"
                                                "A2,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n"
                                                "A3,Alpha,Mei,Acme,Test,2026-01-05,2026-02-03,1\n",
                                            change);
    auto rows = byLine(reading);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[2].outcome, Outcome::Won);
    EXPECT_EQ(rows[3].outcome, Outcome::Lost);
    EXPECT_EQ(reading.issueCount, 1);
}

TEST_F(ReadingOpportunities, YesAndNoColumnsSayMoreThanTheStage) {
    const OpportunityReading reading = read(
        "Opportunity ID,Owner,Stage,Close Date,Amount,Closed,Won\n"
        "A1,Mei,Signed,2026-02-03,1,TRUE,TRUE\n"
        "A2,Mei,Gone,2026-02-03,1,1,0\n"
        "A3,Mei,Talking,2026-05-03,1,0,0\n"
        "A4,Mei,Talking,2026-05-03,1,,\n");
    auto rows = byLine(reading);
    EXPECT_EQ(rows[2].outcome, Outcome::Won);
    EXPECT_EQ(rows[3].outcome, Outcome::Lost);
    EXPECT_EQ(rows[4].outcome, Outcome::Open);
    EXPECT_EQ(rows[5].outcome, Outcome::Open);
}

TEST_F(ReadingOpportunities, TheCurrencyIsNamedShownOrTheLeaders) {
    const OpportunityReading reading = read(
        "Opportunity ID,Owner,Stage,Close Date,Amount,Currency\n"
        "A1,Mei,Won,2026-02-03,100,EUR\n"
        "A2,Mei,Won,2026-02-03,\xE2\x82\xAC"
        "100,\n"
        "A3,Mei,Won,2026-02-03,100,\n"
        "A4,Mei,Won,2026-02-03,100,JPY\n"
        "A5,Mei,Won,2026-02-03,,euro\n");
    auto rows = byLine(reading);
    EXPECT_EQ(word(reading, rows[2].currency), "EUR");
    EXPECT_EQ(word(reading, rows[3].currency), "EUR");
    EXPECT_EQ(word(reading, rows[4].currency), "USD");
    EXPECT_EQ(word(reading, rows[5].currency), "JPY");
    EXPECT_EQ(rows[5].valueMinor, 100) << "a yen has no cents";
    EXPECT_EQ(word(reading, rows[6].currency), "USD");
    EXPECT_EQ(rows[6].valueMinor, OpportunityBatch::noValue);
}

TEST_F(ReadingOpportunities, OwnerIdsAreLookedUp) {
    m_ownerNames = {{QStringLiteral("005B"), QStringLiteral("Mei Tanaka")}};
    const OpportunityReading reading = read(
        "ID,NAME,STAGENAME,AMOUNT,CLOSEDATE,ISCLOSED,ISWON,OWNERID\n"
        "006A,Alpha,Closed Won,10,2026-03-04,true,true,005B\n"
        "006B,Beta,Closed Won,10,2026-03-04,true,true,005X\n");
    ASSERT_EQ(reading.batch.rows().size(), 1u);
    EXPECT_EQ(word(reading, reading.batch.rows().front().owner), "Mei Tanaka");
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues.front().value, QStringLiteral("005X"));
}

TEST_F(ReadingOpportunities, OwnersNotWantedAreLeftOutWithoutAWord) {
    const OpportunityReading reading = read(withIds +
                                                "A1,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n"
                                                "A2,Alpha,Jonas,Acme,Won,2026-01-05,2026-02-03,1\n",
                                            {}, QStringList{QStringLiteral("Jonas")});
    EXPECT_EQ(reading.batch.rows().size(), 1u);
    EXPECT_EQ(reading.read, 2);
    EXPECT_EQ(reading.issueCount, 0);
    EXPECT_EQ(reading.owners, QStringList{QStringLiteral("Jonas")});
}

TEST_F(ReadingOpportunities, ATextTooLongForAFieldIsRefused) {
    const QByteArray longName(70'000, 'x');
    const OpportunityReading reading =
        read(withIds + "A1," + longName + ",Mei,Acme,Won,2026-01-05,2026-02-03,1\n" +
             "A2,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n");
    EXPECT_EQ(reading.batch.rows().size(), 1u);
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues.front().column, QStringLiteral("Opportunity Name"));
    EXPECT_LT(reading.issues.front().value.size(), 100);
}

TEST_F(ReadingOpportunities, ANoughtIsNoCharacterOfAnyText) {
    const auto withNought = [](const char* csv) { return QByteArray(csv).replace('@', '\0'); };
    QByteArray rows = withIds;
    while (rows.size() < 300'000) rows += "A0,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n";
    const OpportunityReading reading = read(rows + withNought("A1,Alpha,M@ei,Acme,Won,2026-01-05,2026-02-03,1\n"
                                                              "A2,Alpha,Mei,Ac@me,Won,2026-01-05,2026-02-03,1\n"
                                                              "A3,Al@pha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n"
                                                              "A4,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n"));
    EXPECT_EQ(reading.batch.rows().size(), 2u) << "A0 once, and A4";
    EXPECT_EQ(reading.owners, QStringList{QStringLiteral("Mei")});
}

TEST_F(ReadingOpportunities, ARefusedCellIsShownByItsBeginning) {
    const OpportunityReading reading =
        read(withIds + "A1,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03," + QByteArray(5'000, 'x') + "\n" +
             "A2,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n",
             [](ColumnMatching& matching) { matching.fields[7] = Field::Value; });
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues.front().value.size(), 80);
}

TEST_F(ReadingOpportunities, ShortRowsAreReadAsFarAsTheyGo) {
    const OpportunityReading reading = read(withIds +
                                            "A1,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03\n"
                                            "A2,Alpha,Mei\n"
                                            "A3,Alpha\n");
    auto rows = byLine(reading);
    EXPECT_EQ(rows[2].valueMinor, OpportunityBatch::noValue);
    EXPECT_EQ(rows[3].outcome, Outcome::Open);
    EXPECT_EQ(rows.count(4), 0u) << "nobody owns it";
}

TEST_F(ReadingOpportunities, ListsTenThousandIssuesAndCountsThemAll) {
    QByteArray csv = withIds + "A0,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n";
    for (int i = 0; i < 10'050; ++i) csv += "A1,Alpha,,Acme,Won,2026-01-05,2026-02-03,1\n";
    const OpportunityReading reading = read(csv);
    EXPECT_EQ(reading.issues.size(), 10'000u);
    EXPECT_EQ(reading.issueCount, 10'050);
}

TEST_F(ReadingOpportunities, CanBeStoppedAndThenGivesNothing) {
    const RecognisedFile file = recognise(write(withIds + "A1,Alpha,Mei,Acme,Won,2026-01-05,2026-02-03,1\n"));
    try {
        readOpportunities(file.shape, file.suggested, QStringLiteral("USD"), {}, std::nullopt,
                          [](qint64) { return false; });
        FAIL() << "must stop";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
}

}  // namespace headroom
