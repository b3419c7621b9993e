// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/prep_reader.h"

#include "core/domain/translation.h"
#include "core/workspace/frame_wording.h"
#include "core/workspace/prep_fit.h"
#include "core/workspace/reading.h"
#include "core/workspace/rhythm.h"
#include "core/workspace/standards_table.h"
#include "core/workspace/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t conversationsShown = 3;
constexpr int questionsAsked = 3;

QString keyOf(const char* what, qint64 id) {
    return QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(id);
}

PrepItem line(PrepItemKind kind, const QString& key, const QString& text, const QString& remark = {}) {
    PrepItem item;
    item.kind = kind;
    item.key = key;
    item.text = text;
    item.remark = remark;
    return item;
}

// Builds the sheet step by step from what the rep page knows too.
class PrepReader {
    Q_DECLARE_TR_FUNCTIONS(headroom::PrepReader)

public:
    explicit PrepReader(const RepProfile& profile) : m_profile(profile), m_record(profile.record) {}

    std::vector<PrepSection> sections() {
        add(PrepStep::YouFirst, youFirst());
        add(PrepStep::SinceYouLastSpoke, sinceYouLastSpoke());
        add(PrepStep::Ask, questions());
        add(PrepStep::SayAgain, sayAgain());
        add(PrepStep::LeaveWith, leaveWith());
        return std::move(m_sections);
    }

private:
    void add(PrepStep step, std::vector<PrepItem> items) {
        if (!items.empty()) m_sections.push_back({step, std::move(items), 0});
    }

    std::vector<PrepItem> youFirst() const {
        std::vector<PrepItem> items;
        for (const CommitmentRow& row : m_record.yours) {
            PrepItem item = line(PrepItemKind::OwnPromise, keyOf("promise", row.commitment.id.value),
                                 row.commitment.text, wording::due(row, m_profile.today));
            item.commitment = row.commitment.id;
            item.isDebt = row.daysLate.has_value();
            items.push_back(item);
        }
        return items;
    }

    // The help the leader owes before what the rep promised.
    std::vector<PrepItem> sinceYouLastSpoke() const {
        std::vector<PrepItem> items;
        addHelp(items, PrepItemKind::HelpOwed);
        addTheirPromises(items);
        addHelp(items, PrepItemKind::DidItHelp);
        addDoneWell(items);
        addCloseRate(items);
        addSkill(items);
        addStandard(items);
        addStruggles(items);
        return items;
    }

