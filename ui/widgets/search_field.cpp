// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include <QKeyEvent>

namespace headroom {

namespace {
constexpr int fieldWidth = 240;
}

SearchField::SearchField(const Theme& theme, QWidget* list, QWidget* parent)
    : QLineEdit(parent), m_list(list) {
    const auto fit = [this, &theme] { setFixedWidth(theme.scaled(fieldWidth)); };
    fit();
    setClearButtonEnabled(true);
    connect(&theme, &Theme::changed, this, fit);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool isDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape) clear();
    if (key != Qt::Key_Escape && (!isDown || m_list->isHidden())) return QLineEdit::keyPressEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
}

}  // namespace headroom
