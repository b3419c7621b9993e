// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/exchange/csv_file.h"
#include "core/exchange/recognition.h"
#include "core/workspace/import_opportunities.h"
#include "core/workspace/reading.h"

#include <QDir>

#include <algorithm>

namespace headroom {

namespace {

constexpr int filesLookedAt = 40;  // the newest of a folder

// Which source the files with these headers come from.
QHash<QString, SourceId> sourceByFingerprint(Session& session) {
    QHash<QString, SourceId> sources;
    for (const ColumnMatching& matching : session.imports.matchings())
        if (const std::optional<SourceId> source = session.imports.sourceNamed(matching.sourceName))
            sources.insert(matching.fingerprint, *source);
    return sources;
}

std::map<QString, NewerFileSearch::NewestBySource> newestByFolder(Session& session) {
    std::map<QString, NewerFileSearch::NewestBySource> folders;
    for (const ImportRecord& record : session.imports.imports()) {
        QDateTime& newest = folders[record.folder][record.source];
        if (!newest.isValid() || record.fileModifiedAt > newest) newest = record.fileModifiedAt;
    }
    return folders;
}

std::optional<SourceId> sourceOf(const QString& path, const QHash<QString, SourceId>& sources) {
    try {
        const auto found = sources.constFind(headerFingerprint(fileShape(path).headers));
        return found == sources.constEnd() ? std::nullopt : std::optional(*found);
    } catch (const Error&) {
        return std::nullopt;  // not a table: nothing to offer
    }
}

bool isNewer(const QFileInfo& file, const NewerFileSearch::NewestBySource& newest,
             const QHash<QString, SourceId>& sources) {
    const QDateTime modified = inWholeSeconds(file.lastModified());
    const auto isOlder = [&modified](const auto& of) { return of.second < modified; };
    if (std::none_of(newest.begin(), newest.end(), isOlder)) return false;  // saves opening it
    const std::optional<SourceId> source = sourceOf(file.absoluteFilePath(), sources);
    const auto known = source ? newest.find(*source) : newest.end();
    return known != newest.end() && known->second < modified;
}

}  // namespace

NewerFileSearch newerFileSearch(Session& session) {
    return {sourceByFingerprint(session), newestByFolder(session)};
}

std::vector<NewerFile> findNewerFiles(const NewerFileSearch& search) {
    std::vector<NewerFile> found;
    for (const auto& [folder, newest] : search.newestByFolder) {
        const QFileInfoList files = QDir(folder).entryInfoList(
            {QStringLiteral("*.csv"), QStringLiteral("*.txt"), QStringLiteral("*.tsv")},
            QDir::Files | QDir::Readable, QDir::Time);
        for (const QFileInfo& file : files.mid(0, filesLookedAt))
            if (isNewer(file, newest, search.sources))
                found.push_back({file.absoluteFilePath(), file.fileName(), file.lastModified()});
    }
    std::sort(found.begin(), found.end(),
              [](const NewerFile& a, const NewerFile& b) { return a.modifiedAt > b.modifiedAt; });
    return found;
}

}  // namespace headroom
