// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/chart_card.h"

#include "ui/mirror/figures_model.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom {

ChartCard::ChartCard(Theme& theme, QWidget* chart, const QString& tableName, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_finding(new TextLabel(theme, TypeStyle::Section)),
      m_detail(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_toggle(new LinkButton(theme)),
      m_views(new QStackedWidget),
      m_chart(chart),
      m_model(new FiguresModel(this)),
      m_table(new QTableView) {
    setBodyMargins({size::m, size::m, size::s, size::s});
    body()->setSpacing(size::s);
    prepareTable(tableName);
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    body()->addWidget(newHead());
    body()->addWidget(m_views, 1);
    connect(m_toggle, &LinkButton::clicked, this, [this] { setShowsTable(!showsTable()); });
    setShowsTable(false);
}

QWidget* ChartCard::newHead() {
    m_finding->setWrapping(true);
    m_detail->setWrapping(true);
    auto* head = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_finding);
    words->addWidget(m_detail);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(size::xs, 0, size::xs, 0);
    line->setSpacing(size::l);
    line->addLayout(words, 1);
    line->addWidget(m_toggle, 0, Qt::AlignTop);
    return head;
}

void ChartCard::prepareTable(const QString& name) {
    m_table->setModel(m_model);
    m_table->setAccessibleName(name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setProperty("figures", true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(size::minTarget + 4);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFont(m_theme.font(TypeStyle::Caption));
}

bool ChartCard::showsTable() const {
    return m_views->currentWidget() == m_table;
}

void ChartCard::setShowsTable(bool showsTable) {
    const bool hadFocus = m_views->isAncestorOf(window()->focusWidget());
    m_views->setCurrentWidget(showsTable ? m_table : m_chart);
    m_toggle->setText(showsTable ? tr("Show chart") : tr("Show as table"));
    setFocusProxy(m_views->currentWidget());
    if (hadFocus) m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ChartCard::say(const QString& finding, const QString& detail) {
    setAccessibleName(finding);
    m_finding->setText(finding);
    m_detail->setText(detail);
    m_detail->setHidden(detail.isEmpty());
}

void ChartCard::presentTable(const QStringList& titles, std::vector<QStringList> rows) {
    m_model->present(titles, std::move(rows));
    m_table->selectRow(0);
}

}  // namespace headroom
