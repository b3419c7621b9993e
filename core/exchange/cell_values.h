// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/column_matching.h"

#include <QString>

#include <optional>
#include <string_view>

namespace headroom {

// What a cell says, from its UTF-8 text as written.

// The Julian day of a date, whatever stands behind it. `order` settles 3/4/2017; without one such a date gives none.
std::optional<qint32> parseDay(std::string_view text, std::optional<DateOrder> order);

// Which orders a date allows, as bits (1 << DateOrder); 0 when it is no date, all when its order does not matter.
constexpr unsigned anyDateOrder = 0b111;
unsigned possibleDateOrders(std::string_view text);

// An amount in minor units of a currency with that many digits; none when it is no number.
std::optional<qint64> parseMinor(std::string_view text, char decimalMark, int minorDigits);

// The decimal mark an amount shows, when it shows one.
std::optional<char> shownDecimalMark(std::string_view text);

// The ISO code of the currency sign in an amount; empty when there is none.
std::string_view currencyInAmount(std::string_view text);

// true, 1, yes, ja, x and their like.
bool saysYes(std::string_view text);

std::string_view trimmed(std::string_view text);

}  // namespace headroom
