// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "ui/promises/history_dialog.h"

namespace headroom {

// Everything seen of one person on one standard: at which level, by whom, where.
class StandardHistoryDialog : public HistoryDialog {
    Q_OBJECT

public:
    // `of` none: the leader; `reps` are those who may have a view of the leader.
    StandardHistoryDialog(const FormPlace& place, const Standard& standard, std::optional<Rep> of,
                          std::vector<Rep> reps);

protected:
    std::vector<HistoryGroup> readGroups() override;

private:
    HistoryLine line(const ObservationRow& row);
    void correct(const Observation& seen);

    Standard m_standard;
    std::optional<Rep> m_of;
    std::vector<Rep> m_reps;
};

}  // namespace headroom
