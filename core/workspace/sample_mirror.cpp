// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_mirror.h"

#include "core/workspace/sample_follow_up.h"
#include "core/workspace/sample_phrases.h"

#include <QRandomGenerator>

#include <algorithm>

namespace headroom {

namespace {

constexpr int weeksTold = 26, quarterEndDays = 28;

// A true test of some quarters ago, with what came of its promise.
struct TestStory {
    TrueTestAnswer answer;
    Habit area;
    const char* difference;
    const char* promise;
    CommitmentState became;
    const char* moved = nullptr;  // a second promise, moved once and still open
};

// Newest first.
constexpr TestStory testStories[] = {
    {TrueTestAnswer::InPlaces, Habit::Engagement, "be in the calls, not in the forecast",
     "Listen in on two calls a week", CommitmentState::Kept, "Hand over the weekly report"},
    {TrueTestAnswer::InPlaces, Habit::Priorities, "say fewer things, more often",
     "Open each team meeting with one priority", CommitmentState::Kept},
    {TrueTestAnswer::Yes, Habit::Accountability, "ask what would help before asking why",
     "Answer the next struggle with help the same day", CommitmentState::LetGo},
    {TrueTestAnswer::Yes, Habit::Engagement, "keep the 1:1s when the quarter gets tight",
     "Move no 1:1 in the last month", CommitmentState::LetGo},
};

// All chance from one generator of its own, so that the team's other records do not depend on it.
class MirrorWriter {
public:
    MirrorWriter(SampleTeam& team, quint32 seed, QDate today)
        : m_team(team), m_calendar(team.leader.calendar()), m_today(today), m_chance(seed + 3) {}

    void write() {
        const QDate monday = Period::weekOf(m_today).first();
        for (int back = weeksTold + 1; back >= 2; --back) tell(monday.addDays(-7 * back));
        constexpr int meant[] = {330, 480, 180, 420, 480, 360};
        for (const WorkKind kind : workKinds)
            m_team.intentions.push_back({kind, meant[size_t(kind)], monday.addDays(-7 * weeksTold)});
        writeQuarters();
    }

private:
    // Around the usual hours, to half an hour.
    int minutes(double usualHours) {
        const double hours = usualHours * (0.75 + 0.5 * m_chance.generateDouble());
        return 30 * qRound(2 * hours);
    }

    // Time with reps is on record from conversations; the forecast grows toward the end of a quarter.
    void tell(QDate monday) {
        const Period quarter = m_calendar.period(m_calendar.quarterOf(monday.addDays(3)));
        const bool isQuarterEnd = monday.daysTo(quarter.last()) < quarterEndDays;
        say(monday, WorkKind::Hiring, minutes(2.5));
        say(monday, WorkKind::InternalMeetings, minutes(8));
        say(monday, WorkKind::ForecastAndReports, minutes(isQuarterEnd ? 13 : 9.5));
        say(monday, WorkKind::InboxAndAdmin, minutes(6));
    }

    void say(QDate monday, WorkKind kind, int minutes) {
        m_team.times.push_back({{}, monday, minutes, kind, TimeSource::CheckIn, {}});
    }

    void writeQuarters() {
        Quarter quarter = m_calendar.quarterOf(m_today);
        for (const TestStory& story : testStories) {
            quarter = m_calendar.previous(quarter);
            const Period period = m_calendar.period(quarter);
            const QDate day = sampleWorkday(period.last(), -9);
            for (const Habit habit : habits) {
                const int from = story.answer == TrueTestAnswer::Yes ? 2 : 3;
                m_team.habitViews.push_back({period.first(), habit, from + m_chance.bounded(2), day});
            }
            writeTest(story, period, day);
        }
    }

    void writeTest(const TestStory& story, const Period& period, QDate day) {
        TrueTest test;
        test.quarterFirst = period.first();
        test.answeredOn = day;
        test.answer = story.answer;
        test.differences = {{story.area, QString::fromUtf8(story.difference)}};
        test.promises = {promise(story.promise, day, story.became)};
        if (story.moved) {
            test.promises.push_back(promise(story.moved, day, CommitmentState::Moved));
            moveOn();
        }
        m_team.trueTests.push_back(test);
    }

    CommitmentId promise(const char* text, QDate day, CommitmentState became) {
        Commitment made;
        made.id = CommitmentId{qint64(m_team.commitments.size()) + 1};
        made.text = QString::fromUtf8(text);
        made.madeOn = day;
        made.due = sampleWorkday(day, 40);
        made.state = became;
        made.closedOn = std::min(sampleWorkday(day, 38), m_today);
        m_team.commitments.push_back(made);
        return made.id;
    }

    // The newest promise, to a day to come.
    void moveOn() {
        m_team.commitments.back().why = sampleReasonsToMove().front();
        Commitment next = m_team.commitments.back();
        next.movedFrom = next.id;
        next.id = CommitmentId{qint64(m_team.commitments.size()) + 1};
        next.madeOn = *next.closedOn;
        next.due = std::max(sampleWorkday(m_today, 8), sampleWorkday(*next.due, 8));
        next.state = CommitmentState::Open;
        next.closedOn.reset();
        next.why.clear();
        m_team.commitments.push_back(next);
    }

    SampleTeam& m_team;
    const FiscalCalendar m_calendar;
    const QDate m_today;
    QRandomGenerator m_chance;
};

}  // namespace

void addMirror(SampleTeam& team, quint32 seed, QDate today) {
    MirrorWriter(team, seed, today).write();
}

}  // namespace headroom
