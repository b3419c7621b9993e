// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/widgets/card.h"

namespace headroom {

// How a rep was last seen on each standard, beside the rep's own view and the leader's own score: dots on a
// scale from 1 to 5, as the area of a radar would depend on the order of its spokes. Out of sight without
// standards, and closed until the leader went first this quarter.
class StandardsCard : public Card {
    Q_OBJECT

public:
    explicit StandardsCard(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile);

private:
    Theme& m_theme;
};

}  // namespace headroom
