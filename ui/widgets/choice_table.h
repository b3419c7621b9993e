// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choice_delegate.h"

#include <QTreeView>

namespace headroom {

// A table of rows to decide on: some of its cells are one of a few words, dropped down by a click or a key.
class ChoiceTable : public QTreeView {
    Q_OBJECT

public:
    ChoiceTable(Theme& theme, QWidget* parent);

protected:
    Theme& theme() const { return m_theme; }
    void setChoices(int column, const std::function<ChoiceDelegate::Choices(const QModelIndex&)>& choices);
    // Drops down what the current row can be in that column, where there is a choice.
    void choose(int column);

private:
    Theme& m_theme;
};

}  // namespace headroom
