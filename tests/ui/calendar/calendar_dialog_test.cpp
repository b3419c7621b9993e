// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_dialog.h"

#include "tests/core/workspace/test_store.h"
#include "tests/support/calendar.h"
#include "ui/calendar/calendar_model.h"
#include "ui/calendar/calendar_table.h"
#include "ui/importing/import_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/team/calendar_notice.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QUrl>

namespace headroom {

using test::Meeting;

class ReadingACalendar : public test::TestStore {
protected:
    ReadingACalendar() {
        mei = addRep(QStringLiteral("Mei Tanaka"));
        addRep(QStringLiteral("Jonas Weber"));
    }

    QString calendar(const QDate& day) const {
        const auto at = [day](int hour) { return QDateTime(day, QTime(hour, 0)); };
        const QStringList two{QStringLiteral("dana@example.com"), QStringLiteral("x@example.com"),
                              QStringLiteral("y@example.com")};
        return write(
            QStringLiteral("work.ics"),
            test::calendarOf(
                {{QStringLiteral("a"), QStringLiteral("Mei Tanaka"), at(9), 30, {}, {}},
                 {QStringLiteral("b"), QStringLiteral("Deal jam 1"), at(11), 60, two, {}},
                 {QStringLiteral("c"), QStringLiteral("Deal jam 2"), at(13), 60, two, {}},
                 {QStringLiteral("d"), QStringLiteral("Lunch"), at(12), 60, {}, "TRANSP:TRANSPARENT\r\n"}}));
    }

