// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/written_conversation.h"

#include "core/workspace/conversations.h"
#include "core/workspace/requests.h"
#include "core/workspace/wording.h"

#include <algorithm>

namespace headroom {

namespace {

// Reps by id; one who is archived by now still stands in what was logged.
std::vector<Rep> repsOf(const Workspace& workspace, const Conversation& conversation) {
    std::vector<Rep> reps = workspace.reps();
    for (const RepId id : conversation.reps) {
        const bool isHere =
            std::any_of(reps.begin(), reps.end(), [id](const Rep& rep) { return rep.id == id; });
        if (const auto rep = workspace.rep(id); !isHere && rep) reps.push_back(*rep);
    }
    return reps;
}

// Ticks stay in the draft when its rep changes, and count only where they are shown.
template <typename Id, typename Record>
void keepOpenOnly(std::vector<Id>& ticked, const std::vector<Record>& open) {
    std::erase_if(ticked, [&](Id id) {
        return std::none_of(open.begin(), open.end(), [id](const Record& record) { return record.id == id; });
    });
}

// A draft may remember what is no longer active.
template <typename Id, typename Record>
void keepIn(const std::vector<Id>& active, std::vector<Record>& records, Id Record::*id) {
    std::erase_if(records, [&](const Record& record) {
        return std::find(active.begin(), active.end(), record.*id) == active.end();
    });
}

template <typename Record, typename Id>
QString textOf(const std::vector<Record>& records, Id id) {
    const auto found =
        std::find_if(records.begin(), records.end(), [id](const Record& each) { return each.id == id; });
    return found == records.end() ? QString() : found->words.text;
}

}  // namespace

WrittenConversation::WrittenConversation(Workspace& workspace, QDate today, std::optional<TeamId> team)
    : m_workspace(workspace), m_today(today), m_team(team) {}

void WrittenConversation::startNew(std::optional<RepId> rep) {
    m_base = {};
    m_base.heldOn = m_today;
    m_blank = {};
    m_blank.about = rep;
    m_reps = m_workspace.reps();
    m_openWith.reset();
    readFrame();
}

void WrittenConversation::startFrom(const Conversation& stored) {
    m_base = stored;
    if (!stored.heldOn) m_base.heldOn = std::min(stored.plannedDay().value_or(m_today), m_today);
    m_reps = repsOf(m_workspace, stored);
    m_blank = draftOf(m_base, m_reps, m_today);
    m_openWith.reset();
    readFrame();
}

std::optional<ConversationDraft> WrittenConversation::kept(std::optional<RepId> rep) const {
    ConversationDraft kept = Conversations(m_workspace).draft(recorded());
    if (kept == ConversationDraft{} || kept == m_blank) return std::nullopt;
    const QuickLogEntry said = readDraft(kept, m_reps, m_today, m_frame.ranks());
    if (!kept.rep && !said.rep && said.candidates.empty()) kept.about = rep;
    return kept;
}

void WrittenConversation::setDraft(const ConversationDraft& draft) {
    m_draft = draft;
    m_entry = readDraft(m_draft, m_reps, m_today, m_frame.ranks());
    m_conversation = draftedConversation(m_draft, m_entry, m_base, m_everybody);
    if (isForSeveral() && m_everybody.empty()) {
        m_everybody = everybodyOnTheTeam();
        m_conversation = draftedConversation(m_draft, m_entry, m_base, m_everybody);
    }
    readOpen();
}

std::optional<ConversationId> WrittenConversation::recorded() const {
    return m_base.id.isStored() ? std::optional(m_base.id) : std::nullopt;
}

std::optional<ConversationId> WrittenConversation::corrected() const {
    return m_base.status == ConversationStatus::Held ? recorded() : std::nullopt;
}

ConversationOutcome WrittenConversation::outcome() const {
    ConversationOutcome outcome = draftedOutcome(m_draft, m_entry, m_frame);
    keepIn(m_frame.priorities, outcome.said, &PrioritySaid::priority);
    keepIn(m_frame.standards, outcome.seen, &LevelSeen::standard);
    keepOpenOnly(outcome.covered, m_openTopics);
    keepOpenOnly(outcome.answered, m_openRequests);
    return outcome;
}

bool WrittenConversation::isForSeveral() const {
    return hasSeveralReps(m_conversation, m_base);
}

std::vector<Rep> WrittenConversation::candidates() const {
    std::vector<Rep> candidates;
    for (const Rep& rep : m_reps)
        if (!isForSeveral() && std::count(m_entry.candidates.begin(), m_entry.candidates.end(), rep.id) > 0)
            candidates.push_back(rep);
    return candidates;
}

std::optional<Rep> WrittenConversation::rep() const {
    if (isForSeveral() || m_conversation.reps.size() != 1) return std::nullopt;
    const auto found = std::find_if(m_reps.begin(), m_reps.end(), [this](const Rep& each) {
        return each.id == m_conversation.reps.front();
    });
    return found == m_reps.end() ? std::nullopt : std::optional(*found);
}

std::vector<RepId> WrittenConversation::everybodyOnTheTeam() const {
    std::vector<RepId> everybody;
    if (m_team) {
        const TeamOverview team = m_workspace.teamOverview(m_team, m_today);
        for (const auto* rows : {&team.needsYourHelp, &team.upToDate})
            for (const TeamRow& row : *rows) everybody.push_back(row.rep);
    } else {
        for (const Rep& each : m_reps) everybody.push_back(each.id);
    }
    return everybody;
}

void WrittenConversation::readFrame() {
    m_priorities = corrected() ? std::vector<Priority>{} : m_workspace.priorities();
    m_standards = corrected() ? std::vector<Standard>{} : m_workspace.standards();
    m_frame = {};
    for (const Priority& priority : m_priorities) m_frame.priorities.push_back(priority.id);
    for (const Standard& standard : m_standards) m_frame.standards.push_back(standard.id);
}

void WrittenConversation::readOpen() {
    const std::optional<Rep> with = corrected() ? std::nullopt : rep();
    const std::optional<RepId> id = with ? std::optional(with->id) : std::nullopt;
    if (id == m_openWith) return;
    m_openRequests.clear();
    m_openTopics.clear();
    m_openWith = id;
    if (!id) return;
    const RepRecord record = m_workspace.repRecord(*id, m_today);
    m_openRequests = record.requests;
    // A priority on the agenda is ticked among the priorities.
    for (const TopicRow& row : record.topics)
        if (!row.topic.priority) m_openTopics.push_back(row.topic);
}

bool WrittenConversation::isRequestAlone() const {
    return !recorded() && headroom::isRequestAlone(m_draft, m_entry);
}

QString WrittenConversation::remark() const {
    if (isUntouched() && !corrected()) return {};
    if (isRequestAlone()) return tr("Only the request is saved; no conversation is logged.");
    QStringList said{wording::whatItCountsFor(m_conversation)};
    if (corrected()) said << wording::loggedLate(m_conversation);
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QStringList WrittenConversation::understood() const {
    QStringList said;
    if (const std::optional<Rep> with = rep()) said << with->name;
    said << wording::conversationKind(m_conversation.kind);
    if (m_conversation.minutes > 0) said << tr("%n minute(s)", nullptr, m_conversation.minutes);
    if (m_conversation.heldOn) said << wording::weekdayAndDay(*m_conversation.heldOn);
    const ConversationOutcome cameOut = outcome();
    for (const PromiseMade& promise : cameOut.promises) {
        const bool isReps = promise.owner == Party::Rep;
        if (promise.due)
            said << (isReps ? tr("They will: %1 (by %2)") : tr("You will: %1 (by %2)"))
                        .arg(promise.text, wording::weekdayAndDay(*promise.due));
        else
            said << (isReps ? tr("They will: %1") : tr("You will: %1")).arg(promise.text);
    }
    for (const QString& struggle : cameOut.struggles) said << tr("Stuck on: %1").arg(struggle);
    for (const QString& request : cameOut.requests)
        said << (request.isEmpty() ? tr("Asked for help") : tr("Asked for help with: %1").arg(request));
    addFrameTo(said);
    return said;
}

void WrittenConversation::addFrameTo(QStringList& said) const {
    const ConversationOutcome cameOut = outcome();
    for (const PrioritySaid& one : cameOut.said)
        said << (one.isWithWhy ? tr("You said, with the why: %1") : tr("You said: %1"))
                    .arg(textOf(m_priorities, one.priority));
    for (const LevelSeen& one : cameOut.seen) {
        const QString standard = textOf(m_standards, one.standard);
        said << (one.evidence.isEmpty()
                     ? tr("Seen: %1, level %2").arg(standard).arg(one.level)
                     : tr("Seen: %1, level %2: %3").arg(standard).arg(one.level).arg(one.evidence));
    }
}

void WrittenConversation::keepDraft() const {
    Conversations(m_workspace).keepDraft(isUntouched() ? ConversationDraft{} : m_draft, recorded());
}

void WrittenConversation::save() const {
    Conversations conversations(m_workspace);
    if (corrected()) return conversations.change(m_conversation, m_today);
    if (!isRequestAlone()) {
        conversations.log(m_conversation, outcome(), m_today);
        return;
    }
    Requests(m_workspace)
        .ask(m_conversation.reps.front(), outcome().requests.join(QStringLiteral(", ")),
             m_conversation.heldOn.value_or(m_today));
    conversations.keepDraft({});
}

void WrittenConversation::remove() const {
    Conversations(m_workspace).remove(m_base.id);
}

}  // namespace headroom
