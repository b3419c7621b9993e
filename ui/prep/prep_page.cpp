// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/prep_page.h"

#include "core/workspace/commitments.h"
#include "core/workspace/conversations.h"
#include "core/workspace/prep_edits.h"
#include "core/workspace/struggles.h"
#include "core/workspace/topics.h"
#include "core/workspace/wording.h"
#include "ui/prep/last_conversations.h"
#include "ui/prep/prep_head.h"
#include "ui/prep/prep_steps.h"
#include "ui/prep/running_card.h"
#include "ui/prep/talking_points.h"
#include "ui/print/prep_print.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/page_scroll.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

namespace {
constexpr int sideColumn = 392, leastSheet = 420, keepAfterMilliseconds = 400;
}

PrepPage::PrepPage(Workspace& workspace, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_theme(theme),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_head(new PrepHead(theme)),
      m_offer(new InlineNotice(theme)),
      m_throwAway(new LinkButton(theme, tr("Throw it away"))),
      m_takeBack(new LinkButton(theme, tr("Take it back"))),
      m_steps(new PrepSteps(theme)),
      m_card(new RunningCard(theme)),
      m_topics(new TalkingPoints(theme)),
      m_last(new LastConversations(theme)) {
    m_side = newSide();
    m_columns->setSpacing(size::cardGap);
    m_columns->addWidget(new PageScroll(m_steps), 1);
    m_columns->addWidget(m_side);
    connect(&theme, &Theme::changed, this, &PrepPage::fit);
    m_offer->addAction(m_throwAway);
    m_offer->addAction(m_takeBack);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::l);
    layout->setSpacing(size::s);
    layout->addWidget(m_head);
    layout->addWidget(m_offer);
    layout->addLayout(m_columns, 1);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfterMilliseconds);
    connectParts();
    connectLines();
}

PrepPage::~PrepPage() {
    if (m_keepSoon.isActive()) keep();
}

PageScroll* PrepPage::newSide() {
    auto* side = new QWidget;
    auto* cards = new QVBoxLayout(side);
    cards->setContentsMargins({});
    cards->setSpacing(size::cardGap);
    for (Card* card : std::initializer_list<Card*>{m_card, m_topics, m_last}) cards->addWidget(card);
    cards->addStretch();
    return new PageScroll(side);
}

// Large text in a small window has no room for both beside each other: then each has half the height.
void PrepPage::fit() {
    const int side = m_theme.scaled(sideColumn);
    const bool isStacked = width() < side + m_theme.scaled(leastSheet);
    m_columns->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(1, isStacked ? 1 : 0);
    m_side->setMinimumWidth(isStacked ? 0 : side);
    m_side->setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : side);
}

void PrepPage::connectParts() {
    connect(m_head, &PageHead::breadcrumbActivated, this, &PrepPage::leaveRequested);
    connect(m_head, &PrepHead::printRequested, this, &PrepPage::print);
    connect(m_head, &PrepHead::notNowRequested, this, &PrepPage::leaveConversation);
    connect(m_head, &PrepHead::nextStepRequested, this, &PrepPage::onNextStep);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(QKeySequence(int(Qt::CTRL) | key), this, this, &PrepPage::onNextStep,
                      Qt::WidgetWithChildrenShortcut);
    connect(m_throwAway, &LinkButton::clicked, this, &PrepPage::onThrownAway);
    connect(m_takeBack, &LinkButton::clicked, this, &PrepPage::onTakenBack);
    connect(&m_keepSoon, &QTimer::timeout, this, &PrepPage::keep);
    connect(m_card, &RunningCard::changed, &m_keepSoon, qOverload<>(&QTimer::start));
    connect(&m_workspace, &Workspace::changed, this, &PrepPage::onWorkspaceChanged);
}

