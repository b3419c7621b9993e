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

constexpr int dialogWidth = 480, searchRole = Qt::UserRole, repRole = Qt::UserRole + 1, shownRows = 8;

}  // namespace

QuickSwitch::QuickSwitch(Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_text(new QLineEdit),
      m_list(new QListView),
      m_reps(new QStandardItemModel(this)),
      m_found(new QSortFilterProxyModel(this)) {
    setWindowTitle(tr("Go to a rep"));
    const auto dress = [this, &theme] { m_text->setFont(theme.font(TypeStyle::Input)); };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    m_text->setPlaceholderText(tr("Any part of a name"));
    m_text->setAccessibleName(tr("Any part of a name"));
    m_text->installEventFilter(this);
    m_found->setSourceModel(m_reps);
    m_found->setFilterRole(searchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setAccessibleName(tr("Reps found"));
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

void QuickSwitch::startWith(const std::vector<Rep>& reps) {
    m_reps->clear();
    for (const Rep& rep : reps) {
        auto* item = new QStandardItem(rep.name);
        item->setSizeHint({0, size::rowCompact});
        item->setData((QStringList{rep.name, rep.calledName} + rep.aliases).join(QLatin1Char('\n')),
                      searchRole);
        item->setData(rep.id.value, repRole);
        m_reps->appendRow(item);
    }
    m_text->clear();
    onTextChanged({});
    open();
    m_text->setFocus();
}

void QuickSwitch::onTextChanged(const QString& text) {
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
    accept();
    Q_EMIT repChosen(RepId{index.data(repRole).toLongLong()});
}

}  // namespace headroom
