// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meetings_page.h"

#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/forms.h"
#include "ui/meetings/meeting_bar.h"
#include "ui/meetings/meeting_tree.h"
#include "ui/meetings/week_calendar.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attendance_list.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

namespace headroom {

namespace {

class MeetingsPageTest : public test::TestStore {
protected:
    MeetingsPageTest() { theme.apply(); }
    ~MeetingsPageTest() override {
        qApp->setStyleSheet({});
        QLocale::setDefault(m_locale);
    }

    void show(QSize size = {1200, 800}) {
        page.showTeam(std::nullopt, today);
        test::show(page, size);
        tree().setFocus();
    }
    MeetingTree& tree() const { return *page.findChild<MeetingTree*>(); }
    WeekCalendar& week() const { return *page.findChild<WeekCalendar*>(); }
    QLineEdit& words() const { return *page.findChild<QLineEdit*>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { test::press(page, key, modifiers); }
    QDialog* dialog() { return test::dialogOnTop(page); }
    void backToPage() {
        page.activateWindow();
        test::settle();
        tree().setFocus();
    }
    void choose(const char* field, int downs) {
        QWidget* combo = test::named(*dialog(), QString::fromUtf8(field));
        for (QComboBox* each : dialog()->findChildren<QComboBox*>())
            if (each->accessibleName() == QString::fromUtf8(field)) combo = each;
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < downs; ++i) QTest::keyClick(combo, Qt::Key_Down);
    }

    // Every group's title and, below it, what its lines say aloud.
    QStringList said() const {
        QStringList all;
        const QAbstractItemModel& model = *tree().model();
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex heading = model.index(group, 0);
            all << heading.data().toString();
            for (int row = 0; row < model.rowCount(heading); ++row)
                all << model.index(row, 0, heading).data(Qt::AccessibleTextRole).toString();
        }
        return all;
    }
    // What every entry of the week says aloud, day by day.
    QStringList inWeek() const {
        QStringList all;
        const QAbstractItemModel& model = *week().model();
        for (int column = 0; column < model.columnCount(); ++column)
            for (int row = 0; row < model.rowCount(); ++row)
                if (model.flags(model.index(row, column)) & Qt::ItemIsEnabled)
                    all << model.index(row, column).data(Qt::AccessibleTextRole).toString();
        return all;
    }
    QStringList days() const {
        QStringList all;
        for (int column = 0; column < week().model()->columnCount(); ++column)
            all << week().model()->headerData(column, Qt::Horizontal).toString();
        return all;
    }
    Conversation held(RepId rep, QDate day, const char* notes) {
        Conversation conversation = oneToOne(rep, day, 25);
        conversation.sharedNotes = QString::fromUtf8(notes);
        conversation.id = conversations.log(conversation, today);
        return conversation;
    }
    std::vector<Conversation> planned() const {
        std::vector<Conversation> all;
        for (const MeetingRow& row : workspace.meetings(std::nullopt, today).upcoming)
            all.push_back(row.conversation);
        return all;
    }

private:
    const QLocale m_locale = setBritish();
    static QLocale setBritish() {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));  // 14:30
        return before;
    }

protected:
    RepId mei = addRep(QStringLiteral("Mei Tanaka"));
    RepId ola = addRep(QStringLiteral("Ola Berg"));
    Theme theme{Theme::Mode::Light};
    MeetingsPage page{workspace, theme};
};

}  // namespace

TEST_F(MeetingsPageTest, WhatIsToLogComesFirstThenWhatIsToComeProposedAndHeld) {
    held(ola, today.addDays(-5), "Price talk,\nand the Alder renewal");
    book(mei, today.addDays(-1));
    book(mei, today.addDays(1), QTime(14, 30));
    show();
    EXPECT_EQ(
        said(),
        (QStringList{
            QStringLiteral("To log · 1"),
            QStringLiteral("You met Mei Tanaka Tue 17 Mar, 10:00. What happened?"),
            QStringLiteral("Upcoming · 1"), QStringLiteral("Mei Tanaka, Thu 19 Mar, 14:30: 1:1, 30 min"),
            QStringLiteral("Proposed by your rhythm · 1"),
            QStringLiteral("Ola Berg, Fri 27 Mar, 10:00: last spoke 5 days ago"), QStringLiteral("Held · 1"),
            QStringLiteral("Ola Berg, Fri 13 Mar: 1:1, 25 min: Price talk, and the Alder "
                           "renewal")}));
    EXPECT_TRUE(
        test::named(page, QStringLiteral("1 conversation to log. Next: Mei Tanaka, Thu 19 Mar, 14:30.")));
    EXPECT_TRUE(test::named(page, QStringLiteral("Prepare Mei Tanaka")));
    EXPECT_EQ(tree().currentLine()->kind, MeetingLine::Kind::ToLog) << "the keyboard begins at the debt";
}

