// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_draft.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

class ActionButton;
class Card;
class DayField;
class FieldLabel;
class InlineNotice;
class ProgressLine;

// Which calendar, and which days of it.
class ChooseCalendar : public QWidget {
    Q_OBJECT

public:
    ChooseCalendar(CalendarDraft& draft, Theme& theme, QWidget* parent = nullptr);

    // Asks which file; nothing happens when none is chosen.
    void chooseFile();
    // Why no calendar can be read yet; empty when one can be.
    QString obstacle() const;
    // Reads the calendar chosen with the days in the fields.
    void read();
    void present();

Q_SIGNALS:
    void chosen(const QString& path);
    void stateChanged();

private:
    Card* newFileCard();
    Card* newDaysCard();
    Card* newKnownCard();
    void chooseFolder();
    QString folder() const;
    bool takeDays();

    CalendarDraft& m_draft;
    Theme& m_theme;
    ActionButton* m_file;
    DayField* m_first;
    DayField* m_last;
    FieldLabel* m_firstLabel;
    FieldLabel* m_lastLabel;
    ProgressLine* m_progress;
    InlineNotice* m_notice;
};

}  // namespace headroom
