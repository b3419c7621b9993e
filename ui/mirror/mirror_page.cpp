// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/mirror_page.h"

#include "core/workspace/habits.h"
#include "core/workspace/self_wording.h"
#include "core/workspace/time_use.h"
#include "core/workspace/true_tests.h"
#include "core/workspace/wording.h"
#include "ui/mirror/coaching_hours_card.h"
#include "ui/mirror/engagement_card.h"
#include "ui/mirror/growth_and_engagement_card.h"
#include "ui/mirror/habits_card.h"
#include "ui/mirror/time_use_card.h"
#include "ui/mirror/true_test_card.h"
#include "ui/mirror/week_hours_dialog.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/minutes_field.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/record_form.h"

#include <QComboBox>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int chartHeight = 300;

}  // namespace

MirrorPage::MirrorPage(Workspace& workspace, Theme& theme, QWidget* parent)
    : Page(workspace, theme, tr("Mirror"), parent),
      m_checkIn(new ActionButton(theme, tr("Weekly check-in, 30 s"))),
      m_head(new PageHead(theme)),
      m_engagement(new EngagementCard(theme)),
      m_hours(new CoachingHoursCard(theme)),
      m_growth(new GrowthAndEngagementCard(theme)),
      m_time(new TimeUseCard(theme)),
      m_habits(new HabitsCard(theme)),
      m_trueTest(new TrueTestCard(theme)) {
    m_head->setTitle(tr("Mirror"));
    m_head->setSubtitle(tr("About you, for you. Nobody else sees this page unless you print it."));
    m_checkIn->setKeyHint(QKeySequence(Qt::Key_W));
    m_checkIn->setEnabled(!workspace.isReadOnly());
    m_head->addAction(m_checkIn);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head->setContentsMargins(size::pageMargin, 0, size::pageMargin, 0);
    layout->addWidget(m_head);
    layout->addWidget(new PageScroll(newContent()), 1);
    connectParts();
}

QWidget* MirrorPage::newContent() {
    for (QWidget* chart : std::initializer_list<QWidget*>{m_hours, m_growth})
        chart->setMinimumHeight(theme().scaled(chartHeight));
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::l);
    columns->setSpacing(size::cardGap);
    const auto addColumn = [columns](int stretch, std::initializer_list<QWidget*> cards) {
        auto* column = new QVBoxLayout;
        column->setSpacing(size::cardGap);
        for (QWidget* card : cards) column->addWidget(card);
        column->addStretch(1);
        columns->addLayout(column, stretch);
    };
    addColumn(3, {m_engagement, m_hours, m_growth, m_habits});
    addColumn(2, {m_time, m_trueTest});
    return content;
}

void MirrorPage::connectParts() {
    connect(m_checkIn, &ActionButton::clicked, this, &MirrorPage::checkIn);
    auto* key = new QShortcut(QKeySequence(Qt::Key_W), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &MirrorPage::checkIn);
    connect(m_time, &TimeUseCard::intendRequested, this, &MirrorPage::intend);
    connect(m_time, &TimeUseCard::addRequested, this, &MirrorPage::addTime);
    connect(m_habits, &HabitsCard::levelChosen, this, [this](Habit habit, int level) {
        attempt(this, [&] { Habits(workspace()).see(habit, level, today()); });
    });
    connect(m_trueTest, &TrueTestCard::draftChanged, this, [this](const TrueTestDraft& draft, QDate day) {
        if (!workspace().isReadOnly()) attempt(this, [&] { TrueTests(workspace()).keepDraft(draft, day); });
    });
    connect(m_trueTest, &TrueTestCard::finishRequested, this, &MirrorPage::finishTrueTest);
}

void MirrorPage::read() {
    m_trueTest->keepDraft();
    m_view = workspace().mirrorView(team(), today());
    const bool canChange = !workspace().isReadOnly();
    m_engagement->present(m_view.engagement);
    m_hours->present(m_view.hours);
    m_growth->present(m_view.growth);
    m_time->present(m_view.time, canChange);
    m_habits->present(m_view.habits, canChange);
    m_trueTest->present(m_view.trueTest, today(), canChange);
    m_checkIn->setPrimary(!m_view.time.checkIn.wasTold);
    m_trueTest->finishButton()->setPrimary(m_view.time.checkIn.wasTold);
}

void MirrorPage::toggleTable() {
    const bool showsTable = !m_hours->showsTable();
    m_hours->setShowsTable(showsTable);
    m_growth->setShowsTable(showsTable);
}

void MirrorPage::checkIn() {
    if (workspace().isReadOnly()) return;
    const CheckIn& week = m_view.time.checkIn;
    auto* dialog = new WeekHoursDialog(
        theme(), tr("Where did the week of %1 go?").arg(wording::day(week.monday)),
        week.wasTold ? tr("As you said it. Change what is not so.")
                     : tr("Filled in from your conversations and calendar. Put right what is not so; guesses "
                          "to half an hour will do."),
        week.minutes, week.workingMinutes,
        [this, monday = week.monday](const MinutesByKind& minutes) {
            TimeUse(workspace()).checkIn(monday, minutes, today());
        },
        this);
    dialog->open();
}

void MirrorPage::intend() {
    MinutesByKind meant{};
    for (const WorkKind kind : workKinds) meant[size_t(kind)] = m_view.time.meant[size_t(kind)].value_or(0);
    auto* dialog = new WeekHoursDialog(
        theme(), tr("Where is your week meant to go?"),
        tr("From this week on. The check-in is measured against it."), meant,
        m_view.time.checkIn.workingMinutes,
        [this](const MinutesByKind& minutes) { TimeUse(workspace()).intend(minutes, today()); }, this);
    dialog->open();
}

void MirrorPage::addTime() {
    auto* form = new RecordForm(theme(), tr("Time of one day"), this);
    QStringList kinds;
    for (const WorkKind kind : workKinds) kinds << wording::workKind(kind);
    constexpr int halfAnHour = 30;
    auto* kind = form->addChoice(tr("Kind of work"), kinds, int(WorkKind::ForecastAndReports));
    auto* minutes = form->addMinutes(tr("Minutes"), halfAnHour);
    auto* day = form->addDoneDay(tr("On"), today());
    form->openFor(tr("Save"), [=, this] {
        TimeEntry entry;
        entry.day = *day->day();
        entry.minutes = minutes->value();
        entry.kind = workKinds[size_t(kind->currentIndex())];
        TimeUse(workspace()).add(entry, today());
    });
}

void MirrorPage::finishTrueTest(const TrueTestDraft& draft) {
    m_trueTest->keepDraft();
    attempt(this, [&] { TrueTests(workspace()).finish(draft, m_view.trueTest.evidence, today()); });
}

void MirrorPage::hideEvent(QHideEvent* event) {
    m_trueTest->keepDraft();
    QWidget::hideEvent(event);
}

}  // namespace headroom
