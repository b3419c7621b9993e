// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_delegate.h"

#include "ui/theme/icons.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace headroom {

namespace {

constexpr int arrow = 16;

}  // namespace

ChoiceDelegate::ChoiceDelegate(Theme& theme, std::function<Choices(const QModelIndex&)> choices,
                               QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_choices(std::move(choices)) {}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const {
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const auto& [words, value] : m_choices(index)) choice->addItem(words, value);
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

// The arrow stands behind the words.
void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    if (!(index.flags() & Qt::ItemIsEditable)) return;
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const int from = filled.fontMetrics.horizontalAdvance(filled.text) + size::l;
    const QRect mark =
        QStyle::visualRect(option.direction, option.rect,
                           QRect(option.rect.left() + std::min(from, option.rect.width() - arrow),
                                 option.rect.center().y() - arrow / 2, arrow, arrow));
    painter->drawPixmap(mark.topLeft(), iconPixmap(m_theme, QStringLiteral("chevron_down"), Tone::Text2,
                                                   arrow, painter->device()->devicePixelRatioF()));
}

}  // namespace headroom
