// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "tests/core/workspace/team_store.h"

#include <functional>

namespace headroom {

using test::DealsFile;
using test::oneToOne;

class UndoAndRedo : public test::TeamStore {
protected:
    // Everything the pages show of everybody.
    struct Seen {
        std::vector<Rep> reps;
        std::vector<Team> teams;
        Leader leader;
        QStringList teamNames;
        std::vector<std::optional<CloseRate>> rates;
        std::vector<std::optional<GrowthPlan>> plans;
        std::vector<std::vector<Conversation>> conversations;
        bool operator==(const Seen&) const = default;
    };
    Seen seen(const Workspace& store) const {
        Seen all{store.reps(true), store.teams(), store.leader(), {}, {}, {}, {}};
        for (const Rep& rep : all.reps) {
            const RepProfile page = store.repProfile(rep.id, today);
            all.teamNames << page.teamName;
            all.rates.push_back(page.closeRate);
            all.plans.push_back(page.plan);
            all.conversations.push_back(page.conversations);
        }
        return all;
    }

    // One of each thing a leader can do.
    std::vector<std::function<void()>> steps() {
        return {
            [this] { take(DealsFile().decided(mei, 20, 40, before).decided(mei, 10, 10, thisQuarter)); },
            [this] {
                members.addNames({jonas, ana}, north, today);
            },
            [this] { plans.agree(idOf(mei), Rate(0.55), QStringLiteral("Her best year"), today); },
            [this] { plans.agree(idOf(mei), Rate(0.60), QStringLiteral("Raised"), today); },
            [this] { plans.correct(idOf(mei), Rate(0.62), QStringLiteral("A slip"), today); },
            [this] { conversations.log(oneToOne(idOf(mei), today), today); },
            [this] { conversations.remove(profile(mei).conversations.front().id); },
            [this] { members.changeRhythm(idOf(jonas), 7); },
            [this] { members.archive(idOf(ana), today); },
            [this] { join(jonas, south, today); },
            [this] {
                Leader leader = workspace.leader();
                leader.name = QStringLiteral("Sam Delaney");
                leader.holidays = {QDate(2026, 1, 1)};
                members.changeLeader(leader);
            },
            [this] { take(DealsFile().decided(mei, 20, 40, before).decided(mei, 18, 2, thisQuarter)); },
        };
    }
};

TEST_F(UndoAndRedo, OfEveryStepBringBackWhatWasThere) {
    std::vector<Seen> states{seen(workspace)};
    for (const auto& step : steps()) {
        step();
        states.push_back(seen(workspace));
        ASSERT_NE(states.back(), states[states.size() - 2]) << states.size();
    }
    for (size_t step = states.size(); step-- > 1;) {
        EXPECT_FALSE(workspace.undo().isEmpty());
        EXPECT_EQ(seen(workspace), states[step - 1]) << step;
    }
    EXPECT_TRUE(workspace.undoState().lastStep.isEmpty());
    for (size_t step = 1; step < states.size(); ++step) {
        workspace.redo();
        EXPECT_EQ(seen(workspace), states[step]) << step;
    }
    EXPECT_TRUE(workspace.undoState().redoStep.isEmpty());
}

TEST_F(UndoAndRedo, SurviveClosingAndOpeningTheStore) {
    const QString file = path(QStringLiteral("again.db"));
    ASSERT_NO_THROW(Workspace{file});
    Seen before, after;
    {
        Workspace first(file);
        TeamMembers(first).addNames({mei}, {}, today);
        before = seen(first);
        TeamMembers(first).archive(first.reps().front().id, today);
        after = seen(first);
    }
    {
        Workspace second(file);
        EXPECT_EQ(second.undoState().lastStep, QStringLiteral("Archived: Mei Tanaka"));
        EXPECT_EQ(second.undo(), QStringLiteral("Archived: Mei Tanaka"));
        EXPECT_EQ(seen(second), before);
    }
    Workspace third(file);
    EXPECT_EQ(third.undoState().redoStep, QStringLiteral("Archived: Mei Tanaka"));
    EXPECT_EQ(third.redo(), QStringLiteral("Archived: Mei Tanaka"));
    EXPECT_EQ(seen(third), after);
}

TEST_F(UndoAndRedo, ANewStepEndsWhatCouldBeRepeated) {
    members.addNames({mei}, {}, today);
    workspace.undo();
    EXPECT_FALSE(workspace.undoState().redoStep.isEmpty());
    members.addNames({jonas}, {}, today);
    EXPECT_TRUE(workspace.undoState().redoStep.isEmpty());
    EXPECT_THROW(workspace.redo(), Error);
}

TEST_F(UndoAndRedo, WithNothingToDoSaySoAndSaveNothing) {
    int changes = 0;
    QObject::connect(&workspace, &Workspace::changed, &workspace, [&changes] { ++changes; });
    for (const auto step : {&Workspace::undo, &Workspace::redo}) {
        try {
            (workspace.*step)();
            FAIL() << "there is no step";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Refused);
            EXPECT_TRUE(error.sentence().endsWith(QLatin1Char('.')));
        }
    }
    EXPECT_EQ(changes, 0);
    EXPECT_FALSE(workspace.savedAt());
}

