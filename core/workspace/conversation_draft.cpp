// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conversation_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace headroom {

namespace {

// Longer notes, or several lines of them, are edited below the line rather than in it.
constexpr qsizetype notesInLine = 120;

const QLatin1String lineKey("line"), aboutKey("about"), repKey("rep"), attendeesKey("attendees"),
    kindKey("kind"), minutesKey("minutes"), dayKey("day"), sharedNotesKey("sharedNotes"),
    onlyMeNotesKey("onlyMeNotes"), repPromisesKey("repPromises"), ownPromisesKey("ownPromises"),
    strugglesKey("struggles"), requestsKey("requests"), coveredKey("covered"), answeredKey("answered"),
    textKey("text"), dueKey("due"), saidKey("said"), seenKey("seen"), idKey("id"), whyKey("why"),
    levelKey("level");

template <typename Id>
QJsonArray arrayOf(const std::vector<Id>& ids) {
    QJsonArray array;
    for (const Id id : ids) array << id.value;
    return array;
}

template <typename Id>
std::vector<Id> idsOf(const QJsonValue& array) {
    std::vector<Id> ids;
    for (const QJsonValue id : array.toArray()) ids.push_back(Id{id.toInteger()});
    return ids;
}

QJsonArray arrayOf(const std::vector<PromiseMade>& promises) {
    QJsonArray array;
    for (const PromiseMade& promise : promises) {
        QJsonObject object{{textKey, promise.text}};
        if (promise.due) object[dueKey] = promise.due->toString(Qt::ISODate);
        array << object;
    }
    return array;
}

std::optional<std::vector<PromiseMade>> promisesOf(const QJsonObject& draft, const QString& key,
                                                   Party owner) {
    if (!draft.contains(key)) return std::nullopt;
    std::vector<PromiseMade> promises;
    for (const QJsonValue value : draft[key].toArray()) {
        const QJsonObject object = value.toObject();
        const QDate due = QDate::fromString(object[dueKey].toString(), Qt::ISODate);
        promises.push_back(
            {owner, object[textKey].toString(), due.isValid() ? std::optional(due) : std::nullopt});
    }
    return promises;
}

QJsonArray arrayOf(const std::vector<PrioritySaid>& said) {
    QJsonArray array;
    for (const PrioritySaid& one : said)
        array << QJsonObject{{idKey, one.priority.value}, {whyKey, one.isWithWhy}};
    return array;
}

QJsonArray arrayOf(const std::vector<LevelSeen>& seen) {
    QJsonArray array;
    for (const LevelSeen& one : seen)
        array << QJsonObject{{idKey, one.standard.value}, {levelKey, one.level}, {textKey, one.evidence}};
    return array;
}

std::optional<std::vector<PrioritySaid>> saidOf(const QJsonObject& draft) {
    if (!draft.contains(saidKey)) return std::nullopt;
    std::vector<PrioritySaid> said;
    for (const QJsonValue value : draft[saidKey].toArray())
        said.push_back({PriorityId{value[idKey].toInteger()}, value[whyKey].toBool()});
    return said;
}

std::optional<std::vector<LevelSeen>> seenOf(const QJsonObject& draft) {
    if (!draft.contains(seenKey)) return std::nullopt;
    std::vector<LevelSeen> seen;
    for (const QJsonValue value : draft[seenKey].toArray())
        seen.push_back(
            {StandardId{value[idKey].toInteger()}, value[levelKey].toInt(), value[textKey].toString()});
    return seen;
}

std::vector<PrioritySaid> saidIn(const QuickLogEntry& entry, const TypedFrame& frame) {
    std::vector<PrioritySaid> said;
    for (const PriorityTyped& typed : entry.said)
        if (size_t(typed.rank) <= frame.priorities.size())
            said.push_back({frame.priorities[size_t(typed.rank) - 1], typed.isWithWhy});
    return said;
}

std::vector<LevelSeen> seenIn(const QuickLogEntry& entry, const TypedFrame& frame) {
    std::vector<LevelSeen> seen;
    for (const LevelTyped& typed : entry.seen)
        if (size_t(typed.rank) <= frame.standards.size())
            seen.push_back({frame.standards[size_t(typed.rank) - 1], typed.level, typed.evidence});
    return seen;
}

std::optional<QStringList> textsOf(const QJsonObject& draft, const QString& key) {
    if (!draft.contains(key)) return std::nullopt;
    QStringList texts;
    for (const QJsonValue text : draft[key].toArray()) texts << text.toString();
    return texts;
}

void addPromises(std::vector<PromiseMade>& promises, const std::optional<std::vector<PromiseMade>>& byHand,
                 const std::vector<PromiseMade>& inLine, Party owner) {
    for (const PromiseMade& promise : byHand ? *byHand : inLine)
        if (promise.owner == owner) promises.push_back(promise);
}

}  // namespace

