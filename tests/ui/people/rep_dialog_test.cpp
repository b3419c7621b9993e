// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/rep_dialog.h"

#include "core/domain/error.h"
#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/widgets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

namespace headroom {

namespace {

class RepDialogTest : public test::TestStore {
protected:
    RepDialogTest() { theme.apply(); }
    ~RepDialogTest() override { qApp->setStyleSheet({}); }

    void startAdding() {
        dialog = std::make_unique<RepDialog>(workspace, theme, today, QStringLiteral("North"));
        test::show(*dialog, {720, 560});
    }
    void startEditing(RepId rep) {
        dialog = std::make_unique<RepDialog>(workspace, theme, today, rep);
        test::show(*dialog, {720, 560});
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    // Fields in their order; the focus ends where the next one is.
    static void fill(std::initializer_list<const char*> texts) {
        for (const char* text : texts) {
            key(Qt::Key_A, Qt::ControlModifier);
            if (*text) type(text);
            key(Qt::Key_Tab);
        }
    }
    static void save() { key(Qt::Key_Return, Qt::ControlModifier); }
    bool says(const QString& text) const { return test::visibleTexts(*dialog).contains(text); }

    Theme theme{Theme::Mode::Light};
    std::unique_ptr<RepDialog> dialog;
};

}  // namespace

TEST_F(RepDialogTest, ARepIsAddedByKeysAlone) {
    startAdding();
    const QSignalSpy saved(dialog.get(), &RepDialog::repSaved);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Name"));
    fill({"Mei Tanaka", "Mei", "mei@example.com", "1 Dec 2025", "Account executive", "Mid-market", "South",
          "7", "MT-17"});
    key(Qt::Key_Space);  // Add days away
    fill({"24.12.2025", "2.1.2026"});
    save();
    EXPECT_FALSE(dialog->isVisible());
    Rep expected;
    expected.id = saved.first().first().value<RepId>();
    expected.name = QStringLiteral("Mei Tanaka");
    expected.calledName = QStringLiteral("Mei");
    expected.email = QStringLiteral("mei@example.com");
    expected.startedOn = QDate(2025, 12, 1);
    expected.role = QStringLiteral("Account executive");
    expected.segment = QStringLiteral("Mid-market");
    expected.rhythmDays = 7;
    expected.aliases = {QStringLiteral("MT-17")};
    expected.away = {Period(QDate(2025, 12, 24), QDate(2026, 1, 2))};
    EXPECT_EQ(workspace.rep(expected.id), expected);
    EXPECT_EQ(workspace.teamOf(expected.id, today)->name, QStringLiteral("South"));
    EXPECT_EQ(workspace.undo(), QStringLiteral("Added: Mei"));
    EXPECT_TRUE(workspace.reps(true).empty());
    EXPECT_TRUE(workspace.teams().empty());
}

TEST_F(RepDialogTest, StartsWithTheUsualRhythmAndTheTeamInSight) {
    Leader leader = workspace.leader();
    leader.rhythmDays = 10;
    members.changeLeader(leader);
    startAdding();
    type("Mei");
    save();
    EXPECT_EQ(workspace.reps().front().rhythmDays, 10);
    EXPECT_EQ(workspace.teams().front().name, QStringLiteral("North"));
}

TEST_F(RepDialogTest, EditingRecordAndTeamIsOneStep) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    startEditing(mei);
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Mei Tanaka"));
    fill({"Mei Lindholm", "Mei", "", "", "", "", "South"});
    save();
    EXPECT_EQ(workspace.rep(mei)->name, QStringLiteral("Mei Lindholm"));
    EXPECT_EQ(workspace.teamOf(mei, today)->name, QStringLiteral("South"));
    workspace.undo();
    EXPECT_EQ(workspace.rep(mei)->name, QStringLiteral("Mei Tanaka"));
    EXPECT_EQ(workspace.teamOf(mei, today)->name, QStringLiteral("North"));
    EXPECT_EQ(workspace.undoState().lastStep, QStringLiteral("Added: 1 rep"));
}

TEST_F(RepDialogTest, WhatIsWrongStandsBesideItsFieldAndNothingIsLost) {
    addRep(QStringLiteral("Mei Tanaka"));
    startAdding();
    fill({"MEI tanaka", "", "", "31.02.2025", "", "", "", "14", "MT-17"});
    key(Qt::Key_Space);
    fill({"2 Dec 2026", "1 Dec 2026"});
    save();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(says(QStringLiteral("Another rep is already known as ‘MEI tanaka’.")));
    EXPECT_TRUE(says(QStringLiteral("‘31.02.2025’ is not a day. Type it like 1 Dec 2026.")));
    EXPECT_TRUE(says(QStringLiteral("The last day comes before the first.")));
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Name"));
    EXPECT_EQ(QApplication::focusWidget()->accessibleDescription(),
              QStringLiteral("Another rep is already known as ‘MEI tanaka’."));
    EXPECT_TRUE(says(QStringLiteral("31.02.2025")));
    EXPECT_EQ(workspace.reps(true).size(), 1u);
    EXPECT_EQ(test::collisions(*dialog), "");
    fill({"Jonas Weber", "", "", "28.02.2025"});
    save();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(says(QStringLiteral("Another rep is already known as ‘MEI tanaka’.")));
    EXPECT_TRUE(says(QStringLiteral("The last day comes before the first.")));
}

TEST_F(RepDialogTest, AFailedSaveKeepsWhatWasTyped) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    startEditing(mei);
    fill({"Mei Lindholm"});
    QFile::rename(workspace.path(), workspace.path() + QStringLiteral(".moved"));
    save();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(
        says(QStringLiteral("The file was moved or replaced while it was open. Nothing was saved; open it "
                            "again from its new place.")));
    EXPECT_TRUE(says(QStringLiteral("Mei Lindholm")));
    QFile::rename(workspace.path() + QStringLiteral(".moved"), workspace.path());
    save();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(workspace.rep(mei)->name, QStringLiteral("Mei Lindholm"));
}

