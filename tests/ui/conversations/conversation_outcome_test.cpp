// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/commitments.h"
#include "core/workspace/requests.h"
#include "core/workspace/topics.h"
#include "tests/ui/conversations/conversation_fixture.h"
#include "tests/ui/support/widgets.h"
#include "ui/conversations/candidate_row.h"
#include "ui/conversations/typed_line.h"
#include "ui/promises/outcome_fields.h"
#include "ui/widgets/inline_notice.h"

#include <QCheckBox>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::LoggingAConversation;
using test::today;

const QDate friday(2026, 11, 27);

// What comes out of a conversation, beside its line.
class WhatCameOut : public LoggingAConversation {
protected:
    QLineEdit* field(const char* name) const {
        for (auto* each : dialog->findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == QLatin1String(name)) return each;
        return nullptr;
    }
    QString textOf(const char* name) const {
        const QLineEdit* found = field(name);
        return found ? found->text() : QStringLiteral("no such field");
    }
    RepRecord record(RepId rep) const { return workspace->repRecord(rep, today); }
    void expectPromise(const CommitmentRow& row, const char* text, std::optional<QDate> due) const {
        EXPECT_EQ(row.commitment.text, QLatin1String(text));
        EXPECT_EQ(row.commitment.due, due);
    }
};

TEST_F(WhatCameOut, PromisesAndAStruggleInTheLineAreSavedAndUndoneInOneStep) {
    log();
    type("marcus call 25 pricing they: list trade-offs by fri me: role-play it thu stuck: discounts");
    save();
    ASSERT_TRUE(isClosed());
    const RepRecord record = workspace->repProfile(marcus, today).record;
    ASSERT_EQ(record.theirs.size(), 1u);
    ASSERT_EQ(record.yours.size(), 1u);
    EXPECT_EQ(record.struggles.size(), 1u);
    workspace->undo();
    const RepRecord before = workspace->repProfile(marcus, today).record;
    EXPECT_TRUE(before.theirs.empty() && before.yours.empty() && before.struggles.empty());
}

TEST_F(WhatCameOut, ALineThatOnlySaysWhoAskedLogsNoConversation) {
    log();
    type("marcus asks: pricing");
    save();
    ASSERT_TRUE(isClosed());
    const RepRecord record = workspace->repProfile(marcus, today).record;
    ASSERT_EQ(record.requests.size(), 1u);
    EXPECT_EQ(record.requests.front().about, QStringLiteral("pricing"));
    EXPECT_TRUE(workspace->findConversations(QStringLiteral("marcus")).empty());
    log();
    EXPECT_EQ(dialog->findChild<TypedLine*>()->line(), QString());
}

TEST_F(WhatCameOut, TheRowsFollowTheLine) {
    log();
    type("marcus call 25 they: list trade-offs by fri, send it me: role-play it thu");
    EXPECT_EQ(textOf("Marcus Webb will"), QStringLiteral("list trade-offs"));
    EXPECT_EQ(textOf("Marcus Webb will, by when"), QStringLiteral("Fri 27 Nov"));
    EXPECT_EQ(textOf("Marcus Webb will, line 2"), QStringLiteral("send it"));
    EXPECT_EQ(textOf("You will"), QStringLiteral("role-play it"));
    EXPECT_EQ(field("Stuck on"), nullptr);
    type(" stuck: silence");
    EXPECT_EQ(textOf("Stuck on"), QStringLiteral("silence"));
    for (int i = 0; i < 15; ++i) press(Qt::Key_Backspace);
    EXPECT_EQ(textOf("You will, by when"), QStringLiteral("Thu 26 Nov"));
    EXPECT_EQ(focused(), find<TypedLine>());
}

TEST_F(WhatCameOut, ARowSetByHandIsNotOverwrittenByTypingOn) {
    log();
    type("marcus call 25 they: list it");
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type("List three trade-offs");
    press(Qt::Key_Return);
    type("fri");
    press(Qt::Key_Return);
    type("Call back");
    press(Qt::Key_L, Qt::ControlModifier);
    type(" they: something else me: role-play thu");
    EXPECT_EQ(textOf("Marcus Webb will"), QStringLiteral("List three trade-offs"));
    save();
    ASSERT_TRUE(isClosed());
    const RepRecord made = record(marcus);
    ASSERT_EQ(made.theirs.size(), 2u);
    expectPromise(made.theirs[0], "List three trade-offs", friday);
    expectPromise(made.theirs[1], "Call back", {});
    ASSERT_EQ(made.yours.size(), 1u);
    expectPromise(made.yours[0], "role-play", QDate(2026, 11, 26));
    workspace->undo();
    EXPECT_TRUE(record(marcus).theirs.empty() && record(marcus).yours.empty());
}

