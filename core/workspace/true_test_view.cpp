// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/true_test_view.h"

#include "core/metrics/help_first.h"
#include "core/workspace/self_records.h"
#include "core/workspace/self_wording.h"
#include "core/workspace/true_tests.h"

#include <algorithm>
#include <map>
#include <set>

namespace headroom {

namespace {

// Promises of past tests, each followed to the one it was moved to.
class PromiseTrail {
public:
    explicit PromiseTrail(const std::vector<Commitment>& promises) {
        for (const Commitment& promise : promises) {
            m_byId.emplace(promise.id, promise);
            if (promise.movedFrom) m_movedTo.emplace(*promise.movedFrom, promise.id);
        }
    }

    std::vector<PromiseSince> follow(const TrueTest& test) const {
        std::vector<PromiseSince> followed;
        for (CommitmentId id : test.promises) {
            const auto made = m_byId.find(id);
            if (made == m_byId.end()) continue;
            for (auto next = m_movedTo.find(id); next != m_movedTo.end(); next = m_movedTo.find(id))
                id = next->second;
            followed.push_back({made->second.text, m_byId.at(id)});
        }
        return followed;
    }

private:
    std::map<CommitmentId, Commitment> m_byId;
    std::map<CommitmentId, CommitmentId> m_movedTo;
};

// Reps whose struggle of this quarter waited too long, and those who wait still, whenever that began.
QStringList leftAloneIn(Session& session, const SelfRecords& records) {
    const WorkingDays days = records.leader.workingDays();
    std::set<RepId> alone;
    for (const Struggle& struggle : records.struggles)
        if (wasLeftAlone(struggle, days, records.today)) alone.insert(struggle.rep);
    for (const Struggle& struggle : session.struggles.unfinished())
        if (isLeftAlone(struggle, days, records.today)) alone.insert(struggle.rep);
    QStringList called;
    for (const TeamRow& row : records.reps)
        if (alone.contains(row.rep)) called << row.called;
    return called;
}

QStringList evidenceOf(Session& session, const SelfRecords& records) {
    QStringList withoutCoaching, unheard, late;
    for (const TeamRow& row : records.reps)
        if (row.isPastRhythm) withoutCoaching << row.called;
    for (const FrameGap& gap : records.board.gaps)
        if (gap.hasHeardNone) unheard << gap.rep.called();
    for (const Commitment& promise : records.promises)
        if (promise.isOpen() && promise.due && *promise.due < records.today) late << promise.text;
    const QStringList alone = leftAloneIn(session, records);
    QStringList lines;
    for (const QString& line : {wording::wentWithoutCoaching(withoutCoaching), wording::promisesPast(late),
                                wording::prioritiesUnheard(unheard), wording::leftAlone(alone),
                                wording::againstMeant(records.time)})
        if (!line.isEmpty()) lines << line;
    return lines;
}

// "no" counts 2, "in places" 1, "yes" 0: up is better.
std::optional<Trend> trendOf(const std::vector<PastTrueTest>& tests) {
    if (int(tests.size()) < Trend::answersNeeded) return std::nullopt;
    std::vector<double> inTime;
    for (const PastTrueTest& past : tests) inTime.push_back(double(past.test.answer));
    return mannKendall(inTime);
}

}  // namespace

TrueTestView readTrueTestView(Session& session, const SelfRecords& records) {
    const FiscalCalendar calendar = records.leader.calendar();
    const PromiseTrail trail(records.promises);
    TrueTestView view;
    view.quarter = calendar.quarterOf(records.today);
    view.daysLeft = int(records.today.daysTo(records.quarter.last()));
    for (const TrueTest& test : session.mirror.trueTests()) {
        view.all.push_back({calendar.quarterOf(test.quarterFirst), test, trail.follow(test)});
        if (test.quarterFirst == records.quarter.first()) {
            view.done = test;
            view.promises = view.all.back().promises;
        } else {
            view.last = view.all.back();
        }
    }
    view.evidence = view.done ? view.done->evidence : evidenceOf(session, records);
    if (!view.done)
        view.draft = trueTestDraft(session.drafts.draft(trueTestDraftName(records.quarter.first())));
    view.trend = trendOf(view.all);
    return view;
}

}  // namespace headroom
