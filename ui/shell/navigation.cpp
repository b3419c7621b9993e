// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/nav_button.h"
#include "ui/shell/team_chooser.h"

#include <QMenu>
#include <QVBoxLayout>

namespace headroom {

Navigation::Navigation(Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_chooser(new TeamChooser(theme)),
      m_team(new NavButton(theme, QStringLiteral("team"), tr("Team"))),
      m_look(new NavButton(theme, QStringLiteral("look"), tr("Light or dark"))) {
    auto* import = new NavButton(theme, QStringLiteral("import"), tr("Import data"));
    auto* keys = new NavButton(theme, QStringLiteral("keys"), tr("Keys"));
    m_buttons = {m_team, import, m_look, keys};
    m_team->setCurrent(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::s, size::m, size::s, size::m);
    layout->setSpacing(2);
    layout->addWidget(m_chooser);
    layout->addSpacing(size::m);
    layout->addWidget(m_team);
    layout->addStretch();
    for (NavButton* button : {import, m_look, keys}) layout->addWidget(button);
    setFixedWidth(size::nav);
    setAccessibleName(tr("Navigation"));

    connect(m_chooser, &TeamChooser::teamChosen, this, &Navigation::teamChosen);
    connect(m_team, &NavButton::clicked, this, &Navigation::teamPlaceChosen);
    connect(import, &NavButton::clicked, this, &Navigation::importRequested);
    connect(m_look, &NavButton::clicked, this, &Navigation::onLookClicked);
    connect(keys, &NavButton::clicked, this, &Navigation::keysRequested);
}

void Navigation::presentTeams(const std::vector<Team>& teams, std::optional<TeamId> current, int reps) {
    m_chooser->present(teams, current, reps);
}

void Navigation::setCollapsed(bool isCollapsed) {
    m_isCollapsed = isCollapsed;
    setFixedWidth(isCollapsed ? size::navCollapsed : size::nav);
    m_chooser->setCollapsed(isCollapsed);
    for (NavButton* button : m_buttons) button->setCollapsed(isCollapsed);
}

void Navigation::onLookClicked() {
    QMenu menu(this);
    const auto offer = [&](const QString& text, Theme::Mode mode) {
        QAction* action = menu.addAction(text, this, [this, mode] { Q_EMIT lookChosen(mode); });
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
    };
    offer(tr("As the desktop"), Theme::Mode::System);
    offer(tr("Light"), Theme::Mode::Light);
    offer(tr("Dark"), Theme::Mode::Dark);
    menu.exec(m_look->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
}

}  // namespace headroom
