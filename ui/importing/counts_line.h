// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <utility>
#include <vector>

namespace headroom {

// A few counts side by side, each below its name.
class CountsLine : public Card {
    Q_OBJECT

public:
    using Counts = std::vector<std::pair<QString, QString>>;  // name, count as text

    explicit CountsLine(Theme& theme, QWidget* parent = nullptr);

    void present(const Counts& counts);

private:
    Theme& m_theme;
    QWidget* m_content = nullptr;
};

}  // namespace headroom
