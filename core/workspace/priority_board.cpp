// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priority_board.h"

#include "core/workspace/reading.h"
#include "core/workspace/team_facts.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

Hearing hearingOf(const Telling& telling) {
    return telling.isWithWhy ? Hearing::WithWhy : Hearing::Said;
}

// The team's, or everybody's.
class BoardReader {
public:
    BoardReader(Session& session, std::optional<TeamId> team, QDate today)
        : m_session(session), m_days(session.leader.leader().workingDays()) {
        m_board.today = today;
        for (int back = PriorityBoard::weeksShown - 1; back >= 0; --back)
            m_board.weeks.push_back(Period::weekOf(today).first().addDays(-7 * back));
        for (const Waiting& waiting : waitingReps(session, team, today)) m_reps.push_back(waiting.rep);
        std::sort(m_reps.begin(), m_reps.end(),
                  [](const Rep& a, const Rep& b) { return a.name.localeAwareCompare(b.name) < 0; });
        for (const Conversation& planned : session.conversations.planned()) addChance(planned);
    }

    PriorityBoard read() {
        const std::vector<Priority> all = m_session.priorities.all();
        for (const Priority& priority : all) {
            if (priority.isActive())
                m_board.active.push_back(card(priority));
            else
                m_board.retired.push_back(priority);
        }
        const FiscalCalendar calendar = m_session.leader.leader().calendar();
        m_board.listChanges = listChanges(all, calendar.period(calendar.quarterOf(m_board.today)));
        addGaps();
        return std::move(m_board);
    }

private:
    void addChance(const Conversation& planned) {
        if (!planned.plannedFor || *planned.plannedDay() < m_board.today) return;
        for (const RepId rep : planned.reps) m_chances.emplace(rep, *planned.plannedFor);
    }

    // The week `day` lies in; none before the first one shown.
    std::optional<size_t> weekOf(QDate day) const {
        const qint64 days = m_board.weeks.front().daysTo(day);
        if (days < 0 || day > m_board.today) return std::nullopt;
        return size_t(days / 7);
    }

    std::vector<Hearing> blankWeeks(QDate from) const {
        std::vector<Hearing> weeks;
        for (const QDate monday : m_board.weeks)
            weeks.push_back(monday < Period::weekOf(from).first() ? Hearing::NotYetHere
                                                                  : Hearing::NotThatWeek);
        return weeks;
    }

    // What is on record about one priority.
    struct Said {
        std::vector<Telling> tellings;
        std::vector<RecallCheck> checks;
        std::vector<RepId> onAgendas;
    };

    Said readSaid(PriorityId priority) const {
        Said said{m_session.priorities.tellingsOf(priority), m_session.priorities.recallChecks(priority), {}};
        for (const Topic& topic : m_session.topics.open(priority)) said.onAgendas.push_back(topic.rep);
        return said;
    }

    HearingRow row(const Priority& priority, const Rep& rep, const Said& said) const {
        HearingRow row;
        row.rep = rep;
        row.weeks = blankWeeks(std::max(priority.from, rep.startedOn.value_or(priority.from)));
        row.lastHeard = lastTold(priority.id, rep.id, said.tellings, m_board.today);
        row.isHeardLately = isHeardLately(row.lastHeard, m_days, m_board.today);
        if (const auto chance = m_chances.find(rep.id); chance != m_chances.end())
            row.nextChance = chance->second;
        row.isOnAgenda =
            std::find(said.onAgendas.begin(), said.onAgendas.end(), rep.id) != said.onAgendas.end();
        for (const RecallCheck& check : said.checks)
            if (check.rep == rep.id) row.lastCheck = check;
        return row;
    }

    PriorityCard card(const Priority& priority) const {
        PriorityCard card;
        card.priority = priority;
        card.teamMeetings = blankWeeks(priority.from);
        const Said said = readSaid(priority.id);
        std::vector<RepId> reps;
        std::map<RepId, size_t> places;
        for (const Rep& rep : m_reps) {
            if (!priority.isFor(rep.id)) continue;
            places.emplace(rep.id, card.rows.size());
            reps.push_back(rep.id);
            card.rows.push_back(row(priority, rep, said));
        }
        for (const Telling& telling : said.tellings) mark(card, places, telling);
        card.reach = priorityReach(priority, reps, said.tellings, said.checks, m_days, m_board.today);
        std::stable_sort(card.rows.begin(), card.rows.end(), [](const HearingRow& a, const HearingRow& b) {
            return a.lastHeard.value_or(QDate()) < b.lastHeard.value_or(QDate());
        });
        return card;
    }

    void mark(PriorityCard& card, const std::map<RepId, size_t>& places, const Telling& telling) const {
        const std::optional<size_t> week = weekOf(telling.toldOn);
        if (!week) return;
        const auto add = [&](Hearing& cell) { cell = std::max(cell, hearingOf(telling)); };
        if (telling.channel == TellingChannel::TeamMeeting) add(card.teamMeetings[*week]);
        for (const RepId rep : telling.reps)
            if (const auto place = places.find(rep); place != places.end())
                add(card.rows[place->second].weeks[*week]);
    }

    void addGaps() {
        if (m_board.active.empty()) return;
        for (const Rep& rep : m_reps) {
            FrameGap gap{rep, true, true};
            for (const PriorityCard& card : m_board.active)
                for (const HearingRow& row : card.rows) {
                    if (row.rep.id != rep.id) continue;
                    gap.hasHeardNone &= !row.isHeardLately;
                    gap.wasNeverAsked &= !row.lastCheck;
                }
            if (gap.hasHeardNone || gap.wasNeverAsked) m_board.gaps.push_back(gap);
        }
    }

    Session& m_session;
    WorkingDays m_days;
    std::vector<Rep> m_reps;
    std::map<RepId, QDateTime> m_chances;
    PriorityBoard m_board;
};

}  // namespace

std::vector<RepId> PriorityCard::toTell() const {
    std::vector<RepId> reps;
    for (const HearingRow& row : rows)
        if (!row.isHeardLately && !row.isOnAgenda) reps.push_back(row.rep.id);
    return reps;
}

PriorityBoard readPriorityBoard(Session& session, std::optional<TeamId> team, QDate today) {
    return BoardReader(session, team, today).read();
}

}  // namespace headroom