TEST_F(MeetingsPageTest, EnterDoesTheMainThingOfEachLine) {
    const Conversation told = held(ola, today.addDays(-5), "Price talk");
    const ConversationId past = book(mei, today.addDays(-1));
    book(mei, today.addDays(1));
    QSignalSpy logged(&page, &MeetingsPage::logRequested), prepared(&page, &MeetingsPage::prepareRequested),
        opened(&page, &MeetingsPage::conversationOpened);
    show();
    press(Qt::Key_Return);
    ASSERT_EQ(logged.size(), 1);
    EXPECT_EQ(logged.front().front().value<ConversationId>(), past);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(prepared.size(), 1);
    EXPECT_EQ(prepared.front().front().value<RepId>(), mei);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.front().front().value<ConversationId>(), told.id);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->windowTitle(), QStringLiteral("Book a conversation"));
}

TEST_F(MeetingsPageTest, BookingTakesTheProposalWithOneKeyMoreAndIsOneStep) {
    held(ola, today.addDays(-5), "Price talk");
    held(mei, today, "Price talk");
    show();
    press(Qt::Key_N);
    ASSERT_TRUE(dialog());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(dialog());
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned().front().reps, std::vector<RepId>{ola}) << "who has waited longest";
    EXPECT_EQ(planned().front().plannedFor->toLocalTime(), QDateTime(QDate(2026, 3, 27), QTime(10, 0)));
    EXPECT_EQ(workspace.undoState().lastStep, QStringLiteral("Booked: 1:1 with Ola Berg, Fri 27 Mar, 10:00"));
    workspace.undo();
    EXPECT_TRUE(planned().empty());
}

TEST_F(MeetingsPageTest, AnotherRepBringsAnotherProposalUntilATimeIsTyped) {
    held(ola, today.addDays(-5), "Price talk");
    held(mei, today, "Price talk");
    show();
    press(Qt::Key_N);
    ASSERT_TRUE(dialog());
    choose("Rep", 0);  // Mei, spoken with today
    test::fill(*dialog(), QStringLiteral("Minutes"), QStringLiteral("45"));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned().front().plannedFor->toLocalTime(), QDateTime(today.addDays(14), QTime(10, 0)));
    EXPECT_EQ(planned().front().minutes, 45);
    workspace.undo();
    backToPage();
    press(Qt::Key_N);
    test::fill(*dialog(), QStringLiteral("Day"), QStringLiteral("20 Mar 2026"));
    test::fill(*dialog(), QStringLiteral("Time"), QStringLiteral("930"));
    choose("Rep", 0);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned().front().reps, std::vector<RepId>{mei});
    EXPECT_EQ(planned().front().plannedFor->toLocalTime(), QDateTime(QDate(2026, 3, 20), QTime(9, 30)));
}

TEST_F(MeetingsPageTest, ATeamMeetingIsWithThoseTicked) {
    show();
    press(Qt::Key_N);
    ASSERT_TRUE(dialog());
    choose("Kind", 5);
    auto* present = dialog()->findChild<AttendanceList*>();
    ASSERT_TRUE(present->isVisible());
    EXPECT_EQ(present->present(), (std::vector<RepId>{mei, ola})) << "everybody to begin with";
    present->setPresent({});
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(test::named(*dialog(), QStringLiteral("Say whom you speak with.")));
    present->setPresent({mei, ola});
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(dialog());
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned().front().kind, ConversationKind::TeamMeeting);
    EXPECT_EQ(planned().front().reps.size(), 2u);
    EXPECT_TRUE(test::named(
        page, QStringLiteral("Mei Tanaka and Ola Berg, Thu 19 Mar, 10:00: Team meeting, 30 min")));
}

