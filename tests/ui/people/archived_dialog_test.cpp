// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/archived_dialog.h"

#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/widgets.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

namespace headroom {

namespace {

class ArchivedDialogTest : public test::TestStore {
protected:
    ArchivedDialogTest() {
        mei = addRep(QStringLiteral("<b>Mei</b> Tanaka"));
        jonas = addRep(QStringLiteral("Jonas Weber"));
        addRep(QStringLiteral("Ana Ruiz"));
        members.archive(mei, today);
        members.archive(jonas, today.addDays(-30));
    }

    RepId mei, jonas;
    Theme theme{Theme::Mode::Light};
};

}  // namespace

TEST_F(ArchivedDialogTest, ListsWhoWasArchivedAndWhen) {
    ArchivedDialog dialog(workspace, theme);
    test::show(dialog, {480, 320});
    const auto* list = dialog.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 2);
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("<b>Mei</b> Tanaka, archived 18 Mar 2026"));
    EXPECT_EQ(list->item(1)->text(), QStringLiteral("Jonas Weber, archived 16 Feb 2026"));
    EXPECT_EQ(test::focusableWithoutName(dialog), "");
    EXPECT_EQ(test::collisions(dialog), "");
}

TEST_F(ArchivedDialogTest, EnterBringsTheChosenOneBack) {
    ArchivedDialog dialog(workspace, theme);
    test::show(dialog, {480, 320});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(workspace.rep(jonas)->archivedOn);
    EXPECT_TRUE(workspace.rep(mei)->archivedOn);
    EXPECT_EQ(workspace.undoState().lastStep, QStringLiteral("Brought back: Jonas Weber"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(workspace.reps().size(), 3u);
    EXPECT_TRUE(test::visibleTexts(dialog).contains(QStringLiteral("Nobody is archived.")));
    EXPECT_FALSE(test::named(dialog, QStringLiteral("Bring back"))->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ArchivedDialogTest, TheRecordCanBeLookedAt) {
    ArchivedDialog dialog(workspace, theme);
    const QSignalSpy opened(&dialog, &ArchivedDialog::repOpened);
    test::show(dialog, {480, 320});
    QTest::mouseClick(test::named(dialog, QStringLiteral("Open")), Qt::LeftButton);
    EXPECT_EQ(opened.first().first().value<RepId>(), mei);
    EXPECT_TRUE(workspace.rep(mei)->archivedOn);
}

}  // namespace headroom
