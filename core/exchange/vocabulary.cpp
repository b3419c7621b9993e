// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vocabulary.h"

#include "core/domain/translation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>

namespace headroom {

namespace {

struct FieldWords {
    Field field;
    const char* headers;  // best first, parted by |
};

// Read from top to bottom: among several columns for one field the header named first wins.
constexpr FieldWords opportunityWords[] = {
    {Field::OpportunityKey,
     "opportunity id|opportunity_id|opportunity-id|record id|id|deal_id|deal id|"
     "(do not modify) opportunity|opportunityid"},
    {Field::OpportunityName,
     "opportunity name|opportunity-name|deal name|potential name|title|topic|name|deal|"
     "lead_name|deal_name|opportunity"},
    {Field::RepName,
     "opportunity owner|opportunity-inhaber|deal owner|potential owner|owner|sales_agent|sales agent|rep|"
     "sales rep|salesperson|user_name|deal_owner_name|owner name|inhaber|assigned to|agent"},
    {Field::RepKey, "ownerid|owner id|deal owner.id|user_id|owner_id"},
    {Field::Account,
     "account name|accountname|account|associated company|organization|customer|company|client|"
     "company name|accountid"},
    {Field::Segment, "product|product name|segment|produkt|series"},
    {Field::Stage,
     "status|deal status|status_type|statecode|forecast type|stage|deal "
     "stage|deal_stage|stagename|phase|sales stage|"
     "sales_stage|deal_deal_stage_name|outcome|stufe|forecast category|state"},
    {Field::IsWon, "iswon|is closed won|won|gewonnen|is won"},
    {Field::IsClosed, "isclosed|is deal closed?|closed|geschlossen|is closed"},
    {Field::WonOn, "won time|date_won|won date"},
    {Field::LostOn, "lost time|date_lost|lost date"},
    {Field::ClosedOn,
     "actual close date|deal closed on|close date|close_date|closedate|closing date|schlusstermin|"
     "deal_closed_date|closed on|close date/expected close date|closed date"},
    {Field::OpenedOn,
     "created date|create date|createddate|created time|deal created|erstelldatum|created on|"
     "created_on|date_created|engage_date|deal_created_at|opened on|created|reporting date"},
    {Field::Value,
     "amount|actual revenue|value_formatted|value|deal value|close_value|betrag|deal size|deal_amount|deal "
     "amount|revenue"},
    {Field::Currency,
     "currency|amount currency|currency of value|betrag waehrung|betrag w\u00e4hrung|value_currency|"
     "deal_currency_name|currencyisocode"},
};

constexpr FieldWords repWords[] = {
    {Field::RepKey, "user_id|user id|userid|id"},
    {Field::RepName,
     "full name|name|sales_agent|sales agent|rep|sales rep|agent|user name|first name|last "
     "name|vollst\u00e4ndiger name"},
    {Field::TeamName, "manager|managerid|manager id|team|team name|sales manager|vorgesetzter"},
    {Field::Email, "email|e-mail|e mail|email address"},
};

// Which headers only one program writes together.
struct Crm {
    const char* name;
    const char* headers;
};
constexpr Crm crms[] = {
    {"HubSpot", "record id|deal name|deal stage"},
    {"HubSpot", "is closed won|deal owner"},
    {"Pipedrive", "deal - id|deal - status"},
    {"Salesforce Data Loader", "ownerid|closedate|stagename"},
    {"Salesforce report", "opportunity owner|opportunity name|stage"},
    {"Salesforce report", "opportunity-inhaber|opportunity-name|phase"},
    {"Salesforce users", "id|name|managerid"},
    {"Zoho", "potential name|potential owner"},
    {"Zoho", "deal name|deal owner|closing date"},
    {"Dynamics 365", "topic|actual close date"},
    {"Close", "status_type|date_won"},
    {"Freshsales", "deal_owner_name|deal_closed_date"},
};

struct OutcomeWords {
    OutcomeWord outcome;
    const char* words;
};
constexpr OutcomeWords outcomes[] = {
    {OutcomeWord::Won,
     "won|closed won|closedwon|closed-won|gewonnen|abgeschlossen und gewonnen|gewonnen abgeschlossen"},
    {OutcomeWord::Lost,
     "lost|closed lost|closedlost|closed-lost|verloren|abandoned|canceled|cancelled|out-sold|omitted|"
     "disqualified|no decision|closed no decision|closed-lost to competition|lost to competition"},
    {OutcomeWord::LeftOut, "deleted|duplicate"},
};

// Every column of a file asks for them, so each list is taken apart once.
QStringList split(const char* words) {
    thread_local QHash<const char*, QStringList> known;
    QStringList& list = known[words];
    if (list.isEmpty()) list = QString::fromUtf8(words).split(QLatin1Char('|'));
    return list;
}

QString simplified(const QString& text) {
    return text.simplified().toLower();
}

std::span<const FieldWords> wordsOf(FileKind kind) {
    if (kind == FileKind::Reps) return repWords;
    return opportunityWords;
}

}  // namespace

QString comparableHeader(const QString& header) {
    QString comparable = simplified(header);
    if (comparable.startsWith(QLatin1String("deal - "))) comparable.remove(0, 7);
    return comparable;
}

int headerRank(FileKind kind, Field field, const QString& header) {
    for (const FieldWords& words : wordsOf(kind))
        if (words.field == field) return int(split(words.headers).indexOf(comparableHeader(header)));
    return -1;
}

std::vector<Field> fieldsOf(FileKind kind) {
    std::vector<Field> fields;
    for (const FieldWords& words : wordsOf(kind)) fields.push_back(words.field);
    return fields;
}

QString fieldName(Field field) {
    switch (field) {
        case Field::Ignored:
            return tr("Leave out");
        case Field::OpportunityKey:
            return tr("Opportunity id");
        case Field::OpportunityName:
            return tr("Opportunity name");
        case Field::RepName:
            return tr("Rep");
        case Field::RepKey:
            return tr("Rep\u2019s id");
        case Field::Account:
            return tr("Account");
        case Field::Segment:
            return tr("Product or segment");
        case Field::Stage:
            return tr("Stage or status");
        case Field::IsWon:
            return tr("Is won (yes or no)");
        case Field::IsClosed:
            return tr("Is closed (yes or no)");
        case Field::ClosedOn:
            return tr("Closed on");
        case Field::WonOn:
            return tr("Won on");
        case Field::LostOn:
            return tr("Lost on");
        case Field::OpenedOn:
            return tr("Opened on");
        case Field::Value:
            return tr("Value");
        case Field::Currency:
            return tr("Currency");
        case Field::TeamName:
            return tr("Team or its lead");
        case Field::Email:
            return tr("E-mail");
    }
    Q_UNREACHABLE();
}

QString crmOf(const QStringList& headers) {
    QSet<QString> present;
    for (const QString& header : headers) present.insert(simplified(header));
    for (const Crm& crm : crms) {
        const QStringList needed = split(crm.headers);
        if (std::all_of(needed.begin(), needed.end(),
                        [&](const QString& header) { return present.contains(header); }))
            return QString::fromLatin1(crm.name);
    }
    return {};
}

OutcomeWord outcomeOf(const QString& stage, const QString& header) {
    const QString word = simplified(stage);
    if (comparableHeader(header) == QLatin1String("statecode")) {  // Dynamics: 0 open, 1 won, 2 lost
        if (word == QLatin1String("1")) return OutcomeWord::Won;
        if (word == QLatin1String("2")) return OutcomeWord::Lost;
    }
    for (const OutcomeWords& known : outcomes)
        if (split(known.words).contains(word)) return known.outcome;
    // HubSpot names the pipeline behind the stage: "Closed Won (Sales Pipeline)".
    if (word.startsWith(QLatin1String("closed won"))) return OutcomeWord::Won;
    if (word.startsWith(QLatin1String("closed lost")) || word.startsWith(QLatin1String("closed-lost")))
        return OutcomeWord::Lost;
    return OutcomeWord::Open;
}

}  // namespace headroom
