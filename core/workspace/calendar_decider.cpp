// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_decider.h"

#include "core/workspace/calendar_minutes.h"
#include "core/workspace/wording.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int workBegins = 7, workEnds = 19;  // hours of the leader's clock
constexpr int longestMeeting = 10 * 60;       // minutes

std::vector<CalendarRule> joined(std::vector<CalendarRule> first, const std::vector<CalendarRule>& then) {
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

QDate dayOf(const QDateTime& time) {
    return time.toLocalTime().date();
}

bool isFromCalendar(const TimeEntry& entry, const CalendarItem& item) {
    return entry.source == TimeSource::Calendar && entry.day == dayOf(item.start) &&
           entry.minutes == item.minutes;
}

bool hasMoved(const CalendarRow& row) {
    return row.occurrence.start != row.item->start || row.occurrence.end != row.item->end;
}

bool stands(ConversationStatus status) {
    return status == ConversationStatus::Held || status == ConversationStatus::Planned;
}

bool isOutOfHours(const CalendarOccurrence& occurrence) {
    const QTime start = occurrence.start.toLocalTime().time(), end = occurrence.end.toLocalTime().time();
    return start.hour() < workBegins || start.hour() >= workEnds || end > QTime(workEnds, 30);
}

}  // namespace

CalendarDecider::CalendarDecider(const CalendarFound& found, const CalendarRecords& records,
                                 const CalendarDecisions& decisions)
    : m_found(found),
      m_records(records),
      m_decisions(decisions),
      m_guess(records.activeReps(), joined(decisions.rules, records.rules), found.ownEmail) {
    for (const CalendarOccurrence& occurrence : found.occurrences)
        m_here.insert(CalendarRow::keyOf(occurrence.uid, occurrence.recurrenceId));
    for (const CalendarItem& item : records.items)
        if (item.conversation) m_taken.insert(*item.conversation);
    for (const Conversation& one : records.conversations) {
        const std::optional<QDate> day = one.heldOn ? one.heldOn : one.plannedDay();
        if (day && one.reps.size() == 1 && one.kind != ConversationKind::TeamMeeting && stands(one.status))
            m_oneToOnes.insert(*day, &one);
    }
}

CalendarPreview CalendarDecider::decide() {
    CalendarPreview preview;
    for (const CalendarOccurrence& occurrence : m_found.occurrences) {
        CalendarRow row = rowOf(occurrence);
        if (!concerns(row)) continue;
        decide(row);
        preview.rows.push_back(std::move(row));
    }
    addGone(preview.rows);
    countOnce(preview.rows, m_records);
    for (CalendarRow& row : preview.rows)
        if (const Rep* with = row.choice.rep ? m_records.rep(*row.choice.rep) : nullptr)
            row.with = with->name;
    std::stable_sort(preview.rows.begin(), preview.rows.end(),
                     [](const CalendarRow& left, const CalendarRow& right) {
                         return left.occurrence.start < right.occurrence.start;
                     });
    return preview;
}

bool CalendarDecider::concerns(const CalendarRow& row) const {
    const Period& asked = m_found.request.period;
    const QDate last = row.occurrence.days ? row.occurrence.days->last()
                                           : std::max(row.day, dayOf(row.occurrence.end.addSecs(-1)));
    return Period(row.day, last).overlaps(asked) || (row.item && asked.contains(dayOf(row.item->start)));
}

CalendarRow CalendarDecider::rowOf(const CalendarOccurrence& occurrence) const {
    CalendarRow row;
    row.occurrence = occurrence;
    row.day = occurrence.days ? occurrence.days->first() : dayOf(occurrence.start);
    row.minutes = occurrence.isAllDay() ? 0 : occurrence.minutes();
    const auto item = m_records.items.constFind(row.key());
    if (item != m_records.items.constEnd()) row.item = *item;
    return row;
}

void CalendarDecider::decide(CalendarRow& row) {
    const auto chosen = m_decisions.choices.constFind(row.key());
    row.isByHand = chosen != m_decisions.choices.constEnd() && (row.isKnown() || !row.occurrence.isAllDay());
    const QString obstacle = leftOutBecause(row);
    row.choice = row.isByHand    ? *chosen
                 : row.isKnown() ? remembered(*row.item)
                                 : m_guess.choice(row.occurrence);
    if (row.isKnown()) {
        decideKnown(row);
    } else if (row.item && !row.isByHand) {
        row.choice = {};
        row.why = row.item->isLeftOut ? tr("You left it out before.") : tr("You removed it here.");
    } else if (!obstacle.isEmpty() && !row.isByHand) {
        row.choice = {};
        row.why = obstacle;
    } else {
        decideNew(row);
    }
}

