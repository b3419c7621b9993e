// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"

#include <QAbstractListModel>

#include <vector>

namespace headroom {

// The words of one row of the list.
struct ConversationLine {
    QString day;
    QString kind;
    QString notes;
    QString hint;  // what keeps it from counting as coaching; empty when nothing does
    QString minutes;
};

// A rep's conversations, newest first.
class ConversationListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // Days of another year than `today`'s say theirs.
    void present(const std::vector<Conversation>& newestFirst, QDate today);
    const Conversation* conversation(const QModelIndex& index) const;
    ConversationLine line(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    // DisplayRole and AccessibleTextRole: the whole row as one sentence.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Conversation> m_conversations;
    QDate m_today;
};

}  // namespace headroom
