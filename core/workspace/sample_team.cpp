// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_team.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/metrics/windows.h"
#include "core/workspace/sample_follow_up.h"
#include "core/workspace/sample_frame.h"
#include "core/workspace/sample_mirror.h"
#include "core/workspace/sample_stories.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom {

namespace {

// Writes the sample rep by rep, all chance drawn from one seeded generator in a fixed order.
class SampleWriter {
public:
    SampleWriter(const SampleOptions& options, QDate today)
        : m_options(options),
          m_today(today),
          m_first(today.addYears(-options.years)),
          m_chance(options.seed) {}

    SampleTeam write();

private:
    std::vector<SampleStory> stories();
    SampleStory furtherStory(int number);
    void writeRep(const SampleStory& story);
    void writeDeals(const SampleStory& story, const Rep& rep, double share);
    void writeDecided(const SampleStory& story, const Rep& rep, QDate closed);
    bool isWon(double rate);
    void writeOpen(const SampleStory& story, const Rep& rep);
    Opportunity newOpportunity(const Rep& rep, QDate opened);
    void writePlan(const SampleStory& story, const Rep& rep);
    void writeConversations(const SampleStory& story, const Rep& rep);
    void writeConversation(const Rep& rep, QDate day);
    void writeTeamMeetings();
    DealHistory history(RepId rep) const;

    double chance() { return m_chance.generateDouble(); }
    int between(int low, int high) { return m_chance.bounded(low, high + 1); }
    QString oneOf(const QStringList& words) { return words[m_chance.bounded(int(words.size()))]; }
    QDate weekday(QDate day) const { return day.dayOfWeek() > 5 ? day.addDays(5 - day.dayOfWeek()) : day; }

    SampleOptions m_options;
    QDate m_today;
    QDate m_first;
    QRandomGenerator m_chance;
    SampleTeam m_team;
    double m_winsOwed = 0;  // to the present rep's story, after all deals so far
};

double plannedDeals(const SampleStory& story, int years) {
    const int weeks = story.startedWeeksAgo > 0 ? story.startedWeeksAgo : 52 * years;
    return story.dealsPerWeek * weeks;
}

double rateOn(const SampleStory& story, QDate day, QDate today) {
    const double weeksSinceTurn = story.turnsWeeksAgo - double(day.daysTo(today)) / 7;
    const double turned = std::clamp(weeksSinceTurn / 13, 0.0, 1.0);
    const double rush = day.month() % 3 == 0 ? 0.05 : -0.025;  // quarter ends run high
    return std::clamp(story.rateAtFirst + turned * (story.rateNow - story.rateAtFirst) + rush, 0.02, 0.95);
}

SampleTeam SampleWriter::write() {
    m_team.leader.name = QStringLiteral("Sam Delaney");
    m_team.teamName = QStringLiteral("North");
    const std::vector<SampleStory> told = stories();
    double planned = 0;
    for (const SampleStory& story : told) planned += plannedDeals(story, m_options.years);
    const double share = m_options.opportunities > 0 ? m_options.opportunities / (1.12 * planned) : 1;
    for (const SampleStory& story : told) {
        writeRep(story);
        writeDeals(story, m_team.reps.back(), share);
        writePlan(story, m_team.reps.back());
        writeConversations(story, m_team.reps.back());
    }
    writeTeamMeetings();
    std::stable_sort(m_team.conversations.begin(), m_team.conversations.end(),
                     [](const Conversation& a, const Conversation& b) { return *a.heldOn < *b.heldOn; });
    addFollowUp(m_team, told, m_options.seed, m_today);
    addScenes(m_team, m_today);
    addFrame(m_team, m_options.seed, m_today);
    addMirror(m_team, m_options.seed, m_today);
    return std::move(m_team);
}

std::vector<SampleStory> SampleWriter::stories() {
    std::vector<SampleStory> told = sampleStories();
    told.resize(size_t(std::min(m_options.reps, int(told.size()))));
    while (int(told.size()) < m_options.reps) told.push_back(furtherStory(int(told.size())));
    return told;
}

SampleStory SampleWriter::furtherStory(int number) {
    const QStringList first = sampleFirstNames();
    const QStringList last = sampleLastNames();
    SampleStory story;
    story.name = first[number % first.size()] + QLatin1Char(' ') +
                 last[(number / first.size() + 7 * number) % last.size()];
    if (number >= first.size() * last.size()) story.name += QLatin1Char(' ') + QString::number(number);
    story.role = QStringLiteral("Account executive");
    story.dealsPerWeek = 1 + 2 * chance();
    story.rateAtFirst = 0.2 + 0.25 * chance();
    story.rateNow = story.rateAtFirst + 0.12 * (chance() - 0.3);
    story.silentDays = between(1, 25);
    story.potential = std::ceil(100 * (story.rateAtFirst + 0.1)) / 100;
    story.why = QStringLiteral("What the best quarter so far has shown.");
    return story;
}

void SampleWriter::writeRep(const SampleStory& story) {
    Rep rep;
    rep.id = RepId{qint64(m_team.reps.size()) + 1};
    rep.name = story.name;
    rep.calledName = story.called;
    rep.role = story.role;
    rep.rhythmDays = story.rhythmDays;
    rep.startedOn = story.startedWeeksAgo > 0 ? weekday(m_today.addDays(-7 * story.startedWeeksAgo))
                                              : m_first.addDays(-200);
    m_team.reps.push_back(rep);
}

void SampleWriter::writeDeals(const SampleStory& story, const Rep& rep, double share) {
    const QDate first = std::max(m_first, rep.startedOn->addDays(10));
    double due = chance();
    m_winsOwed = 0;
    for (QDate day = first; day < m_today; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5) continue;
        due += share * story.dealsPerWeek / 5 * (0.4 + 1.2 * chance());
        for (; due >= 1; due -= 1) writeDecided(story, rep, day);
    }
    const int open = std::max(1, int(std::lround(0.12 * share * plannedDeals(story, m_options.years))));
    for (int i = 0; i < open; ++i) writeOpen(story, rep);
}

