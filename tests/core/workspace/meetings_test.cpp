// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"

#include <ctime>

namespace headroom {

// Runs in a zone that changes its clocks within the tests' spring.
class ProposingMeetings : public test::TestStore {
protected:
    ProposingMeetings() : m_zone(qgetenv("TZ")) { setZone("Europe/Berlin"); }
    ~ProposingMeetings() override { setZone(m_zone); }

    static void setZone(const QByteArray& zone) {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }

    RepId spokenWith(const QString& name, QDate day) {
        const RepId rep = addRep(name);
        conversations.log(oneToOne(rep, day), day);
        return rep;
    }
    void changeRep(RepId id, const std::function<void(Rep&)>& edit) {
        Rep rep = *workspace.rep(id);
        edit(rep);
        members.change(rep);
    }
    void changeLeader(const std::function<void(Leader&)>& edit) {
        Leader leader = workspace.leader();
        edit(leader);
        members.changeLeader(leader);
    }
    Meetings meetings() const { return workspace.meetings(std::nullopt, today); }
    // In the leader's zone.
    QDateTime proposed(RepId rep) const {
        const std::optional<QDateTime> when = workspace.repProfile(rep, today).record.proposed;
        for (const MeetingProposal& one : meetings().proposals)
            if (one.rep == rep) EXPECT_EQ(one.when, when) << "both pages propose the same";
        return when ? when->toLocalTime() : QDateTime();
    }
    static QDateTime local(QDate day, int hour, int minute = 0) {
        return QDateTime(day, QTime(hour, minute));
    }

private:
    QByteArray m_zone;
};

TEST_F(ProposingMeetings, ComeARhythmAfterTheLastConversation) {
    const RepId ana = spokenWith(QStringLiteral("Ana Ruiz"), today.addDays(-2));
    EXPECT_EQ(proposed(ana), local(today.addDays(12), 10));
    members.changeRhythm(ana, 7);
    EXPECT_EQ(proposed(ana), local(today.addDays(5), 10));
}

TEST_F(ProposingMeetings, AreTomorrowAtTheEarliestAndLongestWaitFirst) {
    const RepId late = spokenWith(QStringLiteral("Late Long"), today.addDays(-90));
    const RepId never = addRep(QStringLiteral("Never Yet"));
    const std::vector<MeetingProposal> proposals = meetings().proposals;
    ASSERT_EQ(proposals.size(), 2u);
    EXPECT_EQ(proposals[0].rep, never);
    EXPECT_FALSE(proposals[0].daysSinceLast);
    EXPECT_EQ(proposals[1].rep, late);
    EXPECT_EQ(proposals[1].daysSinceLast, 90);
    EXPECT_EQ(proposed(never), local(today.addDays(1), 10));
    EXPECT_EQ(proposed(late), local(today.addDays(1), 10, 30)) << "no two at the same time";
}

TEST_F(ProposingMeetings, FallOnADayBothWork) {
    const RepId ana = spokenWith(QStringLiteral("Ana Ruiz"), today.addDays(-12));  // due on Friday
    ASSERT_EQ(proposed(ana).date(), today.addDays(2));
    changeLeader([&](Leader& leader) { leader.holidays = {today.addDays(2)}; });
    EXPECT_EQ(proposed(ana).date(), today.addDays(5)) << "a holiday, then the weekend";
    changeLeader([&](Leader& leader) { leader.away = {Period(today.addDays(5), today.addDays(6))}; });
    EXPECT_EQ(proposed(ana).date(), today.addDays(7));
    changeRep(ana, [&](Rep& rep) { rep.away = {Period(today.addDays(7), today.addDays(20))}; });
    EXPECT_EQ(proposed(ana).date(), today.addDays(21 + 5 - 5)) << "back on a Wednesday";
    changeLeader([&](Leader& leader) { leader.weekdays = 0b0000001; });
    EXPECT_EQ(proposed(ana).date().dayOfWeek(), 1);
}

TEST_F(ProposingMeetings, AreNoneWhileSomebodyIsAwayForAQuarter) {
    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    changeRep(ana, [&](Rep& rep) { rep.away = {Period(today, today.addDays(200))}; });
    EXPECT_FALSE(proposed(ana).isValid());
    EXPECT_TRUE(meetings().proposals.empty());
}

TEST_F(ProposingMeetings, KeepTheTimeOfDayAlsoAcrossTheChangeOfClocks) {
    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    Conversation held = *workspace.conversation(book(ana, today, QTime(14, 30)));
    held.heldOn = today;
    conversations.log(held, today);
    ASSERT_NE(local(today, 14).offsetFromUtc(), local(today.addDays(14), 14).offsetFromUtc());
    EXPECT_EQ(proposed(ana), local(today.addDays(14), 14, 30));
    conversations.log(oneToOne(ana, today), today);
    EXPECT_EQ(proposed(ana), local(today.addDays(14), 14, 30)) << "one nobody planned says nothing";
}

TEST_F(ProposingMeetings, PassOverWhatIsBooked) {
    const RepId ana = spokenWith(QStringLiteral("Ana Ruiz"), today.addDays(-13));  // due tomorrow
    const RepId ben = addRep(QStringLiteral("Ben Okafor"));
    const QDate tomorrow = today.addDays(1);
    conversations.plan({ben}, {}, {local(tomorrow, 9, 45), 30});
    EXPECT_EQ(proposed(ana), local(tomorrow, 10, 30));
    conversations.plan({ben}, {}, {local(tomorrow, 10, 30), 120});
    EXPECT_EQ(proposed(ana), local(tomorrow, 12, 30));
    const ConversationId allDay = conversations.plan({ben}, {}, {local(tomorrow, 8), 10 * 60});
    EXPECT_EQ(proposed(ana), local(tomorrow.addDays(1), 10)) << "the next day rather than the evening";
    conversations.cancel(allDay, Party::Leader);
    EXPECT_EQ(proposed(ana), local(tomorrow, 12, 30));
}

TEST_F(ProposingMeetings, StopOnceOneIsBookedAndATeamMeetingIsNone) {
    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    conversations.plan({ana}, ConversationKind::TeamMeeting, at(today.addDays(3)));
    EXPECT_TRUE(proposed(ana).isValid());
    book(ana, today.addDays(-1));
    EXPECT_TRUE(proposed(ana).isValid()) << "one still to log is no next one";
    book(ana, today.addDays(3));
    EXPECT_FALSE(proposed(ana).isValid());
}

TEST_F(ProposingMeetings, AreARhythmAfterTheLastOnePlannedWhereAnotherIsWanted) {
    const RepId ana = spokenWith(QStringLiteral("Ana Ruiz"), today.addDays(-2));
    EXPECT_EQ(workspace.proposedMeeting(ana, today), meetings().proposals.front().when);
    book(ana, today.addDays(1));
    book(ana, today.addDays(5), QTime(14, 0));
    EXPECT_EQ(workspace.proposedMeeting(ana, today)->toLocalTime(), local(today.addDays(19), 10));
    EXPECT_FALSE(workspace.proposedMeeting(RepId{99}, today)) << "nobody";
}

class ShowingMeetings : public ProposingMeetings {
protected:
    static std::vector<ConversationId> ids(const std::vector<MeetingRow>& rows) {
        std::vector<ConversationId> found;
        for (const MeetingRow& row : rows) found.push_back(row.conversation.id);
        return found;
    }
    using Ids = std::vector<ConversationId>;
};

TEST_F(ShowingMeetings, AreByDayAndTimeInTheirWeekAndInTheirLists) {
    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    const ConversationId later = book(ana, today, QTime(15, 0));
    const ConversationId earlier = book(ana, today, QTime(9, 0));
    const ConversationId nextWeek = book(ana, today.addDays(7));
    const ConversationId toLog = book(ana, today.addDays(-1));
    const ConversationId held = conversations.log(oneToOne(ana, today.addDays(-2)), today);
    const ConversationId older = conversations.log(oneToOne(ana, today.addDays(-9)), today);
    const Meetings read = meetings();
    const MeetingWeek week = workspace.meetingWeek(std::nullopt, today, today);
    EXPECT_EQ(week.days, Period(today.addDays(-2), today.addDays(4)));
    EXPECT_EQ(ids(week.rows), (Ids{held, toLog, earlier, later}));
    EXPECT_EQ(ids(read.toLog), Ids{toLog});
    EXPECT_EQ(ids(read.upcoming), (Ids{earlier, later, nextWeek}));
    EXPECT_EQ(ids(read.held), (Ids{held, older}));
    EXPECT_EQ(read.held.front().withWhom, QStringLiteral("Ana Ruiz"));
    EXPECT_EQ(ids(workspace.meetingWeek(std::nullopt, today.addDays(9), today).rows), Ids{nextWeek});
}

TEST_F(ShowingMeetings, MovedAndCancelledOnesAreGone) {
    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    const ConversationId moved = conversations.move(book(ana, today.addDays(-1)), at(today.addDays(1)).when);
    conversations.cancel(book(ana, today), Party::Rep);
    EXPECT_EQ(ids(workspace.meetingWeek(std::nullopt, today, today).rows), Ids{moved});
    EXPECT_TRUE(meetings().toLog.empty());
}

TEST_F(ShowingMeetings, ATeamSeesThoseWithItsOwnReps) {
    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    const RepId sven =
        members.addNames({QStringLiteral("Sven Holm")}, QStringLiteral("South"), today).front();
    const ConversationId hers = conversations.log(oneToOne(ana, today), today);
    const ConversationId his = conversations.log(oneToOne(sven, today), today);
    const ConversationId planned = book(sven, today.addDays(1));
    for (const Team& team : workspace.teams()) {
        const bool isSouth = team.name == QStringLiteral("South");
        const Meetings read = workspace.meetings(team.id, today);
        EXPECT_EQ(ids(read.held), Ids{isSouth ? his : hers});
        EXPECT_EQ(ids(read.upcoming), isSouth ? Ids{planned} : Ids{});
        EXPECT_EQ(workspace.meetingWeek(team.id, today, today).rows.size(), isSouth ? 2u : 1u);
        EXPECT_EQ(read.proposals.size(), isSouth ? 0u : 1u);
    }
    members.archive(ana, today);
    EXPECT_EQ(ids(meetings().held), (Ids{his, hers})) << "what was held stays";
}

TEST_F(ShowingMeetings, SayWhatIsPlannedForTheSameTime) {
    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    const RepId ben = addRep(QStringLiteral("Ben Okafor"));
    const ConversationId hers = book(ana, today, QTime(10, 0));  // until 10:30
    book(ben, today, QTime(12, 0));
    const auto at = [&](int hour, int minute, int minutes) {
        return ids(workspace.plannedAt({local(today, hour, minute), minutes}));
    };
    EXPECT_EQ(at(10, 29, 30), Ids{hers});
    EXPECT_EQ(at(10, 30, 30), Ids{}) << "one after the other";
    EXPECT_EQ(at(9, 30, 30), Ids{});
    EXPECT_EQ(at(9, 30, 31), Ids{hers});
    EXPECT_EQ(at(10, 15, 0), Ids{hers}) << "also one whose length is not known";
    EXPECT_TRUE(workspace.plannedAt({local(today, 10), 30}, hers).empty()) << "it is in its own way";
}

TEST_F(ShowingMeetings, AreFoundByTheirWordsAlsoAfterAnEditAndUndo) {
    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
    Conversation held = oneToOne(ana, today);
    held.sharedNotes = QStringLiteral("The Alder renewal");
    held.id = conversations.log(held, today);
    const auto count = [&](const char* words) {
        return workspace.findConversations(QString::fromUtf8(words)).size();
    };
    EXPECT_EQ(count("ana renewal"), 1u);
    held.sharedNotes = QStringLiteral("The Kestrel renewal");
    conversations.change(held, today);
    EXPECT_EQ(count("alder"), 0u);
    EXPECT_EQ(count("kestrel"), 1u);
    workspace.undo();
    EXPECT_EQ(count("alder"), 1u);
    const Workspace reader(workspace.path(), Workspace::Mode::ReadOnly);
    ASSERT_EQ(reader.findConversations(QStringLiteral("alder")).size(), 1u);
    const FoundConversation found = reader.findConversations(QStringLiteral("alder")).front();
    EXPECT_EQ(found.row.conversation.id, held.id);
    EXPECT_EQ(found.excerpt, QStringLiteral("The ") + matchBegin + QStringLiteral("Alder") + matchEnd +
                                 QStringLiteral(" renewal"));
    conversations.remove(held.id);
    EXPECT_EQ(count("alder"), 0u);
    EXPECT_TRUE(reader.findConversations(QStringLiteral("alder")).empty());
}

}  // namespace headroom
