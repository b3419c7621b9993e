// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/hearing_matrix.h"

#include "ui/charts/marks.h"
#include "ui/priorities/hearing_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

namespace headroom {

namespace {

constexpr int edge = 16, padding = 8, markSide = 14, dotSide = 4, lowestWeek = 26, widestWeek = 40;
constexpr int headerLines = 2, roundingRoom = 2;

using Column = HearingModel::Column;

const HearingModel& modelOf(const QModelIndex& index) {
    return *static_cast<const HearingModel*>(index.model());
}

QString titleOf(const HearingModel& model, Column column) {
    return model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
}

// A week has room for its day, and for its month where one begins.
int narrowestWeek(const Theme& theme) {
    const QFontMetrics days(theme.font(TypeStyle::Caption)), months(theme.font(TypeStyle::CaptionStrong));
    int widest = std::max(lowestWeek, days.horizontalAdvance(QLocale().toString(30)) + size::xs);
    for (int month = 1; month <= 12; ++month)
        widest = std::max(
            widest, months.horizontalAdvance(QLocale().standaloneMonthName(month, QLocale::ShortFormat)));
    return widest;
}

class HearingDelegate : public QStyledItemDelegate {
public:
    HearingDelegate(const Theme& theme, const HearingMatrix& matrix)
        : QStyledItemDelegate(const_cast<HearingMatrix*>(&matrix)), m_theme(theme), m_matrix(matrix) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const bool isCurrentRow = index.row() == m_matrix.currentIndex().row();
        painter->save();
        painter->fillRect(option.rect, m_theme.color(isCurrentRow ? Tone::Selected : Tone::Surface));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          m_theme.color(Tone::Grid));
        if (modelOf(index).isWeek(index.column()))
            paintWeek(*painter, option.rect, modelOf(index).hearing(index));
        else
            paintText(*painter, option, index);
        if (index == m_matrix.currentIndex() && m_matrix.hasFocus()) {
            painter->setPen(QPen(m_theme.color(Tone::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    void paintWeek(QPainter& painter, const QRect& cell, Hearing hearing) const {
        QRect mark(0, 0, markSide, markSide);
        mark.moveCenter(cell.center());
        switch (hearing) {
            case Hearing::NotYetHere:
                return;
            case Hearing::NotThatWeek:
                mark = QRect(0, 0, dotSide, dotSide);
                mark.moveCenter(cell.center());
                return painter.fillRect(mark, m_theme.color(Tone::NeutralMark));
            case Hearing::Said:
                painter.setPen(QPen(m_theme.color(Tone::LeaderMark), 2));
                painter.setBrush(Qt::NoBrush);
                return painter.drawRect(mark.adjusted(1, 1, -2, -2));
            case Hearing::WithWhy:
                return painter.fillRect(mark, m_theme.color(Tone::LeaderMark));
        }
    }

    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
        const HearingRow* row = modelOf(index).row(index);
        const Column column = Column(index.column());
        const bool isDue = row && ((column == Column::LastHeard && !row->isHeardLately) ||
                                   (column == Column::NextChance && !row->nextChance && !row->isHeardLately));
        const bool isStrong = isDue && column == Column::LastHeard;
        painter.setFont(m_theme.font(isStrong ? TypeStyle::BodyStrong : TypeStyle::Body));
        painter.setPen(m_theme.color(isDue                           ? Tone::Leader
                                     : column == Column::Name && row ? Tone::Text
                                                                     : Tone::Text2));
        const QRect place = option.rect.adjusted(column == Column::Name ? edge : padding, 0, -padding, 0);
        const QString words = index.data().toString();
        painter.drawText(place,
                         int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    }

    const Theme& m_theme;
    const HearingMatrix& m_matrix;
};

// The day of each Monday, and the month above where it changes.
class WeeksHeader : public QHeaderView {
public:
    WeeksHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {}

    QSize sizeHint() const override {
        return {QHeaderView::sizeHint().width(),
                headerLines * m_theme.lineHeight(TypeStyle::Caption) + 2 * size::s};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const auto& hearings = static_cast<const HearingModel&>(*model());
        painter->save();
        painter->fillRect(rect, m_theme.color(Tone::Surface));
        painter->setFont(m_theme.font(TypeStyle::Caption));
        painter->setPen(m_theme.color(Tone::Text2));
        const QString words = hearings.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect low = rect.adjusted(0, m_theme.lineHeight(TypeStyle::Caption) + size::s, 0, -size::s);
        if (hearings.isWeek(section)) {
            painter->drawText(low, Qt::AlignCenter, words);
            paintMonth(*painter, hearings, rect, section);
        } else {
            const bool isName = Column(section) == Column::Name;
            painter->drawText(
                low.adjusted(isName ? edge : padding, 0, 0, 0),
                int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), words);
        }
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Tone::Border));
        painter->restore();
    }

private:
    void paintMonth(QPainter& painter, const HearingModel& hearings, const QRect& rect, int section) const {
        const QDate week = hearings.week(section);
        const bool isFirst = section == int(Column::FirstWeek);
        if (!isFirst && hearings.week(section - 1).month() == week.month()) return;
        // A month that has one week in sight yields to the next one's name.
        if (isFirst && hearings.week(section + 1).month() != week.month()) return;
        painter.setFont(m_theme.font(TypeStyle::CaptionStrong));
        painter.setPen(m_theme.color(Tone::Text));
        const QRect high(rect.left() + padding / 2, rect.top() + size::s / 2, 3 * rect.width(),
                         m_theme.lineHeight(TypeStyle::Caption));
        painter.setClipping(false);
        painter.drawText(high, Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().standaloneMonthName(week.month(), QLocale::ShortFormat));
    }

    const Theme& m_theme;
};

}  // namespace

HearingMatrix::HearingMatrix(Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(new HearingModel(this)) {
    setHorizontalHeader(new WeeksHeader(theme, this));
    setModel(m_model);
    setItemDelegate(new HearingDelegate(theme, *this));
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(lowestWeek);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Who heard it from you, week by week"));
    setAccessibleDescription(
        tr("Enter opens what was said, or writes down that it was, as S does; H opens all that was said, R "
           "writes down that it was asked for; Left at the first week goes back."));
    connect(this, &QTableView::doubleClicked, this, &HearingMatrix::open);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { viewport()->update(); });
    connect(&theme, &Theme::changed, this, &HearingMatrix::applyTheme);
    applyTheme();
}

void HearingMatrix::present(const PriorityBoard& board, int card) {
    const QModelIndex before = currentIndex();
    const HearingRow* row = m_model->row(before);
    const std::optional<RepId> rep = row ? std::optional(row->rep.id) : std::nullopt;
    m_model->present(board, card);
    fitColumns();
    if (m_model->rowCount() == 0) return;
    int place = 0;
    for (int each = 0; rep && each < m_model->rowCount(); ++each)
        if (const HearingRow* now = m_model->row(m_model->index(each, 0)); now && now->rep.id == rep)
            place = each;
    const int column = before.isValid() ? before.column() : int(Column::LastHeard) - 1;
    setCurrentIndex(m_model->index(place, column));
}

void HearingMatrix::scrollWeeks(int weeks) {
    m_model->setFirstWeek(m_model->firstWeek() + weeks);
    horizontalHeader()->viewport()->update();
    Q_EMIT weeksScrolled();
}

void HearingMatrix::keyPressEvent(QKeyEvent* event) {
    const int column = currentIndex().column();
    if (event->key() == Qt::Key_Left && column == int(Column::FirstWeek) && m_model->firstWeek() > 0)
        return scrollWeeks(-1);
    if (event->key() == Qt::Key_Right && column == int(Column::LastHeard) - 1 &&
        m_model->firstWeek() < m_model->lastFirstWeek())
        return scrollWeeks(1);
    if (event->modifiers() & ~Qt::KeypadModifier) return QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_N) return void(Q_EMIT addRequested());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return open();
    if (event->key() == Qt::Key_S) return askToTell();
    if (event->key() == Qt::Key_H) return askForHistory();
    if (event->key() == Qt::Key_R) return askForRecall();
    QTableView::keyPressEvent(event);
}

