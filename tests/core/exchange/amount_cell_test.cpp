// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

constexpr qint64 none = INT64_MIN;

qint64 cents(std::string_view text, char mark = '.') {
    return parseMinor(text, mark, 2).value_or(none);
}

TEST(AmountCell, IsReadAsEveryCrmWritesIt) {
    EXPECT_EQ(cents("1054"), 105'400);
    EXPECT_EQ(cents("1054.0"), 105'400);
    EXPECT_EQ(cents("$22,700.00"), 2'270'000);
    EXPECT_EQ(cents("USD 1,234.56"), 123'456);
    EXPECT_EQ(cents("1,234.56 USD"), 123'456);
    EXPECT_EQ(cents("1,00,000.50"), 10'000'050) << "as counted in India";
    EXPECT_EQ(cents("1'234.50"), 123'450);
    EXPECT_EQ(cents("0"), 0);
    EXPECT_EQ(cents(".5"), 50);
    EXPECT_EQ(cents("5."), 500);
    EXPECT_EQ(cents("1.234,56 \xE2\x82\xAC", ','), 123'456);
    EXPECT_EQ(cents("4.514,00 \xE2\x82\xAC", ','), 451'400);
    EXPECT_EQ(cents("1 234,56", ','), 123'456);
    EXPECT_EQ(cents("1\xC2\xA0"
                    "234,56",
                    ','),
              123'456)
        << "a no-break space";
}

TEST(AmountCell, MayBeNegative) {
    EXPECT_EQ(cents("-12.50"), -1'250);
    EXPECT_EQ(cents("(12.50)"), -1'250);
    EXPECT_EQ(cents("12.50-"), -1'250);
    EXPECT_EQ(cents("-$12.50"), -1'250);
    EXPECT_EQ(cents("$-12.50"), -1'250);
    EXPECT_EQ(cents("\xE2\x88\x92"
                    "12.50"),
              -1'250)
        << "a true minus sign";
    EXPECT_EQ(cents("+12.50"), 1'250);
}

TEST(AmountCell, IsRoundedToTheCurrencysUnitAHalfUp) {
    EXPECT_EQ(cents("1.005"), 101);
    EXPECT_EQ(cents("1.0049999"), 100);
    EXPECT_EQ(parseMinor("1054.5", '.', 0), 1'055);
    EXPECT_EQ(parseMinor("1054", '.', 0), 1'054);
    EXPECT_EQ(parseMinor("1.2345", '.', 3), 1'235);
    EXPECT_EQ(parseMinor("7", '.', 3), 7'000);
}

TEST(AmountCell, WhatIsNoAmountGivesNone) {
    for (const char* text : {"", " ", "-", "N/A", "none", "65.0%", "1.2.3", "1.234,56", "12/5", "1-2",
                             "2021-03-04", "$", "1..5", "Q3-2015", "7 of 9", "1e9"})
        EXPECT_EQ(cents(text), none) << text;
    EXPECT_EQ(cents("1,234.56", ','), none);
}

TEST(AmountCell, ARefusedMarkIsNeverASilentHundredfold) {
    EXPECT_EQ(cents("1234.56", ','), none) << "a point is no thousands mark before two digits";
    EXPECT_EQ(cents("1234,56"), none);
    EXPECT_EQ(cents("1.5", ','), none);
    EXPECT_EQ(cents("12,3456"), none);
    EXPECT_EQ(cents("1.234", ','), 123'400);
    EXPECT_EQ(cents("1,054"), 105'400);
}

TEST(AmountCell, TooLargeIsNone) {
    EXPECT_EQ(cents("90071992547409.91"), 9'007'199'254'740'991);
    EXPECT_EQ(cents("99999999999999999999"), none);
    EXPECT_EQ(cents("-99999999999999999999999.5"), none);
}

TEST(AmountCell, ShowsItsDecimalMarkWhereItCan) {
    EXPECT_EQ(shownDecimalMark("1,234.56"), '.');
    EXPECT_EQ(shownDecimalMark("1.234,56 \xE2\x82\xAC"), ',');
    EXPECT_EQ(shownDecimalMark("50,00"), ',');
    EXPECT_EQ(shownDecimalMark("1054.0"), '.');
    EXPECT_EQ(shownDecimalMark("1.234.567"), ',');
    EXPECT_EQ(shownDecimalMark("1,234,567"), '.');
    EXPECT_EQ(shownDecimalMark("1,054"), std::nullopt) << "may be either";
    EXPECT_EQ(shownDecimalMark("1054"), std::nullopt);
    EXPECT_EQ(shownDecimalMark("Won"), std::nullopt);
}

TEST(AmountCell, NamesTheCurrencyOfItsSign) {
    EXPECT_EQ(currencyInAmount("$22,700.00"), "USD");
    EXPECT_EQ(currencyInAmount("1.234,56 \xE2\x82\xAC"), "EUR");
    EXPECT_EQ(currencyInAmount("\xC2\xA3"
                               "5"),
              "GBP");
    EXPECT_EQ(currencyInAmount("22700"), "");
}

TEST(YesNoCell, KnowsHowProgramsSayYes) {
    for (const char* text : {"true", "TRUE", "1", "yes", "Ja", "wahr", " x "})
        EXPECT_TRUE(saysYes(text)) << text;
    for (const char* text : {"false", "0", "", "no", "nein", "falsch", "2"})
        EXPECT_FALSE(saysYes(text)) << text;
}

TEST(CellText, IsTrimmedOfBlanksAtBothEnds) {
    EXPECT_EQ(trimmed(" \ta b\t \r"), "a b");
    EXPECT_EQ(trimmed("   "), "");
    EXPECT_EQ(trimmed("\xC2\xA0Mei\xC2\xA0"), "Mei") << "no-break spaces too";
}

}  // namespace
}  // namespace headroom
