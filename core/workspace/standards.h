// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/observation.h"
#include "core/domain/standard.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// Say how things are done here, and write down who was seen doing them so, the leader first. Each call is one
// transaction and one undo step.
class Standards {
    Q_DECLARE_TR_FUNCTIONS(headroom::Standards)

public:
    explicit Standards(Workspace& workspace);

    // Eight to take or leave, in the leader's language.
    static std::vector<StandardWords> starterSet();
    // Those of the set that do not stand.
    std::vector<StandardWords> untakenStarters() const;

    // Ranked last. Throws Error without a text.
    StandardId add(const StandardWords& words, QDate today);
    // Several at once.
    void add(const std::vector<StandardWords>& words, QDate today);
    void change(StandardId id, const StandardWords& words);
    // Moves it to this rank among the active ones, from 1.
    void rank(StandardId id, int rank);
    // It stands no more; what was seen stays on record.
    void giveUp(StandardId id, QDate today);

    // Throws Error without evidence, out of the levels or in the future.
    ObservationId observe(const Observation& observation, QDate today);
    void change(const Observation& observation, QDate today);
    void remove(ObservationId id);

private:
    Standard activeOne(StandardId id) const;
    QString labelOf(const Observation& observation) const;

    Workspace& m_workspace;
};

}  // namespace headroom
