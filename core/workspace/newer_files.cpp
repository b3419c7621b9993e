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

QSet<QString> knownFingerprints(Session& session) {
    QSet<QString> known;
    for (const ColumnMatching& matching : session.imports.matchings()) known.insert(matching.fingerprint);
    return known;
}

// When the newest file taken in from each folder was written.
std::map<QString, QDateTime> newestByFolder(Session& session) {
    std::map<QString, QDateTime> folders;
    for (const ImportRecord& record : session.imports.imports()) {
        QDateTime& newest = folders[record.folder];
        if (!newest.isValid() || record.fileModifiedAt > newest) newest = record.fileModifiedAt;
    }
    return folders;
}

bool isOfKnownKind(const QString& path, const QSet<QString>& fingerprints) {
    try {
        return fingerprints.contains(headerFingerprint(fileShape(path).headers));
    } catch (const Error&) {
        return false;  // not a table: nothing to offer
    }
}

}  // namespace

NewerFileSearch newerFileSearch(Session& session) {
    return {knownFingerprints(session), newestByFolder(session)};
}

std::vector<NewerFile> findNewerFiles(const NewerFileSearch& search) {
    std::vector<NewerFile> found;
    for (const auto& [folder, newest] : search.newestByFolder) {
        const QFileInfoList files = QDir(folder).entryInfoList(
            {QStringLiteral("*.csv"), QStringLiteral("*.txt"), QStringLiteral("*.tsv")},
            QDir::Files | QDir::Readable, QDir::Time);
        for (const QFileInfo& file : files.mid(0, filesLookedAt)) {
            if (inWholeSeconds(file.lastModified()) <= newest) break;
            if (isOfKnownKind(file.absoluteFilePath(), search.fingerprints))
                found.push_back({file.absoluteFilePath(), file.fileName(), file.lastModified()});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const NewerFile& a, const NewerFile& b) { return a.modifiedAt > b.modifiedAt; });
    return found;
}

}  // namespace headroom
