// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/frame_writer.h"
#include "core/workspace/names.h"
#include "core/workspace/reading.h"
#include "core/workspace/session.h"

#include <algorithm>

namespace headroom {

namespace {

PriorityWords checkedWords(Session& session, PriorityWords words, QDate from) {
    for (QString* text : {&words.text, &words.why, &words.good, &words.goFirst}) *text = text->trimmed();
    if (words.text.isEmpty()) throw Error(ErrorKind::Refused, tr("Say what the priority is."));
    if (words.why.isEmpty())
        throw Error(ErrorKind::Refused, tr("Say why it matters. A priority without its why is an order."));
    if (words.until && *words.until < from)
        throw Error(ErrorKind::Refused, tr("A priority cannot end before it begins."));
    for (const RepId rep : words.reps) existingRep(session, rep);
    return words;
}

Retirement checkedRetirement(Retirement retirement, const Priority& priority) {
    retirement.why = retirement.why.trimmed();
    if (retirement.why.isEmpty()) throw Error(ErrorKind::Refused, tr("Say in a line why it ends."));
    if (retirement.on < priority.from)
        throw Error(ErrorKind::Refused, tr("A priority cannot end before it begins."));
    return retirement;
}

std::optional<Standard> standardOf(Session& session, const std::optional<StandardWords>& words, QDate from) {
    return words ? std::optional(newStandard(session, *words, from)) : std::nullopt;
}

// Nobody needs to be reminded of it any more.
void writeRetirement(Session& session, const Transaction& transaction, const Priority& retired,
                     const std::optional<Standard>& made) {
    session.priorities.save(transaction, retired);
    for (Topic& topic : session.topics.open(retired.id)) {
        topic.state = TopicState::Dropped;
        topic.closedOn = retired.retired->on;
        session.topics.save(transaction, topic);
    }
    if (made) session.standards.add(transaction, *made);
}

}  // namespace

Priorities::Priorities(Workspace& workspace) : m_workspace(workspace) {}

Priority Priorities::activeOne(PriorityId id) const {
    const std::optional<Priority> found = m_workspace.session().priorities.priority(id);
    if (!found || !found->isActive())
        throw Error(ErrorKind::Refused, tr("This priority is no longer active."));
    return *found;
}

PriorityId Priorities::add(const PriorityWords& words, QDate today) {
    Session& session = m_workspace.session();
    const std::vector<Priority> active = m_workspace.priorities();
    Priority added;
    added.words = checkedWords(session, words, today);
    if (active.size() >= Priority::mostActive)
        throw Error(
            ErrorKind::Refused,
            tr("Three priorities at a time, or none of them is one. Choose which of them to retire."));
    added.from = today;
    added.rank = int(active.size()) + 1;
    session.perform(tr("New priority: %1").arg(added.words.text), [&](const Transaction& transaction) {
        added.id = session.priorities.add(transaction, added);
    });
    return added.id;
}

PriorityId Priorities::replace(PriorityId old, const Retirement& retirement, const PriorityWords& words,
                               QDate today, const std::optional<StandardWords>& standard) {
    Session& session = m_workspace.session();
    Priority retired = activeOne(old);
    retired.retired = checkedRetirement(retirement, retired);
    Priority added;
    added.words = checkedWords(session, words, today);
    added.from = today;
    added.rank = retired.rank;
    const std::optional<Standard> made = standardOf(session, standard, today);
    session.perform(tr("New priority: %1, in place of %2").arg(added.words.text, retired.words.text),
                    [&](const Transaction& transaction) {
                        writeRetirement(session, transaction, retired, made);
                        added.id = session.priorities.add(transaction, added);
                    });
    return added.id;
}

void Priorities::change(PriorityId id, const PriorityWords& words) {
    Session& session = m_workspace.session();
    Priority changed = activeOne(id);
    changed.words = checkedWords(session, words, changed.from);
    session.perform(tr("Changed: %1").arg(changed.words.text),
                    [&](const Transaction& transaction) { session.priorities.save(transaction, changed); });
}

void Priorities::rank(PriorityId id, int rank) {
    Session& session = m_workspace.session();
    const Priority moved = activeOne(id);
    std::vector<Priority> inOrder = m_workspace.priorities();
    std::erase_if(inOrder, [id](const Priority& priority) { return priority.id == id; });
    const int place = std::clamp(rank, 1, int(inOrder.size()) + 1);
    if (place == moved.rank) return;
    inOrder.insert(inOrder.begin() + place - 1, moved);
    session.perform(
        tr("Ranked %1: %2").arg(QString::number(place), moved.words.text),
        [&](const Transaction& transaction) { saveRanks(session.priorities, transaction, inOrder); });
}

void Priorities::retire(PriorityId id, const Retirement& retirement,
                        const std::optional<StandardWords>& standard) {
    Session& session = m_workspace.session();
    Priority retired = activeOne(id);
    retired.retired = checkedRetirement(retirement, retired);
    const std::optional<Standard> made = standardOf(session, standard, retirement.on);
    std::vector<Priority> left = m_workspace.priorities();
    std::erase_if(left, [id](const Priority& priority) { return priority.id == id; });
    session.perform(tr("Retired: %1").arg(retired.words.text), [&](const Transaction& transaction) {
        writeRetirement(session, transaction, retired, made);
        saveRanks(session.priorities, transaction, left);
    });
}

void Priorities::checkTelling(const Telling& telling, const Priority& priority, QDate today) const {
    if (telling.reps.empty()) throw Error(ErrorKind::Refused, tr("Say who heard it."));
    for (const RepId rep : telling.reps) existingRep(m_workspace.session(), rep);
    if (telling.toldOn > today) throw Error(ErrorKind::Refused, tr("This day is still to come."));
    if (telling.toldOn < priority.from)
        throw Error(ErrorKind::Refused, tr("On this day it was no priority yet."));
}

TellingId Priorities::tell(const Telling& telling, QDate today) {
    Session& session = m_workspace.session();
    const Priority priority = activeOne(telling.priority);
    checkTelling(telling, priority, today);
    TellingId id;
    session.perform(
        tr("Said to %1: %2").arg(namesOf(telling.reps, calledNames(session)), priority.words.text),
        [&](const Transaction& transaction) { id = writeTelling(session, transaction, telling); });
    return id;
}

void Priorities::change(const Telling& telling, QDate today) {
    Session& session = m_workspace.session();
    const std::optional<Telling> before = session.priorities.telling(telling.id);
    if (!before) throw Error(ErrorKind::Refused, tr("This is no longer on record."));
    const Priority priority = activeOne(telling.priority);
    checkTelling(telling, priority, today);
    session.perform(
        tr("Changed: said to %1: %2").arg(namesOf(telling.reps, calledNames(session)), priority.words.text),
        [&](const Transaction& transaction) { rewriteTelling(session, transaction, *before, telling); });
}

void Priorities::takeBack(TellingId id) {
    Session& session = m_workspace.session();
    if (!session.priorities.telling(id)) throw Error(ErrorKind::Refused, tr("This is no longer on record."));
    session.perform(tr("Removed: that a priority was said"),
                    [&](const Transaction& transaction) { session.priorities.remove(transaction, id); });
}

int Priorities::putOnAgendas(PriorityId id, const std::vector<RepId>& reps, QDate today) {
    Session& session = m_workspace.session();
    const Priority priority = activeOne(id);
    std::vector<RepId> missing = reps;
    for (const Topic& topic : session.topics.open(id)) std::erase(missing, topic.rep);
    if (missing.empty()) return 0;
    session.perform(tr("On %n agenda(s): %1", nullptr, int(missing.size())).arg(priority.words.text),
                    [&](const Transaction& transaction) {
                        for (const RepId rep : missing) {
                            Topic topic;
                            topic.rep = existingRep(session, rep).id;
                            topic.text = tr("Say again: %1").arg(priority.words.text);
                            topic.raisedOn = today;
                            topic.priority = id;
                            session.topics.add(transaction, topic);
                        }
                    });
    return int(missing.size());
}

RecallCheck Priorities::checkedRecall(const RecallCheck& check, QDate today) const {
    existingRep(m_workspace.session(), check.rep);
    if (check.askedOn > today) throw Error(ErrorKind::Refused, tr("This day is still to come."));
    RecallCheck checked = check;
    checked.said = checked.said.trimmed();
    return checked;
}

RecallCheckId Priorities::checkRecall(const RecallCheck& check, QDate today) {
    Session& session = m_workspace.session();
    const Priority priority = activeOne(check.priority);
    RecallCheck asked = checkedRecall(check, today);
    session.perform(
        tr("Asked %1 for: %2").arg(existingRep(session, asked.rep).called(), priority.words.text),
        [&](const Transaction& transaction) { asked.id = session.priorities.add(transaction, asked); });
    return asked.id;
}

void Priorities::change(const RecallCheck& check, QDate today) {
    Session& session = m_workspace.session();
    if (!session.priorities.recallCheck(check.id))
        throw Error(ErrorKind::Refused, tr("This is no longer on record."));
    const Priority priority = activeOne(check.priority);
    const RecallCheck asked = checkedRecall(check, today);
    session.perform(
        tr("Changed: asked %1 for: %2").arg(existingRep(session, asked.rep).called(), priority.words.text),
        [&](const Transaction& transaction) { session.priorities.save(transaction, asked); });
}

void Priorities::remove(RecallCheckId id) {
    Session& session = m_workspace.session();
    const std::optional<RecallCheck> check = session.priorities.recallCheck(id);
    if (!check) throw Error(ErrorKind::Refused, tr("This is no longer on record."));
    session.perform(
        tr("Removed: that %1 was asked for a priority").arg(existingRep(session, check->rep).called()),
        [&](const Transaction& transaction) { session.priorities.remove(transaction, id); });
}

}  // namespace headroom
