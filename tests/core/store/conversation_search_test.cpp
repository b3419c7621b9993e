// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversation_search.h"

#include "core/store/conversation_store.h"
#include "core/store/rep_store.h"
#include "core/store/standard_store.h"
#include "tests/core/store/store_fixture.h"

#include <QElapsedTimer>

namespace headroom::test {
namespace {

class SearchingConversations : public StoreTest {
protected:
    SearchingConversations() : ada(addRep(QStringLiteral("Ada Lovelace"))) {}

    Conversation about(const char* notes) const {
        Conversation held;
        held.reps = {ada};
        held.heldOn = QDate(2026, 3, 2);
        held.sharedNotes = QString::fromUtf8(notes);
        held.loggedAt = QDateTime(*held.heldOn, QTime(9, 0), Qt::UTC);
        return held;
    }
    ConversationId log(const Conversation& conversation) {
        ConversationId id;
        step(QStringLiteral("Log"), [&](const Transaction& transaction) {
            id = ConversationStore(database()).add(transaction, conversation);
        });
        return id;
    }
    ConversationId log(const char* notes) { return log(about(notes)); }
    std::vector<ConversationId> found(const char* text) {
        std::vector<ConversationId> ids;
        for (const ConversationSearch::Found& one : search.find(QString::fromUtf8(text)))
            ids.push_back(one.id);
        return ids;
    }
    using Ids = std::vector<ConversationId>;

