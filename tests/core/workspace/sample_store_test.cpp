// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_store.h"

#include "core/domain/error.h"
#include "core/workspace/figures.h"
#include "core/workspace/wording.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace headroom {

namespace {

const QDate today(2026, 3, 18);

class SampleStore : public testing::Test {
protected:
    QString path(const char* name = "sample.db") const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(SampleStore, TellsElevenStories) {
    writeSampleStore(path(), {}, today);
    const TeamOverview team = Workspace(path()).teamOverview(std::nullopt, today);
    EXPECT_EQ(team.needsYourHelp.size() + team.upToDate.size(), 11u);
    EXPECT_GE(team.growth.eligible, 6);
    EXPECT_TRUE(team.next);
    EXPECT_FALSE(team.withoutPotential.empty());
    EXPECT_TRUE(team.coaching.hasRecord);
    EXPECT_FALSE(team.isOldData);
}


TEST_F(SampleStore, IsTheSameForTheSameDayAndSeed) {
    writeSampleStore(path("one.db"), {}, today);
    writeSampleStore(path("two.db"), {}, today);
    const Workspace one(path("one.db"), Workspace::Mode::ReadOnly);
    const Workspace two(path("two.db"), Workspace::Mode::ReadOnly);
    EXPECT_EQ(one.reps(true), two.reps(true));
    for (const Rep& rep : one.reps(true)) {
        const RepProfile a = one.repProfile(rep.id, today);
        const RepProfile b = two.repProfile(rep.id, today);
        EXPECT_EQ(a.conversations, b.conversations);
        EXPECT_EQ(a.plan, b.plan);
        EXPECT_EQ(a.closeRate, b.closeRate);
    }
}

TEST_F(SampleStore, NeverOverwritesAFile) {
    writeSampleStore(path(), {}, today);
    EXPECT_THROW(writeSampleStore(path(), {}, today), Error);
}

}  // namespace headroom
