// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversation_store.h"
#include "core/store/migrations.h"
#include "core/store/query.h"
#include "core/store/rep_store.h"
#include "core/store/store_faults.h"
#include "core/store/topic_store.h"
#include "tests/core/store/store_fixture.h"
#include "tests/support/store_dump.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace headroom::test {
namespace {

// A store that Headroom wrote when version 1 was the newest, with rows in each of its tables.
class MigratingVersionOne : public StoreTest {
protected:
    MigratingVersionOne() {
        EXPECT_TRUE(QFile::copy(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/data/schema_0001.db"), old));
        EXPECT_TRUE(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    }

    QStringList tablesWithoutRows(Database& store) const {
        QStringList empty;
        Query list(store, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"));
        while (list.next()) {
            const QString table = list.text("name");
            if (Query(store, QStringLiteral("SELECT count(*) FROM %1").arg(table)).single() == 0)
                empty << table;
        }
        return empty;
    }

    const QString old = folder() + QStringLiteral("/old.db");
    const QString copy = old + QStringLiteral(".before-version-4");
};

TEST_F(MigratingVersionOne, KeepsEveryRow) {
    Database store(old);
    ASSERT_EQ(store.schemaVersion(), 1);
    EXPECT_EQ(tablesWithoutRows(store), QStringList(QStringLiteral("journal_recording")));
    const QStringList before = dumpOf(store);
    migrate(store);
    EXPECT_EQ(store.schemaVersion(), newestSchemaVersion());
    const QStringList after = dumpOf(store);
    ASSERT_EQ(after.size(), before.size()) << "the new tables are empty";
    for (qsizetype row = 0; row < before.size(); ++row)
        EXPECT_TRUE(after[row].startsWith(before[row])) << qPrintable(before[row]);
    EXPECT_EQ(faultsInStore(old), QStringList());
}

TEST_F(MigratingVersionOne, KeepsACopyOfWhatWasThereBefore) {
    QStringList before;
    {
        Database store(old);
        before = dumpOf(store);
        migrate(store);
    }
    Database kept(copy, Database::Mode::ReadOnly);
    EXPECT_EQ(kept.schemaVersion(), 1);
    EXPECT_EQ(dumpOf(kept), before);
    EXPECT_EQ(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(MigratingVersionOne, ForgetsStepsOfTheOlderShapeAndRecordsNewOnes) {
    Database store(old);
    ASSERT_FALSE(Journal(store).lastStep().isEmpty());
    migrate(store);
    EXPECT_TRUE(Journal(store).lastStep().isEmpty());
    const RepId rep = RepStore(store).reps(false).front().id;
    {
        Transaction transaction(store);
        Journal journal(store);
        journal.begin(transaction, QStringLiteral("To talk about"));
        TopicStore(store).add(
            transaction,
            {{}, rep, QStringLiteral("Alder"), Party::Rep, QDate(2026, 3, 18), TopicState::Open, {}, {}});
        journal.end(transaction);
        transaction.commit();
    }
    ASSERT_EQ(TopicStore(store).open(rep).size(), 1U);
    Transaction transaction(store);
    EXPECT_EQ(Journal(store).undo(transaction), QStringLiteral("To talk about"));
    EXPECT_TRUE(TopicStore(store).open(rep).empty());
}

TEST_F(MigratingVersionOne, HappensOnce) {
    {
        Database store(old);
        migrate(store);
    }
    ASSERT_TRUE(QFile::remove(copy));
    Database store(old);
    migrate(store);
    EXPECT_FALSE(QFile::exists(copy));
}

TEST_F(MigratingVersionOne, WithoutRoomForTheCopyChangesNothing) {
    ASSERT_TRUE(QDir().mkpath(copy));  // a folder stands in the way
    Database store(old);
    const QStringList before = dumpOf(store);
    EXPECT_EQ(errorOf([&] { migrate(store); }).kind(), ErrorKind::Storage);
    EXPECT_EQ(store.schemaVersion(), 1);
    EXPECT_EQ(dumpOf(store), before);
}

}  // namespace
}  // namespace headroom::test
