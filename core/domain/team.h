// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace headroom {

struct Team {
    TeamId id;
    QString name;
    bool operator==(const Team&) const = default;
};

// A rep belongs to a team for a span of time; without an end, still.
struct Membership {
    RepId rep;
    TeamId team;
    std::optional<QDate> from;
    std::optional<QDate> until;
    bool operator==(const Membership&) const = default;
};

}  // namespace headroom
