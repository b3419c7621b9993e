// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inline_notice.h"

#include "tests/ui/support/widgets.h"

#include <QAbstractButton>
#include <QTest>

#include <gtest/gtest.h>

namespace headroom {

TEST(InlineNoticeTest, SaysTheSentenceAndUnfoldsTheDetail) {
    Theme theme(Theme::Mode::Light);
    InlineNotice notice(theme);
    notice.setCloseable(true);
    EXPECT_TRUE(notice.isHidden());
    notice.showError(QStringLiteral("The disk is full."), QStringLiteral("SQLITE_FULL <13>"));
    test::show(notice, {600, 80});
    EXPECT_TRUE(test::visibleTexts(notice).contains(QStringLiteral("The disk is full.")));
    EXPECT_FALSE(test::visibleTexts(notice).contains(QStringLiteral("SQLITE_FULL <13>")));
    QTest::mouseClick(test::named(notice, QStringLiteral("Show details")), Qt::LeftButton);
    EXPECT_TRUE(test::visibleTexts(notice).contains(QStringLiteral("SQLITE_FULL <13>")));
    EXPECT_EQ(notice.accessibleName(), QStringLiteral("The disk is full."));
    EXPECT_EQ(test::focusableWithoutName(notice), "");
    QTest::mouseClick(test::named(notice, QStringLiteral("Close this message")), Qt::LeftButton);
    EXPECT_TRUE(notice.isHidden());
}

TEST(InlineNoticeTest, ALongSentenceWrapsWhole) {
    Theme theme(Theme::Mode::Light);
    InlineNotice notice(theme);
    notice.showInformation(
        QStringLiteral("Die Datei wurde verschoben oder ersetzt, während sie geöffnet war. Es wurde nichts "
                       "gespeichert; öffnen "
                       "Sie sie an ihrem neuen Ort noch einmal."));
    test::show(notice, {320, notice.heightForWidth(320) > 0 ? notice.heightForWidth(320) : 120});
    EXPECT_EQ(test::collisions(notice), "");
}

}  // namespace headroom
