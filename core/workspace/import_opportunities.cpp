// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_opportunities.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/exchange/content_hash.h"
#include "core/workspace/import_merge.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace headroom {

namespace {

constexpr int readingPermille = 550;  // reading a file takes about as long as writing it
constexpr int comparingPermille = 650;
constexpr int rowsBetweenReports = 4096;

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

// Reports every few thousand rows how far a walk over `total` rows is.
class RowProgress {
public:
    RowProgress(const ImportProgress& progress, int from, int to, qint64 total)
        : m_progress(progress), m_from(from), m_to(to), m_total(std::max<qint64>(1, total)) {}

    void operator()() {
        if (++m_row % rowsBetweenReports == 0)
            report(m_progress, m_from + int(std::min(m_row, m_total) * (m_to - m_from) / m_total));
    }

private:
    const ImportProgress& m_progress;
    int m_from;
    int m_to;
    qint64 m_total;
    qint64 m_row = 0;
};

// Files that hold owner ids only are read through the ids a file of reps has brought as aliases.
QHash<QString, QString> ownerNames(Session& session) {
    QHash<QString, QString> names;
    for (const Rep& rep : session.reps.reps(true))
        for (const QString& alias : rep.aliases) names.insert(alias, rep.name);
    return names;
}

OpportunityReading readFile(Session& session, const ImportRequest& request, const ImportProgress& progress,
                            int untilPermille) {
    const qint64 bytes = std::max<qint64>(1, request.shape.bytes);
    return readOpportunities(request.shape, request.matching, session.leader.leader().currency,
                             ownerNames(session), std::nullopt, [&](qint64 read) {
                                 return !progress ||
                                        progress(int(std::min(read, bytes) * untilPermille / bytes));
                             });
}

std::optional<RepId> knownRep(Session& session, const ImportRequest& request, const QString& owner) {
    const auto known = request.knownAs.constFind(owner);
    return known != request.knownAs.constEnd() ? std::optional(*known) : session.reps.named(owner);
}

bool isPicked(const ImportRequest& request, const QString& owner) {
    return !request.owners || request.owners->contains(owner);
}

// One import on its way into the store.
class OpportunityImport {
    Q_DECLARE_TR_FUNCTIONS(headroom::OpportunityImport)

public:
    OpportunityImport(Session& session, const ImportRequest& request, const ImportProgress& progress)
        : m_session(session), m_request(request), m_progress(progress) {}

    ImportSummary run() {
        m_reading = readFile(m_session, m_request, m_progress, readingPermille);
        if (m_reading.batch.rows().empty())
            throw Error(ErrorKind::BadInput,
                        tr("No row of this file could be taken in. Nothing was changed."));
        const QString fileName = QFileInfo(m_request.shape.path).fileName();
        m_session.perform(tr("Imported: %1").arg(fileName),
                          [this](const Transaction& transaction) { change(transaction); });
        return std::move(m_summary);
    }

private:
    void change(const Transaction& transaction) {
        const SourceId source = sourceFor(m_session, transaction, m_request.matching.sourceName);
        const RepOfWord reps = repsOfWords(transaction);
        RowProgress comparing(m_progress, readingPermille, comparingPermille,
                              qint64(m_reading.batch.rows().size()));
        m_changes = compareWithStore(m_reading, reps, m_session.opportunities, source, comparing);
        if (!m_request.takesCorrections) leaveCorrections();
        m_summary.record = counted(newImportRecord(m_request, source));
        m_session.imports.keepMatching(transaction, m_request.matching);
        m_summary.undated = int(m_reading.undated);
        m_summary.changedAnything = !m_changes.isEmpty() || m_summary.repsAdded > 0;
        mention();
        if (!m_summary.changedAnything && wasImported(m_session, m_summary.record)) return;
        m_summary.record.id = m_session.imports.add(transaction, m_summary.record);
        insert(transaction, source, reps);
        update(transaction);
        report(m_progress, 999);  // the last moment to stop
    }

    RepOfWord repsOfWords(const Transaction& transaction) {
        std::vector<bool> isOwner(m_reading.batch.words().size(), false);
        for (const OpportunityBatch::Row& row : m_reading.batch.rows()) isOwner[row.owner] = true;
        RepOfWord reps(isOwner.size(), 0);
        for (size_t word = 0; word < reps.size(); ++word) {
            const QString owner = text(m_reading.batch.words()[word]);
            if (isOwner[word] && isPicked(m_request, owner)) reps[word] = repFor(transaction, owner).value;
        }
        return reps;
    }

    RepId repFor(const Transaction& transaction, const QString& owner) {
        const std::optional<RepId> known = knownRep(m_session, m_request, owner);
        if (!known) return addRep(transaction, owner);
        if (!m_session.reps.named(owner)) {
            Rep rep = *m_session.reps.rep(*known);
            rep.aliases << owner;
            m_session.reps.save(transaction, rep);
        }
        return *known;
    }

