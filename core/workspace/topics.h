// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/topic.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// Note what to talk about with a rep, and take it off the list. Each call is one transaction and one undo
// step.
class Topics {
    Q_DECLARE_TR_FUNCTIONS(headroom::Topics)

public:
    explicit Topics(Workspace& workspace);

    // Throws Error without a text.
    TopicId add(RepId rep, const QString& text, Party raisedBy, QDate today);
    void describe(TopicId id, const QString& text);
    void cover(TopicId id, QDate today);
    void drop(TopicId id, QDate today);

private:
    Topic openOne(TopicId id) const;
    void close(TopicId id, TopicState state, const QString& label, QDate today);

    Workspace& m_workspace;
};

}  // namespace headroom
