// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/known_as_delegate.h"

#include "ui/importing/owner_model.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace headroom {

namespace {

constexpr int arrow = 16;

}  // namespace

KnownAsDelegate::KnownAsDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

QWidget* KnownAsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex& index) const {
    const auto* filter = static_cast<const QSortFilterProxyModel*>(index.model());
    const auto* owners = static_cast<const OwnerModel*>(filter->sourceModel());
    auto* choice = new QComboBox(parent);
    choice->addItem(tr("New rep"), 0);
    for (const Rep& rep : owners->candidates(filter->mapToSource(index).row()))
        choice->addItem(tr("Known as %1").arg(rep.name), rep.id.value);
    auto* self = const_cast<KnownAsDelegate*>(this);
    connect(choice, &QComboBox::activated, self, [self, choice] {
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    QTimer::singleShot(0, choice, &QComboBox::showPopup);
    return choice;
}

void KnownAsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* choice = static_cast<QComboBox*>(editor);
    choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
}

void KnownAsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

// What can be changed carries the arrow of a choice.
void KnownAsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    if (!(index.flags() & Qt::ItemIsEditable)) return;
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    const int from = filled.fontMetrics.horizontalAdvance(filled.text) + size::l;
    const QRect place =
        QStyle::visualRect(option.direction, option.rect,
                           QRect(option.rect.left() + std::min(from, option.rect.width() - arrow),
                                 option.rect.center().y() - arrow / 2, arrow, arrow));
    painter->drawPixmap(place.topLeft(), iconPixmap(m_theme, QStringLiteral("chevron_down"), Tone::Text2,
                                                    arrow, painter->device()->devicePixelRatioF()));
}

}  // namespace headroom
