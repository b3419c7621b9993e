// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/wizard_fixture.h"
#include "ui/importing/field_combo.h"
#include "ui/importing/outcome_words_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QUrl>

namespace headroom {

namespace {

const QByteArray header =
    "Opportunity ID,Opportunity Name,Owner,Account,Stage,Created Date,Close Date,Amount\n";

QByteArray deals(const QByteArray& lastRow = "A4,Delta,Jonas Weber,Dune,Prospecting,2026-02-10,,300\n") {
    return header +
           "A1,Alpha,Mei Tanaka,Acme,Won,2026-01-05,2026-02-03,1000\n"
           "A2,Beta,Mei Tanaka,Birch,Lost,2026-01-06,2026-02-04,500\n"
           "A3,Gamma,Jonas Weber,Cedar,Won,2026-01-07,2026-02-05,700\n" +
           lastRow;
}

QByteArray manyDeals(int count) {
    QByteArray rows = header;
    for (int i = 0; i < count; ++i)
        rows += "B" + QByteArray::number(i) + ",Deal,Mei Tanaka,Acme,Won,2026-01-05,2026-02-03,1000\n";
    return rows;
}

// Does something in the dialog that opens next, once it has.
void inNextDialog(const std::function<void(QDialog&)>& action) {
    QTimer::singleShot(0, qApp, [action] {
        auto* opened = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(opened);
        action(*opened);
    });
}

}  // namespace

using ImportDialogs = test::WizardFixture;

TEST_F(ImportDialogs, EnterAloneGoesFromAFileToRepsInTheStore) {
    startWith(write(QStringLiteral("deals.csv"), deals()));
    EXPECT_TRUE(says(QStringLiteral("comma separated, UTF-8")));
    for (int step = 0; step < 4; ++step) {
        EXPECT_EQ(dialog->step(), step);
        enter();
    }
    EXPECT_TRUE(workspace.reps().empty()) << "nothing is saved before the last step";
    finish();
    ASSERT_EQ(workspace.reps().size(), 2u);
    EXPECT_EQ(total(), (DealCount{2, 1}));
    ASSERT_EQ(workspace.teams().size(), 1u);
    EXPECT_TRUE(workspace.teamOverview(workspace.teams().front().id, today).needsYourHelp.size() == 2u);
    press(Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ImportDialogs, OneUndoTakesTheWholeImportBack) {
    startWith(write(QStringLiteral("deals.csv"), deals()));
    for (int step = 0; step < 4; ++step) enter();
    finish();
    workspace.undo();
    EXPECT_TRUE(workspace.reps(true).empty());
    EXPECT_TRUE(workspace.teams().empty());
    EXPECT_TRUE(imports.history().empty());
    EXPECT_TRUE(imports.matchings().empty());
    EXPECT_TRUE(workspace.undoState().lastStep.isEmpty());
}

TEST_F(ImportDialogs, AltLeftGoesBackAndEscapeLeavesWithoutATrace) {
    const QString before = content();
    startWith(write(QStringLiteral("deals.csv"), deals()));
    enter();
    enter();
    EXPECT_EQ(dialog->step(), 2);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(dialog->step(), 1);
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(dialog->result(), QDialog::Rejected);
    EXPECT_EQ(content(), before);
}

TEST_F(ImportDialogs, DatesThatReadTwoWaysAreAskedAndNextStaysOff) {
    startWith(write(QStringLiteral("deals.csv"),
                    header + "A1,Alpha,Mei Tanaka,Acme,Won,03/04/2025,05/06/2025,1000\n"
                             "A2,Beta,Mei Tanaka,Birch,Lost,02/01/2025,07/08/2025,500\n"));
    enter();
    ASSERT_EQ(dialog->step(), 1);
    EXPECT_TRUE(says(QStringLiteral("Which day is \u201803/04/2025\u2019")));
    EXPECT_FALSE(canGoOn());
    EXPECT_TRUE(says(QStringLiteral("The dates can be read in more than one order.")));
    press(Qt::Key_Return);
    EXPECT_EQ(dialog->step(), 1);
    click(QStringLiteral("Day first: 3 Apr 2025"));
    settle();
    EXPECT_TRUE(canGoOn());
    for (int step = 1; step < 4; ++step) enter();
    finish();
    EXPECT_EQ(workspace.teamOverview({}, today).lastDecision, QDate(2025, 8, 7));
}

TEST_F(ImportDialogs, AnAmountThatReadsTwoWaysIsGuessedAndCanBeChanged) {
    startWith(write(QStringLiteral("deals.csv"),
                    "Owner;Stage;Close Date;Amount\nMei Tanaka;Won;2026-02-03;1.054\nMei "
                    "Tanaka;Lost;2026-02-04;2.100\n"));
    enter();
    EXPECT_TRUE(says(QStringLiteral("How much is \u20181.054\u2019")));
    EXPECT_TRUE(says(QStringLiteral("decimal comma")));
    EXPECT_TRUE(canGoOn());
    click(QStringLiteral("Decimal point"));
    settle();
    EXPECT_TRUE(says(QStringLiteral("decimal point")));
}

TEST_F(ImportDialogs, WhatIsMissingIsSaidAndNextComesBackWhenItIsMatched) {
    startWith(write(QStringLiteral("deals.csv"), "Who,Stage,Close Date\nMei Tanaka,Won,2026-02-03\n"));
    enter();
    EXPECT_FALSE(canGoOn());
    EXPECT_TRUE(says(QStringLiteral("No column says whose opportunity it is.")));
    choose(fieldOf(QStringLiteral("Who")), QStringLiteral("Rep"));
    EXPECT_TRUE(canGoOn());
    EXPECT_TRUE(says(QStringLiteral("3 of 3")));
}

TEST_F(ImportDialogs, OfVeryManyColumnsThoseLeftOutWaitBehindALink) {
    QByteArray names = "Owner,Stage,Close Date", values = "Mei,Won,2026-02-03";
    for (int i = 0; i < 90; ++i) (names += ",Custom " + QByteArray::number(i), values += ",x");
    startWith(write(QStringLiteral("wide.csv"), names + '\n' + values + '\n'));
    enter();
    EXPECT_TRUE(canGoOn());
    const auto fields = [this] { return dialog->findChildren<FieldCombo*>().size(); };
    EXPECT_EQ(fields(), 3);
    click(QStringLiteral("Show 90 more column"));
    EXPECT_TRUE(QTest::qWaitFor([&fields] { return fields() == 93; }));
    choose(fieldOf(QStringLiteral("Custom 7")), QStringLiteral("Account"));
    EXPECT_TRUE(says(QStringLiteral("4 of 93")));
}

TEST_F(ImportDialogs, EditedOutcomeWordsChangeTheCounts) {
    startWith(write(QStringLiteral("deals.csv"),
                    deals("A4,Delta,Jonas Weber,Dune,Ghosted,2026-02-10,2026-03-01,300\n")));
    enter();
    EXPECT_TRUE(says(QStringLiteral("Won 2 \u00b7 Lost 1 \u00b7 still open 1")));
    inNextDialog([this](QDialog& opened) {
        for (QComboBox* meaning : opened.findChildren<QComboBox*>())
            if (meaning->accessibleName().contains(QLatin1String("Ghosted")))
                choose(meaning, QStringLiteral("Lost"));
        QTest::keyClick(&opened, Qt::Key_Return);
    });
    click(QStringLiteral("Edit"));
    settle();
    EXPECT_TRUE(says(QStringLiteral("Won 2 \u00b7 Lost 2 \u00b7 still open 0")));
    for (int step = 1; step < 4; ++step) enter();
    finish();
    EXPECT_EQ(total(), (DealCount{2, 2}));
}

TEST_F(ImportDialogs, AnUntickedOwnerIsNotImportedAndStaysOutTheNextTime) {
    const QString file = write(QStringLiteral("deals.csv"), deals());
    startWith(file);
    for (int step = 0; step < 3; ++step) enter();
    owners()->setCurrentIndex(ownerNamed(QStringLiteral("Jonas Weber")));
    press(Qt::Key_Space);
    EXPECT_TRUE(says(QStringLiteral("1 of 2 ticked")));
    enter();
    finish();
    ASSERT_EQ(workspace.reps().size(), 1u);
    EXPECT_EQ(total(), (DealCount{1, 1}));

    startWith(file);
    for (int step = 0; step < 4; ++step) enter();
    finish();
    EXPECT_EQ(workspace.reps().size(), 1u);
    EXPECT_TRUE(says(QStringLiteral("Nothing changed")));
}

TEST_F(ImportDialogs, WithNobodyTickedThereIsNothingToImport) {
    startWith(write(QStringLiteral("deals.csv"), deals()));
    for (int step = 0; step < 3; ++step) enter();
    click(QStringLiteral("Untick all"));
    EXPECT_FALSE(canGoOn());
    EXPECT_TRUE(says(QStringLiteral("Tick at least one rep")));
    click(QStringLiteral("Tick all"));
    EXPECT_TRUE(canGoOn());
}

TEST_F(ImportDialogs, AnOwnerKnownUnderAnotherNameBecomesAnAlias) {
    const RepId mei = addRep(QStringLiteral("Mei-Lin Tanaka"));
    const RepId jonas = addRep(QStringLiteral("Jonas Weber"));
    QByteArray rows = deals();
    rows.replace("Mei Tanaka", "M. Tanaka");
    startWith(write(QStringLiteral("deals.csv"), rows));
    for (int step = 0; step < 3; ++step) enter();
    const QModelIndex owner = ownerNamed(QStringLiteral("M. Tanaka"));
    EXPECT_TRUE(owner.siblingAtColumn(4).data().toString().contains(QLatin1String("Mei-Lin Tanaka")));
    owners()->setCurrentIndex(owner);
    press(Qt::Key_F2);
    auto* choice = owners()->viewport()->findChild<QComboBox*>();
    ASSERT_TRUE(choice);
    waitUntil([choice] { return choice->view()->isVisible(); });
    QTest::keyClick(choice->view(), Qt::Key_Down);
    QTest::keyClick(choice->view(), Qt::Key_Return);
    EXPECT_EQ(ownerNamed(QStringLiteral("M. Tanaka")).siblingAtColumn(4).data().toString(),
              QStringLiteral("Known as Mei-Lin Tanaka"));
    owners()->setFocus();
    enter();
    finish();
    EXPECT_EQ(workspace.reps().size(), 2u);
    EXPECT_EQ(workspace.rep(mei)->aliases, QStringList{QStringLiteral("M. Tanaka")});
    EXPECT_TRUE(workspace.rep(jonas)->aliases.isEmpty());
}

TEST_F(ImportDialogs, BadRowsAreListedAndTheOthersGoIn) {
    startWith(write(QStringLiteral("deals.csv"),
                    deals("A4,Delta,Jonas Weber,Dune,Won,2026-02-10,31.02.2026,300\n"
                          "A5,Echo,Jonas Weber,Dune,Won,2026-02-10,32.01.2026,300\n")));
    enter();
    enter();
    QTreeView* rows = nullptr;
    for (QTreeView* tree : dialog->findChildren<QTreeView*>())
        if (tree->isVisible()) rows = tree;
    ASSERT_TRUE(rows);
    const QAbstractItemModel& model = *rows->model();
    ASSERT_EQ(model.rowCount(), 1);
    const QModelIndex group = model.index(0, 0);
    EXPECT_TRUE(group.data().toString().startsWith(
        QStringLiteral("Row 5: \u201831.02.2026\u2019. This is no day that can be read. 1 row")));
    ASSERT_EQ(model.rowCount(group), 2);
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(1, column, group).data().toString();
    EXPECT_EQ(cells,
              (QStringList{QStringLiteral("6"), QStringLiteral("Close Date"), QStringLiteral("32.01.2026"),
                           QStringLiteral("This is no day that can be read.")}));
    EXPECT_TRUE(rows->isExpanded(group));
    enter();
    enter();
    finish();
    EXPECT_EQ(total(), (DealCount{2, 1}));
}

TEST_F(ImportDialogs, ACancelledImportLeavesTheStoreAsItWas) {
    addRep(QStringLiteral("Ana"));
    const QString before = content();
    startWith(write(QStringLiteral("many.csv"), manyDeals(60'000)));
    for (int step = 0; step < 4; ++step) enter();
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    waitUntil([this] { return says(QStringLiteral("Stopped. Nothing was changed.")); });
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(content(), before);
    finish();
    EXPECT_EQ(total().won, 60'000) << "and it can be started again";
}

TEST_F(ImportDialogs, ASecondImportChangesNothingAndSaysSo) {
    const QString file = write(QStringLiteral("deals.csv"), deals());
    for (int time = 0; time < 2; ++time) {
        startWith(file);
        for (int step = 0; step < 4; ++step) enter();
        finish();
        EXPECT_EQ(says(QStringLiteral("Nothing changed")), time == 1);
    }
    EXPECT_EQ(total(), (DealCount{2, 1}));
}

TEST_F(ImportDialogs, ChangedRowsWithoutAnIdAreConfirmed) {
    const QByteArray rows =
        "Deal Name,Owner,Stage,Created Date,Close Date,Amount\n"
        "Alpha,Mei Tanaka,Won,2026-01-05,2026-02-03,1000\n";
    import(write(QStringLiteral("one.csv"), rows));
    QByteArray changed = rows;
    changed.replace("Won", "Lost");
    const QString file = write(QStringLiteral("one.csv"), changed);
    startWith(file);
    enter();
    enter();
    EXPECT_TRUE(says(QStringLiteral("changed since the last import")));
    click(QStringLiteral("Leave them as they are"));
    enter();
    enter();
    finish();
    EXPECT_EQ(total(), (DealCount{1, 0}));
    startWith(file);
    for (int step = 0; step < 4; ++step) enter();
    finish();
    EXPECT_EQ(total(), (DealCount{0, 1}));
}

TEST_F(ImportDialogs, WhatIsGoneFromTheFileIsListedAndCanBeArchived) {
    import(write(QStringLiteral("one.csv"), deals()));
    QByteArray shorter = deals();
    shorter.replace("A2,Beta,Mei Tanaka,Birch,Lost,2026-01-06,2026-02-04,500\n", "");
    shorter.replace("A4,Delta,Jonas Weber", "A4,Delta,Mei Tanaka");
    startWith(write(QStringLiteral("two.csv"), shorter));
    for (int step = 0; step < 4; ++step) enter();
    finish();
    EXPECT_TRUE(says(QStringLiteral("1 no longer in your CRM file")));
    EXPECT_TRUE(says(QStringLiteral("1 open, with another owner now")));
    EXPECT_EQ(total(), (DealCount{2, 1}));
    click(QStringLiteral("Archive"));
    EXPECT_EQ(total(), (DealCount{2, 0}));
    EXPECT_FALSE(says(QStringLiteral("no longer in your CRM file")));
}

TEST_F(ImportDialogs, AFileOfRepsBringsThemAndTheirTeams) {
    startWith(write(QStringLiteral("people.csv"),
                    "sales_agent,manager\nMei Tanaka,Dana Cole\nJonas Weber,Dana Cole\n"
                    "Dana Cole,\n"));
    enter();
    enter();
    enter();
    EXPECT_FALSE(ownerNamed(QStringLiteral("Dana Cole")).flags() & Qt::ItemIsEnabled);
    EXPECT_TRUE(says(QStringLiteral("2 of 3 ticked")));
    enter();
    finish();
    EXPECT_EQ(workspace.reps().size(), 2u);
    ASSERT_EQ(workspace.teams().size(), 1u);
    EXPECT_EQ(workspace.teams().front().name, QStringLiteral("Dana Cole"));
}

TEST_F(ImportDialogs, OwnersByIdWantTheUserFileFirstAndThenGoOn) {
    const QString users =
        write(QStringLiteral("user.csv"), "ID,NAME,MANAGERID\n005A,Mei Tanaka,005C\n005C,Dana Cole,\n");
    startWith(write(QStringLiteral("opportunity.csv"),
                    "ID,NAME,STAGENAME,CLOSEDATE,ISCLOSED,ISWON,OWNERID\n006A,Alpha,Closed "
                    "Won,2026-02-03,true,true,005A\n"));
    EXPECT_FALSE(canGoOn());
    EXPECT_TRUE(says(QStringLiteral("Headroom needs the file of users first")));
    inNextDialog([users](QDialog& opened) {
        auto& chooser = static_cast<QFileDialog&>(opened);
        chooser.selectFile(users);
        chooser.findChild<QLineEdit*>()->setText(users);
        QTest::keyClick(chooser.findChild<QLineEdit*>(), Qt::Key_Return);
    });
    click(QStringLiteral("Choose the user file"));
    settle();
    for (int step = 0; step < 4; ++step) enter();
    finish();
    EXPECT_TRUE(button(QStringLiteral("Go on with opportunity.csv")));
    enter();
    EXPECT_EQ(dialog->step(), 0);
    for (int step = 0; step < 4; ++step) enter();
    finish();
    EXPECT_EQ(total(), (DealCount{1, 0}));
}

TEST_F(ImportDialogs, ADroppedFileIsLookedThrough) {
    startWith(write(QStringLiteral("deals.csv"), deals()));
    enter();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(write(QStringLiteral("other.csv"), manyDeals(3)))});
    QDragEnterEvent entering(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog.get(), &entering);
    ASSERT_TRUE(entering.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(dialog.get(), &drop);
    settle();
    EXPECT_EQ(dialog->step(), 0);
    EXPECT_TRUE(says(QStringLiteral("other.csv")));
}

TEST_F(ImportDialogs, AFileImportedBeforeIsOfferedAgain) {
    import(write(QStringLiteral("deals.csv"), deals()));
    dialog = std::make_unique<ImportDialog>(workspace, theme, today);
    dialog->show();
    EXPECT_TRUE(says(QStringLiteral("Imported before")));
    click(QStringLiteral("deals.csv"));
    settle();
    EXPECT_TRUE(canGoOn());
}

struct BadFile {
    const char* name;
    QByteArray bytes;
    const char* sentence;
};

void PrintTo(const BadFile& file, std::ostream* out) {
    *out << file.name;
}

class BadFiles : public test::WizardFixture, public testing::WithParamInterface<BadFile> {};

TEST_P(BadFiles, AreRefusedInPlainWordsAndAnotherCanBeChosen) {
    startWith(write(QString::fromLatin1(GetParam().name), GetParam().bytes));
    EXPECT_TRUE(says(QString::fromLatin1(GetParam().sentence)))
        << texts().join(QLatin1String(" | ")).toStdString();
    EXPECT_FALSE(canGoOn());
    dialog->startWith(write(QStringLiteral("deals.csv"), deals()));
    settle();
    EXPECT_TRUE(canGoOn());
}

INSTANTIATE_TEST_SUITE_P(Each, BadFiles,
                         testing::Values(BadFile{"empty.csv", {}, "is empty"},
                                         BadFile{"picture.csv",
                                                 QByteArray("\x89PNG\0\0\0\1\0\0\2\3\0\0,;\n\0", 18),
                                                 "not a text file"},
                                         BadFile{"book.xlsx", QByteArray("PK\x03\x04rest"), "Save it as CSV"},
                                         BadFile{"words.csv", "one\ntwo\nthree\n", "only one column"},
                                         BadFile{"header.csv", header, "no rows"}));

TEST_F(ImportDialogs, AFileThatIsGoneIsSaid) {
    startWith(path(QStringLiteral("nowhere.csv")));
    EXPECT_TRUE(says(QStringLiteral("cannot be read")));
    EXPECT_FALSE(canGoOn());
}

}  // namespace headroom
