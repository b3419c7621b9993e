// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_store.h"

#include "core/domain/column_matching_json.h"
#include "core/store/query.h"

namespace headroom {

namespace {

ImportRecord readImport(const Query& query) {
    ImportRecord record;
    record.id = ImportId{query.integer("id")};
    record.source = SourceId{query.integer("source_id")};
    record.fileName = query.text("file_name");
    record.folder = query.text("folder");
    record.fileHash = query.text("file_hash");
    record.fileModifiedAt = query.time("file_modified_at");
    record.importedAt = query.time("imported_at");
    record.read = int(query.integer("rows_read"));
    record.added = int(query.integer("added"));
    record.updated = int(query.integer("updated"));
    record.unchanged = int(query.integer("unchanged"));
    record.skipped = int(query.integer("skipped"));
    return record;
}

}  // namespace

std::optional<SourceId> ImportStore::sourceNamed(const QString& name) const {
    Query query(m_database, QStringLiteral("SELECT id FROM source WHERE name = ? COLLATE NOCASE"));
    query.bind(name);
    return query.next() ? std::optional(SourceId{query.integer("id")}) : std::nullopt;
}

SourceId ImportStore::addSource(const Transaction&, const QString& name) {
    return SourceId{
        Query(m_database, QStringLiteral("INSERT INTO source (name) VALUES (?)")).bind(name).insert()};
}

std::vector<ImportRecord> ImportStore::imports() const {
    std::vector<ImportRecord> imports;
    Query query(m_database, QStringLiteral("SELECT * FROM import ORDER BY id"));
    while (query.next()) imports.push_back(readImport(query));
    return imports;
}

std::optional<ImportRecord> ImportStore::latest() const {
    Query query(m_database, QStringLiteral("SELECT * FROM import ORDER BY id DESC LIMIT 1"));
    return query.next() ? std::optional(readImport(query)) : std::nullopt;
}

std::vector<RowIssue> ImportStore::issuesOf(ImportId import) const {
    std::vector<RowIssue> issues;
    Query query(m_database, QStringLiteral("SELECT * FROM import_issue WHERE import_id = ? ORDER BY id"));
    query.bind(import.value);
    while (query.next())
        issues.push_back(
            {query.integer("line"), query.text("column_name"), query.text("value"), query.text("reason")});
    return issues;
}

ImportId ImportStore::add(const Transaction&, const ImportRecord& record) {
    const ImportId id{
        Query(
            m_database,
            QStringLiteral(
                "INSERT INTO import (source_id, file_name, folder, file_hash, file_modified_at, imported_at, "
                "rows_read, added, updated, unchanged, skipped) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
            .bind(record.source.value)
            .bind(record.fileName)
            .bind(record.folder)
            .bind(record.fileHash)
            .bind(record.fileModifiedAt)
            .bind(record.importedAt)
            .bind(record.read)
            .bind(record.added)
            .bind(record.updated)
            .bind(record.unchanged)
            .bind(record.skipped)
            .insert()};
    Query issue(
        m_database,
        QStringLiteral(
            "INSERT INTO import_issue (import_id, line, column_name, value, reason) VALUES (?, ?, ?, ?, ?)"));
    for (const RowIssue& found : record.issues)
        issue.bind(id.value).bind(found.line).bind(found.column).bind(found.value).bind(found.reason).run();
    return id;
}

void ImportStore::saveCounts(const Transaction&, const ImportRecord& record) {
    Query(m_database, QStringLiteral("UPDATE import SET rows_read = ?, added = ?, updated = ?, unchanged = "
                                     "?, skipped = ? WHERE id = ?"))
        .bind(record.read)
        .bind(record.added)
        .bind(record.updated)
        .bind(record.unchanged)
        .bind(record.skipped)
        .bind(record.id.value)
        .run();
}

std::vector<ColumnMatching> ImportStore::matchings() const {
    std::vector<ColumnMatching> matchings;
    Query query(m_database, QStringLiteral("SELECT id, matching FROM column_matching ORDER BY id"));
    while (query.next())
        if (std::optional<ColumnMatching> matching = parseColumnMatching(query.text("matching").toUtf8())) {
            matching->id = ColumnMatchingId{query.integer("id")};
            matchings.push_back(std::move(*matching));
        }
    return matchings;
}

void ImportStore::keepMatching(const Transaction&, const ColumnMatching& matching) {
    Query(m_database, QStringLiteral("INSERT INTO column_matching (fingerprint, matching) VALUES (?, ?) "
                                     "ON CONFLICT (fingerprint) DO UPDATE SET matching = excluded.matching"))
        .bind(matching.fingerprint)
        .bind(QString::fromUtf8(columnMatchingJson(matching)))
        .run();
}

}  // namespace headroom
