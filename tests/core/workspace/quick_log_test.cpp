// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quick_log.h"

#include "core/workspace/rep_names.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTranslator>

#include <gtest/gtest.h>

namespace headroom {

// As gtest prints a value it compares.
void PrintTo(const QuickLogEntry& entry, std::ostream* out) {
    *out << "rep " << (entry.rep ? entry.rep->value : 0) << ", candidates";
    for (const RepId rep : entry.candidates) *out << ' ' << rep.value;
    *out << ", kind " << (entry.kind ? int(*entry.kind) : -1) << ", minutes " << entry.minutes.value_or(-1)
         << ", day " << entry.day.value_or(QDate()).toString(Qt::ISODate).toStdString() << ", notes \""
         << entry.notes.toStdString() << '"';
}

namespace {

const QDate today(2026, 11, 24);  // a Tuesday

enum Person : qint64 { Nobody, Ana, AnaCosta, Marcus, Jose, Mei, Siobhan, Tomas, Jonah, Grace, Wren };

Rep rep(Person id, const char* name, const char* called = "", const QStringList& aliases = {}) {
    Rep made;
    made.id = RepId{id};
    made.name = QString::fromUtf8(name);
    made.calledName = QString::fromUtf8(called);
    made.aliases = aliases;
    return made;
}

std::vector<Rep> team() {
    return {rep(Ana, "Ana Ruiz"),
            rep(AnaCosta, "Ana Costa"),
            rep(Marcus, "Marcus Webb"),
            rep(Jose, "José Ålund"),
            rep(Mei, "Mei-Mei Tanabe"),
            rep(Siobhan, "Siobhán O’Brien", "Shiv"),
            rep(Tomas, "Tomas Lindqvist", "", {QStringLiteral("tlindqvist@example.com")}),
            rep(Jonah, "Jonah Price"),
            rep(Grace, "Grace Mbeki"),
            rep(Wren, "Wren")};
}

QuickLogEntry read(const char* line) {
    return parseQuickLog(QString::fromUtf8(line), team(), today);
}

QuickLogEntry withoutSpans(QuickLogEntry entry) {
    entry.spans.clear();
    return entry;
}

using Kind = std::optional<ConversationKind>;
constexpr auto oneToOne = ConversationKind::OneToOne;
constexpr auto call = ConversationKind::CallListening;
constexpr auto ride = ConversationKind::RideAlong;
constexpr auto deal = ConversationKind::DealReview;
constexpr auto rolePlay = ConversationKind::RolePlay;
constexpr auto meeting = ConversationKind::TeamMeeting;
constexpr auto word = ConversationKind::QuickWord;

const QDate yesterday = today.addDays(-1);

struct Line {
    const char* typed;
    Person rep;
    Kind kind;
    int minutes;  // 0: not said
    QDate day;    // null: not said
    const char* notes;
};

void PrintTo(const Line& line, std::ostream* out) {
    *out << line.typed;
}

class ATypedLine : public testing::TestWithParam<Line> {};

TEST_P(ATypedLine, SaysWhatALeaderMeans) {
    const Line& line = GetParam();
    QuickLogEntry meant;
    if (line.rep != Nobody) meant.rep = RepId{line.rep};
    meant.kind = line.kind;
    if (line.minutes > 0) meant.minutes = line.minutes;
    if (line.day.isValid()) meant.day = line.day;
    meant.notes = QString::fromUtf8(line.notes);
    EXPECT_EQ(withoutSpans(read(line.typed)), meant);
}

const Line orders[] = {
    {"marcus call 25", Marcus, call, 25, {}, ""},
    {"25 call marcus", Marcus, call, 25, {}, ""},
    {"call 25m marcus yesterday", Marcus, call, 25, yesterday, ""},
    {"yesterday marcus 25 call", Marcus, call, 25, yesterday, ""},
    {"marcus call 25m pricing objection, froze when asked for 20% off",
     Marcus,
     call,
     25,
     {},
     "pricing objection, froze when asked for 20% off"},
    {"Marcus: call, 25 min, pricing objection", Marcus, call, 25, {}, "pricing objection"},
    {"marcus - call - 25m - pricing - 20% off", Marcus, call, 25, {}, "pricing - 20% off"},
    {"marcus,call,25,pricing", Marcus, call, 25, {}, "pricing"},
    {"call with marcus on tue for 30 min about pricing", Marcus, call, 30, today, "about pricing"},
    {"pricing objection, marcus call 25m", Marcus, call, 25, {}, "pricing objection"},
    {"Pricing objection. marcus call 25m", Marcus, call, 25, {}, "Pricing objection."},
    {"pricing objection marcus call 25", Marcus, call, 25, {}, "pricing objection"},
    {"pricing objection, marcus call", Marcus, call, 0, {}, "pricing objection"},
    {"marcus call pricing objection, 25m", Marcus, call, 25, {}, "pricing objection"},
    {"marcus call pricing objection 25m", Marcus, call, 25, {}, "pricing objection"},
    {"marcus pricing objection 25m call yesterday", Marcus, call, 25, yesterday, "pricing objection"},
    {"marcus call 25 pricing objection yesterday", Marcus, call, 25, yesterday, "pricing objection"},
    {"zed call 25 pricing", Nobody, call, 25, {}, "zed pricing"},
    {"pricing went well", Nobody, {}, 0, {}, "pricing went well"},
    {"", Nobody, {}, 0, {}, ""},
    {"   ", Nobody, {}, 0, {}, ""},
};
INSTANTIATE_TEST_SUITE_P(InAnyOrder, ATypedLine, testing::ValuesIn(orders));

const Line names[] = {
    {"mar call 25", Marcus, call, 25, {}, ""},
    {"webb call 25", Marcus, call, 25, {}, ""},
    {"marcus webb call 25", Marcus, call, 25, {}, ""},
    {"MARCUS CALL 25", Marcus, call, 25, {}, ""},
    {"marucs call 25", Marcus, call, 25, {}, ""},
    {"narcus call 25", Marcus, call, 25, {}, ""},
    {"marcuss call 25", Marcus, call, 25, {}, ""},
    {"jose 1:1 30", Jose, oneToOne, 30, {}, ""},
    {"josé ålund 1:1 30", Jose, oneToOne, 30, {}, ""},
    {"alund 1:1 30", Jose, oneToOne, 30, {}, ""},
    {"mei 1:1 30", Mei, oneToOne, 30, {}, ""},
    {"meimei 1:1 30", Mei, oneToOne, 30, {}, ""},
    {"mei-mei 1:1 30", Mei, oneToOne, 30, {}, ""},
    {"obrien 1:1 30", Siobhan, oneToOne, 30, {}, ""},
    {"o'brien 1:1 30", Siobhan, oneToOne, 30, {}, ""},
    {"shiv 1:1 30", Siobhan, oneToOne, 30, {}, ""},
    {"siobhan 1:1 30", Siobhan, oneToOne, 30, {}, ""},
    {"tlind 1:1 30", Tomas, oneToOne, 30, {}, ""},
    {"wren 1:1 30", Wren, oneToOne, 30, {}, ""},
    {"ana ruiz 1:1 30", Ana, oneToOne, 30, {}, ""},
    {"ana r 1:1 30", Ana, oneToOne, 30, {}, ""},
    {"ana c 1:1 30", AnaCosta, oneToOne, 30, {}, ""},
    {"costa 1:1 30", AnaCosta, oneToOne, 30, {}, ""},
    {"marcus's call 25 pricing", Marcus, call, 25, {}, "pricing"},
    {"call 25 the client was late", Nobody, call, 25, {}, "the client was late"},
    {"call 25 we agreed a plan", Nobody, call, 25, {}, "we agreed a plan"},
    {"Talked with Marcus about pricing for 25 minutes yesterday",
     Marcus,
     {},
     25,
     yesterday,
     "Talked with Marcus about pricing"},
    {"marcus call 25 grace sat beside us", Marcus, call, 25, {}, "grace sat beside us"},
    {"grace 10 jonah asked her for help", Grace, {}, 10, {}, "jonah asked her for help"},
};
INSTANTIATE_TEST_SUITE_P(NamesSomebody, ATypedLine, testing::ValuesIn(names));

const Line kinds[] = {
    {"marcus 1on1 30", Marcus, oneToOne, 30, {}, ""},
    {"marcus one on one 30", Marcus, oneToOne, 30, {}, ""},
    {"marcus 1-1 30", Marcus, oneToOne, 30, {}, ""},
    {"marcus call listening 30", Marcus, call, 30, {}, ""},
    {"marcus ride 2h", Marcus, ride, 120, {}, ""},
    {"marcus ride-along 2h", Marcus, ride, 120, {}, ""},
    {"marcus ride along 2h", Marcus, ride, 120, {}, ""},
    {"marcus deal 20 budget open", Marcus, deal, 20, {}, "budget open"},
    {"marcus deal review 20 budget open", Marcus, deal, 20, {}, "budget open"},
    {"marcus role play 20", Marcus, rolePlay, 20, {}, ""},
    {"marcus roleplay 20", Marcus, rolePlay, 20, {}, ""},
    {"marcus role-play 20", Marcus, rolePlay, 20, {}, ""},
    {"marcus word 5", Marcus, word, 5, {}, ""},
    {"marcus quick 5", Marcus, word, 5, {}, ""},
    {"quick word with marcus about the deal", Marcus, word, 0, {}, "about the deal"},
    {"team 45 pipeline and priorities", Nobody, meeting, 45, {}, "pipeline and priorities"},
    {"team meeting 45 marcus showed his discovery call",
     Nobody,
     meeting,
     45,
     {},
     "marcus showed his discovery call"},
};
INSTANTIATE_TEST_SUITE_P(NamesAKind, ATypedLine, testing::ValuesIn(kinds));

const Line minutes[] = {
    {"marcus call 25m", Marcus, call, 25, {}, ""},
    {"marcus call 25 min", Marcus, call, 25, {}, ""},
    {"marcus call 25 minutes", Marcus, call, 25, {}, ""},
    {"marcus call 25min.", Marcus, call, 25, {}, ""},
    {"marcus call 90", Marcus, call, 90, {}, ""},
    {"marcus call 1h", Marcus, call, 60, {}, ""},
    {"marcus call 1 h", Marcus, call, 60, {}, ""},
    {"marcus call 1h30", Marcus, call, 90, {}, ""},
    {"marcus call 1h 30m", Marcus, call, 90, {}, ""},
    {"marcus call 1.5h", Marcus, call, 90, {}, ""},
    {"marcus call 1,5 h", Marcus, call, 90, {}, ""},
    {"marcus call 24h", Marcus, call, 1440, {}, ""},
    {"marcus call 3", Marcus, call, 3, {}, ""},
    {"marcus 3 call pricing", Marcus, call, 3, {}, "pricing"},
    // A number of a sentence is none.
    {"marcus call won 3 deals", Marcus, call, 0, {}, "won 3 deals"},
    {"marcus 3 deals at risk", Marcus, {}, 0, {}, "3 deals at risk"},
    {"marcus call 20 deals at risk", Marcus, call, 0, {}, "20 deals at risk"},
    {"marcus call 20% off asked", Marcus, call, 0, {}, "20% off asked"},
    {"marcus call 20 % off asked", Marcus, call, 0, {}, "20 % off asked"},
    {"marcus call asked for 20", Marcus, call, 0, {}, "asked for 20"},
    {"marcus call froze at 20 percent", Marcus, call, 0, {}, "froze at 20 percent"},
    {"marcus call wants the pipeline to 25m", Marcus, call, 0, {}, "wants the pipeline to 25m"},
    {"marcus call 25 grew from 30 to 40", Marcus, call, 25, {}, "grew from 30 to 40"},
    {"marcus call 25 and 30 more on Friday", Marcus, call, 25, {}, "and 30 more on Friday"},
    {"marcus call $25", Marcus, call, 0, {}, "$25"},
    {"marcus call 25k deal", Marcus, call, 0, {}, "25k deal"},
    {"marcus call 2000 seats", Marcus, call, 0, {}, "2000 seats"},
    {"marcus call 1441m", Marcus, call, 0, {}, "1441m"},
    {"marcus call 0", Marcus, call, 0, {}, "0"},
};
INSTANTIATE_TEST_SUITE_P(SaysMinutes, ATypedLine, testing::ValuesIn(minutes));

const Line days[] = {
    {"marcus call 25 today", Marcus, call, 25, today, ""},
    {"marcus call 25 tue", Marcus, call, 25, today, ""},
    {"marcus call 25 last tuesday", Marcus, call, 25, today.addDays(-7), ""},
    {"marcus call 25 wed", Marcus, call, 25, {2026, 11, 18}, ""},
    {"marcus call 25 Friday", Marcus, call, 25, {2026, 11, 20}, ""},
    {"marcus call 25 mon pricing", Marcus, call, 25, yesterday, "pricing"},
    {"marcus call 25 sat, pricing", Marcus, call, 25, {2026, 11, 21}, "pricing"},
    {"marcus call 25 sat in on it", Marcus, call, 25, {}, "sat in on it"},
    {"marcus call 3 dec 25", Marcus, call, 25, {2025, 12, 3}, ""},
    {"marcus call dec 3 25m", Marcus, call, 25, {2025, 12, 3}, ""},
    {"marcus call 24 nov", Marcus, call, 0, today, ""},
    {"marcus call November 3rd", Marcus, call, 0, {2026, 11, 3}, ""},
    {"marcus call Nov 3, 2026", Marcus, call, 0, {2026, 11, 3}, ""},
    {"marcus call 29 feb", Marcus, call, 0, {2024, 2, 29}, ""},
    {"marcus call 31 feb", Marcus, call, 0, {}, "31 feb"},
    {"marcus call 25 may need a plan", Marcus, call, 25, {}, "may need a plan"},
    {"marcus call 25 may, need a plan", Marcus, call, 0, {2026, 5, 25}, "need a plan"},
    {"marcus call 2026-11-03 25", Marcus, call, 25, {2026, 11, 3}, ""},
    // Never in the future.
    {"marcus call 25 2026-12-03", Marcus, call, 25, {}, "2026-12-03"},
    {"marcus call 25 3 dec 2026", Marcus, call, 25, {}, "3 dec 2026"},
    // What is still to come in a sentence is no day of the conversation.
    {"marcus call 25 we meet again on friday", Marcus, call, 25, {}, "we meet again on friday"},
    {"marcus call 25 quote due 3 dec", Marcus, call, 25, {}, "quote due 3 dec"},
    {"marcus call 25 pricing, budget, friday", Marcus, call, 25, {}, "pricing, budget, friday"},
    {"mar 25 call", Marcus, call, 25, {}, ""},
    {"grace mar 25 call", Grace, call, 0, {2026, 3, 25}, ""},
};
INSTANTIATE_TEST_SUITE_P(SaysADay, ATypedLine, testing::ValuesIn(days));

const Line sentences[] = {
    {"marcus 1:1 30 lost the deal", Marcus, oneToOne, 30, {}, "lost the deal"},
    {"marcus 30 prepare next call", Marcus, {}, 30, {}, "prepare next call"},
    {"marcus 30 needs help with role play", Marcus, {}, 30, {}, "needs help with role play"},
    {"marcus 30 talked budget, team, timing", Marcus, {}, 30, {}, "talked budget, team, timing"},
    {"marcus 30 won deal yesterday", Marcus, {}, 30, yesterday, "won deal"},
    {"marcus call 25 call again, another 1:1", Marcus, call, 25, {}, "call again, another 1:1"},
    {"marcus call 25 notes: yesterday 30 min, all fine ", Marcus, call, 25, {}, "yesterday 30 min, all fine"},
    {"marcus notes: call notes: 25", Marcus, {}, 0, {}, "call notes: 25"},
    {"marcus call see my notes: fine", Marcus, call, 0, {}, "see my notes: fine"},
    {"notes: with marcus", Nobody, {}, 0, {}, "with marcus"},
    {"marcus call \u201cI need help\u201d", Marcus, call, 0, {}, "\u201cI need help\u201d"},
};
INSTANTIATE_TEST_SUITE_P(LeavesSentencesAlone, ATypedLine, testing::ValuesIn(sentences));

TEST(QuickLog, ANameThatFitsSeveralAsks) {
    const std::vector<RepId> anas{RepId{Ana}, RepId{AnaCosta}};
    for (const char* typed : {"ana call 25 pricing", "call 25 ana pricing", "call 25 Ana pricing"}) {
        const QuickLogEntry entry = read(typed);
        EXPECT_FALSE(entry.rep) << typed;
        EXPECT_EQ(entry.candidates, anas) << typed;
        EXPECT_EQ(entry.notes, QStringLiteral("pricing")) << typed;
    }
}

TEST(QuickLog, ASentenceThatNamesSeveralAsks) {
    const QuickLogEntry entry = read("Talked with Marcus about Grace");
    EXPECT_EQ(entry.candidates, (std::vector<RepId>{RepId{Marcus}, RepId{Grace}}));
    EXPECT_EQ(entry.notes, QStringLiteral("Talked with Marcus about Grace"));
}

TEST(QuickLog, TheCalledNameInFullIsMeantBeforeThoseWhoMerelyContainIt) {
    std::vector<Rep> reps = team();
    reps.push_back(rep(Person(99), "Anastasia Lund", "Ana"));
    EXPECT_EQ(parseQuickLog(QStringLiteral("ana call 25"), reps, today).rep, RepId{99});
}

TEST(QuickLog, ANameBeatsAKeywordOnlyByItsFirstWord) {
    const std::vector<Rep> reps{rep(Ana, "Tue Holm"), rep(Marcus, "Iris Word")};
    const QuickLogEntry tue = parseQuickLog(QStringLiteral("tue 1:1 30 tue"), reps, today);
    EXPECT_EQ(tue.rep, RepId{Ana});
    EXPECT_EQ(tue.day, today);
    const QuickLogEntry iris = parseQuickLog(QStringLiteral("word with iris 5"), reps, today);
    EXPECT_EQ(iris.rep, RepId{Marcus});
    EXPECT_EQ(iris.kind, word);
}

TEST(QuickLog, ALineBegunOnARepsPageIsAboutThatRepUnlessItNamesAnotherOutright) {
    const auto about = [](const char* line) {
        return parseQuickLog(QString::fromUtf8(line), team(), today, {}, RepId{Marcus});
    };
    EXPECT_EQ(about("call 25 pricing").rep, RepId{Marcus});
    EXPECT_EQ(about("marcus call 25 pricing").notes, QStringLiteral("pricing"));
    EXPECT_EQ(about("grace call 25 pricing").rep, RepId{Grace});
    EXPECT_EQ(about("Jonah Price, call 25").rep, RepId{Jonah});
    EXPECT_EQ(about("ana call 25").candidates, (std::vector{RepId{Ana}, RepId{AnaCosta}}));
    const QuickLogEntry price = about("call 25 price too high, asked Grace about it");
    EXPECT_EQ(price.rep, RepId{Marcus});
    EXPECT_EQ(price.notes, QStringLiteral("price too high, asked Grace about it"));
}

TEST(QuickLog, SpansSayWhichPartIsWhat) {
    const QuickLogEntry entry = read("call with marcus, 25 min: pricing objection");
    const std::vector<QuickLogSpan> spans{{0, 4, QuickLogPart::Kind},
                                          {10, 6, QuickLogPart::Rep},
                                          {18, 6, QuickLogPart::Minutes},
                                          {26, 17, QuickLogPart::Notes}};
    EXPECT_EQ(entry.spans, spans);
}

TEST(QuickLog, ADayFieldReadsWhatALineReads) {
    EXPECT_EQ(parseQuickLogDay(QStringLiteral("yesterday"), today), yesterday);
    EXPECT_EQ(parseQuickLogDay(QStringLiteral(" Fri "), today), QDate(2026, 11, 20));
    EXPECT_EQ(parseQuickLogDay(QStringLiteral("2026-12-24"), today), QDate(2026, 12, 24));
    EXPECT_FALSE(parseQuickLogDay(QStringLiteral("fri pricing"), today));
    EXPECT_FALSE(parseQuickLogDay(QString(), today));
}

// Stands in for an installed translation.
class GermanWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        if (qstrcmp(context, "headroom::QuickLogVocabulary") != 0) return {};
        if (qstrcmp(source, "yesterday") == 0) return QStringLiteral("gestern");
        if (qstrncmp(source, "call|", 5) == 0) return QStringLiteral("Anruf|Gespräch gehört");
        if (qstrcmp(source, "note|notes") == 0) return QStringLiteral("notiz");
        if (qstrcmp(source, "they|he|she") == 0) return QStringLiteral("sie|er");
        if (qstrcmp(source, "me|i") == 0) return QStringLiteral("ich");
        if (qstrcmp(source, "stuck") == 0) return QStringLiteral("hängt");
        if (qstrcmp(source, "asks|asked") == 0) return QStringLiteral("fragt");
        if (qstrcmp(source, "by|until|on") == 0) return QStringLiteral("bis");
        return {};
    }
};

