// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/true_test_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

// The answers to the true test over time, a dot a quarter at yes, in places or no: never an average.
class AnswerLane : public QWidget {
    Q_OBJECT

public:
    explicit AnswerLane(Theme& theme, QWidget* parent = nullptr);

    // Oldest first; the last twelve are drawn.
    void present(const std::vector<PastTrueTest>& tests);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double y(TrueTestAnswer answer) const;
    int wordsWidth() const;

    const Theme& m_theme;
    std::vector<PastTrueTest> m_tests;
};

}  // namespace headroom
