// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain.h"

#include <QTextDocument>

#include <gtest/gtest.h>

namespace headroom {

TEST(Plain, AToolTipSaysTagsAsTheyWereTyped) {
    for (const char* typed : {"<b>Mei</b>", "<img src=file:///etc/passwd>", "a < b & c > d", "Mei"}) {
        const QString tip = plain::toolTip(QLatin1String(typed));
        QTextDocument shown;
        if (Qt::mightBeRichText(tip))
            shown.setHtml(tip);
        else
            shown.setPlainText(tip);
        EXPECT_EQ(shown.toPlainText(), QLatin1String(typed));
    }
}

TEST(Plain, AnAmpersandOnAButtonMarksNoKey) {
    EXPECT_EQ(plain::button(QStringLiteral("R&D")), QStringLiteral("R&&D"));
}

}  // namespace headroom
