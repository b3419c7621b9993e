// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/minutes_field.h"

namespace headroom {

namespace {
constexpr int minutesInADay = 24 * 60, step = 5;
}

MinutesField::MinutesField(Theme& theme, QWidget* parent) : QSpinBox(parent) {
    setFont(theme.font(TypeStyle::Input));
    setButtonSymbols(NoButtons);
    setRange(0, minutesInADay);
    setSingleStep(step);
}

QString MinutesField::textFromValue(int value) const {
    return value == 0 ? QString() : QSpinBox::textFromValue(value);
}

int MinutesField::valueFromText(const QString& text) const {
    return text.trimmed().isEmpty() ? 0 : QSpinBox::valueFromText(text);
}

QValidator::State MinutesField::validate(QString& text, int& position) const {
    return text.trimmed().isEmpty() ? QValidator::Acceptable : QSpinBox::validate(text, position);
}

}  // namespace headroom
