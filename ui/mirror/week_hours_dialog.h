// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/time_use.h"
#include "ui/widgets/form_dialog.h"

#include <functional>

class QDoubleSpinBox;

namespace headroom {

class TextLabel;

// Six steppers for the hours of a week, with their sum against a working week: what a week went to, or what
// it is meant for.
class WeekHoursDialog : public FormDialog {
    Q_OBJECT

public:
    // `save` may throw Error, which is said in the dialog.
    WeekHoursDialog(Theme& theme, const QString& question, const QString& remark, const SaidByKind& minutes,
                    int workingMinutes, std::function<void(const SaidByKind&)> save, QWidget* parent);

    // None where a field is empty.
    SaidByKind minutes() const;

protected:
    void save() override;

private:
    void showSum();

    const int m_workingMinutes;
    std::function<void(const SaidByKind&)> m_save;
    std::vector<QDoubleSpinBox*> m_hours;  // in the order of workKinds
    TextLabel* m_sum;
};

}  // namespace headroom
