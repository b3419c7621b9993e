// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/rep_table.h"

#include "ui/charts/marks.h"
#include "ui/team/rep_delegates.h"
#include "ui/team/rep_table_header.h"
#include "ui/team/rep_table_model.h"
#include "ui/widgets/menu_place.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace headroom {

namespace {

// Gives each row its height: the table's for a rep, a lower one for a group's title.
class RowHeights : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& table = *static_cast<const RepTable*>(parent());
        const bool isRep = index.parent().isValid();
        const int width = isRep ? CellDelegate::sizeHint(option, index).width() : 0;
        return {width, isRep ? table.rowHeight() : m_theme.scaled(size::groupRow)};
    }
};

constexpr int narrowest = 150, fewestRows = 4;

}  // namespace

RepTable::RepTable(Theme& theme, QWidget* parent)
    : QTreeView(parent),
      m_theme(theme),
      m_model(new RepTableModel(this)),
      m_header(new RepTableHeader(theme, *m_model, this)) {
    setHeader(m_header);
    setModel(m_model);
    setItemDelegate(new CellDelegate(theme, this));
    setItemDelegateForColumn(int(RepColumn::Name), new RowHeights(theme, this));
    setItemDelegateForColumn(int(RepColumn::Conversations), new StripDelegate(theme, this));
    setItemDelegateForColumn(int(RepColumn::Range), new RangeDelegate(theme, this));
    setAccessibleName(tr("Reps"));
    setAccessibleDescription(
        tr("Longest wait for you first. Enter prepares the 1:1, Ctrl+Enter opens the rep, H notes that one "
           "asked "
           "for help."));
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QTreeView::clicked, this, &RepTable::onClicked);
    connect(this, &QTreeView::doubleClicked, this, &RepTable::onDoubleClicked);
    connect(&theme, &Theme::changed, this, &RepTable::applyTheme);
    applyTheme();
}

void RepTable::present(const TeamOverview& overview) {
    const std::optional<RepId> before = currentRep();
    const int scrolled = verticalScrollBar()->value();
    m_model->present(overview);
    for (int group = 0; group < m_model->rowCount(); ++group) setFirstColumnSpanned(group, {}, true);
    expandAll();
    fitColumns();
    const QModelIndex same = before ? m_model->indexOf(*before) : QModelIndex();
    setCurrentIndex(same.isValid() ? same : m_model->firstRep());
    verticalScrollBar()->setValue(same.isValid() ? scrolled : 0);
}

std::optional<RepId> RepTable::currentRep() const {
    const TeamRow* row = m_model->row(currentIndex());
    return row ? std::optional(row->rep) : std::nullopt;
}

void RepTable::selectRep(RepId rep) {
    const QModelIndex index = m_model->indexOf(rep);
    if (index.isValid()) setCurrentIndex(index);
}

void RepTable::setCanChange(bool canChange) {
    m_canChange = canChange;
    m_model->setHasLinks(canChange);
}

void RepTable::setCompact(bool isCompact) {
    m_isCompact = isCompact;
    applyTheme();
}

int RepTable::rowHeight() const {
    return m_theme.scaled(m_isCompact ? size::rowCompact : size::rowRegular);
}

void RepTable::applyTheme() {
    setMinimumHeight(m_header->sizeHint().height() + fewestRows * rowHeight());
    scheduleDelayedItemsLayout();
    fitColumns();
    viewport()->update();
}

// Every column as wide as its content, names within a third; the range takes what is left, and others go when
// that is too little, what the range and the rep page say as well first. What waits ends in dots at last.
void RepTable::fitColumns() {
    int used = 0;
    for (int column = 0; column < repColumnCount; ++column) {
        setColumnHidden(column, false);
        if (RepColumn(column) == RepColumn::Range) continue;
        const int most = RepColumn(column) == RepColumn::Name ? viewport()->width() / 3 : QWIDGETSIZE_MAX;
        const int width = std::max(std::min(sizeHintForColumn(column), most), m_header->titleWidth(column));
        m_header->resizeSection(column, width);
        used += width;
    }
    const int needed = m_header->titleWidth(int(RepColumn::Range));
    for (const RepColumn column : {RepColumn::OpenDeals, RepColumn::Potential, RepColumn::NextMeeting}) {
        if (viewport()->width() - used >= needed) break;
        used -= m_header->sectionSize(int(column));
        setColumnHidden(int(column), true);
    }
    const int waiting = m_header->sectionSize(int(RepColumn::Waiting));
    const int lacking = std::max(0, needed - (viewport()->width() - used));
    const int kept = std::max(waiting - lacking, m_header->titleWidth(int(RepColumn::Waiting)));
    m_header->resizeSection(int(RepColumn::Waiting), kept);
    used -= waiting - kept;
    m_header->resizeSection(int(RepColumn::Range),
                            std::max(m_theme.scaled(narrowest), viewport()->width() - used));
}

void RepTable::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitColumns();
}

