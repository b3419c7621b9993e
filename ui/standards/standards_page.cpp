// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/standards_page.h"

#include "core/workspace/standards.h"
#include "ui/charts/mark_legend.h"
#include "ui/charts/marks.h"
#include "ui/standards/standard_forms.h"
#include "ui/standards/standard_history_dialog.h"
#include "ui/standards/standards_grid.h"
#include "ui/standards/standards_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/folded_text.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {
constexpr int markWidth = 12, tickWidth = 4, linesOfDetail = 2;
}

StandardsPage::StandardsPage(Workspace& workspace, Theme& theme, QWidget* parent)
    : Page(workspace, theme, tr("Standards"), parent),
      m_add(new ActionButton(theme, tr("New standard"))),
      m_score(new ActionButton(theme, tr("Score yourself first"))),
      m_starters(new ActionButton(theme, tr("Choose from these eight"))),
      m_moreStarters(new ActionButton(theme, tr("More to choose from"))),
      m_head(new PageHead(theme)),
      m_notice(new Card(theme)),
      m_toDo(new FoldedText(theme, TypeStyle::Body, Tone::Leader)),
      m_card(new Card(theme)),
      m_grid(new StandardsGrid(theme)),
      m_detail(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_empty(new EmptyState(theme)) {
    m_head->setTitle(tr("Standards"));
    m_add->setKeyHint(QKeySequence(Qt::Key_N));
    m_head->addAction(m_add);
    m_head->addAction(m_moreStarters);
    m_head->addAction(m_score);
    QStringList starters;
    for (const StandardWords& words : Standards::starterSet()) starters << words.text;
    m_empty->setSentence(
        tr("How are things done here?"),
        tr("Five to eight standards, with words anyone could see. You meet them first. To start "
           "with, and to change or give up: %1.")
            .arg(starters.join(QStringLiteral("; "))));
    m_empty->addAction(m_starters);
    m_notice->setAccessibleName(tr("Yours to do"));
    m_notice->body()->addWidget(m_toDo);
    m_card->setHeading(tr("Your read, from what you saw"), tr("1 to 5, the last 52 weeks"));
    m_card->addToHeading(newLegend());
    m_card->setBodyMargins({0, 0, 0, size::xs});
    m_card->body()->addWidget(m_grid, 1);
    m_detail->setWrapping(true);
    m_detail->setContentsMargins(size::l, 0, size::l, 0);
    m_detail->setMinimumHeight(linesOfDetail * theme.lineHeight(TypeStyle::Body));
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_card->body()->addWidget(m_detail);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::l);
    layout->setSpacing(size::cardGap);
    layout->addWidget(m_head);
    layout->addWidget(m_notice);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_card, 1);
    for (QWidget* button : {m_add, m_score, m_starters, m_moreStarters})
        button->setEnabled(!workspace.isReadOnly());
    connectParts();
}

void StandardsPage::connectParts() {
    connect(m_add, &ActionButton::clicked, this, &StandardsPage::add);
    connect(m_grid, &StandardsGrid::addRequested, this, &StandardsPage::add);
    connect(m_score, &ActionButton::clicked, this, &StandardsPage::scoreYourself);
    for (ActionButton* button : {m_starters, m_moreStarters})
        connect(button, &ActionButton::clicked, this, [this] { StandardForms::chooseStarters(place()); });
    connect(m_grid, &StandardsGrid::observeRequested, this, &StandardsPage::observe);
    connect(m_grid, &StandardsGrid::historyRequested, this, &StandardsPage::openHistory);
    connect(m_grid, &StandardsGrid::currentCellChanged, this, &StandardsPage::presentDetail);
    connect(m_grid, &StandardsGrid::changeRequested, this, [this](StandardId id) {
        if (!workspace().isReadOnly()) StandardForms::change(place(), *standard(id));
    });
    connect(m_grid, &StandardsGrid::giveUpRequested, this, [this](StandardId id) {
        if (!workspace().isReadOnly()) attempt(this, [&] { Standards(workspace()).giveUp(id, today()); });
    });
    connect(m_grid, &StandardsGrid::rankRequested, this, [this](StandardId id, int rank) {
        if (!workspace().isReadOnly()) attempt(this, [&] { Standards(workspace()).rank(id, rank); });
    });
}

