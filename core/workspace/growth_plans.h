// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// Agree, raise and correct the potential of a rep. Each call is one transaction and one undo step.
class GrowthPlans {
    Q_DECLARE_TR_FUNCTIONS(headroom::GrowthPlans)

public:
    explicit GrowthPlans(Workspace& workspace);

    // Starts a plan on `today`, freezing the baseline; with a plan already there, adds a step to it.
    // Throws Error when the potential is not 5 points above the baseline or not above now, or not above the
    // current one.
    void agree(RepId rep, Rate potential, const QString& why, QDate today);
    // Corrects the newest step. Same rules, but it may go below the step it replaces.
    void correct(RepId rep, Rate potential, const QString& why, QDate today);

private:
    Workspace& m_workspace;
};

}  // namespace headroom
