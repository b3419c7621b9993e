// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar_memory.h"
#include "core/domain/calendar_occurrence.h"
#include "core/domain/rep.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace headroom {

// Who takes part in a meeting, seen from the leader.
struct CalendarPeople {
    std::vector<RepId> reps;
    int others = 0;              // neither the leader nor a rep
    bool isByTitleOnly = false;  // the rep was found in the title
    bool haveIDeclined = false;
    bool haveAllDeclined = false;  // everybody but the leader, and there is somebody

    bool isAlone() const { return reps.empty() && others == 0; }
    bool isOneRepAlone() const { return reps.size() == 1 && others == 0; }
};

// What a meeting is, by who is in it and what it is called: rules learned from corrections first.
class CalendarGuess {
    Q_DECLARE_TR_FUNCTIONS(headroom::CalendarGuess)

public:
    // `rules`: those that count most first. `ownEmail`: the leader's, may be empty.
    CalendarGuess(const std::vector<Rep>& reps, std::vector<CalendarRule> rules, const QString& ownEmail);

    CalendarPeople people(const CalendarOccurrence& occurrence) const;
    CalendarChoice choice(const CalendarOccurrence& occurrence) const;
    // The rule that a correction of this meeting teaches; without words and person where it teaches none.
    CalendarRule ruleFrom(const CalendarOccurrence& occurrence, const CalendarChoice& choice) const;

private:
    struct Known {
        RepId id;
        QString email;
        QStringList names;                // folded: as an attendee may be called
        std::vector<QStringList> called;  // words: as a title may call them
    };

    // Everybody but the leader; rooms are nobody.
    std::vector<CalendarAttendee> company(const CalendarOccurrence& occurrence) const;
    bool fits(const CalendarRule& rule, const CalendarOccurrence& occurrence) const;
    const Known* repOf(const CalendarPerson& person) const;
    std::vector<RepId> repsInTitle(const QStringList& title) const;
    std::optional<WorkKind> kindByWords(const QStringList& title) const;

    std::vector<Known> m_reps;
    std::vector<CalendarRule> m_rules;
    QString m_ownEmail;
    std::vector<std::pair<QStringList, WorkKind>> m_words;  // in the leader's language and in English
};

}  // namespace headroom
