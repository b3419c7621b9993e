// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/running_conversation.h"

#include "tests/core/workspace/test_store.h"

namespace headroom {

namespace {

class ARunningConversation : public test::TestStore {
protected:
    PrepSheet sheet() const { return workspace.prepSheet(ana, today); }
    QDateTime clock(int minutes) const {
        return QDateTime(today, QTime(14, 2), Qt::UTC).addSecs(60 * minutes);
    }
    RunningConversation started() { return conversationsRunning.started(sheet(), clock(0)); }
    PrepItem line(PrepItemKind kind) const {
        for (const PrepSection& section : sheet().sections)
            for (const PrepItem& item : section.items)
                if (item.kind == kind) return item;
        ADD_FAILURE() << "no such line";
        return {};
    }
    void keepText(const QString& text) {
        workspace.session().keepDraft(QStringLiteral("running conversation %1").arg(ana.value), text);
    }
    ConversationId log(const RunningConversation& running, int minutes = 25) {
        return conversations.log(conversationsRunning.conversation(running, sheet(), clock(minutes)),
                                 running.outcome(sheet()), today);
    }

    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    RunningConversations conversationsRunning{workspace};
};

TEST_F(ARunningConversation, IsKeptAsItWasWritten) {
    RunningConversation running = started();
    running.planned = ConversationId{7};
    running.minutes = 40;
    running.sharedNotes = QStringLiteral("Price came up \u2018again\u2019\nand <b>finance</b>");
    running.onlyMeNotes = QStringLiteral("tired");
    running.promises = {theirs("call Alder", today.addDays(3)), mine("the \u20ac list", std::nullopt)};
    running.struggles = QStringList{QStringLiteral("discounts")};
    running.requests = QStringList{QStringLiteral("the Alder renewal")};
    running.covered = {TopicId{1}, TopicId{4}};
    running.dropped = {TopicId{2}};
    running.unanswered = {RequestId{3}};
    running.kept = {CommitmentId{5}};
    running.said = {PrioritySaid{PriorityId{6}, true}, PrioritySaid{PriorityId{8}, false}};
    running.isOnSkill = true;
    running.booksNext = false;
    running.nextDay = today.addDays(9);
    running.nextTime = QTime(15, 30);
    conversationsRunning.keep(ana, running);
    EXPECT_EQ(conversationsRunning.running(ana), running);
    EXPECT_FALSE(conversationsRunning.running(addRep(QStringLiteral("Bo Lind"))));
    conversationsRunning.keep(ana, std::nullopt);
    EXPECT_FALSE(conversationsRunning.running(ana));
}

TEST_F(ARunningConversation, CarriesTheSkillOfTheSheetWhenItWasWorkedOn) {
    development.startSkill(ana, QStringLiteral("Price talk"), QStringLiteral("Silence"), today.addDays(30),
                           today);
    RunningConversation running = started();
    EXPECT_EQ(conversationsRunning.conversation(running, sheet(), clock(25)).skillFocus, QString());
    running.setTicked(line(PrepItemKind::SkillFocus), true);
    EXPECT_TRUE(running.isTicked(line(PrepItemKind::SkillFocus)));
    const Conversation held = *workspace.conversation(log(running));
    EXPECT_EQ(held.skillFocus, QStringLiteral("Price talk"));
    EXPECT_TRUE(saysWhatWasWorkedOn(held));
}

TEST_F(ARunningConversation, APriorityIsSaidWithTheWhyOrWithoutAndLoggedWithIt) {
    PriorityWords words;
    words.text = QStringLiteral("Second meeting");
    words.why = QStringLiteral("It pays");
    const PriorityId id = priorities.add(words, today.addDays(-20));
    priorities.putOnAgendas(id, {ana}, today);
    RunningConversation running = started();
    const PrepItem item = line(PrepItemKind::Priority);
    EXPECT_FALSE(running.isTicked(item));
    running.setWithWhy(item, true);
    EXPECT_TRUE(running.isTicked(item) && running.isWithWhy(item));
    running.setTicked(item, false);
    EXPECT_FALSE(running.isTicked(item) || running.isWithWhy(item));
    running.setTicked(item, true);
    EXPECT_EQ(running.said, (std::vector{PrioritySaid{id, false}}));
    running.setWithWhy(item, true);
    log(running);
    const PriorityBoard board = workspace.priorityBoard(std::nullopt, today);
    EXPECT_EQ(board.active.at(0).rows.at(0).lastHeard, today);
    EXPECT_EQ(board.active.at(0).reach.toldWithWhy, 1);
    EXPECT_TRUE(workspace.repRecord(ana, today).topics.empty());
    workspace.undo();
    EXPECT_FALSE(workspace.priorityBoard(std::nullopt, today).active.at(0).rows.at(0).lastHeard);
    EXPECT_EQ(workspace.repRecord(ana, today).topics.size(), 1u);
}

TEST_F(ARunningConversation, IsNoUndoStep) {
    const QString before = workspace.undoState().lastStep;
    conversationsRunning.keep(ana, started());
    EXPECT_EQ(workspace.undoState().lastStep, before);
}

TEST_F(ARunningConversation, ReadsWhatIsLeftOfADamagedDraft) {
    for (const char* text :
         {"", "{", "[]", "null", "7", R"({"started":7})", R"({"started":"soon"})", R"({"minutes":5})"}) {
        keepText(QString::fromUtf8(text));
        EXPECT_FALSE(conversationsRunning.running(ana)) << text;
    }
    keepText(QStringLiteral(R"({"started":"2026-03-18T14:02:00Z","minutes":"many","shared notes":7,
        "promises":[3,{"text":"call Alder","owner":"rep","due":"31.2."},{"text":""}],"struggles":{"a":1},
        "covered":["x"],"next day":"2026-02-31","next time":"25:00","books next":"no","planned":-1})"));
    const auto running = conversationsRunning.running(ana);
    ASSERT_TRUE(running);
    EXPECT_EQ(running->startedAt, clock(0));
    EXPECT_FALSE(running->minutes);
    EXPECT_FALSE(running->planned);
    EXPECT_EQ(running->promises, std::vector<PromiseMade>{theirs("call Alder", std::nullopt)});
    EXPECT_TRUE(running->struggles.isEmpty());
    EXPECT_FALSE(running->nextDay);
    EXPECT_FALSE(running->nextTime);
    EXPECT_TRUE(running->booksNext);
}

TEST_F(ARunningConversation, RunsFromOneMinuteToFourHours) {
    RunningConversation running = started();
    EXPECT_EQ(running.minutesAt(clock(0)), 1);
    EXPECT_EQ(running.minutesAt(clock(-90)), 1) << "the clock was put back";
    EXPECT_EQ(running.minutesAt(clock(25)), 25);
    EXPECT_EQ(running.minutesAt(clock(60 * 14)), 240);
    running.minutes = 12;
    EXPECT_EQ(running.minutesAt(clock(25)), 12);
    keepText(QStringLiteral(R"({"started":"2026-03-18T14:02:00Z","minutes":5000})"));
    EXPECT_EQ(conversationsRunning.running(ana)->minutes, 240);
}

TEST_F(ARunningConversation, EndsAsOneStepThatTakesAllBack) {
    const ConversationId planned = book(ana, today);
    topics.add(ana, QStringLiteral("territory"), Party::Rep, today);
    topics.add(ana, QStringLiteral("renewals"), Party::Rep, today);
    requests.ask(ana, QStringLiteral("pricing"), today);
    const CommitmentId promise = commitments.add(theirs("call Alder", today), ana, today);
    RunningConversation running = started();
    EXPECT_EQ(running.planned, planned);
    running.setTicked(line(PrepItemKind::Topic), true);
    running.setTicked(line(PrepItemKind::RepPromise), true);
    running.promises = {mine("send the list", today.addDays(2))};
    running.struggles = QStringList{QStringLiteral("discounts")};
    conversationsRunning.keep(ana, running);
    sheets.keepEdits(ana, {{}, {QStringLiteral("question 1")}, {}});
    const QStringList before = dump();

    EXPECT_EQ(log(running), planned);
    EXPECT_FALSE(conversationsRunning.running(ana));
    EXPECT_TRUE(sheets.edits(ana).isEmpty());
    const Conversation held = *workspace.conversation(planned);
    EXPECT_EQ(held.status, ConversationStatus::Held);
    EXPECT_EQ(held.minutes, 25);
    const RepRecord record = workspace.repProfile(ana, today).record;
    ASSERT_EQ(record.topics.size(), 1u);
    EXPECT_EQ(record.topics.front().topic.text, QStringLiteral("renewals")) << "waits for the next 1:1";
    EXPECT_TRUE(record.requests.empty());
    EXPECT_EQ(record.yours.size(), 1u);
    EXPECT_TRUE(record.theirs.empty());
    EXPECT_EQ(record.struggles.size(), 1u);
    ASSERT_TRUE(record.next);
    EXPECT_EQ(workspace.session().commitments.commitment(promise)->state, CommitmentState::Kept);

    workspace.undo();
    EXPECT_EQ(workspace.conversation(planned)->status, ConversationStatus::Planned);
    const RepRecord after = workspace.repProfile(ana, today).record;
    EXPECT_EQ(after.topics.size(), 2u);
    EXPECT_EQ(after.requests.size(), 1u);
    EXPECT_TRUE(after.yours.empty());
    EXPECT_EQ(after.theirs.size(), 1u);
    EXPECT_TRUE(after.struggles.empty());
}

TEST_F(ARunningConversation, LeavesARequestOpenThatWasNotAnsweredAndDropsATopic) {
    topics.add(ana, QStringLiteral("territory"), Party::Leader, today);
    requests.ask(ana, QStringLiteral("pricing"), today);
    RunningConversation running = started();
    EXPECT_TRUE(running.isTicked(line(PrepItemKind::Request)));
    running.setTicked(line(PrepItemKind::Request), false);
    const PrepItem topic = line(PrepItemKind::Topic);
    running.setTicked(topic, true);
    running.setDropped(topic, true);
    EXPECT_FALSE(running.isTicked(topic)) << "dropped, not covered";
    log(running);
    const RepRecord record = workspace.repProfile(ana, today).record;
    EXPECT_TRUE(record.topics.empty());
    EXPECT_EQ(record.requests.size(), 1u);
    EXPECT_EQ(workspace.session().topics.topic(topic.topic)->state, TopicState::Dropped);
}

TEST_F(ARunningConversation, IsTheOneBookedThisWeekAndLeavesALaterOneBooked) {
    const ConversationId far = book(ana, today.addDays(9));
    EXPECT_FALSE(started().planned);
    EXPECT_TRUE(started().isNextBooked(sheet()));
    EXPECT_EQ(started().nextOn(sheet()), workspace.conversation(far)->plannedFor);
    EXPECT_FALSE(started().nextToBook(sheet()));
    const ConversationId near = book(ana, today.addDays(2));
    EXPECT_EQ(started().planned, near);
    EXPECT_TRUE(started().isNextBooked(sheet()));
}

TEST_F(ARunningConversation, GoneOnWithTomorrowIsStillTheOneOfToday) {
    const ConversationId planned = book(ana, today);
    const ConversationId later = book(ana, today.addDays(14));
    const RunningConversation running = started();
    const PrepSheet tomorrow = workspace.prepSheet(ana, today.addDays(1));
    ASSERT_EQ(tomorrow.planned->id, later);
    const Conversation held = conversationsRunning.conversation(running, tomorrow, clock(20));
    EXPECT_EQ(held.id, planned);
    EXPECT_EQ(held.heldOn, today);
    EXPECT_TRUE(running.isNextBooked(tomorrow));
    conversations.cancel(planned, Party::Rep);
    EXPECT_FALSE(conversationsRunning.conversation(running, tomorrow, clock(20)).id.isStored());
}

TEST_F(ARunningConversation, BooksTheNextWhereHandOrRhythmSay) {
    conversations.log(oneToOne(ana, today), today);
    RunningConversation running = started();
    const QDateTime proposed = sheet().next->toLocalTime();
    EXPECT_EQ(running.nextToBook(sheet()), proposed);
    running.nextTime = QTime(16, 0);
    EXPECT_EQ(running.nextToBook(sheet()), QDateTime(proposed.date(), QTime(16, 0)));
    running.nextDay = today.addDays(3);
    EXPECT_EQ(running.nextToBook(sheet()), QDateTime(today.addDays(3), QTime(16, 0)));
    running.booksNext = false;
    EXPECT_FALSE(running.outcome(sheet()).next);
}

TEST_F(ARunningConversation, OutlivesAWordInPassingAndAnOlderOneLogged) {
    conversationsRunning.keep(ana, started());
    Conversation word = oneToOne(ana, today);
    word.kind = ConversationKind::QuickWord;
    conversations.log(word, today);
    EXPECT_TRUE(conversationsRunning.running(ana));
    conversations.log(oneToOne(ana, today.addDays(-1)), today);
    EXPECT_TRUE(conversationsRunning.running(ana));
    conversations.log(oneToOne(ana, today), today);
    EXPECT_FALSE(conversationsRunning.running(ana));
}

}  // namespace

}  // namespace headroom
