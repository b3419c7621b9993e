// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace headroom {

// The words of a standard: what anyone could see at levels 1, 3 and 5. Words for a level may be empty.
struct StandardWords {
    QString text;
    QString level1;
    QString level3;
    QString level5;

    bool operator==(const StandardWords&) const = default;
};

// How things are done here, by the leader first.
struct Standard {
    static constexpr int fewestAdvised = 5;
    static constexpr int mostAdvised = 8;

    StandardId id;
    StandardWords words;
    QDate from;
    std::optional<QDate> until;  // the first day it stood no more
    int rank = 0;                // from 1

    bool isActive() const { return !until; }
    bool isActiveOn(QDate day) const { return from <= day && (!until || day < *until); }
    bool operator==(const Standard&) const = default;
};

}  // namespace headroom
