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

    // Outside the undo journal, as any draft.
    void keepDraft(const TrueTestDraft& draft, QDate today);
    // The answer with the evidence as it stands, and its promises as the leader's commitments, in one undo
    // step; when it is undone, the draft is there again. Lines left blank are passed over. Throws Error
    // without an answer, without a line on what would be done differently unless the answer is no, without a
    // promise with a day to come, and when this quarter's is answered already.
    void finish(const TrueTestDraft& draft, const QStringList& evidence, QDate today);

private:
    QDate quarterFirst(QDate today) const;

    Workspace& m_workspace;
};

// The draft the true test of a quarter is kept under.
QString trueTestDraftName(QDate quarterFirst);
TrueTestDraft trueTestDraft(const QString& json);

}  // namespace headroom
