// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/rep_page.h"

#include "core/workspace/wording.h"
#include "tests/ui/rep/rep_store.h"
#include "ui/charts/quarter_table_model.h"
#include "ui/rep/conversations_card.h"
#include "ui/rep/growth_card.h"
#include "ui/rep/growth_plan_dialog.h"
#include "ui/rep/rep_head.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest/QTest>

namespace headroom {

namespace {

class ThePageOfARep : public test::RepStore {
protected:
    void show(RepId rep, QDate day = {}) {
        page.resize(1232, 860);
        page.showRep(rep, day.isValid() ? day : today);
        page.show();
        settle();
    }
    // Words that wrap settle in rounds: their width, the height they need, what is left for the charts.
    static void settle() {
        for (int round = 0; round < 5; ++round) QCoreApplication::processEvents();
    }
    bool says(const QString& words) const {
        for (const TextLabel* label : page.findChildren<TextLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    QString filledButton() const {
        QStringList filled;
        for (const ActionButton* button : page.findChildren<ActionButton*>())
            if (button->isPrimary() && button->isVisible()) filled << button->text();
        return filled.join(QLatin1Char('|'));
    }
    ConversationsCard* conversationsCard() const { return page.findChild<ConversationsCard*>(); }

    Theme theme{Theme::Mode::Light};
    RepPage page{workspace, theme};
};

}  // namespace

TEST_F(ThePageOfARep, HasOneFilledButtonForTheNextThingToDo) {
    show(mei);
    EXPECT_EQ(filledButton(), QLatin1String("Prepare 1:1"));
    show(kim);
    EXPECT_EQ(filledButton(), QLatin1String("Prepare 1:1"));
}

TEST_F(ThePageOfARep, SaysTheFindingOfItsValue) {
    plans.agree(mei, Rate(0.5), {}, today.addDays(-60));
    show(mei);
    EXPECT_TRUE(says(wording::repFinding(workspace.repProfile(mei, today))));
    show(kim);
    EXPECT_TRUE(says(QStringLiteral("A potential can be agreed from 20 decided deals on.")));
}

TEST_F(ThePageOfARep, FollowsChangesWhileInSight) {
    show(mei);
    plans.agree(mei, Rate(0.47), QStringLiteral("A strong autumn"), today);
    EXPECT_TRUE(says(QStringLiteral("A strong autumn")));
    page.hide();
    plans.correct(mei, Rate(0.46), QStringLiteral("A strong winter"), today);
    page.show();
    EXPECT_TRUE(says(QStringLiteral("A strong winter")));
}

TEST_F(ThePageOfARep, LeavesWhenTheRepIsGone) {
    const RepId lee = addRep(QStringLiteral("Lee"));
    show(lee);
    const QSignalSpy left(&page, &RepPage::teamRequested);
    workspace.undo();
    EXPECT_EQ(left.count(), 1);
}

TEST_F(ThePageOfARep, ListsConversationsNewestFirstAndOpensThem) {
    talk(mei, today.addDays(-20), 30, QStringLiteral("First questions"));
    const ConversationId newest = talk(mei, today.addDays(-2), 25, QStringLiteral("Next step on every deal"));
    show(mei);
    QListView* list = conversationsCard()->list();
    ASSERT_EQ(list->model()->rowCount(), 2);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(),
              QLatin1String("Mon 16 Mar, 1:1, 25 min, Next step on every deal"));
    EXPECT_TRUE(says(QStringLiteral("2 since February")));
    QSignalSpy opened(&page, &RepPage::conversationOpened);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.at(0).at(0).value<ConversationId>(), newest);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    EXPECT_EQ(opened.count(), 2);
}

TEST_F(ThePageOfARep, AsksForALineWhereAConversationSaysNothing) {
    talk(mei, today.addDays(-1), 30, QString());
    talk(mei, today.addDays(-2), 10, QStringLiteral("A quick check"), ConversationKind::QuickWord);
    show(mei);
    const QAbstractItemModel* model = conversationsCard()->list()->model();
    EXPECT_TRUE(model->index(0, 0).data().toString().contains(QLatin1String("Add one line")));
    EXPECT_TRUE(model->index(1, 0).data().toString().contains(QLatin1String("Under 15 minutes")));
}

TEST_F(ThePageOfARep, ShowsFewConversationsUntilAskedForAll) {
    for (int i = 1; i <= 9; ++i) talk(mei, today.addDays(-7 * i), 30, QStringLiteral("Listening"));
    show(mei);
    QListView* list = conversationsCard()->list();
    const int few = list->height();
    conversationsCard()->setExpanded(true);
    settle();
    EXPECT_EQ(list->visualRect(list->model()->index(8, 0)).bottom() + 1, list->height());
    EXPECT_GT(list->height(), 2 * few);
    EXPECT_GE(conversationsCard()->height(), list->height());
}

TEST_F(ThePageOfARep, OffersToLogWhereNothingIsLogged) {
    show(mei);
    EXPECT_TRUE(says(QStringLiteral("No conversation with Mei Tanaka logged yet.")));
    EXPECT_TRUE(says(QStringLiteral("no record"))) << "and no zero";
    QSignalSpy asked(&page, &RepPage::logRequested);
    for (ActionButton* button : conversationsCard()->findChildren<ActionButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<RepId>(), mei);
}

TEST_F(ThePageOfARep, ShowsTheTableOfWhatItsChartsShow) {
    talk(mei, today.addDays(-5), 40, QStringLiteral("Role-play"));
    plans.agree(mei, Rate(0.5), {}, today.addDays(-30));
    show(mei);
    auto* card = page.findChild<GrowthCard*>();
    EXPECT_FALSE(card->showsTable());
    page.toggleTable();
    EXPECT_TRUE(card->showsTable());
    auto* table = page.findChild<QTableView*>();
    ASSERT_TRUE(table->isVisible());
    const std::vector<QuarterPoint> quarters = workspace.repProfile(mei, today).recent.quarters;
    ASSERT_EQ(table->model()->rowCount(), int(quarters.size()));
    for (size_t i = 0; i < quarters.size(); ++i) {
        const QuarterPoint& quarter = quarters[quarters.size() - 1 - i];
        const auto cell = [&](int column) { return table->model()->index(int(i), column).data().toString(); };
        EXPECT_EQ(cell(QuarterTableModel::WonOfDecided), wording::wonOfDecided(quarter.rate->deals));
        EXPECT_EQ(cell(QuarterTableModel::CloseRate), wording::percent(quarter.rate->rate));
        EXPECT_EQ(cell(QuarterTableModel::Minutes), QString::number(quarter.minutes));
    }
    EXPECT_EQ(table->model()->index(0, QuarterTableModel::Minutes).data().toString(), QLatin1String("40"));
    page.toggleTable();
    EXPECT_FALSE(card->showsTable());
}

TEST_F(ThePageOfARep, ShowsAnOldExportOfItsTimeAndLetsOneSwitch) {
    const QDate later = today.addYears(2);
    talk(mei, today, 30, QStringLiteral("Then"));
    show(mei, later);
    EXPECT_TRUE(says(QStringLiteral("Last decision 18 Mar 2026")));
    auto* table = page.findChild<QTableView*>();
    auto* time = page.findChild<SegmentedControl*>();
    ASSERT_TRUE(time->isVisible());
    const auto newest = [&] { return table->model()->index(0, 0).data().toString(); };
    EXPECT_EQ(newest(), QLatin1String("Q1 2026 so far"));
    QTest::mouseClick(time->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
    EXPECT_EQ(newest(), QLatin1String("Q1 2028 so far"));
    show(mei);
    EXPECT_FALSE(time->isVisible()) << "nothing to switch between while the data is new";
}

TEST_F(ThePageOfARep, NeverReadsNotesAsMarkup) {
    talk(mei, today.addDays(-1), 30, QStringLiteral("<b>bold</b> & <img src=x>"));
    plans.agree(mei, Rate(0.5), QStringLiteral("<i>why</i>"), today);
    show(mei);
    EXPECT_TRUE(says(QStringLiteral("<i>why</i>")));
    EXPECT_TRUE(conversationsCard()->list()->model()->index(0, 0).data().toString().contains(
        QLatin1String("<b>bold</b>")));
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (!label->text().isEmpty())
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
}

TEST_F(ThePageOfARep, FitsTheSmallestWindowWithoutCuttingWords) {
    talk(mei, today.addDays(-3), 30, QStringLiteral("Listening"));
    plans.agree(mei, Rate(0.5), QStringLiteral("A reason that is long enough to need a second line here"),
                today.addDays(-60));
    for (const QSize wanted : {QSize(1232, 860), QSize(1310, 740), QSize(900, 570)}) {
        page.resize(wanted);
        show(mei);
        page.resize(wanted);
        settle();
        for (const TextLabel* label : page.findChildren<TextLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) continue;
            const int needed =
                label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            EXPECT_GE(label->height(), needed) << qPrintable(label->text()) << " at " << wanted.width();
        }
    }
}

}  // namespace headroom
