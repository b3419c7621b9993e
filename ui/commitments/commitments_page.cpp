// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitments_page.h"

#include "core/workspace/commitments.h"
#include "core/workspace/requests.h"
#include "core/workspace/struggles.h"
#include "core/workspace/wording.h"
#include "ui/promises/promise_forms.h"
#include "ui/promises/struggle_dialog.h"
#include "ui/promises/struggle_forms.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

namespace headroom {

namespace {
constexpr int filterWidth = 240;
}

CommitmentsPage::CommitmentsPage(Workspace& workspace, Theme& theme, QWidget* parent)
    : Page(workspace, theme, tr("Commitments"), parent),
      m_head(new PageHead(theme)),
      m_helpFirst(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_tree(new CommitmentTree(theme)),
      m_words(new SearchField(theme, m_tree)),
      m_rep(new QComboBox),
      m_empty(new EmptyState(theme)),
      m_add(new ActionButton(theme, tr("Add a promise"))),
      m_stuck(new ActionButton(theme, tr("A rep is stuck"))) {
    m_head->setTitle(tr("Commitments"));
    m_add->setPrimary(true);
    m_add->setKeyHint(QKeySequence(Qt::Key_N));
    m_head->addAction(m_stuck);
    m_head->addAction(m_add);
    m_helpFirst->setWrapping(true);
    m_empty->setContentsMargins(size::cardPadding, 0, size::cardPadding, 0);
    auto* card = new Card(theme);
    card->setAccessibleName(tr("Commitments"));
    card->setBodyMargins({0, size::m, 0, size::xs});
    card->body()->addWidget(newFilters());
    card->body()->addWidget(m_tree, 1);
    card->body()->addWidget(m_empty, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::l);
    layout->setSpacing(size::m);
    layout->addWidget(m_head);
    layout->addWidget(m_helpFirst);
    layout->addWidget(card, 1);
    for (QWidget* button : {m_add, m_stuck}) button->setEnabled(!workspace.isReadOnly());
    connect(m_add, &ActionButton::clicked, this, &CommitmentsPage::addPromise);
    connect(m_stuck, &ActionButton::clicked, this, &CommitmentsPage::raiseStruggle);
    connect(m_words, &QLineEdit::textChanged, this, &CommitmentsPage::present);
    connect(m_rep, &QComboBox::activated, this, &CommitmentsPage::present);
    connect(m_tree, &CommitmentTree::asked, this, &CommitmentsPage::onAsked);
}

QWidget* CommitmentsPage::newFilters() {
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_rep->setAccessibleName(tr("Filter by rep"));
    auto* keys = new TextLabel(theme(), TypeStyle::Caption, Tone::Text3);
    keys->setText(tr("Space done · M move · L let go · D did not happen · Enter open"));
    keys->setEliding();
    auto* filters = new QWidget;
    auto* line = new QHBoxLayout(filters);
    line->setContentsMargins(size::cardPadding, 0, size::cardPadding, 0);
    line->setSpacing(size::s);
    m_rep->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rep->setMinimumWidth(filterWidth);
    line->addWidget(m_words);
    line->addWidget(m_rep);
    line->addStretch();
    line->addWidget(keys, 1);
    keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return filters;
}

std::optional<RepId> CommitmentsPage::currentRep() const {
    const CommitmentLine* line = m_tree->currentLine();
    return line ? line->rep : std::nullopt;
}

void CommitmentsPage::read() {
    m_book = workspace().commitmentBook(team(), today());
    presentReps();
    present();
}

// Those who are in the book, so that the choice leads somewhere.
void CommitmentsPage::presentReps() {
    const QVariant chosen = m_rep->currentData();
    m_rep->clear();
    m_rep->addItem(tr("All reps"), QVariant());
    QSet<RepId> inBook;
    for (const CommitmentGroup& group : commitmentGroups(m_book, {}))
        for (const CommitmentLine& line : group.lines)
            if (line.rep) inBook.insert(*line.rep);
    for (const Rep& rep : workspace().reps())
        if (inBook.contains(rep.id)) m_rep->addItem(rep.name, rep.id.value);
    m_rep->setCurrentIndex(std::max(0, m_rep->findData(chosen)));
}

void CommitmentsPage::present() {
    const QVariant rep = m_rep->currentData();
    const CommitmentFilter filter{m_words->text(),
                                  rep.isValid() ? std::optional(RepId{rep.toLongLong()}) : std::nullopt};
    std::vector<CommitmentGroup> groups = commitmentGroups(m_book, filter);
    const bool isEmpty = groups.empty();
    m_head->setSubtitle(m_book.lateCount > 0 ? tr("%n promise(s) of yours late", nullptr, m_book.lateCount)
                                             : tr("None of your promises is late"));
    m_helpFirst->setText(wording::helpFirst(m_book.helpFirst));
    m_empty->setVisible(isEmpty);
    m_tree->setHidden(isEmpty);
    setFocusProxy(isEmpty ? static_cast<QWidget*>(m_add) : m_tree);
    if (m_book.isEmpty())
        m_empty->setSentence(
            tr("Nobody has promised anything yet."),
            tr("Write down what you promise and what reps promise, with a day. Yours come first."));
    else
        m_empty->setSentence(tr("Nothing fits this filter."));
    m_tree->present(std::move(groups));
}

void CommitmentsPage::addPromise() {
    if (workspace().isReadOnly()) return;
    const CommitmentLine* line = m_tree->currentLine();
    PromiseForms::add(place(), line && !line->isLeaders ? Party::Rep : Party::Leader,
                      line ? line->rep : std::nullopt);
}

void CommitmentsPage::raiseStruggle() {
    attempt(this, [this] { StruggleForms::raiseOfAny(place(), workspace().reps()); });
}

void CommitmentsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

// From its buttons, too; in a field N is a letter.
void CommitmentsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_N && !event->modifiers()) return addPromise();
    QWidget::keyPressEvent(event);
}

