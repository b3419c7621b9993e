// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries/read_calendar.h"
#include "tests/fuzz/entries/read_matching.h"
#include "tests/fuzz/entries/read_table.h"
#include "tests/fuzz/replay/mutations.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace headroom::fuzz {

namespace {

const QString folder = QStringLiteral(HEADROOM_SOURCE_DIR "/tests/fuzz/");

QByteArrayList corpus(const char* name) {
    return corpusIn(folder + QStringLiteral("corpus/") + QLatin1String(name));
}

QByteArrayList words(const char* name) {
    return wordsOf(folder + QLatin1String(name) + QStringLiteral(".dict"));
}

// An entry ends the program when it breaks a promise; what it takes too long over fails here.
void feed(void (*entry)(const QByteArray&), const QByteArray& input) {
    QElapsedTimer timer;
    timer.start();
    entry(input);
    ASSERT_LT(timer.elapsed(), 5'000) << input.toPercentEncoding().constData();
}

}  // namespace

TEST(HostileFiles, EveryKeptTableIsReadOrRefused) {
    const QByteArrayList inputs = corpus("table");
    EXPECT_GE(inputs.size(), 15);
    for (const QByteArray& input : inputs) feed(readTable, input);
    feed(readTable, {});
}

TEST(HostileFiles, MutatedTablesNeitherCrashNorHang) {
    Mutations mutations(corpus("table"), words("table"), 20260318);
    for (int i = 0; i < 3'000; ++i) feed(readTable, mutations.next());
}

TEST(HostileFiles, EveryKeptMatchingIsReadOrRefused) {
    const QByteArrayList inputs = corpus("matching");
    EXPECT_GE(inputs.size(), 4);
    for (const QByteArray& input : inputs) feed(readMatching, input);
    feed(readMatching, {});
}

TEST(HostileFiles, MutatedMatchingsNeitherCrashNorChangeWhenWrittenAndRead) {
    Mutations mutations(corpus("matching"), words("matching"), 20260318);
    for (int i = 0; i < 20'000; ++i) feed(readMatching, mutations.next());
}

TEST(HostileFiles, EveryKeptCalendarIsReadOrRefused) {
    const QByteArrayList inputs = corpus("calendar");
    EXPECT_GE(inputs.size(), 6);
    for (const QByteArray& input : inputs) feed(readCalendar, input);
    feed(readCalendar, {});
}

TEST(HostileFiles, MutatedCalendarsNeitherCrashNorHang) {
    Mutations mutations(corpus("calendar"), words("calendar"), 20260318);
    for (int i = 0; i < 1'500; ++i) feed(readCalendar, mutations.next());
}

TEST(Mutations, AreTheSameForTheSameSeed) {
    Mutations one(corpus("table"), words("table"), 7), two(corpus("table"), words("table"), 7);
    for (int i = 0; i < 50; ++i) EXPECT_EQ(one.next(), two.next());
}

}  // namespace headroom::fuzz
