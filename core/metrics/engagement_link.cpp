// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/engagement_link.h"

#include "core/metrics/ranks.h"
#include "core/metrics/reorderings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom {

namespace {

constexpr size_t allOrdersUpTo = 7;
constexpr double rounding = 1e-9;

using Values = std::vector<double>;

// One kind of figure of the cells in use, rep by rep.
class Panel {
public:
    Panel(size_t reps, size_t quarters) : m_reps(reps), m_quarters(quarters), m_isUsed(reps * quarters) {}

    void use(size_t at, bool isUsed) { m_isUsed[at] = isUsed; }
    bool isUsed(size_t at) const { return m_isUsed[at]; }

    // Less the mean of each rep, then less the mean of each quarter.
    void center(Values& values) const {
        for (size_t rep = 0; rep < m_reps; ++rep) subtractMean(values, rep * m_quarters, 1, m_quarters);
        for (size_t quarter = 0; quarter < m_quarters; ++quarter)
            subtractMean(values, quarter, m_quarters, m_reps);
    }

private:
    void subtractMean(Values& values, size_t first, size_t step, size_t count) const {
        double sum = 0;
        int used = 0;
        for (size_t i = 0, at = first; i < count; ++i, at += step) {
            if (!m_isUsed[at]) continue;
            sum += values[at];
            ++used;
        }
        if (used == 0) return;
        for (size_t i = 0, at = first; i < count; ++i, at += step)
            values[at] = m_isUsed[at] ? values[at] - sum / used : 0;
    }

    size_t m_reps, m_quarters;
    std::vector<char> m_isUsed;
};

double product(const Values& a, const Values& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

// What `explaining` does not explain of `values`, by least squares without intercept.
void clear(Values& values, const Values& explaining) {
    const double square = product(explaining, explaining);
    if (square < rounding) return;
    const double slope = product(values, explaining) / square;
    for (size_t i = 0; i < values.size(); ++i) values[i] -= slope * explaining[i];
}

// The ranks of the three figures within each rep; 0 where there is no cell.
class RankedPanel {
public:
    explicit RankedPanel(const LinkPanel& panel)
        : m_reps(panel.size()),
          m_quarters(panel.empty() ? 0 : panel.front().size()),
          m_has(m_reps * m_quarters) {
        for (size_t rep = 0; rep < m_reps; ++rep)
            for (size_t quarter = 0; quarter < m_quarters; ++quarter)
                m_has[rep * m_quarters + quarter] = panel[rep][quarter].has_value();
        m_hours = ranked(panel, &LinkCell::coachingHours);
        m_rate = ranked(panel, &LinkCell::rate);
        m_nextRate = ranked(panel, &LinkCell::nextRate);
    }

    size_t quarters() const { return m_quarters; }

    // With the hours of quarter order[q] in the place of quarter q; none when nothing varies.
    std::optional<double> rho(const std::vector<size_t>& order) const {
        Panel panel(m_reps, m_quarters);
        Values hours(m_has.size());
        for (size_t rep = 0, at = 0; rep < m_reps; ++rep)
            for (size_t quarter = 0; quarter < m_quarters; ++quarter, ++at) {
                const size_t from = rep * m_quarters + order[quarter];
                panel.use(at, m_has[at] && m_has[from]);
                if (panel.isUsed(at)) hours[at] = m_hours[from];
            }
        Values rate = m_rate, nextRate = m_nextRate;
        for (Values* values : {&hours, &rate, &nextRate}) panel.center(*values);
        clear(hours, rate);
        clear(nextRate, rate);
        const double square = product(hours, hours) * product(nextRate, nextRate);
        if (square < rounding) return std::nullopt;
        return product(hours, nextRate) / std::sqrt(square);
    }

private:
    Values ranked(const LinkPanel& panel, double LinkCell::*figure) const {
        Values ranks(m_has.size());
        for (size_t rep = 0; rep < m_reps; ++rep) {
            Values values;
            for (const std::optional<LinkCell>& cell : panel[rep])
                if (cell) values.push_back(*cell.*figure);
            const Values of = ranksOf(values);
            auto next = of.begin();
            for (size_t at = rep * m_quarters; at < (rep + 1) * m_quarters; ++at)
                if (m_has[at]) ranks[at] = *next++;
        }
        return ranks;
    }

    size_t m_reps, m_quarters;
    std::vector<char> m_has;
    Values m_hours, m_rate, m_nextRate;
};

}  // namespace

LinkExtent linkExtent(const LinkPanel& panel) {
    LinkExtent extent;
    const size_t quarters = panel.empty() ? 0 : panel.front().size();
    for (const auto& rep : panel) {
        const auto cells = int(std::count_if(rep.begin(), rep.end(), [](const auto& cell) { return cell; }));
        extent.cells += cells;
        extent.reps += cells > 0;
    }
    for (size_t quarter = 0; quarter < quarters; ++quarter)
        extent.quarters += std::any_of(panel.begin(), panel.end(),
                                       [quarter](const auto& rep) { return rep[quarter].has_value(); });
    return extent;
}

std::optional<EngagementLink> engagementLink(const LinkPanel& panel) {
    const RankedPanel ranked(panel);
    std::vector<size_t> inTime(ranked.quarters());
    std::iota(inTime.begin(), inTime.end(), size_t(0));
    const std::optional<double> rho = ranked.rho(inTime);
    if (!rho) return std::nullopt;
    // An order that leaves nothing to compare speaks for chance.
    const auto isAsStrong = [&](const std::vector<size_t>& order) {
        return ranked.rho(order).value_or(1) >= *rho - rounding;
    };
    return EngagementLink{*rho, shareOfOrders(ranked.quarters(), allOrdersUpTo, isAsStrong)};
}

}  // namespace headroom
