// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/figures.h"

#include "core/workspace/engagement_records.h"
#include "core/workspace/session.h"
#include "core/workspace/team_facts.h"

#include <algorithm>

namespace headroom {

namespace {

OpportunityStore::Key storeKey(FigureKey key) {
    switch (key) {
        case FigureKey::Rep:
            return OpportunityStore::Key::Rep;
        case FigureKey::Team:
            return OpportunityStore::Key::Team;
        case FigureKey::Quarter:
            return OpportunityStore::Key::Quarter;
        case FigureKey::Month:
            return OpportunityStore::Key::Month;
        case FigureKey::Segment:
            return OpportunityStore::Key::Segment;
    }
    Q_UNREACHABLE();
}

bool isTime(FigureKey key) {
    return key == FigureKey::Quarter || key == FigureKey::Month;
}

CloseRateFigure figureOf(const OpportunityStore::Group& group, bool hasTime) {
    CloseRateFigure figure;
    figure.keys = group.keys;
    figure.deals = group.deals;
    if (!hasTime) figure.open = group.open;
    figure.rate = closeRate(group.deals);
    figure.wonValueMinor = group.wonValueMinor;
    figure.currency = group.currency;
    return figure;
}

}  // namespace

Figures::Figures(const Workspace& workspace) : m_workspace(workspace) {}

std::vector<CloseRateFigure> Figures::closeRates(const std::vector<FigureKey>& by, std::optional<QDate> from,
                                                 std::optional<QDate> to) const {
    Session& session = m_workspace.session();
    const bool hasTime = std::any_of(by.begin(), by.end(), isTime);
    std::vector<OpportunityStore::Key> keys;
    for (const FigureKey key : by) keys.push_back(storeKey(key));
    std::vector<CloseRateFigure> figures;
    const int firstMonth = session.leader.leader().fiscalYearFirstMonth;
    for (const OpportunityStore::Group& group : session.opportunities.grouped(keys, firstMonth, from, to)) {
        // What has no closing day belongs to no quarter.
        if (hasTime && group.deals.decided() == 0) continue;
        figures.push_back(figureOf(group, hasTime));
    }
    return figures;
}

std::vector<GrowthFigure> Figures::growth(QDate today) const {
    Session& session = m_workspace.session();
    const TeamFacts team = teamFacts(session, session.reps.reps(false), today);
    const FiscalCalendar calendar = session.leader.leader().calendar();
    std::vector<GrowthFigure> figures;
    for (const RepFacts& facts : team.reps) {
        GrowthFigure figure{facts.rep, growthOf(facts, team.figures.day), facts.verdict, {}, {}};
        if (facts.plan) figure.potential = facts.plan->current().potential;
        figure.toward = towardPotentialOf(facts, figure.growth, calendar, team.figures.day);
        figures.push_back(std::move(figure));
    }
    return figures;
}

TeamGrowth Figures::teamGrowth(QDate today) const {
    Session& session = m_workspace.session();
    const TeamFacts team = teamFacts(session, session.reps.reps(false), today);
    return headroom::teamGrowth(team.windows(), team.asOf);
}

std::vector<EngagementFigure> Figures::engagementByWeek(QDate today) const {
    Session& session = m_workspace.session();
    const Leader leader = session.leader.leader();
    std::vector<EngagementFigure> figures;
    for (const EngagementWeek& week :
         engagementWeeks(leader, session.reps.reps(false), engagementRecords(session), today))
        figures.push_back({leader.name, week});
    return figures;
}

std::vector<EngagementFigure> Figures::engagementByRep(QDate today) const {
    Session& session = m_workspace.session();
    const Leader leader = session.leader.leader();
    std::vector<EngagementFigure> figures;
    const auto addLatest = [&](const QString& name, const std::vector<EngagementWeek>& weeks) {
        figures.push_back({name, weeks.empty()
                                     ? EngagementWeek{today, EngagementState::NoRecord, {}, {}, {}, false}
                                     : weeks.back()});
    };
    const std::vector<Rep> reps = session.reps.reps(false);
    addLatest(leader.name, engagementWeeks(leader, reps, engagementRecords(session), today));
    for (const Rep& rep : reps)
        addLatest(rep.name, engagementWeeks(leader, {rep}, engagementRecords(session, rep.id), today));
    return figures;
}

}  // namespace headroom
