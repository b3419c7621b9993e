// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities.h"
#include "core/workspace/standards.h"
#include "tests/ui/conversations/conversation_fixture.h"
#include "tests/ui/support/widgets.h"
#include "ui/conversations/said_priorities.h"
#include "ui/conversations/seen_levels.h"
#include "ui/conversations/typed_line.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::LoggingAConversation;
using test::today;

// Priorities said and standards seen, beside the line.
class SaidAndSeen : public LoggingAConversation {
protected:
    PriorityId addPriority(const char* text, QDate from = today.addDays(-60)) {
        PriorityWords words;
        words.text = QLatin1String(text);
        words.why = QStringLiteral("Because it matters");
        return Priorities(*workspace).add(words, from);
    }
    StandardId addStandard(const char* text) {
        StandardWords words;
        words.text = QLatin1String(text);
        return Standards(*workspace).add(words, today.addDays(-60));
    }
    QCheckBox* box(const char* name) const {
        return qobject_cast<QCheckBox*>(test::named(*dialog, QLatin1String(name)));
    }
    QLineEdit* evidence(const char* name = "Seen 1, the evidence") const {
        return qobject_cast<QLineEdit*>(test::named(*dialog, QLatin1String(name)));
    }
    std::optional<QDate> heard(PriorityId priority, RepId rep) const {
        for (const PriorityCard& card : workspace->priorityBoard(std::nullopt, today).active)
            for (const HearingRow& row : card.rows)
                if (card.priority.id == priority && row.rep.id == rep) return row.lastHeard;
        return std::nullopt;
    }
    StandardCell cell(StandardId standard, RepId rep) const {
        const StandardsTable table = workspace->standardsTable(std::nullopt, today);
        for (const StandardRow& row : table.rows)
            for (size_t i = 0; i < table.reps.size(); ++i)
                if (row.standard.id == standard && table.reps[i].id == rep) return row.reps[i];
        return {};
    }
};

TEST_F(SaidAndSeen, AreOutOfSightWhileThereAreNone) {
    log();
    type("marcus call 25 p2 why s1=4");
    EXPECT_FALSE(find<SaidPriorities>()->isVisible());
    EXPECT_FALSE(find<SeenLevels>()->isVisible());
    save();
    EXPECT_EQ(with(marcus).front().sharedNotes, QStringLiteral("p2 why s1=4"));
}

TEST_F(SaidAndSeen, TheLineTicksThemAndOneStepSavesAll) {
    const PriorityId first = addPriority("Second meeting"), second = addPriority("Finance in early");
    const StandardId asks = addStandard("Asks before advising");
    log();
    type("marcus call 25 p2 why s1=4 \"asked twice\" pricing");
    EXPECT_TRUE(box("2 Finance in early")->isChecked());
    EXPECT_TRUE(box("With the why: Finance in early")->isChecked());
    EXPECT_FALSE(box("1 Second meeting")->isChecked());
    EXPECT_EQ(evidence()->text(), QStringLiteral("asked twice"));
    save();
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(with(marcus).front().sharedNotes, QStringLiteral("pricing"));
    EXPECT_EQ(heard(second, marcus), today);
    EXPECT_FALSE(heard(first, marcus));
    EXPECT_EQ(cell(asks, marcus).newest->level, 4);
    workspace->undo();
    EXPECT_FALSE(heard(second, marcus));
    EXPECT_FALSE(cell(asks, marcus).newest);
}

TEST_F(SaidAndSeen, ATickByHandWinsOverTheLineAndSurvivesEsc) {
    const PriorityId first = addPriority("Second meeting"), second = addPriority("Finance in early");
    log();
    type("marcus call 25 p2 why");
    press(Qt::Key_P, Qt::AltModifier);
    EXPECT_EQ(focused(), box("1 Second meeting"));
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    EXPECT_EQ(focused(), box("With the why: Second meeting"));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_End, Qt::ControlModifier);
    type(" p2");
    EXPECT_FALSE(box("2 Finance in early")->isChecked());
    press(Qt::Key_Escape);
    reopen();
    log();
    EXPECT_TRUE(box("1 Second meeting")->isChecked());
    save();
    EXPECT_EQ(heard(first, marcus), today);
    EXPECT_FALSE(heard(second, marcus));
}