    RepId addRep(const Transaction& transaction, const QString& owner) {
        Rep rep;
        rep.name = owner;
        rep.rhythmDays = m_session.leader.leader().rhythmDays;
        const RepId id = m_session.reps.add(transaction, rep);
        ++m_summary.repsAdded;
        const QString team = m_request.teamName.trimmed();
        if (team.isEmpty()) return id;
        const std::optional<Team> existing = m_session.teams.named(team);
        m_session.teams.move(transaction, id,
                             existing ? existing->id : m_session.teams.add(transaction, team), std::nullopt);
        return id;
    }

    void leaveCorrections() {
        const std::vector<size_t>& corrected = m_changes.corrected;  // ascending
        m_changes.unchanged +=
            qint64(std::erase_if(m_changes.updated, [&](const ImportChanges::Update& update) {
                return std::binary_search(corrected.begin(), corrected.end(), update.row);
            }));
    }

    ImportRecord counted(ImportRecord record) const {
        record.read = int(m_reading.read);
        record.added = int(m_changes.added.size());
        record.updated = int(m_changes.updated.size());
        record.unchanged = int(m_changes.unchanged);
        record.skipped = record.read - record.added - record.updated - record.unchanged;
        record.issues = m_reading.issues;
        return record;
    }

    void insert(const Transaction& transaction, SourceId source, const RepOfWord& reps) {
        RowProgress writing(m_progress, comparingPermille, 990, qint64(m_changes.added.size()));
        size_t next = 0;
        m_session.opportunities.insertAll(
            transaction, source, m_summary.record.id, [&](OpportunityRecord& record) {
                if (next == m_changes.added.size()) return false;
                const OpportunityBatch::Row& row = m_reading.batch.rows()[m_changes.added[next++]];
                record = recordOf(m_reading.batch, row, reps[row.owner]);
                writing();
                return true;
            });
    }

    void update(const Transaction& transaction) {
        for (const ImportChanges::Update& update : m_changes.updated)
            m_session.opportunities.update(
                transaction, recordOf(m_reading.batch, m_reading.batch.rows()[update.row], update.rep));
        for (const qint64 id : m_changes.gone)
            m_session.opportunities.markMissing(transaction, id, m_summary.record.id);
    }

    OpportunityMention mentionOf(size_t index) const {
        const OpportunityBatch::Row& row = m_reading.batch.rows()[index];
        return {OpportunityId{row.id}, text(m_reading.batch.name(row)),
                text(m_reading.batch.words()[row.account]), text(m_reading.batch.words()[row.owner])};
    }

    void mention() {
        for (const size_t row : m_changes.ownerKept) m_summary.ownerKept.push_back(mentionOf(row));
        for (const size_t row : m_changes.ownerMoved) m_summary.ownerMoved.push_back(mentionOf(row));
        for (const size_t row : m_changes.corrected) m_summary.corrected.push_back(mentionOf(row));
        for (const qint64 id : m_changes.gone) m_summary.gone.push_back({OpportunityId{id}, {}, {}, {}});
    }

    Session& m_session;
    const ImportRequest& m_request;
    const ImportProgress& m_progress;
    OpportunityReading m_reading;
    ImportChanges m_changes;
    ImportSummary m_summary;
};

// The names of what is gone are read once it is marked.
void nameGone(Session& session, std::vector<OpportunityMention>& gone) {
    if (gone.empty()) return;
    QHash<OpportunityId, OpportunityMention> names;
    for (const OpportunityStore::Missing& missing : session.opportunities.missing()) {
        const std::optional<Rep> rep = session.reps.rep(missing.rep);
        names.insert(OpportunityId{missing.id},
                     {OpportunityId{missing.id}, missing.name, missing.account, rep ? rep->name : QString()});
    }
    for (OpportunityMention& mention : gone) mention = names.value(mention.id, mention);
}

}  // namespace

void report(const ImportProgress& progress, int permille) {
    if (progress && !progress(permille))
        throw Error(ErrorKind::Cancelled, tr("Stopped. Nothing was changed."));
}

ImportSummary importOpportunities(Session& session, const ImportRequest& request,
                                  const ImportProgress& progress) {
    ImportSummary summary = OpportunityImport(session, request, progress).run();
    nameGone(session, summary.gone);
    return summary;
}

QDateTime inWholeSeconds(const QDateTime& time) {
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

ImportRecord newImportRecord(const ImportRequest& request, SourceId source) {
    const QFileInfo file(request.shape.path);
    ImportRecord record;
    record.source = source;
    record.fileName = file.fileName();
    record.folder = file.absolutePath();
    record.fileHash = contentHash(request.shape.path);
    record.fileModifiedAt = inWholeSeconds(file.lastModified());
    record.importedAt = QDateTime(request.today, QTime::currentTime()).toUTC();
    return record;
}

bool wasImported(Session& session, const ImportRecord& record) {
    const std::vector<ImportRecord> imports = session.imports.imports();
    return std::any_of(imports.begin(), imports.end(), [&](const ImportRecord& earlier) {
        return earlier.source == record.source && earlier.fileHash == record.fileHash &&
               earlier.fileModifiedAt >= record.fileModifiedAt;
    });
}

SourceId sourceFor(Session& session, const Transaction& transaction, const QString& name) {
    if (const std::optional<SourceId> source = session.imports.sourceNamed(name)) return *source;
    return session.imports.addSource(transaction, name);
}

}  // namespace headroom
