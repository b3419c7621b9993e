// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conversations.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/names.h"
#include "core/workspace/outcome_writer.h"
#include "core/workspace/prep_edits.h"
#include "core/workspace/session.h"
#include "core/workspace/wording.h"

#include <algorithm>

namespace headroom {

namespace {

const QString quickLogDraft = QStringLiteral("quick log");
constexpr int minutesInADay = 24 * 60;

QString withWhom(Session& session, const Conversation& conversation) {
    return namesOf(conversation.reps, calledNames(session));
}

QString when(QDate day, QDate today) {
    if (day == today) return tr("today");
    if (day == today.addDays(-1)) return tr("yesterday");
    return wording::day(day);
}

QString label(Session& session, const Conversation& conversation, QDate today) {
    return tr("Logged: %1 min with %2, %3")
        .arg(QString::number(conversation.minutes), withWhom(session, conversation),
             when(*conversation.heldOn, today));
}

void checkReps(Session& session, const Conversation& conversation) {
    if (conversation.reps.empty()) throw Error(ErrorKind::Refused, tr("Say whom you speak with."));
    for (const RepId id : conversation.reps)
        if (!session.reps.rep(id)) throw Error(ErrorKind::Refused, tr("This rep is no longer here."));
}

void checkMinutes(const Conversation& conversation) {
    if (conversation.minutes < 0 || conversation.minutes > minutesInADay)
        throw Error(ErrorKind::Refused, tr("The minutes must lie between 0 and 1,440."));
}

void check(Session& session, const Conversation& conversation, QDate today) {
    checkReps(session, conversation);
    if (!conversation.heldOn) throw Error(ErrorKind::Refused, tr("Say on which day you spoke."));
    if (*conversation.heldOn > today)
        throw Error(ErrorKind::Refused,
                    tr("This day is still to come. Log a conversation after it was held."));
    checkMinutes(conversation);
}

}  // namespace

Conversations::Conversations(Workspace& workspace) : m_workspace(workspace) {}

ConversationId Conversations::log(const Conversation& conversation, const ConversationOutcome& outcome,
                                  QDate today) {
    Session& session = m_workspace.session();
    check(session, conversation, today);
    Conversation held = conversation;
    held.status = ConversationStatus::Held;
    if (!held.loggedAt.isValid()) held.loggedAt = QDateTime::currentDateTimeUtc();
    session.perform(label(session, held, today), [&](const Transaction& transaction) {
        if (held.id.isStored())
            session.conversations.save(transaction, held);
        else
            held.id = session.conversations.add(transaction, held);
        writeOutcome(session, transaction, held, outcome);
        session.drafts.keep(transaction, quickLogDraft, {});
        for (const RepId rep : held.reps) session.drafts.keep(transaction, prepDraft(rep), {});
    });
    return held.id;
}

void Conversations::change(const Conversation& conversation, QDate today) {
    Session& session = m_workspace.session();
    check(session, conversation, today);
    session.perform(
        tr("Changed: conversation with %1").arg(withWhom(session, conversation)),
        [&](const Transaction& transaction) { session.conversations.save(transaction, conversation); });
}

void Conversations::remove(ConversationId id) {
    Session& session = m_workspace.session();
    const std::optional<Conversation> conversation = session.conversations.conversation(id);
    if (!conversation) throw Error(ErrorKind::Refused, tr("This conversation is no longer here."));
    session.perform(tr("Removed: conversation with %1").arg(withWhom(session, *conversation)),
                    [&](const Transaction& transaction) { session.conversations.remove(transaction, id); });
}

ConversationId Conversations::plan(const std::vector<RepId>& reps, ConversationKind kind,
                                   const Booking& booking) {
    Session& session = m_workspace.session();
    const Conversation planned = plannedConversation(reps, kind, booking);
    checkReps(session, planned);
    checkMinutes(planned);
    if (!booking.when.isValid()) throw Error(ErrorKind::Refused, tr("Say when you will speak."));
    ConversationId id;
    session.perform(
        tr("Booked: %1 with %2, %3")
            .arg(wording::conversationKind(kind), withWhom(session, planned),
                 wording::weekdayAndTime(booking.when)),
        [&](const Transaction& transaction) { id = session.conversations.add(transaction, planned); });
    return id;
}

Conversation Conversations::planned(ConversationId id) const {
    const std::optional<Conversation> found = m_workspace.session().conversations.conversation(id);
    if (!found || found->status != ConversationStatus::Planned)
        throw Error(ErrorKind::Refused, tr("This conversation is no longer planned."));
    return *found;
}

ConversationId Conversations::move(ConversationId id, const QDateTime& when) {
    Session& session = m_workspace.session();
    Conversation old = planned(id);
    Conversation next = old;
    next.id = {};
    next.plannedFor = when.toUTC();
    next.loggedAt = QDateTime::currentDateTimeUtc();
    old.status = ConversationStatus::Moved;
    session.perform(
        tr("Moved: conversation with %1 to %2").arg(withWhom(session, old), wording::weekdayAndTime(when)),
        [&](const Transaction& transaction) {
            session.conversations.save(transaction, old);
            next.id = session.conversations.add(transaction, next);
        });
    return next.id;
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

QString Conversations::draft() const {
    return m_workspace.session().drafts.draft(quickLogDraft);
}

void Conversations::keepDraft(const QString& line) {
    m_workspace.session().keepDraft(quickLogDraft, line);
}

}  // namespace headroom
