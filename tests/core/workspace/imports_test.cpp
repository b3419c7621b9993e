// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/workspace/figures.h"
#include "tests/core/workspace/test_store.h"

#include <QCoreApplication>

namespace headroom {

namespace {

// A small export with ids: two reps, won, lost and open.
QByteArray withIds(const QByteArray& lastRows = {}) {
    return "Opportunity ID,Opportunity Name,Owner,Account,Stage,Created Date,Close Date,Amount\n"
           "A1,Alpha,Mei Tanaka,Acme,Won,2026-01-05,2026-02-03,1000\n"
           "A2,Beta,Mei Tanaka,Birch,Lost,2026-01-06,2026-02-04,500\n"
           "A3,Gamma,Jonas Weber,Cedar,Won,2026-01-07,2026-02-05,700\n" +
           (lastRows.isEmpty() ? QByteArray("A4,Delta,Jonas Weber,Dune,Prospecting,2026-02-10,,300\n")
                               : lastRows);
}

}  // namespace

class Importing : public test::TestStore {
protected:
    DealCount total() const {
        DealCount total;
        for (const CloseRateFigure& figure : Figures(workspace).closeRates({FigureKey::Rep}, {}, {}))
            total += figure.deals;
        return total;
    }
    DealCount of(const QString& rep) const {
        for (const CloseRateFigure& figure : Figures(workspace).closeRates({FigureKey::Rep}, {}, {}))
            if (figure.keys.front() == rep) return figure.deals;
        return {};
    }
};

TEST_F(Importing, GoodRowsGoInAndBadOnesAreListed) {
    const ImportSummary summary = import(write(
        QStringLiteral("deals.csv"), withIds("A4,Delta,Jonas Weber,Dune,Won,2026-02-30,2026-02-31,300\n")));
    EXPECT_EQ(summary.record.read, 4);
    EXPECT_EQ(summary.record.added, 3);
    EXPECT_EQ(summary.record.skipped, 1);
    EXPECT_EQ(summary.repsAdded, 2);
    ASSERT_FALSE(summary.record.issues.empty());
    EXPECT_EQ(summary.record.issues.front().line, 5);
    EXPECT_FALSE(summary.record.issues.front().column.isEmpty());
    EXPECT_TRUE(summary.record.issues.front().value.startsWith(QLatin1String("2026-02-3")));
    EXPECT_FALSE(summary.record.issues.front().reason.isEmpty());
    EXPECT_EQ(of(QStringLiteral("Mei Tanaka")), (DealCount{1, 1}));
}

TEST_F(Importing, TwiceChangesNothing) {
    const QString file = write(QStringLiteral("deals.csv"), withIds());
    import(file);
    workspace.undo();
    EXPECT_TRUE(workspace.reps(true).empty());
    workspace.redo();
    const QString step = workspace.undoState().lastStep;
    const ImportSummary again = import(file);
    EXPECT_FALSE(again.changedAnything);
    EXPECT_EQ(again.record.unchanged, 4);
    EXPECT_EQ(again.record.added + again.record.updated, 0);
    workspace.undo();
    EXPECT_TRUE(workspace.undoState().lastStep.isEmpty()) << "the second import must leave no step";
    EXPECT_EQ(workspace.undoState().redoStep, step);
}

TEST_F(Importing, AnIdUpdatesItsOpportunity) {
    import(write(QStringLiteral("one.csv"), withIds()));
    const ImportSummary summary = import(write(
        QStringLiteral("two.csv"), withIds("A4,Delta,Jonas Weber,Dune,Won,2026-02-10,2026-03-01,300\n")));
    EXPECT_EQ(summary.record.updated, 1);
    EXPECT_EQ(summary.record.unchanged, 3);
    EXPECT_EQ(of(QStringLiteral("Jonas Weber")), (DealCount{2, 0}));
    workspace.undo();
    EXPECT_EQ(of(QStringLiteral("Jonas Weber")), (DealCount{1, 0}));
}

TEST_F(Importing, ADecidedDealStaysWithItsRepAndAnOpenOneMoves) {
    import(write(QStringLiteral("one.csv"), withIds()));
    QByteArray changed = withIds("A4,Delta,Mei Tanaka,Dune,Prospecting,2026-02-10,,300\n");
    changed.replace("A1,Alpha,Mei Tanaka", "A1,Alpha,Jonas Weber");
    const ImportSummary summary = import(write(QStringLiteral("two.csv"), changed));
    ASSERT_EQ(summary.ownerKept.size(), 1u);
    EXPECT_EQ(summary.ownerKept.front().name, QStringLiteral("Alpha"));
    ASSERT_EQ(summary.ownerMoved.size(), 1u);
    EXPECT_EQ(summary.ownerMoved.front().name, QStringLiteral("Delta"));
    EXPECT_EQ(of(QStringLiteral("Mei Tanaka")), (DealCount{1, 1}));
    const RepId mei = Imports(workspace)
                          .preview(request(path(QStringLiteral("two.csv"))))
                          .result()
                          .owners.back()
                          .rep.value();
    EXPECT_EQ(workspace.repProfile(mei, today).openDeals, 1);
}

TEST_F(Importing, WhatIsGoneFromTheFileStaysUntilItIsPutAway) {
    import(write(QStringLiteral("one.csv"), withIds()));
    QByteArray shorter = withIds();
    shorter.replace("A2,Beta,Mei Tanaka,Birch,Lost,2026-01-06,2026-02-04,500\n", "");
    const ImportSummary summary = import(write(QStringLiteral("two.csv"), shorter));
    ASSERT_EQ(summary.gone.size(), 1u);
    EXPECT_EQ(summary.gone.front().name, QStringLiteral("Beta"));
    EXPECT_EQ(total(), (DealCount{2, 1}));
    imports.archive({summary.gone.front().id}, today);
    EXPECT_EQ(total(), (DealCount{2, 0}));
    workspace.undo();
    EXPECT_EQ(total(), (DealCount{2, 1}));
    EXPECT_EQ(import(path(QStringLiteral("one.csv"))).record.updated, 1)
        << "what returns is no longer missing";
    EXPECT_TRUE(import(path(QStringLiteral("two.csv"))).gone.size() == 1u);
}

TEST_F(Importing, WithoutAnIdTheSameRowsAreTheSameOpportunities) {
    const QByteArray rows =
        "Deal Name,Owner,Account,Stage,Created Date,Close Date,Amount\n"
        "Alpha,Mei Tanaka,Acme,Won,2026-01-05,2026-02-03,1000\n"
        "Alpha,Mei Tanaka,Acme,Won,2026-01-05,2026-02-03,1000\n";
    const QString file = write(QStringLiteral("one.csv"), rows);
    EXPECT_EQ(import(file).record.added, 2) << "identical rows are kept";
    EXPECT_FALSE(import(file).changedAnything);

    QByteArray changed = rows;
    changed.replace("2026-02-03,1000\nAlpha", "2026-02-03,1200\nAlpha");
    const QString second = write(QStringLiteral("one.csv"), changed);
    EXPECT_EQ(imports.preview(request(second)).result().corrections.size(), 1u);
    ImportRequest leave = request(second);
    leave.takesCorrections = false;
    EXPECT_EQ(imports.run(leave).result().record.updated, 0);
    EXPECT_EQ(imports.run(request(second)).result().record.updated, 1);
}

TEST_F(Importing, PickedOwnersOnly) {
    ImportRequest picked = request(write(QStringLiteral("one.csv"), withIds()));
    picked.owners = QStringList{QStringLiteral("Mei Tanaka")};
    picked.teamName = QStringLiteral("North");
    const ImportSummary summary = imports.run(picked).result();
    EXPECT_EQ(summary.record.added, 2);
    ASSERT_EQ(workspace.reps().size(), 1u);
    EXPECT_EQ(workspace.teamOverview(workspace.teams().front().id, today).needsYourHelp.size(), 1u);
}

TEST_F(Importing, AnOwnerMayBeAKnownRepUnderAnotherName) {
    const RepId mei = addRep(QStringLiteral("Mei"));
    ImportRequest named = request(write(QStringLiteral("one.csv"), withIds()));
    named.knownAs.insert(QStringLiteral("Mei Tanaka"), mei);
    EXPECT_EQ(imports.run(named).result().repsAdded, 1);
    EXPECT_EQ(of(QStringLiteral("Mei")), (DealCount{1, 1}));
    EXPECT_EQ(workspace.rep(mei)->aliases, QStringList{QStringLiteral("Mei Tanaka")});
    EXPECT_FALSE(import(path(QStringLiteral("one.csv"))).changedAnything);
}

TEST_F(Importing, ACancelledImportLeavesNothing) {
    QByteArray rows = "Opportunity ID,Owner,Stage,Created Date,Close Date,Amount\n";
    for (int i = 0; i < 20000; ++i)
        rows += "B" + QByteArray::number(i) + ",Mei Tanaka,Won,2026-01-05,2026-02-03,1000\n";
    const ImportRequest big = request(write(QStringLiteral("big.csv"), rows));
    QFuture<ImportSummary> running = imports.run(big);
    running.cancel();
    running.waitForFinished();
    EXPECT_EQ(running.resultCount(), 0);
    EXPECT_TRUE(workspace.reps(true).empty());
    EXPECT_TRUE(workspace.undoState().lastStep.isEmpty());
    EXPECT_EQ(imports.run(big).result().record.added, 20000);
}

TEST_F(Importing, NothingUsableIsAnErrorAndChangesNothing) {
    ImportRequest none = request(write(QStringLiteral("one.csv"), withIds()));
    write(QStringLiteral("one.csv"),
          "Opportunity ID,Opportunity Name,Owner,Account,Stage,Created Date,Close Date,Amount\n"
          "A1,Alpha,,Acme,Won,2026-01-05,2026-02-03,1000\n");
    EXPECT_THROW(imports.run(none).result(), Error);
    EXPECT_TRUE(workspace.reps(true).empty());
}

TEST_F(Importing, OffersANewerFileOfAKnownKindOnly) {
    import(write(QStringLiteral("one.csv"), withIds()));
    EXPECT_TRUE(workspace.newerFiles().empty());
    write(QStringLiteral("notes.csv"), "a,b\n1,2\n");
    const QString newer =
        write(QStringLiteral("two.csv"), withIds("A5,Epsilon,Mei Tanaka,Elm,Won,2026-01-05,2026-03-03,10\n"));
    for (const char* name : {"notes.csv", "two.csv"}) {
        QFile file(path(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    }
    const std::vector<NewerFile> offered = workspace.newerFiles();
    ASSERT_EQ(offered.size(), 1u);
    EXPECT_EQ(offered.front().path, newer);
    import(newer);
    EXPECT_TRUE(workspace.newerFiles().empty());
}

TEST_F(Importing, AFileOfRepsGivesRepsAndTeams) {
    const QString file = write(QStringLiteral("team.csv"),
                               "sales_agent,manager,regional_office\n"
                               "Mei Tanaka,Dana Cole,East\nJonas Weber,Dana Cole,East\n");
    const ImportSummary summary = import(file);
    EXPECT_EQ(summary.repsAdded, 2);
    ASSERT_EQ(workspace.teams().size(), 1u);
    EXPECT_EQ(workspace.teams().front().name, QStringLiteral("Dana Cole"));
    EXPECT_EQ(workspace.teamOverview(workspace.teams().front().id, today).needsYourHelp.size(), 2u);
    EXPECT_FALSE(import(file).changedAnything);
    import(write(QStringLiteral("deals.csv"), withIds()));
    EXPECT_EQ(workspace.reps(true).size(), 2u);
}

TEST_F(Importing, SaysChangedOnceItIsDone) {
    const ImportRequest made = request(write(QStringLiteral("one.csv"), withIds()));
    int changes = 0;
    QObject::connect(&workspace, &Workspace::changed, &workspace, [&changes] { ++changes; });
    imports.run(made).waitForFinished();
    QCoreApplication::processEvents();
    EXPECT_EQ(changes, 1);
}

}  // namespace headroom
