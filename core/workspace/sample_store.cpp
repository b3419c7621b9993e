// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_store.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/session.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <deque>

namespace headroom {

namespace {

const QString sampleSource = QStringLiteral("Sample");

std::optional<qint64> julian(const std::optional<QDate>& day) {
    return day ? std::optional<qint64>(day->toJulianDay()) : std::nullopt;
}

// Writes one invented team; ids of the team's values become the store's.
class SampleStoreWriter {
public:
    SampleStoreWriter(Session& session, SampleTeam team, QDate today)
        : m_session(session), m_team(std::move(team)), m_today(today) {}

    void write(const Transaction& transaction) {
        m_session.leader.save(transaction, m_team.leader);
        writeReps(transaction);
        writeOpportunities(transaction);
        for (GrowthPlan& plan : m_team.plans) {
            plan.rep = m_reps.value(plan.rep);
            m_session.plans.add(transaction, plan);
        }
        for (Conversation& conversation : m_team.conversations) {
            for (RepId& rep : conversation.reps) rep = m_reps.value(rep);
            m_conversations.insert(conversation.id, m_session.conversations.add(transaction, conversation));
        }
        writePromises(transaction);
        writeStruggles(transaction);
        writeDevelopment(transaction);
        writePriorities(transaction);
        writeStandards(transaction);
        writeMirror(transaction);
    }

private:
    void writeReps(const Transaction& transaction) {
        const TeamId team = m_session.teams.add(transaction, m_team.teamName);
        for (const Rep& rep : m_team.reps) {
            const RepId stored = m_session.reps.add(transaction, rep);
            m_reps.insert(rep.id, stored);
            m_session.teams.move(transaction, stored, team, rep.startedOn);
        }
    }

    void writePromises(const Transaction& transaction) {
        for (Topic& topic : m_team.topics) {
            topic.rep = m_reps.value(topic.rep);
            become(topic.coveredIn, m_conversations);
            m_session.topics.add(transaction, topic);
        }
        for (Request& request : m_team.requests) {
            request.rep = m_reps.value(request.rep);
            become(request.answeredBy, m_conversations);
            m_session.requests.add(transaction, request);
        }
        // In the order of their ids: the one a promise was moved from comes before it.
        for (Commitment& commitment : m_team.commitments) {
            become(commitment.rep, m_reps);
            become(commitment.madeIn, m_conversations);
            become(commitment.movedFrom, m_commitments);
            m_commitments.insert(commitment.id, m_session.commitments.add(transaction, commitment));
        }
    }

    void writeStruggles(const Transaction& transaction) {
        for (Struggle& struggle : m_team.struggles) {
            struggle.rep = m_reps.value(struggle.rep);
            become(struggle.commitment, m_commitments);
            m_struggles.insert(struggle.id, m_session.struggles.add(transaction, struggle));
        }
        for (Help& help : m_team.help) {
            help.struggle = m_struggles.value(help.struggle);
            m_session.struggles.add(transaction, help);
        }
    }

    void writeDevelopment(const Transaction& transaction) {
        for (Experiment& experiment : m_team.experiments) {
            experiment.rep = m_reps.value(experiment.rep);
            m_session.experiments.add(transaction, experiment);
        }
        for (SkillPlan& plan : m_team.skillPlans) {
            plan.rep = m_reps.value(plan.rep);
            m_session.skillPlans.add(transaction, plan);
        }
    }

    void writePriorities(const Transaction& transaction) {
        for (const Priority& priority : m_team.priorities)
            m_priorities.insert(priority.id, m_session.priorities.add(transaction, priority));
        for (Telling& telling : m_team.tellings) {
            telling.priority = m_priorities.value(telling.priority);
            for (RepId& rep : telling.reps) rep = m_reps.value(rep);
            become(telling.conversation, m_conversations);
            m_session.priorities.add(transaction, telling);
        }
        for (RecallCheck& check : m_team.recallChecks) {
            check.priority = m_priorities.value(check.priority);
            check.rep = m_reps.value(check.rep);
            m_session.priorities.add(transaction, check);
        }
    }

