// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace headroom {

// A day typed as people write it, or nothing. What was understood replaces what was typed when the field is
// left.
class DayField : public QLineEdit {
    Q_OBJECT

public:
    explicit DayField(Theme& theme, QWidget* parent = nullptr);

    // These two take days as one says them, too, and show the weekday in place of the year where the year is
    // today's. What is due: "fri", "tomorrow", "next week", the next such day behind `today`.
    void setDueAfter(QDate today);
    // What was done: "yesterday", "tue", the last such day, `today` included.
    void setDoneUntil(QDate today);

    void setDay(std::optional<QDate> day);
    // None when the field is blank or names no day.
    std::optional<QDate> day() const;
    // Why what was typed is no day; empty when it is one, or blank.
    QString fault() const;

private:
    using SpokenDay = std::optional<QDate> (*)(const QString& text, QDate today);

    void setSpoken(SpokenDay read, QDate today);
    void onEditingFinished();
    QString words(QDate day) const;

    SpokenDay m_readSpoken = nullptr;
    QDate m_today;                 // set with it
    std::optional<QDate> m_shown;  // the day whose words stand in the field
};

}  // namespace headroom
