// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/history_tree.h"

#include "ui/widgets/plain.h"

#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace headroom {

namespace {

constexpr int padding = 12;

class LineDelegate : public QStyledItemDelegate {
public:
    LineDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {0, m_theme.scaled(index.parent().isValid() ? size::rowCompact : size::groupRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QRect place = option.rect.adjusted(padding, 0, -padding / 2, 0);
        painter->setFont(m_theme.font(TypeStyle::Body));
        painter->setPen(m_theme.color(index.column() == 0 ? Tone::Text2 : Tone::Text));
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, place),
            int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    }

private:
    const Theme& m_theme;
};

QList<QStandardItem*> itemsOf(const HistoryLine& line) {
    QList<QStandardItem*> items;
    for (const QString& cell : line.cells) {
        items << new QStandardItem(QString(cell).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        items.back()->setToolTip(plain::toolTip(line.whole));
    }
    items.front()->setData(line.whole, Qt::AccessibleTextRole);
    return items;
}

}  // namespace

HistoryTree::HistoryTree(Theme& theme, const QStringList& columns, const std::vector<int>& widths)
    : GroupTree(theme), m_model(new QStandardItemModel(this)) {
    m_model->setHorizontalHeaderLabels(columns);
    setModel(m_model);
    setItemDelegate(new LineDelegate(theme, this));
    setColumnWidths(widths);
}

void HistoryTree::present(const std::vector<HistoryGroup>& groups) {
    replaceRows([&] {
        m_model->removeRows(0, m_model->rowCount());
        for (const HistoryGroup& group : groups) {
            //: A group of records and how many it holds.
            auto* heading = new QStandardItem(
                tr("%1 · %2").arg(group.title, QLocale().toString(int(group.lines.size()))));
            for (const HistoryLine& line : group.lines) heading->appendRow(itemsOf(line));
            m_model->appendRow(heading);
        }
    });
}

void HistoryTree::select(const std::vector<HistoryGroup>& groups, QDate upTo) {
    if (groups.empty()) return;
    const std::vector<HistoryLine>& lines = groups.front().lines;
    for (size_t i = 0; i < lines.size(); ++i)
        if (lines[i].day <= upTo) return setCurrentIndex(m_model->index(int(i), 0, m_model->index(0, 0)));
}

std::optional<std::pair<size_t, size_t>> HistoryTree::currentPlace() const {
    const QModelIndex index = currentIndex();
    if (!index.parent().isValid()) return std::nullopt;
    return std::pair(size_t(index.parent().row()), size_t(index.row()));
}

void HistoryTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    GroupTree::currentChanged(current, previous);
    Q_EMIT currentPlaceChanged();
}

}  // namespace headroom
