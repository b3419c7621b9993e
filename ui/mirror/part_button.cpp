// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/part_button.h"

#include "core/workspace/mirror_wording.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace headroom {

namespace {

constexpr int high = 28, arrowRoom = 20, barRoom = 140, barHeight = 8, wordsRoom = 236;

}  // namespace

PartButton::PartButton(Theme& theme, EngagementPart part, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setCheckable(true);
    setText(wording::engagementPart(part));
    setToolTip(wording::engagementPartMeaning(part));
    setAccessibleName(text());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PartButton::present(const MirrorPart& part) {
    m_part = part;
    setAccessibleDescription(wording::partPoints(part) + QStringLiteral(". ") +
                             wording::engagementPartMeaning(part.part()));
    setEnabled(!part.rows.empty());
    update();
}

QSize PartButton::sizeHint() const {
    return {arrowRoom + wordsRoom + barRoom + 120, m_theme.scaled(high)};
}

QSize PartButton::minimumSizeHint() const {
    return {320, m_theme.scaled(high)};
}

// Enter opens as Space does.
void PartButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void PartButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void PartButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void PartButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visual = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const Qt::Alignment left = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    if (isEnabled() && underMouse()) painter.fillRect(rect(), m_theme.color(Tone::Grid));
    painter.setFont(m_theme.font(TypeStyle::Body));
    painter.setPen(m_theme.color(isEnabled() ? Tone::Text : Tone::Text3));
    if (isEnabled())
        painter.drawText(visual(QRect(0, 0, arrowRoom, height())), Qt::AlignCenter,
                         isChecked() ? QStringLiteral("\u25be") : QStringLiteral("\u25b8"));
    const int names = std::min(m_theme.scaled(wordsRoom), width() / 2);
    const QRect name(arrowRoom, 0, names - arrowRoom, height());
    painter.drawText(visual(name), int(left),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    const QRect bar(names + size::s, (height() - barHeight) / 2, barRoom, barHeight);
    int x = names + size::s;
    if (m_part.share.value) {
        painter.fillRect(visual(bar), m_theme.color(Tone::Grid));
        const int filled = int(std::lround(barRoom * *m_part.share.value));
        painter.fillRect(visual(QRect(bar.left(), bar.top(), filled, barHeight)),
                         m_theme.color(Tone::LeaderMark));
        x = bar.right() + size::m;
    }
    painter.setFont(m_theme.font(TypeStyle::Caption));
    painter.setPen(m_theme.color(m_part.share.value ? Tone::Text : Tone::Text3));
    const QRect points(x, 0, width() - x, height());
    painter.drawText(
        visual(points), int(left),
        painter.fontMetrics().elidedText(wording::partPoints(m_part), Qt::ElideRight, points.width()));
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Tone::Focus), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace headroom
