// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/team_members.h"
#include "tests/app/program.h"
#include "tests/support/calendar.h"
#include "tests/support/files.h"

#include <QDir>

#include <unistd.h>

namespace headroom {

namespace {

const QByteArray deals =
    "Opportunity ID,Opportunity Name,Owner,Account,Product,Stage,Created Date,Close Date,Amount\n"
    "A1,Alpha,Mei Tanaka,Acme,Core,Won,2026-01-05,2026-02-03,1000\n"
    "A2,Beta,Mei Tanaka,Birch,Core,Lost,2026-01-06,2026-02-04,500\n"
    "A3,Gamma,Jonas Weber,Cedar,Plus,Won,2026-01-07,2025-11-05,700\n"
    "A4,Delta,Jonas Weber,Dune,Plus,Prospecting,2026-02-10,,300\n";

}  // namespace

class CommandLine : public test::TestFiles {
protected:
    // Runs the program with `line`, words parted by blanks; STORE, FILE and FOLDER stand for this test's own.
    test::Ran run(const QString& line) const {
        QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        words.replaceInStrings(QStringLiteral("STORE"), store());
        words.replaceInStrings(QStringLiteral("FILE"), path(QStringLiteral("deals.csv")));
        words.replaceInStrings(QStringLiteral("FOLDER"), path(QString()));
        return test::runProgram(words);
    }
    QString store() const { return path(QStringLiteral("team.db")); }

