// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/group_tree.h"

#include <QHeaderView>
#include <QPainter>

namespace headroom {

namespace {
constexpr int edge = 12, padding = 12, narrowest = 160;
}

GroupTree::GroupTree(Theme& theme, QWidget* parent) : QTreeView(parent), m_theme(theme) {
    setIndentation(0);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (isGroup(index)) setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    });
    connect(&theme, &Theme::changed, this, &GroupTree::applyTheme);
    applyTheme();
}

void GroupTree::setColumnWidths(const std::vector<int>& widths) {
    m_widths = widths;
    fitColumns();
}

void GroupTree::replaceRows(const std::function<void()>& replace) {
    const QModelIndex before = currentIndex();
    const int group = before.parent().isValid() ? before.parent().row() : before.row();
    const int row = before.parent().isValid() ? before.row() : 0;
    replace();
    for (int i = 0; i < model()->rowCount(); ++i) {
        setFirstColumnSpanned(i, {}, true);
        setExpanded(model()->index(i, 0), !isFolded(model()->index(i, 0)));
    }
    selectNear(std::max(group, 0), row);
}

void GroupTree::selectNear(int group, int row) {
    if (model()->rowCount() == 0) return;
    const QModelIndex heading = model()->index(std::min(group, model()->rowCount() - 1), 0);
    const int last = model()->rowCount(heading) - 1;
    setCurrentIndex(isExpanded(heading) ? model()->index(std::min(row, last), 0, heading) : heading);
}

void GroupTree::applyTheme() {
    header()->setFont(m_theme.font(TypeStyle::Caption));
    header()->setFixedHeight(m_theme.scaled(size::tableHeader));
    scheduleDelayedItemsLayout();
    fitColumns();
    viewport()->update();
}

void GroupTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitColumns();
}

void GroupTree::fitColumns() {
    int left = viewport()->width();
    for (const int width : m_widths) left -= m_theme.scaled(width);
    for (int column = 0; column < header()->count() && column < int(m_widths.size()); ++column) {
        const int width = m_widths[size_t(column)];
        header()->resizeSection(column, width > 0 ? m_theme.scaled(width) : std::max(narrowest, left));
    }
}

void GroupTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const bool isCurrent = index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0);
    const Tone ground = isCurrent ? Tone::Selected : isGroup(index) ? Tone::Window : Tone::Surface;
    painter->fillRect(option.rect, m_theme.color(ground));
    if (isGroup(index)) {
        paintGroup(*painter, option, index);
    } else {
        QStyleOptionViewItem cell = option;
        for (int column = 0; column < header()->count(); ++column) {
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

void GroupTree::paintGroup(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const QRect place = option.rect.adjusted(edge, 0, -padding, 0);
    painter.setFont(m_theme.font(TypeStyle::CaptionStrong));
    painter.setPen(m_theme.color(Tone::Text2));
    const QString words = index.data().toString();
    painter.drawText(QStyle::visualRect(layoutDirection(), option.rect, place),
                     int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     isExpanded(index) ? words : tr("%1, folded: Right unfolds it").arg(words));
}

}  // namespace headroom
