// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/match_table.h"

#include "core/exchange/vocabulary.h"
#include "core/workspace/column_remarks.h"
#include "ui/importing/field_combo.h"
#include "ui/importing/match_columns.h"
#include "ui/importing/match_row.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr size_t columnsAtOnce = 60;
constexpr int frame = 6;  // the card's, and the rule below the header

QFrame* newRule() {
    auto* rule = new QFrame;
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    return rule;
}

}  // namespace

MatchTable::MatchTable(Theme& theme, QWidget* parent)
    : Card(theme, parent), m_theme(theme), m_fields(new QStandardItemModel(this)), m_scroll(new QScrollArea) {
    setAccessibleName(tr("Columns of the file"));
    setBodyMargins({});
    body()->setSpacing(0);
    body()->addWidget(newHeader());
    body()->addWidget(newRule());
    body()->addWidget(m_scroll, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
}

QWidget* MatchTable::newHeader() {
    auto* header = new QWidget;
    header->setFixedHeight(size::tableHeader);
    std::array<QWidget*, 4> cells{};
    const QStringList titles{tr("Column in your file"), tr("First values"), tr("Field in Headroom"),
                             tr("What Headroom sees")};
    for (size_t cell = 0; cell < cells.size(); ++cell) {
        auto* title = new ElidedLabel(m_theme, TypeStyle::Caption, Tone::Text3);
        title->setText(titles[qsizetype(cell)]);
        cells[cell] = title;
    }
    layOutMatchCells(header, cells);
    QScrollBar* bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, header, [header, bar](int, int most) {
        const int right = matchEdge + (most > 0 ? bar->sizeHint().width() : 0);
        header->layout()->setContentsMargins(matchEdge, 0, right, 0);
    });
    return header;
}

void MatchTable::presentFile(const RecognisedFile& file, const ColumnMatching& matching) {
    presentFields(matching.kind);
    present(file, matching, file.columns.size() <= columnsAtOnce);
}

void MatchTable::presentAll(const RecognisedFile& file, const ColumnMatching& matching) {
    present(file, matching, true);
}

void MatchTable::presentFields(FileKind kind) {
    m_fields->clear();
    std::vector<Field> fields = fieldsOf(kind);
    fields.push_back(Field::Ignored);
    for (const Field field : fields) {
        auto* item = new QStandardItem(fieldName(field));
        item->setData(int(field), Qt::UserRole);
        m_fields->appendRow(item);
    }
}

void MatchTable::present(const RecognisedFile& file, const ColumnMatching& matching, bool withOthers) {
    auto* content = new QWidget;
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_rows.assign(file.columns.size(), nullptr);
    for (size_t column = 0; column < file.columns.size(); ++column)
        if (withOthers || matching.fields[column] != Field::Ignored) addRow(file, column);
    if (!withOthers) addOthersLink();
    m_lines->addStretch();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    setMaximumHeight(size::tableHeader + frame + content->sizeHint().height());
    presentMatching(file, matching);
}

void MatchTable::addRow(const RecognisedFile& file, size_t column) {
    auto* row = new MatchRow(m_theme, file.columns[column], m_fields);
    m_rows[column] = row;
    m_lines->addWidget(row);
    m_lines->addWidget(newRule());
    connect(row, &MatchRow::fieldChosen, this,
            [this, column](Field field) { Q_EMIT fieldChosen(column, field); });
    connect(row, &MatchRow::wordsRequested, this, &MatchTable::wordsRequested);
}

void MatchTable::addOthersLink() {
    const auto others = std::count(m_rows.begin(), m_rows.end(), nullptr);
    auto* show = new LinkButton(m_theme, tr("Show %Ln more column(s), all left out", nullptr, int(others)));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(matchEdge - size::xs, size::s, matchEdge, size::s);
    line->addWidget(show);
    line->addStretch();
    m_lines->addLayout(line);
    // Queued: the link itself goes away.
    connect(show, &LinkButton::clicked, this, &MatchTable::allRequested, Qt::QueuedConnection);
}

void MatchTable::presentMatching(const RecognisedFile& file, const ColumnMatching& matching) {
    for (size_t column = 0; column < m_rows.size(); ++column)
        if (m_rows[column])
            m_rows[column]->present(matching.fields[column], remarkOn(file, matching, column));
}

void MatchTable::focusOpenField(const RecognisedFile& file, const ColumnMatching& matching) {
    MatchRow* first = nullptr;
    MatchRow* open = nullptr;
    for (size_t column = 0; column < m_rows.size() && !open; ++column) {
        if (!m_rows[column]) continue;
        if (!first) first = m_rows[column];
        if (remarkOn(file, matching, column).kind == ColumnRemark::Kind::Question) open = m_rows[column];
    }
    if (MatchRow* wanted = open ? open : first) wanted->field()->setFocus(Qt::OtherFocusReason);
}

}  // namespace headroom
