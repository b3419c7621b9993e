// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_store.h"

#include "core/domain/error.h"
#include "core/workspace/figures.h"
#include "core/workspace/session.h"
#include "core/workspace/wording.h"
#include "tests/support/store_dump.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

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

TEST_F(SampleStore, HoldsEverythingTheScreensOfAOneToOneShow) {
    writeSampleStore(path(), {}, today);
    const Workspace store(path());
    const TeamOverview team = store.teamOverview(std::nullopt, today);
    const auto count = [&team](WaitingKind kind, bool late = false) {
        return std::count_if(team.waiting.begin(), team.waiting.end(), [&](const WaitingItem& item) {
            return item.kind == kind && item.isLate >= late;
        });
    };
    EXPECT_EQ(count(WaitingKind::Promise, true), 3);
    EXPECT_EQ(count(WaitingKind::LeftAlone), 1);
    EXPECT_EQ(count(WaitingKind::Request), 1);
    EXPECT_EQ(count(WaitingKind::ToLog), 1);
    EXPECT_GE(count(WaitingKind::Help), 1);
    EXPECT_GE(count(WaitingKind::DidItHelp), 1);

    const CommitmentBook book = store.commitmentBook(std::nullopt, today);
    EXPECT_EQ(book.lateCount, 3);
    EXPECT_GE(book.theirs.size(), 6u);
    EXPECT_GE(book.closed.size(), 10u);
    EXPECT_GE(book.helpFirst.reported, 10);
    EXPECT_GT(book.helpFirst.share()->share(), 0.6);
    for (const CommitmentState state :
         {CommitmentState::Kept, CommitmentState::Moved, CommitmentState::LetGo})
        EXPECT_TRUE(std::any_of(book.closed.begin(), book.closed.end(),
                                [state](const CommitmentRow& row) { return row.commitment.state == state; }));

    const Meetings meetings = store.meetings(std::nullopt, today);
    EXPECT_GE(meetings.upcoming.size(), 6u);
    EXPECT_EQ(meetings.toLog.size(), 1u);
    EXPECT_FALSE(meetings.proposals.empty());
}

TEST_F(SampleStore, OwesMostToTheOneWhoIsLeftAlone) {
    writeSampleStore(path(), {}, today);
    const Workspace store(path());
    const TeamOverview team = store.teamOverview(std::nullopt, today);
    ASSERT_FALSE(team.needsYourHelp.empty());
    const RepRecord record = store.repProfile(team.needsYourHelp.front().rep, today).record;
    ASSERT_FALSE(record.yours.empty());
    EXPECT_TRUE(record.yours.front().daysLate);
    EXPECT_TRUE(record.struggles.front().isLeftAlone);
    EXPECT_TRUE(record.topics.front().isCarried);
    EXPECT_TRUE(record.skill);
    EXPECT_TRUE(record.next) << "the one that was moved";
}

TEST_F(SampleStore, EngagementHasPromisesAndAnswersFromRecords) {
    writeSampleStore(path(), {}, today);
    const Workspace store(path());
    const EngagementParts parts = Figures(store).engagementByRep(today).front().week.parts;
    ASSERT_TRUE(parts.ownPromises);
    EXPECT_GT(*parts.ownPromises, 0);
    EXPECT_LT(*parts.ownPromises, 1);
    EXPECT_TRUE(parts.answeringForHelp);
}

TEST_F(SampleStore, HoldsAMirrorToLookInto) {
    writeSampleStore(path(), {}, today);
    const MirrorView self = Workspace(path()).mirrorView(std::nullopt, today);
    EXPECT_EQ(self.time.weeksRecorded, TimeView::weeksLookedAt);
    EXPECT_GT(self.time.beyondMeant(false), 0);
    EXPECT_FALSE(self.time.checkIn.wasTold) << "the week that is asked about next";
    for (const HabitRow& row : self.habits) {
        EXPECT_TRUE(row.lastQuarter) << int(row.habit);
        EXPECT_TRUE(row.record) << int(row.habit);
        EXPECT_FALSE(row.ownView) << int(row.habit);
    }
    EXPECT_FALSE(self.trueTest.done);
    EXPECT_FALSE(self.trueTest.evidence.isEmpty());
    EXPECT_EQ(self.trueTest.all.size(), 4u);
    ASSERT_TRUE(self.trueTest.last);
    ASSERT_EQ(self.trueTest.last->promises.size(), 2u);
    EXPECT_EQ(self.trueTest.last->promises[0].now.state, CommitmentState::Kept);
    EXPECT_TRUE(self.trueTest.last->promises[1].now.isOpen());
    EXPECT_TRUE(self.trueTest.last->promises[1].now.movedFrom);
}

TEST_F(SampleStore, SpendsMoreOnTheForecastTowardTheEndOfAQuarter) {
    writeSampleStore(path(), {}, today);
    const Workspace store(path());
    std::vector<double> near, far;
    for (const TimeEntry& entry : store.session().times.within(Period::endingOn(today, 27 * 7)))
        if (entry.kind == WorkKind::ForecastAndReports)
            (entry.day.month() % 3 == 0 && entry.day.day() > 3 ? near : far).push_back(entry.minutes);
    const auto mean = [](const std::vector<double>& minutes) {
        return std::accumulate(minutes.begin(), minutes.end(), 0.0) / double(minutes.size());
    };
    EXPECT_GE(near.size(), 5u);
    EXPECT_GE(far.size(), 13u);
    EXPECT_GT(mean(near), mean(far) + 60);
}

TEST_F(SampleStore, TellsItsStoriesOnAnyDayAndWithAnyNumberOfReps) {
    for (const QDate day : {QDate(2026, 2, 28), QDate(2026, 3, 1), QDate(2024, 2, 29), QDate(2025, 1, 1)}) {
        for (const int reps : {1, 4, 14}) {
            const QString name = path("any.db");
            QFile::remove(name);
            SampleOptions options;
            options.reps = reps;
            ASSERT_NO_THROW(writeSampleStore(name, options, day));
            const Workspace store(name);
            EXPECT_EQ(store.reps().size(), size_t(reps));
            EXPECT_FALSE(store.commitmentBook(std::nullopt, day).isEmpty());
        }
    }
}

TEST_F(SampleStore, IsTheSameForTheSameDayAndSeed) {
    writeSampleStore(path("one.db"), {}, today);
    writeSampleStore(path("two.db"), {}, today);
    const Workspace one(path("one.db"), Workspace::Mode::ReadOnly);
    const Workspace two(path("two.db"), Workspace::Mode::ReadOnly);
    EXPECT_EQ(one.reps(true), two.reps(true));
    EXPECT_EQ(test::dumpOf(one.session().database), test::dumpOf(two.session().database));
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
