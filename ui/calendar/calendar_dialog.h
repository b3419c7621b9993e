// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_draft.h"
#include "ui/widgets/step_dialog.h"

class QStackedWidget;

namespace headroom {

class CheckCalendar;
class ChooseCalendar;

// Takes a calendar in: which one, then a look at every meeting, then one undo step.
class CalendarDialog : public StepDialog {
    Q_OBJECT

public:
    CalendarDialog(Workspace& workspace, Theme& theme, QDate today, QWidget* parent = nullptr);

    // Begins with this file or folder.
    void startWith(const QString& path);
    bool isReading() const { return m_draft.isReading(); }
    bool isChecking() const;
    void goOn() override;
    void goBack() override;

Q_SIGNALS:
    // What was taken in, in a sentence.
    void finished(const QString& sentence);

protected:
    bool event(QEvent* event) override;

private:
    void showPage(StepPage* page);
    StepPage* page() const;
    void updateFoot();
    void onDraftChanged();
    void takeIn();

    CalendarDraft m_draft;
    bool m_awaitsCheck = false;
    QStackedWidget* m_pages;
    ChooseCalendar* m_choose;
    CheckCalendar* m_check;
};

}  // namespace headroom