void StandardsPage::choose(StandardId standard) {
    for (size_t at = 0; at < m_table.rows.size(); ++at)
        if (m_table.rows[at].standard.id == standard)
            m_grid->setCurrentIndex(m_grid->model()->index(StandardsModel::Leader, int(at) + 1));
    m_grid->setFocus(Qt::OtherFocusReason);
}

void StandardsPage::read() {
    m_table = workspace().standardsTable(team(), today());
    present();
}

void StandardsPage::present() {
    const bool isEmpty = m_table.rows.empty();
    const int toScore = int(m_table.toScore.size());
    if (isEmpty)
        m_head->setSubtitle({});
    else
        m_head->setSubtitle(toScore > 0 ? tr("You go first: %n standard(s) to score yourself on this quarter",
                                             nullptr, toScore)
                                        : tr("You went first this quarter"));
    const QString toDoFolded = toDo(wording::Naming::FirstFew);
    m_toDo->present(toDoFolded, toDo(wording::Naming::Everybody));
    m_notice->setVisible(!isEmpty && !toDoFolded.isEmpty());
    m_empty->setVisible(isEmpty);
    m_card->setVisible(!isEmpty);
    const bool areFew = !isEmpty && m_table.rows.size() < Standard::fewestAdvised;
    m_moreStarters->setVisible(areFew && !Standards(workspace()).untakenStarters().empty());
    m_score->setVisible(!isEmpty && toScore > 0);
    m_score->setPrimary(toScore > 0);
    m_starters->setPrimary(isEmpty);
    m_add->setPrimary(!isEmpty && toScore == 0);
    m_grid->present(m_table);
    presentDetail();
    setFocusProxy(isEmpty ? static_cast<QWidget*>(m_starters) : m_grid);
}

QString StandardsPage::toDo(wording::Naming naming) const {
    QStringList toDo{wording::standardsAdvice(int(m_table.rows.size())), wording::staleStandards(m_table),
                     wording::unseenReps(m_table, naming)};
    toDo.removeAll(QString());
    return toDo.join(QLatin1Char('\n'));
}

const Standard* StandardsPage::standard(StandardId id) const {
    const auto row = std::find_if(m_table.rows.begin(), m_table.rows.end(),
                                  [id](const StandardRow& each) { return each.standard.id == id; });
    return row == m_table.rows.end() ? nullptr : &row->standard;
}

void StandardsPage::add() {
    if (!workspace().isReadOnly()) StandardForms::add(place());
}

void StandardsPage::observe(StandardId id, std::optional<RepId> of) {
    if (workspace().isReadOnly()) return;
    StandardForms::observe(place(), *standard(id), shownRep(of), m_table.reps);
}

std::optional<Rep> StandardsPage::shownRep(std::optional<RepId> id) const {
    for (const Rep& each : m_table.reps)
        if (each.id == id) return each;
    return std::nullopt;
}

void StandardsPage::openHistory(StandardId id, std::optional<RepId> of) {
    attempt(this, [&] {
        auto dialog =
            std::make_unique<StandardHistoryDialog>(place(), *standard(id), shownRep(of), m_table.reps);
        connect(dialog.get(), &HistoryDialog::conversationOpened, this, &StandardsPage::conversationOpened);
        HistoryDialog::openOn(std::move(dialog));
    });
}

void StandardsPage::presentDetail() {
    m_detail->setText(m_grid->standards()->detail(m_grid->currentIndex()));
}

QWidget* StandardsPage::newLegend() {
    const auto leader = [](QPainter& painter, const Theme& theme, QPointF center) {
        marks::paintLeaderDiamond(painter, theme, center, true);
    };
    return new MarkLegend(theme(), {{tr("you"), markWidth, leader},
                                    {tr("newest of a rep"), markWidth, marks::paintRepDot},
                                    {tr("own view"), markWidth, marks::paintOwnView},
                                    {tr("the one before"), tickWidth, marks::paintStartTick}});
}

void StandardsPage::scoreYourself() {
    if (!m_table.toScore.empty()) observe(m_table.toScore.front(), {});
}

void StandardsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    setFocus(Qt::OtherFocusReason);
}

}  // namespace headroom
