// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

namespace headroom {

// What follows when help did not carry: human, dated, and beginning with what was tried.
struct Consequence {
    ConsequenceId id;
    StruggleId struggle;
    QDate writtenOn;
    QString expected;  // what was expected
    QString tried;     // the help given until then, in words that stay
    QString next;      // what comes next: more help and development first

    bool operator==(const Consequence&) const = default;
};

}  // namespace headroom