    void writeStandards(const Transaction& transaction) {
        for (const Standard& standard : m_team.standards)
            m_standards.insert(standard.id, m_session.standards.add(transaction, standard));
        for (Observation& observation : m_team.observations) {
            observation.standard = m_standards.value(observation.standard);
            become(observation.of, m_reps);
            become(observation.by, m_reps);
            become(observation.conversation, m_conversations);
            m_session.standards.add(transaction, observation);
        }
    }

    void writeMirror(const Transaction& transaction) {
        for (const TimeEntry& entry : m_team.times) m_session.times.add(transaction, entry);
        for (const TimeIntention& intention : m_team.intentions) m_session.times.save(transaction, intention);
        for (const HabitView& view : m_team.habitViews) m_session.mirror.save(transaction, view);
        for (TrueTest& test : m_team.trueTests) {
            for (CommitmentId& promise : test.promises) promise = m_commitments.value(promise);
            m_session.mirror.add(transaction, test);
        }
    }

    template <typename AnyId>
    static void become(std::optional<AnyId>& id, const QHash<AnyId, AnyId>& stored) {
        if (id) id = stored.value(*id);
    }

    ImportRecord importRecord(SourceId source) const {
        ImportRecord record;
        record.source = source;
        record.fileName = sampleSource;
        record.importedAt = QDateTime(m_today, QTime(7, 0), Qt::UTC);
        record.fileModifiedAt = record.importedAt;
        record.read = record.added = int(m_team.opportunities.size());
        return record;
    }

    void writeOpportunities(const Transaction& transaction) {
        const SourceId source = m_session.imports.addSource(transaction, sampleSource);
        const ImportId import = m_session.imports.add(transaction, importRecord(source));
        std::sort(m_team.opportunities.begin(), m_team.opportunities.end(),
                  [](const Opportunity& a, const Opportunity& b) { return a.id < b.id; });
        std::deque<QByteArray> texts;  // what the records' views look at
        size_t next = 0;
        m_session.opportunities.insertAll(transaction, source, import, [&](OpportunityRecord& record) {
            if (next == m_team.opportunities.size()) return false;
            record = recordOf(m_team.opportunities[next++], texts);
            return true;
        });
    }

    OpportunityRecord recordOf(const Opportunity& opportunity, std::deque<QByteArray>& texts) const {
        const auto view = [&texts](const QString& text) {
            texts.push_back(text.toUtf8());
            return std::string_view(texts.back().constData(), size_t(texts.back().size()));
        };
        return {opportunity.id.value,
                view(opportunity.externalId),
                m_reps.value(opportunity.rep).value,
                view(opportunity.name),
                view(opportunity.account),
                view(opportunity.segment),
                view(opportunity.stage),
                opportunity.outcome,
                julian(opportunity.openedOn),
                julian(opportunity.closedOn),
                opportunity.value ? std::optional(opportunity.value->minor) : std::nullopt,
                view(opportunity.value ? opportunity.value->currency : m_team.leader.currency)};
    }

    Session& m_session;
    SampleTeam m_team;
    QDate m_today;
    // From the team's ids to the store's.
    QHash<RepId, RepId> m_reps;
    QHash<ConversationId, ConversationId> m_conversations;
    QHash<CommitmentId, CommitmentId> m_commitments;
    QHash<StruggleId, StruggleId> m_struggles;
    QHash<PriorityId, PriorityId> m_priorities;
    QHash<StandardId, StandardId> m_standards;
};

}  // namespace

void writeSampleStore(const QString& path, const SampleOptions& options, QDate today) {
    if (QFileInfo::exists(path))
        throw Error(ErrorKind::Refused,
                    tr("%1 exists already. The sample is written to a new file.").arg(path));
    SampleTeam team = sampleTeam(options, today);
    Session session(path, Session::Access::Owner);
    SampleStoreWriter writer(session, std::move(team), today);
    session.write([&writer](const Transaction& transaction) { writer.write(transaction); });
}

}  // namespace headroom
