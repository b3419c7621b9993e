// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/column_remarks.h"

#include "core/workspace/name_likeness.h"
#include "tests/core/workspace/test_store.h"

namespace headroom {

class ColumnRemarks : public test::TestStore {
protected:
    RecognisedFile recognised(const QByteArray& text) {
        return imports.recognise(write(QStringLiteral("deals.csv"), text)).result();
    }
    static QString remark(const RecognisedFile& file, size_t column) {
        return remarkOn(file, file.suggested, column).sentence;
    }
};

TEST_F(ColumnRemarks, CountWhatTheStagesMean) {
    RecognisedFile file =
        recognised("Owner,Stage,Close Date\nMei,,\nMei,Ghosted,\nMei,Won,2026-01-02\nMei,Lost,2026-01-03\n");
    EXPECT_EQ(remark(file, 1), QStringLiteral("Won 1 \u00b7 Lost 1 \u00b7 still open 2"));
    EXPECT_TRUE(remarkOn(file, file.suggested, 1).hasOutcomeWords);
    file.suggested.outcomeWords[QStringLiteral("Ghosted")] = OutcomeWord::LeftOut;
    EXPECT_EQ(remark(file, 1), QStringLiteral("Won 1 \u00b7 Lost 1 \u00b7 still open 1 \u00b7 left out 1"));
    EXPECT_EQ(stageWords(file, file.suggested).size(), 3u);
}

TEST_F(ColumnRemarks, AnIdThatRepeatsOrIsBlankIsAQuestion) {
    const RecognisedFile twice =
        recognised("Opportunity ID,Owner,Stage,Close Date\nA,Mei,Won,2026-01-02\nA,Mei,Won,2026-01-03\n");
    EXPECT_EQ(remarkOn(twice, twice.suggested, 0).kind, ColumnRemark::Kind::Question);
    const RecognisedFile once =
        recognised("Opportunity ID,Owner,Stage,Close Date\nA,Mei,Won,2026-01-02\nB,Mei,Won,2026-01-03\n");
    EXPECT_EQ(remarkOn(once, once.suggested, 0).kind, ColumnRemark::Kind::Fits);
}

TEST_F(ColumnRemarks, ADateQuestionShowsADayThatDiffers) {
    const RecognisedFile file =
        recognised("Owner,Stage,Close Date\nMei,Won,05/05/2025\nMei,Won,03/04/2025\n");
    EXPECT_TRUE(file.needsDateOrder);
    const auto question = dateQuestion(file, file.suggested);
    ASSERT_TRUE(question);
    EXPECT_EQ(question->example, QStringLiteral("03/04/2025"));
    ASSERT_EQ(question->choices.size(), 2u);
    EXPECT_EQ(question->choices[0].sentence, QStringLiteral("Day first: 3 Apr 2025"));
    EXPECT_EQ(question->choices[1].sentence, QStringLiteral("Month first: 4 Mar 2025"));
}

TEST_F(ColumnRemarks, OneDateThatCanOnlyBeReadOneWaySettlesTheOthers) {
    const RecognisedFile file = recognised(
        "Owner,Stage,Created Date,Close "
        "Date\nMei,Won,03/04/2025,05/06/2025\nMei,Won,13/04/2025,07/06/2025\n");
    EXPECT_FALSE(dateQuestion(file, file.suggested));
    EXPECT_EQ(file.suggested.dateOrder, DateOrder::DayMonthYear);
    EXPECT_TRUE(file.problems.isEmpty());
}

TEST_F(ColumnRemarks, AColumnMatchedByHandBringsItsDateOrderIntoQuestion) {
    RecognisedFile file = recognised("Owner,Stage,Ended\nMei,Won,03/04/2025\n");
    EXPECT_FALSE(file.needsDateOrder);
    matchColumn(file.suggested, file, 2, Field::ClosedOn);
    EXPECT_TRUE(dateQuestion(file, file.suggested));
    EXPECT_EQ(matchingProblems(file, file.suggested).size(), 1);
    file.suggested.dateOrder = DateOrder::MonthDayYear;
    EXPECT_TRUE(matchingProblems(file, file.suggested).isEmpty());
}

TEST_F(ColumnRemarks, ASavedOrderThatCannotBeIsAskedAnew) {
    RecognisedFile file = recognised("Owner,Stage,Close Date\nMei,Won,25/04/2025\n");
    file.suggested.dateOrder = DateOrder::MonthDayYear;
    fitToFile(file.suggested, file);
    EXPECT_EQ(file.suggested.dateOrder, DateOrder::DayMonthYear);
}

TEST_F(ColumnRemarks, OneMarkWithThreeDigitsBehindItPartsThousandsUntilSomebodySaysOtherwise) {
    const RecognisedFile dots =
        recognised("Owner;Stage;Close Date;Amount\nMei;Won;2026-01-02;1.054\nMei;Won;2026-01-02;50\n");
    EXPECT_EQ(dots.suggested.decimalMark, QLatin1Char(','));
    const auto question = markQuestion(dots, dots.suggested);
    ASSERT_TRUE(question);
    EXPECT_EQ(question->choices[0].sentence, QStringLiteral("Decimal point: 1.054"));
    EXPECT_EQ(question->choices[1].sentence, QStringLiteral("Decimal comma: 1,054"));
    const RecognisedFile cents = recognised("Owner;Stage;Close Date;Amount\nMei;Won;2026-01-02;1.054,20\n");
    EXPECT_EQ(cents.suggested.decimalMark, QLatin1Char(','));
    EXPECT_FALSE(markQuestion(cents, cents.suggested));
}

TEST_F(ColumnRemarks, AFileCanBeReadAsTheOtherKind) {
    const RecognisedFile file = recognised("Name,Team,Email\nMei,North,mei@example.com\n");
    EXPECT_EQ(file.suggested.kind, FileKind::Reps);
    EXPECT_EQ(freshMatching(file, FileKind::Opportunities).kind, FileKind::Opportunities);
}

TEST(NameLikeness, ToleratesOrderInitialsAccentsAndAddresses) {
    const auto same = [](const char* one, const char* other) {
        return mayBeSamePerson(QString::fromUtf8(one), QString::fromUtf8(other));
    };
    EXPECT_TRUE(same("M. Tanaka", "Mei Tanaka"));
    EXPECT_TRUE(same("Tanaka, Mei", "mei tanaka"));
    EXPECT_TRUE(same("Jos\u00e9 Alvarez", "Jose Alvarez"));
    EXPECT_TRUE(same("mei.tanaka@example.com", "Mei Tanaka"));
    EXPECT_TRUE(same("Mei", "Mei Tanaka"));
    EXPECT_FALSE(same("Ana Silva", "Ana Souza"));
    EXPECT_FALSE(same("M. T.", "Mei Tanaka"));
    EXPECT_FALSE(same("", "Mei Tanaka"));
}

}  // namespace headroom
