// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/import_opportunities.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace headroom {

namespace {

// One file of reps on its way into the store.
class RepsImport {
    Q_DECLARE_TR_FUNCTIONS(headroom::RepsImport)

public:
    RepsImport(Session& session, const ImportRequest& request) : m_session(session), m_request(request) {}

    ImportSummary run() {
        m_reading = readReps(m_request.shape, m_request.matching);
        if (m_reading.rows.empty())
            throw Error(ErrorKind::BadInput, tr("No rep could be read from this file. Nothing was changed."));
        m_session.perform(tr("Imported: %1").arg(QFileInfo(m_request.shape.path).fileName()),
                          [this](const Transaction& transaction) { change(transaction); });
        return std::move(m_summary);
    }

private:
    void change(const Transaction& transaction) {
        const QSet<QString> leaders = leadersIn(m_reading.rows);
        for (const RepsFileRow& row : m_reading.rows) {
            const bool isPicked = !m_request.owners || m_request.owners->contains(row.name);
            const std::optional<RepId> known = find(row);
            if (isPicked && (known || !leaders.contains(row.name.toCaseFolded())))
                take(transaction, row, known);
        }
        ImportRecord record =
            newImportRecord(m_request, sourceFor(m_session, transaction, m_request.matching.sourceName));
        m_session.imports.keepMatching(transaction, m_request.matching);
        record.read = int(m_reading.read);
        record.added = m_summary.repsAdded;
        record.updated = m_updated;
        record.unchanged = m_unchanged;
        record.skipped = record.read - record.added - record.updated - record.unchanged;
        record.issues = m_reading.issues;
        m_summary.changedAnything = record.added + record.updated > 0;
        if (m_summary.changedAnything || !wasImported(m_session, record))
            record.id = m_session.imports.add(transaction, record);
        m_summary.record = record;
    }

    std::optional<RepId> find(const RepsFileRow& row) const {
        const auto known = m_request.knownAs.constFind(row.name);
        return known != m_request.knownAs.constEnd() ? std::optional(*known) : repIn(m_session, row);
    }

    void take(const Transaction& transaction, const RepsFileRow& row, std::optional<RepId> known) {
        Rep rep = known ? *m_session.reps.rep(*known) : newRep(row);
        const Rep before = rep;
        if (rep.email.isEmpty()) rep.email = row.email;
        if (!row.key.isEmpty() && !rep.aliases.contains(row.key, Qt::CaseInsensitive) && row.key != rep.name)
            rep.aliases << row.key;
        if (rep.name.compare(row.name, Qt::CaseInsensitive) != 0 &&
            !rep.aliases.contains(row.name, Qt::CaseInsensitive))
            rep.aliases << row.name;
        if (!known)
            rep.id = m_session.reps.add(transaction, rep);
        else if (!(rep == before))
            m_session.reps.save(transaction, rep);
        const bool moved = join(transaction, rep.id, row.teamName);
        if (!known)
            ++m_summary.repsAdded;
        else
            (moved || !(rep == before) ? m_updated : m_unchanged) += 1;
    }

    Rep newRep(const RepsFileRow& row) const {
        Rep rep;
        rep.name = row.name;
        rep.rhythmDays = m_session.leader.leader().rhythmDays;
        return rep;
    }

    // A first team counts for all time; a change of team from today on.
    bool join(const Transaction& transaction, RepId rep, const QString& fileTeam) {
        const QString name = fileTeam.isEmpty() ? m_request.teamName.trimmed() : fileTeam;
        if (name.isEmpty()) return false;
        const std::optional<Team> existing = m_session.teams.named(name);
        const TeamId team = existing ? existing->id : m_session.teams.add(transaction, name);
        const std::optional<TeamId> before = m_session.teams.teamOf(rep, m_request.today);
        if (before == team || (before && fileTeam.isEmpty())) return false;
        m_session.teams.move(transaction, rep, team, before ? std::optional(m_request.today) : std::nullopt);
        return true;
    }

    Session& m_session;
    const ImportRequest& m_request;
    RepsReading m_reading;
    ImportSummary m_summary;
    int m_updated = 0;
    int m_unchanged = 0;
};

}  // namespace

QSet<QString> leadersIn(const std::vector<RepsFileRow>& rows) {
    QSet<QString> leaders;
    for (const RepsFileRow& row : rows) leaders.insert(row.teamName.toCaseFolded());
    return leaders;
}

std::optional<RepId> repIn(Session& session, const RepsFileRow& row) {
    const std::optional<RepId> byKey = row.key.isEmpty() ? std::nullopt : session.reps.named(row.key);
    return byKey ? byKey : session.reps.named(row.name);
}

ImportSummary importReps(Session& session, const ImportRequest& request, const ImportProgress& progress) {
    report(progress, 0);
    return RepsImport(session, request).run();
}

}  // namespace headroom
