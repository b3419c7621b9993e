// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_dialog.h"

#include "core/workspace/calendar_wording.h"
#include "ui/calendar/check_calendar.h"
#include "ui/calendar/choose_calendar.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

CalendarDialog::CalendarDialog(Workspace& workspace, Theme& theme, QDate today, QWidget* parent)
    : StepDialog(theme, tr("Read your calendar"), parent),
      m_draft(workspace, today),
      m_pages(new QStackedWidget),
      m_choose(new ChooseCalendar(m_draft, theme)),
      m_check(new CheckCalendar(m_draft, theme)) {
    m_pages->addWidget(m_choose);
    m_pages->addWidget(m_check);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(foot());
    connect(m_choose, &ChooseCalendar::chosen, this, &CalendarDialog::startWith);
    connect(m_choose, &StepPage::stateChanged, this, &CalendarDialog::updateFoot);
    connect(&m_draft, &CalendarDraft::changed, this, &CalendarDialog::onDraftChanged);
    showPage(m_choose);
}

void CalendarDialog::startWith(const QString& path) {
    m_awaitsCheck = true;
    m_draft.open(path);
}

bool CalendarDialog::isChecking() const {
    return m_pages->currentWidget() == m_check;
}

StepPage* CalendarDialog::page() const {
    return isChecking() ? static_cast<StepPage*>(m_check) : m_choose;
}

void CalendarDialog::showPage(StepPage* page) {
    m_pages->setCurrentWidget(page);
    page->enter();
    updateFoot();
}

void CalendarDialog::updateFoot() {
    present(*page());
    if (isChecking() && page()->obstacle().isEmpty()) foot()->setReason(tr("One undo takes it all back."));
    foot()->back()->setVisible(isChecking());
}

void CalendarDialog::onDraftChanged() {
    if (m_awaitsCheck && !m_draft.isReading()) {
        m_awaitsCheck = false;
        if (m_draft.check()) return showPage(m_check);
    }
    updateFoot();
}

void CalendarDialog::goOn() {
    if (!foot()->next()->isEnabled()) return;
    if (isChecking()) return takeIn();
    m_awaitsCheck = true;
    m_choose->read();
}

void CalendarDialog::goBack() {
    if (isChecking()) showPage(m_choose);
}

void CalendarDialog::takeIn() {
    attempt(this, [this] {
        const CalendarSummary summary = m_draft.run();
        Q_EMIT finished(wording::taken(summary));
        accept();
    });
}

// What could not be saved is said here, and everything decided stays.
bool CalendarDialog::event(QEvent* event) {
    if (event->type() != FailureEvent::eventType()) return QDialog::event(event);
    foot()->setReason(static_cast<FailureEvent*>(event)->error().sentence());
    return true;
}

}  // namespace headroom
