// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/outcome_fields.h"

#include "tests/ui/support/forms.h"
#include "tests/ui/support/widgets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace headroom {

namespace {

const QDate tuesday(2026, 11, 24);

class OutcomeFieldsTest : public testing::Test {
protected:
    OutcomeFieldsTest() {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(fields = new OutcomeFields(theme, tuesday));
        layout->addStretch();
        fields->setCalled(QStringLiteral("Ana"));
        test::show(window, {680, 420});
        window.activateWindow();
        test::settle();
        QObject::connect(fields, &OutcomeFields::promisesChanged, fields, [this] { ++told; });
        QObject::connect(fields, &OutcomeFields::strugglesChanged, fields, [this] { ++told; });
        QObject::connect(fields, &OutcomeFields::requestsChanged, fields, [this] { ++told; });
        QObject::connect(fields, &OutcomeFields::answeredChanged, fields, [this] { ++told; });
        QObject::connect(fields, &OutcomeFields::coveredChanged, fields, [this] { ++told; });
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { test::press(window, key, modifiers); }
    static void type(const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
        test::settle();
    }
    static QString place() { return QApplication::focusWidget()->accessibleName(); }
    QLineEdit* field(const char* name) const {
        for (auto* each : fields->findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == QLatin1String(name)) return each;
        return nullptr;
    }

    Theme theme{Theme::Mode::Light};
    QWidget window;
    OutcomeFields* fields = nullptr;
    int told = 0;
};

PromiseMade promise(Party owner, const char* text, std::optional<QDate> due = {}) {
    return {owner, QLatin1String(text), due};
}

}  // namespace

TEST_F(OutcomeFieldsTest, PromisesOfBothAreWrittenByKeysAlone) {
    press(Qt::Key_T, Qt::AltModifier);
    EXPECT_EQ(place(), QStringLiteral("Ana will"));
    type("List three trade-offs");
    press(Qt::Key_Return);  // to its day
    type("fri");
    press(Qt::Key_Return);  // to the next line
    EXPECT_EQ(place(), QStringLiteral("Ana will, line 2"));
    EXPECT_EQ(field("Ana will, by when")->text(), QStringLiteral("Fri 27 Nov"));
    type("Send the recording");
    press(Qt::Key_Y, Qt::AltModifier);
    type("Role-play it");
    press(Qt::Key_Tab);
    type("3 dec");
    EXPECT_EQ(fields->outcome().promises,
              (std::vector{promise(Party::Rep, "List three trade-offs", QDate(2026, 11, 27)),
                           promise(Party::Rep, "Send the recording"),
                           promise(Party::Leader, "Role-play it", QDate(2026, 12, 3))}));
}

TEST_F(OutcomeFieldsTest, EveryFieldIsReachedByTabInTheOrderItStands) {
    fields->present({.promises = {promise(Party::Rep, "One"), promise(Party::Rep, "Two")}});
    test::settle();
    QStringList places;
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_Tab, Qt::ShiftModifier);
    for (int i = 0; i < 9; ++i) {
        places << test::nameOf(*QApplication::focusWidget());
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(
        places.join(QStringLiteral("; ")).toStdString(),
        "Ana will, another line; Ana will; Ana will, by when; Ana will, line 2; Ana will, line 2, by when; "
        "You will; You will, by when; Stuck on something; Asked for help");
}

TEST_F(OutcomeFieldsTest, WhatIsPresentedIsShownWithoutTelling) {
    ConversationOutcome outcome;
    outcome.promises = {promise(Party::Rep, "List", QDate(2026, 11, 27)), promise(Party::Leader, "Call")};
    outcome.struggles = {QStringLiteral("Pricing")};
    outcome.requests = {QStringLiteral("The Alder renewal"), QStringLiteral("Forecasts")};
    fields->present(outcome);
    EXPECT_EQ(fields->outcome(), outcome);
    EXPECT_EQ(told, 0);
    fields->present({});
    EXPECT_EQ(fields->outcome(), ConversationOutcome{});
    EXPECT_EQ(field("Stuck on"), nullptr);  // folded again
    EXPECT_EQ(told, 0);
}

TEST_F(OutcomeFieldsTest, ALineBeingTypedKeepsItsCursorAndItsBlankNeighbour) {
    press(Qt::Key_T, Qt::AltModifier);
    type("List tradeoffs");
    for (int i = 0; i < 4; ++i) press(Qt::Key_Left);
    fields->present(fields->outcome());
    type("-");
    EXPECT_EQ(field("Ana will")->text(), QStringLiteral("List trade-offs"));
}

TEST_F(OutcomeFieldsTest, ALineLeftBlankGoesAway) {
    press(Qt::Key_Y, Qt::AltModifier);
    type("Call them");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("You will, line 2"));
    press(Qt::Key_Backspace);
    EXPECT_EQ(place(), QStringLiteral("You will, by when"));
    EXPECT_EQ(field("You will, line 2"), nullptr);
    fields->present({.promises = {promise(Party::Leader, "One"), promise(Party::Leader, "Two")}});
    press(Qt::Key_Y, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_T, Qt::AltModifier);
    EXPECT_EQ(fields->outcome().promises, std::vector{promise(Party::Leader, "Two")});
    EXPECT_EQ(field("You will")->text(), QStringLiteral("Two"));
}