TEST_F(UndoAndRedo, AreRefusedWhereAnotherWindowWrites) {
    members.addNames({mei}, {}, today);
    Workspace reader(workspace.path(), Workspace::Mode::ReadOnly);
    EXPECT_TRUE(reader.isReadOnly());
    EXPECT_EQ(reader.undoState().lastStep, workspace.undoState().lastStep);
    EXPECT_THROW(reader.undo(), Error);
    EXPECT_EQ(workspace.reps().size(), 1u);
}

TEST_F(UndoAndRedo, ARefusedUseCaseLeavesNoStep) {
    members.addNames({mei}, {}, today);
    const QString last = workspace.undoState().lastStep;
    EXPECT_THROW(plans.agree(idOf(mei), Rate(0.5), {}, today), Error);
    EXPECT_THROW(members.changeRhythm(idOf(mei), 0), Error);
    EXPECT_EQ(workspace.undoState().lastStep, last);
}

TEST_F(UndoAndRedo, SavingTheSameAgainIsNoStep) {
    members.addNames({mei}, {}, today);
    const QString last = workspace.undoState().lastStep;
    members.changeRhythm(idOf(mei), workspace.rep(idOf(mei))->rhythmDays);
    members.changeLeader(workspace.leader());
    EXPECT_EQ(workspace.undoState().lastStep, last);
}

class Drafts : public test::TestStore {
protected:
    static ConversationDraft line(const QString& typed) {
        ConversationDraft draft;
        draft.line = typed;
        return draft;
    }
};

TEST_F(Drafts, OutliveClosingTheStoreAndAreNoStep) {
    const QString file = path(QStringLiteral("again.db"));
    const ConversationDraft draft = line(QStringLiteral("mei 25 disc"));
    {
        Workspace first(file);
        Conversations(first).keepDraft(draft);
        EXPECT_TRUE(first.undoState().lastStep.isEmpty());
    }
    Workspace second(file);
    EXPECT_EQ(Conversations(second).draft(), draft);
    Conversations(second).keepDraft({});
    EXPECT_EQ(Conversations(second).draft(), ConversationDraft());
}

TEST_F(Drafts, StayAsTypedWhateverTheyHold) {
    ConversationDraft odd =
        line(QStringLiteral("O'Brien \"x\"; DROP TABLE rep; -- \u00e9\U0001F600 %1\n\ttab"));
    odd.onlyMeNotes = QStringLiteral("{\"line\": null}");
    conversations.keepDraft(odd);
    EXPECT_EQ(conversations.draft(), odd);
}

TEST_F(Drafts, ArePartOfNoUndo) {
    addRep(QStringLiteral("Mei Tanaka"));
    const ConversationDraft draft = line(QStringLiteral("mei 25"));
    conversations.keepDraft(draft);
    workspace.undo();
    EXPECT_EQ(conversations.draft(), draft);
}

}  // namespace headroom
