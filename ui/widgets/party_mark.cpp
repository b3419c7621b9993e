// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/party_mark.h"

#include "ui/charts/marks.h"

#include <QPainter>

namespace headroom {

PartyMark::PartyMark(Theme& theme, Party party, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_party(party) {
    setFixedSize(size::m, theme.lineHeight(TypeStyle::Body));
    followTheme(theme, this);
}

void PartyMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center = QRectF(rect()).center();
    if (m_party == Party::Leader)
        marks::paintLeaderSquare(painter, m_theme, center, true);
    else
        marks::paintRepDot(painter, m_theme, center);
}

}  // namespace headroom
