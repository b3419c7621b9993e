// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_records.h"

#include "core/workspace/session.h"

#include <QTime>
#include <QTimeZone>

#include <random>

namespace headroom::bench {

namespace {

constexpr int years = 10;
constexpr int aYear = 20;  // of each kind of record
constexpr int daysBetween = 365 / aYear;

const QStringList words =
    QStringLiteral(
        "budget renewal discovery pricing champion procurement pilot demo follow call quiet "
        "question objection contract legal calendar handover stuck rehearse listen second "
        "meeting forecast territory account partner deadline proposal number story")
        .split(QLatin1Char(' '));

// Writes down what happens with one rep, day after day.
class RecordWriter {
public:
    RecordWriter(const Transaction& transaction, Session& session, const Rep& rep, QDate today)
        : m_transaction(transaction),
          m_session(session),
          m_rep(rep),
          m_today(today),
          m_chance(unsigned(rep.id.value)),
          m_weeksWithout(happens(8) ? 5 : 0) {}

    void write(QDate day) {
        const qint64 turn = day.toJulianDay() + m_rep.id.value;
        if (turn % 7 == 0 && day.daysTo(m_today) > 7 * m_weeksWithout) addHeld(day);
        if (turn % daysBetween == 0) addTopic(day);
        if (turn % daysBetween == 2) addRequest(day);
        if (turn % daysBetween == 4) addStruggle(day);
        if (turn % daysBetween == 6) addPromise(Party::Leader, day);
        if (turn % daysBetween == 6) addPromise(Party::Rep, day);
        if (turn % 182 == 0) addSkillPlan(day);
        if (turn % 91 == 0) addExperiment(day);
        if (day == m_today.addDays(-20) && happens(10)) addPlanned(day);
        if (day == m_today && happens(2)) addPlanned(day.addDays(1 + m_rep.id.value % 5));
    }

private:
    bool happens(int outOf) { return m_chance() % unsigned(outOf) == 0; }
    // One of the newest records, which has not come to its end for every rep.
    bool isStillOpen(QDate day) { return day.daysTo(m_today) < 3 * daysBetween && happens(3); }

    QString text(int count) {
        QStringList chosen;
        for (int i = 0; i < count; ++i) chosen << words[qsizetype(m_chance() % unsigned(words.size()))];
        return chosen.join(QLatin1Char(' '));
    }

    void addHeld(QDate day) {
        Conversation held = conversation(day);
        held.status = ConversationStatus::Held;
        held.heldOn = day;
        m_session.conversations.add(m_transaction, held);
    }

    void addPlanned(QDate day) {
        Conversation planned = conversation(day);
        planned.status = ConversationStatus::Planned;
        m_session.conversations.add(m_transaction, planned);
    }

    Conversation conversation(QDate day) {
        Conversation one;
        one.reps = {m_rep.id};
        one.kind = happens(4) ? ConversationKind::CallListening : ConversationKind::OneToOne;
        one.plannedFor = QDateTime(day, QTime(9 + int(m_rep.id.value % 8), 0), Qt::UTC);
        one.minutes = 30;
        one.sharedNotes = text(25);
        one.loggedAt = QDateTime(day, QTime(18, 0), Qt::UTC);
        return one;
    }

    void addTopic(QDate day) {
        Topic topic{{}, m_rep.id, text(6), happens(2) ? Party::Rep : Party::Leader, day, {}, {}, {}};
        if (!isStillOpen(day)) {
            topic.state = TopicState::Covered;
            topic.closedOn = day.addDays(7);
        }
        m_session.topics.add(m_transaction, topic);
    }

    void addRequest(QDate day) {
        Request request{{}, m_rep.id, day, text(6), {}, {}};
        if (!isStillOpen(day)) request.answeredOn = day.addDays(3);
        m_session.requests.add(m_transaction, request);
    }

    void addPromise(Party owner, QDate day) {
        Commitment promise;
        promise.owner = owner;
        promise.rep = m_rep.id;
        promise.text = text(8);
        promise.madeOn = day;
        promise.due = day.addDays(10);
        if (!isStillOpen(day)) {
            promise.state = CommitmentState::Kept;
            promise.closedOn = day.addDays(9);
        }
        m_session.commitments.add(m_transaction, promise);
    }

    // Whether it helped is asked about half of the time only.
    void addStruggle(QDate day) {
        const bool isOpen = isStillOpen(day);
        Struggle struggle;
        struggle.rep = m_rep.id;
        struggle.text = text(6);
        struggle.raisedOn = day;
        if (!isOpen || happens(2)) {
            struggle.firstResponse = FirstResponse::Help;
            struggle.respondedOn = day.addDays(2);
        }
        if (!isOpen) struggle.endedOn = day.addDays(12);
        const StruggleId id = m_session.struggles.add(m_transaction, struggle);
        if (!struggle.firstResponse) return;
        Help help{{}, id, HelpKind::RolePlay, text(5), day.addDays(2), day.addDays(6), {}, {}, {}, {}};
        if (!isOpen) help.doneOn = day.addDays(5);
        if (!isOpen && happens(2)) {
            help.askOn = help.askedOn = day.addDays(11);
            help.didItHelp = DidItHelp::Yes;
        }
        m_session.struggles.add(m_transaction, help);
    }

    void addSkillPlan(QDate day) {
        SkillPlan plan;
        plan.rep = m_rep.id;
        plan.skill = text(2);
        plan.practice = text(6);
        plan.startedOn = day;
        plan.until = day.addDays(90);
        if (day.daysTo(m_today) >= 182)
            plan.endedOn = plan.until;  // else the newest, and only one may be open
        for (int week = 1; week <= 8; ++week) plan.evidence.push_back({day.addDays(7 * week), text(8)});
        m_session.skillPlans.add(m_transaction, plan);
    }

    void addExperiment(QDate day) {
        Experiment experiment;
        experiment.rep = m_rep.id;
        experiment.text = text(6);
        experiment.startedOn = day;
        experiment.until = day.addDays(28);
        if (experiment.until < m_today) experiment.endedOn = experiment.until;
        m_session.experiments.add(m_transaction, experiment);
    }

    const Transaction& m_transaction;
    Session& m_session;
    const Rep& m_rep;
    QDate m_today;
    std::mt19937 m_chance;
    int m_weeksWithout;
};

}  // namespace

void addTenYears(Workspace& workspace, QDate today) {
    const std::vector<Rep> reps = workspace.reps();
    Session& session = workspace.session();
    session.write([&](const Transaction& transaction) {
        std::vector<RecordWriter> writers;
        for (const Rep& rep : reps) writers.emplace_back(transaction, session, rep, today);
        for (QDate day = today.addDays(1 - 365 * years); day <= today; day = day.addDays(1))
            for (RecordWriter& writer : writers) writer.write(day);
    });
}

}  // namespace headroom::bench
