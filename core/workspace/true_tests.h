// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/true_test_view.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// Ask once a quarter whether the team would do better under somebody else, and promise what follows from it.
class TrueTests {
    Q_DECLARE_TR_FUNCTIONS(headroom::TrueTests)

public:
    explicit TrueTests(Workspace& workspace);

    // What is missing before it can be finished, and where; none: nothing.
    enum class Part { Answer, Differences, Promises };
    struct Fault {
        Part part = Part::Answer;
        QString sentence;
    };
    static std::optional<Fault> fault(const TrueTestDraft& draft, QDate today);

    // Outside the undo journal, as any draft.
    void keepDraft(const TrueTestDraft& draft, QDate today);
    // The answer with the evidence as it stands, and its promises as the leader's commitments, in one undo
    // step; when it is undone, the draft is there again. Lines left blank are passed over. Throws Error
    // while there is a fault (an answer, a line on what would be done differently unless the answer is no,
    // and a promise with a day to come are needed), and when this quarter's is answered already.
    void finish(const TrueTestDraft& draft, const QStringList& evidence, QDate today);

private:
    QDate quarterFirst(QDate today) const;

    Workspace& m_workspace;
};

// The draft the true test of a quarter is kept under.
QString trueTestDraftName(QDate quarterFirst);
TrueTestDraft trueTestDraft(const QString& json);

}  // namespace headroom