TEST(QuickLog, TranslatedWordsCountBesideTheEnglishOnes) {
    GermanWords german;
    QCoreApplication::installTranslator(&german);
    for (const char* typed : {"marcus anruf 25 gestern notiz: tue", "marcus call 25 yesterday notes: tue",
                              "marcus gespräch gehört 25 gestern notiz: tue"}) {
        const QuickLogEntry entry = read(typed);
        EXPECT_EQ(entry.kind, call) << typed;
        EXPECT_EQ(entry.day, yesterday) << typed;
        EXPECT_EQ(entry.notes, QStringLiteral("tue")) << typed;
    }
    QCoreApplication::removeTranslator(&german);
}

TEST(QuickLog, OneTypoIsOneStep) {
    const auto apart = [](const char* left, const char* right) {
        return isOneTypoApart(QString::fromLatin1(left), QString::fromLatin1(right));
    };
    for (const char* near : {"marcu", "marcuss", "narcus", "amrcus", "marcsu", "marxus"})
        EXPECT_TRUE(apart(near, "marcus") && apart("marcus", near)) << near;
    for (const char* far : {"marcus", "marc", "mracsu", "marcuses", "xarcux", ""})
        EXPECT_FALSE(apart(far, "marcus") || apart("marcus", far)) << far;
}

