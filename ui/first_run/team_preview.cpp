// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/team_preview.h"

#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace headroom {

namespace {

constexpr int rows = 5, weeks = 13;
constexpr double rowHeight = 34, barHeight = 9, weekSide = 8, weekStep = 13;

// Where a row's bars stand and how long they are, as shares of the width: name, range, rate.
struct PreviewRow {
    double name, rangeFrom, range, rate;
};
constexpr std::array<PreviewRow, rows> previewRows{{{.146, .546, .125, .09},
                                                    {.125, .586, .104, .07},
                                                    {.161, .568, .143, .083},
                                                    {.115, .604, .109, .078},
                                                    {.135, .557, .12, .096}}};

class PreviewRows : public QWidget {
public:
    explicit PreviewRows(const Theme& theme) : m_theme(theme) {
        setMinimumHeight(int(rows * rowHeight));
        followTheme(theme, this);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < rows; ++i) paintRow(painter, previewRows[size_t(i)], i * rowHeight);
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (int i = 1; i < rows; ++i)
            painter.fillRect(QRectF(0, i * rowHeight, width(), 1), m_theme.color(Tone::Grid));
    }

private:
    void paintRow(QPainter& painter, const PreviewRow& row, double top) const {
        const double middle = top + rowHeight / 2;
        const auto bar = [&](double from, double length) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Tone::Sunken));
            painter.drawRoundedRect(
                QRectF(from * width(), middle - barHeight / 2, length * width(), barHeight), 2, 2);
        };
        bar(0, row.name);
        bar(row.rangeFrom, row.range);
        bar(.807, row.rate);
        painter.setPen(m_theme.color(Tone::Border));
        painter.setBrush(Qt::NoBrush);
        for (int week = 0; week < weeks; ++week)
            painter.drawRect(QRectF(std::round(.222 * width() + week * weekStep) + .5,
                                    std::round(middle - weekSide / 2) + .5, weekSide - 1, weekSide - 1));
    }

    const Theme& m_theme;
};

}  // namespace

TeamPreview::TeamPreview(Theme& theme, QWidget* parent) : Card(theme, parent) {
    setHeading(tr("Reps"), tr("your team will appear here, longest wait for you first"));
    setBodyMargins({size::cardPadding, size::xs, size::cardPadding, size::m});
    body()->addWidget(new PreviewRows(theme));
}

}  // namespace headroom
