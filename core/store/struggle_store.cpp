// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/struggle_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

// Each is found through an index of its own, however many are over and done with.
const QString isToAskAbout =
    QStringLiteral("done_on IS NOT NULL AND did_it_help IS NULL AND ask_on IS NOT NULL");
const QString isUnfinished =
    QStringLiteral(
        "id IN (SELECT id FROM struggle INDEXED BY struggle_open WHERE ended_on IS NULL "
        "UNION SELECT struggle_id FROM help WHERE %1)")
        .arg(isToAskAbout);

template <typename Choice>
std::optional<Choice> maybeChoice(const Query& query, const char* column) {
    const std::optional<qint64> number = query.maybeInteger(column);
    return number ? std::optional(Choice(*number)) : std::nullopt;
}

template <typename Choice>
std::optional<int> numberOf(std::optional<Choice> choice) {
    return choice ? std::optional(int(*choice)) : std::nullopt;
}

Struggle readStruggle(const Query& query) {
    return {StruggleId{query.integer("id")},
            RepId{query.integer("rep_id")},
            query.text("text"),
            query.text("obstacle"),
            query.day("raised_on"),
            query.maybeId<CommitmentId>("commitment_id"),
            maybeChoice<FirstResponse>(query, "first_response"),
            query.maybeDay("responded_on"),
            query.maybeDay("ended_on"),
            query.text("learned")};
}

Query& bindStruggle(Query& query, const Struggle& struggle) {
    return query.bind(struggle.rep.value)
        .bind(struggle.text)
        .bind(struggle.obstacle)
        .bind(struggle.raisedOn)
        .bind(struggle.commitment)
        .bind(numberOf(struggle.firstResponse))
        .bind(struggle.respondedOn)
        .bind(struggle.endedOn)
        .bind(struggle.learned);
}

Help readHelpRow(const Query& query) {
    return {HelpId{query.integer("id")},
            StruggleId{query.integer("struggle_id")},
            HelpKind(query.integer("kind")),
            query.text("text"),
            query.day("offered_on"),
            query.maybeDay("due"),
            query.maybeDay("done_on"),
            query.maybeDay("ask_on"),
            maybeChoice<DidItHelp>(query, "did_it_help"),
            query.maybeDay("asked_on")};
}

Query& bindHelp(Query& query, const Help& help) {
    return query.bind(help.struggle.value)
        .bind(int(help.kind))
        .bind(help.text)
        .bind(help.offeredOn)
        .bind(help.due)
        .bind(help.doneOn)
        .bind(help.askOn)
        .bind(numberOf(help.didItHelp))
        .bind(help.askedOn);
}

}  // namespace

std::vector<Struggle> StruggleStore::readStruggles(const QString& where, std::optional<qint64> number) const {
    std::vector<Struggle> struggles;
    Query query(m_database,
                QStringLiteral("SELECT * FROM struggle WHERE %1 ORDER BY raised_on, id").arg(where));
    if (number) query.bind(*number);
    while (query.next()) struggles.push_back(readStruggle(query));
    return struggles;
}

std::vector<Help> StruggleStore::readHelp(const QString& where, std::optional<qint64> number) const {
    std::vector<Help> helps;
    Query query(m_database, QStringLiteral("SELECT * FROM help WHERE %1 ORDER BY offered_on, id").arg(where));
    if (number) query.bind(*number);
    while (query.next()) helps.push_back(readHelpRow(query));
    return helps;
}

