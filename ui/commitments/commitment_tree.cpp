// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitment_tree.h"

#include "ui/charts/marks.h"
#include "ui/commitments/commitment_model.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace headroom {

namespace {

constexpr int edge = 12, markWidth = 18, padding = 12, repWidth = 150, whenWidth = 250;

// Paints one cell: the mark of whose turn it is, then the words.
class LineDelegate : public QStyledItemDelegate {
public:
    LineDelegate(const Theme& theme, const CommitmentModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {0, m_theme.scaled(m_model.group(index) ? size::groupRow + size::s : size::rowRegular)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const CommitmentLine& line = *m_model.line(index);
        const auto column = CommitmentColumn(index.column());
        QRect place =
            option.rect.adjusted(column == CommitmentColumn::What ? edge : padding, 0, -padding / 2, 0);
        const auto visual = [&](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (column == CommitmentColumn::What) {
            const QPointF mark =
                QRectF(visual(QRect(place.left(), place.top(), 10, place.height()))).center();
            if (line.isLeaders)
                marks::paintLeaderSquare(*painter, m_theme, mark, line.isPressing);
            else
                marks::paintRepDot(*painter, m_theme, mark);
            place.setLeft(place.left() + markWidth);
        }
        painter->setFont(m_theme.font(TypeStyle::Body));
        painter->setPen(m_theme.color(column == CommitmentColumn::When   ? line.tone
                                      : column == CommitmentColumn::What ? Tone::Text
                                                                         : Tone::Text2));
        painter->drawText(
            visual(place), int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }

private:
    const Theme& m_theme;
    const CommitmentModel& m_model;
};

struct Offer {
    CommitmentTree::Action action;
    int key;
    QString words;
};

// Everything a key asks for, in the words of a line; what makes no sense for it does nothing.
std::vector<Offer> offers(const CommitmentLine* line) {
    using Action = CommitmentTree::Action;
    const bool isRequest = line && line->isRequest(), isToLog = line && line->isToLog();
    return {{Action::Keep, Qt::Key_Space,
             isRequest ? CommitmentTree::tr("Answered") : CommitmentTree::tr("Done")},
            {Action::Move, Qt::Key_M, CommitmentTree::tr("Move")},
            {Action::LetGo, Qt::Key_L, CommitmentTree::tr("Let go")},
            {Action::DidNotHappen, Qt::Key_D, CommitmentTree::tr("Did not happen")},
            {Action::Open, Qt::Key_Return,
             isRequest ? CommitmentTree::tr("Answer: log a conversation")
             : isToLog ? CommitmentTree::tr("Log")
                       : CommitmentTree::tr("Open")},
            {Action::Add, Qt::Key_N, CommitmentTree::tr("Add a promise")}};
}

bool makesSense(CommitmentTree::Action action, const CommitmentLine* line) {
    using Action = CommitmentTree::Action;
    if (action == Action::Add) return true;
    if (!line) return false;
    if (action == Action::Open) return true;
    const CommitmentRow* promise = line->promise();
    if (promise && !promise->commitment.isOpen()) return false;
    if (action == Action::Keep) return promise || line->help() || line->isRequest();
    if (action == Action::DidNotHappen) return promise && promise->commitment.owner == Party::Rep;
    return promise != nullptr;
}

}  // namespace

CommitmentTree::CommitmentTree(Theme& theme, QWidget* parent)
    : GroupTree(theme, parent), m_model(new CommitmentModel(this)) {
    setModel(m_model);
    setItemDelegate(new LineDelegate(theme, *m_model, this));
    setColumnWidths({0, repWidth, whenWidth});
    setAccessibleName(tr("Commitments"));
    setAccessibleDescription(
        tr("Space is done or answered, M moves, L lets go, D did not happen, Enter opens or logs, N adds a "
           "promise."));
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model->line(index)) Q_EMIT asked(Action::Open);
    });
    const auto keepClosed = [this](const QModelIndex& index, bool isExpanded) {
        const CommitmentGroup* group = m_model->group(index);
        if (group && group->kind == CommitmentGroup::Kind::Closed) m_showsClosed = isExpanded;
    };
    connect(this, &QTreeView::expanded, this, [=](const QModelIndex& index) { keepClosed(index, true); });
    connect(this, &QTreeView::collapsed, this, [=](const QModelIndex& index) { keepClosed(index, false); });
}

void CommitmentTree::present(std::vector<CommitmentGroup> groups) {
    replaceRows([&] { m_model->present(std::move(groups)); });
}

bool CommitmentTree::isFolded(const QModelIndex& group) const {
    return m_model->group(group)->kind == CommitmentGroup::Kind::Closed && !m_showsClosed;
}

const CommitmentLine* CommitmentTree::currentLine() const {
    return m_model->line(currentIndex());
}

void CommitmentTree::keyPressEvent(QKeyEvent* event) {
    const int key = event->key() == Qt::Key_Enter ? int(Qt::Key_Return) : event->key();
    if (!(event->modifiers() & ~Qt::KeypadModifier))
        for (const Offer& offer : offers(currentLine()))
            if (offer.key == key && makesSense(offer.action, currentLine())) {
                Q_EMIT asked(offer.action);
                return;
            }
    GroupTree::keyPressEvent(event);
}

void CommitmentTree::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    for (const Offer& offer : offers(currentLine())) {
        if (!makesSense(offer.action, currentLine())) continue;
        menu.addAction(offer.words, this, [this, action = offer.action] { Q_EMIT asked(action); })
            ->setShortcut(QKeySequence(offer.key));
    }
    menu.exec(menuPlace(*event));
}

}  // namespace headroom
