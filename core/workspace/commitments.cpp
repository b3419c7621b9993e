// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/commitments.h"

#include "core/domain/error.h"
#include "core/workspace/outcome_writer.h"
#include "core/workspace/reading.h"
#include "core/workspace/session.h"
#include "core/workspace/struggle_writer.h"

namespace headroom {

namespace {

Commitment closed(Commitment commitment, CommitmentState state, const QString& why, QDate day) {
    commitment.state = state;
    commitment.closedOn = day;
    commitment.why = why.trimmed();
    return commitment;
}

// The promise that takes the place of a moved one.
Commitment successor(const Commitment& moved, QDate newDue, QDate today) {
    Commitment next = moved;
    next.id = {};
    next.madeOn = today;
    next.madeIn.reset();
    next.due = newDue;
    next.state = CommitmentState::Open;
    next.closedOn.reset();
    next.why.clear();
    next.movedFrom = moved.id;
    return next;
}

}  // namespace

Commitments::Commitments(Workspace& workspace) : m_workspace(workspace) {}

Commitment Commitments::openOne(CommitmentId id) const {
    const std::optional<Commitment> found = m_workspace.session().commitments.commitment(id);
    if (!found) throw Error(ErrorKind::Refused, tr("This promise is no longer here."));
    if (!found->isOpen()) throw Error(ErrorKind::Refused, tr("This promise is closed already."));
    return *found;
}

CommitmentId Commitments::add(const PromiseMade& promise, std::optional<RepId> rep, QDate today) {
    Session& session = m_workspace.session();
    if (promise.text.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say what was promised."));
    if (promise.owner == Party::Rep && !rep) throw Error(ErrorKind::Refused, tr("Say who promised it."));
    if (rep) existingRep(session, *rep);
    CommitmentId id;
    session.perform(tr("Promised: %1").arg(promise.text.trimmed()), [&](const Transaction& transaction) {
        id = session.commitments.add(transaction, newCommitment(promise, rep, today));
    });
    return id;
}

void Commitments::correct(CommitmentId id, const QString& text, std::optional<QDate> due) {
    Session& session = m_workspace.session();
    Commitment commitment = openOne(id);
    if (text.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say what was promised."));
    commitment.text = text.trimmed();
    commitment.due = due;
    session.perform(tr("Corrected: %1").arg(commitment.text), [&](const Transaction& transaction) {
        session.commitments.save(transaction, commitment);
    });
}

void Commitments::keep(CommitmentId id, QDate today) {
    Session& session = m_workspace.session();
    const Commitment kept = closed(openOne(id), CommitmentState::Kept, {}, today);
    session.perform(tr("Kept: %1").arg(kept.text),
                    [&](const Transaction& transaction) { session.commitments.save(transaction, kept); });
}

CommitmentId Commitments::move(CommitmentId id, QDate newDue, const QString& why, QDate today) {
    Session& session = m_workspace.session();
    const Commitment open = openOne(id);
    if (newDue < today)
        throw Error(ErrorKind::Refused, tr("The new day has passed already. Choose one to come."));
    CommitmentId next;
    session.perform(tr("Moved: %1").arg(open.text), [&](const Transaction& transaction) {
        session.commitments.save(transaction, closed(open, CommitmentState::Moved, why, today));
        next = session.commitments.add(transaction, successor(open, newDue, today));
    });
    return next;
}

void Commitments::letGo(CommitmentId id, const QString& why, QDate today) {
    Session& session = m_workspace.session();
    const Commitment gone = closed(openOne(id), CommitmentState::LetGo, why, today);
    session.perform(tr("Let go: %1").arg(gone.text),
                    [&](const Transaction& transaction) { session.commitments.save(transaction, gone); });
}

StruggleId Commitments::didNotHappen(CommitmentId id, const DidNotHappen& told, QDate today) {
    Session& session = m_workspace.session();
    const Commitment open = openOne(id);
    if (open.owner != Party::Rep)
        throw Error(ErrorKind::Refused, tr("This promise is yours: keep it, move it or let it go."));
    if (told.newDue && *told.newDue < today)
        throw Error(ErrorKind::Refused, tr("The new day has passed already. Choose one to come."));
    StruggleId struggle;
    session.perform(tr("What got in the way: %1").arg(open.text), [&](const Transaction& transaction) {
        const CommitmentState state = told.newDue ? CommitmentState::Moved : CommitmentState::LetGo;
        session.commitments.save(transaction, closed(open, state, told.obstacle, today));
        if (told.newDue) session.commitments.add(transaction, successor(open, *told.newDue, today));
        Struggle raised = newStruggle(*open.rep, open.text, today);
        raised.obstacle = told.obstacle.trimmed();
        raised.commitment = open.id;
        raised.id = session.struggles.add(transaction, raised);
        struggle = raised.id;
        if (told.help) writeHelp(session, transaction, raised, *told.help, today);
    });
    return struggle;
}

}  // namespace headroom
