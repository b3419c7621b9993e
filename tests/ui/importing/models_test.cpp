// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"
#include "ui/importing/example_model.h"
#include "ui/importing/import_draft.h"
#include "ui/importing/issue_model.h"
#include "ui/importing/owner_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace headroom {

class ImportModels : public test::TestStore {
protected:
    QString file() const {
        QByteArray rows = "Opportunity ID,Owner,Stage,Close Date\n";
        for (int i = 0; i < 12; ++i)
            rows += "W" + QByteArray::number(i) + ",Mei,Won,2026-01-0" + QByteArray::number(1 + i % 9) + '\n';
        return write(QStringLiteral("deals.csv"),
                     rows + "L1,Ana,Lost,2026-01-05\nO1,Ana,Open,\nX1,,Open,\nX2,Ana,Won,nonsense\n");
    }
    ImportPreview preview() { return imports.preview(request(file())).result(); }
    static constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Warning;
};

TEST_F(ImportModels, ExamplesAreTwoWonOneLostOneOpenAndThenOthers) {
    ExampleModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.present(preview(), request(file()).matching);
    const auto outcomes = [&model] {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) shown << model.index(row, 1).data().toString();
        return shown.join(QLatin1Char(' '));
    };
    EXPECT_EQ(outcomes(), QStringLiteral("Won Won Lost Open"));
    ASSERT_TRUE(model.hasOthers());
    model.showOthers();
    EXPECT_EQ(outcomes(), QStringLiteral("Won Won Won Won"));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ImportModels, IssuesAreGroupedByReasonTheMostFrequentFirst) {
    IssueModel model;
    const QAbstractItemModelTester tester(&model, strict);
    std::vector<RowIssue> issues{{2, QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("Seldom.")}};
    for (int row = 0; row < 3; ++row) issues.push_back({10 + row, {}, {}, QStringLiteral("Often.")});
    model.present(issues);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 3);
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("Row 2: \u2018x\u2019. Seldom."));
    model.present({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ImportModels, OwnersAreTickedAndCounted) {
    ImportDraft draft(workspace, today);
    OwnerModel model(draft);
    const QAbstractItemModelTester tester(&model, strict);
    draft.open(file());
    ASSERT_TRUE(QTest::qWaitFor([&draft] { return draft.preview().has_value(); }));
    model.present();
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, OwnerModel::Name).data().toString(), QStringLiteral("Ana"));
    EXPECT_EQ(model.index(0, OwnerModel::Decided).data().toString(), QStringLiteral("1"));
    EXPECT_EQ(model.index(0, OwnerModel::Open).data().toString(), QStringLiteral("1"));
    EXPECT_TRUE(model.setData(model.index(0, OwnerModel::Name), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(draft.request().owners, QStringList{QStringLiteral("Mei")});
    EXPECT_FALSE(model.canBeKnownAs(0)) << "there is nobody yet it could be";
}

}  // namespace headroom
