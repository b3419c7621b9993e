// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_follow_up.h"

#include "core/workspace/sample_phrases.h"

#include <QRandomGenerator>

#include <algorithm>

namespace headroom {

namespace {

constexpr int yearsTold = 2;
constexpr int daysOfScenes = 35;

// Follows each conversation up; all chance from one generator of its own, so that the team's other records do
// not depend on it.
class FollowUpWriter {
public:
    FollowUpWriter(SampleTeam& team, quint32 seed, QDate today)
        : m_team(team), m_today(today), m_chance(seed + 1) {}

    void write(const std::vector<SampleStory>& stories) {
        const QDate first = m_today.addYears(-yearsTold);
        for (const Conversation& held : m_team.conversations) {
            if (held.kind == ConversationKind::TeamMeeting || held.kind == ConversationKind::QuickWord)
                continue;
            if (*held.heldOn < first || held.reps.size() != 1) continue;
            followUp(held, stories[size_t(held.reps.front().value - 1)]);
        }
        for (const Rep& rep : m_team.reps) writeSkills(rep);
    }

private:
    void followUp(const Conversation& held, const SampleStory& story) {
        const bool isCaredFor = story.attention != Attention::Gone && story.attention != Attention::Fading;
        if (chance() < 0.5) promiseOfLeader(held, isCaredFor ? 0.7 : 0.5);
        if (chance() < 0.7) promiseOfRep(held);
        if (chance() < 0.35) topic(held);
        if (chance() < 0.12) request(held);
        if (chance() < 0.05 && isLongAgo(*held.heldOn))
            struggle(held.reps.front(), phrase(sampleStruggles()), {}, *held.heldOn);
    }

    Commitment& promise(const Conversation& held, Party owner, const QStringList& texts, QDate due) {
        Commitment made;
        made.id = CommitmentId{qint64(m_team.commitments.size()) + 1};
        made.owner = owner;
        made.rep = held.reps.front();
        made.text = phrase(texts);
        made.madeOn = *held.heldOn;
        made.madeIn = held.id;
        made.due = due;
        m_team.commitments.push_back(made);
        return m_team.commitments.back();
    }

    void promiseOfLeader(const Conversation& held, double onTime) {
        const QDate due = workday(*held.heldOn, between(2, 8));
        Commitment& made = promise(held, Party::Leader, samplePromisesOfLeader(), due);
        if (due >= m_today) return;
        const double luck = chance();
        if (luck < onTime)
            close(made, CommitmentState::Kept, workday(due, -between(0, 2)));
        else if (luck < onTime + 0.16)
            close(made, CommitmentState::Kept, workday(due, between(1, 7)));
        else if (luck < onTime + 0.25)
            move(made, workday(due, -between(0, 1)));
        else
            close(made, CommitmentState::LetGo, due, sampleReasonsToLetGo());
    }

    void promiseOfRep(const Conversation& held) {
        const QDate due = workday(*held.heldOn, between(3, 9));
        Commitment& made = promise(held, Party::Rep, samplePromisesOfRep(), due);
        if (due >= m_today) return;
        const double luck = chance();
        if (luck < 0.65)
            close(made, CommitmentState::Kept, workday(due, -between(0, 3)));
        else if (luck < 0.8)
            move(made, workday(due, -1));
        else if (luck < 0.9 || !isLongAgo(due))
            close(made, CommitmentState::LetGo, due, sampleReasonsToLetGo());
        else
            didNotHappen(made, workday(due, 1));
    }

    void close(Commitment& made, CommitmentState state, QDate day, const QStringList& reasons = {}) {
        made.state = state;
        made.closedOn = std::clamp(day, made.madeOn, workday(m_today, -1));
        if (!reasons.isEmpty()) made.why = oneOf(reasons);
    }

    // The one that takes its place is kept, or still open.
    void move(Commitment& made, QDate day) {
        close(made, CommitmentState::Moved, day, sampleReasonsToMove());
        Commitment next = made;
        next.id = CommitmentId{qint64(m_team.commitments.size()) + 1};
        next.madeOn = *made.closedOn;
        next.madeIn.reset();
        next.due = workday(*made.due, between(4, 9));
        next.state = CommitmentState::Open;
        next.closedOn.reset();
        next.why.clear();
        next.movedFrom = made.id;
        if (*next.due < m_today) close(next, CommitmentState::Kept, workday(*next.due, -between(0, 1)));
        m_team.commitments.push_back(next);
    }

    void didNotHappen(Commitment& made, QDate told) {
        close(made, CommitmentState::LetGo, told);
        made.why = phrase(sampleObstacles());
        struggle(*made.rep, made.text, made.why, told, made.id);
    }

    void struggle(RepId rep, const QString& text, const QString& obstacle, QDate raised,
                  std::optional<CommitmentId> from = {}) {
        Struggle stuck{StruggleId{qint64(m_team.struggles.size()) + 1},
                       rep,
                       text,
                       obstacle,
                       raised,
                       from,
                       {},
                       {},
                       {},
                       {}};
        const double luck = chance();
        const bool isHelp = luck < 0.7 || luck > 0.86;  // the last ones after a week or more
        stuck.firstResponse = isHelp ? FirstResponse::Help : FirstResponse::Other;
        stuck.respondedOn = workday(raised, luck > 0.86 ? between(6, 9) : between(0, 3));
        const QDate asked = help(stuck, workday(*stuck.respondedOn, isHelp ? 0 : between(3, 6)));
        if (asked <= m_today) {
            stuck.endedOn = std::min(m_today, asked.addDays(between(0, 12)));
            stuck.learned = oneOf(sampleLearned());
        }
        m_team.struggles.push_back(stuck);
    }