TEST_F(WhatCameOut, RowsSurviveEscAndTheNextStart) {
    log();
    type("marcus call 25 pricing me: role-play thu");
    press(Qt::Key_T, Qt::AltModifier);
    type("List it");
    press(Qt::Key_Tab);
    type("fri");
    press(Qt::Key_A, Qt::AltModifier);
    type("demos");
    press(Qt::Key_Escape);
    reopen();
    log();
    EXPECT_EQ(textOf("Marcus Webb will"), QStringLiteral("List it"));
    EXPECT_EQ(textOf("Marcus Webb will, by when"), QStringLiteral("Fri 27 Nov"));
    EXPECT_EQ(textOf("You will"), QStringLiteral("role-play"));
    EXPECT_EQ(textOf("Asked for help with"), QStringLiteral("demos"));
    save();
    EXPECT_EQ(record(marcus).theirs.size(), 1u);
    EXPECT_EQ(record(marcus).requests.size(), 1u);
    log();
    EXPECT_EQ(textOf("They will"), QString());
    EXPECT_EQ(field("Asked for help with"), nullptr);
}

TEST_F(WhatCameOut, ADayThatIsNoneIsSaidBesideItsRow) {
    log();
    type("marcus call 25 pricing");
    press(Qt::Key_Y, Qt::AltModifier);
    type("role-play");
    press(Qt::Key_Return);
    type("someday");
    save();
    EXPECT_FALSE(isClosed());
    EXPECT_TRUE(says(QStringLiteral("No day.")));
    EXPECT_EQ(focused(), field("You will, by when"));
    type("tomorrow");
    save();
    ASSERT_TRUE(isClosed());
    expectPromise(record(marcus).yours.at(0), "role-play", today.addDays(1));
}

TEST_F(WhatCameOut, WhatWasOpenWithTheRepIsTickedOff) {
    Requests(*workspace).ask(marcus, QStringLiteral("Pricing"), today.addDays(-3));
    Topics(*workspace).add(marcus, QStringLiteral("Holidays"), Party::Rep, today.addDays(-3));
    Topics(*workspace).add(ana, QStringLiteral("The onboarding"), Party::Rep, today);
    log();
    type("marcus call 25 pricing");
    test::settle();
    const auto tick = [&](const char* name) {
        QWidget* box = test::named(*dialog, QLatin1String(name));
        ASSERT_TRUE(box) << name;
        box->setFocus();
        press(Qt::Key_Space);
    };
    tick("Pricing, asked Sat 21 Nov");
    tick("Holidays");
    EXPECT_FALSE(test::named(*dialog, QStringLiteral("The onboarding")));
    save();
    EXPECT_TRUE(record(marcus).requests.empty());
    EXPECT_TRUE(record(marcus).topics.empty());
    const ConversationRecord kept = workspace->conversationRecord(with(marcus).front().id, today);
    EXPECT_EQ(kept.covered.size(), 1u);
    EXPECT_EQ(kept.answered.size(), 1u);
}

TEST_F(WhatCameOut, TicksOfAnotherRepDoNotCount) {
    Topics(*workspace).add(marcus, QStringLiteral("Holidays"), Party::Rep, today);
    log();
    type("marcus call 25 pricing");
    test::settle();
    QWidget* box = test::named(*dialog, QStringLiteral("Holidays"));
    ASSERT_TRUE(box);
    box->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_R, Qt::AltModifier);
    type("N");
    save();
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(with(nadia).size(), 1u);
    EXPECT_EQ(record(marcus).topics.size(), 1u);
}

TEST_F(WhatCameOut, ARequestWrittenByHandAloneLogsNoConversation) {
    log();
    type("marcus");
    press(Qt::Key_A, Qt::AltModifier);
    type("demos");
    EXPECT_TRUE(says(QStringLiteral("Only the request is saved; no conversation is logged.")));
    save();
    ASSERT_EQ(record(marcus).requests.size(), 1u);
    EXPECT_TRUE(with(marcus).empty());
}

TEST_F(WhatCameOut, AnAmbiguousNameIsAskedAboutAndThePromisesStay) {
    addRep(QStringLiteral("Ana Lindholm"));
    log();
    type("ana call 25 pricing they: list it by fri");
    EXPECT_EQ(textOf("They will"), QStringLiteral("list it"));
    save();
    ASSERT_TRUE(find<CandidateRow>()->isAncestorOf(focused()));
    press(Qt::Key_Space);
    EXPECT_EQ(textOf("Ana Lindholm will"), QStringLiteral("list it"));
    save();
    EXPECT_TRUE(isClosed());
}

