// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/priorities_page.h"

#include "core/workspace/frame_wording.h"
#include "core/workspace/priorities.h"
#include "core/workspace/wording.h"
#include "ui/charts/mark_legend.h"
#include "ui/charts/marks.h"
#include "ui/priorities/hearing_matrix.h"
#include "ui/priorities/hearing_model.h"
#include "ui/priorities/priority_forms.h"
#include "ui/priorities/priority_history_dialog.h"
#include "ui/priorities/priority_list.h"
#include "ui/priorities/retired_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/folded_text.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace headroom {

namespace {
constexpr int listWidth = 356, markWidth = 10;
}

PrioritiesPage::PrioritiesPage(Workspace& workspace, Theme& theme, QWidget* parent)
    : Page(workspace, theme, tr("Priorities"), parent),
      m_add(new ActionButton(theme, tr("New priority"))),
      m_agendas(new ActionButton(theme, tr("Put it on their next agendas"))),
      m_head(new PageHead(theme)),
      m_list(new PriorityList(theme)),
      m_retired(new RetiredCard(theme)),
      m_notice(new Card(theme)),
      m_toTell(new TextLabel(theme, TypeStyle::Section)),
      m_gaps(new FoldedText(theme, TypeStyle::Body, Tone::Text2)),
      m_matrix(new HearingMatrix(theme)),
      m_weeks(new QScrollBar(Qt::Horizontal)),
      m_empty(new EmptyState(theme)),
      m_content(new QWidget) {
    m_head->setTitle(tr("Priorities"));
    m_add->setKeyHint(QKeySequence(Qt::Key_N));
    m_head->addAction(m_add);
    m_empty->setSentence(tr("What matters most right now?"),
                         tr("Three priorities at most, each with its why. Say them again and again: people "
                            "choose the how once they know the what and the why."));
    auto* columns = new QHBoxLayout(m_content);
    columns->setContentsMargins({});
    columns->setSpacing(size::cardGap);
    columns->addWidget(newLeft());
    columns->addWidget(newRight(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::l);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_content, 1);
    for (QWidget* button : {m_add, m_agendas}) button->setEnabled(!workspace.isReadOnly());
    connectParts();
}

QWidget* PrioritiesPage::newLeft() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(size::cardGap);
    column->addWidget(m_list);
    column->addWidget(m_retired);
    column->addStretch();
    auto* scroll = new PageScroll(content);
    scroll->setFixedWidth(theme().scaled(listWidth));
    return scroll;
}

QWidget* PrioritiesPage::newRight() {
    m_notice->setAccessibleName(tr("Who has not heard it"));
    m_toTell->setWrapping(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(size::xs);
    words->addWidget(m_toTell);
    words->addWidget(m_gaps);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::l);
    line->addLayout(words, 1);
    line->addWidget(m_agendas, 0, Qt::AlignVCenter);
    m_notice->body()->addLayout(line);

    auto* card = new Card(theme());
    card->setHeading(tr("Who heard it from you, week by week"));
    card->addToHeading(newLegend());
    card->setBodyMargins({0, 0, 0, size::xs});
    m_weeks->setAccessibleName(tr("Weeks in sight"));
    card->body()->addWidget(m_matrix, 1);
    card->body()->addWidget(m_weeks);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(size::cardGap);
    column->addWidget(m_notice);
    column->addWidget(card, 1);
    return right;
}

QWidget* PrioritiesPage::newLegend() {
    const auto withWhy = [](QPainter& painter, const Theme& theme, QPointF center) {
        marks::paintLeaderSquare(painter, theme, center, true);
    };
    const auto said = [](QPainter& painter, const Theme& theme, QPointF center) {
        marks::paintLeaderSquare(painter, theme, center, false);
    };
    return new MarkLegend(theme(),
                          {{tr("with the why"), markWidth, withWhy}, {tr("said, no why"), markWidth, said}});
}

void PrioritiesPage::connectParts() {
    connect(m_add, &ActionButton::clicked, this, &PrioritiesPage::add);
    connect(m_matrix, &HearingMatrix::addRequested, this, &PrioritiesPage::add);
    connect(m_agendas, &ActionButton::clicked, this, &PrioritiesPage::onAgendasRequested);
    connect(m_list, &PriorityList::currentChanged, this, &PrioritiesPage::presentChosen);
    connect(m_list, &PriorityList::asked, this, &PrioritiesPage::onAsked);
    connect(m_list, &PriorityList::rankRequested, this, &PrioritiesPage::rank);
    connect(m_matrix, &HearingMatrix::tellRequested, this,
            [this](const std::vector<RepId>& ids, bool isMeeting, std::optional<QDate> week) {
                if (workspace().isReadOnly()) return;
                std::vector<Rep> reps;
                for (const HearingRow& row : chosen()->rows)
                    if (std::find(ids.begin(), ids.end(), row.rep.id) != ids.end()) reps.push_back(row.rep);
                PriorityForms::tell(place(), chosen()->priority, reps, isMeeting, week);
            });
    connect(m_matrix, &HearingMatrix::recallRequested, this, [this](RepId id) {
        if (workspace().isReadOnly()) return;
        for (const HearingRow& row : chosen()->rows)
            if (row.rep.id == id) return PriorityForms::checkRecall(place(), chosen()->priority, row.rep);
    });
    connect(m_matrix, &HearingMatrix::historyRequested, this,
            [this](int row, std::optional<QDate> week) { openHistory(*chosen(), size_t(row), week); });
    connect(m_retired, &RetiredCard::historyRequested, this, [this](PriorityId id) {
        for (const Priority& priority : m_board.retired)
            if (priority.id == id) return openHistory({priority, {}, {}, {}}, {}, {});
    });
    connect(m_weeks, &QScrollBar::valueChanged, this,
            [this](int week) { m_matrix->scrollWeeks(week - m_matrix->hearings()->firstWeek()); });
    connect(m_matrix, &HearingMatrix::weeksScrolled, this,
            [this] { m_weeks->setValue(m_matrix->hearings()->firstWeek()); });
}

