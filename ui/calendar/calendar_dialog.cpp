// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_dialog.h"

#include "core/workspace/calendar_wording.h"
#include "ui/calendar/check_calendar.h"
#include "ui/calendar/choose_calendar.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr QSize smallest(880, 560), firstSize(1440, 900);
constexpr int footHeight = 57;

}  // namespace

CalendarDialog::CalendarDialog(Workspace& workspace, Theme& theme, QDate today, QWidget* parent)
    : QDialog(parent),
      m_draft(workspace, today),
      m_pages(new QStackedWidget),
      m_choose(new ChooseCalendar(m_draft, theme)),
      m_check(new CheckCalendar(m_draft, theme)) {
    setWindowTitle(tr("Read your calendar"));
    setMinimumSize(smallest);
    if (parent)
        setGeometry(parent->window()->geometry());
    else
        resize(firstSize);
    m_pages->addWidget(m_choose);
    m_pages->addWidget(m_check);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(newFoot(theme));
    m_next->setDefault(true);
    auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &CalendarDialog::goBack);
    connect(m_choose, &ChooseCalendar::chosen, this, &CalendarDialog::startWith);
    connect(m_choose, &ChooseCalendar::stateChanged, this, &CalendarDialog::updateFoot);
    connect(&m_draft, &CalendarDraft::changed, this, &CalendarDialog::onDraftChanged);
    showPage(m_choose);
}

QWidget* CalendarDialog::newFoot(Theme& theme) {
    auto* cancel = new ActionButton(theme, tr("Cancel"));
    cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_reason = new ElidedLabel(theme, TypeStyle::Body, Tone::Text2);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_back = new ActionButton(theme, tr("Back"));
    m_back->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_next = new ActionButton(theme);
    m_next->setKeyHint(QKeySequence(Qt::Key_Enter));
    m_next->setPrimary(true);
    auto* foot = new CalendarFoot;
    foot->setFixedHeight(footHeight);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(size::pageMargin, 0, size::pageMargin, 0);
    line->setSpacing(size::s);
    line->addWidget(cancel);
    line->addWidget(m_reason, 1);
    line->addSpacing(size::s);
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(cancel, &ActionButton::clicked, this, &CalendarDialog::reject);
    connect(m_back, &ActionButton::clicked, this, &CalendarDialog::goBack);
    connect(m_next, &ActionButton::clicked, this, &CalendarDialog::goOn);
    return foot;
}

void CalendarDialog::startWith(const QString& path) {
    m_awaitsCheck = true;
    m_draft.open(path);
}

void CalendarDialog::chooseFile() {
    m_choose->chooseFile();
}

bool CalendarDialog::isChecking() const {
    return m_pages->currentWidget() == m_check;
}

void CalendarDialog::showPage(QWidget* page) {
    m_pages->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
    updateFoot();
}

void CalendarDialog::updateFoot() {
    const QString obstacle = isChecking() ? m_check->obstacle() : m_choose->obstacle();
    m_reason->setText(obstacle.isEmpty() && isChecking() ? tr("One undo takes it all back.") : obstacle);
    m_next->setText(isChecking() ? tr("Take in") : tr("Next: check your meetings"));
    m_next->setEnabled(obstacle.isEmpty());
    m_back->setVisible(isChecking());
}

void CalendarDialog::onDraftChanged() {
    if (m_awaitsCheck && !m_draft.isReading()) {
        m_awaitsCheck = false;
        if (m_draft.found()) {
            m_check->enter();
            return showPage(m_check);
        }
    }
    updateFoot();
}

void CalendarDialog::goOn() {
    if (!m_next->isEnabled()) return;
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
    m_reason->setText(static_cast<FailureEvent*>(event)->error().sentence());
    return true;
}

}  // namespace headroom