void HearingMatrix::wheelEvent(QWheelEvent* event) {
    const int sideways = event->angleDelta().x();
    if (sideways == 0 || std::abs(sideways) < std::abs(event->angleDelta().y()))
        return QTableView::wheelEvent(event);
    scrollWeeks(sideways > 0 ? -1 : 1);
    event->accept();
}

// What there is; where there is nothing, what could be.
void HearingMatrix::open() {
    if (!currentIndex().isValid()) return;
    m_model->hasRecord(currentIndex()) ? askForHistory() : askToTell();
}

std::optional<QDate> HearingMatrix::currentWeek() const {
    const int column = currentIndex().column();
    return m_model->isWeek(column) ? std::optional(m_model->week(column)) : std::nullopt;
}

void HearingMatrix::askForHistory() {
    if (currentIndex().isValid()) Q_EMIT historyRequested(currentIndex().row(), currentWeek());
}

void HearingMatrix::askToTell() {
    if (!currentIndex().isValid()) return;
    const HearingRow* row = m_model->row(currentIndex());
    std::vector<RepId> reps;
    if (row)
        reps = {row->rep.id};
    else
        for (const HearingRow& each : m_model->card()->rows) reps.push_back(each.rep.id);
    Q_EMIT tellRequested(reps, !row, currentWeek());
}

