// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conversations.h"
#include "core/workspace/team_members.h"
#include "ui/conversations/conversation_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/scrim.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace headroom {
namespace {

const QDate today(2026, 11, 24);

class LoggingFromTheWindow : public testing::Test {
protected:
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }

    std::unique_ptr<MainWindow> show(Workspace& workspace) {
        theme.apply();
        auto window = std::make_unique<MainWindow>(workspace, theme, memory, today);
        window->setIsSample(false);
        window->show();
        QApplication::setActiveWindow(window.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        return window;
    }

    static ConversationDialog* dialogOf(MainWindow& window) {
        auto* dialog = window.findChild<ConversationDialog*>();
        if (dialog) QApplication::setActiveWindow(dialog);
        return dialog;
    }

    static QString statusOf(MainWindow& window) {
        return window.findChild<StatusLine*>()->findChild<QLabel*>()->text();
    }

    QTemporaryDir folder;
    Theme theme{Theme::Mode::Light};
    WindowMemory memory{path("window.ini")};
};

TEST_F(LoggingFromTheWindow, CtrlLThenOneLineThenUndo) {
    Workspace workspace(path("team.db"));
    const RepId marcus = TeamMembers(workspace)
                             .addNames({QStringLiteral("Marcus Webb")}, QStringLiteral("North"), today)
                             .front();
    const auto window = show(workspace);
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    ConversationDialog* dialog = dialogOf(*window);
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(window->findChild<Scrim*>()->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mar call 25 pricing"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isHidden());
    EXPECT_FALSE(window->findChild<Scrim*>()->isVisible());
    EXPECT_EQ(statusOf(*window), QStringLiteral("Logged: 25 min with Marcus Webb, today"));
    ASSERT_EQ(workspace.repProfile(marcus, today).conversationCount, 1);

    QApplication::setActiveWindow(window.get());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(workspace.repProfile(marcus, today).conversationCount, 0);
}

TEST_F(LoggingFromTheWindow, AConversationOpensForCorrection) {
    Workspace workspace(path("team.db"));
    Conversation conversation;
    conversation.reps =
        TeamMembers(workspace).addNames({QStringLiteral("Marcus Webb")}, QStringLiteral("North"), today);
    conversation.heldOn = today;
    const ConversationId id = Conversations(workspace).log(conversation, today);
    const auto window = show(workspace);
    window->openConversation(id);
    ASSERT_TRUE(dialogOf(*window));
    EXPECT_EQ(dialogOf(*window)->windowTitle(), QStringLiteral("Correct conversation"));
    window->openConversation(ConversationId{99});
    EXPECT_EQ(window->findChildren<ConversationDialog*>().size(), 1);
}

TEST_F(LoggingFromTheWindow, IsOffWhileTheStoreCanOnlyBeRead) {
    Workspace owner(path("team.db"));
    TeamMembers(owner).addNames({QStringLiteral("Marcus Webb")}, QStringLiteral("North"), today);
    Workspace reader(path("team.db"), Workspace::Mode::ReadOnly);
    const auto window = show(reader);
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    window->logConversation();
    EXPECT_FALSE(dialogOf(*window));
}

TEST_F(LoggingFromTheWindow, WithoutRepsItSaysWhatComesFirst) {
    Workspace workspace(path("team.db"));
    const auto window = show(workspace);
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(dialogOf(*window));
    bool isSaid = false;
    for (const QLabel* label : window->findChildren<QLabel*>())
        isSaid =
            isSaid || (label->isVisible() && label->text().startsWith(QStringLiteral("Add your reps first")));
    EXPECT_TRUE(isSaid);
}

}  // namespace
}  // namespace headroom
