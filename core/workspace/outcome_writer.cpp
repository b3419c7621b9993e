// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/outcome_writer.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/frame_writer.h"

namespace headroom {

namespace {

// Writes the outcome of one conversation; each function one kind of record.
class OutcomeWriter {
public:
    OutcomeWriter(Session& session, const Transaction& transaction, const Conversation& held)
        : m_session(session), m_transaction(transaction), m_held(held), m_day(*held.heldOn) {}

    void add(const PromiseMade& promise) {
        if (promise.text.trimmed().isEmpty()) return;
        const bool isToNobodyAlone = promise.owner == Party::Leader && m_held.reps.size() != 1;
        if (isToNobodyAlone) return addCommitment(promise, std::nullopt);
        for (const RepId rep : m_held.reps) addCommitment(promise, rep);
    }

    void addStruggle(const QString& text) {
        if (text.trimmed().isEmpty()) return;
        for (const RepId rep : m_held.reps)
            m_session.struggles.add(m_transaction, newStruggle(rep, text, m_day));
    }

    void addRequest(const QString& about) {
        for (const RepId rep : m_held.reps)
            m_session.requests.add(m_transaction, {{}, rep, m_day, about.trimmed(), {}, {}});
    }

    void close(TopicId id, TopicState state) {
        std::optional<Topic> topic = m_session.topics.topic(id);
        if (!topic || topic->state != TopicState::Open) return;
        topic->state = state;
        topic->closedOn = m_day;
        if (state == TopicState::Covered) topic->coveredIn = m_held.id;
        m_session.topics.save(m_transaction, *topic);
    }

    void answer(RequestId id) {
        std::optional<Request> request = m_session.requests.request(id);
        if (!request || request->answeredOn) return;
        request->answeredOn = std::max(m_day, request->askedOn);
        request->answeredBy = m_held.id;
        m_session.requests.save(m_transaction, *request);
    }

    void keep(CommitmentId id) {
        std::optional<Commitment> commitment = m_session.commitments.commitment(id);
        if (!commitment || !commitment->isOpen()) return;
        commitment->state = CommitmentState::Kept;
        commitment->closedOn = m_day;
        m_session.commitments.save(m_transaction, *commitment);
    }

    void say(const PrioritySaid& said) {
        const std::optional<Priority> priority = m_session.priorities.priority(said.priority);
        if (!priority || !priority->isActiveOn(m_day)) return;
        const bool isMeeting = m_held.kind == ConversationKind::TeamMeeting;
        writeTelling(m_session, m_transaction,
                     {{},
                      said.priority,
                      m_held.reps,
                      m_day,
                      said.isWithWhy,
                      isMeeting ? TellingChannel::TeamMeeting : TellingChannel::Spoken,
                      m_held.id});
    }

    void see(const LevelSeen& seen) {
        for (const RepId rep : m_held.reps) {
            Observation observation;
            observation.standard = seen.standard;
            observation.of = rep;
            observation.level = seen.level;
            observation.evidence = seen.evidence;
            observation.seenOn = m_day;
            observation.conversation = m_held.id;
            m_session.standards.add(m_transaction, checkedObservation(m_session, observation, m_day));
        }
    }

    void book(const Booking& booking) {
        m_session.conversations.add(m_transaction,
                                    plannedConversation(m_held.reps, ConversationKind::OneToOne, booking));
    }

private:
    void addCommitment(const PromiseMade& promise, std::optional<RepId> rep) {
        Commitment made = newCommitment(promise, rep, m_day);
        made.madeIn = m_held.id;
        m_session.commitments.add(m_transaction, made);
    }

    Session& m_session;
    const Transaction& m_transaction;
    const Conversation& m_held;
    QDate m_day;
};

}  // namespace

void writeOutcome(Session& session, const Transaction& transaction, const Conversation& held,
                  const ConversationOutcome& outcome) {
    OutcomeWriter writer(session, transaction, held);
    for (const PromiseMade& promise : outcome.promises) writer.add(promise);
    for (const QString& struggle : outcome.struggles) writer.addStruggle(struggle);
    for (const QString& about : outcome.requests) writer.addRequest(about);
    for (const TopicId topic : outcome.covered) writer.close(topic, TopicState::Covered);
    for (const TopicId topic : outcome.dropped) writer.close(topic, TopicState::Dropped);
    for (const RequestId request : outcome.answered) writer.answer(request);
    for (const CommitmentId commitment : outcome.kept) writer.keep(commitment);
    for (const PrioritySaid& said : outcome.said) writer.say(said);
    for (const LevelSeen& seen : outcome.seen) writer.see(seen);
    if (outcome.next) writer.book(*outcome.next);
}

Conversation plannedConversation(const std::vector<RepId>& reps, ConversationKind kind,
                                 const Booking& booking) {
    Conversation planned;
    planned.reps = reps;
    planned.kind = kind;
    planned.status = ConversationStatus::Planned;
    planned.plannedFor = booking.when.toUTC();
    planned.minutes = booking.minutes;
    planned.loggedAt = QDateTime::currentDateTimeUtc();
    return planned;
}

ConversationId movePlanned(Session& session, const Transaction& transaction, Conversation old,
                           const QDateTime& when, int minutes) {
    Conversation next = old;
    next.id = {};
    next.plannedFor = when.toUTC();
    next.minutes = minutes;
    next.loggedAt = QDateTime::currentDateTimeUtc();
    old.status = ConversationStatus::Moved;
    session.conversations.save(transaction, old);
    return session.conversations.add(transaction, next);
}

Commitment newCommitment(const PromiseMade& promise, std::optional<RepId> rep, QDate madeOn) {
    Commitment made;
    made.owner = promise.owner;
    made.rep = rep;
    made.text = promise.text.trimmed();
    made.madeOn = madeOn;
    made.due = promise.due;
    return made;
}

Struggle newStruggle(RepId rep, const QString& text, QDate raisedOn) {
    Struggle raised;
    raised.rep = rep;
    raised.text = text.trimmed();
    raised.raisedOn = raisedOn;
    return raised;
}

}  // namespace headroom
