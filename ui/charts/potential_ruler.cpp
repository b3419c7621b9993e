// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/potential_ruler.h"

#include "core/workspace/wording.h"
#include "ui/charts/marks.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace headroom {

namespace {

constexpr double margin = 14, laneMiddle = 13, laneBottom = 25, wordHeight = 16;

}  // namespace

PotentialRuler::PotentialRuler(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The way to the potential"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PotentialRuler::present(const PotentialPicture& picture) {
    m_picture = picture;
    QStringList said;
    if (picture.baseline) said << tr("baseline %1").arg(wording::percent(*picture.baseline));
    if (picture.now) said << tr("now %1").arg(wording::percent(picture.now->rate));
    if (picture.potential) said << tr("potential %1").arg(wording::percent(*picture.potential));
    setAccessibleDescription(said.join(QLatin1String(", ")));
    update();
}

double PotentialRuler::x(Rate rate) const {
    const double low = m_picture.scale.low.share(), high = m_picture.scale.high.share();
    const double share = std::clamp((rate.share() - low) / (high - low), 0.0, 1.0);
    return margin + share * (width() - 2 * margin);
}

void PotentialRuler::paintAxis(QPainter& painter) const {
    const int low = int(std::lround(m_picture.scale.low.percent()));
    const int high = int(std::lround(m_picture.scale.high.percent()));
    const int step = high - low > 50 ? 20 : 10;
    painter.setFont(m_theme.font(TypeStyle::Caption));
    for (int percent = (low + step - 1) / step * step; percent <= high; percent += step) {
        const double at = std::round(x(Rate(percent / 100.0))) + .5;
        painter.setPen(QPen(m_theme.color(Tone::Grid), 1));
        painter.drawLine(QPointF(at, 0), QPointF(at, laneBottom));
        painter.setPen(m_theme.color(Tone::Text3));
        const QString words =
            percent + step > high ? wording::percent(Rate(percent / 100.0)) : QLocale().toString(percent);
        const double wide = painter.fontMetrics().horizontalAdvance(words);
        const double left = std::min(at - wide / 2, width() - wide);
        painter.drawText(QRectF(left, laneBottom + 2, wide + 1, wordHeight), Qt::AlignCenter, words);
    }
}

void PotentialRuler::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    if (m_picture.now)
        marks::paintRepBand(painter, m_theme, x(m_picture.now->range.low), x(m_picture.now->range.high),
                            laneMiddle);
    if (m_picture.baseline) marks::paintStartTick(painter, m_theme, {x(*m_picture.baseline), laneMiddle});
    if (m_picture.potential)
        marks::paintPotentialFlag(painter, m_theme, {x(*m_picture.potential), laneMiddle});
    if (m_picture.now) marks::paintRepDot(painter, m_theme, {x(m_picture.now->rate), laneMiddle});
}

}  // namespace headroom
