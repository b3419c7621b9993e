// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_dialog.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace headroom {

KeysDialog::KeysDialog(Theme& theme, const QList<QAction*>& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::xxl);
    grid->setVerticalSpacing(size::xs);
    QStringList said;
    const auto addLine = [&](const QString& text, const QKeySequence& sequence) {
        auto* words = new TextLabel(theme, TypeStyle::Body);
        words->setText(text);
        auto* keys = new KeyHint(theme, this);
        keys->setKeys(sequence);
        const int row = grid->rowCount();
        grid->addWidget(words, row, 0);
        grid->addWidget(keys, row, 1, Qt::AlignRight);
        said << text + QLatin1String(": ") + sequence.toString(QKeySequence::NativeText);
    };
    for (const QAction* action : actions)
        if (!action->shortcut().isEmpty()) addLine(action->text(), action->shortcut());
    addLine(tr("Save a form, or open the selected rep"), QKeySequence(tr("Ctrl+Return")));
    setAccessibleDescription(said.join(QLatin1String(", ")));
    auto* close = new ActionButton(theme, tr("Close"));
    close->setKeyHint(QKeySequence(Qt::Key_Escape));
    connect(close, &ActionButton::clicked, this, &KeysDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::xl, size::l, size::xl, size::l);
    layout->setSpacing(size::l);
    layout->addLayout(grid);
    layout->addWidget(close, 0, Qt::AlignRight);
}

}  // namespace headroom
