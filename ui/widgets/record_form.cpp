// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_form.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/attendance_list.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/minutes_field.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace headroom {

namespace {
constexpr int formWidth = 520;
}

RecordForm::RecordForm(Theme& theme, const QString& question, QWidget* parent) : FormDialog(theme, parent) {
    auto* heading = new TextLabel(theme, TypeStyle::Section);
    heading->setWrapping(true);
    heading->setText(question);
    setWindowTitle(question);
    setMinimumWidth(formWidth);
    addLine(heading);
}

void RecordForm::addRemark(const QString& words) {
    auto* remark = new TextLabel(theme(), TypeStyle::Body, Tone::Text2);
    remark->setWrapping(true);
    remark->setText(words);
    addLine(remark);
}

QLineEdit* RecordForm::addText(const QString& label, const QString& text, const QString& remark) {
    auto* line = typed(new QLineEdit(text));
    addWideField(label, line)->setRemark(remark);
    connect(line, &QLineEdit::returnPressed, saveButton(), &ActionButton::click);
    return line;
}

DayField* RecordForm::addDueDay(const QString& label, QDate today, std::optional<QDate> day, Need need,
                                const QString& remark) {
    DayField* field = addDay(label, day, need, remark);
    field->setDueAfter(today);
    return field;
}

DayField* RecordForm::addDoneDay(const QString& label, QDate today) {
    DayField* field = addDay(label, today, Need::Needed, {});
    field->setDoneUntil(today);
    return field;
}

DayField* RecordForm::addDay(const QString& label, std::optional<QDate> day, Need need,
                             const QString& remark) {
    auto* field = new DayField(theme());
    field->setDay(day);
    m_days.push_back({field, addField(label, field), need});
    m_days.back().field->setRemark(remark);
    connect(field, &QLineEdit::returnPressed, saveButton(), &ActionButton::click);
    return field;
}

AttendanceList* RecordForm::addReps(const QString& label, const std::vector<Rep>& reps,
                                    const std::vector<RepId>& ticked, const QString& remark) {
    auto* list = new AttendanceList(theme());
    list->setReps(reps);
    list->setPresent(ticked);
    addWideField(label, list)->setRemark(remark);
    return list;
}

MinutesField* RecordForm::addMinutes(const QString& label, int minutes) {
    auto* field = new MinutesField(theme());
    field->setValue(minutes);
    addField(label, field);
    return field;
}

QComboBox* RecordForm::addChoice(const QString& label, const QStringList& choices, int chosen) {
    auto* choice = typed(new QComboBox);
    choice->addItems(choices);
    choice->setCurrentIndex(chosen);
    addField(label, choice);
    return choice;
}

QCheckBox* RecordForm::addTick(const QString& words, bool isTicked) {
    auto* tick = new QCheckBox(plain::button(words));
    tick->setAccessibleName(words);
    tick->setMinimumHeight(theme().scaled(size::minTarget));
    tick->setChecked(isTicked);
    addLine(tick);
    return tick;
}

void RecordForm::openFor(const QString& saveWords, std::function<void()> save) {
    m_save = std::move(save);
    saveButton()->setText(saveWords);
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

void RecordForm::save() {
    bool isWhole = true;
    for (const Day& each : m_days) {
        const bool isMissing = each.need == Need::Needed && each.day->text().trimmed().isEmpty();
        each.field->setFault(isMissing ? tr("Say which day.") : each.day->fault());
        isWhole = isWhole && each.field->fault().isEmpty();
    }
    if (isWhole) m_save();
}

}  // namespace headroom
