// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_list.h"

#include "core/domain/translation.h"
#include "core/workspace/wording.h"

#include <QKeyEvent>

namespace headroom {

namespace {

using Kind = MeetingLine::Kind;

Kind kindOf(const MeetingRow& row, QDate today) {
    switch (row.conversation.status) {
        case ConversationStatus::Planned:
            return row.day < today ? Kind::ToLog : Kind::Upcoming;
        case ConversationStatus::Held:
            return Kind::Held;
        default:
            return Kind::Cancelled;
    }
}

QString whenOf(const MeetingRow& row, QDate today) {
    if (row.conversation.status == ConversationStatus::Planned && row.conversation.plannedFor)
        return wording::weekdayAndTime(*row.conversation.plannedFor);
    return row.day.year() == today.year() ? wording::weekdayAndDay(row.day) : wording::day(row.day);
}

QString kindAndMinutes(const Conversation& conversation) {
    const QString kind = wording::conversationKind(conversation.kind);
    if (conversation.minutes == 0) return kind;
    return tr("%1, %2 min", "a kind of conversation and its length")
        .arg(kind, QString::number(conversation.minutes));
}

QString whatOf(const MeetingRow& row, Kind kind) {
    const QString what = kindAndMinutes(row.conversation);
    if (kind == Kind::ToLog) return tr("%1. What happened?").arg(what);
    if (kind == Kind::Cancelled) return tr("%1, cancelled").arg(what);
    const QString notes = row.conversation.sharedNotes.simplified();
    if (notes.isEmpty()) return what;
    return tr("%1: %2", "a conversation and its notes").arg(what, notes);
}

MeetingLine lineOf(const MeetingProposal& proposal) {
    MeetingLine line{.kind = Kind::Proposed, .record = proposal, .rep = proposal.rep};
    line.when = wording::weekdayAndTime(proposal.when);
    line.who = proposal.called;
    line.what = proposal.daysSinceLast ? tr("last spoke %n day(s) ago", nullptr, *proposal.daysSinceLast)
                                       : tr("you have not spoken yet");
    line.sentence = tr("%1, %2: %3", "a name, when, and what").arg(line.who, line.when, line.what);
    return line;
}

template <typename Row, typename Line>
MeetingGroup groupOf(const QString& title, const std::vector<Row>& rows, const Line& line) {
    MeetingGroup group{title, {}};
    for (const Row& row : rows) group.lines.push_back(line(row));
    return group;
}

}  // namespace

MeetingLine meetingLine(const MeetingRow& row, QDate today) {
    MeetingLine line{.kind = kindOf(row, today), .record = row};
    if (row.conversation.reps.size() == 1) line.rep = row.conversation.reps.front();
    line.when = whenOf(row, today);
    line.who = row.withWhom;
    line.what = whatOf(row, line.kind);
    line.sentence = line.kind == Kind::ToLog
                        ? tr("You met %1 %2. What happened?", "a name and when").arg(line.who, line.when)
                        : tr("%1, %2: %3", "a name, when, and what").arg(line.who, line.when, line.what);
    return line;
}

std::vector<MeetingGroup> meetingGroups(const Meetings& meetings) {
    const auto line = [&](const MeetingRow& row) { return meetingLine(row, meetings.today); };
    std::vector<MeetingGroup> groups{groupOf(tr("To log"), meetings.toLog, line),
                                     groupOf(tr("Upcoming"), meetings.upcoming, line),
                                     groupOf(tr("Proposed by your rhythm"), meetings.proposals, lineOf),
                                     groupOf(tr("Held"), meetings.held, line)};
    std::erase_if(groups, [](const MeetingGroup& group) { return group.lines.empty(); });
    return groups;
}

std::vector<MeetingGroup> foundGroups(const std::vector<FoundConversation>& found, QDate today) {
    if (found.empty()) return {};
    return {groupOf(tr("Found, best first"), found, [&](const FoundConversation& one) {
        MeetingLine line = meetingLine(one.row, today);
        const QString excerpt = one.excerpt.simplified();
        if (!excerpt.isEmpty()) line.what = excerpt;
        QString said = line.what;
        said.remove(matchBegin).remove(matchEnd);
        line.sentence = tr("%1, %2: %3", "a name, when, and what").arg(line.who, line.when, said);
        return line;
    })};
}

std::vector<MeetingOffer> meetingOffers(const MeetingLine& line, QDate today, bool canChange) {
    using Action = MeetingAction;
    constexpr int enter = Qt::Key_Return;
    std::vector<MeetingOffer> offers;
    switch (line.kind) {
        case Kind::ToLog:
            offers = {{Action::Log, enter}, {Action::DidNotHappen, Qt::Key_D}, {Action::Move, Qt::Key_M}};
            break;
        case Kind::Upcoming:
            if (line.rep) offers.push_back({Action::Prepare, enter});
            if (line.meeting()->day == today) offers.push_back({Action::Log, Qt::Key_L});
            offers.push_back({Action::Move, Qt::Key_M});
            offers.push_back({Action::Cancel, Qt::Key_C});
            break;
        case Kind::Proposed:
            offers = {{Action::Book, enter}, {Action::Prepare, Qt::Key_P}};
            break;
        case Kind::Held:
            offers = {{Action::Open, enter}};
            break;
        case Kind::Cancelled:
            break;
    }
    if (!canChange) std::erase_if(offers, [](const auto& offer) { return offer.action != Action::Prepare; });
    return offers;
}

std::optional<MeetingAction> meetingActionOf(const QKeyEvent& event,
                                             const std::vector<MeetingOffer>& offers) {
    if (event.modifiers() & ~Qt::KeypadModifier) return std::nullopt;
    const bool isEnter = event.key() == Qt::Key_Enter || event.key() == Qt::Key_Return;
    if (isEnter && !offers.empty()) return offers.front().action;
    for (const MeetingOffer& offer : offers)
        if (offer.key == event.key()) return offer.action;
    return std::nullopt;
}

QString meetingActionWords(MeetingAction action) {
    switch (action) {
        case MeetingAction::Log:
            return tr("Log");
        case MeetingAction::Prepare:
            return tr("Prepare");
        case MeetingAction::Book:
            return tr("Book");
        case MeetingAction::Open:
            return tr("Open");
        case MeetingAction::DidNotHappen:
            return tr("It did not take place");
        case MeetingAction::Move:
            return tr("Move");
        case MeetingAction::Cancel:
            return tr("Call off");
    }
    Q_UNREACHABLE();
}

}  // namespace headroom
