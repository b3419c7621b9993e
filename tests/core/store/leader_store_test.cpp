// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leader_store.h"

#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

class LeaderStoreTest : public StoreTest {
protected:
    void save(const Leader& leader) {
        write([&](const Transaction& transaction) { LeaderStore(database()).save(transaction, leader); });
    }
};

TEST_F(LeaderStoreTest, ANewStoreHasALeaderWithOurDefaults) {
    EXPECT_EQ(LeaderStore(database()).leader(), Leader{});
}

TEST_F(LeaderStoreTest, EverythingComesBackAfterReopening) {
    Leader leader;
    leader.name = QStringLiteral("Zoë O'Neil");
    leader.fiscalYearFirstMonth = 4;
    leader.weekdays = 0b1001111;
    leader.workingHoursPerWeek = 37.5;
    leader.engagement.coachingHours = 2.5;
    leader.engagement.windowWeeks = 6;
    leader.engagement.weights = {30, 10, 5, 20, 15, 12, 8};
    leader.holidays = {QDate(2024, 1, 1), QDate(2024, 12, 25)};
    leader.away = {Period(QDate(2024, 7, 1), QDate(2024, 7, 12)),
                   Period(QDate(2024, 9, 2), QDate(2024, 9, 2))};
    leader.currency = QStringLiteral("EUR");
    leader.coachingHoursPerWeekAim = 7.5;
    leader.rhythmDays = 10;
    save(leader);
    reopen();
    EXPECT_EQ(LeaderStore(database()).leader(), leader);
}

TEST_F(LeaderStoreTest, NonsenseIsRefusedAndNothingChanges) {
    const QStringList before = dump();
    const auto refuses = [&](auto spoil) {
        Leader leader;
        spoil(leader);
        EXPECT_EQ(errorOf([&] { save(leader); }).kind(), ErrorKind::Refused);
        EXPECT_EQ(dump(), before);
    };
    refuses([](Leader& leader) { leader.fiscalYearFirstMonth = 13; });
    refuses([](Leader& leader) { leader.weekdays = 0; });
    refuses([](Leader& leader) { leader.weekdays = 128; });
    refuses([](Leader& leader) { leader.engagement.weights[3] = -1; });
    refuses([](Leader& leader) { leader.engagement.windowWeeks = 1; });
    refuses([](Leader& leader) { leader.engagement.coachingHours = 0; });
    refuses([](Leader& leader) { leader.currency = QStringLiteral("euro"); });
    refuses([](Leader& leader) { leader.coachingHoursPerWeekAim = -1; });
    refuses([](Leader& leader) { leader.rhythmDays = 0; });
    refuses([](Leader& leader) { leader.holidays = {QDate()}; });
    refuses([](Leader& leader) { leader.holidays = {QDate(2024, 1, 1), QDate(2024, 1, 1)}; });
}

}  // namespace
}  // namespace headroom::test
