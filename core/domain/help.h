// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace headroom {

enum class HelpKind { Practice, Shadowing, JointCall, RolePlay, Training, ObstacleRemoved, Time };
enum class DidItHelp { No, Partly, Yes };

// The leader's answer to a struggle: owed until it is done, and asked about later.
struct Help {
    HelpId id;
    StruggleId struggle;
    HelpKind kind = HelpKind::Practice;
    QString text;
    QDate offeredOn;
    std::optional<QDate> due;
    std::optional<QDate> doneOn;
    std::optional<QDate> askOn;  // when to ask whether it helped
    std::optional<DidItHelp> didItHelp;
    std::optional<QDate> askedOn;

    bool isOwed() const { return !doneOn; }
    // Whether it is time to ask whether it helped.
    bool isToAskAbout(QDate today) const { return doneOn && !didItHelp && askOn && *askOn <= today; }
    bool operator==(const Help&) const = default;
};

}  // namespace headroom
