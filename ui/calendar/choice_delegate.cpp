// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/choice_delegate.h"

#include "ui/calendar/calendar_model.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace headroom {

namespace {

constexpr int arrow = 16;

}  // namespace

ChoiceDelegate::ChoiceDelegate(Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const {
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const auto& [text, value] : static_cast<const CalendarModel*>(index.model())->choices(index))
        choice->addItem(text, value);
    auto* self = const_cast<ChoiceDelegate*>(this);
    connect(choice, &QComboBox::activated, self, [self, choice] {
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    QTimer::singleShot(0, choice, &QComboBox::showPopup);
    return choice;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* choice = static_cast<QComboBox*>(editor);
    choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

// What can be changed carries the arrow of a choice.
void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    if (!(index.flags() & Qt::ItemIsEditable)) return;
    const QRect mark = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                           {arrow, arrow}, option.rect.adjusted(size::xs, 0, -size::xs, 0));
    painter->drawPixmap(mark.topLeft(), iconPixmap(m_theme, QStringLiteral("chevron_down"), Tone::Text2,
                                                   arrow, painter->device()->devicePixelRatioF()));
}

}  // namespace headroom
