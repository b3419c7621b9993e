// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opportunity_store.h"

#include "core/domain/fiscal_calendar.h"
#include "core/store/rep_store.h"
#include "core/store/team_store.h"
#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

class OpportunityStoreTest : public StoreTest {
protected:
    OpportunityStoreTest()
        : ada(addRep(QStringLiteral("Ada"))),
          ben(addRep(QStringLiteral("Ben"))),
          import(addImport(QStringLiteral("CRM"))) {}

    qint64 insert(const std::vector<Deal>& deals) { return insert(deals, import); }
    qint64 insert(const std::vector<Deal>& deals, ImportId by) {
        qint64 inserted = 0;
        step(QStringLiteral("Import"), [&](const Transaction& transaction) {
            inserted = opportunities.insertAll(transaction, sourceOf(by), by, oneByOne(deals));
        });
        return inserted;
    }
    Deal deal(qint64 id, RepId rep, Outcome outcome, std::optional<QDate> closed) const {
        Deal made;
        made.id = id;
        made.externalId = "006-" + std::to_string(id);
        made.rep = rep.value;
        made.outcome = outcome;
        made.openedOn = may.addDays(-40);
        made.closedOn = closed;
        made.valueMinor = 1000 * (id % 1'000'000);
        return made;
    }
    // Three wins and two losses of Ada's in May, two open; one win of Ben's.
    void insertSome() {
        insert({deal(1, ada, Outcome::Won, may), deal(2, ada, Outcome::Won, may),
                deal(3, ada, Outcome::Lost, may), deal(4, ada, Outcome::Lost, may.addDays(2)),
                deal(5, ada, Outcome::Won, may.addDays(30)), deal(6, ada, Outcome::Open, std::nullopt),
                deal(7, ada, Outcome::Open, std::nullopt), deal(8, ben, Outcome::Won, may.addDays(3))});
    }
    std::vector<Deal> stored(ImportId by) {
        std::vector<Deal> found;
        opportunities.forEachOfSource(sourceOf(by), [&](const OpportunityRecord& record) {
            const auto day = [](std::optional<qint64> julian) {
                return julian ? std::optional(QDate::fromJulianDay(*julian)) : std::nullopt;
            };
            found.push_back({record.id, std::string(record.externalId), record.rep, std::string(record.name),
                             std::string(record.account), std::string(record.segment),
                             std::string(record.stage), record.outcome, day(record.openedOn),
                             day(record.closedOn), record.valueMinor, std::string(record.currency)});
            return true;
        });
        return found;
    }
    static void expectSame(const std::vector<Deal>& found, const std::vector<Deal>& expected) {
        ASSERT_EQ(found.size(), expected.size());
        for (size_t i = 0; i < found.size(); ++i) EXPECT_EQ(found[i].record(), expected[i].record()) << i;
    }

    const QDate may{2024, 5, 1};
    const Period inMay{may, QDate(2024, 5, 31)};
    RepId ada, ben;
    ImportId import;
    OpportunityStore opportunities{database()};
};

TEST_F(OpportunityStoreTest, WhatWasInsertedComesBackInOrder) {
    Deal bare;
    bare.id = 1;
    bare.rep = ada.value;
    bare.name = bare.account = bare.segment = bare.stage = bare.currency = bare.externalId = "";
    Deal full = deal((qint64(1) << 62) + 12345, ben, Outcome::Won, may);
    full.name = "Größe 'L'; DROP TABLE rep --";
    full.valueMinor = -5;
    EXPECT_EQ(insert({bare, full}), 2);
    EXPECT_EQ(opportunities.count(), 2);
    expectSame(stored(import), {bare, full});
}

TEST_F(OpportunityStoreTest, EachSourceHasItsOwnAndReadingCanStop) {
    insertSome();
    const ImportId other = addImport(QStringLiteral("HubSpot"));
    insert({deal(100, ada, Outcome::Open, std::nullopt)}, other);
    EXPECT_EQ(stored(import).size(), 8U);
    EXPECT_EQ(stored(other).size(), 1U);
    int seen = 0;
    opportunities.forEachOfSource(sourceOf(import), [&](const OpportunityRecord&) { return ++seen < 3; });
    EXPECT_EQ(seen, 3);
}