TEST_F(MeetingsPageTest, ADayOrTimeThatIsNoneStaysInTheFormWithTheReason) {
    show();
    press(Qt::Key_N);
    ASSERT_TRUE(dialog());
    test::fill(*dialog(), QStringLiteral("Day"), QStringLiteral("17 Mar 2026"));
    test::fill(*dialog(), QStringLiteral("Time"), QStringLiteral("25:00"));
    press(Qt::Key_Return);
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(test::named(*dialog(), QStringLiteral("This day has passed. Choose one to come, or log the "
                                                      "conversation.")));
    EXPECT_TRUE(test::named(*dialog(), QStringLiteral("‘25:00’ is not a time. Type it like 14:30.")));
    test::fill(*dialog(), QStringLiteral("Day"), QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    test::fill(*dialog(), QStringLiteral("Time"), QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    press(Qt::Key_Return);
    EXPECT_TRUE(test::named(*dialog(), QStringLiteral("Say which day.")));
    EXPECT_TRUE(test::named(*dialog(), QStringLiteral("Say at what time.")));
    press(Qt::Key_Escape);
    EXPECT_TRUE(planned().empty());
}

TEST_F(MeetingsPageTest, TwoAtTheSameTimeAreSaidAndAllowed) {
    book(ola, today.addDays(1), QTime(14, 30));
    show();
    press(Qt::Key_N);
    ASSERT_TRUE(dialog());
    test::fill(*dialog(), QStringLiteral("Day"), QStringLiteral("19 Mar 2026"));
    test::fill(*dialog(), QStringLiteral("Time"), QStringLiteral("14:15"));
    const auto clash = QStringLiteral(
        "You have something planned for then already: Ola Berg, Thu 19 Mar, 14:30. You can keep both.");
    EXPECT_TRUE(test::named(*dialog(), clash));
    test::fill(*dialog(), QStringLiteral("Time"), QStringLiteral("14:00"));
    EXPECT_FALSE(test::named(*dialog(), clash));
    test::fill(*dialog(), QStringLiteral("Time"), QStringLiteral("14:15"));
    press(Qt::Key_Return);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(planned().size(), 2u);
}

TEST_F(MeetingsPageTest, MMovesToAnotherDayAtTheSameTime) {
    const ConversationId friday = book(ola, today.addDays(2), QTime(14, 30));
    held(mei, today, "Price talk");
    show();
    press(Qt::Key_M);
    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->windowTitle(), QStringLiteral("Move: Ola Berg, Fri 20 Mar, 14:30"));
    press(Qt::Key_Return);
    EXPECT_FALSE(dialog());
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_NE(planned().front().id, friday);
    EXPECT_EQ(planned().front().plannedFor->toLocalTime(), QDateTime(QDate(2026, 3, 23), QTime(14, 30)))
        << "Monday";
    EXPECT_EQ(workspace.conversation(friday)->status, ConversationStatus::Moved);
    EXPECT_EQ(workspace.undoState().lastStep,
              QStringLiteral("Moved: conversation with Ola Berg to Mon 23 Mar, 14:30"));
}

TEST_F(MeetingsPageTest, MovingProposesADayOnWhichBothWork) {
    Rep away = *workspace.rep(ola);
    away.away = {Period(QDate(2026, 3, 21), QDate(2026, 3, 24))};
    members.change(away);
    book(ola, QDate(2026, 3, 20), QTime(14, 30));
    held(mei, today, "Price talk");
    show();
    press(Qt::Key_M);
    ASSERT_TRUE(dialog());
    press(Qt::Key_Return);
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned().front().plannedDay(), QDate(2026, 3, 25));
}

TEST_F(MeetingsPageTest, ADayIsTypedAsOneSaysIt) {
    show();
    press(Qt::Key_N);
    ASSERT_TRUE(dialog());
    test::fill(*dialog(), QStringLiteral("Day"), QStringLiteral("fri"));
    press(Qt::Key_Return);
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned().front().plannedDay(), QDate(2026, 3, 20));
}

TEST_F(MeetingsPageTest, ATeamMeetingMovesByMLikeAnyOther) {
    conversations.plan({mei, ola}, ConversationKind::TeamMeeting, at(today.addDays(1)));
    show();
    press(Qt::Key_M);
    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->windowTitle(), QStringLiteral("Move: Mei Tanaka and Ola Berg, Thu 19 Mar, 10:00"));
    press(Qt::Key_Escape);
    backToPage();
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog()) << "and by Enter, as nothing else can be done with it yet";
}