    RepId ada;
    ConversationSearch search{database()};
};

TEST_F(SearchingConversations, EveryWordMustBeThereInAnyOrder) {
    const ConversationId alder = log("Walked through the Alder Freight call.");
    log("The Alder renewal");
    EXPECT_EQ(found("freight alder"), Ids{alder});
    EXPECT_EQ(found("ALDER FREIGHT"), Ids{alder});
    EXPECT_TRUE(found("freight kestrel").empty());
}

TEST_F(SearchingConversations, ABeginningFindsTheWord) {
    const ConversationId alder = log("Walked through the Alder Freight call.");
    EXPECT_EQ(found("frei ald"), Ids{alder});
    EXPECT_TRUE(found("reight").empty());
}

TEST_F(SearchingConversations, AccentsMayBeTypedOrLeftOutInEitherForm) {
    const ConversationId cafe = log("Bei Café Größe in München");
    for (const char* typed : {"cafe", "CAFÉ", "cafe\u0301", "munchen", "mu\u0308nch"})
        EXPECT_EQ(found(typed), Ids{cafe}) << typed;
    const ConversationId composed = log("Re\u0301sume\u0301");
    EXPECT_EQ(found("résumé"), Ids{composed});
    EXPECT_EQ(found("resume"), Ids{composed});
}

TEST_F(SearchingConversations, OtherWritingIsFoundToo) {
    const ConversationId hindi = log("बातचीत की शुरुआत");
    const ConversationId greek = log("Πρώτη ερώτηση");
    EXPECT_EQ(found("शुरुआत"), Ids{hindi});
    EXPECT_EQ(found("ΕΡΏΤΗΣΗ"), Ids{greek});
}

TEST_F(SearchingConversations, SignsAreReadLiterally) {
    const ConversationId plain = log("He said \"no\", and NOT yet (price: 5*)");
    for (const char* typed :
         {"\"no\"", "no\"", "said AND not", "NOT yet", "(price", "price: 5*", "notes:said OR", "said*",
          "-yet", "^he", "{said}", "said + yet", "NEAR(he said)"})
        EXPECT_NO_THROW(found(typed)) << typed;
    EXPECT_EQ(found("\"no\""), Ids{plain});
    EXPECT_EQ(found("and NOT yet"), Ids{plain});
    EXPECT_EQ(found("price: 5*"), Ids{plain});
    EXPECT_TRUE(found("notes:said").empty()) << "two words, one of which is not there";
    EXPECT_TRUE(found("said OR kestrel").empty());
}

TEST_F(SearchingConversations, WithoutALetterOrDigitNothingIsFound) {
    log("Good call 🙂 ❤️");
    for (const char* typed : {"", "  \n", "🙂", "❤️", "\"", "***", "()", "–"})
        EXPECT_TRUE(found(typed).empty()) << typed;
    EXPECT_EQ(found("🙂 good ❤️").size(), 1U) << "the word counts, the signs do not";
}

TEST_F(SearchingConversations, NamesOnlyMeNotesAndSkillsAreFoundAndMovedMeetingsAreNot) {
    Conversation held = about("");
    held.onlyMeNotes = QStringLiteral("I talked too much");
    held.skillFocus = QStringLiteral("Discovery");
    const ConversationId id = log(held);
    Conversation moved = held;
    moved.status = ConversationStatus::Moved;
    log(moved);
    EXPECT_EQ(found("talked disc love"), Ids{id});
}

TEST_F(SearchingConversations, TheExcerptMarksWhatWasFound) {
    log("Walked through the Alder Freight call.");
    const auto hits = search.find(QStringLiteral("ald"));
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_TRUE(hits.front().excerpt.contains(QStringLiteral("\u0002Alder\u0003 Freight")));
}

TEST_F(SearchingConversations, TheIndexFollowsEditsUndoAndErasing) {
    const ConversationId id = log("Alder");
    EXPECT_EQ(found("alder"), Ids{id});
    Conversation edited = about("Kestrel");
    edited.id = id;
    step(QStringLiteral("Edit"),
         [&](const Transaction& transaction) { ConversationStore(database()).save(transaction, edited); });
    EXPECT_TRUE(found("alder").empty());
    EXPECT_EQ(found("kestrel"), Ids{id});
    undo();
    EXPECT_EQ(found("alder"), Ids{id});
    EXPECT_TRUE(found("kestrel").empty());
    undo();
    EXPECT_TRUE(found("alder").empty());
    redo();
    EXPECT_EQ(found("alder"), Ids{id});
}

TEST_F(SearchingConversations, WhatWasSeenInOneIsFoundAsItIsCorrectedAndTakenBack) {
    const ConversationId id = log("Alder");
    EXPECT_TRUE(found("blackboard").empty());
    StandardStore standards(database());
    Observation seen;
    step(QStringLiteral("See"), [&](const Transaction& transaction) {
        Standard asks;
        asks.words.text = QStringLiteral("Asks before advising");
        asks.from = QDate(2026, 1, 1);
        asks.rank = 1;
        seen.standard = standards.add(transaction, asks);
        seen.of = ada;
        seen.level = 4;
        seen.evidence = QStringLiteral("Asked at the blackboard");
        seen.seenOn = QDate(2026, 3, 2);
        seen.conversation = id;
        seen.id = standards.add(transaction, seen);
    });
    EXPECT_EQ(found("black ald"), Ids{id});
    EXPECT_TRUE(search.find(QStringLiteral("blackboard")).front().excerpt.contains(QChar(2)));
    seen.evidence = QStringLiteral("Asked on the phone");
    step(QStringLiteral("Correct"),
         [&](const Transaction& transaction) { standards.save(transaction, seen); });
    EXPECT_TRUE(found("blackboard").empty());
    EXPECT_EQ(found("phone"), Ids{id});
    step(QStringLiteral("Remove"),
         [&](const Transaction& transaction) { standards.remove(transaction, seen.id); });
    EXPECT_TRUE(found("phone").empty());
    undo();
    EXPECT_EQ(found("phone"), Ids{id});
}

TEST_F(SearchingConversations, ARenamedRepIsFoundByTheNewName) {
    const ConversationId id = log("Alder");
    EXPECT_EQ(found("lovelace"), Ids{id});
    Rep renamed = *RepStore(database()).rep(ada);
    renamed.name = QStringLiteral("Ada King");
    step(QStringLiteral("Rename"),
         [&](const Transaction& transaction) { RepStore(database()).save(transaction, renamed); });
    EXPECT_TRUE(found("lovelace").empty());
    EXPECT_EQ(found("king"), Ids{id});
}

TEST_F(SearchingConversations, ReadingAheadIsDoneOnceAndNothingChangedMeanwhileIsLost) {
    const ConversationId alder = log("Alder");
    EXPECT_FALSE(search.readAhead()) << "there was one to read";
    const ConversationId kestrel = log("Kestrel");
    while (!search.readAhead()) continue;
    EXPECT_TRUE(search.readAhead());
    EXPECT_EQ(found("alder"), Ids{alder});
    EXPECT_EQ(found("kestrel"), Ids{kestrel});
}

TEST_F(SearchingConversations, OfThousandsThatFitTheLastWrittenDownComeFirst) {
    ConversationId newest;
    write([&](const Transaction& transaction) {
        for (int i = 0; i < 2500; ++i)
            newest = ConversationStore(database()).add(transaction, about("Price, price and price"));
        newest = ConversationStore(database()).add(transaction, about("A price"));
    });
    const Ids ids = found("price");
    ASSERT_EQ(ids.size(), 50U);
    EXPECT_EQ(ids.front(), newest);
}

TEST_F(SearchingConversations, AReaderFindsWhatIsThereAndWhatTheOwnerAddsLater) {
    log("Alder");
    Database reader(path(), Database::Mode::ReadOnly);
    ConversationSearch reading(reader);
    EXPECT_EQ(reading.find(QStringLiteral("alder")).size(), 1U);
    log("Kestrel");
    EXPECT_EQ(reading.find(QStringLiteral("kestrel")).size(), 1U) << "nobody told the reader";
}

TEST_F(SearchingConversations, NothingOfANoteIsKeptTwiceInTheFile) {
    log("Zanzibar");
    EXPECT_EQ(found("zanzibar").size(), 1U);
    EXPECT_EQ(dump().filter(QStringLiteral("conversation_words")), QStringList());
    EXPECT_EQ(dump().filter(QStringLiteral("Zanzibar")).size(), 1);
}

TEST_F(SearchingConversations, TwentyThousandAreSearchedWithinTheBlinkOfAnEye) {
    write([&](const Transaction& transaction) {
        ConversationStore conversations(database());
        for (int i = 0; i < 20'000; ++i)
            conversations.add(
                transaction,
                about(qPrintable(
                    QStringLiteral("Looked at deal %1 again: who signs, what the price question was and why "
                                   "finance was not in the room. Next time we open with account %2 and wait.")
                        .arg(i)
                        .arg(i % 97))));
    });
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(found("deal 19999 finance").size(), 1U);
    RecordProperty("indexed_and_found_ms", int(timer.restart()));
    EXPECT_EQ(search.find(QStringLiteral("fin acc pri")).size(), 50U);
    RecordProperty("found_ms", int(timer.elapsed()));
}

}  // namespace
}  // namespace headroom::test
