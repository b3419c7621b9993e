// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <functional>
#include <utility>
#include <vector>

namespace headroom {

// A cell of a table that is one of a few words: an arrow says so, and editing it drops them down. The model
// takes and gives the value of a choice in Qt::EditRole.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Choices = std::vector<std::pair<QString, QVariant>>;  // words and value

    // `choices` of a cell that can be edited.
    ChoiceDelegate(Theme& theme, std::function<Choices(const QModelIndex&)> choices, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    Theme& m_theme;
    std::function<Choices(const QModelIndex&)> m_choices;
};

}  // namespace headroom
