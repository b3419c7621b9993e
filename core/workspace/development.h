// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/experiment.h"
#include "core/domain/skill_plan.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// The one skill a rep works on, and what leader and rep try together. Each call is one transaction and one
// undo step.
class Development {
    Q_DECLARE_TR_FUNCTIONS(headroom::Development)

public:
    explicit Development(Workspace& workspace);

    // Throws Error while another skill plan of the rep is open, or without a skill.
    SkillPlanId startSkill(RepId rep, const QString& skill, const QString& practice, QDate until,
                           QDate today);
    void changeSkill(SkillPlanId id, const QString& skill, const QString& practice, QDate until);
    // Something done well that shows the skill growing.
    void addEvidence(SkillPlanId id, const QString& text, QDate seenOn);
    // `seen`: what was seen of it, in words. Throws Error without any.
    void endSkill(SkillPlanId id, const QString& seen, QDate today);

    ExperimentId tryOut(RepId rep, const QString& text, QDate until, QDate today);
    void changeExperiment(ExperimentId id, const QString& text, QDate until);
    // Throws Error without a word on what was learned.
    void endExperiment(ExperimentId id, const QString& learned, QDate today);

private:
    SkillPlan openSkill(SkillPlanId id) const;
    Experiment openExperiment(ExperimentId id) const;

    Workspace& m_workspace;
};

}  // namespace headroom
