// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_page.h"

#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/forms.h"
#include "tests/ui/team/team_values.h"
#include "ui/team/rep_table.h"
#include "ui/team/week_bars.h"
#include "ui/widgets/action_button.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

namespace headroom {

namespace {

class TeamPageTest : public test::TestStore {
protected:
    TeamPageTest() { theme.apply(); }
    ~TeamPageTest() override { qApp->setStyleSheet({}); }

    void present(const TeamOverview& overview, QSize size = {1440 - 208, 900 - 28}) {
        page.present(overview);
        test::show(page, size);
    }
    bool says(const QString& text) const { return test::visibleTexts(page).contains(text); }
    void press(const QString& name) {
        auto* button = qobject_cast<QAbstractButton*>(test::named(page, name));
        ASSERT_TRUE(button) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
        test::settle();
    }
    RepTable& table() const { return *page.findChild<RepTable*>(); }

    Theme theme{Theme::Mode::Light};
    TeamPage page{workspace, theme};
};

TeamOverview upToDateTeam() {
    TeamOverview overview = test::teamOverview();
    overview.needsYourHelp.clear();
    overview.next.reset();
    return overview;
}

}  // namespace

TEST_F(TeamPageTest, SaysTheHeadlineAndWhoIsNext) {
    present(test::teamOverview());
    EXPECT_TRUE(says(QStringLiteral("Average close rate 31\u00a0% (was 27\u00a0%). Likely growing.")));
    EXPECT_TRUE(says(QStringLiteral("1:1 with Tomas Lindqvist")));
    EXPECT_TRUE(says(QStringLiteral("You last spoke 33 days ago; your rhythm is every 14 days.")));
    EXPECT_TRUE(says(QStringLiteral("This week 6.0 h so far. 2 of 4 reps in rhythm.")));
    EXPECT_TRUE(says(QStringLiteral("Tuesday 16 December 2025 · week 11 of Q4")));
}

TEST_F(TeamPageTest, EverybodyUpToDateIsSaidKindly) {
    present(upToDateTeam());
    EXPECT_TRUE(says(QStringLiteral("Nobody is waiting on you.")));
    EXPECT_TRUE(says(QStringLiteral("Good day to listen in on a call.")));
    EXPECT_FALSE(test::named(page, QStringLiteral("Log it")));
    EXPECT_EQ(test::collisions(page), "");
}

TEST_F(TeamPageTest, AnEmptyTeamOffersNamesAndAnImport) {
    const QSignalSpy names(&page, &TeamPage::namesRequested), import(&page, &TeamPage::importRequested);
    TeamOverview empty;
    empty.today = empty.figuresDay = test::someDay;
    present(empty);
    EXPECT_TRUE(says(QStringLiteral("Nobody is on this team yet.")));
    EXPECT_TRUE(table().isHidden());
    press(QStringLiteral("Add names"));
    press(QStringLiteral("Import"));
    EXPECT_EQ(names.count() + import.count(), 2);
    EXPECT_EQ(test::collisions(page), "");
}

TEST_F(TeamPageTest, NothingLoggedIsNotAZero) {
    TeamOverview overview = test::teamOverview();
    overview.coaching.hasRecord = false;
    present(overview);
    EXPECT_TRUE(says(QStringLiteral("Nothing logged for 13 weeks. This is not a zero; we don’t know.")));
    EXPECT_FALSE(page.findChild<WeekBars*>()->isVisible());
}

TEST_F(TeamPageTest, TabGoesFromTheHeadingOfWhatWaitsToEachActionUnderIt) {
    present(test::teamOverview());
    present(test::teamOverview());  // the rows are made anew by each change
    auto* all = test::named(page, QStringLiteral("All commitments"));
    ASSERT_TRUE(all);
    all->setFocus();
    QStringList reached;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget()->accessibleName();
    }
    EXPECT_TRUE(reached.contains(QStringLiteral("Agree a potential with Renata Okafor")))
        << qPrintable(reached.join(QLatin1String(" | ")));
}

