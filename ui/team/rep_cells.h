// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_overview.h"
#include "ui/theme/theme.h"

#include <QString>

namespace headroom {

enum class RepColumn {
    Name,
    Conversations,
    Waiting,
    Range,
    CloseRate,
    Verdict,
    Potential,
    NextMeeting,
    OpenDeals
};
inline constexpr int repColumnCount = int(RepColumn::OpenDeals) + 1;

enum class CellMark { None, LeaderSquare, LeaderOutline, PointsUp, PointsDown };

// What one cell of the reps' table says: a text, a smaller one after it, and a mark before it.
struct RepCell {
    QString text;
    QString aside;
    Tone tone = Tone::Text;
    bool isStrong = false;
    bool isLink = false;
    CellMark mark = CellMark::None;
    QString accessibleText;
};

// `isAgreeable`: whether a potential can be agreed with the rep, who has none yet.
RepCell repCell(const TeamRow& row, RepColumn column, bool isAgreeable, QDate today);

QString repColumnTitle(RepColumn column);

}  // namespace headroom
