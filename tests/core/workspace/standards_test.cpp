// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"

namespace headroom {

class MeetingStandards : public test::TestStore {
protected:
    static StandardWords words(const char* text) { return {QString::fromUtf8(text), {}, {}, {}}; }
    Observation seen(StandardId standard, std::optional<RepId> of, int level, QDate on,
                     std::optional<RepId> by = {}) const {
        return {{}, standard, of, by, level, QStringLiteral("Recap by four"), on, {}, {}};
    }
    StandardsTable table() const { return workspace.standardsTable({}, today); }
    QStringList ranked() const {
        QStringList texts;
        const StandardsTable read = table();
        for (const StandardRow& row : read.rows) {
            EXPECT_EQ(row.standard.rank, int(texts.size()) + 1);
            texts << row.standard.words.text;
        }
        return texts;
    }

    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    const RepId ben = addRep(QStringLiteral("Ben Okafor"));
};

TEST_F(MeetingStandards, NeedEvidenceAndSomebodyWhoCanSeeIt) {
    const StandardId id = standards.add(words("Recap the same day"), today.addDays(-60));
    Observation opinion = seen(id, ana, 4, today);
    opinion.evidence = QStringLiteral("  ");
    EXPECT_EQ(refusal([&] { standards.observe(opinion, today); }),
              QStringLiteral("Say what was seen. A level without evidence is an opinion."));
    for (const int level : {0, 6})
        EXPECT_FALSE(refusal([&] { standards.observe(seen(id, ana, level, today), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { standards.observe(seen(id, ana, 3, today.addDays(1)), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { standards.observe(seen(id, ana, 3, today, ben), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { standards.observe(seen(id, RepId{99}, 3, today), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { standards.observe(seen(StandardId{9}, ana, 3, today), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { standards.add(words(" "), today); }).isEmpty());
}

TEST_F(MeetingStandards, KeepTheirRanksWithoutGaps) {
    standards.add({words("A"), words("B"), words("C")}, today);
    const StandardId b = table().rows[1].standard.id;
    standards.rank(b, 1);
    EXPECT_EQ(ranked(), (QStringList{QStringLiteral("B"), QStringLiteral("A"), QStringLiteral("C")}));
    standards.giveUp(b, today);
    EXPECT_EQ(ranked(), (QStringList{QStringLiteral("A"), QStringLiteral("C")}));
    EXPECT_EQ(workspace.standardHistory(b, {}).standard.until, today);
    EXPECT_FALSE(refusal([&] { standards.observe(seen(b, ana, 3, today), today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { standards.giveUp(b, today); }).isEmpty());
    workspace.undo();
    EXPECT_EQ(ranked().size(), 3);
}

TEST_F(MeetingStandards, TheLeaderIsScoredFirstEachQuarter) {
    const StandardId id = standards.add(words("A"), today.addDays(-200));
    EXPECT_FALSE(table().isOpen());
    standards.observe(seen(id, {}, 3, QDate(2025, 12, 31)), today);
    EXPECT_FALSE(table().isOpen()) << "that was last quarter";
    standards.observe(seen(id, {}, 5, today, ana), today);
    EXPECT_FALSE(table().isOpen()) << "a rep's view of the leader is not the leader's own";
    standards.observe(seen(id, {}, 4, QDate(2026, 1, 1)), today);
    EXPECT_TRUE(table().isOpen());
    EXPECT_DOUBLE_EQ(table().rows.front().leader.read->mean, 3.5);
    EXPECT_DOUBLE_EQ(table().rows.front().repsOfLeader->mean, 5);
}

TEST_F(MeetingStandards, KeepTheViewsApart) {
    const StandardId id = standards.add(words("A"), today.addDays(-60));
    standards.observe(seen(id, ana, 2, today.addDays(-5)), today);
    standards.observe(seen(id, ana, 4, today.addDays(-4)), today);
    standards.observe(seen(id, ana, 5, today, ana), today);
    standards.observe(seen(id, {}, 4, today), today);
    const StandardRow row = table().rows.front();
    EXPECT_EQ(row.reps[0].lastLevels, (std::vector<int>{2, 4}));
    EXPECT_EQ(row.reps[0].newest->level, 4);
    EXPECT_EQ(row.reps[0].ownView->level, 5);
    EXPECT_FALSE(row.reps[1].read);
    EXPECT_DOUBLE_EQ(*row.goFirstGap, 1);
}

TEST_F(MeetingStandards, SayWhenEvidenceHasGrownOld) {
    const StandardId id = standards.add(words("A"), today.addDays(-300));
    EXPECT_TRUE(table().rows.front().isStale);
    EXPECT_EQ(table().unseen.size(), 2u);
    standards.observe(seen(id, ana, 3, today.addDays(-91)), today);
    EXPECT_TRUE(table().rows.front().isStale);
    const ObservationId fresh = standards.observe(seen(id, ana, 3, today.addDays(-90)), today);
    EXPECT_FALSE(table().rows.front().isStale);
    ASSERT_EQ(table().unseen.size(), 1u);
    EXPECT_EQ(table().unseen.front().id, ben);
    standards.remove(fresh);
    EXPECT_TRUE(table().rows.front().isStale);
    EXPECT_FALSE(refusal([&] { standards.remove(fresh); }).isEmpty());
}

TEST_F(MeetingStandards, ForgetWhatIsOlderThanAYear) {
    const StandardId id = standards.add(words("A"), today.addDays(-900));
    standards.observe(seen(id, ana, 1, today.addDays(-364)), today);
    EXPECT_FALSE(table().rows.front().reps[0].read);
    standards.observe(seen(id, ana, 5, today.addDays(-363)), today);
    EXPECT_EQ(table().rows.front().reps[0].read->count, 1);
}

TEST_F(MeetingStandards, AreSeenInConversations) {
    const StandardId id = standards.add(words("A"), today.addDays(-60));
    ConversationOutcome outcome;
    outcome.seen = {{id, 4, QStringLiteral("Asked for the next step")}};
    const ConversationId held = conversations.log(oneToOne(ana, today.addDays(-1)), outcome, today);
    const Observation seen = *table().rows.front().reps[0].newest;
    EXPECT_EQ(seen.conversation, held);
    EXPECT_EQ(seen.seenOn, today.addDays(-1));
    EXPECT_EQ(workspace.conversationRecord(held, today).seen,
              (std::vector{SeenInIt{QStringLiteral("Ana Ruiz"), QStringLiteral("A"), 4,
                                    QStringLiteral("Asked for the next step")}}));
    outcome.seen.front().evidence.clear();
    EXPECT_FALSE(refusal([&] { conversations.log(oneToOne(ana, today), outcome, today); }).isEmpty())
        << "and the conversation is not logged either";
}

TEST_F(MeetingStandards, TheStarterSetCanBeTaken) {
    standards.add(Standards::starterSet(), today);
    EXPECT_EQ(table().rows.size(), 8u);
    const StandardsTable read = table();
    for (const StandardRow& row : read.rows)
        for (const QString& text :
             {row.standard.words.level1, row.standard.words.level3, row.standard.words.level5})
            EXPECT_FALSE(text.isEmpty());
    workspace.undo();
    EXPECT_TRUE(table().rows.empty());
}

}  // namespace headroom
