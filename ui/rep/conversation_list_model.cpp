// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/conversation_list_model.h"

#include "core/metrics/engagement.h"
#include "core/workspace/wording.h"

namespace headroom {

namespace {

QString notesOf(const Conversation& conversation) {
    if (!conversation.sharedNotes.isEmpty()) return conversation.sharedNotes.simplified();
    if (!conversation.skillFocus.isEmpty()) return conversation.skillFocus.simplified();
    if (!conversation.onlyMeNotes.isEmpty()) return ConversationListModel::tr("Notes for you only");
    if (!conversation.opportunities.empty()) return ConversationListModel::tr("Deals discussed");
    return {};
}

QString hintOf(const Conversation& conversation) {
    if (conversation.kind == ConversationKind::TeamMeeting || countsAsCoaching(conversation)) return {};
    if (!saysWhatWasWorkedOn(conversation))
        return ConversationListModel::tr("Add one line: what did you work on?");
    return ConversationListModel::tr("Under 15 minutes, so not counted as coaching");
}

}  // namespace

void ConversationListModel::present(const std::vector<Conversation>& newestFirst, QDate today) {
    beginResetModel();
    m_conversations = newestFirst;
    m_today = today;
    endResetModel();
}

const Conversation* ConversationListModel::conversation(const QModelIndex& index) const {
    return index.isValid() && index.row() < int(m_conversations.size())
               ? &m_conversations[size_t(index.row())]
               : nullptr;
}

ConversationLine ConversationListModel::line(const QModelIndex& index) const {
    const Conversation* held = conversation(index);
    if (!held) return {};
    const bool isThisYear = held->heldOn->year() == m_today.year();
    return {isThisYear ? wording::weekdayAndDay(*held->heldOn) : wording::day(*held->heldOn),
            wording::conversationKind(held->kind), notesOf(*held), hintOf(*held),
            tr("%1 min").arg(held->minutes)};
}

int ConversationListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_conversations.size());
}

QVariant ConversationListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    const ConversationLine said = line(index);
    QStringList parts{said.day, said.kind, said.minutes, said.notes, said.hint};
    parts.removeAll(QString());
    if (role == Qt::ToolTipRole) return said.notes.toHtmlEscaped();
    return parts.join(QLatin1String(", "));
}

}  // namespace headroom
