// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <QString>

#include <vector>

namespace headroom {

// The undo journal: what each step changed, and how to take it back. Lives in the store, so it outlives a
// restart.
class Journal {
public:
    explicit Journal(Database& database);

    // Starts recording a step.
    void begin(const Transaction& transaction, const QString& label);
    // Ends it: what could be repeated until now no longer can, and older steps beyond the last 200 go. A step
    // that changed nothing leaves no trace.
    void end(const Transaction& transaction);
    // Says that every opportunity added by this import is one change of the step being recorded.
    void recordAddedBy(const Transaction& transaction, qint64 importId);

    QString lastStep();  // label; empty when there is nothing to undo
    QString redoStep();  // label; empty when there is nothing to repeat
    // Takes back or repeats one step; returns its label, empty when there was none.
    QString undo(const Transaction& transaction);
    QString redo(const Transaction& transaction);

private:
    struct Step {
        qint64 id = 0;
        QString label;
    };
    // Changes that stand next to each other and are taken back alike, so that a million cost one statement.
    struct Run {
        qint64 firstId = 0;
        qint64 lastId = 0;
        QString table;
        QString inverse;
    };
    Step lastDone();
    Step firstUndone();
    std::vector<Run> runsNewestFirst(const Step& step);
    void turnRound(const Transaction& transaction, const Step& step, bool isUndone);
    void apply(const Transaction& transaction, const Run& run);
    void applyUpdates(const Run& run);
    void takeOut(const Transaction& transaction, qint64 importId);
    void bringBack(const Transaction& transaction, const Run& run);

    Database& m_database;
};

}  // namespace headroom
