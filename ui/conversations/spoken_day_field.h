// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace headroom {

// A day as one says it: "Today", "Yesterday, Mon 23 Nov". Takes what the quick log takes, steps with Up and
// Down, and opens a calendar with Alt+Down.
class SpokenDayField : public QLineEdit {
    Q_OBJECT

public:
    SpokenDayField(Theme& theme, QDate today, QWidget* parent = nullptr);

    // None while what is typed names no day.
    std::optional<QDate> day() const { return m_day; }
    // Without telling: `dayChanged` follows the person's choice only.
    void setDay(QDate day);

Q_SIGNALS:
    void dayChanged(std::optional<QDate> day);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(QDate day);
    void onTextEdited(const QString& text);
    void onEditingFinished();
    void onCalendarRequested();
    QString words(QDate day) const;

    Theme& m_theme;
    QDate m_today;
    std::optional<QDate> m_day;
};

}  // namespace headroom