TEST_F(OpportunityStoreTest, DecidedDaysAreCountedADayAtATime) {
    insertSome();
    const std::vector<OpportunityStore::Day> days = opportunities.decidedDays(ada, inMay);
    ASSERT_EQ(days.size(), 3U);
    EXPECT_EQ(days[0].day, may);
    EXPECT_EQ(days[0].deals, (DealCount{2, 1}));
    EXPECT_EQ(days[1].deals, (DealCount{0, 1}));
    EXPECT_EQ(days[2].day, inMay.last());
    EXPECT_TRUE(opportunities.decidedDays(ben, Period(may, may)).empty());
}

TEST_F(OpportunityStoreTest, TheLastDecisionIsOnOrBeforeTheDayAskedFor) {
    EXPECT_EQ(opportunities.lastDecision(may), std::nullopt);
    insertSome();
    EXPECT_EQ(opportunities.lastDecision(ada, QDate(2024, 12, 31)), may.addDays(30));
    EXPECT_EQ(opportunities.lastDecision(ada, may.addDays(29)), may.addDays(2));
    EXPECT_EQ(opportunities.lastDecision(ada, may.addDays(-1)), std::nullopt);
    EXPECT_EQ(opportunities.lastDecision(may.addDays(10)), may.addDays(3));
    Rep left = *RepStore(database()).rep(ben);
    left.archivedOn = may;
    write([&](const Transaction& transaction) { RepStore(database()).save(transaction, left); });
    EXPECT_EQ(opportunities.lastDecision(may.addDays(10)), may.addDays(2));
}

TEST_F(OpportunityStoreTest, AgesRunFromOpeningToDecision) {
    insertSome();
    Deal undated = deal(50, ada, Outcome::Won, may);
    undated.openedOn.reset();
    insert({undated});
    std::vector<int> ages{-1};
    opportunities.appendAgesAtDecision(ada, Period(may, may.addDays(2)), ages);
    EXPECT_EQ(ages, (std::vector<int>{-1, 40, 40, 40, 42}));
}

TEST_F(OpportunityStoreTest, OpenOnesAreStaleByTheirOpeningDay) {
    insertSome();
    EXPECT_EQ(opportunities.openCount(ada, std::nullopt).open, 2);
    EXPECT_EQ(opportunities.openCount(ada, std::nullopt).stale, 0);
    EXPECT_EQ(opportunities.openCount(ada, may.addDays(-40)).stale, 0);
    EXPECT_EQ(opportunities.openCount(ada, may.addDays(-39)).stale, 2);
    EXPECT_EQ(opportunities.openCount(ben, may).open, 0);
}

TEST_F(OpportunityStoreTest, GroupsFollowTheFiscalYearAndKeepCurrenciesApart) {
    insertSome();
    Deal euro = deal(60, ada, Outcome::Won, may);
    euro.currency = "EUR";
    insert({euro});
    using Key = OpportunityStore::Key;
    const auto groups = opportunities.grouped({Key::Rep, Key::Quarter}, 2, may, inMay.last());
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups[0].keys, (QStringList{QStringLiteral("Ada"), QStringLiteral("2025-Q2")}));
    EXPECT_EQ(groups[0].currency, QStringLiteral("EUR"));
    EXPECT_EQ(groups[1].deals, (DealCount{3, 2}));
    EXPECT_EQ(groups[1].wonValueMinor, 8000);
    EXPECT_EQ(groups[1].open, 0);
    EXPECT_EQ(groups[2].keys.first(), QStringLiteral("Ben"));
    const auto months = opportunities.grouped({Key::Month}, 1, may, may.addDays(5));
    EXPECT_EQ(months.back().keys, QStringList{QStringLiteral("2024-05")});
    const auto everything = opportunities.grouped({}, 1, std::nullopt, std::nullopt);
    ASSERT_EQ(everything.size(), 2U);
    EXPECT_EQ(everything[1].open, 2);
    EXPECT_EQ(everything[1].deals, (DealCount{4, 2}));
}

TEST_F(OpportunityStoreTest, TheQuarterOfAnyDayIsTheCalendarsQuarter) {
    std::vector<Deal> deals;
    for (int day = 0; day < 366; ++day) deals.push_back(deal(day + 1, ada, Outcome::Won, may.addDays(day)));
    insert(deals);
    for (const int firstMonth : {1, 2, 4, 12})
        for (const OpportunityStore::Group& group : opportunities.grouped(
                 {OpportunityStore::Key::Quarter}, firstMonth, std::nullopt, std::nullopt)) {
            const FiscalCalendar calendar(firstMonth);
            int expected = 0;
            for (const Deal& one : deals)
                expected += calendar.quarterOf(*one.closedOn).label() == group.keys.first();
            EXPECT_EQ(group.deals.won, expected) << firstMonth << " " << group.keys.first().toStdString();
        }
}

