// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priority_board.h"
#include "ui/promises/history_dialog.h"

namespace headroom {

// When a priority was said to whom, and who was asked to say it back: of everybody, the team meetings or one
// rep.
class PriorityHistoryDialog : public HistoryDialog {
    Q_OBJECT

public:
    // `row` of the card's rows; that of the team meetings comes after them; none: everybody.
    PriorityHistoryDialog(const FormPlace& place, const PriorityCard& card, std::optional<size_t> row);

protected:
    std::vector<HistoryGroup> readGroups() override;

private:
    HistoryLine tellingLine(const TellingRow& row);
    HistoryLine recallLine(const RecallRow& row);
    bool isShown(const Telling& telling) const;
    bool isMeetings() const;
    // The one that is shown; none: several.
    const Rep* rep() const;
    void tell();
    void checkRecall();

    PriorityCard m_card;
    ActionButton* m_ask;  // for one rep
};

}  // namespace headroom
