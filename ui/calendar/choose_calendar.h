// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_draft.h"
#include "ui/widgets/step_page.h"

namespace headroom {

class ActionButton;
class Card;
class DayField;
class FieldLabel;
class InlineNotice;
class ProgressLine;

// Which calendar, and which days of it.
class ChooseCalendar : public StepPage {
    Q_OBJECT

public:
    ChooseCalendar(CalendarDraft& draft, Theme& theme);

    void enter() override;
    QString nextText() const override;
    QString obstacle() const override;
    // Reads the calendar chosen with the days in the fields.
    void read();

Q_SIGNALS:
    void chosen(const QString& path);

private:
    Card* newFileCard();
    Card* newDaysCard();
    Card* newKnownCard();
    void present();
    void chooseFile();
    void chooseFolder();
    QString folder() const;
    bool takeDays();

    CalendarDraft& m_draft;
    ActionButton* m_file;
    DayField* m_first;
    DayField* m_last;
    FieldLabel* m_firstLabel;
    FieldLabel* m_lastLabel;
    ProgressLine* m_progress;
    InlineNotice* m_notice;
};

}  // namespace headroom
