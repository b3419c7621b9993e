// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace headroom {

enum class Outcome { Open = 0, Won = 1, Lost = 2 };

struct Opportunity {
    OpportunityId id;
    SourceId source;
    QString externalId;  // empty when the file has no id column
    RepId rep;
    QString name;
    QString account;
    QString segment;  // product or segment
    QString stage;    // as written
    Outcome outcome = Outcome::Open;
    std::optional<QDate> openedOn;
    std::optional<QDate> closedOn;
    std::optional<Money> value;

    bool operator==(const Opportunity&) const = default;
};

}  // namespace headroom
