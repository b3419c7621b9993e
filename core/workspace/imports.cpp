// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/imports.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/background.h"
#include "core/workspace/import_opportunities.h"
#include "core/workspace/session.h"

#include <algorithm>

namespace headroom {

namespace {

bool isReps(const ImportRequest& request) {
    return request.matching.kind == FileKind::Reps;
}

}  // namespace

Imports::Imports(Workspace& workspace) : m_workspace(workspace) {}

QFuture<RecognisedFile> Imports::recognise(const QString& path) const {
    const std::vector<ColumnMatching> saved = m_workspace.session().imports.matchings();
    return inBackground<RecognisedFile>([path, saved](const ImportProgress& progress) {
        const FileShape shape = fileShape(path);
        const qint64 bytes = std::max<qint64>(1, shape.bytes);
        return headroom::recognise(path, saved, [&](qint64 read) {
            return progress(int(std::min(read, bytes) * progressRange / bytes));
        });
    });
}

QFuture<ImportPreview> Imports::preview(const ImportRequest& request) const {
    return inBackground<ImportPreview>([request, path = m_workspace.path()](const ImportProgress& progress) {
        Session reader(path, Session::Access::Reader);
        return isReps(request) ? previewReps(reader, request)
                               : previewOpportunities(reader, request, progress);
    });
}

QFuture<ImportSummary> Imports::run(const ImportRequest& request) {
    m_workspace.session().checkWritable();
    return inBackground<ImportSummary>([request, workspace = &m_workspace](const ImportProgress& progress) {
        Session companion(workspace->path(), Session::Access::Companion);
        ImportSummary summary = isReps(request) ? importReps(companion, request, progress)
                                                : importOpportunities(companion, request, progress);
        QMetaObject::invokeMethod(
            workspace, [workspace] { workspace->session().noteSaved(); }, Qt::QueuedConnection);
        return summary;
    });
}

std::vector<ColumnMatching> Imports::matchings() const {
    return m_workspace.session().imports.matchings();
}

std::vector<ImportRecord> Imports::history() const {
    std::vector<ImportRecord> imports = m_workspace.session().imports.imports();
    std::reverse(imports.begin(), imports.end());
    std::vector<ImportRecord> files;
    for (ImportRecord& import : imports) {
        const bool isListed = std::any_of(files.begin(), files.end(), [&](const ImportRecord& file) {
            return file.fileName == import.fileName && file.folder == import.folder;
        });
        if (!isListed && !import.folder.isEmpty()) files.push_back(std::move(import));
    }
    return files;
}

bool Imports::wantsRepsFileFirst(const RecognisedFile& file) const {
    const std::vector<Rep> reps = m_workspace.reps(true);
    return file.needsRepsFile &&
           std::all_of(reps.begin(), reps.end(), [](const Rep& rep) { return rep.aliases.isEmpty(); });
}

void Imports::archive(const std::vector<OpportunityId>& opportunities, QDate today) {
    Session& session = m_workspace.session();
    const QString label =
        tr("Put away: %n opportunity(ies) no longer in the CRM file", nullptr, int(opportunities.size()));
    session.perform(label, [&](const Transaction& transaction) {
        for (const OpportunityId id : opportunities)
            session.opportunities.archive(transaction, id.value, today);
    });
}

}  // namespace headroom
