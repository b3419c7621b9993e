// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_overview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;

namespace headroom {

class TextLabel;

// The team's average close rate in one sentence, and what to keep in mind about it.
class TeamHeadline : public QWidget {
    Q_OBJECT

public:
    explicit TeamHeadline(Theme& theme, QWidget* parent = nullptr);

    void present(const TeamOverview& overview);
    // Sentence and caveat on one line, for small windows.
    void setCompact(bool isCompact);

private:
    QBoxLayout* m_lines;
    TextLabel* m_sentence;
    TextLabel* m_caveat;
};

}  // namespace headroom
