// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/inspected_chart.h"

#include "ui/charts/chart_detail.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace headroom {

namespace {

constexpr int away = 12, pageOfPoints = 4;

}  // namespace

InspectedChart::InspectedChart(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_detail(new ChartDetail(theme, this)) {
    setLayoutDirection(Qt::LeftToRight);  // time runs so in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void InspectedChart::inspect(std::optional<int> point) {
    m_inspected = point;
    onInspected();
    m_detail->setVisible(point.has_value());
    update();
    if (!point) return;
    m_detail->say(pointWords(*point));
    placeDetail();
    QAccessibleValueChangeEvent said(this, m_detail->lines().join(QLatin1String(". ")));
    QAccessible::updateAccessibility(&said);
}

// Beside the point, on the side with more room.
void InspectedChart::placeDetail() {
    const double x = pointX(*m_inspected);
    const QSize wanted = m_detail->size();
    const double left = x > width() / 2.0 ? x - away - wanted.width() : x + away;
    m_detail->move(int(std::clamp(left, 0.0, std::max(0.0, double(width() - wanted.width())))),
                   detailTop(wanted.height()));
    m_detail->raise();
}

int InspectedChart::detailTop(int) const {
    return size::xs;
}

int InspectedChart::nearest(double x) const {
    int found = 0;
    for (int point = 1; point < pointCount(); ++point)
        if (std::abs(pointX(point) - x) < std::abs(pointX(found) - x)) found = point;
    return found;
}

bool InspectedChart::event(QEvent* event) {
    // Escape takes the mark away before it leaves the page.
    if (event->type() == QEvent::ShortcutOverride && m_inspected &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void InspectedChart::mouseMoveEvent(QMouseEvent* event) {
    if (pointCount() == 0) return;
    const int point = nearest(event->position().x());
    const bool isNear = std::abs(pointX(point) - event->position().x()) < 2 * size::xl;
    if (m_inspected != (isNear ? std::optional(point) : std::nullopt))
        inspect(isNear ? std::optional(point) : std::nullopt);
}

void InspectedChart::leaveEvent(QEvent*) {
    inspect({});
}

void InspectedChart::moveBy(int points) {
    const int last = pointCount() - 1;
    if (last < 0) return;
    inspect(m_inspected ? std::clamp(*m_inspected + points, 0, last) : last);
}

void InspectedChart::keyPressEvent(QKeyEvent* event) {
    m_showsRing = true;
    update();
    switch (event->key()) {
        case Qt::Key_Left:
            return moveBy(-1);
        case Qt::Key_Right:
            return moveBy(1);
        case Qt::Key_PageUp:
            return moveBy(-pageOfPoints);
        case Qt::Key_PageDown:
            return moveBy(pageOfPoints);
        case Qt::Key_Home:
            return moveBy(-pointCount());
        case Qt::Key_End:
            return moveBy(pointCount());
        case Qt::Key_Escape:
            if (m_inspected) return inspect({});
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void InspectedChart::focusInEvent(QFocusEvent* event) {
    m_showsRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                  event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void InspectedChart::focusOutEvent(QFocusEvent* event) {
    inspect({});
    QWidget::focusOutEvent(event);
}

void InspectedChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    inspect({});
}

void InspectedChart::paintFocus(QPainter& painter) const {
    if (!hasFocus() || !m_showsRing) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Tone::Focus), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace headroom