TEST_F(OpportunityStoreTest, AnUpdateReplacesTheRowAndFindsItAgain) {
    insertSome();
    write([&](const Transaction& transaction) { opportunities.markMissing(transaction, 6, import); });
    ASSERT_TRUE(opportunities.missingIds().contains(6));
    const Deal decided = deal(6, ben, Outcome::Lost, may.addDays(9));
    write([&](const Transaction& transaction) { opportunities.update(transaction, decided.record()); });
    EXPECT_FALSE(opportunities.missingIds().contains(6));
    EXPECT_EQ(stored(import)[5].record(), decided.record());
    EXPECT_EQ(opportunities.lastDecision(ben, inMay.last()), may.addDays(9));
}

TEST_F(OpportunityStoreTest, TheMissingAreListedUntilArchivedOrFound) {
    insertSome();
    const auto change = [&](auto with) { write([&](const Transaction& transaction) { with(transaction); }); };
    change([&](const Transaction& transaction) {
        opportunities.markMissing(transaction, 1, import);
        opportunities.markMissing(transaction, 8, import);
    });
    ASSERT_EQ(opportunities.missing().size(), 2U);
    EXPECT_EQ(opportunities.missing()[0].rep, ada);
    EXPECT_EQ(opportunities.missing()[0].outcome, Outcome::Won);
    change([&](const Transaction& transaction) { opportunities.archive(transaction, 1, may); });
    change([&](const Transaction& transaction) { opportunities.markMissing(transaction, 8, std::nullopt); });
    EXPECT_TRUE(opportunities.missing().empty());
}

TEST_F(OpportunityStoreTest, TheArchivedAreInNoCount) {
    insertSome();
    write([&](const Transaction& transaction) {
        for (const Deal& one : stored(import)) opportunities.archive(transaction, one.id, may);
    });
    EXPECT_TRUE(opportunities.decidedDays(ada, inMay).empty());
    EXPECT_EQ(opportunities.lastDecision(ada, inMay.last()), std::nullopt);
    EXPECT_EQ(opportunities.openCount(ada, may).open, 0);
    EXPECT_TRUE(opportunities.grouped({OpportunityStore::Key::Rep}, 1, std::nullopt, std::nullopt).empty());
    std::vector<int> ages;
    opportunities.appendAgesAtDecision(ada, inMay, ages);
    EXPECT_TRUE(ages.empty());
}

TEST_F(OpportunityStoreTest, ABadRowTakesTheWholeInsertBack) {
    const QStringList before = dump();
    const auto refuses = [&](const Deal& spoilt, ErrorKind kind) {
        EXPECT_EQ(errorOf([&] { insert({deal(1, ada, Outcome::Won, may), spoilt}); }).kind(), kind);
        EXPECT_EQ(dump(), before);
    };
    refuses(deal(1, ada, Outcome::Won, may), ErrorKind::Refused);  // the same identity twice
    refuses(deal(2, RepId{999}, Outcome::Won, may), ErrorKind::Refused);
    refuses(deal(2, ada, Outcome(3), may), ErrorKind::Refused);
    Deal cut = deal(2, ada, Outcome::Won, may);
    cut.account = std::string("North\0wind", 10);
    refuses(cut, ErrorKind::BadInput);
    // And the next insert is recorded as ever.
    insert({deal(1, ada, Outcome::Won, may)});
    EXPECT_EQ(undo(), QStringLiteral("Import"));
    EXPECT_EQ(dump(), before);
}

TEST_F(OpportunityStoreTest, StoppingHalfWayLeavesNothing) {
    const QStringList before = dump();
    int given = 0;
    EXPECT_EQ(errorOf([&] {
                  step(QStringLiteral("Import"), [&](const Transaction& transaction) {
                      opportunities.insertAll(
                          transaction, sourceOf(import), import, [&](OpportunityRecord& record) {
                              if (++given == 50)
                                  throw Error(ErrorKind::Cancelled, QStringLiteral("Stopped."));
                              record = deal(given, ada, Outcome::Won, may).record();
                              record.externalId = record.name = "x";
                              record.account = record.segment = record.stage = record.currency = "";
                              return true;
                          });
                  });
              }).kind(),
              ErrorKind::Cancelled);
    EXPECT_EQ(dump(), before);
}

}  // namespace
}  // namespace headroom::test
