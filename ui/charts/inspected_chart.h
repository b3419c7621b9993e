// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace headroom {

class ChartDetail;

// A painted chart whose points are gone through by mouse or arrow keys, each said in words beside it.
class InspectedChart : public QWidget {
    Q_OBJECT

public:
    explicit InspectedChart(Theme& theme, QWidget* parent = nullptr);

    // None: nobody points.
    std::optional<int> inspected() const { return m_inspected; }

protected:
    // Points from left to right.
    virtual int pointCount() const = 0;
    virtual double pointX(int point) const = 0;
    // The first line is the strong one.
    virtual QStringList pointWords(int point) const = 0;
    // Where the words stand, from above; they are so high.
    virtual int detailTop(int high) const;
    // inspected() is another.
    virtual void onInspected() {}
    Theme& theme() const { return m_theme; }
    void inspect(std::optional<int> point);
    void paintFocus(QPainter& painter) const;

    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void moveBy(int points);
    int nearest(double x) const;
    void placeDetail();

    Theme& m_theme;
    ChartDetail* m_detail;
    std::optional<int> m_inspected;
    bool m_showsRing = false;
};

}  // namespace headroom
