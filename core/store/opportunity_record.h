// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/opportunity.h"

#include <optional>
#include <string_view>

namespace headroom {

// An opportunity as it lies in the store, without copying its text: for moving a million of them.
struct OpportunityRecord {
    qint64 id = 0;  // the identity: 63 bits of a hash over source and external id
    std::string_view externalId;
    qint64 rep = 0;
    std::string_view name;
    std::string_view account;
    std::string_view segment;
    std::string_view stage;
    Outcome outcome = Outcome::Open;
    std::optional<qint64> openedOn;  // Julian day
    std::optional<qint64> closedOn;
    std::optional<qint64> valueMinor;
    std::string_view currency;

    bool operator==(const OpportunityRecord&) const = default;
};

}  // namespace headroom
