// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace headroom {

// Shows content as a whole, and lets it scroll where the window is small or the text large, so that nothing
// is ever squeezed.
class PageScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PageScroll(QWidget* content, QWidget* parent = nullptr);
};

}  // namespace headroom
