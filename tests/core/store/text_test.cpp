// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversation_store.h"
#include "core/store/draft_store.h"
#include "core/store/query.h"
#include "core/store/rep_store.h"
#include "tests/core/store/store_fixture.h"

#include <random>

namespace headroom::test {
namespace {

QStringList nastyTexts() {
    QStringList texts{QStringLiteral("'; DROP TABLE rep; --"),
                      QStringLiteral("\" OR 1=1 --"),
                      QStringLiteral("') ; DELETE FROM rep WHERE ('1'='1"),
                      QStringLiteral("?1 :name @x $y %1 %2"),
                      QStringLiteral("NULL"),
                      QStringLiteral("0x1234"),
                      QStringLiteral("007"),
                      QStringLiteral("1e400"),
                      QStringLiteral("9223372036854775808"),
                      QStringLiteral("x'00'"),
                      QStringLiteral("{\"a\":[1,\"\\u0000\"]}"),
                      QStringLiteral("\\' \\\\ \\n"),
                      QStringLiteral("/* */ -- ;\n;\r\n;\t\x01\x1f\x7f"),
                      QString(20000, QLatin1Char('\'')),
                      QString::fromUtf8("\u202e\u200d\u0301 👩‍👩‍👧 𝕳 ﷽ \uFEFF"),
                      QString(QChar(0xE000)) + QChar(0xFFFD)};
    std::mt19937 random(11);
    const QString alphabet = QString::fromUtf8("'\"`;-/*()%_\\?:@$[]{}\n\t aA0é漢");
    for (int i = 0; i < 200; ++i) {
        QString text;
        for (size_t length = 1 + random() % 40; length > 0; --length)
            text += alphabet[qsizetype(random() % size_t(alphabet.size()))];
        texts << text;
    }
    return texts;
}

TEST_F(StoreTest, TextThatLooksLikeSqlStaysTextThroughUndoAndRedo) {
    const RepId ada = addRep(QStringLiteral("Ada"));
    RepStore reps(database());
    for (const QString& text : nastyTexts()) {
        Rep rep = *reps.rep(ada);
        rep.name = QStringLiteral("Ada ") + text;
        rep.calledName = rep.email = rep.role = rep.segment = text;
        rep.aliases = {text};
        const Rep before = *reps.rep(ada);
        step(text, [&](const Transaction& transaction) { reps.save(transaction, rep); });
        ASSERT_EQ(reps.rep(ada), rep) << text.toStdString();
        ASSERT_EQ(reps.named(text), ada) << text.toStdString();
        ASSERT_EQ(undo(), text);
        ASSERT_EQ(reps.rep(ada), before) << text.toStdString();
        ASSERT_EQ(redo(), text);
        ASSERT_EQ(reps.rep(ada), rep) << text.toStdString();
    }
    EXPECT_EQ(reps.reps(true).size(), 1U);
}

TEST_F(StoreTest, TextWithANulIsRefusedAndNothingIsSaved) {
    const QString cut = QStringLiteral("Ada") + QChar(u'\0') + QStringLiteral("Lovelace");
    const QStringList before = dump();
    EXPECT_EQ(errorOf([&] { addRep(cut); }).kind(), ErrorKind::BadInput);
    EXPECT_EQ(errorOf([&] {
                  write([&](const Transaction& transaction) {
                      DraftStore(database()).keep(transaction, QStringLiteral("log"), cut);
                  });
              }).kind(),
              ErrorKind::BadInput);
    EXPECT_EQ(dump(), before);
}

TEST_F(StoreTest, HalfASurrogatePairHarmsNothingAfterIt) {
    const QString half = QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDE00);
    const RepId rep = addRep(half);
    EXPECT_EQ(RepStore(database()).rep(rep)->name, QStringLiteral("a?b?"));
}

TEST_F(StoreTest, AWrongStatementFailsWhereItIsPrepared) {
    const Error error = errorOf([&] { Query(database(), QStringLiteral("SELECT nothing FROM nowhere")); });
    EXPECT_EQ(error.kind(), ErrorKind::Storage);
    EXPECT_TRUE(error.detail().contains(QLatin1String("nowhere"))) << error.detail().toStdString();
}

}  // namespace
}  // namespace headroom::test
