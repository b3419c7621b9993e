// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitment_tree.h"

#include "ui/charts/marks.h"
#include "ui/commitments/commitment_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
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
    : QTreeView(parent), m_theme(theme), m_model(new CommitmentModel(this)) {
    setModel(m_model);
    setItemDelegate(new LineDelegate(theme, *m_model, this));
    setIndentation(0);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAccessibleName(tr("Commitments"));
    setAccessibleDescription(
        tr("Space is done or answered, M moves, L lets go, D did not happen, Enter opens or logs, N adds a "
           "promise."));
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model->line(index)) Q_EMIT asked(Action::Open);
    });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->group(index))
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    });
    const auto keepClosed = [this](const QModelIndex& index, bool isExpanded) {
        const CommitmentGroup* group = m_model->group(index);
        if (group && group->kind == CommitmentGroup::Kind::Closed) m_showsClosed = isExpanded;
    };
    connect(this, &QTreeView::expanded, this, [=](const QModelIndex& index) { keepClosed(index, true); });
    connect(this, &QTreeView::collapsed, this, [=](const QModelIndex& index) { keepClosed(index, false); });
    connect(&theme, &Theme::changed, this, &CommitmentTree::applyTheme);
    applyTheme();
}

void CommitmentTree::present(std::vector<CommitmentGroup> groups) {
    const QModelIndex before = currentIndex();
    const int group = before.parent().isValid() ? before.parent().row() : before.row();
    const int row = before.parent().isValid() ? before.row() : 0;
    m_model->present(std::move(groups));
    for (int i = 0; i < m_model->rowCount(); ++i) {
        setFirstColumnSpanned(i, {}, true);
        const QModelIndex index = m_model->index(i, 0);
        setExpanded(index, m_model->group(index)->kind != CommitmentGroup::Kind::Closed || m_showsClosed);
    }
    selectNear(std::max(group, 0), row);
}

void CommitmentTree::selectNear(int group, int row) {
    if (m_model->rowCount() == 0) return;
    const QModelIndex heading = m_model->index(std::min(group, m_model->rowCount() - 1), 0);
    const int last = m_model->rowCount(heading) - 1;
    setCurrentIndex(isExpanded(heading) ? m_model->index(std::min(row, last), 0, heading) : heading);
}

const CommitmentLine* CommitmentTree::currentLine() const {
    return m_model->line(currentIndex());
}

void CommitmentTree::applyTheme() {
    header()->setFont(m_theme.font(TypeStyle::Caption));
    header()->setFixedHeight(m_theme.scaled(size::tableHeader));
    scheduleDelayedItemsLayout();
    fitColumns();
    viewport()->update();
}

void CommitmentTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitColumns();
}

void CommitmentTree::fitColumns() {
    const int rep = m_theme.scaled(repWidth), when = m_theme.scaled(whenWidth);
    header()->resizeSection(int(CommitmentColumn::What), std::max(when, viewport()->width() - rep - when));
    header()->resizeSection(int(CommitmentColumn::Rep), rep);
    header()->resizeSection(int(CommitmentColumn::When), when);
}

void CommitmentTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const bool isCurrent = index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0);
    const Tone ground = isCurrent ? Tone::Selected : m_model->group(index) ? Tone::Window : Tone::Surface;
    painter->fillRect(option.rect, m_theme.color(ground));
    if (m_model->group(index)) {
        paintGroup(*painter, option, index);
    } else {
        QStyleOptionViewItem cell = option;
        for (int column = 0; column < commitmentColumnCount; ++column) {
            cell.rect = QRect(columnViewportPosition(column), option.rect.top(), columnWidth(column),
                              option.rect.height());
            itemDelegate()->paint(painter, cell, index.siblingAtColumn(column));
        }
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Tone::Grid));
    if (!isCurrent || !hasFocus()) return;
    painter->setPen(QPen(m_theme.color(Tone::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
}

void CommitmentTree::paintGroup(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const QRect place = option.rect.adjusted(edge, 0, -padding, 0);
    painter.setFont(m_theme.font(TypeStyle::CaptionStrong));
    painter.setPen(m_theme.color(Tone::Text2));
    const bool isFolded = !isExpanded(index);
    const QString words = index.data().toString();
    painter.drawText(QStyle::visualRect(layoutDirection(), option.rect, place),
                     int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     isFolded ? tr("%1, folded: Right unfolds it").arg(words) : words);
}

void CommitmentTree::keyPressEvent(QKeyEvent* event) {
    const int key = event->key() == Qt::Key_Enter ? int(Qt::Key_Return) : event->key();
    if (!(event->modifiers() & ~Qt::KeypadModifier))
        for (const Offer& offer : offers(currentLine()))
            if (offer.key == key && makesSense(offer.action, currentLine())) {
                Q_EMIT asked(offer.action);
                return;
            }
    QTreeView::keyPressEvent(event);
}

void CommitmentTree::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    for (const Offer& offer : offers(currentLine())) {
        if (!makesSense(offer.action, currentLine())) continue;
        menu.addAction(offer.words, this, [this, action = offer.action] { Q_EMIT asked(action); })
            ->setShortcut(QKeySequence(offer.key));
    }
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(isKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                         : event->globalPos());
}

}  // namespace headroom
