// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/team_members.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace headroom {

class DaySpans;
class EngagementAimsFields;

// The leader's own record, and how the program looks on this computer.
class SettingsDialog : public FormDialog {
    Q_OBJECT

public:
    SettingsDialog(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    // At once, whether or not the record is saved.
    void lookChosen(Theme::Mode mode, double textScale);

protected:
    void save() override;

private:
    QWidget* newWeekdays();
    QWidget* newLook();
    void addFields();
    void present(const Leader& leader);
    Leader typedLeader() const;
    void showFaults(const std::vector<RecordFault>& faults);

    Workspace& m_workspace;
    QLineEdit* m_name;
    QComboBox* m_firstMonth;
    std::vector<QCheckBox*> m_weekdays;  // Monday first, as Leader counts them
    QLineEdit* m_currency;
    QDoubleSpinBox* m_aim;
    QSpinBox* m_rhythm;
    QDoubleSpinBox* m_workingHours;
    EngagementAimsFields* m_aims;
    DaySpans* m_holidays;
    DaySpans* m_away;
    FormField* m_weekdaysField;
    FormField* m_currencyField;
    FormField* m_aimField;
    FormField* m_rhythmField;
    FormField* m_holidaysField;
    FormField* m_awayField;
};

}  // namespace headroom
