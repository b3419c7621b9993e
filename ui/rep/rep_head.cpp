// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/rep_head.h"

#include "core/workspace/profile_wording.h"
#include "ui/theme/icons.h"
#include "ui/widgets/action_button.h"

#include <QHBoxLayout>
#include <QMenu>

namespace headroom {

namespace {
constexpr int narrow = 1150;
}

RepHead::RepHead(Theme& theme, QWidget* parent)
    : PageHead(theme, parent),
      m_theme(theme),
      m_previous(newIconButton(QStringLiteral("previous"), tr("Previous rep"))),
      m_following(newIconButton(QStringLiteral("chevron_down"), tr("Next rep"))),
      m_find(newIconButton(QStringLiteral("search"), tr("Go to a rep"))),
      m_log(new ActionButton(theme, tr("Log conversation"))),
      m_prepare(new ActionButton(theme, tr("Prepare 1:1"))),
      m_more(newIconButton(QStringLiteral("more"), tr("More about this rep"))),
      m_menu(new QMenu(this)) {
    setBreadcrumb(tr("Team /"));
    m_previous->setToolTip(
        tr("Previous rep (%1)").arg(QKeySequence(tr("Alt+Up")).toString(QKeySequence::NativeText)));
    m_following->setToolTip(
        tr("Next rep (%1)").arg(QKeySequence(tr("Alt+Down")).toString(QKeySequence::NativeText)));
    m_log->setKeyHint(QKeySequence(tr("Ctrl+L")));
    m_prepare->setPrimary(true);
    m_prepare->setKeyHint(QKeySequence(tr("Ctrl+R")));
    auto* pair = new QWidget;
    auto* both = new QHBoxLayout(pair);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(size::xs);
    both->addWidget(m_previous);
    both->addWidget(m_following);
    for (QWidget* widget : std::initializer_list<QWidget*>{pair, m_find, m_log, m_prepare, m_more})
        addAction(widget);
    buildMenu();
    connect(m_previous, &ActionButton::clicked, this, &RepHead::previousRequested);
    connect(m_following, &ActionButton::clicked, this, &RepHead::nextRequested);
    connect(m_find, &ActionButton::clicked, this, &RepHead::findRequested);
    connect(m_log, &ActionButton::clicked, this, &RepHead::logRequested);
    connect(m_prepare, &ActionButton::clicked, this, &RepHead::prepareRequested);
    connect(m_more, &ActionButton::clicked, this, &RepHead::onMore);
}

ActionButton* RepHead::newIconButton(const QString& name, const QString& words) {
    auto* button = new ActionButton(m_theme);
    const auto draw = [this, button, name] { button->setIcon(icon(m_theme, name, Tone::Text2)); };
    draw();
    button->setAccessibleName(words);
    button->setToolTip(words);
    connect(&m_theme, &Theme::changed, button, draw);
    return button;
}

void RepHead::buildMenu() {
    m_agree = m_menu->addAction(QString(), this, &RepHead::agreeRequested);
    m_correct = m_menu->addAction(tr("Correct the potential"), this, &RepHead::correctRequested);
    m_menu->addAction(tr("Edit the rhythm"), this, &RepHead::rhythmRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("Edit rep"), this, &RepHead::editRequested);
    m_menu->addAction(tr("Archive"), this, &RepHead::archiveRequested);
}

void RepHead::present(const RepProfile& profile, bool canChange) {
    setTitle(profile.rep.name);
    setSubtitle(wording::withYou(profile));
    m_previous->setEnabled(profile.previous.has_value());
    m_following->setEnabled(profile.next.has_value());
    for (QWidget* widget : {m_log, m_more}) widget->setEnabled(canChange);
    const bool isReached = profile.toward && profile.toward->isReached;
    m_agree->setText(isReached      ? tr("Agree the next potential")
                     : profile.plan ? tr("Raise the potential")
                                    : tr("Agree a potential"));
    m_agree->setEnabled(profile.plan || profile.canAgreePotential);
    m_correct->setEnabled(profile.plan.has_value());
}

// The way to another rep shrinks to its icon before anything said about this one is cut.
void RepHead::resizeEvent(QResizeEvent* event) {
    PageHead::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    m_find->setText(isNarrow ? QString() : tr("Go to a rep"));
    m_find->setKeyHint(isNarrow ? QKeySequence() : QKeySequence(tr("Ctrl+K")));
}

void RepHead::onMore() {
    m_menu->popup(
        m_more->mapToGlobal(QPoint(m_more->width() - m_menu->sizeHint().width(), m_more->height() + 2)));
}

}  // namespace headroom
