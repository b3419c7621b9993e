// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys_dialog.h"

#include "tests/ui/support/widgets.h"
#include "ui/shell/window_actions.h"

#include <QApplication>
#include <QMainWindow>

#include <gtest/gtest.h>

namespace headroom {
namespace {

TEST(KeysDialogTest, SaysTheKeysOfTheWindowAndOfEachPage) {
    Theme theme{Theme::Mode::Light};
    theme.apply();
    QMainWindow window;
    const WindowActions actions(&window);
    for (const double scale : {1.0, 2.0}) {
        theme.setTextScale(scale);
        KeysDialog dialog(theme, actions, &window);
        dialog.show();
        test::settle();
        const QString said = dialog.accessibleDescription();
        EXPECT_TRUE(said.contains(QStringLiteral("Edit, Log conversation: Ctrl+L")));
        EXPECT_TRUE(
            said.contains(QStringLiteral("Sheet and conversation, Start, then finish and save: Ctrl+Enter")));
        EXPECT_TRUE(said.contains(QStringLiteral("Commitments, Let go: L")));
        EXPECT_TRUE(test::named(dialog, QStringLiteral("A rep’s did not happen")));
        EXPECT_EQ(test::collisions(dialog), "") << scale;
        EXPECT_EQ(test::focusableWithoutName(dialog), "");
    }
    qApp->setStyleSheet({});
}

}  // namespace
}  // namespace headroom
