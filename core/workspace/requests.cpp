// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/requests.h"

#include "core/domain/error.h"
#include "core/workspace/reading.h"
#include "core/workspace/session.h"

namespace headroom {

Requests::Requests(Workspace& workspace) : m_workspace(workspace) {}

Request Requests::existing(RequestId id) const {
    const std::optional<Request> found = m_workspace.session().requests.request(id);
    if (!found) throw Error(ErrorKind::Refused, tr("This request is no longer here."));
    return *found;
}

RequestId Requests::ask(RepId rep, const QString& about, QDate on) {
    Session& session = m_workspace.session();
    const Rep who = existingRep(session, rep);
    RequestId id;
    session.perform(tr("Asked for help: %1").arg(who.called()), [&](const Transaction& transaction) {
        id = session.requests.add(transaction, {{}, rep, on, about.trimmed(), {}, {}});
    });
    return id;
}

void Requests::describe(RequestId id, const QString& about) {
    Session& session = m_workspace.session();
    Request request = existing(id);
    request.about = about.trimmed();
    session.perform(tr("Changed: request for help"),
                    [&](const Transaction& transaction) { session.requests.save(transaction, request); });
}

void Requests::answer(RequestId id, QDate today) {
    Session& session = m_workspace.session();
    Request request = existing(id);
    if (request.answeredOn) throw Error(ErrorKind::Refused, tr("This request was answered already."));
    request.answeredOn = std::max(today, request.askedOn);
    session.perform(tr("Answered: %1").arg(existingRep(session, request.rep).called()),
                    [&](const Transaction& transaction) { session.requests.save(transaction, request); });
}

void Requests::remove(RequestId id) {
    Session& session = m_workspace.session();
    const Request request = existing(id);
    session.perform(tr("Removed: request of %1").arg(existingRep(session, request.rep).called()),
                    [&](const Transaction& transaction) { session.requests.remove(transaction, id); });
}

}  // namespace headroom
