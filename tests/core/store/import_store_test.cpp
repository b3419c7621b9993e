// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_store.h"

#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

class ImportStoreTest : public StoreTest {
protected:
    ImportStoreTest() {
        write([&](const Transaction& transaction) {
            source = imports.addSource(transaction, QStringLiteral("Salesforce report"));
        });
    }
    ImportRecord added(ImportRecord record) {
        write([&](const Transaction& transaction) { record.id = imports.add(transaction, record); });
        return record;
    }
    ImportRecord record() const {
        ImportRecord made;
        made.source = source;
        made.fileName = QStringLiteral("Q2 – pipeline.csv");
        made.folder = QStringLiteral("/home/zoë/Downloads");
        made.fileHash = QString(64, QLatin1Char('a'));
        made.fileModifiedAt = QDateTime(QDate(2024, 5, 1), QTime(9, 30), Qt::UTC);
        made.importedAt = QDateTime(QDate(2024, 5, 2), QTime(10, 0), Qt::UTC);
        made.read = 10;
        made.added = 4;
        made.updated = 3;
        made.unchanged = 1;
        made.skipped = 2;
        made.issues = {{3, QStringLiteral("Close Date"), QStringLiteral("31/02/2024"),
                        QStringLiteral("This is no day.")},
                       {9, QString(), QString(), QStringLiteral("The row has too few cells.")}};
        return made;
    }
    static ImportRecord withoutIssues(ImportRecord record) {
        record.issues.clear();
        return record;
    }

    ImportStore imports{database()};
    SourceId source;
};

TEST_F(ImportStoreTest, SourcesAreFoundByNameWhateverTheCase) {
    EXPECT_EQ(imports.sourceNamed(QStringLiteral("SALESFORCE report")), source);
    EXPECT_EQ(imports.sourceNamed(QStringLiteral("HubSpot")), std::nullopt);
}

TEST_F(ImportStoreTest, AnImportComesBackWithItsIssues) {
    EXPECT_EQ(imports.latest(), std::nullopt);
    const ImportRecord first = added(record());
    ImportRecord second = record();
    second.issues.clear();
    second = added(second);
    EXPECT_EQ(imports.imports(), (std::vector<ImportRecord>{withoutIssues(first), second}));
    EXPECT_EQ(imports.latest(), second);
    EXPECT_EQ(imports.issuesOf(first.id), first.issues);
    EXPECT_TRUE(imports.issuesOf(second.id).empty());
}

TEST_F(ImportStoreTest, CountsAreCorrected) {
    ImportRecord corrected = withoutIssues(added(record()));
    corrected.read = 11;
    corrected.added = 5;
    write([&](const Transaction& transaction) { imports.saveCounts(transaction, corrected); });
    EXPECT_EQ(imports.latest(), corrected);
}

TEST_F(ImportStoreTest, NonsenseIsRefused) {
    ImportRecord negative = record();
    negative.skipped = -1;
    EXPECT_EQ(errorOf([&] { added(negative); }).kind(), ErrorKind::Refused);
    ImportRecord orphan = record();
    orphan.source = SourceId{999};
    EXPECT_EQ(errorOf([&] { added(orphan); }).kind(), ErrorKind::Refused);
    EXPECT_TRUE(imports.imports().empty());
}

TEST_F(ImportStoreTest, AMatchingIsKeptByItsFingerprint) {
    const auto keep = [&](const ColumnMatching& matching) {
        write([&](const Transaction& transaction) { imports.keepMatching(transaction, matching); });
    };
    ColumnMatching matching;
    matching.fingerprint = QStringLiteral("id,owner");
    matching.fields = {Field::OpportunityKey, Field::RepName};
    matching.outcomeWords = {{QStringLiteral("Closed 'Won'"), OutcomeWord::Won}};
    keep(matching);
    ColumnMatching other = matching;
    other.fingerprint = QStringLiteral("deal,rep");
    keep(other);
    matching.decimalMark = QLatin1Char(',');
    keep(matching);
    std::vector<ColumnMatching> kept = imports.matchings();
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_TRUE(kept[0].id.isStored());
    for (ColumnMatching& one : kept) one.id = {};
    EXPECT_EQ(kept, (std::vector<ColumnMatching>{matching, other}));
}

}  // namespace
}  // namespace headroom::test
