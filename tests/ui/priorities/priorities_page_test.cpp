// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/priorities_page.h"

#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/forms.h"
#include "tests/ui/support/widgets.h"
#include "ui/priorities/hearing_matrix.h"
#include "ui/priorities/hearing_model.h"
#include "ui/priorities/priority_tile.h"
#include "ui/promises/history_dialog.h"
#include "ui/promises/history_tree.h"
#include "ui/widgets/attendance_list.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

namespace headroom {

namespace {

class PrioritiesPageTest : public test::TestStore {
protected:
    PrioritiesPageTest() { theme.apply(); }
    ~PrioritiesPageTest() override { qApp->setStyleSheet({}); }

    PriorityId add(const char* text, QDate from) {
        PriorityWords words;
        words.text = QString::fromUtf8(text);
        words.why = QStringLiteral("Deals go quiet without it");
        words.good = QStringLiteral("A day in both calendars");
        return priorities.add(words, from);
    }
    void say(PriorityId id, RepId rep, QDate day, bool isWithWhy) {
        priorities.tell({{}, id, {rep}, day, isWithWhy, TellingChannel::Spoken, {}}, today);
    }
    void show() {
        page.showTeam(std::nullopt, today);
        test::show(page, {1200, 800});
    }
    HearingMatrix& matrix() const { return *page.findChild<HearingMatrix*>(); }
    // The sentences of a column, from top to bottom.
    QStringList column(HearingModel::Column column) const {
        QStringList said;
        for (int row = 0; row < matrix().model()->rowCount(); ++row)
            said << matrix().model()->index(row, int(column)).data(Qt::AccessibleTextRole).toString();
        return said;
    }
    // The visible tiles' names, from top to bottom.
    QStringList tiles() const {
        QStringList names;
        for (const PriorityTile* tile : page.findChildren<PriorityTile*>())
            if (tile->isVisible()) names << tile->accessibleName();
        return names;
    }
    PriorityTile& tile(int at) const { return *page.findChildren<PriorityTile*>()[at]; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { test::press(page, key, modifiers); }
    QDialog* dialog() { return test::dialogOnTop(page); }
    PriorityBoard board() const { return workspace.priorityBoard({}, today); }

    const RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    const RepId ola = addRep(QStringLiteral("Ola Berg"));
    Theme theme{Theme::Mode::Light};
    PrioritiesPage page{workspace, theme};
};

constexpr auto thisWeek = HearingModel::Column(int(HearingModel::Column::LastHeard) - 1);

}  // namespace

TEST_F(PrioritiesPageTest, WithoutAnyTheFirstOneIsAskedFor) {
    show();
    EXPECT_TRUE(test::named(page, QStringLiteral("What matters most right now?")));
    press(Qt::Key_Space);  // on the button that adds one
    ASSERT_TRUE(dialog());
    test::fill(*dialog(), QStringLiteral("Priority"), QStringLiteral("Next step in every meeting"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(dialog()) << "a priority without its why";
    test::fill(*dialog(), QStringLiteral("Why it matters"), QStringLiteral("Deals go quiet"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(tiles(), QStringList{QStringLiteral("Priority 1: Next step in every meeting")});
    EXPECT_EQ(page.focusProxy(), &matrix());
}

TEST_F(PrioritiesPageTest, EachCellSaysWhoHeardItWhen) {
    const PriorityId id = add("Next steps", today.addDays(-30));
    say(id, mei, today.addDays(-1), true);
    say(id, ola, today.addDays(-7), false);
    show();
    EXPECT_EQ(column(thisWeek),
              (QStringList{QStringLiteral("Ola Berg, week of 16 Mar 2026, not said"),
                           QStringLiteral("Mei Tanaka, week of 16 Mar 2026, said with the why"),
                           QStringLiteral("Team meeting, week of 16 Mar 2026, not said")}));
    EXPECT_EQ(matrix().model()->index(0, int(thisWeek) - 1).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Ola Berg, week of 9 Mar 2026, said without the why"));
    EXPECT_EQ(column(HearingModel::Column::LastHeard)[0], QStringLiteral("Ola Berg, Last heard: 1 week ago"));
    EXPECT_EQ(column(HearingModel::Column::NextChance)[0],
              QStringLiteral("Ola Berg, Next chance: not booked"));
}

TEST_F(PrioritiesPageTest, EnterOnACellWritesDownThatItWasSaid) {
    add("Next steps", today.addDays(-30));
    show();
    press(Qt::Key_Return);
    ASSERT_TRUE(dialog());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(dialog());
    EXPECT_TRUE(
        column(thisWeek).contains(QStringLiteral("Mei Tanaka, week of 16 Mar 2026, said with the why")));
    workspace.undo();
    EXPECT_FALSE(
        column(thisWeek).contains(QStringLiteral("Mei Tanaka, week of 16 Mar 2026, said with the why")));
}

TEST_F(PrioritiesPageTest, TheTeamMeetingsRowReachesEverybody) {
    add("Next steps", today.addDays(-30));
    show();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(dialog());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(board().active.front().reach.heardLately, 2);
    EXPECT_EQ(board().active.front().teamMeetings.back(), Hearing::WithWhy);
}

TEST_F(PrioritiesPageTest, RWritesDownThatSomebodyWasAskedForIt) {
    add("Next steps", today.addDays(-30));
    show();
    press(Qt::Key_R);
    ASSERT_TRUE(dialog());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(board().active.front().reach.recalledFully, 1);
    EXPECT_TRUE(test::named(page, QStringLiteral("Said back in full by 1 of 1 asked; 1 not asked.")));
}

TEST_F(PrioritiesPageTest, EnterOnAMarkOpensWhatWasSaidToBePutRight) {
    const PriorityId id = add("Next steps", today.addDays(-30));
    say(id, mei, today, false);
    say(id, mei, today.addDays(-14), false);
    say(id, ola, today.addDays(-14), false);
    show();
    const auto tellings = [&] { return workspace.priorityHistory(id).tellings; };
    press(Qt::Key_Down);  // whoever heard it longest ago leads
    press(Qt::Key_Return);
    auto* history = qobject_cast<HistoryDialog*>(dialog());
    ASSERT_TRUE(history);
    EXPECT_TRUE(
        test::named(*history, QStringLiteral("Said to Mei Tanaka on 18 Mar 2026, without the why, spoken.\n"
                                             "It came with no conversation.")));
    press(Qt::Key_Down);
    EXPECT_TRUE(
        test::named(*history, QStringLiteral("Said to Mei Tanaka on 4 Mar 2026, without the why, spoken.\n"
                                             "It came with no conversation.")));
    press(Qt::Key_Return);
    QDialog* form = dialog();
    ASSERT_TRUE(form && form != history);
    auto* how = form->findChild<QComboBox*>();  // with or without the why
    ASSERT_TRUE(how);
    how->setFocus();
    press(Qt::Key_Up);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(tellings()[1].telling.isWithWhy || tellings()[2].telling.isWithWhy);
    history->activateWindow();
    test::settle();
    history->findChild<HistoryTree*>()->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(tellings().size(), 2u);
    EXPECT_TRUE(
        test::named(*history, QStringLiteral("Removed: that a priority was said (Ctrl+Z takes it back)")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(tellings().size(), 3u);
    EXPECT_TRUE(test::named(*history, QStringLiteral("Taken back: Removed: that a priority was said "
                                                     "(Ctrl+Shift+Z repeats it)")));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tellings().size(), 2u);
    EXPECT_TRUE(
        test::named(*history, QStringLiteral("Removed: that a priority was said (Ctrl+Z takes it back)")));
    press(Qt::Key_Escape);
    EXPECT_FALSE(history->isVisible());
}

TEST_F(PrioritiesPageTest, HOnAPriorityShowsItOfEverybodyWithTheirOwnWords) {
    const PriorityId id = add("Next steps", today.addDays(-30));
    say(id, mei, today, false);
    priorities.checkRecall({{}, id, ola, today, Recall::Half, true, QStringLiteral("A day for both")}, today);
    show();
    tile(0).setFocus();
    press(Qt::Key_H);
    auto* history = qobject_cast<HistoryDialog*>(dialog());
    ASSERT_TRUE(history);
    EXPECT_EQ(test::focusableWithoutName(*history), "");
    EXPECT_EQ(test::collisions(*history), "");
    EXPECT_EQ(test::ambiguousKeys(*history), "");
    const QAbstractItemModel& model = *history->findChild<HistoryTree*>()->model();
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 0, model.index(1, 0)).data(Qt::AccessibleTextRole).toString(),
              QString::fromUtf8("Ola Berg was asked on 18 Mar 2026 and said it: half, and knew the why.\n"
                                "\u201cA day for both\u201d"));
    auto* whom = history->findChild<QComboBox*>();
    whom->setFocus();
    QTest::keyClick(whom, Qt::Key_End);  // Ola
    test::settle();
    ASSERT_EQ(model.rowCount(), 1) << "nothing was said to Ola";
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 1);
    QTest::keyClick(whom, Qt::Key_Up);
    QTest::keyClick(whom, Qt::Key_Up);  // the team meetings
    test::settle();
    EXPECT_TRUE(test::named(*history, QStringLiteral("Nothing is on record here yet.")));
}

TEST_F(PrioritiesPageTest, WhatWasSaidInAConversationLeadsThere) {
    const PriorityId id = add("Next steps", today.addDays(-30));
    const ConversationId held = conversations.log(oneToOne(mei, today), today);
    priorities.tell({{}, id, {mei}, today, true, TellingChannel::Spoken, held}, today);
    show();
    const QSignalSpy opened(&page, &PrioritiesPage::conversationOpened);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(dialog());
    press(Qt::Key_O);
    EXPECT_FALSE(dialog());
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.front().front().value<ConversationId>(), held);
}

TEST_F(PrioritiesPageTest, AReaderReadsWhatWasSaidAndIsOfferedNothingElse) {
    const PriorityId id = add("Next steps", today.addDays(-30));
    const ConversationId held = conversations.log(oneToOne(mei, today), today);
    priorities.tell({{}, id, {mei}, today, true, TellingChannel::Spoken, held}, today);
    Workspace reading(workspace.path(), Workspace::Mode::ReadOnly);
    PrioritiesPage readersPage(reading, theme);
    const QSignalSpy opened(&readersPage, &PrioritiesPage::conversationOpened);
    readersPage.showTeam(std::nullopt, today);
    test::show(readersPage, {1200, 800});
    readersPage.findChild<PriorityTile*>()->setFocus();
    test::press(readersPage, Qt::Key_H);
    QDialog* history = test::dialogOnTop(readersPage);
    ASSERT_TRUE(history);
    EXPECT_TRUE(
        test::named(*history, QStringLiteral("Said to Mei Tanaka on 18 Mar 2026, with the why, spoken.\n"
                                             "It came with the conversation: 1:1, 18 Mar 2026.")));
    for (const char* way : {"Open the conversation (O)", "Correct", "Remove", "It was said"})
        EXPECT_FALSE(test::named(*history, QLatin1String(way))) << way;
    test::press(readersPage, Qt::Key_O);
    EXPECT_TRUE(history->isVisible());
    EXPECT_EQ(opened.count(), 0);
}

TEST_F(PrioritiesPageTest, AHistoryThatCannotBeReadLeavesNothingBehind) {
    add("Next steps", today.addDays(-30));
    show();
    page.hide();
    workspace.undo();  // the page out of sight does not know yet
    Q_EMIT matrix().historyRequested(0, std::nullopt);
    EXPECT_FALSE(page.findChild<HistoryDialog*>());
}

TEST_F(PrioritiesPageTest, LeftAtTheFirstWeekGoesFurtherBack) {
    const PriorityId id = add("Next steps", today.addDays(-300));
    say(id, mei, today.addDays(-7 * 13), true);
    show();
    for (int i = 0; i < HearingModel::weeksInSight; ++i) press(Qt::Key_Left);
    EXPECT_TRUE(column(HearingModel::Column::FirstWeek)
                    .contains(QStringLiteral("Mei Tanaka, week of 15 Dec 2025, said with the why")));
    EXPECT_EQ(matrix().hearings()->firstWeek(), matrix().hearings()->lastFirstWeek() - 1);
    for (int i = 0; i < 100; ++i) press(Qt::Key_Left);
    EXPECT_EQ(matrix().hearings()->firstWeek(), 0);
}

TEST_F(PrioritiesPageTest, OneActionPutsItOnTheAgendasOfThoseWhoHaveNotHeardIt) {
    const PriorityId id = add("Next steps", today.addDays(-30));
    say(id, mei, today, true);
    show();
    QWidget* put = test::named(page, QStringLiteral("Put it on their next agendas"));
    ASSERT_TRUE(put && put->isVisible());
    put->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(workspace.repRecord(ola, today).topics.size(), 1u);
    EXPECT_TRUE(workspace.repRecord(mei, today).topics.empty());
    EXPECT_FALSE(put->isVisible()) << "nobody is left to put it on for";
}

TEST_F(PrioritiesPageTest, KeysAndDraggingRankAndTheFocusFollows) {
    for (const char* text : {"A", "B", "C"}) add(text, today.addDays(-30));
    show();
    tile(2).setFocus();
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(tiles(), (QStringList{QStringLiteral("Priority 1: A"), QStringLiteral("Priority 2: C"),
                                    QStringLiteral("Priority 3: B")}));
    EXPECT_TRUE(tile(1).hasFocus());
    const QPoint grip = tile(0).rect().center();
    QTest::mousePress(&tile(0), Qt::LeftButton, {}, grip);
    QMouseEvent move(QEvent::MouseMove, grip + QPoint(0, 300), tile(0).mapToGlobal(grip + QPoint(0, 300)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&tile(0), &move);
    const int below = tile(2).geometry().center().y() - tile(0).geometry().top();
    QTest::mouseRelease(&tile(0), Qt::LeftButton, {}, QPoint(grip.x(), below));
    EXPECT_EQ(tiles().back(), QStringLiteral("Priority 3: A"));
    EXPECT_TRUE(tile(2).hasFocus()) << "the keyboard goes with what was dragged";
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(tiles()[1], QStringLiteral("Priority 2: A"));
    workspace.undo();
    EXPECT_TRUE(tile(2).hasFocus());
}

TEST_F(PrioritiesPageTest, AFourthAsksWhichToRetireAndTakesItsPlaceInOneStep) {
    for (const char* text : {"A", "B", "C"}) add(text, today.addDays(-30));
    show();
    press(Qt::Key_N);
    ASSERT_TRUE(dialog());
    test::fill(*dialog(), QStringLiteral("Why it ends"), QStringLiteral("It works"));
    test::fill(*dialog(), QStringLiteral("Priority"), QStringLiteral("D"));
    test::fill(*dialog(), QStringLiteral("Why it matters"), QStringLiteral("Because"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(tiles().back(), QStringLiteral("Priority 3: D"));
    EXPECT_TRUE(test::named(page, QStringLiteral("C\nIt stuck, 18 Mar 2026. It works")));
    ASSERT_EQ(workspace.standards().size(), 1u) << "what stuck becomes a standard";
    EXPECT_EQ(workspace.standards().front().words.text, QStringLiteral("C"));
    workspace.undo();
    EXPECT_EQ(tiles().back(), QStringLiteral("Priority 3: C"));
    EXPECT_TRUE(workspace.standards().empty());
}

TEST_F(PrioritiesPageTest, WhatIsRetiredStaysReadableAndIsNotChanged) {
    std::vector<PriorityId> ids;
    for (const char* text : {"A", "B", "C", "D"}) {
        ids.push_back(add(text, today.addDays(-30)));
        say(ids.back(), mei, today.addDays(-10), true);
        const QDate end = today.addDays(int(ids.size()) - 5);
        priorities.retire(ids.back(), {PriorityEnd::Done, QStringLiteral("It works"), end});
    }
    show();
    EXPECT_FALSE(test::named(page, QStringLiteral("What was said: A"))) << "the oldest is folded away";
    QWidget* all = test::named(page, QStringLiteral("All 4"));
    ASSERT_TRUE(all && all->isVisible());
    all->setFocus();
    press(Qt::Key_Space);
    EXPECT_FALSE(all->isVisible());
    matrix().setFocus();
    for (const char* link : {"A", "B", "C", "D"}) {
        press(Qt::Key_Backtab);
        EXPECT_EQ(test::nameOf(*QApplication::focusWidget()),
                  QStringLiteral("What was said: %1").arg(QLatin1String(link)));
    }
    QWidget* said = test::named(page, QStringLiteral("What was said: A"));
    ASSERT_TRUE(said);
    said->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(test::named(*dialog(), QStringLiteral("Said to Mei Tanaka on 8 Mar 2026, with the why, "
                                                      "spoken.\nIt came with no conversation.")));
    EXPECT_EQ(test::focusableWithoutName(*dialog()), "");
    for (const char* way : {"Correct", "Remove", "It was said", "Asked to say it back"})
        EXPECT_FALSE(test::named(*dialog(), QLatin1String(way))) << way;
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_N, Qt::Key_Return}) press(key);
    EXPECT_EQ(workspace.priorityHistory(ids.front()).tellings.size(), 1u);
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog());
}

TEST_F(PrioritiesPageTest, EachSaysWhatGoodLooksLikeUntilWhenAndHowItWasHeard) {
    PriorityWords words{QStringLiteral("Next steps"),
                        QStringLiteral("Deals go quiet without it"),
                        QStringLiteral("A day in both calendars"),
                        {},
                        today,
                        {}};
    const PriorityId id = priorities.add(words, today.addDays(-30));
    say(id, mei, today, true);
    say(id, mei, today, false);
    priorities.checkRecall({{}, id, ola, today, Recall::Half, true, {}}, today);
    show();
    for (const char* said :
         {"Good: A day in both calendars", "Until 18 Mar 2026", "With the why 1 of 2 times since 16 Feb 2026",
          "Said back in full by 0 of 1, half by 1; 1 not asked."}) {
        EXPECT_TRUE(test::named(page, QLatin1String(said))) << said;
        EXPECT_TRUE(tile(0).accessibleDescription().contains(QLatin1String(said))) << said;
    }
    page.showTeam(std::nullopt, today.addDays(1));
    EXPECT_TRUE(test::named(
        page, QStringLiteral("It was to last until 18 Mar 2026: retire it or give it more time.")));
}

TEST_F(PrioritiesPageTest, EverybodyWhoLacksTheFrameCanBeReadByKey) {
    const PriorityId id = add("Next steps", today.addDays(-30));
    for (const char* name : {"Ada", "Bo", "Cy", "Di"}) addRep(QString::fromUtf8(name));
    say(id, mei, today, true);
    show();
    EXPECT_TRUE(
        test::named(page, QStringLiteral("Heard none for two working weeks: Ada, Bo, Cy, Di, and 1 more.\n"
                                         "Never asked to say one back: Ada, Bo, Cy, Di, and 2 more.")));
    QWidget* all = test::named(page, QStringLiteral("Show all"));
    ASSERT_TRUE(all && all->isVisible());
    all->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(test::named(
        page, QStringLiteral("Heard none for two working weeks: Ada, Bo, Cy, Di, and Ola Berg.\n"
                             "Never asked to say one back: Ada, Bo, Cy, Di, Mei Tanaka, and Ola Berg.")));
    EXPECT_TRUE(all->hasFocus());
    press(Qt::Key_Space);
    EXPECT_EQ(test::nameOf(*all), QStringLiteral("Show all"));
}

TEST_F(PrioritiesPageTest, APriorityCanBeForSome) {
    add("A", today.addDays(-30));
    show();
    tile(0).setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(dialog());
    auto* whom = dialog()->findChild<AttendanceList*>();
    EXPECT_EQ(whom->present(), (std::vector<RepId>{mei, ola}));
    whom->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    EXPECT_EQ(whom->present(), std::vector<RepId>{ola});
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(board().active.front().rows.size(), 1u);
    EXPECT_EQ(column(HearingModel::Column::Name),
              (QStringList{QStringLiteral("Ola Berg"), QStringLiteral("Team meeting")}));
}

TEST_F(PrioritiesPageTest, DeleteRetiresAndWhatStuckBecomesAStandard) {
    add("A", today.addDays(-30));
    show();
    tile(0).setFocus();
    press(Qt::Key_Delete);
    ASSERT_TRUE(dialog());
    test::fill(*dialog(), QStringLiteral("Why it ends"), QStringLiteral("It works"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(tiles().isEmpty());
    EXPECT_EQ(workspace.standardsTable({}, today).rows.front().standard.words.level5,
              QStringLiteral("A day in both calendars"));
}

TEST_F(PrioritiesPageTest, WhatIsDoneOrStuckAloneBecomesNoStandard) {
    const std::pair<int, PriorityEnd> ends[] = {
        {1, PriorityEnd::Stuck}, {2, PriorityEnd::Done}, {3, PriorityEnd::Dropped}};
    add("A", today.addDays(-30));
    show();
    for (const auto& [choice, end] : ends) {
        tile(0).setFocus();
        press(Qt::Key_Delete);
        ASSERT_TRUE(dialog());
        dialog()->findChild<QComboBox*>()->setFocus();
        for (int i = 0; i < choice; ++i) press(Qt::Key_Down);
        test::fill(*dialog(), QStringLiteral("Why it ends"), QStringLiteral("It works"));
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_EQ(board().retired.size(), 1u);
        EXPECT_EQ(board().retired.front().retired->end, end);
        EXPECT_TRUE(workspace.standards().empty());
        workspace.undo();
        page.activateWindow();
        test::settle();
    }
}

TEST_F(PrioritiesPageTest, CCopiesAMessageAndRecordsWhomItWentTo) {
    add("Next steps", today.addDays(-30));
    show();
    tile(0).setFocus();
    press(Qt::Key_C);
    ASSERT_TRUE(dialog());
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("What matters most: Next steps\nWhy: Deals go quiet without it\n"
                             "What good looks like: A day in both calendars"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(board().active.front().reach.toldWithWhy, 2);
    EXPECT_EQ(workspace.session().priorities.tellings().front().channel, TellingChannel::Written);
}

TEST_F(PrioritiesPageTest, NamesAllItShowsAndFits) {
    for (const char* text : {"Second meeting booked in the first", "Finance in before the proposal", "C"})
        add(text, today.addDays(-100));
    show();
    for (const QSize size : {QSize(1160, 840), QSize(1300, 690)}) {
        page.resize(size);
        test::settle();
        EXPECT_EQ(test::focusableWithoutName(page), "");
        EXPECT_EQ(test::collisions(page), "");
        EXPECT_EQ(test::ambiguousKeys(page), "");
    }
}

}  // namespace headroom
