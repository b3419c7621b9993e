// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include "tests/ui/support/widgets.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace headroom {

namespace {

class TextLabelTest : public testing::Test {
protected:
    QString toolTipOf(TextLabel& shown) {
        QHelpEvent asked(QEvent::ToolTip, {1, 1}, shown.mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(&shown, &asked);
        return shown.toolTip();
    }

    Theme theme{Theme::Mode::Light};
    TextLabel label{theme, TypeStyle::Body};
};

}  // namespace

TEST_F(TextLabelTest, ShowsMarkupAsItWasTyped) {
    label.setText(QStringLiteral("<b>Mei</b> & Co"));
    TextLabel plain(theme, TypeStyle::Body);
    plain.setText(QStringLiteral("Mei & Co"));
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_GT(label.sizeHint().width(), plain.sizeHint().width() + 20);
}

TEST_F(TextLabelTest, WhatDoesNotFitEndsInDotsAndIsToldByTheToolTip) {
    label.setEliding();
    label.setText(QStringLiteral("<i>Agree a potential with</i> Maximiliane Oberhuber-Grünwald"));
    label.show();
    label.resize(900, 24);
    EXPECT_TRUE(toolTipOf(label).isEmpty());
    const QImage whole = label.grab().toImage();
    label.resize(120, 24);
    QTextDocument told;
    told.setHtml(toolTipOf(label));
    EXPECT_EQ(told.toPlainText(), label.text());
    EXPECT_LT(label.minimumSizeHint().width(), 40);
    const QImage cut = label.grab().toImage();
    EXPECT_NE(cut.copy(0, 0, 120, 24), whole.copy(0, 0, 120, 24));  // the dots
}

TEST_F(TextLabelTest, AWrappedTextHasAllItsHeight) {
    label.setWrapping(true);
    label.setText(QStringLiteral("Every rate covers 13 weeks, so the quarter-end rush cancels out."));
    EXPECT_GE(label.heightForWidth(150), 3 * label.fontMetrics().height());
}

}  // namespace headroom
