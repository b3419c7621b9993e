// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace headroom {

// Asks which of several reps a typed name means.
class CandidateRow : public QWidget {
    Q_OBJECT

public:
    explicit CandidateRow(Theme& theme, QWidget* parent = nullptr);

    // Hidden when there is nobody to choose from.
    void present(const std::vector<Rep>& candidates);

Q_SIGNALS:
    void repChosen(RepId rep);

private:
    Theme& m_theme;
    QHBoxLayout* m_row;
    std::vector<Rep> m_candidates;
    std::vector<QWidget*> m_buttons;
};

}  // namespace headroom
