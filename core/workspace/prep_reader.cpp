// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/prep_reader.h"

#include "core/domain/translation.h"
#include "core/workspace/reading.h"
#include "core/workspace/rhythm.h"
#include "core/workspace/wording.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t mostPromises = 3;
constexpr size_t mostTopics = 4;
constexpr size_t conversationsShown = 3;
constexpr int mostWordsALine = 24;
constexpr int questionsAsked = 3;

// A line that does not crowd out the others; the record keeps its whole text.
QString shortened(const QString& text) {
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    if (words.size() <= mostWordsALine) return words.join(QLatin1Char(' '));
    return words.mid(0, mostWordsALine).join(QLatin1Char(' ')) + QStringLiteral("\u2026");
}

QString keyOf(const char* what, qint64 id) {
    return QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(id);
}

PrepItem line(PrepItemKind kind, const QString& key, const QString& text, const QString& remark = {}) {
    PrepItem item;
    item.kind = kind;
    item.key = key;
    item.text = shortened(text);
    item.remark = remark;
    return item;
}

// Builds the sheet step by step from what the rep page knows too.
class PrepReader {
public:
    explicit PrepReader(const RepProfile& profile) : m_profile(profile), m_record(profile.record) {}

    std::vector<PrepSection> sections() {
        add(PrepStep::YouFirst, youFirst());
        add(PrepStep::SinceYouLastSpoke, sinceYouLastSpoke());
        add(PrepStep::Ask, questions());
        add(PrepStep::LeaveWith, leaveWith());
        return std::move(m_sections);
    }

private:
    void add(PrepStep step, std::vector<PrepItem> items) {
        if (!items.empty()) m_sections.push_back({step, std::move(items)});
    }

    std::vector<PrepItem> youFirst() const {
        std::vector<PrepItem> items;
        for (const CommitmentRow& row : m_record.yours) {
            if (items.size() == mostPromises) break;
            PrepItem item = line(PrepItemKind::OwnPromise, keyOf("promise", row.commitment.id.value),
                                 row.commitment.text, wording::due(row, m_profile.today));
            item.commitment = row.commitment.id;
            item.isDebt = row.daysLate.has_value();
            items.push_back(item);
        }
        return items;
    }

    std::vector<PrepItem> sinceYouLastSpoke() const {
        std::vector<PrepItem> items;
        addTheirPromises(items);
        addHelp(items);
        addDoneWell(items);
        addCloseRate(items);
        addSkill(items);
        addStruggles(items);
        return items;
    }

    void addTheirPromises(std::vector<PrepItem>& items) const {
        size_t added = 0;
        const auto addRow = [&](const CommitmentRow& row) {
            if (added++ >= mostPromises) return;
            PrepItem item = line(PrepItemKind::RepPromise, keyOf("promise", row.commitment.id.value),
                                 row.commitment.text, wording::due(row, m_profile.today));
            item.commitment = row.commitment.id;
            item.isClosed = !row.commitment.isOpen();
            items.push_back(item);
        };
        for (const CommitmentRow& row : m_record.theirs) addRow(row);
        for (const CommitmentRow& row : m_record.closed)
            if (row.commitment.owner == Party::Rep && isSinceLast(*row.commitment.closedOn)) addRow(row);
    }

    bool isSinceLast(QDate day) const {
        return m_profile.daysSinceLast && day >= m_profile.today.addDays(-*m_profile.daysSinceLast);
    }

    void addHelp(std::vector<PrepItem>& items) const {
        for (const StruggleRow& row : m_record.struggles)
            for (const Help& help : row.help) {
                const bool isToAsk = !help.isOwed() && !help.didItHelp && help.askOn <= m_profile.today;
                if (!help.isOwed() && !isToAsk) continue;
                PrepItem item = line(
                    isToAsk ? PrepItemKind::DidItHelp : PrepItemKind::HelpOwed, keyOf("help", help.id.value),
                    isToAsk ? tr("Did it help? %1").arg(wording::help(help.kind, help.text))
                            : tr("Help I owe: %1").arg(wording::help(help.kind, help.text)),
                    help.isOwed() && help.due ? tr("by %1").arg(wording::weekdayAndDay(*help.due))
                                              : QString());
                item.help = help.id;
                item.isDebt = help.isOwed() && help.due && *help.due < m_profile.today;
                items.push_back(item);
            }
    }

    // One specific thing, the newest on record: what was seen of the skill, or a promise kept.
    void addDoneWell(std::vector<PrepItem>& items) const {
        if (m_record.skill && !m_record.skill->evidence.empty()) {
            const SkillEvidence& seen = m_record.skill->evidence.back();
            items.push_back(line(PrepItemKind::DoneWell, QStringLiteral("done well"),
                                 tr("Done well: %1").arg(seen.text), wording::weekdayAndDay(seen.seenOn)));
            return;
        }
        const auto kept =
            std::find_if(m_record.closed.begin(), m_record.closed.end(), [](const CommitmentRow& row) {
                return row.commitment.owner == Party::Rep && row.commitment.state == CommitmentState::Kept;
            });
        if (kept != m_record.closed.end())
            items.push_back(line(PrepItemKind::DoneWell, QStringLiteral("done well"),
                                 tr("Done well: kept \u2018%1\u2019").arg(kept->commitment.text),
                                 wording::weekdayAndDay(*kept->commitment.closedOn)));
    }