// Entries of every kind, by chance but the same each time.
class Chance {
public:
    bool coin() { return m_chance.bounded(2) == 0; }
    int upTo(int most) { return m_chance.bounded(1, most + 1); }
    template <typename List>
    auto oneOf(const List& list) {
        return list[size_t(m_chance.bounded(int(list.size())))];
    }
    QString words(const std::vector<const char*>& from, int most) {
        QStringList taken;
        for (int count = upTo(most); count > 0; --count) taken << QString::fromUtf8(oneOf(from));
        return taken.join(QLatin1Char(coin() ? ' ' : oneOf(std::string(" ,-:"))));
    }

private:
    QRandomGenerator m_chance{20261124};
};

const std::vector<const char*> nameWords{"Ana",  "Ruiz",    "José",  "O'Brien", "O’Neil", "Mei-Mei",
                                         "de",   "la",      "Tue",   "Word",    "Björn",  "Łukasz",
                                         "İpek", "Saoirse", "张伟",  "Nguyễn",  "Will",   "Market",
                                         "May",  "25th",    "Notes", "على",     "Smith",  "Ana"};
const std::vector<const char*> noteWords{
    "call",  "25",   "25m",  "yesterday",  "tue", "3 dec",   "Ana",     "ruiz",     "pricing",    "notes:",
    "1:1",   "deal", "with", "for 20 min", "-",   "froze,",  "20% off", "“quoted”", "2026-11-03", "José",
    "they:", "a  b", "team", "\U0001F600", "على", "o'brien", "...",     "me: x"};

