// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace headroom::bench {

constexpr int largeRows = 1'000'000;

// A folder of this run's own, gone at its end.
QString runFolder();

// Real exports with sales_teams.csv and sales_pipeline.csv in them; none where the data is absent.
std::optional<QString> smallExport();
// The same, resampled to a million rows and 200 reps in teams of 12. Made once and kept.
std::optional<QString> largeExport();
// A copy of a CSV file with every hundredth row changed.
QString withOnePercentChanged(const QString& file);

}  // namespace headroom::bench
