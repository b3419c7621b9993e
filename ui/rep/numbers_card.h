// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/widgets/card.h"

namespace headroom {

class FactRow;

// The figures behind the finding, each with what it stands on.
class NumbersCard : public Card {
    Q_OBJECT

public:
    explicit NumbersCard(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile);

private:
    FactRow* m_now;
    FactRow* m_baseline;
    FactRow* m_team;
    FactRow* m_open;
};

}  // namespace headroom
