// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/rep.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/opportunity_store.h"
#include "core/store/transaction.h"
#include "tests/support/store_dump.h"

#include <QTemporaryDir>

#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <vector>

namespace headroom::test {

// A store in a real file of its own folder, open and migrated.
class StoreTest : public testing::Test {
protected:
    StoreTest();

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("headroom.db")); }
    Database& database() { return *m_database; }
    void close() { m_database.reset(); }
    void reopen();

    // One transaction and one undo step, as the workspace does it.
    void step(const QString& label, const std::function<void(const Transaction&)>& change);
    void write(const std::function<void(const Transaction&)>& change);
    QString undo();
    QString redo();
    // Each row of each table but the journal's own, as text.
    QStringList dump() { return dumpOf(database()); }

    // A rep, a source and an import to hang opportunities on.
    RepId addRep(const QString& name);
    ImportId addImport(const QString& source);
    SourceId sourceOf(ImportId import);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

// Owns the text that an OpportunityRecord only points to.
struct Deal {
    qint64 id = 0;
    std::string externalId = "x";
    qint64 rep = 0;
    std::string name = "Twelve pallets";
    std::string account = "Northwind";
    std::string segment = "Retail";
    std::string stage = "Closed";
    Outcome outcome = Outcome::Open;
    std::optional<QDate> openedOn;
    std::optional<QDate> closedOn;
    std::optional<qint64> valueMinor;
    std::string currency = "USD";

    OpportunityRecord record() const;
};

// Gives the deals one by one, as insertAll asks for them. They must outlive it.
std::function<bool(OpportunityRecord&)> oneByOne(const std::vector<Deal>& deals);

// Runs `action` and returns the error it throws; fails when it throws none.
Error errorOf(const std::function<void()>& action);

}  // namespace headroom::test
