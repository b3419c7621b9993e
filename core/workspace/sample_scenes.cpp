// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_follow_up.h"

namespace headroom {

namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

// Writes what is open today, rep by rep in the order of sampleStories(); a smaller team has fewer scenes.
class SceneWriter {
public:
    SceneWriter(SampleTeam& team, QDate today) : m_team(team), m_today(today) {}

    void write() {
        using Scene = void (SceneWriter::*)();
        static constexpr Scene scenes[] = {&SceneWriter::ana,    &SceneWriter::tomas, &SceneWriter::priya,
                                           &SceneWriter::marcus, &SceneWriter::yuki,  &SceneWriter::leila,
                                           &SceneWriter::owen,   &SceneWriter::grace, &SceneWriter::stefan,
                                           &SceneWriter::nadia,  &SceneWriter::jonah};
        for (size_t i = 0; i < std::min(std::size(scenes), m_team.reps.size()); ++i) {
            m_rep = m_team.reps[i].id;
            (this->*scenes[i])();
        }
    }

private:
    void ana() {
        mine("Ask Leila to open the Valebrook call with you", 3, -3);
        theirs("Write the account plan for Valebrook Farms", 4, -3);
        topic(Party::Rep, "A bigger part in the onboarding", -2);
        topic(Party::Leader, "What made the Tidewell meeting go so well", -1);
        book(1);
    }

    // The one who is left alone: everything here is the leader's to put right.
    void tomas() {
        mine("Introduce you to the finance lead at Northwick Steel", -19, -29);
        theirs("Call back the three accounts that went quiet", -12, -29);
        stuck("Procurement at Northwick Steel stops answering once the price is out",
              "Nobody on our side knows anybody in finance there", -12);
        topic(Party::Rep, "Whether the old accounts stay with me", -20);
        topic(Party::Leader, "Why we stopped preparing first meetings together", -16);
        move(book(-6), 2);
    }

    void priya() {
        mine("Read the Umber Coffee proposal before it goes out", -3, -6);
        theirs("Ask who signs at Umber Coffee", 2, -6);
        owe(stuck("Finance joins late and starts again from the beginning", "The summary is four pages long",
                  -6),
            HelpKind::Practice, "A half-page summary, written together", -5, 2);
    }

    void marcus() {
        ask("How to keep the price at Ironbridge Tools", -2);
        mine("Sit in on the Ironbridge call and stay quiet", 5, -5);
        topic(Party::Rep, "Two days for the Quarryside visit", -3);
        book(5);
    }

    void yuki() {
        mine("Get the release dates in writing from product", -7, -16);
        const StruggleId demos =
            stuck("Demos end without a next step", "The last five minutes are always short", -17);
        given(demos, HelpKind::RolePlay, "The last five minutes of a demo, both ways round", -16, -11, 0);
        theirs("Name the next step in each open deal", 1, -16);
        book(-1);
    }

    void leila() {
        mine("Speak with operations about the Saltmarsh delivery", 2, -5);
        topic(Party::Leader, "Would you teach the others how you open a call?", -4);
        book(7);
    }

    void owen() {
        m_team.experiments.push_back({ExperimentId{qint64(m_team.experiments.size()) + 1},
                                      m_rep,
                                      text("No slides in the first meeting, only their numbers on one sheet"),
                                      day(-8),
                                      day(9),
                                      {},
                                      {}});
        const StruggleId slow =
            stuck("Talks too long when the room is large", "Every silence feels like a mistake", -23);
        given(slow, HelpKind::Practice, "Count to four after each question, on the phone first", -22, -17,
              -4);
        Help& helped = m_team.help.back();
        helped.didItHelp = DidItHelp::Yes;
        helped.askedOn = day(-3);
        theirs("Record one call and listen to it alone", 3, -5);
        book(2);
    }

    void grace() {
        m_team.experiments.push_back(
            {ExperimentId{qint64(m_team.experiments.size()) + 1}, m_rep,
             text("Call the director before the formal answer"), day(-50), day(-12),
             text("Two of three picked up; the third was annoyed, and answered anyway."), day(-11)});
        mine("Find a reference customer for Eastgate Clinics", 6, -8);
        book(6);
    }

