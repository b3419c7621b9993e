// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority.h"
#include "core/domain/recall_check.h"
#include "core/domain/standard.h"
#include "core/domain/telling.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// Choose what matters most, say it again and again with the why, and ask whether it was heard. Each call is
// one transaction and one undo step.
class Priorities {
    Q_DECLARE_TR_FUNCTIONS(headroom::Priorities)

public:
    explicit Priorities(Workspace& workspace);

    // Ranked last. Throws Error without a text or a why, and when three are active already: one has to go
    // first.
    PriorityId add(const PriorityWords& words, QDate today);
    // Retires one, as `retire` does, and adds another in its rank.
    PriorityId replace(PriorityId old, const Retirement& retirement, const PriorityWords& words, QDate today,
                       const std::optional<StandardWords>& standard = {});
    void change(PriorityId id, const PriorityWords& words);
    // Moves it to this rank among the active ones, from 1; the others close up.
    void rank(PriorityId id, int rank);
    // What stuck becomes a standard when `standard` says how. Throws Error without a why.
    void retire(PriorityId id, const Retirement& retirement,
                const std::optional<StandardWords>& standard = {});

    // Says it to reps; it is off their agendas then. Throws Error without anybody to say it to, before the
    // priority began or in the future.
    TellingId tell(const Telling& telling, QDate today);
    // Puts right what was written down about it; throws Error as above.
    void change(const Telling& telling, QDate today);
    void takeBack(TellingId id);
    // Puts it on what is to be spoken about next with these reps, where it is not yet. Returns with how many.
    int putOnAgendas(PriorityId id, const std::vector<RepId>& reps, QDate today);
    // Throws Error when the day lies in the future.
    RecallCheckId checkRecall(const RecallCheck& check, QDate today);
    void change(const RecallCheck& check, QDate today);
    void remove(RecallCheckId id);

private:
    Priority activeOne(PriorityId id) const;
    void checkTelling(const Telling& telling, const Priority& priority, QDate today) const;
    RecallCheck checkedRecall(const RecallCheck& check, QDate today) const;

    Workspace& m_workspace;
};

}  // namespace headroom