Opportunity SampleWriter::newOpportunity(const Rep& rep, QDate opened) {
    static const QStringList segments{QStringLiteral("Starter"), QStringLiteral("Team"),
                                      QStringLiteral("Enterprise")};
    const int segment = chance() < 0.5 ? 0 : chance() < 0.7 ? 1 : 2;
    static constexpr int typicalValue[] = {2400, 9600, 42000};
    Opportunity made;
    made.id = OpportunityId{qint64(m_team.opportunities.size()) + 1};
    made.externalId = QStringLiteral("S%1").arg(made.id.value, 6, 10, QLatin1Char('0'));
    made.rep = rep.id;
    made.account = oneOf(sampleAccounts());
    made.segment = segments[segment];
    made.name = made.account + QStringLiteral(", ") + made.segment;
    made.openedOn = opened;
    made.value =
        Money{qint64(100 * std::lround(typicalValue[segment] * (0.5 + chance()))), QStringLiteral("USD")};
    return made;
}

void SampleWriter::writeDecided(const SampleStory& story, const Rep& rep, QDate closed) {
    Opportunity made = newOpportunity(rep, closed.addDays(-between(18, 110)));
    made.closedOn = closed;
    made.outcome = isWon(rateOn(story, closed, m_today)) ? Outcome::Won : Outcome::Lost;
    made.stage = made.outcome == Outcome::Won ? QStringLiteral("Closed won") : QStringLiteral("Closed lost");
    m_team.opportunities.push_back(made);
}

// Luck from deal to deal, but never so much of it that another story would be told than the one that was
// written.
bool SampleWriter::isWon(double rate) {
    constexpr double pull = 0.06;
    const bool won = chance() < rate + pull * m_winsOwed;
    m_winsOwed += rate - (won ? 1 : 0);
    return won;
}

void SampleWriter::writeOpen(const SampleStory&, const Rep& rep) {
    const int age = chance() < 0.2 ? between(90, 240) : between(1, 80);
    const QDate opened = std::max(m_today.addDays(-age), rep.startedOn->addDays(2));
    Opportunity made = newOpportunity(rep, std::min(opened, m_today));
    made.stage = chance() < 0.5 ? QStringLiteral("Discovery") : QStringLiteral("Proposal");
    m_team.opportunities.push_back(made);
}

DealHistory SampleWriter::history(RepId rep) const {
    std::map<QDate, DealCount> byDay;
    const auto& all = m_team.opportunities;  // those of the present rep come last
    for (auto deal = all.rbegin(); deal != all.rend() && deal->rep == rep; ++deal) {
        if (deal->outcome == Outcome::Open) continue;
        DealCount& day = byDay[*deal->closedOn];
        (deal->outcome == Outcome::Won ? day.won : day.lost) += 1;
    }
    std::vector<DayCount> days;
    for (const auto& [day, deals] : byDay) days.push_back({day, deals});
    return DealHistory(std::move(days));
}

