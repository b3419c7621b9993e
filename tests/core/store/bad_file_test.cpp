// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"
#include "core/store/rep_store.h"
#include "core/store/store_faults.h"
#include "tests/core/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <random>
#include <sqlite3.h>
#include <sys/stat.h>

namespace headroom::test {
namespace {

using Bytes = QByteArray;

Bytes contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void put(const QString& path, const Bytes& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

// A database of somebody else's making, with what `sql` puts into it.
void makeForeign(const QString& path, const char* sql) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    sqlite3_close(handle);
}

class BadFile : public StoreTest {
protected:
    BadFile() {
        for (int i = 0; i < 400; ++i)
            addRep(QStringLiteral("Rep number %1 with a name long enough to fill pages").arg(i));
        close();
        m_sound = contentOf(path());
    }

    // Both ways of opening say no in a sentence and leave the file as it was.
    void expectRefused(const QString& bad, const char* what) {
        const Bytes before = contentOf(bad);
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            const Error error = errorOf([&] { Database refused(bad, mode); });
            EXPECT_EQ(error.kind(), ErrorKind::NotAStore) << what << ": " << error.what();
            EXPECT_TRUE(error.sentence().endsWith(QLatin1Char('.'))) << what;
        }
        EXPECT_EQ(contentOf(bad), before) << what;
        EXPECT_EQ(faultsInStore(bad).size(), 1) << what;
    }
    void expectBytesRefused(const Bytes& bytes, const char* what) {
        const QString bad = folder() + QStringLiteral("/bad.db");
        put(bad, bytes);
        expectRefused(bad, what);
    }
    const Bytes& sound() const { return m_sound; }
    Bytes soundWith(qsizetype at, const Bytes& bytes) const {
        return Bytes(m_sound).replace(at, bytes.size(), bytes);
    }

private:
    Bytes m_sound;
};

TEST_F(BadFile, WhatIsNoDatabaseIsRefused) {
    expectBytesRefused(Bytes(), "empty");
    expectBytesRefused(Bytes(1, '\0'), "one zero byte");
    expectBytesRefused(Bytes(100, '\0'), "a header of zeros");
    expectBytesRefused(Bytes(8192, '\0'), "two pages of zeros");
    expectBytesRefused("Dear diary, today we sold twelve pallets.\n", "a text");
    expectBytesRefused("Opportunity,Owner,Stage\n1,Ada,Won\n", "an export");
    expectBytesRefused("SQLite format 3", "half a magic word");
    expectBytesRefused(Bytes("SQLite format 3\0", 16), "the magic word alone");
    expectBytesRefused("PK\x03\x04" + Bytes(4096, 'x'), "a zip archive");
    expectBytesRefused(Bytes("** This file contains an SQLite 2.1 database **\0", 48) + Bytes(4096, '\0'),
                       "an SQLite 2 file");
    std::mt19937 random(7);
    Bytes noise(65536, '\0');
    for (char& byte : noise) byte = char(random());
    expectBytesRefused(noise, "noise, as of an encrypted file");
}

TEST_F(BadFile, AStoreCutOffAnywhereIsRefused) {
    const qsizetype size = sound().size();
    ASSERT_GT(size, 20 * 4096);
    for (const qsizetype length :
         {qsizetype(1), qsizetype(15), qsizetype(16), qsizetype(50), qsizetype(99), qsizetype(100),
          qsizetype(511), qsizetype(512), qsizetype(4095), qsizetype(4096), qsizetype(4097), qsizetype(8192),
          size / 4, size / 2, size * 3 / 4, size - 4096, size - 1})
        expectBytesRefused(sound().left(length), qPrintable(QStringLiteral("cut off at %1").arg(length)));
}

TEST_F(BadFile, AnotherHeaderIsRefused) {
    expectBytesRefused(soundWith(0, "s"), "magic word in another case");
    expectBytesRefused(soundWith(16, Bytes(2, '\0')), "page size 0");
    expectBytesRefused(soundWith(16, Bytes("\x00\x03", 2)), "page size 3");
    expectBytesRefused(soundWith(18, "\x09\x09"), "a file format of the future");
    expectBytesRefused(soundWith(20, "\xff"), "too much reserved space");
    expectBytesRefused(soundWith(21, Bytes(3, '\0')), "payload fractions of 0");
    expectBytesRefused(soundWith(44, Bytes("\x00\x00\x00\x09", 4)), "an unknown schema format");
    expectBytesRefused(soundWith(60, Bytes(4, '\0')), "user version 0 with tables in it");
    expectBytesRefused(soundWith(60, Bytes("\x00\x00\x03\xe7", 4)), "a newer version");
    expectBytesRefused(soundWith(60, "\xff\xff\xff\xff"), "a negative version");
    expectBytesRefused(soundWith(68, Bytes(4, '\0')), "no application id");
    expectBytesRefused(soundWith(68, "GPKG"), "the application id of GeoPackage");
    expectBytesRefused(soundWith(68, "HDRN"), "an application id one letter off");
}

TEST_F(BadFile, DamagedPagesAreRefused) {
    const qsizetype pages = sound().size() / 4096;
    expectBytesRefused(soundWith(100, Bytes(8, '\0')), "the first page's tree zeroed");
    expectBytesRefused(soundWith(100, "\xff"), "the first page of an unknown kind");
    expectBytesRefused(soundWith(103, "\xff\xff"), "too many cells on the first page");
    expectBytesRefused(soundWith(4096, Bytes(4096, '\0')), "the second page zeroed");
    expectBytesRefused(soundWith(4096, Bytes(sound().size() - 4096, '\0')), "all but the first page zeroed");
    expectBytesRefused(soundWith((pages - 1) * 4096, Bytes(4096, '\0')), "the last page zeroed");
    expectBytesRefused(soundWith((pages / 2) * 4096, Bytes(4096, '\xa5')),
                       "a page in the middle overwritten");
    qsizetype twice = pages / 2;  // pages that hold nothing yet may be alike
    while (sound().mid(twice * 4096, 4096) == sound().mid((twice + 1) * 4096, 4096)) ++twice;
    expectBytesRefused(soundWith(twice * 4096, sound().mid((twice + 1) * 4096, 4096)), "one page twice");
    Bytes turned = sound();
    std::reverse(turned.begin() + 4096, turned.end());
    expectBytesRefused(turned, "the pages backwards");
}

TEST_F(BadFile, AForeignDatabaseIsRefusedAndItsLogLeftAlone) {
    const QString foreign = folder() + QStringLiteral("/foreign.db");
    makeForeign(foreign, "CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    expectRefused(foreign, "a foreign database");

    const QString busy = folder() + QStringLiteral("/busy.db");
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(busy).constData(), &handle), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(handle, "PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    const QString copy = folder() + QStringLiteral("/copy.db");
    for (const char* suffix : {"", "-wal"})
        ASSERT_TRUE(QFile::copy(busy + QLatin1String(suffix), copy + QLatin1String(suffix)));
    sqlite3_close(handle);
    const Bytes log = contentOf(copy + QStringLiteral("-wal"));
    ASSERT_FALSE(log.isEmpty());
    expectRefused(copy, "a foreign database that crashed");
    EXPECT_EQ(contentOf(copy + QStringLiteral("-wal")), log);
}

TEST_F(BadFile, ANewerVersionThatIsStillInTheLogIsRefusedAndTheLogKept) {
    const QString newer = folder() + QStringLiteral("/newer.db");
    reopen();
    database().execute(QStringLiteral("PRAGMA user_version = 999"));
    for (const char* suffix : {"", "-wal"})
        ASSERT_TRUE(QFile::copy(path() + QLatin1String(suffix), newer + QLatin1String(suffix)));
    close();
    const Bytes before = contentOf(newer);
    const Bytes log = contentOf(newer + QStringLiteral("-wal"));
    const Error error = errorOf([&] { Database refused(newer); });
    EXPECT_EQ(error.kind(), ErrorKind::NotAStore);
    EXPECT_TRUE(error.sentence().contains(QLatin1String("newer Headroom"))) << error.what();
    EXPECT_EQ(contentOf(newer), before);
    EXPECT_EQ(contentOf(newer + QStringLiteral("-wal")), log);
}

TEST_F(BadFile, WhatIsNoFileIsRefusedWithoutWaiting) {
    const auto kindOf = [](const QString& bad) { return errorOf([&] { Database refused(bad); }).kind(); };
    EXPECT_EQ(kindOf(folder()), ErrorKind::NotAStore);
    const QString pipe = folder() + QStringLiteral("/pipe");
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(kindOf(pipe), ErrorKind::NotAStore);
    EXPECT_EQ(kindOf(QStringLiteral("/dev/null")), ErrorKind::NotAStore);
    const QString loop = folder() + QStringLiteral("/loop.db");
    ASSERT_TRUE(QFile::link(loop, loop));
    EXPECT_EQ(kindOf(loop), ErrorKind::Storage);
    const QString dangling = folder() + QStringLiteral("/dangling.db");
    ASSERT_TRUE(QFile::link(folder() + QStringLiteral("/nowhere"), dangling));
    EXPECT_EQ(kindOf(dangling), ErrorKind::Storage);
    EXPECT_FALSE(QFileInfo::exists(folder() + QStringLiteral("/nowhere")));
}

TEST_F(BadFile, WhatWasRefusedIsClosedAgain) {
    const auto openFiles = [] {
        return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries).size();
    };
    const QString foreign = folder() + QStringLiteral("/foreign.db");
    makeForeign(foreign, "CREATE TABLE t (a)");
    const QString damaged = folder() + QStringLiteral("/damaged.db");
    put(damaged, soundWith(8192, Bytes(4096, '\xa5')));
    const auto before = openFiles();
    for (int round = 0; round < 10; ++round)
        for (const QString& bad : {foreign, damaged, folder(), folder() + QStringLiteral("/absent/store.db")})
            for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly})
                EXPECT_THROW(Database(bad, mode), Error);
    EXPECT_EQ(openFiles(), before);
}

TEST_F(BadFile, AnUnreadableFileIsRefused) {
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::Permissions()));
    if (QFileInfo(path()).isReadable()) GTEST_SKIP() << "this user may read everything";
    EXPECT_EQ(errorOf([&] { Database refused(path()); }).kind(), ErrorKind::Storage);
}

// Bytes changed at random: refused, or everything in it can still be read without a crash.
TEST_F(BadFile, RandomDamageIsRefusedOrReadWithoutACrash) {
    std::mt19937 random(20240501);
    const QString bad = folder() + QStringLiteral("/bad.db");
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        Bytes bytes = sound();
        const int changes = 1 + int(random() % 16);
        for (int i = 0; i < changes; ++i) bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
        put(bad, bytes);
        try {
            Database opened(bad);
            RepStore(opened).reps(true);
            Journal(opened).lastStep();
        } catch (const Error&) {
            ++refused;
            EXPECT_EQ(contentOf(bad), bytes) << round;
        }
    }
    EXPECT_GT(refused, 0);
}

}  // namespace
}  // namespace headroom::test
