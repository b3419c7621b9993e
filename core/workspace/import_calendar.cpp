// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_calendar.h"

#include "core/domain/error.h"
#include "core/exchange/calendar_file.h"
#include "core/workspace/background.h"
#include "core/workspace/calendar_decider.h"
#include "core/workspace/calendar_writer.h"
#include "core/workspace/import_opportunities.h"
#include "core/workspace/session.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace headroom {

namespace {

constexpr int filesInFolder = 200;

QFileInfoList calendarFiles(const QString& path) {
    const QFileInfo info(path);
    if (!info.isDir()) return {info};
    return QDir(path)
        .entryInfoList({QStringLiteral("*.ics"), QStringLiteral("*.ical")}, QDir::Files | QDir::Readable,
                       QDir::Time)
        .mid(0, filesInFolder);
}

QDateTime newest(const QFileInfoList& files) {
    QDateTime newest;
    for (const QFileInfo& file : files) {
        const QDateTime modified = inWholeSeconds(file.lastModified());
        if (!newest.isValid() || modified > newest) newest = modified;
    }
    return newest;
}

// The files of a folder as one calendar; a time that stands in several of them counts once.
class FolderReading {
public:
    explicit FolderReading(const CalendarRequest& request) {
        m_found.request = request;
        m_found.isFolder = QFileInfo(request.path).isDir();
    }

    CalendarFound read(const ImportProgress& progress) {
        const QFileInfoList files = calendarFiles(m_found.request.path);
        if (files.isEmpty())
            throw Error(ErrorKind::BadInput, ImportCalendar::tr("No calendar lies in this folder."));
        m_found.files = int(files.size());
        m_found.modifiedAt = newest(files);
        m_found.name = QFileInfo(m_found.request.path).fileName();
        CalendarQuestion question;
        question.period = m_found.request.period;
        for (qsizetype i = 0; i < files.size(); ++i)
            take(readCalendarFile(files[i].absoluteFilePath(), question, [&](int permille) {
                return !progress || progress(int((i * 1000 + permille) / files.size()));
            }));
        return std::move(m_found);
    }

private:
    void take(CalendarReading reading) {
        if (!m_found.isFolder && !reading.name.isEmpty()) m_found.name = reading.name;
        if (m_found.ownEmail.isEmpty()) m_found.ownEmail = reading.ownEmail;
        for (CalendarOccurrence& one : reading.occurrences) {
            const QString key = CalendarRow::keyOf(one.uid, one.recurrenceId);
            if (m_seen.contains(key)) continue;
            m_seen.insert(key);
            m_found.occurrences.push_back(std::move(one));
        }
        std::move(reading.issues.begin(), reading.issues.end(), std::back_inserter(m_found.issues));
    }

    CalendarFound m_found;
    QSet<QString> m_seen;
};

CalendarSummary summed(const CalendarFound& found, const CalendarPreview& preview) {
    CalendarSummary summary;
    summary.read = int(found.occurrences.size());
    summary.newTimes = preview.count(CalendarFate::NewTime);
    summary.planned = preview.count(CalendarFate::PlannedOneToOne);
    summary.held = preview.count(CalendarFate::HeldOneToOne);
    summary.changed = preview.count(CalendarFate::Changed) + preview.count(CalendarFate::Moved) +
                      preview.count(CalendarFate::CalledOff);
    summary.unchanged = preview.count(CalendarFate::AlreadyThere);
    summary.leftOut = preview.count(CalendarFate::LeftOut);
    summary.issues = found.issues;
    return summary;
}

bool isWorthAStep(const CalendarPreview& preview, const CalendarDecisions& decisions) {
    return !decisions.rules.empty() ||
           std::any_of(preview.rows.begin(), preview.rows.end(), [](const CalendarRow& row) {
               return row.changesSomething() || (row.isByHand && row.fate == CalendarFate::LeftOut) ||
                      (row.fate == CalendarFate::AlreadyThere && !row.item);
           });
}

bool hasChanged(const CalendarSource& source) {
    const QDateTime modified = newest(calendarFiles(source.path));
    return modified.isValid() && modified != source.modifiedAt;
}

void addChanges(Session& reader, const CalendarSource& source, QDate today, const ImportProgress& progress,
                std::vector<CalendarChange>& changes) {
    try {
        const CalendarFound found =
            FolderReading({source.path, ImportCalendar::usualPeriod(today), today}).read(progress);
        if (const int count = CalendarDecider(reader, found, {}).decide().changes(); count > 0)
            changes.push_back({source.path, found.name, count});
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Cancelled) throw;  // otherwise half written, or gone: nothing to offer
    }
}

}  // namespace

Period ImportCalendar::usualPeriod(QDate today) {
    return Period(today.addMonths(-3), today.addDays(8 * 7));
}

QFuture<CalendarFound> ImportCalendar::read(const CalendarRequest& request) const {
    return inBackground<CalendarFound>(
        [request](const ImportProgress& progress) { return FolderReading(request).read(progress); });
}

CalendarPreview ImportCalendar::preview(const CalendarFound& found,
                                        const CalendarDecisions& decisions) const {
    return CalendarDecider(m_workspace.session(), found, decisions).decide();
}

CalendarSummary ImportCalendar::run(const CalendarFound& found, const CalendarDecisions& decisions) {
    Session& session = m_workspace.session();
    session.checkWritable();
    const CalendarPreview preview = this->preview(found, decisions);
    CalendarSummary summary = summed(found, preview);
    const std::optional<CalendarSource> known = session.calendars.sourceAt(found.request.path);
    summary.changedAnything = isWorthAStep(preview, decisions);
    if (!summary.changedAnything && known && known->modifiedAt == found.modifiedAt) return summary;
    session.perform(tr("Imported: calendar %1").arg(found.name), [&](const Transaction& transaction) {
        CalendarWriter writer(session, transaction, found);
        for (const CalendarRow& row : preview.rows) writer.write(row);
        for (auto rule = decisions.rules.rbegin(); rule != decisions.rules.rend(); ++rule)
            session.calendars.keep(transaction, *rule);
    });
    return summary;
}

std::optional<CalendarRule> ImportCalendar::ruleFrom(const CalendarFound& found, const CalendarRow& row,
                                                     const CalendarChoice& choice) const {
    const CalendarRule rule =
        CalendarGuess(m_workspace.reps(), {}, found.ownEmail).ruleFrom(row.occurrence, choice);
    return rule.words.isEmpty() && rule.email.isEmpty() ? std::nullopt : std::optional(rule);
}

QFuture<CalendarOffer> ImportCalendar::offer(QDate today) const {
    return inBackground<CalendarOffer>([path = m_workspace.path(), today](const ImportProgress& progress) {
        CalendarOffer offer;
        Session reader(path, Session::Access::Reader);
        const std::vector<CalendarSource> sources = reader.calendars.sources();
        for (const CalendarSource& source : sources)
            if (hasChanged(source)) addChanges(reader, source, today, progress, offer.changes);
        offer.canReadBack =
            sources.empty() && !reader.reps.reps(false).empty() && reader.conversations.newestHeld(1).empty();
        return offer;
    });
}

std::vector<CalendarSource> ImportCalendar::sources() const {
    return m_workspace.session().calendars.sources();
}

void ImportCalendar::forget(const CalendarSource& source) {
    Session& session = m_workspace.session();
    session.perform(
        tr("Forgotten: calendar %1").arg(QFileInfo(source.path).fileName()),
        [&](const Transaction& transaction) { session.calendars.remove(transaction, source.id); });
}

}  // namespace headroom
