// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

namespace headroom {

enum class Recall { None, Half, Full };

// Whether a rep could say a priority, and its why, when asked.
struct RecallCheck {
    RecallCheckId id;
    PriorityId priority;
    RepId rep;
    QDate askedOn;
    Recall recall = Recall::None;
    bool knewWhy = false;
    QString said;  // in the rep's own words; may be empty

    bool operator==(const RecallCheck&) const = default;
};

}  // namespace headroom
