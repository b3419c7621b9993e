// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "core/workspace/meetings.h"
#include "core/workspace/session.h"

#include <QHash>

#include <optional>
#include <vector>

namespace headroom {

// Finds the time of the next 1:1 from the rhythm, the days both work and what is booked already. It keeps
// what it read, so make a new one after a change.
class MeetingProposer {
public:
    MeetingProposer(Session& session, QDate today);

    // `rhythm` days after `spoken` (null: at once), not before `earliest`: on the first day both work, at the
    // time of day of their last planned 1:1 or at 10:00, half hours on while that is taken, the next day when
    // the evening comes. None when no such day lies within a quarter of a year. UTC.
    std::optional<QDateTime> after(const Rep& rep, QDate spoken, QDate earliest) const;
    // Keeps that half hour free of further proposals.
    void take(const QDateTime& start);

private:
    // In milliseconds since 1970, UTC.
    struct Span {
        qint64 start;
        qint64 end;
    };
    bool isTaken(qint64 start) const;
    std::optional<QDateTime> freeTime(QDate day, QTime usual) const;
    QTime usualTime(RepId rep) const;

    Session& m_session;
    WorkingDays m_days;
    std::vector<Span> m_taken;
    QHash<RepId, QTime> m_usual;  // of the last months
};

// Whether a planned conversation is one with the rep, on `today` or later; a team meeting is none.
bool isNextWith(const Conversation& planned, RepId rep, QDate today);
// The next planned conversation with a rep, on `today` or later; a team meeting is none.
std::optional<Conversation> nextPlanned(Session& session, RepId rep, QDate today);

// One for each rep who is not archived and has none planned, longest wait first: tomorrow at the earliest, no
// two at the same time.
std::vector<MeetingProposal> proposedMeetings(Session& session, QDate today);
// When a rep's next 1:1 is proposed: as above, and a rhythm after the last one planned where one is. UTC.
std::optional<QDateTime> proposedMeeting(Session& session, RepId rep, QDate today);

}  // namespace headroom
