// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/standards_grid.h"

#include "core/workspace/frame_wording.h"
#include "ui/charts/marks.h"
#include "ui/standards/standards_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace headroom {

namespace {

constexpr int edge = 16, padding = 12, nameWidth = 180, narrowest = 128;
constexpr double levelStep = 13, markRadius = 4.5;
constexpr int laneWidth = int(4 * levelStep) + 18;

const StandardsModel& modelOf(const QModelIndex& index) {
    return *static_cast<const StandardsModel*>(index.model());
}

class CellPainter : public QStyledItemDelegate {
public:
    CellPainter(const Theme& theme, StandardsGrid& grid)
        : QStyledItemDelegate(&grid), m_theme(theme), m_grid(grid) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const bool isCurrentRow = index.row() == m_grid.currentIndex().row();
        const Tone ground = isCurrentRow                             ? Tone::Selected
                            : index.row() < StandardsModel::FirstRep ? Tone::LeaderSoft
                                                                     : Tone::Surface;
        painter->fillRect(option.rect, m_theme.color(ground));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          m_theme.color(Tone::Grid));
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.column() == 0)
            paintName(*painter, option, index);
        else if (modelOf(index).isLocked(index.row()))
            write(*painter, option, StandardsGrid::tr("after you"), Tone::Text3);
        else if (index.row() == StandardsModel::GoFirst)
            paintGap(*painter, option, *modelOf(index).standard(index.column()));
        else if (index.row() == StandardsModel::RepsOfLeader)
            paintRepsView(*painter, option, *modelOf(index).standard(index.column()));
        else
            paintCell(*painter, option, *modelOf(index).cell(index), index.row() == StandardsModel::Leader);
        if (index == m_grid.currentIndex() && m_grid.hasFocus()) {
            painter->setPen(QPen(m_theme.color(Tone::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    void write(QPainter& painter, const QStyleOptionViewItem& option, const QString& words, Tone tone,
               int from = 0) const {
        painter.setFont(m_theme.font(TypeStyle::Caption));
        painter.setPen(m_theme.color(tone));
        const QRect place = option.rect.adjusted(padding + from, 0, -2, 0);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    }

    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
        const bool isLeader = index.row() < StandardsModel::FirstRep;
        painter.setFont(
            m_theme.font(index.row() == StandardsModel::Leader ? TypeStyle::BodyStrong : TypeStyle::Body));
        painter.setPen(m_theme.color(isLeader ? Tone::Leader : Tone::Text));
        const QRect place = option.rect.adjusted(edge, 0, -padding / 2, 0);
        painter.drawText(
            place, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    }

    // Levels run from left to right in every language.
    QPointF at(const QStyleOptionViewItem& option, double level) const {
        return {option.rect.left() + padding + markRadius + (level - 1) * levelStep,
                option.rect.top() + option.rect.height() / 2.0};
    }

    void paintLane(QPainter& painter, const QStyleOptionViewItem& option) const {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Tone::Strip0));
        for (int level = Observation::lowest; level <= Observation::highest; ++level)
            painter.drawEllipse(at(option, level), 1.2, 1.2);
    }

    void paintGap(QPainter& painter, const QStyleOptionViewItem& option, const StandardRow& row) const {
        const QString gap = wording::goFirstShort(row);
        write(painter, option, gap.isEmpty() ? QStringLiteral("\u2013") : gap,
              row.goFirstGap && *row.goFirstGap < 0 ? Tone::Leader : Tone::Text2);
    }

    void paintRepsView(QPainter& painter, const QStyleOptionViewItem& option, const StandardRow& row) const {
        if (!row.repsOfLeader) return write(painter, option, QStringLiteral("\u2013"), Tone::Text3);
        paintLane(painter, option);
        marks::paintRepDot(painter, m_theme, at(option, row.repsOfLeader->mean));
        write(painter, option, StandardsGrid::tr("%n view(s)", nullptr, row.repsOfLeader->count), Tone::Text2,
              laneWidth);
    }

    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const StandardCell& cell,
                   bool isLeader) const {
        if (!cell.newest && !cell.ownView)
            return write(painter, option, QStringLiteral("\u2013"), Tone::Text3);
        paintLane(painter, option);
        if (cell.read && cell.read->low)
            marks::paintRepBand(painter, m_theme, at(option, *cell.read->low).x(),
                                at(option, *cell.read->high).x(), at(option, 1).y());
        if (cell.lastLevels.size() > 1)
            marks::paintStartTick(painter, m_theme, at(option, cell.lastLevels[cell.lastLevels.size() - 2]));
        if (cell.ownView) marks::paintOwnView(painter, m_theme, at(option, cell.ownView->level));
        if (cell.newest && isLeader)
            marks::paintLeaderDiamond(painter, m_theme, at(option, cell.newest->level), true);
        if (cell.newest && !isLeader) marks::paintRepDot(painter, m_theme, at(option, cell.newest->level));
        if (!cell.newest) return;
        const QString age = wording::evidenceAge(cell, m_grid.standards()->table().today);
        write(painter, option, StandardsGrid::tr("%1\u00d7, %2").arg(cell.read->count).arg(age),
              cell.isFresh ? Tone::Text2 : Tone::Leader, laneWidth);
    }

    const Theme& m_theme;
    const StandardsGrid& m_grid;
};

