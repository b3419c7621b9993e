// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_frame.h"

#include "core/workspace/sample_follow_up.h"

#include <QRandomGenerator>

#include <algorithm>

namespace headroom {

namespace {

constexpr int monthsSeen = 11;

QString text(const char* words) {
    return QString::fromUtf8(words);
}

// All chance from one generator of its own, so that the team's other records do not depend on it.
class FrameWriter {
public:
    FrameWriter(SampleTeam& team, quint32 seed, QDate today)
        : m_team(team), m_today(today), m_chance(seed + 2) {}

    void write() {
        writePriorities();
        writeStandards();
        for (const Conversation& held : m_team.conversations) {
            if (held.status != ConversationStatus::Held) continue;
            for (const Priority& priority : m_team.priorities) say(priority, held);
            see(held);
        }
        for (const Priority& priority : m_team.priorities)
            if (priority.isActive()) ask(priority);
        seeLeader();
    }

private:
    void writePriorities() {
        add("Recap mail the same day", "Customers decide while they still remember the meeting.",
            "The customer answers it.", "My own recaps go out before I open the next thing.", -230);
        m_team.priorities.back().retired =
            Retirement{PriorityEnd::Stuck, text("Everybody does it without being asked."), day(-70)};
        m_team.priorities.back().rank = 3;
        add("Second meeting booked in the first", "A deal with a day in both calendars rarely goes quiet.",
            "Four of five first meetings end with a day.", "I end every call I join by opening the calendar.",
            -160);
        m_team.priorities.back().rank = 1;
        add("Finance in before the proposal",
            "Price objections that come late come from people we never met.",
            "Somebody from finance has spoken with us before the price is out.",
            "I bring our own finance lead along on three accounts.", -110);
        m_team.priorities.back().rank = 2;
        add("Five real questions before any answer", "How we listen is what customers compare.",
            "The customer says \u201cgood question\u201d at least once.",
            "One of you counts my questions on a call each month.", -65);
        m_team.priorities.back().rank = 3;
    }

    void add(const char* what, const char* why, const char* good, const char* goFirst, int from) {
        Priority made;
        made.id = PriorityId{qint64(m_team.priorities.size()) + 1};
        made.words = {text(what), text(why), text(good), text(goFirst), {}, {}};
        made.from = day(from);
        m_team.priorities.push_back(made);
    }

    void writeStandards() {
        standard("Leaves every meeting with a next step", "\u201cI will call you next week.\u201d",
                 "Most open deals have a day in both calendars.",
                 "Every open deal has one, and the customer knows why.", -400);
        standard("Asks before advising", "Shows the product in the first ten minutes.",
                 "Asks a few questions, then presents.",
                 "The customer has said what it costs to do nothing before anything is shown.", -400);
        standard("Prepares before every call", "Opens the record while the phone rings.",
                 "Knows the situation and has one question ready.", "Says beforehand what the call is for.",
                 -400);
        standard("Says early when stuck", "It comes up when the deal is lost.", "Says so when asked.",
                 "Asks while there is time to help.", -300);
        standard("Keeps what was promised", "Others have to remember it.", "Most promises, by their day.",
                 "Each by its day, or moved before it.", -300);
        standard("Recap mail the same day", "None, or days later.", "Most customers have it the same day.",
                 "Every customer, and they answer it.", -70);
    }

    void standard(const char* what, const char* one, const char* three, const char* five, int from) {
        const qint64 number = qint64(m_team.standards.size()) + 1;
        m_team.standards.push_back({StandardId{number},
                                    {text(what), text(one), text(three), text(five)},
                                    day(from),
                                    {},
                                    int(number)});
    }

    // In a team meeting one of the three, with its why; between two people now and then.
    void say(const Priority& priority, const Conversation& held) {
        const bool isMeeting = held.kind == ConversationKind::TeamMeeting;
        if (held.kind == ConversationKind::QuickWord || !priority.isActiveOn(*held.heldOn)) return;
        const bool isTurn = held.heldOn->weekNumber() / 2 % 3 == int(priority.id.value) % 3;
        if (isMeeting ? !isTurn || chance() < 0.5 : chance() > 0.42) return;
        const bool isWithWhy = chance() < (isMeeting ? 0.9 : 0.9 - 0.1 * double(priority.id.value));
        m_team.tellings.push_back({{},
                                   priority.id,
                                   held.reps,
                                   *held.heldOn,
                                   isWithWhy,
                                   isMeeting ? TellingChannel::TeamMeeting : TellingChannel::Spoken,
                                   held.id});
    }

