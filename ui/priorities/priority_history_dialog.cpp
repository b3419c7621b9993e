// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/priority_history_dialog.h"

#include "core/workspace/frame_wording.h"
#include "core/workspace/priorities.h"
#include "core/workspace/wording.h"
#include "ui/priorities/priority_forms.h"
#include "ui/widgets/action_button.h"

#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

constexpr int dayWidth = 104, whomWidth = 150;
constexpr int everybody = 0, meetings = 1, firstRep = 2;  // what is shown

}  // namespace

PriorityHistoryDialog::PriorityHistoryDialog(const FormPlace& place, const PriorityCard& card,
                                             std::optional<size_t> row)
    : HistoryDialog(place, tr("What was said: %1").arg(card.priority.words.text),
                    {tr("On"), tr("Whom"), tr("How")}, {dayWidth, whomWidth, 0}),
      m_card(card) {
    std::sort(m_card.rows.begin(), m_card.rows.end(), [](const HearingRow& a, const HearingRow& b) {
        return a.rep.name.localeAwareCompare(b.rep.name) < 0;
    });
    QStringList choices{tr("Everybody"), tr("Team meetings")};
    int chosen = !row ? everybody : meetings;
    for (const HearingRow& each : m_card.rows) {
        if (row && *row < card.rows.size() && card.rows[*row].rep.id == each.rep.id)
            chosen = int(choices.size());
        choices << each.rep.name;
    }
    addFilter(tr("Whom"), choices, chosen);
    if (!m_card.priority.isActive()) setForReading();
    addWay(tr("It was said"), Qt::Key_N, [this] { tell(); });
    m_ask = addWay(tr("Asked to say it back"), Qt::Key_R, [this] { checkRecall(); });
}

bool PriorityHistoryDialog::isMeetings() const {
    return filter() == meetings;
}

const Rep* PriorityHistoryDialog::rep() const {
    return filter() < firstRep ? nullptr : &m_card.rows[size_t(filter() - firstRep)].rep;
}

bool PriorityHistoryDialog::isShown(const Telling& telling) const {
    if (isMeetings()) return telling.channel == TellingChannel::TeamMeeting;
    return !rep() || std::find(telling.reps.begin(), telling.reps.end(), rep()->id) != telling.reps.end();
}

std::vector<HistoryGroup> PriorityHistoryDialog::readGroups() {
    m_ask->setVisible(rep() && m_ask->isEnabled());
    const PriorityHistory history = place().workspace.priorityHistory(m_card.priority.id);
    HistoryGroup said{tr("Said"), {}}, asked{tr("Asked to say it back"), {}};
    for (const TellingRow& row : history.tellings)
        if (isShown(row.telling)) said.lines.push_back(tellingLine(row));
    for (const RecallRow& row : history.checks)
        if (!isMeetings() && (!rep() || row.check.rep == rep()->id)) asked.lines.push_back(recallLine(row));
    return {said, asked};
}

HistoryLine PriorityHistoryDialog::tellingLine(const TellingRow& row) {
    const QString on = wording::day(row.telling.toldOn), how = wording::told(row.telling);
    HistoryLine line;
    line.day = row.telling.toldOn;
    line.cells = QStringList{on, row.whom, how};
    line.whole = tr("Said to %1 on %2, %3.").arg(QLocale().createSeparatedList(row.called), on, how);
    line.setConversation(row.conversation);
    line.correct = [this, telling = row.telling] { PriorityForms::correct(place(), telling); };
    line.remove = [this, id = row.telling.id] { Priorities(place().workspace).takeBack(id); };
    return line;
}

HistoryLine PriorityHistoryDialog::recallLine(const RecallRow& row) {
    const QString on = wording::day(row.check.askedOn), how = wording::recalled(row.check);
    HistoryLine line;
    line.day = row.check.askedOn;
    line.cells = QStringList{on, row.called, how};
    line.whole = tr("%1 was asked on %2 and said it: %3.").arg(row.called, on, how);
    if (!row.check.said.isEmpty()) {
        //: How a rep said a priority back, and the own words.
        line.cells.back() = tr("%1: \u201c%2\u201d").arg(how, row.check.said);
        line.whole += QLatin1Char('\n') + tr("\u201c%1\u201d").arg(row.check.said);
    }
    line.correct = [this, check = row.check] {
        if (const auto rep = place().workspace.rep(check.rep)) PriorityForms::correct(place(), check, *rep);
    };
    line.remove = [this, id = row.check.id] { Priorities(place().workspace).remove(id); };
    return line;
}

// To the one shown, otherwise to all in a meeting.
void PriorityHistoryDialog::tell() {
    std::vector<Rep> reps;
    for (const HearingRow& row : m_card.rows)
        if (!rep() || row.rep.id == rep()->id) reps.push_back(row.rep);
    if (!reps.empty()) PriorityForms::tell(place(), m_card.priority, reps, !rep(), {});
}

void PriorityHistoryDialog::checkRecall() {
    if (rep()) PriorityForms::checkRecall(place(), m_card.priority, *rep());
}

}  // namespace headroom
