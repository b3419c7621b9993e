// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/mirror_page.h"

#include "core/workspace/time_use.h"
#include "core/workspace/true_tests.h"
#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/forms.h"
#include "ui/mirror/habit_scale.h"
#include "ui/mirror/week_hours_dialog.h"
#include "ui/widgets/day_field.h"

#include <QLineEdit>
#include <QPushButton>

namespace headroom {

namespace {

class MirrorPageTest : public test::TestStore {
protected:
    MirrorPageTest() { theme.apply(); }
    ~MirrorPageTest() override { qApp->setStyleSheet({}); }

    void show() {
        page.showTeam(std::nullopt, today);
        test::show(page, {1200, 2200});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { test::press(page, key, modifiers); }
    void focus(const QString& name) {
        QWidget* found = test::named(page, name);
        ASSERT_TRUE(found) << qPrintable(name);
        found->setFocus();
    }
    void type(const QString& name, const QString& text) {
        focus(name);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    MirrorView self() const { return workspace.mirrorView({}, today); }
    bool says(const QString& words) const {
        return test::visibleTexts(page).join(QLatin1Char('\n')).contains(words);
    }
    // Answers "in places" with one line and one promise for next Friday, all by keys.
    void writeTrueTest() {
        QPushButton* inPlaces = nullptr;
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->text() == QLatin1String("In places")) inPlaces = button;
        ASSERT_TRUE(inPlaces);
        inPlaces->setFocus();
        press(Qt::Key_Space);
        type(QStringLiteral("What a different manager would do"), QStringLiteral("sit in on calls"));
        type(QStringLiteral("What I will do"), QStringLiteral("book three calls"));
        type(QStringLiteral("By when"), QStringLiteral("27 mar 2026"));
    }

    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    Theme theme{Theme::Mode::Light};
    MirrorPage page{workspace, theme};
};

}  // namespace

TEST_F(MirrorPageTest, TheCheckInIsPrefilledAndSavedByKeys) {
    conversations.log(oneToOne(mei, today.addDays(-7), 90), today);
    show();
    press(Qt::Key_W);
    QDialog* dialog = test::dialogOnTop(page);
    ASSERT_TRUE(dialog);
    EXPECT_EQ(qobject_cast<WeekHoursDialog*>(dialog)->minutes()[size_t(WorkKind::Coaching)], 90);
    test::fill(*dialog, QStringLiteral("Forecast and reports"), QStringLiteral("12.5"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const TimeView time = self().time;
    EXPECT_TRUE(time.checkIn.wasTold);
    EXPECT_EQ(time.checkIn.monday, QDate(2026, 3, 9));
    EXPECT_EQ(time.checkIn.minutes[size_t(WorkKind::ForecastAndReports)], 750);
    EXPECT_EQ(time.checkIn.minutes[size_t(WorkKind::Coaching)], 90);
    workspace.undo();
    EXPECT_FALSE(self().time.checkIn.wasTold);
}

TEST_F(MirrorPageTest, MoreHoursThanAWeekHasAreRefusedInTheDialogAndStayTyped) {
    show();
    press(Qt::Key_W);
    QDialog* dialog = test::dialogOnTop(page);
    ASSERT_TRUE(dialog);
    for (const char* kind : {"Coaching and 1:1s", "Hiring", "Forecast and reports"})
        test::fill(*dialog, QString::fromUtf8(kind), QStringLiteral("80"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(test::visibleTexts(*dialog)
                    .join(QLatin1Char('\n'))
                    .contains(QLatin1String("more hours than a week has")));
    EXPECT_FALSE(self().time.checkIn.wasTold);
}

TEST_F(MirrorPageTest, AHabitIsSeenByNumberAndByArrow) {
    show();
    HabitScale* scale = page.findChildren<HabitScale*>()[int(Habit::Potential)];
    scale->setFocus();
    press(Qt::Key_4);
    EXPECT_EQ(self().habits[size_t(Habit::Potential)].ownView, 4);
    press(Qt::Key_Left);
    EXPECT_EQ(self().habits[size_t(Habit::Potential)].ownView, 3);
    EXPECT_TRUE(scale->accessibleName().contains(QLatin1String("your view 3")));
    EXPECT_TRUE(scale->hasFocus()) << "the next key goes on from here";
}

TEST_F(MirrorPageTest, WhatATrueTestStillLacksIsSaidInItsPlaceWithTheFocusThere) {
    show();
    type(QStringLiteral("What I will do"), QStringLiteral("book three calls"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(says(QStringLiteral("Choose an answer first.")));
    press(Qt::Key_Space);
    EXPECT_EQ(self().trueTest.draft.answer, std::nullopt) << "kept a moment later";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(says(QStringLiteral("Say what they would do differently.")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("sit in"));
    EXPECT_FALSE(says(QStringLiteral("Say what they would do differently."))) << "gone once one goes on";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(says(QStringLiteral("Give each promise a day to come.")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("27 mar 2026"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(self().trueTest.done);
}

TEST_F(MirrorPageTest, TimeOfOneDayIsAddedByKeys) {
    show();
    focus(QStringLiteral("Add time of one day"));
    press(Qt::Key_Space);
    QDialog* form = test::dialogOnTop(page);
    ASSERT_TRUE(form);
    test::fill(*form, QStringLiteral("Minutes"), QStringLiteral("90"));
    test::fill(*form, QStringLiteral("On"), QStringLiteral("11 mar 2026"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(self().time.checkIn.minutes[size_t(WorkKind::ForecastAndReports)], 90);
}

TEST_F(MirrorPageTest, TheTrueTestIsFinishedByKeysAndPromisedInOneStep) {
    show();
    writeTrueTest();
    press(Qt::Key_Return, Qt::ControlModifier);
    const TrueTestView done = self().trueTest;
    ASSERT_TRUE(done.done);
    EXPECT_EQ(done.done->answer, TrueTestAnswer::InPlaces);
    ASSERT_EQ(done.promises.size(), 1u);
    EXPECT_EQ(done.promises.front().now.due, QDate(2026, 3, 27));
    EXPECT_TRUE(says(QStringLiteral("book three calls: Still open, due")));
    workspace.undo();
    EXPECT_FALSE(self().trueTest.done);
    EXPECT_TRUE(workspace.commitmentBook({}, today).yours.empty());
    test::settle();
    for (const char* name : {"What a different manager would do", "What I will do", "By when"}) {
        auto* line = qobject_cast<QLineEdit*>(test::named(page, QString::fromUtf8(name)));
        ASSERT_TRUE(line) << name;
        EXPECT_FALSE(line->text().isEmpty()) << name << " is there again";
    }
}

TEST_F(MirrorPageTest, WhatIsMeantIsThereToBeChangedBeforeAnyWeekIsOnRecord) {
    TimeUse(workspace).intend({240, 0, 120, 0, 0, 0}, today);
    show();
    focus(QStringLiteral("Change what you mean to spend"));
    press(Qt::Key_Space);
    QDialog* dialog = test::dialogOnTop(page);
    ASSERT_TRUE(dialog);
    EXPECT_EQ(qobject_cast<WeekHoursDialog*>(dialog)->minutes(), (MinutesByKind{240, 0, 120, 0, 0, 0}));
}

TEST_F(MirrorPageTest, WhatIsHalfWrittenIsKeptWhenThePageIsLeftAndComesBack) {
    show();
    type(QStringLiteral("What a different manager would do"), QStringLiteral("sit in"));
    page.hide();
    EXPECT_EQ(self().trueTest.draft.differences,
              (std::vector<TrueTestDifference>{{Habit::Standards, QStringLiteral("sit in")}}));
    MirrorPage again(workspace, theme);
    again.showTeam(std::nullopt, today);
    test::show(again, {1200, 2200});
    auto* line =
        qobject_cast<QLineEdit*>(test::named(again, QStringLiteral("What a different manager would do")));
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), QStringLiteral("sit in"));
}

TEST_F(MirrorPageTest, AChangeElsewhereLeavesWhatIsBeingWrittenAlone) {
    show();
    type(QStringLiteral("What I will do"), QStringLiteral("book three"));
    QWidget* line = QApplication::focusWidget();
    conversations.log(oneToOne(mei, today), today);
    test::settle();
    EXPECT_EQ(QApplication::focusWidget(), line);
    EXPECT_EQ(qobject_cast<QLineEdit*>(line)->text(), QStringLiteral("book three"));
}

TEST_F(MirrorPageTest, EverythingThatTakesTheFocusHasAName) {
    show();
    EXPECT_EQ(test::focusableWithoutName(page), std::string());
    EXPECT_EQ(test::collisions(page), std::string());
}

}  // namespace headroom
