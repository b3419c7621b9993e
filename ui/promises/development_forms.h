// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/experiment.h"
#include "core/domain/skill_plan.h"
#include "ui/widgets/form_place.h"

#include <QCoreApplication>

namespace headroom {

// The forms about what to talk about with a rep, work on and try. Each opens over its place and saves one
// step.
class DevelopmentForms {
    Q_DECLARE_TR_FUNCTIONS(headroom::DevelopmentForms)

public:
    static void addTopic(const FormPlace& place, const Rep& rep);
    static void startSkill(const FormPlace& place, const Rep& rep);
    static void addEvidence(const FormPlace& place, const SkillPlan& plan);
    static void endSkill(const FormPlace& place, const SkillPlan& plan);
    static void tryOut(const FormPlace& place, const Rep& rep);
    static void endExperiment(const FormPlace& place, const Experiment& experiment);
};

}  // namespace headroom