TEST_F(MeetingsPageTest, WhatDidNotTakePlaceAsksWhoCalledItOff) {
    const ConversationId past = book(mei, today.addDays(-1));
    show();
    press(Qt::Key_D);
    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->windowTitle(),
              QStringLiteral("It did not take place: Mei Tanaka, Tue 17 Mar, 10:00"));
    choose("Who called it off", 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.conversation(past)->status, ConversationStatus::CancelledByRep);
    EXPECT_EQ(said().first(), QStringLiteral("Proposed by your rhythm · 2"));
    workspace.undo();
    EXPECT_EQ(said().first(), QStringLiteral("To log · 1"));
    const ConversationId ahead = book(ola, today.addDays(1));
    backToPage();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_C);
    ASSERT_TRUE(dialog());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(workspace.conversation(ahead)->status, ConversationStatus::CancelledByMe);
}

TEST_F(MeetingsPageTest, TheWeekHasADayEachAndAWeekendDayOnlyForAReason) {
    book(mei, today.addDays(1), QTime(14, 30));
    book(ola, today.addDays(1), QTime(9, 0));
    book(ola, today.addDays(-1));
    held(mei, today, "Price talk");
    show();
    EXPECT_EQ(days(), (QStringList{QStringLiteral("Mon 16 Mar"), QStringLiteral("Tue 17 Mar"),
                                   QStringLiteral("Wed 18 Mar · today"), QStringLiteral("Thu 19 Mar"),
                                   QStringLiteral("Fri 20 Mar")}));
    EXPECT_EQ(inWeek(), (QStringList{QStringLiteral("Tue 17 Mar, 10:00 Ola Berg: 1:1, to log"),
                                     QStringLiteral("Wed 18 Mar, Mei Tanaka: 1:1, held, 25 min"),
                                     QStringLiteral("Thu 19 Mar, 09:00 Ola Berg: 1:1, planned"),
                                     QStringLiteral("Thu 19 Mar, 14:30 Mei Tanaka: 1:1, planned")}));
    book(ola, today.addDays(4));
    EXPECT_EQ(days().last(), QStringLiteral("Sun 22 Mar"));
    EXPECT_EQ(days().size(), 6);
}

TEST_F(MeetingsPageTest, TheKeyboardGoesThroughTheWeekAndToOthers) {
    const ConversationId past = book(ola, today.addDays(-1));
    book(mei, today.addDays(2), QTime(9, 0));
    book(ola, today.addDays(2), QTime(11, 0));
    book(mei, today.addDays(7));
    show();
    week().setFocus();
    ASSERT_TRUE(week().currentLine());
    EXPECT_EQ(week().currentLine()->meeting()->conversation.id, past);
    QSignalSpy logged(&page, &MeetingsPage::logRequested);
    press(Qt::Key_Return);
    EXPECT_EQ(logged.size(), 1);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(week().currentLine()->sentence, QStringLiteral("Ola Berg, Fri 20 Mar, 11:00: 1:1, 30 min"));
    EXPECT_EQ(page.currentRep(), ola);
    EXPECT_TRUE(test::named(*page.findChild<MeetingBar*>(), week().currentLine()->sentence));
    press(Qt::Key_Right);
    EXPECT_EQ(week().currentIndex().column(), 4) << "no day beyond";
    press(Qt::Key_PageDown);
    EXPECT_EQ(days().first(), QStringLiteral("Mon 23 Mar"));
    ASSERT_TRUE(week().currentLine());
    EXPECT_EQ(week().currentLine()->rep, mei);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(inWeek().isEmpty());
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    EXPECT_EQ(days().first(), QStringLiteral("Mon 9 Mar"));
    QTest::mouseClick(test::named(page, QStringLiteral("Today")), Qt::LeftButton);
    EXPECT_EQ(days()[2], QStringLiteral("Wed 18 Mar · today"));
    EXPECT_FALSE(test::named(page, QStringLiteral("Today"))->isEnabled());
}

