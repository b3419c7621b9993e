// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/commitment_book.h"

#include "core/workspace/names.h"
#include "core/workspace/reading.h"
#include "core/workspace/team_facts.h"
#include "core/workspace/waiting_reader.h"

#include <algorithm>

namespace headroom {

namespace {

CommitmentRow rowOf(const Commitment& commitment, const CalledNames& called, QDate today) {
    CommitmentRow row{commitment, commitment.rep ? called.value(*commitment.rep) : QString(), std::nullopt};
    if (commitment.owner == Party::Leader && commitment.isOpen() && commitment.due && *commitment.due < today)
        row.daysLate = int(commitment.due->daysTo(today));
    return row;
}

}  // namespace

std::vector<StruggleRow> readUnfinished(Session& session, const std::vector<Struggle>& struggles,
                                        QDate today) {
    const CalledNames called = calledNames(session);
    const WorkingDays days = session.leader.leader().workingDays();
    std::vector<StruggleRow> rows;
    for (const Struggle& struggle : struggles) {
        const StruggleRow row{struggle, called.value(struggle.rep), isLeftAlone(struggle, days, today),
                              session.struggles.helpFor(struggle.id),
                              session.struggles.consequencesOf(struggle.id)};
        if (struggle.isOpen() || row.isToAskAbout(today)) rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const StruggleRow& a, const StruggleRow& b) {
        return a.isLeftAlone && !b.isLeftAlone;
    });
    return rows;
}

std::vector<CommitmentRow> closedNewestFirst(std::vector<CommitmentRow> rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const CommitmentRow& a, const CommitmentRow& b) {
        return *a.commitment.closedOn > *b.commitment.closedOn;
    });
    return rows;
}

std::vector<CommitmentRow> readCommitments(Session& session, const std::vector<Commitment>& commitments,
                                           QDate today) {
    const CalledNames called = calledNames(session);
    std::vector<CommitmentRow> rows;
    for (const Commitment& commitment : commitments) rows.push_back(rowOf(commitment, called, today));
    return rows;
}

CommitmentBook readCommitmentBook(Session& session, std::optional<TeamId> team, QDate today) {
    const QSet<RepId> reps = repsIn(session, team, today);
    const auto isAbout = [&reps](const Commitment& one) { return !one.rep || reps.contains(*one.rep); };

    CommitmentBook book;
    book.today = today;
    for (CommitmentRow& row : readCommitments(session, session.commitments.open(), today)) {
        if (!isAbout(row.commitment)) continue;
        book.lateCount += row.daysLate.has_value();
        (row.commitment.owner == Party::Leader ? book.yours : book.theirs).push_back(std::move(row));
    }
    for (WaitingItem& item : readRequestsAndToLog(session, reps, today))
        (item.kind == WaitingKind::Request ? book.requests : book.toLog).push_back(std::move(item));
    const QDate since = today.addDays(1 - closedDaysShown);
    book.closed = closedNewestFirst(readCommitments(session, session.commitments.closedSince(since), today));
    std::erase_if(book.closed, [&](const CommitmentRow& row) { return !isAbout(row.commitment); });
    std::vector<Struggle> unfinished = session.struggles.unfinished();
    std::erase_if(unfinished, [&](const Struggle& one) { return !reps.contains(one.rep); });
    book.struggles = readUnfinished(session, unfinished, today);
    using Reps = std::vector<RepId>;
    const std::vector<Struggle> lastYear = session.struggles.raisedSince(
        today.addYears(-1).addDays(1), team ? std::optional(Reps(reps.begin(), reps.end())) : std::nullopt);
    book.helpFirst = helpFirst(lastYear, session.leader.leader().workingDays(), today);
    return book;
}

}  // namespace headroom
