// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_dialog.h"

#include "core/exchange/calendar_file.h"
#include "ui/importing/check_step.h"
#include "ui/importing/choose_step.h"
#include "ui/importing/dropped_file.h"
#include "ui/importing/finish_step.h"
#include "ui/importing/match_step.h"
#include "ui/importing/pick_step.h"
#include "ui/importing/step_list.h"
#include "ui/widgets/action_button.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

QStringList stepNames() {
    return {ImportDialog::tr("Choose file"), ImportDialog::tr("Match columns"),
            ImportDialog::tr("Check rows"), ImportDialog::tr("Pick your reps"), ImportDialog::tr("Finish")};
}

}  // namespace

ImportDialog::ImportDialog(Workspace& workspace, Theme& theme, QDate today, QWidget* parent)
    : StepDialog(theme, tr("Import from your CRM"), parent),
      m_draft(workspace, today),
      m_list(
          new StepList(theme, stepNames(),
                       tr("Nothing is saved before step 5. After that, Undo takes the whole import back."))),
      m_pages(new QStackedWidget),
      m_choose(new ChooseStep(m_draft, theme)),
      m_finish(new FinishStep(m_draft, theme)),
      m_steps{m_choose, new MatchStep(m_draft, theme), new CheckStep(m_draft, theme),
              new PickStep(m_draft, theme), m_finish} {
    setAcceptDrops(true);
    auto* place = new QVBoxLayout;
    place->setSpacing(0);
    place->addWidget(m_pages, 1);
    place->addWidget(foot());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addLayout(place, 1);
    for (ImportStep* step : m_steps) {
        m_pages->addWidget(step);
        connect(step, &ImportStep::stateChanged, this, &ImportDialog::updateFoot);
    }
    connect(m_choose, &ChooseStep::calendarChosen, this, &ImportDialog::leaveTo);
    showStep(0);
}

void ImportDialog::startWith(const QString& path) {
    if (isCalendarName(path)) return leaveTo(path);
    showStep(0);
    m_choose->forgetWaitingFile();
    m_draft.open(path);
}

void ImportDialog::leaveTo(const QString& calendar) {
    QDialog::reject();
    Q_EMIT calendarChosen(calendar);
}

void ImportDialog::chooseFile() {
    m_choose->chooseFile();
}

bool ImportDialog::isDone() const {
    return currentStep() == m_finish && m_finish->isDone();
}

ImportStep* ImportDialog::currentStep() const {
    return m_steps[size_t(m_step)];
}

void ImportDialog::showStep(int step) {
    m_step = step;
    m_list->setCurrent(step);
    m_pages->setCurrentWidget(currentStep());
    currentStep()->setFocus(Qt::OtherFocusReason);
    currentStep()->enter();
    updateFoot();
}

void ImportDialog::updateFoot() {
    present(*currentStep());
    foot()->back()->setVisible(m_step > 0 && !isDone());
    foot()->back()->setEnabled(!m_finish->isRunning());
    foot()->cancel()->setVisible(!isDone());
}

void ImportDialog::goOn() {
    if (!currentStep()->obstacle().isEmpty()) return;
    if (currentStep() != m_finish) return showStep(m_step + 1);
    if (!m_finish->isDone()) {
        const QString waiting = m_choose->waitingFile();
        m_finish->setNextFile(m_draft.isReps() ? QFileInfo(waiting).fileName() : QString());
        return m_finish->start();
    }
    const QString waiting = m_choose->waitingFile();
    if (waiting.isEmpty() || !m_draft.isReps()) return accept();
    startWith(waiting);
}

void ImportDialog::goBack() {
    if (m_step > 0 && !m_finish->isRunning() && !isDone()) showStep(m_step - 1);
}

// A running import is stopped first, and says that nothing was changed.
void ImportDialog::reject() {
    if (m_finish->isRunning()) return m_finish->cancel();
    if (isDone()) return accept();
    QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_finish->isRunning() && !droppedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    startWith(path);
}

}  // namespace headroom
