// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/struggle_dialog.h"

#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/forms.h"

namespace headroom {

namespace {

class StruggleDialogTest : public test::TestStore {
protected:
    StruggleDialogTest() { theme.apply(); }
    ~StruggleDialogTest() override { qApp->setStyleSheet({}); }

    void show(QDate day) {
        dialog = std::make_unique<StruggleDialog>(workspace, theme, stuck, day, nullptr);
        test::show(*dialog, dialog->sizeHint());
    }
    bool says(const QString& text) const { return test::visibleTexts(*dialog).contains(text); }
    void click(const QString& name) {
        QWidget* found = test::named(*dialog, name);
        ASSERT_TRUE(found) << qPrintable(name);
        dialog->activateWindow();  // as a desktop does when a form over it closes
        test::settle();
        found->setFocus();
        test::press(*dialog, Qt::Key_Space);
    }
    QDialog* form() { return test::dialogOnTop(*dialog); }
    StruggleRow record() { return workspace.repProfile(mei, today).record.struggles.front(); }

    RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    StruggleId stuck =
        struggles.raise(mei, QStringLiteral("Price talk"), QStringLiteral("Fears a no"), today.addDays(-20));
    Theme theme{Theme::Mode::Light};
    std::unique_ptr<StruggleDialog> dialog;
};

}  // namespace

TEST_F(StruggleDialogTest, SaysWhoIsLeftAloneAndBeginsWithHelp) {
    show(today);
    EXPECT_TRUE(says(QStringLiteral("Mei Tanaka is stuck since Thu 26 Feb")));
    EXPECT_TRUE(says(QStringLiteral("More than 5 working days without a response. Help comes first.")));
    EXPECT_EQ(test::nameOf(*dialog->focusWidget()), QStringLiteral("Offer help"));
    EXPECT_EQ(test::collisions(*dialog), "");
    EXPECT_EQ(test::focusableWithoutName(*dialog), "");
}

TEST_F(StruggleDialogTest, AConsequenceIsRefusedUntilHelpWasGivenAndOpensWithIt) {
    show(today);
    click(QStringLiteral("Write down what follows"));
    EXPECT_TRUE(says(QStringLiteral("No help is on record for this yet. Offer help first.")));
    EXPECT_FALSE(form());
    click(QStringLiteral("Offer help"));
    ASSERT_TRUE(form());
    test::fill(*form(), QStringLiteral("The help in words"), QStringLiteral("the price"));
    test::press(*form(), Qt::Key_Return);
    EXPECT_FALSE(form());
    EXPECT_EQ(record().help.size(), 1U);
    click(QStringLiteral("Write down what follows"));
    EXPECT_TRUE(says(
        QStringLiteral("The help you offered is still owed. Give it first, then ask whether it helped.")));
    click(QStringLiteral("Given: Practice: the price"));
    click(QStringLiteral("Write down what follows"));
    ASSERT_TRUE(form());
    EXPECT_TRUE(test::named(*form(), QStringLiteral("What was tried:\n18 Mar 2026, Practice: the price.")));
    test::fill(*form(), QStringLiteral("What was expected"), QStringLiteral("Holds the price"));
    test::fill(*form(), QStringLiteral("What comes next"), QStringLiteral("Two joint calls"));
    test::press(*form(), Qt::Key_Return);
    ASSERT_EQ(record().consequences.size(), 1U);
    EXPECT_EQ(record().consequences.front().next, QStringLiteral("Two joint calls"));
}

TEST_F(StruggleDialogTest, AnsweredOtherwiseIsAResponseButNoHelp) {
    show(today);
    click(QStringLiteral("Answered otherwise"));
    EXPECT_EQ(record().struggle.firstResponse, FirstResponse::Other);
    EXPECT_FALSE(test::named(*dialog, QStringLiteral("Answered otherwise")));
    workspace.undo();
    EXPECT_TRUE(test::named(*dialog, QStringLiteral("Answered otherwise")));
}

TEST_F(StruggleDialogTest, ClosesWhenItIsOverWithWhatWasLearned) {
    show(today);
    click(QStringLiteral("Got past it"));
    ASSERT_TRUE(form());
    test::fill(*form(), QStringLiteral("What was learned"), QStringLiteral("Silence works"));
    test::press(*form(), Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(workspace.session().struggles.struggle(stuck)->learned, QStringLiteral("Silence works"));
}

}  // namespace headroom
