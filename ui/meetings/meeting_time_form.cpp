// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_time_form.h"

#include "core/workspace/wording.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_field.h"

namespace headroom {

namespace {
constexpr int formWidth = 560;
}

MeetingTimeForm::MeetingTimeForm(const FormPlace& place, const QString& question, const QString& saveWords,
                                 std::optional<ConversationId> moved)
    : FormDialog(place.theme, place.over),
      m_place(place),
      m_moved(moved),
      m_day(new DayField(place.theme)),
      m_time(new TimeField(place.theme)),
      m_clash(new TextLabel(place.theme, TypeStyle::Body, Tone::Text2)) {
    auto* heading = new TextLabel(place.theme, TypeStyle::Section);
    heading->setWrapping(true);
    heading->setText(question);
    addLine(heading);
    setWindowTitle(question);
    setMinimumWidth(formWidth);
    saveButton()->setText(saveWords);
    m_clash->setWrapping(true);
    setAttribute(Qt::WA_DeleteOnClose);
}

void MeetingTimeForm::addTimeFields() {
    m_day->setDueAfter(m_place.today);
    m_dayField = addField(tr("Day"), m_day);
    m_timeField = addField(tr("Time"), m_time);
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{m_day, m_time}) {
        saveOnReturn(line);
        connect(line, &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
        connect(line, &QLineEdit::textChanged, this, &MeetingTimeForm::updateClash);
    }
}

void MeetingTimeForm::addClashLine() {
    addLine(m_clash);
    updateClash();
}

void MeetingTimeForm::saveOnReturn(QLineEdit* line) {
    connect(line, &QLineEdit::returnPressed, saveButton(), &ActionButton::click);
}

void MeetingTimeForm::propose(std::optional<QDateTime> when) {
    if (m_isTyped || !when) return;
    const QDateTime local = when->toLocalTime();
    m_day->setDay(local.date());
    m_time->setTime(local.time());
}

QDateTime MeetingTimeForm::when() const {
    const std::optional<QDate> day = m_day->day();
    const std::optional<QTime> time = m_time->time();
    return day && time ? QDateTime(*day, *time) : QDateTime();
}

bool MeetingTimeForm::checkTime() {
    const std::optional<QDate> day = m_day->day();
    const bool isPast = day && *day < m_place.today;
    m_dayField->setFault(m_day->text().trimmed().isEmpty() ? tr("Say which day.")
                         : isPast ? tr("This day has passed. Choose one to come, or log the conversation.")
                                  : m_day->fault());
    m_timeField->setFault(m_time->text().trimmed().isEmpty() ? tr("Say at what time.") : m_time->fault());
    return m_dayField->fault().isEmpty() && m_timeField->fault().isEmpty();
}

void MeetingTimeForm::updateClash() {
    QStringList said;
    if (when().isValid())
        for (const MeetingRow& row : m_place.workspace.plannedAt({when(), minutes()}, m_moved))
            said << tr("%1, %2", "a name, and when")
                        .arg(row.withWhom, wording::weekdayAndTime(*row.conversation.plannedFor));
    m_clash->setText(said.isEmpty()
                         ? QString()
                         : tr("You have something planned for then already: %1. You can keep both.")
                               .arg(said.join(QLatin1String("; "))));
    m_clash->setHidden(said.isEmpty());
}

}  // namespace headroom
