// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_overview.h"
#include "ui/widgets/card.h"

namespace headroom {

class TextLabel;
class WeekBars;

// Where the leader's coaching time of 13 weeks went, beside the aim.
class CoachingCard : public Card {
    Q_OBJECT

public:
    explicit CoachingCard(Theme& theme, QWidget* parent = nullptr);

    void present(const TeamOverview& overview);

private:
    TextLabel* m_sentence;
    WeekBars* m_bars;
};

}  // namespace headroom
