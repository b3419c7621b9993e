// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pulse_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

// In the order of PulseStatement.
constexpr std::array levelColumns{"expected", "safe", "coached", "leader_first"};

PulseAnswer readAnswer(const Query& query) {
    PulseAnswer answer;
    answer.id = PulseAnswerId{query.integer("id")};
    answer.answeredOn = query.day("answered_on");
    answer.rep = query.maybeId<RepId>("rep_id");
    answer.source = PulseSource(query.integer("source"));
    for (size_t i = 0; i < levelColumns.size(); ++i)
        if (const std::optional<qint64> level = query.maybeInteger(levelColumns[i]))
            answer.levels[i] = int(*level);
    answer.formRow = query.text("form_row");
    return answer;
}

Query& bindAnswer(Query& query, const PulseAnswer& answer) {
    query.bind(answer.answeredOn).bind(answer.rep).bind(int(answer.source));
    for (const std::optional<int>& level : answer.levels) query.bind(level);
    return query.bind(answer.formRow);
}

}  // namespace

std::vector<PulseAnswer> PulseStore::answers() const {
    std::vector<PulseAnswer> answers;
    Query query(m_database, QStringLiteral("SELECT * FROM pulse_answer ORDER BY answered_on, id"));
    while (query.next()) answers.push_back(readAnswer(query));
    return answers;
}

std::optional<PulseAnswer> PulseStore::answer(PulseAnswerId id) const {
    Query query(m_database, QStringLiteral("SELECT * FROM pulse_answer WHERE id = ?"));
    query.bind(id);
    return query.next() ? std::optional(readAnswer(query)) : std::nullopt;
}

bool PulseStore::hasFormRow(const QString& formRow) const {
    Query query(m_database, QStringLiteral("SELECT count(*) FROM pulse_answer WHERE form_row = ?"));
    return query.bind(formRow).single() > 0;
}

PulseAnswerId PulseStore::add(const Transaction&, const PulseAnswer& answer) {
    Query query(m_database, QStringLiteral("INSERT INTO pulse_answer (answered_on, rep_id, source, expected, "
                                           "safe, coached, leader_first, form_row) VALUES (?, ?, ?, ?, ?, ?, "
                                           "?, ?)"));
    return PulseAnswerId{bindAnswer(query, answer).insert()};
}

void PulseStore::save(const Transaction&, const PulseAnswer& answer) {
    Query query(m_database, QStringLiteral("UPDATE pulse_answer SET answered_on = ?, rep_id = ?, source = ?, "
                                           "expected = ?, safe = ?, coached = ?, leader_first = ?, form_row "
                                           "= ? WHERE id = ?"));
    bindAnswer(query, answer).bind(answer.id).run();
}

void PulseStore::remove(const Transaction&, PulseAnswerId id) {
    Query(m_database, QStringLiteral("DELETE FROM pulse_answer WHERE id = ?")).bind(id).run();
}

}  // namespace headroom
