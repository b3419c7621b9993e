// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/rep_page.h"

#include "core/workspace/frame_wording.h"
#include "ui/rep/conversations_card.h"
#include "ui/rep/growth_card.h"
#include "ui/rep/growth_plan_card.h"
#include "ui/rep/growth_plan_dialog.h"
#include "ui/rep/numbers_card.h"
#include "ui/rep/record_card.h"
#include "ui/rep/rep_head.h"
#include "ui/rep/rep_records.h"
#include "ui/rep/rhythm_dialog.h"
#include "ui/rep/standards_card.h"
#include "ui/rep/time_card.h"
#include "ui/widgets/attempt.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int sideColumn = 360;

}  // namespace

RepPage::RepPage(Workspace& workspace, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_theme(theme),
      m_head(new RepHead(theme)),
      m_scroll(new QScrollArea),
      m_growth(new GrowthCard(theme)),
      m_conversations(new ConversationsCard(theme)),
      m_records(new RepRecords(workspace, theme)),
      m_standards(new StandardsCard(theme)),
      m_priorities(new RecordCard(theme, tr("Priorities last heard"))),
      m_plan(new GrowthPlanCard(theme)),
      m_numbers(new NumbersCard(theme)),
      m_time(new TimeCard(theme)) {
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(newContent());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->widget()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::l);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_growth);
    connectHead();
    connect(m_plan, &GrowthPlanCard::agreeRequested, this, &RepPage::agreePotential);
    connect(m_plan, &GrowthPlanCard::correctRequested, this, &RepPage::correctPotential);
    connect(m_time, &TimeCard::rhythmRequested, this, &RepPage::editRhythm);
    connect(m_conversations, &ConversationsCard::conversationOpened, this, &RepPage::conversationOpened);
    connect(m_conversations, &ConversationsCard::logRequested, this, [this] { Q_EMIT logRequested(*m_rep); });
    connect(&workspace, &Workspace::changed, this, &RepPage::onWorkspaceChanged);
}

QWidget* RepPage::newContent() {
    auto* content = new QWidget;
    m_left = new QVBoxLayout;
    m_left->addWidget(m_growth, 1);
    m_left->addWidget(m_conversations);
    m_left->addStretch();
    m_right = new QVBoxLayout;
    for (QWidget* card :
         std::initializer_list<QWidget*>{m_records, m_standards, m_priorities, m_plan, m_numbers, m_time})
        m_right->addWidget(card);
    m_right->addStretch(1);
    auto* side = new QWidget;
    side->setFixedWidth(sideColumn);
    side->setLayout(m_right);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addLayout(m_left, 1);
    m_columns->addWidget(side);
    return content;
}

void RepPage::connectHead() {
    connect(m_head, &RepHead::breadcrumbActivated, this, &RepPage::teamRequested);
    connect(m_head, &RepHead::previousRequested, this, &RepPage::openPrevious);
    connect(m_head, &RepHead::nextRequested, this, &RepPage::openNext);
    connect(m_head, &RepHead::findRequested, this, &RepPage::quickSwitchRequested);
    connect(m_head, &RepHead::agreeRequested, this, &RepPage::agreePotential);
    connect(m_head, &RepHead::correctRequested, this, &RepPage::correctPotential);
    connect(m_head, &RepHead::rhythmRequested, this, &RepPage::editRhythm);
    connect(m_head, &RepHead::prepareRequested, this, [this] { Q_EMIT prepareRequested(*m_rep); });
    connect(m_head, &RepHead::logRequested, this, [this] { Q_EMIT logRequested(*m_rep); });
    connect(m_head, &RepHead::editRequested, this, [this] { Q_EMIT editRequested(*m_rep); });
    connect(m_head, &RepHead::archiveRequested, this, [this] { Q_EMIT archiveRequested(*m_rep); });
}

void RepPage::showRep(RepId rep, QDate today) {
    const bool isOther = m_rep != rep;
    m_rep = rep;
    m_today = today;
    read();
    if (!isOther) return;
    m_conversations->setExpanded(false);
    m_scroll->verticalScrollBar()->setValue(0);
}

