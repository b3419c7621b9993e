// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_button.h"

#include "ui/charts/marks.h"
#include "ui/theme/icons.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace headroom {

namespace {
constexpr int iconSide = 16, barWidth = 3, barInset = 8;
}

NavButton::NavButton(Theme& theme, const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void NavButton::setCurrent(bool isCurrent) {
    m_isCurrent = isCurrent;
    describe();
    update();
}

void NavButton::setCount(int count, const QString& words) {
    m_count = count;
    m_countWords = count > 0 ? words : QString();
    describe();
    update();
}

void NavButton::describe() {
    QStringList said{m_isCurrent ? tr("You are here") : QString(), m_countWords};
    said.removeAll(QString());
    setAccessibleDescription(said.join(QLatin1String(", ")));
    setToolTip(!m_isCollapsed ? QString()
               : m_countWords.isEmpty()
                   ? text()
                   : tr("%1: %2", "a place and what waits there").arg(text(), m_countWords));
}

void NavButton::setCollapsed(bool isCollapsed) {
    m_isCollapsed = isCollapsed;
    describe();
    update();
}

QSize NavButton::sizeHint() const {
    return {m_isCollapsed ? size::navItem : size::nav - size::l, m_theme.scaled(size::navItem)};
}

void NavButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void NavButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visual = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    painter.setPen(Qt::NoPen);
    if (m_isCurrent || (underMouse() && isEnabled())) {
        painter.setBrush(m_theme.color(m_isCurrent ? Tone::Selected : Tone::Hover));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (m_isCurrent) {
        painter.setBrush(m_theme.color(Tone::Accent));
        painter.drawRoundedRect(visual(QRect(0, barInset, barWidth, height() - 2 * barInset)), 1.5, 1.5);
    }
    const Tone tone = !isEnabled() ? Tone::Text3 : m_isCurrent ? Tone::Text : Tone::Text2;
    const int left = m_isCollapsed ? (width() - iconSide) / 2 : size::m;
    painter.drawPixmap(visual(QRect(left, (height() - iconSide) / 2, iconSide, iconSide)),
                       iconPixmap(m_theme, m_icon, tone, iconSide, devicePixelRatioF()));
    if (!m_isCollapsed) {
        QFont font = m_theme.font(TypeStyle::Body);
        if (m_isCurrent) font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_theme.color(tone));
        const QRect words(left + iconSide + size::m, 0, width() - left - iconSide - 2 * size::m, height());
        painter.drawText(visual(words),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    if (m_count > 0) paintCount(painter);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Tone::Focus), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

// The leader's square with the number after it; while collapsed the square alone, over the icon's corner.
void NavButton::paintCount(QPainter& painter) const {
    const auto visual = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    if (m_isCollapsed) {
        const QRect mark = visual(QRect((width() + iconSide) / 2, height() / 2 - iconSide / 2 - 4, 8, 8));
        return marks::paintLeaderSquare(painter, m_theme, QRectF(mark).center(), true);
    }
    const QString number = QLocale().toString(m_count);
    painter.setFont(m_theme.font(TypeStyle::CaptionStrong));
    painter.setPen(m_theme.color(Tone::Leader));
    const int wide = painter.fontMetrics().horizontalAdvance(number);
    const QRect place(width() - size::m - wide, 0, wide, height());
    painter.drawText(visual(place), Qt::AlignCenter, number);
    const QRect mark = visual(QRect(place.left() - size::s - 8, 0, 8, height()));
    marks::paintLeaderSquare(painter, m_theme, QRectF(mark).center(), true);
}

}  // namespace headroom
