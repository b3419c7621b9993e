// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/rhythm_dialog.h"

#include "tests/ui/rep/rep_store.h"

#include <QRadioButton>
#include <QSpinBox>
#include <QtTest/QTest>

namespace headroom {

namespace {

class Rhythm : public test::RepStore {
protected:
    std::unique_ptr<RhythmDialog> open() {
        auto dialog = std::make_unique<RhythmDialog>(workspace, theme, *workspace.rep(mei));
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
        return dialog;
    }

    Theme theme{Theme::Mode::Light};
};

}  // namespace

TEST_F(Rhythm, StartsFromTheOneInForceAndMovesByArrowKeys) {
    const auto dialog = open();
    EXPECT_EQ(dialog->days(), 14);
    QTest::keyClick(dialog->findChild<QRadioButton*>(), Qt::Key_Up);
    for (QRadioButton* choice : dialog->findChildren<QRadioButton*>())
        if (choice->text() == QLatin1String("every week")) QTest::keyClick(choice, Qt::Key_Space);
    QTest::keyClick(dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.rep(mei)->rhythmDays, 7);
    EXPECT_EQ(workspace.undoState().lastStep, QLatin1String("Changed: rhythm with Mei Tanaka"));
}

TEST_F(Rhythm, TakesAnyNumberOfDays) {
    const auto dialog = open();
    auto* days = dialog->findChild<QSpinBox*>();
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, QStringLiteral("10"));
    QTest::keyClick(days, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.rep(mei)->rhythmDays, 10);
    EXPECT_EQ(open()->days(), 10);
}

}  // namespace headroom
