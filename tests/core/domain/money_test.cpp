// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(Money, CurrenciesDifferInTheirSmallestUnit) {
    EXPECT_EQ(minorDigits(QStringLiteral("EUR")), 2);
    EXPECT_EQ(minorDigits(QStringLiteral("JPY")), 0);
    EXPECT_EQ(minorDigits(QStringLiteral("KWD")), 3);
    EXPECT_EQ(minorDigits(QString()), 2);
}

TEST(Money, TheSameNumberInAnotherCurrencyIsAnotherAmount) {
    EXPECT_NE((Money{100, QStringLiteral("EUR")}), (Money{100, QStringLiteral("USD")}));
}

}  // namespace
}  // namespace headroom
