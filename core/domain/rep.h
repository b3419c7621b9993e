// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/period.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace headroom {

struct Rep {
    RepId id;
    QString name;
    QString calledName;  // what the leader says; empty means the name. Names are never split by code.
    QString email;
    std::optional<QDate> startedOn;
    QString role;
    QString segment;
    QStringList aliases;  // how CRM files spell the owner, beside the name
    int rhythmDays = 14;  // days between 1:1s
    std::vector<Period> away;
    std::optional<QDate> archivedOn;

    const QString& called() const { return calledName.isEmpty() ? name : calledName; }
    bool operator==(const Rep&) const = default;
};

}  // namespace headroom
