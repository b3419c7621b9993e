// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leader_store.h"

#include "core/store/query.h"

#include <cmath>

namespace headroom {

namespace {

// In the order of EngagementPart.
constexpr std::array weightColumns{"weight_rhythm", "weight_neglect",    "weight_time", "weight_promises",
                                   "weight_seeing", "weight_priorities", "weight_help"};

EngagementAims readAims(const Query& query) {
    EngagementAims aims;
    aims.coachingHours = double(query.integer("engagement_minutes")) / 60;
    aims.windowWeeks = int(query.integer("engagement_weeks"));
    for (size_t i = 0; i < weightColumns.size(); ++i) aims.weights[i] = int(query.integer(weightColumns[i]));
    return aims;
}

qint64 minutes(double hours) {
    return std::llround(60 * hours);
}

}  // namespace

Leader LeaderStore::leader() const {
    Leader leader;
    Query query(m_database, QStringLiteral("SELECT * FROM leader"));
    query.next();
    leader.name = query.text("name");
    leader.fiscalYearFirstMonth = int(query.integer("fiscal_year_first_month"));
    leader.weekdays = int(query.integer("weekdays"));
    leader.currency = query.text("currency");
    leader.coachingHoursPerWeekAim = double(query.integer("coaching_minutes_per_week_aim")) / 60;
    leader.rhythmDays = int(query.integer("rhythm_days"));
    leader.workingHoursPerWeek = double(query.integer("working_minutes_per_week")) / 60;
    leader.engagement = readAims(query);
    Query holidays(m_database, QStringLiteral("SELECT day FROM holiday ORDER BY day"));
    while (holidays.next()) leader.holidays.push_back(holidays.day("day"));
    Query away(m_database, QStringLiteral("SELECT first_day, last_day FROM leader_away ORDER BY first_day"));
    while (away.next()) leader.away.emplace_back(away.day("first_day"), away.day("last_day"));
    return leader;
}

void LeaderStore::save(const Transaction&, const Leader& leader) {
    Query update(
        m_database,
        QStringLiteral("UPDATE leader SET name = ?, fiscal_year_first_month = ?, weekdays = ?, currency = ?, "
                       "coaching_minutes_per_week_aim = ?, rhythm_days = ?, working_minutes_per_week = ?, "
                       "engagement_minutes = ?, engagement_weeks = ?, weight_rhythm = ?, weight_neglect = ?, "
                       "weight_time = ?, weight_promises = ?, weight_seeing = ?, weight_priorities = ?, "
                       "weight_help = ?"));
    update.bind(leader.name)
        .bind(leader.fiscalYearFirstMonth)
        .bind(leader.weekdays)
        .bind(leader.currency)
        .bind(minutes(leader.coachingHoursPerWeekAim))
        .bind(leader.rhythmDays)
        .bind(minutes(leader.workingHoursPerWeek))
        .bind(minutes(leader.engagement.coachingHours))
        .bind(leader.engagement.windowWeeks);
    for (const int weight : leader.engagement.weights) update.bind(weight);
    update.run();
    m_database.execute(QStringLiteral("DELETE FROM holiday"));
    m_database.execute(QStringLiteral("DELETE FROM leader_away"));
    Query holiday(m_database, QStringLiteral("INSERT INTO holiday (day) VALUES (?)"));
    for (const QDate day : leader.holidays) holiday.bind(day).run();
    Query away(m_database, QStringLiteral("INSERT INTO leader_away (first_day, last_day) VALUES (?, ?)"));
    for (const Period& span : leader.away) away.bind(span.first()).bind(span.last()).run();
}

}  // namespace headroom
