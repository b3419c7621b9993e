// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_decider.h"

#include "core/workspace/session.h"
#include "core/workspace/wording.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

constexpr int workBegins = 7, workEnds = 19;  // hours of the leader's clock
constexpr int longestMeeting = 10 * 60;       // minutes

QDate dayOf(const QDateTime& time) {
    return time.toLocalTime().date();
}

bool isFromCalendar(const TimeEntry& entry, const CalendarItem& item) {
    return entry.source == TimeSource::Calendar && entry.day == dayOf(item.start) &&
           entry.minutes == item.minutes;
}

bool isOutOfHours(const CalendarOccurrence& occurrence) {
    const QTime start = occurrence.start.toLocalTime().time(), end = occurrence.end.toLocalTime().time();
    return start.hour() < workBegins || start.hour() >= workEnds || end > QTime(workEnds, 30);
}

// Minutes that are counted, as spans that do not touch.
class CountedTime {
public:
    // Minutes of the span that were not counted before, and counts them.
    int add(qint64 from, qint64 until) {
        qint64 seconds = until - from;
        auto at = m_spans.upper_bound(from);
        if (at != m_spans.begin() && std::prev(at)->second >= from) --at;
        while (at != m_spans.end() && at->first <= until) {
            seconds -= std::max<qint64>(0, std::min(until, at->second) - std::max(from, at->first));
            from = std::min(from, at->first);
            until = std::max(until, at->second);
            at = m_spans.erase(at);
        }
        m_spans[from] = until;
        return int(seconds / 60);
    }

private:
    std::map<qint64, qint64> m_spans;
};

}  // namespace

CalendarDecider::CalendarDecider(Session& session, const CalendarFound& found,
                                 const CalendarDecisions& decisions)
    : m_session(session),
      m_found(found),
      m_decisions(decisions),
      m_guess(
          session.reps.reps(false),
          [&] {
              std::vector<CalendarRule> rules = decisions.rules;
              for (CalendarRule& rule : session.calendars.rules()) rules.push_back(std::move(rule));
              return rules;
          }(),
          found.ownEmail),
      m_names(calledNames(session)),
      m_workingDays(session.leader.leader().workingDays()) {
    for (CalendarItem& item : session.calendars.items()) {
        if (item.conversation) m_taken.insert(*item.conversation);
        const QString key = CalendarRow::keyOf(item.uid, item.recurrenceId);
        m_items.insert(key, std::move(item));
    }
    const auto keep = [this](const Conversation& conversation) {
        if (conversation.kind == ConversationKind::TeamMeeting || conversation.reps.size() != 1) return;
        m_conversations[conversation.reps.front()].push_back(conversation);
    };
    for (const Conversation& held : session.conversations.held(found.request.period)) keep(held);
    for (const Conversation& planned : session.conversations.planned()) keep(planned);
}

CalendarPreview CalendarDecider::decide() {
    CalendarPreview preview;
    preview.issues = m_found.issues;
    for (const CalendarOccurrence& occurrence : m_found.occurrences)
        preview.rows.push_back(rowOf(occurrence));
    addGone(preview.rows);
    countOnce(preview.rows);
    std::stable_sort(preview.rows.begin(), preview.rows.end(),
                     [](const CalendarRow& left, const CalendarRow& right) {
                         return left.occurrence.start < right.occurrence.start;
                     });
    return preview;
}