void CommitmentsPage::onAsked(CommitmentTree::Action action) {
    if (workspace().isReadOnly()) return;
    if (action == CommitmentTree::Action::Add) return addPromise();
    if (!m_tree->currentLine()) return;
    const CommitmentLine line = *m_tree->currentLine();  // what follows reads the page again
    if (line.promise()) return onPromise(*line.promise(), action);
    if (line.help()) return onHelp(*line.help(), action);
    if (line.waiting()) return onWaiting(*line.waiting(), action);
    StruggleDialog::openOver(place(), line.struggle()->struggle.id);
}

void CommitmentsPage::onPromise(const CommitmentRow& row, CommitmentTree::Action action) {
    switch (action) {
        case CommitmentTree::Action::Keep:
            attempt(this, [&] { Commitments(workspace()).keep(row.commitment.id, today()); });
            return;
        case CommitmentTree::Action::Move:
            return PromiseForms::move(place(), row);
        case CommitmentTree::Action::LetGo:
            return PromiseForms::letGo(place(), row);
        case CommitmentTree::Action::DidNotHappen:
            return PromiseForms::didNotHappen(place(), row, true);
        case CommitmentTree::Action::Open:
            if (row.commitment.isOpen()) PromiseForms::correct(place(), row);
            return;
        case CommitmentTree::Action::Add:
            return;
    }
}

void CommitmentsPage::onHelp(const HelpLine& line, CommitmentTree::Action action) {
    if (action == CommitmentTree::Action::Open) return StruggleDialog::openOver(place(), line.help.struggle);
    if (!line.help.isOwed())
        return StruggleForms::askWhetherItHelped(place(), line.help.id, line.called,
                                                 wording::helpGiven(line.help));
    attempt(this, [&] { Struggles(workspace()).helpDone(line.help.id, today()); });
}

void CommitmentsPage::onWaiting(const WaitingItem& item, CommitmentTree::Action action) {
    if (item.kind == WaitingKind::ToLog)
        Q_EMIT conversationOpened(item.conversation);
    else if (action == CommitmentTree::Action::Open)
        Q_EMIT logRequested(*item.rep);
    else
        attempt(this, [&] { Requests(workspace()).answer(item.request, today()); });
}

}  // namespace headroom