TEST_F(RepDialogTest, ArchiveKeepsTheRepAndWhatWasTyped) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    startEditing(mei);
    EXPECT_TRUE(says(QStringLiteral("Archived reps are kept, and out of every list and figure from today.")));
    fill({"Mei Tanaka", "Mei"});
    QTest::mouseClick(test::named(*dialog, QStringLiteral("Archive")), Qt::LeftButton);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(workspace.rep(mei)->archivedOn, today);
    EXPECT_EQ(workspace.rep(mei)->calledName, QStringLiteral("Mei"));
    EXPECT_TRUE(workspace.reps().empty());
    EXPECT_EQ(workspace.undo(), QStringLiteral("Archived: Mei"));
    EXPECT_EQ(workspace.reps().size(), 1u);
}

TEST_F(RepDialogTest, AnArchivedRepIsBroughtBackHere) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    members.archive(mei, today);
    startEditing(mei);
    QTest::mouseClick(test::named(*dialog, QStringLiteral("Bring back")), Qt::LeftButton);
    EXPECT_FALSE(workspace.rep(mei)->archivedOn);
}

TEST_F(RepDialogTest, EscLeavesTheRepAsItWas) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    const std::optional<Rep> before = workspace.rep(mei);
    startEditing(mei);
    fill({"Somebody else"});
    key(Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(workspace.rep(mei), before);
}

TEST_F(RepDialogTest, UndoInAFieldBelongsToItsText) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    startEditing(mei);
    key(Qt::Key_End);
    type("x");
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(says(QStringLiteral("Mei Tanaka")));
    EXPECT_EQ(workspace.reps().size(), 1u);
}

TEST_F(RepDialogTest, ASecondWindowLooksButCannotSave) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    Workspace reader(workspace.path(), Workspace::Mode::ReadOnly);
    dialog = std::make_unique<RepDialog>(reader, theme, today, mei);
    test::show(*dialog, {720, 560});
    EXPECT_TRUE(says(QStringLiteral("Another window has this file open. Reading works; saving waits.")));
    EXPECT_FALSE(test::named(*dialog, QStringLiteral("Save"))->isEnabled());
    EXPECT_FALSE(test::named(*dialog, QStringLiteral("Archive"))->isEnabled());
}

TEST_F(RepDialogTest, ARepWhoIsGoneIsSaid) {
    EXPECT_THROW(RepDialog(workspace, theme, today, RepId{99}), Error);
}

TEST_F(RepDialogTest, EverythingIsNamedAndNothingIsCutAtAnyTextSize) {
    const RepId mei = addRep(QStringLiteral("<b>Mei</b> Tanaka"));
    for (const double scale : {1.0, 1.5, 2.0}) {
        theme.setTextScale(scale);
        startEditing(mei);
        EXPECT_TRUE(says(QStringLiteral("<b>Mei</b> Tanaka")));
        EXPECT_EQ(test::collisions(*dialog), "") << scale;
        EXPECT_EQ(test::focusableWithoutName(*dialog), "");
        EXPECT_EQ(test::ambiguousKeys(*dialog), "");
    }
}

}  // namespace headroom
