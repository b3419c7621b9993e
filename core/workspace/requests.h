// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// Note that a rep asked for help, and what answered it. Each call is one transaction and one undo step.
class Requests {
    Q_DECLARE_TR_FUNCTIONS(headroom::Requests)

public:
    explicit Requests(Workspace& workspace);

    // `about` may be empty: that somebody asked is worth keeping by itself.
    RequestId ask(RepId rep, const QString& about, QDate on);
    void describe(RequestId id, const QString& about);
    // Answered without a conversation of its own, such as by a message.
    void answer(RequestId id, QDate today);
    void remove(RequestId id);

private:
    Request existing(RequestId id) const;

    Workspace& m_workspace;
};

}  // namespace headroom
