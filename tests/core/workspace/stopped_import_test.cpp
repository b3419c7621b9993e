// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/workspace/figures.h"
#include "core/workspace/import_opportunities.h"
#include "tests/core/workspace/test_store.h"

namespace headroom {

class StoppedImport : public test::TestStore {
protected:
    ImportRequest tenThousandDeals() {
        QByteArray rows = "Opportunity ID,Owner,Stage,Created Date,Close Date,Amount\n";
        for (int i = 0; i < 10'000; ++i)
            rows += "B" + QByteArray::number(i) + ",Mei Tanaka,Won,2026-01-05,2026-02-03,1000\n";
        return request(write(QStringLiteral("big.csv"), rows));
    }

    void expectNothing() {
        EXPECT_TRUE(workspace.reps(true).empty());
        EXPECT_TRUE(workspace.undoState().lastStep.isEmpty());
        EXPECT_TRUE(Figures(workspace).closeRates({}, {}, {}).empty());
        EXPECT_FALSE(imports.recognise(path(QStringLiteral("big.csv"))).result().isSavedMatching);
    }
};

TEST_F(StoppedImport, LeavesNothingWheneverItIsStopped) {
    const ImportRequest request = tenThousandDeals();
    int asked = 0;
    for (int stopAt = 1;; ++stopAt) {
        asked = 0;
        try {
            importOpportunities(workspace.session(), request, [&](int) { return ++asked < stopAt; });
            break;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
        }
        expectNothing();
    }
    EXPECT_GE(asked, 4) << "it asks while reading, while writing and at the end";
    EXPECT_EQ(workspace.reps().size(), 1u);
}

TEST_F(StoppedImport, ReportsHowFarItIsAndNeverGoesBack) {
    std::vector<int> told;
    importOpportunities(workspace.session(), tenThousandDeals(), [&](int permille) {
        told.push_back(permille);
        return true;
    });
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_GE(told.front(), 0);
    EXPECT_LE(told.back(), 1000);
}

}  // namespace headroom
