// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_calendar.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "ui/calendar/calendar_dialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

namespace headroom {

namespace {

struct Series {
    QString title;
    int dayOfWeek = 1;  // 1 is Monday
    QTime at;
    int minutes = 30;
    QString rule;
    QStringList others;
};

// Every second week a 1:1 with each rep, and what else fills a sales leader's week.
std::vector<Series> inventedWeeks(const std::vector<Rep>& reps) {
    std::vector<Series> weeks;
    for (size_t i = 0; i < reps.size(); ++i)
        weeks.push_back({tr("1:1 %1").arg(reps[i].called()),
                         2 + int(i % 3),
                         QTime(9 + int(i) % 7, 30),
                         30,
                         QStringLiteral("FREQ=WEEKLY;INTERVAL=2"),
                         {QStringLiteral("rep%1@alder.example").arg(i)}});
    const QString weekly = QStringLiteral("FREQ=WEEKLY");
    const QStringList team{QStringLiteral("rep0@alder.example"), QStringLiteral("rep1@alder.example")};
    weeks.push_back({tr("Team meeting"), 1, QTime(9, 0), 60, weekly, team});
    weeks.push_back({tr("Deal jam"), 4, QTime(16, 0), 45, weekly, team});
    weeks.push_back({tr("Forecast call"), 5, QTime(14, 0), 60, weekly, team});
    weeks.push_back({tr("Interview: account executive"),
                     3,
                     QTime(11, 0),
                     45,
                     QStringLiteral("FREQ=MONTHLY"),
                     {QStringLiteral("people@alder.example"), QStringLiteral("kim@birch.example")}});
    return weeks;
}

void writeInventedCalendar(const QString& path, const std::vector<Rep>& reps, QDate today) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorKind::Storage, tr("%1 cannot be written.").arg(path));
    QTextStream out(&file);
    out << "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:dana@alder.example\r\n";
    const QDate monday = Period::weekOf(today.addDays(-21)).first();
    int number = 0;
    for (const Series& series : inventedWeeks(reps)) {
        const QDateTime start(monday.addDays(series.dayOfWeek - 1), series.at);
        const QString format = QStringLiteral("yyyyMMdd'T'HHmmss");
        out << "BEGIN:VEVENT\r\nUID:" << ++number << "\r\nSUMMARY:" << series.title
            << "\r\nDTSTART:" << start.toString(format)
            << "\r\nDTEND:" << start.addSecs(60 * series.minutes).toString(format)
            << "\r\nRRULE:" << series.rule << "\r\nATTENDEE:mailto:dana@alder.example\r\n";
        for (const QString& other : series.others) out << "ATTENDEE:mailto:" << other << "\r\n";
        out << "END:VEVENT\r\n";
    }
    out << "END:VCALENDAR\r\n";
}

}  // namespace

QPixmap calendarScreen(Workspace& workspace, Theme& theme, QDate today, QSize size) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("calendar.ics"));
    writeInventedCalendar(path, workspace.reps(), today);
    CalendarDialog dialog(workspace, theme, today);
    dialog.resize(size);
    dialog.show();
    dialog.startWith(path);
    while (dialog.isReading()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    return dialog.grab();
}

}  // namespace headroom
