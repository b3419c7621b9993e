// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "tests/ui/support/widgets.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace headroom {

TEST(SegmentedControlTest, TabGoesToTheChosenOneAndArrowsChoose) {
    Theme theme(Theme::Mode::Light);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* control = new SegmentedControl(theme);
    layout->addWidget(control);
    for (const char* text : {"One", "Two", "Three"}) control->addSegment(QLatin1String(text));
    control->setCurrentIndex(1);
    const QSignalSpy changed(control, &SegmentedControl::currentChanged);
    test::show(window, {300, 80});
    QTest::keyClick(&window, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), test::named(window, QStringLiteral("Two")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(control->currentIndex(), 2);
    EXPECT_EQ(changed.count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(control->currentIndex(), 0);
    control->setCurrentIndex(2);
    EXPECT_EQ(changed.count(), 3);  // the person's choices only
}

}  // namespace headroom