    // Returns the day on which it was, or will be, asked about.
    QDate help(const Struggle& stuck, QDate offered) {
        const std::vector<SampleHelp> kinds = sampleHelp();
        const SampleHelp& given = kinds[size_t(between(0, int(kinds.size()) - 1))];
        Help made{HelpId{qint64(m_team.help.size()) + 1},
                  stuck.id,
                  HelpKind(given.kind),
                  given.text,
                  offered,
                  {},
                  {},
                  {},
                  {},
                  {}};
        made.due = workday(offered, between(3, 8));
        made.doneOn = workday(*made.due, between(-2, 1));
        made.askOn = made.doneOn->addDays(14);
        const double luck = chance();
        if (*made.askOn <= m_today) {
            made.askedOn = made.askOn;
            made.didItHelp = luck < 0.6 ? DidItHelp::Yes : luck < 0.9 ? DidItHelp::Partly : DidItHelp::No;
        }
        m_team.help.push_back(made);
        return *made.askOn;
    }

    void topic(const Conversation& held) {
        Topic raised;
        raised.id = TopicId{qint64(m_team.topics.size()) + 1};
        raised.rep = held.reps.front();
        raised.raisedBy = chance() < 0.6 ? Party::Rep : Party::Leader;
        raised.text = phrase(raised.raisedBy == Party::Rep ? sampleTopicsOfRep() : sampleTopicsOfLeader());
        raised.raisedOn = workday(*held.heldOn, -between(1, 7));
        raised.state = chance() < 0.9 ? TopicState::Covered : TopicState::Dropped;
        raised.closedOn = held.heldOn;
        if (raised.state == TopicState::Covered) raised.coveredIn = held.id;
        m_team.topics.push_back(raised);
    }

    void request(const Conversation& held) {
        static constexpr int daysBefore[] = {0, 0, 1, 1, 2, 4, 7};
        m_team.requests.push_back({RequestId{qint64(m_team.requests.size()) + 1}, held.reps.front(),
                                   workday(*held.heldOn, -daysBefore[between(0, 6)]),
                                   phrase(sampleRequests()), held.heldOn, held.id});
    }

    // One a half year, the last one open; who has just come works on the first.
    void writeSkills(const Rep& rep) {
        const std::vector<SampleSkill> skills = sampleSkillPlans();
        const QDate since =
            std::max(workday(m_today.addDays(-400 - 23 * rep.id.value % 90), 0), *rep.startedOn);
        int turn = int(rep.id.value);
        for (QDate start = since; start < m_today.addDays(-10); start = start.addDays(180)) {
            const SampleSkill& told = skills[size_t(turn++) % skills.size()];
            SkillPlan plan{SkillPlanId{qint64(m_team.skillPlans.size()) + 1},
                           rep.id,
                           told.skill,
                           told.practice,
                           workday(start, 0),
                           start.addDays(175),
                           {},
                           {},
                           {}};
            const bool isOver = plan.until < m_today;
            QDate seen = plan.startedOn;
            for (const QString& text : told.evidence) {
                seen = workday(seen, between(8, 30));
                if (seen <= m_today) plan.evidence.push_back({seen, text});
            }
            if (isOver) {
                plan.seen = told.seen;
                plan.endedOn = plan.until;
            }
            m_team.skillPlans.push_back(plan);
        }
    }

    bool isLongAgo(QDate day) const { return day < m_today.addDays(-daysOfScenes); }
    QDate workday(QDate day, int workingDays) const { return sampleWorkday(day, workingDays); }
    double chance() { return m_chance.generateDouble(); }
    int between(int low, int high) { return m_chance.bounded(low, high + 1); }
    QString oneOf(const QStringList& words) { return words[m_chance.bounded(int(words.size()))]; }
    QString phrase(const QStringList& phrases) {
        const QString chosen = oneOf(phrases);
        return chosen.contains(QLatin1String("%1")) ? chosen.arg(oneOf(sampleAccounts())) : chosen;
    }

    SampleTeam& m_team;
    QDate m_today;
    QRandomGenerator m_chance;
};

}  // namespace

QDate sampleWorkday(QDate day, int workingDays) {
    while (day.dayOfWeek() > 5) day = day.addDays(-1);
    const int step = workingDays < 0 ? -1 : 1;
    for (int left = std::abs(workingDays); left > 0; left -= day.dayOfWeek() <= 5) day = day.addDays(step);
    return day;
}

QTime sampleTimeOfDay(RepId rep) {
    static const QTime times[] = {{9, 0},  {14, 0}, {10, 30}, {15, 30}, {11, 0}, {13, 30},
                                  {9, 30}, {16, 0}, {10, 0},  {14, 30}, {8, 30}};
    return times[size_t(rep.value - 1) % std::size(times)];
}

void addFollowUp(SampleTeam& team, const std::vector<SampleStory>& stories, quint32 seed, QDate today) {
    FollowUpWriter(team, seed, today).write(stories);
}

}  // namespace headroom