TEST_F(SaidAndSeen, ALevelWithoutEvidenceIsAskedForBesideItsRow) {
    const StandardId asks = addStandard("Asks before advising");
    log();
    type("marcus call 25 pricing s1=4");
    save();
    EXPECT_FALSE(isClosed());
    EXPECT_TRUE(says(QStringLiteral("Say what you saw.")));
    ASSERT_EQ(focused(), evidence());
    type("asked twice");
    EXPECT_FALSE(says(QStringLiteral("Say what you saw.")));
    save();
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(cell(asks, marcus).newest->evidence, QStringLiteral("asked twice"));
}

TEST_F(SaidAndSeen, ARowIsAddedAndRemovedByKeys) {
    addStandard("Asks before advising");
    const StandardId recaps = addStandard("Recaps the same day");
    log();
    type("marcus call 25 pricing");
    press(Qt::Key_E, Qt::AltModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    type("mail at six");
    auto* another = test::named(*dialog, QStringLiteral("Another observation"));
    another->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(evidence("Seen 2, the evidence"));
    test::named(*dialog, QStringLiteral("Seen 2, remove"))->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(focused(), evidence());
    save();
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(cell(recaps, marcus).newest->level, 4);
}

TEST_F(SaidAndSeen, APriorityThatCameLaterCannotHaveBeenSaid) {
    addPriority("Second meeting", today);
    log();
    type("marcus call 25 yesterday p1 pricing");
    save();
    EXPECT_FALSE(isClosed());
    EXPECT_TRUE(says(QStringLiteral("stands since")));
    EXPECT_EQ(focused(), box("1 Second meeting"));
}

TEST_F(SaidAndSeen, LongPrioritiesThatHadRoomDoNotKeepTheQuickLogWide) {
    for (const char* text : {"Second meeting in both calendars before the first one is over",
                             "Finance and legal in before the proposal goes out, on every larger deal",
                             "Five real questions before anything is shown or sent to anybody"})
        addPriority(text);
    SaidPriorities said(theme);
    said.setPriorities(workspace->priorities());
    said.present({});
    test::show(said, {1500, 60});
    EXPECT_EQ(test::visibleTexts(said).filter(QStringLiteral("on every larger deal")).size(), 1);
    said.resize(500, 60);
    test::settle();
    EXPECT_EQ(said.width(), 500);
    EXPECT_EQ(test::collisions(said), "");
}

TEST_F(SaidAndSeen, EveryFieldIsReachedByTabInTheOrderItIsReadAndNothingIsCut) {
    addPriority("Second meeting");
    addPriority("Finance & legal in before the proposal goes out, on every deal over a hundred thousand");
    addStandard("Asks before advising");
    log();
    type("marcus call 25 pricing p1 s1=4 asked");
    test::settle();
    EXPECT_EQ(test::focusableWithoutName(*dialog), "");
    EXPECT_EQ(test::collisions(*find<SaidPriorities>()), "");
    EXPECT_EQ(test::collisions(*find<SeenLevels>()), "");
    EXPECT_EQ(test::ambiguousKeys(*dialog), "");
    QStringList places;
    for (int i = 0; i < 40 && (i == 0 || focused() != find<TypedLine>()); ++i) {
        places << test::nameOf(*focused());
        press(Qt::Key_Tab);
    }
    const QString order = places.join(QLatin1Char(';'));
    qsizetype before = 0;
    for (const char* name :
         {"You will", "1 Second meeting", "With the why: Second meeting", "Seen 1, the standard",
          "Seen 1, the level", "Seen 1, the evidence", "Seen 1, remove", "Save"}) {
        const qsizetype at = places.lastIndexOf(QLatin1String(name));
        EXPECT_GT(at, before) << name << " | " << order.toStdString();
        before = at;
    }
}

}  // namespace
}  // namespace headroom
