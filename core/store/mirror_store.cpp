// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mirror_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

TrueTest readHead(const Query& query) {
    TrueTest test;
    test.id = TrueTestId{query.integer("id")};
    test.quarterFirst = query.day("quarter_first");
    test.answeredOn = query.day("answered_on");
    test.answer = TrueTestAnswer(query.integer("answer"));
    return test;
}

}  // namespace

std::vector<HabitView> MirrorStore::habitViews() const {
    std::vector<HabitView> views;
    Query query(m_database, QStringLiteral("SELECT * FROM habit_view ORDER BY quarter_first, habit"));
    while (query.next())
        views.push_back({query.day("quarter_first"), Habit(query.integer("habit")),
                         int(query.integer("level")), query.day("seen_on")});
    return views;
}

void MirrorStore::save(const Transaction&, const HabitView& view) {
    Query(m_database,
          QStringLiteral("INSERT INTO habit_view (quarter_first, habit, level, seen_on) VALUES (?, ?, ?, ?) "
                         "ON CONFLICT (quarter_first, habit) DO UPDATE SET level = excluded.level, seen_on = "
                         "excluded.seen_on"))
        .bind(view.quarterFirst)
        .bind(int(view.habit))
        .bind(view.level)
        .bind(view.seenOn)
        .run();
}

void MirrorStore::readLines(TrueTest& test) const {
    Query evidence(m_database, QStringLiteral("SELECT text FROM true_test_evidence WHERE true_test_id = ? "
                                              "ORDER BY id"));
    evidence.bind(test.id);
    while (evidence.next()) test.evidence << evidence.text("text");
    Query difference(m_database,
                     QStringLiteral("SELECT habit, text FROM true_test_difference WHERE true_test_id = ? "
                                    "ORDER BY id"));
    difference.bind(test.id);
    while (difference.next())
        test.differences.push_back({Habit(difference.integer("habit")), difference.text("text")});
    Query promise(m_database, QStringLiteral("SELECT commitment_id FROM true_test_promise WHERE "
                                             "true_test_id = ? ORDER BY id"));
    promise.bind(test.id);
    while (promise.next()) test.promises.push_back(CommitmentId{promise.integer("commitment_id")});
}

std::vector<TrueTest> MirrorStore::trueTests() const {
    std::vector<TrueTest> tests;
    Query query(m_database, QStringLiteral("SELECT * FROM true_test ORDER BY quarter_first"));
    while (query.next()) tests.push_back(readHead(query));
    for (TrueTest& test : tests) readLines(test);
    return tests;
}

std::optional<TrueTest> MirrorStore::trueTest(QDate quarterFirst) const {
    std::optional<TrueTest> test;
    {
        Query query(m_database, QStringLiteral("SELECT * FROM true_test WHERE quarter_first = ?"));
        query.bind(quarterFirst);
        if (query.next()) test = readHead(query);
    }
    if (test) readLines(*test);
    return test;
}

TrueTestId MirrorStore::add(const Transaction&, const TrueTest& test) {
    Query head(m_database,
               QStringLiteral("INSERT INTO true_test (quarter_first, answered_on, answer) VALUES (?, ?, ?)"));
    const TrueTestId id{head.bind(test.quarterFirst).bind(test.answeredOn).bind(int(test.answer)).insert()};
    Query evidence(m_database,
                   QStringLiteral("INSERT INTO true_test_evidence (true_test_id, text) VALUES (?, ?)"));
    for (const QString& text : test.evidence) evidence.bind(id).bind(text).run();
    Query difference(m_database, QStringLiteral("INSERT INTO true_test_difference (true_test_id, habit, "
                                                "text) VALUES (?, ?, ?)"));
    for (const TrueTestDifference& one : test.differences)
        difference.bind(id).bind(int(one.area)).bind(one.text).run();
    Query promise(m_database, QStringLiteral("INSERT INTO true_test_promise (true_test_id, commitment_id) "
                                             "VALUES (?, ?)"));
    for (const CommitmentId commitment : test.promises) promise.bind(id).bind(commitment).run();
    return id;
}

}  // namespace headroom
