// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace headroom {

// Something leader and rep agreed to try. Safe to fail: never counted against anyone.
struct Experiment {
    ExperimentId id;
    RepId rep;
    QString text;  // what we try
    QDate startedOn;
    QDate until;
    QString learned;
    std::optional<QDate> endedOn;

    bool isOpen() const { return !endedOn; }
    bool operator==(const Experiment&) const = default;
};

}  // namespace headroom
