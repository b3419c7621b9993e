// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/import_calendar.h"
#include "tests/core/workspace/test_store.h"
#include "tests/support/calendar.h"

namespace headroom::test {

// A team of two with their addresses, and calendars of their leader.
class TestCalendar : public TestStore {
protected:
    TestCalendar() {
        mei = addRep(QStringLiteral("Mei Tanaka"), QStringLiteral("Mei"), QStringLiteral("mei@example.com"));
        jonas = addRep(QStringLiteral("Jonas Weber"), QStringLiteral("Jonas"),
                       QStringLiteral("jonas@example.com"));
    }

    RepId addRep(const QString& name, const QString& called, const QString& email) {
        Rep rep = *workspace.rep(TestStore::addRep(name));
        rep.calledName = called;
        rep.email = email;
        members.change(rep, QStringLiteral("North"), today);
        return rep.id;
    }

    static QDateTime at(QDate day, int hour, int minute = 0) { return QDateTime(day, QTime(hour, minute)); }
    Meeting withMei(QDate day, int hour = 10, const char* uid = "mei") const {
        return {QString::fromLatin1(uid), QStringLiteral("Catch up"), at(day, hour), 30, {dana, meis}, {}};
    }

    CalendarFound found(const std::vector<Meeting>& meetings) {
        return read(write(QStringLiteral("work.ics"), calendarOf(meetings)));
    }
    CalendarFound read(const QString& path) {
        return calendars.read({path, ImportCalendar::usualPeriod(today), today}).result();
    }
    CalendarPreview previewOf(const CalendarFound& found) { return calendars.check(found).preview(); }
    CalendarRule ruleOf(const CalendarFound& found, const CalendarChoice& choice) {
        const CalendarCheck check = calendars.check(found);
        return check.ruleFrom(only(check.preview()), choice).value_or(CalendarRule());
    }
    CalendarPreview preview(const std::vector<Meeting>& meetings) { return previewOf(found(meetings)); }
    CalendarSummary take(const std::vector<Meeting>& meetings, const CalendarDecisions& decisions = {}) {
        return calendars.run(found(meetings), decisions);
    }
    CalendarRow only(const CalendarPreview& preview) const {
        EXPECT_EQ(preview.rows.size(), 1u);
        return preview.rows.empty() ? CalendarRow() : preview.rows.front();
    }
    std::vector<Conversation> planned() { return workspace.session().conversations.planned(); }
    std::vector<Conversation> held() { return workspace.session().conversations.allHeld(); }
    std::vector<TimeEntry> times() {
        return workspace.session().times.within(Period(today.addYears(-1), today.addYears(1)));
    }

    const QString dana = QStringLiteral("dana@example.com");
    const QString meis = QStringLiteral("mei@example.com");
    const QString jonass = QStringLiteral("jonas@example.com");
    const QDate lastWeek = today.addDays(-7), nextWeek = today.addDays(7);
    RepId mei, jonas;
    ImportCalendar calendars{workspace};
};

}  // namespace headroom::test