    void see(const Conversation& held) {
        const bool isAtWork =
            held.kind == ConversationKind::CallListening || held.kind == ConversationKind::RideAlong ||
            held.kind == ConversationKind::RolePlay || held.kind == ConversationKind::DealReview;
        if (!isAtWork || held.reps.size() != 1 || *held.heldOn < m_today.addMonths(-monthsSeen)) return;
        const Standard& standard = m_team.standards[size_t(m_chance.bounded(int(m_team.standards.size())))];
        if (!standard.isActiveOn(*held.heldOn)) return;
        const RepId rep = held.reps.front();
        const int level = std::clamp(2 + int(rep.value * 7 % 3) + m_chance.bounded(-1, 2), 1, 5);
        observe(standard, rep, {}, level, evidence(level), *held.heldOn);
        m_team.observations.back().conversation = held.id;
        if (chance() < 0.25)
            observe(standard, rep, rep, std::min(5, level + m_chance.bounded(2)),
                    "Said so when we looked at it together", *held.heldOn);
    }

    void observe(const Standard& standard, std::optional<RepId> of, std::optional<RepId> by, int level,
                 const char* evidence, QDate on) {
        m_team.observations.push_back({{}, standard.id, of, by, level, text(evidence), on, {}, {}});
    }

    const char* evidence(int level) {
        static constexpr const char* seen[5][2] = {
            {"The customer hung up without knowing what comes next",
             "Talked for eleven minutes at a stretch"},
            {"Found the note after the second question", "A day was named, by the customer"},
            {"Asked twice before showing anything", "Sent it the same evening, without the numbers"},
            {"Waited out a long silence, and got the answer", "Opened the calendar before the goodbye"},
            {"The customer thanked for the summary and sent it on", "Named the risk before anyone asked"}};
        return seen[level - 1][m_chance.bounded(2)];
    }

    // Half of the reps were asked whether they can say it.
    void ask(const Priority& priority) {
        for (const Rep& rep : m_team.reps) {
            if (rep.startedOn > m_today.addDays(-60) || (rep.id.value + priority.id.value) % 2 == 0) continue;
            const int said = m_chance.bounded(3);
            m_team.recallChecks.push_back({{},
                                           priority.id,
                                           rep.id,
                                           sampleWorkday(m_today, -2 - m_chance.bounded(20)),
                                           Recall(said),
                                           said == 2 && chance() < 0.7,
                                           {}});
        }
    }

    // The leader goes first each quarter. Two reps said how they see it.
    void seeLeader() {
        static constexpr int levels[] = {4, 3, 4, 3, 4, 3};
        for (size_t i = 0; i < m_team.standards.size(); ++i) {
            const Standard& standard = m_team.standards[i];
            for (const int ago : {-210, -120, -30}) {
                if (day(ago) < standard.from) continue;
                observe(standard, {}, {}, levels[i] + (ago == -30 && i == 1),
                        "Went through my last ten calls and meetings", day(ago));
            }
        }
        for (size_t i = 0; i < std::min<size_t>(2, m_team.reps.size()); ++i)
            observe(m_team.standards[i], {}, m_team.reps[i].id, 3, "Said so when asked in the 1:1", day(-20));
    }

    double chance() { return m_chance.generateDouble(); }
    // A weekday so many days from today, or the Friday before.
    QDate day(int days) const { return sampleWorkday(m_today.addDays(days), 0); }

    SampleTeam& m_team;
    QDate m_today;
    QRandomGenerator m_chance;
};

}  // namespace

void addFrame(SampleTeam& team, quint32 seed, QDate today) {
    FrameWriter(team, seed, today).write();
}

}  // namespace headroom
