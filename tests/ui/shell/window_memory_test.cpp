// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_memory.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace headroom {

TEST(WindowMemoryTest, KeepsEverythingFromOneStartToTheNext) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.ini"));
    {
        WindowMemory memory(path);
        memory.keepGeometry("some bytes");
        memory.keepLook(Theme::Mode::Light);
        memory.keepTextScale(1.5);
        memory.keepNavigationCollapsed(true);
        memory.keepTeam(QStringLiteral("/home/sam/north.db"), TeamId{3});
    }
    const WindowMemory memory(path);
    EXPECT_EQ(memory.geometry(), QByteArray("some bytes"));
    EXPECT_EQ(memory.look(), Theme::Mode::Light);
    EXPECT_EQ(memory.textScale(), 1.5);
    EXPECT_TRUE(memory.isNavigationCollapsed());
    EXPECT_EQ(memory.team(QStringLiteral("/home/sam/north.db")), TeamId{3});
    EXPECT_EQ(memory.team(QStringLiteral("/home/sam/south.db")), std::nullopt);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("north"));
}

TEST(WindowMemoryTest, StartsFromTheDesktopAndSurvivesNonsense) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("window.ini"));
    EXPECT_EQ(WindowMemory(path).look(), Theme::Mode::System);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[window]\nlook=purple\ntextScale=enormous\n[team]\nx=y\n");
    file.close();
    const WindowMemory memory(path);
    EXPECT_EQ(memory.look(), Theme::Mode::System);
    Theme theme(Theme::Mode::Light);
    theme.setTextScale(memory.textScale());
    EXPECT_EQ(theme.textScale(), 1);
}

}  // namespace headroom
