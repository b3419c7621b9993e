// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_lock.h"

#include "tests/core/store/child.h"
#include "tests/core/store/store_fixture.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace headroom::test {
namespace {

class StoreLockTest : public testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("headroom.db")); }
    QString lockPath() const { return path() + QStringLiteral(".lock"); }
    ErrorKind refusal() const {
        return errorOf([this] { StoreLock refused(path()); }).kind();
    }
    // A lock file that was there before, an hour old.
    void leave(const QByteArray& content) {
        QFile file(lockPath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.flush();
        ASSERT_TRUE(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(StoreLockTest, OneProgramAtATime) {
    {
        const StoreLock first(path());
        EXPECT_EQ(refusal(), ErrorKind::Locked);
        EXPECT_EQ(Child({QStringLiteral("hold"), path()}).line().left(7),
                  QStringLiteral("error %1").arg(int(ErrorKind::Locked)));
    }
    EXPECT_NO_THROW(StoreLock{path()});
}

TEST_F(StoreLockTest, AnotherProgramHoldsItUntilItEnds) {
    Child other({QStringLiteral("hold"), path()});
    ASSERT_EQ(other.line(), QStringLiteral("locked"));
    EXPECT_EQ(refusal(), ErrorKind::Locked);
    other.rest();
    EXPECT_NO_THROW(StoreLock{path()});
}

TEST_F(StoreLockTest, AProgramThatWasKilledHoldsNothing) {
    Child other({QStringLiteral("hold"), path()});
    ASSERT_EQ(other.line(), QStringLiteral("locked"));
    other.kill();
    ASSERT_TRUE(QFileInfo::exists(lockPath()));
    EXPECT_NO_THROW(StoreLock{path()});
}

TEST_F(StoreLockTest, OfTwoThatStartTogetherOneIsRefused) {
    for (int round = 0; round < 20; ++round) {
        Child first({QStringLiteral("hold"), path()});
        Child second({QStringLiteral("hold"), path()});
        const QStringList said{first.line(), second.line()};
        EXPECT_EQ(said.count(QStringLiteral("locked")), 1) << said.join(QLatin1Char('|')).toStdString();
    }
}

TEST_F(StoreLockTest, AbandonedLockFilesAreClearedWhateverIsInThem) {
    for (const QByteArray& content : {QByteArray(), QByteArray("garbage"), QByteArray(4096, '\0'),
                                      QByteArray("1\nheadroom\nanother-machine\n"),
                                      QByteArray("999999999\nheadroom\n\n"), QByteArray("-1\n\n\n")}) {
        leave(content);
        EXPECT_NO_THROW(StoreLock{path()}) << content.left(20).constData();
    }
}

TEST_F(StoreLockTest, OfTwoThatFindAnAbandonedLockFileOneIsRefused) {
    for (int round = 0; round < 10; ++round) {
        leave("garbage");
        Child first({QStringLiteral("hold"), path()});
        Child second({QStringLiteral("hold"), path()});
        const QStringList said{first.line(), second.line()};
        EXPECT_EQ(said.count(QStringLiteral("locked")), 1) << said.join(QLatin1Char('|')).toStdString();
        first.rest();
        second.rest();
    }
}

TEST_F(StoreLockTest, AFolderThatIsNotThereIsSaidSo) {
    EXPECT_EQ(errorOf([this] { StoreLock refused(path() + QStringLiteral("/no/folder")); }).kind(),
              ErrorKind::Storage);
}

}  // namespace
}  // namespace headroom::test
