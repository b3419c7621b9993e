// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/running_conversation.h"

#include "core/workspace/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace headroom {

namespace {

const QTime usualTime(10, 0);
constexpr int daysEarly = 7;
const QString timeFormat = QStringLiteral("HH:mm");

const QString startedName = QStringLiteral("started");
const QString dayName = QStringLiteral("day");
const QString plannedName = QStringLiteral("planned");
const QString minutesName = QStringLiteral("minutes");
const QString sharedName = QStringLiteral("shared notes");
const QString onlyMeName = QStringLiteral("only me notes");
const QString promisesName = QStringLiteral("promises");
const QString ownerName = QStringLiteral("owner");
const QString textName = QStringLiteral("text");
const QString dueName = QStringLiteral("due");
const QString strugglesName = QStringLiteral("struggles");
const QString requestsName = QStringLiteral("requests");
const QString coveredName = QStringLiteral("covered");
const QString droppedName = QStringLiteral("dropped");
const QString saidName = QStringLiteral("said");
const QString idName = QStringLiteral("id");
const QString whyName = QStringLiteral("why");
const QString keptName = QStringLiteral("kept");
const QString unansweredName = QStringLiteral("unanswered");
const QString skillName = QStringLiteral("on skill");
const QString booksName = QStringLiteral("books next");
const QString nextName = QStringLiteral("next day");
const QString nextTimeName = QStringLiteral("next time");
const QString leaderName = QStringLiteral("leader");
const QString repName = QStringLiteral("rep");

QString dayText(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

std::optional<QDate> dayOf(const QJsonValue& value) {
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

template <typename Id>
bool contains(const std::vector<Id>& ids, Id id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

template <typename Id>
void set(std::vector<Id>& ids, Id id, bool isIn) {
    std::erase(ids, id);
    if (isIn) ids.push_back(id);
}

template <typename Id>
QJsonArray idsToJson(const std::vector<Id>& ids) {
    QJsonArray array;
    for (const Id id : ids) array << id.value;
    return array;
}

template <typename Id>
std::vector<Id> idsOf(const QJsonValue& value) {
    std::vector<Id> ids;
    for (const QJsonValue& id : value.toArray()) ids.push_back(Id{id.toInteger()});
    return ids;
}

const PrioritySaid* find(const std::vector<PrioritySaid>& said, PriorityId id) {
    const auto found =
        std::find_if(said.begin(), said.end(), [id](const PrioritySaid& one) { return one.priority == id; });
    return found == said.end() ? nullptr : &*found;
}

void set(std::vector<PrioritySaid>& said, PriorityId id, bool isSaid, bool isWithWhy) {
    std::erase_if(said, [id](const PrioritySaid& one) { return one.priority == id; });
    if (isSaid) said.push_back({id, isWithWhy});
}

QJsonArray saidToJson(const std::vector<PrioritySaid>& said) {
    QJsonArray array;
    for (const PrioritySaid& one : said)
        array << QJsonObject{{idName, one.priority.value}, {whyName, one.isWithWhy}};
    return array;
}

std::vector<PrioritySaid> saidOf(const QJsonValue& value) {
    std::vector<PrioritySaid> said;
    for (const QJsonValue& one : value.toArray())
        said.push_back({PriorityId{one[idName].toInteger()}, one[whyName].toBool()});
    return said;
}

QString toJson(const RunningConversation& running) {
    QJsonArray promises;
    for (const PromiseMade& promise : running.promises)
        promises << QJsonObject{{ownerName, promise.owner == Party::Rep ? repName : leaderName},
                                {textName, promise.text},
                                {dueName, dayText(promise.due)}};
    QJsonObject all{{startedName, running.startedAt.toUTC().toString(Qt::ISODate)},
                    {dayName, dayText(running.day)},
                    {sharedName, running.sharedNotes},
                    {onlyMeName, running.onlyMeNotes},
                    {promisesName, promises},
                    {strugglesName, QJsonArray::fromStringList(running.struggles)},
                    {requestsName, QJsonArray::fromStringList(running.requests)},
                    {coveredName, idsToJson(running.covered)},
                    {droppedName, idsToJson(running.dropped)},
                    {keptName, idsToJson(running.kept)},
                    {saidName, saidToJson(running.said)},
                    {unansweredName, idsToJson(running.unanswered)},
                    {skillName, running.isOnSkill},
                    {booksName, running.booksNext},
                    {nextName, dayText(running.nextDay)}};
    if (running.nextTime) all.insert(nextTimeName, running.nextTime->toString(timeFormat));
    if (running.planned) all.insert(plannedName, running.planned->value);
    if (running.minutes) all.insert(minutesName, *running.minutes);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        if (text.isString()) texts << text.toString();
    return texts;
}

std::optional<PromiseMade> promiseOf(const QJsonObject& promise) {
    const PromiseMade made{promise.value(ownerName) == repName ? Party::Rep : Party::Leader,
                           promise.value(textName).toString(), dayOf(promise.value(dueName))};
    return made.text.isEmpty() && !made.due ? std::nullopt : std::optional(made);
}

// What cannot be read is left out; without a start nothing is running.
std::optional<RunningConversation> fromJson(const QString& json) {
    const QJsonObject all = QJsonDocument::fromJson(json.toUtf8()).object();
    RunningConversation running;
    running.startedAt = QDateTime::fromString(all.value(startedName).toString(), Qt::ISODate).toUTC();
    if (!running.startedAt.isValid()) return std::nullopt;
    running.day = dayOf(all.value(dayName)).value_or(running.startedAt.toLocalTime().date());
    if (const qint64 planned = all.value(plannedName).toInteger(); planned > 0)
        running.planned = ConversationId{planned};
    if (const int minutes = all.value(minutesName).toInt(); minutes > 0)
        running.minutes = std::min(minutes, RunningConversation::mostMinutes);
    running.sharedNotes = all.value(sharedName).toString();
    running.onlyMeNotes = all.value(onlyMeName).toString();
    for (const QJsonValue& value : all.value(promisesName).toArray())
        if (const auto promise = promiseOf(value.toObject())) running.promises.push_back(*promise);
    running.struggles = textsOf(all.value(strugglesName));
    running.requests = textsOf(all.value(requestsName));
    running.covered = idsOf<TopicId>(all.value(coveredName));
    running.dropped = idsOf<TopicId>(all.value(droppedName));
    running.kept = idsOf<CommitmentId>(all.value(keptName));
    running.said = saidOf(all.value(saidName));
    running.unanswered = idsOf<RequestId>(all.value(unansweredName));
    running.isOnSkill = all.value(skillName).toBool();
    running.booksNext = all.value(booksName).toBool(true);
    running.nextDay = dayOf(all.value(nextName));
    const QTime time = QTime::fromString(all.value(nextTimeName).toString(), timeFormat);
    if (time.isValid()) running.nextTime = time;
    return running;
}

QString runningDraft(RepId rep) {
    return QStringLiteral("running conversation %1").arg(rep.value);
}

}  // namespace

int RunningConversation::minutesAt(const QDateTime& now) const {
    return minutes.value_or(int(std::clamp<qint64>(startedAt.secsTo(now) / 60, 1, mostMinutes)));
}

bool RunningConversation::isTicked(const PrepItem& item) const {
    switch (item.kind) {
        case PrepItemKind::Topic:
            return contains(covered, item.topic);
        case PrepItemKind::Request:
            return !contains(unanswered, item.request);
        case PrepItemKind::OwnPromise:
        case PrepItemKind::RepPromise:
            return item.isClosed || contains(kept, item.commitment);
        case PrepItemKind::SkillFocus:
            return isOnSkill;
        case PrepItemKind::Priority:
            return find(said, item.priority);
        default:
            return item.isClosed;
    }
}

void RunningConversation::setTicked(const PrepItem& item, bool isTicked) {
    switch (item.kind) {
        case PrepItemKind::Topic:
            set(covered, item.topic, isTicked);
            if (isTicked) set(dropped, item.topic, false);
            break;
        case PrepItemKind::Request:
            set(unanswered, item.request, !isTicked);
            break;
        case PrepItemKind::OwnPromise:
        case PrepItemKind::RepPromise:
            set(kept, item.commitment, isTicked);
            break;
        case PrepItemKind::SkillFocus:
            isOnSkill = isTicked;
            break;
        case PrepItemKind::Priority:
            set(said, item.priority, isTicked, isWithWhy(item));
            break;
        default:
            break;
    }
}

bool RunningConversation::isWithWhy(const PrepItem& item) const {
    const PrioritySaid* one = find(said, item.priority);
    return one && one->isWithWhy;
}

void RunningConversation::setWithWhy(const PrepItem& item, bool isWithWhy) {
    if (item.kind != PrepItemKind::Priority) return;
    set(said, item.priority, isWithWhy || find(said, item.priority), isWithWhy);
}

bool RunningConversation::isDropped(const PrepItem& item) const {
    return item.kind == PrepItemKind::Topic && contains(dropped, item.topic);
}

void RunningConversation::setDropped(const PrepItem& item, bool isDropped) {
    if (item.kind != PrepItemKind::Topic) return;
    set(dropped, item.topic, isDropped);
    if (isDropped) set(covered, item.topic, false);
}

bool RunningConversation::isNextBooked(const PrepSheet& sheet) const {
    return sheet.isNextBooked || (sheet.planned && sheet.planned->id != planned);
}

std::optional<QDateTime> RunningConversation::nextOn(const PrepSheet& sheet) const {
    return sheet.planned && sheet.planned->id != planned ? sheet.planned->plannedFor : sheet.next;
}

std::optional<QDateTime> RunningConversation::nextToBook(const PrepSheet& sheet) const {
    if (!booksNext || isNextBooked(sheet) || !(sheet.next || nextDay)) return std::nullopt;
    const QDateTime proposed = sheet.next ? sheet.next->toLocalTime() : QDateTime(*nextDay, usualTime);
    return QDateTime(nextDay.value_or(proposed.date()), nextTime.value_or(proposed.time()));
}

ConversationOutcome RunningConversation::outcome(const PrepSheet& sheet) const {
    ConversationOutcome outcome;
    outcome.promises = promises;
    outcome.struggles = struggles;
    outcome.requests = requests;
    outcome.covered = covered;
    outcome.dropped = dropped;
    outcome.kept = kept;
    outcome.said = said;
    for (const PrepSection& section : sheet.sections)
        for (const PrepItem& item : section.items)
            if (item.kind == PrepItemKind::Request && isTicked(item))
                outcome.answered.push_back(item.request);
    if (const std::optional<QDateTime> when = nextToBook(sheet)) outcome.next = Booking{*when};
    return outcome;
}

RunningConversations::RunningConversations(Workspace& workspace) : m_workspace(workspace) {}

RunningConversation RunningConversations::started(const PrepSheet& sheet, const QDateTime& now) const {
    RunningConversation running;
    running.startedAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    running.day = sheet.today;
    const auto planned = sheet.planned ? m_workspace.conversation(sheet.planned->id) : std::nullopt;
    if (!planned || sheet.today.daysTo(*planned->plannedDay()) > daysEarly) return running;
    running.planned = planned->id;
    running.sharedNotes = planned->sharedNotes;
    running.onlyMeNotes = planned->onlyMeNotes;
    return running;
}

Conversation RunningConversations::conversation(const RunningConversation& running, const PrepSheet& sheet,
                                                const QDateTime& now) const {
    const auto planned = running.planned ? m_workspace.conversation(*running.planned) : std::nullopt;
    Conversation held;
    if (planned && planned->status == ConversationStatus::Planned) held = *planned;
    if (held.reps.empty()) held.reps = {sheet.rep.id};
    held.heldOn = std::min(running.day, sheet.today);
    held.minutes = running.minutesAt(now);
    held.sharedNotes = running.sharedNotes.trimmed();
    held.onlyMeNotes = running.onlyMeNotes.trimmed();
    for (const PrepSection& section : sheet.sections)
        for (const PrepItem& item : section.items)
            if (item.kind == PrepItemKind::SkillFocus && running.isOnSkill) held.skillFocus = item.skill;
    return held;
}

std::optional<RunningConversation> RunningConversations::running(RepId rep) const {
    return fromJson(m_workspace.session().drafts.draft(runningDraft(rep)));
}

void RunningConversations::keep(RepId rep, const std::optional<RunningConversation>& running) {
    m_workspace.session().keepDraft(runningDraft(rep), running ? toJson(*running) : QString());
}

void forgetRunning(Session& session, const Transaction& transaction, RepId rep, QDate heldOn) {
    const auto running = fromJson(session.drafts.draft(runningDraft(rep)));
    if (!running || running->day <= heldOn) session.drafts.keep(transaction, runningDraft(rep), {});
}

}  // namespace headroom
