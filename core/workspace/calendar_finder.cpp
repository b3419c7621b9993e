// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_finder.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/exchange/calendar_owner.h"
#include "core/workspace/import_opportunities.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace headroom {

namespace {

constexpr int filesInFolder = 200;

// Newest first.
QFileInfoList calendarFiles(const QString& path) {
    const QFileInfo info(path);
    if (!info.isDir()) return {info};
    return QDir(path).entryInfoList(calendarNamePatterns(), QDir::Files | QDir::Readable, QDir::Time);
}

class FolderReading {
public:
    explicit FolderReading(const CalendarRequest& request)
        : m_files(calendarFiles(request.path)), m_isFolder(QFileInfo(request.path).isDir()) {
        m_found.request = request;
        m_found.name = QFileInfo(request.path).fileName();
        m_found.modifiedAt = calendarModifiedAt(request.path);
    }

    CalendarFound read(const CalendarProgress& progress) {
        if (m_files.isEmpty())
            throw Error(ErrorKind::BadInput,
                        tr(QT_TRANSLATE_NOOP("headroom", "No calendar lies in this folder.")));
        if (m_files.size() > filesInFolder) {
            m_files = m_files.mid(0, filesInFolder);
            say({0,
                 {},
                 {},
                 tr(QT_TRANSLATE_NOOP("headroom", "Only the %1 newest calendars of a folder are read."))
                     .arg(filesInFolder)});
        }
        CalendarQuestion question;
        question.period = m_found.request.daysRead();
        for (qsizetype i = 0; i < m_files.size(); ++i)
            readFile(m_files[i], question, [&](int permille) {
                return !progress || progress(int((i * 1000 + permille) / m_files.size()));
            });
        m_found.ownEmail = calendarOwner(m_names, m_found.occurrences);
        return std::move(m_found);
    }

private:
    void readFile(const QFileInfo& file, const CalendarQuestion& question, const CalendarProgress& progress) {
        try {
            take(readCalendarFile(file.absoluteFilePath(), question, progress), file.fileName());
        } catch (const Error& error) {
            if (!m_isFolder || error.kind() == ErrorKind::Cancelled) throw;
            say({0, {}, {}, named(file.fileName(), error.sentence())});
        }
    }

    void take(CalendarReading reading, const QString& fileName) {
        if (!m_isFolder && !reading.name.isEmpty()) m_found.name = reading.name;
        m_names << reading.name;
        m_found.isWhole &= reading.isWhole;
        for (CalendarOccurrence& one : reading.occurrences) {
            const QString key = CalendarRow::keyOf(one.uid, one.recurrenceId);
            if (m_seen.contains(key)) continue;
            m_seen.insert(key);
            m_found.occurrences.push_back(std::move(one));
        }
        for (RowIssue& issue : reading.issues) {
            if (m_isFolder) issue.reason = named(fileName, issue.reason);
            m_found.issues.push_back(std::move(issue));
        }
    }

    static QString named(const QString& fileName, const QString& sentence) {
        return tr(QT_TRANSLATE_NOOP("headroom", "%1: %2")).arg(fileName, sentence);
    }

    // Of what was not read at all.
    void say(RowIssue issue) {
        m_found.issues.push_back(std::move(issue));
        m_found.isWhole = false;
    }

    QFileInfoList m_files;
    bool m_isFolder;
    CalendarFound m_found;
    QStringList m_names;
    QSet<QString> m_seen;
};

}  // namespace

CalendarFound findCalendar(const CalendarRequest& request, const CalendarProgress& progress) {
    return FolderReading(request).read(progress);
}

QDateTime calendarModifiedAt(const QString& path) {
    const QFileInfoList files = calendarFiles(path);
    if (files.isEmpty() || !files.front().exists()) return {};
    return inWholeSeconds(files.front().lastModified());
}

}  // namespace headroom
