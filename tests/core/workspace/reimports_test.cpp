// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/figures.h"
#include "tests/core/workspace/test_store.h"

#include <QDateTime>

namespace headroom {

namespace {

const QByteArray withIds =
    "Opportunity ID,Opportunity Name,Owner,Account,Stage,Created Date,Close Date,Amount\n";
const QByteArray alpha = "A1,Alpha,Mei Tanaka,Acme,Won,2026-01-05,2026-02-03,1000\n";
const QByteArray beta = "A2,Beta,Mei Tanaka,Birch,Lost,2026-01-06,2026-02-04,500\n";
const QByteArray gamma = "A3,Gamma,Jonas Weber,Cedar,Won,2026-01-07,2026-02-05,700\n";
const QByteArray openDelta = "A4,Delta,Jonas Weber,Dune,Prospecting,2026-02-10,,300\n";

const QByteArray withoutIds = "Deal Name,Owner,Account,Stage,Created Date,Close Date,Amount\n";

QStringList namesOf(const std::vector<OpportunityMention>& mentions) {
    QStringList names;
    for (const OpportunityMention& mention : mentions) names << mention.name;
    return names;
}

}  // namespace

// A file of the same source comes again, with something changed.
class ReImporting : public test::TestStore {
protected:
    // The file always looks written at the same time, however long the test takes.
    ImportSummary importDeals(const QByteArray& rows) {
        const QString file = write(QStringLiteral("deals.csv"), rows);
        touch(file, writtenAt);
        return import(file);
    }

    DealCount of(const QString& rep) const { return figureOf(rep).deals; }
    CloseRateFigure figureOf(const QString& rep) const {
        for (const CloseRateFigure& figure : Figures(workspace).closeRates({FigureKey::Rep}, {}, {}))
            if (figure.keys.front() == rep) return figure;
        return {};
    }

    // Makes a file look as if it had been written then.
    void touch(const QString& file, const QDateTime& when) const {
        QFile touched(file);
        ASSERT_TRUE(touched.open(QIODevice::ReadWrite));
        ASSERT_TRUE(touched.setFileTime(when, QFileDevice::FileModificationTime));
    }

