// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/growth_card.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/profile_charts.h"
#include "ui/charts/quarter_table_model.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom {

namespace {

enum Segment { Then, Now };

// What stands below the finding: how far, how sure, and what the leader put in.
QString detailOf(const RepProfile& profile) {
    QStringList said;
    if (profile.isOldData && profile.lastDecision)
        said << GrowthCard::tr("%1; figures are of that time.")
                    .arg(wording::lastDecision(*profile.lastDecision));
    said << wording::towardPotential(profile) << wording::smallestVisible(profile)
         << wording::engagement(profile);
    if (profile.growth.change && profile.engagement.score)
        said << GrowthCard::tr("Two lines together are not proof.");
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

}  // namespace

GrowthCard::GrowthCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_finding(new TextLabel(theme, TypeStyle::Section)),
      m_detail(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_time(new SegmentedControl(theme)),
      m_toggle(new LinkButton(theme)),
      m_views(new QStackedWidget),
      m_charts(new ProfileCharts(theme)),
      m_model(new QuarterTableModel(this)),
      m_table(newTable()) {
    setAccessibleName(tr("Growth"));
    setBodyMargins({size::m, size::m, size::s, size::xs});
    body()->setSpacing(size::s);
    m_views->addWidget(m_charts);
    m_views->addWidget(m_table);
    body()->addWidget(newHead());
    body()->addWidget(m_views, 1);
    m_time->addSegment(tr("Then"));
    m_time->addSegment(tr("Now"));
    m_time->setAccessibleName(tr("Which time the charts show"));
    connect(m_time, &SegmentedControl::currentChanged, this, &GrowthCard::presentSpan);
    connect(m_toggle, &LinkButton::clicked, this, [this] { setShowsTable(!showsTable()); });
    setFocusProxy(m_charts);
    setShowsTable(false);
}

QWidget* GrowthCard::newHead() {
    m_finding->setWrapping(true);
    m_detail->setWrapping(true);
    m_toggle->setToolTip(
        tr("Charts or table (%1)").arg(QKeySequence(tr("Ctrl+Shift+T")).toString(QKeySequence::NativeText)));
    auto* head = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_finding);
    words->addWidget(m_detail);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(size::s);
    actions->addWidget(m_time);
    actions->addWidget(m_toggle);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(size::xs, 0, size::xs, 0);
    line->setSpacing(size::l);
    line->addLayout(words, 1);
    line->addLayout(actions);
    line->setAlignment(actions, Qt::AlignTop);
    return head;
}

QTableView* GrowthCard::newTable() {
    auto* table = new QTableView;
    table->setModel(m_model);
    table->setAccessibleName(tr("Growth and engagement by quarter"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(size::rowCompact);
    table->setWordWrap(false);
    table->setProperty("figures", true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFont(m_theme.font(TypeStyle::Caption));
    return table;
}

bool GrowthCard::showsTable() const {
    return m_views->currentWidget() == m_table;
}

void GrowthCard::setShowsTable(bool showsTable) {
    const bool hadFocus = m_views->isAncestorOf(window()->focusWidget());
    m_views->setCurrentWidget(showsTable ? static_cast<QWidget*>(m_table) : m_charts);
    m_toggle->setText(showsTable ? tr("Show charts") : tr("Show as table"));
    setFocusProxy(m_views->currentWidget());
    if (hadFocus) m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void GrowthCard::setCompact(bool isCompact) {
    m_table->verticalHeader()->setDefaultSectionSize(isCompact ? size::minTarget + 4 : size::rowCompact);
}

void GrowthCard::present(const RepProfile& profile) {
    const bool isSameRep = profile.rep.id == m_profile.rep.id;
    m_profile = profile;
    m_finding->setText(wording::repFinding(profile));
    m_detail->setText(detailOf(profile));
    m_detail->setHidden(m_detail->text().isEmpty());
    m_time->setVisible(profile.lastKnown.has_value());
    if (!isSameRep) m_time->setCurrentIndex(Then);
    presentSpan();
}

void GrowthCard::presentSpan() {
    const bool showsThen = m_profile.lastKnown && m_time->currentIndex() == Then;
    const ProfileSpan& span = showsThen ? *m_profile.lastKnown : m_profile.recent;
    m_charts->present(m_profile, span);
    m_model->present(span);
    m_table->selectRow(0);
}

}  // namespace headroom
