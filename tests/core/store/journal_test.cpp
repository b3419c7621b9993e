// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/conversation_store.h"
#include "core/store/query.h"
#include "core/store/rep_store.h"
#include "core/store/store_faults.h"
#include "core/store/team_store.h"
#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

class JournalTest : public StoreTest {
protected:
    TeamId addTeam(const QString& name) {
        TeamId id;
        step(QStringLiteral("Add ") + name,
             [&](const Transaction& transaction) { id = teams().add(transaction, name); });
        return id;
    }
    TeamStore teams() { return TeamStore(database()); }
    QString lastStep() { return Journal(database()).lastStep(); }
    QString redoStep() { return Journal(database()).redoStep(); }
    qint64 count(const char* table) {
        return Query(database(), QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))
            .single();
    }
};

TEST_F(JournalTest, ANewStoreHasNothingToUndoOrRepeat) {
    const QStringList before = dump();
    EXPECT_EQ(lastStep(), QString());
    EXPECT_EQ(redoStep(), QString());
    EXPECT_EQ(undo(), QString());
    EXPECT_EQ(redo(), QString());
    EXPECT_EQ(dump(), before);
}

TEST_F(JournalTest, AStepOfManyChangesIsTakenBackAndRepeatedAsOne) {
    const QStringList before = dump();
    RepId rep;
    step(QStringLiteral("Add Ada to North"), [&](const Transaction& transaction) {
        const TeamId north = teams().add(transaction, QStringLiteral("North"));
        Rep ada;
        ada.name = QStringLiteral("Ada");
        ada.aliases = {QStringLiteral("Lovelace, A."), QStringLiteral("005")};
        rep = RepStore(database()).add(transaction, ada);
        teams().move(transaction, rep, north, QDate(2024, 5, 1));
    });
    const QStringList after = dump();
    EXPECT_EQ(lastStep(), QStringLiteral("Add Ada to North"));
    EXPECT_EQ(undo(), QStringLiteral("Add Ada to North"));
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(lastStep(), QString());
    EXPECT_EQ(redoStep(), QStringLiteral("Add Ada to North"));
    EXPECT_EQ(redo(), QStringLiteral("Add Ada to North"));
    EXPECT_EQ(dump(), after);
    EXPECT_EQ(RepStore(database()).rep(rep)->aliases.size(), 2);
    EXPECT_EQ(faultsInStore(path()), QStringList());
}

TEST_F(JournalTest, StepsGoBackNewestFirstAndForwardOldestFirst) {
    for (const char* name : {"North", "South", "West"}) addTeam(QLatin1String(name));
    EXPECT_EQ(undo(), QStringLiteral("Add West"));
    EXPECT_EQ(undo(), QStringLiteral("Add South"));
    EXPECT_EQ(redo(), QStringLiteral("Add South"));
    EXPECT_EQ(lastStep(), QStringLiteral("Add South"));
    EXPECT_EQ(redoStep(), QStringLiteral("Add West"));
}

TEST_F(JournalTest, ANewStepEndsWhatCouldBeRepeated) {
    addTeam(QStringLiteral("North"));
    undo();
    addTeam(QStringLiteral("South"));
    EXPECT_EQ(redoStep(), QString());
    EXPECT_EQ(redo(), QString());
    EXPECT_EQ(lastStep(), QStringLiteral("Add South"));
}

TEST_F(JournalTest, AStepThatChangesNothingLeavesNoTrace) {
    const RepId ada = addRep(QStringLiteral("Ada"));
    addTeam(QStringLiteral("North"));
    undo();
    step(QStringLiteral("Look"), [](const Transaction&) {});
    step(QStringLiteral("Save as it was"), [&](const Transaction& transaction) {
        RepStore(database()).save(transaction, *RepStore(database()).rep(ada));
    });
    EXPECT_EQ(lastStep(), QStringLiteral("Add a rep"));
    EXPECT_EQ(redoStep(), QStringLiteral("Add North"));
}

TEST_F(JournalTest, AStepThatFailsLeavesNoTrace) {
    addTeam(QStringLiteral("North"));
    const QStringList before = dump();
    errorOf([&] {
        step(QStringLiteral("Add two"), [&](const Transaction& transaction) {
            teams().add(transaction, QStringLiteral("South"));
            teams().add(transaction, QStringLiteral("north"));
        });
    });
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(lastStep(), QStringLiteral("Add North"));
    EXPECT_EQ(faultsInStore(path()), QStringList());
}

TEST_F(JournalTest, ARowChangedTwiceInAStepGoesBackToTheFirst) {
    const RepId ada = addRep(QStringLiteral("Ada"));
    const QStringList before = dump();
    step(QStringLiteral("Rename"), [&](const Transaction& transaction) {
        Rep rep = *RepStore(database()).rep(ada);
        for (const char* name : {"Ada L.", "Ada Lovelace", "Ada King"}) {
            rep.name = QLatin1String(name);
            RepStore(database()).save(transaction, rep);
        }
    });
    const QStringList after = dump();
    undo();
    EXPECT_EQ(dump(), before);
    redo();
    EXPECT_EQ(dump(), after);
}

