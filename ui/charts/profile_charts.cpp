// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profile_charts.h"

#include "core/workspace/profile_wording.h"
#include "ui/charts/chart_detail.h"
#include "ui/charts/engagement_lane.h"
#include "ui/charts/growth_chart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int aMonth = 4, away = 10;

}  // namespace

ProfileCharts::ProfileCharts(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_growth(new GrowthChart(theme)),
      m_lane(new EngagementLane(theme)),
      m_detail(nullptr) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(0);
    layout->addWidget(m_growth, 27);
    layout->addWidget(m_lane, 22);
    m_detail = new ChartDetail(theme, this);
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    for (QWidget* panel : {static_cast<QWidget*>(m_growth), static_cast<QWidget*>(m_lane)})
        panel->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_growth, &GrowthChart::plotAreaChanged, m_lane, &EngagementLane::alignWith);
}

void ProfileCharts::present(const RepProfile& profile, const ProfileSpan& span) {
    m_span = span;
    m_growth->present(profile, span);
    m_lane->present(profile, span);
    m_lane->alignWith(m_growth->plot());
    setAccessibleName(tr("Growth of %1 and your part in it. Left and right go through the weeks.")
                          .arg(profile.rep.called()));
    setAccessibleDescription(m_growth->accessibleDescription() + QLatin1Char(' ') +
                             m_lane->accessibleDescription());
    inspect({});
}

// The weeks of the 13-week line: back from the span's last day, seven days at a time.
QDate ProfileCharts::nearestWeek(QDate day) const {
    const QDate last = m_span.period.last();
    const qint64 weeks = (day.daysTo(last) + 3) / 7;
    const QDate week = last.addDays(-7 * std::max<qint64>(0, weeks));
    return week < m_span.period.first() ? week.addDays(7) : week;
}

void ProfileCharts::inspect(std::optional<QDate> day) {
    if (day) day = nearestWeek(*day);
    if (day == m_inspected && m_detail->isVisible() == day.has_value()) return;
    m_inspected = day;
    m_growth->inspect(day);
    m_lane->inspect(day);
    m_detail->setVisible(day.has_value());
    if (!day) return;
    m_detail->say(wording::weekDetail(m_span, *day));
    placeDetail();
    QAccessibleValueChangeEvent said(this, m_detail->lines().join(QLatin1String(". ")));
    QAccessible::updateAccessibility(&said);
}

// Beside the guide, on the side with more room, never over the week it speaks of.
void ProfileCharts::placeDetail() {
    const QSize wanted = m_detail->size();
    const double x = m_growth->x() + m_growth->timeAxis().end(*m_inspected);
    const bool isLeft = x > width() / 2.0;
    const double left = isLeft ? x - away - wanted.width() : x + away;
    m_detail->move(int(std::clamp(left, 0.0, std::max(0.0, double(width() - wanted.width())))),
                   m_lane->y() - wanted.height() / 2);
    m_detail->raise();
}

bool ProfileCharts::event(QEvent* event) {
    // Escape takes the mark away before it leaves the page.
    if (event->type() == QEvent::ShortcutOverride && m_inspected &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void ProfileCharts::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x() - m_growth->x();
    const TimeAxis& time = m_growth->timeAxis();
    const bool isInside = x >= time.left() - 4 && x <= time.right() + 4;
    inspect(isInside ? std::optional(time.dayAt(x)) : std::nullopt);
}

void ProfileCharts::leaveEvent(QEvent*) {
    inspect({});
}

void ProfileCharts::moveBy(int weeks) {
    const QDate last = m_span.period.last();
    const QDate wanted = m_inspected ? m_inspected->addDays(7 * weeks) : last;
    inspect(std::clamp(wanted, m_span.period.first(), last));
}

void ProfileCharts::keyPressEvent(QKeyEvent* event) {
    m_showsRing = true;
    update();
    switch (event->key()) {
        case Qt::Key_Left:
            return moveBy(-1);
        case Qt::Key_Right:
            return moveBy(1);
        case Qt::Key_PageUp:
            return moveBy(-aMonth);
        case Qt::Key_PageDown:
            return moveBy(aMonth);
        case Qt::Key_Home:
            return inspect(m_span.period.first());
        case Qt::Key_End:
            return inspect(m_span.period.last());
        case Qt::Key_Escape:
            if (m_inspected) return inspect({});
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void ProfileCharts::focusInEvent(QFocusEvent* event) {
    m_showsRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                  event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void ProfileCharts::focusOutEvent(QFocusEvent* event) {
    inspect({});
    QWidget::focusOutEvent(event);
    update();
}

void ProfileCharts::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    inspect({});
}

void ProfileCharts::paintEvent(QPaintEvent*) {
    if (!hasFocus() || !m_showsRing) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Tone::Focus), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace headroom
