// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/imports.h"

namespace headroom::wording {

// The sentences of an import, from the file to what it did.

QString file(const RecognisedFile& file);  // "sales.csv · 8,800 rows · comma separated, UTF-8 · HubSpot"
QString fileShape(const RecognisedFile& file);       // the same without its name
QString matched(const ColumnMatching& matching);     // "7 of 8 columns matched"
QString amount(const std::optional<Money>& amount);  // "$1,054"; a dash for none
QString outcome(Outcome outcome);
QString outcomeWord(OutcomeWord outcome);
// What the import will do with the rows of the owners picked, before it does it.
QString importPlan(const ImportPreview& preview, const ImportRequest& request);
QString importSummary(const ImportSummary& summary, FileKind kind);

}  // namespace headroom::wording
