// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/standards_table.h"

#include "core/workspace/reading.h"
#include "core/workspace/team_facts.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t levelsShown = 5;

std::vector<int> levelsOf(const std::vector<Observation>& observations) {
    std::vector<int> levels;
    for (const Observation& observation : observations) levels.push_back(observation.level);
    return levels;
}

// The team's, or everybody's.
class TableReader {
public:
    TableReader(Session& session, std::optional<TeamId> team, QDate today)
        : m_session(session), m_observations(session.standards.observations()) {
        m_table.today = today;
        const FiscalCalendar calendar = session.leader.leader().calendar();
        m_table.quarter = calendar.period(calendar.quarterOf(today));
        for (const Waiting& waiting : waitingReps(session, team, today)) m_table.reps.push_back(waiting.rep);
        std::sort(m_table.reps.begin(), m_table.reps.end(),
                  [](const Rep& a, const Rep& b) { return a.name.localeAwareCompare(b.name) < 0; });
        std::erase_if(m_observations, [&](const Observation& observation) {
            return observation.seenOn > today || observation.seenOn.daysTo(today) >= StandardsTable::daysRead;
        });
    }

    StandardsTable read() {
        for (const Standard& standard : m_session.standards.all())
            if (standard.isActive()) m_table.rows.push_back(row(standard));
        for (const StandardRow& row : m_table.rows)
            if (!row.leader.newest || !m_table.quarter.contains(row.leader.newest->seenOn))
                m_table.toScore.push_back(row.standard.id);
        addUnseen();
        return std::move(m_table);
    }

private:
    // Oldest first.
    std::vector<Observation> seen(StandardId standard, std::optional<RepId> of, ObservationView view) const {
        std::vector<Observation> found;
        for (const Observation& observation : m_observations)
            if (observation.standard == standard && observation.view() == view &&
                (view == ObservationView::OfLeader || observation.of == of))
                found.push_back(observation);
        return found;
    }

    StandardCell cell(const std::vector<Observation>& observations) const {
        StandardCell cell;
        if (observations.empty()) return cell;
        cell.lastLevels = levelsOf(observations);
        if (cell.lastLevels.size() > levelsShown)
            cell.lastLevels.erase(cell.lastLevels.begin(), cell.lastLevels.end() - levelsShown);
        cell.newest = observations.back();
        cell.isFresh = cell.newest->seenOn.daysTo(m_table.today) < StandardsTable::freshDays;
        return cell;
    }

    StandardRow row(const Standard& standard) const {
        StandardRow row;
        row.standard = standard;
        const std::vector<Observation> own = seen(standard.id, {}, ObservationView::Own);
        row.leader = cell(own);
        row.leader.read = levelReads({levelsOf(own)}).front();
        row.repsOfLeader = levelReads({levelsOf(seen(standard.id, {}, ObservationView::OfLeader))}).front();
        std::vector<std::vector<int>> levels;
        for (const Rep& rep : m_table.reps) {
            const std::vector<Observation> ofRep = seen(standard.id, rep.id, ObservationView::OfRep);
            levels.push_back(levelsOf(ofRep));
            row.reps.push_back(cell(ofRep));
            if (const std::vector<Observation> views = seen(standard.id, rep.id, ObservationView::Own);
                !views.empty())
                row.reps.back().ownView = views.back();
        }
        const std::vector<std::optional<LevelRead>> reads = levelReads(levels);
        for (size_t i = 0; i < reads.size(); ++i) row.reps[i].read = reads[i];
        std::vector<int> together;
        for (const std::vector<int>& ofRep : levels)
            together.insert(together.end(), ofRep.begin(), ofRep.end());
        row.together = levelReads({together}).front();
        row.goFirstGap = goFirstGap(row.leader.read, reads);
        row.isStale = std::none_of(row.reps.begin(), row.reps.end(),
                                   [](const StandardCell& one) { return one.isFresh; });
        return row;
    }

    void addUnseen() {
        if (m_table.rows.empty()) return;
        for (size_t rep = 0; rep < m_table.reps.size(); ++rep)
            if (std::none_of(m_table.rows.begin(), m_table.rows.end(),
                             [rep](const StandardRow& row) { return row.reps[rep].isFresh; }))
                m_table.unseen.push_back(m_table.reps[rep]);
    }

    Session& m_session;
    std::vector<Observation> m_observations;
    StandardsTable m_table;
};

}  // namespace

StandardsTable readStandardsTable(Session& session, std::optional<TeamId> team, QDate today) {
    return TableReader(session, team, today).read();
}

}  // namespace headroom
