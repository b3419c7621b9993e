// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

namespace headroom {

// A text with a quieter remark behind it, both wrapping as one.
class RemarkedLabel : public TextLabel {
    Q_OBJECT

public:
    RemarkedLabel(Theme& theme, TypeStyle style, QWidget* parent = nullptr);

    void say(const QString& text, const QString& remark, Tone remarkTone = Tone::Text3);
    void setStruck(bool isStruck);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // Lays out in `width`, drawing where there is a painter; returns the height.
    double lay(int width, QPainter* painter) const;
    QString words() const;

    Theme& m_theme;
    QString m_remark;
    Tone m_remarkTone = Tone::Text3;
    bool m_isStruck = false;
};

}  // namespace headroom