    void addCloseRate(std::vector<PrepItem>& items) const {
        if (!m_profile.closeRate && !m_profile.plan) return;
        PrepItem item;
        item.kind = PrepItemKind::CloseRate;
        item.key = QStringLiteral("close rate");
        item.text = wording::prepFinding(m_profile);
        items.push_back(item);
    }

    void addSkill(std::vector<PrepItem>& items) const {
        if (!m_record.skill) return;
        const SkillPlan& plan = *m_record.skill;
        items.push_back(line(PrepItemKind::SkillFocus, keyOf("skill", plan.id.value),
                             plan.practice.isEmpty()
                                 ? tr("Skill: %1").arg(plan.skill)
                                 : tr("Skill: %1. Practised: %2").arg(plan.skill, plan.practice),
                             tr("until %1").arg(wording::weekdayAndDay(plan.until))));
    }

    void addStruggles(std::vector<PrepItem>& items) const {
        for (const StruggleRow& row : m_record.struggles) {
            PrepItem item = line(PrepItemKind::Struggle, keyOf("struggle", row.struggle.id.value),
                                 tr("Stuck on: %1").arg(row.struggle.text),
                                 row.isLeftAlone ? tr("no response from you yet") : QString());
            item.struggle = row.struggle.id;
            item.isDebt = row.isLeftAlone;
            items.push_back(item);
        }
        for (const Experiment& experiment : m_record.experiments)
            items.push_back(line(PrepItemKind::Experiment, keyOf("experiment", experiment.id.value),
                                 tr("Trying: %1").arg(experiment.text),
                                 tr("until %1").arg(wording::weekdayAndDay(experiment.until))));
    }

    // Those that fit the record come first; the rest take turns, so that no two 1:1s in a row sound alike.
    std::vector<PrepItem> questions() const {
        QStringList chosen;
        if (!m_record.struggles.empty()) chosen << tr("What would make the next two weeks easier for you?");
        if (m_profile.verdict.kind == VerdictKind::LikelySlipping)
            chosen << tr("What has changed in your deals since the spring that I do not see?");
        if (m_profile.openDeals > 0)
            chosen << tr("Which deal do you want a second pair of eyes on, and what should I look for?");
        const QStringList others{tr("What should I have done in the last month that I did not?"),
                                 tr("What are you proud of since we last spoke?"),
                                 tr("Where did you have to guess what I expect?"),
                                 tr("What would you try if it could not go wrong?"),
                                 tr("What takes your time and helps no customer?"),
                                 tr("Which call would you like us to listen to together?")};
        const qint64 turn = m_profile.rep.id.value + m_profile.conversationCount;
        for (qsizetype i = 0; chosen.size() < questionsAsked; ++i)
            chosen << others[(turn + i) % others.size()];
        std::vector<PrepItem> items;
        for (int i = 0; i < questionsAsked; ++i)
            items.push_back(
                line(PrepItemKind::Question, QStringLiteral("question %1").arg(i + 1), chosen[i]));
        return items;
    }

    std::vector<PrepItem> leaveWith() const {
        std::vector<PrepItem> items;
        for (const Request& request : m_record.requests) {
            PrepItem item = line(
                PrepItemKind::Request, keyOf("request", request.id.value),
                request.about.isEmpty() ? tr("Asked for help") : tr("Asked for help: %1").arg(request.about),
                wording::weekdayAndDay(request.askedOn));
            item.request = request.id;
            item.isDebt = true;
            items.push_back(item);
        }
        size_t topics = 0;
        for (const Topic& topic : m_record.topics) {
            if (topics++ == mostTopics) break;
            PrepItem item =
                line(PrepItemKind::Topic, keyOf("topic", topic.id.value), topic.text,
                     topic.raisedBy == Party::Leader ? tr("yours")
                                                     : tr("raised by %1").arg(m_profile.rep.called()));
            item.topic = topic.id;
            items.push_back(item);
        }
        items.push_back(nextMeeting());
        return items;
    }

    PrepItem nextMeeting() const {
        return line(PrepItemKind::NextMeeting, QStringLiteral("next"),
                    tr("Promises both ways, each with a day, and the next 1:1."));
    }

    const RepProfile& m_profile;
    const RepRecord& m_record;
    std::vector<PrepSection> m_sections;
};

}  // namespace

PrepSheet readPrepSheet(Session& session, RepId rep, QDate today) {
    const RepProfile profile = readRepProfile(session, rep, today);
    PrepSheet sheet;
    sheet.today = today;
    sheet.rep = profile.rep;
    sheet.planned = profile.record.next;
    if (profile.daysSinceLast) sheet.lastSpoken = today.addDays(-*profile.daysSinceLast);
    sheet.sections = PrepReader(profile).sections();
    const size_t shown = std::min(conversationsShown, profile.conversations.size());
    sheet.lastConversations.assign(profile.conversations.begin(),
                                   profile.conversations.begin() + std::ptrdiff_t(shown));
    for (Conversation& conversation : sheet.lastConversations) conversation.onlyMeNotes.clear();
    sheet.span = profile.lastKnown.value_or(profile.recent);
    if (profile.plan) sheet.potential = profile.plan->current().potential;
    const QDate spoken = sheet.planned ? sheet.planned->plannedFor->toLocalTime().date() : today;
    sheet.next = meetingAfter(session, profile.rep, spoken, spoken.addDays(1));
    return sheet;
}

}  // namespace headroom
