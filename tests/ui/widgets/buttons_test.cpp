// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/contrast.h"
#include "tests/ui/support/widgets.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/link_button.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace headroom {

namespace {

class ButtonsTest : public testing::Test {
protected:
    ButtonsTest() { theme.apply(); }
    ~ButtonsTest() override { qApp->setStyleSheet({}); }

    Theme theme{Theme::Mode::Light};
};

}  // namespace

TEST_F(ButtonsTest, TargetsAreLargeEnough) {
    for (const char* text : {"OK", "Undo", "Agree"}) {
        EXPECT_GE(LinkButton(theme, QLatin1String(text)).sizeHint().height(), 24);
        EXPECT_GE(ActionButton(theme, QLatin1String(text)).sizeHint().height(), 32);
    }
}

TEST_F(ButtonsTest, AButtonIsAsWideAsItsTextAndItsKey) {
    ActionButton button(theme, QStringLiteral("Log conversation"));
    const int without = button.sizeHint().width();
    button.setKeyHint(QKeySequence(QStringLiteral("Ctrl+L")));
    EXPECT_GT(button.sizeHint().width(), without + 30);
    theme.setTextScale(2);
    EXPECT_GT(button.sizeHint().width(), without * 2);
}

TEST_F(ButtonsTest, TheFocusIsSeen) {
    QWidget window;
    LinkButton link(theme, QStringLiteral("Undo"), &window);
    ActionButton filled(theme, QStringLiteral("Save"), &window);
    filled.setPrimary(true);
    filled.move(100, 0);
    test::show(window, {300, 60});
    for (QAbstractButton* button :
         {static_cast<QAbstractButton*>(&link), static_cast<QAbstractButton*>(&filled)}) {
        button->resize(button->sizeHint());
        window.setFocus();
        const QImage before = button->grab().toImage();
        button->setFocus(Qt::TabFocusReason);
        EXPECT_NE(button->grab().toImage(), before);
    }
}

TEST_F(ButtonsTest, EnterAndSpacePressALink) {
    LinkButton link(theme, QStringLiteral("Undo"));
    const QSignalSpy pressed(&link, &LinkButton::clicked);
    test::show(link, link.sizeHint());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) QTest::keyClick(&link, key);
    EXPECT_EQ(pressed.count(), 3);
}

}  // namespace headroom
