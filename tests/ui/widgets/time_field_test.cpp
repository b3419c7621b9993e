// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_field.h"

#include <QTest>

#include <gtest/gtest.h>

namespace headroom {

namespace {

struct Spelling {
    const char* typed;
    std::optional<QTime> meant;
};

}  // namespace

TEST(TimeField, UnderstandsTimesAsPeopleTypeThem) {
    Theme theme(Theme::Mode::Light);
    TimeField field(theme);
    for (const Spelling& each : {Spelling{"14:30", QTime(14, 30)},
                                 {"9:05", QTime(9, 5)},
                                 {"14.30", QTime(14, 30)},
                                 {"1430", QTime(14, 30)},
                                 {"930", QTime(9, 30)},
                                 {"9", QTime(9, 0)},
                                 {" 14 ", QTime(14, 0)},
                                 {"2 pm", QTime(14, 0)},
                                 {"2:30PM", QTime(14, 30)},
                                 {"12am", QTime(0, 0)},
                                 {"0:00", QTime(0, 0)},
                                 {"24:00", std::nullopt},
                                 {"1460", std::nullopt},
                                 {"25", std::nullopt},
                                 {"soon", std::nullopt},
                                 {"14:30:59:1", std::nullopt},
                                 {"", std::nullopt}}) {
        field.setText(QString::fromUtf8(each.typed));
        EXPECT_EQ(field.time(), each.meant) << each.typed;
        EXPECT_EQ(field.fault().isEmpty(), each.meant || !*each.typed) << each.typed;
    }
}

TEST(TimeField, WritesWhatItUnderstoodWhenItIsLeft) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Theme theme(Theme::Mode::Light);
    TimeField field(theme);
    QTest::keyClicks(&field, QStringLiteral("930"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("09:30"));
    field.setTime(std::nullopt);
    EXPECT_EQ(field.text(), QString());
    EXPECT_EQ(field.fault(), QString());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    field.setTime(QTime(14, 30));
    EXPECT_EQ(field.time(), QTime(14, 30)) << qPrintable(field.text());
    QLocale::setDefault(before);
}

}  // namespace headroom
