// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_column.h"

#include <algorithm>
#include <numeric>

namespace headroom {

namespace {

// Labels that touch each other and move as one.
struct Cluster {
    std::vector<size_t> labels;
    double length = 0;
    double wishes = 0;  // sum of where each label wants the cluster to begin

    double begin(double low, double high) const {
        return std::max(low, std::min(wishes / double(labels.size()), high - length));
    }
    void append(const Cluster& next) {
        wishes += next.wishes - double(next.labels.size()) * length;
        length += next.length;
        labels.insert(labels.end(), next.labels.begin(), next.labels.end());
    }
};

}  // namespace

std::vector<double> spreadLabels(const std::vector<LabelExtent>& labels, double low, double high) {
    std::vector<size_t> order(labels.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return labels[a].wanted < labels[b].wanted; });
    std::vector<Cluster> clusters;
    for (const size_t label : order) {
        clusters.push_back({{label}, labels[label].length, labels[label].wanted});
        while (clusters.size() > 1) {
            Cluster& before = clusters[clusters.size() - 2];
            if (before.begin(low, high) + before.length <= clusters.back().begin(low, high)) break;
            before.append(clusters.back());
            clusters.pop_back();
        }
    }
    std::vector<double> begins(labels.size());
    for (const Cluster& cluster : clusters) {
        double at = cluster.begin(low, high);
        for (const size_t label : cluster.labels) {
            begins[label] = at;
            at += labels[label].length;
        }
    }
    return begins;
}

}  // namespace headroom
