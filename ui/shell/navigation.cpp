// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/nav_button.h"
#include "ui/shell/team_chooser.h"
#include "ui/widgets/page_scroll.h"

#include <QVBoxLayout>

namespace headroom {

Navigation::Navigation(Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_chooser(new TeamChooser(theme)),
      m_import(new NavButton(theme, QStringLiteral("import"), tr("Import data"))) {
    auto* settings = new NavButton(theme, QStringLiteral("settings"), tr("Settings"));
    auto* keys = new NavButton(theme, QStringLiteral("keys"), tr("Keys"));
    for (const Place place : navigatedPlaces) {
        auto* button = new NavButton(theme, placeIcon(place), placeName(place));
        m_places[size_t(place)] = button;
        connect(button, &NavButton::clicked, this, [this, place] { Q_EMIT placeChosen(place); });
    }
    m_buttons.assign(m_places.begin(), m_places.end());
    m_buttons.insert(m_buttons.end(), {m_import, settings, keys});
    setPlace(Place::Team);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::s, size::m, size::s, size::m);
    layout->setSpacing(2);
    layout->addWidget(m_chooser);
    layout->addSpacing(size::m);
    layout->addWidget(newPlaces(), 1);
    for (NavButton* button : {m_import, settings, keys}) layout->addWidget(button);
    setFixedWidth(size::nav);
    setAccessibleName(tr("Navigation"));

    connect(m_chooser, &TeamChooser::teamChosen, this, &Navigation::teamChosen);
    connect(m_import, &NavButton::clicked, this, &Navigation::importRequested);
    connect(settings, &NavButton::clicked, this, &Navigation::settingsRequested);
    connect(keys, &NavButton::clicked, this, &Navigation::keysRequested);
}

// Scrolls where the window is low and the text large.
QWidget* Navigation::newPlaces() {
    auto* places = new QWidget;
    auto* column = new QVBoxLayout(places);
    column->setContentsMargins({});
    column->setSpacing(2);
    for (NavButton* button : m_places) column->addWidget(button);
    column->addStretch();
    auto* scroll = new PageScroll(places);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void Navigation::presentTeams(const std::vector<Team>& teams, std::optional<TeamId> current, int reps) {
    m_chooser->present(teams, current, reps);
}

void Navigation::setPlace(Place place) {
    for (const Place each : navigatedPlaces) button(each)->setCurrent(each == place);
}

void Navigation::setCanChange(bool canChange) {
    m_import->setEnabled(canChange);
}

void Navigation::presentToLog(int conversations) {
    button(Place::Meetings)->setCount(conversations, tr("%n conversation(s) to log", nullptr, conversations));
}

void Navigation::presentLate(int promises) {
    button(Place::Commitments)->setCount(promises, tr("%n promise(s) of yours late", nullptr, promises));
}

void Navigation::setCollapsed(bool isCollapsed) {
    m_isCollapsed = isCollapsed;
    setFixedWidth(isCollapsed ? size::navCollapsed : size::nav);
    m_chooser->setCollapsed(isCollapsed);
    for (NavButton* button : m_buttons) button->setCollapsed(isCollapsed);
}

}  // namespace headroom
