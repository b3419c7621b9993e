// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/spoken_day_field.h"

#include "core/workspace/quick_log.h"
#include "core/workspace/wording.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>

namespace headroom {

namespace {

QCalendarWidget* newCalendar(const Theme& theme, QDate chosen, QDate last, QWidget* parent) {
    auto* calendar = new QCalendarWidget(parent);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)  // no red for Saturday and Sunday
        calendar->setWeekdayTextFormat(Qt::DayOfWeek(day), {});
    for (const auto& [button, name] : {std::pair("qt_calendar_prevmonth", "chevron_left"),
                                       std::pair("qt_calendar_nextmonth", "chevron_right")})
        if (auto* arrow = calendar->findChild<QToolButton*>(QLatin1String(button)))
            arrow->setIcon(icon(theme, QLatin1String(name), Tone::OnAccent));
    calendar->setMaximumDate(last);
    calendar->setSelectedDate(chosen);
    return calendar;
}

}  // namespace

SpokenDayField::SpokenDayField(Theme& theme, QDate today, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_today(today) {
    setFont(theme.font(TypeStyle::Input));
    QAction* open = addAction(icon(theme, QStringLiteral("chevron_down"), Tone::Text2), TrailingPosition);
    open->setText(tr("Choose in a calendar"));
    open->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    connect(&theme, &Theme::changed, open,
            [open, &theme] { open->setIcon(icon(theme, QStringLiteral("chevron_down"), Tone::Text2)); });
    connect(open, &QAction::triggered, this, &SpokenDayField::onCalendarRequested);
    connect(this, &QLineEdit::textEdited, this, &SpokenDayField::onTextEdited);
    connect(this, &QLineEdit::editingFinished, this, &SpokenDayField::onEditingFinished);
    setDay(today);
}

QString SpokenDayField::words(QDate day) const {
    if (day == m_today) return tr("Today");
    if (day == m_today.addDays(-1)) return tr("Yesterday, %1").arg(wording::weekdayAndDay(day));
    return day.year() == m_today.year() ? wording::weekdayAndDay(day) : wording::day(day);
}

void SpokenDayField::setDay(QDate day) {
    if (m_day == day) return;
    m_day = day;
    setText(words(day));
}

void SpokenDayField::choose(QDate day) {
    setDay(std::min(day, m_today));
    Q_EMIT dayChanged(m_day);
}

void SpokenDayField::onTextEdited(const QString& text) {
    m_day = parseQuickLogDay(text, m_today);
    Q_EMIT dayChanged(m_day);
}

void SpokenDayField::onEditingFinished() {
    if (m_day) setText(words(*m_day));
}

void SpokenDayField::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0) return QLineEdit::keyPressEvent(event);
    if (event->modifiers() & Qt::AltModifier) return onCalendarRequested();
    choose(m_day.value_or(m_today).addDays(step));
}

void SpokenDayField::onCalendarRequested() {
    QCalendarWidget* calendar = newCalendar(m_theme, m_day.value_or(m_today), m_today, this);
    const auto take = [this, calendar](QDate day) {
        choose(day);
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
    calendar->setFocus();
}

}  // namespace headroom
