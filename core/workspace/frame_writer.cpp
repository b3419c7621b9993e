// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/frame_writer.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/reading.h"

#include <algorithm>

namespace headroom {

namespace {

bool reaches(const Telling& telling, RepId rep) {
    return std::find(telling.reps.begin(), telling.reps.end(), rep) != telling.reps.end();
}

void cover(Session& session, const Transaction& transaction, Topic topic, const Telling& telling) {
    topic.state = TopicState::Covered;
    topic.closedOn = std::max(telling.toldOn, topic.raisedOn);
    topic.coveredIn = telling.conversation;
    session.topics.save(transaction, topic);
}

}  // namespace

TellingId writeTelling(Session& session, const Transaction& transaction, const Telling& telling) {
    const TellingId id = session.priorities.add(transaction, telling);
    for (const Topic& topic : session.topics.open(telling.priority))
        if (reaches(telling, topic.rep)) cover(session, transaction, topic, telling);
    return id;
}

void rewriteTelling(Session& session, const Transaction& transaction, const Telling& before,
                    const Telling& telling) {
    session.priorities.save(transaction, telling);
    for (const Topic& topic : session.topics.open(telling.priority)) {
        const bool isSaidSince = telling.toldOn >= topic.raisedOn || !reaches(before, topic.rep);
        if (reaches(telling, topic.rep) && isSaidSince) cover(session, transaction, topic, telling);
    }
}

StandardWords checkedWords(StandardWords words) {
    for (QString* text : {&words.text, &words.level1, &words.level3, &words.level5}) *text = text->trimmed();
    if (words.text.isEmpty()) throw Error(ErrorKind::Refused, tr("Say what the standard is."));
    return words;
}

Standard newStandard(Session& session, const StandardWords& words, QDate from) {
    Standard made;
    made.words = checkedWords(words);
    made.from = from;
    for (const Standard& standard : session.standards.all()) made.rank += standard.isActive();
    ++made.rank;
    return made;
}

Observation checkedObservation(Session& session, const Observation& observation, QDate today) {
    Observation checked = observation;
    checked.evidence = checked.evidence.trimmed();
    checked.seenWhere = checked.seenWhere.trimmed();
    const std::optional<Standard> standard = session.standards.standard(observation.standard);
    if (!standard || !standard->isActive())
        throw Error(ErrorKind::Refused, tr("This standard is no longer active."));
    for (const std::optional<RepId>& somebody : {checked.of, checked.by})
        if (somebody) existingRep(session, *somebody);
    if (checked.of && checked.by && checked.of != checked.by)
        throw Error(ErrorKind::Refused, tr("Reps see themselves or you, not each other."));
    if (checked.level < Observation::lowest || checked.level > Observation::highest)
        throw Error(ErrorKind::Refused, tr("Choose a level from 1 to 5."));
    if (checked.evidence.isEmpty())
        throw Error(ErrorKind::Refused, tr("Say what was seen. A level without evidence is an opinion."));
    if (!checked.seenOn.isValid() || checked.seenOn > today)
        throw Error(ErrorKind::Refused, tr("This day is still to come."));
    return checked;
}

}  // namespace headroom
