// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/standards.h"

#include "core/domain/error.h"
#include "core/workspace/frame_writer.h"
#include "core/workspace/reading.h"
#include "core/workspace/session.h"

#include <algorithm>

namespace headroom {

Standards::Standards(Workspace& workspace) : m_workspace(workspace) {}

std::vector<StandardWords> Standards::starterSet() {
    return {
        {tr("Prepares before every call"), tr("Opens the record while the phone rings."),
         tr("Knows the customer's situation and one question to ask."),
         tr("Says before the call what it is for, and asks for that.")},
        {tr("Sends the recap the same day"), tr("No recap, or days later."),
         tr("Most customers have it the same day, with the next step."),
         tr("Every customer has it the same day, in their own words, and answers it.")},
        {tr("Leaves every meeting with a next step"), tr("“I will call you next week.”"),
         tr("Most open deals have a day in both calendars."),
         tr("Every open deal has a day in both calendars, and the customer knows why.")},
        {tr("Asks before advising"), tr("Shows the product in the first ten minutes."),
         tr("Asks a few questions, then presents."),
         tr("The customer has said what it costs to do nothing before anything is shown.")},
        {tr("Says early when stuck"), tr("It comes up when the deal is lost."), tr("Says so when asked."),
         tr("Asks for help while there is time to help.")},
        {tr("Keeps what was promised"), tr("Promises are remembered by others."),
         tr("Most promises are kept by their day."),
         tr("Each is kept by its day, or moved before it, with a word.")},
        {tr("Brings others in early"), tr("Works every deal alone."),
         tr("Brings in a colleague when the customer asks."),
         tr("The right people have met the customer before the proposal.")},
        {tr("Practises, not only plays"), tr("Only learns on live customers."),
         tr("Role-plays when invited."), tr("Brings something to practise every week.")},
    };
}

std::vector<StandardWords> Standards::untakenStarters() const {
    std::vector<StandardWords> untaken = starterSet();
    for (const Standard& standard : m_workspace.standards())
        std::erase_if(untaken, [&](const StandardWords& words) { return words.text == standard.words.text; });
    return untaken;
}

Standard Standards::activeOne(StandardId id) const {
    const std::optional<Standard> found = m_workspace.session().standards.standard(id);
    if (!found || !found->isActive())
        throw Error(ErrorKind::Refused, tr("This standard is no longer active."));
    return *found;
}

StandardId Standards::add(const StandardWords& words, QDate today) {
    Session& session = m_workspace.session();
    Standard made = newStandard(session, words, today);
    session.perform(tr("New standard: %1").arg(made.words.text), [&](const Transaction& transaction) {
        made.id = session.standards.add(transaction, made);
    });
    return made.id;
}

void Standards::add(const std::vector<StandardWords>& words, QDate today) {
    if (words.empty()) return;
    Session& session = m_workspace.session();
    session.perform(tr("%n new standard(s)", nullptr, int(words.size())),
                    [&](const Transaction& transaction) {
                        for (const StandardWords& one : words)
                            session.standards.add(transaction, newStandard(session, one, today));
                    });
}

void Standards::change(StandardId id, const StandardWords& words) {
    Session& session = m_workspace.session();
    Standard changed = activeOne(id);
    changed.words = checkedWords(words);
    session.perform(tr("Changed: %1").arg(changed.words.text),
                    [&](const Transaction& transaction) { session.standards.save(transaction, changed); });
}

void Standards::rank(StandardId id, int rank) {
    Session& session = m_workspace.session();
    const Standard moved = activeOne(id);
    std::vector<Standard> inOrder = m_workspace.standards();
    std::erase_if(inOrder, [id](const Standard& one) { return one.id == id; });
    const int place = std::clamp(rank, 1, int(inOrder.size()) + 1);
    if (place == moved.rank) return;
    inOrder.insert(inOrder.begin() + place - 1, moved);
    session.perform(
        tr("Ranked %1: %2").arg(QString::number(place), moved.words.text),
        [&](const Transaction& transaction) { saveRanks(session.standards, transaction, inOrder); });
}

void Standards::giveUp(StandardId id, QDate today) {
    Session& session = m_workspace.session();
    Standard ended = activeOne(id);
    ended.until = today;
    std::vector<Standard> left = m_workspace.standards();
    std::erase_if(left, [id](const Standard& one) { return one.id == id; });
    session.perform(tr("No longer a standard: %1").arg(ended.words.text),
                    [&](const Transaction& transaction) {
                        session.standards.save(transaction, ended);
                        saveRanks(session.standards, transaction, left);
                    });
}

QString Standards::labelOf(const Observation& observation) const {
    Session& session = m_workspace.session();
    const QString standard = session.standards.standard(observation.standard)->words.text;
    const QString level = QString::number(observation.level);
    return observation.of ? tr("Seen of %1: %2, level %3")
                                .arg(existingRep(session, *observation.of).called(), standard, level)
                          : tr("Seen of you: %1, level %2").arg(standard, level);
}

ObservationId Standards::observe(const Observation& observation, QDate today) {
    Session& session = m_workspace.session();
    Observation seen = checkedObservation(session, observation, today);
    session.perform(labelOf(seen), [&](const Transaction& transaction) {
        seen.id = session.standards.add(transaction, seen);
    });
    return seen.id;
}

void Standards::change(const Observation& observation, QDate today) {
    Session& session = m_workspace.session();
    if (!session.standards.observation(observation.id))
        throw Error(ErrorKind::Refused, tr("This is no longer on record."));
    const Observation seen = checkedObservation(session, observation, today);
    session.perform(tr("Changed: what was seen"),
                    [&](const Transaction& transaction) { session.standards.save(transaction, seen); });
}

void Standards::remove(ObservationId id) {
    Session& session = m_workspace.session();
    if (!session.standards.observation(id))
        throw Error(ErrorKind::Refused, tr("This is no longer on record."));
    session.perform(tr("Removed: what was seen"),
                    [&](const Transaction& transaction) { session.standards.remove(transaction, id); });
}

}  // namespace headroom
