// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_store.h"

#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

TEST_F(StoreTest, ADraftOutlivesAStopAndGoesWhenItIsEmptied) {
    const auto keep = [&](const QString& text) {
        write([&](const Transaction& transaction) {
            DraftStore(database()).keep(transaction, QStringLiteral("log"), text);
        });
    };
    const auto draft = [&] { return DraftStore(database()).draft(QStringLiteral("log")); };
    EXPECT_EQ(draft(), QString());
    keep(QStringLiteral("ada 1:1 30"));
    keep(QStringLiteral("ada 1:1 30 price"));
    reopen();
    EXPECT_EQ(draft(), QStringLiteral("ada 1:1 30 price"));
    EXPECT_EQ(DraftStore(database()).draft(QStringLiteral("Log")), QString());
    keep(QString());
    EXPECT_EQ(draft(), QString());
}

TEST_F(StoreTest, ADraftIsNoStepToUndo) {
    step(QStringLiteral("Type"), [&](const Transaction& transaction) {
        DraftStore(database()).keep(transaction, QStringLiteral("log"), QStringLiteral("ada"));
    });
    EXPECT_EQ(Journal(database()).lastStep(), QString());
}

}  // namespace
}  // namespace headroom::test
