// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/english_plurals.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace headroom {

namespace {

QString counted(const char* text, int n) {
    return QCoreApplication::translate("anywhere", text, nullptr, n);
}

}  // namespace

TEST(EnglishPluralsTest, OneIsARepAndTwoAreReps) {
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
    EXPECT_EQ(counted("%n rep(s)", 1), QStringLiteral("1 rep"));
    EXPECT_EQ(counted("%n rep(s)", 0), QStringLiteral("0 reps"));
    EXPECT_EQ(counted("%n rep(s) and %1 day(s)", 2), QStringLiteral("2 reps and %1 days"));
    EXPECT_EQ(counted("%n opportunity(ies)", 1), QStringLiteral("1 opportunity"));
    EXPECT_EQ(counted("%n opportunity(ies)", 7), QStringLiteral("7 opportunities"));
    EXPECT_EQ(QCoreApplication::translate("anywhere", "Name(s) as typed"),
              QStringLiteral("Name(s) as typed"));
    QCoreApplication::removeTranslator(&plurals);
}

}  // namespace headroom
