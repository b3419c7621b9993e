// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/widgets.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace headroom {

namespace {

class SettingsDialogTest : public test::TestStore {
protected:
    SettingsDialogTest() { theme.apply(); }
    ~SettingsDialogTest() override { qApp->setStyleSheet({}); }

    void start() {
        dialog = std::make_unique<SettingsDialog>(workspace, theme);
        test::show(*dialog, {720, 480});
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    // Goes to the field with Tab, as a person without a mouse does.
    static void goTo(const QString& name) {
        const auto reached = [] { return test::nameOf(*QApplication::focusWidget()); };
        for (int i = 0; i < 40 && reached() != name; ++i) key(Qt::Key_Tab);
        EXPECT_EQ(reached().toStdString(), name.toStdString());
    }
    static void type(const char* text) {
        key(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
    }
    static void save() { key(Qt::Key_Return, Qt::ControlModifier); }

    Theme theme{Theme::Mode::Light};
    std::unique_ptr<SettingsDialog> dialog;
};

}  // namespace

TEST_F(SettingsDialogTest, TheWholeRecordIsEditedByKeysAlone) {
    start();
    type("Sam Delaney");
    goTo(QStringLiteral("Fiscal year starts in"));
    key(Qt::Key_Down);  // February
    goTo(QStringLiteral("Your aim"));
    type("4.5");
    goTo(QStringLiteral("Usual rhythm"));
    type("10");
    goTo(QStringLiteral("Saturday"));
    key(Qt::Key_Space);
    goTo(QStringLiteral("Currency"));
    type("eur");
    goTo(QStringLiteral("Add a holiday"));
    key(Qt::Key_Space);
    type("25.12.2026");
    key(Qt::Key_Tab);
    type("26.12.2026");
    goTo(QStringLiteral("Add days away"));
    key(Qt::Key_Space);
    type("2026-08-03");
    key(Qt::Key_Tab);
    type("2026-08-14");
    save();
    EXPECT_FALSE(dialog->isVisible());
    Leader expected;
    expected.name = QStringLiteral("Sam Delaney");
    expected.fiscalYearFirstMonth = 2;
    expected.coachingHoursPerWeekAim = 4.5;
    expected.rhythmDays = 10;
    expected.weekdays = 0b0111111;
    expected.currency = QStringLiteral("EUR");
    expected.holidays = {QDate(2026, 12, 25), QDate(2026, 12, 26)};
    expected.away = {Period(QDate(2026, 8, 3), QDate(2026, 8, 14))};
    EXPECT_EQ(workspace.leader(), expected);
    EXPECT_EQ(workspace.undo(), QStringLiteral("Changed: your settings"));
    EXPECT_EQ(workspace.leader(), Leader());
}

TEST_F(SettingsDialogTest, ShowsWhatWasSavedAndSavesItUnchanged) {
    Leader leader;
    leader.holidays = {QDate(2026, 5, 1), QDate(2026, 12, 24), QDate(2026, 12, 25), QDate(2026, 12, 26)};
    leader.weekdays = 0b1001111;
    members.changeLeader(leader);
    start();
    EXPECT_TRUE(test::visibleTexts(*dialog).contains(QStringLiteral("26 Dec 2026")));
    EXPECT_FALSE(test::visibleTexts(*dialog).contains(QStringLiteral("25 Dec 2026")));  // within the span
    save();
    EXPECT_EQ(workspace.leader(), leader);
    workspace.undo();
    EXPECT_EQ(workspace.leader(), Leader());  // the second save was no step
}

TEST_F(SettingsDialogTest, WhatIsWrongStandsBesideItsField) {
    start();
    for (const char* day : {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}) {
        goTo(QLatin1String(day));
        key(Qt::Key_Space);
    }
    goTo(QStringLiteral("Currency"));
    type("dollars");
    save();
    EXPECT_TRUE(dialog->isVisible());
    const QStringList said = test::visibleTexts(*dialog);
    EXPECT_TRUE(said.contains(QStringLiteral("Choose at least one working day.")));
    EXPECT_TRUE(said.contains(QStringLiteral("A currency is written with three letters, like USD or EUR.")));
    EXPECT_TRUE(said.contains(QStringLiteral("dollars")));
    EXPECT_EQ(workspace.leader(), Leader());
}

TEST_F(SettingsDialogTest, TheLookChangesAtOnce) {
    start();
    const QSignalSpy chosen(dialog.get(), &SettingsDialog::lookChosen);
    QTest::mouseClick(test::named(*dialog, QStringLiteral("Dark")), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.last().at(0).value<Theme::Mode>(), Theme::Mode::Dark);
    goTo(QStringLiteral("Text size"));
    key(Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen.last().at(1).toDouble(), 1.25);
}

TEST_F(SettingsDialogTest, EverythingIsNamedAndNothingIsCutAtAnyTextSize) {
    for (const double scale : {1.0, 1.5, 2.0}) {
        theme.setTextScale(scale);
        start();
        EXPECT_EQ(test::collisions(*dialog), "") << scale;
        EXPECT_EQ(test::focusableWithoutName(*dialog), "");
        EXPECT_EQ(test::ambiguousKeys(*dialog), "");
    }
}

}  // namespace headroom
