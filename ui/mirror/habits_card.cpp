// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/habits_card.h"

#include "core/workspace/self_wording.h"
#include "ui/charts/mark_legend.h"
#include "ui/charts/marks.h"
#include "ui/mirror/habit_scale.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int markWidth = 16;

MarkLegend* newKey(Theme& theme) {
    return new MarkLegend(theme, {{HabitsCard::tr("your view"), markWidth,
                                   [](QPainter& painter, const Theme& in, QPointF center) {
                                       marks::paintLeaderDiamond(painter, in, center, false);
                                   }},
                                  {HabitsCard::tr("your records"), markWidth,
                                   [](QPainter& painter, const Theme& in, QPointF center) {
                                       marks::paintLeaderSquare(painter, in, center, true);
                                   }},
                                  {HabitsCard::tr("last quarter"), markWidth,
                                   [](QPainter& painter, const Theme& in, QPointF center) {
                                       painter.setPen(Qt::NoPen);
                                       painter.setBrush(in.color(Tone::NeutralMark));
                                       painter.drawEllipse(center, 3, 3);
                                       painter.setBrush(Qt::NoBrush);
                                   }}});
}

// Two lines, the second one smaller.
QWidget* newPair(TextLabel* first, TextLabel* second) {
    auto* pair = new QWidget;
    auto* lines = new QVBoxLayout(pair);
    lines->setContentsMargins(0, 6, 0, 6);
    lines->setSpacing(0);
    for (TextLabel* label : {first, second}) {
        label->setWrapping(true);
        lines->addWidget(label);
    }
    return pair;
}

}  // namespace

HabitsCard::HabitsCard(Theme& theme, QWidget* parent)
    : Card(theme, parent), m_theme(theme), m_gaps(new TextLabel(theme, TypeStyle::Body, Tone::Text2)) {
    setHeading(tr("Manager habits, leader habits"), tr("this quarter"));
    addToHeading(newKey(theme));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(size::l);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    addEnds(*grid);
    for (const Habit habit : habits) addRow(*grid, habit);
    body()->addLayout(grid);
    m_gaps->setWrapping(true);
    body()->addWidget(m_gaps);
    body()->addStretch();
}

void HabitsCard::addEnds(QGridLayout& grid) {
    auto* ends = new QHBoxLayout;
    for (const QString& end : {tr("manager"), tr("leader")}) {
        auto* label = new TextLabel(m_theme, TypeStyle::Caption, Tone::Text2);
        label->setText(end);
        ends->addWidget(label);
        if (ends->count() == 1) ends->addStretch();
    }
    ends->setDirection(QBoxLayout::LeftToRight);
    grid.addLayout(ends, 0, 1);
}

void HabitsCard::addRow(QGridLayout& grid, Habit habit) {
    auto* name = new TextLabel(m_theme, TypeStyle::BodyStrong);
    name->setText(wording::habit(habit));
    auto* record = new TextLabel(m_theme, TypeStyle::Caption, Tone::Text2);
    auto* leader = new TextLabel(m_theme, TypeStyle::Caption);
    leader->setText(wording::leaderEnd(habit));
    auto* manager = new TextLabel(m_theme, TypeStyle::Caption, Tone::Text2);
    manager->setText(wording::managerEnd(habit));
    auto* scale = new HabitScale(m_theme, habit);
    connect(scale, &HabitScale::levelChosen, this, &HabitsCard::levelChosen);
    const int row = grid.rowCount();
    grid.addWidget(newPair(name, record), row, 0);
    grid.addWidget(scale, row, 1);
    grid.addWidget(newPair(leader, manager), row, 2);
    m_rows.push_back({scale, record});
}

void HabitsCard::present(const std::vector<HabitRow>& rows, bool canChange) {
    for (size_t i = 0; i < m_rows.size() && i < rows.size(); ++i) {
        m_rows[i].scale->present(rows[i]);
        m_rows[i].scale->setEnabled(canChange);
        m_rows[i].record->setText(rows[i].recordInWords);
    }
    m_gaps->setText(wording::habitGaps(rows));
}

}  // namespace headroom
