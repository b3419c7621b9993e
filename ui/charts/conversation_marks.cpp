// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/conversation_marks.h"

#include <algorithm>

namespace headroom::marks {

namespace {

constexpr double half = conversationSide / 2;

void prepare(QPainter& painter, const QPen& pen, const QBrush& brush) {
    painter.setPen(pen);
    painter.setBrush(brush);
}

QPolygonF triangleRound(QPointF c) {
    return {
        {{c.x(), c.y() - half - .5}, {c.x() + half + .5, c.y() + half}, {c.x() - half - .5, c.y() + half}}};
}

QPolygonF diamondRound(QPointF c) {
    const double reach = half + .5;
    return {{{c.x(), c.y() - reach}, {c.x() + reach, c.y()}, {c.x(), c.y() + reach}, {c.x() - reach, c.y()}}};
}

}  // namespace

void paintConversation(QPainter& painter, const Theme& theme, ConversationKind kind, QPointF center) {
    const QColor color = theme.color(Tone::LeaderMark);
    const QPen line(color, 1.5);
    switch (kind) {
        case ConversationKind::OneToOne:
            prepare(painter, Qt::NoPen, color);
            painter.drawEllipse(center, half, half);
            break;
        case ConversationKind::CallListening:
            prepare(painter, Qt::NoPen, color);
            painter.drawPolygon(triangleRound(center));
            break;
        case ConversationKind::RideAlong:
            prepare(painter, Qt::NoPen, color);
            painter.drawPolygon(diamondRound(center));
            break;
        case ConversationKind::DealReview:
            prepare(painter, line, theme.color(Tone::Surface));
            painter.drawRect(QRectF(center.x() - half + .75, center.y() - half + .75, conversationSide - 1.5,
                                    conversationSide - 1.5));
            break;
        case ConversationKind::RolePlay:
            prepare(painter, QPen(color, 2.5, Qt::SolidLine, Qt::FlatCap), Qt::NoBrush);
            painter.drawLine(center - QPointF(half, 0), center + QPointF(half, 0));
            painter.drawLine(center - QPointF(0, half), center + QPointF(0, half));
            break;
        case ConversationKind::QuickWord:
            prepare(painter, Qt::NoPen, color);
            painter.drawEllipse(center, 2, 2);
            break;
        case ConversationKind::TeamMeeting:
            prepare(painter, QPen(theme.color(Tone::NeutralMark), 1.5, Qt::SolidLine, Qt::FlatCap),
                    Qt::NoBrush);
            painter.drawLine(center - QPointF(0, 3), center + QPointF(0, 3));
            break;
    }
}

std::vector<int> rowsFor(const std::vector<double>& xs, double distance, int rows) {
    std::vector<double> lastInRow(size_t(rows), -1e9);
    std::vector<int> chosen;
    for (const double x : xs) {
        auto row = std::find_if(lastInRow.begin(), lastInRow.end(),
                                [&](double last) { return x - last >= distance; });
        if (row == lastInRow.end()) row = std::min_element(lastInRow.begin(), lastInRow.end());
        *row = x;
        chosen.push_back(int(row - lastInRow.begin()));
    }
    return chosen;
}

}  // namespace headroom::marks
