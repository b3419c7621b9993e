// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/widgets.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <gtest/gtest.h>

namespace headroom::test {

// The dialog on top, made active as a desktop does; null when there is none.
inline QDialog* dialogOnTop(QWidget& parent) {
    QDialog* found = nullptr;
    for (QDialog* dialog : parent.findChildren<QDialog*>())
        if (dialog->isVisible()) found = dialog;
    if (!found) return nullptr;
    found->activateWindow();
    settle();
    return found;
}

// A key where the keyboard is.
inline void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window, key, modifiers);
    settle();
}

// Types into a named field of the dialog, in place of what is there.
inline void fill(QDialog& dialog, const QString& field, const QString& text) {
    QWidget* found = nullptr;
    for (QWidget* each : dialog.findChildren<QWidget*>())
        if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus) && each->accessibleName() == field)
            found = each;
    ASSERT_TRUE(found) << qPrintable(field);
    found->setFocus();
    QTest::keyClick(found, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(found, text);
}

}  // namespace headroom::test