std::vector<Rep> someReps(Chance& chance) {
    std::vector<Rep> reps;
    QStringList taken;
    for (int id = 1; id <= 8; ++id) {
        Rep made = rep(Person(id), "");
        made.name = chance.words(nameWords, 3).simplified();
        QStringList written;  // two names that differ in commas only are one to a leader
        for (const TypedWord& typed : typedWords(made.name, 9)) written << typed.text;
        if (taken.contains(written.join(QLatin1Char(' ')))) continue;
        taken << written.join(QLatin1Char(' '));
        if (chance.upTo(4) == 1) made.calledName = QString::fromUtf8(chance.oneOf(nameWords));
        reps.push_back(made);
    }
    return reps;
}

QuickLogEntry someEntry(Chance& chance, const std::vector<Rep>& reps) {
    QuickLogEntry entry;
    if (chance.upTo(6) > 1) entry.rep = chance.oneOf(reps).id;
    if (chance.coin()) entry.kind = ConversationKind(chance.upTo(7) - 1);
    if (chance.coin()) entry.minutes = chance.upTo(1440);
    if (chance.coin()) entry.day = today.addDays(-chance.upTo(900) + 1);
    if (chance.upTo(4) > 1) entry.notes = chance.words(noteWords, 6).trimmed();
    return entry;
}

