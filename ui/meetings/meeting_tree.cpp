// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_tree.h"

#include "ui/charts/marks.h"
#include "ui/meetings/meeting_menu.h"
#include "ui/widgets/plain.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace headroom {

namespace {

enum class Column { When, Who, What };
constexpr int columnCount = int(Column::What) + 1;
constexpr int edge = 12, markWidth = 18, padding = 12, whenWidth = 190, whoWidth = 170;

struct Piece {
    QString words;
    bool isFound = false;
};

// The words of a line, those that were looked for apart.
std::vector<Piece> piecesOf(const QString& words) {
    std::vector<Piece> pieces;
    bool isFound = false;
    QString piece;
    for (const QChar each : words) {
        if (each != matchBegin && each != matchEnd) {
            piece += each;
            continue;
        }
        pieces.push_back({piece, isFound});
        piece.clear();
        isFound = each == matchBegin;
    }
    pieces.push_back({piece, isFound});
    return pieces;
}

// Paints one cell: the mark of what waits on the leader, then the words.
class LineDelegate : public QStyledItemDelegate {
public:
    LineDelegate(const Theme& theme, const MeetingTree& tree, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_tree(tree) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {0, m_theme.scaled(m_tree.line(index) ? size::rowRegular : size::groupRow + size::s)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const MeetingLine& line = *m_tree.line(index);
        const auto column = Column(index.column());
        QRect place = option.rect.adjusted(column == Column::When ? edge : padding, 0, -padding / 2, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (column == Column::When) {
            paintMark(*painter, option, place, line.kind);
            place.setLeft(place.left() + markWidth);
        }
        const bool isAsked = line.kind == MeetingLine::Kind::ToLog && column != Column::Who;
        painter->setPen(m_theme.color(isAsked                 ? Tone::Leader
                                      : column == Column::Who ? Tone::Text
                                                              : Tone::Text2));
        paintWords(*painter, option, place, index.data().toString());
        painter->restore();
    }

private:
    // As in the week above: filled what was held or waits to be logged, hollow what is to come.
    void paintMark(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                   MeetingLine::Kind kind) const {
        if (kind == MeetingLine::Kind::Proposed || kind == MeetingLine::Kind::Cancelled) return;
        const QRect mark(place.left(), place.top(), 10, place.height());
        marks::paintLeaderSquare(painter, m_theme,
                                 QRectF(QStyle::visualRect(option.direction, option.rect, mark)).center(),
                                 kind != MeetingLine::Kind::Upcoming);
    }

    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, QRect place,
                    const QString& words) const {
        const int alignment =
            int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        for (const Piece& piece : piecesOf(words)) {
            QFont font = m_theme.font(TypeStyle::Body);
            font.setWeight(piece.isFound ? QFont::DemiBold : QFont::Normal);
            font.setUnderline(piece.isFound);
            painter.setFont(font);
            const QString shown =
                painter.fontMetrics().elidedText(piece.words, Qt::ElideRight, std::max(0, place.width()));
            painter.drawText(QStyle::visualRect(option.direction, option.rect, place), alignment, shown);
            place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(piece.words));
            if (place.width() <= 0) return;
        }
    }

    const Theme& m_theme;
    const MeetingTree& m_tree;
};

QStandardItem* newItem(const QString& words, const QString& said) {
    auto* item = new QStandardItem(words);
    item->setAccessibleText(said);
    item->setToolTip(plain::toolTip(said));
    return item;
}

}  // namespace

MeetingTree::MeetingTree(Theme& theme, QWidget* parent)
    : GroupTree(theme, parent), m_model(new QStandardItemModel(0, columnCount, this)) {
    m_model->setHorizontalHeaderLabels({tr("When"), tr("With"), tr("What")});
    setModel(m_model);
    setItemDelegate(new LineDelegate(theme, *this, this));
    setColumnWidths({whenWidth, whoWidth, 0});
    setAccessibleName(tr("Conversations"));
    setAccessibleDescription(
        tr("Enter logs, prepares, books or opens; M moves, D says it did not take place, C calls it off, N "
           "books "
           "another."));
    connect(this, &QTreeView::doubleClicked, this, &MeetingTree::askMainThing);
}

void MeetingTree::present(std::vector<MeetingGroup> groups, QDate today) {
    m_today = today;
    replaceRows([&] {
        m_model->removeRows(0, m_model->rowCount());
        m_groups = std::move(groups);
        for (const MeetingGroup& group : m_groups) {
            //: A group of conversations and how many it holds.
            const QString title = tr("%1 · %2").arg(group.title, QLocale().toString(int(group.lines.size())));
            auto* heading = newItem(title, title);
            for (const MeetingLine& line : group.lines)
                heading->appendRow({newItem(line.when, line.sentence), newItem(line.who, line.who),
                                    newItem(line.what, line.sentence)});
            m_model->appendRow(heading);
        }
    });
    Q_EMIT lineChanged();
}

const MeetingLine* MeetingTree::line(const QModelIndex& index) const {
    const int group = index.parent().row();
    if (group < 0 || group >= int(m_groups.size())) return nullptr;
    const std::vector<MeetingLine>& lines = m_groups[size_t(group)].lines;
    return index.row() < int(lines.size()) ? &lines[size_t(index.row())] : nullptr;
}

void MeetingTree::askMainThing() {
    if (const std::vector<MeetingOffer> offered = offers(); !offered.empty())
        Q_EMIT asked(offered.front().action);
}

std::vector<MeetingOffer> MeetingTree::offers() const {
    const MeetingLine* line = currentLine();
    return line ? meetingOffers(*line, m_today, m_canChange) : std::vector<MeetingOffer>();
}

void MeetingTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    GroupTree::currentChanged(current, previous);
    Q_EMIT lineChanged();
}

void MeetingTree::focusInEvent(QFocusEvent* event) {
    GroupTree::focusInEvent(event);
    Q_EMIT lineChanged();
}

void MeetingTree::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_N && !event->modifiers() && m_canChange) return Q_EMIT bookRequested();
    if (const auto action = meetingActionOf(*event, offers())) return Q_EMIT asked(*action);
    GroupTree::keyPressEvent(event);
}

void MeetingTree::contextMenuEvent(QContextMenuEvent* event) {
    openMeetingMenu(*this, *event, offers(), [this](MeetingAction action) { Q_EMIT asked(action); });
}

}  // namespace headroom