QString draftText(const ConversationDraft& draft) {
    if (draft == ConversationDraft{}) return {};
    QJsonObject object{{lineKey, draft.line}, {onlyMeNotesKey, draft.onlyMeNotes}};
    if (draft.about) object[aboutKey] = draft.about->value;
    if (draft.rep) object[repKey] = draft.rep->value;
    if (draft.kind) object[kindKey] = int(*draft.kind);
    if (draft.minutes) object[minutesKey] = *draft.minutes;
    if (draft.day) object[dayKey] = draft.day->toString(Qt::ISODate);
    if (draft.sharedNotes) object[sharedNotesKey] = *draft.sharedNotes;
    if (draft.attendees) object[attendeesKey] = arrayOf(*draft.attendees);
    if (draft.repPromises) object[repPromisesKey] = arrayOf(*draft.repPromises);
    if (draft.ownPromises) object[ownPromisesKey] = arrayOf(*draft.ownPromises);
    if (draft.struggles) object[strugglesKey] = QJsonArray::fromStringList(*draft.struggles);
    if (draft.requests) object[requestsKey] = QJsonArray::fromStringList(*draft.requests);
    if (draft.said) object[saidKey] = arrayOf(*draft.said);
    if (draft.seen) object[seenKey] = arrayOf(*draft.seen);
    if (!draft.covered.empty()) object[coveredKey] = arrayOf(draft.covered);
    if (!draft.answered.empty()) object[answeredKey] = arrayOf(draft.answered);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ConversationDraft draftOf(const QString& text) {
    ConversationDraft draft;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject()) {
        draft.line = text;
        return draft;
    }
    const QJsonObject object = document.object();
    draft.line = object[lineKey].toString();
    draft.onlyMeNotes = object[onlyMeNotesKey].toString();
    if (object.contains(aboutKey)) draft.about = RepId{object[aboutKey].toInteger()};
    if (object.contains(repKey)) draft.rep = RepId{object[repKey].toInteger()};
    const int kind = object[kindKey].toInt(-1);
    if (kind >= 0 && kind <= int(ConversationKind::QuickWord)) draft.kind = ConversationKind(kind);
    if (object.contains(minutesKey)) draft.minutes = object[minutesKey].toInt();
    if (const QDate day = QDate::fromString(object[dayKey].toString(), Qt::ISODate); day.isValid())
        draft.day = day;
    if (object.contains(sharedNotesKey)) draft.sharedNotes = object[sharedNotesKey].toString();
    if (object.contains(attendeesKey)) draft.attendees = idsOf<RepId>(object[attendeesKey]);
    draft.repPromises = promisesOf(object, repPromisesKey, Party::Rep);
    draft.ownPromises = promisesOf(object, ownPromisesKey, Party::Leader);
    draft.struggles = textsOf(object, strugglesKey);
    draft.requests = textsOf(object, requestsKey);
    draft.said = saidOf(object);
    draft.seen = seenOf(object);
    draft.covered = idsOf<TopicId>(object[coveredKey]);
    draft.answered = idsOf<RequestId>(object[answeredKey]);
    return draft;
}

ConversationDraft draftOf(const Conversation& conversation, const std::vector<Rep>& reps, QDate today) {
    ConversationDraft draft;
    draft.onlyMeNotes = conversation.onlyMeNotes;
    QuickLogEntry entry;
    entry.kind = conversation.kind;
    if (conversation.minutes > 0) entry.minutes = conversation.minutes;
    entry.day = conversation.heldOn;
    if (hasSeveralReps(conversation, conversation))
        draft.attendees = conversation.reps;
    else if (!conversation.reps.empty())
        entry.rep = conversation.reps.front();
    const QString& notes = conversation.sharedNotes;
    if (notes.size() <= notesInLine && !notes.contains(QLatin1Char('\n')))
        entry.notes = notes;
    else
        draft.sharedNotes = notes;
    draft.line = quickLogLine(entry, reps, today);
    return draft;
}

