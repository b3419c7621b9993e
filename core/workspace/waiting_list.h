// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitment.h"
#include "core/domain/conversation.h"
#include "core/domain/help.h"
#include "core/domain/request.h"
#include "core/domain/struggle.h"

#include <optional>
#include <vector>

namespace headroom {

// What can wait on the leader, in the order it is shown.
enum class WaitingKind {
    Promise,    // the leader's own, late or due within days
    Help,       // offered and not given yet
    Request,    // a rep asked for help
    LeftAlone,  // a struggle without a response for more than 5 working days
    ToLog,      // a planned conversation whose time has passed
    DidItHelp,  // help was given; time to ask
};

// One thing that waits on the leader.
struct WaitingItem {
    WaitingKind kind = WaitingKind::Promise;
    std::optional<RepId> rep;  // none: a promise to nobody alone
    QString called;            // the rep's called name, or those of everyone to meet; empty without one
    QString text;              // in the words it was written down with
    QDate day;                 // due, asked, raised, planned or to be asked on
    bool isLate = false;       // day has passed: said of the leader's own only

    // Which record it is; the one that fits the kind is set.
    CommitmentId commitment;
    HelpId help;
    RequestId request;
    StruggleId struggle;
    ConversationId conversation;

    bool operator==(const WaitingItem&) const = default;
};

}  // namespace headroom
