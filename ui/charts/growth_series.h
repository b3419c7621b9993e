// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QString>

class QAbstractSeries;
class QAreaSeries;
class QChart;
class QLineSeries;
class QPen;

namespace headroom {

// The bands and lines of the growth chart, by name: luck, range, rate, baseline, potential. A time without a
// rate parts the line and its band in two.
class GrowthSeries {
public:
    // All references outlive the call of add(). The chart has its two axes already.
    GrowthSeries(QChart& chart, const Theme& theme, const RepProfile& profile, const ProfileSpan& span);

    void add();

    // A day's start as the time axis counts it, and its end.
    static double dayStart(QDate day);
    static double dayEnd(QDate day);
    static QColor luckColor(const Theme& theme);

private:
    void addLuck();
    void addLine();
    void addBaseline();
    void addPotential();
    void show(QAbstractSeries* series);
    QLineSeries* newLine(const QString& name, const QPen& pen);
    QAreaSeries* newBand(const QString& name, QLineSeries* upper, QLineSeries* lower, const QColor& color);

    QChart& m_chart;
    const Theme& m_theme;
    const RepProfile& m_profile;
    const ProfileSpan& m_span;
};

}  // namespace headroom
