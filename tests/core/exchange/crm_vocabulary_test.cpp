// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/opportunity_file.h"
#include "core/exchange/recognition.h"
#include "core/exchange/vocabulary.h"
#include "tests/support/files.h"

#include <QDate>

#include <map>

namespace headroom {

namespace {

struct Column {
    const char* header;
    Field field;
};

// What one program's export looks like, and how it must be understood.
struct Crm {
    const char* name;
    const char* source;
    QByteArray csv;  // a won, a lost and an open opportunity, in this order
    std::vector<Column> columns;
    const char* wonOn;   // ISO
    const char* lostOn;  // ISO; empty when the program keeps none
};

void PrintTo(const Crm& crm, std::ostream* out) {
    *out << crm.name;
}

std::vector<Crm> crms() {
    return {
        {"SalesforceReport",
         "Salesforce report",
         "\"Owner Role\",\"Opportunity Owner\",\"Account Name\",\"Opportunity Name\",\"Opportunity "
         "ID\",\"Stage\","
         "\"Fiscal Period\",\"Amount\",\"Expected Revenue\",\"Probability (%)\",\"Age\",\"Close "
         "Date\",\"Created "
         "Date\",\"Closed\",\"Won\"\n"
         "East,Mei Tanaka,Acme,Alpha,0061,Closed Won,Q1-2026,1000,1000,100,29,2/13/2026,1/15/2026,1,1\n"
         "East,Mei Tanaka,Birch,Beta,0062,Closed Lost,Q1-2026,500,0,0,28,2/14/2026,1/16/2026,1,0\n"
         "East,Jonas Weber,Cedar,Gamma,0063,Negotiation,Q2-2026,700,350,50,60,4/30/2026,1/17/2026,0,0\n",
         {{"Opportunity ID", Field::OpportunityKey},
          {"Opportunity Name", Field::OpportunityName},
          {"Opportunity Owner", Field::RepName},
          {"Owner Role", Field::Ignored},
          {"Account Name", Field::Account},
          {"Stage", Field::Stage},
          {"Won", Field::IsWon},
          {"Closed", Field::IsClosed},
          {"Close Date", Field::ClosedOn},
          {"Created Date", Field::OpenedOn},
          {"Amount", Field::Value},
          {"Expected Revenue", Field::Ignored}},
         "2026-02-13",
         "2026-02-14"},
        {"SalesforceGerman",
         "Salesforce report",
         "Opportunity-Inhaber;Accountname;Opportunity-Name;Opportunity-ID;Phase;Betrag "
         "Waehrung;Betrag;Schlusstermin;"
         "Erstelldatum;Geschlossen;Gewonnen\n"
         "Mei Tanaka;Acme;Alpha;0061;Closed Won;EUR;1.000,00;13.02.2026;15.01.2026;1;1\n"
         "Mei Tanaka;Birch;Beta;0062;Closed Lost;EUR;500,00;14.02.2026;16.01.2026;1;0\n"
         "Jonas Weber;Cedar;Gamma;0063;Verhandlung;EUR;700,00;30.04.2026;17.01.2026;0;0\n",
         {{"Opportunity-Inhaber", Field::RepName},
          {"Opportunity-ID", Field::OpportunityKey},
          {"Opportunity-Name", Field::OpportunityName},
          {"Accountname", Field::Account},
          {"Phase", Field::Stage},
          {"Gewonnen", Field::IsWon},
          {"Geschlossen", Field::IsClosed},
          {"Schlusstermin", Field::ClosedOn},
          {"Erstelldatum", Field::OpenedOn},
          {"Betrag", Field::Value},
          {"Betrag Waehrung", Field::Currency}},
         "2026-02-13",
         "2026-02-14"},
        {"HubSpot",
         "HubSpot",
         "\"Record ID\",\"Deal Name\",\"Pipeline\",\"Deal Stage\",\"Close Date\",\"Create Date\",\"Deal "
         "owner\",\"Amount\",\"Amount in company currency\",\"Is Closed Won\",\"Is Deal "
         "Closed?\",\"Associated "
         "Company\"\n"
         "91,Alpha,Sales,Closed Won (Sales Pipeline),2026-02-13 00:00,2026-01-15 09:30,Mei "
         "Tanaka,1000,1000,true,true,Acme\n"
         "92,Beta,Sales,Closed Lost (Sales Pipeline),2026-02-14 00:00,2026-01-16 09:30,Mei "
         "Tanaka,500,500,false,true,Birch\n"
         "93,Gamma,Sales,Appointment Scheduled (Sales Pipeline),2026-04-30 00:00,2026-01-17 09:30,Jonas "
         "Weber,700,700,"
         "false,false,Cedar\n",
         {{"Record ID", Field::OpportunityKey},
          {"Deal Name", Field::OpportunityName},
          {"Deal owner", Field::RepName},
          {"Deal Stage", Field::Stage},
          {"Is Closed Won", Field::IsWon},
          {"Is Deal Closed?", Field::IsClosed},
          {"Close Date", Field::ClosedOn},
          {"Create Date", Field::OpenedOn},
          {"Amount", Field::Value},
          {"Amount in company currency", Field::Ignored},
          {"Associated Company", Field::Account}},
         "2026-02-13",
         "2026-02-14"},
        {"HubSpotWithInternalIds",
         "HubSpot",
         "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount\n"
         "91,Alpha,closedwon,2026-02-13 00:00,mei@example.com,1000\n"
         "92,Beta,closedlost,2026-02-14 00:00,mei@example.com,500\n"
         "93,Gamma,appointmentscheduled,,jonas@example.com,700\n",
         {{"Deal owner", Field::RepName}, {"Deal Stage", Field::Stage}},
         "2026-02-13",
         "2026-02-14"},
        {"Pipedrive",
         "Pipedrive",
         "Deal - ID,Deal - Title,Deal - Creator,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - "
         "Organization,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time,Deal "
         "- Deal "
         "closed on,Deal - Expected close date\n"
         "1,Alpha,Ops,Mei Tanaka,1000,EUR,Acme,Qualified,Won,2026-01-15 08:00:00,2026-02-13 "
         "16:05:33,,2026-02-13 "
         "16:05:33,2026-03-01\n"
         "2,Beta,Ops,Mei Tanaka,500,EUR,Birch,Contact Made,LOST,2026-01-16 08:00:00,,2026-02-14 "
         "10:00:00,2026-02-14 "
         "10:00:00,2026-03-01\n"
         "3,Gamma,Ops,Jonas Weber,700,EUR,Cedar,Demo,open,2026-01-17 08:00:00,,,,2026-04-30\n"
         "4,Delta,Ops,Jonas Weber,700,EUR,Dune,Demo,deleted,2026-01-18 08:00:00,,,,2026-04-30\n",
         {{"Deal - ID", Field::OpportunityKey},
          {"Deal - Title", Field::OpportunityName},
          {"Deal - Owner", Field::RepName},
          {"Deal - Creator", Field::Ignored},
          {"Deal - Status", Field::Stage},
          {"Deal - Stage", Field::Ignored},
          {"Deal - Won time", Field::WonOn},
          {"Deal - Lost time", Field::LostOn},
          {"Deal - Deal closed on", Field::ClosedOn},
          {"Deal - Expected close date", Field::Ignored},
          {"Deal - Deal created", Field::OpenedOn},
          {"Deal - Value", Field::Value},
          {"Deal - Currency of Value", Field::Currency}},
         "2026-02-13",
         "2026-02-14"},
        {"Zoho",
         "Zoho",
         "Record Id,Deal Name,Deal Owner.id,Deal Owner,Stage,Closing Date,Amount,Created Time,Account Name\n"
         "zcrm_1,Alpha,zcrm_9,Mei Tanaka,Closed Won,2026-02-13,1000,2026-01-15 08:00:00,Acme\n"
         "zcrm_2,Beta,zcrm_9,Mei Tanaka,Closed-Lost to Competition,2026-02-14,500,2026-01-16 08:00:00,Birch\n"
         "zcrm_3,Gamma,zcrm_8,Jonas Weber,Needs Analysis,2026-04-30,700,2026-01-17 08:00:00,Cedar\n",
         {{"Record Id", Field::OpportunityKey},
          {"Deal Name", Field::OpportunityName},
          {"Deal Owner", Field::RepName},
          {"Stage", Field::Stage},
          {"Closing Date", Field::ClosedOn},
          {"Created Time", Field::OpenedOn},
          {"Amount", Field::Value}},
         "2026-02-13",
         "2026-02-14"},
        {"ZohoAnalytics",
         "Zoho",
         "Potential Name,Potential Owner,Created Time,Closing Date,Amount,Expected Revenue,Stage,Forecast "
         "Type\n"
         "\"Lewis, James\",Mei Tanaka,\"15 Jan, 2026 00:02:00\",\"13 Feb, 2026 "
         "00:03:00\",\"$1,000.00\",\"$900.00\","
         "Closed Won,Won\n"
         "\"Kirk, Rebecca\",Mei Tanaka,\"16 Jan, 2026 00:02:00\",\"14 Feb, 2026 "
         "00:03:00\",$500.00,$0.00,Closed "
         "Lost,Lost\n"
         "\"Day, Ann\",Jonas Weber,\"17 Jan, 2026 00:02:00\",\"30 Apr, 2026 00:03:00\",$700.00,$0.00,Needs "
         "Analysis,Open\n",
         {{"Potential Name", Field::OpportunityName},
          {"Potential Owner", Field::RepName},
          {"Forecast Type", Field::Stage},
          {"Closing Date", Field::ClosedOn},
          {"Created Time", Field::OpenedOn},
          {"Amount", Field::Value}},
         "2026-02-13",
         "2026-02-14"},
        {"Dynamics365",
         "Dynamics 365",
         "(Do Not Modify) Opportunity,Topic,Owner,Account,Status,Status Reason,Est. close date,Actual Close "
         "Date,Est. revenue,Actual Revenue,Created On\n"
         "g-1,Alpha,Mei Tanaka,Acme,Won,Won,2/20/2026,2/13/2026 9:30,900,1000,1/15/2026 8:00\n"
         "g-2,Beta,Mei Tanaka,Birch,Lost,Out-Sold,2/20/2026,,500,,1/16/2026 8:00\n"
         "g-3,Gamma,Jonas Weber,Cedar,Open,In Progress,4/30/2026,,700,,1/17/2026 8:00\n",
         {{"(Do Not Modify) Opportunity", Field::OpportunityKey},
          {"Topic", Field::OpportunityName},
          {"Owner", Field::RepName},
          {"Status", Field::Stage},
          {"Status Reason", Field::Ignored},
          {"Actual Close Date", Field::ClosedOn},
          {"Est. close date", Field::Ignored},
          {"Actual Revenue", Field::Value},
          {"Created On", Field::OpenedOn}},
         "2026-02-13",
         ""},
        {"Dynamics365WithCodes",
         "Dynamics 365",
         "opportunityid,Topic,Owner,statecode,Actual Close Date,Actual Revenue\n"
         "g-1,Alpha,Mei Tanaka,1,2026-02-13,1000\n"
         "g-2,Beta,Mei Tanaka,2,2026-02-14,0\n"
         "g-3,Gamma,Jonas Weber,0,,\n",
         {{"opportunityid", Field::OpportunityKey}, {"statecode", Field::Stage}},
         "2026-02-13",
         "2026-02-14"},
        {"Close",
         "Close",
         "id,lead_name,user_id,user_name,status_type,status_label,date_won,date_lost,value_formatted,value,"
         "value_currency,date_created\n"
         "oppo_1,Alpha,user_1,Mei Tanaka,won,Signed,2026-02-13,,\"$1,000\",100000,USD,2026-01-15\n"
         "oppo_2,Beta,user_1,Mei Tanaka,lost,Gone,,2026-02-14,$500,50000,USD,2026-01-16\n"
         "oppo_3,Gamma,user_2,Jonas Weber,active,Talking,,,$700,70000,USD,2026-01-17\n",
         {{"id", Field::OpportunityKey},
          {"lead_name", Field::OpportunityName},
          {"user_name", Field::RepName},
          {"status_type", Field::Stage},
          {"date_won", Field::WonOn},
          {"date_lost", Field::LostOn},
          {"value_formatted", Field::Value},
          {"value_currency", Field::Currency},
          {"date_created", Field::OpenedOn}},
         "2026-02-13",
         "2026-02-14"},
        {"Freshsales",
         "Freshsales",
         "deal_id,deal_name,deal_owner_name,deal_owner_email,deal_deal_stage_name,deal_closed_date,"
         "deal_expected_close,deal_amount,deal_currency_name,deal_created_at\n"
         "1,Alpha,Mei Tanaka,mei@example.com,Won,13-02-2026,01-03-2026,1000,USD,15-01-2026\n"
         "2,Beta,Mei Tanaka,mei@example.com,Lost,14-02-2026,01-03-2026,500,USD,16-01-2026\n"
         "3,Gamma,Jonas Weber,jonas@example.com,Discovery,,30-04-2026,700,USD,17-01-2026\n",
         {{"deal_id", Field::OpportunityKey},
          {"deal_name", Field::OpportunityName},
          {"deal_owner_name", Field::RepName},
          {"deal_deal_stage_name", Field::Stage},
          {"deal_closed_date", Field::ClosedOn},
          {"deal_expected_close", Field::Ignored},
          {"deal_amount", Field::Value},
          {"deal_currency_name", Field::Currency},
          {"deal_created_at", Field::OpenedOn}},
         "2026-02-13",
         "2026-02-14"},
        {"GoHighLevel",
         "deals",
         "Opportunity Name,Owner,Status,Closed On,Value\n"
         "Alpha,Mei Tanaka,won,2026-02-13,1000\n"
         "Beta,Mei Tanaka,abandoned,2026-02-14,500\n"
         "Gamma,Jonas Weber,open,,700\n",
         {{"Status", Field::Stage}, {"Closed On", Field::ClosedOn}},
         "2026-02-13",
         "2026-02-14"},
        {"Maven",
         "deals",
         "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
         "1C1,Mei Tanaka,GTX,Acme,Won,2026-01-15,2026-02-13,1000\n"
         "2C2,Mei Tanaka,GTX,Birch,Lost,2026-01-16,2026-02-14,0\n"
         "3C3,Jonas Weber,GTX,,In_Progress,2026-01-17,,\n",
         {{"opportunity_id", Field::OpportunityKey},
          {"sales_agent", Field::RepName},
          {"product", Field::Segment},
          {"account", Field::Account},
          {"deal_stage", Field::Stage},
          {"engage_date", Field::OpenedOn},
          {"close_date", Field::ClosedOn},
          {"close_value", Field::Value}},
         "2026-02-13",
         "2026-02-14"},
    };
}

}  // namespace

class CrmVocabulary : public test::TestFiles, public testing::WithParamInterface<Crm> {};

TEST_P(CrmVocabulary, HeadersAreMatchedAndNothingIsAsked) {
    const Crm crm = GetParam();
    const RecognisedFile file = recognise(write(crm.csv));
    EXPECT_TRUE(file.problems.isEmpty()) << qPrintable(file.problems.join(QLatin1Char(' ')));
    EXPECT_FALSE(file.needsDateOrder);
    EXPECT_FALSE(file.needsRepsFile);
    EXPECT_EQ(file.suggested.kind, FileKind::Opportunities);
    EXPECT_EQ(file.suggested.sourceName.toStdString(), crm.source);
    for (const Column& column : crm.columns) {
        const qsizetype at = file.shape.headers.indexOf(QLatin1String(column.header));
        ASSERT_GE(at, 0) << column.header;
        EXPECT_EQ(fieldName(file.suggested.fields[size_t(at)]).toStdString(),
                  fieldName(column.field).toStdString())
            << column.header;
    }
}

TEST_P(CrmVocabulary, WonLostAndOpenAreUnderstood) {
    const Crm crm = GetParam();
    const RecognisedFile file = recognise(write(crm.csv));
    OpportunityReading reading = readOpportunities(file.shape, file.suggested, QStringLiteral("USD"));
    std::map<std::string, OpportunityBatch::Row> byLine;
    for (const OpportunityBatch::Row& row : reading.batch.rows()) byLine[std::to_string(row.line)] = row;
    ASSERT_EQ(byLine.size(), 3u);
    const auto &won = byLine["2"], &lost = byLine["3"], &open = byLine["4"];
    EXPECT_EQ(won.outcome, Outcome::Won);
    EXPECT_EQ(lost.outcome, Outcome::Lost);
    EXPECT_EQ(open.outcome, Outcome::Open);
    const auto iso = [](qint32 day) {
        return day == OpportunityBatch::noDay ? std::string()
                                              : QDate::fromJulianDay(day).toString(Qt::ISODate).toStdString();
    };
    EXPECT_EQ(iso(won.closedOn), crm.wonOn);
    EXPECT_EQ(iso(lost.closedOn), crm.lostOn);
    EXPECT_EQ(iso(open.closedOn), "") << "an expected day is no closing day";
    EXPECT_EQ(reading.undated, crm.lostOn[0] == '\0' ? 1 : 0);
    EXPECT_EQ(won.valueMinor, 100'000);
}

INSTANTIATE_TEST_SUITE_P(Of, CrmVocabulary, testing::ValuesIn(crms()),
                         [](const auto& crm) { return std::string(crm.param.name); });

TEST(OutcomeWords, AreKnownInAnyCaseAndSpacing) {
    for (const char* word :
         {"Won", "CLOSED WON", " Closed  Won ", "closedwon", "Closed Won (Sales Pipeline)", "Gewonnen"})
        EXPECT_EQ(outcomeOf(QLatin1String(word)), OutcomeWord::Won) << word;
    for (const char* word :
         {"Lost", "Closed Lost", "closedlost", "Closed Lost (Partners)", "Closed-Lost to Competition",
          "Verloren", "Abandoned", "Canceled", "Cancelled", "Out-Sold", "Omitted", "No decision"})
        EXPECT_EQ(outcomeOf(QLatin1String(word)), OutcomeWord::Lost) << word;
    EXPECT_EQ(outcomeOf(QStringLiteral("deleted")), OutcomeWord::LeftOut);
    for (const char* word : {"", "Open", "Negotiation", "In Progress", "In_Progress", "Engaging", "active",
                             "Wonderful", "Lost contact, retry", "1", "2"})
        EXPECT_EQ(outcomeOf(QLatin1String(word)), OutcomeWord::Open) << word;
}

}  // namespace headroom
