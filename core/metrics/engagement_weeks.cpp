// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/credits.h"
#include "core/metrics/engagement.h"

#include <algorithm>
#include <map>
#include <set>

namespace headroom {

namespace {

constexpr int workingDaysNeeded = 5;
constexpr double neverCoachedDays = 1e6;  // as neglected as can be

// Working days from a first day on as running totals, so that any window is two look-ups.
class WorkingDayCount {
public:
    WorkingDayCount(const WorkingDays& days, const Period& period) : m_first(period.first()), m_upTo{0} {
        m_upTo.reserve(size_t(period.days()) + 1);
        for (QDate day = period.first(); day <= period.last(); day = day.addDays(1))
            m_upTo.push_back(m_upTo.back() + days.isWorkingDay(day));
    }

    // Working days from `first` to `last`, both included; 0 when backwards. Days before the count began are
    // cut off.
    int between(QDate first, QDate last) const {
        const qint64 from = std::max<qint64>(0, m_first.daysTo(first));
        const qint64 past = std::min<qint64>(qint64(m_upTo.size()) - 1, m_first.daysTo(last) + 1);
        return past <= from ? 0 : m_upTo[size_t(past)] - m_upTo[size_t(from)];
    }

private:
    QDate m_first;
    std::vector<int> m_upTo;
};

// One rep's conversations and shared working days, ready to be cut into windows.
struct RepRecord {
    RepRecord(const Leader& leader, const Rep& member, const Period& period)
        : rep(&member), shared(leader.workingDays().alsoAway(member.away), period) {}

    QDate firstDay() const { return rep->startedOn.value_or(QDate()); }
    QDate lastDay() const { return rep->archivedOn.value_or(QDate()); }

    int sharedDays(QDate first, QDate last) const {
        if (firstDay().isValid()) first = std::max(first, firstDay());
        if (lastDay().isValid()) last = std::min(last, lastDay());
        return shared.between(first, last);
    }

    const Rep* rep;
    WorkingDayCount shared;
    std::map<QDate, int> coachingMinutes;  // by day, of conversations that count
    std::set<QDate> entries;               // days with any held conversation
    std::vector<QDate> observed;           // each time the leader saw them at work
    std::map<PriorityId, std::set<QDate>> told;
};

// The first day that working days are counted from: a wait may have begun long before the first entry.
QDate countedFrom(const std::vector<Rep>& reps, QDate firstEntry, int windowDays) {
    QDate first = firstEntry.addDays(-windowDays);
    for (const Rep& rep : reps)
        if (rep.startedOn) first = std::min(first, *rep.startedOn);
    return first;
}

QDate weekEndOf(QDate day) {
    return day.addDays(7 - day.dayOfWeek());
}

EngagementEvidence emptyEvidence(const EngagementAims& aims, QDate windowEnd) {
    EngagementEvidence evidence;
    evidence.window = Period::endingOn(windowEnd, 7 * aims.windowWeeks);
    evidence.targetHours = aims.hoursInWindow();
    evidence.workingDays = aims.workingDays();
    return evidence;
}

class WeeklyEngagement {
public:
    WeeklyEngagement(const Leader& leader, const std::vector<Rep>& reps, const Period& period)
        : m_days(leader.workingDays()), m_leader(m_days, period), m_aims(leader.engagement) {
        for (const Rep& rep : reps) {
            m_index.emplace(rep.id, m_records.size());
            m_records.emplace_back(leader, rep, period);
        }
    }

    void add(const Conversation& conversation) {
        for (const RepId rep : conversation.reps) {
            const auto found = m_index.find(rep);
            if (found == m_index.end()) continue;
            RepRecord& record = m_records[found->second];
            record.entries.insert(*conversation.heldOn);
            if (countsAsCoaching(conversation))
                record.coachingMinutes[*conversation.heldOn] += conversation.minutes;
        }
    }

    void add(const Commitment& commitment) {
        if (commitment.owner == Party::Leader && (!commitment.rep || m_index.contains(*commitment.rep)))
            m_promises.push_back(commitment);
    }

    void add(const Request& request) {
        if (m_index.contains(request.rep)) m_requests.push_back(request);
    }

    void add(const Observation& observation) {
        if (observation.view() != ObservationView::OfRep) return;
        const auto found = m_index.find(*observation.of);
        if (found != m_index.end()) m_records[found->second].observed.push_back(observation.seenOn);
    }

    void add(const Telling& telling) {
        for (const RepId rep : telling.reps)
            if (const auto found = m_index.find(rep); found != m_index.end())
                m_records[found->second].told[telling.priority].insert(telling.toldOn);
    }

    void setFrame(const std::vector<Standard>& standards, const std::vector<Priority>& priorities) {
        m_standards = standards;
        m_priorities = priorities;
    }

