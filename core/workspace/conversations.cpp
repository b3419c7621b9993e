// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conversations.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/names.h"
#include "core/workspace/outcome_writer.h"
#include "core/workspace/prep_edits.h"
#include "core/workspace/running_conversation.h"
#include "core/workspace/session.h"
#include "core/workspace/wording.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int minutesInADay = 24 * 60;

QString draftName(std::optional<ConversationId> of) {
    return of ? QStringLiteral("conversation %1").arg(of->value) : QStringLiteral("quick log");
}

QString withWhom(Session& session, const Conversation& conversation) {
    return namesOf(conversation.reps, calledNames(session));
}

QString when(QDate day, QDate today) {
    if (day == today) return tr("today");
    if (day == today.addDays(-1)) return tr("yesterday");
    return wording::day(day);
}

QString label(Session& session, const Conversation& conversation, QDate today) {
    if (conversation.minutes == 0)
        return tr("Logged: %1 with %2, %3")
            .arg(wording::conversationKind(conversation.kind), withWhom(session, conversation),
                 when(*conversation.heldOn, today));
    return tr("Logged: %1 min with %2, %3")
        .arg(QString::number(conversation.minutes), withWhom(session, conversation),
             when(*conversation.heldOn, today));
}

void checkReps(Session& session, const Conversation& conversation) {
    if (conversation.reps.empty()) throw Error(ErrorKind::Refused, tr("Say whom you speak with."));
    for (const RepId id : conversation.reps)
        if (!session.reps.rep(id)) throw Error(ErrorKind::Refused, tr("This rep is no longer here."));
}

void checkMinutes(int minutes) {
    if (minutes < 0 || minutes > minutesInADay)
        throw Error(ErrorKind::Refused, tr("The minutes must lie between 0 and 1,440."));
}

void checkTime(const QDateTime& when) {
    if (!when.isValid()) throw Error(ErrorKind::Refused, tr("Say when you will speak."));
}

void checkBooking(const Booking& booking) {
    checkTime(booking.when);
    checkMinutes(booking.minutes);
}

void check(Session& session, const Conversation& conversation, QDate today) {
    checkReps(session, conversation);
    if (!conversation.heldOn) throw Error(ErrorKind::Refused, tr("Say on which day you spoke."));
    if (*conversation.heldOn > today)
        throw Error(ErrorKind::Refused,
                    tr("This day is still to come. Log a conversation after it was held."));
    checkMinutes(conversation.minutes);
}

// The sheet was made for a 1:1, or for whatever was planned instead; a word in passing leaves it as it is.
bool usesUpPrepSheet(const Conversation& held, bool wasPlanned) {
    return held.kind == ConversationKind::OneToOne ||
           (wasPlanned && held.kind != ConversationKind::TeamMeeting);
}

// A conversation that did not take place covered no topic and answered nobody; promises stay promised.
void openAgain(Session& session, const Transaction& transaction, ConversationId removed) {
    for (Topic& topic : session.topics.coveredIn(removed)) {
        topic.state = TopicState::Open;
        topic.closedOn.reset();
        topic.coveredIn.reset();
        session.topics.save(transaction, topic);
    }
    for (Request& request : session.requests.answeredBy(removed)) {
        request.answeredOn.reset();
        request.answeredBy.reset();
        session.requests.save(transaction, request);
    }
}

}  // namespace

Conversations::Conversations(Workspace& workspace) : m_workspace(workspace) {}

Conversation Conversations::existing(ConversationId id) const {
    const std::optional<Conversation> found = m_workspace.session().conversations.conversation(id);
    if (!found) throw Error(ErrorKind::Refused, tr("This conversation is no longer here."));
    return *found;
}

Conversation Conversations::planned(ConversationId id) const {
    const Conversation found = existing(id);
    if (found.status != ConversationStatus::Planned)
        throw Error(ErrorKind::Refused, tr("This conversation is no longer planned."));
    return found;
}