void PrepPage::connectLines() {
    const auto move = [this](const PrepItem& item, QDate due) {
        attempt(this, [&] { Commitments(m_workspace).move(item.commitment, due, {}, m_today); });
    };
    const auto tick = [this](const PrepItem& item, bool isTicked) {
        note([&](RunningConversation& running) { running.setTicked(item, isTicked); });
    };
    const auto drop = [this](const PrepItem& item, bool isDropped) {
        note([&](RunningConversation& running) { running.setDropped(item, isDropped); });
    };
    const auto connectOwner = [&](auto* owner) {
        using Owner = std::remove_pointer_t<decltype(owner)>;
        connect(owner, &Owner::reworded, this, &PrepPage::onReworded);
        connect(owner, &Owner::done, this, &PrepPage::onDone);
        connect(owner, &Owner::moveRequested, this, move);
        connect(owner, &Owner::ticked, this, tick);
        connect(owner, &Owner::dropped, this, drop);
    };
    connectOwner(m_steps);
    connectOwner(m_topics);
    connect(m_steps, &PrepSteps::whyTicked, this, [this](const PrepItem& item, bool isWithWhy) {
        note([&](RunningConversation& running) { running.setWithWhy(item, isWithWhy); });
    });
    connect(m_steps, &PrepSteps::lineAdded, this, [this](PrepStep step, const QString& text) {
        edit([&](PrepEdits& edits) { edits.added[int(step)] << text; });
    });
    connect(m_steps, &PrepSteps::bookRequested, this, [this] { Q_EMIT bookRequested(*m_rep); });
    connect(m_topics, &TalkingPoints::topicEntered, this, &PrepPage::onTopicEntered);
}

void PrepPage::showRep(RepId rep, QDate today) {
    if (m_rep != rep) {
        if (m_running) keep();
        m_running.reset();
        m_thrownAway.reset();
    }
    m_rep = rep;
    m_today = today;
    read();
}

void PrepPage::read() {
    m_isOutdated = false;
    m_sheet = m_workspace.prepSheet(*m_rep, m_today);
    present();
}

void PrepPage::present() {
    setAccessibleName((m_running ? tr("1:1 with %1") : tr("Prepare: %1")).arg(m_sheet.rep.name));
    const bool canChange = !m_workspace.isReadOnly();
    m_head->present(m_sheet, m_running.has_value(), canChange);
    const PrepUse use{m_today, canChange, m_running ? &*m_running : nullptr};
    m_steps->present(m_sheet, use);
    m_topics->present(m_sheet, use);
    m_last->present(m_sheet);
    if (m_running) m_card->follow(*m_running, m_sheet);
    m_card->setVisible(m_running.has_value());
    presentOffer();
}

// What was begun and left is offered before anything new.
void PrepPage::presentOffer() {
    const bool canGoOn = !m_running && !m_workspace.isReadOnly();
    const auto kept = canGoOn ? RunningConversations(m_workspace).running(*m_rep) : std::nullopt;
    m_head->setNextStep(m_running ? tr("Finish and save")
                        : kept    ? tr("Go on with it")
                                  : tr("Start conversation"));
    const bool isThrownAway = !m_running && !kept && m_thrownAway;
    m_throwAway->setVisible(kept.has_value());
    m_takeBack->setVisible(isThrownAway);
    if (!kept && !isThrownAway) return m_offer->hide();
    const QDateTime began = (kept ? *kept : *m_thrownAway).startedAt;
    const QString at = wording::timeOfDay(began.toLocalTime().time());
    if (isThrownAway)
        m_offer->showInformation(tr("The conversation you started at %1 is thrown away.").arg(at));
    else if (kept->day == m_today)
        m_offer->showInformation(
            tr("Go on with the conversation you started at %1; all you wrote is kept.").arg(at));
    else
        m_offer->showInformation(tr("Go on with the conversation you started on %1; all you wrote is kept.")
                                     .arg(wording::weekdayAndTime(began)));
}

void PrepPage::onNextStep() {
    if (!m_rep || m_workspace.isReadOnly()) return;
    m_running ? finishConversation() : startConversation();
}

void PrepPage::startConversation() {
    if (!m_rep || m_running) return;
    attempt(this, [this] {
        RunningConversations conversations(m_workspace);
        m_running = conversations.running(*m_rep);
        if (!m_running) m_running = conversations.started(m_sheet, QDateTime::currentDateTimeUtc());
        m_card->begin(*m_running, m_sheet);
        present();
        m_card->startTyping();
        keep();
    });
}

