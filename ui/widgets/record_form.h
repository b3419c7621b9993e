// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "ui/widgets/form_dialog.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace headroom {

class AttendanceList;
class DayField;
class MinutesField;

// A few lines, days and choices under one question: for what needs no dialog class of its own. Enter saves
// from a line, Ctrl+Enter from everywhere.
class RecordForm : public FormDialog {
    Q_OBJECT

public:
    // Whether a day may be left blank.
    enum class Need { Needed, Optional };

    RecordForm(Theme& theme, const QString& question, QWidget* parent);

    void addRemark(const QString& words);
    QLineEdit* addText(const QString& label, const QString& text = {}, const QString& remark = {});
    // On which something is due: to come, and typed as one says it ("fri", "tomorrow").
    DayField* addDueDay(const QString& label, QDate today, std::optional<QDate> day, Need need,
                        const QString& remark = {});
    // On which something was done: "yesterday".
    DayField* addDoneDay(const QString& label, QDate today);
    // Of whom it speaks, ticked.
    AttendanceList* addReps(const QString& label, const std::vector<Rep>& reps,
                            const std::vector<RepId>& ticked, const QString& remark = {});
    MinutesField* addMinutes(const QString& label, int minutes);
    QComboBox* addChoice(const QString& label, const QStringList& choices, int chosen = 0);
    QCheckBox* addTick(const QString& words, bool isTicked);
    // Opens over its parent and lives until it is closed. `save` may throw Error, which is said in the form.
    void openFor(const QString& saveWords, std::function<void()> save);

protected:
    void save() override;

private:
    DayField* addDay(const QString& label, std::optional<QDate> day, Need need, const QString& remark);

    struct Day {
        DayField* day;
        FormField* field;
        Need need;
    };

    std::vector<Day> m_days;
    std::function<void()> m_save;
};

}  // namespace headroom
