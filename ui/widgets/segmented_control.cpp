// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>

namespace headroom {

SegmentedControl::SegmentedControl(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_buttons(new QButtonGroup(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentedControl::currentChanged);
}

void SegmentedControl::addSegment(const QString& text, const QKeySequence& shortcut) {
    const int index = int(m_buttons->buttons().size());
    if (index > 0) m_buttons->buttons().last()->setProperty("last", false);
    auto* button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setAutoDefault(false);
    const auto dress = [this, button] { button->setFont(m_theme.font(TypeStyle::Body)); };
    dress();
    connect(&m_theme, &Theme::changed, button, dress);
    if (!shortcut.isEmpty()) {  // at once and where the focus is; a button's own shortcut clicks 100 ms later
        auto* keys = new QShortcut(shortcut, this);
        connect(keys, &QShortcut::activated, button, &QPushButton::click);
    }
    button->setProperty("last", true);
    m_buttons->addButton(button, index);
    layout()->addWidget(button);
    if (index == 0) button->setChecked(true);
    // Tab goes to the chosen one, from where the arrow keys choose.
    const auto follow = [this, button](bool isChosen) {
        button->setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
        if (isChosen) setFocusProxy(button);
    };
    follow(button->isChecked());
    connect(button, &QPushButton::toggled, button, follow);
}

int SegmentedControl::currentIndex() const {
    return m_buttons->checkedId();
}

void SegmentedControl::setCurrentIndex(int index) {
    if (QAbstractButton* button = m_buttons->button(index)) return button->setChecked(true);
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons()) button->setChecked(false);
    m_buttons->setExclusive(true);
    m_buttons->button(0)->setFocusPolicy(Qt::StrongFocus);  // from where one chooses
    setFocusProxy(m_buttons->button(0));
}

}  // namespace headroom
