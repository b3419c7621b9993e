// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store_child/damage.h"

#include "core/domain/error.h"
#include "core/store/conversation_store.h"
#include "core/store/growth_plan_store.h"
#include "core/store/import_store.h"
#include "core/store/journal.h"
#include "core/store/leader_store.h"
#include "core/store/opportunity_store.h"
#include "core/store/query.h"
#include "core/store/rep_store.h"
#include "core/store/team_store.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace headroom {

namespace {

constexpr unsigned secondsAtMost = 20;

// What a store shows, as lines.
class Shown {
public:
    explicit Shown(Database& database) : m_database(database) {
        addPeople();
        addConversations();
        addOpportunities();
        m_lines << Journal(database).lastStep() << Journal(database).redoStep();
    }

    const QStringList& lines() const { return m_lines; }

private:
    void addPeople() {
        const Leader leader = LeaderStore(m_database).leader();
        m_lines << leader.name << leader.currency << QString::number(leader.weekdays);
        for (const Team& team : TeamStore(m_database).teams()) m_lines << team.name;
        for (const Membership& member : TeamStore(m_database).memberships())
            m_lines << QStringLiteral("%1 %2").arg(member.rep.value).arg(member.team.value);
        for (const Rep& rep : RepStore(m_database).reps(true))
            m_lines << rep.name << rep.calledName << rep.role << rep.aliases
                    << QString::number(rep.rhythmDays);
        for (const GrowthPlan& plan : GrowthPlanStore(m_database).plans())
            m_lines << QString::number(plan.baseline.deals.won)
                    << QString::number(plan.current().potential.share());
    }

    void addConversations() {
        for (const Conversation& held : ConversationStore(m_database).allHeld())
            m_lines << held.sharedNotes << held.onlyMeNotes << held.heldOn->toString(Qt::ISODate)
                    << QString::number(held.minutes);
    }

    void addOpportunities() {
        const OpportunityStore deals(m_database);
        const QDate last(2030, 1, 1);
        for (const Rep& rep : RepStore(m_database).reps(true)) {
            for (const OpportunityStore::Day& day :
                 deals.decidedDays(rep.id, Period(QDate(2000, 1, 1), last)))
                m_lines << QStringLiteral("%1 %2 %3")
                               .arg(day.day.toString(Qt::ISODate))
                               .arg(day.deals.won)
                               .arg(day.deals.lost);
            m_lines << QString::number(deals.openCount(rep.id, last).stale);
        }
        for (const ImportRecord& import : ImportStore(m_database).imports()) {
            m_lines << import.fileName << QString::number(import.added);
            deals.forEachOfSource(import.source, [this](const OpportunityRecord& deal) {
                m_lines << QString::number(deal.id)
                        << QString::fromUtf8(deal.name.data(), qsizetype(deal.name.size()));
                return true;
            });
        }
    }

    Database& m_database;
    QStringList m_lines;
};

// Also a damaged journal must not crash.
void takeBackAndForget(Database& database) {
    Transaction transaction(database);
    Journal(database).undo(transaction);
}

bool isSoundByPages(Database& database) {
    Query check(database, QStringLiteral("PRAGMA integrity_check(1)"));
    return check.next() && check.text("integrity_check") == QLatin1String("ok");
}

void put(const QString& path, const QByteArray& bytes) {
    for (const char* part : {"-wal", "-shm"}) QFile::remove(path + QLatin1String(part));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        std::abort();
}

struct Counts {
    int refused = 0;
    int same = 0;
    int other = 0;
    int missed = 0;
};

void readDamaged(const QString& path, const QStringList& sound, Counts& counts) {
    try {
        Database database(path);
        const bool isSame = Shown(database).lines() == sound;
        ++(isSame ? counts.same : counts.other);
        counts.missed += !isSame && !isSoundByPages(database);
        takeBackAndForget(database);
    } catch (const Error&) {
        ++counts.refused;
    }
}

}  // namespace

int damageEverywhere(const QString& path, qint64 first, qint64 past, qint64 step) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return 2;
    const QByteArray bytes = file.readAll();
    file.close();
    const QStringList sound = [&path] {
        Database database(path);
        return Shown(database).lines();
    }();
    Counts counts;
    for (qint64 at = first; at < std::min(past, qint64(bytes.size())); at += step) {
        alarm(secondsAtMost);
        QByteArray damaged = bytes;
        damaged[at] = char(damaged[at] ^ (at % 3 == 0 ? 0x01 : at % 3 == 1 ? 0xff : 0x40));
        put(path, damaged);
        readDamaged(path, sound, counts);
        if (at / step % 200 == 0) std::printf("at %lld\n", static_cast<long long>(at));
    }
    put(path, bytes);
    std::printf("refused %d same %d other %d missed %d\n", counts.refused, counts.same, counts.other,
                counts.missed);
    return 0;
}

}  // namespace headroom