TEST_F(TeamPageTest, ButtonsSayWhichRepTheyMean) {
    const QSignalSpy prepared(&page, &TeamPage::prepareRequested), logged(&page, &TeamPage::logRequested),
        potential(&page, &TeamPage::potentialRequested), any(&page, &TeamPage::logAnyRequested);
    present(test::teamOverview());
    press(QStringLiteral("Prepare the 1:1 with Tomas"));
    press(QStringLiteral("Log a conversation with Tomas"));
    press(QStringLiteral("Agree a potential with Renata Okafor"));
    press(QStringLiteral("Log conversation"));
    EXPECT_EQ(prepared.last().first().value<RepId>(), RepId{1});
    EXPECT_EQ(logged.last().first().value<RepId>(), RepId{1});
    EXPECT_EQ(potential.last().first().value<RepId>(), RepId{2});
    EXPECT_EQ(any.count(), 1);
}

TEST_F(TeamPageTest, NothingOverlapsOrIsCutInBothWindowsAndLooks) {
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        for (const QSize size : {QSize(1440 - 208, 900 - 28), QSize(1366 - 56, 768 - 28), QSize(904, 572)}) {
            present(test::teamOverview(), size);
            EXPECT_EQ(test::collisions(page), "") << size.width();
        }
    }
}

TEST_F(TeamPageTest, LongNamesAndLargeTextLeaveThePageWhole) {
    TeamOverview overview = test::teamOverview();
    overview.next->name = overview.needsYourHelp[0].name = overview.withoutPotential[0].name =
        QStringLiteral("Maximiliane Oberhuber-Grünwald von und zu Hohenlohe-Schillingsfürst");
    overview.next->called = QStringLiteral("Maximiliane-Friederike");
    for (const double scale : {1.0, 1.5, 2.0}) {
        theme.setTextScale(scale);
        for (const QSize size : {QSize(1440 - 208, 900 - 28), QSize(1366 - 56, 768 - 28)}) {
            present(overview, size);
            EXPECT_EQ(test::collisions(page), "") << size.width() << " at " << scale;
            EXPECT_GE(table().viewport()->height(), 2 * table().rowHeight());
        }
    }
}

TEST_F(TeamPageTest, NamesAreNeverReadAsMarkupOrKeys) {
    TeamOverview overview = test::teamOverview();
    overview.next->name = QStringLiteral("<b>Tomas</b> R&D");
    overview.next->called = QStringLiteral("R&D");
    present(overview);
    EXPECT_TRUE(says(QStringLiteral("1:1 with <b>Tomas</b> R&D")));
    EXPECT_TRUE(test::named(page, QStringLiteral("Prepare the 1:1 with R&D")));
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (!label->text().isEmpty())
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
}

TEST_F(TeamPageTest, EverythingThatTakesTheFocusHasAName) {
    present(test::teamOverview());
    EXPECT_EQ(test::focusableWithoutName(page), "");
    EXPECT_TRUE(page.findChild<WeekBars*>()->accessibleDescription().startsWith(
        QStringLiteral("Aim 6 h a week. 22 Sep: 2 h, ")));
}

TEST_F(TeamPageTest, ExactlyOneButtonIsFilled) {
    present(test::teamOverview());
    int filled = 0;
    for (const ActionButton* button : page.findChildren<ActionButton*>())
        if (button->isVisible() && button->isPrimary()) ++filled;
    EXPECT_EQ(filled, 1);
}

TEST_F(TeamPageTest, ReadsAgainAfterEachChangeOnceInSight) {
    addRep(QStringLiteral("LinYue Tanaka"));
    page.showTeam(std::nullopt, today);
    test::show(page, {1200, 800});
    EXPECT_TRUE(says(QStringLiteral("You have not logged a conversation with LinYue Tanaka yet.")));
    page.hide();
    const RepId jonas = addRep(QStringLiteral("Jonas Weber"));
    page.show();
    page.selectRep(jonas);
    EXPECT_EQ(page.currentRep(), jonas);
    members.archive(jonas, today);
    EXPECT_NE(page.currentRep(), jonas);
    const QSignalSpy archived(&page, &TeamPage::archivedRequested);
    press(QStringLiteral("Archived reps"));
    EXPECT_EQ(archived.count(), 1);
    workspace.undo();
    EXPECT_FALSE(test::named(page, QStringLiteral("Archived reps")));
}

