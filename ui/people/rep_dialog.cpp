// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/rep_dialog.h"

#include "core/domain/error.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/day_spans.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace headroom {

namespace {

constexpr int aliasLines = 3;

Rep existing(const Workspace& workspace, RepId id) {
    const std::optional<Rep> rep = workspace.rep(id);
    if (!rep) throw Error(ErrorKind::Refused, RepDialog::tr("This rep is gone."));
    return *rep;
}

Rep newcomer(const Workspace& workspace) {
    Rep rep;
    rep.rhythmDays = workspace.leader().rhythmDays;
    return rep;
}

}  // namespace

RepDialog::RepDialog(Workspace& workspace, Theme& theme, QDate today, const QString& teamName,
                     QWidget* parent)
    : FormDialog(theme, parent), m_workspace(workspace), m_today(today) {
    setWindowTitle(tr("Add a rep"));
    addFields();
    present(newcomer(workspace), teamName);
}

RepDialog::RepDialog(Workspace& workspace, Theme& theme, QDate today, RepId rep, QWidget* parent)
    : FormDialog(theme, parent), m_workspace(workspace), m_today(today), m_rep(existing(workspace, rep)) {
    setWindowTitle(m_rep.name);
    addFields();
    addLine(newArchiveLine());
    const std::optional<Team> team = workspace.teamOf(rep, today);
    present(m_rep, team ? team->name : QString());
}

void RepDialog::addFields() {
    m_nameField = addField(tr("Name"), m_name = typed(new QLineEdit));
    addField(tr("Called"), m_called = typed(new QLineEdit))->setRemark(tr("what you say; blank: the name"));
    addField(tr("E-mail"), m_email = typed(new QLineEdit));
    m_startedOnField = addField(tr("Started on"), m_startedOn = new DayField(theme()));
    addField(tr("Role"), m_role = typed(new QLineEdit));
    addField(tr("Segment"), m_segment = typed(new QLineEdit));
    FormField* team = addField(tr("Team"), m_team = typed(new QComboBox));
    team->setRemark(tr("a new name makes a new team"));
    m_team->setEditable(true);
    m_team->setInsertPolicy(QComboBox::NoInsert);
    m_rhythmField = addField(tr("Rhythm"), m_rhythm = typed(new QSpinBox));
    m_rhythmField->setRemark(tr("days between 1:1s"));
    m_rhythm->setRange(1, 365);
    m_aliasesField = addField(tr("How your CRM spells the name"), m_aliases = typed(new QPlainTextEdit));
    m_aliasesField->setRemark(tr("if it differs, one a line"));
    m_aliases->setTabChangesFocus(true);
    m_aliases->setFixedHeight(aliasLines * m_aliases->fontMetrics().lineSpacing() + size::l);
    m_awayField = addField(tr("Away"), m_away = new DaySpans(theme(), tr("Add days away")));
    m_awayField->setRemark(tr("nobody waits for you while away"));
    if (m_workspace.isReadOnly())
        setReadOnly(tr("Another window has this file open. Reading works; saving waits."));
}

QWidget* RepDialog::newArchiveLine() {
    auto* line = new QWidget;
    auto* words = new TextLabel(theme(), TypeStyle::Body, Tone::Text2);
    words->setWrapping(true);
    auto* archive = new LinkButton(theme(), m_rep.archivedOn ? tr("Bring back") : tr("Archive"));
    words->setText(m_rep.archivedOn
                       ? tr("%1 is archived: kept, and out of every list and figure.").arg(m_rep.called())
                       : tr("Archived reps are kept, and out of every list and figure from today."));
    archive->setEnabled(!m_workspace.isReadOnly());
    archive->setAccessibleDescription(words->text());
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, size::s, 0, 0);
    layout->addWidget(archive);
    layout->addWidget(words, 1);
    connect(archive, &LinkButton::clicked, this, &RepDialog::onArchive);
    return line;
}

void RepDialog::present(const Rep& rep, const QString& teamName) {
    m_name->setText(rep.name);
    m_called->setText(rep.calledName);
    m_email->setText(rep.email);
    m_startedOn->setDay(rep.startedOn);
    m_role->setText(rep.role);
    m_segment->setText(rep.segment);
    for (const Team& team : m_workspace.teams()) m_team->addItem(team.name);
    m_team->setCurrentText(teamName);
    m_rhythm->setValue(rep.rhythmDays);
    m_aliases->setPlainText(rep.aliases.join(QLatin1Char('\n')));
    m_away->setSpans(rep.away);
}

Rep RepDialog::typedRep() const {
    Rep rep = m_rep;
    rep.name = m_name->text();
    rep.calledName = m_called->text();
    rep.email = m_email->text().trimmed();
    rep.startedOn = m_startedOn->day();
    rep.role = m_role->text().simplified();
    rep.segment = m_segment->text().simplified();
    rep.rhythmDays = m_rhythm->value();
    rep.aliases = m_aliases->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    rep.away = m_away->spans();
    return rep;
}

void RepDialog::showFaults(const std::vector<RecordFault>& faults) {
    for (const RecordFault& fault : faults) {
        FormField* field = fault.field == RecordField::Name      ? m_nameField
                           : fault.field == RecordField::Aliases ? m_aliasesField
                                                                 : m_rhythmField;
        field->setFault(fault.sentence);
    }
    m_startedOnField->setFault(m_startedOn->fault());
    m_awayField->setFault(m_away->fault());
}

void RepDialog::save() {
    TeamMembers members(m_workspace);
    Rep rep = typedRep();
    const std::vector<RecordFault> faults = members.faults(rep);
    showFaults(faults);
    if (!faults.empty() || !m_startedOn->fault().isEmpty() || !m_away->fault().isEmpty()) return;
    if (rep.id.isStored())
        members.change(rep, m_team->currentText(), m_today);
    else
        rep.id = members.add(rep, m_team->currentText(), m_today);
    Q_EMIT repSaved(rep.id);
}

// What else was typed is saved too.
void RepDialog::onArchive() {
    if (!trySave()) return;
    TeamMembers members(m_workspace);
    const bool isDone = attempt(
        this, [&] { m_rep.archivedOn ? members.restore(m_rep.id) : members.archive(m_rep.id, m_today); });
    if (isDone) accept();
}

}  // namespace headroom
