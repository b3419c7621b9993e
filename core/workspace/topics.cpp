// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/topics.h"

#include "core/domain/error.h"
#include "core/workspace/reading.h"
#include "core/workspace/session.h"

namespace headroom {

Topics::Topics(Workspace& workspace) : m_workspace(workspace) {}

Topic Topics::openOne(TopicId id) const {
    const std::optional<Topic> found = m_workspace.session().topics.topic(id);
    if (!found || found->state != TopicState::Open)
        throw Error(ErrorKind::Refused, tr("This topic is no longer open."));
    return *found;
}

TopicId Topics::add(RepId rep, const QString& text, Party raisedBy, QDate today) {
    Session& session = m_workspace.session();
    existingRep(session, rep);
    if (text.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say what the topic is."));
    Topic topic;
    topic.rep = rep;
    topic.text = text.trimmed();
    topic.raisedBy = raisedBy;
    topic.raisedOn = today;
    session.perform(tr("To talk about: %1").arg(topic.text), [&](const Transaction& transaction) {
        topic.id = session.topics.add(transaction, topic);
    });
    return topic.id;
}

void Topics::describe(TopicId id, const QString& text) {
    Session& session = m_workspace.session();
    Topic topic = openOne(id);
    if (text.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say what the topic is."));
    topic.text = text.trimmed();
    session.perform(tr("Changed: %1").arg(topic.text),
                    [&](const Transaction& transaction) { session.topics.save(transaction, topic); });
}

void Topics::close(TopicId id, TopicState state, const QString& label, QDate today) {
    Session& session = m_workspace.session();
    Topic topic = openOne(id);
    topic.state = state;
    topic.closedOn = today;
    session.perform(label.arg(topic.text),
                    [&](const Transaction& transaction) { session.topics.save(transaction, topic); });
}

void Topics::cover(TopicId id, QDate today) {
    close(id, TopicState::Covered, tr("Covered: %1"), today);
}

void Topics::drop(TopicId id, QDate today) {
    close(id, TopicState::Dropped, tr("Dropped: %1"), today);
}

}  // namespace headroom
