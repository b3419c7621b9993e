// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace headroom {

// Something done well that shows the skill, on a day.
struct SkillEvidence {
    QDate seenOn;
    QString text;
    bool operator==(const SkillEvidence&) const = default;
};

// The one skill a rep works on, toward the potential. It has no score; it ends with what was seen.
struct SkillPlan {
    SkillPlanId id;
    RepId rep;
    QString skill;
    QString practice;  // what is practised
    QDate startedOn;
    QDate until;
    std::vector<SkillEvidence> evidence;  // oldest first
    QString seen;                         // what was seen at its end
    std::optional<QDate> endedOn;

    bool isOpen() const { return !endedOn; }
    bool operator==(const SkillPlan&) const = default;
};

}  // namespace headroom
