// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/commitment_book.h"

#include "core/workspace/names.h"
#include "core/workspace/reading.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int closedDaysShown = 30;

CommitmentRow rowOf(const Commitment& commitment, const CalledNames& called, QDate today) {
    CommitmentRow row{commitment, commitment.rep ? called.value(*commitment.rep) : QString(), std::nullopt};
    if (commitment.owner == Party::Leader && commitment.isOpen() && commitment.due && *commitment.due < today)
        row.daysLate = int(commitment.due->daysTo(today));
    return row;
}

}  // namespace

std::vector<StruggleRow> readStruggles(Session& session, const std::vector<Struggle>& struggles,
                                       QDate today) {
    const CalledNames called = calledNames(session);
    const WorkingDays days = session.leader.leader().workingDays();
    std::vector<StruggleRow> rows;
    for (const Struggle& struggle : struggles)
        rows.push_back({struggle, called.value(struggle.rep), isLeftAlone(struggle, days, today),
                        session.struggles.helpFor(struggle.id),
                        session.struggles.consequencesOf(struggle.id)});
    std::stable_sort(rows.begin(), rows.end(), [](const StruggleRow& a, const StruggleRow& b) {
        return a.isLeftAlone && !b.isLeftAlone;
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

CommitmentBook readCommitmentBook(Session& session, QDate today) {
    CommitmentBook book;
    book.today = today;
    for (CommitmentRow& row : readCommitments(session, session.commitments.open(), today)) {
        book.lateCount += row.daysLate.has_value();
        (row.commitment.owner == Party::Leader ? book.yours : book.theirs).push_back(std::move(row));
    }
    book.closed =
        readCommitments(session, session.commitments.closedSince(today.addDays(-closedDaysShown)), today);
    std::stable_sort(book.closed.begin(), book.closed.end(),
                     [](const CommitmentRow& a, const CommitmentRow& b) {
                         return *a.commitment.closedOn > *b.commitment.closedOn;
                     });
    book.struggles = readStruggles(session, session.struggles.open(), today);
    std::vector<Struggle> lastYear = session.struggles.all();
    std::erase_if(lastYear, [today](const Struggle& one) { return one.raisedOn <= today.addYears(-1); });
    book.helpFirst = helpFirst(lastYear, session.leader.leader().workingDays(), today);
    return book;
}

}  // namespace headroom