    EngagementEvidence evidence(QDate windowEnd) const;
    EngagementWeek week(const EngagementEvidence& evidence) const;

private:
    int windowDays() const { return 7 * m_aims.windowWeeks; }
    bool hasEntry(const RepRecord& record, QDate first, QDate last) const {
        const auto found = record.entries.lower_bound(first);
        return found != record.entries.end() && *found <= last;
    }
    RepEvidence evidenceOf(const RepRecord& record, QDate first, QDate last) const;
    std::optional<int> workingDaysSince(const RepRecord& record, QDate last) const;
    std::optional<double> observations(const RepRecord& record, QDate first, QDate last) const;
    std::optional<int> workingDaysSinceHearing(PriorityId priority, const RepRecord& record,
                                               QDate last) const;
    void addPriorities(RepEvidence& evidence, const RepRecord& record, QDate last) const;
    std::vector<Credit<CommitmentId>> promiseCredits(QDate first, QDate last) const;
    std::vector<Credit<RequestId>> answerCredits(QDate first, QDate last) const;

    WorkingDays m_days;
    WorkingDayCount m_leader;
    EngagementAims m_aims;
    std::vector<Commitment> m_promises;
    std::vector<Request> m_requests;
    std::vector<Standard> m_standards;
    std::vector<Priority> m_priorities;
    std::map<RepId, size_t> m_index;
    std::vector<RepRecord> m_records;
};

template <typename Id>
std::vector<double> creditsOf(const std::vector<Credit<Id>>& credited) {
    std::vector<double> credits;
    for (const Credit<Id>& one : credited) credits.push_back(one.credit);
    return credits;
}

EngagementWeek WeeklyEngagement::week(const EngagementEvidence& found) const {
    EngagementWeek week;
    week.windowEnd = found.window.last();
    week.windowDays = found.window.days();
    week.state = found.state;
    if (found.state != EngagementState::Scored) return week;
    std::vector<RepEngagementInput> inputs;
    for (const RepEvidence& rep : found.reps) inputs.push_back(rep.input);
    week.parts = engagementParts(inputs, creditsOf(found.promises), creditsOf(found.answers), m_aims);
    if (isScorable(week.parts, m_aims)) week.score = engagementScore(week.parts, m_aims);
    return week;
}

EngagementEvidence WeeklyEngagement::evidence(QDate windowEnd) const {
    const QDate first = windowEnd.addDays(1 - windowDays());
    EngagementEvidence found = emptyEvidence(m_aims, windowEnd);
    if (m_leader.between(first, windowEnd) < workingDaysNeeded) {
        found.state = EngagementState::Away;
        return found;
    }
    if (std::none_of(m_records.begin(), m_records.end(),
                     [&](const RepRecord& record) { return hasEntry(record, first, windowEnd); }))
        return found;
    found.state = EngagementState::Scored;
    for (const RepRecord& record : m_records)
        if (record.sharedDays(first, windowEnd) >= workingDaysNeeded)
            found.reps.push_back(evidenceOf(record, first, windowEnd));
    found.promises = promiseCredits(first, windowEnd);
    found.answers = answerCredits(first, windowEnd);
    return found;
}

std::vector<Credit<CommitmentId>> WeeklyEngagement::promiseCredits(QDate first, QDate last) const {
    std::vector<Credit<CommitmentId>> credits;
    for (const Commitment& promise : m_promises)
        if (isDueWithin(promise, first, last))
            if (const std::optional<double> credit = promiseCredit(promise, m_days, last))
                credits.push_back({promise.id, *credit});
    return credits;
}

std::vector<Credit<RequestId>> WeeklyEngagement::answerCredits(QDate first, QDate last) const {
    std::vector<Credit<RequestId>> credits;
    for (const Request& request : m_requests)
        if (isDueWithin(request, first, last))
            if (const std::optional<double> credit = answerCredit(request, m_days, last))
                credits.push_back({request.id, *credit});
    return credits;
}

RepEvidence WeeklyEngagement::evidenceOf(const RepRecord& record, QDate first, QDate last) const {
    RepEvidence evidence;
    evidence.rep = record.rep->id;
    RepEngagementInput& input = evidence.input;
    input.cadence = double(windowDays()) / record.rep->rhythmDays;
    input.availability = record.sharedDays(first, last) / m_aims.workingDays();
    const std::optional<int> since = workingDaysSince(record, last);
    input.workingDaysSince = since ? *since : neverCoachedDays;
    evidence.isNeverCoached = !since;
    int minutes = 0;
    for (auto day = record.coachingMinutes.lower_bound(first);
         day != record.coachingMinutes.end() && day->first <= last; ++day) {
        ++input.held;
        minutes += day->second;
    }
    input.coachingHours = minutes / 60.0;
    input.observations = observations(record, first, last);
    addPriorities(evidence, record, last);
    return evidence;
}

std::optional<int> WeeklyEngagement::workingDaysSince(const RepRecord& record, QDate last) const {
    const auto after = record.coachingMinutes.upper_bound(last);
    if (after != record.coachingMinutes.begin())
        return record.sharedDays(std::prev(after)->first.addDays(1), last);
    return record.firstDay().isValid() ? std::optional(record.sharedDays(record.firstDay(), last))
                                       : std::nullopt;
}

std::optional<double> WeeklyEngagement::observations(const RepRecord& record, QDate first, QDate last) const {
    const auto stands = [last](const Standard& standard) { return standard.isActiveOn(last); };
    if (std::none_of(m_standards.begin(), m_standards.end(), stands)) return std::nullopt;
    return double(std::count_if(record.observed.begin(), record.observed.end(),
                                [&](QDate seen) { return first <= seen && seen <= last; }));
}

std::optional<int> WeeklyEngagement::workingDaysSinceHearing(PriorityId priority, const RepRecord& record,
                                                             QDate last) const {
    const auto told = record.told.find(priority);
    if (told == record.told.end()) return std::nullopt;
    const auto after = told->second.upper_bound(last);
    if (after == told->second.begin()) return std::nullopt;
    return record.sharedDays(std::prev(after)->addDays(1), last);
}

// Of the active priority heard longest ago.
void WeeklyEngagement::addPriorities(RepEvidence& evidence, const RepRecord& record, QDate last) const {
    std::optional<double>& longest = evidence.input.workingDaysSincePriorities;
    for (const Priority& priority : m_priorities) {
        if (!priority.isActiveOn(last) || !priority.isFor(record.rep->id)) continue;
        const std::optional<int> heard = workingDaysSinceHearing(priority.id, record, last);
        const double since = heard ? *heard : std::max(m_aims.workingDays(), 2 * freshPriorityDays);
        if (longest && since <= *longest) continue;
        longest = since;
        evidence.heardLongestAgo = priority.id;
        evidence.hasHeardIt = heard.has_value();
    }
}

void addLevels(std::vector<EngagementWeek>& weeks) {
    std::vector<std::optional<double>> newestFirst;
    for (EngagementWeek& week : weeks) {
        newestFirst.insert(newestFirst.begin(), week.score);
        if (newestFirst.size() > size_t(levelWeeks)) newestFirst.pop_back();
        if (week.state == EngagementState::Scored) week.level = engagementLevel(newestFirst);
    }
}

}  // namespace

Engagement engagementOf(const Leader& leader, const std::vector<Rep>& reps, const EngagementRecords& records,
                        QDate today) {
    const auto isHeld = [&](const Conversation& conversation) {
        return conversation.status == ConversationStatus::Held && conversation.heldOn &&
               *conversation.heldOn <= today;
    };
    const auto concerns = [&](const Conversation& conversation) {
        return std::any_of(conversation.reps.begin(), conversation.reps.end(), [&](RepId id) {
            return std::any_of(reps.begin(), reps.end(), [id](const Rep& rep) { return rep.id == id; });
        });
    };
    std::optional<QDate> first;
    for (const Conversation& conversation : records.conversations)
        if (isHeld(conversation) && (!first || *conversation.heldOn < *first) && concerns(conversation))
            first = *conversation.heldOn;
    if (!first) return {{}, emptyEvidence(leader.engagement, today)};

    WeeklyEngagement weekly(leader, reps,
                            Period(countedFrom(reps, *first, 7 * leader.engagement.windowWeeks), today));
    for (const Commitment& commitment : records.commitments) weekly.add(commitment);
    for (const Request& request : records.requests) weekly.add(request);
    for (const Observation& observation : records.observations) weekly.add(observation);
    for (const Telling& telling : records.tellings) weekly.add(telling);
    weekly.setFrame(records.standards, records.priorities);
    for (const Conversation& conversation : records.conversations)
        if (isHeld(conversation)) weekly.add(conversation);
    std::vector<EngagementWeek> weeks;
    for (QDate end = weekEndOf(*first); end < today; end = end.addDays(7))
        weeks.push_back(weekly.week(weekly.evidence(end)));
    EngagementEvidence running = weekly.evidence(today);
    weeks.push_back(weekly.week(running));
    weeks.back().isComplete = today.dayOfWeek() == 7;
    addLevels(weeks);
    return {std::move(weeks), std::move(running)};
}

std::vector<EngagementWeek> engagementWeeks(const Leader& leader, const std::vector<Rep>& reps,
                                            const EngagementRecords& records, QDate today) {
    return engagementOf(leader, reps, records, today).weeks;
}

}  // namespace headroom
