// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_dialog.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/step_page.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace headroom {

namespace {

constexpr QSize smallest(880, 560), firstSize(1440, 900);
constexpr int footHeight = 57;

}  // namespace

StepFoot::StepFoot(Theme& theme)
    : m_cancel(new ActionButton(theme, tr("Cancel"))),
      m_reason(new ElidedLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_back(new ActionButton(theme, tr("Back"))),
      m_next(new ActionButton(theme)) {
    m_cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_back->setKeyHint(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_next->setKeyHint(QKeySequence(Qt::Key_Enter));
    m_next->setPrimary(true);
    setFixedHeight(footHeight);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(size::pageMargin, 0, size::pageMargin, 0);
    line->setSpacing(size::s);
    line->addWidget(m_cancel);
    line->addWidget(m_reason, 1);
    line->addSpacing(size::s);
    line->addWidget(m_back);
    line->addWidget(m_next);
}

void StepFoot::setReason(const QString& reason) {
    m_reason->setText(reason);
}

StepDialog::StepDialog(Theme& theme, const QString& title, QWidget* parent)
    : QDialog(parent), m_foot(new StepFoot(theme)) {
    m_foot->setParent(this);
    setWindowTitle(title);
    setMinimumSize(smallest);
    if (parent)
        setGeometry(parent->window()->geometry());
    else
        resize(firstSize);
    m_foot->next()->setDefault(true);  // the dialog has to hold it by now
    connect(m_foot->cancel(), &ActionButton::clicked, this, &StepDialog::reject);
    connect(m_foot->back(), &ActionButton::clicked, this, &StepDialog::goBack);
    connect(m_foot->next(), &ActionButton::clicked, this, &StepDialog::goOn);
    auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &StepDialog::goBack);
}

void StepDialog::present(StepPage& step) {
    const QString obstacle = step.obstacle();
    m_foot->setReason(obstacle);
    m_foot->next()->setText(step.nextText());
    m_foot->next()->setAccessibleDescription(obstacle);
    enableNext(step, obstacle.isEmpty());
}

// A button that goes off would hand the focus to its neighbour, where Enter means something else. The step
// keeps it meanwhile.
void StepDialog::enableNext(StepPage& step, bool isOn) {
    ActionButton* next = m_foot->next();
    const bool comesOn = isOn && !next->isEnabled();
    if (!isOn && next->hasFocus()) step.setFocus(Qt::OtherFocusReason);
    next->setEnabled(isOn);
    if (isOn && (step.hasFocus() || (comesOn && step.leadsOn()))) next->setFocus(Qt::OtherFocusReason);
}

}  // namespace headroom