TEST(QuickLog, TheLineOfAnEntryReadsBackAsTheSame) {
    Chance chance;
    for (int round = 0; round < 500; ++round) {
        const std::vector<Rep> reps = someReps(chance);
        for (int i = 0; i < 5; ++i) {
            const QuickLogEntry entry = someEntry(chance, reps);
            const QString line = quickLogLine(entry, reps, today);
            ASSERT_EQ(withoutSpans(parseQuickLog(line, reps, today)), entry) << line.toStdString();
        }
    }
}

PromiseMade promise(Party owner, const char* text, QDate due = {}) {
    return {owner, QString::fromUtf8(text), due.isValid() ? std::optional(due) : std::nullopt};
}

TEST(QuickLogSections, ALineSaysWhatEachPromisedAndWhereTheRepIsStuck) {
    const QuickLogEntry entry = read(
        "grace call 25m pricing, froze at 20% they: list three trade-offs by fri, call back "
        "me: role-play it thu stuck: discounts asks: pricing");
    EXPECT_EQ(entry.rep, RepId{Grace});
    EXPECT_EQ(entry.minutes, 25);
    EXPECT_EQ(entry.notes, QStringLiteral("pricing, froze at 20%"));
    const std::vector<PromiseMade> promises{promise(Party::Rep, "list three trade-offs", QDate(2026, 11, 27)),
                                            promise(Party::Rep, "call back"),
                                            promise(Party::Leader, "role-play it", QDate(2026, 11, 26))};
    EXPECT_EQ(entry.promises, promises);
    EXPECT_EQ(entry.struggles, QStringList{QStringLiteral("discounts")});
    EXPECT_EQ(entry.requests, QStringList{QStringLiteral("pricing")});
}

TEST(QuickLogSections, ADueDayIsTheNextSuchDay) {
    const auto due = [](const char* day) {
        return read((std::string("wren they: send it ") + day).c_str()).promises.at(0).due;
    };
    EXPECT_EQ(due("by tue"), QDate(2026, 12, 1));
    EXPECT_EQ(due("by 3 dec"), QDate(2026, 12, 3));
    EXPECT_EQ(due("by mar 3"), QDate(2027, 3, 3));
    EXPECT_EQ(due("by 2027-01-15"), QDate(2027, 1, 15));
    EXPECT_EQ(due("tomorrow"), QDate(2026, 11, 25));
    EXPECT_EQ(due("next week"), QDate(2026, 12, 4));
    EXPECT_EQ(due("next fri"), QDate(2026, 12, 4));
    EXPECT_EQ(due("by today"), today);
    EXPECT_FALSE(due("by yesterday"));
    EXPECT_FALSE(due("fri or so"));
}

TEST(QuickLogSections, AMarkerWithinASentenceIsAWordOfIt) {
    for (const char* line : {"wren call he told me: no discount", "wren 25m asked me: why so late",
                             "wren call what I asked: who decides", "wren call open to me: nothing",
                             "wren call me : the list", "wren call they, me and the list"}) {
        const QuickLogEntry entry = read(line);
        EXPECT_TRUE(entry.promises.empty() && entry.requests.isEmpty()) << line;
        EXPECT_FALSE(entry.notes.isEmpty()) << line;
    }
    // A comma ends the sentence, and `notes:` keeps what stands behind it.
    EXPECT_EQ(read("wren call as he told, me: send it").promises,
              std::vector{promise(Party::Leader, "send it")});
    EXPECT_EQ(read("wren call notes: me: nothing yet").notes, QStringLiteral("me: nothing yet"));
    EXPECT_EQ(read("wren call froze at 20% off they: list it").promises,
              std::vector{promise(Party::Rep, "list it")});
}

