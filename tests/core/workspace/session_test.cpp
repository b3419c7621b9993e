// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/session.h"

#include "core/domain/error.h"
#include "tests/support/files.h"

namespace headroom {

class OpenSession : public test::TestFiles {
protected:
    QString store() const { return path(QStringLiteral("team.db")); }

    static void addRep(Session& session, const QString& name) {
        session.perform(QStringLiteral("Added: %1").arg(name), [&](const Transaction& transaction) {
            Rep rep;
            rep.name = name;
            session.reps.add(transaction, rep);
        });
    }

    template <typename Call>
    static std::optional<ErrorKind> kindOf(Call call) {
        try {
            call();
        } catch (const Error& error) {
            EXPECT_TRUE(error.sentence().endsWith(QLatin1Char('.')));
            return error.kind();
        }
        return std::nullopt;
    }

    const QString mei = QStringLiteral("Mei Tanaka");
};

TEST_F(OpenSession, WhatThrowsHalfwayChangesNothing) {
    Session session(store(), Session::Access::Owner);
    int changes = 0;
    session.onChanged = [&changes] { ++changes; };
    EXPECT_EQ(kindOf([&] {
                  session.perform(QStringLiteral("Half"), [&](const Transaction& transaction) {
                      Rep rep;
                      rep.name = mei;
                      session.reps.add(transaction, rep);
                      throw Error(ErrorKind::Refused, QStringLiteral("No further."));
                  });
              }),
              ErrorKind::Refused);
    EXPECT_TRUE(session.reps.reps(true).empty());
    EXPECT_TRUE(session.journal.lastStep().isEmpty());
    EXPECT_EQ(changes, 0);
    EXPECT_FALSE(session.savedAt());
    addRep(session, mei);
    EXPECT_EQ(changes, 1);
    EXPECT_TRUE(session.savedAt());
}

TEST_F(OpenSession, OneOwnerAtATime) {
    const Session first(store(), Session::Access::Owner);
    EXPECT_EQ(kindOf([&] { Session second(store(), Session::Access::Owner); }), ErrorKind::Locked);
}

TEST_F(OpenSession, AnOwnerMayComeAfterAnother) {
    { const Session first(store(), Session::Access::Owner); }
    EXPECT_NO_THROW(Session(store(), Session::Access::Owner));
}

TEST_F(OpenSession, ACompanionWritesBesideItsOwner) {
    Session owner(store(), Session::Access::Owner);
    Session companion(store(), Session::Access::Companion);
    addRep(companion, mei);
    EXPECT_EQ(owner.reps.reps(false).size(), 1u);
    EXPECT_EQ(owner.journal.lastStep(), QStringLiteral("Added: Mei Tanaka"));
    addRep(owner, QStringLiteral("Jonas Weber"));
    EXPECT_EQ(companion.reps.reps(false).size(), 2u);
}

TEST_F(OpenSession, AReaderSeesWhatIsSavedAndSavesNothing) {
    Session owner(store(), Session::Access::Owner);
    Session reader(store(), Session::Access::Reader);
    addRep(owner, mei);
    EXPECT_EQ(reader.reps.reps(false).size(), 1u);
    EXPECT_EQ(kindOf([&] { addRep(reader, QStringLiteral("Jonas Weber")); }), ErrorKind::Locked);
    EXPECT_EQ(kindOf([&] { reader.keepDraft(QStringLiteral("quick log"), mei); }), ErrorKind::Locked);
}

TEST_F(OpenSession, AReaderNeedsAFileAndMakesNone) {
    EXPECT_EQ(kindOf([&] { Session reader(store(), Session::Access::Reader); }), ErrorKind::Storage);
    EXPECT_FALSE(QFile::exists(store()));
}

TEST_F(OpenSession, NothingIsSavedIntoAFileThatMovedAway) {
    Session session(store(), Session::Access::Owner);
    ASSERT_TRUE(QFile::rename(store(), path(QStringLiteral("elsewhere.db"))));
    EXPECT_EQ(kindOf([&] { addRep(session, mei); }), ErrorKind::Storage);
    EXPECT_TRUE(session.reps.reps(true).empty());
}

TEST_F(OpenSession, ADraftIsNoChange) {
    Session session(store(), Session::Access::Owner);
    int changes = 0;
    session.onChanged = [&changes] { ++changes; };
    session.keepDraft(QStringLiteral("quick log"), mei);
    EXPECT_EQ(changes, 0);
    EXPECT_EQ(session.drafts.draft(QStringLiteral("quick log")), mei);
    EXPECT_TRUE(session.journal.lastStep().isEmpty());
}

}  // namespace headroom
