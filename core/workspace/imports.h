// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_record.h"
#include "core/domain/opportunity.h"
#include "core/exchange/recognition.h"
#include "core/exchange/reps_file.h"
#include "core/workspace/workspace.h"

#include <QDate>
#include <QFuture>
#include <QHash>

#include <optional>
#include <vector>

namespace headroom {

// One owner a file of opportunities names, and what the file holds for them.
struct OwnerInFile {
    QString name;              // as the file spells it
    std::optional<RepId> rep;  // whom it means here, by name or alias; none: would be a new rep
    int decided = 0;
    int open = 0;
};

// An opportunity, to be named to the person.
struct OpportunityMention {
    OpportunityId id;
    QString name;
    QString account;
    QString owner;
};

// What a file holds when it is read by a matching. Nothing was stored.
struct ImportPreview {
    qint64 read = 0;               // data rows
    qint64 usable = 0;             // rows that would be taken in
    qint64 undated = 0;            // decided without a day: taken in, left out of rates
    std::vector<RowIssue> issues;  // at most 10,000
    qint64 issueCount = 0;
    DealCount decided;  // over the whole file
    int open = 0;
    std::optional<QDate> firstDecision;
    std::optional<QDate> lastDecision;
    std::vector<OwnerInFile> owners;              // by name; files of opportunities only
    std::vector<RepsFileRow> reps;                // files of reps only
    std::vector<OpportunityMention> corrections;  // no id column: rows already here, with something changed
    std::vector<Opportunity> examples;            // the first 20 usable rows, rep 0; `owner` beside them
    QStringList exampleOwners;                    // one an example
};

struct ImportRequest {
    FileShape shape;
    ColumnMatching matching;
    // Which owners (or names of a reps file) to take in; none: all.
    std::optional<QStringList> owners;
    // Owners who are a rep already known under another name: becomes an alias.
    QHash<QString, RepId> knownAs;
    // Without an id column: whether changed rows replace those here, or those here stay as they are.
    bool takesCorrections = true;
    // The team new reps join; blank: none. A reps file's own teams win.
    QString teamName;
    QDate today;
};

// What an import did.
struct ImportSummary {
    ImportRecord record;
    int repsAdded = 0;
    int undated = 0;  // decided without a day: taken in, left out of rates
    std::vector<OpportunityMention>
        gone;  // in earlier files of this source, not in this one: marked, never deleted
    std::vector<OpportunityMention> ownerKept;   // decided: stays with the rep who had it
    std::vector<OpportunityMention> ownerMoved;  // open: moved to the file's owner
    std::vector<OpportunityMention> corrected;   // no id column: a row already here, with something changed
    bool changedAnything = false;                // false: no undo step was made
};

// Takes CRM files into the store. Every future runs on a worker thread, reports progress from 0 to 1000, can
// be cancelled, and throws Error from result(); a cancelled one leaves nothing behind and has no result.
class Imports {
public:
    explicit Imports(Workspace& workspace);

    QFuture<RecognisedFile> recognise(const QString& path) const;
    QFuture<ImportPreview> preview(const ImportRequest& request) const;
    // One transaction and one undo step; the workspace says `changed` when it is done. Remembers folder and
    // matching.
    QFuture<ImportSummary> run(const ImportRequest& request);

    // Puts opportunities gone from their file away (archived: out of every figure). One undo step.
    void archive(const std::vector<OpportunityId>& opportunities, QDate today);

private:
    Workspace& m_workspace;
};

}  // namespace headroom