CalendarChoice CalendarDecider::remembered(const CalendarItem& item) const {
    if (item.conversation) {
        const Conversation* one = m_records.conversation(item);
        return {WorkKind::Coaching,
                one && one->reps.size() == 1 ? std::optional(one->reps.front()) : std::nullopt};
    }
    const TimeEntry* time = m_records.entry(item);
    return {time ? std::optional(time->kind) : std::nullopt, std::nullopt};
}

QString CalendarDecider::leftOutBecause(const CalendarRow& row) const {
    const CalendarOccurrence& occurrence = row.occurrence;
    const CalendarPeople people = m_guess.people(occurrence);
    if (occurrence.status == CalendarStatus::Cancelled) return tr("It is cancelled in the calendar.");
    if (people.haveIDeclined) return tr("You declined it.");
    if (people.haveAllDeclined) return tr("Everybody else declined it.");
    if (occurrence.isAllDay()) return tr("It takes whole days.");
    if (!occurrence.blocksTime) return tr("It is marked as free.");
    if (occurrence.isPrivate) return tr("It is marked as private.");
    if (occurrence.minutes() < 1) return tr("It has no length.");
    if (occurrence.minutes() > longestMeeting) return tr("It is longer than a working day.");
    if (people.isAlone() && (isOutOfHours(occurrence) || !m_records.workingDays.isWorkingDay(row.day)))
        return tr("Nobody else is in it, and it lies outside working hours.");
    return {};
}

void CalendarDecider::decideNew(CalendarRow& row) {
    if (!row.choice.kind) {
        row.why = row.isByHand ? tr("You leave it out.") : tr("You leave out what is like it.");
        return;
    }
    const QDate today = m_found.request.today;
    if (!row.choice.isOneToOne()) {
        if (row.day > today)
            row.why = tr("It is still to come; its time counts once it has passed.");
        else
            row.fate = CalendarFate::NewTime;
        return;
    }
    row.conversation = alreadyHere(*row.choice.rep, row);
    if (row.conversation) {
        m_taken.insert(*row.conversation);
        row.fate = CalendarFate::AlreadyThere;
        const Rep* with = m_records.rep(*row.choice.rep);
        row.why = tr("This conversation with %1 is here already.").arg(with ? with->called() : QString());
    } else if (row.day < today) {
        row.fate = CalendarFate::HeldOneToOne;
        row.why = tr("Add one line later, and it counts as coaching.");
    } else {
        row.fate = CalendarFate::PlannedOneToOne;
    }
}

void CalendarDecider::decideKnown(CalendarRow& row) const {
    row.fate = CalendarFate::AlreadyThere;
    row.conversation = row.item->conversation;
    if (const Conversation* one = m_records.conversation(*row.item))
        decideConversation(row, *one);
    else if (const TimeEntry* time = m_records.entry(*row.item))
        decideEntry(row, *time);
    if (row.isByHand && !row.choice.kind) leaveAsItIs(row);
}

void CalendarDecider::leaveAsItIs(CalendarRow& row) const {
    row.choice = remembered(*row.item);
    row.fate = CalendarFate::AlreadyThere;
    row.why = tr("You leave it as it is.");
}

bool CalendarDecider::takesNoPlace(const CalendarOccurrence& occurrence) const {
    return occurrence.status == CalendarStatus::Cancelled || m_guess.people(occurrence).haveIDeclined;
}

// A 1:1 that is over, or that the leader moved or called off here, stays as it is.
void CalendarDecider::decideConversation(CalendarRow& row, const Conversation& conversation) const {
    switch (conversation.status) {
        case ConversationStatus::Held:
            return;
        case ConversationStatus::Moved:
            row.why = tr("You moved it here; it stays where you put it.");
            return;
        case ConversationStatus::CancelledByMe:
        case ConversationStatus::CancelledByRep:
            row.why = tr("It was called off here.");
            return;
        case ConversationStatus::Planned:
            break;
    }
    if (takesNoPlace(row.occurrence)) {
        row.fate = CalendarFate::CalledOff;
        row.why = tr("It is cancelled in the calendar.");
    } else if (hasMoved(row)) {
        decideMove(row, conversation);
    }
}

