// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitment_list.h"

#include "core/domain/translation.h"
#include "core/workspace/wording.h"

#include <algorithm>

namespace headroom {

namespace {

using Kind = CommitmentGroup::Kind;

CommitmentLine lineOf(const CommitmentRow& row, QDate today) {
    const bool isOpen = row.commitment.isOpen();
    CommitmentLine line{.record = row, .rep = row.commitment.rep, .text = row.commitment.text};
    line.called = row.called;
    line.when = wording::due(row, today);
    if (!row.commitment.why.isEmpty())
        line.when = tr("%1: %2", "how it ended and why").arg(line.when, row.commitment.why);
    line.isLeaders = row.commitment.owner == Party::Leader;
    line.isPressing = isOpen && row.daysLate.has_value();
    line.tone = line.isPressing ? Tone::Leader : Tone::Text2;
    return line;
}

CommitmentLine lineOf(const StruggleRow& row, const Help& help, QDate today) {
    CommitmentLine line{.record = HelpLine{help, row.called}, .rep = row.struggle.rep};
    line.text = tr("%1, for: %2", "help and what it is for")
                    .arg(wording::help(help.kind, help.text), row.struggle.text);
    line.called = row.called;
    line.when =
        help.isOwed() ? wording::due(help, today) : tr("given %1").arg(wording::weekdayAndDay(*help.doneOn));
    line.isPressing = help.isOwed() && help.due && *help.due < today;
    line.tone = line.isPressing ? Tone::Leader : Tone::Text2;
    return line;
}

CommitmentLine lineOf(const StruggleRow& row) {
    CommitmentLine line{.record = row, .rep = row.struggle.rep, .text = row.struggle.text};
    line.called = row.called;
    line.isPressing = row.isLeftAlone;
    line.isLeaders = row.isLeftAlone;
    line.when = row.isLeftAlone
                    ? tr("no response since %1").arg(wording::weekdayAndDay(row.struggle.raisedOn))
                    : tr("since %1").arg(wording::weekdayAndDay(row.struggle.raisedOn));
    line.tone = line.isPressing ? Tone::Leader : Tone::Text2;
    return line;
}

CommitmentLine lineOf(const WaitingItem& item, QDate today) {
    CommitmentLine line{.record = item, .rep = item.rep, .text = item.text};
    if (item.kind == WaitingKind::ToLog) line.text = tr("Log what happened");
    if (line.text.isEmpty()) line.text = tr("Asked for help");
    line.called = item.called;
    line.when = wording::waitingSince(item, today);
    line.isPressing = true;
    return line;
}

template <typename Record>
std::vector<CommitmentLine> linesOf(const std::vector<Record>& records, QDate today) {
    std::vector<CommitmentLine> lines;
    for (const Record& record : records) lines.push_back(lineOf(record, today));
    return lines;
}

bool isFound(const CommitmentLine& line, const CommitmentFilter& filter) {
    if (filter.rep && line.rep != filter.rep) return false;
    const QString words = filter.words.trimmed();
    return line.text.contains(words, Qt::CaseInsensitive) || line.called.contains(words, Qt::CaseInsensitive);
}

}  // namespace

std::vector<CommitmentGroup> commitmentGroups(const CommitmentBook& book, const CommitmentFilter& filter) {
    CommitmentGroup owed{Kind::HelpOwed, tr("Help you owe"), {}},
        asked{Kind::DidItHelp, tr("Did it help?"), {}}, stuck{Kind::Stuck, tr("Stuck"), {}};
    for (const StruggleRow& row : book.struggles) {
        for (const Help& help : row.help) {
            if (help.isOwed() && row.struggle.isOpen()) owed.lines.push_back(lineOf(row, help, book.today));
            if (help.isToAskAbout(book.today)) asked.lines.push_back(lineOf(row, help, book.today));
        }
        if (row.struggle.isOpen()) stuck.lines.push_back(lineOf(row));
    }
    std::vector<CommitmentGroup> groups{
        {Kind::You, tr("You will", "a heading over the leader's promises"), linesOf(book.yours, book.today)},
        {Kind::Requests, tr("Asked you for help"), linesOf(book.requests, book.today)},
        std::move(owed),
        {Kind::ToLog, tr("To log", "a heading over conversations that were planned and are over"),
         linesOf(book.toLog, book.today)},
        std::move(asked),
        std::move(stuck),
        {Kind::Reps, tr("Reps will", "a heading over the reps' promises"), linesOf(book.theirs, book.today)},
        {Kind::Closed, tr("Closed in the last 30 days"), linesOf(book.closed, book.today)}};
    for (CommitmentGroup& group : groups)
        std::erase_if(group.lines, [&](const CommitmentLine& line) { return !isFound(line, filter); });
    std::erase_if(groups, [](const CommitmentGroup& group) { return group.lines.empty(); });
    return groups;
}

}  // namespace headroom
