// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/archived_dialog.h"

#include "core/domain/error.h"
#include "core/workspace/team_members.h"
#include "core/workspace/wording.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {
constexpr int dialogWidth = 480, repRole = Qt::UserRole, shownRows = 6;
}

ArchivedDialog::ArchivedDialog(Workspace& workspace, Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_words(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_list(new QListWidget),
      m_notice(new InlineNotice(theme)),
      m_bringBack(new ActionButton(theme, tr("Bring back"))),
      m_open(new ActionButton(theme, tr("Open"))) {
    setWindowTitle(tr("Archived reps"));
    m_words->setWrapping(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setMinimumHeight(shownRows * size::rowCompact);
    m_bringBack->setPrimary(true);
    m_bringBack->setDefault(true);
    auto* close = new ActionButton(theme, tr("Close"));
    close->setKeyHint(QKeySequence(Qt::Key_Escape));
    for (ActionButton* button : {m_open, close}) button->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::s);
    foot->addWidget(m_open);
    foot->addStretch();
    foot->addWidget(close);
    foot->addWidget(m_bringBack);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::xl, size::l, size::xl, size::l);
    layout->setSpacing(size::m);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_notice)})
        layout->addWidget(widget);
    layout->addLayout(foot);
    setMinimumWidth(dialogWidth);
    connect(m_bringBack, &ActionButton::clicked, this, &ArchivedDialog::onBringBack);
    connect(m_open, &ActionButton::clicked, this, &ArchivedDialog::onOpen);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ArchivedDialog::onOpen);
    connect(close, &ActionButton::clicked, this, &ArchivedDialog::reject);
    connect(&workspace, &Workspace::changed, this, &ArchivedDialog::read);
    read();
}

void ArchivedDialog::read() {
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Rep& rep : m_workspace.reps(true)) {
        if (!rep.archivedOn) continue;
        //: A rep and the day of archiving.
        auto* item =
            new QListWidgetItem(tr("%1, archived %2").arg(rep.name, wording::day(*rep.archivedOn)), m_list);
        item->setData(repRole, rep.id.value);
        item->setSizeHint({0, size::rowCompact});
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    const bool isEmpty = m_list->count() == 0;
    m_words->setText(isEmpty ? tr("Nobody is archived.")
                             : tr("Everything about them is kept. They are in no list and no figure."));
    m_bringBack->setEnabled(!isEmpty && !m_workspace.isReadOnly());
    m_open->setEnabled(!isEmpty);
}

std::optional<RepId> ArchivedDialog::currentRep() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? std::optional(RepId{item->data(repRole).toLongLong()}) : std::nullopt;
}

void ArchivedDialog::onBringBack() {
    const std::optional<RepId> rep = currentRep();
    if (!rep) return;
    try {
        TeamMembers(m_workspace).restore(*rep);
        m_notice->hide();
    } catch (const Error& error) {
        m_notice->showError(error.sentence(), error.detail());
    }
}

void ArchivedDialog::onOpen() {
    const std::optional<RepId> rep = currentRep();
    if (!rep) return;
    accept();
    Q_EMIT repOpened(*rep);
}

}  // namespace headroom
