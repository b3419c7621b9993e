// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/first_run_page.h"

#include "tests/ui/support/widgets.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace headroom {

namespace {

class FirstRunPageTest : public testing::Test {
protected:
    FirstRunPageTest() {
        theme.apply();
        test::show(page, {1232, 872});
    }
    ~FirstRunPageTest() override { qApp->setStyleSheet({}); }

    Theme theme{Theme::Mode::Light};
    FirstRunPage page{theme};
};

}  // namespace

TEST_F(FirstRunPageTest, OffersItsWaysInTheOrderOfTheKeyboard) {
    const QSignalSpy import(&page, &FirstRunPage::importRequested),
        names(&page, &FirstRunPage::namesRequested), sample(&page, &FirstRunPage::sampleRequested),
        store(&page, &FirstRunPage::storeRequested);
    for (const QSignalSpy* spy : {&import, &names, &sample, &store}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        EXPECT_EQ(spy->count(), 1) << qPrintable(QApplication::focusWidget()->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

TEST_F(FirstRunPageTest, EverythingThatTakesTheFocusHasAName) {
    EXPECT_EQ(test::focusableWithoutName(page), "");
}

TEST_F(FirstRunPageTest, NothingOverlapsOrIsCut) {
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        for (const QSize size : {QSize(1232, 872), QSize(1310, 740), QSize(904, 572)})
            for (const double scale : {1.0, 2.0}) {
                theme.setTextScale(scale);
                test::show(page, size);
                EXPECT_EQ(test::collisions(page), "") << size.width() << " at " << scale;
            }
    }
}

}  // namespace headroom
