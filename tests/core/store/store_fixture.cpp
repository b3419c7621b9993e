// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/store/import_store.h"
#include "core/store/query.h"
#include "core/store/rep_store.h"

namespace headroom::test {

StoreTest::StoreTest() {
    reopen();
}

void StoreTest::reopen() {
    close();
    m_database = std::make_unique<Database>(path());
    migrate(*m_database);
}

void StoreTest::step(const QString& label, const std::function<void(const Transaction&)>& change) {
    write([&](const Transaction& transaction) {
        Journal journal(database());
        journal.begin(transaction, label);
        change(transaction);
        journal.end(transaction);
    });
}

void StoreTest::write(const std::function<void(const Transaction&)>& change) {
    Transaction transaction(database());
    change(transaction);
    transaction.commit();
}

QString StoreTest::undo() {
    QString label;
    write([&](const Transaction& transaction) { label = Journal(database()).undo(transaction); });
    return label;
}

QString StoreTest::redo() {
    QString label;
    write([&](const Transaction& transaction) { label = Journal(database()).redo(transaction); });
    return label;
}

RepId StoreTest::addRep(const QString& name) {
    Rep rep;
    rep.name = name;
    RepId id;
    step(QStringLiteral("Add a rep"),
         [&](const Transaction& transaction) { id = RepStore(database()).add(transaction, rep); });
    return id;
}

ImportId StoreTest::addImport(const QString& source) {
    ImportId id;
    step(QStringLiteral("Note an import"), [&](const Transaction& transaction) {
        ImportStore imports(database());
        const std::optional<SourceId> known = imports.sourceNamed(source);
        ImportRecord record;
        record.source = known ? *known : imports.addSource(transaction, source);
        record.fileName = QStringLiteral("deals.csv");
        record.fileModifiedAt = record.importedAt = QDateTime(QDate(2024, 5, 1), QTime(9, 30), Qt::UTC);
        id = imports.add(transaction, record);
    });
    return id;
}

SourceId StoreTest::sourceOf(ImportId import) {
    return SourceId{Query(database(), QStringLiteral("SELECT source_id FROM import WHERE id = ?"))
                        .bind(import.value)
                        .single()};
}

OpportunityRecord Deal::record() const {
    const auto julian = [](std::optional<QDate> day) {
        return day ? std::optional(day->toJulianDay()) : std::nullopt;
    };
    return {id,
            externalId,
            rep,
            name,
            account,
            segment,
            stage,
            outcome,
            julian(openedOn),
            julian(closedOn),
            valueMinor,
            currency};
}

std::function<bool(OpportunityRecord&)> oneByOne(const std::vector<Deal>& deals) {
    return [&deals, next = size_t(0)](OpportunityRecord& record) mutable {
        if (next == deals.size()) return false;
        record = deals[next++].record();
        return true;
    };
}

Error errorOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "no error was thrown";
    return Error(ErrorKind::Cancelled, QString());
}

}  // namespace headroom::test
