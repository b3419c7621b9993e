// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/team_chooser.h"

#include "ui/theme/icons.h"
#include "ui/widgets/plain.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace headroom {

namespace {
constexpr int expandedHeight = 44, collapsedHeight = 36, chevron = 16;
}

TeamChooser::TeamChooser(Theme& theme, QWidget* parent) : QPushButton(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setMenu(new QMenu(this));
    followTheme(theme, this);
}

void TeamChooser::present(const std::vector<Team>& teams, std::optional<TeamId> current, int reps) {
    m_name = reps == 0 && teams.empty() ? tr("No team yet") : tr("All reps");
    menu()->clear();
    const auto offer = [&](const QString& name, std::optional<TeamId> team) {
        QAction* action =
            menu()->addAction(plain::button(name), this, [this, team] { Q_EMIT teamChosen(team); });
        action->setCheckable(true);
        action->setChecked(team == current);
        if (team == current && team) m_name = name;
    };
    offer(tr("All reps"), std::nullopt);
    for (const Team& team : teams) offer(team.name, team.id);
    m_detail = reps == 0 ? tr("import or open the sample") : tr("%n rep(s)", nullptr, reps);
    setEnabled(!teams.empty());
    setAccessibleName(tr("Team: %1").arg(m_name));
    setAccessibleDescription(m_detail);
    setToolTip(m_isCollapsed ? plain::toolTip(m_name) : QString());
    update();
}

void TeamChooser::setCollapsed(bool isCollapsed) {
    m_isCollapsed = isCollapsed;
    setToolTip(isCollapsed ? plain::toolTip(m_name) : QString());
    updateGeometry();
    update();
}

QSize TeamChooser::sizeHint() const {
    const int height = m_theme.scaled(m_isCollapsed ? collapsedHeight : expandedHeight);
    return {m_isCollapsed ? collapsedHeight : size::nav - size::l, height};
}

// A longer name ends in dots.
QSize TeamChooser::minimumSizeHint() const {
    return {collapsedHeight, sizeHint().height()};
}

void TeamChooser::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(underMouse() && isEnabled() ? Tone::Hover : Tone::Surface));
    painter.setPen(QPen(m_theme.color(hasFocus() ? Tone::Focus : Tone::Border), hasFocus() ? 2 : 1));
    const qreal inset = hasFocus() ? 1 : .5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    if (!m_isCollapsed) return paintWords(painter);
    painter.setFont(m_theme.font(TypeStyle::CaptionStrong));
    painter.setPen(m_theme.color(Tone::Text));
    painter.drawText(rect(), Qt::AlignCenter, m_name.left(2));
}

void TeamChooser::paintWords(QPainter& painter) const {
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto visual = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int width = this->width() - 2 * size::m - (isEnabled() ? chevron : 0);
    const auto write = [&](int top, const QString& text, const QFont& font, Tone tone) {
        painter.setFont(font);
        painter.setPen(m_theme.color(tone));
        painter.drawText(visual(QRect(size::m, top, width, height() / 2)), alignment,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    QFont strong = m_theme.font(TypeStyle::Body);
    strong.setWeight(QFont::DemiBold);
    write(3, m_name, strong, Tone::Text);
    write(height() / 2 - 2, m_detail, m_theme.font(TypeStyle::Caption), Tone::Text3);
    if (!isEnabled()) return;
    painter.drawPixmap(
        visual(QRect(this->width() - size::s - chevron, (height() - chevron) / 2, chevron, chevron)),
        iconPixmap(m_theme, QStringLiteral("chevron_down"), Tone::Text2, chevron, devicePixelRatioF()));
}

}  // namespace headroom
