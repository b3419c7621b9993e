// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/time_use_card.h"

#include "core/workspace/self_wording.h"
#include "ui/charts/mark_legend.h"
#include "ui/mirror/time_bars.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int markWidth = 16;

QRectF blockAt(QPointF center) {
    return QRectF(center.x() - 6, center.y() - 4, 12, 8);
}

MarkLegend* newLegend(Theme& theme) {
    return new MarkLegend(theme, {{TimeUseCard::tr("with reps"), markWidth,
                                   [](QPainter& painter, const Theme& in, QPointF center) {
                                       painter.fillRect(blockAt(center), in.color(Tone::LeaderMark));
                                   }},
                                  {TimeUseCard::tr("everything else"), markWidth,
                                   [](QPainter& painter, const Theme& in, QPointF center) {
                                       painter.fillRect(blockAt(center), in.color(Tone::NeutralMark));
                                   }},
                                  {TimeUseCard::tr("what you meant"), markWidth,
                                   [](QPainter& painter, const Theme& in, QPointF center) {
                                       painter.fillRect(QRectF(center.x() - 1, center.y() - 6, 2, 12),
                                                        in.color(Tone::Text));
                                   }}});
}

}  // namespace

TimeUseCard::TimeUseCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_legend(newLegend(theme)),
      m_bars(new TimeBars(theme)),
      m_finding(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_intend(new LinkButton(theme)),
      m_add(new LinkButton(theme, tr("Add time of one day"))) {
    m_finding->setWrapping(true);
    for (LinkButton* link : {m_intend, m_add}) link->setFlush(true);
    auto* links = new QHBoxLayout;
    links->setSpacing(size::l);
    links->addWidget(m_intend);
    links->addWidget(m_add);
    links->addStretch();
    body()->addWidget(m_legend);
    body()->addWidget(m_bars);
    body()->addWidget(m_finding);
    body()->addLayout(links);
    body()->addStretch();
    connect(m_intend, &LinkButton::clicked, this, &TimeUseCard::intendRequested);
    connect(m_add, &LinkButton::clicked, this, &TimeUseCard::addRequested);
}

void TimeUseCard::present(const TimeView& view, bool canChange) {
    const bool isEmpty = view.shares.empty();
    const bool isWhole = view.weeksRecorded == TimeView::weeksLookedAt;
    setHeading(tr("Where your time goes"),
               isEmpty   ? QString()
               : isWhole ? tr("hours a week, last 4 weeks")
                         : tr("hours a week, %n of 4 weeks", nullptr, view.weeksRecorded));
    m_legend->setHidden(isEmpty);
    m_bars->setHidden(isEmpty);
    m_bars->present(view.shares);
    m_finding->setText(wording::timeFinding(view));
    m_intend->setText(view.meant == MeantByKind{} ? tr("Say what you mean to spend")
                                                  : tr("Change what you mean to spend"));
    for (LinkButton* link : {m_intend, m_add}) link->setEnabled(canChange);
}

}  // namespace headroom