std::optional<Struggle> StruggleStore::struggle(StruggleId id) const {
    const std::vector<Struggle> found = readStruggles(QStringLiteral("id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Help> StruggleStore::help(HelpId id) const {
    const std::vector<Help> found = readHelp(QStringLiteral("id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Struggle> StruggleStore::raisedSince(QDate day,
                                                 const std::optional<std::vector<RepId>>& of) const {
    std::vector<Struggle> struggles;
    Query query(
        m_database,
        QStringLiteral("SELECT * FROM struggle WHERE raised_on >= ? AND (? IS NULL OR +rep_id IN (SELECT "
                       "value FROM json_each(?))) ORDER BY raised_on, id"));
    const std::optional<QString> list = of ? std::optional(idList(*of)) : std::nullopt;
    query.bind(day).bind(list).bind(list);
    while (query.next()) struggles.push_back(readStruggle(query));
    return struggles;
}

std::vector<Struggle> StruggleStore::unfinished() const {
    return readStruggles(isUnfinished);
}

std::vector<Struggle> StruggleStore::unfinished(RepId rep) const {
    return readStruggles(
        QStringLiteral("rep_id = ? AND (ended_on IS NULL OR id IN (SELECT struggle_id FROM help "
                       "WHERE %1))")
            .arg(isToAskAbout),
        rep.value);
}

std::vector<Help> StruggleStore::helpFor(StruggleId struggle) const {
    return readHelp(QStringLiteral("struggle_id = ?"), struggle.value);
}

std::vector<Help> StruggleStore::unfinishedHelp() const {
    return readHelp(
        QStringLiteral("id IN (SELECT h.id FROM struggle s INDEXED BY struggle_open CROSS JOIN help "
                       "h ON h.struggle_id = s.id WHERE s.ended_on IS NULL AND h.done_on IS NULL UNION "
                       "SELECT id FROM help "
                       "WHERE %1)")
            .arg(isToAskAbout));
}

std::vector<Consequence> StruggleStore::consequencesOf(StruggleId struggle) const {
    std::vector<Consequence> consequences;
    Query query(m_database,
                QStringLiteral("SELECT * FROM consequence WHERE struggle_id = ? ORDER BY written_on, id"));
    query.bind(struggle.value);
    while (query.next())
        consequences.push_back({ConsequenceId{query.integer("id")}, StruggleId{query.integer("struggle_id")},
                                query.day("written_on"), query.text("expected"), query.text("tried"),
                                query.text("next")});
    return consequences;
}

StruggleId StruggleStore::add(const Transaction&, const Struggle& struggle) {
    Query query(m_database,
                QStringLiteral("INSERT INTO struggle (rep_id, text, obstacle, raised_on, commitment_id, "
                               "first_response, responded_on, ended_on, learned) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    return StruggleId{bindStruggle(query, struggle).insert()};
}

void StruggleStore::save(const Transaction&, const Struggle& struggle) {
    Query query(m_database,
                QStringLiteral("UPDATE struggle SET rep_id = ?, text = ?, obstacle = ?, raised_on = ?, "
                               "commitment_id = ?, first_response = ?, responded_on = ?, ended_on = ?, "
                               "learned = ? WHERE id = ?"));
    bindStruggle(query, struggle).bind(struggle.id.value).run();
}

HelpId StruggleStore::add(const Transaction&, const Help& help) {
    Query query(m_database,
                QStringLiteral("INSERT INTO help (struggle_id, kind, text, offered_on, due, done_on, ask_on, "
                               "did_it_help, asked_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    return HelpId{bindHelp(query, help).insert()};
}

void StruggleStore::save(const Transaction&, const Help& help) {
    Query query(
        m_database,
        QStringLiteral("UPDATE help SET struggle_id = ?, kind = ?, text = ?, offered_on = ?, due = ?, "
                       "done_on = ?, ask_on = ?, did_it_help = ?, asked_on = ? WHERE id = ?"));
    bindHelp(query, help).bind(help.id.value).run();
}

void StruggleStore::remove(const Transaction&, HelpId id) {
    Query(m_database, QStringLiteral("DELETE FROM help WHERE id = ?")).bind(id.value).run();
}

ConsequenceId StruggleStore::add(const Transaction&, const Consequence& consequence) {
    return ConsequenceId{
        Query(m_database, QStringLiteral("INSERT INTO consequence (struggle_id, written_on, expected, tried, "
                                         "next) VALUES (?, ?, ?, ?, ?)"))
            .bind(consequence.struggle.value)
            .bind(consequence.writtenOn)
            .bind(consequence.expected)
            .bind(consequence.tried)
            .bind(consequence.next)
            .insert()};
}

}  // namespace headroom
