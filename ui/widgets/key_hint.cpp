// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hint.h"

namespace headroom {

KeyHint::KeyHint(Theme& theme, QWidget* parent) : QLabel(parent) {
    const auto dress = [this, &theme] { setFont(theme.font(TypeStyle::Caption)); };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAlignment(Qt::AlignCenter);
    hide();
}

void KeyHint::setKeys(const QKeySequence& keys) {
    setText(keys.toString(QKeySequence::NativeText));
    setVisible(!keys.isEmpty());
}

}  // namespace headroom