    const QDateTime writtenAt{QDate(2026, 3, 1), QTime(9, 0)};
    const QString mei = QStringLiteral("Mei Tanaka");
    const QString jonas = QStringLiteral("Jonas Weber");
};

TEST_F(ReImporting, WhatWasPutAwayIsNotListedAsGoneAgain) {
    importDeals(withIds + alpha + beta + gamma);
    imports.archive({importDeals(withIds + alpha + gamma).gone.front().id}, today);
    const QString step = workspace.undoState().lastStep;
    const ImportSummary again = importDeals(withIds + alpha + gamma);
    EXPECT_TRUE(again.gone.empty());
    EXPECT_FALSE(again.changedAnything);
    EXPECT_EQ(workspace.undoState().lastStep, step);
    EXPECT_EQ(of(mei), (DealCount{1, 0}));
}

TEST_F(ReImporting, WhatWasPutAwayAndReturnsCountsAgain) {
    importDeals(withIds + alpha + beta + gamma);
    imports.archive({importDeals(withIds + alpha + gamma).gone.front().id}, today);
    EXPECT_EQ(importDeals(withIds + alpha + beta + gamma).record.updated, 1);
    EXPECT_EQ(of(mei), (DealCount{1, 1}));
    workspace.undo();
    EXPECT_EQ(of(mei), (DealCount{1, 0}));
}

TEST_F(ReImporting, ARowThatCannotBeReadThisTimeIsNotGone) {
    importDeals(withIds + alpha + beta + gamma);
    const ImportSummary summary =
        importDeals(withIds + alpha + "A2,Beta,Mei Tanaka,Birch,Lost,2026-01-06,2026-02-31,500\n" + gamma);
    EXPECT_EQ(summary.record.skipped, 1);
    EXPECT_TRUE(summary.gone.empty()) << "it stands in the file";
    EXPECT_EQ(of(mei), (DealCount{1, 1}));
}

TEST_F(ReImporting, WhatTheCrmHasDeletedIsGone) {
    importDeals(withIds + alpha + beta + gamma);
    const ImportSummary summary =
        importDeals(withIds + alpha + "A2,Beta,Mei Tanaka,Birch,deleted,2026-01-06,2026-02-04,500\n" + gamma);
    EXPECT_EQ(namesOf(summary.gone), QStringList{QStringLiteral("Beta")});
    EXPECT_EQ(of(mei), (DealCount{1, 1})) << "until the leader puts it away";
}

TEST_F(ReImporting, GoneIsSaidOnceAndOfTheSameSourceOnly) {
    importDeals(withIds + alpha + beta);
    import(write(QStringLiteral("partners.csv"),
                 "Deal ID,Deal Name,Owner,Status,Closed On,Value\nP1,Pine,Mei Tanaka,won,2026-02-03,10\n"));
    const ImportSummary summary = importDeals(withIds + alpha);
    EXPECT_EQ(namesOf(summary.gone), QStringList{QStringLiteral("Beta")});
    EXPECT_EQ(summary.gone.front().owner, mei);
    EXPECT_EQ(summary.gone.front().account, QStringLiteral("Birch"));
    EXPECT_TRUE(importDeals(withIds + alpha).gone.empty());
}

TEST_F(ReImporting, LostWithoutADayIsReportedAndLeftOutOfRates) {
    const QByteArray undated = "A5,Echo,Mei Tanaka,Elm,Lost,2026-01-06,,500\n";
    EXPECT_EQ(imports.preview(request(write(QStringLiteral("deals.csv"), withIds + alpha + undated)))
                  .result()
                  .undated,
              1);
    const ImportSummary summary = importDeals(withIds + alpha + undated);
    EXPECT_EQ(summary.undated, 1);
    EXPECT_EQ(summary.record.added, 2) << "it is kept";
    EXPECT_EQ(of(mei), (DealCount{1, 0}));
    EXPECT_EQ(figureOf(mei).open, 0) << "and it is not open";
    const RepProfile profile = workspace.repProfile(workspace.reps().front().id, today);
    EXPECT_EQ(profile.closeRate->deals, (DealCount{1, 0}));
    EXPECT_EQ(profile.openDeals, 0);
}

TEST_F(ReImporting, OneStepTakesBackRepsTeamMatchingAndDeals) {
    ImportRequest first = request(write(QStringLiteral("deals.csv"), withIds + alpha + gamma + openDelta));
    first.teamName = QStringLiteral("North");
    imports.run(first).waitForFinished();
    ASSERT_EQ(workspace.reps().size(), 2u);
    const std::vector<Rep> reps = workspace.reps(true);
    EXPECT_EQ(workspace.undo(), QStringLiteral("Imported: deals.csv"));
    EXPECT_TRUE(workspace.reps(true).empty());
    EXPECT_TRUE(workspace.teams().empty());
    EXPECT_TRUE(Figures(workspace).closeRates({FigureKey::Rep}, {}, {}).empty());
    EXPECT_FALSE(imports.recognise(path(QStringLiteral("deals.csv"))).result().isSavedMatching);
    workspace.redo();
    EXPECT_EQ(workspace.reps(true), reps);
    EXPECT_EQ(of(jonas), (DealCount{1, 0}));
    EXPECT_EQ(figureOf(jonas).open, 1);
    EXPECT_TRUE(imports.recognise(path(QStringLiteral("deals.csv"))).result().isSavedMatching);
}

TEST_F(ReImporting, TakingBackAnUpdateBringsBackEveryFormerValue) {
    importDeals(withIds + alpha + beta + openDelta);
    const CloseRateFigure before = figureOf(mei);
    importDeals(withIds + "A1,Alpha,Mei Tanaka,Acme,Lost,2026-01-05,2026-02-09,10\n" + beta +
                "A4,Delta,Mei Tanaka,Dune,Won,2026-02-10,2026-03-01,900\n");
    EXPECT_EQ(of(mei), (DealCount{1, 2}));
    workspace.undo();
    EXPECT_EQ(of(mei), before.deals);
    EXPECT_EQ(figureOf(mei).wonValueMinor, before.wonValueMinor);
    EXPECT_EQ(figureOf(jonas).open, 1) << "the open deal is back with its owner";
}

TEST_F(ReImporting, AKeptOwnerIsToldEveryTimeAndChangesNothing) {
    importDeals(withIds + alpha);
    const QByteArray moved = withIds + QByteArray(alpha).replace("Mei Tanaka", "Jonas Weber");
    EXPECT_EQ(namesOf(importDeals(moved).ownerKept), QStringList{QStringLiteral("Alpha")});
    const ImportSummary again = importDeals(moved);
    EXPECT_EQ(namesOf(again.ownerKept), QStringList{QStringLiteral("Alpha")});
    EXPECT_FALSE(again.changedAnything);
    EXPECT_EQ(of(mei), (DealCount{1, 0}));
}

TEST_F(ReImporting, AnOpenDealThatIsDecidedUnderItsNewOwnerIsTheNewOwners) {
    importDeals(withIds + openDelta);
    const ImportSummary summary =
        importDeals(withIds + "A4,Delta,Mei Tanaka,Dune,Won,2026-02-10,2026-03-01,900\n");
    EXPECT_EQ(namesOf(summary.ownerMoved), QStringList{QStringLiteral("Delta")});
    EXPECT_EQ(of(mei), (DealCount{1, 0}));
    EXPECT_EQ(of(jonas), DealCount{});
}

TEST_F(ReImporting, AChangedRowWithoutAnIdIsShownBeforeItIsTaken) {
    const QByteArray row = "Alpha,Mei Tanaka,Acme,Won,2026-01-05,2026-02-03,1000\n";
    importDeals(withoutIds + row);
    const QString changed =
        write(QStringLiteral("deals.csv"), withoutIds + QByteArray(row).replace("2026-02-03", "2026-02-09"));
    const ImportPreview preview = imports.preview(request(changed)).result();
    EXPECT_EQ(namesOf(preview.corrections), QStringList{QStringLiteral("Alpha")});
    ImportRequest leaving = request(changed);
    leaving.takesCorrections = false;
    const ImportSummary left = imports.run(leaving).result();
    EXPECT_EQ(left.record.updated, 0);
    EXPECT_EQ(left.record.unchanged, 1);
    EXPECT_EQ(imports.preview(request(changed)).result().corrections.size(), 1u) << "asked again";
    EXPECT_EQ(namesOf(import(changed).corrected), QStringList{QStringLiteral("Alpha")});
    EXPECT_TRUE(imports.preview(request(changed)).result().corrections.empty());
}

TEST_F(ReImporting, ARowThatReturnsUnchangedIsNoCorrection) {
    const QByteArray row = "Alpha,Mei Tanaka,Acme,Won,2026-01-05,2026-02-03,1000\n";
    const QByteArray other = "Beta,Mei Tanaka,Birch,Won,2026-01-05,2026-02-03,1000\n";
    importDeals(withoutIds + row + other);
    EXPECT_EQ(importDeals(withoutIds + other).gone.size(), 1u);
    ImportRequest leaving = request(write(QStringLiteral("deals.csv"), withoutIds + row + other));
    leaving.takesCorrections = false;
    EXPECT_TRUE(imports.preview(leaving).result().corrections.empty());
    EXPECT_EQ(imports.run(leaving).result().record.updated, 1) << "no longer missing";
    EXPECT_EQ(importDeals(withoutIds + other).gone.size(), 1u) << "so it can go missing again";
}

TEST_F(ReImporting, AnIdenticalRowMoreIsOneDealMoreAndOneLessIsGone) {
    const QByteArray row = "Alpha,Mei Tanaka,Acme,Won,2026-01-05,2026-02-03,1000\n";
    importDeals(withoutIds + row + row);
    EXPECT_EQ(importDeals(withoutIds + row + row + row).record.added, 1);
    EXPECT_EQ(importDeals(withoutIds + row).gone.size(), 2u);
}

TEST_F(ReImporting, WhoWasNotPickedStaysOutAndCanComeLater) {
    ImportRequest picked = request(write(QStringLiteral("deals.csv"), withIds + alpha + gamma + openDelta));
    picked.owners = QStringList{mei};
    const ImportSummary first = imports.run(picked).result();
    EXPECT_EQ(first.record.added, 1);
    EXPECT_EQ(first.record.skipped, 2);
    const ImportSummary all = import(path(QStringLiteral("deals.csv")));
    EXPECT_EQ(all.record.added, 2);
    EXPECT_EQ(all.record.unchanged, 1);
    const ImportSummary again = imports.run(picked).result();
    EXPECT_TRUE(again.gone.empty()) << "who is not picked this time is not gone";
    EXPECT_EQ(of(jonas), (DealCount{1, 0}));
}

TEST_F(ReImporting, AnAliasBringsLaterFilesToTheSameRep) {
    const RepId known = addRep(QStringLiteral("Mei"));
    ImportRequest first = request(write(QStringLiteral("deals.csv"), withIds + alpha));
    first.knownAs.insert(mei, known);
    imports.run(first).waitForFinished();
    importDeals(withIds + alpha + beta);
    EXPECT_EQ(workspace.reps(true).size(), 1u);
    EXPECT_EQ(of(QStringLiteral("Mei")), (DealCount{1, 1}));
    const ImportPreview preview = imports.preview(request(path(QStringLiteral("deals.csv")))).result();
    ASSERT_EQ(preview.owners.size(), 1u);
    EXPECT_EQ(preview.owners.front().rep, known);
    EXPECT_EQ(preview.owners.front().decided, 2);
}

TEST_F(ReImporting, APreviewChangesNothing) {
    const QString file = write(QStringLiteral("deals.csv"), withIds + alpha + openDelta);
    const ImportPreview preview = imports.preview(request(file)).result();
    EXPECT_EQ(preview.read, 2);
    EXPECT_EQ(preview.usable, 2);
    EXPECT_EQ(preview.decided, (DealCount{1, 0}));
    EXPECT_EQ(preview.open, 1);
    EXPECT_EQ(preview.firstDecision, QDate(2026, 2, 3));
    EXPECT_EQ(preview.lastDecision, QDate(2026, 2, 3));
    EXPECT_EQ(preview.exampleOwners, (QStringList{mei, jonas}));
    EXPECT_TRUE(workspace.reps(true).empty());
    EXPECT_TRUE(workspace.undoState().lastStep.isEmpty());
}

TEST_F(ReImporting, TheMatchingAndItsDateOrderAreRemembered) {
    const QByteArray slashes =
        "Opportunity ID,Owner,Stage,Close Date,Amount\nA1,Mei Tanaka,Won,3/2/2026,1000\n";
    ImportRequest first = request(write(QStringLiteral("deals.csv"), slashes));
    EXPECT_FALSE(first.matching.dateOrder);
    first.matching.dateOrder = DateOrder::DayMonthYear;
    imports.run(first).waitForFinished();
    const RecognisedFile again = imports.recognise(path(QStringLiteral("deals.csv"))).result();
    EXPECT_TRUE(again.isSavedMatching);
    EXPECT_FALSE(again.needsDateOrder);
    EXPECT_EQ(again.suggested.dateOrder, DateOrder::DayMonthYear);
}

TEST_F(ReImporting, ANewerFileIsOfferedByTheLastImportOfItsOwnKind) {
    importDeals(withIds + alpha);
    const QString team = write(QStringLiteral("team.csv"), "sales_agent,manager\nMei Tanaka,Dana Cole\n");
    touch(team, writtenAt.addSecs(120));
    import(team);
    const QString deals = write(QStringLiteral("newer.csv"), withIds + alpha + beta);
    touch(deals, writtenAt.addSecs(60));
    const std::vector<NewerFile> offered = workspace.newerFiles();
    ASSERT_EQ(offered.size(), 1u) << "newer than the deals, though older than the team's file";
    EXPECT_EQ(offered.front().fileName, QStringLiteral("newer.csv"));
    import(deals);
    EXPECT_TRUE(workspace.newerFiles().empty());
    workspace.undo();
    EXPECT_EQ(workspace.newerFiles().size(), 1u) << "its import was taken back";
}

TEST_F(ReImporting, AFileSavedOverItselfIsOfferedAgain) {
    importDeals(withIds + alpha);
    touch(write(QStringLiteral("deals.csv"), withIds + alpha + beta), writtenAt.addSecs(60));
    EXPECT_EQ(workspace.newerFiles().size(), 1u);
}

TEST_F(ReImporting, AFolderThatIsNoLongerThereOffersNothing) {
    QTemporaryDir elsewhere;
    const QString deals = elsewhere.filePath(QStringLiteral("deals.csv"));
    ASSERT_TRUE(QFile::copy(write(QStringLiteral("deals.csv"), withIds + alpha), deals));
    import(deals);
    elsewhere.remove();
    EXPECT_TRUE(workspace.newerFiles().empty());
}

}  // namespace headroom
