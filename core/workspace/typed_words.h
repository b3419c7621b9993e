// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace headroom {

// A word of a typed line as the quick log compares it.
struct TypedWord {
    qsizetype from = 0;  // of the word itself, in UTF-16 units of the line
    qsizetype to = 0;    // behind the word, before the comma or stop that may follow it
    qsizetype end = 0;   // behind that comma or stop
    QString text;        // as typed, between from and to
    QString plain;       // lower case, no accents: "1:1", "ride-along"; empty in words too long for any field
    QString letters;     // of `plain` the letters and digits only: "meimei", "obrien"
    bool startsClause = false;
    bool endsClause = false;
};

// The first `limit` words of a line. A comma, stop, semicolon, colon or free-standing dash parts two clauses;
// a free-standing one is no word. Any text at all can be given: control and formatting characters are
// nothing.
std::vector<TypedWord> typedWords(const QString& line, qsizetype limit);

// Lower case without accents and formatting characters.
QString plainText(const QString& text);

}  // namespace headroom
