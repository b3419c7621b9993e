// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QLabel>

namespace headroom {

// Plain text in one type style and tone of the theme, which stays so when the theme switches.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    TextLabel(Theme& theme, TypeStyle style, Tone tone = Tone::Text, QWidget* parent = nullptr);

    // One that wraps, made in a single expression.
    static TextLabel* wrapping(Theme& theme, TypeStyle style, Tone tone = Tone::Text);

    void setTone(Tone tone);
    // Wraps at word ends, as high as the text then needs.
    void setWrapping(bool wraps);
    // Takes the room there is; what does not fit ends in dots and is said by the tool tip.
    void setEliding();

    QSize minimumSizeHint() const override;
    // Laying a window out asks for the same heights many times; each is worked out once.
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();

    Theme& m_theme;
    TypeStyle m_style;
    Tone m_tone;
    bool m_elides = false;
    mutable QString m_measured;         // the text the heights are of
    mutable QHash<int, int> m_heights;  // by width
};

}  // namespace headroom
