// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QButtonGroup;

namespace headroom {

// A choice of one among a few, all in sight; arrow keys move it.
class SegmentedControl : public QFrame {
    Q_OBJECT

public:
    explicit SegmentedControl(Theme& theme, QWidget* parent = nullptr);

    // Segments number from 0; the first one added is chosen.
    void addSegment(const QString& text, const QKeySequence& shortcut = {});
    int currentIndex() const;  // -1 while none is chosen
    // Chooses without telling: `currentChanged` follows the person's choice only. -1: none.
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    Theme& m_theme;
    QButtonGroup* m_buttons;
};

}  // namespace headroom
