// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/prep_sheet.h"
#include "core/workspace/workspace.h"

namespace headroom {

// Keeps what a leader changed on a prep sheet until the conversation is logged. It is half-typed work,
// outside the undo journal.
class PrepSheets {
public:
    explicit PrepSheets(Workspace& workspace);

    PrepEdits edits(RepId rep) const;
    // Empty edits forget all changes.
    void keepEdits(RepId rep, const PrepEdits& edits);

private:
    Workspace& m_workspace;
};

PrepEdits readPrepEdits(Session& session, RepId rep);
// The draft the edits of a rep's sheet are kept under.
QString prepDraft(RepId rep);

}  // namespace headroom
