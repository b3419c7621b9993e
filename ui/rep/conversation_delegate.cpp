// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/conversation_delegate.h"

#include "ui/rep/conversation_list_model.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

namespace headroom {

namespace {

constexpr int dayWidth = 92, kindWidth = 100, minutesWidth = 60, lineHeight = 19, top = 8;
constexpr int oneLine = lineHeight + 2 * top + 1;

int notesWidth(int width) {
    return width - 2 * size::l - dayWidth - kindWidth - minutesWidth - size::m;
}

// `text` broken into at most two lines of `width`, the second elided.
QStringList twoLines(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    const int length = first.textLength();
    layout.endLayout();
    QStringList lines{text.left(length).trimmed()};
    if (length < text.size())
        lines << QFontMetrics(font).elidedText(text.mid(length).trimmed(), Qt::ElideRight, width);
    return lines;
}

}  // namespace

ConversationDelegate::ConversationDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const ConversationListModel*>(index.model());
    const auto* view = qobject_cast<const QListView*>(option.widget);
    if (!model || !view) return {360, oneLine};
    const ConversationLine line = model->line(index);
    const int wide = notesWidth(view->viewport()->width());
    const int notes =
        QFontMetrics(m_theme.font(TypeStyle::Body)).horizontalAdvance(line.notes) > wide ? 2 : 1;
    const int lines = line.hint.isEmpty() || line.notes.isEmpty() ? notes : 2;
    return {360, lines == 1 ? oneLine : oneLine + lineHeight};
}

void ConversationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const auto* model = qobject_cast<const ConversationListModel*>(index.model());
    if (!model) return;
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const bool isCurrent = view && view->hasFocus() && view->currentIndex() == index;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, m_theme.color(isCurrent   ? Tone::Selected
                                                 : isHovered ? Tone::Hover
                                                             : Tone::Surface));
    painter->fillRect(
        QRect(option.rect.left() + size::l, option.rect.top(), option.rect.width() - 2 * size::l, 1),
        m_theme.color(Tone::Grid));
    const ConversationLine line = model->line(index);
    QRect rest = option.rect.adjusted(size::l, top, -size::l, 0);
    rest.setHeight(lineHeight);
    const auto visual = [&](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
    const auto write = [&](const QRect& place, TypeStyle style, Tone tone, int alignment,
                           const QString& words) {
        painter->setFont(m_theme.font(style));
        painter->setPen(m_theme.color(tone));
        painter->drawText(visual(place), alignment,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    };
    write(QRect(rest.left(), rest.top(), dayWidth, lineHeight), TypeStyle::Body, Tone::Text2, leading,
          line.day);
    write(QRect(rest.left() + dayWidth, rest.top(), kindWidth - size::s, lineHeight), TypeStyle::BodyStrong,
          Tone::Text, leading, line.kind);
    write(QRect(rest.right() - minutesWidth, rest.top(), minutesWidth, lineHeight), TypeStyle::Body,
          Tone::Text2, int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
          line.minutes);
    paintNotes(*painter, line, visual(rest.adjusted(dayWidth + kindWidth, 0, -minutesWidth - size::m, 0)));
    if (isCurrent) {
        painter->setPen(QPen(m_theme.color(Tone::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void ConversationDelegate::paintNotes(QPainter& painter, const ConversationLine& line,
                                      const QRect& place) const {
    QRect row = place;
    const int leading =
        int(QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.setFont(m_theme.font(TypeStyle::Body));
    painter.setPen(m_theme.color(Tone::Text));
    QStringList notes =
        line.notes.isEmpty() ? QStringList() : twoLines(line.notes, painter.font(), place.width());
    if (!line.hint.isEmpty() && notes.size() > 1)
        notes = {painter.fontMetrics().elidedText(line.notes, Qt::ElideRight, place.width())};
    for (const QString& words : notes) {
        painter.drawText(row, leading, words);
        row.translate(0, lineHeight);
    }
    if (line.hint.isEmpty()) return;
    painter.setFont(m_theme.font(TypeStyle::Caption));
    painter.setPen(m_theme.color(line.notes.isEmpty() ? Tone::Leader : Tone::Text3));
    painter.drawText(row, leading, painter.fontMetrics().elidedText(line.hint, Qt::ElideRight, row.width()));
}

}  // namespace headroom
