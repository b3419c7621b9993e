// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/column_matching_json.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

ColumnMatching everything() {
    ColumnMatching matching;
    matching.kind = FileKind::Reps;
    matching.fingerprint = QStringLiteral("id|\"owner\"|été");
    matching.sourceName = QStringLiteral("Pipe\\drive \u2028 1");
    for (int field = 0; field <= int(Field::Email); ++field) matching.fields.push_back(Field(field));
    matching.dateOrder = DateOrder::DayMonthYear;
    matching.decimalMark = QLatin1Char(',');
    matching.outcomeWords = {{QStringLiteral("Closed Won"), OutcomeWord::Won},
                             {QStringLiteral("Fermé, perdu"), OutcomeWord::Lost},
                             {QString(), OutcomeWord::Open},
                             {QStringLiteral("Duplicate"), OutcomeWord::LeftOut}};
    return matching;
}

TEST(ColumnMatchingJson, EveryFieldComesBack) {
    EXPECT_EQ(parseColumnMatching(columnMatchingJson(everything())), everything());
    ColumnMatching unasked = everything();
    unasked.dateOrder.reset();
    EXPECT_EQ(parseColumnMatching(columnMatchingJson(unasked)), unasked);
    EXPECT_EQ(parseColumnMatching(columnMatchingJson(ColumnMatching{})), ColumnMatching{});
}

TEST(ColumnMatchingJson, TheSameMatchingGivesTheSameText) {
    ColumnMatching other = everything();
    other.outcomeWords.clear();
    const QHash<QString, OutcomeWord> words = everything().outcomeWords;
    for (auto word = words.begin(); word != words.end(); ++word)
        other.outcomeWords.insert(word.key(), word.value());
    EXPECT_EQ(columnMatchingJson(other), columnMatchingJson(everything()));
}

TEST(ColumnMatchingJson, WhatIsNoMatchingGivesNone) {
    for (const char* text : {"", "{", "[]", "null", "42", "\"kind\"", "{}", R"({"kind":"opportunities"})",
                             R"({"kind":"deals","fields":[],"decimal_mark":"."})",
                             R"({"kind":"reps","fields":{},"decimal_mark":"."})",
                             R"({"kind":"reps","fields":["salary"],"decimal_mark":"."})",
                             R"({"kind":"reps","fields":[3],"decimal_mark":"."})",
                             R"({"kind":"reps","fields":[],"decimal_mark":""})",
                             R"({"kind":"reps","fields":[],"decimal_mark":".,"})",
                             R"({"kind":"reps","fields":[],"decimal_mark":".","outcomes":{"x":"perhaps"}})",
                             R"({"kind":"reps","fields":[],"decimal_mark":".","date_order":"ydm"})"})
        EXPECT_EQ(parseColumnMatching(text), std::nullopt) << text;
}

TEST(ColumnMatchingJson, ATextCutOffAnywhereGivesNone) {
    const QByteArray whole = columnMatchingJson(everything());
    for (qsizetype length = 0; length < whole.size(); ++length)
        ASSERT_EQ(parseColumnMatching(whole.left(length)), std::nullopt) << length;
}

}  // namespace
}  // namespace headroom
