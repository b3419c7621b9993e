// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_form.h"

#include "tests/ui/support/widgets.h"
#include "ui/widgets/attendance_list.h"

#include <QApplication>
#include <QScreen>

#include <gtest/gtest.h>

namespace headroom {
namespace {

// Its window is low on the screen, so that there is little room below.
TEST(RecordFormTest, StaysOnTheScreenHoweverMuchItHolds) {
    Theme theme(Theme::Mode::Light);
    theme.apply();
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QWidget window;
    test::show(window, {600, 200});
    window.move(room.left(), room.bottom() - 220);
    RecordForm form(theme, QStringLiteral("What matters most?"), &window);
    for (const char* label : {"One", "Two", "Three", "Four"}) form.addText(QString::fromLatin1(label));
    std::vector<Rep> reps;
    for (int number = 1; number <= 12; ++number) {
        reps.emplace_back();
        reps.back().id = RepId{number};
        reps.back().name = QStringLiteral("Rep %1").arg(number);
    }
    AttendanceList* whom = form.addReps(QStringLiteral("For"), reps, {RepId{2}, RepId{5}});
    form.open();
    test::settle();
    EXPECT_LE(form.geometry().bottom(), room.bottom());
    EXPECT_GE(form.geometry().top(), room.top());
    EXPECT_EQ(whom->present(), (std::vector<RepId>{RepId{2}, RepId{5}}));
    qApp->setStyleSheet({});
}

}  // namespace
}  // namespace headroom