TEST_F(OutcomeFieldsTest, WhatIsSeldomNeededUnfoldsByItsKeys) {
    EXPECT_EQ(field("Stuck on"), nullptr);
    press(Qt::Key_S, Qt::AltModifier);
    type("Discounts too early");
    press(Qt::Key_Return);
    type("Silence after the price");
    press(Qt::Key_A, Qt::AltModifier);
    type("The Alder renewal");
    EXPECT_EQ(fields->outcome().struggles, (QStringList{QStringLiteral("Discounts too early"),
                                                        QStringLiteral("Silence after the price")}));
    EXPECT_EQ(fields->outcome().requests, QStringList{QStringLiteral("The Alder renewal")});
    EXPECT_GT(told, 0);
}

TEST_F(OutcomeFieldsTest, WhatIsNoDayIsSaidBesideItsLabel) {
    press(Qt::Key_T, Qt::AltModifier);
    type("List");
    press(Qt::Key_Tab);
    type("someday");
    press(Qt::Key_Y, Qt::AltModifier);
    EXPECT_TRUE(fields->showProblem());
    EXPECT_TRUE(test::visibleTexts(*fields).contains(QStringLiteral("No day.")));
    EXPECT_EQ(place(), QStringLiteral("Ana will, by when"));
    type("fri");
    EXPECT_FALSE(fields->showProblem());
    EXPECT_FALSE(test::visibleTexts(*fields).contains(QStringLiteral("No day.")));
}

TEST_F(OutcomeFieldsTest, WhatWasOpenIsTickedByTheSpaceBar) {
    Request request{RequestId{7}, RepId{1}, QDate(2026, 11, 17), QStringLiteral("Pricing & terms <b>"),
                    {},           {}};
    Topic topic;
    topic.id = TopicId{3};
    topic.text = QStringLiteral("Holidays");
    fields->setOpen({request}, {topic});
    test::settle();
    auto* asked = qobject_cast<QCheckBox*>(
        test::named(*fields, QStringLiteral("Pricing & terms <b>, asked Tue 17 Nov")));
    ASSERT_TRUE(asked);
    asked->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(fields->outcome().answered, std::vector{RequestId{7}});
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    EXPECT_EQ(fields->outcome().covered, std::vector{TopicId{3}});
    EXPECT_EQ(told, 2);
    fields->setOpen({}, {});
    EXPECT_TRUE(fields->outcome().answered.empty());
}

TEST_F(OutcomeFieldsTest, EverythingIsNamedAndNothingIsCut) {
    fields->setCalled(
        QStringLiteral("A rep whose called name is far longer than any card would ever show it"));
    fields->present({.promises = {promise(Party::Rep, "One"), promise(Party::Leader, "Two")},
                     .struggles = {QStringLiteral("x")},
                     .requests = {QStringLiteral("y")}});
    test::settle();
    EXPECT_EQ(test::focusableWithoutName(window), "");
    EXPECT_EQ(test::ambiguousKeys(window), "");
    EXPECT_EQ(window.width(), 680);
}

}  // namespace headroom