TEST_F(WhatCameOut, ASentenceThatOnlySoundsLikeAPromiseStaysInTheNotes) {
    log();
    type("marcus call 25 he told me: no discount");
    EXPECT_EQ(textOf("You will"), QString());
    save();
    EXPECT_EQ(with(marcus).front().sharedNotes, QStringLiteral("he told me: no discount"));
}

TEST_F(WhatCameOut, EveryFieldIsReachedByTabAndNothingIsCut) {
    Topics(*workspace).add(marcus, QStringLiteral("Holidays & more"), Party::Rep, today);
    log();
    type("marcus call 25 pricing they: list it by fri me: role-play stuck: silence asks: demos");
    test::settle();
    EXPECT_EQ(test::focusableWithoutName(*dialog), "");
    EXPECT_EQ(test::collisions(*find<OutcomeFields>()), "");
    EXPECT_EQ(test::ambiguousKeys(*dialog), "");
    QStringList places;
    for (int i = 0; i < 40 && (i == 0 || focused() != find<TypedLine>()); ++i) {
        places << test::nameOf(*focused());
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(focused(), find<TypedLine>());
    for (const char* name : {"What happened", "Marcus Webb will", "Marcus Webb will, by when", "You will",
                             "Stuck on", "Asked for help with", "Holidays & more", "Save"})
        EXPECT_TRUE(places.contains(QLatin1String(name)))
            << name << " | " << places.join(QLatin1Char(';')).toStdString();
    EXPECT_LT(places.indexOf(QStringLiteral("What happened")),
              places.indexOf(QStringLiteral("Marcus Webb will")));
}

TEST_F(WhatCameOut, ItScrollsWhereTheScreenIsTooLow) {
    log();
    type("marcus call 25 pricing they: ");
    for (int i = 0; i < 40; ++i) type("x, ");
    test::settle();
    EXPECT_LE(dialog->height(), dialog->screen()->availableSize().height());
    QWidget* last = field("Marcus Webb will, line 40");
    ASSERT_TRUE(last);
    last->setFocus();
    const QRect place(last->mapTo(dialog.data(), QPoint()), last->size());
    EXPECT_TRUE(dialog->rect().contains(place)) << place.bottom() << " of " << dialog->height();
}

TEST_F(WhatCameOut, NothingIsCutInLargeText) {
    theme.setTextScale(2);
    theme.apply();
    log();
    type("marcus call 25 pricing they: list it by fri me: role-play stuck: silence asks: demos");
    test::settle();
    EXPECT_EQ(test::collisions(*find<OutcomeFields>()), "");
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        if (label->isVisible())
            EXPECT_GE(label->height(), label->fontMetrics().height()) << label->text().toStdString();
}

// One on record, with what came out of it.
class WhatCameOutBefore : public WhatCameOut {
protected:
    WhatCameOutBefore() {
        Conversation held;
        held.reps = {marcus};
        held.kind = ConversationKind::CallListening;
        held.heldOn = today.addDays(-9);
        held.minutes = 25;
        held.sharedNotes = QStringLiteral("pricing");
        held.loggedAt = QDateTime(today, QTime(12, 0)).toUTC();
        ConversationOutcome outcome;
        outcome.promises = {{Party::Rep, QStringLiteral("List it"), friday}};
        id = Conversations(*workspace).log(held, outcome, today);
    }

    ConversationId id;
};

TEST_F(WhatCameOutBefore, IsShownWhenItIsCorrectedAndStays) {
    edit(id);
    EXPECT_TRUE(says(QStringLiteral("Marcus Webb will: List it")));
    EXPECT_EQ(field("Marcus Webb will"), nullptr);
    press(Qt::Key_M, Qt::AltModifier);
    type("40");
    save();
    EXPECT_EQ(workspace->conversation(id)->minutes, 40);
    EXPECT_EQ(record(marcus).theirs.size(), 1u);
}

TEST_F(WhatCameOutBefore, IsNotAddedToByALineThatWouldLoseIt) {
    edit(id);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" they: call back");
    save();
    EXPECT_FALSE(isClosed());
    EXPECT_TRUE(find<InlineNotice>()->isVisible());
    EXPECT_EQ(record(marcus).theirs.size(), 1u);
}

TEST_F(WhatCameOutBefore, SaysHowMuchLaterItWasLogged) {
    edit(id);
    EXPECT_TRUE(says(QStringLiteral("Logged 9 day")));
}

}  // namespace
}  // namespace headroom
