// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/week_hours_dialog.h"

#include "core/workspace/self_wording.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QDoubleSpinBox>

#include <cmath>

namespace headroom {

namespace {

constexpr double mostHours = 80, step = 0.5, empty = -step;
constexpr int dialogWidth = 520;

}  // namespace

WeekHoursDialog::WeekHoursDialog(Theme& theme, const QString& question, const QString& remark,
                                 const SaidByKind& minutes, int workingMinutes,
                                 std::function<void(const SaidByKind&)> save, QWidget* parent)
    : FormDialog(theme, parent),
      m_workingMinutes(workingMinutes),
      m_save(std::move(save)),
      m_sum(new TextLabel(theme, TypeStyle::BodyStrong)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question);
    setMinimumWidth(theme.scaled(dialogWidth));
    auto* heading = new TextLabel(theme, TypeStyle::Section);
    heading->setWrapping(true);
    heading->setText(question);
    addLine(heading);
    auto* words = new TextLabel(theme, TypeStyle::Body, Tone::Text2);
    words->setWrapping(true);
    words->setText(remark);
    addLine(words);
    for (const WorkKind kind : workKinds) {
        auto* hours = typed(new QDoubleSpinBox);
        hours->setRange(empty, mostHours);
        hours->setSpecialValueText(QStringLiteral("\u2013"));  // not said
        hours->setSingleStep(step);
        hours->setDecimals(1);
        hours->setSuffix(tr(" h"));
        hours->setValue(minutes[size_t(kind)] ? *minutes[size_t(kind)] / 60.0 : empty);
        addField(wording::workKind(kind), hours);
        connect(hours, &QDoubleSpinBox::valueChanged, this, &WeekHoursDialog::showSum);
        m_hours.push_back(hours);
    }
    addLine(m_sum);
    saveButton()->setText(tr("Save"));
    showSum();
}

SaidByKind WeekHoursDialog::minutes() const {
    SaidByKind minutes;
    for (size_t i = 0; i < m_hours.size(); ++i)
        if (m_hours[i]->value() >= 0) minutes[i] = int(std::lround(60 * m_hours[i]->value()));
    return minutes;
}

void WeekHoursDialog::showSum() {
    int sum = 0;
    for (const std::optional<int>& one : minutes()) sum += one.value_or(0);
    m_sum->setText(
        tr("%1 of the %2 hours you work a week")
            .arg(wording::hoursAndTenths(sum / 60.0), wording::hoursAndTenths(m_workingMinutes / 60.0)));
}

void WeekHoursDialog::save() {
    m_save(minutes());
}

}  // namespace headroom