void RepPage::read() {
    m_isOutdated = false;
    m_profile = m_workspace.repProfile(*m_rep, m_today);
    const bool canChange = !m_workspace.isReadOnly();
    setAccessibleName(m_profile.rep.name);
    m_head->present(m_profile, canChange);
    m_growth->present(m_profile);
    m_conversations->present(m_profile, canChange);
    m_records->present(m_profile, canChange);
    m_standards->present(m_profile);
    presentPriorities();
    m_plan->present(m_profile, canChange);
    m_numbers->present(m_profile);
    m_time->present(m_profile, canChange);
}

void RepPage::presentPriorities() {
    std::vector<RecordLine> lines;
    for (const PriorityHeard& heard : m_profile.frame.priorities)
        lines.push_back({heard.priority.words.text,
                         wording::heardFromYou(heard, m_today),
                         heard.isHeardLately ? Tone::Text3 : Tone::Leader,
                         {}});
    m_priorities->present(lines, false);
}

void RepPage::openPrevious() {
    if (m_rep && m_profile.previous) Q_EMIT repOpened(*m_profile.previous);
}

void RepPage::openNext() {
    if (m_rep && m_profile.next) Q_EMIT repOpened(*m_profile.next);
}

void RepPage::agreePotential() {
    if (!m_rep || m_workspace.isReadOnly() || !(m_profile.plan || m_profile.canAgreePotential)) return;
    attempt(this, [this] {
        auto* dialog =
            new GrowthPlanDialog(m_workspace, m_theme, m_profile, GrowthPlanDialog::Purpose::Agree, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void RepPage::correctPotential() {
    if (!m_rep || m_workspace.isReadOnly() || !m_profile.plan) return;
    attempt(this, [this] {
        auto* dialog =
            new GrowthPlanDialog(m_workspace, m_theme, m_profile, GrowthPlanDialog::Purpose::Correct, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void RepPage::editRhythm() {
    if (!m_rep || m_workspace.isReadOnly()) return;
    auto* dialog = new RhythmDialog(m_workspace, m_theme, m_profile.rep, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RepPage::toggleTable() {
    m_growth->setShowsTable(!m_growth->showsTable());
}

void RepPage::onWorkspaceChanged() {
    if (!m_rep) return;
    m_isOutdated = true;
    if (isVisible()) attempt(this, [this] { m_workspace.rep(*m_rep) ? read() : teamRequested(); });
}

void RepPage::showEvent(QShowEvent* event) {
    if (m_isOutdated) attempt(this, [this] { read(); });
    QWidget::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

void RepPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isCompact =
        window()->width() < size::compactWidthBelow || window()->height() < size::compactHeightBelow;
    const int gap = isCompact ? size::cardGapCompact : size::cardGap;
    layout()->setContentsMargins(size::pageMargin, 0, size::pageMargin, isCompact ? size::m : size::l);
    m_columns->setSpacing(gap);
    m_left->setSpacing(gap);
    m_right->setSpacing(gap);
    m_records->setSpacing(gap);
    m_head->setCompact(isCompact);
    m_growth->setCompact(isCompact);
    m_conversations->setCompact(isCompact);
}

bool RepPage::eventFilter(QObject* watched, QEvent* event) {
    const bool isResized = watched == m_scroll->viewport() && event->type() == QEvent::Resize;
    const bool isChanged = watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest;
    // Queued: the cards tell their own layouts first.
    if (isResized || isChanged) QMetaObject::invokeMethod(this, &RepPage::fitContent, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

// Words wrap, so that the height the cards need follows from the width they get; less room scrolls. However
// long the column beside it is, the chart is no higher than the window.
void RepPage::fitContent() {
    const int room =
        m_scroll->viewport()->height() - m_conversations->sizeHint().height() - m_left->spacing();
    m_growth->setMaximumHeight(std::max(room, m_growth->minimumSizeHint().height()));
    QWidget* content = m_scroll->widget();
    content->setMinimumHeight(content->layout()->totalMinimumHeightForWidth(m_scroll->viewport()->width()));
}

}  // namespace headroom
