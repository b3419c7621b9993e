// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/rep_table_header.h"

#include "core/workspace/wording.h"
#include "ui/team/rep_table_model.h"

#include <QPainter>

#include <cmath>

namespace headroom {

namespace {

constexpr int edge = 16, padding = 12, headerHeight = 40, axisHeight = 18;

QFont titleFont(const Theme& theme) {
    QFont font = theme.font(TypeStyle::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

}  // namespace

RepTableHeader::RepTableHeader(const Theme& theme, const RepTableModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_model(model) {
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(24);
}

QSize RepTableHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), m_theme.scaled(headerHeight)};
}

// The axis below its title ends before its column does, so that the title needs no room after it.
int RepTableHeader::titleWidth(int section) const {
    const int before = section == 0 ? edge : padding;
    const int after = RepColumn(section) == RepColumn::Range ? 2 : padding + 2;
    return before + QFontMetrics(titleFont(m_theme)).horizontalAdvance(repColumnTitle(RepColumn(section))) +
           after;
}

void RepTableHeader::paintSection(QPainter* painter, const QRect& place, int section) const {
    const bool hasAxis = RepColumn(section) == RepColumn::Range;
    painter->save();
    painter->fillRect(place, m_theme.color(Tone::Surface));
    painter->fillRect(QRect(place.left(), place.bottom(), place.width(), 1), m_theme.color(Tone::Border));
    painter->setFont(titleFont(m_theme));
    painter->setPen(m_theme.color(Tone::Text3));
    const QRect text = place.adjusted(section == 0 ? edge : padding, 2, hasAxis ? 0 : -padding,
                                      hasAxis ? -m_theme.scaled(axisHeight) - 2 : -2);
    painter->drawText(
        text, int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        painter->fontMetrics().elidedText(repColumnTitle(RepColumn(section)), Qt::ElideRight, text.width()));
    if (hasAxis) paintAxis(*painter, place);
    painter->restore();
}

void RepTableHeader::paintAxis(QPainter& painter, const QRect& place) const {
    const QRectF lane = RateAxis::lane(place);
    painter.setFont(m_theme.font(TypeStyle::Caption));
    const std::vector<double> ticks = m_model.axis().ticks();
    for (size_t i = 0; i < ticks.size(); ++i) {
        const bool isLast = i + 1 == ticks.size();
        const QString label = isLast ? wording::percent(Rate(std::min(1.0, ticks[i])))
                                     : QLocale().toString(std::lround(100 * ticks[i]));
        const int height = m_theme.scaled(axisHeight), width = m_theme.scaled(60);
        const QRectF around(m_model.axis().x(ticks[i], lane) - width / 2.0, place.bottom() - height, width,
                            height);
        painter.drawText(around, Qt::AlignCenter, label);
    }
}

}  // namespace headroom