TEST_F(MeetingsPageTest, SearchTakesThePlaceOfTheListUntilEsc) {
    held(ola, today.addDays(-5), "Price talk and the Alder renewal");
    held(mei, today.addDays(-400), "Cold calls");
    show();
    page.search();
    ASSERT_EQ(QApplication::focusWidget(), &words());
    QTest::keyClicks(&words(), QStringLiteral("ald"));
    EXPECT_EQ(said(),
              (QStringList{QStringLiteral("Found, best first · 1"),
                           QStringLiteral("Ola Berg, Fri 13 Mar: Price talk and the Alder renewal")}));
    const QString shown = tree().model()->index(0, 2, tree().model()->index(0, 0)).data().toString();
    EXPECT_TRUE(shown.contains(matchBegin + QStringLiteral("Alder") + matchEnd));
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), &tree());
    QSignalSpy opened(&page, &MeetingsPage::conversationOpened);
    press(Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1);
    page.search();
    QTest::keyClicks(&words(), QStringLiteral("cold"));
    EXPECT_EQ(said()[1], QStringLiteral("Mei Tanaka, 11 Feb 2025: Cold calls"));
    words().selectAll();
    QTest::keyClicks(&words(), QStringLiteral("<b>giraffe</b>"));
    EXPECT_TRUE(said().isEmpty());
    EXPECT_TRUE(test::named(page, QStringLiteral("No conversation has ‘<b>giraffe</b>’ in it.")));
    press(Qt::Key_Escape);
    EXPECT_TRUE(words().text().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), &tree());
    EXPECT_EQ(said().first(), QStringLiteral("Proposed by your rhythm · 2"));
}

TEST_F(MeetingsPageTest, AnEmptyPageSaysWhatToDo) {
    members.archive(mei, today);
    members.archive(ola, today);
    show();
    EXPECT_TRUE(test::named(page, QStringLiteral("No conversation is planned, proposed or logged yet.")));
    EXPECT_TRUE(test::named(page, QStringLiteral("Nothing to log. Nothing is booked.")));
    EXPECT_EQ(test::focusableWithoutName(page), "");
}

TEST_F(MeetingsPageTest, NBooksFromTheButtonsToo) {
    show();
    page.findChild<ActionButton*>()->setFocus();
    press(Qt::Key_N);
    EXPECT_TRUE(dialog());
    press(Qt::Key_Escape);
    backToPage();
    words().setFocus();
    press(Qt::Key_N);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(words().text().toLower(), QStringLiteral("n"));
}

TEST_F(MeetingsPageTest, OneFilledButtonSaysWhatIsNext) {
    show();
    EXPECT_TRUE(test::named(page, QStringLiteral("Book a 1:1")));
    EXPECT_FALSE(test::named(page, QStringLiteral("Prepare Mei Tanaka")));
    book(mei, today.addDays(1));
    const auto primaries = [&] {
        QStringList all;
        for (const ActionButton* button : page.findChildren<ActionButton*>())
            if (button->isVisible() && button->isPrimary()) all << button->text();
        return all;
    };
    EXPECT_EQ(primaries(), QStringList{QStringLiteral("Prepare Mei Tanaka")});
    QSignalSpy prepared(&page, &MeetingsPage::prepareRequested);
    QTest::mouseClick(test::named(page, QStringLiteral("Prepare Mei Tanaka")), Qt::LeftButton);
    EXPECT_EQ(prepared.size(), 1);
}

TEST_F(MeetingsPageTest, AStoreThatCanOnlyBeReadOffersNothingThatChangesIt) {
    book(mei, today.addDays(-1));
    Workspace reader(workspace.path(), Workspace::Mode::ReadOnly);
    MeetingsPage only(reader, theme);
    only.showTeam(std::nullopt, today);
    test::show(only, {1200, 800});
    only.findChild<MeetingTree*>()->setFocus();
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_M, Qt::Key_D, Qt::Key_Return}) test::press(only, key);
    EXPECT_FALSE(test::dialogOnTop(only));
    EXPECT_FALSE(test::named(only, QStringLiteral("Move")));
}

TEST_F(MeetingsPageTest, NothingOverlapsIsCutOrNameless) {
    book(mei, today.addDays(-1));
    book(ola, today);
    for (const double scale : {1.0, 2.0}) {
        theme.setTextScale(scale);
        for (const QSize size : {QSize(1232, 820), QSize(1310, 700)}) {
            show(size);
            EXPECT_EQ(test::collisions(page), "") << scale << ", " << size.width();
            EXPECT_EQ(test::focusableWithoutName(page), "");
            EXPECT_EQ(test::ambiguousKeys(page), "");
        }
    }
}

}  // namespace headroom
