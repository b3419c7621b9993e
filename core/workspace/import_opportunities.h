// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reps_file.h"
#include "core/workspace/imports.h"
#include "core/workspace/session.h"

#include <QSet>

#include <functional>

namespace headroom {

// Told how far the work is, 0 to 1000; returns false when it is to stop.
using ImportProgress = std::function<bool(int)>;

// Throws Error(Cancelled) when `progress` says stop.
void report(const ImportProgress& progress, int permille);

// Takes a file of opportunities in, as one transaction and one undo step.
// Throws Error(BadInput) when no row can be taken in; nothing is changed then.
ImportSummary importOpportunities(Session& session, const ImportRequest& request,
                                  const ImportProgress& progress);

// What importOpportunities() would find. Changes nothing.
ImportPreview previewOpportunities(Session& session, const ImportRequest& request,
                                   const ImportProgress& progress);

// The same for a file of reps.
ImportSummary importReps(Session& session, const ImportRequest& request, const ImportProgress& progress);
ImportPreview previewReps(Session& session, const ImportRequest& request);
// Those whom others name as their lead, case folded: leaders become reps only by hand.
QSet<QString> leadersIn(const std::vector<RepsFileRow>& rows);
// Whom a row of a file of reps means here, by its id or its name.
std::optional<RepId> repIn(Session& session, const RepsFileRow& row);

// The record of taking in a file now: where it lies, what it holds, nothing counted yet.
ImportRecord newImportRecord(const ImportRequest& request, SourceId source);
// As the store keeps times: two of them compare alike before and after.
QDateTime inWholeSeconds(const QDateTime& time);
// Whether a file with this very content was taken in before.
bool wasImported(Session& session, const ImportRecord& record);
SourceId sourceFor(Session& session, const Transaction& transaction, const QString& name);

}  // namespace headroom