CalendarRow CalendarDecider::rowOf(const CalendarOccurrence& occurrence) {
    CalendarRow row;
    row.occurrence = occurrence;
    row.day = occurrence.days ? occurrence.days->first() : dayOf(occurrence.start);
    row.minutes = occurrence.isAllDay() ? 0 : occurrence.minutes();
    const auto item = m_items.constFind(row.key());
    if (item != m_items.constEnd()) row.item = *item;
    const auto chosen = m_decisions.choices.constFind(row.key());
    row.isByHand = chosen != m_decisions.choices.constEnd();
    const bool isKnown = row.item && !row.item->isLeftOut && !row.item->isGone();
    const QString obstacle = leftOutBecause(occurrence, row.day);
    row.choice = row.isByHand ? *chosen : isKnown ? remembered(*row.item) : m_guess.choice(occurrence);
    if (isKnown) {
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
    return row;
}

CalendarChoice CalendarDecider::remembered(const CalendarItem& item) const {
    if (item.conversation) {
        const std::optional<Conversation> one = conversation(*item.conversation);
        return {WorkKind::Coaching,
                one && one->reps.size() == 1 ? std::optional(one->reps.front()) : std::nullopt};
    }
    const std::optional<TimeEntry> time = item.entry ? entry(*item.entry) : std::nullopt;
    return {time ? std::optional(time->kind) : std::nullopt, std::nullopt};
}

QString CalendarDecider::leftOutBecause(const CalendarOccurrence& occurrence, QDate day) const {
    if (occurrence.status == CalendarStatus::Cancelled) return tr("It is cancelled in the calendar.");
    if (occurrence.haveDeclined) return tr("You declined it.");
    if (occurrence.isAllDay()) return tr("It takes whole days.");
    if (!occurrence.blocksTime) return tr("It is marked as free.");
    if (occurrence.isPrivate) return tr("It is marked as private.");
    if (occurrence.minutes() < 1) return tr("It has no length.");
    if (occurrence.minutes() > longestMeeting) return tr("It is longer than a working day.");
    const bool isAlone = occurrence.attendees.empty();
    if (isAlone && (isOutOfHours(occurrence) || !m_workingDays.isWorkingDay(day)) &&
        m_guess.people(occurrence).reps.empty())
        return tr("Nobody else is in it, and it lies outside working hours.");
    return {};
}

void CalendarDecider::decideNew(CalendarRow& row) {
    if (!row.choice.kind) {
        row.why = row.isByHand ? tr("You leave it out.") : tr("You leave out what is like it.");
        return;
    }
    const bool isToCome = row.day > m_found.request.today;
    if (row.choice.isOneToOne()) {
        const QString called = m_names.value(*row.choice.rep);
        row.conversation = alreadyHere(*row.choice.rep, row.occurrence, row.day);
        if (row.conversation) {
            m_taken.insert(*row.conversation);
            row.fate = CalendarFate::AlreadyThere;
            row.why = tr("This conversation with %1 is here already.").arg(called);
        } else if (row.day < m_found.request.today) {
            row.fate = CalendarFate::HeldOneToOne;
            row.why = tr("Add one line later, and it counts as coaching.");
        } else {
            row.fate = CalendarFate::PlannedOneToOne;
        }
    } else if (isToCome) {
        row.why = tr("It is still to come; its time counts once it has passed.");
    } else {
        row.fate = CalendarFate::NewTime;
    }
}

void CalendarDecider::decideKnown(CalendarRow& row) {
    row.fate = CalendarFate::AlreadyThere;
    if (row.item->conversation) {
        row.conversation = row.item->conversation;
        if (const std::optional<Conversation> one = conversation(*row.item->conversation))
            decideConversation(row, *one);
    } else if (const std::optional<TimeEntry> time = entry(*row.item->entry)) {
        decideEntry(row, *time);
    }
    if (row.isByHand && !row.choice.kind) {
        row.choice = remembered(*row.item);
        row.fate = CalendarFate::AlreadyThere;
        row.why = tr("You leave it as it is.");
    }
}

// A 1:1 that is over, or that the leader moved or called off here, stays as it is.
void CalendarDecider::decideConversation(CalendarRow& row, const Conversation& conversation) const {
    if (conversation.status != ConversationStatus::Planned) return;
    if (row.occurrence.status == CalendarStatus::Cancelled || row.occurrence.haveDeclined) {
        row.fate = CalendarFate::CalledOff;
        row.why = tr("It is cancelled in the calendar.");
    } else if (row.occurrence.start != row.item->start || row.occurrence.end != row.item->end) {
        if (conversation.plannedFor != row.item->start) {
            row.why = tr("You moved it here; it stays where you put it.");
        } else {
            row.fate = CalendarFate::Moved;
            row.why = tr("It was on %1.").arg(wording::weekdayAndTime(row.item->start.toLocalTime()));
        }
    }
}

void CalendarDecider::decideEntry(CalendarRow& row, const TimeEntry& entry) const {
    const bool isUntouched = isFromCalendar(entry, *row.item);
    if (row.occurrence.status == CalendarStatus::Cancelled || row.occurrence.haveDeclined) {
        if (isUntouched) row.fate = CalendarFate::CalledOff;
        row.why = isUntouched
                      ? tr("It is cancelled in the calendar; its time goes.")
                      : tr("It is cancelled in the calendar, but you changed its time here; it stays.");
        return;
    }
    const bool hasMoved = row.occurrence.start != row.item->start || row.occurrence.end != row.item->end;
    const bool isOtherKind =
        row.isByHand && row.choice.kind && row.choice.kind != entry.kind && !row.choice.isOneToOne();
    if (isOtherKind || (hasMoved && isUntouched))
        row.fate = CalendarFate::Changed;
    else if (hasMoved)
        row.why = tr("You changed its time here; it stays as it is.");
    else
        row.minutes = entry.minutes;
}

void CalendarDecider::addGone(std::vector<CalendarRow>& rows) const {
    const std::optional<CalendarSource> source = m_session.calendars.sourceAt(m_found.request.path);
    if (!source) return;
    QSet<QString> here;
    for (const CalendarRow& row : rows) here.insert(row.key());
    for (const CalendarItem& item : m_items) {
        const QDate day = dayOf(item.start);
        if (item.source != source->id || !item.conversation || day < m_found.request.today ||
            !m_found.request.period.contains(day) ||
            here.contains(CalendarRow::keyOf(item.uid, item.recurrenceId)))
            continue;
        const std::optional<Conversation> planned = conversation(*item.conversation);
        if (!planned || planned->status != ConversationStatus::Planned || planned->plannedFor != item.start)
            continue;
        CalendarRow row;
        row.occurrence.uid = item.uid;
        row.occurrence.recurrenceId = item.recurrenceId;
        row.occurrence.summary = tr("1:1 with %1").arg(namesOf(planned->reps, m_names));
        row.occurrence.start = item.start;
        row.occurrence.end = item.end;
        row.occurrence.status = CalendarStatus::Cancelled;
        row.day = day;
        row.item = item;
        row.conversation = item.conversation;
        row.choice = remembered(item);
        row.fate = CalendarFate::CalledOff;
        row.why = tr("It is no longer in the calendar.");
        const auto chosen = m_decisions.choices.constFind(row.key());
        row.isByHand = chosen != m_decisions.choices.constEnd();
        if (row.isByHand && !chosen->kind) {
            row.fate = CalendarFate::AlreadyThere;
            row.why = tr("You leave it as it is.");
        }
        rows.push_back(std::move(row));
    }
}

void CalendarDecider::countOnce(std::vector<CalendarRow>& rows) const {
    CountedTime counted;
    const auto span = [&counted](const CalendarRow& row) {
        return counted.add(row.occurrence.start.toSecsSinceEpoch(), row.occurrence.end.toSecsSinceEpoch());
    };
    std::vector<CalendarRow*> times;
    for (CalendarRow& row : rows) {
        if (row.fate == CalendarFate::NewTime ||
            (row.fate == CalendarFate::Changed && row.occurrence.minutes() > 0))
            times.push_back(&row);
        else if (row.fate != CalendarFate::LeftOut && row.fate != CalendarFate::CalledOff)
            span(row);
    }
    std::stable_sort(times.begin(), times.end(), [](const CalendarRow* left, const CalendarRow* right) {
        return left->occurrence.start < right->occurrence.start;
    });
    for (CalendarRow* row : times) {
        row->minutes = span(*row);
        if (row->minutes > 0 || row->fate == CalendarFate::Changed) {
            if (row->minutes < row->occurrence.minutes())
                row->why = tr("Part of it is counted with another meeting.");
            if (row->minutes == 0) row->fate = CalendarFate::CalledOff;
            continue;
        }
        row->fate = CalendarFate::LeftOut;
        row->why = tr("Its time is counted with another meeting.");
    }
}

std::optional<ConversationId> CalendarDecider::alreadyHere(RepId rep, const CalendarOccurrence& occurrence,
                                                           QDate day) const {
    const auto known = m_conversations.constFind(rep);
    if (known == m_conversations.constEnd()) return std::nullopt;
    const Conversation* nearest = nullptr;
    const auto distance = [&](const Conversation& one) {
        return one.plannedFor ? qAbs(one.plannedFor->secsTo(occurrence.start)) : qint64(0);
    };
    for (const Conversation& one : *known) {
        const std::optional<QDate> itsDay = one.heldOn ? one.heldOn : one.plannedDay();
        if (itsDay != day || m_taken.contains(one.id)) continue;
        if (!nearest || distance(one) < distance(*nearest)) nearest = &one;
    }
    return nearest ? std::optional(nearest->id) : std::nullopt;
}

std::optional<Conversation> CalendarDecider::conversation(ConversationId id) const {
    return m_session.conversations.conversation(id);
}

std::optional<TimeEntry> CalendarDecider::entry(TimeEntryId id) const {
    return m_session.times.entry(id);
}

}  // namespace headroom
