// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quick_switch.h"

#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int dialogWidth = 480, searchRole = Qt::UserRole, shownRows = 8;

QStandardItem* newItem(const QString& words, const QString& searched) {
    auto* item = new QStandardItem(words);
    item->setSizeHint({0, size::rowCompact});
    item->setData(searched, searchRole);
    return item;
}

}  // namespace

QuickSwitch::QuickSwitch(Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_text(new QLineEdit),
      m_list(new QListView),
      m_items(new QStandardItemModel(this)),
      m_found(new QSortFilterProxyModel(this)) {
    setWindowTitle(tr("Go to"));
    const auto dress = [this, &theme] { m_text->setFont(theme.font(TypeStyle::Input)); };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    m_text->setPlaceholderText(tr("Any part of a name, a priority or a standard"));
    m_text->setAccessibleName(tr("Any part of a name, a priority or a standard"));
    m_text->installEventFilter(this);
    m_found->setSourceModel(m_items);
    m_found->setFilterRole(searchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setMinimumHeight(shownRows * size::rowCompact);
    auto* keys = new TextLabel(theme, TypeStyle::Caption, Tone::Text3);
    keys->setText(tr("Up and Down to choose, Enter to open, Esc to close"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::m, size::m, size::m, size::s);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(keys);
    resize(dialogWidth, sizeHint().height());
    connect(m_text, &QLineEdit::textChanged, this, &QuickSwitch::onTextChanged);
    connect(m_list, &QListView::clicked, this, &QuickSwitch::onChosen);
}

void QuickSwitch::startWith(std::vector<QuickTarget> targets) {
    m_targets = std::move(targets);
    m_items->clear();
    for (const QuickTarget& target : m_targets)
        m_items->appendRow(
            newItem(target.words, (QStringList{target.words} + target.otherWords).join(QLatin1Char('\n'))));
    m_text->clear();
    onTextChanged({});
    open();
    m_text->setFocus();
}

// The last line, for words that are in no name.
void QuickSwitch::offerNotes(const QString& words) {
    m_items->setRowCount(int(m_targets.size()));
    if (!words.isEmpty())
        m_items->appendRow(newItem(tr("Search all notes for \u201c%1\u201d").arg(words), words));
}

void QuickSwitch::onTextChanged(const QString& text) {
    offerNotes(text.trimmed());
    m_found->setFilterFixedString(text.trimmed());
    m_list->setCurrentIndex(m_found->index(0, 0));
}

bool QuickSwitch::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const QModelIndex next = m_found->index(m_list->currentIndex().row() + step, 0);
            if (next.isValid()) m_list->setCurrentIndex(next);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            onChosen();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void QuickSwitch::onChosen() {
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) return;
    const size_t row = size_t(m_found->mapToSource(index).row());
    const QString words = m_text->text().trimmed();
    accept();
    if (row >= m_targets.size()) return void(Q_EMIT notesRequested(words));
    const auto open = m_targets[row].open;
    open();
}

}  // namespace headroom
