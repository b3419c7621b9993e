// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_calendar.h"

#include "core/domain/error.h"
#include "core/workspace/background.h"
#include "core/workspace/calendar_finder.h"
#include "core/workspace/calendar_writer.h"
#include "core/workspace/session.h"

#include <QFileInfo>

#include <algorithm>

namespace headroom {

namespace {

bool isWorthAStep(const CalendarPreview& preview, const CalendarDecisions& decisions) {
    return !decisions.rules.empty() ||
           std::any_of(preview.rows.begin(), preview.rows.end(), [](const CalendarRow& row) {
               return row.changesSomething() || (row.isByHand && row.fate == CalendarFate::LeftOut) ||
                      (row.fate == CalendarFate::AlreadyThere && !row.item);
           });
}

// The calendar was read, and when it was written; not what is in it.
bool isRemembered(const Session& session, const CalendarFound& found) {
    const std::optional<CalendarSource> known = session.calendars.sourceAt(found.request.path);
    return known && known->isWatched && known->modifiedAt == found.modifiedAt;
}

std::vector<CalendarSource> watched(const Session& session) {
    std::vector<CalendarSource> sources = session.calendars.sources();
    std::erase_if(sources, [](const CalendarSource& source) { return !source.isWatched; });
    return sources;
}

// None where there is nothing to offer: half written, or gone.
int changesIn(Session& reader, const CalendarRequest& request, const CalendarProgress& progress) {
    try {
        CalendarFound found = findCalendar(request, progress);
        CalendarRecords records = readCalendarRecords(reader, found);
        return CalendarCheck(std::move(found), std::move(records)).preview().changes();
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Cancelled) throw;
        return 0;
    }
}

}  // namespace

Period ImportCalendar::usualPeriod(QDate today) {
    return Period(today.addMonths(-3), today.addDays(8 * 7));
}

QFuture<CalendarFound> ImportCalendar::read(const CalendarRequest& request) const {
    return inBackground<CalendarFound>(
        [request](const CalendarProgress& progress) { return findCalendar(request, progress); });
}

CalendarCheck ImportCalendar::check(CalendarFound found, CalendarDecisions decisions) const {
    CalendarRecords records = readCalendarRecords(m_workspace.session(), found);
    return CalendarCheck(std::move(found), std::move(records), std::move(decisions));
}

CalendarSummary ImportCalendar::run(const CalendarFound& found, const CalendarDecisions& decisions) {
    Session& session = m_workspace.session();
    session.checkWritable();
    const CalendarPreview preview = check(found, decisions).preview();
    const auto write = [&](const Transaction& transaction) {
        CalendarWriter writer(session, transaction, found);
        for (const CalendarRow& row : preview.rows) writer.write(row);
        for (auto rule = decisions.rules.rbegin(); rule != decisions.rules.rend(); ++rule)
            session.calendars.keep(transaction, *rule);
    };
    const bool isStep = isWorthAStep(preview, decisions);
    if (isStep)
        session.perform(tr("Imported: calendar %1").arg(found.name), write);
    else if (!isRemembered(session, found))
        session.write(write);
    return {preview.count(CalendarFate::PlannedOneToOne), preview.count(CalendarFate::HeldOneToOne),
            preview.updates(), isStep};
}

QFuture<CalendarOffer> ImportCalendar::offer(QDate today, const CalendarOffer& before) const {
    return inBackground<CalendarOffer>([path = m_workspace.path(), today,
                                        before](const CalendarProgress& progress) {
        CalendarOffer offer;
        Session reader(path, Session::Access::Reader);
        const std::vector<CalendarSource> sources = watched(reader);
        for (const CalendarSource& source : sources) {
            if (offer.change()) break;
            CalendarLook look{source.path, calendarModifiedAt(source.path), 0};
            if (!look.modifiedAt.isValid() || look.modifiedAt == source.modifiedAt) continue;
            const auto known =
                std::find_if(before.looks.begin(), before.looks.end(), [&](const CalendarLook& one) {
                    return one.path == look.path && one.modifiedAt == look.modifiedAt;
                });
            look.changes = known != before.looks.end()
                               ? known->changes
                               : changesIn(reader, {source.path, usualPeriod(today), today}, progress);
            offer.looks.push_back(look);
        }
        offer.canReadBack =
            sources.empty() && !reader.reps.reps(false).empty() && reader.conversations.newestHeld(1).empty();
        return offer;
    });
}

std::vector<CalendarSource> ImportCalendar::sources() const {
    return watched(m_workspace.session());
}

void ImportCalendar::forget(const CalendarSource& source) {
    Session& session = m_workspace.session();
    CalendarSource unwatched = source;
    unwatched.isWatched = false;
    session.perform(tr("Forgotten: calendar %1").arg(QFileInfo(source.path).fileName()),
                    [&](const Transaction& transaction) { session.calendars.save(transaction, unwatched); });
}

}  // namespace headroom