void CalendarDecider::decideMove(CalendarRow& row, const Conversation& planned) const {
    if (row.occurrence.isAllDay()) {
        row.why = tr("It takes whole days now; what is here stays as it is.");
    } else if (planned.plannedFor != row.item->start) {
        row.why = tr("You moved it here; it stays where you put it.");
    } else if (row.occurrence.start != row.item->start) {
        row.fate = CalendarFate::Moved;
        row.why = tr("It was on %1.").arg(wording::weekdayAndTime(row.item->start.toLocalTime()));
    } else if (row.occurrence.minutes() != planned.minutes) {
        row.fate = CalendarFate::Changed;
        row.why = tr("It was %n minute(s) long.", nullptr, planned.minutes);
    }
}

void CalendarDecider::decideEntry(CalendarRow& row, const TimeEntry& entry) const {
    const bool isUntouched = isFromCalendar(entry, *row.item);
    const bool isOtherKind =
        row.isByHand && row.choice.kind && row.choice.kind != entry.kind && !row.choice.isOneToOne();
    row.minutes = entry.minutes;
    if (takesNoPlace(row.occurrence)) {
        if (isUntouched) row.fate = CalendarFate::CalledOff;
        row.why = isUntouched
                      ? tr("It is cancelled in the calendar; its time goes.")
                      : tr("It is cancelled in the calendar, but you changed its time here; it stays.");
    } else if (row.occurrence.isAllDay()) {
        row.why = tr("It takes whole days now; what is here stays as it is.");
    } else if (isOtherKind || (hasMoved(row) && isUntouched)) {
        const bool isToCome = row.day > m_found.request.today;
        row.fate = isToCome ? CalendarFate::CalledOff : CalendarFate::Changed;
        if (isToCome) row.why = tr("It is still to come; its time counts once it has passed.");
    } else if (hasMoved(row)) {
        row.why = tr("You changed its time here; it stays as it is.");
    }
}

// Planned 1:1s of this calendar that are no longer in it.
void CalendarDecider::addGone(std::vector<CalendarRow>& rows) const {
    if (!m_records.source || !m_found.isWhole) return;
    for (auto item = m_records.items.cbegin(); item != m_records.items.cend(); ++item) {
        const QDate day = dayOf(item->start);
        if (item->source != m_records.source->id || day < m_found.request.today ||
            !m_found.request.period.contains(day) || m_here.contains(item.key()))
            continue;
        const Conversation* planned = m_records.conversation(*item);
        if (planned && planned->status == ConversationStatus::Planned && planned->plannedFor == item->start)
            rows.push_back(goneRow(*item, *planned));
    }
}

CalendarRow CalendarDecider::goneRow(const CalendarItem& item, const Conversation& planned) const {
    CalendarRow row;
    row.occurrence.uid = item.uid;
    row.occurrence.recurrenceId = item.recurrenceId;
    QStringList called;
    for (const RepId id : planned.reps)
        if (const Rep* one = m_records.rep(id)) called << one->called();
    row.occurrence.summary = tr("1:1 with %1").arg(called.join(tr(" and ")));
    row.occurrence.start = item.start;
    row.occurrence.end = item.end;
    row.occurrence.status = CalendarStatus::Cancelled;
    row.day = dayOf(item.start);
    row.item = item;
    row.conversation = item.conversation;
    row.choice = remembered(item);
    row.fate = CalendarFate::CalledOff;
    row.why = tr("It is no longer in the calendar.");
    const auto chosen = m_decisions.choices.constFind(row.key());
    row.isByHand = chosen != m_decisions.choices.constEnd();
    if (row.isByHand && !chosen->kind) leaveAsItIs(row);
    return row;
}

std::optional<ConversationId> CalendarDecider::alreadyHere(RepId rep, const CalendarRow& row) const {
    const Conversation* nearest = nullptr;
    const auto distance = [&](const Conversation& one) {
        return std::pair(one.plannedFor ? qAbs(one.plannedFor->secsTo(row.occurrence.start)) : 0, one.id);
    };
    for (const Conversation* one : m_oneToOnes.values(row.day))
        if (one->isWith(rep) && !m_taken.contains(one->id) &&
            (!nearest || distance(*one) < distance(*nearest)))
            nearest = one;
    return nearest ? std::optional(nearest->id) : std::nullopt;
}

}  // namespace headroom
