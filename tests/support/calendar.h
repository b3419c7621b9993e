// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace headroom::test {

// A meeting as a calendar file has it, at the leader's clock.
struct Meeting {
    QString uid;
    QString title;
    QDateTime start;
    int minutes = 30;
    QStringList emails;
    QByteArray more;  // further lines, each with its end
};

inline QByteArray calendarOf(const std::vector<Meeting>& meetings) {
    const auto utc = [](const QDateTime& time) {
        return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toUtf8();
    };
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:dana@example.com\r\n";
    for (const Meeting& meeting : meetings) {
        text += "BEGIN:VEVENT\r\nUID:" + meeting.uid.toUtf8() + "\r\nSUMMARY:" + meeting.title.toUtf8() +
                "\r\nDTSTART:" + utc(meeting.start) +
                "\r\nDTEND:" + utc(meeting.start.addSecs(60 * meeting.minutes)) + "\r\n";
        for (const QString& email : meeting.emails) text += "ATTENDEE:mailto:" + email.toUtf8() + "\r\n";
        text += meeting.more + "END:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

}  // namespace headroom::test
