// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_draft.h"
#include "ui/widgets/step_page.h"

namespace headroom {

// One step of the way: shows a part of the draft.
class ImportStep : public StepPage {
    Q_OBJECT

public:
    ImportStep(ImportDraft& draft, Theme& theme, const QString& title)
        : StepPage(theme, title), m_draft(draft) {}

protected:
    ImportDraft& draft() const { return m_draft; }

private:
    ImportDraft& m_draft;
};

}  // namespace headroom
