// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <vector>

namespace headroom::marks {

inline constexpr double conversationSide = 8;

// A kind's own shape round `center`: circle 1:1, triangle call listening, diamond ride-along, open square
// deal review, plus role-play, small dot quick word, upright line team meeting.
void paintConversation(QPainter& painter, const Theme& theme, ConversationKind kind, QPointF center);

// For marks at ascending `xs`: the row of each, 0 the lowest, so that neighbours within `distance` do not
// cover each other; at most `rows`, the fullest are reused in turn.
std::vector<int> rowsFor(const std::vector<double>& xs, double distance, int rows);

}  // namespace headroom::marks
