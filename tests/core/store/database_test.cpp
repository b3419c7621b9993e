// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"
#include "core/store/store_faults.h"
#include "core/store/team_store.h"
#include "tests/core/store/store_fixture.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace headroom::test {
namespace {

class DatabaseTest : public StoreTest {
protected:
    qint64 pragma(const char* name) {
        return Query(database(), QStringLiteral("PRAGMA %1").arg(QLatin1String(name))).single();
    }
};

int permissionsOf(const QString& path) {
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

TEST_F(DatabaseTest, ANewStoreAndItsLogArePrivate) {
    write([&](const Transaction& transaction) {
        TeamStore(database()).add(transaction, QStringLiteral("North"));
    });
    for (const char* suffix : {"", "-wal", "-shm"})
        EXPECT_EQ(permissionsOf(path() + QLatin1String(suffix)), 0600) << suffix;
}

TEST_F(DatabaseTest, ANewStoreIsSoundAndSaysWhoseItIs) {
    EXPECT_EQ(pragma("application_id"), 0x4844524D);
    EXPECT_EQ(pragma("user_version"), newestSchemaVersion());
    EXPECT_EQ(faultsInStore(path()), QStringList());
}

TEST_F(DatabaseTest, WritesReachTheDiskAndKeysAreChecked) {
    EXPECT_EQ(pragma("foreign_keys"), 1);
    EXPECT_EQ(pragma("synchronous"), 2);
    EXPECT_EQ(pragma("trusted_schema"), 0);
    EXPECT_EQ(pragma("cell_size_check"), 1);
    Query mode(database(), QStringLiteral("PRAGMA journal_mode"));
    ASSERT_TRUE(mode.next());
    EXPECT_EQ(mode.text("journal_mode"), QStringLiteral("wal"));
}

TEST_F(DatabaseTest, TheFileItselfSaysWhoseItIsBeforeTheLogIsEmptied) {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.read(100).mid(68, 4), QByteArray("HDRM"));
}

TEST_F(DatabaseTest, AStoreWhoseMakingWasCutShortIsMadeAgain) {
    close();
    QFile::remove(path());
    { const Database unfinished(path()); }
    ASSERT_GT(QFileInfo(path()).size(), 0);
    reopen();
    EXPECT_EQ(faultsInStore(path()), QStringList());
}

TEST_F(DatabaseTest, AReaderSeesWhatWasSavedWhileAnotherStepIsWritten) {
    TeamStore teams(database());
    write([&](const Transaction& transaction) { teams.add(transaction, QStringLiteral("North")); });
    Database reader(path(), Database::Mode::ReadOnly);
    Transaction transaction(database());
    teams.add(transaction, QStringLiteral("South"));
    EXPECT_EQ(TeamStore(reader).teams().size(), 1U);
    transaction.commit();
    EXPECT_EQ(TeamStore(reader).teams().size(), 2U);
}

TEST_F(DatabaseTest, AReaderLeavesNothingBesideTheFile) {
    const auto log = [this] { return QFileInfo::exists(path() + QStringLiteral("-wal")); };
    {
        Database reader(path(), Database::Mode::ReadOnly);
        EXPECT_EQ(reader.schemaVersion(), newestSchemaVersion());
    }
    EXPECT_TRUE(log()) << "the writer still needs it";
    close();
    ASSERT_FALSE(log());
    const QDateTime written = QFileInfo(path()).lastModified();
    {
        Database reader(path(), Database::Mode::ReadOnly);
        EXPECT_EQ(reader.schemaVersion(), newestSchemaVersion());
        EXPECT_TRUE(log()) << "it reads through one";
    }
    EXPECT_FALSE(log());
    EXPECT_FALSE(QFileInfo::exists(path() + QStringLiteral("-shm")));
    EXPECT_EQ(QFileInfo(path()).lastModified(), written);
}

TEST_F(DatabaseTest, AReaderCannotWrite) {
    Database reader(path(), Database::Mode::ReadOnly);
    EXPECT_EQ(errorOf([&] { reader.execute(QStringLiteral("DELETE FROM team")); }).kind(),
              ErrorKind::Storage);
}

TEST_F(DatabaseTest, ASecondWriterIsToldToWait) {
    Database second(path());
    second.execute(QStringLiteral("PRAGMA busy_timeout = 0"));
    const Transaction first(database());
    EXPECT_EQ(errorOf([&] { Transaction refused(second); }).kind(), ErrorKind::Locked);
}

TEST_F(DatabaseTest, WhatIsNotCommittedIsGone) {
    {
        const Transaction transaction(database());
        TeamStore(database()).add(transaction, QStringLiteral("North"));
    }
    EXPECT_TRUE(TeamStore(database()).teams().empty());
}

TEST_F(DatabaseTest, AFileMovedAwayIsNotSavedInto) {
    for (const bool isReplaced : {false, true}) {
        const QString aside = path() + QStringLiteral(".aside");
        ASSERT_TRUE(QFile::rename(path(), aside));
        if (isReplaced) ASSERT_TRUE(QFile::copy(aside, path()));
        EXPECT_FALSE(database().isAtItsPath());
        const Error error = errorOf([&] {
            write([&](const Transaction& transaction) {
                TeamStore(database()).add(transaction, QStringLiteral("Lost"));
            });
        });
        EXPECT_EQ(error.kind(), ErrorKind::Storage);
        if (isReplaced) ASSERT_TRUE(QFile::remove(path()));
        ASSERT_TRUE(QFile::rename(aside, path()));
        EXPECT_TRUE(TeamStore(database()).teams().empty());
    }
}

TEST_F(DatabaseTest, WhatCannotBeMadeLeavesNothingBehind) {
    const QString nowhere = folder() + QStringLiteral("/no/such/folder/headroom.db");
    EXPECT_EQ(errorOf([&] { Database refused(nowhere); }).kind(), ErrorKind::Storage);
    const QString absent = folder() + QStringLiteral("/absent.db");
    EXPECT_EQ(errorOf([&] { Database refused(absent, Database::Mode::ReadOnly); }).kind(),
              ErrorKind::Storage);
    EXPECT_FALSE(QFileInfo::exists(absent));
}

TEST_F(DatabaseTest, NamesThatLookLikeAddressesAreNames) {
    const QString odd = folder() + QStringLiteral("/file:a?mode=memory#b%20c.db");
    {
        Database strange(odd);
        migrate(strange);
    }
    EXPECT_EQ(faultsInStore(odd), QStringList());
    EXPECT_GT(QFileInfo(odd).size(), 0);
}

}  // namespace
}  // namespace headroom::test
