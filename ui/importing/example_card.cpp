// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/example_card.h"

#include "ui/importing/example_model.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int rowHeight = size::rowCompact, narrowest = 60, cellPadding = 24;

}  // namespace

ExampleCard::ExampleCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_model(new ExampleModel(this)),
      m_table(new QTableView),
      m_why(new TextLabel(theme, TypeStyle::Body, Tone::Text3)),
      m_others(new LinkButton(theme, tr("Other rows"))) {
    setBodyMargins({0, 0, 0, size::xs});
    addToHeading(m_others);
    m_why->setContentsMargins(size::cardPadding, size::s, size::cardPadding, size::s);
    m_why->setAlignment(Qt::AlignTop);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("How your rows will read"));
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setSelectionMode(QTableView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setFixedHeight(size::rowCompact);
    m_table->horizontalHeader()->setFont(theme.font(TypeStyle::Caption));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowest);
    const int height = size::rowCompact + int(ExampleModel::shown) * rowHeight + 2;
    m_table->setFixedHeight(height);
    m_why->setFixedHeight(height);
    body()->addWidget(m_table);
    body()->addWidget(m_why);
    connect(m_others, &LinkButton::clicked, this, [this] {
        m_model->showOthers();
        updateColumns();
    });
    presentNothing({});
}

void ExampleCard::present(const ImportPreview& preview, const ColumnMatching& matching) {
    setHeading(tr("How your rows will read"),
               matching.kind == FileKind::Reps ? QString() : tr("won, lost and open ones in turn"));
    m_model->present(preview, matching);
    m_others->setVisible(m_model->hasOthers());
    m_why->hide();
    m_table->show();
    updateColumns();
}

void ExampleCard::presentNothing(const QString& why) {
    setHeading(tr("How your rows will read"));
    m_model->clear();
    m_others->hide();
    m_why->setText(why);
    m_table->hide();
    m_why->show();
}

void ExampleCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    updateColumns();
}

int ExampleCard::textWidth(int column) const {
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int widest = QFontMetrics(m_table->horizontalHeader()->font()).horizontalAdvance(title);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row, column).data().toString();
        widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(text));
    }
    return widest;
}

// As wide as the content, and what is left is spread evenly; too much is taken from the widest.
void ExampleCard::updateColumns() {
    const int columns = m_model->columnCount();
    if (columns == 0) return;
    std::vector<int> widths;
    int used = 0;
    for (int column = 0; column < columns; ++column) {
        widths.push_back(textWidth(column) + cellPadding);
        used += widths.back();
    }
    const int available = width() - 2;
    while (used > available) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowest) break;
        *widest -= 1;
        --used;
    }
    const int spare = std::max(0, available - used) / columns;
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, widths[size_t(column)] + spare);
}

}  // namespace headroom
