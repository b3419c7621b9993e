// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_draft.h"
#include "ui/widgets/step_dialog.h"

class QStackedWidget;

namespace headroom {

class ChooseStep;
class FinishStep;
class ImportStep;
class StepList;

// Takes a CRM file into the store in five steps. Nothing is saved before the last one; then everything is one
// undo step.
class ImportDialog : public StepDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace& workspace, Theme& theme, QDate today, QWidget* parent = nullptr);

    // Begins with this file, whatever was in sight.
    void startWith(const QString& path);
    // Asks which file to begin with.
    void chooseFile();

    int step() const { return m_step; }  // from 0
    void goOn() override;
    void goBack() override;
    bool isReading() const { return m_draft.isReading(); }
    void reject() override;

Q_SIGNALS:
    // The file is a calendar, which is taken in otherwise; this dialog closes.
    void calendarChosen(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void leaveTo(const QString& calendar);
    void showStep(int step);
    void updateFoot();
    bool isDone() const;
    ImportStep* currentStep() const;

    ImportDraft m_draft;
    int m_step = 0;
    StepList* m_list;
    QStackedWidget* m_pages;
    ChooseStep* m_choose;
    FinishStep* m_finish;
    std::vector<ImportStep*> m_steps;
};

}  // namespace headroom
