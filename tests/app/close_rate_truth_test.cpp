// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/real_data.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace headroom {

namespace {

using Rows = QHash<QString, QHash<QString, QString>>;

// One set of real opportunities with figures worked out independently, and the files that hold it.
struct TruthSet {
    const char* name;
    QStringList files;  // in the order they are imported
    QString truth;      // folder and beginning of the truth files
};

void PrintTo(const TruthSet& set, std::ostream* out) {
    *out << set.name;
}

const QString deals = QStringLiteral("crm_opportunities/truth/");

std::vector<TruthSet> truthSets() {
    const auto dialect = [](const char* file) {
        return QStringLiteral("dialects/%1").arg(QLatin1String(file));
    };
    return {
        {"Original", {QStringLiteral("crm_opportunities/sales_pipeline.csv")}, deals},
        {"OriginalAfterItsTeams",
         {QStringLiteral("crm_opportunities/sales_teams.csv"),
          QStringLiteral("crm_opportunities/sales_pipeline.csv")},
         deals},
        {"HubSpot", {dialect("hubspot_all_deals.csv")}, deals},
        {"Pipedrive", {dialect("pipedrive_deals.csv")}, deals},
        {"SalesforceReport", {dialect("salesforce_report_details.csv")}, deals},
        {"SalesforceDataLoader",
         {dialect("salesforce_dataloader_user.csv"), dialect("salesforce_dataloader_opportunity.csv")},
         deals},
        {"GermanExcel", {dialect("german_excel_cp1252_semicolon.csv")}, deals},
        {"ExcelUnicodeText", {dialect("excel_unicode_text_utf16le_tab.txt")}, deals},
        {"Sparklesquad",
         {QStringLiteral("sparklesquad/sales_pipeline.csv")},
         QStringLiteral("sparklesquad/truth/sparklesquad_")},
        {"Zoho", {QStringLiteral("zoho_demo/Potentials.csv")}, QStringLiteral("zoho_demo/truth/zoho_")},
    };
}

QString real(const QString& name) {
    return test::realDataFolder() + QLatin1Char('/') + name;
}

Rows truthRows(const QString& path, int keys) {
    QFile file(real(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return test::csvByKey(file.readAll(), keys);
}

// The truth lists reps of the team's file who never had a deal; a figure needs one.
bool hasNoDeals(const QHash<QString, QString>& row) {
    const QString none = QStringLiteral("0");
    return row.value(QStringLiteral("won")) == none && row.value(QStringLiteral("lost")) == none &&
           row.value(QStringLiteral("open_total"), none) == none &&
           row.value(QStringLiteral("open"), none) == none;
}

void expectSame(const Rows& figures, const Rows& truth, const QString& openColumn) {
    for (const QString& key : figures.keys()) EXPECT_TRUE(truth.contains(key)) << qPrintable(key);
    for (auto row = truth.cbegin(); row != truth.cend(); ++row) {
        SCOPED_TRACE(qPrintable(row.key()));
        const auto figure = figures.value(row.key());
        if (figure.isEmpty() && hasNoDeals(*row)) continue;
        for (const char* column : {"won", "lost"})
            EXPECT_EQ(figure.value(QLatin1String(column)), row->value(QLatin1String(column))) << column;
        EXPECT_NEAR(figure.value(QStringLiteral("rate")).toDouble(),
                    row->value(QStringLiteral("close_rate")).toDouble(), 6e-7);
        EXPECT_NEAR(figure.value(QStringLiteral("won_value")).toDouble(),
                    row->value(QStringLiteral("won_value_sum")).toDouble(), 0.005);
        EXPECT_NEAR(figure.value(QStringLiteral("average_won_value")).toDouble(),
                    row->value(QStringLiteral("avg_won_value")).toDouble(), 0.0051);
        if (!openColumn.isEmpty()) EXPECT_EQ(figure.value(QStringLiteral("open")), row->value(openColumn));
    }
}

Rows figures(const QString& store, const char* by, int keys) {
    const test::Ran ran = test::runProgram({QStringLiteral("figures"), store, QStringLiteral("close-rates"),
                                            QStringLiteral("--by"), QLatin1String(by)});
    EXPECT_EQ(ran.exit, 0) << ran.err.constData();
    return test::csvByKey(ran.out, keys);
}

}  // namespace

class CloseRateTruth : public testing::TestWithParam<TruthSet> {};

TEST_P(CloseRateTruth, IsMatchedPerRepQuarterAndInTotal) {
    HEADROOM_NEEDS_REAL_DATA();
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("team.db"));
    for (const QString& file : GetParam().files) {
        const test::Ran ran = test::runProgram({QStringLiteral("import"), store, real(file),
                                                QStringLiteral("--today"), QStringLiteral("2018-01-10")});
        ASSERT_EQ(ran.exit, 0) << ran.err.constData();
    }
    const QString& truth = GetParam().truth;
    const QString open = truth == deals ? QStringLiteral("open_total") : QStringLiteral("open");
    expectSame(figures(store, "rep", 1), truthRows(truth + QStringLiteral("per_rep.csv"), 1), open);
    expectSame(figures(store, "quarter", 1), truthRows(truth + QStringLiteral("per_quarter.csv"), 1), {});
    expectSame(figures(store, "rep,quarter", 2), truthRows(truth + QStringLiteral("per_rep_quarter.csv"), 2),
               {});
    Rows total = figures(store, "total", 0);
    expectSame({{QString(), total.value(QString())}},
               {{QString(), truthRows(truth + QStringLiteral("total.csv"), 0).value(QString())}}, open);
}

INSTANTIATE_TEST_SUITE_P(From, CloseRateTruth, testing::ValuesIn(truthSets()),
                         [](const auto& set) { return std::string(set.param.name); });

TEST(CloseRateTruth, IsMatchedPerManagerMonthAndProduct) {
    HEADROOM_NEEDS_REAL_DATA();
    const QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("team.db"));
    for (const char* file : {"crm_opportunities/sales_pipeline.csv", "crm_opportunities/sales_teams.csv"})
        ASSERT_EQ(test::runProgram({QStringLiteral("import"), store, real(QLatin1String(file))}).exit, 0);
    const QString open = QStringLiteral("open_total");
    expectSame(figures(store, "team", 1), truthRows(deals + QStringLiteral("per_manager.csv"), 1), open);
    expectSame(figures(store, "month", 1), truthRows(deals + QStringLiteral("per_month.csv"), 1), {});
    expectSame(figures(store, "segment", 1), truthRows(deals + QStringLiteral("per_product.csv"), 1), open);
}

}  // namespace headroom
