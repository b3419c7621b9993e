// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom {

ChartCard::ChartCard(Theme& theme, QWidget* chart, QAbstractItemModel* figures, const QString& tableName,
                     QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_finding(new TextLabel(theme, TypeStyle::Section)),
      m_detail(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_actions(new QHBoxLayout),
      m_toggle(new LinkButton(theme)),
      m_views(new QStackedWidget),
      m_chart(chart),
      m_table(new QTableView) {
    figures->setParent(this);
    setBodyMargins({size::m, size::m, size::s, size::xs});
    body()->setSpacing(size::s);
    prepareTable(figures, tableName);
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    body()->addWidget(newHead());
    body()->addWidget(m_views, 1);
    connect(m_toggle, &LinkButton::clicked, this, [this] { setShowsTable(!showsTable()); });
    connect(figures, &QAbstractItemModel::modelReset, m_table, [this] { m_table->selectRow(0); });
    setCompact(true);
    setShowsTable(false);
}

QWidget* ChartCard::newHead() {
    m_finding->setWrapping(true);
    m_detail->setWrapping(true);
    m_toggle->setToolTip(
        tr("Charts or table (%1)").arg(QKeySequence(tr("Ctrl+Shift+T")).toString(QKeySequence::NativeText)));
    auto* head = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_finding);
    words->addWidget(m_detail);
    m_actions->setSpacing(size::s);
    m_actions->addWidget(m_toggle);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(size::xs, 0, size::xs, 0);
    line->setSpacing(size::l);
    line->addLayout(words, 1);
    line->addLayout(m_actions);
    line->setAlignment(m_actions, Qt::AlignTop);
    return head;
}

void ChartCard::addToHead(QWidget* widget) {
    m_actions->insertWidget(m_actions->count() - 1, widget);
}

void ChartCard::prepareTable(QAbstractItemModel* figures, const QString& name) {
    m_table->setModel(figures);
    m_table->setAccessibleName(name);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setProperty("figures", true);
    m_table->verticalHeader()->hide();
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

void ChartCard::setCompact(bool isCompact) {
    m_table->verticalHeader()->setDefaultSectionSize(isCompact ? size::minTarget + 4 : size::rowCompact);
}

void ChartCard::say(const QString& finding, const QString& detail) {
    m_finding->setText(finding);
    m_detail->setText(detail);
    m_detail->setHidden(detail.isEmpty());
}

}  // namespace headroom
