// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/widgets/attempt.h"

namespace headroom {

Page::Page(Workspace& workspace, Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_theme(theme) {
    setAccessibleName(name);
    connect(&workspace, &Workspace::changed, this, &Page::onWorkspaceChanged);
}

void Page::showTeam(std::optional<TeamId> team, QDate today) {
    m_team = team;
    m_today = today;
    m_isOutdated = false;
    read();
}

void Page::readAgain() {
    attempt(this, [this] { showTeam(m_team, m_today); });
}

void Page::onWorkspaceChanged() {
    m_isOutdated = m_today.isValid();
    if (m_isOutdated && isVisible()) readAgain();
}

void Page::showEvent(QShowEvent* event) {
    if (m_isOutdated) readAgain();
    QWidget::showEvent(event);
}

}  // namespace headroom
