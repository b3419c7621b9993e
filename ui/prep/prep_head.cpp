// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/prep_head.h"

#include "core/workspace/wording.h"
#include "ui/theme/icons.h"
#include "ui/widgets/action_button.h"

#include <QActionGroup>
#include <QMenu>

namespace headroom {

PrepHead::PrepHead(Theme& theme, QWidget* parent)
    : PageHead(theme, parent),
      m_theme(theme),
      m_printer(this),
      m_print(new ActionButton(theme, tr("Print"))),
      m_more(new ActionButton(theme)),
      m_notNow(new ActionButton(theme, tr("Not now"))),
      m_next(new ActionButton(theme)),
      m_menu(new QMenu(this)) {
    setBreadcrumb(tr("Team /"));
    m_print->setKeyHint(QKeySequence(tr("Ctrl+P")));
    m_next->setPrimary(true);
    m_next->setKeyHint(QKeySequence(tr("Ctrl+Enter")));
    const auto draw = [this] { m_more->setIcon(icon(m_theme, QStringLiteral("more"), Tone::Text2)); };
    draw();
    connect(&theme, &Theme::changed, m_more, draw);
    m_more->setAccessibleName(tr("More about the print"));
    m_more->setToolTip(tr("More about the print"));
    for (ActionButton* button : {m_print, m_more, m_notNow, m_next}) addAction(button);
    buildMenu();
    connect(m_print, &ActionButton::clicked, this, &PrepHead::printRequested);
    connect(m_notNow, &ActionButton::clicked, this, &PrepHead::notNowRequested);
    connect(m_next, &ActionButton::clicked, this, &PrepHead::nextStepRequested);
}

void PrepHead::buildMenu() {
    m_menu->addAction(tr("Save as PDF…"), this, [this] { m_printer.saveAsPdf(m_sheet); });
    m_menu->addSeparator();
    auto* papers = new QActionGroup(m_menu);
    const auto offer = [&](const QString& name, QPageSize::PageSizeId paper) {
        QAction* action = m_menu->addAction(name, this, [this, paper] { m_printer.setPaper(paper); });
        action->setCheckable(true);
        action->setChecked(m_printer.paper() == paper);
        papers->addAction(action);
    };
    offer(tr("A4 paper"), QPageSize::A4);
    offer(tr("Letter paper"), QPageSize::Letter);
    connect(m_more, &ActionButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
}

void PrepHead::present(const PrepSheet& sheet, bool isSpeaking, bool canChange) {
    m_sheet = sheet;
    setTitle((isSpeaking ? tr("1:1 with %1") : tr("Prepare: %1")).arg(sheet.rep.name));
    const QString when = sheet.planned && sheet.planned->plannedFor
                             ? wording::weekdayAndTime(*sheet.planned->plannedFor)
                             : tr("No 1:1 booked");
    setSubtitle(isSpeaking ? tr("Tick off what you speak about; what is left waits for the next one.")
                           : tr("%1 · about a %2-second read").arg(when).arg(sheet.readingSeconds()));
    for (QWidget* widget : {m_print, m_more}) widget->setVisible(!isSpeaking);
    m_notNow->setVisible(isSpeaking);
    m_next->setEnabled(canChange);
}

void PrepHead::setNextStep(const QString& words) {
    m_next->setText(words);
}

void PrepHead::focusNextStep() {
    m_next->setFocus(Qt::OtherFocusReason);
}

}  // namespace headroom
