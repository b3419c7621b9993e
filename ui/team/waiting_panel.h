// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_overview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom {

// What the leader still owes: the reps without an agreed potential, those who can agree one first.
class WaitingPanel : public QWidget {
    Q_OBJECT

public:
    explicit WaitingPanel(Theme& theme, QWidget* parent = nullptr);

    void present(const TeamOverview& overview);
    void setCanChange(bool canChange) { m_canChange = canChange; }

Q_SIGNALS:
    void potentialRequested(RepId rep);

private:
    QWidget* newRow(const UnagreedPotential& unagreed);
    QWidget* newRemark(const QString& words);

    Theme& m_theme;
    QVBoxLayout* m_rows;
    bool m_canChange = true;
};

}  // namespace headroom
