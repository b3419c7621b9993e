// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/saving_dialog.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/inline_notice.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

SavingDialog::SavingDialog(Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_body(new QVBoxLayout),
      m_notice(new InlineNotice(theme)),
      m_save(new ActionButton(theme, tr("Save"))) {
    m_body->setContentsMargins(size::xl, size::l, size::xl, 0);
    m_body->setSpacing(size::xs);
    auto* notice = new QVBoxLayout;
    notice->setContentsMargins(size::xl, 0, size::xl, 0);
    notice->addWidget(m_notice);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, size::l);
    layout->setSpacing(size::m);
    layout->addLayout(m_body, 1);
    layout->addLayout(notice);
    layout->addWidget(newFoot());
}

QWidget* SavingDialog::newFoot() {
    auto* cancel = new ActionButton(m_theme, tr("Cancel"));
    cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_save->setPrimary(true);
    m_save->setKeyHint(QKeySequence(tr("Ctrl+Enter")));
    for (ActionButton* button : {cancel, m_save}) button->setAutoDefault(false);
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(size::xl, 0, size::xl, 0);
    line->setSpacing(size::s);
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(m_save);
    connect(cancel, &ActionButton::clicked, this, &SavingDialog::reject);
    connect(m_save, &ActionButton::clicked, this, [this] {
        if (trySave()) accept();
    });
    auto* keys = new QShortcut(this);
    keys->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(keys, &QShortcut::activated, m_save, &ActionButton::click);
    return foot;
}

void SavingDialog::setReadOnly(const QString& why) {
    m_notice->showInformation(why);
    m_save->setEnabled(false);
}

bool SavingDialog::trySave() {
    m_notice->hide();
    return attempt(this, [this] { save(); });
}

bool SavingDialog::event(QEvent* event) {
    if (event->type() != FailureEvent::eventType()) return QDialog::event(event);
    const Error& error = static_cast<FailureEvent*>(event)->error();
    m_notice->showError(error.sentence(), error.detail());
    return true;
}

}  // namespace headroom
