// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/mirror_engagement.h"
#include "ui/widgets/card.h"

#include <vector>

namespace headroom {

class PartButton;

// The leader's engagement with the team: what the last weeks show, and the seven parts, each one opening the
// rows behind it.
class EngagementCard : public Card {
    Q_OBJECT

public:
    explicit EngagementCard(Theme& theme, QWidget* parent = nullptr);

    // Parts that are open stay open.
    void present(const MirrorEngagement& engagement);

private:
    struct Part {
        EngagementPart part;
        PartButton* button;
        TextLabel* rows;
    };

    void addPart(EngagementPart part);
    void showRows(const Part& part);

    Theme& m_theme;
    MirrorEngagement m_engagement;
    TextLabel* m_finding;
    TextLabel* m_sustained;
    std::vector<Part> m_parts;
};

}  // namespace headroom
