// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_dialog.h"

#include "ui/shell/window_actions.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int mostColumns = 4, columnWidth = 300, aroundScroll = 160;

QList<KeyGroup> windowKeys(const WindowActions& actions) {
    QList<KeyGroup> groups;
    for (const QMenu* menu : actions.menus()) {
        KeyGroup group{menu->title().remove(QLatin1Char('&')), {}};
        for (const QAction* action : menu->actions())
            if (!action->shortcut().isEmpty()) group.lines.push_back({action->text(), action->shortcut()});
        groups.push_back(group);
    }
    return groups;
}

int rowsOf(const KeyGroup& group) {
    return int(group.lines.size()) + 2;  // its title, and the gap below
}

}  // namespace

KeysDialog::KeysDialog(Theme& theme, const WindowActions& actions, QWidget* parent)
    : QDialog(parent), m_theme(theme) {
    setWindowTitle(tr("Keys"));
    const QList<KeyGroup> groups = windowKeys(actions) + pageKeys();
    QStringList said;
    for (const KeyGroup& group : groups)
        for (const auto& [words, keys] : group.lines)
            said << tr("%1, %2: %3", "where, what, keys")
                        .arg(group.title, words, keys.toString(QKeySequence::NativeText));
    setAccessibleDescription(said.join(QLatin1String("; ")));
    QWidget* columns = newColumns(groups);
    auto* scroll = new PageScroll(columns);
    scroll->setFocusPolicy(Qt::StrongFocus);  // so that arrows scroll
    scroll->setAccessibleName(tr("Every key"));
    scroll->setMinimumSize((columns->sizeHint() + QSize(size::l, 0))
                               .boundedTo(screen()->availableSize() - QSize(aroundScroll, aroundScroll)));
    auto* close = new ActionButton(theme, tr("Close"));
    close->setKeyHint(QKeySequence(Qt::Key_Escape));
    connect(close, &ActionButton::clicked, this, &KeysDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::xl, size::l, size::xl, size::l);
    layout->setSpacing(size::l);
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    close->setFocus();
    resize(layout->sizeHint());
}

// As many columns as the screen is wide enough for, filled from the top in order.
QWidget* KeysDialog::newColumns(const QList<KeyGroup>& groups) {
    const int columns = std::clamp(
        (screen()->availableSize().width() - aroundScroll) / m_theme.scaled(columnWidth), 1, mostColumns);
    int all = 0, before = 0;
    for (const KeyGroup& group : groups) all += rowsOf(group);
    auto* content = new QWidget;
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins({});
    line->setSpacing(size::xxl);
    std::vector<QVBoxLayout*> lists;
    for (int i = 0; i < columns; ++i) {
        lists.push_back(new QVBoxLayout);
        lists.back()->setSpacing(size::m);
        line->addLayout(lists.back(), 1);
    }
    for (const KeyGroup& group : groups) {
        const int middle = before + rowsOf(group) / 2;
        lists[size_t(std::min(columns - 1, middle * columns / all))]->addWidget(newGroup(group));
        before += rowsOf(group);
    }
    for (QVBoxLayout* list : lists) list->addStretch();
    return content;
}

QWidget* KeysDialog::newGroup(const KeyGroup& group) {
    auto* whole = new QWidget;
    auto* grid = new QGridLayout(whole);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(size::l);
    grid->setVerticalSpacing(size::xs);
    grid->setColumnStretch(0, 1);
    auto* title = new TextLabel(m_theme, TypeStyle::Section);
    title->setText(group.title);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const auto& [words, keys] : group.lines) {
        auto* what = new TextLabel(m_theme, TypeStyle::Body);
        what->setText(words);
        auto* hint = new KeyHint(m_theme, whole);
        hint->setKeys(keys);
        const int row = grid->rowCount();
        grid->addWidget(what, row, 0);
        grid->addWidget(hint, row, 1, Qt::AlignRight);
    }
    return whole;
}

}  // namespace headroom