TEST(QuickLogSections, ADueDayMayNameItsWeekdayToo) {
    const QuickLogEntry entry = read("wren call they: send it by fri 27 nov me: call on tue 3 feb");
    EXPECT_EQ(entry.promises, (std::vector{promise(Party::Rep, "send it", QDate(2026, 11, 27)),
                                           promise(Party::Leader, "call", QDate(2027, 2, 3))}));
}

TEST(QuickLogSections, ADayInTheMiddleIsAWordOfThePromise) {
    EXPECT_EQ(read("wren call me: prepare the fri meeting").promises,
              std::vector{promise(Party::Leader, "prepare the fri meeting")});
    EXPECT_EQ(read("wren call me: by fri").promises, std::vector{promise(Party::Leader, "by fri")});
}

TEST(QuickLogSections, MarkersAloneAndTwiceDoNoHarm) {
    const QuickLogEntry alone = read("they: me: stuck: they: they:");
    EXPECT_TRUE(alone.promises.empty() && alone.struggles.isEmpty() && alone.notes.isEmpty());
    EXPECT_EQ(read("asks: asks:").requests, (QStringList{QString(), QString()}));
    EXPECT_EQ(read("wren they: list it they: call back stuck: price stuck: silence").promises,
              (std::vector{promise(Party::Rep, "list it"), promise(Party::Rep, "call back")}));
    EXPECT_EQ(read("wren they: list it they: call back stuck: price stuck: silence").struggles,
              (QStringList{QStringLiteral("price"), QStringLiteral("silence")}));
}

TEST(QuickLogSections, PastedTextOfManyWordsIsNotes) {
    const QString pasted = QStringLiteral("wren call ") + QStringLiteral("word they: x me: y ").repeated(500);
    const QuickLogEntry entry = parseQuickLog(pasted, team(), today);
    EXPECT_TRUE(entry.promises.empty());
    EXPECT_TRUE(entry.notes.contains(QStringLiteral("they: x")));
    const QString shorter = QStringLiteral("wren call they: ") + QStringLiteral("word, ").repeated(1900);
    EXPECT_EQ(parseQuickLog(shorter, team(), today).promises.size(), 1900u);
}

TEST(QuickLogSections, AnAliasOrAnAmbiguousNameStandsBeforeThem) {
    EXPECT_EQ(read("shiv call 25 they: list it").rep, RepId{Siobhan});
    EXPECT_EQ(read("tlind call 25 they: list it").rep, RepId{Tomas});
    const QuickLogEntry asked = read("ana call 25 pricing they: list it by fri stuck: price");
    EXPECT_EQ(asked.candidates, (std::vector{RepId{Ana}, RepId{AnaCosta}}));
    EXPECT_EQ(asked.promises.size(), 1u);
    EXPECT_EQ(withoutSpans(parseQuickLog(quickLogLine(asked, team(), today), team(), today)),
              withoutSpans(asked));
}

// Words of every kind, so that nothing a promise says is taken for another part.
const std::vector<const char*> outcomeWords{
    "list", "three", "trade-offs", "call",  "back", "fri",   "by",      "tomorrow",
    "next", "week",  "told",       "to",    "ana",  "25m",   "3",       "dec",
    "me",   "they",  "stuck",      "on",    "José", "notes", "20% off", "1:1",
    "على",  "today", "o'brien",    "asked", "-",    "x.",    "5",       "2027-01-15"};

QuickLogEntry withSections(QuickLogEntry entry, Chance& chance) {
    const auto text = [&] {
        QString said;
        for (int i = chance.upTo(5); i > 0; --i)
            said += QString::fromUtf8(chance.oneOf(outcomeWords)) + QLatin1Char(' ');
        return said.trimmed();
    };
    for (int i = chance.upTo(3) - 1; i > 0; --i)
        entry.promises.push_back({Party::Rep, text(), today.addDays(chance.upTo(500) - 1)});
    for (int i = chance.upTo(3) - 1; i > 0; --i)
        entry.promises.push_back({Party::Leader, text(), today.addDays(chance.upTo(500) - 1)});
    for (int i = chance.upTo(3) - 1; i > 0; --i) entry.struggles << text();
    for (int i = chance.upTo(3) - 1; i > 0; --i) entry.requests << text();
    return entry;
}

void expectSectionsReadBack(int rounds) {
    Chance chance;
    for (int round = 0; round < rounds; ++round) {
        const std::vector<Rep> reps = someReps(chance);
        for (int i = 0; i < 4; ++i) {
            // What a line can say at all is what one was read as.
            const QString typed = quickLogLine(withSections(someEntry(chance, reps), chance), reps, today);
            const QuickLogEntry entry = withoutSpans(parseQuickLog(typed, reps, today));
            const QString line = quickLogLine(entry, reps, today);
            ASSERT_EQ(withoutSpans(parseQuickLog(line, reps, today)), entry)
                << line.toStdString() << " | " << typed.toStdString();
        }
    }
}

TEST(QuickLogSections, TheLineOfAnEntryWithSeveralOfEachReadsBackAsTheSame) {
    expectSectionsReadBack(150);
}

TEST(QuickLogSections, ReadBackInTranslatedWordsToo) {
    GermanWords german;
    QCoreApplication::installTranslator(&german);
    const QuickLogEntry entry = read(
        "wren Anruf 25 Preis er: Liste schicken bis 2026-12-03 ich: anrufen "
        "hängt: Rabatt fragt: Demo me: and in English");
    EXPECT_EQ(entry.promises,
              (std::vector{promise(Party::Rep, "Liste schicken", QDate(2026, 12, 3)),
                           promise(Party::Leader, "anrufen"), promise(Party::Leader, "and in English")}));
    EXPECT_EQ(entry.struggles, QStringList{QStringLiteral("Rabatt")});
    EXPECT_EQ(entry.requests, QStringList{QStringLiteral("Demo")});
    expectSectionsReadBack(30);
    QCoreApplication::removeTranslator(&german);
}