TEST_F(TeamPageTest, ChangingTheFiscalYearChangesTheQuarterAtOnce) {
    addRep(QStringLiteral("LinYue Tanaka"));
    page.showTeam(std::nullopt, today);
    test::show(page, {1200, 800});
    EXPECT_TRUE(says(QStringLiteral("Wednesday 18 March 2026 · week 11 of Q1")));
    Leader leader = workspace.leader();
    leader.fiscalYearFirstMonth = 3;
    members.changeLeader(leader);
    EXPECT_TRUE(says(QStringLiteral("Wednesday 18 March 2026 · week 3 of Q1")));
}

TEST_F(TeamPageTest, WhatCannotBeSavedIsOff) {
    addRep(QStringLiteral("LinYue Tanaka"));
    Workspace reader(workspace.path(), Workspace::Mode::ReadOnly);
    TeamPage second(reader, theme);
    second.showTeam(std::nullopt, today);
    test::show(second, {1200, 800});
    for (const char* name :
         {"Log conversation", "Log a conversation with LinYue Tanaka", "Add names", "Import"})
        EXPECT_FALSE(test::named(second, QLatin1String(name))->isEnabled()) << name;
    for (const char* name : {"Go to a rep", "Prepare the 1:1 with LinYue Tanaka"})
        EXPECT_TRUE(test::named(second, QLatin1String(name))->isEnabled()) << name;
}

TEST_F(TeamPageTest, WhatWaitsIsSettledWithOneWordAndCanBeTakenBack) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    commitments.add(mine("Send the guide", today.addDays(-2)), mei, today.addDays(-9));
    requests.ask(mei, QStringLiteral("pricing"), today.addDays(-1));
    page.showTeam(std::nullopt, today);
    test::show(page, {1232, 872});
    EXPECT_TRUE(says(QStringLiteral("2 days late")));
    press(QStringLiteral("Done: Send the guide"));
    EXPECT_FALSE(says(QStringLiteral("Send the guide")));
    press(QStringLiteral("Answered: Mei Tanaka asked for help: pricing"));
    EXPECT_TRUE(workspace.teamOverview(std::nullopt, today).waiting.empty());
    workspace.undo();
    workspace.undo();
    test::settle();
    EXPECT_TRUE(says(QStringLiteral("Send the guide")));
    EXPECT_EQ(test::collisions(page), "");
}

TEST_F(TeamPageTest, MoreThanFitIsALinkToCommitments) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    for (const char* text : {"One", "Two", "Three", "Four", "Five"})
        commitments.add(mine(text, today), mei, today);
    const QSignalSpy all(&page, &TeamPage::commitmentsRequested);
    page.showTeam(std::nullopt, today);
    test::show(page, {1232, 872});
    press(QStringLiteral("and 3 more"));  // two promises, and the potential to agree
    press(QStringLiteral("All commitments"));
    EXPECT_EQ(all.count(), 2);
}

TEST_F(TeamPageTest, HThenEnterNotesThatARepAskedForHelp) {
    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    page.showTeam(std::nullopt, today);
    test::show(page, {1232, 872});
    table().setFocus();
    test::press(page, Qt::Key_H);
    QDialog* form = test::dialogOnTop(page);
    ASSERT_TRUE(form);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("pricing"));
    test::press(*form, Qt::Key_Return);
    ASSERT_EQ(workspace.repProfile(mei, today).record.requests.size(), 1U);
    EXPECT_EQ(workspace.repProfile(mei, today).record.requests.front().about, QStringLiteral("pricing"));
    test::settle();
    EXPECT_TRUE(says(QStringLiteral("Mei Tanaka asked for help: pricing")));
    workspace.undo();
    EXPECT_TRUE(workspace.repProfile(mei, today).record.requests.empty());
}

}  // namespace headroom