ConversationId Conversations::log(const Conversation& conversation, const ConversationOutcome& outcome,
                                  QDate today) {
    Session& session = m_workspace.session();
    check(session, conversation, today);
    if (outcome.next) checkBooking(*outcome.next);
    Conversation held = conversation;
    held.status = ConversationStatus::Held;
    if (held.id.isStored()) held.plannedFor = planned(held.id).plannedFor;
    const bool wasPlanned = held.id.isStored();
    if (!held.loggedAt.isValid() || wasPlanned) held.loggedAt = QDateTime::currentDateTimeUtc();
    session.perform(label(session, held, today), [&](const Transaction& transaction) {
        if (wasPlanned)
            session.conversations.save(transaction, held);
        else
            held.id = session.conversations.add(transaction, held);
        writeOutcome(session, transaction, held, outcome);
        session.drafts.keep(transaction, draftName(wasPlanned ? std::optional(held.id) : std::nullopt), {});
        if (usesUpPrepSheet(held, wasPlanned))
            for (const RepId rep : held.reps) {
                session.drafts.keep(transaction, prepDraft(rep), {});
                forgetRunning(session, transaction, rep, *held.heldOn);
            }
    });
    return held.id;
}

void Conversations::change(const Conversation& conversation, QDate today) {
    Session& session = m_workspace.session();
    if (existing(conversation.id).status != ConversationStatus::Held)
        throw Error(ErrorKind::Refused, tr("Only a conversation that was held can be corrected."));
    check(session, conversation, today);
    Conversation changed = conversation;
    changed.status = ConversationStatus::Held;
    session.perform(tr("Changed: conversation with %1").arg(withWhom(session, changed)),
                    [&](const Transaction& transaction) {
                        session.conversations.save(transaction, changed);
                        session.drafts.keep(transaction, draftName(changed.id), {});
                    });
}

void Conversations::remove(ConversationId id) {
    Session& session = m_workspace.session();
    const Conversation removed = existing(id);
    session.perform(tr("Removed: conversation with %1").arg(withWhom(session, removed)),
                    [&](const Transaction& transaction) {
                        openAgain(session, transaction, id);
                        session.conversations.remove(transaction, id);
                        session.drafts.keep(transaction, draftName(id), {});
                    });
}

ConversationId Conversations::plan(const std::vector<RepId>& reps, ConversationKind kind,
                                   const Booking& booking) {
    Session& session = m_workspace.session();
    const Conversation planned = plannedConversation(reps, kind, booking);
    checkReps(session, planned);
    checkBooking(booking);
    ConversationId id;
    session.perform(
        tr("Booked: %1 with %2, %3")
            .arg(wording::conversationKind(kind), withWhom(session, planned),
                 wording::weekdayAndTime(booking.when)),
        [&](const Transaction& transaction) { id = session.conversations.add(transaction, planned); });
    return id;
}

ConversationId Conversations::move(ConversationId id, const QDateTime& when) {
    Session& session = m_workspace.session();
    const Conversation old = planned(id);
    checkTime(when);
    ConversationId next;
    session.perform(
        tr("Moved: conversation with %1 to %2").arg(withWhom(session, old), wording::weekdayAndTime(when)),
        [&](const Transaction& transaction) {
            next = movePlanned(session, transaction, old, when, old.minutes);
        });
    return next;
}

void Conversations::cancel(ConversationId id, Party by) {
    Session& session = m_workspace.session();
    Conversation cancelled = planned(id);
    cancelled.status =
        by == Party::Leader ? ConversationStatus::CancelledByMe : ConversationStatus::CancelledByRep;
    session.perform(
        tr("Cancelled: conversation with %1").arg(withWhom(session, cancelled)),
        [&](const Transaction& transaction) { session.conversations.save(transaction, cancelled); });
}

ConversationDraft Conversations::draft(std::optional<ConversationId> of) const {
    return draftOf(m_workspace.session().drafts.draft(draftName(of)));
}

void Conversations::keepDraft(const ConversationDraft& draft, std::optional<ConversationId> of) {
    m_workspace.session().keepDraft(draftName(of), draftText(draft));
}

}  // namespace headroom
