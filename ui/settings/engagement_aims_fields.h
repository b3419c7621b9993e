// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/engagement_aims.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

namespace headroom {

// What the engagement level is measured against: each part with its weight and what it asks, the hours, how
// far back; and the way back to the advice.
class EngagementAimsFields : public QWidget {
    Q_OBJECT

public:
    explicit EngagementAimsFields(Theme& theme, QWidget* parent = nullptr);

    EngagementAims aims() const;
    void setAims(const EngagementAims& aims);

private:
    void addRow(const QString& name, QWidget* field, const QString& remark);
    void addWeights();

    Theme& m_theme;
    QGridLayout* m_rows;
    std::array<QSpinBox*, engagementPartsInOrder.size()> m_weights{};
    QDoubleSpinBox* m_hours;
    QSpinBox* m_weeks;
};

}  // namespace headroom
