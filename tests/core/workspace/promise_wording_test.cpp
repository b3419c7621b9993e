// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/wording.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

const QDate today(2026, 3, 18);  // a Wednesday

CommitmentRow row(Party owner, std::optional<QDate> due) {
    CommitmentRow made;
    made.commitment.owner = owner;
    made.commitment.due = due;
    if (owner == Party::Leader && due && *due < today) made.daysLate = int(due->daysTo(today));
    return made;
}

CommitmentRow closed(CommitmentState state) {
    CommitmentRow made = row(Party::Rep, today);
    made.commitment.state = state;
    made.commitment.closedOn = QDate(2025, 11, 19);
    return made;
}

TEST(PromiseWording, LateIsSaidOfTheLeadersOnly) {
    EXPECT_EQ(wording::due(row(Party::Leader, today.addDays(-11)), today), QStringLiteral("11 days late"));
    EXPECT_EQ(wording::due(row(Party::Leader, today.addDays(-1)), today), QStringLiteral("1 day late"));
    EXPECT_EQ(wording::due(row(Party::Rep, today.addDays(-11)), today), QStringLiteral("was due Sat 7 Mar"));
}

TEST(PromiseWording, DaysToComeAreNamedAsPeopleDo) {
    EXPECT_EQ(wording::due(row(Party::Leader, today), today), QStringLiteral("due today"));
    EXPECT_EQ(wording::due(row(Party::Leader, today.addDays(1)), today), QStringLiteral("due tomorrow"));
    EXPECT_EQ(wording::due(row(Party::Rep, today.addDays(6)), today), QStringLiteral("by Tue"));
    EXPECT_EQ(wording::due(row(Party::Rep, today.addDays(7)), today), QStringLiteral("by Wed 25 Mar"));
    EXPECT_EQ(wording::due(row(Party::Rep, {}), today), QString());
}

TEST(PromiseWording, ClosedOnesSayHowAndWhen) {
    EXPECT_EQ(wording::due(closed(CommitmentState::Kept), today), QStringLiteral("kept, 19 Nov"));
    EXPECT_EQ(wording::due(closed(CommitmentState::Moved), today), QStringLiteral("moved, 19 Nov"));
    EXPECT_EQ(wording::due(closed(CommitmentState::LetGo), today), QStringLiteral("let go, 19 Nov"));
}

TEST(HelpWording, SaysWhenItIsDueAndHowItWent) {
    Help help;
    help.kind = HelpKind::JointCall;
    help.offeredOn = today;
    EXPECT_EQ(wording::due(help, today), QString());
    help.due = today.addDays(1);
    EXPECT_EQ(wording::due(help, today), QStringLiteral("due tomorrow"));
    help.due = today.addDays(-2);
    EXPECT_EQ(wording::due(help, today), QStringLiteral("2 days late"));
    help.doneOn = today;
    EXPECT_EQ(wording::due(help, today), QString());
    EXPECT_EQ(wording::helpGiven(help), QStringLiteral("18 Mar 2026, Joint call."));
}

TEST(HelpWording, FewReportedStrugglesAreNeverPraised) {
    EXPECT_EQ(wording::helpFirst({}),
              QStringLiteral("No struggle was told in a year. That is seldom because there was none."));
}

TEST(HelpWording, SaysShareRangeWhoWaitedAndHowLong) {
    HelpFirst help;
    help.reported = 10;
    help.answered = 9;
    help.helpedFirst = 7;
    help.range = wilsonRange(7, 9);
    help.leftAlone = 1;
    help.medianDays = 2.5;
    EXPECT_EQ(
        wording::helpFirst(help),
        QStringLiteral(
            "Help came first in 7 of 9 (likely 50\u00a0% to 92\u00a0%). 1 waited more than 5 working days "
            "for any response. Half the time help came within 3 working days."));
}

}  // namespace
}  // namespace headroom
