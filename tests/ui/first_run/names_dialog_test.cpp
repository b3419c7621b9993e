// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/names_dialog.h"

#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/widgets.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTest>

namespace headroom {

namespace {

class NamesDialogTest : public test::TestStore {
protected:
    NamesDialogTest() { test::show(dialog, {480, 400}); }

    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    Theme theme{Theme::Mode::Light};
    NamesDialog dialog{workspace, theme, today};
};

}  // namespace

TEST_F(NamesDialogTest, NamesAreTypedOneALineAndSavedByKeysAlone) {
    EXPECT_FALSE(test::named(dialog, QStringLiteral("Add names"))->isEnabled());
    type(QStringLiteral("Mei Tanaka"));
    EXPECT_TRUE(test::named(dialog, QStringLiteral("Add 1 name"))->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    type(QStringLiteral("<b>Jonas</b> Weber"));
    EXPECT_TRUE(test::named(dialog, QStringLiteral("Add 2 names")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(workspace.reps().size(), 2u);
    EXPECT_EQ(workspace.teams().front().name, QStringLiteral("My team"));
    EXPECT_EQ(workspace.undoState().lastStep, QStringLiteral("Added: 2 reps"));
}

TEST_F(NamesDialogTest, WhatCannotBeSavedStaysWithTheReason) {
    addRep(QStringLiteral("Mei Tanaka"));
    type(QStringLiteral("mei tanaka"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(test::visibleTexts(dialog).contains(
        QStringLiteral("Type at least one name that is not here yet, one a line.")));
    EXPECT_EQ(dialog.findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("mei tanaka"));
}

TEST_F(NamesDialogTest, UndoBelongsToTheTextFirst) {
    addRep(QStringLiteral("Mei Tanaka"));
    auto* text = dialog.findChild<QPlainTextEdit*>();
    type(QStringLiteral("Jonas"));
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(text->toPlainText(), QStringLiteral("Jonas"));
    EXPECT_EQ(workspace.reps().size(), 1u);
}

TEST_F(NamesDialogTest, TabLeavesTheListAndEscCloses) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Team"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(test::focusableWithoutName(dialog), "");
}

}  // namespace headroom
