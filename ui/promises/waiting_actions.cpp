// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/waiting_actions.h"

#include "core/workspace/commitments.h"
#include "core/workspace/requests.h"
#include "core/workspace/struggles.h"
#include "ui/promises/struggle_dialog.h"
#include "ui/promises/struggle_forms.h"
#include "ui/widgets/attempt.h"

namespace headroom {

QString WaitingActions::word(WaitingKind kind) {
    switch (kind) {
        case WaitingKind::Promise:
            return tr("Done", "a promise was kept");
        case WaitingKind::Help:
            return tr("Given", "help was given");
        case WaitingKind::Request:
            return tr("Answered", "a request for help was answered");
        case WaitingKind::LeftAlone:
            return tr("Respond");
        case WaitingKind::ToLog:
            return tr("Log");
        case WaitingKind::DidItHelp:
            return tr("Ask");
    }
    Q_UNREACHABLE();
}

void WaitingActions::act(const FormPlace& place, const WaitingItem& item) {
    Workspace& workspace = place.workspace;
    attempt(place.over, [&] {
        switch (item.kind) {
            case WaitingKind::Promise:
                return Commitments(workspace).keep(item.commitment, place.today);
            case WaitingKind::Help:
                return Struggles(workspace).helpDone(item.help, place.today);
            case WaitingKind::Request:
                return Requests(workspace).answer(item.request, place.today);
            case WaitingKind::LeftAlone:
                return StruggleDialog::openOver(place, item.struggle);
            case WaitingKind::DidItHelp:
                return StruggleForms::askWhetherItHelped(place, item.help, item.called, item.text);
            case WaitingKind::ToLog:
                return;
        }
    });
}

}  // namespace headroom
