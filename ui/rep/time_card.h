// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/widgets/card.h"

namespace headroom {

class FactRow;
class LinkButton;
class PartBar;

// What the rep had of the leader: how long ago, how often, how long, and the level with its parts.
class TimeCard : public Card {
    Q_OBJECT

public:
    explicit TimeCard(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile, bool canChange);

Q_SIGNALS:
    void rhythmRequested();

private:
    void presentLevel(const RepProfile& profile);

    LinkButton* m_edit;
    FactRow* m_last;
    FactRow* m_rhythm;
    FactRow* m_minutes;
    FactRow* m_level;
    PartBar* m_rhythmKept;
    PartBar* m_noGap;
    PartBar* m_coachingTime;
};

}  // namespace headroom