void SampleWriter::writePlan(const SampleStory& story, const Rep& rep) {
    if (story.planWeeksAgo == 0) return;
    const QDate agreed = weekday(m_today.addDays(-7 * story.planWeeksAgo));
    if (agreed <= m_first) return;
    GrowthPlan plan{GrowthPlanId{qint64(m_team.plans.size()) + 1},
                    rep.id,
                    agreed,
                    baselineEnding(history(rep.id), agreed),
                    {}};
    const double lowest = plan.baseline.deals.rate().value_or(Rate(0)).share() + 0.06;
    const double potential = std::min(0.95, std::max(story.potential, std::ceil(100 * lowest) / 100));
    plan.steps.push_back({agreed, Rate(potential), story.why});
    if (story.raisedTo > potential)
        plan.steps.push_back({weekday(m_today.addDays(-112)), Rate(story.raisedTo),
                              QStringLiteral("Reached the first one; the next step is the large accounts.")});
    m_team.plans.push_back(plan);
}

// Days until the next conversation, by how the leader's attention goes.
int daysUntilNext(const SampleStory& story, QDate day, QDate today) {
    const qint64 weeksAgo = day.daysTo(today) / 7;
    switch (story.attention) {
        case Attention::Growing:
            return weeksAgo > 38 ? 3 * story.rhythmDays / 2 : story.rhythmDays / 2;
        case Attention::Fading:
            return weeksAgo > 20 ? story.rhythmDays - 2 : 2 * story.rhythmDays;
        case Attention::Gone:
            return weeksAgo > 30 ? story.rhythmDays - 3 : 2 * story.rhythmDays + 6;
        case Attention::JustStarted:
            return 4;
        case Attention::Steady:
            break;
    }
    return story.rhythmDays;
}

void SampleWriter::writeConversations(const SampleStory& story, const Rep& rep) {
    const QDate last = weekday(m_today.addDays(-story.silentDays));
    QDate day = std::max(m_first.addDays(between(3, 12)), *rep.startedOn);
    while (day < last) {
        writeConversation(rep, weekday(day));
        day = day.addDays(std::max(2, daysUntilNext(story, day, m_today) + between(-2, 2)));
        if (day > last.addDays(-3)) break;
    }
    writeConversation(rep, last);
}

void SampleWriter::writeConversation(const Rep& rep, QDate day) {
    static constexpr ConversationKind kinds[] = {
        ConversationKind::OneToOne,      ConversationKind::OneToOne,   ConversationKind::OneToOne,
        ConversationKind::CallListening, ConversationKind::DealReview, ConversationKind::RolePlay,
        ConversationKind::RideAlong,     ConversationKind::QuickWord};
    Conversation made;
    made.id = ConversationId{qint64(m_team.conversations.size()) + 1};
    made.reps = {rep.id};
    made.kind = kinds[m_chance.bounded(8)];
    made.heldOn = day;
    made.minutes = made.kind == ConversationKind::QuickWord   ? 5 * between(1, 3)
                   : made.kind == ConversationKind::RideAlong ? 30 * between(2, 4)
                                                              : 5 * between(4, 9);
    if (made.kind != ConversationKind::QuickWord || chance() < 0.5) made.sharedNotes = oneOf(sampleNotes());
    if (chance() < 0.4) made.skillFocus = oneOf(sampleSkills());
    made.loggedAt = QDateTime(day, QTime(16, between(0, 59)), Qt::UTC);
    if (made.kind == ConversationKind::OneToOne)
        made.plannedFor = QDateTime(day, sampleTimeOfDay(rep.id)).toUTC();
    m_team.conversations.push_back(made);
}

void SampleWriter::writeTeamMeetings() {
    for (QDate day = m_first.addDays(8 - m_first.dayOfWeek()); day < m_today; day = day.addDays(14)) {
        Conversation made;
        made.id = ConversationId{qint64(m_team.conversations.size()) + 1};
        for (const Rep& rep : m_team.reps)
            if (*rep.startedOn <= day) made.reps.push_back(rep.id);
        made.kind = ConversationKind::TeamMeeting;
        made.heldOn = day;
        made.minutes = 45;
        made.sharedNotes =
            QStringLiteral("One deal told from first call to signature, and what we would do again.");
        made.loggedAt = QDateTime(day, QTime(11, 0), Qt::UTC);
        if (!made.reps.empty()) m_team.conversations.push_back(made);
    }
}

}  // namespace

SampleTeam sampleTeam(const SampleOptions& options, QDate today) {
    if (options.reps < 1 || options.reps > 500 || options.years < 1 || options.years > 20 ||
        options.opportunities < 0)
        throw Error(ErrorKind::BadInput, tr("A sample has 1 to 500 reps and 1 to 20 years."));
    return SampleWriter(options, today).write();
}

}  // namespace headroom
