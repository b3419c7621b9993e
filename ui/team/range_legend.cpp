// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/range_legend.h"

#include "ui/charts/marks.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace headroom {

namespace {

constexpr int markGap = 6, legendHeight = 24;

struct Entry {
    QString words;
    int markWidth;
    void (*paint)(QPainter&, const Theme&, QPointF);
};

void paintRange(QPainter& painter, const Theme& theme, QPointF center) {
    marks::paintRepBand(painter, theme, center.x() - 11, center.x() + 11, center.y());
    marks::paintRepDot(painter, theme, center);
}

std::array<Entry, 3> entries() {
    return {{{RangeLegend::tr("now, with likely range"), 22, paintRange},
             {RangeLegend::tr("baseline"), 4, marks::paintStartTick},
             {RangeLegend::tr("potential you agreed"), 8, marks::paintPotentialFlag}}};
}

}  // namespace

RangeLegend::RangeLegend(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QStringList said;
    for (const Entry& entry : entries()) said << entry.words;
    setAccessibleName(tr("Shapes in the table"));
    setAccessibleDescription(said.join(QLatin1String(", ")));
    followTheme(theme, this);
}

QSize RangeLegend::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(TypeStyle::Caption));
    int width = -size::l;
    for (const Entry& entry : entries())
        width += entry.markWidth + markGap + metrics.horizontalAdvance(entry.words) + size::l;
    return {width, m_theme.scaled(legendHeight)};
}

void RangeLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TypeStyle::Caption));
    const auto visual = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, this->height()));
    };
    int x = 0;
    for (const Entry& entry : entries()) {
        entry.paint(painter, m_theme, QRectF(visual(x, entry.markWidth)).center());
        x += entry.markWidth + markGap;
        const int width = painter.fontMetrics().horizontalAdvance(entry.words);
        painter.setPen(m_theme.color(Tone::Text3));
        painter.drawText(visual(x, width), Qt::AlignCenter, entry.words);
        x += width + size::l;
    }
}

}  // namespace headroom
