// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"
#include "core/store/rep_store.h"
#include "core/store/store_faults.h"
#include "tests/core/store/child.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>
#include <QFileInfo>

#include <random>

namespace headroom::test {
namespace {

class Crash : public StoreTest {
protected:
    // How many steps the store holds; fails when one of them is not whole.
    int wholeSteps() {
        reopen();
        const std::vector<Rep> reps = RepStore(database()).reps(true);
        for (const Rep& rep : reps) EXPECT_EQ(rep.aliases.size(), 2) << rep.name.toStdString();
        const int last = Journal(database()).lastStep().toInt();
        EXPECT_EQ(reps.size(), size_t(last));
        close();
        EXPECT_EQ(faultsInStore(path()), QStringList());
        return last;
    }
};

// HEADROOM_KILLS=1000 for the long run.
TEST_F(Crash, WhatWasSavedIsThereAndWholeHoweverOftenTheProgramIsKilled) {
    const int kills = qEnvironmentVariableIntValue("HEADROOM_KILLS") > 0
                          ? qEnvironmentVariableIntValue("HEADROOM_KILLS")
                          : 60;
    std::mt19937 random(3);
    close();
    int steps = 0;
    for (int kill = 0; kill < kills; ++kill) {
        Child child({QStringLiteral("commit"), path(), QString::number(1000 + random() % 120'000)});
        const QStringList said = child.rest();
        const int saved = said.isEmpty() ? steps : said.last().toInt();
        steps = wholeSteps();
        ASSERT_GE(steps, saved) << "after kill " << kill;
        ASSERT_LE(steps, saved + 1) << "after kill " << kill;
    }
    EXPECT_GT(steps, kills);
}

TEST_F(Crash, AFullDiskIsSaidAndNothingIsLostOrHalfSaved) {
    close();
    int steps = 0;
    for (const int kibibytes : {400, 500, 700, 1200}) {
        const QStringList said =
            Child({QStringLiteral("fill"), path(), QString::number(1024 * kibibytes)}).rest();
        ASSERT_FALSE(said.isEmpty());
        EXPECT_TRUE(said.last().startsWith(QStringLiteral("error %1 ").arg(int(ErrorKind::Storage))))
            << said.last().toStdString();
        EXPECT_TRUE(said.last().contains(QLatin1String("Nothing was saved."))) << said.last().toStdString();
        const int saved = said.size() > 1 ? said[said.size() - 2].toInt() : steps;
        steps = wholeSteps();
        EXPECT_EQ(steps, saved);
    }
    EXPECT_GT(steps, 0);
    reopen();
    addRep(QStringLiteral("Room again"));
    EXPECT_EQ(faultsInStore(path()), QStringList());
}

TEST_F(Crash, AStoreThatCannotBeMadeForLackOfRoomLeavesAPlaceToTryAgain) {
    close();
    for (const int bytes : {0, 100, 4096, 20'000, 100'000}) {
        QFile::remove(path());
        const QStringList said = Child({QStringLiteral("fill"), path(), QString::number(bytes)}).rest();
        ASSERT_EQ(said.size(), 1) << bytes << " " << said.join(QLatin1Char('|')).toStdString();
        EXPECT_TRUE(said.last().startsWith(QStringLiteral("error %1 ").arg(int(ErrorKind::Storage))))
            << said.last().toStdString();
        EXPECT_EQ(wholeSteps(), 0) << bytes;
    }
}

TEST_F(Crash, ReadersSeeWholeStepsWhileAnotherProgramWrites) {
    close();
    Child child({QStringLiteral("commit"), path(), QStringLiteral("700000")});
    int seen = 0;
    for (QString line = child.line(); !line.isEmpty(); line = child.line()) {
        Database reader(path(), Database::Mode::ReadOnly);
        const std::vector<Rep> reps = RepStore(reader).reps(true);
        EXPECT_GE(reps.size(), size_t(line.toInt()));
        for (const Rep& rep : reps) ASSERT_EQ(rep.aliases.size(), 2);
        ++seen;
    }
    EXPECT_GT(seen, 0);
}

}  // namespace
}  // namespace headroom::test
