// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/names_dialog.h"

#include "core/domain/error.h"
#include "core/workspace/team_members.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/inline_notice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

NamesDialog::NamesDialog(Workspace& workspace, Theme& theme, QDate today, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_today(today),
      m_names(new QPlainTextEdit),
      m_team(new QLineEdit),
      m_notice(new InlineNotice(theme)),
      m_save(new ActionButton(theme)) {
    setWindowTitle(tr("Type names"));
    m_names->setFont(theme.font(TypeStyle::Input));
    m_names->setTabChangesFocus(true);
    m_names->setMinimumHeight(200);
    m_team->setFont(theme.font(TypeStyle::Input));
    auto* namesLabel = new FieldLabel(theme, tr("Names"));
    namesLabel->setRemark(tr("one a line, as your CRM spells them"));
    namesLabel->setField(m_names);
    auto* teamLabel = new FieldLabel(theme, tr("Team"));
    teamLabel->setRemark(tr("a new name makes a new team"));
    teamLabel->setField(m_team);
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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::xl, size::l, size::xl, size::l);
    layout->setSpacing(size::xs);
    for (QWidget* widget : {static_cast<QWidget*>(namesLabel), static_cast<QWidget*>(m_names)})
        layout->addWidget(widget);
    layout->addSpacing(size::s);
    for (QWidget* widget : {static_cast<QWidget*>(teamLabel), static_cast<QWidget*>(m_team)})
        layout->addWidget(widget);
    layout->addWidget(m_notice);
    layout->addSpacing(size::m);
    layout->addLayout(buttons);
    setMinimumWidth(440);

    connect(m_names, &QPlainTextEdit::textChanged, this, &NamesDialog::onTextChanged);
    connect(cancel, &ActionButton::clicked, this, &NamesDialog::reject);
    connect(m_save, &ActionButton::clicked, this, &NamesDialog::onSave);
    auto* save = new QShortcut(this);
    save->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(save, &QShortcut::activated, this, &NamesDialog::onSave);
    setTeamName(workspace.teams().empty() ? tr("My team") : workspace.teams().front().name);
    onTextChanged();
}

void NamesDialog::setTeamName(const QString& name) {
    m_team->setText(name);
}

QStringList NamesDialog::typedNames() const {
    QStringList names;
    for (const QString& line : m_names->toPlainText().split(QLatin1Char('\n')))
        if (const QString name = line.simplified(); !name.isEmpty()) names << name;
    return names;
}

void NamesDialog::onTextChanged() {
    const int count = int(typedNames().size());
    m_save->setEnabled(count > 0);
    m_save->setText(count > 0 ? tr("Add %n name(s)", nullptr, count) : tr("Add names"));
}

void NamesDialog::onSave() {
    if (!m_save->isEnabled()) return;
    try {
        const std::vector<RepId> added =
            TeamMembers(m_workspace).addNames(typedNames(), m_team->text().simplified(), m_today);
        accept();
        Q_EMIT namesAdded(int(added.size()));
    } catch (const Error& error) {
        m_notice->showError(error.sentence(), error.detail());
    }
}

}  // namespace headroom