void PrepPage::finishConversation() {
    if (!m_running || m_card->showProblem()) return;
    m_keepSoon.stop();
    m_card->writeTo(*m_running);
    const RunningConversation running = *m_running;
    QString sentence;
    // What the step changes is shown as a sheet again.
    m_running.reset();
    const bool isSaved = attempt(this, [&] {
        const Conversation held =
            RunningConversations(m_workspace).conversation(running, m_sheet, QDateTime::currentDateTimeUtc());
        const ConversationOutcome outcome = running.outcome(m_sheet);
        sentence = wording::saved(m_sheet.rep, held, outcome);
        Conversations(m_workspace).log(held, outcome, m_today);
    });
    if (isSaved) return Q_EMIT finished(sentence);
    m_running = running;
    m_keepSoon.start();
    present();
}

// Whoever wrote nothing has nothing to go on with.
void PrepPage::leaveConversation() {
    if (!m_running) return;
    if (!keep()) return;
    attempt(this, [this] {
        RunningConversation blank = RunningConversations(m_workspace).started(m_sheet, m_running->startedAt);
        blank.day = m_running->day;
        if (*m_running == blank) RunningConversations(m_workspace).keep(*m_rep, std::nullopt);
        m_running.reset();
        present();
    });
    m_head->focusNextStep();
}

bool PrepPage::keep() {
    m_keepSoon.stop();
    if (!m_running) return true;
    m_card->writeTo(*m_running);
    return attempt(this, [this] { RunningConversations(m_workspace).keep(*m_rep, m_running); });
}

void PrepPage::note(const std::function<void(RunningConversation&)>& change) {
    if (!m_running) return;
    change(*m_running);
    m_keepSoon.start();
}

void PrepPage::onThrownAway() {
    attempt(this, [this] {
        RunningConversations conversations(m_workspace);
        m_thrownAway = conversations.running(*m_rep);
        conversations.keep(*m_rep, std::nullopt);
        presentOffer();
    });
    m_takeBack->setFocus(Qt::OtherFocusReason);
}

void PrepPage::onTakenBack() {
    attempt(this, [this] {
        RunningConversations(m_workspace).keep(*m_rep, m_thrownAway);
        m_thrownAway.reset();
        presentOffer();
    });
    m_head->focusNextStep();
}

void PrepPage::print() {
    if (m_rep) m_head->print(m_sheet);
}

void PrepPage::saveTo(const QString& path) const {
    savePrepSheet(m_sheet, path, m_head->paper());
}

void PrepPage::addTopic() {
    m_topics->startTyping();
}

void PrepPage::edit(const std::function<void(PrepEdits&)>& change) {
    attempt(this, [&] {
        PrepSheets sheets(m_workspace);
        PrepEdits edits = sheets.edits(*m_rep);
        change(edits);
        sheets.keepEdits(*m_rep, edits);
        read();
    });
}

void PrepPage::onReworded(const QString& key, const QString& text) {
    edit([&](PrepEdits& edits) { edits.reword(key, text); });
}

void PrepPage::onDone(const PrepItem& item) {
    attempt(this, [&] {
        if (item.kind == PrepItemKind::HelpOwed)
            Struggles(m_workspace).helpDone(item.help, m_today);
        else
            Commitments(m_workspace).keep(item.commitment, m_today);
    });
}

void PrepPage::onTopicEntered(const QString& text) {
    const bool isAdded =
        attempt(this, [&] { Topics(m_workspace).add(*m_rep, text, Party::Leader, m_today); });
    if (isAdded) m_topics->clear();
}

void PrepPage::onWorkspaceChanged() {
    if (!m_rep) return;
    m_isOutdated = true;
    if (isVisible()) attempt(this, [this] { m_workspace.rep(*m_rep) ? read() : leaveRequested(); });
}

void PrepPage::showEvent(QShowEvent* event) {
    if (m_isOutdated) attempt(this, [this] { read(); });
    QWidget::showEvent(event);
    m_running ? m_card->startTyping() : m_head->focusNextStep();
}

void PrepPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void PrepPage::hideEvent(QHideEvent* event) {
    if (m_keepSoon.isActive()) keep();
    QWidget::hideEvent(event);
}

}  // namespace headroom
