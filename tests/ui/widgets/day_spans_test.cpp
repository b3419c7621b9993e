// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_spans.h"

#include "tests/ui/support/widgets.h"
#include "ui/widgets/day_field.h"

#include <QAbstractButton>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace headroom {

namespace {

class DaySpansTest : public testing::Test {
protected:
    DaySpansTest() {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&spans);
        test::show(window, {320, 300});
    }
    ~DaySpansTest() override { spans.setParent(nullptr); }

    void press(const QString& name) {
        auto* button = qobject_cast<QAbstractButton*>(test::named(spans, name));
        ASSERT_TRUE(button) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }
    static void tab() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }

    Theme theme{Theme::Mode::Light};
    QWidget window;
    DaySpans spans{theme, QStringLiteral("Add days away")};
};

const Period december(QDate(2026, 12, 24), QDate(2026, 12, 31));
const Period oneDay(QDate(2026, 10, 3), QDate(2026, 10, 3));

}  // namespace

TEST_F(DaySpansTest, ALineIsTypedByKeysAlone) {
    press(QStringLiteral("Add days away"));
    type("24.12.2026");
    tab();
    type("2026-12-31");
    EXPECT_EQ(spans.spans(), std::vector{december});
    tab();
    tab();  // past the line's own Remove, to Add
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    type("3 Oct 2026");
    EXPECT_EQ(spans.spans(), (std::vector{oneDay, december}));  // by first day
    EXPECT_TRUE(spans.fault().isEmpty());
}

TEST_F(DaySpansTest, SaysWhatIsWrongWithALine) {
    press(QStringLiteral("Add days away"));
    type("24.12.2026");
    tab();
    type("1.12.2026");
    EXPECT_EQ(spans.fault(), QStringLiteral("The last day comes before the first."));
    EXPECT_TRUE(spans.spans().empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    EXPECT_EQ(spans.fault(), QStringLiteral("The first day is missing."));
    type("nonsense");
    EXPECT_TRUE(spans.fault().contains(QStringLiteral("nonsense")));
}

TEST_F(DaySpansTest, ALineIsRemovedAndTheFocusStaysInTheList) {
    spans.setSpans({oneDay, december});
    QCoreApplication::processEvents();
    press(QStringLiteral("Remove line 1"));
    EXPECT_EQ(spans.spans(), std::vector{december});
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("First day of line 1"));
    press(QStringLiteral("Remove line 1"));
    EXPECT_TRUE(spans.spans().empty());
    EXPECT_EQ(QApplication::focusWidget(), test::named(spans, QStringLiteral("Add days away")));
}

}  // namespace headroom
