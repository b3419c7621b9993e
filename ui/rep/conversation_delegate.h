// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace headroom {

struct ConversationLine;

// Paints a conversation as day, kind, up to two lines of notes, and minutes; as high as its notes.
class ConversationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ConversationDelegate(Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintNotes(QPainter& painter, const ConversationLine& line, const QRect& place) const;

    Theme& m_theme;
};

}  // namespace headroom