TEST(QuickLogSections, WhatTheyReadIsWrittenBackTheSame) {
    const std::vector<const char*> pieces{
        "they:", "me:",  "stuck:", "asks:", "notes:", "they",   "fri",        "by",
        "next",  "week", "3",      "dec",   "call",   "ana ",   ",",          ";",
        ":",     "-",    "x,",     "5,5",   "\u00a0", "\x01",   "ship",       "today",
        ".",     "me::", "they:,", "25m",   "marcus", "\u200d", "2027-01-15", "tomorrow"};
    Chance chance;
    for (int round = 0; round < 600; ++round) {
        QString line;
        for (int i = chance.upTo(14); i > 0; --i) {
            line += QString::fromUtf8(chance.oneOf(pieces));
            if (chance.upTo(5) > 1) line += QLatin1Char(' ');
        }
        const QuickLogEntry entry = withoutSpans(parseQuickLog(line, team(), today));
        const QuickLogEntry again =
            withoutSpans(parseQuickLog(quickLogLine(entry, team(), today), team(), today));
        ASSERT_EQ(again.promises, entry.promises) << line.toStdString();
        ASSERT_EQ(again.struggles, entry.struggles) << line.toStdString();
        ASSERT_EQ(again.requests, entry.requests) << line.toStdString();
    }
}

TEST(QuickLog, TheLineOfAnAmbiguousEntryAsksForTheSame) {
    const QuickLogEntry entry = withoutSpans(read("ana call 25 pricing"));
    const QString line = quickLogLine(entry, team(), today);
    EXPECT_EQ(line, QStringLiteral("ana Call listening 25 min pricing"));
    EXPECT_EQ(withoutSpans(parseQuickLog(line, team(), today)), entry);
}

PriorityTyped said(int rank, bool isWithWhy = false) {
    return {rank, isWithWhy};
}

LevelTyped seen(int rank, int level, const char* evidence = "") {
    return {rank, level, QString::fromUtf8(evidence)};
}

struct FrameLine {
    const char* typed;
    std::vector<PriorityTyped> said;
    std::vector<LevelTyped> seen;
    const char* notes;
};

class AFrameLine : public testing::TestWithParam<FrameLine> {};

TEST_P(AFrameLine, SaysWhichPrioritiesWereSaidAndWhatWasSeen) {
    const QuickLogEntry entry = read(GetParam().typed);
    EXPECT_EQ(entry.rep, RepId{Marcus});
    EXPECT_EQ(entry.said, GetParam().said);
    EXPECT_EQ(entry.seen, GetParam().seen);
    EXPECT_EQ(entry.notes, QString::fromUtf8(GetParam().notes));
}

const FrameLine frameLines[] = {
    {"marcus call 25 p2 why pricing objection", {said(2, true)}, {}, "pricing objection"},
    {"marcus call 25m p1 p3 with the why", {said(1), said(3, true)}, {}, ""},
    {"p1, marcus call: pricing", {said(1)}, {}, "pricing"},
    {"marcus call 25 pricing objection p2 why", {said(2, true)}, {}, "pricing objection"},
    {"marcus call 25 pricing objection p2 p1", {said(2), said(1)}, {}, "pricing objection"},
    {"marcus call pricing, p2 why, asked for terms", {said(2, true)}, {}, "pricing asked for terms"},
    {"marcus call P2 Why", {said(2, true)}, {}, ""},
    {"marcus call p1 p1 why", {said(1, true)}, {}, ""},
    {"marcus call had a p1 incident again", {}, {}, "had a p1 incident again"},
    {"marcus call p0 p10 px", {}, {}, "p0 p10 px"},
    {"marcus call 25 s2=4 \"asked before advising\" pricing",
     {},
     {seen(2, 4, "asked before advising")},
     "pricing"},
    {"marcus call 25 s2=4 \u201casked, then advised\u201d pricing",
     {},
     {seen(2, 4, "asked, then advised")},
     "pricing"},
    {"marcus call 25 s2=4 asked before advising, pricing",
     {},
     {seen(2, 4, "asked before advising")},
     "pricing"},
    {"marcus call froze at price s1=2 had no next step",
     {},
     {seen(1, 2, "had no next step")},
     "froze at price"},
    {"marcus s1=5 came prepared s3=1 no recap p1 why",
     {said(1, true)},
     {seen(1, 5, "came prepared"), seen(3, 1, "no recap")},
     ""},
    {"marcus call s2=4", {}, {seen(2, 4)}, ""},
    {"marcus call s2=4, pricing", {}, {seen(2, 4)}, "pricing"},
    {"marcus call s2=4 \"\" pricing", {}, {seen(2, 4)}, "pricing"},
    {"marcus call s2=4 \"asked", {}, {seen(2, 4, "asked")}, ""},
    {"marcus call s2=4 the \"why\" came first, ok", {}, {seen(2, 4, "the 'why' came first")}, "ok"},
    {"marcus call s2=4 \"told me: no, twice\" notes: p1", {}, {seen(2, 4, "told me: no, twice")}, "p1"},
    {"marcus call s2=4 notes: pricing", {}, {seen(2, 4)}, "pricing"},
    {"marcus call s2=6 s0=3 s2= 4", {}, {}, "s2=6 s0=3 s2= 4"},
};

INSTANTIATE_TEST_SUITE_P(OfAConversation, AFrameLine, testing::ValuesIn(frameLines));

TEST(QuickLogFrame, StandsBeforeThePromises) {
    const QuickLogEntry entry = read("marcus call s2=4 asked first they: list it p1 me: s1=3 back");
    EXPECT_EQ(entry.seen, std::vector{seen(2, 4, "asked first")});
    EXPECT_TRUE(entry.said.empty());
    EXPECT_EQ(entry.promises,
              (std::vector{promise(Party::Rep, "list it p1"), promise(Party::Leader, "s1=3 back")}));
}

