// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/growth_plans.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/session.h"
#include "core/workspace/wording.h"

namespace headroom {

namespace {

void refuseWith(const QString& refusal) {
    if (!refusal.isEmpty()) throw Error(ErrorKind::Refused, refusal);
}

QString stepLabel(const QString& text, const Rep& rep, Rate potential) {
    return text.arg(wording::percent(potential), rep.called());
}

}  // namespace

GrowthPlans::GrowthPlans(Workspace& workspace) : m_workspace(workspace) {}

void GrowthPlans::agree(RepId rep, Rate potential, const QString& why, QDate today) {
    Session& session = m_workspace.session();
    const PotentialOffer offer = m_workspace.potentialOffer(rep, today);
    const std::optional<GrowthPlan>& plan = offer.plan;
    refuseWith(refusalToAgree(offer, potential));
    const PotentialStep step{today, potential, why.trimmed()};
    const QString text = plan ? tr("Raised: potential of %1 with %2") : tr("Agreed: potential of %1 with %2");
    session.perform(stepLabel(text, *session.reps.rep(rep), potential), [&](const Transaction& transaction) {
        if (plan)
            session.plans.addStep(transaction, plan->id, step);
        else
            session.plans.add(transaction, GrowthPlan{{}, rep, today, offer.baseline, {step}});
    });
}

void GrowthPlans::correct(RepId rep, Rate potential, const QString& why, QDate today) {
    Session& session = m_workspace.session();
    const PotentialOffer offer = m_workspace.potentialOffer(rep, today);
    const std::optional<GrowthPlan>& plan = offer.plan;
    refuseWith(refusalToCorrect(offer, potential));
    const PotentialStep step{plan->current().agreedOn, potential, why.trimmed()};
    session.perform(
        stepLabel(tr("Corrected: potential of %1 with %2"), *session.reps.rep(rep), potential),
        [&](const Transaction& transaction) { session.plans.replaceLastStep(transaction, plan->id, step); });
}

}  // namespace headroom
