// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitment.h"
#include "core/workspace/conversation_outcome.h"
#include "core/workspace/struggles.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// What a rep's promise that did not happen leads to: what got in the way, the help the leader gives, and the
// promise made anew, if it is.
struct DidNotHappen {
    QString obstacle;
    std::optional<HelpOffer> help;
    std::optional<QDate> newDue;  // none: let go
};

// Make, keep, move and let go of promises. Each call is one transaction and one undo step.
class Commitments {
    Q_DECLARE_TR_FUNCTIONS(headroom::Commitments)

public:
    explicit Commitments(Workspace& workspace);

    // `rep` may be none for the leader's own only. Throws Error without a text or a rep where one is needed.
    CommitmentId add(const PromiseMade& promise, std::optional<RepId> rep, QDate today);
    // Puts a slip in the words or the day right; not a moving.
    void correct(CommitmentId id, const QString& text, std::optional<QDate> due);
    void keep(CommitmentId id, QDate today);
    // The promise stays on record as moved; returns the one that takes its place.
    CommitmentId move(CommitmentId id, QDate newDue, const QString& why, QDate today);
    void letGo(CommitmentId id, const QString& why, QDate today);
    // A rep's promise that did not happen: moved or let go, the struggle raised and the help offered in one
    // step.
    StruggleId didNotHappen(CommitmentId id, const DidNotHappen& told, QDate today);

private:
    // Throws Error when it is gone or closed.
    Commitment openOne(CommitmentId id) const;

    Workspace& m_workspace;
};

}  // namespace headroom
