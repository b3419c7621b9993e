// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace headroom {

class RepTableModel;

// The reps' column titles, with the axis of the close rates under its title.
class RepTableHeader : public QHeaderView {
    Q_OBJECT

public:
    RepTableHeader(const Theme& theme, const RepTableModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    // The width a column's title needs.
    int titleWidth(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& place, int section) const override;

private:
    void paintAxis(QPainter& painter, const QRect& place) const;

    const Theme& m_theme;
    const RepTableModel& m_model;
};

}  // namespace headroom
