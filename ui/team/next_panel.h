// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_overview.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

class ActionButton;
class TextLabel;

// The one thing to do next: the rep who has waited longest for the leader.
class NextPanel : public QWidget {
    Q_OBJECT

public:
    explicit NextPanel(Theme& theme, QWidget* parent = nullptr);

    void present(const TeamOverview& overview);
    void setCanChange(bool canChange);

Q_SIGNALS:
    void prepareRequested(RepId rep);
    void logRequested(RepId rep);

private:
    std::optional<RepId> m_rep;
    TextLabel* m_title;
    TextLabel* m_sentence;
    ActionButton* m_prepare;
    ActionButton* m_log;
};

}  // namespace headroom