    void stefan() {
        theirs("Quote Corvane Labs without a discount first", -3, -9);
        owe(stuck("Explains the product when the buyer asks about money",
                  "The price list lives in three places", -8),
            HelpKind::ObstacleRemoved, "One page with all prices", -7, 4);
        topic(Party::Rep, "Training on the new release", -8);
        book(8);
    }

    void nadia() {
        theirs("Visit Fernhill Textiles on site", 4, -11);
        topic(Party::Leader, "Which potential we agree, and what it stands on", -9);
    }

    void jonah() {
        mine("Pair you with Ana for two first calls", 2, -1);
        theirs("Write five questions for Pebble Transit", 3, -1);
        topic(Party::Rep, "What a good week looks like", -1);
        book(3);
    }

    // Days count from today in working days; those before it are negative.
    QDate day(int workingDays) const { return sampleWorkday(m_today, workingDays); }

    void promise(Party owner, const char* words, int due, int made) {
        Commitment open;
        open.id = CommitmentId{qint64(m_team.commitments.size()) + 1};
        open.owner = owner;
        open.rep = m_rep;
        open.text = text(words);
        open.madeOn = day(made);
        open.due = day(due);
        m_team.commitments.push_back(open);
    }
    void mine(const char* words, int due, int made) { promise(Party::Leader, words, due, made); }
    void theirs(const char* words, int due, int made) { promise(Party::Rep, words, due, made); }

    void topic(Party raisedBy, const char* words, int raised) {
        m_team.topics.push_back({TopicId{qint64(m_team.topics.size()) + 1},
                                 m_rep,
                                 text(words),
                                 raisedBy,
                                 day(raised),
                                 TopicState::Open,
                                 {},
                                 {},
                                 {}});
    }

    void ask(const char* about, int asked) {
        m_team.requests.push_back(
            {RequestId{qint64(m_team.requests.size()) + 1}, m_rep, day(asked), text(about), {}, {}});
    }

    StruggleId stuck(const char* words, const char* obstacle, int raised) {
        m_team.struggles.push_back({StruggleId{qint64(m_team.struggles.size()) + 1},
                                    m_rep,
                                    text(words),
                                    text(obstacle),
                                    day(raised),
                                    {},
                                    {},
                                    {},
                                    {},
                                    {}});
        return m_team.struggles.back().id;
    }

    void owe(StruggleId struggle, HelpKind kind, const char* words, int offered, int due) {
        m_team.struggles.back().firstResponse = FirstResponse::Help;
        m_team.struggles.back().respondedOn = day(offered);
        m_team.help.push_back({HelpId{qint64(m_team.help.size()) + 1},
                               struggle,
                               kind,
                               text(words),
                               day(offered),
                               day(due),
                               {},
                               {},
                               {},
                               {}});
    }

    void given(StruggleId struggle, HelpKind kind, const char* words, int offered, int done, int ask) {
        owe(struggle, kind, words, offered, done);
        m_team.help.back().doneOn = day(done);
        m_team.help.back().askOn = day(ask);
    }

    Conversation planned(QDate on) const {
        Conversation one;
        one.id = ConversationId{qint64(m_team.conversations.size()) + 1};
        one.reps = {m_rep};
        one.status = ConversationStatus::Planned;
        one.plannedFor = QDateTime(on, sampleTimeOfDay(m_rep)).toUTC();
        one.minutes = 30;
        one.loggedAt = QDateTime(day(-10), QTime(8, 0), Qt::UTC);
        return one;
    }

    size_t book(int on) {
        m_team.conversations.push_back(planned(day(on)));
        return m_team.conversations.size() - 1;
    }

    void move(size_t booked, int to) {
        m_team.conversations[booked].status = ConversationStatus::Moved;
        book(to);
    }

    SampleTeam& m_team;
    QDate m_today;
    RepId m_rep;
};

}  // namespace

void addScenes(SampleTeam& team, QDate today) {
    SceneWriter(team, today).write();
}

}  // namespace headroom
