// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_record.h"
#include "core/domain/opportunity.h"
#include "core/exchange/recognition.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDate>
#include <QFuture>
#include <QHash>

#include <optional>
#include <vector>

namespace headroom {

// One owner a file of opportunities names, or one person of a file of reps, and what the file holds for them.
struct OwnerInFile {
    QString name;                   // as the file spells it
    std::optional<RepId> rep;       // whom it means here, by name or alias; none: would be a new rep
    std::vector<RepId> lookalikes;  // no rep yet: reps here who may be the same person
    int decided = 0;
    int open = 0;
    QString teamName;          // files of reps only; empty when not said
    bool leadsOthers = false;  // files of reps only: others name them as their lead, so they become no rep

    bool operator==(const OwnerInFile&) const = default;
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
    std::vector<OwnerInFile> owners;              // by name
    std::vector<OpportunityMention> corrections;  // no id column: rows already here, with something changed
    std::vector<Opportunity> examples;  // up to 20 usable rows, rep 0: of what the file holds two won, one
                                        // lost and one open in turn, each from its first rows on
    QStringList exampleOwners;          // one an example
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
    Q_DECLARE_TR_FUNCTIONS(headroom::Imports)

public:
    explicit Imports(Workspace& workspace);

    QFuture<RecognisedFile> recognise(const QString& path) const;
    QFuture<ImportPreview> preview(const ImportRequest& request) const;
    // Matchings of earlier imports, and those imports that came from a file: the newest first, each file
    // once, without their issues.
    std::vector<ColumnMatching> matchings() const;
    std::vector<ImportRecord> history() const;
    // The file names owners by ids that nobody here has: a file of users must bring them.
    bool wantsRepsFileFirst(const RecognisedFile& file) const;

    // One transaction and one undo step; the workspace says `changed` when it is done. Remembers folder and
    // matching.
    QFuture<ImportSummary> run(const ImportRequest& request);

    // Puts opportunities gone from their file away (archived: out of every figure). One undo step.
    void archive(const std::vector<OpportunityId>& opportunities, QDate today);

private:
    Workspace& m_workspace;
};

}  // namespace headroom
