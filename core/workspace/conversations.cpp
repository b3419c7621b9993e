// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conversations.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/session.h"
#include "core/workspace/wording.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int minutesInADay = 24 * 60;

QString draftName(std::optional<ConversationId> corrected) {
    return corrected ? QStringLiteral("conversation %1").arg(corrected->value) : QStringLiteral("quick log");
}

QString withWhom(Session& session, const Conversation& conversation) {
    QStringList names;
    for (const RepId id : conversation.reps)
        if (const std::optional<Rep> rep = session.reps.rep(id)) names << rep->called();
    if (names.size() > 2) return tr("%n rep(s)", nullptr, int(names.size()));
    return names.join(tr(" and "));
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

void check(Session& session, const Conversation& conversation, QDate today) {
    if (conversation.reps.empty()) throw Error(ErrorKind::Refused, tr("Say whom you spoke with."));
    for (const RepId id : conversation.reps)
        if (!session.reps.rep(id)) throw Error(ErrorKind::Refused, tr("This rep is no longer here."));
    if (!conversation.heldOn) throw Error(ErrorKind::Refused, tr("Say on which day you spoke."));
    if (*conversation.heldOn > today)
        throw Error(ErrorKind::Refused,
                    tr("This day is still to come. Log a conversation after it was held."));
    if (conversation.minutes < 0 || conversation.minutes > minutesInADay)
        throw Error(ErrorKind::Refused, tr("The minutes must lie between 0 and 1,440."));
}

}  // namespace

Conversations::Conversations(Workspace& workspace) : m_workspace(workspace) {}

ConversationId Conversations::log(const Conversation& conversation, QDate today) {
    Session& session = m_workspace.session();
    check(session, conversation, today);
    Conversation held = conversation;
    held.status = ConversationStatus::Held;
    if (!held.loggedAt.isValid()) held.loggedAt = QDateTime::currentDateTimeUtc();
    ConversationId id;
    session.perform(label(session, held, today), [&](const Transaction& transaction) {
        id = session.conversations.add(transaction, held);
        session.drafts.keep(transaction, draftName({}), {});
    });
    return id;
}

void Conversations::change(const Conversation& conversation, QDate today) {
    Session& session = m_workspace.session();
    check(session, conversation, today);
    session.perform(tr("Changed: conversation with %1").arg(withWhom(session, conversation)),
                    [&](const Transaction& transaction) {
                        session.conversations.save(transaction, conversation);
                        session.drafts.keep(transaction, draftName(conversation.id), {});
                    });
}

void Conversations::remove(ConversationId id) {
    Session& session = m_workspace.session();
    const std::optional<Conversation> conversation = session.conversations.conversation(id);
    if (!conversation) throw Error(ErrorKind::Refused, tr("This conversation is no longer here."));
    session.perform(tr("Removed: conversation with %1").arg(withWhom(session, *conversation)),
                    [&](const Transaction& transaction) {
                        session.conversations.remove(transaction, id);
                        session.drafts.keep(transaction, draftName(id), {});
                    });
}

ConversationDraft Conversations::draft(std::optional<ConversationId> corrected) const {
    return draftOf(m_workspace.session().drafts.draft(draftName(corrected)));
}

void Conversations::keepDraft(const ConversationDraft& draft, std::optional<ConversationId> corrected) {
    m_workspace.session().keepDraft(draftName(corrected), draftText(draft));
}

}  // namespace headroom
