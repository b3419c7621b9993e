// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/potential_offer.h"

#include "core/domain/translation.h"
#include "core/workspace/reading.h"
#include "core/workspace/team_facts.h"
#include "core/workspace/wording.h"

namespace headroom {

namespace {

// The counts "now" is measured by when a potential is agreed: since the plan, or the last half year and more.
WindowCount countsNow(const RepFacts& facts, QDate day) {
    const RepGrowth growth = growthOf(facts, day);
    if (growth.now && growth.now->deals.decided() >= Verdict::decidedNeeded) return *growth.now;
    return *nowWindow(facts.history, day.addYears(-1).addDays(-1), day);
}

// Each run of four complete fiscal quarters up to `day`, newest first.
std::vector<DealCount> rollingFourQuarters(const DealHistory& history, const FiscalCalendar& calendar,
                                           QDate day) {
    std::vector<DealCount> runs;
    const std::optional<QDate> first = history.firstDay();
    if (!first) return runs;
    for (QDate end = calendar.lastQuarterEnd(day);; end = calendar.lastQuarterEnd(end.addDays(-1))) {
        const Period run(end.addYears(-1).addDays(1), end);
        if (run.first() < *first) return runs;
        runs.push_back(history.count(run));
    }
}

std::optional<TeamPrior> priorOf(const TeamFacts& team) {
    std::vector<DealCount> counts;
    const QDate day = team.figures.day;
    for (const RepFacts& rep : team.reps)
        counts.push_back(rep.history.count(Period(day.addYears(-1).addDays(1), day)));
    return teamPrior(counts);
}

QString refusalOfRate(const PotentialOffer& offer, Rate potential) {
    const std::optional<PotentialProblem> problem =
        potentialProblem(potential, offer.baseline.deals, offer.now.deals);
    if (problem == PotentialProblem::NotFivePointsAboveBaseline)
        return tr("A potential lies at least 5 points above the baseline of %1.")
            .arg(wording::percent(*offer.baseline.deals.rate()));
    if (problem == PotentialProblem::NotAboveNow)
        return tr("A potential lies above the rate now, %1.").arg(wording::percent(*offer.now.deals.rate()));
    return {};
}

}  // namespace

bool PotentialOffer::hasBaseline() const {
    return plan || baseline.deals.decided() >= Verdict::decidedNeeded;
}

Rate PotentialOffer::lowest() const {
    if (!hasBaseline()) return Rate(0.5);
    for (int percent = 1; percent < 100; ++percent)
        if (refusalToAgree(*this, Rate(percent / 100.0)).isEmpty()) return Rate(percent / 100.0);
    return Rate(1);
}

QString refusalToAgree(const PotentialOffer& offer, Rate potential) {
    if (!offer.hasBaseline())
        return tr("A baseline needs 20 decided deals; there are %1 so far.")
            .arg(offer.baseline.deals.decided());
    if (QString refusal = refusalOfRate(offer, potential); !refusal.isEmpty()) return refusal;
    if (offer.plan && potential <= offer.plan->current().potential)
        return tr("A potential is raised, never lowered: it is %1 now. To put a slip right, correct it.")
            .arg(wording::percent(offer.plan->current().potential));
    return {};
}

QString refusalToCorrect(const PotentialOffer& offer, Rate potential) {
    if (!offer.plan) return tr("There is no agreed potential to correct yet.");
    if (QString refusal = refusalOfRate(offer, potential); !refusal.isEmpty()) return refusal;
    const std::vector<PotentialStep>& steps = offer.plan->steps;
    if (steps.size() > 1 && potential <= steps[steps.size() - 2].potential)
        return tr("The step before it was %1; this one lies above.")
            .arg(wording::percent(steps[steps.size() - 2].potential));
    return {};
}

PotentialOffer readPotentialOffer(Session& session, RepId id, QDate today) {
    existingRep(session, id);
    const TeamFacts team = teamFacts(session, teammatesOf(session, id, today), today);
    const RepFacts& facts = *team.find(id);
    const QDate day = team.figures.day;
    const DealHistory history = wholeHistory(session, id, day);
    PotentialOffer offer{facts.plan ? facts.plan->baseline : baselineEnding(facts.history, day),
                         countsNow(facts, day), facts.plan, std::nullopt};
    const FiscalCalendar calendar = session.leader.leader().calendar();
    offer.suggestion =
        suggestedPotential(offer.now.deals, rollingFourQuarters(history, calendar, day), priorOf(team));
    // After a slip the rule may name a rate below what can be agreed, or below what was.
    if (offer.suggestion && offer.hasBaseline() && !refusalToAgree(offer, offer.suggestion->rate).isEmpty())
        offer.suggestion.reset();
    return offer;
}

}  // namespace headroom
