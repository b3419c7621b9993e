// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/rep_delegates.h"

#include "ui/charts/marks.h"
#include "ui/team/rep_table_model.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace headroom {

namespace {

constexpr int edge = 16, padding = 12, markWidth = 16, asideGap = 5;
constexpr double weekSide = 8, weekStep = 11.5;
constexpr int mostStacked = 3;

const RepTableModel& modelOf(const QModelIndex& index) {
    return *static_cast<const RepTableModel*>(index.model());
}

int leftPadding(const QModelIndex& index) {
    return index.column() == 0 ? edge : padding;
}

QFont textFont(const Theme& theme, const RepCell& cell, const QModelIndex& index) {
    const bool isMedium = index.column() == int(RepColumn::Name) || cell.isLink;
    QFont font = theme.font(isMedium ? TypeStyle::BodyStrong : TypeStyle::Body);
    if (cell.isStrong) font.setWeight(QFont::DemiBold);
    return font;
}

void paintMark(QPainter& painter, const Theme& theme, CellMark mark, QPointF center) {
    switch (mark) {
        case CellMark::None:
            return;
        case CellMark::LeaderSquare:
            return marks::paintLeaderSquare(painter, theme, center, true);
        case CellMark::LeaderOutline:
            return marks::paintLeaderSquare(painter, theme, center, false);
        case CellMark::PointsUp:
            return marks::paintTriangle(painter, theme, center, true);
        case CellMark::PointsDown:
            return marks::paintTriangle(painter, theme, center, false);
    }
}

void paintWeek(QPainter& painter, const Theme& theme, double x, double middle, int conversations) {
    const int stacked = std::clamp(conversations, 1, mostStacked);
    double top = std::round(middle - (stacked * (weekSide + 1) - 1) / 2);
    for (int i = 0; i < stacked; ++i, top += weekSide + 1) {
        const QRectF square(std::round(x), top, weekSide, weekSide);
        if (conversations > 0) {
            painter.fillRect(square, theme.color(Tone::LeaderMark));
        } else {
            painter.setPen(theme.color(Tone::Strip0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(square.adjusted(.5, .5, -.5, -.5));
        }
    }
}

}  // namespace

CellDelegate::CellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const RepCell cell = modelOf(index).cell(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect place = option.rect.adjusted(leftPadding(index), 0, -padding / 2, 0);
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (cell.mark != CellMark::None) {
        const QRectF mark = visual(QRect(place.left(), place.top(), 10, place.height()));
        paintMark(*painter, m_theme, cell.mark, mark.center());
        place.setLeft(place.left() + markWidth);
    }
    const auto write = [&](const QString& text, const QFont& font, Tone tone) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(m_theme.color(tone));
        painter->drawText(visual(place),
                          Qt::AlignVCenter | Qt::TextSingleLine |
                              (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                          metrics.elidedText(text, Qt::ElideRight, place.width()));
        place.setLeft(place.left() + metrics.horizontalAdvance(text) + asideGap);
    };
    write(cell.text, textFont(m_theme, cell, index), cell.tone);
    if (!cell.aside.isEmpty() && place.width() > 0)
        write(cell.aside, m_theme.font(TypeStyle::Body), Tone::Text3);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const RepCell cell = modelOf(index).cell(index);
    int width = leftPadding(index) + padding +
                QFontMetrics(textFont(m_theme, cell, index)).horizontalAdvance(cell.text);
    if (cell.mark != CellMark::None) width += markWidth;
    if (!cell.aside.isEmpty())
        width += asideGap + QFontMetrics(m_theme.font(TypeStyle::Body)).horizontalAdvance(cell.aside);
    return {width, 0};
}

void StripDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const RepCell cell = modelOf(index).cell(index);
    const TeamRow& row = *modelOf(index).row(index);
    painter->save();
    const double middle = option.rect.top() + option.rect.height() / 2.0;
    // Time runs left to right in every language; only the strip as a whole changes sides.
    const int stripWidth = int(weekStep * double(row.conversationsByWeek.size()));
    const QRect strip = QStyle::visualRect(
        option.direction, option.rect,
        QRect(option.rect.left() + padding, option.rect.top(), stripWidth, option.rect.height()));
    double x = strip.left();
    for (const int conversations : row.conversationsByWeek) {
        paintWeek(*painter, m_theme, x, middle, conversations);
        x += weekStep;
    }
    painter->setFont(textFont(m_theme, cell, index));
    painter->setPen(m_theme.color(cell.tone));
    const QRect days(option.rect.left() + padding + stripWidth, option.rect.top(),
                     option.rect.width() - stripWidth - 2 * padding, option.rect.height());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, days),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                      cell.text);
    painter->restore();
}

QSize StripDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize text = CellDelegate::sizeHint(option, index);
    return {text.width() + padding + int(13 * weekStep), 0};
}

void RangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const TeamRow& row = *modelOf(index).row(index);
    if (!row.closeRate && !row.potential) return CellDelegate::paint(painter, option, index);
    const RateAxis& axis = modelOf(index).axis();
    const QRectF lane = RateAxis::lane(option.rect);
    const double middle = option.rect.top() + option.rect.height() / 2.0;
    painter->save();
    painter->setPen(m_theme.color(Tone::Grid));
    for (const double tick : axis.ticks()) {
        const double x = std::round(axis.x(tick, lane)) + .5;
        painter->drawLine(QPointF(x, option.rect.top()), QPointF(x, option.rect.bottom()));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.closeRate)
        marks::paintRepBand(*painter, m_theme, axis.x(row.closeRate->range.low.share(), lane),
                            axis.x(row.closeRate->range.high.share(), lane), middle);
    if (row.baseline) marks::paintStartTick(*painter, m_theme, {axis.x(row.baseline->share(), lane), middle});
    if (row.potential)
        marks::paintPotentialFlag(*painter, m_theme, {axis.x(row.potential->share(), lane), middle});
    if (row.closeRate)
        marks::paintRepDot(*painter, m_theme, {axis.x(row.closeRate->rate.share(), lane), middle});
    painter->restore();
}

QSize RangeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {std::max(200, CellDelegate::sizeHint(option, index).width()), 0};
}

}  // namespace headroom