QuickLogEntry readDraft(const ConversationDraft& draft, const std::vector<Rep>& reps, QDate today,
                        const QuickLogRanks& ranks) {
    if (!draft.rep) return parseQuickLog(draft.line, reps, today, ranks, draft.about);
    std::vector<Rep> chosen;
    std::copy_if(reps.begin(), reps.end(), std::back_inserter(chosen),
                 [&](const Rep& rep) { return rep.id == *draft.rep; });
    return parseQuickLog(draft.line, chosen, today, ranks);
}

std::vector<QuickLogSpan> spansInEffect(const ConversationDraft& draft, const QuickLogEntry& entry) {
    std::vector<QuickLogSpan> spans = entry.spans;
    const auto isOverruled = [&](const QuickLogSpan& span) {
        switch (span.part) {
            case QuickLogPart::Rep:
                return entry.rep && draft.rep && *draft.rep != *entry.rep;
            case QuickLogPart::Kind:
                return draft.kind.has_value();
            case QuickLogPart::Minutes:
                return draft.minutes.has_value();
            case QuickLogPart::Day:
                return draft.day.has_value();
            case QuickLogPart::Notes:
                return draft.sharedNotes.has_value();
            case QuickLogPart::Priority:
                return draft.said.has_value();
            case QuickLogPart::Level:
                return draft.seen.has_value();
            case QuickLogPart::RepPromise:
                return draft.repPromises.has_value();
            case QuickLogPart::OwnPromise:
                return draft.ownPromises.has_value();
            case QuickLogPart::Struggle:
                return draft.struggles.has_value();
            case QuickLogPart::Request:
                return draft.requests.has_value();
        }
        Q_UNREACHABLE();
    };
    spans.erase(std::remove_if(spans.begin(), spans.end(), isOverruled), spans.end());
    return spans;
}

ConversationOutcome draftedOutcome(const ConversationDraft& draft, const QuickLogEntry& entry,
                                   const TypedFrame& frame) {
    ConversationOutcome outcome;
    addPromises(outcome.promises, draft.repPromises, entry.promises, Party::Rep);
    addPromises(outcome.promises, draft.ownPromises, entry.promises, Party::Leader);
    outcome.struggles = draft.struggles.value_or(entry.struggles);
    outcome.requests = draft.requests.value_or(entry.requests);
    outcome.said = draft.said.value_or(saidIn(entry, frame));
    outcome.seen = draft.seen.value_or(seenIn(entry, frame));
    outcome.covered = draft.covered;
    outcome.answered = draft.answered;
    return outcome;
}

bool isRequestAlone(const ConversationDraft& draft, const QuickLogEntry& entry) {
    ConversationOutcome requestsAlone;
    const ConversationOutcome outcome = draftedOutcome(draft, entry);
    requestsAlone.requests = outcome.requests;
    const bool saysMore = draft.kind || entry.kind || draft.minutes.value_or(entry.minutes.value_or(0)) > 0 ||
                          (!draft.said && !entry.said.empty()) || (!draft.seen && !entry.seen.empty()) ||
                          !draft.sharedNotes.value_or(entry.notes).isEmpty() || !draft.onlyMeNotes.isEmpty();
    return !outcome.requests.isEmpty() && outcome == requestsAlone && !saysMore;
}

bool hasSeveralReps(const Conversation& conversation, const Conversation& base) {
    return conversation.kind == ConversationKind::TeamMeeting || base.reps.size() > 1;
}

Conversation draftedConversation(const ConversationDraft& draft, const QuickLogEntry& entry,
                                 const Conversation& base, const std::vector<RepId>& everybody) {
    Conversation drafted = base;
    drafted.kind = draft.kind.value_or(entry.kind.value_or(base.kind));
    drafted.minutes = draft.minutes.value_or(entry.minutes.value_or(base.minutes));
    if (const std::optional<QDate> day = draft.day ? draft.day : entry.day) drafted.heldOn = day;
    drafted.sharedNotes = draft.sharedNotes.value_or(entry.notes);
    drafted.onlyMeNotes = draft.onlyMeNotes;
    const std::optional<RepId> rep = draft.rep ? draft.rep : entry.rep;
    if (hasSeveralReps(drafted, base))
        drafted.reps = draft.attendees.value_or(everybody);
    else if (rep)
        drafted.reps = {*rep};
    return drafted;
}

}  // namespace headroom
