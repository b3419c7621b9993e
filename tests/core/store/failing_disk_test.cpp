// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/failing_disk.h"

#include "core/store/rep_store.h"
#include "core/store/store_faults.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>

#include <memory>

namespace headroom::test {
namespace {

struct Fault {
    DiskFault fault;
    bool forGood;
};

void PrintTo(const Fault& fault, std::ostream* stream) {
    *stream << nameOf(fault.fault) << (fault.forGood ? "ForGood" : "Once");
}

constexpr const char* parts[] = {"", "-wal", "-shm", "-journal"};

void expectTyped(const Error& error) {
    EXPECT_TRUE(error.kind() == ErrorKind::Storage || error.kind() == ErrorKind::NotAStore) << error.what();
    EXPECT_TRUE(error.sentence().endsWith(QLatin1Char('.'))) << error.what();
    EXPECT_FALSE(error.detail().isEmpty()) << error.what();
}

// Something a person does, on a disk that fails at one of its operations after the other.
class FailingDiskTest : public StoreTest, public testing::WithParamInterface<Fault> {
protected:
    FailingDiskTest() {
        ada = addRep(QStringLiteral("Ada"));
        crm = addImport(QStringLiteral("CRM"));
        source = sourceOf(crm);
    }

    // From the store as it is now: fails an early operation, then later and later ones until none is left.
    void failEverywhere(const std::function<void(Database&)>& act) {
        m_before = dump();
        close();
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_start = file.readAll();
        reopen();
        act(database());
        m_after = dump();
        int failures = 0;
        for (int number = 1; attempt(act, number); number += 1 + number / 12, ++failures)
            ASSERT_FALSE(HasFailure()) << "operation " << number;
        if (GetParam().fault != DiskFault::Delete && GetParam().fault != DiskFault::Truncate)
            EXPECT_GT(failures, 0) << "the disk was never asked";
    }
    static void asStep(Database& database, const QString& label,
                       const std::function<void(const Transaction&)>& change) {
        Transaction transaction(database);
        Journal journal(database);
        journal.begin(transaction, label);
        change(transaction);
        journal.end(transaction);
        transaction.commit();
    }
    static void addRepTo(Database& database, const QString& name) {
        Rep rep;
        rep.name = name;
        rep.aliases = {name + QStringLiteral("1"), name + QStringLiteral("2")};
        asStep(database, QStringLiteral("Add ") + name,
               [&](const Transaction& transaction) { RepStore(database).add(transaction, rep); });
    }
    // Several times what SQLite keeps in memory, so that pages reach the disk before the commit.
    void importInto(Database& database) const {
        std::vector<Deal> deals(300);
        for (size_t i = 0; i < deals.size(); ++i) {
            deals[i].id = qint64(i + 1) * 30'000'000'000'000'007;
            deals[i].rep = ada.value;
            deals[i].closedOn = QDate(2024, 1, 1).addDays(qint64(i % 300));
            deals[i].outcome = Outcome(1 + i % 2);
            deals[i].name = std::string(200, 'x');
        }
        database.execute(QStringLiteral("PRAGMA cache_size = 10"));
        asStep(database, QStringLiteral("Import"), [&](const Transaction& transaction) {
            OpportunityStore(database).insertAll(transaction, source, crm, oneByOne(deals));
        });
    }

    RepId ada;
    ImportId crm;
    SourceId source;

private:
    void restore() {
        close();
        for (const char* part : parts) QFile::remove(path() + QLatin1String(part));
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(m_start), m_start.size());
    }

    // False when the disk had nothing left to fail.
    bool attempt(const std::function<void(Database&)>& act, int number) {
        restore();
        bool isRefused = false;
        bool hasFailed = false;
        {
            FailingDisk disk;
            disk.failAt(GetParam().fault, number, GetParam().forGood);
            std::unique_ptr<Database> open;
            try {
                open = std::make_unique<Database>(path());
                act(*open);
            } catch (const Error& error) {
                isRefused = true;
                expectTyped(error);
            }
            hasFailed = disk.hasFailed();
            if (isRefused) {
                disk.heal();
                if (open) expectUsable(*open);
            }
        }
        reopen();
        expectWhole(database(), isRefused);
        EXPECT_EQ(faultsInStore(path()), QStringList());
        return hasFailed;
    }

