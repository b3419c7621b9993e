// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace headroom {

// One line of text that takes the width it is given: what does not fit ends in an ellipsis and is whole in
// the tool tip.
class ElidedLabel : public TextLabel {
    Q_OBJECT

public:
    ElidedLabel(Theme& theme, TypeStyle style, Tone tone = Tone::Text, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace headroom
