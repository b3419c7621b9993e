// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_draft.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QFrame>

class QStackedWidget;

namespace headroom {

class ActionButton;
class CheckCalendar;
class ChooseCalendar;
class ElidedLabel;

// The line of buttons at its foot.
class CalendarFoot : public QFrame {
    Q_OBJECT
};

// Takes a calendar in: which one, then a look at every meeting, then one undo step.
class CalendarDialog : public QDialog {
    Q_OBJECT

public:
    CalendarDialog(Workspace& workspace, Theme& theme, QDate today, QWidget* parent = nullptr);

    // Begins with this file or folder.
    void startWith(const QString& path);
    void chooseFile();
    bool isReading() const { return m_draft.isReading(); }
    bool isChecking() const;
    // What Enter does; nothing while the page says why not.
    void goOn();
    void goBack();

Q_SIGNALS:
    // What was taken in, in a sentence.
    void finished(const QString& sentence);

protected:
    bool event(QEvent* event) override;

private:
    QWidget* newFoot(Theme& theme);
    void showPage(QWidget* page);
    void updateFoot();
    void onDraftChanged();
    void takeIn();

    CalendarDraft m_draft;
    bool m_awaitsCheck = false;
    QStackedWidget* m_pages;
    ChooseCalendar* m_choose;
    CheckCalendar* m_check;
    ElidedLabel* m_reason;
    ActionButton* m_back;
    ActionButton* m_next;
};

}  // namespace headroom
