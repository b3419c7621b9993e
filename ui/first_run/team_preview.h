// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace headroom {

// The shape of the team's table before there is a team, so that the page says what will come.
class TeamPreview : public Card {
    Q_OBJECT

public:
    explicit TeamPreview(Theme& theme, QWidget* parent = nullptr);
};

}  // namespace headroom
