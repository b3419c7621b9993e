// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/growth_plan_dialog.h"

#include "tests/ui/rep/rep_store.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QSpinBox>
#include <QtTest/QTest>

namespace headroom {

namespace {

class AgreeingInTheWindow : public test::RepStore {
protected:
    GrowthPlanDialog& open(RepId rep, GrowthPlanDialog::Purpose purpose = GrowthPlanDialog::Purpose::Agree) {
        dialog =
            std::make_unique<GrowthPlanDialog>(workspace, theme, workspace.repProfile(rep, today), purpose);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
        return *dialog;
    }
    QSpinBox* percent() const { return dialog->findChild<QSpinBox*>(); }
    QPlainTextEdit* why() const { return dialog->findChild<QPlainTextEdit*>(); }
    bool says(const QString& words) const {
        for (const TextLabel* label : dialog->findChildren<TextLabel*>())
            if (!label->isHidden() && label->text().contains(words)) return true;
        return false;
    }
    void typePercent(const char* digits) {
        percent()->setFocus();
        percent()->selectAll();
        QTest::keyClicks(percent(), QString::fromLatin1(digits));
    }

    Theme theme{Theme::Mode::Light};
    std::unique_ptr<GrowthPlanDialog> dialog;
};

}  // namespace

TEST_F(AgreeingInTheWindow, StartsFromTheSuggestionAndSaysWhatItStandsOn) {
    open(mei);
    const PotentialOffer offer = workspace.potentialOffer(mei, today);
    ASSERT_TRUE(offer.suggestion);
    EXPECT_EQ(percent()->value(), int(std::ceil(offer.suggestion->rate.percent())));
    EXPECT_TRUE(says(percent()->text() + QStringLiteral(": "))) << "the words offer what the field does";
    EXPECT_TRUE(dialog->problem().isEmpty());
    EXPECT_TRUE(says(QStringLiteral("20 of 80")));
    EXPECT_TRUE(says(QStringLiteral("Frozen when you agree")));
    EXPECT_TRUE(percent()->hasFocus()) << "typing starts at once";
}

TEST_F(AgreeingInTheWindow, SavesWhatWasTypedWithCtrlEnter) {
    open(mei);
    typePercent("41");
    QTest::keyClick(percent(), Qt::Key_Tab);
    QTest::keyClicks(why(), QStringLiteral("Asks before advising"));
    QTest::keyClick(why(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(dialog->isVisible());
    const std::optional<GrowthPlan> plan = workspace.repProfile(mei, today).plan;
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->current().potential, Rate(0.41));
    EXPECT_EQ(plan->current().why, QLatin1String("Asks before advising"));
    EXPECT_EQ(plan->baseline.deals, (DealCount{20, 60}));
}

TEST_F(AgreeingInTheWindow, SaysWhyAPotentialIsRefusedAndKeepsWhatWasTyped) {
    open(mei);
    QTest::keyClicks(why(), QStringLiteral("Only a little"));
    typePercent("28");
    EXPECT_TRUE(says(QStringLiteral("at least 5 points above the baseline of 25\u00a0%")));
    QTest::keyClick(percent(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(workspace.repProfile(mei, today).plan);
    EXPECT_EQ(percent()->value(), 28);
    EXPECT_EQ(why()->toPlainText(), QLatin1String("Only a little"));
    typePercent("30");
    EXPECT_FALSE(says(QStringLiteral("at least 5 points")));
    QTest::keyClick(percent(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(workspace.repProfile(mei, today).plan);
}

TEST_F(AgreeingInTheWindow, KeepsWhatWasTypedWhenTheStoreRefuses) {
    open(mei);
    typePercent("41");
    plans.agree(mei, Rate(0.5), {}, today);  // meanwhile, in another way
    QTest::keyClick(percent(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(
        dialog->findChild<InlineNotice*>()->sentence().contains(QLatin1String("raised, never lowered")));
    EXPECT_EQ(percent()->value(), 41);
    EXPECT_EQ(workspace.repProfile(mei, today).plan->current().potential, Rate(0.5));
}

TEST_F(AgreeingInTheWindow, RaisesAndCorrectsWithTheirOwnRules) {
    plans.agree(mei, Rate(0.4), QStringLiteral("First"), today);
    open(mei);
    EXPECT_GT(percent()->value(), 40);
    typePercent("39");
    EXPECT_TRUE(says(QStringLiteral("raised, never lowered")));
    open(mei, GrowthPlanDialog::Purpose::Correct);
    EXPECT_EQ(percent()->value(), 40);
    EXPECT_EQ(why()->toPlainText(), QLatin1String("First"));
    typePercent("39");
    QTest::keyClick(percent(), Qt::Key_Return, Qt::ControlModifier);
    const GrowthPlan plan = *workspace.repProfile(mei, today).plan;
    ASSERT_EQ(plan.steps.size(), 1u);
    EXPECT_EQ(plan.current().potential, Rate(0.39));
}

TEST_F(AgreeingInTheWindow, ChangesNothingOnEscape) {
    open(mei);
    typePercent("41");
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(workspace.repProfile(mei, today).plan);
}

}  // namespace headroom
