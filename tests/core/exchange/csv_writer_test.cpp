// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <gtest/gtest.h>

namespace headroom {

TEST(CsvWriter, CellsThatStartAFormulaBecomeText) {
    for (const char* cell :
         {"=1+1", "+SUM(A1)", "-cmd|calc", "@x", "\tx", "\uFF1D1+1", "\uFF0Bx", "\uFF0Dx", "\uFF20x"})
        EXPECT_EQ(csvLine({QString::fromUtf8(cell)}), QLatin1Char('\'') + QString::fromUtf8(cell));
    EXPECT_EQ(csvLine({QStringLiteral("\rx")}), QStringLiteral("\"'\rx\""));
}

TEST(CsvWriter, NumbersAndHarmlessWordsStayAsTheyAre) {
    EXPECT_EQ(csvLine({QStringLiteral("-12.5"), QStringLiteral("+3"), QStringLiteral("a-b"), QString()}),
              QStringLiteral("-12.5,+3,a-b,"));
}

TEST(CsvWriter, QuotesWhatWouldBreakTheLine) {
    EXPECT_EQ(csvLine({QStringLiteral("a,b"), QStringLiteral("say \"hi\""), QStringLiteral("two\nlines")}),
              QStringLiteral("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\""));
}

}  // namespace headroom
