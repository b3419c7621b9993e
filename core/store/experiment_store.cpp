// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/experiment_store.h"

#include "core/store/query.h"

namespace headroom {

namespace {

Query& bindExperiment(Query& query, const Experiment& experiment) {
    return query.bind(experiment.rep.value)
        .bind(experiment.text)
        .bind(experiment.startedOn)
        .bind(experiment.until)
        .bind(experiment.learned)
        .bind(experiment.endedOn);
}

}  // namespace

std::vector<Experiment> ExperimentStore::read(const QString& where, qint64 number) const {
    std::vector<Experiment> experiments;
    Query query(m_database,
                QStringLiteral("SELECT * FROM experiment WHERE %1 ORDER BY started_on, id").arg(where));
    query.bind(number);
    while (query.next())
        experiments.push_back({ExperimentId{query.integer("id")}, RepId{query.integer("rep_id")},
                               query.text("text"), query.day("started_on"), query.day("until_day"),
                               query.text("learned"), query.maybeDay("ended_on")});
    return experiments;
}

std::optional<Experiment> ExperimentStore::experiment(ExperimentId id) const {
    const std::vector<Experiment> found = read(QStringLiteral("id = ?"), id.value);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Experiment> ExperimentStore::ofRep(RepId rep) const {
    return read(QStringLiteral("rep_id = ?"), rep.value);
}

ExperimentId ExperimentStore::add(const Transaction&, const Experiment& experiment) {
    Query query(m_database,
                QStringLiteral("INSERT INTO experiment (rep_id, text, started_on, until_day, learned, "
                               "ended_on) VALUES (?, ?, ?, ?, ?, ?)"));
    return ExperimentId{bindExperiment(query, experiment).insert()};
}

void ExperimentStore::save(const Transaction&, const Experiment& experiment) {
    Query query(m_database,
                QStringLiteral("UPDATE experiment SET rep_id = ?, text = ?, started_on = ?, until_day = ?, "
                               "learned = ?, ended_on = ? WHERE id = ?"));
    bindExperiment(query, experiment).bind(experiment.id.value).run();
}

}  // namespace headroom
