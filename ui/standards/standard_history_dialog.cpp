// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/standard_history_dialog.h"

#include "core/workspace/frame_wording.h"
#include "core/workspace/standards.h"
#include "core/workspace/wording.h"
#include "ui/standards/standard_forms.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int dayWidth = 104, levelWidth = 72, byWidth = 120;

QString titleOf(const Standard& standard, const std::optional<Rep>& of) {
    return of ? StandardHistoryDialog::tr("Seen of %1: %2").arg(of->called(), standard.words.text)
              : StandardHistoryDialog::tr("Seen of you: %1").arg(standard.words.text);
}

}  // namespace

StandardHistoryDialog::StandardHistoryDialog(const FormPlace& place, const Standard& standard,
                                             std::optional<Rep> of, std::vector<Rep> reps)
    : HistoryDialog(place, titleOf(standard, of), {tr("On"), tr("Level"), tr("Seen by"), tr("What was seen")},
                    {dayWidth, levelWidth, byWidth, 0}),
      m_standard(standard),
      m_of(std::move(of)),
      m_reps(std::move(reps)) {
    addWay(tr("Write down what was seen"), Qt::Key_N,
           [this] { StandardForms::observe(this->place(), m_standard, m_of, m_reps); });
}

std::vector<HistoryGroup> StandardHistoryDialog::readGroups() {
    const StandardHistory history =
        place().workspace.standardHistory(m_standard.id, m_of ? std::optional(m_of->id) : std::nullopt);
    HistoryGroup yours{m_of ? tr("Your view") : tr("Your own view"), {}};
    HistoryGroup theirs{m_of ? tr("%1, own view").arg(m_of->called()) : tr("How reps see you"), {}};
    for (const ObservationRow& row : history.observations)
        (row.observation.by ? theirs : yours).lines.push_back(line(row));
    return {yours, theirs};
}

HistoryLine StandardHistoryDialog::line(const ObservationRow& row) {
    const Observation& seen = row.observation;
    const QString on = wording::day(seen.seenOn), by = seen.by ? row.seer : tr("You");
    const QString level = wording::levelWords(m_standard.words, seen.level);
    HistoryLine line;
    line.day = seen.seenOn;
    line.cells = QStringList{on, QString::number(seen.level), by, seen.evidence};
    //: What was seen, and where.
    if (!seen.seenWhere.isEmpty()) line.cells.back() = tr("%1 (%2)").arg(seen.evidence, seen.seenWhere);
    line.whole = level.isEmpty() ? tr("Level %1 on %2, seen by %3.").arg(QString::number(seen.level), on, by)
                                 : tr("Level %1 on %2, seen by %3. Level %1 looks like: %4")
                                       .arg(QString::number(seen.level), on, by, level);
    line.whole += QLatin1Char('\n') + line.cells.back();
    line.setConversation(row.conversation);
    line.correct = [this, seen] { correct(seen); };
    line.remove = [this, id = seen.id] { Standards(place().workspace).remove(id); };
    return line;
}

// Whoever saw it may be in no list any more.
void StandardHistoryDialog::correct(const Observation& seen) {
    std::vector<Rep> reps = m_reps;
    const bool isListed =
        std::any_of(reps.begin(), reps.end(), [&](const Rep& rep) { return rep.id == seen.by; });
    if (seen.by && !isListed)
        if (const std::optional<Rep> rep = place().workspace.rep(*seen.by)) reps.push_back(*rep);
    StandardForms::correct(place(), m_standard, seen, m_of, reps);
}

}  // namespace headroom
