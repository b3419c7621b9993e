// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/settings/engagement_aims_fields.h"
#include "ui/widgets/day_spans.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <array>

namespace headroom {

namespace {

constexpr int daysAWeek = 7;
constexpr std::array textScales{1.0, 1.25, 1.5, 2.0};

// Holidays are days; next to each other they are edited as one span.
std::vector<Period> spansOf(const std::vector<QDate>& days) {
    std::vector<Period> spans;
    for (const QDate day : days) {
        if (!spans.empty() && spans.back().last().addDays(1) == day)
            spans.back() = Period(spans.back().first(), day);
        else
            spans.emplace_back(day, day);
    }
    return spans;
}

std::vector<QDate> daysOf(const std::vector<Period>& spans) {
    std::vector<QDate> days;
    for (const Period& span : spans)
        for (QDate day = span.first(); day <= span.last(); day = day.addDays(1))
            if (days.empty() || days.back() < day) days.push_back(day);
    return days;
}

}  // namespace

SettingsDialog::SettingsDialog(Workspace& workspace, Theme& theme, QWidget* parent)
    : FormDialog(theme, parent), m_workspace(workspace) {
    setWindowTitle(tr("Settings"));
    addFields();
    addLine(m_aims = new EngagementAimsFields(theme));
    addLine(newLook());
    present(workspace.leader());
    if (workspace.isReadOnly())
        setReadOnly(tr("Another window has this file open. Reading works; saving waits."));
}

void SettingsDialog::addFields() {
    addField(tr("Your name"), m_name = typed(new QLineEdit));
    FormField* month = addField(tr("Fiscal year starts in"), m_firstMonth = typed(new QComboBox));
    month->setRemark(tr("quarters follow at once"));
    for (int each = 1; each <= 12; ++each) m_firstMonth->addItem(QLocale().standaloneMonthName(each));
    m_aimField = addField(tr("Your aim"), m_aim = typed(new QDoubleSpinBox));
    m_aimField->setRemark(tr("hours of coaching a week"));
    m_aim->setRange(0, 60);
    m_aim->setDecimals(1);
    m_aim->setSingleStep(.5);
    m_rhythmField = addField(tr("Usual rhythm"), m_rhythm = typed(new QSpinBox));
    m_rhythmField->setRemark(tr("days between 1:1s, for new reps"));
    m_rhythm->setRange(1, 365);
    addField(tr("Hours you work"), m_workingHours = typed(new QDoubleSpinBox))
        ->setRemark(tr("a week; the check-in adds up to them"));
    m_workingHours->setRange(0, 100);
    m_workingHours->setDecimals(1);
    m_workingHours->setSingleStep(.5);
    m_weekdaysField = addField(tr("Working days"), newWeekdays());
    m_currencyField = addField(tr("Currency"), m_currency = typed(new QLineEdit));
    m_currencyField->setRemark(tr("for files that name none, like USD"));
    m_holidaysField = addField(tr("Holidays"), m_holidays = new DaySpans(theme(), tr("Add a holiday")));
    m_holidaysField->setRemark(tr("nobody works"));
    m_awayField = addField(tr("Your days away"), m_away = new DaySpans(theme(), tr("Add days away")));
    m_awayField->setRemark(tr("these do not count against you"));
}

QWidget* SettingsDialog::newWeekdays() {
    auto* week = new QWidget;
    auto* line = new QHBoxLayout(week);
    line->setContentsMargins(0, size::xs, 0, 0);
    line->setSpacing(size::s);
    m_weekdays.resize(daysAWeek);
    const QLocale locale;
    for (int i = 0; i < daysAWeek; ++i) {
        const int day = (int(locale.firstDayOfWeek()) - 1 + i) % daysAWeek + 1;
        auto* box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat));
        box->setAccessibleName(locale.standaloneDayName(day));
        m_weekdays[size_t(day - 1)] = box;
        line->addWidget(box);
        if (i == 0) week->setFocusProxy(box);
    }
    line->addStretch();
    return week;
}

QWidget* SettingsDialog::newLook() {
    auto* look = new SegmentedControl(theme());
    for (const QString& text : {tr("As the desktop"), tr("Light"), tr("Dark")}) look->addSegment(text);
    look->setCurrentIndex(int(theme().mode()));
    auto* textSize = typed(new QComboBox);
    for (const double scale : textScales) {
        textSize->addItem(tr("%1 %", "a size of text").arg(QLocale().toString(int(100 * scale))), scale);
        if (scale <= theme().textScale()) textSize->setCurrentIndex(textSize->count() - 1);
    }
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, size::s, 0, 0);
    layout->setSpacing(size::xl);
    auto* lookField = new FormField(theme(), tr("Look"), look);
    lookField->setRemark(tr("changes at once"));
    layout->addWidget(lookField);
    layout->addWidget(new FormField(theme(), tr("Text size"), textSize));
    layout->addStretch();
    const auto tell = [=, this] {
        Q_EMIT lookChosen(Theme::Mode(look->currentIndex()), textSize->currentData().toDouble());
    };
    connect(look, &SegmentedControl::currentChanged, this, tell);
    connect(textSize, &QComboBox::activated, this, tell);
    return line;
}

void SettingsDialog::present(const Leader& leader) {
    m_name->setText(leader.name);
    m_firstMonth->setCurrentIndex(leader.fiscalYearFirstMonth - 1);
    m_aim->setValue(leader.coachingHoursPerWeekAim);
    m_rhythm->setValue(leader.rhythmDays);
    m_workingHours->setValue(leader.workingHoursPerWeek);
    m_aims->setAims(leader.engagement);
    for (int i = 0; i < daysAWeek; ++i) m_weekdays[size_t(i)]->setChecked(leader.weekdays >> i & 1);
    m_currency->setText(leader.currency);
    m_holidays->setSpans(spansOf(leader.holidays));
    m_away->setSpans(leader.away);
}

Leader SettingsDialog::typedLeader() const {
    Leader leader = m_workspace.leader();
    leader.name = m_name->text().simplified();
    leader.fiscalYearFirstMonth = m_firstMonth->currentIndex() + 1;
    leader.coachingHoursPerWeekAim = m_aim->value();
    leader.rhythmDays = m_rhythm->value();
    leader.workingHoursPerWeek = m_workingHours->value();
    leader.engagement = m_aims->aims();
    leader.weekdays = 0;
    for (int i = 0; i < daysAWeek; ++i)
        if (m_weekdays[size_t(i)]->isChecked()) leader.weekdays |= 1 << i;
    leader.currency = m_currency->text().trimmed().toUpper();
    leader.holidays = daysOf(m_holidays->spans());
    leader.away = m_away->spans();
    return leader;
}

void SettingsDialog::showFaults(const std::vector<RecordFault>& faults) {
    for (const RecordFault& fault : faults) {
        FormField* field = fault.field == RecordField::WorkingDays ? m_weekdaysField
                           : fault.field == RecordField::Currency  ? m_currencyField
                           : fault.field == RecordField::Rhythm    ? m_rhythmField
                                                                   : m_aimField;
        field->setFault(fault.sentence);
    }
    m_holidaysField->setFault(m_holidays->fault());
    m_awayField->setFault(m_away->fault());
}

void SettingsDialog::save() {
    TeamMembers members(m_workspace);
    const Leader leader = typedLeader();
    const std::vector<RecordFault> faults = members.faults(leader);
    showFaults(faults);
    if (faults.empty() && m_holidays->fault().isEmpty() && m_away->fault().isEmpty())
        members.changeLeader(leader);
}

}  // namespace headroom
