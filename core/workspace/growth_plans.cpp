// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/growth_plans.h"

#include "core/domain/error.h"
#include "core/metrics/potential.h"
#include "core/workspace/session.h"
#include "core/workspace/wording.h"

#include <QCoreApplication>

namespace headroom {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("headroom::GrowthPlans", text);
}

[[noreturn]] void refuse(const QString& sentence) {
    throw Error(ErrorKind::Refused, sentence);
}

void checkReachable(Rate potential, const PotentialOffer& offer) {
    const std::optional<PotentialProblem> problem =
        potentialProblem(potential, offer.baseline.deals, offer.now.deals);
    if (problem == PotentialProblem::NotFivePointsAboveBaseline)
        refuse(tr("A potential lies at least 5 points above the baseline of %1.")
                   .arg(wording::percent(*offer.baseline.deals.rate())));
    if (problem == PotentialProblem::NotAboveNow)
        refuse(tr("A potential lies above the rate now, %1.").arg(wording::percent(*offer.now.deals.rate())));
}

QString stepLabel(const QString& text, const Rep& rep, Rate potential) {
    return text.arg(wording::percent(potential), rep.called());
}

}  // namespace

GrowthPlans::GrowthPlans(Workspace& workspace) : m_workspace(workspace) {}

void GrowthPlans::agree(RepId rep, Rate potential, const QString& why, QDate today) {
    Session& session = m_workspace.session();
    const PotentialOffer offer = m_workspace.potentialOffer(rep, today);
    const std::optional<GrowthPlan> plan = session.plans.ofRep(rep);
    if (!plan && offer.baseline.deals.decided() < Verdict::decidedNeeded)
        refuse(tr("A baseline needs 20 decided deals; there are %1 so far.")
                   .arg(offer.baseline.deals.decided()));
    checkReachable(potential, offer);
    if (plan && potential <= plan->current().potential)
        refuse(tr("A potential is raised, never lowered: it is %1 now. To put a slip right, correct it.")
                   .arg(wording::percent(plan->current().potential)));
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
    const std::optional<GrowthPlan> plan = session.plans.ofRep(rep);
    if (!plan) refuse(tr("There is no agreed potential to correct yet."));
    checkReachable(potential, m_workspace.potentialOffer(rep, today));
    const size_t steps = plan->steps.size();
    if (steps > 1 && potential <= plan->steps[steps - 2].potential)
        refuse(tr("The step before it was %1; this one lies above.")
                   .arg(wording::percent(plan->steps[steps - 2].potential)));
    const PotentialStep step{plan->current().agreedOn, potential, why.trimmed()};
    session.perform(
        stepLabel(tr("Corrected: potential of %1 with %2"), *session.reps.rep(rep), potential),
        [&](const Transaction& transaction) { session.plans.replaceLastStep(transaction, plan->id, step); });
}

}  // namespace headroom