    void addTheirPromises(std::vector<PrepItem>& items) const {
        const auto addRow = [&](const CommitmentRow& row) {
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

    void addHelp(std::vector<PrepItem>& items, PrepItemKind kind) const {
        const bool isOwed = kind == PrepItemKind::HelpOwed;
        for (const StruggleRow& row : m_record.struggles)
            for (const Help& help : row.help)
                if (isOwed ? help.isOwed() && row.struggle.isOpen() : help.isToAskAbout(m_profile.today))
                    items.push_back(isOwed ? helpOwed(help) : didItHelp(help));
    }

    PrepItem helpOwed(const Help& help) const {
        PrepItem item = line(PrepItemKind::HelpOwed, keyOf("help", help.id.value),
                             tr("Help I owe: %1").arg(wording::help(help.kind, help.text)),
                             wording::due(help, m_profile.today));
        item.help = help.id;
        item.isDebt = help.due && *help.due < m_profile.today;
        return item;
    }

    PrepItem didItHelp(const Help& help) const {
        PrepItem item = line(PrepItemKind::DidItHelp, keyOf("help", help.id.value),
                             tr("Did it help? %1").arg(wording::help(help.kind, help.text)));
        item.help = help.id;
        return item;
    }

    // One specific thing, the newest on record: what was seen of the skill, or a promise kept.
    void addDoneWell(std::vector<PrepItem>& items) const {
        const auto kept =
            std::find_if(m_record.closed.begin(), m_record.closed.end(), [](const CommitmentRow& row) {
                return row.commitment.owner == Party::Rep && row.commitment.state == CommitmentState::Kept;
            });
        const SkillEvidence* seen =
            m_record.skill && !m_record.skill->evidence.empty() ? &m_record.skill->evidence.back() : nullptr;
        const QDate keptOn = kept != m_record.closed.end() ? *kept->commitment.closedOn : QDate();
        if (seen && (!keptOn.isValid() || seen->seenOn >= keptOn))
            items.push_back(line(PrepItemKind::DoneWell, QStringLiteral("done well"),
                                 tr("Done well: %1").arg(seen->text), wording::weekdayAndDay(seen->seenOn)));
        else if (keptOn.isValid())
            items.push_back(line(PrepItemKind::DoneWell, QStringLiteral("done well"),
                                 tr("Done well: kept \u2018%1\u2019").arg(kept->commitment.text),
                                 wording::weekdayAndDay(keptOn)));
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
        PrepItem item =
            line(PrepItemKind::SkillFocus, keyOf("skill", plan.id.value),
                 plan.practice.isEmpty() ? tr("Skill: %1").arg(plan.skill)
                                         : tr("Skill: %1. Practised: %2").arg(plan.skill, plan.practice),
                 tr("until %1").arg(wording::weekdayAndDay(plan.until)));
        item.skill = plan.skill;
        items.push_back(item);
    }

    void addStandard(std::vector<PrepItem>& items) const {
        const std::optional<StandardProfile> seen = m_profile.frame.newestEvidence();
        if (!seen) return;
        const QString day = wording::weekdayAndDay(seen->yourView->seenOn);
        const bool isOld = seen->yourView->seenOn.daysTo(m_profile.today) >= StandardsTable::freshDays;
        PrepItem item =
            line(PrepItemKind::Standard, keyOf("observation", seen->yourView->id.value),
                 tr("Seen on \u2018%1\u2019: %2").arg(seen->standard.words.text, seen->yourView->evidence),
                 isOld ? tr("%1, nothing seen since", "a day").arg(day) : day);
        item.isDebt = isOld;
        items.push_back(item);
    }

    void addStruggles(std::vector<PrepItem>& items) const {
        for (const StruggleRow& row : m_record.struggles) {
            if (!row.struggle.isOpen()) continue;
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

    bool hasOpenStruggle() const {
        return std::any_of(m_record.struggles.begin(), m_record.struggles.end(),
                           [](const StruggleRow& row) { return row.struggle.isOpen(); });
    }

    // Those that fit the record come first; the rest take turns, so that no two 1:1s in a row sound alike.
    std::vector<PrepItem> questions() const {
        QStringList chosen;
        if (hasOpenStruggle()) chosen << tr("What would make the next two weeks easier for you?");
        if (m_profile.verdict.kind == VerdictKind::LikelySlipping)
            chosen << tr("What has changed in your deals that I do not see?");
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

    std::vector<PrepItem> sayAgain() const {
        std::vector<PrepItem> items;
        for (const PriorityHeard& heard : m_profile.frame.priorities) {
            PrepItem item = line(PrepItemKind::Priority, keyOf("priority", heard.priority.id.value),
                                 wording::withWhy(heard.priority),
                                 wording::lastHeardFromYou(m_profile.rep.called(), heard, m_profile.today));
            item.priority = heard.priority.id;
            item.isDebt = !heard.isHeardLately;
            items.push_back(item);
        }
        return items;
    }

    bool isSaidAgain(const Topic& topic) const {
        const std::vector<PriorityHeard>& said = m_profile.frame.priorities;
        return topic.priority && std::any_of(said.begin(), said.end(), [&](const PriorityHeard& heard) {
                   return heard.priority.id == *topic.priority;
               });
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
        for (const TopicRow& row : m_record.topics) {
            if (isSaidAgain(row.topic)) continue;
            PrepItem item = line(PrepItemKind::Topic, keyOf("topic", row.topic.id.value), row.topic.text,
                                 topicRemark(row));
            item.topic = row.topic.id;
            item.raisedBy = row.topic.raisedBy;
            item.isCarried = row.isCarried;
            items.push_back(item);
        }
        items.push_back(nextMeeting());
        return items;
    }

    QString topicRemark(const TopicRow& row) const {
        const QString called = m_profile.rep.called();
        if (row.topic.raisedBy == Party::Leader)
            return row.isCarried ? tr("yours, carried over") : tr("yours");
        return row.isCarried ? tr("raised by %1, carried over").arg(called) : tr("raised by %1").arg(called);
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

namespace {

// Newest first, as they are given. A team meeting says nothing about this rep.
std::vector<Conversation> lastWithTheRep(const std::vector<Conversation>& conversations) {
    std::vector<Conversation> last;
    for (const Conversation& held : conversations)
        if (held.kind != ConversationKind::TeamMeeting && last.size() < conversationsShown)
            last.push_back(held);
    return last;
}

void removeOnlyMeNotes(std::vector<Conversation>& conversations) {
    for (Conversation& conversation : conversations) conversation.onlyMeNotes.clear();
}

// The 1:1 after the one the sheet is for.
void addNext(PrepSheet& sheet, Session& session) {
    const QDate spoken = sheet.planned ? sheet.planned->plannedDay().value_or(sheet.today) : sheet.today;
    const std::optional<Conversation> booked = nextPlanned(session, sheet.rep.id, spoken.addDays(1));
    sheet.isNextBooked = booked.has_value();
    sheet.next = booked ? booked->plannedFor
                        : MeetingProposer(session, sheet.today).after(sheet.rep, spoken, spoken.addDays(1));
}

}  // namespace

PrepSheet readPrepSheet(Session& session, RepId rep, QDate today) {
    const RepProfile profile = readRepProfile(session, rep, today);
    PrepSheet sheet;
    sheet.today = today;
    sheet.rep = profile.rep;
    sheet.planned = profile.record.next;
    if (sheet.planned) sheet.planned->onlyMeNotes.clear();
    if (profile.daysSinceLast) sheet.lastSpoken = today.addDays(-*profile.daysSinceLast);
    sheet.sections = PrepReader(profile).sections();
    fitToPage(sheet.sections);
    sheet.lastConversations = lastWithTheRep(profile.conversations);
    sheet.span = profile.lastKnown.value_or(profile.recent);
    removeOnlyMeNotes(sheet.lastConversations);
    removeOnlyMeNotes(sheet.span.conversations);
    if (profile.plan) sheet.potential = profile.plan->current().potential;
    addNext(sheet, session);
    return sheet;
}

}  // namespace headroom
