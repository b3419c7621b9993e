// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace headroom {

// The key to the shapes a table or chart draws: each shape with its words.
class MarkLegend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString words;
        int markWidth;  // px
        void (*paint)(QPainter&, const Theme&, QPointF center);
    };

    MarkLegend(Theme& theme, std::vector<Entry> entries, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    const std::vector<Entry> m_entries;
};

}  // namespace headroom
