// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_field.h"

#include "core/workspace/quick_log.h"
#include "core/workspace/wording.h"

#include <QLocale>

namespace headroom {

namespace {

// As the house writes a day first, then ISO, then as the locale does.
QStringList formats() {
    const QLocale locale;
    QStringList formats{DayField::tr("d MMM yyyy", "a date format"), QStringLiteral("yyyy-M-d"),
                        QStringLiteral("d MMMM yyyy"), QStringLiteral("d.M.yyyy"), QStringLiteral("d.M.yy")};
    for (const QLocale::FormatType type : {QLocale::ShortFormat, QLocale::LongFormat}) {
        formats << locale.dateFormat(type);
        formats << locale.dateFormat(type)
                       .replace(QLatin1String("yyyy"), QLatin1String("yy"))
                       .replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    return formats;
}

std::optional<QDate> readDay(const QString& typed) {
    for (const QString& format : formats()) {
        QDate day = QLocale().toDate(typed, format);
        if (!day.isValid()) continue;
        // Two digits of a year mean this century.
        if (!format.contains(QLatin1String("yyyy")) && day.year() < 2000) day = day.addYears(100);
        if (day.year() >= 1900 && day.year() < 2200) return day;
    }
    return std::nullopt;
}

}  // namespace

DayField::DayField(Theme& theme, QWidget* parent) : QLineEdit(parent) {
    setFont(theme.font(TypeStyle::Input));
    setPlaceholderText(tr("like %1", "an example of a day").arg(wording::day(QDate(2026, 12, 1))));
    connect(this, &QLineEdit::editingFinished, this, &DayField::onEditingFinished);
}

void DayField::setDay(std::optional<QDate> day) {
    m_shown = day;
    setText(day ? words(*day) : QString());
}

void DayField::setDueAfter(QDate today) {
    setSpoken(parseQuickLogDue, today);
}

void DayField::setDoneUntil(QDate today) {
    setSpoken(parseQuickLogDay, today);
}

void DayField::setSpoken(SpokenDay read, QDate today) {
    const std::optional<QDate> shown = day();
    m_readSpoken = read;
    m_today = today;
    if (shown) setDay(shown);
}

QString DayField::words(QDate day) const {
    return m_readSpoken && day.year() == m_today.year() ? wording::weekdayAndDay(day) : wording::day(day);
}

std::optional<QDate> DayField::day() const {
    if (m_shown && text() == words(*m_shown)) return m_shown;
    const QString typed = text().simplified();
    if (const std::optional<QDate> day = readDay(typed)) return day;
    return m_readSpoken ? m_readSpoken(typed, m_today) : std::nullopt;
}

QString DayField::fault() const {
    if (text().trimmed().isEmpty() || day()) return {};
    return tr("‘%1’ is not a day. Type it like %2.").arg(text().trimmed(), wording::day(QDate(2026, 12, 1)));
}

void DayField::onEditingFinished() {
    if (const std::optional<QDate> understood = day()) setDay(understood);
}

}  // namespace headroom
