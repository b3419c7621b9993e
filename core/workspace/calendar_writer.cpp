// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_writer.h"

#include "core/workspace/outcome_writer.h"

namespace headroom {

CalendarWriter::CalendarWriter(Session& session, const Transaction& transaction, const CalendarFound& found)
    : m_session(session), m_transaction(transaction), m_found(found) {
    CalendarSource source{{}, found.request.path, found.modifiedAt};
    if (const std::optional<CalendarSource> known = session.calendars.sourceAt(source.path)) {
        m_source = source.id = known->id;
        if (!(*known == source)) session.calendars.save(transaction, source);
    } else {
        m_source = session.calendars.add(transaction, source);
    }
}

void CalendarWriter::write(const CalendarRow& row) {
    CalendarItem item = itemOf(row);
    switch (row.fate) {
        case CalendarFate::NewTime:
            item.entry = m_session.times.add(m_transaction, entryOf(row));
            break;
        case CalendarFate::PlannedOneToOne:
        case CalendarFate::HeldOneToOne:
            item.conversation = addOneToOne(row, row.fate == CalendarFate::HeldOneToOne);
            break;
        case CalendarFate::Changed:
            return change(row, item);
        case CalendarFate::Moved:
            return move(row, item);
        case CalendarFate::CalledOff:
            return callOff(row, item);
        case CalendarFate::AlreadyThere:
            if (row.item) return keepName(row);
            if (!row.conversation) return;
            item.conversation = row.conversation;
            break;
        case CalendarFate::LeftOut:
            if (row.item) return keepName(row);
            if (!row.isByHand) return;
            item.isLeftOut = true;
    }
    remember(item);
}

// As it is in the calendar now; what it became is filled in by whoever asks.
CalendarItem CalendarWriter::itemOf(const CalendarRow& row) const {
    CalendarItem item = row.item.value_or(CalendarItem());
    item.source = m_source;
    item.uid = row.occurrence.uid;
    item.recurrenceId = row.occurrence.recurrenceId;
    item.start = row.occurrence.start;
    item.end = row.occurrence.end;
    item.minutes = row.minutes;
    item.isLeftOut = false;
    return item;
}

void CalendarWriter::remember(const CalendarItem& item) {
    if (item.id.isStored())
        m_session.calendars.save(m_transaction, item);
    else
        m_session.calendars.add(m_transaction, item);
}

// It stays what it became; a series that was moved as a whole is called otherwise.
void CalendarWriter::keepName(const CalendarRow& row) {
    if (!row.isRenamed()) return;
    CalendarItem item = *row.item;
    item.recurrenceId = row.occurrence.recurrenceId;
    remember(item);
}

TimeEntry CalendarWriter::entryOf(const CalendarRow& row) const {
    return {{}, row.day, row.minutes, *row.choice.kind, TimeSource::Calendar, {}};
}

ConversationId CalendarWriter::addOneToOne(const CalendarRow& row, bool isHeld) {
    Conversation conversation = plannedConversation({*row.choice.rep}, ConversationKind::OneToOne,
                                                    {row.occurrence.start, row.occurrence.minutes()});
    if (isHeld) {
        conversation.status = ConversationStatus::Held;
        conversation.heldOn = row.day;
    }
    return m_session.conversations.add(m_transaction, conversation);
}

void CalendarWriter::change(const CalendarRow& row, CalendarItem& item) {
    remember(item);
    if (item.conversation) {
        Conversation planned = *m_session.conversations.conversation(*item.conversation);
        planned.minutes = row.occurrence.minutes();
        return m_session.conversations.save(m_transaction, planned);
    }
    TimeEntry entry = *m_session.times.entry(*row.item->entry);
    entry.day = row.day;
    entry.minutes = row.minutes;
    entry.kind = *row.choice.kind;
    m_session.times.save(m_transaction, entry);
}

// The old one stays on record as moved; topics wait for the one that takes its place.
void CalendarWriter::move(const CalendarRow& row, CalendarItem& item) {
    const Conversation old = *m_session.conversations.conversation(*row.conversation);
    item.conversation =
        movePlanned(m_session, m_transaction, old, row.occurrence.start, row.occurrence.minutes());
    remember(item);
}

// It is remembered no longer: what the calendar brings back is new.
void CalendarWriter::callOff(const CalendarRow& row, const CalendarItem& item) {
    m_session.calendars.remove(m_transaction, item.id);
    if (item.entry) m_session.times.remove(m_transaction, *item.entry);
    if (row.conversation) {
        Conversation planned = *m_session.conversations.conversation(*row.conversation);
        const std::optional<Rep> rep =
            planned.reps.size() == 1 ? m_session.reps.rep(planned.reps.front()) : std::nullopt;
        const bool isTheReps = rep && !rep->email.isEmpty() &&
                               rep->email.compare(row.occurrence.organizer.email, Qt::CaseInsensitive) == 0;
        planned.status = isTheReps ? ConversationStatus::CancelledByRep : ConversationStatus::CancelledByMe;
        m_session.conversations.save(m_transaction, planned);
    }
}

}  // namespace headroom