    void open(const QString& path) {
        dialog = std::make_unique<CalendarDialog>(workspace, theme, today);
        dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
        dialog->startWith(path);
        settle();
    }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isReading(); }, 20'000));
        QCoreApplication::processEvents();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : dialog.get(), Qt::Key(key), modifiers);
    }
    CalendarTable* table() const { return dialog->findChild<CalendarTable*>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rowCalled(const QString& meeting) const {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (cell(row, CalendarModel::Meeting) == meeting) return row;
        ADD_FAILURE() << qPrintable(meeting);
        return 0;
    }
    // Picks from the list that a key opened.
    void pick(const QString& text) {
        QComboBox* choice = nullptr;
        ASSERT_TRUE(QTest::qWaitFor([&] { return (choice = table()->findChild<QComboBox*>()) != nullptr; }));
        ASSERT_TRUE(QTest::qWaitFor([&] { return choice->view()->isVisible(); }));
        const int wanted = choice->findText(text);
        ASSERT_GE(wanted, 0) << qPrintable(text);
        while (choice->view()->currentIndex().row() != wanted)
            QTest::keyClick(choice->view(),
                            choice->view()->currentIndex().row() < wanted ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(choice->view(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    InlineNotice* notice() const {
        for (InlineNotice* one : dialog->findChildren<InlineNotice*>())
            if (one->isVisible()) return one;
        return nullptr;
    }
    // What it offers, beside its detail.
    static LinkButton* linkOf(const InlineNotice* notice) {
        for (LinkButton* link : notice->findChildren<LinkButton*>())
            if (!link->isHidden()) return link;
        return nullptr;
    }
    std::vector<Conversation> planned() { return workspace.session().conversations.planned(); }

    const QDate lastWeek = today.addDays(-7), nextWeek = today.addDays(7);
    Theme theme{Theme::Mode::Light};
    RepId mei;
    std::unique_ptr<CalendarDialog> dialog;
};

TEST_F(ReadingACalendar, EveryMeetingIsShownBeforeAnythingIsSaved) {
    const QStringList before = dump();
    open(calendar(lastWeek));
    ASSERT_TRUE(dialog->isChecking());
    QAbstractItemModelTester tester(table()->model());
    ASSERT_EQ(table()->model()->rowCount(), 3);
    EXPECT_EQ(cell(0, CalendarModel::WithRep), QStringLiteral("Mei Tanaka"));
    EXPECT_EQ(cell(0, CalendarModel::Kind), QStringLiteral("Coaching and 1:1s"));
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_EQ(dump(), before);
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(dump(), before);
}

TEST_F(ReadingACalendar, EnterTakesItInAsOneStep) {
    open(calendar(nextWeek));
    QString sentence;
    QObject::connect(dialog.get(), &CalendarDialog::finished, dialog.get(),
                     [&](const QString& said) { sentence = said; });
    const QStringList before = dump();
    press(Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(sentence.isEmpty());
    ASSERT_EQ(planned().size(), 1u);
    EXPECT_EQ(planned()[0].reps, std::vector{mei});
    workspace.undo();
    EXPECT_EQ(dump(), before);
}

TEST_F(ReadingACalendar, ACorrectionByKeysHoldsForThoseAlike) {
    open(calendar(lastWeek));
    table()->setCurrentIndex(table()->model()->index(rowCalled(QStringLiteral("Deal jam 1")), 0));
    press(Qt::Key_F2);
    pick(QStringLiteral("Forecast and reports"));
    EXPECT_EQ(cell(rowCalled(QStringLiteral("Deal jam 1")), CalendarModel::Kind),
              QStringLiteral("Forecast and reports"));
    EXPECT_NE(cell(rowCalled(QStringLiteral("Deal jam 2")), CalendarModel::Kind),
              QStringLiteral("Forecast and reports"));
    ASSERT_TRUE(notice());
    EXPECT_TRUE(notice()->sentence().contains(QLatin1String("deal jam")));
    auto* alike = linkOf(notice());
    ASSERT_TRUE(alike);
    alike->setFocus();
    QTest::keyClick(alike, Qt::Key_Space);
    EXPECT_EQ(cell(rowCalled(QStringLiteral("Deal jam 2")), CalendarModel::Kind),
              QStringLiteral("Forecast and reports"));
    EXPECT_TRUE(table()->hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(workspace.session().calendars.rules().size(), 1u);
    for (const TimeEntry& entry : workspace.session().times.within(Period(lastWeek, lastWeek)))
        EXPECT_EQ(entry.kind, WorkKind::ForecastAndReports);
}

TEST_F(ReadingACalendar, SpaceLeavesOutAndF3SaysWhoItIsWith) {
    open(calendar(lastWeek));
    press(Qt::Key_Space);
    EXPECT_EQ(cell(0, CalendarModel::Kind), QStringLiteral("Leave out"));
    press(Qt::Key_Space);
    EXPECT_EQ(cell(0, CalendarModel::Kind), QStringLiteral("Coaching and 1:1s")) << "and in again";
    press(Qt::Key_Space);
    table()->setCurrentIndex(table()->model()->index(rowCalled(QStringLiteral("Deal jam 1")), 0));
    press(Qt::Key_F3);
    pick(QStringLiteral("Jonas Weber"));
    EXPECT_EQ(cell(rowCalled(QStringLiteral("Deal jam 1")), CalendarModel::Kind),
              QStringLiteral("Coaching and 1:1s"));
    press(Qt::Key_Return);
    const std::vector<Conversation> held = workspace.session().conversations.allHeld();
    ASSERT_EQ(held.size(), 1u);
    EXPECT_NE(held[0].reps, std::vector{mei});
}

TEST_F(ReadingACalendar, AMoveCanBeLeftAsItIsAndTakenAfterAll) {
    open(calendar(nextWeek));
    press(Qt::Key_Return);
    open(calendar(nextWeek.addDays(1)));
    ASSERT_TRUE(cell(0, CalendarModel::Happens).startsWith(QLatin1String("1:1 moves")));
    press(Qt::Key_Space);
    EXPECT_TRUE(cell(0, CalendarModel::Happens).startsWith(QLatin1String("Already here")));
    press(Qt::Key_F2);
    pick(QStringLiteral("Coaching and 1:1s"));
    EXPECT_TRUE(cell(0, CalendarModel::Happens).startsWith(QLatin1String("1:1 moves")));
    press(Qt::Key_Return);
    EXPECT_EQ(planned().at(0).plannedDay(), nextWeek.addDays(1));
}

TEST_F(ReadingACalendar, WhatIsLeftOutIsListedWithItsReason) {
    open(calendar(lastWeek));
    auto* groups = dialog->findChild<SegmentedControl*>();
    groups->setCurrentIndex(1);
    Q_EMIT groups->currentChanged(1);
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, CalendarModel::Meeting), QStringLiteral("Lunch"));
    EXPECT_TRUE(cell(0, CalendarModel::Happens).contains(QLatin1String("free")));
}

TEST_F(ReadingACalendar, AFileThatIsNoneIsSaidWhereItHappensAndOtherDaysCanBeChosen) {
    open(write(QStringLiteral("broken.ics"), "Name\nMei\n"));
    EXPECT_FALSE(dialog->isChecking());
    ASSERT_TRUE(notice());
    EXPECT_EQ(notice()->sentence(), QStringLiteral("This file is no calendar."));
    dialog->startWith(calendar(lastWeek.addMonths(-6)));
    settle();
    EXPECT_EQ(table()->model()->rowCount(), 0);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(dialog->isChecking());
    auto* first = dialog->findChild<DayField*>();
    first->setDay(lastWeek.addMonths(-7));
    dialog->goOn();
    settle();
    EXPECT_EQ(table()->model()->rowCount(), 3);
}

TEST_F(ReadingACalendar, AnotherCalendarTakesThePlaceOfTheOneInSight) {
    open(calendar(lastWeek));
    QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    press(Qt::Key_Space);
    dialog->startWith(write(QStringLiteral("other.ics"), test::calendarOf({})));
    EXPECT_EQ(table()->model()->rowCount(), 0) << "while it is read";
    QCoreApplication::processEvents();
    settle();
    EXPECT_EQ(table()->model()->rowCount(), 0);
    dialog->startWith(calendar(lastWeek));
    settle();
    EXPECT_EQ(table()->model()->rowCount(), 3) << "what was decided for the first is forgotten";
}

TEST_F(ReadingACalendar, WhileItIsReadEnterDoesNothingElse) {
    open(write(QStringLiteral("broken.ics"), "Name\nMei\n"));
    auto* next = dialog->findChild<StepFoot*>()->next();
    next->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    ASSERT_TRUE(dialog->isReading());
    EXPECT_FALSE(next->isEnabled());
    EXPECT_FALSE(qobject_cast<ActionButton*>(QApplication::focusWidget()));
    settle();
    EXPECT_TRUE(next->hasFocus()) << "and gives it back";
}

TEST_F(ReadingACalendar, ADroppedCalendarAndOneChosenForTheImportLeadHere) {
    WindowMemory memory{path(QStringLiteral("window.ini"))};
    MainWindow window(workspace, theme, memory, today);
    window.show();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(calendar(nextWeek))});
    QDragEnterEvent entering(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &entering);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    auto* opened = window.findChild<CalendarDialog*>();
    ASSERT_TRUE(opened);
    EXPECT_FALSE(window.findChild<ImportDialog*>());
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened->isChecking(); }));
    ImportDialog wizard(workspace, theme, today);
    QString led;
    QObject::connect(&wizard, &ImportDialog::calendarChosen, &wizard, [&](const QString& to) { led = to; });
    wizard.startWith(path(QStringLiteral("work.ics")));
    EXPECT_EQ(led, path(QStringLiteral("work.ics")));
}

TEST_F(ReadingACalendar, TheLastMonthsAreOfferedAndThenWhatChanged) {
    CalendarNotice offer(workspace, theme);
    QString asked = QStringLiteral("nothing");
    QObject::connect(&offer, &CalendarNotice::calendarRequested, &offer,
                     [&](const QString& of) { asked = of; });
    offer.look(today);
    ASSERT_TRUE(QTest::qWaitFor([&] { return offer.isOffering(); }));
    linkOf(&offer)->click();
    EXPECT_EQ(asked, QString()) << "any calendar";
    open(calendar(nextWeek));
    press(Qt::Key_Return);
    const QString file = calendar(nextWeek.addDays(1));
    QFile changed(file);
    ASSERT_TRUE(changed.open(QIODevice::ReadWrite));
    changed.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    changed.close();
    offer.look(today);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return offer.sentence() == QLatin1String("1 change in your calendar.");
    })) << offer.sentence().toStdString();
    linkOf(&offer)->click();
    EXPECT_EQ(asked, file);
    EXPECT_EQ(planned()[0].plannedDay(), nextWeek) << "nothing is taken in silently";
}

}  // namespace headroom