void HearingMatrix::askForRecall() {
    if (const HearingRow* row = m_model->row(currentIndex())) Q_EMIT recallRequested(row->rep.id);
}

void HearingMatrix::contextMenuEvent(QContextMenuEvent* event) {
    if (!currentIndex().isValid()) return;
    QMenu menu(this);
    menu.addAction(tr("It was said"), this, &HearingMatrix::askToTell)->setShortcut(Qt::Key_S);
    if (m_model->row(currentIndex()))
        menu.addAction(tr("Asked to say it back"), this, &HearingMatrix::askForRecall)
            ->setShortcut(Qt::Key_R);
    menu.addAction(tr("What was said before"), this, &HearingMatrix::askForHistory)->setShortcut(Qt::Key_H);
    const bool isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(isKeyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                         : event->globalPos());
}

void HearingMatrix::applyTheme() {
    verticalHeader()->setDefaultSectionSize(m_theme.scaled(size::rowRegular));
    fitColumns();
    viewport()->update();
}

void HearingMatrix::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

// What is said last takes the room its words need, the weeks share the rest with the names.
void HearingMatrix::fitColumns() {
    const QFontMetrics strong(m_theme.font(TypeStyle::BodyStrong)), body(m_theme.font(TypeStyle::Body));
    int heard = strong.horizontalAdvance(titleOf(*m_model, Column::LastHeard)),
        chance = body.horizontalAdvance(titleOf(*m_model, Column::NextChance)), name = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto width = [&](Column column, const QFontMetrics& metrics) {
            return metrics.horizontalAdvance(m_model->index(row, int(column)).data().toString());
        };
        heard = std::max(heard, width(Column::LastHeard, strong));
        chance = std::max(chance, width(Column::NextChance, body));
        name = std::max(name, width(Column::Name, body));
    }
    heard += 2 * padding + roundingRoom;
    chance += 2 * padding + roundingRoom;
    name += edge + padding;
    const int room = viewport()->width() - heard - chance;
    const int week = std::max(narrowestWeek(m_theme), std::min((room - name) / HearingModel::weeksInSight,
                                                               m_theme.scaled(widestWeek)));
    horizontalHeader()->resizeSection(int(Column::Name),
                                      std::max(size::nav / 2, room - HearingModel::weeksInSight * week));
    for (int column = int(Column::FirstWeek); column < int(Column::LastHeard); ++column)
        horizontalHeader()->resizeSection(column, week);
    horizontalHeader()->resizeSection(int(Column::LastHeard), heard);
    horizontalHeader()->resizeSection(int(Column::NextChance), chance);
}

}  // namespace headroom