TEST_F(JournalTest, NamesThatChangedPlacesChangeBack) {
    const RepId ada = addRep(QStringLiteral("Ada"));
    const RepId ben = addRep(QStringLiteral("Ben"));
    const QStringList before = dump();
    step(QStringLiteral("Swap"), [&](const Transaction& transaction) {
        RepStore reps(database());
        Rep first = *reps.rep(ada);
        Rep second = *reps.rep(ben);
        first.name = QStringLiteral("Somebody");
        reps.save(transaction, first);
        second.name = QStringLiteral("Ada");
        reps.save(transaction, second);
        first.name = QStringLiteral("Ben");
        reps.save(transaction, first);
    });
    const QStringList after = dump();
    for (int i = 0; i < 3; ++i) {
        undo();
        EXPECT_EQ(dump(), before);
        redo();
        EXPECT_EQ(dump(), after);
    }
}

TEST_F(JournalTest, WhatWentAlongWithARemovalComesBackWithItsIds) {
    const RepId ada = addRep(QStringLiteral("Ada"));
    ConversationStore conversations(database());
    Conversation held;
    held.reps = {ada};
    held.heldOn = QDate(2024, 5, 6);
    held.opportunities = {OpportunityId{7}, OpportunityId{8}};
    held.loggedAt = QDateTime(QDate(2024, 5, 6), QTime(12, 0), Qt::UTC);
    step(QStringLiteral("Log"),
         [&](const Transaction& transaction) { held.id = conversations.add(transaction, held); });
    const QStringList before = dump();
    step(QStringLiteral("Remove"),
         [&](const Transaction& transaction) { conversations.remove(transaction, held.id); });
    const QStringList after = dump();
    undo();
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(conversations.conversation(held.id), held);
    redo();
    EXPECT_EQ(dump(), after);
}

TEST_F(JournalTest, OnlyTheLastTwoHundredStepsAreKept) {
    for (int i = 0; i < 205; ++i) addTeam(QString::number(i));
    EXPECT_EQ(count("journal_step"), 200);
    EXPECT_EQ(count("journal_change"), 200);
    while (!undo().isEmpty()) continue;
    EXPECT_EQ(teams().teams().size(), 5U);
}

TEST_F(JournalTest, ItOutlivesAStop) {
    const QStringList before = dump();
    addTeam(QStringLiteral("North"));
    const QStringList after = dump();
    reopen();
    EXPECT_EQ(undo(), QStringLiteral("Add North"));
    EXPECT_EQ(dump(), before);
    reopen();
    EXPECT_EQ(redo(), QStringLiteral("Add North"));
    EXPECT_EQ(dump(), after);
}

// Twenty thousand new deals: one change for all of them and one for the import's own count.
TEST_F(JournalTest, ABulkImportIsOneStepAndTwoChanges) {
    const RepId ada = addRep(QStringLiteral("Ada"));
    const ImportId import = addImport(QStringLiteral("CRM"));
    OpportunityStore opportunities(database());
    std::vector<Deal> deals(20'000);
    for (size_t i = 0; i < deals.size(); ++i) {
        Deal& deal = deals[i];
        deal.id = qint64(i + 1) * 400'000'000'000'007;
        deal.externalId = "006-" + std::to_string(i);
        deal.rep = ada.value;
        deal.outcome = Outcome(i % 3);
        if (i % 2 == 0) deal.closedOn = QDate(2024, 1, 1).addDays(qint64(i % 300));
        if (i % 5 != 0) deal.valueMinor = qint64(i) - 1000;
    }
    const QStringList before = dump();
    const qint64 changesBefore = count("journal_change");
    step(QStringLiteral("Import"), [&](const Transaction& transaction) {
        opportunities.insertAll(transaction, sourceOf(import), import, oneByOne(deals));
    });
    EXPECT_EQ(count("journal_change"), changesBefore + 2);
    EXPECT_EQ(opportunities.count(), 20'000);
    const QStringList between = dump();
    step(QStringLiteral("Import again"), [&](const Transaction& transaction) {
        for (size_t i = 0; i < 500; ++i) {
            deals[i].stage = "Changed";
            opportunities.update(transaction, deals[i].record());
        }
        opportunities.markMissing(transaction, deals[600].id, import);
        opportunities.archive(transaction, deals[601].id, QDate(2024, 5, 1));
    });
    const QStringList after = dump();
    for (int round = 0; round < 2; ++round) {
        undo();
        ASSERT_EQ(dump(), between);
        undo();
        ASSERT_EQ(dump(), before);
        EXPECT_EQ(OpportunityStore(database()).count(), 0);
        EXPECT_EQ(faultsInStore(path()), QStringList());
        reopen();
        redo();
        ASSERT_EQ(dump(), between);
        EXPECT_EQ(count("journal_change"), changesBefore + 2 + 502) << "taken back and repeated, it is one again";
        redo();
        ASSERT_EQ(dump(), after);
    }
    EXPECT_EQ(faultsInStore(path()), QStringList());
}

}  // namespace
}  // namespace headroom::test