void RepTable::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
    if (!m_model->row(index)) return paintGroup(*painter, option.rect, index);
    const bool isCurrent = selectionModel()->isRowSelected(index.row(), index.parent());
    const bool isHovered = option.rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse();
    painter->fillRect(option.rect, m_theme.color(isCurrent   ? Tone::Selected
                                                 : isHovered ? Tone::Hover
                                                             : Tone::Surface));
    QStyleOptionViewItem cell = option;
    for (int column = 0; column < repColumnCount; ++column) {
        if (isColumnHidden(column)) continue;
        cell.rect = QRect(columnViewportPosition(column), option.rect.top(), columnWidth(column),
                          option.rect.height());
        itemDelegateForIndex(index.siblingAtColumn(column))
            ->paint(painter, cell, index.siblingAtColumn(column));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Tone::Grid));
    if (!isCurrent || !hasFocus() || !m_showsRing) return;
    painter->setPen(QPen(m_theme.color(Tone::Focus), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
}

void RepTable::paintGroup(QPainter& painter, const QRect& place, const QModelIndex& group) const {
    painter.save();
    painter.fillRect(place, m_theme.color(Tone::Window));
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), m_theme.color(Tone::Border));
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), place, rect); };
    const int alignment = int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    QRect text = place.adjusted(size::l, 0, -size::m, 0);
    if (m_model->isLeadersGroup(group)) {
        const QRectF mark = visual(QRect(text.left(), text.top(), 8, text.height()));
        marks::paintLeaderSquare(painter, m_theme, mark.center(), true);
        text.setLeft(text.left() + size::l);
    }
    const auto write = [&](const QString& words, TypeStyle style, Tone tone) {
        painter.setFont(m_theme.font(style));
        painter.setPen(m_theme.color(tone));
        painter.drawText(visual(text), alignment,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
        text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(words) + size::s);
    };
    write(group.data(Qt::DisplayRole).toString(), TypeStyle::CaptionStrong, Tone::Text2);
    write(m_model->groupAside(group), TypeStyle::Caption, Tone::Text3);
    painter.restore();
}

void RepTable::focusInEvent(QFocusEvent* event) {
    m_showsRing = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
                  event->reason() != Qt::OtherFocusReason;
    QTreeView::focusInEvent(event);
}

void RepTable::keyPressEvent(QKeyEvent* event) {
    m_showsRing = true;
    const std::optional<RepId> rep = currentRep();
    if (event->key() == Qt::Key_H && event->modifiers() == Qt::NoModifier && rep && m_canChange) {
        Q_EMIT askedForHelp(*rep);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && rep) {
        const bool opens = event->modifiers() & Qt::ControlModifier;
        opens ? Q_EMIT repOpened(*rep) : Q_EMIT prepareRequested(*rep);
        return;
    }
    QTreeView::keyPressEvent(event);
    viewport()->update();
}

void RepTable::mousePressEvent(QMouseEvent* event) {
    m_showsRing = false;
    QTreeView::mousePressEvent(event);
}

void RepTable::mouseMoveEvent(QMouseEvent* event) {
    QTreeView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->pos());
    const bool isLink = m_model->row(under) && m_model->cell(under).isLink;
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RepTable::contextMenuEvent(QContextMenuEvent* event) {
    const std::optional<RepId> rep = currentRep();
    if (!rep) return;
    QMenu menu(this);
    menu.addAction(tr("Prepare the 1:1"), this, [this, rep] { Q_EMIT prepareRequested(*rep); });
    menu.addAction(tr("Open"), this, [this, rep] { Q_EMIT repOpened(*rep); });
    const auto offer = [&](const QString& text, void (RepTable::*requested)(RepId)) {
        menu.addAction(text, this, [=] { Q_EMIT(this->*requested)(*rep); })->setEnabled(m_canChange);
    };
    offer(tr("Log a conversation"), &RepTable::logRequested);
    offer(tr("Book a 1:1"), &RepTable::bookRequested);
    offer(tr("Asked for help"), &RepTable::askedForHelp);
    offer(tr("Is stuck on something"), &RepTable::struggleRequested);
    offer(tr("Promise something"), &RepTable::promiseRequested);
    offer(tr("Agree or raise the potential"), &RepTable::potentialRequested);
    offer(tr("Edit"), &RepTable::editRequested);
    offer(tr("Archive: kept, but out of every list and figure"), &RepTable::archiveRequested);
    menu.exec(menuPlace(*this, *event));
}

void RepTable::onClicked(const QModelIndex& index) {
    const TeamRow* row = m_model->row(index);
    if (!row || !m_model->cell(index).isLink) return;
    if (RepColumn(index.column()) == RepColumn::NextMeeting)
        Q_EMIT bookRequested(row->rep);
    else
        Q_EMIT potentialRequested(row->rep);
}

void RepTable::onDoubleClicked(const QModelIndex& index) {
    if (const TeamRow* row = m_model->row(index)) Q_EMIT repOpened(row->rep);
}

}  // namespace headroom