    // What was done is there, or nothing of it; nothing only where that was said.
    void expectWhole(Database& open, bool isRefused) {
        QStringList now = dumpOf(open);
        now.removeIf([](const QString& row) { return row.contains(QLatin1String("Later")); });
        EXPECT_TRUE(now == m_after || (isRefused && now == m_before))
            << (isRefused ? "half saved" : "said saved and was not") << now.size();
    }

    // The disk is sound again, and so is the store that was open all the time.
    void expectUsable(Database& open) {
        expectWhole(open, true);
        addRepTo(open, QStringLiteral("Later"));
        EXPECT_TRUE(RepStore(open).named(QStringLiteral("Later")));
        expectWhole(open, true);
    }

    QStringList m_before, m_after;
    QByteArray m_start;
};

TEST_P(FailingDiskTest, OfAStepAllIsSavedOrNothing) {
    failEverywhere([](Database& database) { addRepTo(database, QStringLiteral("Ben")); });
}

TEST_P(FailingDiskTest, OfAnImportAllIsSavedOrNothing) {
    failEverywhere([this](Database& database) { importInto(database); });
}

TEST_P(FailingDiskTest, AnImportIsTakenBackWholeOrNotAtAll) {
    importInto(database());
    failEverywhere([](Database& database) {
        database.execute(QStringLiteral("PRAGMA cache_size = 10"));
        Transaction transaction(database);
        Journal(database).undo(transaction);
        transaction.commit();
    });
}

TEST_P(FailingDiskTest, AStoreThatCouldNotBeMadeIsMadeTheNextTime) {
    const QStringList empty = [this] {
        close();
        QFile::remove(path());
        reopen();
        return dump();
    }();
    for (int number = 1;; number += 1 + number / 12) {
        close();
        for (const char* part : parts) QFile::remove(path() + QLatin1String(part));
        FailingDisk disk;
        disk.failAt(GetParam().fault, number, GetParam().forGood);
        try {
            Database made(path());
            migrate(made);
        } catch (const Error& error) {
            expectTyped(error);
        }
        disk.heal();
        reopen();
        ASSERT_EQ(dump(), empty) << "operation " << number;
        ASSERT_EQ(faultsInStore(path()), QStringList());
        close();
        if (!disk.hasFailed()) return;
    }
}

INSTANTIATE_TEST_SUITE_P(Disks, FailingDiskTest,
                         testing::Values(Fault{DiskFault::Open, false}, Fault{DiskFault::Open, true},
                                         Fault{DiskFault::Read, false}, Fault{DiskFault::Read, true},
                                         Fault{DiskFault::Write, false}, Fault{DiskFault::Write, true},
                                         Fault{DiskFault::Full, false}, Fault{DiskFault::Full, true},
                                         Fault{DiskFault::Sync, false}, Fault{DiskFault::Sync, true},
                                         Fault{DiskFault::Truncate, false}, Fault{DiskFault::Truncate, true},
                                         Fault{DiskFault::Delete, true}, Fault{DiskFault::Share, false},
                                         Fault{DiskFault::Share, true}),
                         [](const auto& tested) { return testing::PrintToString(tested.param); });

// A store on a disk that may only be read.
class ReadOnlyDisk : public StoreTest {
protected:
    // What opening it to change something says.
    Error refusal() {
        return errorOf([this] {
            Database open(path());
            Transaction transaction(open);
            RepStore(open).add(transaction, Rep{});
        });
    }
};

TEST_F(ReadOnlyDisk, AReadOnlyFileSaysThatItCannotBeWritten) {
    close();
    FailingDisk disk;
    disk.makeFilesReadOnly();
    const Error error = refusal();
    EXPECT_EQ(error.kind(), ErrorKind::Storage);
    EXPECT_TRUE(error.sentence().contains(QLatin1String("cannot be written"))) << error.what();
}

TEST_F(ReadOnlyDisk, AReadOnlyFolderSaysThatItCannotBeWritten) {
    close();
    FailingDisk disk;
    disk.makeFolderReadOnly();
    const Error error = refusal();
    EXPECT_EQ(error.kind(), ErrorKind::Storage);
    EXPECT_TRUE(error.sentence().contains(QLatin1String("cannot be written"))) << error.what();
    disk.heal();
    EXPECT_EQ(faultsInStore(path()), QStringList());
}

}  // namespace
}  // namespace headroom::test
