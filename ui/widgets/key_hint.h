// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QLabel>

namespace headroom {

// Shows the keys of a shortcut in a small frame, as the platform writes them. It shows itself once it has keys, so it
// needs its parent from the start.
class KeyHint : public QLabel {
    Q_OBJECT

public:
    explicit KeyHint(Theme& theme, QWidget* parent = nullptr);

    void setKeys(const QKeySequence& keys);
};

}  // namespace headroom
