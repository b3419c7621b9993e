// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real_data.h"
#include "tests/ui/importing/wizard_fixture.h"

#include <QTest>

namespace headroom {

// Every export of the same opportunities, after the files it needs; all with what the wizard offers.
class RealFiles : public test::WizardFixture, public testing::WithParamInterface<const char*> {
protected:
    void takeIn(const QString& file) {
        startWith(test::realDataFolder() + QLatin1Char('/') + file);
        for (int step = 0; step < 4; ++step) {
            enter();
            if (QWidget* monthFirst = step == 0 ? button(QStringLiteral("Month first")) : nullptr)
                QTest::mouseClick(monthFirst, Qt::LeftButton);
            settle();
        }
        finish();
    }
};

TEST_P(RealFiles, GiveTheTrueTotals) {
    HEADROOM_NEEDS_REAL_DATA();
    const QString file = QString::fromLatin1(GetParam());
    if (file.contains(QLatin1String("dataloader")))
        takeIn(QStringLiteral("dialects/salesforce_dataloader_user.csv"));
    takeIn(file);
    EXPECT_EQ(total(), (DealCount{4238, 2473}));
}

INSTANTIATE_TEST_SUITE_P(Each, RealFiles,
                         testing::Values("crm_opportunities/sales_pipeline.csv",
                                         "dialects/hubspot_all_deals.csv", "dialects/pipedrive_deals.csv",
                                         "dialects/salesforce_report_details.csv",
                                         "dialects/salesforce_dataloader_opportunity.csv",
                                         "dialects/german_excel_cp1252_semicolon.csv",
                                         "dialects/excel_unicode_text_utf16le_tab.txt"));

}  // namespace headroom
