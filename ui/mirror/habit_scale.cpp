// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/habit_scale.h"

#include "core/workspace/self_wording.h"
#include "ui/charts/marks.h"
#include "ui/widgets/plain.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int scaleWidth = 160, scaleHeight = 32, edge = 12, tickHeight = 4;
constexpr double dotRadius = 3;

}  // namespace

HabitScale::HabitScale(Theme& theme, Habit habit, QWidget* parent) : QAbstractSlider(parent), m_theme(theme) {
    m_row.habit = habit;
    setRange(0, HabitView::highest);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void HabitScale::present(const HabitRow& row) {
    m_row = row;
    const QSignalBlocker quiet(this);
    setValue(row.ownView.value_or(0));
    setAccessibleName(wording::habitRow(row));
    setToolTip(plain::toolTip(wording::habitRow(row)));
    update();
}

QSize HabitScale::sizeHint() const {
    return {m_theme.scaled(scaleWidth), m_theme.scaled(scaleHeight)};
}

// From left to right in every language, as time and numbers do.
QPointF HabitScale::at(int level) const {
    const double step = (width() - 2.0 * edge) / (HabitView::highest - HabitView::lowest);
    return {edge + (level - HabitView::lowest) * step, height() / 2.0};
}

void HabitScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Tone::BorderControl), 1));
    painter.drawLine(at(HabitView::lowest), at(HabitView::highest));
    for (int level = HabitView::lowest; level <= HabitView::highest; ++level)
        painter.drawLine(at(level) - QPointF(0, tickHeight), at(level) + QPointF(0, tickHeight));
    if (m_row.ownView && m_row.record) {
        painter.setPen(QPen(m_theme.color(Tone::LeaderMark), 2));
        painter.drawLine(at(*m_row.record), at(*m_row.ownView));
    }
    if (m_row.lastQuarter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Tone::NeutralMark));
        painter.drawEllipse(at(*m_row.lastQuarter), dotRadius, dotRadius);
        painter.setBrush(Qt::NoBrush);
    }
    if (m_row.record) marks::paintLeaderSquare(painter, m_theme, at(*m_row.record), true);
    if (m_row.ownView) marks::paintLeaderDiamond(painter, m_theme, at(*m_row.ownView), false);
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme.color(Tone::Focus), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::xs, size::xs);
}

void HabitScale::choose(int level) {
    const int chosen = std::clamp(level, HabitView::lowest, HabitView::highest);
    if (chosen != m_row.ownView) Q_EMIT levelChosen(m_row.habit, chosen);
}

void HabitScale::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    const double step = at(HabitView::lowest + 1).x() - at(HabitView::lowest).x();
    choose(HabitView::lowest + int(std::lround((event->position().x() - edge) / step)));
}

void HabitScale::keyPressEvent(QKeyEvent* event) {
    const int from = m_row.ownView.value_or(3);
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Minus:
            return choose(m_row.ownView ? from - 1 : from);
        case Qt::Key_Right:
        case Qt::Key_Plus:
            return choose(m_row.ownView ? from + 1 : from);
        case Qt::Key_Home:
            return choose(HabitView::lowest);
        case Qt::Key_End:
            return choose(HabitView::highest);
        default:
            break;
    }
    if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_5) return choose(event->key() - Qt::Key_0);
    event->ignore();
}

// The page scrolls instead: a habit is not said in passing.
void HabitScale::wheelEvent(QWheelEvent* event) {
    QWidget::wheelEvent(event);
}

}  // namespace headroom
