// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consequence.h"
#include "core/domain/help.h"
#include "core/domain/struggle.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

// Help as the leader offers it.
struct HelpOffer {
    HelpKind kind = HelpKind::Practice;
    QString text;
    std::optional<QDate> due;
};

// What came before a consequence: everything that was tried, and whether more must come first.
struct ConsequenceOffer {
    Struggle struggle;
    std::vector<Help> tried;  // done
    std::vector<Help> owed;
    QString triedInWords;  // what the consequence opens with
    QString refusal;       // why there can be none yet, with the step to take first; empty when there can
};

// Raise what a rep is stuck on, answer it with help, ask whether it helped, and only then anything else. Each
// call is one transaction and one undo step.
class Struggles {
    Q_DECLARE_TR_FUNCTIONS(headroom::Struggles)

public:
    explicit Struggles(Workspace& workspace);

    // `text`: what the rep is stuck on; `obstacle` may be empty. Throws Error without a text.
    StruggleId raise(RepId rep, const QString& text, const QString& obstacle, QDate today);
    void describe(StruggleId id, const QString& text, const QString& obstacle);
    HelpId offerHelp(StruggleId id, const HelpOffer& offer, QDate today);
    // The struggle was answered first, but not with help. Throws Error when it was answered before.
    void respondOtherwise(StruggleId id, QDate today);
    // Done; asked about two weeks later unless `askOn` says when.
    void helpDone(HelpId id, QDate today, std::optional<QDate> askOn = {});
    // Offered and not given: without other help on record the struggle waits for a response again.
    void withdrawHelp(HelpId id);
    void answerWhetherItHelped(HelpId id, DidItHelp answer, QDate today);
    // Help still owed for it is owed no more; help given is still asked about. `learned` may be empty.
    void end(StruggleId id, const QString& learned, QDate today);

    ConsequenceOffer consequenceOffer(StruggleId id) const;
    // Throws Error(Refused) while no help for this struggle was given, and says so.
    ConsequenceId writeConsequence(StruggleId id, const QString& expected, const QString& next, QDate today);

private:
    Struggle openOne(StruggleId id) const;
    Help existingHelp(HelpId id) const;

    Workspace& m_workspace;
};

}  // namespace headroom
