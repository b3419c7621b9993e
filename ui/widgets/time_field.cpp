// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_field.h"

#include "core/workspace/wording.h"

#include <QLocale>

namespace headroom {

namespace {

const QTime example(14, 30);

// "14:30", "14.30", "1430", "14", "2 pm", "2:30pm", then as the locale does.
std::optional<QTime> readTime(const QString& typed) {
    static const QStringList formats{QStringLiteral("H:m"),  QStringLiteral("H.m"), QStringLiteral("H"),
                                     QStringLiteral("h ap"), QStringLiteral("hap"), QStringLiteral("h:m ap"),
                                     QStringLiteral("h:map")};
    const bool isFigures = std::all_of(typed.begin(), typed.end(), [](QChar each) { return each.isDigit(); });
    if (isFigures && (typed.size() == 3 || typed.size() == 4)) {
        const int number = typed.toInt();
        const QTime time(number / 100, number % 100);
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    for (const QString& format : formats)
        if (const QTime time = QTime::fromString(typed.toLower(), format); time.isValid()) return time;
    const QTime time = QLocale().toTime(typed, QLocale::ShortFormat);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

}  // namespace

TimeField::TimeField(Theme& theme, QWidget* parent) : QLineEdit(parent) {
    setFont(theme.font(TypeStyle::Input));
    setPlaceholderText(tr("like %1", "an example of a time").arg(wording::timeOfDay(example)));
    connect(this, &QLineEdit::editingFinished, this, &TimeField::onEditingFinished);
}

void TimeField::setTime(std::optional<QTime> time) {
    setText(time ? wording::timeOfDay(*time) : QString());
}

std::optional<QTime> TimeField::time() const {
    return readTime(text().simplified());
}

QString TimeField::fault() const {
    if (text().trimmed().isEmpty() || time()) return {};
    return tr("‘%1’ is not a time. Type it like %2.").arg(text().trimmed(), wording::timeOfDay(example));
}

void TimeField::onEditingFinished() {
    if (const std::optional<QTime> understood = time()) setTime(understood);
}

}  // namespace headroom
