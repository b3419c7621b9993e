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
            m_session.conversations.add(transaction, conversation);
        }
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
    QHash<RepId, RepId> m_reps;
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
