// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/wording.h"
#include "tests/ui/rep/rep_store.h"
#include "tests/ui/support/forms.h"
#include "ui/commitments/commitments_page.h"
#include "ui/rep/growth_card.h"
#include "ui/rep/growth_plan_dialog.h"
#include "ui/rep/rep_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/places.h"
#include "ui/team/team_page.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>
#include <QtTest/QTest>

namespace headroom {

namespace {

class ARepInTheWindow : public test::RepStore {
protected:
    ARepInTheWindow() {
        talk(ola, today.addDays(-3), 30, QStringLiteral("Listening"));
        talk(kim, today.addDays(-1), 30, QStringLiteral("Listening"));
        window = std::make_unique<MainWindow>(workspace, theme, memory, today);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        team = window->findChild<TeamPage*>();
    }
    // Made when a rep is first opened.
    RepPage* page() const { return window->findChild<RepPage*>(); }
    // A window manager does this; the offscreen platform has none.
    void activate(QWidget& wanted) {
        wanted.activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &wanted; }));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }

    Theme theme{Theme::Mode::Light};
    WindowMemory memory{path(QStringLiteral("window.ini"))};
    std::unique_ptr<MainWindow> window;
    TeamPage* team = nullptr;
};

}  // namespace

TEST_F(ARepInTheWindow, OpensLeafsAndGoesBackByKeysAlone) {
    ASSERT_EQ(team->currentRep(), mei) << "never spoken with: the longest wait";
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(page()->isVisible());
    EXPECT_EQ(page()->currentRep(), mei);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(page()->currentRep(), mei) << "nobody comes before";
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(page()->currentRep(), ola);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(page()->currentRep(), kim);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Escape);
    EXPECT_TRUE(team->isVisible());
    EXPECT_EQ(team->currentRep(), ola);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(team->isVisible());
}

TEST_F(ARepInTheWindow, EscapeTakesTheMarkOffTheChartFirst) {
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Left);
    press(Qt::Key_Escape);
    EXPECT_TRUE(page()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(team->isVisible());
}

TEST_F(ARepInTheWindow, TurnsItsChartsIntoTheirTableByKeys) {
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* card = page()->findChild<GrowthCard*>();
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(card->showsTable());
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(card->showsTable());
}

TEST_F(ARepInTheWindow, AgreesAPotentialFromTeamAndTakesItBack) {
    Q_EMIT team->potentialRequested(mei);
    auto* dialog = window->findChild<GrowthPlanDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    activate(*dialog);
    auto* percent = dialog->findChild<QSpinBox*>();
    ASSERT_TRUE(percent->hasFocus());
    QTest::keyClicks(percent, QStringLiteral("44"));
    press(Qt::Key_Tab);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), QStringLiteral("Her March"));
    press(Qt::Key_Return, Qt::ControlModifier);

    Workspace another(workspace.path(), Workspace::Mode::ReadOnly);
    const std::optional<GrowthPlan> plan = another.repProfile(mei, today).plan;
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->current(), (PotentialStep{today, Rate(0.44), QStringLiteral("Her March")}));
    activate(*window);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(workspace.repProfile(mei, today).plan);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(workspace.repProfile(mei, today).plan, plan);
}

TEST_F(ARepInTheWindow, ArchivesARepAndTakesItBack) {
    press(Qt::Key_Return, Qt::ControlModifier);
    Q_EMIT page()->archiveRequested(mei);
    EXPECT_TRUE(team->isVisible());
    EXPECT_TRUE(workspace.rep(mei)->archivedOn);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(workspace.rep(mei)->archivedOn);
}

TEST_F(ARepInTheWindow, CountsFromAnotherDay) {
    press(Qt::Key_Return, Qt::ControlModifier);
    window->setToday(today.addYears(1));
    EXPECT_TRUE(page()->isVisible());
    bool isSaid = false;
    for (const QLabel* label : page()->findChildren<QLabel*>())
        isSaid = isSaid || label->text().contains(QLatin1String("Last decision 18 Mar 2026"));
    EXPECT_TRUE(isSaid);
}