// Titles wrap, on two lines at least.
class StandardsHeader : public QHeaderView {
public:
    StandardsHeader(const Theme& theme, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {}

    QSize sizeHint() const override {
        const QFontMetrics metrics(m_theme.font(TypeStyle::CaptionStrong));
        int highest = 2 * m_theme.lineHeight(TypeStyle::Caption);
        for (int section = 1; section < count(); ++section) {
            const QRect room(0, 0, sectionSize(section) - padding - size::xs, QWIDGETSIZE_MAX);
            const QString title = model()->headerData(section, Qt::Horizontal).toString();
            highest = std::max(highest, metrics.boundingRect(room, Qt::TextWordWrap, title).height());
        }
        return {QHeaderView::sizeHint().width(), highest + 2 * size::s};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        painter->save();
        painter->fillRect(rect, m_theme.color(Tone::Surface));
        painter->setFont(m_theme.font(TypeStyle::CaptionStrong));
        painter->setPen(m_theme.color(Tone::Text2));
        painter->drawText(rect.adjusted(padding, size::s / 2, -size::xs, -size::s / 2),
                          int(Qt::TextWordWrap | Qt::AlignBottom |
                              QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                          model()->headerData(section, Qt::Horizontal).toString());
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Tone::Border));
        painter->restore();
    }

private:
    const Theme& m_theme;
};

}  // namespace

StandardsGrid::StandardsGrid(Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(new StandardsModel(this)) {
    setHorizontalHeader(new StandardsHeader(theme, this));
    setModel(m_model);
    setItemDelegate(new CellPainter(theme, *this));
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("People by standards"));
    setAccessibleDescription(tr(
        "Yours first. Enter opens what was seen, or writes it down, as S does; H opens all of it; F2 changes "
        "the standard, Delete gives it up."));
    connect(this, &QTableView::doubleClicked, this, &StandardsGrid::open);
    connect(&theme, &Theme::changed, this, &StandardsGrid::applyTheme);
    applyTheme();
}

void StandardsGrid::present(const StandardsTable& table) {
    const int row = std::max(0, currentIndex().row()), column = std::max(1, currentIndex().column());
    m_model->present(table);
    fitColumns();
    if (m_model->rowCount() == 0) return;
    setCurrentIndex(
        m_model->index(std::min(row, m_model->rowCount() - 1), std::min(column, m_model->columnCount() - 1)));
}

const StandardRow* StandardsGrid::currentStandard() const {
    return m_model->standard(currentIndex().column());
}

