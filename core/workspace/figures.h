// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/close_rate.h"
#include "core/metrics/engagement.h"
#include "core/metrics/growth.h"
#include "core/workspace/workspace.h"

#include <optional>
#include <vector>

namespace headroom {

enum class FigureKey { Rep, Team, Quarter, Month, Segment };

// Decided and open opportunities that share the keys and one currency.
struct CloseRateFigure {
    QStringList keys;
    DealCount deals;
    std::optional<int> open;  // none where a key is a time: an open deal has no quarter yet
    std::optional<CloseRate> rate;
    qint64 wonValueMinor = 0;  // a win without a value adds nothing
    QString currency;
};

struct GrowthFigure {
    Rep rep;
    RepGrowth growth;
    Verdict verdict;
    std::optional<Rate> potential;
    std::optional<GrowthTowardPotential> toward;
};

struct EngagementFigure {
    QString name;  // a rep's, or the leader's for the team
    EngagementWeek week;
};

// The figures behind the screens, for the command line and for whoever wants to check them.
class Figures {
public:
    explicit Figures(const Workspace& workspace);

    // Ordered by the keys. `from` and `to` bound the closing day, both included.
    std::vector<CloseRateFigure> closeRates(const std::vector<FigureKey>& by, std::optional<QDate> from,
                                            std::optional<QDate> to) const;
    std::vector<GrowthFigure> growth(QDate today) const;
    TeamGrowth teamGrowth(QDate today) const;
    // The team's level week by week, from the first week with a record.
    std::vector<EngagementFigure> engagementByWeek(QDate today) const;
    // The running week, for the team and for each rep.
    std::vector<EngagementFigure> engagementByRep(QDate today) const;

private:
    const Workspace& m_workspace;
};

}  // namespace headroom
