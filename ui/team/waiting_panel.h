// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_overview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom {

class LinkButton;

// What waits on the leader, each with the one word that settles it: promises, help, requests, and then the
// potentials still to agree.
class WaitingPanel : public QWidget {
    Q_OBJECT

public:
    explicit WaitingPanel(Theme& theme, QWidget* parent = nullptr);

    void present(const TeamOverview& overview);
    void setCanChange(bool canChange) { m_canChange = canChange; }

Q_SIGNALS:
    void settled(const WaitingItem& item);
    void potentialRequested(RepId rep);
    void commitmentsRequested();

private:
    QWidget* newItem(const WaitingItem& item, QDate today);
    QWidget* newPotential(const UnagreedPotential& unagreed);
    QWidget* newMore(int more, bool areInCommitments);
    QWidget* newRemark(const QString& words);
    LinkButton* newAction(const QString& text, const QString& about);
    std::vector<LinkButton*> actions() const;
    void clear();

    Theme& m_theme;
    LinkButton* m_all;
    QVBoxLayout* m_rows;
    bool m_canChange = true;
};

}  // namespace headroom
