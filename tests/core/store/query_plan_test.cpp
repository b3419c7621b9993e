// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitment_store.h"
#include "core/store/conversation_store.h"
#include "core/store/query.h"
#include "core/store/request_store.h"
#include "core/store/struggle_store.h"
#include "tests/core/store/store_fixture.h"

#include <sqlite3.h>

namespace headroom::test {
namespace {

// Watches the statements a store runs and asks SQLite how it goes about them.
class QueryPlans : public StoreTest {
protected:
    // The steps that walk a whole table or an index of all its rows. Partial indices hold a handful, and what
    // is handed over as a list is short.
    QStringList walksOf(const std::function<void()>& reading) {
        m_statements.clear();
        const auto note = [](unsigned, void* self, void* statement, void*) {
            char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
            static_cast<QueryPlans*>(self)->m_statements << QString::fromUtf8(sql);
            sqlite3_free(sql);
            return 0;
        };
        sqlite3_trace_v2(database().handle(), SQLITE_TRACE_STMT, note, this);
        reading();
        sqlite3_trace_v2(database().handle(), 0, nullptr, nullptr);
        EXPECT_FALSE(m_statements.isEmpty());
        QStringList walks;
        for (const QString& statement : std::as_const(m_statements)) {
            Query plan(database(), QStringLiteral("EXPLAIN QUERY PLAN ") + statement);
            while (plan.next())
                if (const QString step = plan.text("detail"); isWalk(step)) walks << step;
        }
        return walks;
    }

    static bool isWalk(const QString& step) {
        static const QStringList few{QStringLiteral("_open"), QStringLiteral("_planned"),
                                     QStringLiteral("json_each"), QStringLiteral("to_ask")};
        if (!step.startsWith(QLatin1String("SCAN"))) return false;
        return std::none_of(few.begin(), few.end(), [&](const QString& each) { return step.contains(each); });
    }

    QStringList m_statements;
    const QDate day{2026, 3, 2};
    const RepId ada = addRep(QStringLiteral("Ada"));
    const std::vector<RepId> some{ada};
    const Period weeks{day, day.addDays(90)};
    ConversationStore conversations{database()};
    CommitmentStore commitments{database()};
    RequestStore requests{database()};
    StruggleStore struggles{database()};
};

TEST_F(QueryPlans, WhatIsOpenIsFoundWithoutALookAtWhatIsOver) {
    EXPECT_EQ(walksOf([&] { commitments.open(); }), QStringList());
    EXPECT_EQ(walksOf([&] { commitments.closedSince(day); }), QStringList());
    EXPECT_EQ(walksOf([&] { commitments.ofRep(ada, day); }), QStringList());
    EXPECT_EQ(walksOf([&] { requests.open(); }), QStringList());
    EXPECT_EQ(walksOf([&] { requests.open(ada); }), QStringList());
    EXPECT_EQ(walksOf([&] { struggles.unfinished(); }), QStringList());
    EXPECT_EQ(walksOf([&] { struggles.unfinished(ada); }), QStringList());
    EXPECT_EQ(walksOf([&] { struggles.unfinishedHelp(); }), QStringList());
    EXPECT_EQ(walksOf([&] { struggles.raisedSince(day, some); }), QStringList());
    EXPECT_EQ(walksOf([&] { conversations.planned(); }), QStringList());
}

TEST_F(QueryPlans, RecentConversationsAreFoundWithoutALookAtAllOfThem) {
    EXPECT_EQ(walksOf([&] { conversations.held(weeks); }), QStringList());
    EXPECT_EQ(walksOf([&] { conversations.held(weeks, some); }), QStringList());
    EXPECT_EQ(walksOf([&] { conversations.heldWith(ada); }), QStringList());
    EXPECT_EQ(walksOf([&] { conversations.lastHeld(some, day); }), QStringList());
    EXPECT_EQ(walksOf([&] { conversations.lastStarts(day); }), QStringList());
    EXPECT_EQ(walksOf([&] { conversations.lastStart(ada); }), QStringList());
    EXPECT_EQ(walksOf([&] { conversations.lastOccasions(ada); }), QStringList());
}

TEST_F(QueryPlans, AWalkThroughEverythingIsNoticed) {
    EXPECT_EQ(walksOf([&] { requests.all(); }), QStringList(QStringLiteral("SCAN request")));
}

}  // namespace
}  // namespace headroom::test
