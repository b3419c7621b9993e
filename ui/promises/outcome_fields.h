// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/topic.h"
#include "core/workspace/conversation_outcome.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

class KeyedLink;
class OutcomeRows;
struct OutcomeLine;
class TickList;

// What came out of a conversation, to be written down: who promises what by when, what somebody is stuck on
// or asked for help with, and what the conversation answered and covered. Alt+T and Alt+Y go to the promises,
// Alt+S and Alt+A unfold what is seldom needed. Signals tell what the person changed, never what was
// presented.
class OutcomeFields : public QWidget {
    Q_OBJECT

public:
    // Side by side, or one below the other where there is little width.
    enum class Columns { Two, One };

    OutcomeFields(Theme& theme, QDate today, QWidget* parent = nullptr)
        : OutcomeFields(theme, today, Columns::Two, parent) {}
    OutcomeFields(Theme& theme, QDate today, Columns columns, QWidget* parent = nullptr);

    // The rep's called name; empty when there are several or nobody yet.
    void setCalled(const QString& called);
    // What is open with those present, to be ticked.
    void setOpen(const std::vector<Request>& requests, const std::vector<Topic>& topics);
    // Blank and folded, whatever was typed.
    void clear();
    // Promises, struggles, requests, covered and answered are shown; the rest is others' to show.
    void present(const ConversationOutcome& outcome);
    // What is shown, the rep's promises first.
    ConversationOutcome outcome() const;
    // Says beside its label what cannot be kept as it is, and goes there. False when all can.
    bool showProblem();

Q_SIGNALS:
    // All of this party's.
    void promisesChanged(headroom::Party owner, const std::vector<headroom::PromiseMade>& promises);
    void strugglesChanged(const QStringList& struggles);
    void requestsChanged(const QStringList& requests);
    void coveredChanged(const std::vector<headroom::TopicId>& covered);
    void answeredChanged(const std::vector<headroom::RequestId>& answered);

private:
    QWidget* newFolds();
    void layOut(Columns columns);
    void connectRows();
    void updateFolds();
    void unfold(OutcomeRows* rows);

    QDate m_today;
    OutcomeRows* m_theirs;
    OutcomeRows* m_yours;
    OutcomeRows* m_struggles;
    OutcomeRows* m_requests;
    KeyedLink* m_addStruggle;
    KeyedLink* m_addRequest;
    QWidget* m_folds;
    TickList* m_answered;
    TickList* m_covered;
};

}  // namespace headroom