// What there is; where there is nothing, what could be.
void StandardsGrid::open() {
    hasRecord() ? askForHistory() : observe();
}

bool StandardsGrid::hasRecord() const {
    const StandardRow* row = currentStandard();
    if (!row) return false;
    if (currentIndex().row() == StandardsModel::RepsOfLeader) return row->repsOfLeader.has_value();
    if (currentIndex().row() == StandardsModel::GoFirst) return row->leader.newest.has_value();
    const StandardCell* cell = m_model->cell(currentIndex());
    return cell && (cell->newest || cell->ownView);
}

void StandardsGrid::askForHistory() {
    const StandardRow* row = currentStandard();
    if (!row || m_model->isLocked(currentIndex().row())) return;
    const Rep* rep = m_model->rep(currentIndex().row());
    Q_EMIT historyRequested(row->standard.id, rep ? std::optional(rep->id) : std::nullopt);
}

void StandardsGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
}

void StandardsGrid::observe() {
    const StandardRow* row = currentStandard();
    if (!row || m_model->isLocked(currentIndex().row())) return;
    const Rep* rep = m_model->rep(currentIndex().row());
    Q_EMIT observeRequested(row->standard.id, rep ? std::optional(rep->id) : std::nullopt);
}

// F2 is the window's key for a rep; here it is the standard's.
bool StandardsGrid::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2)
        event->accept();
    return QTableView::event(event);
}

void StandardsGrid::keyPressEvent(QKeyEvent* event) {
    const StandardRow* row = currentStandard();
    const int key = event->key();
    if (row && (event->modifiers() & Qt::ControlModifier) && (key == Qt::Key_Left || key == Qt::Key_Right))
        return void(
            Q_EMIT rankRequested(row->standard.id, row->standard.rank + (key == Qt::Key_Left ? -1 : 1)));
    if (event->modifiers() & ~Qt::KeypadModifier) return QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_N) return void(Q_EMIT addRequested());
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return open();
    if (key == Qt::Key_S) return observe();
    if (key == Qt::Key_H) return askForHistory();
    if (row && key == Qt::Key_F2) return void(Q_EMIT changeRequested(row->standard.id));
    if (row && key == Qt::Key_Delete) return void(Q_EMIT giveUpRequested(row->standard.id));
    QTableView::keyPressEvent(event);
}

void StandardsGrid::contextMenuEvent(QContextMenuEvent* event) {
    const StandardRow* row = currentStandard();
    if (!row) return;
    const StandardId id = row->standard.id;
    QMenu menu(this);
    if (!m_model->isLocked(currentIndex().row())) {
        menu.addAction(tr("Write down what was seen"), this, &StandardsGrid::observe)->setShortcut(Qt::Key_S);
        menu.addAction(tr("What was seen before"), this, &StandardsGrid::askForHistory)
            ->setShortcut(Qt::Key_H);
    }
    menu.addAction(tr("Change the standard"), this, [=, this] { Q_EMIT changeRequested(id); })
        ->setShortcut(Qt::Key_F2);
    menu.addAction(tr("Give it up"), this, [=, this] { Q_EMIT giveUpRequested(id); })
        ->setShortcut(Qt::Key_Delete);
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(isKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                         : event->globalPos());
}

void StandardsGrid::applyTheme() {
    verticalHeader()->setDefaultSectionSize(m_theme.scaled(size::rowRegular));
    fitColumns();
    viewport()->update();
}

void StandardsGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void StandardsGrid::fitColumns() {
    const int columns = m_model->columnCount() - 1;
    if (columns < 1) return;
    const int name = m_theme.scaled(nameWidth);
    const int each = std::max(m_theme.scaled(narrowest), (viewport()->width() - name) / columns);
    horizontalHeader()->resizeSection(0, name);
    for (int column = 1; column <= columns; ++column) horizontalHeader()->resizeSection(column, each);
    updateGeometries();  // titles may need another line
}

}  // namespace headroom
