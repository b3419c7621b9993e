// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/waiting_reader.h"

#include "core/metrics/help_first.h"
#include "core/workspace/names.h"

#include <QHash>

#include <algorithm>

namespace headroom {

namespace {

constexpr int soonDays = 3;

// Gathers what waits, kind by kind.
class WaitingReader {
public:
    WaitingReader(Session& session, const QSet<RepId>& reps, QDate today)
        : m_session(session),
          m_today(today),
          m_days(session.leader.leader().workingDays()),
          m_called(calledNames(session)),
          m_asked(reps) {}

    std::vector<WaitingItem> read() {
        for (const Commitment& promise : m_session.commitments.open()) add(promise);
        for (const Struggle& struggle : m_session.struggles.unfinished()) {
            m_struggles.insert(struggle.id, struggle);
            add(struggle);
        }
        for (const Help& help : m_session.struggles.unfinishedHelp()) add(help);
        return readRequestsAndToLog();
    }

    std::vector<WaitingItem> readRequestsAndToLog() {
        for (const Request& request : m_session.requests.open()) add(request);
        for (const Conversation& planned : m_session.conversations.planned()) add(planned);
        std::stable_sort(m_items.begin(), m_items.end(), waitsBefore);
        return std::move(m_items);
    }

private:
    // None when it concerns a rep who was not asked for.
    WaitingItem* newItem(WaitingKind kind, std::optional<RepId> rep, const QString& text, QDate day) {
        if (rep && !m_asked.contains(*rep)) return nullptr;
        WaitingItem item;
        item.kind = kind;
        item.rep = rep;
        if (rep) item.called = m_called.value(*rep);
        item.text = text;
        item.day = day;
        m_items.push_back(item);
        return &m_items.back();
    }

    void add(const Commitment& promise) {
        if (promise.owner != Party::Leader || !promise.due || *promise.due > m_today.addDays(soonDays))
            return;
        if (WaitingItem* item = newItem(WaitingKind::Promise, promise.rep, promise.text, *promise.due)) {
            item->commitment = promise.id;
            item->isLate = *promise.due < m_today;
        }
    }

    void add(const Struggle& struggle) {
        if (!isLeftAlone(struggle, m_days, m_today)) return;
        if (WaitingItem* item =
                newItem(WaitingKind::LeftAlone, struggle.rep, struggle.text, struggle.raisedOn))
            item->struggle = struggle.id;
    }

    void add(const Help& help) {
        const bool isOwed = help.isOwed();
        if (!isOwed && !help.isToAskAbout(m_today)) return;
        const Struggle struggle = m_struggles.value(help.struggle);
        const QDate day = isOwed ? help.due.value_or(help.offeredOn) : *help.askOn;
        WaitingItem* item = newItem(isOwed ? WaitingKind::Help : WaitingKind::DidItHelp, struggle.rep,
                                    help.text.isEmpty() ? struggle.text : help.text, day);
        if (!item) return;
        item->help = help.id;
        item->struggle = help.struggle;
        item->isLate = isOwed && help.due && *help.due < m_today;
    }

    void add(const Request& request) {
        if (WaitingItem* item = newItem(WaitingKind::Request, request.rep, request.about, request.askedOn))
            item->request = request.id;
    }

    void add(const Conversation& planned) {
        const std::optional<QDate> day = planned.plannedDay();
        const auto rep = std::find_if(planned.reps.begin(), planned.reps.end(),
                                      [this](RepId id) { return m_asked.contains(id); });
        if (!day || *day >= m_today || rep == planned.reps.end()) return;
        WaitingItem* item = newItem(WaitingKind::ToLog, *rep, {}, *day);
        item->called = namesOf(planned.reps, m_called);
        item->conversation = planned.id;
    }

    static bool waitsBefore(const WaitingItem& a, const WaitingItem& b) {
        if (a.isLate != b.isLate) return a.isLate;
        if (!a.isLate && a.kind != b.kind) return rank(a) < rank(b);
        return a.day < b.day;
    }

    // What is merely due soon comes after what somebody waits for already.
    static int rank(const WaitingItem& item) {
        const bool isMerelyDue = item.kind == WaitingKind::Promise || item.kind == WaitingKind::Help;
        return int(item.kind) + (isMerelyDue ? 100 : 0);
    }

    Session& m_session;
    QDate m_today;
    WorkingDays m_days;
    CalledNames m_called;
    QSet<RepId> m_asked;
    QHash<StruggleId, Struggle> m_struggles;  // all that help may still be owed for, or to be asked about
    std::vector<WaitingItem> m_items;
};

}  // namespace

std::vector<WaitingItem> readWaitingList(Session& session, const QSet<RepId>& reps, QDate today) {
    return WaitingReader(session, reps, today).read();
}

std::vector<WaitingItem> readRequestsAndToLog(Session& session, const QSet<RepId>& reps, QDate today) {
    return WaitingReader(session, reps, today).readRequestsAndToLog();
}

}  // namespace headroom