    QStringList linesOf(const QString& line) const {
        const test::Ran ran = run(line);
        EXPECT_EQ(ran.exit, 0) << line.toStdString() << ": " << ran.err.toStdString();
        return QString::fromUtf8(ran.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    void importDeals() const {
        write(deals);
        ASSERT_EQ(run(QStringLiteral("import STORE FILE --today 2026-03-18")).exit, 0);
    }

    // The files of the folder; the logs that SQLite keeps beside a store are none of anybody's.
    QStringList files() const {
        QStringList names = QDir(path(QString())).entryList(QDir::Files);
        names.removeIf([](const QString& name) {
            return name.endsWith(QStringLiteral("-wal")) || name.endsWith(QStringLiteral("-shm"));
        });
        return names;
    }

    QByteArray bytesOf(const QString& file) const {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << file.toStdString();
        return read.readAll();
    }

    // One sentence on standard error, nothing on standard output, and every file as it was.
    void expectFault(const QString& line, const char* sentence) const {
        SCOPED_TRACE(line.toStdString());
        const QStringList filesBefore = files();
        const QByteArray before = QFile::exists(store()) ? bytesOf(store()) : QByteArray();
        const test::Ran ran = run(line);
        EXPECT_EQ(ran.exit, 1);
        EXPECT_EQ(ran.err.trimmed().toStdString(), std::string("headroom: ") + sentence);
        EXPECT_TRUE(ran.out.isEmpty()) << ran.out.toStdString();
        EXPECT_EQ(files(), filesBefore);
        EXPECT_EQ(QFile::exists(store()) ? bytesOf(store()) : QByteArray(), before);
    }

    void expectUsage(const QString& line) const {
        SCOPED_TRACE(line.toStdString());
        const QStringList filesBefore = files();
        const test::Ran ran = run(line);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_FALSE(ran.err.isEmpty());
        EXPECT_TRUE(ran.out.isEmpty()) << ran.out.toStdString();
        EXPECT_EQ(files(), filesBefore);
    }
};

TEST_F(CommandLine, ImportSaysWhatItDidOneLineAFact) {
    write(deals +
          "A5,Echo,,Elm,Core,Won,2026-01-05,2026-02-03,1\nA6,Fox,,Elm,Core,Won,2026-01-05,2026-02-03,1\n"
          "A7,Golf,Mei Tanaka,Elm,Core,Lost,2026-01-05,,1\n");
    EXPECT_EQ(linesOf(QStringLiteral("import STORE FILE")),
              (QStringList{QStringLiteral("read 7"), QStringLiteral("added 5"), QStringLiteral("updated 0"),
                           QStringLiteral("unchanged 0"), QStringLiteral("skipped 2"),
                           QStringLiteral("decided without a day, left out of rates 1"),
                           QStringLiteral("2 x, first in line 6: Nobody owns this opportunity.")}));
    EXPECT_EQ(linesOf(QStringLiteral("import STORE FILE"))[3], QStringLiteral("unchanged 5"));
}

TEST_F(CommandLine, ACalendarIsTakenInAsItProposesItself) {
    importDeals();
    const QDateTime lastWeek(QDate(2026, 3, 11), QTime(10, 0));
    write(test::calendarOf(
              {{QStringLiteral("a"), QStringLiteral("Mei Tanaka"), lastWeek, 30, {}, {}},
               {QStringLiteral("b"), QStringLiteral("Forecast"), lastWeek.addSecs(7200), 60, {}, {}},
               {QStringLiteral("c"),
                QStringLiteral("Lunch"),
                lastWeek.addSecs(14400),
                60,
                {},
                "TRANSP:TRANSPARENT\r\n"}}),
          QStringLiteral("work.ics"));
    const QString command = QStringLiteral("import STORE FOLDER/work.ics --today 2026-03-18");
    const QStringList wouldBe = linesOf(command + QStringLiteral(" --dry-run"));
    const QStringList facts{QStringLiteral("read 3"), QStringLiteral("added 2"), QStringLiteral("updated 0"),
                            QStringLiteral("unchanged 0"), QStringLiteral("skipped 1")};
    EXPECT_EQ(wouldBe.mid(0, 5), facts);
    EXPECT_TRUE(wouldBe.last().contains(QLatin1String("2026-03-11")))
        << "why it was left out, and when first";
    EXPECT_EQ(linesOf(command), wouldBe) << "a dry run had changed nothing";
    EXPECT_EQ(
        linesOf(command + QStringLiteral(" --as calendar")).mid(1, 3),
        (QStringList{QStringLiteral("added 0"), QStringLiteral("updated 0"), QStringLiteral("unchanged 2")}));
    EXPECT_TRUE(linesOf(QStringLiteral("undo STORE")).first().contains(QLatin1String("calendar")));
}

TEST_F(CommandLine, ADryRunSaysWhatWouldHappenAndMakesNoStore) {
    write(deals);
    EXPECT_EQ(
        linesOf(QStringLiteral("import STORE FILE --dry-run")),
        (QStringList{QStringLiteral("read 4"), QStringLiteral("usable 4"), QStringLiteral("skipped 0")}));
    EXPECT_FALSE(QFile::exists(store()));
    importDeals();
    const QByteArray before = bytesOf(store());
    write(deals + "A5,Echo,Mei Tanaka,Elm,Core,Won,2026-01-05,2026-02-03,1\n");
    EXPECT_EQ(linesOf(QStringLiteral("import STORE FILE --dry-run")).front(), QStringLiteral("read 5"));
    EXPECT_EQ(bytesOf(store()), before);
}

TEST_F(CommandLine, UndoAndRedoSayWhich) {
    importDeals();
    EXPECT_EQ(linesOf(QStringLiteral("undo STORE")), QStringList{QStringLiteral("Imported: deals.csv")});
    EXPECT_EQ(linesOf(QStringLiteral("figures STORE close-rates")).size(), 1) << "the header alone";
    expectFault(QStringLiteral("undo STORE"), "There is nothing to undo.");
    EXPECT_EQ(linesOf(QStringLiteral("redo STORE")), QStringList{QStringLiteral("Imported: deals.csv")});
    EXPECT_EQ(linesOf(QStringLiteral("figures STORE close-rates")).size(), 3);
    expectFault(QStringLiteral("redo STORE"), "There is nothing to repeat.");
}

TEST_F(CommandLine, AFaultIsOneSentenceAndChangesNothing) {
    const std::string none = "There is no file " + store().toStdString() + ".";
    for (const char* command :
         {"undo STORE", "redo STORE", "figures STORE close-rates", "figures STORE growth"})
        expectFault(QLatin1String(command), none.c_str());
    expectFault(QStringLiteral("import STORE FILE"), "deals.csv cannot be read.");
    write("Deal,Amount\nAlpha,10\n");
    expectFault(QStringLiteral("import STORE FILE"),
                "No column says whose opportunity it is. Match one to \xE2\x80\x98Rep\xE2\x80\x99.");
    write("PK\x03\x04");
    expectFault(QStringLiteral("import STORE FILE"),
                "This is a workbook, not a CSV file. Save it as CSV and choose that.");
    write(
        "ID,NAME,STAGENAME,AMOUNT,CLOSEDATE,ISCLOSED,ISWON,OWNERID\n006A,A,Closed "
        "Won,1,2026-03-04,true,true,005B\n");
    expectFault(QStringLiteral("import STORE FILE"),
                "This file names owners by their ids only. Import the file of users first, with --as reps.");
    write(deals);
    expectFault(QStringLiteral("import STORE FILE --as reps"),
                "This file does not look like a file of reps.");
    importDeals();
    expectFault(QStringLiteral("sample STORE"),
                (store() + QStringLiteral(" exists already. The sample is written to a new file.")).toUtf8());
    expectFault(QStringLiteral("import STORE FOLDER"),
                QByteArray(QDir(path(QString())).dirName().toUtf8() + " cannot be read."));
}

TEST_F(CommandLine, ADateOrderThatCannotBeToldNamesTheOption) {
    write("Opportunity ID,Owner,Stage,Close Date,Amount\nA1,Mei Tanaka,Won,3/4/2026,10\n");
    expectFault(QStringLiteral("import STORE FILE"),
                "The dates can be read in more than one order. Say which with --date-order ymd, dmy or mdy.");
    linesOf(QStringLiteral("import STORE FILE --date-order dmy"));
    EXPECT_TRUE(linesOf(QStringLiteral("figures STORE close-rates --by month"))[1].startsWith(
        QStringLiteral("2026-04,1")));
}

TEST_F(CommandLine, ADamagedForeignOrEmptyStoreIsNeverWritten) {
    write(deals);
    for (const QByteArray& content : {QByteArray(), QByteArray("not a store"), QByteArray(5'000, 'x')}) {
        write(content, QStringLiteral("team.db"));
        for (const char* command :
             {"import STORE FILE", "undo STORE", "figures STORE close-rates", "sample STORE"}) {
            const test::Ran ran = run(QLatin1String(command));
            EXPECT_EQ(ran.exit, 1) << command;
            EXPECT_EQ(ran.err.count('\n'), 1) << ran.err.toStdString();
            EXPECT_EQ(bytesOf(store()), content) << command;
        }
        const test::Ran check = run(QStringLiteral("check STORE"));
        EXPECT_EQ(check.exit, 1);
        EXPECT_FALSE(check.out.isEmpty()) << "it prints what is wrong";
    }
}

TEST_F(CommandLine, WrongUseIsExitTwo) {
    importDeals();
    for (const char* line : {"figures",
                             "figures STORE",
                             "figures STORE nonsense",
                             "figures STORE close-rates --by rep,nonsense",
                             "figures STORE close-rates --by rep,rep",
                             "figures STORE close-rates --from 2026-13-01",
                             "figures STORE close-rates --to yesterday",
                             "figures STORE growth --by rep",
                             "figures STORE engagement --by quarter",
                             "figures STORE growth --today 31.12.2026",
                             "import STORE",
                             "import STORE FILE --as cars",
                             "import STORE FILE --date-order dym",
                             "import STORE FILE --decimal x",
                             "sample STORE --reps 0",
                             "sample STORE --reps many",
                             "sample STORE --seed x",
                             "undo",
                             "check",
                             "check STORE too many",
                             "undo STORE --frobnicate"})
        expectUsage(QLatin1String(line));
}

TEST_F(CommandLine, HelpAndVersionAreNoFault) {
    EXPECT_EQ(run(QStringLiteral("--help")).exit, 0);
    EXPECT_EQ(run(QStringLiteral("figures --help")).exit, 0);
    EXPECT_EQ(run(QStringLiteral("--version")).out.trimmed(), QByteArray(HEADROOM_VERSION));
}

TEST_F(CommandLine, CheckOfASoundStoreIsOk) {
    importDeals();
    EXPECT_EQ(linesOf(QStringLiteral("check STORE")), QStringList{QStringLiteral("ok")});
    EXPECT_EQ(run(QStringLiteral("check FOLDER/none.db")).exit, 1);
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("none.db"))));
}

TEST_F(CommandLine, CloseRatesHaveTheirKeysAndColumns) {
    importDeals();
    const QString columns = QStringLiteral(
        "won,lost,open,decided,rate,range_low,range_high,won_value,average_won_value,currency");
    for (const char* by : {"rep", "quarter", "month", "team", "segment", "rep,quarter", "team,rep,month"})
        EXPECT_EQ(linesOf(QStringLiteral("figures STORE close-rates --by ") + QLatin1String(by)).front(),
                  QLatin1String(by) + QLatin1Char(',') + columns);
    EXPECT_EQ(linesOf(QStringLiteral("figures STORE close-rates")).front(),
              QStringLiteral("rep,quarter,") + columns);
    EXPECT_EQ(
        linesOf(QStringLiteral("figures STORE close-rates --by total")),
        (QStringList{columns, QStringLiteral("2,1,1,3,0.666667,0.253534,0.921734,1700.00,850.00,USD")}));
    EXPECT_EQ(
        linesOf(QStringLiteral("figures STORE close-rates --by rep --from 2026-01-01 --to 2026-02-03"))[1],
        QStringLiteral("Mei Tanaka,1,0,0,1,1.000000,0.269866,1.000000,1000.00,1000.00,USD"));
}

TEST_F(CommandLine, GrowthHasARowARepAndTheTeam) {
    importDeals();
    const QStringList lines = linesOf(QStringLiteral("figures STORE growth --today 2026-03-18"));
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(
        lines.front(),
        QStringLiteral(
            "rep,baseline_from,baseline_to,baseline_won,baseline_decided,baseline_rate,baseline,now_won,"
            "now_decided,now_rate,probability,verdict,as_of,best,range_low,range_high,potential,"
            "growth_toward_potential,growth_low,growth_high"));
    EXPECT_TRUE(lines.back().startsWith(QStringLiteral("Team")));
    for (const QString& line : lines)
        EXPECT_EQ(line.count(QLatin1Char(',')), lines.front().count(QLatin1Char(','))) << line.toStdString();
}

TEST_F(CommandLine, EngagementHasTheLevelAndItsSevenParts) {
    linesOf(QStringLiteral("sample STORE --today 2026-03-18"));
    for (const char* by : {"", " --by week", " --by rep"}) {
        const QStringList lines =
            linesOf(QStringLiteral("figures STORE engagement --today 2026-03-18") + QLatin1String(by));
        EXPECT_EQ(
            lines.front(),
            QStringLiteral("of,week_ending,state,score,level,rhythm_kept,nobody_neglected,coaching_time,"
                           "own_promises,seeing_the_work,priorities_said,answering_for_help"));
        EXPECT_GT(lines.size(), 11);
    }
}

TEST_F(CommandLine, TodayDecidesWhatAFigureCounts) {
    linesOf(QStringLiteral("sample STORE --today 2026-03-18"));
    const auto growth = [this](const char* day) {
        return linesOf(QStringLiteral("figures STORE growth --today ") + QLatin1String(day));
    };
    EXPECT_EQ(growth("2026-03-18"), growth("2026-03-18"));
    EXPECT_NE(growth("2026-03-18"), growth("2025-12-31"));
    EXPECT_EQ(linesOf(QStringLiteral("--today 2026-03-18 figures STORE growth")), growth("2026-03-18"));
}

TEST_F(CommandLine, TheSampleIsTheSameForTheSameSeedAndDay) {
    const auto sample = [this](const char* name, const char* options) {
        const QString file = path(QLatin1String(name));
        EXPECT_EQ(test::runProgram(QStringList{QStringLiteral("sample"), file, QStringLiteral("--today"),
                                               QStringLiteral("2026-03-18")} +
                                   QString::fromLatin1(options).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                      .exit,
                  0);
        return bytesOf(file);
    };
    const QByteArray one = sample("one.db", "--seed 11");
    EXPECT_EQ(one, sample("two.db", "--seed 11")) << "byte for byte";
    EXPECT_NE(one, sample("three.db", "--seed 12"));
    EXPECT_GT(sample("large.db", "--seed 11 --reps 20 --years 3").size(), one.size());
}

TEST_F(CommandLine, ANameIsNeverRunAsAFormula) {
    write(
        "Opportunity ID,Owner,Product,Stage,Close Date,Amount\n"
        "A1,=cmd|'/C calc'!A0,Core,Won,2026-02-03,10\n"
        "A2,@SUM(1+1),+1+1,Won,2026-02-03,10\n"
        "A3,\"-2+3,4\",\xEF\xBC\x9D"
        "1,Won,2026-02-03,10\n"
        "A4,Mei-Lin O'Neil,Core,Won,2026-02-03,10\n");
    linesOf(QStringLiteral("import STORE FILE"));
    const QStringList names = linesOf(QStringLiteral("figures STORE close-rates --by rep"));
    EXPECT_TRUE(names.filter(QStringLiteral("'=cmd|'/C calc'!A0,1,0")).size() == 1)
        << names.join(u'\n').toStdString();
    EXPECT_TRUE(names.filter(QStringLiteral("'@SUM(1+1),1,0")).size() == 1);
    EXPECT_TRUE(names.filter(QStringLiteral("\"'-2+3,4\",1,0")).size() == 1);
    EXPECT_TRUE(names.filter(QStringLiteral("Mei-Lin O'Neil,1,0")).size() == 1)
        << "harmless names stay as they are";
    for (const char* figures :
         {"close-rates --by rep", "close-rates --by segment", "growth", "engagement --by rep"})
        for (const QString& line : linesOf(QStringLiteral("figures STORE ") + QLatin1String(figures)))
            for (const QChar start : QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"))
                EXPECT_FALSE(line.startsWith(start) || line.startsWith(QLatin1Char('"') + QString(start)))
                    << line.toStdString();
}

TEST_F(CommandLine, FiguresAreReadWhereNothingCanBeWritten) {
    if (::geteuid() == 0) GTEST_SKIP() << "the superuser may write everywhere";
    importDeals();
    const QStringList before = linesOf(QStringLiteral("figures STORE close-rates"));
    QFile folder(path(QString()));
    const auto writable = folder.permissions();
    ASSERT_TRUE(folder.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    EXPECT_EQ(linesOf(QStringLiteral("figures STORE close-rates")), before);
    EXPECT_EQ(linesOf(QStringLiteral("check STORE")), QStringList{QStringLiteral("ok")});
    expectFault(QStringLiteral("undo STORE"), "This folder cannot be written, so nothing can be saved here.");
    expectFault(QStringLiteral("import FOLDER/new.db FILE"),
                "This folder cannot be written, so nothing can be saved here.");
    folder.setPermissions(writable);
}

TEST_F(CommandLine, PrepWritesOnePageForWhoeverIsNamed) {
    importDeals();
    const QString sheet = path(QStringLiteral("sheet.pdf"));
    QStringList words{QStringLiteral("prep"), store(), QStringLiteral("mei  tanaka"), QStringLiteral("--out"),
                      sheet};
    EXPECT_EQ(test::runProgram(words).exit, 0);
    EXPECT_TRUE(bytesOf(sheet).startsWith("%PDF-"));
    const QByteArray a4 = bytesOf(sheet);
    words << QStringLiteral("--paper") << QStringLiteral("letter");
    EXPECT_EQ(test::runProgram(words).exit, 0);
    EXPECT_TRUE(a4.contains("/MediaBox [0 0 595"));
    EXPECT_TRUE(bytesOf(sheet).contains("/MediaBox [0 0 612"));
}

TEST_F(CommandLine, PrepRefusesWhoIsUnknownAndWhereNothingCanBeWritten) {
    importDeals();
    expectFault(QStringLiteral("prep STORE Nobody --out FOLDER/sheet.pdf"),
                "Nobody is called \xE2\x80\x98Nobody\xE2\x80\x99.");
    expectUsage(QStringLiteral("prep STORE Mei"));
    expectUsage(QStringLiteral("prep STORE Mei --out FOLDER/sheet.pdf --paper a5"));
}

TEST_F(CommandLine, PrepKnowsARepByAliasAndAsksWhichOfTwoIsMeant) {
    importDeals();
    {
        Workspace workspace(store());
        TeamMembers members(workspace);
        for (const char* name : {"Ana Ruiz", "Ana Berg"}) {
            Rep rep;
            rep.name = QString::fromUtf8(name);
            rep.calledName = QStringLiteral("Ana");
            rep.aliases = {QString::fromUtf8(name).section(QLatin1Char(' '), 1) + QStringLiteral("-042")};
            members.add(rep, {}, QDate(2026, 3, 18));
        }
    }
    const QString sheet = path(QStringLiteral("alias.pdf"));
    EXPECT_EQ(test::runProgram({QStringLiteral("prep"), store(), QStringLiteral("berg-042"),
                                QStringLiteral("--out"), sheet})
                  .exit,
              0);
    EXPECT_TRUE(bytesOf(sheet).startsWith("%PDF-"));
    expectFault(QStringLiteral("prep STORE Ana --out FOLDER/which.pdf"),
                "\xE2\x80\x98"
                "Ana\xE2\x80\x99 can be Ana Berg or Ana Ruiz. Use the whole name.");
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("which.pdf"))));
}

}  // namespace headroom
