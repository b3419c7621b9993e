// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figures.h"
#include "tests/core/workspace/test_store.h"
#include "tests/support/conversations.h"
#include "tests/support/deals_file.h"

namespace headroom::test {

// A store with reps and deals to look at, on 18 March 2026; the last fiscal quarter ended on 31 December.
class TeamStore : public TestStore {
protected:
    const QString mei = QStringLiteral("Mei Tanaka");
    const QString jonas = QStringLiteral("Jonas Weber");
    const QString ana = QStringLiteral("Ana Costa");
    const QString north = QStringLiteral("North");
    const QString south = QStringLiteral("South");
    const QDate planStart{2025, 3, 31};
    const Period before{QDate(2024, 4, 1), planStart};
    const Period since{QDate(2025, 4, 1), QDate(2025, 12, 31)};
    const Period thisQuarter{QDate(2026, 1, 1), QDate(2026, 3, 17)};

    void take(const DealsFile& deals) { import(write(QStringLiteral("deals.csv"), deals.csv())); }

    RepId idOf(const QString& name) const {
        for (const Rep& rep : workspace.reps(true))
            if (rep.name == name) return rep.id;
        ADD_FAILURE() << "no rep is called " << qPrintable(name);
        return {};
    }

    // From that day on; a new name makes a new team.
    TeamId join(const QString& rep, const QString& team, QDate from) {
        members.change(*workspace.rep(idOf(rep)), team, from);
        for (const Team& known : workspace.teams())
            if (known.name == team) return known.id;
        ADD_FAILURE() << "no team is called " << qPrintable(team);
        return {};
    }

    TeamOverview overview(std::optional<TeamId> team = std::nullopt) const {
        return workspace.teamOverview(team, today);
    }
    RepProfile profile(const QString& name) const { return workspace.repProfile(idOf(name), today); }

    TeamRow rowOf(const QString& name, const TeamOverview& overview) const {
        for (const auto* group : {&overview.needsYourHelp, &overview.upToDate})
            for (const TeamRow& row : *group)
                if (row.name == name) return row;
        ADD_FAILURE() << "no row for " << qPrintable(name);
        return {};
    }
    TeamRow row(const QString& name) const { return rowOf(name, overview()); }

    GrowthFigure growthFigure(const QString& name) const {
        for (const GrowthFigure& figure : Figures(workspace).growth(today))
            if (figure.rep.name == name) return figure;
        ADD_FAILURE() << "no figure for " << qPrintable(name);
        return {};
    }
};

}  // namespace headroom::test
