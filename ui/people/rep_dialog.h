// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_members.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace headroom {

class DayField;
class DaySpans;
class LinkButton;

// Adds a rep by hand or edits one: the record, the team and whether the rep is archived.
class RepDialog : public FormDialog {
    Q_OBJECT

public:
    // For a new rep, in the team named `teamName`.
    RepDialog(Workspace& workspace, Theme& theme, QDate today, const QString& teamName,
              QWidget* parent = nullptr);
    // For the rep with this id. Throws Error when it is gone.
    RepDialog(Workspace& workspace, Theme& theme, QDate today, RepId rep, QWidget* parent = nullptr);

Q_SIGNALS:
    void repSaved(RepId rep);

protected:
    void save() override;

private:
    void addFields();
    QWidget* newArchiveLine();
    void present(const Rep& rep, const QString& teamName);
    Rep typedRep() const;
    void showFaults(const std::vector<RecordFault>& faults);
    void onArchive();

    Workspace& m_workspace;
    QDate m_today;
    Rep m_rep;  // as it was before the dialog
    QLineEdit* m_name;
    QLineEdit* m_called;
    QLineEdit* m_email;
    DayField* m_startedOn;
    QLineEdit* m_role;
    QLineEdit* m_segment;
    QComboBox* m_team;
    QSpinBox* m_rhythm;
    QPlainTextEdit* m_aliases;
    DaySpans* m_away;
    FormField* m_nameField;
    FormField* m_startedOnField;
    FormField* m_rhythmField;
    FormField* m_aliasesField;
    FormField* m_awayField;
};

}  // namespace headroom