TEST_F(ARepInTheWindow, TicksAPromiseMovesAnotherAndAddsATopicByKeys) {
    commitments.add(mine("Send the guide", today), mei, today);
    commitments.add(theirs("Call finance", today), mei, today);
    window->places().openRep(mei);
    activate(*window);
    auto* tick = qobject_cast<QAbstractButton*>(test::named(*page(), QStringLiteral("Send the guide")));
    ASSERT_TRUE(tick);
    tick->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(workspace.repProfile(mei, today).record.yours.empty());
    test::named(*page(), QStringLiteral("Call finance"))->setFocus();
    press(Qt::Key_D);
    QDialog* form = test::dialogOnTop(*window);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->windowTitle(), QStringLiteral("What got in the way?"));
    test::press(*form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.repProfile(mei, today).record.struggles.size(), 1U);
    activate(*window);
    press(Qt::Key_T, Qt::ControlModifier);
    form = test::dialogOnTop(*window);
    ASSERT_TRUE(form);
    test::fill(*form, QStringLiteral("What to talk about"), QStringLiteral("The new price list"));
    test::press(*form, Qt::Key_Return);
    EXPECT_TRUE(test::named(*page(), QStringLiteral("The new price list")));
    EXPECT_TRUE(test::named(*page(), QStringLiteral("Covered: The new price list")));
    EXPECT_EQ(test::collisions(*page()), "");
}

TEST_F(ARepInTheWindow, AddsAnythingFromOneMenuByKeys) {
    window->places().openRep(mei);
    activate(*window);
    const auto choose = [this](const QString& words) {
        test::named(*page(), QStringLiteral("Add a promise, a topic, help or a skill"))->setFocus();
        QTimer::singleShot(0, window.get(), [words] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_TRUE(menu);
            for (int i = 0; i < menu->actions().size(); ++i) {
                QTest::keyClick(menu, Qt::Key_Down);
                if (menu->activeAction() && menu->activeAction()->text() == words) break;
            }
            QTest::keyClick(menu, Qt::Key_Return);
        });
        press(Qt::Key_Return);
        return test::dialogOnTop(*window);
    };
    QDialog* form = choose(QStringLiteral("%1 asked for help").arg(workspace.rep(mei)->called()));
    ASSERT_TRUE(form);
    test::press(*form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.repProfile(mei, today).record.requests.size(), 1U);
    activate(*window);
    form = choose(QStringLiteral("Something to try"));
    ASSERT_TRUE(form);
    test::fill(*form, QStringLiteral("What you try"), QStringLiteral("No slides"));
    test::press(*form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.repProfile(mei, today).record.experiments.size(), 1U);
}

TEST_F(ARepInTheWindow, ASkillPlanAndAnExperimentAreEndedByKeys) {
    development.startSkill(mei, QStringLiteral("Discovery"), QStringLiteral("first questions"),
                           today.addDays(60), today.addDays(-9));
    development.tryOut(mei, QStringLiteral("No slides"), today.addDays(7), today.addDays(-7));
    window->places().openRep(mei);
    activate(*window);
    test::named(*page(), QStringLiteral("End: Discovery: first questions"))->setFocus();
    press(Qt::Key_Return);
    QDialog* form = test::dialogOnTop(*window);
    ASSERT_TRUE(form);
    test::fill(*form, QStringLiteral("What was seen of it"), QStringLiteral("Asked and waited"));
    test::press(*form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(workspace.repProfile(mei, today).record.skill);
    activate(*window);
    test::named(*page(), QStringLiteral("Learned: Trying: No slides"))->setFocus();
    press(Qt::Key_Space);
    form = test::dialogOnTop(*window);
    ASSERT_TRUE(form);
    test::fill(*form, QStringLiteral("What was learned"), QStringLiteral("They asked more"));
    test::press(*form, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(workspace.repProfile(mei, today).record.experiments.empty());
}

TEST_F(ARepInTheWindow, CommitmentsAreAPlaceOfTheirOwnAndLateOnesAreCounted) {
    commitments.add(mine("Send the guide", today.addDays(-1)), mei, today.addDays(-5));
    activate(*window);
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(window->findChild<CommitmentsPage*>()->isVisible());
    QWidget* place = test::named(*window->findChild<Navigation*>(), QStringLiteral("Commitments"));
    EXPECT_EQ(place->accessibleDescription(), QStringLiteral("You are here, 1 promise of yours is late"));
    press(Qt::Key_Space);
    EXPECT_EQ(place->accessibleDescription(), QStringLiteral("You are here"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(place->accessibleDescription(), QStringLiteral("You are here, 1 promise of yours is late"));
    EXPECT_EQ(test::ambiguousKeys(*window), "");
}

}  // namespace headroom
