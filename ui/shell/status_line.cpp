// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "core/workspace/wording.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/text_label.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace headroom {

StatusLine::StatusLine(Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_lastStep(new TextLabel(theme, TypeStyle::Caption, Tone::Text2)),
      m_undo(new LinkButton(theme, tr("Undo"))),
      m_undoKeys(new KeyHint(theme)),
      m_redo(new LinkButton(theme, tr("Redo"))),
      m_store(new TextLabel(theme, TypeStyle::Caption, Tone::Text2)) {
    m_undoKeys->setKeys(QKeySequence(QKeySequence::Undo));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(size::l, 0, size::l, 0);
    layout->setSpacing(size::s);
    layout->addWidget(m_lastStep);
    layout->addWidget(m_undo);
    layout->addWidget(m_undoKeys);
    layout->addWidget(m_redo);
    layout->addStretch(1);
    layout->addWidget(m_store);
    m_lastStep->setEliding();
    setMinimumHeight(size::statusBar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Status"));
    connect(m_undo, &LinkButton::clicked, this, &StatusLine::undoRequested);
    connect(m_redo, &LinkButton::clicked, this, &StatusLine::redoRequested);
    presentUndo({});
}

void StatusLine::presentUndo(const UndoState& state) {
    const bool canUndo = !state.lastStep.isEmpty();
    m_lastStep->setText(canUndo ? state.lastStep : tr("Press F1 at any time to see every key."));
    m_undo->setVisible(canUndo);
    m_undoKeys->setVisible(canUndo);
    m_undo->setAccessibleName(tr("Undo: %1").arg(state.lastStep));
    m_redo->setVisible(!state.redoStep.isEmpty());
    m_redo->setToolTip(plain::toolTip(state.redoStep));
    m_redo->setAccessibleName(tr("Redo: %1").arg(state.redoStep));
}

void StatusLine::presentStore(const Workspace& workspace, const TeamOverview& overview) {
    QStringList said;
    if (overview.lastImportAt)
        said << tr("CRM import: %1, %Ln opportunity(ies)", nullptr, overview.opportunities)
                    .arg(wording::day(overview.lastImportAt->toLocalTime().date()));
    m_undo->setEnabled(!workspace.isReadOnly());
    m_redo->setEnabled(!workspace.isReadOnly());
    if (workspace.isReadOnly())
        said << tr("Reading only");
    else if (const auto saved = workspace.savedAt())
        said << tr("Saved %1").arg(wording::timeOfDay(saved->toLocalTime().time()));
    else
        said << QFileInfo(workspace.path()).fileName();
    m_store->setText(said.join(tr(" · ", "between two facts in the status bar")));
    m_store->setToolTip(plain::toolTip(workspace.path()));
}

void StatusLine::say(const QString& sentence) {
    m_lastStep->setText(sentence);
}

}  // namespace headroom
