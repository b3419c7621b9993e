// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_dialog.h"

#include "core/domain/error.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/inline_notice.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

FormDialog::FormDialog(Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_fields(new QVBoxLayout),
      m_notice(new InlineNotice(theme)),
      m_save(new ActionButton(theme, tr("Save"))) {
    auto* cancel = new ActionButton(theme, tr("Cancel"));
    cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    cancel->setAutoDefault(false);
    m_save->setPrimary(true);
    m_save->setAutoDefault(false);
    m_save->setKeyHint(QKeySequence(tr("Ctrl+Enter")));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_fields->setSpacing(size::xs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::xl, size::l, size::xl, size::l);
    layout->setSpacing(size::m);
    layout->addLayout(m_fields, 1);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
    connect(cancel, &ActionButton::clicked, this, &FormDialog::reject);
    connect(m_save, &ActionButton::clicked, this, &FormDialog::submit);
    auto* keys = new QShortcut(this);
    keys->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(keys, &QShortcut::activated, this, &FormDialog::submit);
}

void FormDialog::submit() {
    if (!m_save->isEnabled()) return;
    try {
        save();
        accept();
    } catch (const Error& error) {
        m_notice->showError(error.sentence(), error.detail());
    }
}

}  // namespace headroom
