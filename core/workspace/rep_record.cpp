// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rep_record.h"

#include "core/workspace/reading.h"
#include "core/workspace/rhythm.h"

#include <algorithm>

namespace headroom {

namespace {

void addCommitments(RepRecord& record, Session& session, RepId rep, QDate today) {
    for (CommitmentRow& row : readCommitments(
             session, session.commitments.ofRep(rep, today.addDays(1 - closedDaysShown)), today)) {
        if (row.commitment.isOpen())
            (row.commitment.owner == Party::Leader ? record.yours : record.theirs).push_back(std::move(row));
        else
            record.closed.push_back(std::move(row));
    }
    record.closed = closedNewestFirst(std::move(record.closed));
}

// A topic is carried over once a conversation with the rep was held later, or the one it waited for fell
// through.
std::vector<TopicRow> topicRows(Session& session, RepId rep) {
    const ConversationStore::Occasions last = session.conversations.lastOccasions(rep);
    std::vector<TopicRow> rows;
    for (const Topic& topic : session.topics.open(rep))
        rows.push_back({topic, (last.held && *last.held > topic.raisedOn) ||
                                   (last.fellThrough && *last.fellThrough >= topic.raisedOn)});
    return rows;
}

template <typename Record>
std::vector<Record> openOnes(std::vector<Record> records) {
    std::erase_if(records, [](const Record& record) { return !record.isOpen(); });
    return records;
}

}  // namespace

RepRecord readRepRecord(Session& session, const Rep& rep, QDate today) {
    RepRecord record;
    addCommitments(record, session, rep.id, today);
    record.struggles = readUnfinished(session, session.struggles.unfinished(rep.id), today);
    record.requests = session.requests.open(rep.id);
    record.topics = topicRows(session, rep.id);
    const std::vector<SkillPlan> skills = openOnes(session.skillPlans.ofRep(rep.id));
    if (!skills.empty()) record.skill = skills.front();
    record.experiments = openOnes(session.experiments.ofRep(rep.id));
    record.next = nextPlanned(session, rep.id, today);
    if (!record.next) record.proposed = proposedMeeting(session, rep.id, today);
    return record;
}

}  // namespace headroom