void PrioritiesPage::choose(PriorityId priority) {
    for (size_t at = 0; at < m_board.active.size(); ++at)
        if (m_board.active[at].priority.id == priority) m_list->setCurrent(int(at));
    if (QWidget* tile = m_list->currentTile()) tile->setFocus(Qt::OtherFocusReason);
}

void PrioritiesPage::read() {
    m_board = workspace().priorityBoard(team(), today());
    present();
}

const PriorityCard* PrioritiesPage::chosen() const {
    return m_list->current() < 0 ? nullptr : &m_board.active[size_t(m_list->current())];
}

void PrioritiesPage::present() {
    const bool isEmpty = m_board.active.empty() && m_board.retired.empty();
    m_head->setSubtitle(
        isEmpty
            ? QString()
            : tr("Three at a time, each with its why. %1").arg(wording::listChanges(m_board.listChanges)));
    m_empty->setVisible(isEmpty);
    m_content->setVisible(!isEmpty);
    m_list->present(m_board);
    m_retired->present(m_board.retired);
    presentChosen();
    setFocusProxy(isEmpty ? static_cast<QWidget*>(m_add) : m_matrix);
}

void PrioritiesPage::presentChosen() {
    const PriorityCard* card = chosen();
    m_matrix->present(m_board, m_list->current());
    const HearingModel& hearings = *m_matrix->hearings();
    const QSignalBlocker quiet(m_weeks);
    m_weeks->setRange(0, std::max(0, hearings.lastFirstWeek()));
    m_weeks->setPageStep(HearingModel::weeksInSight);
    m_weeks->setValue(hearings.firstWeek());
    const QString toTell = card ? wording::toTell(*card) : QString();
    m_toTell->setText(toTell.isEmpty() ? tr("Everybody heard it lately.") : toTell);
    m_gaps->present(wording::frameGaps(m_board.gaps, wording::Naming::FirstFew),
                    wording::frameGaps(m_board.gaps, wording::Naming::Everybody));
    m_gaps->setVisible(!m_board.gaps.empty());
    m_notice->setVisible(card);
    const bool hasToTell = card && !card->toTell().empty();
    m_agendas->setVisible(hasToTell);
    m_agendas->setPrimary(hasToTell);
    m_add->setPrimary(!hasToTell);
}

void PrioritiesPage::add() {
    if (!workspace().isReadOnly()) PriorityForms::add(place(), m_board);
}

void PrioritiesPage::onAsked(int at, PriorityTile::Action action) {
    using Action = PriorityTile::Action;
    if (action != Action::History && workspace().isReadOnly()) return;
    const PriorityCard card = m_board.active[size_t(at)];  // what follows reads the page again
    switch (action) {
        case Action::Add:
            return add();
        case Action::Edit:
            return PriorityForms::change(place(), card.priority);
        case Action::Retire:
            return PriorityForms::retire(place(), card.priority);
        case Action::CopyMessage:
            return PriorityForms::tellInWriting(place(), card);
        case Action::History:
            return openHistory(card, {}, {});
        case Action::Up:
            return rank(at, card.priority.rank - 1);
        case Action::Down:
            return rank(at, card.priority.rank + 1);
    }
}

void PrioritiesPage::rank(int at, int rank) {
    if (workspace().isReadOnly()) return;
    attempt(this, [&] { Priorities(workspace()).rank(m_board.active[size_t(at)].priority.id, rank); });
}

// With a week: on what was said last up to its end.
void PrioritiesPage::openHistory(const PriorityCard& card, std::optional<size_t> row,
                                 std::optional<QDate> week) {
    attempt(this, [&] {
        auto dialog = std::make_unique<PriorityHistoryDialog>(place(), card, row);
        connect(dialog.get(), &HistoryDialog::conversationOpened, this, &PrioritiesPage::conversationOpened);
        HistoryDialog::openOn(std::move(dialog),
                              week ? std::optional(Period::weekOf(*week).last()) : std::nullopt);
    });
}

void PrioritiesPage::onAgendasRequested() {
    const PriorityCard card = *chosen();
    attempt(this, [&] { Priorities(workspace()).putOnAgendas(card.priority.id, card.toTell(), today()); });
}

void PrioritiesPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

}  // namespace headroom
