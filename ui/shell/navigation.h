// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team.h"
#include "ui/shell/place.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <vector>

namespace headroom {

class NavButton;
class TeamChooser;

// The side of the window: which team, which place, and what concerns the whole program.
class Navigation : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(Theme& theme, QWidget* parent = nullptr);

    void presentTeams(const std::vector<Team>& teams, std::optional<TeamId> current, int reps);
    void setPlace(Place place);
    // While the file is read only nothing can be imported.
    void setCanChange(bool canChange);
    // How many conversations are to be logged, and how many of the leader's promises are late.
    void presentToLog(int conversations);
    void presentLate(int promises);
    // 56 px wide, icons only.
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void placeChosen(Place place);
    void teamChosen(std::optional<TeamId> team);
    void importRequested();
    void settingsRequested();
    void keysRequested();

private:
    QWidget* newPlaces();

    NavButton* button(Place place) const { return m_places[size_t(place)]; }

    TeamChooser* m_chooser;
    std::array<NavButton*, navigatedPlaces.size()> m_places;
    NavButton* m_import;
    std::vector<NavButton*> m_buttons;
    bool m_isCollapsed = false;
};

}  // namespace headroom