TEST(QuickLogFrame, RanksThatMeanNothingAreNotes) {
    const QuickLogEntry entry = parseQuickLog(QStringLiteral("marcus call p1 p3 s2=4 \"x\" s1=3 y"), team(),
                                              today, QuickLogRanks{2, 1});
    EXPECT_EQ(entry.said, std::vector{said(1)});
    EXPECT_EQ(entry.seen, std::vector{seen(1, 3, "y")});
    EXPECT_EQ(entry.notes, QStringLiteral("p3 s2=4 \"x\""));
    const QuickLogEntry none =
        parseQuickLog(QStringLiteral("marcus call p1 why"), team(), today, QuickLogRanks{0, 0});
    EXPECT_EQ(none.notes, QStringLiteral("p1 why"));
}

TEST(QuickLogFrame, EachIsAPartOfTheLineWithItsEvidence) {
    const QString line = QStringLiteral("marcus p2 why s1=4 \"x y\", ok");
    const std::vector<QuickLogSpan> spans{{0, 6, QuickLogPart::Rep},
                                          {7, 6, QuickLogPart::Priority},
                                          {14, 10, QuickLogPart::Level},
                                          {26, 2, QuickLogPart::Notes}};
    EXPECT_EQ(parseQuickLog(line, team(), today).spans, spans);
}

TEST(QuickLogFrame, TheLineOfAnEntryReadsBackAsTheSame) {
    const std::vector<const char*> pieces{
        "p1",      "p2",      "why",    "with the why", "s1=4",  "s2=5",    "s3=",   "\"",
        "\"asked", "first\"", "me:",    "they:",        ",",     "notes:",  "call",  "marcus",
        "25m",     "a, b",    "\u201e", "\u201c",       "\"x\"", "\"\"",    "stuck", ".",
        "5,5",     "s1=4,",   "p3,",    "\u00bb.",      "today", "to me: x"};
    Chance chance;
    for (int round = 0; round < 600; ++round) {
        QString line;
        for (int i = chance.upTo(12); i > 0; --i) {
            line += QString::fromUtf8(chance.oneOf(pieces));
            if (chance.upTo(6) > 1) line += QLatin1Char(' ');
        }
        const QuickLogEntry entry = withoutSpans(parseQuickLog(line, team(), today));
        const QString written = quickLogLine(entry, team(), today);
        const QuickLogEntry again = withoutSpans(parseQuickLog(written, team(), today));
        ASSERT_EQ(again.said, entry.said) << line.toStdString() << " | " << written.toStdString();
        ASSERT_EQ(again.seen.size(), entry.seen.size())
            << line.toStdString() << " | " << written.toStdString();
        ASSERT_EQ(again.seen, entry.seen) << line.toStdString() << " | " << written.toStdString();
    }
}

TEST(QuickLogFrame, EvidenceThatGoesOnForEverIsNotes) {
    const QString words = QStringLiteral("word ").repeated(1000).trimmed();
    const QuickLogEntry entry = parseQuickLog(QStringLiteral("marcus s1=4 ") + words, team(), today);
    EXPECT_TRUE(entry.seen.empty());
    EXPECT_TRUE(entry.notes.endsWith(words));
}

void expectSoundSpans(const QuickLogEntry& entry, const QString& line) {
    qsizetype behind = 0;
    for (const QuickLogSpan& span : entry.spans) {
        ASSERT_GE(span.from, behind);
        ASSERT_GT(span.length, 0);
        behind = span.from + span.length;
    }
    ASSERT_LE(behind, line.size());
}

TEST(QuickLog, AnyTextIsReadWithoutHarm) {
    QRandomGenerator chance(7);
    const QString alphabet =
        QString::fromUtf8("ana 25m :-,;.\"'\t\n\u0001\u202e\u05d0\u0301\ufffd/|%19hnotes: tue3decp1s2=4");
    for (int round = 0; round < 2000; ++round) {
        QString line;
        for (int length = chance.bounded(60); length > 0; --length)
            line += chance.bounded(12) == 0 ? QChar(chance.bounded(0x10000))
                                            : alphabet[chance.bounded(int(alphabet.size()))];
        const QuickLogEntry entry = parseQuickLog(line, team(), today);
        expectSoundSpans(entry, line);
        EXPECT_FALSE(entry.rep && !entry.candidates.empty());
        EXPECT_NE(entry.candidates.size(), 1u);
        EXPECT_TRUE(!entry.day || *entry.day <= today);
        EXPECT_FALSE(entry.notes.contains(QChar(u'\u0001')));
    }
}

// Ten times the text takes about ten times as long; a hundred times if every word looked at every other.
TEST(QuickLog, ALongLineTakesTimeInProportion) {
    std::vector<Rep> reps;
    for (int id = 1; id <= 200; ++id) {
        reps.push_back(rep(Person(id), ""));
        reps.back().name = QStringLiteral("Rep%1 Family%1").arg(id);
    }
    for (const char* piece :
         {"word, ", "25 ", "call 1h ", "s1=4 \"x ", "p1 s1=4 ", "- ", "x", "rep1 family", ", , "}) {
        const QString line = QString::fromLatin1(piece).repeated(200'000);
        QElapsedTimer timer;
        timer.start();
        const QuickLogEntry entry = parseQuickLog(line, reps, today);
        EXPECT_LT(timer.elapsed(), 2000) << piece;
        expectSoundSpans(entry, line);
    }
}

TEST(QuickLog, WhatStandsBehindManyWordsIsKept) {
    const QString notes = QStringLiteral("pricing ").repeated(1000).trimmed();
    const QuickLogEntry entry = parseQuickLog(QStringLiteral("marcus call 25 ") + notes, team(), today);
    EXPECT_EQ(entry.rep, RepId{Marcus});
    EXPECT_EQ(entry.notes, notes);
}

}  // namespace
}  // namespace headroom
