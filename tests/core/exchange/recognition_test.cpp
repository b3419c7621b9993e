// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recognition.h"

#include "core/domain/column_matching_json.h"
#include "core/domain/error.h"
#include "core/exchange/opportunity_file.h"
#include "tests/support/files.h"
#include "tests/support/real_data.h"

#include <algorithm>

namespace headroom {

class Recognition : public test::TestFiles {
protected:
    // A file of deals whose days are written as given.
    QString dealsClosedOn(std::initializer_list<const char*> days) const {
        QByteArray text = "Deal,Owner,Stage,Close Date,Amount\n";
        for (const char* day : days) text += QByteArray("Alpha,Mei Tanaka,Won,") + day + ",10\n";
        return write(text);
    }

    static Field fieldOf(const RecognisedFile& file, const char* header) {
        const qsizetype at = file.shape.headers.indexOf(QLatin1String(header));
        return at < 0 ? Field::Ignored : file.suggested.fields[size_t(at)];
    }

    static bool mentions(const QStringList& problems, const char* words) {
        return std::any_of(problems.begin(), problems.end(), [words](const QString& problem) {
            return problem.contains(QLatin1String(words));
        });
    }
};

TEST_F(Recognition, ADateOrderThatOneRowSettlesIsSettled) {
    EXPECT_EQ(recognise(dealsClosedOn({"3/4/2026", "13/4/2026"})).suggested.dateOrder,
              DateOrder::DayMonthYear);
    EXPECT_EQ(recognise(dealsClosedOn({"3/4/2026", "4/13/2026"})).suggested.dateOrder,
              DateOrder::MonthDayYear);
    EXPECT_FALSE(recognise(dealsClosedOn({"2026-03-04"})).needsDateOrder);
    EXPECT_FALSE(recognise(dealsClosedOn({"3.4.2026"})).needsDateOrder);
}

TEST_F(Recognition, ADateOrderIsSettledByTheLastOfManyRows) {
    QByteArray text = "Deal,Owner,Stage,Close Date,Amount\n";
    for (int i = 0; i < 20'000; ++i) text += "Alpha,Mei Tanaka,Won,3/4/2026,10\n";
    text += "Alpha,Mei Tanaka,Won,13/4/2026,10\n";
    EXPECT_EQ(recognise(write(text)).suggested.dateOrder, DateOrder::DayMonthYear);
}

TEST_F(Recognition, ADateOrderNobodyCanTellIsAsked) {
    const RecognisedFile file = recognise(dealsClosedOn({"3/4/2026", "5/6/2026"}));
    EXPECT_TRUE(file.needsDateOrder);
    EXPECT_FALSE(file.suggested.dateOrder);
    EXPECT_TRUE(mentions(file.problems, "more than one order"));
    ColumnMatching told = file.suggested;
    told.dateOrder = DateOrder::MonthDayYear;
    EXPECT_TRUE(matchingProblems(file, told).isEmpty());
}

TEST_F(Recognition, TwoColumnsOfDaysMaySettleEachOther) {
    const RecognisedFile file =
        recognise(write("Deal,Owner,Stage,Created Date,Close Date,Amount\n"
                        "Alpha,Mei,Won,1/15/2026,3/4/2026,10\n"
                        "Beta,Mei,Lost,2/3/2026,5/6/2026,10\n"));
    EXPECT_EQ(file.suggested.dateOrder, DateOrder::MonthDayYear);
    EXPECT_FALSE(file.needsDateOrder);
}

TEST_F(Recognition, TheDecimalMarkIsTheOneShown) {
    const auto markOf = [&](const QByteArray& amount) {
        return recognise(
                   write("Deal;Owner;Stage;Close Date;Amount\nAlpha;Mei;Won;2026-03-04;" + amount + "\n"))
            .suggested.decimalMark;
    };
    EXPECT_EQ(markOf("1.234,56 \xE2\x82\xAC"), QLatin1Char(','));
    EXPECT_EQ(markOf("$22,700.00"), QLatin1Char('.'));
    EXPECT_EQ(markOf("1234"), QLatin1Char('.'));
}

TEST_F(Recognition, APercentageIsNoAmount) {
    const RecognisedFile file =
        recognise(write("Deal,Owner,Stage,Close Date,Value,Amount\n"
                        "Alpha,Mei,Won,2026-03-04,65.0%,1000\n"
                        "Beta,Mei,Lost,2026-03-05,50.0%,2000\n"));
    EXPECT_EQ(fieldOf(file, "Amount"), Field::Value);
    EXPECT_EQ(fieldOf(file, "Value"), Field::Ignored);
}

TEST_F(Recognition, SaysWhatIsMissing) {
    const RecognisedFile file = recognise(write("Deal,Amount\nAlpha,10\nBeta,20\n"));
    EXPECT_TRUE(mentions(file.problems, "whose opportunity"));
    EXPECT_TRUE(mentions(file.problems, "won and lost"));
    EXPECT_TRUE(mentions(file.problems, "was closed"));
}

TEST_F(Recognition, OfTwoColumnsWithOneHeaderTheFirstIsTaken) {
    const RecognisedFile file =
        recognise(write("Deal,Owner,Stage,Close Date,Amount,Amount\n"
                        "Alpha,Mei,Won,2026-03-04,10,20\n"));
    EXPECT_TRUE(file.problems.isEmpty());
    EXPECT_EQ(file.suggested.fields[4], Field::Value);
    EXPECT_EQ(file.suggested.fields[5], Field::Ignored);
}

TEST_F(Recognition, TwoColumnsMatchedToOneFieldAreAProblem) {
    const RecognisedFile file = recognise(dealsClosedOn({"2026-03-04"}));
    ColumnMatching twice = file.suggested;
    twice.fields[0] = Field::RepName;
    EXPECT_TRUE(mentions(matchingProblems(file, twice), "Two columns"));
}

TEST_F(Recognition, AMatchingForOtherColumnsIsAProblem) {
    const RecognisedFile file = recognise(dealsClosedOn({"2026-03-04"}));
    ColumnMatching shorter = file.suggested;
    shorter.fields.pop_back();
    EXPECT_EQ(matchingProblems(file, shorter).size(), 1);
}

TEST_F(Recognition, OwnersByIdNeedTheFileOfUsers) {
    const RecognisedFile file =
        recognise(write("ID,NAME,STAGENAME,AMOUNT,CLOSEDATE,ISCLOSED,ISWON,OWNERID\n"
                        "006A,Alpha,Closed Won,10,2026-03-04,true,true,005B\n"));
    EXPECT_TRUE(file.needsRepsFile);
    EXPECT_EQ(fieldOf(file, "OWNERID"), Field::RepKey);
    EXPECT_TRUE(file.problems.isEmpty());
}

TEST_F(Recognition, AFileOfUsersIsAFileOfReps) {
    const RecognisedFile users = recognise(write("ID,NAME,MANAGERID,ISACTIVE\n005B,Mei Tanaka,005C,true\n"));
    EXPECT_EQ(users.suggested.kind, FileKind::Reps);
    EXPECT_EQ(users.suggested.sourceName, QStringLiteral("Salesforce users"));
    const RecognisedFile names =
        recognise(write("sales_agent,manager,regional_office\nMei Tanaka,Dana Cole,East\n"));
    EXPECT_EQ(names.suggested.kind, FileKind::Reps);
    EXPECT_EQ(fieldOf(names, "manager"), Field::TeamName);
}

TEST_F(Recognition, ASavedMatchingIsUsedWhenItsHeadersReturn) {
    const QString file = dealsClosedOn({"3/4/2026"});
    ColumnMatching saved = recognise(file).suggested;
    saved.dateOrder = DateOrder::DayMonthYear;
    saved.outcomeWords[QStringLiteral("Won")] = OutcomeWord::Open;
    const RecognisedFile again = recognise(file, {saved});
    EXPECT_TRUE(again.isSavedMatching);
    EXPECT_EQ(again.suggested, saved);
    EXPECT_FALSE(again.needsDateOrder);
    const RecognisedFile other =
        recognise(write("Deal,Owner,State,Close Date,Amount\nA,Mei,Won,2026-03-04,1\n"), {saved});
    EXPECT_FALSE(other.isSavedMatching);
}

TEST_F(Recognition, ASavedMatchingLearnsTheWordsItDoesNotKnow) {
    ColumnMatching saved = recognise(dealsClosedOn({"2026-03-04"})).suggested;
    const RecognisedFile again =
        recognise(write("Deal,Owner,Stage,Close Date,Amount\nA,Mei,Verloren,2026-03-04,1\n"), {saved});
    ASSERT_TRUE(again.isSavedMatching);
    EXPECT_EQ(again.suggested.outcomeWords.value(QStringLiteral("Verloren")), OutcomeWord::Lost);
}

TEST_F(Recognition, TheFingerprintKnowsHeadersInAnyCaseAndSpacingButNotInAnyOrder) {
    const QStringList headers{QStringLiteral("Deal Name"), QStringLiteral("Owner")};
    EXPECT_EQ(headerFingerprint(headers),
              headerFingerprint({QStringLiteral(" deal  NAME "), QStringLiteral("owner")}));
    EXPECT_NE(headerFingerprint(headers),
              headerFingerprint({QStringLiteral("Owner"), QStringLiteral("Deal Name")}));
    EXPECT_NE(headerFingerprint(headers), headerFingerprint({QStringLiteral("Deal NameOwner"), QString()}));
    // Kept in stores: it must not change from one release to the next.
    EXPECT_EQ(headerFingerprint(headers), QStringLiteral("a976108312aaca67"));
}

TEST_F(Recognition, AMatchingSurvivesItsJson) {
    ColumnMatching matching = recognise(dealsClosedOn({"3/4/2026"})).suggested;
    matching.dateOrder = DateOrder::MonthDayYear;
    matching.decimalMark = QLatin1Char(',');
    EXPECT_EQ(parseColumnMatching(columnMatchingJson(matching)), matching);
    EXPECT_EQ(columnMatchingJson(*parseColumnMatching(columnMatchingJson(matching))),
              columnMatchingJson(matching));
}

TEST_F(Recognition, CanBeStopped) {
    EXPECT_THROW(recognise(dealsClosedOn({"3/4/2026"}), {}, [](qint64) { return false; }), Error);
}

TEST_F(Recognition, CountsRowsAndShowsFirstValues) {
    const RecognisedFile file =
        recognise(write("Deal,Owner,Stage,Close Date,Amount\n"
                        "A,Mei,Won,2026-03-04,1\nB,Mei,Lost,2026-03-05,\n,Jonas,Won,,\n"));
    EXPECT_EQ(file.rows, 3);
    EXPECT_EQ(file.columns[0].filled, 2);
    EXPECT_EQ(file.columns[0].blank, 1);
    EXPECT_EQ(file.columns[1].distinct, 2);
    EXPECT_EQ(file.columns[2].firstValues, (QStringList{QStringLiteral("Won"), QStringLiteral("Lost")}));
    EXPECT_EQ(file.columns[2].words.front(), std::pair(QStringLiteral("Won"), qint64(2)));
}

TEST_F(Recognition, OfPipelineSnapshotsLeavesOutBlankRowsAndTheUnnamedColumn) {
    HEADROOM_NEEDS_REAL_DATA();
    const RecognisedFile file =
        recognise(test::realDataFolder() + QStringLiteral("/pipeline_snapshots/sales_pipeline.csv"));
    EXPECT_EQ(file.rows, 1'001) << "among the blank rows one holds a lone 1";
    EXPECT_TRUE(file.problems.isEmpty()) << qPrintable(file.problems.join(QLatin1Char(' ')));
    EXPECT_EQ(fieldOf(file, "Deal Owner"), Field::RepName);
    EXPECT_EQ(fieldOf(file, "Customer"), Field::Account);
    EXPECT_EQ(fieldOf(file, "Sales stage"), Field::Stage);
    EXPECT_EQ(fieldOf(file, "Deal size"), Field::Value);
    EXPECT_EQ(fieldOf(file, "Close Date/Expected Close Date"), Field::ClosedOn);
    EXPECT_EQ(fieldOf(file, "Probability"), Field::Ignored);
    EXPECT_TRUE(file.shape.headers.last().isEmpty());
    EXPECT_EQ(file.suggested.fields.back(), Field::Ignored);
    const OpportunityReading reading = readOpportunities(file.shape, file.suggested, QStringLiteral("USD"));
    EXPECT_EQ(reading.batch.rows().size(), 1'000u);
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues.front().line, 3764);
}

TEST_F(Recognition, OfTheZohoDemoTakesForecastTypeAndTheUsersOnlyName) {
    HEADROOM_NEEDS_REAL_DATA();
    const RecognisedFile deals =
        recognise(test::realDataFolder() + QStringLiteral("/zoho_demo/Potentials.csv"));
    EXPECT_TRUE(deals.problems.isEmpty());
    EXPECT_EQ(fieldOf(deals, "Forecast Type"), Field::Stage);
    EXPECT_EQ(fieldOf(deals, "Closing Date"), Field::ClosedOn);
    EXPECT_EQ(fieldOf(deals, "Amount"), Field::Value);
    const RecognisedFile users = recognise(test::realDataFolder() + QStringLiteral("/zoho_demo/Users.csv"));
    EXPECT_EQ(users.suggested.kind, FileKind::Reps);
    EXPECT_EQ(fieldOf(users, "Last Name"), Field::RepName);
    EXPECT_EQ(fieldOf(users, "USER_ID"), Field::RepKey);
    EXPECT_TRUE(users.problems.isEmpty()) << qPrintable(users.problems.join(QLatin1Char(' ')));
}

}  // namespace headroom
