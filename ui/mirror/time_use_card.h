// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/time_view.h"
#include "ui/widgets/card.h"

namespace headroom {

class LinkButton;
class MarkLegend;
class TimeBars;

// Where the leader's week goes, against what was meant.
class TimeUseCard : public Card {
    Q_OBJECT

public:
    explicit TimeUseCard(Theme& theme, QWidget* parent = nullptr);

    void present(const TimeView& view, bool canChange);

Q_SIGNALS:
    void intendRequested();
    void addRequested();

private:
    MarkLegend* m_legend;
    TimeBars* m_bars;
    TextLabel* m_finding;
    LinkButton* m_intend;
    LinkButton* m_add;
};

}  // namespace headroom
