// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace headroom {

// An amount in minor units (cents) of one ISO 4217 currency. Never added across currencies.
struct Money {
    qint64 minor = 0;
    QString currency;

    bool operator==(const Money&) const = default;
};

// Digits after the decimal mark in one unit of the currency (ISO 4217): 2 for most, 0 for JPY, 3 for KWD.
int minorDigits(const QString& currency);

}  // namespace headroom
